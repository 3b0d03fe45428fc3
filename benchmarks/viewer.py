"""A room's screen, reduced to what a kernel does: follow the file, make the room's change, note when.

A process of its own: ``python -m benchmarks.viewer LEDGER CYCLE``. It says »ready«, and, when its input ends, a JSON
list of pairs: a position in the ledger, and the moment (monotonic seconds) at which the change up to there was ready
to be sent.
"""

import json
import sys
import threading
import time
from pathlib import Path

from talkoot.cycle.engine import Engine
from talkoot.cycle.views import activity_view, parts_of_activity
from talkoot.ledger.sql import FOLLOW_S, SqliteStore


def main() -> None:
    store = SqliteStore(Path(sys.argv[1]))
    cycle = sys.argv[2]
    engine = Engine(store)
    activity = next(iter(engine.state(cycle).activities.values()))
    activity_view(engine.state(cycle), activity, "room")
    seen: list[tuple[int, float]] = []
    done = threading.Event()
    threading.Thread(target=_wait_for_end, args=(done,), daemon=True).start()
    print("ready", flush=True)
    while not done.is_set():
        time.sleep(FOLLOW_S)
        if not store.changed():
            continue
        before = engine.position
        engine.catch_up()
        touched = engine.changed_after(cycle, before, activity.id)
        if touched is None:
            continue
        state = engine.state(cycle)
        json.dumps(parts_of_activity(state, state.activities[activity.id], touched.keys, "room"))
        seen.append((engine.position, time.monotonic()))
    print(json.dumps(seen), flush=True)
    store.close()


def _wait_for_end(done: threading.Event) -> None:
    sys.stdin.read()
    done.set()


if __name__ == "__main__":
    main()

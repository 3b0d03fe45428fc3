"""The sample workshop of the demo: its history is played, its first activity on the present state is open."""

from pathlib import Path

from talkoot.cycle.engine import Command, Engine
from talkoot.errors import RefusedError, TalkootError
from talkoot.kits.create import create_cycle
from talkoot.kits.replay import replay_sample
from talkoot.kits.sample import load_sample
from talkoot.ledger.sql import SqliteStore

PHASE = "current_state"


def prepare(ledger: Path) -> tuple[str, str]:
    """Make the sample cycle in a new ledger and play it up to where people join.

    Returns
    -------
    tuple of str
        Id of the cycle, and the code of its open door.
    """
    store = SqliteStore(ledger)
    try:
        engine = Engine(store)
        sample = load_sample()
        cycle = create_cycle(engine, sample.kit, name=sample.name, sample=True)
        first = next((each for each in engine.state(cycle).activities_in_order() if each.phase == PHASE), None)
        if first is None:
            raise TalkootError("unknown-activity", activity=PHASE)
        replay_sample(engine, cycle, first.id, sample=sample)
        for action, data in (("open_door", {"session": first.session}), ("start_activity", {"activity": first.id})):
            (answer,) = engine.do([Command(cycle, action, data)])
            if answer.refusal is not None:
                raise RefusedError.of(answer.refusal)
        return cycle, engine.state(cycle).door.code
    finally:
        store.close()

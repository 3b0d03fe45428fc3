"""Invented people who take part over the real WebSocket, at a human pace: ``python -m talkoot.running.participants``.

Each has a phone of their own, follows the activity that the facilitator opens, and gives what the sample data says.
"""

import argparse
import asyncio
import contextlib
import random
import sys
from collections.abc import Sequence
from typing import Any

from talkoot.hub.client import Participant, TurnedAwayError
from talkoot.kits.sample import PACE_S, SampleParticipant, load_sample, next_action

#: They come in within this time, in seconds, as people do who pick up their phones.
ARRIVING_S = 12.0
_KNOCK_AGAIN_S = 1.0


class Person:
    """One invented person with a phone.

    Parameters
    ----------
    who
        What they want to say, and how fast.
    address
        Of the hub.
    code
        The join code.
    tempo
        1 for a human pace, 0 for no pauses at all.
    """

    def __init__(self, who: SampleParticipant, address: str, code: str, *, tempo: float = 1.0) -> None:
        self.who = who
        self.phone = Participant(address, code, lang=who.language, perspective=who.perspective)
        self.given = 0
        """How much the hub has taken from them."""
        self._tempo = tempo
        self._random = random.Random(who.id)
        self._news = asyncio.Event()
        self.phone.heard = lambda _: self._news.set()

    async def live(self) -> None:
        """Take part until the hub sends them away for good."""
        await asyncio.sleep(self._random.uniform(0, ARRIVING_S) * self._tempo)
        try:
            await self._come_in()
            while True:
                self._news.clear()
                ask = self._next()
                if ask is None or not await self._give(*ask):
                    # Nothing to say yet, or it was refused: something must change first.
                    await self._wait_for_news()
        except TurnedAwayError:
            return
        finally:
            await self.phone.close()

    async def _come_in(self) -> None:
        while True:
            try:
                await self.phone.join()
            except OSError:  # the hub is being started again
                await asyncio.sleep(_KNOCK_AGAIN_S)
            else:
                await self.phone.open()
                return

    def _next(self) -> tuple[str, dict[str, Any]] | None:
        header = self.phone.cycle.get(f"activity:{self.phone.activity}")
        if header is None or self.phone.cycle.get("phones_dimmed") or self.phone.cycle.get("ended"):
            return None
        return next_action(self.who, header, self.phone.view)

    async def _give(self, action: str, data: dict[str, Any]) -> bool:
        """Think, and give it if it is still what one wants to give; tell whether to go on."""
        activity = self.phone.activity
        slowest = PACE_S[self.who.pace]
        await asyncio.sleep(self._random.uniform(*slowest) * self._tempo)
        if (action, data) != self._next() or activity != self.phone.activity:
            return True
        reply = await self.phone.do(action, data, activity=activity)
        self.given += reply.ok
        if reply.ok:
            await self._wait_for_news()  # one's own view comes with the next message
        return reply.ok

    async def _wait_for_news(self) -> None:
        if self.phone.turned_away is not None:
            raise self.phone.turned_away
        await self._news.wait()


async def take_part(address: str, code: str, count: int, *, tempo: float = 1.0) -> None:
    """Let people take part, side by side, until all were sent away."""
    people = load_sample().people[:count]
    await asyncio.gather(*(Person(each, address, code, tempo=tempo).live() for each in people))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until stopped."""
    parser = argparse.ArgumentParser(prog="python -m talkoot.running.participants")
    parser.add_argument("--address", required=True, help="of the hub")
    parser.add_argument("--code", required=True, help="the join code")
    parser.add_argument("--count", type=int, default=24, help="how many people")
    parser.add_argument("--tempo", type=float, default=1.0, help="1 for a human pace, 0 for no pauses")
    wished = parser.parse_args(arguments)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(take_part(wished.address, wished.code, wished.count, tempo=wished.tempo))
    return 0


if __name__ == "__main__":
    sys.exit(main())

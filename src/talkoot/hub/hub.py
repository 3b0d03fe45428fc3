"""What ties the hub together: the engine, the clerk, the door and the rooms."""

import asyncio
import logging
import time

from talkoot.cycle.engine import Command, Engine
from talkoot.errors import Refusal
from talkoot.hub.clerk import Clerk
from talkoot.hub.connection import Connection
from talkoot.hub.door import Admitted, Door, Guest
from talkoot.hub.limits import Limits
from talkoot.hub.room import Room
from talkoot.ledger.store import Store

logger = logging.getLogger("talkoot.hub")


class Hub:
    """All rooms of one ledger.

    Parameters
    ----------
    store
        The ledger.
    limits
        What it lets happen.
    """

    def __init__(self, store: Store, limits: Limits) -> None:
        self.limits = limits
        self.engine = Engine(store)
        self.door = Door(self.engine, limits)
        self.clerk = Clerk(self.engine, limits, self._changed)
        self.connections: dict[Connection, None] = {}
        self._rooms: dict[str, Room] = {}
        self._flush: asyncio.Task[None] | None = None
        self._flushed_at = 0.0

    def start(self) -> None:
        """Begin, in the running event loop."""
        self.clerk.start()

    async def say_goodbye(self) -> None:
        """Tell every phone that the hub goes away; they come back by themselves."""
        leaving = list(self.connections)
        for connection in leaving:
            connection.leave(Refusal("going-away"))
        farewells = [each.farewell for each in leaving if each.farewell is not None]
        if farewells:
            await asyncio.wait(farewells, timeout=self.limits.leave_s)

    async def stop(self) -> None:
        """Finish what was asked for and stop."""
        await self.clerk.stop()
        if self._flush is not None:
            self._flush.cancel()
            await asyncio.gather(self._flush, return_exceptions=True)

    def room(self, cycle: str) -> Room:
        """Give the room of a cycle; under the lock."""
        if cycle not in self._rooms:
            self._rooms[cycle] = Room(cycle, self.engine)
        return self._rooms[cycle]

    def present(self, cycle: str) -> int:
        """How many devices are connected to a cycle."""
        return self._rooms[cycle].present if cycle in self._rooms else 0

    def admit(self, guest: Guest, inside: str = "") -> Admitted | Refusal:
        """Let somebody in where the door and the size of the room allow it; under the lock.

        Parameters
        ----------
        guest
            Who comes.
        inside
            The cycle in whose room their device is already.
        """
        admitted = self.door.admit(guest, inside)
        if isinstance(admitted, Refusal) or admitted.cycle == inside:
            return admitted
        if len(self.room(admitted.cycle).phones) >= self.limits.room_size:
            return Refusal("room-full", {"limit": self.limits.room_size})
        return admitted

    def gone(self, connection: Connection) -> None:
        """Forget a connection."""
        self.connections.pop(connection, None)
        room = connection.room
        if room is not None:
            connection.room = None
            room.leave(connection)

    def method_of(self, command: Command) -> str:
        """Name the method that decided on a command, for its texts."""
        room = self._rooms.get(command.cycle)
        activity = room.state.activities.get(command.activity) if room else None
        return activity.method.name if activity else ""

    # Changes ---------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Let the rooms see what changed. Under the lock."""
        self._clear_out()
        for room in list(self._rooms.values()):
            room.notice()
            for phone in list(room.revoked()):
                phone.leave(Refusal("scribe-revoked"))
            for phone in list(room.on_closed_links()):
                phone.leave(Refusal("link-over"))
        if self._flush is None and any(room.is_pending for room in self._rooms.values()):
            self._flush = asyncio.create_task(self._flush_soon())

    def _clear_out(self) -> None:
        """End the rooms of cycles that were forgotten: whoever is there is told what the door would tell them."""
        for cycle in [each for each in self._rooms if not self.engine.knows(each)]:
            for phone in list(self._rooms.pop(cycle).phones):
                phone.leave(Refusal("wrong-code", {"code": phone.code}))

    def shared_every_s(self) -> float:
        """How often phones get what is shared: the more of them, the more seldom."""
        return max(self.limits.shared_every_s, len(self.connections) / self.limits.sends_per_s)

    async def _flush_soon(self) -> None:
        try:
            wait_s = self._flushed_at + self.shared_every_s() - time.monotonic()
            if wait_s > 0:
                await asyncio.sleep(wait_s)
            async with self.clerk.lock:
                self._flush = None  # what changes from here on needs another flush
                self._flushed_at = time.monotonic()
                self._clear_out()
                for room in list(self._rooms.values()):
                    room.flush()
        except Exception:
            self._flush = None
            logger.exception("sending what is shared failed")

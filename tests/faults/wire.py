"""A network between phones and a hub that can be cut, stall, or lose what comes back."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

_PIECE = 64 * 1024


class Wire:
    """What phones connect to instead of the hub.

    Parameters
    ----------
    port
        Where the hub listens.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._links: set[asyncio.StreamWriter] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self._answers = True
        self.carried = 0
        """Links that were made so far."""
        self.address = ""

    def cut(self) -> None:
        """Break all links; new ones are let through whole."""
        self._answers = True
        for each in list(self._links):
            each.transport.abort()

    def stall(self) -> None:
        """Let nothing through, either way, and break nothing: a phone behind a lift's doors."""
        self._flows.clear()

    def go_on(self) -> None:
        """Let through what has gathered, and all else."""
        self._flows.set()

    def lose_answers(self) -> None:
        """Let everything reach the hub, and nothing come back."""
        self._answers = False

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one link."""
        self.carried += 1
        try:
            back, forth = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()
            return
        self._links |= {writer, forth}
        carrying = [
            asyncio.create_task(self._carry(reader, forth)),
            asyncio.create_task(self._carry(back, writer, answers=True)),
        ]
        await asyncio.wait(carrying, return_when=asyncio.FIRST_COMPLETED)
        for each in carrying:
            each.cancel()
        await asyncio.gather(*carrying, return_exceptions=True)
        for end in (writer, forth):
            end.transport.abort()
        self._links -= {writer, forth}

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, answers: bool = False
    ) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(_PIECE):
                await self._flows.wait()
                if answers and not self._answers:
                    continue
                writer.write(piece)
                await writer.drain()


@contextlib.asynccontextmanager
async def wire(port: int) -> AsyncIterator[Wire]:
    """Lay a wire to a hub."""
    found = Wire(port)
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield found
    finally:
        server.close()
        found.go_on()
        found.cut()

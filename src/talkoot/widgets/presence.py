"""How many are present, and where one comes in: looked at every two seconds, kept nowhere."""

import asyncio
import contextlib
import json
import os
import urllib.request
from collections.abc import Callable

from talkoot.addresses import known_addresses

ASK_S = 2.0


class Presence:
    """Tells a screen how many devices are connected, and under which addresses the machine is reached now.

    Parameters
    ----------
    tell_number
        Called with the number of devices, when it has changed.
    tell_addresses
        Called with all addresses, when a network has come or gone.
    """

    def __init__(self, tell_number: Callable[[int], None], tell_addresses: Callable[[list[str]], None]) -> None:
        self._tell_number = tell_number
        self._tell_addresses = tell_addresses
        self._task: asyncio.Task[None] | None = None

    def follow(self, cycle: str) -> None:
        """Follow a cycle from now on; without a hub or a loop nothing is told."""
        if self._task is not None:
            self._task.cancel()
        with contextlib.suppress(RuntimeError):
            self._task = asyncio.get_running_loop().create_task(self._follow(cycle))

    async def _follow(self, cycle: str) -> None:
        before = -1
        addresses = known_addresses()
        while True:
            # In a thread: a hub that hangs must not stop the screen.
            present = await asyncio.to_thread(present_at, cycle)
            if present is not None and present != before:
                self._tell_number(present)
                before = present
            now = await asyncio.to_thread(known_addresses)
            if now != addresses:
                self._tell_addresses(now)
                addresses = now
            await asyncio.sleep(ASK_S)


def present_at(cycle: str) -> int | None:
    """Ask the hub of this installation how many devices are connected to a cycle; none if it does not answer."""
    address = os.environ.get("TALKOOT_HUB_URL", "")
    if not address.startswith("http://"):
        return None
    request = urllib.request.Request(  # noqa: S310 - the scheme was looked at
        f"{address}/api/presence/{cycle}", headers={"Authorization": f"Bearer {os.environ.get('TALKOOT_KEY', '')}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=ASK_S) as response:  # noqa: S310
            return int(json.loads(response.read())["present"])
    except (OSError, ValueError, KeyError):
        return None

"""One run of an installation, from the first process to the last: for ``demo``, ``start`` and ``lab``."""

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from talkoot.running.plan import Service
from talkoot.running.supervisor import Supervisor, Tell

#: What ends a run: Ctrl-C, the system shutting down, the terminal being closed.
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


async def hold(services: Sequence[Service], logs: Path, tell: Tell, ready: Callable[[], Sequence[Service]]) -> None:
    """Start services, say that they are ready, and keep them until a signal comes.

    Parameters
    ----------
    services
        What runs, in the order in which it starts.
    logs
        A folder for what the processes write.
    tell
        Hears what happens.
    ready
        Called when all have started; gives what to start then.

    Raises
    ------
    TalkootError
        ``service-failed``. Nothing is left running.
    """
    stopped = asyncio.Event()
    async with Supervisor(logs, tell) as supervisor:

        def stop() -> None:
            # Asked a second time, nobody is waited for any more.
            supervisor.hurry = stopped.is_set()
            stopped.set()

        with _signals(stop):
            starting = asyncio.create_task(_start(supervisor, services, ready))
            waiting = asyncio.create_task(stopped.wait())
            await asyncio.wait({starting, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if starting.done() and not starting.exception():
                await waiting
            waiting.cancel()
            starting.cancel()
            found = (await asyncio.gather(starting, waiting, return_exceptions=True))[0]
            await supervisor.stop()
    if isinstance(found, Exception):
        raise found


async def _start(supervisor: Supervisor, services: Sequence[Service], ready: Callable[[], Sequence[Service]]) -> None:
    await supervisor.start(services)
    await supervisor.start(ready())


@contextlib.contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call for every signal that ends a run, also where the loop itself cannot listen for signals (Windows)."""
    loop = asyncio.get_running_loop()
    known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = {each: signal.getsignal(each) for each in known}
    for each in known:
        signal.signal(each, lambda *_: loop.call_soon_threadsafe(stop))
    # A signal handler runs between two steps of Python: the loop must come by now and then, even if nothing happens.
    ticking = asyncio.ensure_future(_tick())
    try:
        yield
    finally:
        ticking.cancel()
        for each, handler in before.items():
            signal.signal(each, handler)


async def _tick() -> None:
    while True:  # noqa: ASYNC110 - nothing is waited for
        await asyncio.sleep(0.2)


def open_browser(address: str) -> bool:
    """Open the browser of whoever sits here, if there is one; tell whether it was tried."""
    has_screen = sys.platform in {"win32", "darwin"} or any(
        os.environ.get(each) for each in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if not has_screen:
        return False
    with contextlib.suppress(webbrowser.Error):
        return webbrowser.open(address)
    return False

"""The hub's process: ``python -m talkoot.hub --ledger FILE``."""

import argparse
import errno
import gc
import importlib.util
import logging
import os
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from talkoot.addresses import PUBLIC
from talkoot.errors import TalkootError
from talkoot.hub.app import create_app
from talkoot.hub.limits import WEBSOCKET_BYTES, Limits
from talkoot.ledger.sql import SqliteStore

#: One fixed port: a phone's storage belongs to an address with its port.
PORT = 8642
#: Names the key that the facilitator's screens show.
KEY_VARIABLE = "TALKOOT_KEY"
#: Links that may wait to be accepted: a room of three hundred joins in one wave, each with several.
BACKLOG = 2048
#: How long a thread may hold the interpreter: while a batch is decided, links must be served.
SWITCH_S = 0.001

#: Collections of garbage by themselves are short. One through everything takes a quarter of a second with 5,000 phones,
#: in which nobody is answered: the clerk does it in calm moments (``Limits.collect_s``).
GC_THRESHOLDS = (2_000, 10, 1_000_000)

logger = logging.getLogger("talkoot.hub")


class Server(uvicorn.Server):
    """Uvicorn, which says goodbye before it goes."""

    def __init__(self, app: FastAPI, *, limits: Limits | None = None, ping_s: float = 20.0) -> None:
        self._app = app
        super().__init__(
            uvicorn.Config(
                app,
                loop="uvloop" if importlib.util.find_spec("uvloop") else "asyncio",
                http="httptools" if importlib.util.find_spec("httptools") else "h11",
                ws="websockets-sansio",
                # Deflate would cost 90 KiB of memory a phone.
                ws_per_message_deflate=False,
                ws_max_size=max(WEBSOCKET_BYTES, (limits or Limits()).message_bytes),
                ws_ping_interval=ping_s,
                ws_ping_timeout=ping_s,
                backlog=BACKLOG,
                # Its messages of level INFO name the addresses of those who come.
                access_log=False,
                log_level="warning",
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=15,
                timeout_graceful_shutdown=5,
            )
        )

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell every phone, then close."""
        await self._app.state.hub.say_goodbye()
        await super().shutdown(sockets)


def listen(host: str, port: int) -> socket.socket:
    """Open the port.

    Raises
    ------
    TalkootError
        ``port-taken`` or ``address-unknown``.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    if os.name == "posix":  # elsewhere it would let two programs share the port
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
    except (OSError, OverflowError) as error:
        opened.close()
        if isinstance(error, OSError) and error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise TalkootError("port-taken", port=str(port)) from error
        raised = TalkootError("address-unknown", port=str(port), host=host)
        raised.method = "hub"
        raise raised from error
    opened.listen(BACKLOG)
    opened.set_inheritable(True)
    return opened


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the hub until it is told to stop.

    Returns
    -------
    int
        0 after a clean stop, 1 if it could not start; the reason is on standard error.
    """
    parser = argparse.ArgumentParser(prog="python -m talkoot.hub", description="Serve participants' phones.")
    parser.add_argument("--ledger", required=True, type=Path, help="the file that holds everything")
    parser.add_argument("--host", default="0.0.0.0", help="address to listen on (default: all)")  # noqa: S104
    parser.add_argument("--port", default=PORT, type=int, help=f"port to listen on (default: {PORT})")
    wished = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    sys.setswitchinterval(SWITCH_S)
    # A termination ends the program as an interrupt does, so that the ledger is closed.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        opened = listen(wished.host, wished.port)
        store = SqliteStore(wished.ledger)
    except TalkootError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    try:
        is_public = bool(os.environ.get(PUBLIC))
        app = create_app(store, key=os.environ.get(KEY_VARIABLE, ""), has_public_pages=is_public)
        try:
            app.state.bundles.check()
        except TalkootError as error:  # the page says it too; who mends it need not start again to be told
            logger.error("%s", error)  # noqa: TRY400
        # What is loaded now stays: a collection that walks through it would hold up everybody's answers.
        gc.collect()
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        Server(app).run(sockets=[opened])
    except KeyboardInterrupt:
        pass
    finally:
        opened.close()
        store.close()
    return 0

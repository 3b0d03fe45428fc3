"""A tiny page that proves that a phone in the room reaches this machine, before people come (F2)."""

import socketserver
import threading
from collections.abc import Collection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from talkoot.errors import TalkootError
from talkoot.locales import LANGUAGES, Texts

_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Talkoot</title>
<style>body{{font:1.4rem/1.5 system-ui,sans-serif;margin:15vh auto;max-width:24rem;padding:0 1rem}}
body{{color:#1c2430;text-align:center}} b{{display:block;font-size:4rem}}</style></head>
<body><b aria-hidden="true">✓</b><h1>{title}</h1><p>{text}</p></body></html>
"""


class PhoneTest:
    """Serves the page while it is used as a context.

    Parameters
    ----------
    host
        Where it listens.
    port
        Where the hub will listen later: a wall that lets this through lets the workshop through.
    own_addresses
        Addresses of this machine: a visit from them proves nothing.
    """

    def __init__(self, host: str, port: int, own_addresses: Collection[str]) -> None:
        self._own = {"127.0.0.1", *own_addresses}
        self._came = threading.Event()
        came, own = self._came, self._own

        class Page(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                """Answer every path with the page."""
                language = _language(self.headers.get("Accept-Language", ""))
                texts = Texts("terminal", language)
                page = _PAGE.format(
                    language=language, title=texts("phone-test-page"), text=texts("phone-test-page-more")
                ).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(page)
                if self.client_address[0] not in own:
                    came.set()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the library
                """Say nothing: no address is logged."""

        try:
            self._server = _Server((host, port), Page)
        except OSError as error:
            raise TalkootError("port-taken", port=str(port)) from error
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until a device that is not this one has opened the page."""
        return self._came.wait(timeout_s)


class _Server(ThreadingHTTPServer):
    def server_bind(self) -> None:
        """Leave out looking up our own name, which takes long where there is no internet."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "", int(self.server_address[1])


def _language(accepted: str) -> str:
    for each in accepted.split(","):
        root = each.split(";")[0].strip().split("-")[0].lower()
        if root in LANGUAGES:
            return root
    return "fi"

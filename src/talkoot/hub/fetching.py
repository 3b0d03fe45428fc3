"""HTTP as a browser speaks it to the hub: one connection that is kept, packed answers."""

import asyncio
import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer over HTTP."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Read the body as JSON."""
        return json.loads(self.body)


class Http:
    """One kept-alive HTTP connection to the hub, as a browser keeps them.

    Parameters
    ----------
    address
        Of the hub: ``http://localhost:8642``.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._is_secure = parts.scheme == "https"
        self._host = parts.hostname or "localhost"
        self._port = parts.port or (443 if self._is_secure else 80)
        self._name = parts.netloc
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def fetch(
        self, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None, method: str = ""
    ) -> Fetched:
        """Ask for a path; a body makes it a POST.

        Raises
        ------
        OSError
            The hub cannot be reached.
        """
        if self._streams is None:
            self._streams = await asyncio.open_connection(
                self._host, self._port, ssl=self._is_secure or None, limit=1024 * 1024
            )
        reader, writer = self._streams
        given = {
            "Host": self._name,
            "Accept-Encoding": "gzip",
            **({} if body is None else {"Content-Type": "application/json", "Content-Length": str(len(body))}),
            **(headers or {}),
        }
        lines = [f"{method or ('GET' if body is None else 'POST')} {path} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in given.items()]
        try:
            writer.write("\r\n".join([*lines, "", ""]).encode() + (body or b""))
            return await _answer(reader)
        except asyncio.IncompleteReadError as error:
            await self.close()
            raise ConnectionResetError from error

    async def close(self) -> None:
        """Let go of the connection."""
        if self._streams is not None:
            writer = self._streams[1]
            self._streams = None
            writer.close()
            await asyncio.gather(writer.wait_closed(), return_exceptions=True)


async def _answer(reader: asyncio.StreamReader) -> Fetched:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    if headers.get("content-encoding") == "gzip":
        body = gzip.decompress(body)
    return Fetched(int(head[0].split(" ")[1]), headers, body)

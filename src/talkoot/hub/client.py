"""A participant without a screen: joins over HTTP, then lives on the WebSocket as a phone does.

Used by simulated participants, the replay of recorded consultations, tests and benchmarks. It offers compression as
browsers do, comes back after a lost link by itself, and sends again, under their ids, commands without an answer.
"""

import asyncio
import json
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from talkoot.cycle.messages import PROTOCOL
from talkoot.hub.fetching import Http
from talkoot.hub.refusals import CLOSE_CODES
from talkoot.methods.method import JSON, Channel, Perspective

#: After these the hub says no again, however often one asks.
FINAL = frozenset(
    CLOSE_CODES[each]
    for each in (
        "wrong-code",
        "door-shut",
        "link-over",
        "nothing-own",
        "wrong-protocol",
        "wrong-scribe-key",
        "scribe-revoked",
        "message-too-big",
    )
)
_LONGEST_VIEW = 64 * 1024 * 1024


def new_secret() -> str:
    """Give a fresh secret of 256 bits."""
    return secrets.token_urlsafe(32)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the hub said to a command."""

    ok: bool
    error: str = ""
    message: str = ""
    hint: str = ""


class TurnedAwayError(Exception):
    """The hub refused to let somebody in, or sent them away for good."""

    def __init__(self, error: str, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}".strip())
        self.error = error
        self.message = message
        self.hint = hint


class Participant:
    """Somebody who takes part.

    Parameters
    ----------
    address
        Of the hub: ``http://localhost:8642``.
    code
        The join code.
    secret
        Who they are; a fresh one by default.
    lang
        Their language.
    perspective
        Whose side they answer from.
    scribe
        The key of a scribe's link, if they write for others.
    first_wait_s
        How long to wait before the first try to come back; doubled each time, up to ten seconds.
    """

    def __init__(
        self,
        address: str,
        code: str,
        *,
        secret: str = "",
        lang: str = "fi",
        perspective: Perspective | None = None,
        scribe: str = "",
        first_wait_s: float = 0.5,
    ) -> None:
        self.address = address.rstrip("/")
        self.code = code
        self.secret = secret or new_secret()
        self.lang = lang
        self.perspective = perspective
        self.scribe = scribe
        self.position = 0
        self.cycle: dict[str, JSON] = {}
        self.activity = ""
        self.view: dict[str, JSON] = {}
        self.turned_away: TurnedAwayError | None = None
        self.heard: Callable[[dict[str, JSON]], None] | None = None
        self._watch = ""
        self._first_wait_s = first_wait_s
        self._socket: ClientConnection | None = None
        self._unanswered: dict[str, dict[str, JSON]] = {}
        self._replies: dict[str, asyncio.Future[Reply]] = {}
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.join()
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # Coming and going ------------------------------------------------------------------------------------------

    async def join(self, http: Http | None = None) -> Any:
        """Come in over HTTP.

        Returns
        -------
        dict
            The hub's whole answer: texts, modules, languages, views.

        Raises
        ------
        TurnedAwayError
            The hub does not let them in.
        """
        own = http or Http(self.address)
        try:
            asked = {key: value for key, value in self._who().items() if key in {"secret", "lang", *_OPTIONAL}}
            answer = await own.fetch(f"/api/join/{self.code}", json.dumps(asked).encode())
        finally:
            if http is None:
                await own.close()
        found = answer.json()
        if answer.status != 200:
            raise TurnedAwayError(found["error"], found["message"], found["hint"])
        self.position, self.cycle = found["position"], found["view"]
        activity = found["activity"]
        self.activity, self.view = (activity["id"], activity["view"]) if activity else ("", {})
        return found

    async def open(self) -> None:
        """Open the link and keep it open; returns when the hub has said welcome and shown what there is.

        Raises
        ------
        TurnedAwayError
            The hub does not let them in.
        """
        self._task = asyncio.create_task(self._stay())
        await self.until(lambda: self._socket is not None and self._sees)

    async def close(self) -> None:
        """Leave."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def lose_link(self) -> None:
        """Drop the link as a lost network does; it comes back by itself."""
        if self._socket is not None:
            self._socket.transport.abort()

    # Taking part -----------------------------------------------------------------------------------------------

    async def do(
        self,
        action: str,
        data: Mapping[str, JSON] | None = None,
        *,
        activity: str | None = None,
        channel: Channel | None = None,
        id: str = "",  # noqa: A002 - its name on the wire
    ) -> Reply:
        """Ask for something; returns when the hub has answered, over as many links as it takes.

        Parameters
        ----------
        action, data
            What.
        activity
            Where; by default the activity that is watched.
        channel
            How it came, for a scribe.
        id
            Of the command; a fresh one by default.
        """
        command: dict[str, JSON] = {
            "type": "do",
            "id": id or secrets.token_urlsafe(12),
            "activity": self.activity if activity is None else activity,
            "action": action,
            "data": dict(data or {}),
            **({"channel": channel} if channel else {}),
        }
        if self.turned_away is not None:
            raise self.turned_away
        reply: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._unanswered[command["id"]] = command
        self._replies[command["id"]] = reply
        await self._say(command)
        return await reply

    async def watch(self, activity: str = "") -> None:
        """Show an activity; empty follows the active one."""
        self._watch = activity
        await self._say({"type": "watch", "activity": activity})

    async def hand_over(self, perspective: Perspective | None = None) -> None:
        """Hand the device to the next person (F5)."""
        self.secret, self.perspective, self.position = new_secret(), perspective, 0
        await self._say(self._hello())

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for something to be so; asked again after every message.

        Raises
        ------
        TurnedAwayError
            The hub sent them away for good.
        """
        while not is_so():
            if self.turned_away is not None:
                raise self.turned_away
            self._news.clear()
            await self._news.wait()

    @property
    def _sees(self) -> bool:
        """Whether both maps are there; `own` stands in every activity's."""
        return bool(self.cycle) and ("own" in self.view or not (self._watch or self.cycle.get("active")))

    # The link --------------------------------------------------------------------------------------------------

    def _who(self) -> dict[str, JSON]:
        who: dict[str, JSON] = {"secret": self.secret, "lang": self.lang}
        if self.perspective:
            who["perspective"] = self.perspective
        if self.scribe:
            who["scribe"] = self.scribe
        return who

    def _hello(self) -> dict[str, JSON]:
        hello = {"type": "hello", "protocol": PROTOCOL, **self._who(), "watch": self._watch}
        return hello | ({"since": self.position} if self.position else {})

    async def _say(self, message: Mapping[str, JSON]) -> None:
        if self._socket is not None:
            try:
                await self._socket.send(json.dumps(message))
            except WebSocketException:  # the hello after the next link says it anew
                return

    async def _stay(self) -> None:
        tries = 0
        address = f"ws{self.address.removeprefix('http')}/ws/{self.code}"
        while self.turned_away is None:
            try:
                async with connect(
                    address, compression="deflate", max_size=_LONGEST_VIEW, ping_interval=None, proxy=None
                ) as socket:
                    await socket.send(json.dumps(self._hello()))
                    async for text in socket:
                        tries = 0
                        await self._hear(socket, json.loads(text))
            except (OSError, WebSocketException, InvalidHandshake, TimeoutError):
                pass
            finally:
                self._socket = None
            if self.turned_away is None:
                tries += 1
                wait_s = min(10.0, self._first_wait_s * 2 ** (tries - 1))
                await asyncio.sleep(wait_s * random.uniform(0.5, 1.0))
        self._give_up()

    async def _hear(self, socket: ClientConnection, message: dict[str, JSON]) -> None:
        match message["type"]:
            case "welcome":
                # A second welcome on the same link is for another person: nothing is sent again for them.
                resend = [] if self._socket is socket else list(self._unanswered.values())
                self._socket = socket
                for command in resend:
                    await socket.send(json.dumps(command))
            case "view" | "delta":
                self._merge(message)
            case "ok" | "no":
                self._settle(message)
            case "bye" if CLOSE_CODES.get(message["error"]) in FINAL:
                self.turned_away = TurnedAwayError(message["error"], message["message"], message["hint"])
        if self.heard is not None:
            self.heard(message)
        self._news.set()

    def _merge(self, message: dict[str, JSON]) -> None:
        self.position = max(self.position, message["position"])
        is_view = message["type"] == "view"
        if message["activity"]:
            if message["activity"] != self.activity:
                self.activity, self.view = message["activity"], {}
            self.view = message["view"] if is_view else merged(self.view, message)
            return
        self.cycle = message["view"] if is_view else merged(self.cycle, message)
        if not self._watch and self.cycle.get("active", "") != self.activity:
            self.activity, self.view = self.cycle.get("active", ""), {}

    def _settle(self, message: dict[str, JSON]) -> None:
        self._unanswered.pop(message["id"], None)
        reply = self._replies.pop(message["id"], None)
        if reply is None or reply.done():
            return
        is_ok = message["type"] == "ok"
        reply.set_result(Reply(is_ok) if is_ok else Reply(is_ok, message["error"], message["message"], message["hint"]))

    def _give_up(self) -> None:
        for reply in self._replies.values():
            if not reply.done() and self.turned_away is not None:
                reply.set_exception(self.turned_away)
        self._replies.clear()
        self._news.set()


_OPTIONAL = ("perspective", "scribe")


def merged(view: Mapping[str, JSON], delta: Mapping[str, JSON]) -> dict[str, JSON]:
    """Give a view with a change carried out, as the browser does it."""
    dropped = set(delta["drop"])
    return {key: part for key, part in {**view, **delta["put"]}.items() if key not in dropped}

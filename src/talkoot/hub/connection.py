"""One phone's WebSocket: from its hello to its farewell. Rules: ``docs/spec/protocol.md``."""

import asyncio
import enum
import logging
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.types import Receive, Send

from talkoot.cycle import messages
from talkoot.cycle.engine import Answer, Command
from talkoot.cycle.messages import Do, Hello, Ping, Trace, Watch
from talkoot.cycle.respondents import respondent_of
from talkoot.errors import Refusal, TalkootError
from talkoot.hub.door import Guest
from talkoot.hub.refusals import CLOSE_CODES, error_of, refusal_of
from talkoot.locales import known_language
from talkoot.methods.method import Actor, Channel, Perspective

if TYPE_CHECKING:
    from talkoot.hub.hub import Hub
    from talkoot.hub.room import Room

logger = logging.getLogger("talkoot.hub")


class Standing(enum.Enum):
    """Where a connection stands."""

    WAITING = "waiting"
    """Open, its hello has not been heard."""
    PRESENT = "present"
    """In a room."""
    LEAVING = "leaving"
    """A farewell is on its way; nothing else is sent or heard."""
    GONE = "gone"


#: From where to where a connection may move.
MOVES: dict[Standing, frozenset[Standing]] = {
    Standing.WAITING: frozenset({Standing.PRESENT, Standing.LEAVING, Standing.GONE}),
    Standing.PRESENT: frozenset({Standing.PRESENT, Standing.LEAVING, Standing.GONE}),
    Standing.LEAVING: frozenset({Standing.GONE}),
    Standing.GONE: frozenset(),
}


class Connection:
    """One WebSocket.

    Parameters
    ----------
    hub
        Where it leads.
    code
        The join code of its address.
    receive, send
        The two ends of the link, as ASGI gives them.
    """

    __slots__ = (
        "_draining",
        "_given_up",
        "_hub",
        "_queue",
        "_queued",
        "_receive",
        "_send",
        "_serving",
        "_unanswered",
        "code",
        "device",
        "follows",
        "lang",
        "link",
        "looks_back",
        "perspective",
        "respondent",
        "room",
        "scribe",
        "secret",
        "standing",
        "watched",
    )

    def __init__(self, hub: "Hub", code: str, receive: Receive, send: Send) -> None:
        self._hub = hub
        self.code = code
        self._receive = receive
        self._send = send
        self._queue: deque[str | tuple[int, str]] = deque()
        self._queued = 0
        self._draining: asyncio.Task[None] | None = None
        self._unanswered = 0
        self._serving: asyncio.Task[Any] | None = None
        self._given_up = False
        self.standing = Standing.WAITING
        self.room: Room | None = None
        self.lang = "fi"
        self.secret = ""
        self.device = b""
        self.perspective: Perspective | None = None
        self.scribe = ""
        self.link = ""
        self.looks_back = False
        self.watched = ""
        self.follows = True
        self.respondent = ""

    def move(self, to: Standing) -> None:
        """Move on, if that is a legal move."""
        if to not in MOVES[self.standing]:
            raise RuntimeError(f"a connection cannot go from {self.standing.value} to {to.value}")
        self.standing = to

    # Hearing ---------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Serve the link until it ends."""
        await self._receive()
        await self._send({"type": "websocket.accept"})
        loop = asyncio.get_running_loop()
        patience = loop.call_later(self._hub.limits.hello_s, self._hello_is_late)
        self._serving = asyncio.current_task()
        try:
            while True:
                heard = await self._receive()
                if heard["type"] == "websocket.disconnect":
                    break
                if self.standing is not Standing.LEAVING:
                    await self._hear(heard)
        except asyncio.CancelledError:
            if not self._given_up:
                raise
        except TalkootError as error:
            self.leave(refusal_of(error))
        except Exception:
            logger.exception("a connection failed")
            self.leave(Refusal("internal"))
        finally:
            patience.cancel()
            self.standing = Standing.GONE
            self._hub.gone(self)
            if self._draining is not None:
                await self._end_sending(self._draining)

    async def _hear(self, heard: Mapping[str, Any]) -> None:
        text = heard.get("text")
        if text is None:
            self.refuse("", Refusal("binary-message"))
            return
        limit = self._hub.limits.message_bytes
        if len(text) > limit or len(text.encode()) > limit:
            self.leave(Refusal("message-too-big", {"limit": limit // 1024, "size": len(text.encode()) // 1024}))
            return
        message = messages.parsed(text)
        if isinstance(message, tuple):
            self.refuse(*message)
        elif isinstance(message, Ping):
            self.send(messages.PONG)
        elif isinstance(message, Hello):
            await self._greet(message)
        elif self.room is None:
            self.refuse(getattr(message, "id", ""), Refusal("hello-first"))
        elif isinstance(message, Watch):
            await self._watch(self.room, message)
        elif isinstance(message, Trace):
            await self._trace(self.room)
        elif isinstance(message, Do):
            self._do(self.room, message)

    async def _greet(self, hello: Hello) -> None:
        self.lang = known_language(hello.lang)
        if hello.protocol != messages.PROTOCOL:
            self.leave(Refusal("wrong-protocol", {"expected": messages.PROTOCOL, "got": hello.protocol}))
            return
        async with self._hub.clerk.lock:
            if self.standing not in (Standing.WAITING, Standing.PRESENT):  # it left while it waited for the lock
                return
            inside = self.room.cycle if self.room else ""
            admitted = self._hub.admit(Guest(self.code, hello.secret, hello.scribe), inside)
            if isinstance(admitted, Refusal):
                self.leave(admitted)
                return
            room = self._hub.room(admitted.cycle)
            knows = room.offers(hello.watch, admitted.link)
            if hello.watch and not knows:
                self.refuse("", Refusal("unknown-activity", {"activity": hello.watch}))
            self.move(Standing.PRESENT)
            self.room = room
            self.device, self.scribe = admitted.device, admitted.scribe
            self.link, self.looks_back = admitted.link, admitted.looks_back
            self.perspective = hello.perspective
            self.secret = hello.secret
            room.enter(self, hello.watch if knows else "")
            self.send(messages.welcome(self._hub.engine.position))
            room.catch_up(self, hello.since)

    async def _watch(self, room: "Room", watch: Watch) -> None:
        async with self._hub.clerk.lock:
            if self.standing is not Standing.PRESENT:
                return
            if watch.activity and not room.offers(watch.activity, self.link):
                self.refuse("", Refusal("unknown-activity", {"activity": watch.activity}))
                return
            room.watch(self, watch.activity)
            room.send_view(self, self.watched)

    async def _trace(self, room: "Room") -> None:
        async with self._hub.clerk.lock:
            if self.standing is Standing.PRESENT:
                self.send(room.trace(self.secret, self.lang))

    def _do(self, room: "Room", do: Do) -> None:
        if do.channel is not None and not self.scribe:
            self.refuse(do.id, Refusal("channel-of-scribes", {"channel": do.channel}))
            return
        if do.person is not None and not self.scribe:
            self.refuse(do.id, Refusal("person-of-scribes"))
            return
        if self._unanswered >= self._hub.limits.unanswered:
            self.refuse(do.id, Refusal("too-many-at-once", {"limit": self._hub.limits.unanswered}))
            return
        channel: Channel = (do.channel or "spoken") if self.scribe else "phone_page"
        actor = Actor(
            "scribe" if self.scribe else "participant",
            respondent_of(do.person or self.secret, room.cycle, do.activity),
            do.perspective if do.person else self.perspective,
            channel,
            self.link,
            self.looks_back,
        )
        self._unanswered += 1
        self._hub.clerk.ask(Command(room.cycle, do.action, do.data, do.activity, actor, do.id), self)

    def answered(self, command: Command, answer: Answer) -> None:
        """Tell the person what became of a command."""
        self._unanswered -= 1
        if answer.refusal is None:
            self.send(messages.ok(command.id))
        else:
            self.refuse(command.id, answer.refusal, self._hub.method_of(command))

    # Saying ----------------------------------------------------------------------------------------------------

    def refuse(self, command: str, refusal: Refusal, method: str = "") -> None:
        """Say why not."""
        self.send(messages.no(command, error_of(refusal, self.lang, method)))

    def send(self, text: str) -> None:
        """Send a message as soon as the link takes it; a link that does not is given up."""
        if self.standing in (Standing.LEAVING, Standing.GONE):
            return
        limits = self._hub.limits
        if len(self._queue) >= limits.queue_messages or self._queued > limits.queue_characters:
            self.leave(Refusal("too-slow"))
            return
        self._put(text)

    def leave(self, refusal: Refusal) -> None:
        """Say farewell, with the reason, and close. What still waits is given up."""
        if self.standing in (Standing.LEAVING, Standing.GONE):
            return
        self.move(Standing.LEAVING)
        self._hub.gone(self)
        if refusal.code == "too-slow":
            self._queue.clear()
        self._put(messages.bye(error_of(refusal, self.lang)))
        self._queue.append((CLOSE_CODES.get(refusal.code, CLOSE_CODES["internal"]), refusal.code))
        asyncio.get_running_loop().call_later(self._hub.limits.leave_s, self._give_up)

    async def _end_sending(self, draining: asyncio.Task[None]) -> None:
        if not self._given_up:
            await asyncio.wait([draining], timeout=self._hub.limits.leave_s)
        draining.cancel()
        await asyncio.gather(draining, return_exceptions=True)

    def _give_up(self) -> None:
        """End a link that does not even take the farewell."""
        if self.standing is Standing.LEAVING and self._serving is not None:
            self._given_up = True
            self._serving.cancel()

    def _hello_is_late(self) -> None:
        if self.standing is Standing.WAITING:
            self.leave(Refusal("hello-late"))

    def _put(self, text: str) -> None:
        self._queue.append(text)
        self._queued += len(text)
        # A task only while there is something to send: an idle phone costs none.
        if self._draining is None:
            self._draining = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._queue:
                each = self._queue.popleft()
                if isinstance(each, str):
                    self._queued = self._queued - len(each) if self._queue else 0
                    await self._send({"type": "websocket.send", "text": each})
                else:
                    await self._send({"type": "websocket.close", "code": each[0], "reason": each[1]})
        except (OSError, RuntimeError):  # the link is gone, which `receive` tells as well
            self._queue.clear()
        finally:
            self._draining = None

    @property
    def farewell(self) -> asyncio.Task[None] | None:
        """What is still being sent."""
        return self._draining

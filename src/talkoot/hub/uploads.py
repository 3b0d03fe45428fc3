"""Pictures and sound between phones and the hub. Rules: ``docs/spec/protocol.md``, P90 and on."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from talkoot.cycle.messages import Secret
from talkoot.cycle.respondents import respondent_of
from talkoot.errors import Refusal, TalkootError
from talkoot.hub.door import Guest
from talkoot.hub.hub import Hub
from talkoot.hub.refusals import refusal_of
from talkoot.ledger.event import Blob
from talkoot.media.examining import examine
from talkoot.media.keeping import Place, accepting, keep

#: Uploads that are remembered, so that one whose answer got lost is not kept twice.
REMEMBERED = 1000


class Giver(BaseModel):
    """Who gives something: in headers, since the body is the file."""

    model_config = ConfigDict(frozen=True)

    secret: Secret
    scribe: Secret | None = None
    activity: Annotated[str, Field(max_length=64)]


class Uploads:
    """Takes files and gives them out.

    Parameters
    ----------
    hub
        Whose phones send and ask.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._store = hub.engine.store
        self._limits = hub.limits.media
        self._examining = asyncio.Semaphore(hub.limits.examined_at_once)
        self._lately: dict[tuple[Place, bytes], str] = {}

    async def take(self, code: str, giver: Giver, read: Callable[[int], Awaitable[bytes | Refusal]]) -> str | Refusal:
        """Take a file and give its id, or say why not.

        Parameters
        ----------
        code
            Of the room.
        giver
            Who gives it, and to which activity.
        read
            Reads the body, up to a limit; asked only once it is known that the file may come.
        """
        place = await self._place(code, giver)
        if isinstance(place, Refusal):
            return place
        body = await read(self._limits.upload_bytes)
        if isinstance(body, Refusal):
            return body
        sent = (place, hashlib.sha256(body).digest())
        known = self._store.blob(self._lately.get(sent, ""))
        if known is not None and not known.contribution:
            return known.id
        kept = await self._keep(place, body)
        if not isinstance(kept, Refusal):
            self._remember(sent, kept)
        return kept

    async def _place(self, code: str, giver: Giver) -> Place | Refusal:
        async with self._hub.clerk.lock:
            admitted = self._hub.door.admit(Guest(code, giver.secret, giver.scribe))
            if isinstance(admitted, Refusal):
                return admitted
            if not self._hub.room(admitted.cycle).offers(giver.activity, admitted.link):
                return Refusal("unknown-activity", {"activity": giver.activity})
            accepted = accepting(self._hub.engine.state(admitted.cycle), giver.activity)
        if isinstance(accepted, Refusal):
            return accepted
        respondent = respondent_of(giver.secret, admitted.cycle, giver.activity)
        return Place(admitted.cycle, giver.activity, respondent)

    async def _keep(self, place: Place, body: bytes) -> str | Refusal:
        async with self._examining:
            async with self._hub.clerk.lock:
                accepted = accepting(self._hub.engine.state(place.cycle), place.activity)
            if isinstance(accepted, Refusal):
                return accepted
            examined = await asyncio.to_thread(examine, body, accepted, self._limits)
        if isinstance(examined, Refusal):
            return examined
        async with self._hub.clerk.lock:
            return await asyncio.to_thread(keep, self._store, place, examined, self._limits)

    def _remember(self, sent: tuple[Place, bytes], blob: str) -> None:
        self._lately[sent] = blob
        if len(self._lately) > REMEMBERED:
            del self._lately[next(iter(self._lately))]

    async def give(self, blob: str, secret: str) -> Blob | Refusal:
        """Give a file to whoever put it, and to others while they see the contribution that it belongs to."""
        found = await asyncio.to_thread(self._store.blob, blob)
        if found is None:
            return Refusal("media-gone")
        if secret and respondent_of(secret, found.cycle, found.activity) == found.respondent:
            return found
        async with self._hub.clerk.lock:
            # What the facilitator hid a moment ago, in another process, is hidden.
            self._hub.engine.catch_up()
            try:
                activity = self._hub.engine.state(found.cycle).activities.get(found.activity)
            except TalkootError as error:  # forgotten since
                return refusal_of(error)
            is_shown = activity is not None and activity.shows(found.contribution)
        return found if is_shown else Refusal("media-gone")

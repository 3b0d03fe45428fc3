"""The answer to somebody who comes in over HTTP: texts, modules and views, packed.

Three hundred people join in one wave: what is the same for all of them is written and packed once.
"""

import zlib
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from talkoot.cycle import messages
from talkoot.cycle.messages import Secret
from talkoot.cycle.state import CycleState
from talkoot.errors import Refusal
from talkoot.hub.bundles import Bundles
from talkoot.hub.door import Guest
from talkoot.hub.hub import Hub
from talkoot.hub.room import chooses
from talkoot.locales import LANGUAGE_NAMES, VARIETIES, known_language, texts
from talkoot.methods.method import Perspective

_GZIP = 31  # zlib's name for: a gzip header and the widest window


class Join(BaseModel):
    """What somebody who comes in says; ``secret`` and ``scribe`` as in the hello."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    secret: Secret
    lang: Annotated[str, Field(max_length=35)] = "fi"
    perspective: Perspective | None = None
    scribe: Secret | None = None


class Reception:
    """Answers those who come in.

    Parameters
    ----------
    hub
        Where they come.
    bundles
        What their browser needs.
    """

    def __init__(self, hub: Hub, bundles: Bundles) -> None:
        self._hub = hub
        self._bundles = bundles
        self._same: dict[tuple[str, ...], tuple[str, Any]] = {}

    async def join(self, code: str, join: Join, *, packed: bool) -> bytes | Refusal:
        """Give the whole answer as JSON, packed with gzip if wished; or why not."""
        async with self._hub.clerk.lock:
            admitted = self._hub.admit(Guest(code, join.secret, join.scribe))
            if isinstance(admitted, Refusal):
                return admitted
            room = self._hub.room(admitted.cycle)
            state = room.state
            view = room.view("", room.own_of(join.secret, admitted, ""))
            active = "" if chooses(admitted) else state.active
            activity = "null"
            if active:
                own = room.view(active, room.own_of(join.secret, admitted, active))
                activity = f'{{"id":{messages.dumped(active)},"view":{own}}}'
            position = self._hub.engine.position
        text, pack = self._same_for_all(state, known_language(join.lang))
        rest = f'"position":{position},"view":{view},"activity":{activity}}}'
        if not packed:
            return (text + rest).encode()
        mine = pack.copy()
        return bytes(mine.compress(rest.encode()) + mine.flush())

    def _same_for_all(self, state: CycleState, language: str) -> tuple[str, Any]:
        methods = sorted({activity.method.name for activity in state.activities.values()})
        key = (language, *state.languages, "", *methods)
        if key not in self._same:
            modules = {name: self._bundles.module_of(name) for name in methods}
            text = messages.dumped(
                {
                    "texts": {place: texts(place, language) for place in ("page", *methods)},
                    "languages": languages(state.languages),
                    "modules": {name: module.address for name, module in modules.items() if module is not None},
                }
            )
            text = text[:-1] + ","
            pack = zlib.compressobj(6, zlib.DEFLATED, _GZIP)
            head = pack.compress(text.encode()) + pack.flush(zlib.Z_SYNC_FLUSH)
            self._same[key] = (text, _Prefixed(head, pack))
        return self._same[key]


class _Prefixed:
    """A compressor that has packed the beginning already."""

    def __init__(self, head: bytes, pack: Any) -> None:
        self._head = head
        self._pack = pack

    def copy(self) -> "_Prefixed":
        return _Prefixed(self._head, self._pack.copy())

    def compress(self, data: bytes) -> bytes:
        return self._head + bytes(self._pack.compress(data))

    def flush(self) -> bytes:
        return bytes(self._pack.flush())


def languages(codes: tuple[str, ...]) -> list[dict[str, str]]:
    """Give the languages of a cycle, and their varieties, with the names their readers use."""
    offered = [each for each in LANGUAGE_NAMES if each in codes or VARIETIES.get(each) in codes]
    return [{"code": each, "name": LANGUAGE_NAMES[each]} for each in offered]

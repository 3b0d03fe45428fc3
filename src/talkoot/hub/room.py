"""The phones of one cycle: who watches what, and what is sent to whom.

A person's own change goes to them at once. Shared changes gather, and go to everybody who watches at the pace that
the whole hub can afford. Every distinct message is written as JSON once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Protocol

from talkoot.cycle import messages
from talkoot.cycle.engine import Engine
from talkoot.cycle.respondents import respondent_of
from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.tracing import Traces, worded
from talkoot.cycle.views import EVERYTHING, activity_view, cycle_part, cycle_view, parts_of_activity
from talkoot.errors import Refusal
from talkoot.methods.method import JSON

CYCLE = ""
"""The activity's name under which the cycle's own map travels."""


class Visitor(Protocol):
    """How somebody came in: see :class:`~talkoot.hub.door.Admitted`."""

    @property
    def link(self) -> str:
        """Id of the link that stays open, if they came by one."""

    @property
    def looks_back(self) -> bool:
        """Whether they came only for what is their own."""


class Phone(Visitor, Protocol):
    """What a room knows of a connection."""

    code: str
    secret: str
    device: bytes
    scribe: str
    watched: str
    follows: bool
    respondent: str

    def send(self, text: str) -> None:
        """Send a message, or queue it."""

    def leave(self, refusal: Refusal) -> None:
        """Say farewell and close."""


class Room:
    """The phones of one cycle.

    Everything here runs under the clerk's lock, except ``leave``.

    Parameters
    ----------
    cycle
        Id of the cycle.
    engine
        Where its state is.
    """

    def __init__(self, cycle: str, engine: Engine) -> None:
        self.cycle = cycle
        self.phones: dict[Phone, None] = {}
        # Few: looked through after every commit, which the whole room could not be.
        self._scribes: dict[Phone, None] = {}
        self._by_link: dict[Phone, None] = {}
        self._engine = engine
        self._seen = engine.position
        self._flushed = engine.position
        self._active = self.state.active
        self._watchers: dict[str, dict[str, list[Phone]]] = {}
        self._pending: dict[str, set[str]] = {}
        self._ever: dict[str, set[str]] = {}
        self._written: dict[str, tuple[int, str]] = {}
        self._traces: tuple[int, Traces] | None = None

    @property
    def state(self) -> CycleState:
        """The cycle as it stands."""
        return self._engine.state(self.cycle)

    @property
    def present(self) -> int:
        """How many devices are connected; one with two pages counts once."""
        return len({phone.device for phone in self.phones})

    @property
    def is_pending(self) -> bool:
        """Whether shared changes wait to be sent."""
        return bool(self._pending)

    # Coming and going ------------------------------------------------------------------------------------------

    def enter(self, phone: Phone, watch: str) -> None:
        """Take a phone in, or the next person at it; it watches from now on."""
        self.leave(phone)
        self.phones[phone] = None
        if phone.scribe:
            self._scribes[phone] = None
        if phone.link and not phone.looks_back:
            self._by_link[phone] = None
        self.watch(phone, watch)

    def leave(self, phone: Phone) -> None:
        """Let a phone go."""
        if phone in self.phones:
            del self.phones[phone]
            self._scribes.pop(phone, None)
            self._by_link.pop(phone, None)
            self._unwatch(phone)

    def watch(self, phone: Phone, activity: str) -> None:
        """Let a phone watch an activity; empty follows the active one, or shows those who choose their list."""
        self._unwatch(phone)
        phone.follows = activity == "" and not chooses(phone)
        phone.watched = self.state.active if phone.follows else activity
        # Of the cycle's map nothing is one's own.
        phone.respondent = respondent_of(phone.secret, self.cycle, phone.watched) if phone.watched else ""
        self._watchers.setdefault(phone.watched, {}).setdefault(phone.respondent, []).append(phone)

    def _unwatch(self, phone: Phone) -> None:
        by_respondent = self._watchers.get(phone.watched, {})
        of_respondent = by_respondent.get(phone.respondent, [])
        if phone in of_respondent:
            of_respondent.remove(phone)
            if not of_respondent:
                del by_respondent[phone.respondent]
            if not by_respondent:
                del self._watchers[phone.watched]

    def offers(self, activity: str, link: str) -> bool:
        """Tell whether an activity is there to be looked at; by a link that stays open, those of its session are."""
        state = self.state
        found = state.activities.get(activity)
        return found is not None and (not link or found.session == state.open_links[link].session)

    # Views -----------------------------------------------------------------------------------------------------

    def view(self, activity: str, own: JSON | None) -> str:
        """Give a whole view as JSON, with what is a person's own."""
        return messages.with_own(self._shared(activity), _written(own))

    def send_view(self, phone: Phone, activity: str) -> None:
        """Send a phone a whole view; of the other map it may still miss what waits for the next flush."""
        phone.send(self._view_message(phone, activity, self._flushed))

    def _view_message(self, phone: Phone, activity: str, position: int) -> str:
        own = _written(self.own_of(phone.secret, phone, activity))
        return messages.view(activity, position, self._shared(activity), own)

    def own_of(self, secret: str, visitor: Visitor, activity: str) -> JSON | None:
        """Give what is a person's own: in an activity, or, for those who choose, in the cycle's map."""
        if activity != CYCLE:
            return self._own_part(activity, respondent_of(secret, self.cycle, activity))
        return visit(self.state, secret, visitor.link, looks_back=visitor.looks_back) if chooses(visitor) else None

    def catch_up(self, phone: Phone, since: int | None) -> None:
        """Send a phone what it needs after its hello: the changes since a position where they are known."""
        position = self._engine.position
        known = since if since and since <= position else None
        # Only the last message bears the new position: a link may break after any of them.
        text, may_have_moved = self._since(phone, CYCLE, known, (known or 0) if phone.watched else position)
        phone.send(text)
        if phone.watched:
            known = None if may_have_moved and phone.follows else known
            phone.send(self._since(phone, phone.watched, known, position)[0])

    def _since(self, phone: Phone, activity: str, since: int | None, position: int) -> tuple[str, bool]:
        """Write one map or what changed in it; tell also whether another activity may have become active."""
        touched = None if since is None else self._engine.changed_after(self.cycle, since, activity)
        if touched is None or EVERYTHING in touched.keys:
            return self._view_message(phone, activity, position), True
        put, drop = self._parts(activity, touched.keys)
        own = self.own_of(phone.secret, phone, activity)
        if own is not None:
            put["own"] = own
        return messages.delta(activity, position, put, drop), "active" in touched.keys

    def trace(self, secret: str, language: str) -> str:
        """Tell somebody what became of what they gave; of others nothing but what it went into (F18).

        Their contributions are found in this moment, from their secret; nothing that is stored puts them together.
        """
        state = self.state
        if self._traces is None or self._traces[0] != state.position:
            self._traces = (state.position, Traces(state))
        traces = self._traces[1]
        own = traces.given_by(lambda activity: respondent_of(secret, self.cycle, activity))
        return messages.trace(worded(traces.onward(made), language) for made in own if traces.goes_on(made))

    def _shared(self, activity: str) -> str:
        """Write the shared view, once per state of the cycle."""
        state = self.state
        written = self._written.get(activity)
        if written is not None and written[0] == state.position:
            return written[1]
        view = cycle_view(state, "participant")
        if activity != CYCLE:
            found = state.activities.get(activity)
            view = activity_view(state, found, "participant") if found else {}
        self._ever.setdefault(activity, set()).update(view)
        text = messages.dumped(view)
        self._written[activity] = (state.position, text)
        return text

    def _own_part(self, activity: str, respondent: str) -> JSON:
        found = self.state.activities.get(activity)
        return found.method.own(found.state, respondent) if found and respondent else {}

    def _parts(self, activity: str, keys: Iterable[str]) -> tuple[dict[str, JSON], set[str]]:
        """Give the parts to put, and the keys to drop: only those that phones ever saw, else a drop would tell."""
        state = self.state
        put: dict[str, JSON] = {}
        found: Activity | None = state.activities.get(activity)
        if activity == CYCLE:
            parts = ((key, cycle_part(state, key, "participant")) for key in keys)
            put = {key: part for key, part in parts if part is not None}
        elif found is not None:
            put = parts_of_activity(state, found, keys, "participant")
        ever = self._ever.setdefault(activity, set())
        drop = (set(keys) & ever) - put.keys()
        ever.update(put)
        return put, drop

    # Changes ---------------------------------------------------------------------------------------------------

    def notice(self) -> None:
        """See what changed: send everybody what is their own, and gather what is shared."""
        position = self._engine.position
        if position == self._seen:
            return
        for activity in dict.fromkeys((CYCLE, *self._watchers)):
            touched = self._engine.changed_after(self.cycle, self._seen, activity)
            if touched is None:
                self._pending[activity] = {EVERYTHING}
                continue
            if touched.keys:
                self._pending.setdefault(activity, set()).update(touched.keys)
            if activity != CYCLE:
                self._send_own(activity, touched.respondents)
        self._seen = position
        if not self._pending:
            self._flushed = position

    def _send_own(self, activity: str, respondents: Iterable[str]) -> None:
        watching = self._watchers.get(activity, {})
        for respondent in respondents:
            phones = watching.get(respondent)
            if phones and respondent:
                # The position of the last flush: what is shared is not in this message, however late it is.
                text = messages.delta(activity, self._flushed, {"own": self._own_part(activity, respondent)})
                for phone in phones:
                    phone.send(text)
                    if chooses(phone):
                        own = self.own_of(phone.secret, phone, CYCLE)
                        phone.send(messages.delta(CYCLE, self._flushed, {"own": own}))

    def flush(self) -> None:
        """Send what is shared and has changed to those who watch it."""
        self.notice()
        pending, self._pending = self._pending, {}
        before, self._flushed = self._flushed, self._seen
        moved = self._follow_active()
        sends: list[tuple[Phone, Callable[[int], str]]] = []
        for activity, keys in pending.items():
            phones = [each for each in self._watching(activity) if activity == CYCLE or each not in moved]
            if not phones:
                continue
            if EVERYTHING in keys:
                sends += [(phone, partial(self._view_message, phone, activity)) for phone in phones]
                continue
            put, drop = self._parts(activity, keys)
            if put or drop:
                write = _once(partial(_delta, activity, put, drop))
                sends += [(phone, write) for phone in phones]
        sends += [(phone, partial(self._view_message, phone, phone.watched)) for phone in moved if phone.watched]
        # Only a phone's last message bears the new position: a link may break after any of them.
        last = {phone: place for place, (phone, _) in enumerate(sends)}
        for place, (phone, write) in enumerate(sends):
            phone.send(write(self._flushed if last[phone] == place else before))

    def _follow_active(self) -> dict[Phone, None]:
        """Turn those who follow to the activity that is active now, also from one that is gone."""
        state = self.state
        gone = [each for each in self._watchers if each and each not in state.activities]
        moved: dict[Phone, None] = {}
        if state.active != self._active:
            self._active = state.active
            moved = {phone: None for phone in self.phones if phone.follows}
        for activity in gone:
            moved |= dict.fromkeys(self._watching(activity))
        for phone in moved:
            self.watch(phone, "")
        return moved

    def _watching(self, activity: str) -> list[Phone]:
        if activity == CYCLE:
            return list(self.phones)
        return [phone for phones in self._watchers.get(activity, {}).values() for phone in phones]

    def revoked(self) -> Iterator[Phone]:
        """Give the phones of scribes whose link was taken out of use."""
        scribes = self.state.scribes
        for phone in self._scribes:
            if phone.scribe not in scribes or scribes[phone.scribe].revoked:
                yield phone

    def on_closed_links(self) -> Iterator[Phone]:
        """Give the phones whose link was closed: whoever has given something comes back to see it."""
        links = self.state.open_links
        for phone in self._by_link:
            if links[phone.link].closed:
                yield phone


def chooses(visitor: Visitor) -> bool:
    """Tell whether somebody chooses what to look at; else they follow the room."""
    return bool(visitor.link) or visitor.looks_back


def visit(state: CycleState, secret: str, link: str, *, looks_back: bool) -> dict[str, JSON]:
    """Give what those who choose know of their visit, beside the cycle's map.

    Returns
    -------
    dict
        ``looks_back``; ``session``, ``place``, ``until`` and ``advice`` of the link (empty without one); ``answered``:
        ids of the activities in which they have something now.
    """
    found = state.open_links.get(link)
    session = state.sessions.get(found.session) if found else None
    return {
        "looks_back": looks_back,
        "session": found.session if found else "",
        "place": found.place if found else "",
        "until": found.until if found else "",
        "advice": session.advice if session else {},
        "answered": [
            each.id
            for each in state.activities_in_order()
            if respondent_of(secret, state.id, each.id) in each.method.respondents(each.state)
        ],
    }


def _written(own: JSON | None) -> str | None:
    return None if own is None else messages.dumped(own)


def _delta(activity: str, put: Mapping[str, JSON], drop: Iterable[str], position: int) -> str:
    return messages.delta(activity, position, put, drop)


def _once(write: Callable[[int], str]) -> Callable[[int], str]:
    """Write each position's text once, for however many phones."""
    written: dict[int, str] = {}

    def found(position: int) -> str:
        if position not in written:
            written[position] = write(position)
        return written[position]

    return found

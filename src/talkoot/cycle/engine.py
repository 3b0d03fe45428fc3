"""From a command to the ledger: catch up, decide, commit, answer.

One engine serves one process. The hub and every notebook kernel has its own; they meet only in the ledger. States
are kept in memory, made by replaying, and thrown away whenever a commit fails.
"""

import contextlib
import gc
import re
import secrets
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from talkoot.cycle import outcomes, rules, undo, views
from talkoot.cycle.actions import CYCLE_ACTIONS, CycleAction
from talkoot.cycle.naming import check_brought, check_media, names_of
from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.summary import summary
from talkoot.cycle.upcasting import CYCLE_EVENTS
from talkoot.errors import LedgerError, Refusal, TalkootError
from talkoot.expected import expectation_of, got
from talkoot.ledger.event import Blob, Entry, Event, Recorded, Summary
from talkoot.ledger.store import Moved, Store
from talkoot.methods.method import Action, Actor, Context, Decision, Happened, Touched
from talkoot.methods.words import has_contact_details, has_identity_code, words_of

_ID_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_COMMAND_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
#: Changes that are remembered per cycle; who has been away longer gets the full view.
REMEMBERED = 4096
#: How often a batch is decided anew because another process wrote in between, before the ledger is called busy.
ATTEMPTS = 50


def new_id(letters: int = 12) -> str:
    """Give a fresh random id, in letters that are safe in a link: of 60 bits, if nobody asks for more."""
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(letters))


@dataclass(frozen=True, slots=True)
class Command:
    """Something that somebody asks for."""

    cycle: str
    action: str
    """Name on the wire: ``add_note``, ``start_activity``, ``undo``."""
    data: Mapping[str, Any] = field(default_factory=dict)
    activity: str = ""
    """The activity; empty for what concerns the cycle."""
    actor: Actor = field(default_factory=lambda: Actor("facilitator"))
    id: str = field(default_factory=new_id)
    """Chosen by the sender; the same id is never carried out twice."""
    blobs: tuple[Blob, ...] = ()
    """Pictures that a kit brings: kept in the same commit, if the command is accepted."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a command: accepted (on disk), or refused with a reason."""

    command: str
    refusal: Refusal | None = None
    events: tuple[Event, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it was accepted."""
        return self.refusal is None


@dataclass(slots=True)
class Changes:
    """What changed lately in a cycle, so that a screen gets only that."""

    since: int
    """The first position from which the record is complete."""
    entries: deque[tuple[int, str, Touched]] = field(default_factory=deque)

    def add(self, position: int, activity: str, touched: Touched) -> None:
        """Remember one change, and forget the oldest beyond the limit."""
        self.entries.append((position, activity, touched))
        while len(self.entries) > REMEMBERED:
            self.since = self.entries.popleft()[0]

    def after(self, position: int, activity: str) -> Touched | None:
        """Give what changed after a position; none if that is too long ago to know."""
        if position < self.since:
            return None
        keys: set[str] = set()
        respondents: set[str] = set()
        for at, of, touched in reversed(self.entries):
            if at <= position:
                break
            if of == activity:
                keys |= touched.keys
                respondents |= touched.respondents
        return Touched.of(keys, respondents)


class Engine:
    """The rules at work on a ledger.

    Not for several threads at once: the hub guards it with a lock, a kernel uses it from one thread.

    Parameters
    ----------
    store
        The ledger.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.position = store.position()
        self._states: dict[str, CycleState] = {}
        self._changes: dict[str, Changes] = {}

    # Reading ---------------------------------------------------------------------------------------------------

    def state(self, cycle: str) -> CycleState:
        """Give the state of a cycle, replayed on first use.

        Raises
        ------
        TalkootError
            ``unknown-cycle``.
        """
        found = self._state(cycle)
        if not found.created_at:
            raise TalkootError("unknown-cycle", cycle=cycle)
        return found

    def _state(self, cycle: str) -> CycleState:
        if cycle not in self._states:
            self._states[cycle] = replay(cycle, self.store.read(cycle=cycle, until=self.position))
            self._changes.setdefault(cycle, Changes(self.position))
        return self._states[cycle]

    def knows(self, cycle: str) -> bool:
        """Tell whether there is such a cycle; one that was forgotten is there no more."""
        return bool(self._state(cycle).created_at)

    def changed_after(self, cycle: str, position: int, activity: str) -> Touched | None:
        """Give what changed in a view after a position; none if only the full view will do."""
        self._state(cycle)
        return self._changes[cycle].after(position, activity)

    def catch_up(self) -> list[Event]:
        """Apply what other processes wrote, and give it."""
        # Asked before reading, so that nothing is skipped that is written meanwhile; and not taken from the events,
        # since the latest may have been erased before they were read here.
        until = self.store.position()
        if until == self.position:
            return []
        events = list(self.store.read(self.position, until=until))
        if len(events) < until - self.position:
            self._start_anew(until)
            return events
        for event in events:
            if event.cycle in self._changes:
                # A batch that failed threw the state away. Made anew before this event, it lets the event be
                # recorded among the changes: else screens would never hear of it.
                self._state(event.cycle)
            self.position = event.position
            if event.cycle in self._states:
                if event.kind == "Undone":
                    self._rebuild(event)
                else:
                    self._apply(event)
        return events

    def _start_anew(self, position: int) -> None:
        """Let go of all states: a position without an event says that a cycle was forgotten, not which."""
        self.position = position
        self._states.clear()
        self._changes = {cycle: Changes(position) for cycle in self._changes}

    def _apply(self, event: Event) -> None:
        cycle = self._states[event.cycle]
        outcomes.apply(cycle, event)
        for activity, touched in views.changes(cycle, event):
            self._changes[event.cycle].add(event.position, activity, touched)

    def _rebuild(self, undone: Event) -> None:
        """Replay a cycle without what was just taken back."""
        before = self._states.pop(undone.cycle)
        history = list(self.store.read(cycle=undone.cycle, until=undone.position))
        after = replay(undone.cycle, history)
        self._states[undone.cycle] = after
        changes = self._changes[undone.cycle]
        for event in history:
            if undone.data["first"] <= event.position <= undone.data["last"]:
                for state in (before, after):
                    for activity, touched in views.changes(state, event):
                        changes.add(undone.position, activity, touched)
        changes.add(undone.position, "", Touched.of([views.EVERYTHING]))

    # Writing ---------------------------------------------------------------------------------------------------

    def do(self, commands: Sequence[Command]) -> list[Answer]:
        """Carry commands out in order, in one transaction where that is possible.

        Returns
        -------
        list of Answer
            One per command; those that are ok are on disk.

        Raises
        ------
        LedgerError
            If the ledger cannot be written. Nothing of the batch that was not yet answered is stored.
        """
        answers: list[Answer] = []
        rest = list(commands)
        while rest:
            # An undo changes the past: it stands alone, so that what follows is decided on the new state.
            size = next((place for place, each in enumerate(rest) if each.action == "undo"), len(rest)) or 1
            answers += self._do_together(rest[:size])
            rest = rest[size:]
        return answers

    def _do_together(self, commands: Sequence[Command]) -> list[Answer]:
        for _ in range(ATTEMPTS):
            self.catch_up()
            batch = _Batch(self, commands)
            try:
                batch.decide()
                if batch.entries:
                    self.store.append(batch.entries, self.position, batch.summaries(), batch.blobs)
            except Moved:
                batch.drop()
                continue
            except BaseException:
                batch.drop()
                raise
            batch.settle()
            return batch.answers
        raise LedgerError("ledger-busy")

    def decide(self, command: Command) -> Decision:
        """Give the events of a command on the present state, or why not."""
        cycle = self._state(command.cycle)
        actor = command.actor
        if not cycle.created_at and command.action != "create_cycle":
            return Refusal("unknown-cycle", {"cycle": command.cycle})
        if command.action == "undo":
            return self._decide_undo(cycle, command)
        activity: Activity | None = None
        kinds: Mapping[str, type[Action]] = CYCLE_ACTIONS
        if command.activity:
            activity = cycle.activities.get(command.activity)
            if activity is None:
                return Refusal("unknown-activity", {"activity": command.activity})
            kinds = activity.method.actions
        kind = kinds.get(command.action)
        if kind is None:
            return Refusal("unknown-action", {"action": command.action, "known": ", ".join(kinds)})
        if actor.kind not in kind.who:
            return Refusal("not-allowed", {"action": command.action})
        late = None if activity is None or kind.anytime else _too_late(cycle, activity, actor)
        if late:
            return late
        try:
            action = kind.model_validate(dict(command.data))
        except ValidationError as error:
            return _refusal_of(error, kind, activity.method.name if activity else "errors")
        if isinstance(action, CycleAction):
            context = Context(rules.now(), new_id, leads_elsewhere=lambda code: self._leads_elsewhere(cycle, code))
            decision = rules.decide(cycle, action, context)
            if isinstance(decision, Refusal):
                return decision
            return check_brought(self.store, command.blobs, cycle, decision) or decision
        if activity is None:
            raise TypeError(action)
        refusal = _check_words(action) or check_media(self.store, cycle.id, activity, action, actor)
        if refusal:
            return refusal
        context = Context(rules.now(to_the_minute=bool(actor.respondent)), new_id, cycle.items_for(activity))
        return activity.method.decide(activity.state, action, actor, context)

    def _leads_elsewhere(self, cycle: CycleState, code: str) -> bool:
        return self.store.cycle_of_code(code) not in (None, cycle.id)

    def _decide_undo(self, cycle: CycleState, command: Command) -> Decision:
        actor = command.actor
        if actor.kind != "facilitator":
            activity = cycle.activities.get(command.activity)
            if activity is None or _too_late(cycle, activity, actor):
                return Refusal("closed")
        return undo.decide(self.store, cycle, command.activity, actor)


class _Batch:
    """Commands that are decided one after the other and committed together."""

    def __init__(self, engine: Engine, commands: Sequence[Command]) -> None:
        self.engine = engine
        self.commands = commands
        self.entries: list[Entry] = []
        self.blobs: list[Blob] = []
        self.answers: list[Answer] = []
        self._named: set[str] = set()
        self._position = engine.position
        self._changes: list[tuple[str, int, str, Touched]] = []
        self._undone: list[Event] = []
        self._cycles: dict[str, CycleState] = {}

    def decide(self) -> None:
        """Decide every command; states run ahead of the ledger until the batch is settled or dropped."""
        recorded = self.engine.store.recorded([command.id for command in self.commands])
        seen: dict[str, Answer] = {}
        for command in self.commands:
            if command.id not in seen:
                seen[command.id] = self._answer(command, recorded.get(command.id))
            self.answers.append(seen[command.id])

    def _answer(self, command: Command, earlier: Recorded | None) -> Answer:
        if not _COMMAND_ID.fullmatch(command.id):
            return Answer(command.id, Refusal("bad-command-id"))
        if earlier is not None:
            is_same = (earlier.cycle, earlier.respondent) == (command.cycle, command.actor.respondent)
            return Answer(command.id, None if is_same else Refusal("bad-command-id"))
        decision = self.engine.decide(command)
        if isinstance(decision, Refusal):
            return Answer(command.id, decision)
        names = names_of(decision)
        if not self._named.isdisjoint(names):
            return Answer(command.id, Refusal("media-gone"))
        self._named.update(names)
        cycle = self.engine._state(command.cycle)  # noqa: SLF001 - the batch is the engine's other half
        self._cycles[command.cycle] = cycle
        events = tuple(self._happen(cycle, command, happened) for happened in decision)
        if events:
            erases = tuple(each for happened in decision for each in happened.erases)
            self.entries.append(Entry(command.id, command.cycle, command.actor.respondent, events, erases, names))
            self.blobs += command.blobs
        return Answer(command.id, events=events)

    def _happen(self, cycle: CycleState, command: Command, happened: Happened) -> Event:
        actor = command.actor
        self._position += 1
        is_of_cycle = happened.kind in CYCLE_EVENTS
        of = "" if is_of_cycle else happened.activity or command.activity
        event = Event(
            position=self._position,
            cycle=cycle.id,
            activity=of,
            kind=happened.kind,
            version=(CYCLE_EVENTS if is_of_cycle else cycle.activities[of].method.events)[happened.kind],
            respondent=actor.respondent,
            at=rules.now(to_the_minute=bool(actor.respondent)),
            data=happened.data | _giver(actor),
        )
        if event.kind == "Undone":
            self._undone.append(event)
        else:
            outcomes.apply(cycle, event)
            self._changes += [(cycle.id, event.position, *change) for change in views.changes(cycle, event)]
        return event

    def summaries(self) -> Iterator[Summary]:
        """Give the rows that are written with the events."""
        for cycle in self._cycles.values():
            yield summary(cycle)

    def settle(self) -> None:
        """The batch is on disk: from now on it is what happened."""
        engine = self.engine
        engine.position = self._position
        for cycle, position, activity, touched in self._changes:
            engine._changes[cycle].add(position, activity, touched)  # noqa: SLF001
        for event in self._undone:
            engine._rebuild(event)  # noqa: SLF001

    def drop(self) -> None:
        """The batch is not on disk: forget the states that ran ahead."""
        for cycle in self._cycles:
            self.engine._states.pop(cycle, None)  # noqa: SLF001


def _giver(actor: Actor) -> dict[str, Any]:
    if not actor.respondent:
        return {}
    place = {"place": actor.place} if actor.place else {}
    return {"perspective": actor.perspective, "channel": actor.channel, **place}


def _too_late(cycle: CycleState, activity: Activity, actor: Actor) -> Refusal | None:
    """Say why nothing can be added to an activity now, or by this person."""
    if actor.looks_back:
        return Refusal("looks-back")
    link = cycle.open_links.get(actor.place)
    if link is not None and activity.session != link.session:
        return Refusal("unknown-activity", {"activity": activity.id})
    if link is not None and not link.is_open(rules.now()[:10]):
        return Refusal("link-over")
    if activity.status != "open":
        return Refusal("paused" if activity.status == "paused" else "closed")
    return None


def replay(cycle: str, events: Iterable[Event]) -> CycleState:
    """Make the state of a cycle from its events, without those that were taken back."""
    state = CycleState(cycle)
    with _without_collecting():
        history = list(events)
        undone = undo.undone_positions(history)
        for event in history:
            if event.position not in undone:
                outcomes.apply(state, event)
    return state


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Collect no garbage meanwhile: what is made stays, and looking through it took a third of a long replay."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _check_words(action: Action) -> Refusal | None:
    for text in words_of(action):
        if has_identity_code(text):
            return Refusal("identity-code")
        if not action.confirmed and has_contact_details(text):
            return Refusal("contact-details")
    return None


def _refusal_of(error: ValidationError, kind: type[Action], place: str) -> Refusal:
    """Say what was wrong with the data of an action: its first mistake."""
    first = error.errors()[0]
    if first["type"] in {"empty", "too_long", "duplicate_id"}:
        return Refusal(first["type"], first.get("ctx", {}))
    where = ".".join(str(part) for part in first["loc"])
    return Refusal("bad-data", {"where": where, "expected": expectation_of(first, kind, place), "got": got(first)})

"""Entries: what is given one by one, each a part of the view, to be changed and taken away again.

Each person's own (a note, a story), which the facilitator may move off the wall; or lines that are written down for the
room (a highlight, a decision). ``discussion`` is the smallest of them, ``sticky_notes`` has everything.
"""

from abc import abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Generic, Literal, TypeVar, cast

from pydantic import create_model

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Texts
from talkoot.methods.document import Pictured
from talkoot.methods.method import (
    FACILITATOR,
    JSON,
    Action,
    Actor,
    ActorKind,
    Context,
    Decision,
    Happened,
    Method,
    SettingsT,
    State,
    Touched,
    Viewer,
)
from talkoot.methods.permissions import ONLY_ROOM, Permit, Use, allowed
from talkoot.methods.words import Words

Standing = Literal["shown", "waiting", "hidden", "aside"]
"""On the wall; waiting to be approved; taken off it; or taken to one named person (F14)."""
Said = Mapping[str, JSON]
"""What an entry says, by field."""


@dataclass(slots=True)
class Entry:
    """An entry as it stands now; a method adds its own fields."""

    id: str
    order: int
    respondent: str
    """Who gave it; empty for the facilitator."""
    standing: Standing = "shown"
    aside_to: str = ""
    """To whom it was taken."""
    uses: tuple[Use, ...] = ONLY_ROOM
    """What its picture and its sound may be used for."""

    @property
    def for_room(self) -> bool:
        """Whether others than its giver and the facilitator may see its picture and hear its sound."""
        return "room" in self.uses


EntryT = TypeVar("EntryT", bound=Entry)


@dataclass
class EntriesState(State[SettingsT], Generic[SettingsT, EntryT]):
    """All entries of the activity."""

    entries: dict[str, EntryT] = field(default_factory=dict)
    """By id, in order of arrival."""
    given_by: dict[str, list[str]] = field(default_factory=dict)
    """Ids of each giver's."""
    written: int = 0
    """Entries ever written: gives each its place in the order."""

    def shown(self) -> Iterator[EntryT]:
        """Give those that everybody may see; nothing before the reveal."""
        return (each for each in self.entries.values() if each.standing == "shown" and not self.is_blind)


EntriesStateT = TypeVar("EntriesStateT", bound=EntriesState[Any, Any])


class Add(Action):
    """Write an entry."""


class Edit(Action):
    """Change an entry."""


class Remove(Action):
    """Take an entry away, at any time; its words are erased."""

    anytime: ClassVar[bool] = True


class Show(Action):
    """Approve an entry that waits, or put one back on the wall."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True


class Hide(Action):
    """Take an entry off the wall; its giver still sees it."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True


class MoveAside(Action):
    """Take an entry that must not be on the wall to one named person (F14)."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    person: Annotated[str, Words(80)]


def moderation(kind: str) -> dict[str, type[Action]]:
    """Give what the facilitator can ask about an entry: ``show_<kind>``, ``hide_<kind>``, ``move_<kind>_aside``."""
    return {
        f"show_{kind}": about(kind, Show),
        f"hide_{kind}": about(kind, Hide),
        f"move_{kind}_aside": about(kind, MoveAside),
    }


def about(kind: str, action: type[Action]) -> type[Action]:
    """Give an action that names an entry by its id, in a field that is called as the kind is."""
    fields: dict[str, Any] = {kind: (str, ...)}
    return cast("type[Action]", create_model(f"{action.__name__}{kind.title()}", __base__=action, **fields))


class Entries(Method[SettingsT, EntriesStateT]):
    """A method whose contributions are entries: each one part of the view, ``<kind>:<id>``.

    Its actions are called after the kind: ``add_note`` (an :class:`Add`), ``edit_note`` (an :class:`Edit`),
    ``remove_note`` (a :class:`Remove`) and, with :func:`moderation`, those of the facilitator.
    """

    kind: ClassVar[str]
    """What an entry is called on the wire."""
    entry: ClassVar[type[Entry]]
    """Its class."""
    fields: ClassVar[Mapping[str, JSON]]
    """Fields that its events and its view carry, with what stands there once the words are erased."""
    added: ClassVar[str]
    """Kind of the event that adds one; ``edited`` and ``removed`` likewise."""
    edited: ClassVar[str]
    removed: ClassVar[str]
    shown: ClassVar[str] = ""
    """Kind of the event that shows one; ``hidden`` and ``moved_aside`` likewise. Empty where nothing is moderated."""
    hidden: ClassVar[str] = ""
    moved_aside: ClassVar[str] = ""
    media: ClassVar[tuple[str, ...]] = ()
    """Those of the fields that hold the id of a picture or a sound; the actions then are ``Allowing``,
    ``AllowingAnew`` and ``permit_<kind>``, a ``Permit``."""
    permitted: ClassVar[str] = ""
    """Kind of the event that says what a picture or a sound may be used for."""
    tells: ClassVar[tuple[str, ...]] = ("text",)
    """Those of the fields that say something without them."""
    for_room: ClassVar[bool] = False
    """Whether entries are written down for the room: the facilitator may change a scribe's, and they are nobody's
    answer."""

    # What a method says of its own --------------------------------------------------------------------------------

    @abstractmethod
    def said(
        self, state: EntriesStateT, action: Action, actor: Actor, context: Context, before: Any | None
    ) -> Said | Refusal:
        """Give what an entry says, or why it cannot be.

        Parameters
        ----------
        state
            As it stands.
        action
            An :class:`Add` or :class:`Edit` of the method.
        actor
            Who asks.
        context
            Time, ids, items.
        before
            The entry that is changed; none where one is added.
        """

    def limit(self, settings: SettingsT) -> int | None:  # noqa: ARG002
        """Give how many entries a respondent may have; none for as many as they like."""
        return None

    def waits(self, settings: SettingsT) -> bool:  # noqa: ARG002
        """Tell whether the facilitator approves each entry before it is shown."""
        return False

    def phones_see(self, settings: SettingsT) -> bool:  # noqa: ARG002
        """Tell whether phones show the entries of others."""
        return True

    # Rules -----------------------------------------------------------------------------------------------------

    def decide(self, state: EntriesStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, Add) and not isinstance(action, Edit):
            return self._add(state, action, actor, context)
        entry = state.entries.get(getattr(action, self.kind, ""))
        if entry is None:
            return Refusal("gone")
        named = {"id": entry.id}
        match action:
            case Edit() | Remove() | Permit() if not self.may_change(entry, actor):
                return Refusal("not-yours")
            case Edit():
                said = self.said(state, action, actor, context, entry)
                if isinstance(said, Refusal):
                    return said
                is_fresh = any(said.get(name) and said[name] != getattr(entry, name) for name in self.media)
                said = {**said, **allowed(action, ONLY_ROOM if is_fresh else entry.uses)}
                is_same = all(getattr(entry, name) == value for name, value in said.items())
                return [] if is_same else [self._edited(entry, said)]
            case Permit():
                if not any(getattr(entry, name) for name in self.media):
                    return Refusal("nothing-to-permit")
                return [] if entry.uses == action.uses else [Happened(self.permitted, {**named, "uses": action.uses})]
            case Remove():
                return [Happened(self.removed, named, erases=(entry.id,))]
            case Show():
                return [] if entry.standing == "shown" else [Happened(self.shown, named)]
            case Hide():
                return [] if entry.standing == "hidden" else [Happened(self.hidden, named)]
            case MoveAside():
                return [Happened(self.moved_aside, {**named, "person": action.person})]
        raise TypeError(action)

    def _add(self, state: EntriesStateT, action: Action, actor: Actor, context: Context) -> Decision:
        limit = self.limit(state.settings)
        is_full = limit is not None and len(state.given_by.get(actor.respondent, ())) >= limit
        if is_full and actor.kind != "facilitator":
            return Refusal("limit-reached", {"limit": limit})
        said = self.said(state, action, actor, context, None)
        if isinstance(said, Refusal):
            return said
        names = tuple(said[name] for name in self.media if said.get(name))
        said = {**said, **allowed(action, ONLY_ROOM)}
        return [Happened(self.added, {"id": context.new_id(), **said}, names=names)]

    def _edited(self, entry: Entry, said: Said) -> Happened:
        """Give the event of a change; a picture or a sound that is taken away or replaced is gone for good."""
        fresh = [name for name in self.media if name in said and said[name] != getattr(entry, name)]
        names = tuple(said[name] for name in fresh if said[name])
        erased = tuple(getattr(entry, name) for name in fresh if getattr(entry, name))
        data = {"id": entry.id, **said, **({"erased": list(erased)} if erased else {})}
        return Happened(self.edited, data, erases=erased, names=names)

    def may_change(self, entry: Entry, actor: Actor) -> bool:
        """Tell whether somebody may change an entry and take it away."""
        return entry.respondent == actor.respondent or (self.for_room and actor.kind == "facilitator")

    def apply(self, state: EntriesStateT, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.kind == self.added:
            state.written += 1
            said: dict[str, Any] = {name: data.get(name, otherwise) for name, otherwise in self.fields.items()}
            waits = bool(event.respondent) and self.waits(state.settings)
            state.entries[data["id"]] = self.entry(
                id=data["id"],
                order=state.written,
                respondent=event.respondent,
                standing="waiting" if waits else "shown",
                uses=tuple(data.get("uses", ONLY_ROOM)),
                **said,
            )
            state.given_by.setdefault(event.respondent, []).append(data["id"])
            return
        entry = state.entries.get(data["id"])
        if entry is not None:
            self.change(state, entry, event)

    def change(self, state: EntriesStateT, entry: Any, event: Event) -> None:
        """Carry out an event about an entry that is there; a method with more kinds of event extends it."""
        if event.kind == self.edited:
            for name in self.fields.keys() & event.data.keys():
                setattr(entry, name, event.data[name])
            entry.uses = tuple(event.data.get("uses", entry.uses))
            if entry.standing == "shown" and entry.respondent and self.waits(state.settings):
                entry.standing = "waiting"
        elif event.kind == self.permitted:
            entry.uses = tuple(event.data.get("uses", entry.uses))
        elif event.kind == self.removed:
            del state.entries[entry.id]
            state.given_by[entry.respondent].remove(entry.id)
        elif event.kind == self.shown:
            entry.standing, entry.aside_to = "shown", ""
        elif event.kind == self.hidden:
            entry.standing = "hidden"
        elif event.kind == self.moved_aside:
            entry.standing, entry.aside_to = "aside", event.data.get("person", "")

    def gave(self, state: EntriesStateT, respondent: str) -> Collection[str]:
        """Name one's entries; what is written down for the room is nobody's own."""
        return () if self.for_room else state.given_by.get(respondent, ())

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: EntriesStateT, viewer: Viewer) -> Iterable[str]:
        """Name a part per entry."""
        return (f"{self.kind}:{each}" for each in state.entries) if self._sees(state, viewer) else ()

    def part(self, state: EntriesStateT, key: str, viewer: Viewer) -> JSON | None:
        """Give an entry: for the facilitator with its standing, for others only while it is shown."""
        entry = state.entries.get(key.removeprefix(f"{self.kind}:"))
        if entry is None or not self._sees(state, viewer):
            return None
        if entry.standing != "shown" and viewer != "facilitator":
            return None
        if viewer != "facilitator" and self._is_only_media(entry):
            return None
        part = {**self._fields(entry), "order": entry.order}
        if viewer == "facilitator" and self.media:
            part["uses"] = entry.uses
        elif self.media and not entry.for_room:
            part |= dict.fromkeys((*self.media, "picture_shows"), "")
        if viewer == "facilitator" and self.shown:
            part |= {"standing": entry.standing, "aside_to": entry.aside_to, "own": not entry.respondent}
        return part

    def shows(self, state: EntriesStateT, contribution: str) -> bool:
        """Tell whether phones show the picture and the sound of an entry of somebody else's."""
        is_shown = self.part(state, f"{self.kind}:{contribution}", "participant") is not None
        return is_shown and bool(state.entries[contribution].for_room)

    def _is_only_media(self, entry: Entry) -> bool:
        """Tell whether nothing is left of an entry, since its picture and its sound are not for the room."""
        return bool(self.media) and not entry.for_room and not any(getattr(entry, name) for name in self.tells)

    def pictures(self, state: EntriesStateT, use: Use, texts: Texts) -> Sequence[Pictured]:
        """Give the pictures of entries that files tell of, where their giver allowed this use."""
        if "picture" not in self.media:
            return ()
        unsaid = Texts("parts", texts.language)("picture-without-words")
        found = [each for each in self.told_in_files(state) if each.picture and use in each.uses]
        return [
            Pictured(each.picture, each.picture_shows or unsaid)
            for each in sorted(found, key=lambda each: (each.picture_shows, each.id))
        ]

    def told_in_files(self, state: EntriesStateT) -> Iterable[Any]:
        """Give the entries that files tell of."""
        return state.shown()

    def _sees(self, state: EntriesStateT, viewer: Viewer) -> bool:
        return not state.is_blind and (viewer != "participant" or self.phones_see(state.settings))

    def _fields(self, entry: Entry) -> dict[str, JSON]:
        return {name: getattr(entry, name) for name in self.fields}

    def own(self, state: EntriesStateT, respondent: str) -> JSON:
        """Give one's entries under ``<kind>s``, with their standing where they are moderated."""
        ids = state.given_by.get(respondent)
        if not ids:
            return {}
        return {f"{self.kind}s": [self._own(state.entries[each]) for each in ids]}

    def _own(self, entry: Entry) -> JSON:
        standing = {"standing": entry.standing} if self.shown else {}
        uses = {"uses": entry.uses} if self.media else {}
        return {"id": entry.id, **self._fields(entry), **standing, **uses}

    def touched(self, state: EntriesStateT, event: Event) -> Touched:
        """Name the entry, its giver, and who asks."""
        entry = state.entries.get(event.data["id"])
        respondents = {event.respondent}
        if entry is not None:
            respondents.add(entry.respondent)
        elif self.for_room:  # whose it was is not known any more, and scribes are few
            respondents |= state.givers.keys()
        return Touched.of([f"{self.kind}:{event.data['id']}"], respondents)

    def respondents(self, state: EntriesStateT) -> Collection[str]:
        """Give those who have an entry now; nobody where they are the room's."""
        if self.for_room:
            return ()
        return [respondent for respondent, entries in state.given_by.items() if entries and respondent]

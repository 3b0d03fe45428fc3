"""Lines: what the room writes down together, each a line of fields: what, who, by when, how it stands.

The facilitator and scribes write, everybody sees the table grow. A kit, or the method itself, may give lines that wait
to be filled in. ``decision`` is the smallest of them, ``checklist`` has lines that are given.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Annotated, Any, ClassVar, TypeVar, cast

from pydantic import create_model

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.entries import Add, Edit, Entries, EntriesState, Entry, Remove, Said, about
from talkoot.methods.method import JSON, Action, Actor, ActorKind, Context, Decision, Item, SettingsT

#: Those who write down what the room says.
WRITERS: frozenset[ActorKind] = frozenset({"scribe", "facilitator"})


@dataclass(slots=True)
class Line(Entry):
    """A line as it stands now; a method adds its fields."""

    is_given: bool = False
    """Whether it was there before anybody wrote."""


class WriteLine(Add):
    """Write a line. A method adds the fields; the same fields, all given anew, change a line."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS


class RemoveLine(Remove):
    """Take a line away, at any time; its words are erased. One that was given stays, and is empty again."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS


class OfItem:
    """Marks a field that names something made in an activity that this one builds on; an empty text names nothing."""


class Coming:
    """Marks a day that may not have passed when it is written; a day that stood there before may stay."""


ItemId = Annotated[str, OfItem()]
ComingDay = Annotated[date | None, Coming()]


def writing(kind: str, line: type[WriteLine], *, adds: bool = True) -> dict[str, type[Action]]:
    """Give what writers can ask: ``add_<kind>``, unless lines are only given, ``edit_<kind>``, ``remove_<kind>``."""
    fields_of_edit: dict[str, Any] = {kind: (str, ...)}
    edit = create_model(f"Edit{kind.title()}", __base__=(line, Edit), **fields_of_edit)
    return {
        **({f"add_{kind}": line} if adds else {}),
        f"edit_{kind}": cast("type[Action]", edit),
        f"remove_{kind}": about(kind, RemoveLine),
    }


def said_in(line: type[Line]) -> dict[str, JSON]:
    """Give the fields that a method's line has, with what stands there where nothing is said."""
    of_every_line = {each.name for each in fields(Line)}
    return {each.name: each.default for each in fields(line) if each.name not in of_every_line}


LinesStateT = TypeVar("LinesStateT", bound=EntriesState[Any, Any])


class Lines(Entries[SettingsT, LinesStateT]):
    """A method whose contributions are lines, written for the room.

    Its ``actions`` are those of :func:`writing`, its ``fields`` those that :func:`said_in` finds in its ``entry``,
    which is a :class:`Line`.
    """

    for_room = True
    entry: ClassVar[type[Line]]
    line: ClassVar[type[WriteLine]]
    """What is asked when a line is written."""

    # What a method says of its own --------------------------------------------------------------------------------

    def given(self, settings: SettingsT) -> Sequence[str]:  # noqa: ARG002
        """Name the lines that are there before anybody writes, by id."""
        return ()

    def refused(self, state: LinesStateT, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say why a line cannot be written as it is; none if it can.

        Parameters
        ----------
        state
            As it stands.
        said
            All fields; a day in ISO 8601, empty where there is none.
        before
            The line that is changed; none where one is added.
        """
        return None

    # Rules -----------------------------------------------------------------------------------------------------

    def start(self, settings: SettingsT) -> LinesStateT:
        """Give the state before the first event, with the lines that are given."""
        state = super().start(settings)
        for each in self.given(settings):
            state.written += 1
            state.entries[each] = self.entry(id=each, order=state.written, respondent="", is_given=True)
        return state

    def decide(self, state: LinesStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        line = state.entries.get(getattr(action, self.kind, ""))
        if isinstance(action, Remove) and line is not None and line.is_given and not self.is_filled(line):
            return []
        return super().decide(state, action, actor, context)

    def said(
        self,
        state: LinesStateT,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,
        before: Any | None,
    ) -> Said | Refusal:
        """Give what a line says; with days that are still to come, and about something that is there."""
        asked = action.model_dump(mode="json", include=set(self.fields))
        said = {name: otherwise if asked[name] is None else asked[name] for name, otherwise in self.fields.items()}
        return self.refused(state, said, before) or self._not_there(said, context, before) or said

    def _not_there(self, said: Said, context: Context, before: Any | None) -> Refusal | None:
        # What stood there before may stay.
        changed = {name: value for name, value in said.items() if value and value != getattr(before, name, "")}
        for name in self.marked(Coming):
            # Days in ISO 8601 are in order of the alphabet.
            if name in changed and changed[name] < context.at[:10]:
                return Refusal("date-past", {"date": changed[name]})
        for name in self.marked(OfItem):
            if name in changed and changed[name] not in context.items:
                return Refusal("unknown-item")
        return None

    def may_change(self, entry: Entry, actor: Actor) -> bool:
        """Tell whether somebody may change a line: what is given is for all who write."""
        return super().may_change(entry, actor) or (isinstance(entry, Line) and entry.is_given)

    def change(self, state: LinesStateT, entry: Any, event: Event) -> None:
        """Carry out an event about a line that is there."""
        if event.kind == self.removed and entry.is_given:
            for name, otherwise in self.fields.items():
                setattr(entry, name, otherwise)
        else:
            super().change(state, entry, event)

    # What is there ---------------------------------------------------------------------------------------------

    def written(self, state: LinesStateT) -> int:
        """Count the lines that say something."""
        return sum(map(self.is_filled, state.entries.values()))

    def made_of(self, line: Line) -> tuple[str, ...]:
        """Name the items that a line is about."""
        return tuple(getattr(line, name) for name in self.marked(OfItem) if getattr(line, name))

    def is_filled(self, line: Line) -> bool:
        """Tell whether a line says anything."""
        return any(getattr(line, name) != otherwise for name, otherwise in self.fields.items())

    def rows(self, state: LinesStateT, items: Mapping[str, Item]) -> list[dict[str, JSON]]:
        """Give what each shown line says, under its kind its id, with the text of an item instead of its id."""
        found = []
        for line in state.shown():
            said = {name: getattr(line, name) for name in self.fields}
            texts = {name: items[said[name]].text if said[name] in items else "" for name in self.marked(OfItem)}
            found.append({self.kind: line.id, **said, **texts})
        return found

    def marked(self, mark: type) -> list[str]:
        """Name the fields of a line that bear a mark."""
        found = self.line.model_fields.items()
        return [name for name, field in found if any(isinstance(each, mark) for each in field.metadata)]

    def _fields(self, entry: Entry) -> dict[str, JSON]:
        return {**super()._fields(entry), "given": True} if cast("Line", entry).is_given else super()._fields(entry)

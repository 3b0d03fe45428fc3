"""What a method is: settings, actions, rules, views, a frame and a figure. Pure: no I/O, no clock, no chance.

A method is one room: a folder here with its texts, and a folder of the same name under ``widgets/src/methods``.
It subclasses :class:`Method` and exports one instance, ``METHOD``. Read ``sticky_notes`` first.
"""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Protocol, TypeVar, cast

from pydantic import BaseModel, ConfigDict, field_validator
from pydantic_core import PydanticCustomError

from talkoot.errors import Refusal
from talkoot.insight.small_groups import SCREEN_MINIMUM
from talkoot.ledger.event import Event
from talkoot.locales import Phrase, Texts
from talkoot.methods.counting import Counts
from talkoot.methods.document import LINES, Block, Choices, Lines, Pictured

if TYPE_CHECKING:  # never at run time: the hub must not load them
    import pandas as pd
    from matplotlib.figure import Figure

    from talkoot.methods.document import Document
    from talkoot.methods.example import Example
    from talkoot.methods.permissions import Use
    from talkoot.methods.sampling import SampleFile

ActorKind = Literal["participant", "scribe", "facilitator"]
Viewer = Literal["participant", "room", "facilitator"]
Perspective = Literal["client", "relative", "worker", "other"]
Unit = Literal["person", "pair", "table"]
Channel = Literal[
    "phone_page",
    "paper",
    "spoken",
    "phone_call",
    "text_message",
    "sign_language",
    "interpreted",
    "show_of_hands",
    "import",
]
JSON = Any

PERSPECTIVES: tuple[Perspective, ...] = ("client", "relative", "worker", "other")
EVERYONE: frozenset[ActorKind] = frozenset({"participant", "scribe", "facilitator"})
GIVERS: frozenset[ActorKind] = frozenset({"participant", "scribe"})
FACILITATOR: frozenset[ActorKind] = frozenset({"facilitator"})


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks for something."""

    kind: ActorKind
    respondent: str = ""
    """Pseudonym within the activity; empty for the facilitator."""
    perspective: Perspective | None = None
    channel: Channel = "phone_page"
    place: str = ""
    """Id of the link that stays open by which they came; empty in the room."""
    looks_back: bool = False
    """Whether they came to see what is their own and to take it back, not to add."""


class Action(BaseModel):
    """Something that can be asked of an activity; a subclass is imperative: ``AddNote``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    who: ClassVar[frozenset[ActorKind]] = GIVERS
    """Who may ask. Checked before the method decides."""
    anytime: ClassVar[bool] = False
    """Whether it may be asked while the activity is not open (deleting one's own, hiding a note)."""

    confirmed: bool = False
    """Set when a person was asked »a telephone number or an e-mail address: send it all the same?« (F15)."""


class Settings(BaseModel):
    """What a kit or a facilitator may set; every field has a default, a title and a description."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    blind: bool = False
    """Nobody sees others' contributions or results before the reveal."""


class OpenSettings(Settings):
    """Settings of a method that is never blind: what it holds is made or written down for everybody to see."""

    @field_validator("blind")
    @classmethod
    def _not_blind(cls, blind: bool) -> bool:
        if blind:
            raise PydanticCustomError("not_blind", "expected blind: false, since everybody sees what is written down")
        return blind


SettingsT = TypeVar("SettingsT", bound=Settings)


@dataclass(frozen=True, slots=True)
class Giver:
    """What is kept about a respondent within one activity."""

    perspective: Perspective | None
    channel: Channel
    place: str = ""
    """Id of the link that stays open by which they came last; empty in the room."""


@dataclass(slots=True)
class Results:
    """Sums taken when an activity closes or is revealed: all at once, and not again until the next time."""

    joint: dict[str, JSON]
    answered: int
    sides: dict[str, dict[str, JSON]] = field(default_factory=dict)
    """Sums by perspective, where they may be shown; else empty."""
    side_counts: dict[str, int] = field(default_factory=dict)
    """How many answered on each shown side."""
    compared: JSON | None = None
    """What the method says of the shown sides together (``Method.compare``)."""
    beside: JSON | None = None
    """What the method says of these sums beside those of earlier activities (``Method.beside``)."""
    too_small: bool = False
    """True where the sides differ but are hidden because one is too small (F22)."""
    for_export: bool = False
    """True where the sides are large enough for a file as well (5 on each, DESIGN 6)."""
    by_place: "Results | None" = None
    """The same by the places of links that stay open: ``sides`` by the name of the place, empty for who answered at
    none; none where everybody was in one place. Places and perspectives are never crossed."""

    @property
    def has_groups(self) -> bool:
        """Whether anything is known by side or by place."""
        return bool(self.sides) or (self.by_place is not None and self.by_place.has_groups)


@dataclass
class State(Generic[SettingsT]):
    """State of one activity; a method adds its own fields. Only ``apply`` changes it."""

    settings: SettingsT
    revealed: bool = False
    closed: bool = False
    results: Results | None = None
    """Sums as they were taken last; they stay known when the activity is opened again, until the next are taken."""
    published: bool = False
    """Whether the facilitator has opened its public page (``methods.publishing``)."""
    givers: dict[str, Giver] = field(default_factory=dict)
    """Respondents that have given something, in order of their first event."""
    minimum: int = SCREEN_MINIMUM
    """The smallest group whose sums may be shown apart (DESIGN 6); the cycle's."""

    @property
    def is_blind(self) -> bool:
        """Whether contributions are still hidden from everyone but their giver."""
        return self.settings.blind and not self.revealed

    @property
    def settled(self) -> Results | None:
        """The sums that are shown of a closed activity, by views, frames and files alike.

        Never added up again: somebody may have withdrawn since, and the difference would tell how they answered.
        """
        return self.results if self.closed else None


StateT = TypeVar("StateT", bound=State[Any])


@dataclass(frozen=True, slots=True)
class Item:
    """Something made in one activity that another works on: a note, a theme, an option, a statement."""

    id: str
    text: str
    parts: tuple[str, ...] = ()
    """Texts that it gathers: the notes of a theme."""
    colour: str = ""
    translated: Mapping[str, str] = field(default_factory=dict)
    """The text by language where a kit gave it: each person then reads it in their own."""
    made_of: tuple[str, ...] = ()
    """Ids of the items that it was made of: a theme's notes, what a decision answers. So people hear what became of
    what they gave (``cycle.tracing``)."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a decision may know beside the state."""

    at: str
    """Now, UTC in ISO 8601, cut to the minute for respondents."""
    new_id: Callable[[], str]
    """Gives a fresh random id; an id never tells order."""
    items: Mapping[str, Item] = field(default_factory=dict)
    """Visible items of the activities that this one builds on, by id."""
    leads_elsewhere: Callable[[str], bool] = lambda _code: False
    """Whether a join code opens the door of another cycle."""


@dataclass(frozen=True, slots=True)
class Happened:
    """An event to be: what a decision gives."""

    kind: str
    data: dict[str, JSON] = field(default_factory=dict)
    erases: tuple[str, ...] = ()
    """Ids of contributions whose words are blanked in the earlier events of the activity, and whose pictures and sound
    are deleted; or of single pictures and sounds, which the data then names under ``erased``."""
    names: tuple[str, ...] = ()
    """Ids of pictures and sounds that belong from now on to the contribution whose ``id`` is in the data."""
    activity: str = ""
    """Whose event it is, where an action of the cycle leads to an event of a method (:meth:`Method.at_close`)."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Which parts of the shared view, and whose own view, an event changed."""

    keys: frozenset[str] = frozenset()
    respondents: frozenset[str] = frozenset()

    @classmethod
    def of(cls, keys: Iterable[str] = (), respondents: Iterable[str] = ()) -> "Touched":
        """Build from any iterables."""
        return cls(frozenset(keys), frozenset(respondents))


Decision = Sequence[Happened] | Refusal
Upcaster = Callable[[dict[str, JSON]], dict[str, JSON]]
"""Lifts the data of an event from a version to the next."""


def withdrawn(kind: str, answer: str, data: Mapping[str, JSON] | None = None) -> Happened:
    """Give the event of an answer that its giver takes back: all its versions are erased.

    Parameters
    ----------
    kind
        Of the event.
    answer
        Id of the answer; empty for one from before answers had ids, whose data stays.
    data
        What else the event says.
    """
    return Happened(kind, {"id": answer, **(data or {})}, erases=(answer,) if answer else ())


def without_id(data: dict[str, JSON]) -> dict[str, JSON]:
    """Lift the data of an answer from before answers had ids."""
    return {**data, "id": ""}


class Drawing(Protocol):
    """What the module ``figure`` of a method's folder holds: everything that needs pandas and matplotlib."""

    def figure(self, found: "pd.DataFrame", texts: Texts, /) -> "Figure":
        """Draw a frame of the method."""

    def table(self, found: "pd.DataFrame", texts: Texts, /) -> "pd.DataFrame":
        """Give its twin."""

    def describe(self, found: "pd.DataFrame", texts: Texts, /) -> str:
        """Say what it shows."""


class Method(ABC, Generic[SettingsT, StateT]):
    """A kind of activity. Subclass it in ``methods/<name>/__init__.py`` and export one instance as ``METHOD``."""

    name: ClassVar[str]
    """Name of the folder, on both sides."""
    settings: type[SettingsT]
    state: type[StateT]
    actions: ClassVar[Mapping[str, type[Action]]]
    """What can be asked, by its name on the wire."""
    events: ClassVar[Mapping[str, int]]
    """Kinds of event and their present versions."""
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {}
    """Lifts the data of a kind from a version to the next."""
    seen_while_blind: ClassVar[frozenset[str]] = frozenset()
    """Kinds of event that everybody sees although the activity is blind: what there is to answer, never an answer."""
    on_phones: ClassVar[bool] = True
    """False where people talk: phones show the question and rest (F9, F10)."""
    runs_beside: ClassVar[bool] = False
    """Whether it runs beside the others: its start lets none of them rest and turns no screen to it, phones keep it
    one tap away, and the end of the gathering closes it."""
    told_as: ClassVar[Literal["figure", "words", "agreements"]] = "figure"
    """How a report tells it: by its figure and table; by the ``text`` of each row, where words are read rather than
    looked at; or, on the first page, as what was :meth:`agreed`."""
    builds_on_items: ClassVar[bool] = False
    """Whether it works on what earlier activities made; then the activity names them in ``on``."""

    # Rules -----------------------------------------------------------------------------------------------------

    def start(self, settings: SettingsT) -> StateT:
        """Give the state before the first event."""
        return self.state(settings=settings)

    def needs_items(self, settings: SettingsT) -> bool:  # noqa: ARG002
        """Tell whether an activity with these settings has nothing to work on unless it names others in ``on``."""
        return False

    @abstractmethod
    def decide(self, state: StateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events that an action leads to, or why not. Changes nothing.

        The caller has already checked that the activity is open (or the action ``anytime``), that the actor may
        ask (``who``), and that the words hold no identity code.
        """

    @abstractmethod
    def apply(self, state: StateT, event: Event) -> None:
        """Carry an event out on the state. Never refuses; tolerates blanked data."""

    # Views -----------------------------------------------------------------------------------------------------

    @abstractmethod
    def keys(self, state: StateT, viewer: Viewer) -> Iterable[str]:
        """Name the parts of the shared view; a part that is none for the viewer may be named or not."""

    @abstractmethod
    def part(self, state: StateT, key: str, viewer: Viewer) -> JSON | None:
        """Give one part of the shared view, or none where the viewer does not (or no longer) see it."""

    @abstractmethod
    def own(self, state: StateT, respondent: str) -> JSON:
        """Give what a respondent sees of their own contributions; ``{}`` before the first."""

    @abstractmethod
    def touched(self, state: StateT, event: Event) -> Touched:
        """Name what an event changed. Asked after ``apply``; and before and after an undo."""

    def made(self, state: StateT, event: Event) -> Collection[str]:
        """Name the parts that others may have built on since an event: while they have, it cannot be undone.

        Everything that it touched, if a method does not know better: nobody builds on somebody's own vote.
        """
        return self.touched(state, event).keys

    def built_on(self, state: StateT, event: Event) -> Collection[str]:
        """Name the parts that an event builds on. Everything that it touched, if a method does not know better."""
        return self.touched(state, event).keys

    def respondents(self, state: StateT) -> Collection[str]:
        """Give those who have a contribution now: »how many have answered«."""
        return state.givers.keys()

    def shows(self, state: StateT, contribution: str) -> bool:  # noqa: ARG002
        """Tell whether others see a contribution on their phones now: only then do they get its picture and sound."""
        return False

    def at_close(self, state: StateT) -> Sequence[Happened]:  # noqa: ARG002
        """Give what becomes of the answers whenever the activity is closed or revealed; nothing, if they stay.

        A method that must not keep single answers gives the event that holds what they add up to, and erases them.
        """
        return ()

    def items(self, state: StateT, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give what others may work on, without what is hidden or waits for approval.

        Parameters
        ----------
        state
            Revealed, or not blind: the caller sees to that.
        items
            Items of the activities that this one builds on.
        """
        return {}

    def told_of(self, state: StateT, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say what became here of an item: made here, or one that this activity builds on; none if nothing did.

        Everybody may read it, those who gave the item too (F18): nothing hidden, and sums only as they were settled.
        The item's own text stands beside it and is not said again.

        Parameters
        ----------
        state
            Revealed, or not blind: the caller sees to that.
        item
            Id of the item.
        items
            Items of the activities that this one builds on.
        """
        return None

    def gave(self, state: StateT, respondent: str) -> Collection[str]:  # noqa: ARG002
        """Name the items that a respondent gave, so that they alone can ask what became of theirs (F18)."""
        return ()

    def counts(self, state: StateT) -> Counts:  # noqa: ARG002
        """Give what the activity adds to the organisation's statistics (D40); nothing by default.

        It is stored with the cycle's summary, exactly as it is: what may be shown of it is for others to judge.
        """
        return Counts()

    # Results ---------------------------------------------------------------------------------------------------

    def tally(self, state: StateT, respondents: Collection[str]) -> dict[str, JSON] | None:  # noqa: ARG002
        """Add up what some respondents gave, as plain counts; none where there is nothing to add up.

        The caller decides whose sums may be shown (small groups, DESIGN 6): a method never sees perspectives.
        """
        return None

    def tally_joint(
        self,
        state: StateT,
        respondents: Collection[str],
        groups: Sequence[Collection[str]],  # noqa: ARG002
    ) -> dict[str, JSON] | None:
        """Add up everybody when results are taken; as :meth:`tally` does, unless sides shown beside ask for more care.

        Parameters
        ----------
        state
            As it is when the results are taken.
        respondents
            Everybody who has answered.
        groups
            Who is on each side, and at each place, that is shown beside; none where none are shown.
        """
        return self.tally(state, respondents)

    def tally_sides(
        self,
        state: StateT,
        sides: Mapping[str, Collection[str]],
        minimum: int,  # noqa: ARG002
    ) -> dict[str, dict[str, JSON]]:
        """Add up each side, or each place; asked only where they may be shown.

        A method with several questions leaves out, for every side, a question that too few answered on one of them.

        Parameters
        ----------
        state
            As it is when the results are taken.
        sides
            Respondents by perspective, or by place.
        minimum
            The smallest group whose sums may be shown, also in a file where these results may go to one.
        """
        return {side: self.tally(state, members) or {} for side, members in sides.items()}

    def counted(self, state: StateT) -> int:  # noqa: ARG002
        """Give how many people are in the joint sums without being respondents: hands raised in the room.

        They belong to no side. Taken away from the joint sums the sides would leave them, so they are judged as a
        group of their own.
        """
        return 0

    def written(self, state: StateT) -> int:  # noqa: ARG002
        """Count what was written for the room and is no respondent's: it would be lost if the settings were changed."""
        return 0

    def compare(
        self,
        state: StateT,  # noqa: ARG002
        sides: Mapping[str, dict[str, JSON]],  # noqa: ARG002
        counts: Mapping[str, int],  # noqa: ARG002
    ) -> JSON | None:
        """Say what the sides have in common and where they differ; none where there is nothing to say.

        Asked when results are taken, and only where the sides may be shown: it needs no care for small groups.

        Parameters
        ----------
        state
            As it is when the results are taken.
        sides
            What :meth:`tally` gave for each shown side.
        counts
            How many answered on each of them.
        """
        return None

    def beside(
        self,
        state: StateT,  # noqa: ARG002
        results: Results,  # noqa: ARG002
        earlier: Mapping[str, Results],  # noqa: ARG002
    ) -> JSON | None:
        """Say what the results are beside those of the activities that this one builds on; none by default.

        Asked when results are taken. What is given of a side must be shown in both: the sides of either may be hidden.

        Parameters
        ----------
        state
            As it is when the results are taken.
        results
            Just taken.
        earlier
            The settled results of the activities in ``on`` that have some, by their ids.
        """
        return None

    @abstractmethod
    def frame(self, state: StateT, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give the contributions as a tidy table, without respondents and not in order of arrival."""

    def figure(self, frame: "pd.DataFrame", texts: Texts) -> "Figure":
        """Draw the frame: 16:9, large type, no red against green."""
        return self._drawing().figure(frame, texts)

    def table(self, frame: "pd.DataFrame", texts: Texts) -> "pd.DataFrame":
        """Give the figure's twin: the same numbers under headings people read."""
        return self._drawing().table(frame, texts)

    def describe(self, frame: "pd.DataFrame", texts: Texts) -> str:
        """Say in one or two sentences what the figure shows: its text alternative."""
        return self._drawing().describe(frame, texts)

    def pictures(self, state: StateT, use: "Use", texts: Texts) -> Sequence[Pictured]:  # noqa: ARG002
        """Give the pictures that may be used so, in no order that tells when each came; none by default.

        Parameters
        ----------
        state
            Of the activity; before a reveal nothing is given.
        use
            What for: of what people gave, only what they allowed (F26).
        texts
            Of the method, in the language of the file.
        """
        return ()

    def agreed(self, frame: "pd.DataFrame", texts: Texts) -> "pd.DataFrame":  # noqa: ARG002
        """Give what was agreed, where it is ``told_as`` agreements; by default all that the frame has.

        Returns
        -------
        pandas.DataFrame
            At least ``what`` (str), ``responsible`` (str), ``by_when`` (str, a day in ISO 8601), ``told_to`` (str),
            ``told_by`` (str) and ``follow_up`` (str), each empty where nothing was agreed.
        """
        return frame

    def _drawing(self) -> "Drawing":
        """Give the module ``figure`` of the method's folder, loaded only now: the hub never draws."""
        return cast("Drawing", import_module(f"{self._package()}.figure"))

    def document(self) -> "Document | None":
        """Give how it is printed: the module ``document`` of the method's folder; none where there is none."""
        name = f"{self._package()}.document"
        return cast("Document", import_module(name)) if find_spec(name) else None

    def public_page(self, state: StateT, items: Mapping[str, Item], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give what stands on its public page, by default nothing; asked only while that is open.

        Only what everybody in the room may see, and of people's own words what they gave for everybody to read.

        Parameters
        ----------
        state
            Revealed, or not blind: the caller sees to that.
        items
            Items of the activities that this one builds on.
        texts
            Of the method, in the reader's language.
        """
        return ()

    def sheet(self, settings: SettingsT, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give what somebody without a device fills in on paper; nothing, where paper does not serve.

        By default a box for each thing there is to choose from, else lines to write on; nothing where it builds on
        items and there are none yet.

        Parameters
        ----------
        settings
            Of the activity.
        things
            Texts of what is given to answer, by id: options of the settings, items of earlier activities.
        texts
            Of the method, in the language of the paper.
        """
        if things:
            return (Choices(tuple(things.values())),)
        return () if self.builds_on_items else (Lines(LINES),)

    # Sample data -----------------------------------------------------------------------------------------------

    def sample_file(self) -> "type[SampleFile] | None":
        """Give what a file of sample data holds: ``File`` of the module ``sample`` in the method's folder."""
        name = f"{self._package()}.sample"
        return cast("type[SampleFile]", import_module(name).File) if find_spec(name) else None

    def example(self) -> "Example":
        """Give an activity as it is met in a workshop: ``example.yaml`` in the method's folder."""
        from talkoot.methods.example import read_example

        return read_example(self)

    # Place -----------------------------------------------------------------------------------------------------

    def folder(self) -> Traversable:
        """Give the folder that holds the method's texts."""
        return files(self._package())

    def _package(self) -> str:
        module = inspect.getmodule(type(self))
        if module is None:
            raise TypeError(self)
        return module.__name__ if hasattr(module, "__path__") else module.__name__.rpartition(".")[0]

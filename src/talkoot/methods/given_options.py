"""Options that a kit gives and the facilitator adds to or takes from while people answer.

Everybody sees them from the beginning, also while the activity is blind. ``dot_vote`` shows how they are used.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import model_validator

from talkoot.errors import Refusal
from talkoot.kits.text import Option
from talkoot.ledger.event import Event
from talkoot.locales import chosen
from talkoot.methods.method import (
    FACILITATOR,
    JSON,
    Action,
    Actor,
    ActorKind,
    Context,
    Decision,
    Happened,
    Item,
    Settings,
    Touched,
    Viewer,
)
from talkoot.methods.offered import different
from talkoot.methods.one_answer import AnswersState, OneAnswer
from talkoot.methods.words import Words


class OptionsSettings(Settings):
    """Settings of a method with options; a subclass says how many there may be."""

    options: tuple[Option, ...] = ()
    """Options to begin with."""

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        different(self.options)
        return self


OptionsSettingsT = TypeVar("OptionsSettingsT", bound=OptionsSettings)


@dataclass(slots=True)
class GivenOption:
    """An option that the kit or the facilitator gave."""

    id: str
    order: int
    text: str
    translated: Mapping[str, str] = field(default_factory=dict)
    """The kit's text, by language."""


@dataclass
class OptionsState(AnswersState[OptionsSettingsT]):
    """The given options, beside everyone's answers."""

    options: dict[str, GivenOption] = field(default_factory=dict)
    offered: int = 0
    """Options ever given: gives each its place in the order."""

    def offer(self, option: str, text: str, translated: Mapping[str, str]) -> None:
        """Give one more."""
        self.offered += 1
        self.options[option] = GivenOption(option, self.offered, text, translated)

    def as_items(self) -> dict[str, Item]:
        """Give them as others work on them."""
        return {
            option.id: Item(option.id, option.text, translated=dict(option.translated))
            for option in self.options.values()
        }


OptionsStateT = TypeVar("OptionsStateT", bound=OptionsState[Any])


class AddOption(Action):
    """Give one more option."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    text: Annotated[str, Words(160)]


class RemoveOption(Action):
    """Take a given option away; what was given for it goes with it."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    option: str


class GivenOptions(OneAnswer[OptionsSettingsT, OptionsStateT]):
    """A method whose options the facilitator may change while people answer.

    Its actions hold ``add_option`` and ``remove_option``, its events :data:`EVENTS`.
    """

    most_options: ClassVar[int]
    """The most there may be."""
    seen_while_blind = frozenset({"OptionAdded", "OptionRemoved"})

    def start(self, settings: OptionsSettingsT) -> OptionsStateT:
        """Give the state with the kit's options."""
        state = self.state(settings)
        for option in settings.options:
            state.offer(option.id, chosen(option.text, "fi"), option.text)
        return state

    def decide(self, state: OptionsStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, (AddOption, RemoveOption)):
            return super().decide(state, action, actor, context)
        if state.closed:
            return Refusal("closed")
        if isinstance(action, AddOption):
            return self._add(state, action, context)
        if action.option not in state.options:
            return Refusal("unknown-option", {"option": action.option})
        return [Happened("OptionRemoved", {"id": action.option})]

    def _add(self, state: OptionsStateT, action: AddOption, context: Context) -> Decision:
        if len(state.options) >= self.most_options:
            return Refusal("too-many-options", {"limit": self.most_options})
        wanted = action.text.casefold()
        for option in state.options.values():
            if wanted in (each.casefold() for each in (option.text, *option.translated.values())):
                return Refusal("option-exists", {"text": action.text})
        return [Happened("OptionAdded", {"id": context.new_id(), "text": action.text})]

    def apply(self, state: OptionsStateT, event: Event) -> None:
        """Carry an event out."""
        match event.kind:
            case "OptionAdded":
                state.offer(event.data["id"], event.data.get("text", ""), {})
            case "OptionRemoved":
                state.options.pop(event.data["id"], None)
            case _:
                super().apply(state, event)

    def keys(self, state: OptionsStateT, viewer: Viewer) -> Iterable[str]:
        """Name a part per given option, beside the others."""
        return (*(f"option:{option}" for option in state.options), *super().keys(state, viewer))

    def part(self, state: OptionsStateT, key: str, viewer: Viewer) -> JSON | None:
        """Give an option: its text, its place in the order. What people gave for it is in the results only."""
        if not key.startswith("option:"):
            return super().part(state, key, viewer)
        option = state.options.get(key.removeprefix("option:"))
        if option is None:
            return None
        part: dict[str, JSON] = {"text": option.text, "order": option.order}
        return part | {"translated": dict(option.translated)} if option.translated else part

    def touched(self, state: OptionsStateT, event: Event) -> Touched:
        """Name the option and, when one is gone, everyone who may have given something for it."""
        if event.kind not in EVENTS:
            return super().touched(state, event)
        return Touched.of([f"option:{event.data['id']}"], state.givers if event.kind == "OptionRemoved" else ())


EVENTS: Mapping[str, int] = {"OptionAdded": 1, "OptionRemoved": 1}
"""Kinds of event that change the options, with their versions."""
ACTIONS: Mapping[str, type[Action]] = {"add_option": AddOption, "remove_option": RemoveOption}
"""What the facilitator can ask."""

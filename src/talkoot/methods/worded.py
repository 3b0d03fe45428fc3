"""One answer each about several things, and words to each where somebody wants some; the facilitator decides on them.

The questions of a form, the slices of a cake, picture cards. An answer is ``answers`` by the id of a thing. Words in it
have an id of their own, so that nothing tells that two of them are one person's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import Field

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.entries import Hide, MoveAside, Show, Standing, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Settings, Touched, Viewer
from talkoot.methods.one_answer import Answer, AnswersState, OneAnswer

_STANDINGS: Mapping[str, Standing] = {"WordsShown": "shown", "WordsHidden": "hidden", "WordsMovedAside": "aside"}

Worded = tuple[str, str, str]
"""Id of the words, id of what they are about, and the words."""


class WordedSettings(Settings):
    """Settings of a method in which people may write to each thing."""

    blind: bool = True
    """Nobody sees others' answers before the reveal."""
    longest: Annotated[int, Field(ge=20, le=4000)] = 600
    """Characters that an answer in words may have."""
    moderated: bool = True
    """Whether the facilitator approves each answer in words before others see it."""


WordedSettingsT = TypeVar("WordedSettingsT", bound=WordedSettings)


@dataclass
class WordedState(AnswersState[WordedSettingsT]):
    """All answers of the activity, and how their words stand."""

    standings: dict[str, tuple[Standing, str]] = field(default_factory=dict)
    """Of words the facilitator decided on, by their id: how they stand, and to whom they were taken."""

    def about(self, thing: str, respondents: Iterable[str]) -> list[Mapping[str, Any]]:
        """Give what some respondents answered about a thing; who answered nothing about it is left out."""
        return [said["answers"][thing] for said in self.said(respondents) if thing in said["answers"]]

    def words(self) -> Iterator[Worded]:
        """Give id, thing and text of all words, in no order that tells who gave which."""
        found = (
            (said["id"], thing, said["text"])
            for answer in self.answers.values()
            for thing, said in answer.said["answers"].items()
            if "text" in said
        )
        return iter(sorted(found))

    def standing(self, words: str) -> tuple[Standing, str]:
        """Tell how words stand, and to whom they were taken."""
        return self.standings.get(words, ("waiting" if self.settings.moderated else "shown", ""))

    def shown(self) -> list[Worded]:
        """Give the words that everybody may see; nothing before the reveal."""
        return [] if self.is_blind else [each for each in self.words() if self.standing(each[0])[0] == "shown"]


WordedStateT = TypeVar("WordedStateT", bound=WordedState[Any])


class WordedAnswers(OneAnswer[WordedSettingsT, WordedStateT]):
    """A method in which each respondent has one answer about several things.

    Its actions hold :data:`ACTIONS`, its events :data:`EVENTS`.
    """

    fields = ("answers",)
    thing: ClassVar[str]
    """What its things are called in the part of the view that holds words: ``question``."""

    # Rules -----------------------------------------------------------------------------------------------------

    def decide(self, state: WordedStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, (Show, Hide, MoveAside)):
            return self._moderate(state, action)
        before = state.answers.get(actor.respondent)
        decision = super().decide(state, action, actor, context)
        if isinstance(decision, Refusal) or before is None:
            return decision
        return [self._told(before, each) for each in decision]

    @staticmethod
    def _told(before: Answer, happened: Happened) -> Happened:
        """Say in an event which words are gone: screens drop them. What was sent before is then erased as well."""
        gone = sorted(set(_words(before.said)) - set(_words(happened.data)))
        erases = (before.id,) if gone else happened.erases
        return Happened(happened.kind, {**happened.data, "gone": gone}, erases)

    @staticmethod
    def _moderate(state: WordedStateT, action: Action) -> Decision:
        words: str = getattr(action, "words")  # noqa: B009 - made for these methods, so no checker knows the field
        if all(each != words for each, _, _ in state.words()):
            return Refusal("gone")
        match action:
            case MoveAside():
                return [Happened("WordsMovedAside", {"id": words, "person": action.person})]
            case Show():
                return [] if state.standing(words)[0] == "shown" else [Happened("WordsShown", {"id": words})]
        return [] if state.standing(words)[0] == "hidden" else [Happened("WordsHidden", {"id": words})]

    @staticmethod
    def worded(
        state: WordedStateT, actor: Actor, context: Context, thing: str, text: str
    ) -> Mapping[str, JSON] | Refusal:
        """Give what an answer keeps of the words to a thing; they keep their id while they are the same."""
        limit = state.settings.longest
        if len(text) > limit:
            return Refusal("too_long", {"limit": limit, "length": len(text)})
        if not text:
            return {}
        before = state.answers.get(actor.respondent)
        known = before.said["answers"].get(thing, {}) if before else {}
        return {"text": text, "id": known["id"] if known.get("text") == text else context.new_id()}

    def apply(self, state: WordedStateT, event: Event) -> None:
        """Carry an event out."""
        if event.kind in _STANDINGS:
            state.standings[event.data["id"]] = (_STANDINGS[event.kind], event.data.get("person", ""))
            return
        super().apply(state, event)
        for words in event.data.get("gone", ()):
            state.standings.pop(words, None)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: WordedStateT, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name a part for all words."""
        return () if state.is_blind else (f"words:{each}" for each, _, _ in state.words())

    def part(self, state: WordedStateT, key: str, viewer: Viewer) -> JSON | None:
        """Give words: for the facilitator with their standing, for others only while they are shown."""
        words = key.removeprefix("words:")
        found = next(((thing, text) for each, thing, text in state.words() if each == words), None)
        if found is None or state.is_blind:
            return None
        standing, aside_to = state.standing(words)
        part = {self.thing: found[0], "text": found[1]}
        if viewer == "facilitator":
            return {**part, "standing": standing, "aside_to": aside_to, "own": False}
        return part if standing == "shown" else None

    def touched(self, state: WordedStateT, event: Event) -> Touched:  # noqa: ARG002
        """Name the words that came, changed or went, and the respondent."""
        if event.kind in _STANDINGS:
            return Touched.of([f"words:{event.data['id']}"])
        words = [*_words(event.data), *event.data.get("gone", ())]
        return Touched.of([f"words:{each}" for each in words], [event.respondent])

    def items(self, state: WordedStateT, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the shown words: themes can be made of them."""
        return {words: Item(words, text) for words, _, text in state.shown()}


def _words(data: Mapping[str, JSON]) -> list[str]:
    """Give the ids of the words in what somebody sent."""
    return [said["id"] for said in data.get("answers", {}).values() if "text" in said]


ACTIONS: Mapping[str, type[Action]] = moderation("words")
"""What the facilitator can ask about words."""
EVENTS: Mapping[str, int] = dict.fromkeys(_STANDINGS, 1)
"""Kinds of event in which the facilitator decides on words, with their versions."""

"""Rules and views of areas of participation: what is rated, and a word beside it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.areas_of_participation.actions import (
    AreasSettings,
    HideWord,
    SayWord,
    ShowWord,
    TakeWordBack,
)
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Touched,
    Viewer,
    withdrawn,
)
from talkoot.methods.rating import Ratings, RatingsState

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Word:
    """A word that somebody ended with."""

    id: str
    """Stays when the word is changed, so that taking it back erases every version of it."""
    text: str
    hidden: bool = False
    """Taken off the wall by the facilitator."""


@dataclass
class AreasState(RatingsState[AreasSettings]):
    """All ratings of the activity, and the words."""

    words: dict[str, Word] = field(default_factory=dict)
    """By respondent."""

    def shown(self) -> Iterator[Word]:
        """Give the words that everybody may see; none before the reveal."""
        return (word for word in self.words.values() if not word.hidden and not self.is_blind)

    def word(self, word_id: str) -> Word | None:
        """Give a word by its id."""
        return next((word for word in self.words.values() if word.id == word_id), None)


class AreasOfParticipation(Ratings[AreasSettings, AreasState]):
    """Areas of participation."""

    name = "areas_of_participation"
    settings = AreasSettings
    state = AreasState
    actions: ClassVar[Mapping[str, type[Action]]] = {
        **Ratings.actions,
        "say_word": SayWord,
        "withdraw_word": TakeWordBack,
        "hide_word": HideWord,
        "show_word": ShowWord,
    }
    events: ClassVar[Mapping[str, int]] = {
        **Ratings.events,
        "WordSaid": 1,
        "WordWithdrawn": 1,
        "WordHidden": 1,
        "WordShown": 1,
    }

    def decide(self, state: AreasState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        match action:
            case SayWord():
                return self._say(state, action, actor, context)
            case TakeWordBack():
                before = state.words.get(actor.respondent)
                return [] if before is None else [withdrawn("WordWithdrawn", before.id)]
            case HideWord():
                return self._hide(state, action)
        return super().decide(state, action, actor, context)

    @staticmethod
    def _say(state: AreasState, action: SayWord, actor: Actor, context: Context) -> Decision:
        if not state.settings.word:
            return Refusal("no-word-asked")
        before = state.words.get(actor.respondent)
        if before is not None and before.text == action.text:
            return []
        return [Happened("WordSaid", {"id": before.id if before else context.new_id(), "text": action.text})]

    @staticmethod
    def _hide(state: AreasState, action: HideWord) -> Decision:
        word = state.word(action.word)
        if word is None or state.is_blind:
            return Refusal("word-gone")
        hides = not isinstance(action, ShowWord)
        if word.hidden == hides:
            return []
        return [Happened("WordHidden" if hides else "WordShown", {"word": word.id})]

    def apply(self, state: AreasState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        match event.kind:
            case "WordSaid" if "text" in data:  # else blanked
                before = state.words.get(event.respondent)
                state.words[event.respondent] = Word(data["id"], data["text"], bool(before and before.hidden))
            case "WordSaid":
                pass
            case "WordWithdrawn":
                state.words.pop(event.respondent, None)
            case "WordHidden" | "WordShown":
                word = state.word(data["word"])
                if word is not None:
                    word.hidden = event.kind == "WordHidden"
            case _:
                super().apply(state, event)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: AreasState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name the words."""
        return (f"word:{word.id}" for word in state.words.values())

    def part(self, state: AreasState, key: str, viewer: Viewer) -> JSON | None:
        """Give a word after the reveal; what was taken off the wall only to the facilitator."""
        kind, _, word_id = key.partition(":")
        word = state.word(word_id)
        if kind != "word" or word is None or state.is_blind or (word.hidden and viewer != "facilitator"):
            return None
        return {"text": word.text, "hidden": word.hidden}

    def own(self, state: AreasState, respondent: str) -> JSON:
        """Give one's steps, and one's word."""
        word = state.words.get(respondent)
        return {**super().own(state, respondent), **({} if word is None else {"word": word.text})}

    def touched(self, state: AreasState, event: Event) -> Touched:  # noqa: ARG002
        """Name the respondent, and the word."""
        if event.kind in ("WordHidden", "WordShown"):
            return Touched.of([f"word:{event.data['word']}"])
        keys = [f"word:{event.data['id']}"] if event.kind in ("WordSaid", "WordWithdrawn") else ()
        return Touched.of(keys, [event.respondent])

    def respondents(self, state: AreasState) -> Collection[str]:
        """Give those who have answered a question or given a word."""
        return state.ratings.keys() | state.words.keys()

    def frame(self, state: AreasState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per question and step, one for »En osaa sanoa«, and one per word; nothing before the reveal.

        Returns
        -------
        pandas.DataFrame
            ``statement`` (str): id of the question; empty for a word. The question in ``text_fi`` (str),
            ``text_sv`` (str) and ``text_en`` (str). ``first`` (Int64) and ``last`` (Int64): the steps that the row
            counts, missing for »En osaa sanoa« and for a word. What the kit calls an end of the scale in
            ``word_fi`` (str), ``word_sv`` (str) and ``word_en`` (str), else empty. ``people`` (int64).
            ``steps`` (int64): steps of the scale. ``look`` (str). ``coarse`` (bool): steps were put together because
            fewer than ten people rated; ``first`` and ``last`` differ then. ``said`` (str): the word, in the order
            of the alphabet; else empty.
        """
        from talkoot.methods.areas_of_participation.figure import with_words

        return with_words(super().frame(state, items), [word.text for word in state.shown()])

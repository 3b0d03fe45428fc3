"""Rules and views of a discussion."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.discussion.actions import AddHighlight, DiscussionSettings, EditHighlight, RemoveHighlight
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    State,
    Viewer,
)
from talkoot.methods.written_down import WrittenDown

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Highlight:
    """Something that was said, as it was written down."""

    id: str
    order: int
    respondent: str
    """Who typed it; empty for the facilitator. Who said it is not kept."""
    text: str
    question: str


@dataclass
class DiscussionState(State[DiscussionSettings]):
    """All highlights of the discussion, by id, in the order in which they were typed."""

    highlights: dict[str, Highlight] = field(default_factory=dict)
    written: int = 0
    """Highlights ever written: gives each its place in the order."""


class Discussion(WrittenDown[DiscussionSettings, DiscussionState]):
    """A discussion."""

    name = "discussion"
    kind = "highlight"
    gone = "highlight-gone"
    settings = DiscussionSettings
    state = DiscussionState
    on_phones = False
    told_as = "words"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_highlight": AddHighlight,
        "edit_highlight": EditHighlight,
        "remove_highlight": RemoveHighlight,
    }
    events: ClassVar[Mapping[str, int]] = {
        "HighlightAdded": 1,
        "HighlightEdited": 1,
        "HighlightRemoved": 1,
    }

    def decide(self, state: DiscussionState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, AddHighlight):
            if not self._is_question(state, action.question):
                return Refusal("unknown-question", {"question": action.question})
            data = {"id": context.new_id(), "text": action.text, "question": action.question}
            return [Happened("HighlightAdded", data)]
        named = getattr(action, "highlight", "")
        refusal = self.refuses(state, named, actor)
        if refusal:
            return refusal
        highlight = state.highlights[named]
        match action:
            case EditHighlight():
                question = highlight.question if action.question is None else action.question
                if not self._is_question(state, question):
                    return Refusal("unknown-question", {"question": question})
                return [Happened("HighlightEdited", {"id": highlight.id, "text": action.text, "question": question})]
            case RemoveHighlight():
                return [Happened("HighlightRemoved", {"id": highlight.id}, erases=(highlight.id,))]
        raise TypeError(action)

    @staticmethod
    def _is_question(state: DiscussionState, question: str) -> bool:
        return not question or question in {each.id for each in state.settings.questions}

    def apply(self, state: DiscussionState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.kind == "HighlightAdded":
            state.written += 1
            state.highlights[data["id"]] = Highlight(
                id=data["id"],
                order=state.written,
                respondent=event.respondent,
                text=data.get("text", ""),
                question=data.get("question", ""),
            )
            return
        highlight = state.highlights.get(data["id"])
        if highlight is None:
            return
        if event.kind == "HighlightEdited":
            highlight.text = data.get("text", "")
            highlight.question = data.get("question", highlight.question)
        elif event.kind == "HighlightRemoved":
            del state.highlights[highlight.id]

    def keys(self, state: DiscussionState, viewer: Viewer) -> Iterable[str]:
        """Name a part per highlight; none for phones, which rest."""
        if viewer == "participant" or state.is_blind:
            return ()
        return (f"highlight:{each}" for each in state.highlights)

    def part(self, state: DiscussionState, key: str, viewer: Viewer) -> JSON | None:
        """Give a highlight."""
        highlight = state.highlights.get(key.removeprefix("highlight:"))
        if highlight is None or viewer == "participant" or state.is_blind:
            return None
        return {"text": highlight.text, "question": highlight.question, "order": highlight.order}

    def own(self, state: DiscussionState, respondent: str) -> JSON:
        """Give a scribe the highlights that they typed."""
        own = [each for each in state.highlights.values() if each.respondent == respondent]
        if not own:
            return {}
        return {"highlights": [{"id": each.id, "text": each.text, "question": each.question} for each in own]}

    def lines(self, state: DiscussionState) -> Mapping[str, Highlight]:
        """Give the highlights."""
        return state.highlights

    def items(self, state: DiscussionState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the highlights."""
        return {each.id: Item(each.id, each.text) for each in state.highlights.values()}

    def frame(self, state: DiscussionState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per highlight, in order of the questions and then of the text.

        Returns
        -------
        pandas.DataFrame
            ``highlight`` (str): id. ``question`` (str): id of the question, empty for the prompt itself.
            ``text`` (str). The attribute ``attrs["questions"]`` holds the questions' texts by id and language.
        """
        from talkoot.methods.discussion.figure import frame

        return frame(state)

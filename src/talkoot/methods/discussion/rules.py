"""Rules and views of a discussion."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.discussion.actions import AddHighlight, DiscussionSettings, EditHighlight, RemoveHighlight
from talkoot.methods.entries import Entries, EntriesState, Entry, Said
from talkoot.methods.method import Action, Actor, Context, Item

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Highlight(Entry):
    """Something that was said, as it was written down. Who said it is not kept."""

    text: str = ""
    question: str = ""


@dataclass
class DiscussionState(EntriesState[DiscussionSettings, Highlight]):
    """All highlights of the discussion."""


class Discussion(Entries[DiscussionSettings, DiscussionState]):
    """A discussion."""

    name = "discussion"
    kind = "highlight"
    settings = DiscussionSettings
    state = DiscussionState
    entry = Highlight
    fields: ClassVar[Mapping[str, str]] = {"text": "", "question": ""}
    for_room = True
    on_phones = False
    told_as = "words"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_highlight": AddHighlight,
        "edit_highlight": EditHighlight,
        "remove_highlight": RemoveHighlight,
    }
    added, edited, removed = "HighlightAdded", "HighlightEdited", "HighlightRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def said(
        self,
        state: DiscussionState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        before: Any | None,
    ) -> Said | Refusal:
        """Give the words and the question that they answer."""
        if not isinstance(action, AddHighlight | EditHighlight):
            raise TypeError(action)
        question = before.question if before and action.question is None else action.question
        if question and question not in {each.id for each in state.settings.questions}:
            return Refusal("unknown-question", {"question": question})
        return {"text": action.text, "question": question}

    def phones_see(self, settings: DiscussionSettings) -> bool:  # noqa: ARG002
        """Phones rest."""
        return False

    def items(self, state: DiscussionState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the highlights."""
        return {each.id: Item(each.id, each.text) for each in state.shown()}

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

"""Rules and views of questions to a group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase
from talkoot.methods.entries import EntriesState, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Touched, Viewer
from talkoot.methods.questions.actions import (
    AddQuestion,
    EditQuestion,
    QuestionsSettings,
    ReplyToQuestion,
    TakeUpQuestion,
)
from talkoot.methods.replies import RepliedEntries, RepliedEntry

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Question(RepliedEntry):
    """A question as it stands now, with what the group said to it."""

    text: str = ""
    asker: str = ""


@dataclass
class QuestionsState(EntriesState[QuestionsSettings, Question]):
    """All questions of the activity."""

    taken_up: str = ""
    """Id of the question that is before the group; empty between questions."""


class Questions(RepliedEntries[QuestionsSettings, QuestionsState]):
    """Questions to a group."""

    name = "questions"
    kind = "question"
    settings = QuestionsSettings
    state = QuestionsState
    entry = Question
    fields: ClassVar[Mapping[str, str]] = {"text": "", "asker": ""}
    reply_fields: ClassVar[Mapping[str, JSON]] = {"answer": "", "proposal": "", "state": "", "official": False}
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_question": AddQuestion,
        "edit_question": EditQuestion,
        "remove_question": about("question", Remove),
        "reply_to_question": ReplyToQuestion,
        "take_up_question": TakeUpQuestion,
        **moderation("question"),
    }
    added, edited, removed = "QuestionAsked", "QuestionEdited", "QuestionRemoved"
    shown, hidden, moved_aside = "QuestionShown", "QuestionHidden", "QuestionMovedAside"
    replied = "QuestionRepliedTo"
    events: ClassVar[Mapping[str, int]] = {
        added: 1,
        edited: 1,
        removed: 1,
        shown: 1,
        hidden: 1,
        moved_aside: 1,
        replied: 1,
        "QuestionTakenUp": 1,
    }

    def limit(self, settings: QuestionsSettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: QuestionsSettings) -> bool:
        """As the kit says."""
        return settings.approve

    def said(
        self,
        state: QuestionsState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        before: Any | None,  # noqa: ARG002
    ) -> Said | Refusal:
        """Give the question, with the role in which it is asked where the kit has that shown."""
        if not isinstance(action, AddQuestion):
            raise TypeError(action)
        return {"text": action.text, "asker": action.asker if state.settings.asker else ""}

    def reply_said(self, action: Action, entry: Any) -> Said | Refusal:  # noqa: ARG002
        """Give the answer and the proposal; one that was made now has that state."""
        if not isinstance(action, ReplyToQuestion):
            raise TypeError(action)
        if not action.proposal and (action.state or action.official):
            return Refusal("no-proposal")
        state = action.state or ("made" if action.proposal else "")
        return {"answer": action.answer, "proposal": action.proposal, "state": state, "official": action.official}

    def decide(self, state: QuestionsState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, TakeUpQuestion):
            return super().decide(state, action, actor, context)
        question = state.entries.get(action.question)
        if action.question and (question is None or question.standing != "shown"):
            return Refusal("gone")
        return [] if action.question == state.taken_up else [Happened("QuestionTakenUp", {"question": action.question})]

    def apply(self, state: QuestionsState, event: Event) -> None:
        """Carry an event out."""
        if event.kind == "QuestionTakenUp":
            state.taken_up = event.data.get("question", "")
        else:
            super().apply(state, event)

    def keys(self, state: QuestionsState, viewer: Viewer) -> Iterable[str]:
        """Name a part per question, and which is before the group."""
        yield from super().keys(state, viewer)
        yield "taken_up"

    def part(self, state: QuestionsState, key: str, viewer: Viewer) -> JSON | None:
        """Give a question with its reply; or the id of the one before the group, while it is shown."""
        if key != "taken_up":
            return super().part(state, key, viewer)
        question = state.entries.get(state.taken_up)
        return state.taken_up if question and question.standing == "shown" and not state.is_blind else None

    def touched(self, state: QuestionsState, event: Event) -> Touched:
        """Name the question and whose it is, or which is before the group."""
        if event.kind == "QuestionTakenUp":
            return Touched.of(["taken_up"])
        touched = super().touched(state, event)
        # One that is hidden or gone is before nobody any more.
        return Touched.of(touched.keys | {"taken_up"}, touched.respondents)

    def items(self, state: QuestionsState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the proposals, each with the question that led to it."""
        return {
            each.id: Item(each.id, each.reply["proposal"], parts=(each.text,))
            for each in state.shown()
            if each.reply.get("proposal")
        }

    def told_of(self, state: QuestionsState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say how far a proposal has come."""
        question = state.entries.get(item)
        how_far = question.reply.get("state") if question else None
        return Phrase(f"told-{how_far}", self.name) if how_far else None

    def frame(self, state: QuestionsState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per shown question, in order of the text.

        Returns
        -------
        pandas.DataFrame
            ``question`` (str): id. ``text`` (str). ``asker`` (str): the role in which it was asked, empty where it was
            not told. ``answer`` (str) and ``proposal`` (str): of the group, empty where there is none. ``state`` (str):
            of the proposal, ``made``, ``handed_over``, ``adopted`` or ``declined``, empty where there is none.
            ``official`` (bool): it goes on as an official initiative.
        """
        from talkoot.methods.questions.figure import frame

        return frame(state)

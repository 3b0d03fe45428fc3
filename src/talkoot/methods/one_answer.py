"""One answer for each respondent: giving it anew replaces the former, taking it back erases every version of it.

A poll, a ranking, a ballot. A subclass says which fields an answer has and what it must hold; ``poll`` shows how.
"""

from abc import abstractmethod
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Method,
    SettingsT,
    State,
    Touched,
    Viewer,
    withdrawn,
)

Said = Mapping[str, JSON]
"""What an answer holds, by field."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one respondent answered."""

    id: str
    """Stays when the answer is changed, so that taking it back erases every version of it."""
    said: Said


@dataclass
class AnswersState(State[SettingsT]):
    """All answers of the activity."""

    answers: dict[str, Answer] = field(default_factory=dict)
    """By respondent."""

    def said(self, respondents: Iterable[str]) -> list[Said]:
        """Give what some respondents answered; who has not answered is left out."""
        return [self.answers[each].said for each in respondents if each in self.answers]


AnswersStateT = TypeVar("AnswersStateT", bound=AnswersState[Any])


class TakeBack(Action):
    """Take one's answer back, at any time; what was shown already stays until the next close."""

    anytime: ClassVar[bool] = True


class OneAnswer(Method[SettingsT, AnswersStateT]):
    """A method in which each respondent has one answer at most.

    Its actions are one that gives the answer, and a :class:`TakeBack`; others are decided by the subclass.
    """

    fields: ClassVar[tuple[str, ...]]
    """What an answer holds: fields of the event that gives it, and of one's own view."""
    given: ClassVar[str]
    """Kind of the event that gives an answer."""
    taken_back: ClassVar[str]
    """Kind of the event that takes it back."""

    @abstractmethod
    def said(self, state: AnswersStateT, action: Action, actor: Actor, context: Context) -> Said | Refusal:
        """Give what the answer holds, or why it cannot be; nothing at all takes the former back."""

    def decide(self, state: AnswersStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        said = {} if isinstance(action, TakeBack) else self.said(state, action, actor, context)
        if isinstance(said, Refusal):
            return said
        before = state.answers.get(actor.respondent)
        if not said:
            return [] if before is None else [withdrawn(self.taken_back, before.id)]
        if before is not None and before.said == said:
            return []
        return [Happened(self.given, {"id": (before.id if before else "") or context.new_id(), **said})]

    def apply(self, state: AnswersStateT, event: Event) -> None:
        """Carry an event out."""
        if event.kind == self.given and event.data.keys() >= set(self.fields):  # else blanked
            said = {name: event.data[name] for name in self.fields}
            state.answers[event.respondent] = Answer(event.data["id"], said)
        elif event.kind == self.taken_back:
            state.answers.pop(event.respondent, None)

    def keys(self, state: AnswersStateT, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name no part: what is shared of answers are the results."""
        return ()

    def part(self, state: AnswersStateT, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give nothing: a single answer is nobody else's to see."""
        return None

    def own(self, state: AnswersStateT, respondent: str) -> JSON:
        """Give one's answer."""
        answer = state.answers.get(respondent)
        return {} if answer is None else dict(answer.said)

    def touched(self, state: AnswersStateT, event: Event) -> Touched:  # noqa: ARG002
        """Name the respondent."""
        return Touched.of(respondents=[event.respondent])

    def respondents(self, state: AnswersStateT) -> Collection[str]:
        """Give those who have an answer now."""
        return state.answers.keys()

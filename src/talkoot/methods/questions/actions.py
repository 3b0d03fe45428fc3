"""What a kit may set, and what can be asked, of questions."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from talkoot.methods.entries import Add, Edit
from talkoot.methods.method import EVERYONE, FACILITATOR, Action, ActorKind, Settings
from talkoot.methods.replies import Reply
from talkoot.methods.words import Words

#: The longest question, answer and proposal, in characters.
LONGEST = 400
LONGEST_ANSWER = 1000

Proposed = Literal["", "made", "handed_over", "adopted", "declined"]
"""How far a proposal has come; empty where there is none."""


class QuestionsSettings(Settings):
    """Settings of questions to a group."""

    asker: bool = True
    """Whether one may say in which role one asks (»vammaispalvelujen esihenkilö«); everybody sees it."""
    limit: Annotated[int, Field(ge=1, le=50)] = 5
    """Questions per respondent."""
    approve: bool = False
    """Whether the facilitator reads each question before it is shown."""


class AddQuestion(Add):
    """Ask the group something."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    text: Annotated[str, Words(LONGEST)]
    asker: Annotated[str, Words(80, required=False)] = ""
    """In which role one asks; never whose name."""


class EditQuestion(AddQuestion, Edit):
    """Word one's question anew."""

    question: str


class ReplyToQuestion(Reply):
    """Write down what the group answered, what it proposes, and how far that has come."""

    question: str
    answer: Annotated[str, Words(LONGEST_ANSWER, required=False)] = ""
    proposal: Annotated[str, Words(LONGEST, required=False)] = ""
    state: Proposed = ""
    """Of the proposal; empty for one that is new."""
    official: bool = False
    """Whether the proposal goes on as an official initiative: »aloite« is a word of the law (F27)."""


class TakeUpQuestion(Action):
    """Put a question before the group, large on the wall; empty puts none there."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR

    question: str = ""

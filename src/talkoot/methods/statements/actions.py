"""What a kit may set, and what can be asked, of statements."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import EVERYONE, FACILITATOR, Action, ActorKind, Settings
from talkoot.methods.words import MOST_LETTERS, Words

Stand = Literal["agree", "disagree", "pass"]
STANDS: tuple[Stand, ...] = ("agree", "disagree", "pass")
#: The longest statement that any setting allows, in characters.
LONGEST = 1000


class StatementsSettings(Settings):
    """Settings of statements."""

    blind: bool = True
    """Nobody sees how others stand before the reveal. The statements themselves are seen: one answers them."""
    seeds: tuple[Option, ...] = ()
    """Statements to begin with; the first people to come have something to answer."""
    write: bool = True
    """Whether people may write statements of their own."""
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    """Statements per respondent."""
    longest: Annotated[int, Field(ge=20, le=LONGEST)] = 140
    """Characters per statement: one thing, so that one stand fits it."""
    approve: bool = False
    """Whether the facilitator approves each statement before others see it."""

    @model_validator(mode="after")
    def _seeds_differ(self) -> Self:
        ids = [seed.id for seed in self.seeds]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of seeds, got {ids}", {"ids": ids})
        return self


class AddStatement(Action):
    """Write a statement. It is not changed afterwards: people take their stand on its words."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    text: Annotated[str, Words(MOST_LETTERS)]


class DeleteStatement(Action):
    """Take one's own statement back, at any time; its words and the stands on it are erased."""

    anytime: ClassVar[bool] = True

    statement: str


class TakeStand(Action):
    """Agree, disagree or pass. Another stand on the same statement takes the place of the earlier one."""

    statement: str
    stand: Stand


class WithdrawStand(Action):
    """Take one's stand back, at any time; what was shown already stays until the next close."""

    anytime: ClassVar[bool] = True

    statement: str


class ShowStatement(Action):
    """Approve a waiting statement, or show a hidden one again."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    statement: str


class HideStatement(Action):
    """Take a statement away from the others; its writer still sees it."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    statement: str

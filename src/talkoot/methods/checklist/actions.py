"""What a kit may set, and what can be asked, of a checklist."""

from typing import Annotated, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.checklist.ready import ReadyList, ready_rows
from talkoot.methods.lines import ComingDay, WriteLine
from talkoot.methods.method import OpenSettings
from talkoot.methods.words import Words

RowState = Literal["not_begun", "under_way", "done", "not_ours"]
STATES: tuple[RowState, ...] = ("not_begun", "under_way", "done", "not_ours")


class ChecklistSettings(OpenSettings):
    """Settings of a checklist."""

    ready: tuple[ReadyList, ...] = ()
    """Ready lists to begin with: conditions of participation, duties of the organiser, the producer, the R&D unit."""
    rows: tuple[Option, ...] = ()
    """Rows of the kit, after those of the ready lists; the room can add more."""

    @model_validator(mode="after")
    def _with_ready_rows(self) -> Self:
        ready = [row for each in self.ready for row in ready_rows()[each]]
        rows = (*ready, *(row for row in self.rows if row not in ready))
        ids = [row.id for row in rows]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of rows, got {ids}", {"ids": ids})
        object.__setattr__(self, "rows", rows)  # settings are frozen, and not yet anybody's
        return self


class WriteRow(WriteLine):
    """Add a row, or say how one stands."""

    what: Annotated[str, Words(300, required=False)] = ""
    """What has to be there. Empty for a row that is given: it is worded already."""
    state: RowState = "not_begun"
    """Whether it is there; ``not_ours`` where it does not concern us."""
    responsible: Annotated[str, Words(120, required=False)] = ""
    """Who sees to it: a person or a role."""
    by_when: ComingDay = None
    """By which day."""
    evidence: Annotated[str, Words(300, required=False)] = ""
    """How one knows that it is done: a document, an address, what people tell."""

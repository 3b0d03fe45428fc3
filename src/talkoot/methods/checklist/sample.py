"""Sample data of checklists."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from talkoot.methods.checklist.actions import RowState
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, parts


class Row(SamplePart):
    """How a row stands; with words of its own where the room adds it."""

    row: str = ""
    """Id of a row that is given."""
    what: str = ""
    state: RowState
    responsible: str = ""
    in_days: int = 0
    """Days from today until it is to be done; 0 for no day."""
    evidence: str = ""

    def said(self) -> dict[str, Any]:
        """Give what is asked for."""
        day = date.today() + timedelta(days=self.in_days)  # noqa: DTZ011 - a day where the room is
        said = self.model_dump(include={"what", "state", "responsible", "evidence"})
        return said | {"by_when": day.isoformat() if self.in_days else None}


class File(SampleFile):
    """What the room says of the rows."""

    rows: tuple[Row, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        return None if person else Rows(self.rows)

    def names(self) -> dict[str, Wanted]:
        """Give the rows that are given, by their id."""
        return {row.row: Wanted(row.row, row.what) for row in self.rows if row.row}


@dataclass(frozen=True, slots=True)
class Rows:
    """Says how rows stand."""

    rows: tuple[Row, ...]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the rows stand in the view
        """Write the first row that does not stand as it should."""
        there = dict(parts(view, "row"))
        for row in self.rows:
            said = row.said()
            if not row.row and not any(each["what"] == row.what for each in there.values()):
                return "add_row", said
            if row.row in there and there[row.row]["state"] == "not_begun" != row.state:
                return "edit_row", {"row": row.row, **said}
        return None

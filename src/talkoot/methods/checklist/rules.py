"""Rules and views of a checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.locales import LANGUAGES, Phrase, Texts, chosen
from talkoot.methods.checklist.actions import ChecklistSettings, WriteRow
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Item

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Row(Line):
    """A row as it stands now; ``by_when`` in ISO 8601."""

    what: str = ""
    state: str = "not_begun"
    responsible: str = ""
    by_when: str = ""
    evidence: str = ""


@dataclass
class ChecklistState(EntriesState[ChecklistSettings, Row]):
    """All rows of the activity."""


class Checklist(Lines[ChecklistSettings, ChecklistState]):
    """A checklist."""

    name = "checklist"
    kind = "row"
    settings = ChecklistSettings
    state = ChecklistState
    entry = Row
    line = WriteRow
    fields: ClassVar[Mapping[str, JSON]] = said_in(Row)
    told_as = "agreements"
    actions: ClassVar[Mapping[str, type[Action]]] = writing("row", WriteRow)
    added, edited, removed = "RowAdded", "RowEdited", "RowRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def given(self, settings: ChecklistSettings) -> Sequence[str]:
        """Name the rows of the kit and of the ready lists."""
        return [row.id for row in settings.rows]

    def refused(self, state: ChecklistState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say that the words are missing, unless the row is worded already."""
        is_worded = said["what"] or (before is not None and before.is_given)
        return None if is_worded else Refusal("no-what")

    def items(self, state: ChecklistState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the rows that concern us, so that something can be decided about them."""
        rows = self.rows(state, {})
        return {row["row"]: _item(row) for row in rows if row["state"] != "not_ours"}

    def told_of(self, state: ChecklistState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say how far a row has come, once it was begun."""
        row = state.entries.get(item)
        if row is None or row.state == "not_begun":
            return None
        return Phrase(f"state-{row.state.replace('_', '-')}", self.name)

    def rows(self, state: ChecklistState, items: Mapping[str, Item]) -> list[dict[str, JSON]]:
        """Give each row with its words by language; what the room added is the same in all of them."""
        given = {row.id: row.text for row in state.settings.rows}
        found = super().rows(state, items)
        for row in found:
            own = row.pop("what")
            text = {} if own else given.get(row["row"], {})
            row |= {f"what_{language}": own or chosen(text, language) for language in LANGUAGES}
        return found

    def agreed(self, frame: "pd.DataFrame", texts: Texts) -> "pd.DataFrame":
        """Give what is still to be done and has somebody who does it, or a day."""
        from talkoot.methods.checklist.figure import agreed

        return agreed(frame, texts)

    def frame(self, state: ChecklistState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per row of the list: those that were given first, in their order, then by their words.

        Returns
        -------
        pandas.DataFrame
            ``row`` (str): id. What has to be there in ``what_fi`` (str), ``what_sv`` (str) and ``what_en`` (str).
            ``state`` (str): ``not_begun``, ``under_way``, ``done`` or ``not_ours``. ``responsible`` (str).
            ``by_when`` (str): the day in ISO 8601, empty where there is none. ``evidence`` (str).
        """
        from talkoot.methods.checklist.figure import frame

        return frame(self.rows(state, items), self.given(state.settings))


def _item(row: Mapping[str, JSON]) -> Item:
    words = {language: row[f"what_{language}"] for language in LANGUAGES}
    is_own = len(set(words.values())) == 1
    return Item(row["row"], words[LANGUAGES[0]], translated={} if is_own else words)

"""What came out, beside what Polis published: the stands that were cast, and the last stands."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from rich.table import Table

from talkoot.cycle.engine import Engine
from talkoot.locales import Texts
from talkoot.methods.statements.actions import Stand
from talkoot.polis.recording import Cell, RecordedStatement, Recording

_SHOWN = 60


@dataclass(frozen=True)
class Comparison:
    """What came out of a recording, by the numbers that Polis gave its voters and statements."""

    recording: Recording
    cast: Mapping[tuple[int, Stand], int]
    """How often each stand was cast on each statement, repeated ones too."""
    final: Mapping[Cell, Stand]
    """The last stand of each voter on each statement."""

    @property
    def different_statements(self) -> list[int]:
        """Statements on which other stands were cast than Polis counted."""
        return [each.id for each in self.recording.statements if not self._is_as_published(each)]

    @property
    def different_cells(self) -> list[Cell]:
        """Cells of the published matrix that hold something else here, and stands that it lacks."""
        published = self.recording.final
        columns = set(self.recording.columns)
        here = {cell: stand for cell, stand in self.final.items() if cell[1] in columns}
        return sorted(cell for cell in published.keys() | here.keys() if published.get(cell) != here.get(cell))

    @property
    def is_same(self) -> bool:
        """Whether everything came out as it was published."""
        return not self.different_statements and not self.different_cells

    def table(self, texts: Texts) -> Table:
        """Lay the stands cast on each statement beside the published ones, for a terminal.

        Parameters
        ----------
        texts
            Of the place ``terminal``.
        """
        table = Table(title=self.recording.topic, caption=self.verdict(texts), title_justify="left")
        table.add_column(texts("polis-statement"), overflow="fold", ratio=1)
        for heading in ("agree", "agree-published", "disagree", "disagree-published"):
            table.add_column(texts(f"polis-{heading}"), justify="right")
        table.add_column("")
        for each in self.recording.statements:
            agree, disagree = self._cast(each)
            text = each.text if len(each.text) <= _SHOWN else each.text[: _SHOWN - 2] + " …"
            table.add_row(
                text.replace("[", "\\["),  # rich would take it for markup
                str(agree),
                str(each.agrees),
                str(disagree),
                str(each.disagrees),
                "=" if self._is_as_published(each) else "≠",
            )
        return table

    def verdict(self, texts: Texts) -> str:
        """Say in a sentence whether everything came out as it was published."""
        if self.is_same:
            return texts("polis-same", stands=sum(self.cast.values()), cells=len(self.recording.final))
        return texts(
            "polis-different",
            statements=len(self.different_statements),
            cells=len(self.different_cells),
            of=len(self.recording.final),
        )

    def _cast(self, statement: RecordedStatement) -> tuple[int, int]:
        return self.cast.get((statement.id, "agree"), 0), self.cast.get((statement.id, "disagree"), 0)

    def _is_as_published(self, statement: RecordedStatement) -> bool:
        return self._cast(statement) == (statement.agrees, statement.disagrees)


def compared_with_ledger(engine: Engine, cycle: str, recording: Recording) -> Comparison:
    """Count what an imported cycle holds, from its events, and lay it beside what was published."""
    from talkoot.polis.importing import ACTIVITY, voter_of

    numbers: dict[str, int] = {}
    cast: Counter[tuple[int, Stand]] = Counter()
    final: dict[Cell, Stand] = {}
    ids = iter(recording.statements)
    for event in engine.store.read(cycle=cycle, activity=ACTIVITY):
        if event.kind == "StatementAdded":
            numbers[event.data["id"]] = next(ids).id  # brought in in the order of the recording
        elif event.kind == "StandTaken":
            statement = numbers[event.data["statement"]]
            cast[statement, event.data["stand"]] += 1
            final[voter_of(event.respondent), statement] = event.data["stand"]
    return Comparison(recording, cast, final)

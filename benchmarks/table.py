"""What a benchmark gives: rows of what was measured and what was to be reached."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure."""

    what: str
    figure: float
    target: float
    unit: str

    @property
    def is_reached(self) -> bool:
        """Whether it is as small as it should be."""
        return self.figure <= self.target


@dataclass(frozen=True)
class Table:
    """The figures of one benchmark."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""

    def markdown(self) -> str:
        """Give it as Markdown."""
        lines = [f"## {self.title}", "", "| what | measured | to reach | |", "| --- | ---: | ---: | --- |"]
        lines += [
            f"| {row.what} | {_number(row.figure)} {row.unit} | ≤ {_number(row.target)} {row.unit} "
            f"| {'reached' if row.is_reached else 'not reached'} |"
            for row in self.rows
        ]
        return "\n".join([*lines, "", self.note]).rstrip() + "\n"


@dataclass(frozen=True)
class Comparison:
    """The same figures of several contenders."""

    title: str
    columns: tuple[tuple[str, str], ...]
    """Heading and unit."""
    rows: Mapping[str, tuple[tuple[float | None, float | None], ...]]
    """For each contender its figure, and its ratio to the one that all are measured by."""

    def markdown(self) -> str:
        """Give it as Markdown."""
        lines = [f"## {self.title}", "", f"| | {' | '.join(f'{heading}, {unit}' for heading, unit in self.columns)} |"]
        lines.append("| --- |" + " ---: |" * len(self.columns))
        for name, cells in self.rows.items():
            lines.append(f"| {name} | {' | '.join(_cell(*each) for each in cells)} |")
        return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Page:
    """Several tables, with what is to be said of them all."""

    parts: tuple[Table | Comparison, ...]
    note: str

    def markdown(self) -> str:
        """Give it as Markdown."""
        return "\n".join([*(part.markdown() for part in self.parts), self.note]) + "\n"


def _cell(figure: float | None, ratio: float | None) -> str:
    if figure is None:
        return "–"
    return _number(figure) if ratio is None else f"{_number(figure)} (×{_number(ratio)})"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2g}" if value < 1 else f"{value:.1f}"


def percentile(values: list[float], share: float) -> float:
    """Give the value that a share of all does not exceed: the nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, round(share * len(ordered) + 0.5) - 1))]

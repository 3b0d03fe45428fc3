"""Pabulib files (``.pb``): a participatory budget with its votes, as cities publish them (pabulib.org).

A file has three sections, each with a header: ``META`` (keys and values), ``PROJECTS`` and ``VOTES``. Cells are
separated by semicolons. Read here are votes of the types ``approval``, ``choose-1``, ``cumulative`` and ``scoring``; in
the last two each vote has points.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from talkoot.errors import BadImportError
from talkoot.methods.budget.election import Ballot, Election

SECTIONS = ("META", "PROJECTS", "VOTES")
APPROVAL = frozenset({"approval", "choose-1"})
WITH_POINTS = frozenset({"cumulative", "scoring"})
_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class PublishedProject:
    """A project as a file tells of it."""

    id: str
    name: str
    cost: int
    selected: bool | None = None
    """Whether it was funded; none where the file does not say."""


@dataclass(frozen=True)
class PabulibFile:
    """What a file holds."""

    budget: int
    vote_type: str
    projects: tuple[PublishedProject, ...]
    ballots: tuple[Ballot, ...]
    meta: Mapping[str, str] = field(default_factory=dict)
    """Everything else that stands in ``META``."""

    @property
    def has_points(self) -> bool:
        """Whether people shared points."""
        return self.vote_type in WITH_POINTS

    def election(self) -> Election:
        """Give what was to be decided."""
        return Election.of(self.budget, {each.id: each.cost for each in self.projects}, self.ballots)


def read_pabulib(path: Path | str) -> PabulibFile:
    """Read a file.

    Raises
    ------
    BadImportError
        ``pabulib-missing``: there is no such file. ``pabulib-foreign``: with ``file``, ``line``, ``expected`` and
        ``got``.
    """
    return _Reading(Path(path)).read()


def write_pabulib(file: PabulibFile) -> str:
    """Give the text of a file; voters are numbered in order of what they chose, which is not the order of arrival."""
    ballots = sorted(sorted(ballot.items()) for ballot in file.ballots)
    election = file.election()
    has_selection = all(each.selected is not None for each in file.projects)
    meta = {
        **file.meta,
        "num_projects": len(file.projects),
        "num_votes": len(ballots),
        "budget": file.budget,
        "vote_type": file.vote_type,
    }
    out = io.StringIO(newline="")
    write = csv.writer(out, delimiter=";", lineterminator="\n").writerow
    write(["META"])
    write(["key", "value"])
    for key, value in meta.items():
        write([key, value])
    write(["PROJECTS"])
    write(["project_id", "name", "cost", "votes", *(["selected"] if has_selection else [])])
    for each in file.projects:
        chosen = [int(bool(each.selected))] if has_selection else []
        write([each.id, each.name, each.cost, election.votes[each.id], *chosen])
    write(["VOTES"])
    write(["voter_id", "vote", *(["points"] if file.has_points else [])])
    for number, ballot in enumerate(ballots, 1):
        points = [",".join(str(each) for _, each in ballot)] if file.has_points else []
        write([number, ",".join(project for project, _ in ballot), *points])
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Mapping[str, str]


class _Reading:
    """One file at work."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sections: dict[str, list[_Row]] = {}
        self.heads: dict[str, int] = {}
        """Line of each section's name."""
        self.last = 0

    def read(self) -> PabulibFile:
        """Read everything, and check that it fits together."""
        for line, cells in self._lines():
            self._sort(line, cells)
        for section in SECTIONS:
            if section not in self.sections:
                raise self._foreign(self.last, section, "")
        meta = {row.cells["key"]: row for row in self.sections["META"]}
        budget = self._amount(self._entry(meta, "budget"), "value", "budget")
        vote_type = self._entry(meta, "vote_type")
        if vote_type.cells["value"] not in APPROVAL | WITH_POINTS:
            known = ", ".join(sorted(APPROVAL | WITH_POINTS))
            raise self._foreign(vote_type.line, f"vote_type: {known}", vote_type.cells["value"])
        projects = self._projects(budget)
        ballots = self._ballots({each.id for each in projects}, vote_type.cells["value"] in WITH_POINTS)
        for name, found in (("num_projects", len(projects)), ("num_votes", len(ballots))):
            self._check_number(meta, name, found)
        rest = {key: row.cells["value"] for key, row in meta.items() if key not in {"budget", "vote_type", *_COUNTED}}
        return PabulibFile(budget, vote_type.cells["value"], tuple(projects), tuple(ballots), rest)

    def _lines(self) -> Iterator[tuple[int, list[str]]]:
        try:
            text = self.path.read_bytes().decode("utf-8-sig")
        except (FileNotFoundError, IsADirectoryError):
            raise _error("pabulib-missing", file=str(self.path)) from None
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise self._foreign(line, "UTF-8", error.object[error.start : error.end].hex(" ")) from None
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
        try:
            for cells in reader:
                self.last = reader.line_num
                if any(cell.strip() for cell in cells):
                    yield reader.line_num, [cell.strip() for cell in cells]
        except csv.Error as error:
            raise self._foreign(reader.line_num, "CSV", str(error)) from None

    def _sort(self, line: int, cells: Sequence[str]) -> None:
        """Put a row into its section; the first of a section names its columns."""
        name = cells[0]
        if name in SECTIONS and not any(cells[1:]):
            expected = SECTIONS[len(self.heads)] if len(self.heads) < len(SECTIONS) else "voter_id;vote"
            if name != expected:
                raise self._foreign(line, expected, name)
            self.heads[name] = line
            self._columns: list[str] = []
            return
        if not self.heads:
            raise self._foreign(line, SECTIONS[0], ";".join(cells))
        section = list(self.heads)[-1]
        if section not in self.sections:
            self._check_columns(section, line, cells)
            self.sections[section], self._columns = [], list(cells)
        elif len(cells) > len(self._columns) and any(cells[len(self._columns) :]):
            raise self._foreign(line, ";".join(self._columns), ";".join(cells))
        else:
            filled = [*cells, *[""] * (len(self._columns) - len(cells))]
            self.sections[section].append(_Row(line, dict(zip(self._columns, filled, strict=False))))

    def _check_columns(self, section: str, line: int, cells: Sequence[str]) -> None:
        needed = {"META": ("key", "value"), "PROJECTS": ("project_id", "cost"), "VOTES": ("voter_id", "vote")}[section]
        if not set(needed) <= set(cells):
            raise self._foreign(line, ";".join(needed), ";".join(cells))

    def _entry(self, meta: Mapping[str, _Row], key: str) -> _Row:
        if key not in meta:
            raise self._foreign(self.heads["PROJECTS"], key, "PROJECTS")
        return meta[key]

    def _check_number(self, meta: Mapping[str, _Row], key: str, found: int) -> None:
        if key in meta and self._number(meta[key], "value", key) != found:
            raise self._foreign(self.last, f"{key};{meta[key].cells['value']}", str(found))

    def _projects(self, budget: int) -> list[PublishedProject]:
        found: dict[str, PublishedProject] = {}
        for row in self.sections["PROJECTS"]:
            id_, cost = row.cells["project_id"], self._amount(row, "cost", "cost")
            if id_ in found or not id_:
                raise self._foreign(row.line, "project_id", id_)
            if cost > budget:
                raise self._foreign(row.line, f"cost <= {budget}", str(cost))
            selected = row.cells.get("selected", "")
            found[id_] = PublishedProject(
                id_, row.cells.get("name") or id_, cost, selected == "1" if selected in {"0", "1"} else None
            )
        return list(found.values())

    def _ballots(self, projects: set[str], has_points: bool) -> list[Ballot]:
        voters: set[str] = set()
        found = []
        for row in self.sections["VOTES"]:
            if row.cells["voter_id"] in voters:
                raise self._foreign(row.line, "voter_id", row.cells["voter_id"])
            voters.add(row.cells["voter_id"])
            vote = [each.strip() for each in row.cells["vote"].split(",") if each.strip()]
            for place, project in enumerate(vote):
                if project not in projects or project in vote[:place]:
                    raise self._foreign(row.line, "project_id", project)
            found.append(dict(zip(vote, self._points(row, len(vote), has_points=has_points), strict=True)))
        return [{project: points for project, points in ballot.items() if points} for ballot in found]

    def _points(self, row: _Row, count: int, *, has_points: bool) -> list[int]:
        if not has_points:
            return [1] * count
        points = [each.strip() for each in row.cells.get("points", "").split(",") if each.strip()]
        if len(points) != count or not all(each.isdecimal() for each in points):
            raise self._foreign(row.line, f"points: {count}", ",".join(points))
        return [int(each) for each in points]

    def _number(self, row: _Row, column: str, name: str) -> int:
        value = row.cells[column]
        if not value.isdecimal():
            raise self._foreign(row.line, f"{name}: 0, 1, 2 …", value)
        return int(value)

    def _amount(self, row: _Row, column: str, name: str) -> int:
        """Read an amount of money in whole units; some files write »5000.00«."""
        value = row.cells[column]
        whole, _, fraction = value.replace(",", ".").partition(".")
        if not whole.isdecimal() or fraction.strip("0") or int(whole) < 1:
            raise self._foreign(row.line, f"{name}: 1, 2, 3 …", value)
        return int(whole)

    def _foreign(self, line: int, expected: str, got: str) -> BadImportError:
        shown = got if len(got) <= _LONGEST_QUOTE else got[: _LONGEST_QUOTE - 2] + " …"
        return _error("pabulib-foreign", file=self.path.name, line=line, expected=expected, got=shown)


_COUNTED = ("num_projects", "num_votes")


def _error(code: str, **values: str | int) -> BadImportError:
    error = BadImportError(code, **values)
    error.method = "terminal"
    return error

"""One CSV file of an export: its rows with the lines they stand on, and what is wrong with it."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from talkoot.errors import BadImportError

_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One row."""

    path: Path
    line: int
    """Where it ends, from 1."""
    header: Sequence[str]
    values: Sequence[str]

    def __getitem__(self, name: str) -> str:
        if name not in self.header:
            raise foreign(self.path, 1, name, ",".join(self.header))
        return self.values[self.header.index(name)]

    def number(self, name: str) -> int:
        """Give a value that is a whole number.

        Raises
        ------
        BadImportError
            It is none.
        """
        try:
            return int(self[name])
        except ValueError:
            raise self.unlike(name) from None

    def stand(self, name: str) -> int:
        """Give a value that is -1, 0 or 1."""
        if self[name] not in {"-1", "0", "1"}:
            raise self.unlike(f"{name}: -1, 0, 1")
        return int(self[name])

    def unlike(self, expected: str) -> BadImportError:
        """Give the error of a row that is not what was expected."""
        return foreign(self.path, self.line, expected, ",".join(self.values))


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A file with a header and rows that are as long as it."""

    path: Path
    head: Row
    rows: tuple[Row, ...]
    last: int
    """The line it ends on."""

    def ends_before(self, expected: str) -> BadImportError:
        """Give the error of a file that lacks a line which the other files know of."""
        return cut_off(self.path, self.last, expected)

    @property
    def header(self) -> Sequence[str]:
        """The names of the columns."""
        return self.head.values

    @classmethod
    def read(cls, path: Path, columns: Sequence[str] = ()) -> "CsvFile":
        """Read a file.

        Parameters
        ----------
        path
            Where it is.
        columns
            Those that its header must name.

        Raises
        ------
        BadImportError
            ``import-missing``, ``import-foreign`` or ``import-cut-off``.
        """
        lines = _lines(path)
        if not lines:  # nothing but empty lines
            raise cut_off(path, 1, ",".join(columns) or "topic,…")
        (first, header), *others = lines
        head = Row(path, first, header, header)
        missing = [name for name in columns if name not in header]
        if missing:
            raise foreign(path, 1, ",".join(columns), ",".join(header))
        rows = tuple(Row(path, line, header, values) for line, values in others)
        for row in rows:
            if len(row.values) != len(header):
                raise row.unlike(",".join(header))
        return cls(path, head, rows, others[-1][0] if others else first)


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    """Read the rows that hold something, with the lines they end on."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise _of_terminal("import-missing", file=path.name, folder=str(path.parent)) from None
    except UnicodeDecodeError as error:
        if error.end == len(error.object):  # the file ends within a letter
            raise cut_off(path, error.object.count(b"\n") + 1, "end-of-line") from None
        line = error.object[: error.start].count(b"\n") + 1
        got = error.object[error.start : error.end].hex(" ")
        raise foreign(path, line, "UTF-8", got) from None
    last = text.count("\n") + (not text.endswith("\n"))
    if not text.endswith("\n"):
        # Polis ends every line: without it a number or a sentence may go on where the file does not.
        raise cut_off(path, last, "end-of-line")
    # Splits at \n only: people write other separators of lines in their statements.
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    found: list[tuple[int, list[str]]] = []
    try:
        found.extend((reader.line_num, row) for row in reader if row)
    except csv.Error as error:
        if reader.line_num >= last:  # a quotation that never ends
            raise cut_off(path, last, "end-of-line") from None
        raise foreign(path, reader.line_num, "CSV", str(error)) from None
    return found


def cut_off(path: Path, line: int, expected: str) -> BadImportError:
    """Give the error of a file that ends too early."""
    return _of_terminal("import-cut-off", file=path.name, line=line, expected=expected)


def foreign(path: Path, line: int, expected: str, got: str) -> BadImportError:
    """Give the error of a file that is none of Polis's."""
    shown = got if len(got) <= _LONGEST_QUOTE else got[: _LONGEST_QUOTE - 2] + " …"
    return _of_terminal("import-foreign", file=path.name, line=line, expected=expected, got=shown)


def _of_terminal(code: str, **values: str | int) -> BadImportError:
    error = BadImportError(code, **values)
    error.method = "terminal"
    return error

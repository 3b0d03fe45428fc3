"""How the command line speaks: in the language of the terminal, calmly, without a stack trace."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn
from rich.table import Table
from rich.text import Text

from talkoot.errors import TalkootError
from talkoot.locales import LANGUAGES, Texts

#: Variables that tell a terminal's language, in the order in which they count.
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(wished: str, environment: Mapping[str, str]) -> str:
    """Give the language to speak: the wished one, else that of the locale, else English.

    Examples
    --------
    >>> language_of("", {"LANG": "sv_FI.UTF-8"})
    'sv'
    """
    for each in (wished, *(environment.get(name, "") for name in _LOCALE_VARIABLES)):
        root = each.replace("-", "_").split("_")[0].split(".")[0].lower()
        if root in LANGUAGES:
            return root
        if root in {"c", "posix"}:
            break
    return "en"


class Terminal:
    """One terminal.

    Parameters
    ----------
    language
        What is spoken.
    debug
        Whether errors are shown with all their details.
    """

    def __init__(self, language: str, *, debug: bool = False) -> None:
        self.language = language
        self.debug = debug
        self.texts = Texts("terminal", language)
        self.console = Console(highlight=False)
        self.errors = Console(stderr=True, highlight=False)

    def say(self, key: str, *, style: str = "", **values: Any) -> None:
        """Print one text."""
        self.console.print(Text(self.texts(key, **values)), style=style, soft_wrap=True)

    def line(self, text: str = "", *, style: str = "") -> None:
        """Print something that is no text of ours: a name, an address."""
        self.console.print(Text(text), style=style, soft_wrap=True)

    def complain(self, key: str, **values: Any) -> None:
        """Print one text among the errors."""
        self.errors.print(Text(self.texts(key, **values)), style="bold", soft_wrap=True)

    def refuse(self, error: TalkootError, *, on: Console | None = None) -> None:
        """Say what went wrong and what to do about it; by default among the errors."""
        message, hint = error.told(self.language)
        console = on or self.errors
        console.print(Text(message), style="bold", soft_wrap=True)
        if hint:
            console.print(Text(hint), soft_wrap=True)

    def table(self, headings: list[str], rows: list[list[str]]) -> None:
        """Print a table; the headings are keys."""
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in headings:
            table.add_column(Text(self.texts(heading)), overflow="fold")
        for row in rows:
            table.add_row(*(escape(cell) for cell in row))
        self.console.print(table)

    def confirm(self, key: str, **values: Any) -> bool:
        """Ask for a yes, worded as the language words it."""
        words = {word.strip().lower() for word in self.texts("yes-words").split(",")}
        self.console.print(Text(f"{self.texts(key, **values)} [{self.texts('yes-or-no')}] "), end="", soft_wrap=True)
        try:
            return input().strip().lower() in words
        except EOFError:
            self.line()
            self.complain("nobody-answered")
            return False

    @contextlib.contextmanager
    def progress(self, key: str, total: int | None = None, **values: Any) -> Iterator["Advance"]:
        """Show a progress bar while something takes its time."""
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
        with Progress(*columns, console=self.console, transient=True, disable=not self.console.is_terminal) as bar:
            yield Advance(bar, bar.add_task(escape(self.texts(key, **values)), total=total))

    def qr(self, text: str) -> None:
        """Draw a QR code, if the terminal can: two rows of squares to a line."""
        encoding = (getattr(self.console.file, "encoding", None) or sys.getdefaultencoding()).lower()
        if not encoding.startswith("utf") or not self.console.is_terminal:
            return
        for each in qr_lines(text):
            # Black on white whatever the terminal's own colours are: else some phones do not read it.
            self.console.print(Text(each, style="black on white"), no_wrap=True, overflow="crop")


class Advance:
    """Moves a progress bar."""

    def __init__(self, bar: Progress, task: TaskID) -> None:
        self._bar = bar
        self._task = task

    def __call__(self, done: float, total: float | None = None) -> None:
        """Say how much is done, of how much."""
        self._bar.update(self._task, completed=done, total=total)


def qr_lines(text: str) -> list[str]:
    """Give a QR code as lines of half blocks, the dark squares as ink."""
    import segno

    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=2)]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    blocks = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
    return [
        "".join(blocks[bool(upper), bool(lower)] for upper, lower in zip(*rows[place : place + 2], strict=True))
        for place in range(0, len(rows), 2)
    ]

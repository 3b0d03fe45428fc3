"""The workbook: a summary, then a sheet per activity. Text is written as text, so nothing in it is ever a formula."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pandas as pd
import xlsxwriter

from talkoot.cycle import rules
from talkoot.cycle.state import CycleState
from talkoot.export.days import delete_by, shown_date
from talkoot.export.material import Material, materials, printable
from talkoot.insight import perspectives
from talkoot.locales import Texts, chosen

Progress = Callable[[str], None]

#: The most characters a cell holds.
LONGEST_CELL = 32_767
LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_WIDEST = 70
#: What cells are taken for: text is text, whatever it looks like.
OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}


def write_workbook(cycle: CycleState, file: Path, language: str, each: Progress = lambda _title: None) -> None:
    """Write the workbook of a cycle.

    Parameters
    ----------
    cycle
        As it stands now.
    file
        To be written, ``.xlsx``.
    language
        Of headings and of the kit's texts.
    each
        Called with the title of each activity before its sheet is written.
    """
    texts = Texts("export", language)
    told = materials(cycle, language)
    names = sheet_names([texts("sheet-summary"), *(material.title for material in told)])
    with xlsxwriter.Workbook(str(file), OPTIONS) as book:
        book.set_properties(
            {"title": printable(chosen(cycle.name, language))[:255], "comments": delete_by(cycle, language)}
        )
        pen = Pen(book, delete_by(cycle, language))
        _summary(pen, pen.sheet(names[0]), told, names[1:], cycle=cycle, language=language)
        for material, name in zip(told, names[1:], strict=True):
            each(material.title)
            _activity(pen, pen.sheet(name), material)


def sheet_names(titles: Iterable[str]) -> list[str]:
    """Give valid sheet names, all different, as near to the titles as can be.

    Examples
    --------
    >>> sheet_names(["Mitä? [nyt]", "MITÄ NYT", "", "History"])
    ['Mitä nyt', 'MITÄ NYT 2', '1', 'History 2']
    """
    found: list[str] = []
    taken = {"history"}  # Excel keeps this one for itself
    for title in titles:
        plain = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", printable(title)).split()).strip("'")
        name = plain[:LONGEST_NAME].strip(" '")
        number = 1
        while not name or name.casefold() in taken:
            # A name of its own for what is left empty or was there before.
            ending = str(number) if not plain else f" {number + 1}"
            name = plain[: LONGEST_NAME - len(ending)].strip(" '") + ending
            number += 1
        taken.add(name.casefold())
        found.append(name)
    return found


class Pen:
    """Writes cells of a workbook, each value as what it is.

    Parameters
    ----------
    book
        The workbook.
    footer
        Stands under every printed page.
    """

    def __init__(self, book: Any, footer: str) -> None:
        self.book = book
        self.footer = footer
        base = {"font_size": 11, "valign": "top"}
        self.plain = book.add_format(base | {"text_wrap": True})
        self.head = book.add_format(base | {"bold": True, "text_wrap": True, "bg_color": "#e8edf3", "bottom": 1})
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.bold = book.add_format(base | {"bold": True})

    def sheet(self, name: str) -> Any:
        """Add a sheet."""
        sheet = self.book.add_worksheet(name)
        sheet.set_footer(f"&L{self.footer.replace('&', '&&')}&R&P/&N")
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        return sheet

    def write(self, sheet: Any, row: int, column: int, value: object, style: Any = None) -> None:
        """Write one cell; whatever is no number becomes text."""
        style = style or self.plain
        if value is None or value is pd.NA or (isinstance(value, float) and pd.isna(value)):
            sheet.write_blank(row, column, None, style)
        elif isinstance(value, bool):
            sheet.write_boolean(row, column, value, style)
        elif isinstance(value, (int, float)):
            sheet.write_number(row, column, value, style)
        else:
            sheet.write_string(row, column, printable(value)[:LONGEST_CELL], style)

    def table(self, sheet: Any, top: int, found: pd.DataFrame) -> int:
        """Write a table with its headings and give the row after it."""
        for column, name in enumerate(found.columns):
            self.write(sheet, top, column, name, self.head)
            for row, value in enumerate(found[name].astype("object").tolist(), top + 1):
                self.write(sheet, row, column, value)
        return top + 1 + len(found)


def _summary(pen: Pen, sheet: Any, told: list[Material], names: list[str], *, cycle: CycleState, language: str) -> None:
    texts = Texts("export", language)
    pen.write(sheet, 0, 0, chosen(cycle.name, language), pen.title)
    facts = [
        (texts("heading-created"), shown_date(cycle.created_at, language)),
        (texts("heading-exported"), shown_date(rules.now(), language)),
        (texts("heading-delete-by"), shown_date(cycle.delete_by, language)),
        (texts("heading-phases"), " · ".join(texts(f"phase-{phase}") for phase in cycle.phases)),
    ]
    row = 1
    if cycle.sample:
        pen.write(sheet, row, 0, texts("sample"), pen.bold)
        row += 1
    for heading, value in facts:
        pen.write(sheet, row, 0, heading, pen.bold)
        pen.write(sheet, row, 1, value)
        row += 1
    found = pd.DataFrame(
        {
            texts("heading-activity"): [material.title for material in told],
            texts("heading-prompt"): [material.prompt for material in told],
            texts("heading-phase"): [texts(f"phase-{material.activity.phase}") for material in told],
            texts("heading-method"): [material.method_texts("name") for material in told],
            texts("heading-status"): [material.status for material in told],
            texts("heading-answered"): [None if material.is_hidden else material.answered for material in told],
            texts("heading-sheet"): names,
        },
        dtype="object",
    )
    pen.table(sheet, row + 1, found)
    sheet.freeze_panes(row + 2, 0)
    for column, width in enumerate((34, 50, 26, 20, 22, 12, 34)):
        sheet.set_column(column, column, width)


def _activity(pen: Pen, sheet: Any, material: Material) -> None:
    if material.nothing:
        pen.write(sheet, 0, 0, material.nothing)
        sheet.set_column(0, 0, _WIDEST)
        return
    tables = [material.table()]
    row = pen.table(sheet, 0, tables[0])
    sheet.freeze_panes(1, 0)
    if material.has_sides and not material.sides.empty:
        pen.write(sheet, row + 1, 0, material.texts("sides-heading"), pen.bold)
        tables.append(perspectives.table(material.sides, material.labels, material.language))
        row = pen.table(sheet, row + 2, tables[1])
        for heading, things in material.lists().items():
            row += 1
            pen.write(sheet, row, 0, heading, pen.bold)
            for thing in things or [material.texts("compared-none")]:
                row += 1
                pen.write(sheet, row, 0, thing)
    elif material.sides_hidden:
        row += 1
        pen.write(sheet, row, 0, material.sides_hidden)
    if not material.places.empty:
        pen.write(sheet, row + 1, 0, material.texts("places-heading"), pen.bold)
        tables.append(perspectives.table(material.places, material.labels, material.language))
        pen.table(sheet, row + 2, tables[-1])
    elif material.places_hidden:
        pen.write(sheet, row + 1, 0, material.places_hidden)
    for column in range(max(len(found.columns) for found in tables)):
        widths = [width_of(found.iloc[:, column]) for found in tables if column < len(found.columns)]
        sheet.set_column(column, column, max(widths))


def width_of(column: "pd.Series[Any]") -> int:
    """Give the width that a column needs, in characters."""
    longest = max((len(str(value)) for value in (column.name, *column)), default=0)
    return min(_WIDEST, max(10, longest + 2))

"""The organisation's statistics as one workbook: years, forms, units, roles, gatherings, and how it was counted."""

from pathlib import Path

import pandas as pd
import xlsxwriter

from talkoot.cycle import rules
from talkoot.export.days import shown_date
from talkoot.export.workbook import OPTIONS, Pen, sheet_names, width_of
from talkoot.insight.participation import Participation, group_table, roles_table, years_table
from talkoot.locales import Texts

#: How each thing is counted, in words: on the screen and in the file.
COUNTED = ("gatherings", "people", "ideas", "decisions", "practice", "in-time", "roles", "left-out")


def tables(found: Participation, year: int, texts: Texts) -> dict[str, pd.DataFrame]:
    """Give every table of a year under its key: ``years``, ``forms``, ``units``, ``roles``.

    Parameters
    ----------
    found
        What happened.
    year
        The year; the one before stands beside it (D41).
    texts
        Of the place ``export``.
    """
    return {
        "years": years_table(found, texts),
        "forms": group_table(found, "form", year, texts),
        "units": group_table(found, "unit", year, texts),
        "roles": roles_table(found, year, texts),
    }


def counted(found: Participation, texts: Texts) -> list[str]:
    """Say how each thing is counted."""
    return [texts(f"counted-{each}", least=found.minimum) for each in COUNTED]


def write_statistics(found: Participation, file: Path, year: int, texts: Texts) -> None:
    """Write the workbook of a year.

    Parameters
    ----------
    found
        What happened.
    file
        To be written, ``.xlsx``.
    year
        The year; the one before stands beside it.
    texts
        Of the place ``export``.
    """
    sheets = {texts(f"participation-{key}"): table for key, table in tables(found, year, texts).items()}
    sheets[texts("participation-gatherings")] = _gatherings(found, year, texts)
    how = texts("participation-counted")
    sheets[how] = pd.DataFrame({how: counted(found, texts)}, dtype="object")
    made = texts("participation-made", date=shown_date(rules.now(), texts.language))
    title = texts("participation-title", year=str(year))
    with xlsxwriter.Workbook(str(file), OPTIONS) as book:
        book.set_properties({"title": title, "comments": made})
        pen = Pen(book, made)
        for name, (heading, table) in zip(sheet_names(sheets), sheets.items(), strict=True):
            sheet = pen.sheet(name)
            pen.write(sheet, 0, 0, f"{heading} · {title}", pen.title)
            pen.table(sheet, 2, table)
            sheet.freeze_panes(3, 1)
            for column in range(len(table.columns)):
                sheet.set_column(column, column, width_of(table.iloc[:, column]))


def _gatherings(found: Participation, year: int, texts: Texts) -> pd.DataFrame:
    rows = found.gatherings[found.gatherings["year"] == year].sort_values(["day", "cycle"], kind="stable")
    shown = {"cycle": rows["cycle"], "form": rows["form"], "unit": rows["unit"]}
    counts = {name: rows[name] for name in ("people", "ideas", "decisions")}
    days = [shown_date(day, texts.language) for day in rows["day"]]
    columns = {"day": days} | {name: list(values) for name, values in (shown | counts).items()}
    return pd.DataFrame({texts(f"heading-{name}"): values for name, values in columns.items()}, dtype="object")

"""The report: a Word file that the organisation can edit, with headings, real tables and pictures that have words."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
from docx.shared import Cm

from talkoot.cycle import rules
from talkoot.cycle.state import PHASES, CycleState
from talkoot.cycle.tracing import Made, Traces, text_of
from talkoot.export.days import delete_by, shown_date
from talkoot.export.kept_pictures import Kept, fitting, none_kept
from talkoot.export.material import Material, materials, printable
from talkoot.export.pictures import board_of, board_png
from talkoot.export.word_file import add_table, describe_picture, new_document
from talkoot.insight import perspectives
from talkoot.locales import VARIETIES, Texts, chosen

Progress = Callable[[str], None]

#: Rows of a table in the report; the workbook holds them all.
MOST_ROWS = 300
_PICTURE_WIDTH = Cm(16)
#: Width and height into which a picture fits that somebody gave.
_GIVEN_CM = (9.0, 9.0)


def write_report(
    cycle: CycleState,
    file: Path,
    language: str,
    each: Progress = lambda _title: None,
    kept: Kept = none_kept,
) -> None:
    """Write the report of a cycle.

    Parameters
    ----------
    cycle
        As it stands now.
    file
        To be written, ``.docx``.
    language
        Of the report; also set as the document's, so that it is read aloud and spelled in it.
    each
        Called with the title of each activity before it is written.
    kept
        Gives the pictures that may stand in it: the kit's, and of those that people gave what they allowed (F26).
    """
    report = _Report(cycle, language, kept)
    report.first_page()
    # What is still ahead has nothing to report.
    told = [material for material in materials(cycle, language) if material.activity.status != "planned"]
    report.agreements([material for material in told if material.activity.method.told_as == "agreements"])
    report.what_became()
    for phase in PHASES:
        of_phase = [material for material in told if material.activity.phase == phase]
        if not of_phase:
            continue
        report.heading(report.texts(f"phase-{phase}"), 1)
        if cycle.questions.get(phase):
            report.paragraph(chosen(cycle.questions[phase], language), "Intense Quote")
        for material in of_phase:
            each(material.title)
            report.activity(material)
    report.document.save(str(file))


class _Report:
    """A report in the making."""

    def __init__(self, cycle: CycleState, language: str, kept: Kept = none_kept) -> None:
        self.cycle = cycle
        self.kept = kept
        self.language = VARIETIES.get(language, language)
        self.texts = Texts("export", language)
        name, deleted = printable(chosen(cycle.name, self.language)), delete_by(cycle, self.language)
        self.document = new_document(name, self.language, comments=deleted, footer=f"{name} · {deleted}")

    # Parts -----------------------------------------------------------------------------------------------------

    def first_page(self) -> None:
        """Write what it is, from when, and by when the contributions are deleted."""
        texts, cycle = self.texts, self.cycle
        self.heading(chosen(cycle.name, self.language), 0)
        self.paragraph(texts("report-subtitle"), "Subtitle")
        if cycle.sample:
            self.paragraph(texts("sample"), "Intense Quote")
        self.paragraph(texts("report-date", date=shown_date(rules.now(), self.language)))
        self.paragraph(delete_by(cycle, self.language)).runs[0].bold = True
        if cycle.told_where:
            self.paragraph(texts("report-told-where", where=chosen(cycle.told_where, self.language)))
        self.paragraph(texts("report-how-to-read"))

    def agreements(self, told: list[Material]) -> None:
        """Write what was decided: first, for those who read one page only."""
        if not told:
            return
        texts = self.texts
        self.heading(texts("report-decisions"), 1)
        rows = [row for material in told if not material.nothing for row in material.agreed().to_dict("records")]
        if not rows:
            self.paragraph(texts("report-no-decisions"))
        for row in rows:
            self.paragraph(row["what"], "List Bullet").runs[0].bold = True
            when = shown_date(row["by_when"], self.language) if row["by_when"] else ""
            for key, values in (
                ("decision-who", {"who": row["responsible"]}),
                ("decision-when", {"date": when}),
                ("decision-told", {"told": row["told_to"]}),
                ("decision-told-by", {"who": row["told_by"]}),
                ("decision-follow-up", {"how": row["follow_up"]}),
            ):
                if any(values.values()):
                    self.paragraph(texts(key, **values), "List Continue")

    def what_became(self) -> None:
        """Write a line per theme or proposal that was taken further: »Mitä ehdotuksille tapahtui« (F18)."""
        traces = Traces(self.cycle)
        told = [made for made in traces.items if traces.goes_on(made) and not self._is_gathered(traces, made)]
        if not told:
            return
        self.heading(self.texts("report-became"), 1)
        for made in told:
            line = self.paragraph("", "List Bullet")
            line.add_run(printable(text_of(traces.items[made], self.language))).bold = True
            line.add_run(printable(f". {' '.join(self._became(traces, made))}"))

    @staticmethod
    def _is_gathered(traces: Traces, made: Made) -> bool:
        """Tell whether an item is told of by what it went into, as a note by its theme: nobody reads hundreds."""
        return any(traces.goes_on(each) or len(traces.items[each].made_of) > 1 for each in traces.forth(made))

    def _became(self, traces: Traces, made: Made) -> list[str]:
        """Give the sentences of what became of an item: what it went into under its name, each with its part."""
        sentences = []
        for step in traces.onward(made):
            told = "" if step.told is None else step.told.text(self.language)
            name = (
                "" if step.made == made or step.activity.id != step.made.activity else text_of(step.item, self.language)
            )
            if name or told:
                values = {"part": chosen(step.activity.title, self.language), "name": name, "told": told}
                sentences.append(self.texts("report-became-named" if name else "report-became-part", **values).strip())
        return sentences

    def activity(self, material: Material) -> None:
        """Write what was asked and what came of it."""
        self.heading(material.title, 2)
        self.paragraph(material.prompt, "Quote")
        if material.nothing:
            self.paragraph(material.nothing)
            return
        if material.answered_text:
            self.paragraph(material.answered_text)
        if material.activity.method.told_as == "words":
            for text in material.frame["text"]:
                self.paragraph(text, "List Bullet")
            self._pictures(material)
            return
        alt = material.describe()
        self.picture(board_of(material), material.title, alt)
        self.paragraph(alt, "Caption")
        self.table(material.table())
        self._pictures(material)
        if material.has_sides and not material.sides.empty:
            self._sides(material)
        elif material.sides_hidden:
            self.paragraph(material.sides_hidden)
        if not material.places.empty:
            self.heading(material.texts("places-heading"), 3)
            self.table(perspectives.table(material.places, material.labels, material.language))
        elif material.places_hidden:
            self.paragraph(material.places_hidden)

    def _pictures(self, material: Material) -> None:
        """Show the kit's pictures that were chosen, and those of people who allowed it."""
        for each in material.pictures("report"):
            content = self.kept(each.picture)
            if content is not None:
                width, height = fitting(content, _GIVEN_CM)
                self.document.add_picture(io.BytesIO(content), Cm(width), Cm(height))
                describe_picture(self.document, printable(each.alt))
                self.paragraph(" · ".join(filter(None, (each.alt, each.caption))), "Caption")

    def _sides(self, material: Material) -> None:
        self.heading(material.texts("sides-heading"), 3)
        alt = perspectives.describe(material.sides, material.labels, material.language)
        figure = perspectives.figure(material.sides, material.labels, material.language)
        self.picture(
            board_png(figure, title=material.texts("sides-title"), alt=alt), material.texts("sides-title"), alt
        )
        self.table(perspectives.table(material.sides, material.labels, material.language))
        for heading, things in material.lists().items():
            self.heading(heading, 4)
            for thing in things:
                self.paragraph(thing, "List Bullet")
            if not things:
                self.paragraph(material.texts("compared-none"))

    # Pieces ----------------------------------------------------------------------------------------------------

    def heading(self, text: str, level: int) -> None:
        """Write a heading; 0 is the title."""
        self.document.add_heading(printable(text), level)

    def paragraph(self, text: object, style: str = "Normal") -> Any:
        """Write a paragraph and give it."""
        return self.document.add_paragraph(printable(text), style)

    def picture(self, png: bytes, title: str, alt: str) -> None:
        """Put a picture in, with its text alternative where screen readers look for it."""
        self.document.add_picture(io.BytesIO(png), width=_PICTURE_WIDTH)
        describe_picture(self.document, printable(alt), printable(title))

    def table(self, found: pd.DataFrame) -> None:
        """Write a table whose first row is a heading that Word repeats on every page."""
        shown = found.head(MOST_ROWS)
        values = shown.astype("object").to_numpy().tolist()
        add_table(
            self.document,
            [printable(name) for name in shown.columns],
            [[_cell(each) for each in row] for row in values],
        )
        self.document.add_paragraph()
        if len(found) > len(shown):
            self.paragraph(self.texts("report-table-cut", shown=len(shown), rows=len(found)))


def _cell(value: object) -> str:
    if value is None or value is pd.NA or (isinstance(value, float) and pd.isna(value)):
        return ""
    return printable(value)

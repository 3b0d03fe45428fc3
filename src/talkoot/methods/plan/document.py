"""The plan to be handed in: its parts, then the figures of last year beside those of this year (D36-41)."""

from collections.abc import Iterator

import pandas as pd

from talkoot.locales import Texts
from talkoot.methods.document import Block, Ending, Heading, Paragraph, Table
from talkoot.methods.plan.actions import PARTS
from talkoot.methods.plan.figure import counted_in, name_of, written

ENDINGS: tuple[Ending, ...] = ("docx", "pdf")


def document(state: object, found: pd.DataFrame, texts: Texts) -> Iterator[Block]:  # noqa: ARG001
    """Give the parts with their headings, and a table of figures."""
    for row in found[found["entry"].isin(PARTS)].to_dict("records"):
        yield Heading(texts(f"part-{row['entry']}"))
        yield Paragraph(row["text"] or texts("part-open"))
    counted = counted_in(found)
    yield Heading(texts("document-figures"))
    if counted.empty:
        yield Paragraph(texts("part-open"))
        return
    headings = tuple(texts(f"heading-{each}") for each in ("figure", "last-year", "this-year"))
    rows = (
        (name_of(row, texts), written(row["last_year"]), written(row["this_year"]))
        for row in counted.to_dict("records")
    )
    yield Table(headings, tuple(rows))

"""What was done, to hand out and to publish: what was changed, what is under way, what could not be done and why."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from talkoot.insight.lines import written_day
from talkoot.locales import Texts
from talkoot.methods.document import Block, Ending, Heading, Paragraph, Points
from talkoot.methods.you_said_we_did.actions import STATES

ENDINGS: tuple[Ending, ...] = ("docx", "pdf", "html")


def document(state: object, found: pd.DataFrame, texts: Texts) -> Iterator[Block]:  # noqa: ARG001
    """Give the proposals under what became of them."""
    yield Paragraph(texts("document-thanks"))
    for each in STATES:
        rows = found[found["state"] == each].to_dict("records")
        if rows:
            yield Heading(texts(f"document-{each.replace('_', '-')}"))
            yield Points(tuple((row["proposal"] or texts("proposal-gone"), tuple(_lines(row, texts))) for row in rows))


def _lines(row: Mapping[Any, Any], texts: Texts) -> Iterator[str]:
    if row["done"]:
        # Its heading says already that it was done, or is being done.
        yield texts("done-line", done=row["done"]) if row["state"] == "not_done" else row["done"]
    if row["why"]:
        yield texts("why-line", why=row["why"])
    if row["responsible"]:
        yield texts("who", who=row["responsible"])
    if row["told_on"]:
        yield texts("told-on-line", day=written_day(row["told_on"], texts))

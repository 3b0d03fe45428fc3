"""What was done, to hand out and to publish: what was changed, what is under way, what could not be done and why."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from talkoot.insight.days import written_day
from talkoot.locales import Texts
from talkoot.methods.document import Block, Ending, Heading, Paragraph, Points
from talkoot.methods.you_said_we_did.actions import STATES

if TYPE_CHECKING:  # never at run time: the hub must not load it, and has this on its public page
    import pandas as pd

ENDINGS: tuple[Ending, ...] = ("docx", "pdf", "html")


def document(state: object, found: "pd.DataFrame", texts: Texts) -> Iterator[Block]:  # noqa: ARG001
    """Give the proposals under what became of them."""
    return told(found.to_dict("records"), texts)


def told(rows: Iterable[Mapping[Any, Any]], texts: Texts) -> Iterator[Block]:
    """Give the proposals under what became of them, those of each kind in the order in which they come."""
    yield Paragraph(texts("document-thanks"))
    by_state: dict[str, list[Mapping[Any, Any]]] = {each: [] for each in STATES}
    for row in rows:
        by_state[row["state"]].append(row)
    for state, found in by_state.items():
        if found:
            yield Heading(texts(f"document-{state.replace('_', '-')}"))
            yield Points(tuple((row["proposal"] or texts("proposal-gone"), tuple(_lines(row, texts))) for row in found))


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

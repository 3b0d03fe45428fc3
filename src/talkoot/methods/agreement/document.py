"""The agreement to sign: its six parts, and a place for each who signs (D29-35)."""

from collections.abc import Iterator

import pandas as pd

from talkoot.locales import Texts
from talkoot.methods.agreement.actions import SIDES
from talkoot.methods.agreement.figure import heading
from talkoot.methods.agreement.rules import AgreementState
from talkoot.methods.document import Block, Ending, Heading, Paragraph, Signatures

ENDINGS: tuple[Ending, ...] = ("docx", "pdf")


def document(state: AgreementState, found: pd.DataFrame, texts: Texts) -> Iterator[Block]:
    """Give the parts, with numbers, and the places to sign."""
    yield Paragraph(texts("document-between"))
    for place, (part, text) in enumerate(found.itertuples(index=False, name=None), 1):
        yield Heading(f"{place}. {heading(part, texts)}")
        if part == "compensation":
            yield Paragraph(texts("compensation-warning"), is_strong=True)
        yield Paragraph(text or texts("part-open"))
    yield Heading(texts("document-signatures"))
    yield Paragraph(texts("document-copies"))
    names = [(line.side, line.name) for line in state.shown() if not line.is_given]
    places = [(side, name) for side in SIDES for name in _of(side, names)]
    yield Signatures(tuple((texts(f"state-{side}"), name) for side, name in places))


def _of(side: str, names: list[tuple[str, str]]) -> list[str]:
    """Give the names of a side in order of the alphabet; one place without a name where none are known."""
    return sorted(name for of, name in names if of == side) or [""]

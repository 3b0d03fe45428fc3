"""What is needed when a workshop is over: thanks, fee and travel, feedback, the facilitators' own talk (F17, F28)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from talkoot.export.papers.about import About, points, section
from talkoot.locales import chosen
from talkoot.methods.document import Block, Choices, Heading, Lines, Paragraph, Signatures


def _thanks(about: About) -> Iterator[Block]:
    texts = about.texts
    yield Paragraph(texts("thanks-thanks"), is_strong=True)
    yield from section(texts("thanks-next"), texts("thanks-next-points"))
    yield Lines(1, texts("thanks-by"))
    yield about.kept()
    yield from about.contact()


def _fee(about: About) -> Iterator[Block]:
    """Ask what somebody is owed; it belongs to the organisation's own records, not to Talkoot (F25)."""
    texts = about.texts
    yield Paragraph(texts("fee-benefits"), is_strong=True)
    yield points(texts("fee-told"))
    yield about.organiser()
    yield from (Lines(1, texts("fee-name")), Lines(1, texts("fee-reach")))
    yield Heading(texts("fee-which"))
    gatherings = tuple(texts("fee-gathering", name=chosen(each.name, about.language)) for each in about.gatherings)
    yield from (Lines(1, each) for each in gatherings or (texts("fee-day"),))
    yield Heading(texts("fee-heading"))
    yield Choices(tuple(texts("fee-choices").splitlines()))
    yield Lines(1, texts("fee-sum"))
    yield Heading(texts("travel-heading"))
    yield Choices(tuple(texts("travel-choices").splitlines()))
    yield from (Lines(1, texts("travel-from")), Lines(1, texts("travel-cost")), Lines(1, texts("travel-else")))
    yield Signatures(((texts("fee-sign"), ""), (texts("fee-approve"), "")))
    yield Lines(1, texts("fee-where"))
    yield Paragraph(texts("fee-kept"))


def _feedback(about: About) -> Iterator[Block]:
    texts = about.texts
    yield Paragraph(texts("feedback-why"))
    for asked in ("was", "heard", "again"):
        yield Heading(texts(f"feedback-{asked}"))
        yield Choices(tuple(texts(f"feedback-{asked}-choices").splitlines()))
    yield Lines(2, texts("feedback-good"))
    yield Lines(2, texts("feedback-better"))
    yield Lines(1, texts("feedback-word"))


def _debriefing(about: About) -> Iterator[Block]:
    """Guide the facilitators through ten minutes of their own (F17)."""
    texts = about.texts
    yield Paragraph(texts("debriefing-why"))
    for asked in texts("debriefing-asked").splitlines():
        yield Heading(asked)
        yield Lines(2)
    yield from section(texts("debriefing-then"), texts("debriefing-then-points"))
    own = () if about.kit is None else about.kit.with_the_results
    if own:
        yield from section(texts("debriefing-results"), "\n".join(chosen(each, about.language) for each in own))


PAPERS: Mapping[str, Callable[[About], Iterable[Block]]] = {
    "thanks": _thanks,
    "feedback": _feedback,
    "fee": _fee,
    "debriefing": _debriefing,
}
LOOKS: Mapping[str, Mapping[str, Any]] = {"fee": {"type_pt": 11, "is_tight": True}, "debriefing": {"type_pt": 12}}

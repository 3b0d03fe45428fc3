"""Drafts for the data protection officer (F24): what the program knows is filled in, the rest is marked.

They tell what Talkoot does (``docs/spec/security.md``, ``docs/guide/what-is-kept.md``); a change there is a change of
the texts here. What the law asks an organisation to decide is never decided by a draft.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from talkoot.cycle import rules
from talkoot.export.days import shown_date
from talkoot.export.papers.about import About, section
from talkoot.insight.small_groups import EXPORT_MINIMUM
from talkoot.locales import Texts, chosen
from talkoot.methods.document import Block, Gap, Heading, PageBreak, Paragraph, Signatures, Table


def _gap(about: About, key: str) -> Gap:
    return Gap(about.official("gap", what=about.official(key)))


def _draft(about: About) -> Iterator[Block]:
    yield Paragraph(about.official("draft", date=shown_date(rules.now(), about.language)), is_strong=True)


def _controller(about: About) -> Iterator[Block]:
    unit = about.cycle.organisation_unit
    yield Heading(about.official("controller"))
    if unit:
        yield Paragraph(about.official("controller-unit", unit=unit))
    yield _gap(about, "controller-gap")


def _stored(about: About) -> str:
    """List what is stored in this workshop, a line a thing."""
    texts, cycle = about.official, about.cycle
    found = [texts("stored-answers"), texts("stored-code")]
    if len(cycle.perspectives) > 1:
        parts = Texts("parts", about.language)
        sides = ", ".join(parts(f"perspective-{each}").lower() for each in cycle.perspectives)
        found.append(texts("stored-side", sides=sides))
    if any(each.method.name == "attendance" for each in cycle.activities.values()):
        found.append(texts("stored-roles"))
    found += [texts(f"stored-{kind}") for kind in sorted(about.media)]
    if not about.media:
        found.append(texts("stored-no-media"))
    return "\n".join([*found, texts("stored-names")])


def _kept(about: About) -> str:
    """List how long things are kept, a line a thing."""
    found = [about.official("kept-answers", date=about.deleted)]
    if about.media:
        found.append(about.official("kept-media"))
    return "\n".join([*found, about.official("kept-counts"), about.official("kept-files")])


def _safety(about: About) -> str:
    least = about.cycle.minimum
    return about.official("safety-points", least=least, exported=max(least, EXPORT_MINIMUM))


def _purpose(about: About) -> Iterator[Block]:
    """Say who processes what for, and on what basis; what every such paper begins with."""
    texts = about.official
    yield from _draft(about)
    yield from _controller(about)
    yield _gap(about, "officer-gap")
    yield Heading(texts("purpose"))
    yield Paragraph(texts("purpose-text"))
    yield Paragraph(texts("basis-text"))
    yield _gap(about, "basis-gap")


def _notice(about: About) -> Iterator[Block]:
    """Inform people (article 13): a page."""
    texts = about.official
    yield from _purpose(about)
    yield from section(texts("stored"), _stored(about))
    yield Heading(texts("seen"))
    yield Paragraph(texts("seen-text"))
    yield from section(texts("kept-heading"), _kept(about))
    yield from section(texts("rights"), texts("rights-points"))


def _notice_easy(about: About) -> Iterator[Block]:
    """Inform people in easy language, in large print."""
    texts = about.official
    yield Paragraph(texts("easy-untried"))
    for part in ("what", "law"):
        yield from section(texts(f"easy-{part}"), texts(f"easy-{part}-points"))
    yield from section(texts("easy-kept"), texts("easy-kept-points", date=about.deleted))
    yield from section(texts("easy-may"), texts("easy-may-points"))
    yield Heading(texts("easy-ask"))
    yield _gap(about, "easy-ask-gap")
    yield Paragraph(texts("easy-draft"))


def _records(about: About) -> Iterator[Block]:
    """Describe the processing for the controller's records (article 30)."""
    texts = about.official
    yield from _purpose(about)
    yield from section(texts("subjects"), texts("subjects-points"))
    yield from section(texts("stored"), _stored(about))
    yield Heading(texts("recipients"))
    yield Paragraph(texts("recipients-text"))
    yield _gap(about, "recipients-gap")
    yield Heading(texts("transfers"))
    yield Paragraph(texts("transfers-text"))
    yield from section(texts("kept-heading"), _kept(about))
    yield from section(texts("safety"), _safety(about))
    yield _gap(about, "safety-gap")


_RISKS = ("recognised", "small", "told", "power", "computer", "network", "files", "worry")


def _impact(about: About) -> Iterator[Block]:
    """Assess the impact on people (article 35)."""
    texts, cycle = about.official, about.cycle
    yield from _draft(about)
    yield Heading(texts("impact-needed"))
    yield Paragraph(texts("impact-needed-text"))
    yield Heading(texts("impact-what"))
    yield Paragraph(texts("purpose-text"))
    gatherings, links = len(about.gatherings), len(cycle.sessions) - len(about.gatherings)
    yield Paragraph(texts("impact-extent", gatherings=gatherings, links=links, activities=len(cycle.activities)))
    yield from section(texts("stored"), _stored(about))
    yield from section(texts("kept-heading"), _kept(about))
    yield from section(texts("impact-needs"), texts("impact-needs-points"))
    yield Paragraph(texts("basis-text"))
    yield _gap(about, "basis-gap")
    yield Heading(texts("impact-risks"))
    headings = tuple(texts(f"risk-{each}") for each in ("what", "done", "left"))
    rows = [tuple(texts(f"risk-{each}-{part}") for part in ("what", "done", "left")) for each in _risks(about)]
    yield Table(headings, tuple(rows), (3, 4, 4))
    yield from section(texts("safety"), _safety(about))
    for part in ("likely", "views", "advice", "decided"):
        yield Heading(texts(f"impact-{part}"))
        yield _gap(about, f"impact-{part}-gap")
    yield Signatures(((texts("sign-controller"), ""), (texts("sign-officer"), "")))
    asked = [(chosen(each.title, about.language), chosen(each.prompt, about.language)) for each in about.asked]
    if asked:
        yield PageBreak()
        yield Heading(texts("impact-asked"))
        yield Table((texts("impact-activity"), texts("impact-question")), tuple(asked), (2, 5))


def _risks(about: About) -> Iterator[str]:
    """Name the risks of this workshop: pictures and links only where there are some."""
    yield from _RISKS
    if about.media:
        yield "media"
    if len(about.gatherings) < len(about.cycle.sessions):
        yield "links"


def _processing(about: About) -> Iterator[Block]:
    """Agree with whoever handles answers for the controller (article 28)."""
    texts = about.official
    yield from _draft(about)
    yield from section(texts("processing-needed"), texts("processing-needed-points"))
    yield Heading(texts("processing-parties"))
    yield from (_gap(about, "processing-controller-gap"), _gap(about, "processing-processor-gap"))
    yield Heading(texts("processing-subject"))
    yield Paragraph(texts("purpose-text"))
    yield Paragraph(texts("processing-length", date=about.deleted))
    yield _gap(about, "processing-length-gap")
    yield from section(texts("subjects"), texts("subjects-points"))
    yield from section(texts("stored"), _stored(about))
    yield from section(texts("processing-duties"), texts("processing-duties-points"))
    yield from section(texts("safety"), _safety(about))
    yield Heading(texts("processing-others"))
    yield _gap(about, "processing-others-gap")
    yield Signatures(((texts("sign-controller"), ""), (texts("sign-processor"), "")))


def _accessibility(about: About) -> Iterator[Block]:
    """State how accessible the pages are (laki 306/2019)."""
    texts = about.official
    yield from _draft(about)
    yield Paragraph(texts("accessibility-what"))
    yield _gap(about, "accessibility-address-gap")
    yield Heading(texts("accessibility-level"))
    yield Paragraph(texts("accessibility-level-text"))
    yield _gap(about, "accessibility-level-gap")
    yield from section(texts("accessibility-works"), texts("accessibility-works-points"))
    yield from section(texts("accessibility-lacks"), texts("accessibility-lacks-points"))
    yield from section(texts("accessibility-else"), texts("accessibility-else-points"))
    yield Heading(texts("accessibility-tried"))
    yield Paragraph(texts("accessibility-tried-text"))
    yield _gap(about, "accessibility-tried-gap")
    yield Heading(texts("accessibility-say"))
    yield Paragraph(texts("accessibility-say-text"))
    yield _gap(about, "accessibility-say-gap")
    yield Heading(texts("accessibility-authority"))
    yield Paragraph(texts("accessibility-authority-text"))


PAPERS: Mapping[str, Callable[[About], Iterable[Block]]] = {
    "notice": _notice,
    "notice_easy": _notice_easy,
    "records": _records,
    "impact": _impact,
    "processing": _processing,
    "accessibility": _accessibility,
}
_OFFICIAL = {"type_pt": 11}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "notice": {"type_pt": 9.5, "margin_cm": 1.7, "is_tight": True},
    "notice_easy": {"type_pt": 15},
    **dict.fromkeys(("records", "impact", "processing", "accessibility"), _OFFICIAL),
}

"""Two papers of what came out, ready ten minutes after closing (F17): in easy language, and a page for managers."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from talkoot.cycle import rules
from talkoot.cycle.state import CycleState
from talkoot.export.days import delete_by, shown_date
from talkoot.export.findings import Agreed, agreed, main_findings, of_last_gathering, took_part
from talkoot.export.material import Material, materials
from talkoot.export.paper import Paper
from talkoot.locales import VARIETIES, Texts, chosen
from talkoot.methods.document import Block, Heading, Lines, Paragraph, Points, Table

_EASY_PT = 16
#: Nobody reads more than a few pages of large print; the report has the rest.
_EASY_FINDINGS, _EASY_LETTERS = 6, 300
_MANAGEMENT_PT = 10
#: What, who, by when.
_WIDTHS = (6, 3, 2)
#: Findings, decisions and letters of each text that a page for the management holds: the first that fit are taken.
_HELD = ((5, 10, 300), (5, 8, 240), (5, 6, 180), (4, 5, 150), (4, 4, 120), (3, 3, 80))
#: Gaps in what was agreed that the management is asked about at most.
_MOST_GAPS = 2


def easy_summary(cycle: CycleState, language: str) -> Paper:
    """Give the summary of the last gathering in easy language and large print, to hand out.

    It says what was asked, said and decided, and where one hears more; and that readers have not tried it yet (F29).

    Parameters
    ----------
    cycle
        As it stands now.
    language
        Of the summary.
    """
    paper = _paper(cycle, language, "easy-subtitle", _easy(cycle, language))
    return replace(paper, type_pt=_EASY_PT)


def management_summary(cycle: CycleState, language: str) -> Paper:
    """Give the summary for the management: one page, with as much as fits on it and the figures in words.

    Parameters
    ----------
    cycle
        As it stands now.
    language
        Of the summary.
    """
    from talkoot.export.pdf_paper import pages, pdf

    for held in _HELD:
        paper = _paper(cycle, language, "management-subtitle", _management(cycle, language, *held))
        paper = replace(paper, type_pt=_MANAGEMENT_PT, is_tight=True)
        if pages(pdf(paper)) == 1:
            break
    return paper


def _paper(cycle: CycleState, language: str, subtitle: str, blocks: Iterable[Block]) -> Paper:
    language = VARIETIES.get(language, language)
    texts, name, deleted = Texts("export", language), chosen(cycle.name, language), delete_by(cycle, language)
    sample = [Paragraph(texts("sample"), is_strong=True)] if cycle.sample else []
    return Paper(
        title=name,
        language=language,
        blocks=[*sample, *blocks],
        subtitle=texts(subtitle),
        footer=f"{name} · {deleted}",
        comments=deleted,
        margin_cm=2,
    )


# In easy language ----------------------------------------------------------------------------------------------


def _easy(cycle: CycleState, language: str) -> Iterator[Block]:
    texts, told = Texts("export", language), of_last_gathering(materials(cycle, language))
    yield Paragraph(texts("easy-untried"))
    yield from _easy_gathering(cycle, told, texts)
    yield Heading(texts("easy-why"))
    yield from (Paragraph(question) for question in _questions(cycle, told, language))
    people = max((each.answered for each in told if each.activity.unit == "person"), default=0)
    if people:
        yield Paragraph(texts("easy-people", people=people))
    yield Heading(texts("easy-said"))
    found = main_findings(told, _EASY_FINDINGS)
    for finding in found:
        yield Heading(finding.title, 2)
        yield Paragraph(texts("easy-asked", question=finding.asked))
        yield from (Paragraph(_cut(each, _EASY_LETTERS)) for each in finding.said)
    if not found:
        yield Paragraph(texts("easy-nothing-said"))
    yield from _easy_decisions(agreed(told), texts)
    yield from _easy_told(cycle, texts, language)


def _easy_gathering(cycle: CycleState, told: Sequence[Material], texts: Texts) -> Iterator[Block]:
    """Say which gathering is told of, so that nobody looks for the others here."""
    days = [each.activity.begun_on for each in told if each.activity.begun_on]
    session = cycle.sessions.get(told[0].activity.session) if told else None
    if session is not None and days:
        name, day = chosen(session.name, told[0].language), shown_date(min(days), told[0].language)
        yield Paragraph(texts("easy-gathering", name=name, date=day))


def _easy_decisions(found: Sequence[Agreed], texts: Texts) -> Iterator[Block]:
    yield Heading(texts("easy-decided"))
    if not found:
        yield Paragraph(texts("report-no-decisions"))
        return
    yield Points(
        tuple(
            (
                each.what,
                (
                    texts("decision-who", who=each.who) if each.who else texts("easy-nobody-yet"),
                    texts("decision-when", date=each.when) if each.when else texts("easy-no-day-yet"),
                ),
            )
            for each in found
        )
    )


def _easy_told(cycle: CycleState, texts: Texts, language: str) -> Iterator[Block]:
    yield Heading(texts("easy-told"))
    if cycle.told_where:
        yield Paragraph(texts("report-told-where", where=chosen(cycle.told_where, language)))
    yield Lines(1, texts("easy-when"))
    if cycle.paper_checks:
        yield Paragraph(texts("easy-paper-code"))
    yield Paragraph(texts("easy-kept", date=shown_date(cycle.delete_by, language)))


# For the management --------------------------------------------------------------------------------------------


def _management(cycle: CycleState, language: str, most: int, decisions: int, letters: int) -> Iterator[Block]:
    texts, told = Texts("export", language), materials(cycle, language)
    found = agreed(told)
    came = took_part(told)
    yield Heading(texts("management-why"))
    yield Paragraph(_cut(" ".join(_questions(cycle, told, language)), letters))
    yield Heading(texts("management-who"))
    yield Paragraph(texts("management-people", gatherings=len(came), people=sum(came), most=max(came, default=0)))
    yield Heading(texts("management-findings"))
    main = main_findings(told, most)
    yield Points(tuple((_cut(each.title, letters), (_cut(" ".join(each.said), letters),)) for each in main))
    if not main:
        yield Paragraph(texts("management-nothing-found"))
    yield Heading(texts("report-decisions"))
    yield from _decisions(found, texts, decisions, letters)
    yield Heading(texts("management-asked"))
    yield Points(tuple((each, ()) for each in _asked(cycle, found, texts, language, letters)))
    yield Lines(1, texts("management-else"))
    yield Paragraph(texts("report-date", date=shown_date(rules.now(), language)))


def _decisions(found: Sequence[Agreed], texts: Texts, most: int, letters: int) -> Iterator[Block]:
    if not found:
        yield Paragraph(texts("report-no-decisions"))
        return
    headings = tuple(texts(f"management-{each}") for each in ("what", "by-whom", "by-when"))
    rows = [(each.what, each.who or texts("easy-nobody-yet"), each.when or texts("easy-no-day-yet")) for each in found]
    yield Table(headings, tuple(tuple(_cut(cell, letters) for cell in row) for row in rows[:most]), _WIDTHS)
    if len(found) > most:
        yield Paragraph(texts("management-more", more=len(found) - most))


def _asked(cycle: CycleState, found: Sequence[Agreed], texts: Texts, language: str, letters: int) -> Iterator[str]:
    """Say what the management is asked for: what was agreed confirmed, its gaps filled, people told."""
    if found:
        yield texts("management-confirm")
    gaps = (each.what for each in found if not each.who or not each.when)
    for what in itertools.islice(gaps, _MOST_GAPS):
        yield texts("management-gap", what=_cut(what, letters))
    where = chosen(cycle.told_where, language)
    yield texts("management-tell-where", where=_cut(where, letters)) if where else texts("management-tell")


def _questions(cycle: CycleState, told: Sequence[Material], language: str) -> list[str]:
    """Give the guiding questions of the phases that were gone through; where there are none, what was asked first."""
    begun = [each.activity for each in told if each.activity.status != "planned"]
    phases = dict.fromkeys(each.phase for each in begun)
    found = [chosen(cycle.questions[phase], language) for phase in phases if cycle.questions.get(phase)]
    return found or [chosen(each.prompt, language) for each in begun[:1]]


def _cut(text: str, letters: int) -> str:
    """Shorten a text at a word, with an ellipsis.

    Examples
    --------
    >>> _cut("Kyyti tulee ajoissa", 14)
    'Kyyti tulee …'
    """
    if len(text) <= letters:
        return text
    kept, _, _ = text[: letters - 1].rpartition(" ")
    return f"{kept} …" if kept else f"{text[: letters - 1]}…"

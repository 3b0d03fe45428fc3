"""What is sent before a workshop: invitations, needs, the programme, guardians, and those who help (F1, F26, F28)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from talkoot.cycle.state import Activity, Session
from talkoot.export.days import shown_date
from talkoot.export.papers.about import About, points, section
from talkoot.locales import VARIETIES, Texts, chosen
from talkoot.methods.document import (
    Block,
    Choices,
    Heading,
    Lines,
    PageBreak,
    Paragraph,
    Points,
    Signatures,
    Table,
)
from talkoot.methods.publishing import may_be_public


def _invitation(about: About, to: str) -> Iterator[Block]:
    texts = about.texts
    yield Paragraph(texts("invitation-welcome"), is_strong=True)
    yield Paragraph(texts(f"invitation-{to}"))
    yield about.organiser()
    yield from about.questioned(texts("invitation-about"))
    if to != "supervisor":
        yield Lines(1, texts("invitation-ahead"))
    yield from about.when_and_where()
    yield from section(texts(f"invitation-{to}-heading"), texts(f"invitation-{to}-points"))


def _to_clients(about: About) -> Iterator[Block]:
    yield from _invitation(about, "client")
    yield Paragraph(about.texts("invitation-needs"))
    yield Paragraph(about.texts("fee-benefits"))
    yield about.kept()
    yield from about.contact()


def _to_workers(about: About) -> Iterator[Block]:
    yield from _invitation(about, "worker")
    yield about.kept()
    yield Lines(1, about.texts("invitation-briefing"))
    yield from about.contact()


def _to_supervisors(about: About) -> Iterator[Block]:
    yield from _invitation(about, "supervisor")
    yield about.kept()
    yield from about.contact()


#: What people may need to be able to come; asked on paper, and handled outside of the program.
_NEEDS = {
    "speaking": ("sign", "language", "speech-to-text", "easy", "large"),
    "coming": ("transport", "step-free", "assistant", "support", "quiet"),
    "eating": ("allergy", "diet"),
}


def _needs(about: About) -> Iterator[Block]:
    texts = about.texts
    yield Paragraph(texts("needs-why"))
    yield from (Lines(1, texts("needs-name")), Lines(1, texts("needs-reach")))
    if len(about.gatherings) > 1:
        yield Heading(texts("needs-which"))
        yield Choices(tuple(chosen(each.name, about.language) for each in about.gatherings))
    for heading, needs in _NEEDS.items():
        yield Heading(texts(f"needs-{heading}"))
        yield Choices(tuple(texts(f"need-{each}") for each in needs))
        yield Lines(1, texts(f"needs-{heading}-more"))
    yield from (Lines(1, texts("needs-else")), Lines(1, texts("needs-return")))
    yield Heading(texts("needs-kept-heading"))
    yield points(texts("needs-kept"))


def _programme(about: About) -> Iterator[Block]:
    """Tell what happens in each gathering; the clock is written down by hand."""
    texts, headings = about.texts, ("programme-clock", "programme-what", "programme-minutes")
    for number, session in enumerate(about.gatherings):
        if number:
            yield PageBreak()
        name, begun = chosen(session.name, about.language), about.begun(session)
        yield Heading(name)
        yield Paragraph(begun) if begun else Lines(1, texts("programme-day"))
        yield Lines(1, texts("where"))
        rows = tuple(("", each, texts("minutes", minutes=minutes)) for each, minutes in parts(about, session))
        if rows:
            yield Table(tuple(map(texts, headings)), rows, (2, 8, 2.4))
        yield points(texts("programme-free"))
    if about.gatherings:
        yield from about.contact()


def parts(about: About, session: Session) -> list[tuple[str, int]]:
    """Give what happens in a gathering, in order: title and minutes of each activity and of what is between."""
    found: list[tuple[str, int]] = []
    activities = [each for each in about.cycle.activities_in_order() if each.session == session.id]
    for activity in activities:
        before, after = _moments(about, activity, is_last=activity is activities[-1])
        mine = [] if activity.method.runs_beside else [(chosen(activity.title, about.language), activity.minutes)]
        found += [*before, *mine, *after]
    return found


def _moments(about: About, activity: Activity, *, is_last: bool) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Give the moments that stand in the script of an activity: those that lead to it, and those that follow it.

    Its own steps stand between them. Only the last activity of a gathering is followed by some; the end always is.
    """
    before: list[tuple[str, int]] = []
    after: list[tuple[str, int]] = []
    left, is_over = 0, False
    for step in activity.script:
        minutes = int(step.get("minutes") or 0)
        if step.get("moment"):
            known = about.cycle.moments.get(step.get("id", ""))
            takes = minutes if known is None else known.minutes
            is_over = is_over or (is_last and step["moment"] == "end")
            (after if is_over else before).append((chosen(step.get("title") or {}, about.language), takes))
            left = takes - minutes
        elif minutes > left:
            is_over = is_last  # more than the moment takes: a step of the activity itself
        else:
            left -= minutes
    return before, after


def _guardians(about: About) -> Iterator[Block]:
    """Write to guardians; on a page of its own the child says yes or no (F26)."""
    texts = about.texts
    yield Paragraph(texts("guardians-what"))
    yield about.organiser()
    yield from about.when_and_where(links=False)
    yield from about.questioned(texts("guardians-asked"))
    yield from section(texts("guardians-safe"), texts("guardians-promises"))
    yield about.kept()
    yield from about.contact()
    yield PageBreak()
    yield Heading(texts("guardians-consent"))
    yield Paragraph(texts("guardians-choose"))
    yield Choices(tuple(texts("guardians-choices").splitlines()))
    yield from (Lines(1, texts("guardians-child")), Lines(1, texts("guardians-reach")))
    yield Signatures(((texts("guardians-sign"), ""),))
    yield PageBreak()
    yield Heading(texts("child-heading"))
    yield points(texts("child-told"))
    yield Heading(texts("child-asked"))
    yield Choices(tuple(texts("child-choices").splitlines()))
    yield from (Lines(1, texts("child-name")), Lines(2, texts("child-wish")))
    yield Paragraph(texts("child-after"))


def _helper(about: About, role: str) -> Iterator[Block]:
    """Tell somebody who helps what to do: before, meanwhile, afterwards."""
    texts = about.texts
    yield Paragraph(texts(f"helper-{role}-task"), is_strong=True)
    yield from about.when_and_where(links=False)
    yield from section(texts("helper-before"), texts(f"helper-{role}-before"))
    yield from section(texts("helper-during"), texts(f"helper-{role}-during"))
    yield from section(texts("helper-after"), texts(f"helper-{role}-after"))
    yield Paragraph(texts("helper-worry"))
    yield about.ask()


def _interpreter(about: About) -> Iterator[Block]:
    """Tell the interpreter also what will be asked, word for word."""
    yield from _helper(about, "interpreter")
    asked = [(chosen(each.title, about.language), chosen(each.prompt, about.language)) for each in about.asked]
    if asked:
        yield PageBreak()
        yield Heading(about.texts("interpreter-asked"))
        yield Points(tuple((title, (prompt,)) for title, prompt in asked))


def _scribe(about: About) -> Iterator[Block]:
    yield from _helper(about, "scribe")


def _support(about: About) -> Iterator[Block]:
    yield from _helper(about, "support")


def _privacy(about: About) -> Iterator[Block]:
    """Say what becomes of answers, in the words of the phones; on a second page in the easy variety (F20, F29)."""
    language = about.language
    for number, each in enumerate((language, *(easy for easy, of in VARIETIES.items() if of == language))):
        page = Texts("page", each)
        if number:
            yield PageBreak()
        yield Heading(page("privacy-title"))
        yield Paragraph(page("privacy-name"))
        yield Paragraph(page("privacy-kept", date=shown_date(about.cycle.delete_by, language)))
        yield Paragraph(page("privacy-others"))
        if any(may_be_public(each.state.settings) for each in about.cycle.activities.values()):
            yield Paragraph(page("privacy-public"))
        yield Paragraph(page("privacy-stop"))
        yield Paragraph(page("paper-text"))
    yield about.ask()


PAPERS: Mapping[str, Callable[[About], Iterable[Block]]] = {
    "invitation_client": _to_clients,
    "invitation_worker": _to_workers,
    "invitation_supervisor": _to_supervisors,
    "needs": _needs,
    "programme": _programme,
    "privacy": _privacy,
    "guardians": _guardians,
    "interpreter": _interpreter,
    "support": _support,
    "scribe": _scribe,
}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "invitation_client": {"type_pt": 12},
    "invitation_worker": {"type_pt": 12},
    "invitation_supervisor": {"type_pt": 12},
    "guardians": {"type_pt": 12},
    "interpreter": {"type_pt": 12},
    "support": {"type_pt": 12},
    "scribe": {"type_pt": 12},
    "needs": {"type_pt": 11},
}

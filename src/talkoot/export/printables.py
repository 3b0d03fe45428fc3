"""Papers to print before a workshop (F28): invitation, what becomes of answers, poster, table, sheets to fill in.

They hold what the cycle says of itself, and empty lines where only the facilitator knows: the Word files are edited.
What was written on the sheets is typed in by a scribe afterwards.
"""

import io
from collections.abc import Iterable, Iterator

import segno

from talkoot.addresses import known_addresses
from talkoot.cycle.state import Activity, CycleState
from talkoot.export.days import delete_by, shown_date
from talkoot.export.paper import Paper
from talkoot.insight.perspectives import things
from talkoot.locales import VARIETIES, Texts, chosen
from talkoot.methods.document import Block, Choices, Heading, Large, Lines, PageBreak, Paragraph, Picture, Points
from talkoot.methods.publishing import may_be_public

#: Sides of a square on the poster.
_QR_CM = 9.0
_TYPE_PT = 14


def printables(cycle: CycleState, language: str, address: str = "") -> dict[str, Paper]:
    """Give the papers of a workshop by their names: those that have something to say.

    Parameters
    ----------
    cycle
        As it stands now.
    language
        Of the papers.
    address
        Under which phones reach the workshop; empty takes the first under which Talkoot runs, and leaves a line to
        write on where it does not run.
    """
    language = VARIETIES.get(language, language)
    texts = Texts("export", language)
    made = {
        "invitation": _invitation(cycle, texts),
        "privacy": _privacy(cycle, language),
        "poster": _poster(cycle, texts, address or _own_address()),
        "table": _table(cycle, texts),
        "sheets": _sheets(cycle, texts),
    }
    found = {name: list(blocks) for name, blocks in made.items()}
    return {name: _paper(cycle, texts, name, blocks) for name, blocks in found.items() if blocks}


def _paper(cycle: CycleState, texts: Texts, name: str, blocks: list[Block]) -> Paper:
    deleted = delete_by(cycle, texts.language)
    title, footer = chosen(cycle.name, texts.language), texts(f"print-{name}")
    return Paper(
        title, texts.language, blocks, subtitle=footer, footer=f"{footer} · {deleted}", type_pt=_TYPE_PT, margin_cm=2
    )


def _own_address() -> str:
    return next(iter(known_addresses()), "")


def _invitation(cycle: CycleState, texts: Texts) -> Iterator[Block]:
    yield Paragraph(texts("print-welcome"), is_strong=True)
    yield from (Paragraph(chosen(question, texts.language)) for question in cycle.questions.values())
    yield Heading(texts("print-when"))
    for session in cycle.sessions.values():
        name = chosen(session.name, texts.language)
        yield Lines(1, texts("print-open-until", name=name) if session.stays_open else f"{name}:")
    yield Lines(1, texts("print-where"))
    yield Heading(texts("print-you-may"))
    yield Points(tuple((texts(f"print-may-{each}"), ()) for each in ("pass", "paper", "support", "stop")))
    yield Heading(texts("print-needs"))
    yield Choices(tuple(texts(f"print-need-{each}") for each in _NEEDS))
    yield Lines(1, texts("print-need-else"))
    yield Lines(2, texts("print-contact"))
    if cycle.told_where:
        yield Paragraph(texts("report-told-where", where=chosen(cycle.told_where, texts.language)))


#: What people may need to be able to come (F1); asked on paper, and handled outside of the program.
_NEEDS = ("interpreter", "transport", "assistant", "step-free", "diet")


def _privacy(cycle: CycleState, language: str) -> Iterator[Block]:
    """Say what becomes of answers, in the words of the phones; on a second page in the easy variety (F20, F29)."""
    for number, each in enumerate((language, *(easy for easy, of in VARIETIES.items() if of == language))):
        page = Texts("page", each)
        if number:
            yield PageBreak()
        yield Heading(page("privacy-title"))
        yield Paragraph(page("privacy-name"))
        yield Paragraph(page("privacy-kept", date=shown_date(cycle.delete_by, language)))
        yield Paragraph(page("privacy-others"))
        if any(may_be_public(each.state.settings) for each in cycle.activities.values()):
            yield Paragraph(page("privacy-public"))
        yield Paragraph(page("privacy-stop"))
        yield Paragraph(page("paper-text"))
    yield Lines(2, Texts("export", language)("print-contact"))


def _poster(cycle: CycleState, texts: Texts, address: str) -> Iterator[Block]:
    """Show the way in: of the gathering whose door was opened last, then of each link that stays open."""
    ways = [("", cycle.door.code)] if cycle.door.code else []
    ways += [(link.place, link.code) for link in cycle.open_links.values() if not link.closed]
    for number, (place, code) in enumerate(ways or [("", "")]):
        if number:
            yield PageBreak()
        if place:
            yield Heading(place)
        yield Paragraph(texts("print-go-there"))
        yield Large(address.rsplit("://", maxsplit=1)[-1]) if address else Lines(1, texts("print-address"))
        if not place:
            yield Paragraph(texts("print-type-code"))
            yield Large(f"{code[:3]} {code[3:]}") if code else Lines(1, texts("print-code"))
        if address and code:
            link = f"{address}/j/{code}"
            yield Picture(_qr(link), texts("print-qr", address=link), _QR_CM)
        yield Paragraph(texts("print-no-phone"))


def _qr(text: str) -> bytes:
    target = io.BytesIO()
    segno.make(text, error="m", micro=False).save(target, kind="png", scale=8, border=4)
    return target.getvalue()


def _table(cycle: CycleState, texts: Texts) -> Iterator[Block]:
    yield Paragraph(texts("print-at-table"))
    yield Points(tuple((texts(f"print-table-{each}"), ()) for each in ("first", "writes", "device", "helper")))
    if cycle.rules_of_the_game:
        yield Heading(texts("print-rules"))
        yield Points(tuple((chosen(rule, texts.language), ()) for rule in cycle.rules_of_the_game))
    for activity in cycle.activities_in_order():
        if activity.unit == "table":
            yield Heading(chosen(activity.title, texts.language))
            yield Paragraph(chosen(activity.prompt, texts.language))


def _sheets(cycle: CycleState, texts: Texts) -> Iterator[Block]:
    """Give a page for each activity that asks people something, to be filled in without a device."""
    is_first = True
    for activity in cycle.activities_in_order():
        blocks = list(_asked(cycle, activity, texts.language))
        if not blocks:
            continue
        if not is_first:
            yield PageBreak()
        is_first = False
        yield Heading(chosen(activity.title, texts.language))
        yield Paragraph(chosen(activity.prompt, texts.language), is_strong=True)
        yield from blocks
        if len(cycle.perspectives) > 1:
            yield Heading(texts("print-today-i-am"), 2)
            yield Choices(tuple(Texts("page", texts.language)(f"i-am-{each}") for each in cycle.perspectives))
        yield Lines(1, texts("print-paper-code"))


def _asked(cycle: CycleState, activity: Activity, language: str) -> Iterable[Block]:
    method = activity.method
    asks = any("participant" in each.who and not each.anytime for each in method.actions.values())
    if not method.on_phones or not asks:
        return ()
    return method.sheet(activity.state.settings, things(cycle, activity, language), Texts(method.name, language))

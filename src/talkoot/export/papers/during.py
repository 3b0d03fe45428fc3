"""What lies on tables and hangs on doors and walls while a workshop is held (F6, F14, F20, F26, F28)."""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import segno

from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.views import asks
from talkoot.export.kept_pictures import with_pictures
from talkoot.export.papers.about import About, points, section
from talkoot.insight.perspectives import things
from talkoot.locales import Texts, chosen
from talkoot.methods.document import (
    BOX,
    Block,
    Choices,
    Heading,
    Large,
    Lines,
    PageBreak,
    Paragraph,
    Picture,
    Points,
    Signatures,
    Table,
)

#: Sides of a square on the poster.
_QR_CM = 9.0


def _poster(about: About) -> Iterator[Block]:
    """Show the way in: of the gathering whose door was opened last, then of each link that stays open."""
    cycle, texts, address = about.cycle, about.texts, about.address
    ways = [("", cycle.door.code)] if cycle.door.code else []
    ways += [(link.place, link.code) for link in cycle.open_links.values() if not link.closed]
    for number, (place, code) in enumerate(ways or [("", "")]):
        if number:
            yield PageBreak()
        if place:
            yield Heading(place)
        yield Paragraph(texts("poster-go-there"))
        yield Large(address.rsplit("://", maxsplit=1)[-1]) if address else Lines(1, texts("poster-address"))
        if not place:
            yield Paragraph(texts("poster-type-code"))
            yield Large(f"{code[:3]} {code[3:]}") if code else Lines(1, texts("poster-code"))
        if address and code:
            link = f"{address}/j/{code}"
            yield Picture(_qr(link), texts("poster-qr", address=link), _QR_CM)
        yield Paragraph(texts("poster-no-phone"))


def _qr(text: str) -> bytes:
    target = io.BytesIO()
    segno.make(text, error="m", micro=False).save(target, kind="png", scale=8, border=4)
    return target.getvalue()


def _welcome(about: About) -> Iterator[Block]:
    """Greet people, on a wall or a door."""
    yield Large(about.texts("welcome"))
    yield points(about.texts("welcome-points"))


def _rules(about: About) -> Iterator[Block]:
    """Show the rules of the game as they are proposed, with room for what people add (F6)."""
    rules = about.cycle.rules_of_the_game
    if rules:
        yield Points(tuple((chosen(rule, about.language), ()) for rule in rules))
        yield Lines(2, about.texts("rules-more"))


def _table(about: About) -> Iterator[Block]:
    cycle, texts = about.cycle, about.texts
    yield Paragraph(texts("table-together"))
    yield points(texts("table-points"))
    if cycle.rules_of_the_game:
        yield Heading(texts("title-rules"))
        yield Points(tuple((chosen(rule, about.language), ()) for rule in cycle.rules_of_the_game))
    for activity in cycle.activities_in_order():
        if activity.unit == "table":
            yield Heading(chosen(activity.title, about.language))
            yield Paragraph(chosen(activity.prompt, about.language))


def _sheets(about: About) -> Iterator[Block]:
    """Give a page for each activity that asks people something, to be filled in without a device."""
    cycle, texts = about.cycle, about.texts
    is_first = True
    for activity in cycle.activities_in_order():
        blocks = list(_asked(cycle, activity, about.language))
        if not blocks:
            continue
        if not is_first:
            yield PageBreak()
        is_first = False
        yield Heading(chosen(activity.title, about.language))
        yield Paragraph(chosen(activity.prompt, about.language), is_strong=True)
        yield from blocks
        if len(cycle.perspectives) > 1:
            yield Heading(texts("sheet-today-i-am"), 2)
            yield Choices(tuple(Texts("page", about.language)(f"i-am-{each}") for each in cycle.perspectives))
        yield Lines(1, texts("sheet-paper-code"))


def _asked(cycle: CycleState, activity: Activity, language: str) -> Iterable[Block]:
    method = activity.method
    if not method.on_phones or not asks(method):
        return ()
    return method.sheet(activity.state.settings, things(cycle, activity, language), Texts(method.name, language))


def _worry(about: About) -> Iterator[Block]:
    """Say what to do about abuse or danger, to those who tell of it and to those who hear it (F14)."""
    texts = about.texts
    yield Paragraph(texts("worry-why"))
    yield from section(texts("worry-danger"), texts("worry-danger-points"))
    yield from section(texts("worry-tell"), texts("worry-tell-points"))
    yield from (Lines(1, texts("worry-who")), Lines(1, texts("worry-social")))
    yield from section(texts("worry-lead"), texts("worry-lead-points"))


def _photo(about: About) -> Iterator[Block]:
    """Ask leave for pictures, sound and video: for each use apart, and it can be taken back (F26)."""
    texts = about.texts
    yield Paragraph(texts("photo-free"), is_strong=True)
    yield points(texts("photo-told"))
    if about.media:
        yield Paragraph(texts("photo-in-program"))
    uses = texts("photo-uses").splitlines()
    headings = tuple(texts(f"photo-{each}") for each in ("use", "picture", "sound", "video"))
    yield Paragraph(texts("photo-tick"))
    yield Table(headings, tuple((use, BOX, BOX, BOX) for use in uses), (6, 2, 2, 2))
    yield from (Lines(1, texts("photo-until")), Lines(1, texts("photo-keeper")))
    yield from section(texts("photo-back"), texts("photo-back-points"))
    yield about.ask()
    yield Signatures(((texts("photo-sign"), ""),))
    yield Paragraph(texts("photo-children"))


def _plan_b(about: About) -> Iterator[Block]:
    """Say how to go on without internet, phones, a projector or power; in the kit's words where it has some."""
    texts = about.texts
    yield Paragraph(texts("plan-b-why"))
    kit = about.kit
    for lacking, own in (
        ("internet", () if kit is None else kit.without_internet),
        ("phones", () if kit is None else kit.without_phones),
    ):
        told = "\n".join(chosen(each, about.language) for each in own) or texts(f"plan-b-{lacking}-points")
        yield from section(texts(f"plan-b-{lacking}"), told)
    yield from section(texts("plan-b-projector"), texts("plan-b-projector-points"))
    yield from section(texts("plan-b-computer"), texts("plan-b-computer-points"))
    yield from section(texts("plan-b-afterwards"), texts("plan-b-afterwards-points"))


PAPERS: Mapping[str, Callable[[About], Iterable[Block]]] = {
    "poster": _poster,
    "welcome": _welcome,
    "rules": _rules,
    "table": _table,
    "sheets": lambda about: with_pictures(_sheets(about), about.pictures),
    "worry": _worry,
    "photo": _photo,
    "plan_b": _plan_b,
}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "welcome": {"landscape": True, "type_pt": 26},
    "rules": {"landscape": True, "type_pt": 26},
    "photo": {"type_pt": 12},
    "worry": {"type_pt": 13},
    "plan_b": {"type_pt": 12},
}

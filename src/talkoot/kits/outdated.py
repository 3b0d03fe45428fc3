"""Texts that were changed in one language and still say in others what they said before.

What a kit holds now is held against what it held when it was opened. Entries of a list are known by their ids, texts
without one by what they still say in some language, so that moving them makes nothing old.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from talkoot.kits.document import Place
from talkoot.kits.editing import Held
from talkoot.locales import LANGUAGES, VARIETIES

_KNOWN = {*LANGUAGES, *VARIETIES}


@dataclass(frozen=True)
class Outdated:
    """A text of which some languages were changed and others not."""

    place: Place
    changed: tuple[str, ...]
    old: tuple[str, ...]


def outdated(now: Held, before: Held) -> list[Outdated]:
    """Find the texts that say something new in one language and something old in another.

    Parameters
    ----------
    now
        What the kit holds.
    before
        What it held when its texts last said the same in all languages, as far as anybody knows.
    """
    languages = [*now.get("languages", LANGUAGES), *VARIETIES]
    return list(_within(now, before, (), [each for each in languages if each in _KNOWN]))


def _within(now: Any, before: Any, place: Place, languages: list[str]) -> Iterator[Outdated]:
    if _is_text(now):
        if _is_text(before):
            yield from _compared(now, before, place, languages)
    elif isinstance(now, dict):
        held = before if isinstance(before, dict) else {}
        for key, value in now.items():
            yield from _within(value, held.get(key), (*place, key), languages)
    elif isinstance(now, list):
        for index, entry in enumerate(now):
            yield from _within(entry, _former(entry, index, before), (*place, index), languages)


def _compared(now: dict[str, str], before: dict[str, str], place: Place, languages: list[str]) -> Iterator[Outdated]:
    # A language that has just been written, or that was taken away, makes no other one old.
    there = [each for each in languages if now.get(each, "").strip() and before.get(each, "").strip()]
    # A variety put more simply says the same: it alone makes nothing old.
    changed = tuple(each for each in there if now[each] != before[each] and each not in VARIETIES)
    old = tuple(each for each in there if now[each] == before[each])
    if changed and old:
        yield Outdated(place, changed, old)


def _former(entry: Any, index: int, before: Any) -> Any:
    """Find what an entry of a list was before."""
    entries = before if isinstance(before, list) else []
    if entry in entries:
        return entry
    if isinstance(entry, dict) and "id" in entry:
        return next((each for each in entries if isinstance(each, dict) and each.get("id") == entry["id"]), None)
    if _is_text(entry):
        return next((each for each in entries if _is_text(each) and entry.items() & each.items()), None)
    return entries[index] if index < len(entries) else None


def _is_text(held: Any) -> bool:
    is_by_language = isinstance(held, dict) and bool(held) and held.keys() <= _KNOWN
    return is_by_language and all(isinstance(words, str) for words in held.values())

"""Sample data of themes."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, parts

#: Notes with which somebody begins a theme of their own; the rest are moved by those who wrote them.
_BEGINS_WITH = 2


class Theme(SamplePart):
    """A theme."""

    key: str
    name: str
    by: str = ""
    """Who names it; empty for the facilitator."""
    keywords: tuple[str, ...] = ()
    notes: tuple[str, ...]
    """Keys of its notes."""


class File(SampleFile):
    """How the room groups notes."""

    themes: tuple[Theme, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan:  # noqa: ARG002
        """Name one's themes; people find a place for what they wrote themselves."""
        names: list[tuple[str, tuple[str, ...]]] = []
        moves: list[tuple[str, str]] = []
        for theme in self.themes:
            notes = [named(key) for key in theme.notes]
            if theme.by == person:
                begins = notes[:_BEGINS_WITH] if theme.by else notes
                names.append((theme.name, tuple(note.text for note in begins)))
            if person and theme.by:
                moves += [(note.text, theme.name) for note in notes if note.by == person]
        return Grouping(tuple(names), tuple(moves))

    def names(self) -> dict[str, Wanted]:
        """Give the themes."""
        return {theme.key: Wanted(theme.key, theme.name, theme.keywords, theme.by) for theme in self.themes}


@dataclass(frozen=True, slots=True)
class Grouping:
    """Names themes and moves notes into them."""

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Names to give, each with texts of notes to begin it with."""
    moves: tuple[tuple[str, str], ...] = ()
    """Texts of notes, each with the name of the theme it belongs to."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all settings
        """Name the first theme that is missing, else move the first note that is loose."""
        themes = {str(part["name"]).casefold(): each for each, part in parts(view, "theme")}
        placed = {note for _, part in parts(view, "theme") for note in part["notes"]}
        loose = {str(part["text"]): each for each, part in parts(view, "item") if each not in placed}
        for name, texts in self.names:
            notes = [loose[text] for text in texts if text in loose]
            if notes and name.casefold() not in themes:
                return "add_theme", {"name": name, "notes": notes}
        for text, name in self.moves:
            if text in loose and name.casefold() in themes:
                return "place_notes", {"notes": [loose[text]], "theme": themes[name.casefold()]}
        return None

"""Rules and views of themes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase, Texts, chosen
from talkoot.methods.document import Block
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Method,
    State,
    Touched,
    Viewer,
)
from talkoot.methods.themes.actions import (
    MOST_THEMES,
    AddTheme,
    MergeThemes,
    PlaceNotes,
    RemoveTheme,
    RenameTheme,
    ThemesSettings,
)

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Theme:
    """A theme as it stands now."""

    id: str
    order: int
    name: str = ""
    """As somebody wrote it; empty while a suggested theme still bears the kit's name."""
    suggested: Mapping[str, str] = field(default_factory=dict)
    """The kit's name, by language."""
    notes: dict[str, None] = field(default_factory=dict)
    """Ids of its notes, in the order in which they were put here."""

    @property
    def any_name(self) -> str:
        """Its name, in the kit's first language if nobody has renamed it."""
        return self.name or chosen(self.suggested, "fi")

    def is_called(self, name: str) -> bool:
        """Tell whether a name is its own, in any language, capitals apart."""
        names = [self.name] if self.name else self.suggested.values()
        return name.casefold() in (each.casefold() for each in names)


@dataclass
class ThemesState(State[ThemesSettings]):
    """All themes of the activity, by id, in order of naming."""

    themes: dict[str, Theme] = field(default_factory=dict)
    place: dict[str, str] = field(default_factory=dict)
    """The theme of each note that has one."""
    named: int = 0
    """Themes ever named: gives each its place in the order."""
    moves: dict[str, int] = field(default_factory=dict)
    """How many changes each respondent has made."""


class Themes(Method[ThemesSettings, ThemesState]):
    """Themes."""

    name = "themes"
    settings = ThemesSettings
    state = ThemesState
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_theme": AddTheme,
        "rename_theme": RenameTheme,
        "remove_theme": RemoveTheme,
        "merge_themes": MergeThemes,
        "place_notes": PlaceNotes,
    }
    events: ClassVar[Mapping[str, int]] = {
        "ThemeAdded": 1,
        "ThemeRenamed": 1,
        "ThemeRemoved": 1,
        "NotesPlaced": 1,
    }

    def needs_items(self, settings: ThemesSettings) -> bool:  # noqa: ARG002
        """Always: without notes there is nothing to group."""
        return True

    def start(self, settings: ThemesSettings) -> ThemesState:
        """Give the state with the suggested themes."""
        state = ThemesState(settings)
        for option in settings.suggested:
            state.named += 1
            state.themes[option.id] = Theme(option.id, state.named, suggested=option.text)
        return state

    def decide(self, state: ThemesState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if state.settings.who == "facilitator" and actor.kind != "facilitator":
            return Refusal("facilitator-groups")
        match action:
            case AddTheme():
                return self._add(state, action, context)
            case PlaceNotes():
                if action.theme and action.theme not in state.themes:
                    return Refusal("theme-gone")
                return self._place(state, action.notes, action.theme, context)
            case RenameTheme() | RemoveTheme() | MergeThemes():
                theme = state.themes.get(action.theme)
                if theme is None:
                    return Refusal("theme-gone")
                if isinstance(action, RenameTheme):
                    return self._rename(state, action, theme)
                if isinstance(action, MergeThemes):
                    return self._merge(state, action, theme)
                return [Happened("ThemeRemoved", {"id": theme.id})]
        raise TypeError(action)

    def _add(self, state: ThemesState, action: AddTheme, context: Context) -> Decision:
        if len(state.themes) >= MOST_THEMES:
            return Refusal("too-many-themes", {"limit": MOST_THEMES})
        # Several people often name the same thing at once.
        if any(theme.is_called(action.name) for theme in state.themes.values()):
            return Refusal("theme-exists", {"name": action.name})
        theme = context.new_id()
        added = Happened("ThemeAdded", {"id": theme, "name": action.name})
        if not action.notes:
            return [added]
        placed = self._place(state, action.notes, theme, context)
        return placed if isinstance(placed, Refusal) else [added, *placed]

    @staticmethod
    def _rename(state: ThemesState, action: RenameTheme, theme: Theme) -> Decision:
        if action.name == theme.name:
            return []
        if any(other.is_called(action.name) for other in state.themes.values() if other is not theme):
            return Refusal("theme-exists", {"name": action.name})
        return [Happened("ThemeRenamed", {"id": theme.id, "name": action.name})]

    @staticmethod
    def _merge(state: ThemesState, action: MergeThemes, theme: Theme) -> Decision:
        if action.into not in state.themes:
            return Refusal("theme-gone")
        if action.into == theme.id:
            return []
        removed = Happened("ThemeRemoved", {"id": theme.id})
        if not theme.notes:
            return [removed]
        placed = Happened("NotesPlaced", {"theme": action.into, "from": dict.fromkeys(theme.notes, theme.id)})
        return [placed, removed]

    @staticmethod
    def _place(state: ThemesState, notes: Iterable[str], theme: str, context: Context) -> Decision:
        gone = [note for note in notes if note not in context.items]
        if gone:
            return Refusal("note-gone", {"notes": len(gone)})
        # Each note with the theme it leaves: so it is known what the move changes.
        moved = {note: state.place.get(note, "") for note in notes if state.place.get(note, "") != theme}
        return [Happened("NotesPlaced", {"theme": theme, "from": moved})] if moved else []

    def apply(self, state: ThemesState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.respondent:
            state.moves[event.respondent] = state.moves.get(event.respondent, 0) + 1
        match event.kind:
            case "ThemeAdded":
                state.named += 1
                state.themes[data["id"]] = Theme(data["id"], state.named, name=data.get("name", ""))
            case "ThemeRenamed":
                if data["id"] in state.themes:
                    state.themes[data["id"]].name = data.get("name", "")
            case "ThemeRemoved":
                theme = state.themes.pop(data["id"], None)
                for note in theme.notes if theme else ():
                    del state.place[note]
            case "NotesPlaced":
                for note in data.get("from", ()):
                    self._move(state, note, data.get("theme", ""))

    @staticmethod
    def _move(state: ThemesState, note: str, to: str) -> None:
        # Where the note is now, not where the move found it: an undo may have come between.
        before = state.place.pop(note, "")
        if before:
            del state.themes[before].notes[note]
        if to in state.themes:
            state.place[note] = to
            state.themes[to].notes[note] = None

    def keys(self, state: ThemesState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name a part per theme."""
        return (f"theme:{theme}" for theme in state.themes)

    def part(self, state: ThemesState, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give a theme: its name, its place in the order, the ids of its notes.

        ``names`` holds the kit's name by language as long as nobody has renamed a suggested theme.
        """
        theme = state.themes.get(key.removeprefix("theme:"))
        if theme is None:
            return None
        part: dict[str, JSON] = {"name": theme.any_name, "order": theme.order, "notes": list(theme.notes)}
        if not theme.name and theme.suggested:
            part["names"] = dict(theme.suggested)
        return part

    def own(self, state: ThemesState, respondent: str) -> JSON:
        """Give how many changes one has made; the themes themselves are everyone's."""
        moves = state.moves.get(respondent, 0)
        return {"moves": moves} if moves else {}

    def touched(self, state: ThemesState, event: Event) -> Touched:  # noqa: ARG002
        """Name the theme, or for a move those that were left and the one that was reached."""
        themes = {event.data["id"]} if "id" in event.data else set()
        if event.kind == "NotesPlaced":
            themes = {event.data.get("theme", ""), *event.data.get("from", {}).values()} - {""}
        return Touched.of((f"theme:{theme}" for theme in themes), {event.respondent} - {""})

    def made(self, state: ThemesState, event: Event) -> Collection[str]:  # noqa: ARG002
        """Name the theme there was, the name it got, or the notes that were moved.

        Finer than what screens are told: people who put other notes into the same theme do not hinder each other.
        """
        match event.kind:
            case "ThemeRenamed":
                return {f"name:{event.data['id']}"}
            case "NotesPlaced":
                return {f"note:{note}" for note in event.data.get("from", ())}
        return {f"theme:{event.data['id']}"}

    def built_on(self, state: ThemesState, event: Event) -> Collection[str]:
        """Name what was made anew, and the theme it was made in."""
        theme = event.data.get("id") or event.data.get("theme", "")
        return {*self.made(state, event), f"theme:{theme}"}

    def respondents(self, state: ThemesState) -> Collection[str]:
        """Give those who have grouped something."""
        return state.moves.keys()

    def items(self, state: ThemesState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give the themes with the texts of their visible notes."""
        return {
            theme.id: Item(
                theme.id,
                theme.any_name,
                parts=tuple(items[note].text for note in theme.notes if note in items),
                translated={} if theme.name else dict(theme.suggested),
                made_of=tuple(note for note in theme.notes if note in items),
            )
            for theme in state.themes.values()
        }

    def told_of(self, state: ThemesState, item: str, items: Mapping[str, Item]) -> Phrase | None:
        """Say how many notes a theme gathers."""
        theme = state.themes.get(item)
        if theme is None:
            return None
        return Phrase("told", self.name, notes=sum(note in items for note in theme.notes))

    def sheet(self, settings: ThemesSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give nothing: paper notes are grouped on a wall."""
        return ()

    def frame(self, state: ThemesState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per visible note, in order of theme and text; the loose notes last.

        Returns
        -------
        pandas.DataFrame
            ``theme`` (str): id, empty for a loose note. ``name`` (str): of the theme, empty for a loose note.
            ``note`` (str): id, empty for a theme without notes, which has one row. ``text`` (str): of the note.
            ``attrs["names"]``: names by language of those suggested themes that nobody has renamed, by id.
        """
        from talkoot.methods.themes.figure import frame

        return frame(state, items)

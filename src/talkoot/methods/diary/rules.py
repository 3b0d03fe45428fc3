"""Rules and views of a diary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.diary.actions import AddObservation, DiarySettings, EditObservation
from talkoot.methods.entries import Entries, EntriesState, Entry, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Item, Upcaster, Viewer
from talkoot.methods.permissions import Permit, only_for_room

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Observation(Entry):
    """What somebody noticed, as it stands now."""

    face: int | None = None
    text: str = ""
    day: str = ""
    picture: str = ""
    picture_shows: str = ""
    sound: str = ""


@dataclass
class DiaryState(EntriesState[DiarySettings, Observation]):
    """All observations of the activity."""


class Diary(Entries[DiarySettings, DiaryState]):
    """A diary."""

    name = "diary"
    kind = "observation"
    settings = DiarySettings
    state = DiaryState
    entry = Observation
    fields: ClassVar[Mapping[str, JSON]] = {
        "face": None,
        "text": "",
        "day": "",
        "picture": "",
        "picture_shows": "",
        "sound": "",
    }
    media = ("picture", "sound")
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_observation": AddObservation,
        "edit_observation": EditObservation,
        "permit_observation": about("observation", Permit),
        "remove_observation": about("observation", Remove),
        **moderation("observation"),
    }
    tells = ("face", "text")
    permitted = "ObservationPermitted"
    added, edited, removed = "ObservationAdded", "ObservationEdited", "ObservationRemoved"
    shown, hidden, moved_aside = "ObservationShown", "ObservationHidden", "ObservationMovedAside"
    events: ClassVar[Mapping[str, int]] = {
        added: 2,
        edited: 2,
        permitted: 1,
        removed: 1,
        shown: 1,
        hidden: 1,
        moved_aside: 1,
    }
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {(added, 1): only_for_room, (edited, 1): only_for_room}

    def limit(self, settings: DiarySettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: DiarySettings) -> bool:
        """As the kit says."""
        return settings.approve

    def phones_see(self, settings: DiarySettings) -> bool:
        """Where they are shared."""
        return settings.share_on_phones

    def said(
        self,
        state: DiaryState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,
        before: Any | None,
    ) -> Said | Refusal:
        """Give the observation: at least one of face, words, picture and sound, and the day that it is about."""
        if not isinstance(action, AddObservation | EditObservation):
            raise TypeError(action)
        given = {name: getattr(action, name) for name in self.fields}
        said = {
            name: getattr(before, name) if before is not None and value is None else value
            for name, value in given.items()
        }
        now = datetime.fromisoformat(context.at).date()
        said["day"] = str(said["day"] or now)
        if not any(said[name] for name in ("face", "text", "picture", "sound")):
            return Refusal("observation-empty")
        longest = state.settings.longest
        if len(said["text"]) > longest:
            return Refusal("too_long", {"limit": longest, "length": len(said["text"])})
        # The clock here counts in UTC, people do not: their day may have begun already.
        is_ahead = date.fromisoformat(said["day"]) > now + timedelta(days=1)
        return Refusal("day-ahead") if is_ahead else said

    def keys(self, state: DiaryState, viewer: Viewer) -> Iterable[str]:
        """Name a part per observation, in no order that tells when each came."""
        return sorted(super().keys(state, viewer))

    def part(self, state: DiaryState, key: str, viewer: Viewer) -> JSON | None:
        """Give an observation with its day; within a day there is no order."""
        part = super().part(state, key, viewer)
        if part is not None:
            del part["order"]
        return part

    def items(self, state: DiaryState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give what was noticed in words."""
        return {each.id: Item(each.id, each.text) for each in state.shown() if each.text}

    def frame(self, state: DiaryState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per observation, in order of the day and then of face and text.

        Returns
        -------
        pandas.DataFrame
            ``observation`` (str): id. ``day`` (str): ISO 8601, the day it is about. ``face`` (int64): from 1, very
            bad, to 5, very good; 0 without one. ``text`` (str): may be empty. ``picture`` (str): what its picture
            shows, if that was told. ``has_picture`` (bool). ``has_sound`` (bool).
        """
        from talkoot.methods.diary.figure import frame

        return frame(state)

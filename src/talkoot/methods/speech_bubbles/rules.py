"""Rules and views of speech bubbles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.counting import Counts
from talkoot.methods.entries import Entries, EntriesState, Entry, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.speech_bubbles.actions import BUBBLES, AddStrip, EditStrip, Scene, SpeechBubblesSettings

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Strip(Entry):
    """A scene as somebody filled it in."""

    scene: str = ""
    bubbles: Sequence[str] = ()
    """What stands in each, from left to right."""

    @property
    def words(self) -> str:
        """What is said in it, in one line."""
        return " – ".join(each for each in self.bubbles if each)


@dataclass
class SpeechBubblesState(EntriesState[SpeechBubblesSettings, Strip]):
    """All filled scenes of the activity."""

    def scene(self, scene: str) -> Scene | None:
        """Give a scene by its id."""
        return next((each for each in self.settings.scenes if each.id == scene), None)


class SpeechBubbles(Entries[SpeechBubblesSettings, SpeechBubblesState]):
    """Speech bubbles."""

    name = "speech_bubbles"
    kind = "strip"
    settings = SpeechBubblesSettings
    state = SpeechBubblesState
    entry = Strip
    fields: ClassVar[Mapping[str, JSON]] = {"scene": "", "bubbles": ()}
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_strip": AddStrip,
        "edit_strip": EditStrip,
        "remove_strip": about("strip", Remove),
        **moderation("strip"),
    }
    added, edited, removed = "StripAdded", "StripEdited", "StripRemoved"
    shown, hidden, moved_aside = "StripShown", "StripHidden", "StripMovedAside"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1, shown: 1, hidden: 1, moved_aside: 1}

    def limit(self, settings: SpeechBubblesSettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: SpeechBubblesSettings) -> bool:
        """As the kit says."""
        return settings.approve

    def phones_see(self, settings: SpeechBubblesSettings) -> bool:
        """Where they are shared."""
        return settings.share_on_phones

    def said(
        self,
        state: SpeechBubblesState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        before: Any | None,
    ) -> Said | Refusal:
        """Give what is said in the bubbles: as many as the drawing has, and words in one of them at least."""
        if not isinstance(action, AddStrip | EditStrip):
            raise TypeError(action)
        chosen = before.scene if isinstance(action, EditStrip) and before else getattr(action, "scene", "")
        scene = state.scene(chosen)
        if scene is None:
            return Refusal("unknown-scene", {"scene": chosen})
        there = BUBBLES[scene.picture]
        if len(action.bubbles) > there:
            return Refusal("too-many-bubbles", {"bubbles": len(action.bubbles), "there": there})
        if not any(action.bubbles):
            return Refusal("bubbles-empty")
        longest = max(map(len, action.bubbles))
        if longest > state.settings.longest:
            return Refusal("too_long", {"limit": state.settings.longest, "length": longest})
        left_empty = [""] * (there - len(action.bubbles))
        return {"scene": chosen, "bubbles": [*action.bubbles, *left_empty]}

    def items(self, state: SpeechBubblesState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give what is said in each shown scene: themes can be made of it."""
        return {each.id: Item(each.id, each.words) for each in state.shown() if each.words}

    def counts(self, state: SpeechBubblesState) -> Counts:
        """Count the filled scenes that are shown."""
        return Counts(given=sum(1 for _ in state.shown()))

    def frame(self, state: SpeechBubblesState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per filled bubble, in order of the scenes and then of what is said.

        Returns
        -------
        pandas.DataFrame
            ``strip`` (str): id; the bubbles of one filled scene share it and follow each other. ``scene`` (str): id.
            ``picture`` (str): what is drawn. The caption in ``caption_fi`` (str), ``caption_sv`` (str) and
            ``caption_en`` (str), empty where there is none. ``bubble`` (int64): from 1, from left to right.
            ``text`` (str): what stands in it.
        """
        from talkoot.methods.speech_bubbles.figure import frame

        return frame(state)

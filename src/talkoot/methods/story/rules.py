"""Rules and views of stories."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase, Texts
from talkoot.methods.document import Block, Paragraph, Points
from talkoot.methods.entries import EntriesState, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Upcaster, Viewer
from talkoot.methods.permissions import Permit, only_for_room
from talkoot.methods.replies import RepliedEntries, RepliedEntry
from talkoot.methods.story.actions import AddStory, EditStory, Readers, ReplyToStory, StorySettings, SummariseStory

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Told(RepliedEntry):
    """A story as it stands now, with what the service answered."""

    title: str = ""
    text: str = ""
    readers: Readers = "service"
    picture: str = ""
    picture_shows: str = ""
    sound: str = ""
    summary: str = ""
    """What is said in the sound, as somebody typed it."""

    @property
    def words(self) -> str:
        """What can be read of it."""
        return self.text or self.summary

    @property
    def is_public(self) -> bool:
        """Whether anybody may read it, once the facilitator has approved it."""
        return self.readers == "public" and bool(self.words)


@dataclass
class StoryState(EntriesState[StorySettings, Told]):
    """All stories of the activity."""

    def readable(self) -> list[Told]:
        """Give those that the room may read."""
        return [each for each in self.shown() if each.readers != "service"]


class Story(RepliedEntries[StorySettings, StoryState]):
    """Stories."""

    name = "story"
    kind = "story"
    settings = StorySettings
    state = StoryState
    entry = Told
    # Without its words a story is for nobody in the room.
    fields: ClassVar[Mapping[str, str]] = {
        "title": "",
        "text": "",
        "readers": "service",
        "picture": "",
        "picture_shows": "",
        "sound": "",
    }
    reply_fields: ClassVar[Mapping[str, JSON]] = {"state": "", "text": ""}
    media = ("picture", "sound")
    told_as = "words"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_story": AddStory,
        "edit_story": EditStory,
        "permit_story": about("story", Permit),
        "remove_story": about("story", Remove),
        "summarise_story": SummariseStory,
        "reply_to_story": ReplyToStory,
        **moderation("story"),
    }
    tells = ("title", "text", "summary")
    permitted = "StoryPermitted"
    added, edited, removed = "StoryAdded", "StoryEdited", "StoryRemoved"
    shown, hidden, moved_aside = "StoryShown", "StoryHidden", "StoryMovedAside"
    replied = "StoryRepliedTo"
    events: ClassVar[Mapping[str, int]] = {
        added: 2,
        edited: 2,
        permitted: 1,
        removed: 1,
        shown: 1,
        hidden: 1,
        moved_aside: 1,
        replied: 1,
        "StorySummarised": 1,
    }
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {(added, 1): only_for_room, (edited, 1): only_for_room}

    def limit(self, settings: StorySettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: StorySettings) -> bool:
        """As the kit says; nothing comes to a public page unread."""
        return settings.approve or settings.public

    def phones_see(self, settings: StorySettings) -> bool:
        """Where they are shared."""
        return settings.share_on_phones

    def said(
        self,
        state: StoryState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        before: Any | None,
    ) -> Said | Refusal:
        """Give the story: words or sound, and who may read it."""
        if not isinstance(action, AddStory | EditStory):
            raise TypeError(action)
        given = {name: getattr(action, name) for name in self.fields}
        said = {
            name: getattr(before, name) if before is not None and value is None else value
            for name, value in given.items()
        }
        if not said["text"] and not said["sound"]:
            return Refusal("story-empty")
        if len(said["text"]) > state.settings.longest:
            return Refusal("too_long", {"limit": state.settings.longest, "length": len(said["text"])})
        if state.settings.readers != "giver":
            said["readers"] = state.settings.readers
        elif said["readers"] is None:
            # Neither is a guess to be made for somebody.
            return Refusal("readers-missing")
        elif said["readers"] == "public" and not state.published and getattr(before, "readers", "") != "public":
            return Refusal("page-not-open")
        return said

    def reply_said(self, action: Action, entry: Any) -> Said | Refusal:  # noqa: ARG002
        """Give how far it has come, with words if there are any."""
        if not isinstance(action, ReplyToStory):
            raise TypeError(action)
        return {"state": action.state, "text": action.text}

    def decide(self, state: StoryState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, SummariseStory):
            return super().decide(state, action, actor, context)
        story = state.entries.get(action.story)
        if story is None or not self.reads(state, story, actor):
            return Refusal("gone")
        if not story.sound:
            return Refusal("nothing-to-summarise")
        return [Happened("StorySummarised", {"id": story.id, "summary": action.summary})]

    def change(self, state: StoryState, entry: Any, event: Event) -> None:
        """Carry out an event about a story that is there."""
        if event.kind == "StorySummarised":
            entry.summary = event.data.get("summary", "")
        else:
            super().change(state, entry, event)

    def _fields(self, entry: Any) -> dict[str, JSON]:
        return {**super()._fields(entry), "summary": entry.summary}

    def part(self, state: StoryState, key: str, viewer: Viewer) -> JSON | None:
        """Give a story: to the facilitator any, to others those that the room may read."""
        story = state.entries.get(key.removeprefix("story:"))
        if story is None or (story.readers == "service" and viewer != "facilitator"):
            return None
        return super().part(state, key, viewer)

    def own(self, state: StoryState, respondent: str) -> JSON:
        """Give one's stories with what the service answered."""
        found = super().own(state, respondent)
        return {"stories": found["storys"]} if found else {}

    def told_in_files(self, state: StoryState) -> list[Told]:
        """Give those that the room may read."""
        return state.readable()

    def items(self, state: StoryState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the stories that the room may read and that have words."""
        return {each.id: Item(each.id, each.title or each.words) for each in state.readable() if each.words}

    def told_of(self, state: StoryState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say how far the service has come with a story."""
        story = state.entries.get(item)
        how_far = story.reply.get("state") if story else None
        return Phrase(f"reply-{how_far}", self.name) if how_far else None

    def public_page(self, state: StoryState, items: Mapping[str, Item], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give the stories that their tellers want anybody to read, with what the service answers; words only."""
        told = sorted(
            (each.title, each.words, _reply_lines(each, texts)) for each in state.readable() if each.is_public
        )
        things = tuple((title or texts("untitled"), (words, *reply)) for title, words, reply in told)
        return (Paragraph(texts("public-intro")), Points(things)) if things else ()

    def frame(self, state: StoryState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per story that the room may read, in order of title and text.

        What is for the service alone is in no table, figure or file: it is read in the facilitator's window.

        Returns
        -------
        pandas.DataFrame
            ``story`` (str): id. ``title`` (str): may be empty. ``text`` (str): the words; of a spoken one its summary.
            ``sound`` (bool): whether it was spoken. ``picture`` (str): what its picture shows, if that was told.
            ``reply_state`` (str): ``received``, ``answered``, ``change_planned``, ``change_made``, or empty.
            ``reply`` (str): what the service answered.
        """
        from talkoot.methods.story.figure import frame

        return frame(state)


def _reply_lines(story: Told, texts: Texts) -> tuple[str, ...]:
    """Say what the service answers, and how far it has come."""
    state, text = story.reply.get("state"), story.reply.get("text")
    if not state:
        return ()
    return (f"{texts(f'reply-{state}')}: {text}" if text else texts(f"reply-{state}"),)

"""What a kit may set, and what can be asked, of stories."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from talkoot.methods.entries import Add, Edit
from talkoot.methods.media import MediaSettings, PictureId, SoundId
from talkoot.methods.method import EVERYONE, Action, ActorKind
from talkoot.methods.permissions import Allowing, AllowingAnew
from talkoot.methods.publishing import PublicSettings
from talkoot.methods.replies import REPLIERS, Reply
from talkoot.methods.words import MOST_LETTERS, Words

Readers = Literal["room", "service", "public"]
"""Who reads a story: everybody in the room, or only those who lead on behalf of the service; or anybody, on a page."""
ReplyState = Literal["received", "answered", "change_planned", "change_made"]
#: The longest story that any setting allows, in characters: some four pages.
LONGEST = 10_000


class StorySettings(MediaSettings, PublicSettings):
    """Settings of stories."""

    readers: Literal["giver", "room", "service"] = "giver"
    """Who may read a story: ``giver`` lets each one choose between the room and the service alone; and, while a public
    page is open, everybody."""
    longest: Annotated[int, Field(ge=200, le=LONGEST)] = 4000
    """Characters per story."""
    limit: Annotated[int, Field(ge=1, le=20)] = 5
    """Stories per respondent."""
    approve: bool = False
    """Whether the facilitator approves each story before the room sees it; always where a public page may be opened."""
    share_on_phones: bool = False
    """Whether phones show the stories that the room may read."""


class AddStory(Add, Allowing):
    """Tell a story, in words or as sound."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    title: Annotated[str, Words(120, required=False)] = ""
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    """The story; of a spoken one, what a scribe wrote down of it."""
    readers: Readers | None = None
    """As the settings say, where they say it."""
    picture: PictureId = ""
    picture_shows: Annotated[str, Words(200, required=False)] = ""
    """What the picture shows, for those who do not see it."""
    sound: SoundId = ""


class EditStory(Edit, AllowingAnew):
    """Change one's own story; what is not named stays. An empty ``picture`` or ``sound`` takes it away."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    story: str
    title: Annotated[str, Words(120, required=False)] | None = None
    text: Annotated[str, Words(MOST_LETTERS, required=False)] | None = None
    readers: Readers | None = None
    picture: PictureId | None = None
    picture_shows: Annotated[str, Words(200, required=False)] | None = None
    sound: SoundId | None = None


class SummariseStory(Action):
    """Type what is said in a spoken story, for those who read."""

    who: ClassVar[frozenset[ActorKind]] = REPLIERS
    anytime: ClassVar[bool] = True

    story: str
    summary: Annotated[str, Words(2000)]


class ReplyToStory(Reply):
    """Tell the giver what the service does about it."""

    story: str
    state: ReplyState
    text: Annotated[str, Words(2000, required=False)] = ""

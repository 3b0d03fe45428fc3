"""What a kit may set, and what can be asked, of a diary."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from talkoot.kits.text import KitText
from talkoot.methods.entries import Add, Edit
from talkoot.methods.media import MediaSettings, PictureId, SoundId
from talkoot.methods.method import EVERYONE, ActorKind
from talkoot.methods.permissions import Allowing, AllowingAnew
from talkoot.methods.words import MOST_LETTERS, Words

Face = Annotated[int, Field(ge=1, le=5)]
"""From 1, very bad, to 5, very good."""
#: The longest observation that any setting allows, in characters.
LONGEST = 2000


class DiarySettings(MediaSettings):
    """Settings of a diary."""

    longest: Annotated[int, Field(ge=50, le=LONGEST)] = 500
    """Characters per observation."""
    limit: Annotated[int, Field(ge=1, le=300)] = 100
    """Observations per respondent."""
    approve: bool = False
    """Whether the facilitator approves each observation before the room sees it."""
    share_on_phones: bool = False
    """Whether phones show the observations of others."""
    advice: KitText | None = None
    """Whom to ask for advice meanwhile, since nobody reads at once (F21)."""
    remind: Literal["never", "daily", "weekly"] = "weekly"
    """How often the calendar file that people may take along reminds them."""
    remind_at: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "18:00"
    """At which time of the day it does."""
    until: date | None = None
    """The last day of the trial; reminders end then. Without one they go on for eight weeks."""


class AddObservation(Add, Allowing):
    """Write down what one noticed."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    face: Face | None = None
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    day: date | None = None
    """The day it is about; today if none is named."""
    picture: PictureId = ""
    picture_shows: Annotated[str, Words(200, required=False)] = ""
    sound: SoundId = ""


class EditObservation(Edit, AllowingAnew):
    """Change one's own observation; what is not named stays. An empty ``picture`` or ``sound`` takes it away."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    observation: str
    face: Face | None = None
    text: Annotated[str, Words(MOST_LETTERS, required=False)] | None = None
    day: date | None = None
    picture: PictureId | None = None
    picture_shows: Annotated[str, Words(200, required=False)] | None = None
    sound: SoundId | None = None

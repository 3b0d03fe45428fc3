"""What a kit may set, and what can be asked, of a cake of services."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from talkoot.kits.text import Option
from talkoot.methods.given_options import OptionsSettings
from talkoot.methods.method import Action
from talkoot.methods.worded import WordedSettings
from talkoot.methods.words import MOST_LETTERS, Words

#: Steps of »how well does it work«, from badly to well.
WORKS = 5
#: Steps of »how large a part is it«: small, middle, large.
SIZES = 3
#: A cake of more slices cannot be read from the back row.
MOST_SERVICES = 12


class ServicesCakeSettings(WordedSettings, OptionsSettings):
    """Settings of a cake of services."""

    options: Annotated[tuple[Option, ...], Field(max_length=MOST_SERVICES)] = ()
    """The services to begin with; the facilitator may write down more."""
    longest: Annotated[int, Field(ge=20, le=4000)] = 280
    """Characters that a comment may have."""


class Slice(BaseModel):
    """What somebody says of one service."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    service: str
    works: Annotated[int, Field(strict=True, ge=1, le=WORKS)] | None
    """How well it works, from 1 (badly) to 5 (well); none means »En osaa sanoa«."""
    size: Annotated[int, Field(strict=True, ge=1, le=SIZES)]
    """How large a part of one's life it is: 1 small, 2 middle, 3 large."""
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""


class SendSlices(Action):
    """Say what one thinks of the services; it replaces what was sent before, and nothing takes it back."""

    slices: Annotated[tuple[Slice, ...], Field(max_length=200)]

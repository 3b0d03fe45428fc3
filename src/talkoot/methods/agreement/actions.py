"""What a kit may set, and what can be asked, of an agreement."""

from typing import Annotated, ClassVar, Literal

from talkoot.methods.lines import WriteLine
from talkoot.methods.method import FACILITATOR, ActorKind, OpenSettings
from talkoot.methods.words import Words

#: Its parts, in their order: D29 to D34.
PARTS = ("task", "procedures", "responsibility", "orientation", "compensation", "other_matters")
Side = Literal["client", "organisation"]
SIDES: tuple[Side, ...] = ("client", "organisation")


class AgreementSettings(OpenSettings):
    """Settings of an agreement."""

    keep_names: bool = False
    """Whether the names of those who sign are kept here. Otherwise they are written by hand on the paper (F25)."""


class WritePart(WriteLine):
    """Write what was agreed in a part."""

    text: Annotated[str, Words(2000, required=False)] = ""
    """What was agreed."""
    side: Side = "client"
    """Of a name: for whom it signs (D35)."""
    name: Annotated[str, Words(120, required=False)] = ""
    """Who signs; only where names are kept."""


class AddName(WritePart):
    """Write down who signs."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR

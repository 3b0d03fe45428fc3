"""What a kit may set, and what can be asked, of attendance."""

from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field, field_validator

from talkoot.methods.method import Action, ActorKind, OpenSettings
from talkoot.methods.words import Words

Role = Literal[
    "client",
    "developer_client",
    "peer_worker",
    "relative",
    "worker",
    "supervisor",
    "elected",
    "official",
    "student",
    "partner",
    "support",
    "not_said",
]
"""Who somebody is here as (D42-51). ``peer_worker``: expert by experience or other peer worker. ``elected``: elected
decision-maker. ``support``: support person, assistant or interpreter, who does not answer. ``not_said``: rather not
say."""
Way = Literal["in_place", "remote"]

ROLES: tuple[Role, ...] = get_args(Role)
WAYS: tuple[Way, ...] = get_args(Way)
#: Who helps somebody else to answer is counted by whoever leads or writes, and never answers (F11).
NOT_ANSWERING: frozenset[Role] = frozenset({"support"})
#: The longest name of an organisation, in characters.
LONGEST_NAME = 80
#: More than any room holds: a slip of the finger.
MOST_PEOPLE = 9999

People = Annotated[int, Field(strict=True, ge=0, le=MOST_PEOPLE)]
COUNTERS: frozenset[ActorKind] = frozenset({"scribe", "facilitator"})


class AttendanceSettings(OpenSettings):
    """Settings of attendance."""

    roles: tuple[Role, ...] = ROLES
    """Which roles there are; one can always rather not say."""
    hybrid: bool = False
    """Whether some take part remotely: then each tells which."""

    @field_validator("roles")
    @classmethod
    def _in_order(cls, roles: tuple[Role, ...]) -> tuple[Role, ...]:
        return tuple(role for role in ROLES if role in roles or role == "not_said")


class Attend(Action):
    """Tell as whom one is here; it replaces what one told before."""

    role: Role
    way: Way = "in_place"


class CountWithoutDevice(Action):
    """Say how many of a role are here without a device; it replaces the count there was."""

    who: ClassVar[frozenset[ActorKind]] = COUNTERS

    role: Role
    way: Way = "in_place"
    people: People


class CountOrganisation(Action):
    """Say how many have come from an organisation; it replaces the count there was, and none takes it away."""

    who: ClassVar[frozenset[ActorKind]] = COUNTERS

    name: Annotated[str, Words(LONGEST_NAME)]
    people: People

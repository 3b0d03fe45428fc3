"""What a picture or a sound may be used for (F26): its giver allows each use by itself, and takes it back at any time.

Nothing is allowed unless somebody says so, but that the room sees it. What is taken back is gone from screens at once,
and from every file that is made afterwards.
"""

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import AfterValidator

from talkoot.methods.method import EVERYONE, Action, ActorKind

Use = Literal["room", "report", "published"]
"""Shown to those who take part; put into the report of the workshop; published: for training, on the web."""
USES: tuple[Use, ...] = get_args(Use)
#: What holds where nobody said anything.
ONLY_ROOM: tuple[Use, ...] = ("room",)


def _in_order(uses: Iterable[Use]) -> tuple[Use, ...]:
    return tuple(each for each in USES if each in set(uses))


Uses = Annotated[tuple[Use, ...], AfterValidator(_in_order)]


class Allowing(Action):
    """Gives something that may have a picture or a sound: what they may be used for."""

    uses: Uses = ONLY_ROOM


class AllowingAnew(Action):
    """Changes something that may have a picture or a sound; for a new one the uses are allowed anew."""

    uses: Uses | None = None


class Permit(Action):
    """Say anew what one's picture and sound may be used for, at any time (F26)."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE
    anytime: ClassVar[bool] = True

    uses: Uses


def allowed(action: Action, before: tuple[Use, ...]) -> dict[str, Any]:
    """Give what is allowed after an action, as an event says it; nothing where the action says nothing of uses.

    Parameters
    ----------
    action
        That gives or changes something.
    before
        What holds if it does not say it: what was allowed for one picture is not allowed for the next.
    """
    if not isinstance(action, Allowing | AllowingAnew):
        return {}
    return {"uses": before if action.uses is None else action.uses}


def only_for_room(data: dict[str, Any]) -> dict[str, Any]:
    """Lift the data of a contribution from before people said what its picture and its sound may be used for."""
    return {**data, "uses": list(ONLY_ROOM)}

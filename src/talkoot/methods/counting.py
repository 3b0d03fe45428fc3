"""What an activity adds to the statistics of the organisation (D40): plain counts, nobody's answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that was promised by a day, and what is known of how it went (D81)."""

    by: str
    """The day in ISO 8601."""
    told: str = ""
    """The day on which people were told how it went; empty while nobody was."""
    kept: bool = False
    """Whether they were told that it was taken into practice."""
    item: str = ""
    """Id of the item that it is, by which another activity may tell how it went."""


@dataclass(frozen=True, slots=True)
class Telling:
    """That people were told how a promise went which another activity holds."""

    item: str
    """Id of the item that it was about."""
    on: str
    """The day in ISO 8601."""
    kept: bool
    """Whether they were told that it was done."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a method counts for the statistics. The summary of a cycle holds it; no event is read for them."""

    given: int = 0
    """What people gave in words that others can work on and may see: notes, statements."""
    promises: tuple[Promise, ...] = ()
    """What was decided, each by its day."""
    tellings: tuple[Telling, ...] = ()
    """What people were told of promises of other activities."""
    roles: Mapping[str, int] = field(default_factory=dict)
    """People by role (DESIGN, »Words«), where they were counted. They are shown only under the rule of small groups
    (``insight.small_groups.merged``), and stand for the size of the gathering."""

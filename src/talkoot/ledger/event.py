"""What the ledger holds: frozen events, and the accepted commands that gave them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Event(NamedTuple):
    """Something that happened, as it stands in the ledger for good.

    A named tuple: a hundred thousand of them are made in a replay.
    """

    position: int
    """Where it stands; follows the order of commits, 1 is the first of the installation."""
    cycle: str
    """Id of the cycle (a UUID)."""
    activity: str
    """Id of the activity; empty for what concerns the cycle itself."""
    kind: str
    """Past tense: ``NoteAdded``. A stable name, never an import path."""
    version: int
    """Version of the kind's data; older ones are lifted by an upcaster when read."""
    respondent: str
    """Pseudonym of the giver within the activity; empty for the facilitator."""
    at: str
    """UTC in ISO 8601, cut to the minute for respondents."""
    data: dict[str, Any]
    """What the kind says; ``{"blanked": True, …}`` after an erasure."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One accepted command with the events it gave: stored whole or not at all."""

    command: str
    """Id that the sender chose; the same id is never carried out twice."""
    cycle: str
    respondent: str
    events: tuple[Event, ...]
    erases: tuple[str, ...] = ()
    """Contributions whose words are blanked in the earlier events of the same activities, and whose pictures and sound
    are deleted with them; or single pictures and sounds."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Pictures and sounds that were waiting for it, by id, with the contribution that they belong to from now on."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A command that was accepted: the positions of its first and last event."""

    command: str
    cycle: str
    respondent: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Blob:
    """A picture or a sound: it lies beside the events, so that it can be deleted and none of them carries it."""

    id: str
    """Random, of 60 bits at least: who knows it may ask for it."""
    cycle: str
    activity: str
    respondent: str
    """Who put it here; empty for the facilitator."""
    media_type: str
    """``image/jpeg``, ``audio/webm`` …: what the content was found to be."""
    content: bytes
    put_at: str
    """UTC in ISO 8601, cut to the minute."""
    contribution: str = ""
    """Id of the contribution that it belongs to; empty until an event names it."""


class Held(NamedTuple):
    """What is held already: asked before something is added."""

    uploads: int
    """Pictures and sounds of one respondent in one activity."""
    cycle_bytes: int
    """All pictures and sounds of the cycle together."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What is known of a cycle without replaying it: written with the events, rebuildable from them."""

    cycle: str
    code: str | None
    """Join code while the door is open, else none; unique among the open doors."""
    data: dict[str, Any] = field(default_factory=dict)
    """Names by language, phase, delete-by date, counts (see ``talkoot.cycle.summary``)."""

    @property
    def is_remains(self) -> bool:
        """Whether the cycle itself was forgotten, and only this is left."""
        return "forgotten_on" in self.data


Entries = Sequence[Entry]

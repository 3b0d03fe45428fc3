"""What a scribe or the facilitator writes down for the room: a decision, a highlight; nobody's answer."""

from abc import abstractmethod
from collections.abc import Collection, Mapping
from typing import ClassVar, Protocol

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.method import Actor, Method, SettingsT, StateT, Touched


class Line(Protocol):
    """Something that was written down."""

    id: str
    respondent: str
    """Who wrote it down; empty for the facilitator."""


class WrittenDown(Method[SettingsT, StateT]):
    """A method whose contributions are written down for the room, each one part of the view: ``<kind>:<id>``."""

    kind: ClassVar[str]
    """What its parts are called."""
    gone: ClassVar[str]
    """Code of the refusal where somebody names one that is not there."""

    @abstractmethod
    def lines(self, state: StateT) -> Mapping[str, Line]:
        """Give what is written down now, by id."""

    def refuses(self, state: StateT, line: str, actor: Actor) -> Refusal | None:
        """Say why somebody may not change a line: it is gone, or a scribe's who is somebody else."""
        found = self.lines(state).get(line)
        if found is None:
            return Refusal(self.gone)
        is_theirs = actor.kind == "facilitator" or found.respondent == actor.respondent
        return None if is_theirs else Refusal("not-yours")

    def touched(self, state: StateT, event: Event) -> Touched:
        """Name the line, who wrote it, and who asks now: the facilitator may change a scribe's."""
        key = f"{self.kind}:{event.data['id']}"
        line = self.lines(state).get(event.data["id"])
        if line is not None:
            return Touched.of([key], {event.respondent, line.respondent})
        # Gone: its writer is not known any more, and scribes are few.
        return Touched.of([key], {event.respondent, *state.givers})

    def respondents(self, state: StateT) -> Collection[str]:
        """Give nobody: what is written down is the room's, and no answer of the one who does it."""
        del state
        return ()

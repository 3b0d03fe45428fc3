"""What is known of a cycle: the outcome of its events."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from talkoot.methods.method import JSON, Item, Method, Perspective, Results, State, Unit

Phase = Literal[
    "listening", "preparation", "current_state", "change_need", "solutions", "trial", "evaluation", "practice"
]
PHASES: tuple[Phase, ...] = (
    "listening",
    "preparation",
    "current_state",
    "change_need",
    "solutions",
    "trial",
    "evaluation",
    "practice",
)
Status = Literal["planned", "open", "paused", "closed"]
Translated = Mapping[str, str]


@dataclass(slots=True)
class Activity:
    """One activity: what was planned, how it stands, and the state its method keeps."""

    id: str
    method: Method[Any, Any]
    phase: Phase
    title: Translated
    prompt: Translated
    minutes: int
    unit: Unit
    on: tuple[str, ...]
    session: str
    script: tuple[dict[str, JSON], ...]
    state: State[Any]
    status: Status = "planned"

    @property
    def results(self) -> Results | None:
        """Sums as they are shown since it was closed or revealed; none before, and none of what has no sums."""
        return self.state.settled

    @property
    def answered(self) -> int:
        """How many have answered; once there are results, how many stand behind those."""
        return len(self.method.respondents(self.state)) if self.results is None else self.results.answered

    @property
    def revealed(self) -> bool:
        """Whether a blind activity was revealed; one that is not blind never needs it."""
        return self.state.revealed

    @property
    def runs_beside(self) -> bool:
        """Whether it is under way beside the activity that screens show."""
        return self.status == "open" and self.method.runs_beside

    @property
    def shows_results(self) -> bool:
        """Whether others may see what was given: always, unless it is blind and not revealed."""
        return not self.state.is_blind


@dataclass(slots=True)
class Session:
    """One gathering of a cycle."""

    id: str
    name: Translated
    minutes: int = 0
    ended: bool = False


@dataclass(slots=True)
class Clock:
    """A countdown for the room; phones never show it (F11)."""

    activity: str
    ends_at: str
    """UTC in ISO 8601."""


@dataclass(slots=True)
class Scribe:
    """Somebody who writes for a table or a person, by a link with a secret key."""

    id: str
    key_hash: str
    label: str
    revoked: bool = False


@dataclass(slots=True)
class Door:
    """The way in: open under a join code, or shut; the code of the gathering stays for when it is opened again."""

    code: str = ""
    session: str = ""
    is_open: bool = False


@dataclass(slots=True)
class CycleState:
    """One cycle as its events made it."""

    id: str
    name: Translated = field(default_factory=dict)
    kit: str = ""
    created_at: str = ""
    delete_by: str = ""
    """Date (ISO 8601) by which the contributions are deleted; printed on every export (F25)."""
    languages: tuple[str, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    phases: tuple[Phase, ...] = ()
    """Phases it passes through, in order; a workshop needs some of them, never all."""
    questions: dict[Phase, Translated] = field(default_factory=dict)
    """Guiding questions that the kit words anew."""
    told_where: Translated = field(default_factory=dict)
    """Where the results will be told."""
    sample: bool = False
    """Invented, for learning."""
    minimum: int = 4
    """The smallest side whose results may be shown (DESIGN 6); can be raised, never lowered."""
    phase: Phase = "current_state"
    sessions: dict[str, Session] = field(default_factory=dict)
    activities: dict[str, Activity] = field(default_factory=dict)
    agenda: list[str] = field(default_factory=list)
    """Ids of the activities in order."""
    active: str = ""
    """The activity that screens show; empty between activities."""
    clock: Clock | None = None
    door: Door = field(default_factory=Door)
    scribes: dict[str, Scribe] = field(default_factory=dict)
    phones_dimmed: bool = False
    ended: bool = False
    """Whether the gathering is over: phones say thanks and what happens next."""
    position: int = 0
    """Position of the last event that was applied."""

    def activities_in_order(self) -> Iterator[Activity]:
        """Give the activities in order of the agenda."""
        return (self.activities[each] for each in self.agenda)

    def items_for(self, activity: Activity) -> dict[str, Item]:
        """Give the visible items of the activities that one builds on, by id."""
        found: dict[str, Item] = {}
        for each in activity.on:
            found |= self.items_of(each)
        return found

    def items_of(self, activity_id: str) -> dict[str, Item]:
        """Give what others may work on; nothing before a blind activity is revealed."""
        source = self.activities.get(activity_id)
        if source is None or source.state.is_blind:
            return {}
        return source.method.items(source.state, self.items_for(source))

    def building_on(self, activity_id: str) -> Iterator[Activity]:
        """Give the activities whose items come, directly or through others, from one."""
        for other in self.activities.values():
            if activity_id in other.on:
                yield other
                yield from self.building_on(other.id)

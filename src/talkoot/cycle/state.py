"""What is known of a cycle: the outcome of its events."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

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
#: Forms of participation (D4, D53-57, D62-72), as statistics tell them apart.
Form = Literal[
    "listening",
    "panel",
    "forum",
    "cafe",
    "arena",
    "group",
    "feedback_day",
    "interview",
    "creative",
    "testing",
    "budgeting",
    "statement",
    "planning",
]
FORMS: tuple[Form, ...] = get_args(Form)
Status = Literal["planned", "open", "paused", "closed"]
Translated = Mapping[str, str]
Grouped = Mapping[str, Mapping[str, int]]


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
    begun_on: str = ""
    """The day (ISO 8601) on which it was opened first; empty before."""
    closed_on: str = ""
    """The day on which it was closed last; empty while it is not closed."""
    given: dict[str, int] = field(default_factory=dict)
    """How many events each respondent has led to: whoever has the same number has answered nothing new."""
    shown: list[Grouped] = field(default_factory=list)
    """The groups whose sums were ever shown apart, with the respondents in each as they stood in ``given``."""
    changed_at: int = field(default=0, compare=False)
    """Position of its method's last event."""

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

    def shows(self, contribution: str) -> bool:
        """Tell whether phones show a contribution now; what a kit brought belongs to the activity, and all see it."""
        return contribution == self.id or self.method.shows(self.state, contribution)


@dataclass(slots=True)
class Moment:
    """A part of a gathering without an activity."""

    title: Translated
    minutes: int = 0
    with_rules: bool = False
    """Whether it is shown with the rules of the game, until they are taken away."""


@dataclass(slots=True)
class Session:
    """One gathering of a cycle."""

    id: str
    name: Translated
    minutes: int = 0
    advice: Translated = field(default_factory=dict)
    """Whom people ask for advice, where nobody is there to be asked; empty says the default."""
    ended: bool = False

    @property
    def stays_open(self) -> bool:
        """Whether it is no gathering: people come by links that stay open for weeks, each when it suits them."""
        return self.minutes == 0


@dataclass(slots=True)
class OpenLink:
    """A way into a session that stays open for weeks; each place has one of its own."""

    id: str
    code: str
    """At least 128 random bits: whoever has it may come in."""
    session: str
    place: str
    """Where its people are, as it is shown; links of the same place are counted together."""
    until: str
    """The last day (ISO 8601)."""
    closed: bool = False

    def is_open(self, day: str) -> bool:
        """Tell whether people may come in on a day."""
        return not self.closed and day <= self.until


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
    """The session for which it was opened last, also while it is shut."""
    is_open: bool = False


@dataclass(slots=True)
class CycleState:
    """One cycle as its events made it."""

    id: str
    name: Translated = field(default_factory=dict)
    kit: str = ""
    form: Form | Literal[""] = ""
    """Form of participation, as the kit declares it; empty where it does not."""
    organisation_unit: str = ""
    """The unit of the organisation whose workshop it is, for statistics (D40); empty where nobody said."""
    for_children: bool = False
    """Whether children or young people take part: no pictures, no sound, no links that stay open (F26)."""
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
    rules_of_the_game: tuple[Translated, ...] = ()
    """What people agree on at the beginning (F6)."""
    sample: bool = False
    """Invented, for learning."""
    minimum: int = 4
    """The smallest side whose results may be shown (DESIGN 6); can be raised, never lowered."""
    phase: Phase = "current_state"
    sessions: dict[str, Session] = field(default_factory=dict)
    moments: dict[str, Moment] = field(default_factory=dict)
    activities: dict[str, Activity] = field(default_factory=dict)
    agenda: list[str] = field(default_factory=list)
    """Ids of the activities in order."""
    active: str = ""
    """The activity that screens show; empty between activities."""
    clock: Clock | None = None
    door: Door = field(default_factory=Door)
    open_links: dict[str, OpenLink] = field(default_factory=dict)
    scribes: dict[str, Scribe] = field(default_factory=dict)
    paper_salt: str = ""
    """Random; without it nothing can be made of a paper code. No screen is told."""
    paper_checks: set[str] = field(default_factory=set)
    """What is kept of the paper codes that were given."""
    phones_dimmed: bool = False
    moment: str = ""
    """The moment that screens show over the activity; empty shows none."""
    shows_rules: bool = False
    """Whether screens show the rules of the game."""
    ended: bool = False
    """Whether the gathering is over: phones say thanks and what happens next."""
    position: int = 0
    """Position of the last event that was applied."""
    changed_at: int = field(default=0, compare=False)
    """Position of the last event of the cycle itself."""
    _items: dict[str, tuple[int, Mapping[str, Item]]] = field(default_factory=dict, compare=False, repr=False)
    """By activity: its items, and up to which change they were looked up."""

    def activities_in_order(self) -> Iterator[Activity]:
        """Give the activities in order of the agenda."""
        return (self.activities[each] for each in self.agenda)

    def keeps_open(self, activity: Activity) -> bool:
        """Tell whether a link keeps an activity open, whatever happens in the room."""
        return any(link.session == activity.session and not link.closed for link in self.open_links.values())

    def items_for(self, activity: Activity) -> Mapping[str, Item]:
        """Give the visible items of the activities that one builds on, by id."""
        if len(activity.on) == 1:
            return self.items_of(activity.on[0])
        found: dict[str, Item] = {}
        for each in activity.on:
            found.update(self.items_of(each))
        return found

    def items_of(self, activity_id: str) -> Mapping[str, Item]:
        """Give what others may work on; nothing before a blind activity is revealed."""
        source = self.activities.get(activity_id)
        if source is None or source.state.is_blind:
            return {}
        # Every vote on them asks: looked up anew, 2,000 notes took 3 ms of each vote.
        changed_at = self._changed_at(source)
        known = self._items.get(activity_id)
        if known is None or known[0] != changed_at:
            known = (changed_at, source.method.items(source.state, self.items_for(source)))
            self._items[activity_id] = known
        return known[1]

    def _changed_at(self, activity: Activity) -> int:
        """Give the position of the last event that may have changed the items of an activity."""
        sources = (self.activities[each] for each in activity.on if each in self.activities)
        return max(self.changed_at, activity.changed_at, *map(self._changed_at, sources))

    def building_on(self, activity_id: str) -> Iterator[Activity]:
        """Give the activities whose items come, directly or through others, from one."""
        for other in self.activities.values():
            if activity_id in other.on:
                yield other
                yield from self.building_on(other.id)

"""What a kit says: for whom, in which gatherings, with which activities, and what the facilitator says and does.

These models describe ``kit.yaml``. What only the whole kit can tell (does ``on`` name an earlier activity, do the
minutes fit) is checked in ``check.py``, which also knows the lines.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from talkoot.cycle.actions import Identifier
from talkoot.cycle.state import Form, Phase
from talkoot.kits.text import KitText
from talkoot.methods import method, method_names
from talkoot.methods.method import PERSPECTIVES, Perspective, Unit

Language = Literal["fi", "sv", "en"]
Minutes = Annotated[int, Field(ge=0, le=24 * 60)]


class KitPart(BaseModel):
    """Some part of a kit: unknown fields are mistakes, and nothing changes it once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Step(KitPart):
    """One step of a script: what the facilitator says and does."""

    minutes: Minutes = 0
    """Minutes it takes; 0 for what happens in passing."""
    title: KitText | None = None
    """A heading, where the step begins something of its own."""
    say: tuple[KitText, ...] = ()
    """Lines to say aloud, in the facilitator's own words if they like."""
    do: tuple[KitText, ...] = ()
    """What to do meanwhile."""


class Moment(KitPart):
    """A part of a gathering without an activity: a welcome, a warm-up that stores nothing (F7), a break, the end."""

    id: Identifier
    kind: Literal["welcome", "warm_up", "talk", "break", "end"]
    after: str = ""
    """The activity or moment it follows; empty opens the gathering."""
    title: KitText
    minutes: Annotated[int, Field(ge=1, le=24 * 60)]
    with_rules: bool = False
    """Whether the rules of the game stand below its title where it is shown."""
    script: tuple[Step, ...] = ()


class KitSession(KitPart):
    """One gathering, or a link that stays open for weeks."""

    id: Identifier
    name: KitText
    minutes: Minutes
    """Its length with breaks and slack; 0 for a link that stays open."""
    slack: Minutes = 0
    """Minutes that are kept free: something always takes longer."""
    advice: KitText | None = None
    """Whom people ask for advice on a link that stays open; none says: whoever gave them the link (F21)."""
    before: tuple[KitText, ...] = ()
    """What to do before it."""
    after: tuple[KitText, ...] = ()
    """What to do after it."""
    moments: tuple[Moment, ...] = ()
    """Its parts that are not activities."""


class KitActivity(KitPart):
    """One activity: a method with its question and settings."""

    id: Identifier
    session: Identifier
    phase: Phase
    method: str
    title: KitText
    prompt: KitText
    """The question as people read it on the wall and on the phone."""
    minutes: Annotated[int, Field(ge=1, le=24 * 60)]
    unit: Unit = "person"
    on: tuple[Identifier, ...] = ()
    """Earlier activities whose notes, themes or options it works on."""
    settings: dict[str, Any] = Field(default_factory=dict)
    """What the method may be set to; each method says what that is."""
    script: tuple[Step, ...] = ()

    @property
    def runs_beside(self) -> bool:
        """Whether it takes no time of its own; a method that is not known does."""
        return self.method in method_names() and method(self.method).runs_beside


class StaffMember(KitPart):
    """Somebody who is needed to hold the workshop."""

    role: KitText
    count: Annotated[int, Field(ge=1, le=50)] = 1
    tasks: tuple[KitText, ...] = ()


def in_order(activities: Iterable[str], moments: Iterable[tuple[str, str]]) -> list[str]:
    """Give the ids of everything that happens in a gathering, in order.

    Parameters
    ----------
    activities
        Ids, in order.
    moments
        Each with what it follows. Those that follow the same part come in the order in which they are given; one that
        follows nothing known is left out.
    """
    following: dict[str, list[str]] = {}
    for moment, after in moments:
        following.setdefault(after, []).append(moment)
    found: list[str] = []

    def add_moments(after: str) -> None:
        # Taken out when used, so that moments which follow each other in a ring come to an end.
        for moment in following.pop(after, []):
            found.append(moment)
            add_moments(moment)

    add_moments("")
    for activity in activities:
        found.append(activity)
        add_moments(activity)
    return found


class Kit(KitPart):
    """A whole kit."""

    id: Identifier
    """Name of its folder."""
    version: Annotated[int, Field(ge=1)]
    """Raised when the kit changes."""
    name: KitText
    summary: KitText
    """One or two sentences: what comes of it."""
    for_whom: KitText
    """Who it is for."""
    form: Form | None = None
    """Form of participation, for the organisation's statistics; without it the kit is told by its name."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """Languages in which every text of the kit is given."""
    perspectives: Annotated[tuple[Perspective, ...], Field(min_length=1)] = PERSPECTIVES
    """Sides from which people may answer."""
    for_children: bool = False
    """Whether children or young people take part: then no pictures, no sound, and no links that stay open (F26)."""
    keep_days: Annotated[int, Field(ge=1, le=3650)] = 183
    """Days from the beginning until the answers are deleted, unless another date is chosen (F25)."""
    told_where: KitText
    """Where the results will be told, until the facilitator words it anew."""
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    """Phases it passes through; a workshop needs some of them, never all."""
    questions: dict[Phase, KitText]
    """The guiding question of each phase."""
    sessions: Annotated[tuple[KitSession, ...], Field(min_length=1)]
    activities: Annotated[tuple[KitActivity, ...], Field(min_length=1)]
    """In the order of the gatherings."""
    staff: tuple[StaffMember, ...] = ()
    room: tuple[KitText, ...] = ()
    """What the room must offer."""
    materials: tuple[KitText, ...] = ()
    """What to bring."""
    rules_of_the_game: Annotated[tuple[KitText, ...], Field(min_length=1)]
    """Agreed at the beginning and kept in sight (F6)."""
    with_the_results: Annotated[tuple[KitText, ...], Field(min_length=1)]
    """What to do with the results (F17, F18)."""
    without_internet: Annotated[tuple[KitText, ...], Field(min_length=1)]
    """Plan B when there is no network."""
    without_phones: Annotated[tuple[KitText, ...], Field(min_length=1)]
    """Plan B when nobody can use a phone."""
    _folder: Path | None = PrivateAttr(default=None)

    @property
    def folder(self) -> Path | None:
        """Where it lies with its pictures; none for one that was never read from a file."""
        return self._folder

    def lying_in(self, folder: Path) -> Self:
        """Say where it lies, and give it."""
        self._folder = folder
        return self

    def activities_of(self, session: str) -> Iterator[KitActivity]:
        """Give the activities of a gathering, in order."""
        return (activity for activity in self.activities if activity.session == session)

    def agenda(self, session: KitSession) -> list[KitActivity | Moment]:
        """Give everything that happens in a gathering, in order.

        Moments that follow the same part come in the order in which they are listed; one that follows nothing
        known (``check.py`` tells about it) is left out.
        """
        activities = {activity.id: activity for activity in self.activities_of(session.id)}
        moments = {moment.id: moment for moment in session.moments}
        order = in_order(activities, [(moment.id, moment.after) for moment in session.moments])
        return [activities.get(each) or moments[each] for each in order]

    def planned_minutes(self, session: KitSession) -> int:
        """Add up the minutes of a gathering: activities, moments and slack; what runs beside takes none."""
        return (
            sum(activity.minutes for activity in self.activities_of(session.id) if not activity.runs_beside)
            + sum(moment.minutes for moment in session.moments)
            + session.slack
        )

"""What a facilitator can ask of a cycle."""

from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from talkoot.cycle.state import Form, Phase
from talkoot.kits.text import KitText
from talkoot.methods.method import FACILITATOR, Action, ActorKind, Perspective, Unit
from talkoot.methods.words import Words, cleaned

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


#: As long as a heading on the wall and the name of a file bear.
LONGEST_NAME = 200
#: As long as the name of a group in a table bears.
LONGEST_PLACE = 60


def _of_a_name(given: dict[str, str]) -> dict[str, str]:
    text = {language: cleaned(value) for language, value in given.items()}
    longest = max(map(len, text.values()))
    if not any(text.values()):
        raise PydanticCustomError("empty", "expected at least one word, got nothing")
    if longest > LONGEST_NAME:
        raise PydanticCustomError(
            "too_long", "at most {limit} characters, got {length}", {"limit": LONGEST_NAME, "length": longest}
        )
    return text


#: A unit of the organisation, as its people call it.
OrganisationUnit = Annotated[str, Words(80, required=False)]
CycleName = Annotated[KitText, AfterValidator(_of_a_name)]


class CycleAction(Action):
    """Something that only a facilitator may ask, at any time."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True


class PlannedMoment(Action):
    """A part of a gathering without an activity: a welcome, a warm-up, a break."""

    id: Identifier
    title: KitText
    minutes: Annotated[int, Field(ge=0, le=24 * 60)] = 0
    with_rules: bool = False
    """Whether the rules of the game stand below its title."""


class PlannedSession(Action):
    """One gathering of a new cycle."""

    id: Identifier
    name: KitText
    minutes: Annotated[int, Field(ge=0, le=24 * 60)] = 0
    """0 where it is no gathering: people come by links that stay open."""
    advice: KitText | None = None
    """Whom people ask for advice on such a link."""
    moments: tuple[PlannedMoment, ...] = ()


class PlannedActivity(Action):
    """An activity to be."""

    id: Identifier
    method: str
    phase: Phase
    title: KitText
    prompt: KitText
    minutes: Annotated[int, Field(ge=1, le=24 * 60)] = 10
    unit: Unit = "person"
    on: tuple[str, ...] = ()
    """Activities whose notes, themes or options it works on."""
    session: str = ""
    settings: dict[str, Any] = Field(default_factory=dict)
    script: tuple[dict[str, Any], ...] = ()


class CreateCycle(CycleAction):
    """Begin a cycle; the id comes with the command."""

    name: CycleName
    kit: str = ""
    form: Form | Literal[""] = ""
    organisation_unit: OrganisationUnit = ""
    for_children: bool = False
    """Whether children or young people take part: no pictures, no sound, no links that stay open (F26)."""
    languages: tuple[str, ...] = ("fi", "sv", "en")
    perspectives: tuple[Perspective, ...] = ("client", "relative", "worker", "other")
    phases: tuple[Phase, ...]
    questions: dict[Phase, KitText] = Field(default_factory=dict)
    told_where: dict[str, str] = Field(default_factory=dict)
    rules_of_the_game: tuple[KitText, ...] = ()
    """What people agree on at the beginning (F6)."""
    delete_by: date
    sample: bool = False
    minimum: Annotated[int, Field(ge=4, le=50)] = 4
    sessions: tuple[PlannedSession, ...] = ()
    activities: tuple[PlannedActivity, ...] = ()


class RenameCycle(CycleAction):
    """Give the cycle another name."""

    name: CycleName


class SetOrganisationUnit(CycleAction):
    """Say whose workshop it is, for statistics; empty says nobody's."""

    organisation_unit: OrganisationUnit = ""


class SetDeleteBy(CycleAction):
    """Set the date by which contributions are deleted."""

    delete_by: date


class AddActivity(CycleAction):
    """Add an activity to the agenda."""

    planned: PlannedActivity
    before: str = ""
    """The activity to come before; empty puts it last in its phase."""


class ChangeActivity(CycleAction):
    """Change what is left out as none; settings only before the first contribution."""

    activity: str
    title: KitText | None = None
    prompt: KitText | None = None
    minutes: Annotated[int, Field(ge=1, le=24 * 60)] | None = None
    unit: Unit | None = None
    settings: dict[str, Any] | None = None


class RemoveActivity(CycleAction):
    """Take an activity that nobody has answered off the agenda."""

    activity: str


class StartActivity(CycleAction):
    """Open an activity and show it on every screen; the one that was open rests meanwhile.

    One that runs beside the others is only opened: it is shown when that is asked for.
    """

    activity: str


class PauseActivity(CycleAction):
    """Let an activity rest: nobody can add, nothing is lost."""

    activity: str


class CloseActivity(CycleAction):
    """End an activity. A blind one stays hidden until its reveal."""

    activity: str


class RevealActivity(CycleAction):
    """Show everyone the results of a blind activity, which closes it."""

    activity: str


class ShowActivity(CycleAction):
    """Show an activity on the screens without opening it; empty shows the waiting screen."""

    activity: str = ""


class PublishActivity(CycleAction):
    """Open the public page of an activity, or take it back."""

    activity: str
    published: bool = True


class GoToPhase(CycleAction):
    """Go to a phase."""

    phase: Phase


class OpenDoor(CycleAction):
    """Let people join, under the code that the gathering had, else under a fresh one."""

    session: str = ""


class ShutDoor(CycleAction):
    """Let nobody else join."""


class OpenLink(CycleAction):
    """Make a link to a session that is no gathering, and open its activities for as long as the link is."""

    session: str
    place: Annotated[str, AfterValidator(cleaned), Field(max_length=LONGEST_PLACE)] = ""
    """Where its people are; empty where there is one place only."""
    until: date
    """The last day."""


class ProlongLink(CycleAction):
    """Set the last day of a link anew; one that was closed opens again."""

    link: str
    until: date


class CloseLink(CycleAction):
    """Let nobody in by a link any more; with the last one of a session its activities end."""

    link: str


class SetClock(CycleAction):
    """Start the room's countdown, or change it; 0 takes it away."""

    activity: str = ""
    seconds: Annotated[int, Field(ge=0, le=24 * 3600)]


class DimPhones(CycleAction):
    """Ask people to look up: »Nyt katsotaan vetäjää ja tulkkia« (F10)."""

    dimmed: bool = True


class ShowMoment(CycleAction):
    """Show a moment or the rules of the game on every screen, over what is there; neither takes it away."""

    moment: str = ""
    rules: bool = False


class AddScribe(CycleAction):
    """Let somebody write for others; the key itself is never stored."""

    key_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    label: str = ""


class RevokeScribe(CycleAction):
    """Take a scribe's link out of use."""

    scribe: str


class GivePaperCode(CycleAction):
    """Give somebody without a phone a word code on paper; the code itself is never stored."""

    who: ClassVar[frozenset[ActorKind]] = frozenset({"facilitator", "scribe"})

    code: Annotated[str, Field(max_length=60)]


class EndSession(CycleAction):
    """Say thanks on every phone and shut the door; or go on, with the door open under the same code."""

    ended: bool = True


#: By their names on the wire; ``undo`` stands beside them and is decided by the engine.
CYCLE_ACTIONS: dict[str, type[CycleAction]] = {
    "create_cycle": CreateCycle,
    "rename_cycle": RenameCycle,
    "set_organisation_unit": SetOrganisationUnit,
    "set_delete_by": SetDeleteBy,
    "add_activity": AddActivity,
    "change_activity": ChangeActivity,
    "remove_activity": RemoveActivity,
    "start_activity": StartActivity,
    "pause_activity": PauseActivity,
    "close_activity": CloseActivity,
    "reveal_activity": RevealActivity,
    "show_activity": ShowActivity,
    "publish_activity": PublishActivity,
    "go_to_phase": GoToPhase,
    "open_door": OpenDoor,
    "shut_door": ShutDoor,
    "open_link": OpenLink,
    "prolong_link": ProlongLink,
    "close_link": CloseLink,
    "set_clock": SetClock,
    "dim_phones": DimPhones,
    "show_moment": ShowMoment,
    "add_scribe": AddScribe,
    "revoke_scribe": RevokeScribe,
    "give_paper_code": GivePaperCode,
    "end_session": EndSession,
}

"""Rules and views of attendance."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Texts
from talkoot.methods.attendance.actions import (
    NOT_ANSWERING,
    WAYS,
    Attend,
    AttendanceSettings,
    CountOrganisation,
    CountWithoutDevice,
)
from talkoot.methods.attendance.told import told
from talkoot.methods.counting import Counts
from talkoot.methods.document import Block, Choices
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Touched,
    Viewer,
    withdrawn,
)
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Organisation:
    """How many have come from an organisation."""

    id: str
    name: str
    people: int


@dataclass
class AttendanceState(AnswersState[AttendanceSettings]):
    """Who has told, what was counted by hand, and what was added up at the closes so far."""

    present: set[str] = field(default_factory=set)
    """Respondents who told a role, also those whose answer was added up and erased."""
    added_up: Counter[tuple[str, str]] = field(default_factory=Counter)
    """People by role and way, of those whose answers are erased."""
    without_device: dict[tuple[str, str], int] = field(default_factory=dict)
    """People by role and way, as somebody counted them."""
    organisations: dict[str, Organisation] = field(default_factory=dict)
    """By id."""


class Attendance(OneAnswer[AttendanceSettings, AttendanceState]):
    """Attendance."""

    name = "attendance"
    settings = AttendanceSettings
    state = AttendanceState
    runs_beside = True
    fields = ("role", "way")
    given = "Attended"
    taken_back = "AttendanceTakenBack"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "attend": Attend,
        "withdraw_attendance": TakeBack,
        "count_without_device": CountWithoutDevice,
        "count_organisation": CountOrganisation,
    }
    events: ClassVar[Mapping[str, int]] = {
        "Attended": 1,
        "AttendanceTakenBack": 1,
        "AttendanceAddedUp": 1,
        "WithoutDeviceCounted": 1,
        "OrganisationCounted": 1,
        "OrganisationRemoved": 1,
    }

    def decide(self, state: AttendanceState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        match action:
            case CountWithoutDevice():
                return self._count_without_device(state, action)
            case CountOrganisation():
                return self._count_organisation(state, action, context)
        return super().decide(state, action, actor, context)

    def said(self, state: AttendanceState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give role and way."""
        if not isinstance(action, Attend):
            raise TypeError(action)
        if action.role in NOT_ANSWERING:
            return Refusal("role-not-answering")
        if action.role not in state.settings.roles:
            return Refusal("role-not-here")
        if actor.respondent in state.present and actor.respondent not in state.answers:
            return Refusal("counted-already")
        return {"role": action.role, "way": action.way}

    @staticmethod
    def _count_without_device(state: AttendanceState, action: CountWithoutDevice) -> Decision:
        if action.role not in state.settings.roles:
            return Refusal("role-not-here")
        if state.without_device.get((action.role, action.way), 0) == action.people:
            return []
        data = {"role": action.role, "way": action.way, "people": action.people}
        return [Happened("WithoutDeviceCounted", data)]

    @staticmethod
    def _count_organisation(state: AttendanceState, action: CountOrganisation, context: Context) -> Decision:
        same = [each for each in state.organisations.values() if each.name.casefold() == action.name.casefold()]
        before = same[0] if same else None
        if action.people == 0:
            return [] if before is None else [withdrawn("OrganisationRemoved", before.id)]
        if before is not None and before.people == action.people:
            return []
        data = {"name": before.name if before else action.name, "people": action.people}
        return [Happened("OrganisationCounted", {"id": before.id if before else context.new_id(), **data})]

    def at_close(self, state: AttendanceState) -> Sequence[Happened]:
        """Add up what people told, and erase what single ones did."""
        if not state.answers:
            return ()
        counts = state.added_up + Counter(
            (answer.said["role"], answer.said["way"]) for answer in state.answers.values()
        )
        added = [[role, way, people] for (role, way), people in sorted(counts.items())]
        erases = tuple(answer.id for answer in state.answers.values())
        return [Happened("AttendanceAddedUp", {"counts": added}, erases=erases)]

    def apply(self, state: AttendanceState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        match event.kind:
            case "AttendanceAddedUp":
                state.added_up = Counter({(role, way): people for role, way, people in data["counts"]})
                state.answers.clear()
            case "WithoutDeviceCounted":
                state.without_device[data["role"], data["way"]] = data["people"]
            case "OrganisationCounted" if "name" in data:  # else blanked
                state.organisations[data["id"]] = Organisation(data["id"], data["name"], data["people"])
            case "OrganisationRemoved":
                state.organisations.pop(data["id"], None)
            case self.given:
                state.present.add(event.respondent)  # also where it was erased: one is counted once
                super().apply(state, event)
            case self.taken_back:
                state.present.discard(event.respondent)
                super().apply(state, event)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: AttendanceState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name the counts, and what was counted by hand."""
        return ("counts", "by_hand") if viewer == "facilitator" else ("counts",)

    def part(self, state: AttendanceState, key: str, viewer: Viewer) -> JSON | None:
        """Give the counts once it is closed; to the facilitator also what was counted by hand, to be corrected."""
        if key == "counts" and state.closed:
            return [
                {"kind": kind, "what": list(what), "people": people, "least": state.minimum}
                for kind, what, people in self._told(state)
            ]
        if key == "by_hand" and viewer == "facilitator":
            return {
                "without_device": [
                    {"role": role, "way": way, "people": people}
                    for (role, way), people in state.without_device.items()
                    if people
                ],
                "organisations": [{"name": each.name, "people": each.people} for each in state.organisations.values()],
            }
        return None

    def own(self, state: AttendanceState, respondent: str) -> JSON:
        """Give what one told; once that is erased, only that one is counted."""
        if respondent in state.present and respondent not in state.answers:
            return {"counted": True}
        return super().own(state, respondent)

    def touched(self, state: AttendanceState, event: Event) -> Touched:
        """Name the respondent, or what was counted by hand."""
        if event.kind in (self.given, self.taken_back):
            return super().touched(state, event)
        # Whoever told something before reads from then on that they are counted.
        everyone = state.present if event.kind == "AttendanceAddedUp" else ()
        return Touched.of(["counts", "by_hand"], everyone)

    def respondents(self, state: AttendanceState) -> Collection[str]:
        """Give those who told a role."""
        return state.present

    def counted(self, state: AttendanceState) -> int:
        """Give how many were counted by hand."""
        return sum(state.without_device.values()) + sum(each.people for each in state.organisations.values())

    # Results ---------------------------------------------------------------------------------------------------

    def counts(self, state: AttendanceState) -> Counts:
        """Count people by role; nothing while it is open."""
        if not state.closed:
            return Counts()
        return Counts(roles={role: people for role, people in self._counts(state)["role"].items() if people})

    @staticmethod
    def _counts(state: AttendanceState) -> dict[str, dict[str, int]]:
        here = state.added_up + Counter(state.without_device)
        settings = state.settings
        return {
            "role": {role: sum(here[role, way] for way in WAYS) for role in settings.roles},
            "way": {way: sum(here[role, way] for role in settings.roles) for way in WAYS} if settings.hybrid else {},
            "organisation": {each.name: each.people for each in state.organisations.values()},
        }

    def _told(self, state: AttendanceState) -> list[tuple[str, tuple[str, ...], int | None]]:
        return [
            (kind, what, people)
            for kind, people_by in self._counts(state).items()
            for what, people in told(people_by, state.minimum)
        ]

    def sheet(self, settings: AttendanceSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give a box for each role."""
        return (Choices(tuple(texts(f"role-{role}") for role in settings.roles)),)

    def frame(self, state: AttendanceState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per count that may be told; none before the close.

        Returns
        -------
        pandas.DataFrame
            ``kind`` (str): ``role``, ``way`` or ``organisation``. ``what`` (str): roles, ways or names of organisations
            that are counted together since too few are of each, a line each. ``people`` (Int64): missing where they are
            fewer than may be told, ``least`` (int64).
        """
        from talkoot.methods.attendance.figure import frame

        return frame(self._told(state) if state.closed else [], state.minimum)

"""Invented people with what they say in a whole cycle: for learning, for the demo, for tests.

``load_sample`` reads a set of ``sample_data/``; ``next_action`` tells what one of its people does next in an open
activity; ``replay_sample`` lets them all live through the activities before a given one, by the same commands as real
people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

from talkoot import resources
from talkoot.errors import KitError
from talkoot.kits import sample_files as files
from talkoot.kits.choices import (
    Approval,
    Ask,
    Choice,
    Decisions,
    Dots,
    Grouping,
    Highlights,
    Notes,
    Plan,
    PlannedDecision,
    PlannedNote,
    Ratings,
    Stands,
    View,
    Wanted,
)
from talkoot.kits.kit import Kit, KitActivity
from talkoot.kits.load import load_kit
from talkoot.locales import chosen
from talkoot.methods.method import Actor, Perspective, Unit

DEFAULT = "arki_sujuvaksi"
#: Seconds between two things a person does, by pace: from and to.
PACE_S: Mapping[files.Pace, tuple[float, float]] = {"quick": (4, 10), "medium": (8, 20), "slow": (15, 40)}
#: Notes with which somebody begins a theme of their own; the rest are moved by those who wrote them.
_BEGINS_WITH = 2


@dataclass(frozen=True)
class SampleParticipant:
    """One invented person, or the one who leads."""

    id: str
    perspective: Perspective | None
    language: str
    pace: files.Pace
    who: str
    """A line about them."""
    writes_for: frozenset[Unit] = frozenset({"person"})
    """For whom they answer: themselves, and where they hold the device their pair or table."""
    kind: Literal["participant", "facilitator"] = "participant"
    plans: Mapping[str, Plan] = field(default_factory=dict)
    """What they want to give, by activity."""

    def actor(self, respondent: str, unit: Unit) -> Actor:
        """Give them as the rules know them; a pair or a table answers from no single side (F8)."""
        if self.kind == "facilitator":
            return Actor("facilitator")
        return Actor("participant", respondent, self.perspective if unit == "person" else None)


def next_action(person: SampleParticipant, header: View, view: View) -> Ask | None:
    """Tell what a person does next in an open activity.

    Parameters
    ----------
    person
        Who.
    header
        ``activity:<id>`` of the cycle's view, as every phone has it.
    view
        The activity's view as this person gets it, with ``own``; for the leader the facilitator's.

    Returns
    -------
    tuple of str and dict, or None
        The action and its data; none when they have given everything, have nothing to say, or must wait for others.
    """
    plan = person.plans.get(str(header["id"]))
    if plan is None or header["status"] != "open":
        return None
    if person.kind == "participant" and header["unit"] not in person.writes_for:
        return None
    return plan.next_action(header, view)


@dataclass(frozen=True)
class Sample:
    """A whole invented cycle."""

    id: str
    kit: Kit
    name: Mapping[str, str]
    people: tuple[SampleParticipant, ...]
    host: SampleParticipant
    """Who leads: lets notes on the wall, groups where the room says how, types highlights and decisions."""
    activities: Mapping[str, files.Part]
    """What was read, by activity: typed as :data:`talkoot.kits.sample_files.FILE_OF` says."""

    @property
    def everyone(self) -> Sequence[SampleParticipant]:
        """The people and the host, who comes last."""
        return (*self.people, self.host)


def load_sample(name: str = DEFAULT, given: Path | str | None = None) -> Sample:
    """Read a set of sample data.

    Parameters
    ----------
    name
        Of its folder.
    given
        A folder of sample data to look through before the usual ones (see :mod:`talkoot.resources`).

    Raises
    ------
    KitError
        ``kit-not-found``: there is no such set, or no such kit as it is for.
    """
    folder = resources.find("sample_data", name, given)
    if folder is None or not (folder / "cycle.yaml").is_file():
        known = [
            path.parent.name for each in resources.folders("sample_data", given) for path in each.glob("*/cycle.yaml")
        ]
        raise KitError("kit-not-found", kit=name, known=", ".join(sorted(set(known))))
    return _Reading(folder).sample()


class _Reading:
    """A set being read: the files refer to each other by keys."""

    def __init__(self, folder: Path) -> None:
        self.cycle: files.CycleFile = files.read(folder / "cycle.yaml", files.CycleFile)
        self.people: tuple[files.PersonLine, ...] = files.read(folder / "people.yaml", files.PeopleFile).people
        self.kit = load_kit(self.cycle.kit)
        self.given: dict[str, files.Part] = {
            activity.id: files.read(path, files.FILE_OF[activity.method])
            for activity in self.kit.activities
            if (path := folder / "activities" / f"{activity.id}.yaml").is_file()
        }

    def sample(self) -> Sample:
        """Give everyone with their plans."""
        people = tuple(
            SampleParticipant(
                each.id,
                each.perspective,
                each.language,
                each.pace,
                each.who,
                frozenset({"person", *each.writes_for}),
                plans=self._plans(each.id),
            )
            for each in self.people
        )
        host = SampleParticipant("host", None, "fi", "medium", "", kind="facilitator", plans=self._plans(""))
        return Sample(self.cycle.id, self.kit, self.cycle.name, people, host, self.given)

    def _plans(self, person: str) -> dict[str, Plan]:
        plans: dict[str, Plan] = {}
        for activity in self.kit.activities:
            if activity.id in self.given:
                plan = self._plan(person, activity, self.given[activity.id])
                if plan is not None:
                    plans[activity.id] = plan
        return plans

    def _plan(self, person: str, activity: KitActivity, given: files.Part) -> Plan | None:
        """Give what a person (empty: the host) wants to give in an activity."""
        match given:
            case files.NotesFile():
                return _notes(person, given) if person else Approval()
            case files.ThemesFile():
                return self._grouping(person, given)
            case files.HighlightsFile() if not person:
                return Highlights(tuple((each.text, each.question) for each in given.highlights))
            case files.DecisionsFile() if not person:
                return Decisions(tuple(self._decision(each, activity) for each in given.decisions))
            case files.VotesFile() if person in given.votes:
                return Dots(tuple(self._wanted(key, activity) for key in given.votes[person]))
            case files.RatingsFile() if person in given.ratings:
                names = [each["id"] for each in activity.settings["statements"]]
                return Ratings(dict(zip(names, given.ratings[person], strict=True)))
            case files.AnswersFile() if person in given.answers:
                return Choice(given.answers[person])
            case files.StatementsFile() if person:
                return _stands(person, given)
        return None

    def _grouping(self, person: str, given: files.ThemesFile) -> Grouping:
        names: list[tuple[str, tuple[str, ...]]] = []
        moves: list[tuple[str, str]] = []
        for theme in given.themes:
            begins = theme.notes if not theme.by else theme.notes[:_BEGINS_WITH]
            if theme.by == person:
                names.append((theme.name, tuple(self._notes[key].text for key in begins)))
            if person:
                # People find a place for what they wrote themselves.
                own = [self._notes[key] for key in theme.notes if self._notes[key].by == person]
                moves += [(note.text, theme.name) for note in own if theme.by]
        return Grouping(tuple(names), tuple(moves))

    def _decision(self, line: files.DecisionLine, activity: KitActivity) -> PlannedDecision:
        said = line.model_dump(include={"what", "responsible", "told_to", "told_by", "follow_up"})
        return PlannedDecision(said, line.in_days, self._wanted(line.about, activity) if line.about else None)

    def _wanted(self, key: str, activity: KitActivity) -> Wanted:
        if key in self._notes:
            return Wanted(key, self._notes[key].text)
        if key in self._themes:
            theme = self._themes[key]
            return Wanted(key, theme.name, theme.keywords)
        for option in activity.settings.get("options", ()):
            if option["id"] == key:
                return Wanted(key, chosen(option["text"], "fi"))
        raise KeyError(key)

    @cached_property
    def _notes(self) -> dict[str, files.NoteLine]:
        return {
            note.key: note
            for given in self.given.values()
            if isinstance(given, files.NotesFile)
            for note in given.notes
            if note.key
        }

    @cached_property
    def _themes(self) -> dict[str, files.ThemeLine]:
        return {
            theme.key: theme
            for given in self.given.values()
            if isinstance(given, files.ThemesFile)
            for theme in given.themes
        }


def _notes(person: str, given: files.NotesFile) -> Notes:
    texts = {note.key: note.text for note in given.notes}
    return Notes(
        person,
        tuple(PlannedNote(each.text, each.column, each.colour) for each in given.notes if each.by == person),
        tuple(texts[key] for key, likers in given.likes.items() if person in likers),
    )


def _stands(person: str, given: files.StatementsFile) -> Stands:
    texts = {each.key: each.text for each in given.written}
    stands = {
        texts.get(key, key): stand
        for key, by_stand in given.stands.items()
        for stand, people in by_stand.items()
        if person in people
    }
    return Stands(person, stands, tuple(each.text for each in given.written if each.by == person))

"""Invented people with what they say in a whole cycle: for learning, for the demo, for tests.

``load_sample`` reads a set of ``sample_data/``; ``next_action`` tells what one of its people does next in an open
activity; ``replay_sample`` lets them all live through the activities before a given one, by the same commands as real
people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar

from talkoot import resources
from talkoot.errors import KitError
from talkoot.kits.document import Document
from talkoot.kits.kit import Kit
from talkoot.kits.load import load_kit
from talkoot.kits.text import KitText
from talkoot.locales import chosen
from talkoot.methods import method
from talkoot.methods.method import JSON, Actor, Perspective, Unit
from talkoot.methods.sampling import Ask, Plan, SampleFile, SamplePart, View, Wanted

DEFAULT = "arki_sujuvaksi"
Pace = Literal["slow", "medium", "quick"]
#: Seconds between two things a person does, by pace: from and to.
PACE_S: Mapping[Pace, tuple[float, float]] = {"quick": (4, 10), "medium": (8, 20), "slow": (15, 40)}
_Part = TypeVar("_Part", bound=SamplePart)


class CycleFile(SamplePart):
    """``cycle.yaml``: which kit, and under which name."""

    id: str
    kit: str
    name: KitText


class PersonLine(SamplePart):
    """One invented person."""

    id: str
    perspective: Perspective
    language: Literal["fi", "sv", "en"]
    pace: Pace
    pair: int
    table: int
    writes_for: tuple[Unit, ...] = ()
    """Of which pair or table this person holds the device."""
    who: str


class PeopleFile(SamplePart):
    """``people.yaml``."""

    people: tuple[PersonLine, ...]


@dataclass(frozen=True)
class SampleParticipant:
    """One invented person, or the one who leads."""

    id: str
    perspective: Perspective | None
    language: str
    pace: Pace
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
    activities: Mapping[str, SampleFile]
    """What was read, by activity: as the ``sample`` of its method says."""

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
        self.cycle = _read(folder / "cycle.yaml", CycleFile)
        self.people = _read(folder / "people.yaml", PeopleFile).people
        self.kit = load_kit(self.cycle.kit)
        self.given = {
            activity.id: _read(path, file)
            for activity in self.kit.activities
            if (path := folder / "activities" / f"{activity.id}.yaml").is_file()
            and (file := method(activity.method).sample_file()) is not None
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
        settings = {activity.id: activity.settings for activity in self.kit.activities}
        return plans_of(person, settings, self.given)


def plans_of(
    person: str, settings: Mapping[str, Mapping[str, JSON]], given: Mapping[str, SampleFile]
) -> dict[str, Plan]:
    """Give what a person wants to give, by activity.

    Parameters
    ----------
    person
        Their id; empty for the one who leads.
    settings
        Of each activity.
    given
        What was read, by activity. Files refer by keys to what others hold, and to options of their activity.
    """
    names = {key: wanted for file in given.values() for key, wanted in file.names().items()}
    plans = {
        activity: file.plan(person, settings[activity], partial(_named, names, settings[activity]))
        for activity, file in given.items()
    }
    return {activity: plan for activity, plan in plans.items() if plan is not None}


def _named(names: Mapping[str, Wanted], settings: Mapping[str, JSON], key: str) -> Wanted:
    if key in names:
        return names[key]
    for option in settings.get("options", ()):
        if option["id"] == key:
            return Wanted(key, chosen(option["text"], "fi"))
    raise KeyError(key)


def _read(path: Path, kind: type[_Part]) -> _Part:
    return kind.model_validate(Document(path).data)

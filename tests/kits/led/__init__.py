"""Kits that are led from their first activity to the last, with what a few invented people give in each.

Beside this module ``<kit>.yaml`` holds what is given, by activity, as the example of its method says it.
"""

from pathlib import Path

from talkoot.cycle.engine import Engine
from talkoot.kits.create import create_cycle
from talkoot.kits.document import Document
from talkoot.kits.load import load_kit
from talkoot.kits.replay import replay_sample
from talkoot.kits.sample import Sample, SampleParticipant, plans_of
from talkoot.methods import method
from talkoot.methods.example import PEOPLE
from talkoot.methods.sampling import SampleFile
from tests.factories import new_engine

FOLDER = Path(__file__).parent
LED = sorted(path.stem for path in FOLDER.glob("*.yaml"))
#: Who holds the device of a pair or a table: one on each side.
WRITERS = {"p1", "p5"}


def sample_of(name: str) -> Sample:
    """Read what the people of the examples give in a kit."""
    kit = load_kit(name)
    written = Document(FOLDER / f"{name}.yaml").data
    kinds = {activity.id: method(activity.method) for activity in kit.activities}
    given = {activity: _read(kinds[activity].sample_file(), each) for activity, each in written.items()}
    settings = {activity.id: activity.settings for activity in kit.activities}
    people = tuple(
        SampleParticipant(
            each,
            side,
            "fi",
            "quick",
            "",
            writes_for=frozenset({"person", "pair", "table"} if each in WRITERS else {"person"}),
            plans=plans_of(each, settings, given),
        )
        for each, side in PEOPLE.items()
    )
    host = SampleParticipant("host", None, "fi", "quick", "", kind="facilitator", plans=plans_of("", settings, given))
    return Sample(name, kit, kit.name, people, host, given)


def led(sample: Sample) -> tuple[Engine, str]:
    """Lead a kit by commands, with its sample, from start to end; give the engine and the cycle."""
    engine = new_engine()
    cycle = create_cycle(engine, sample.kit)
    replay_sample(engine, cycle, sample=sample)
    return engine, cycle


def _read(file: type[SampleFile] | None, given: object) -> SampleFile:
    assert file is not None
    return file.model_validate(given)

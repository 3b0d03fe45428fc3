"""The example of each method as a workshop: what it builds on comes before, and people give what its file says."""

from typing import Any

from talkoot.cycle.engine import Engine
from talkoot.kits.replay import fill_activity
from talkoot.kits.sample import SampleParticipant, plans_of
from talkoot.methods import method, method_names
from talkoot.methods.example import PEOPLE, Example
from talkoot.methods.sampling import SampleFile
from tests.factories import ACTIVITY, Workshop, new_engine, planned


def methods_that_can_be_blind() -> list[str]:
    """Name the methods that accept the setting."""
    return [name for name in method_names() if _accepts_blind(name)]


def _accepts_blind(name: str) -> bool:
    kind = method(name)
    try:
        kind.settings.model_validate({**kind.example().settings, "blind": True})
    except ValueError:
        return False
    return True


def examples_up_to(name: str) -> dict[str, Example]:
    """Give the example of a method by its name, after those that it builds on."""
    example = method(name).example()
    earlier = {each: found for source in example.on for each, found in examples_up_to(source).items()}
    return {**earlier, name: example}


def example_of(
    name: str, settings: dict[str, Any] | None = None, *, engine: Engine | None = None, started: bool = True
) -> Workshop:
    """Give a cycle with the example of a method as its last activity, called ``activity``; earlier ones are filled.

    Parameters
    ----------
    name
        Of the method.
    settings
        What is set otherwise than in the example.
    engine
        A new one in memory if none is given.
    started
        Whether the activity is open.
    """
    examples = examples_up_to(name)
    found = Workshop(engine or new_engine())
    found.create([_plan(each, name, example, settings or {}) for each, example in examples.items()])
    for each in list(examples)[:-1]:
        found.facilitate("start_activity", each)
        fill(found, name, each)
        found.facilitate("reveal_activity" if found.state.activities[each].state.is_blind else "close_activity", each)
    if started:
        found.facilitate("start_activity")
        found.facilitate("show_activity")  # what runs beside others turns no screen by its start
    return found


def _plan(each: str, name: str, example: Example, settings: dict[str, Any]) -> dict[str, Any]:
    is_last = each == name
    return planned(
        each,
        {**example.settings, **(settings if is_last else {})},
        id=ACTIVITY if is_last else each,
        on=example.on,
        script=[
            {"title": {"fi": "Aluksi"}, "say": [{"fi": "Tervetuloa"}], "do": [{"fi": "Odota hetki"}], "minutes": 2}
        ],
    )


def fill(workshop: Workshop, name: str, activity: str = ACTIVITY) -> int:
    """Let everybody give what the example says; give how many commands that took."""
    examples = {ACTIVITY if each == name else each: found for each, found in examples_up_to(name).items()}
    given = {each: file_of(name if each == ACTIVITY else each, found) for each, found in examples.items()}
    settings = {each: found.settings for each, found in examples.items()}
    everyone = [
        SampleParticipant(each, side, "fi", "quick", "", plans=plans_of(each, settings, given))
        for each, side in PEOPLE.items()
    ]
    host = SampleParticipant("host", None, "fi", "quick", "", kind="facilitator", plans=plans_of("", settings, given))
    return fill_activity(workshop.engine, workshop.cycle, activity, [*everyone, host])


def file_of(name: str, example: Example) -> SampleFile:
    """Read what people give in an example."""
    file = method(name).sample_file()
    assert file is not None, f"{name} has no sample.py"
    return file.model_validate(example.given)

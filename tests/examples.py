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
    """Name the methods in which people answer, and may do so without seeing each other's answers."""
    return [name for name in in_order_of_building() if _accepts_blind(name) and _people_answer(name)]


def _accepts_blind(name: str) -> bool:
    kind = method(name)
    try:
        kind.settings.model_validate({**kind.example().settings, "blind": True})
    except ValueError:
        return False
    return True


def _people_answer(name: str) -> bool:
    examples = examples_up_to(name)
    given = {each: file_of(each, example) for each, example in examples.items()}
    settings = {each: example.settings for each, example in examples.items()}
    return any(name in plans_of(person, settings, given) for person in PEOPLE)


def examples_up_to(name: str) -> dict[str, Example]:
    """Give the example of a method by its name, after those that it builds on."""
    example = method(name).example()
    earlier = {each: found for source in example.on for each, found in examples_up_to(source).items()}
    return {**earlier, name: example}


def in_order_of_building() -> list[str]:
    """Name all methods, those that build on nothing first."""
    return sorted(method_names(), key=lambda name: len(examples_up_to(name)))


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
    found = Workshop(engine or new_engine())
    *sources, _ = examples_up_to(name)
    found.create([*(plan_of(each) for each in sources), plan_of(name, ACTIVITY, settings)])
    lead_up_to(found, name)
    if started:
        found.facilitate("start_activity")
        found.facilitate("show_activity")  # what runs beside others turns no screen by its start
    return found


def all_examples(engine: Engine) -> Workshop:
    """Give a cycle with the example of every method under its name, and once more as ``blind_<name>`` where it can be.

    So a test of all methods opens its screens once.
    """
    plans = [plan_of(name) for name in in_order_of_building()]
    plans += [plan_of(name, f"blind_{name}", {"blind": True}) for name in methods_that_can_be_blind()]
    found = Workshop(engine)
    found.create(plans)
    return found


def plan_of(name: str, activity: str = "", settings: dict[str, Any] | None = None) -> dict[str, Any]:
    """Give the plan of an example, called as its method unless said otherwise."""
    example = method(name).example()
    script = [{"title": {"fi": "Aluksi"}, "say": [{"fi": "Tervetuloa"}], "do": [{"fi": "Odota hetki"}], "minutes": 2}]
    return planned(name, {**example.settings, **(settings or {})}, id=activity or name, on=example.on, script=script)


def lead_up_to(workshop: Workshop, name: str) -> None:
    """Lead the examples that a method builds on, from start to end, unless that was done."""
    *sources, _ = examples_up_to(name)
    for each in sources:
        if workshop.state.activities[each].status == "planned":
            workshop.facilitate("start_activity", each)
            fill(workshop, each, each)
            end(workshop, each)
        elif workshop.state.activities[each].state.is_blind:
            end(workshop, each)  # another test has closed it without showing its results


def end(workshop: Workshop, activity: str = ACTIVITY) -> None:
    """Close an activity, or show its results."""
    is_blind = workshop.state.activities[activity].state.is_blind
    workshop.facilitate("reveal_activity" if is_blind else "close_activity", activity)


def start(workshop: Workshop, name: str, activity: str) -> None:
    """Start the example of a method where every screen shows it; what runs beside the others shows only when asked."""
    workshop.facilitate("start_activity", activity)
    if method(name).runs_beside:
        workshop.accepted("show_activity", {"activity": activity})


def fill(workshop: Workshop, name: str, activity: str = ACTIVITY, *, seed: int = 0) -> int:
    """Let everybody give what the example says, in an order that the seed decides; give how many commands that took."""
    examples = examples_up_to(name)
    called = {each: activity if each == name else each for each in examples}
    given = {called[each]: file_of(each, example) for each, example in examples.items()}
    settings = {called[each]: example.settings for each, example in examples.items()}
    everyone = [
        SampleParticipant(each, side, "fi", "quick", "", plans=plans_of(each, settings, given))
        for each, side in PEOPLE.items()
    ]
    host = SampleParticipant("host", None, "fi", "quick", "", kind="facilitator", plans=plans_of("", settings, given))
    return fill_activity(workshop.engine, workshop.cycle, activity, [*everyone, host], seed=seed)


def file_of(name: str, example: Example) -> SampleFile:
    """Read what people give in an example."""
    file = method(name).sample_file()
    assert file is not None, f"{name} has no sample.py"
    return file.model_validate(example.given)

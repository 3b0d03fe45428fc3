"""S1-S3: every action of every method, asked by everybody there is."""

from typing import Any

import pytest

from talkoot.cycle.actions import CYCLE_ACTIONS
from talkoot.methods import method, method_names
from talkoot.methods.entries import Entries
from talkoot.methods.method import Actor
from tests.examples import example_of, fill
from tests.factories import ACTIVITY, FACILITATOR, Workshop, participant, scribe
from tests.methods.running import all_views

SOMEBODY_ELSE = participant(900, "client")
ACTORS = (SOMEBODY_ELSE, scribe(901, "client"), FACILITATOR)
#: What may be asked of the cycle by those who do not lead it: taking back one's own, a code on paper for somebody.
OF_OTHERS = {"participant": {"undo"}, "scribe": {"undo", "give_paper_code"}}


def named() -> list[str]:
    """Name the methods in which participants give things with an id, which somebody else could name too."""
    entries = [each for each in map(method, sorted(method_names())) if isinstance(each, Entries)]
    return [each.name for each in entries if "participant" in each.actions[f"remove_{each.kind}"].who]


@pytest.mark.parametrize("name", sorted(method_names()))
def test_s1_an_action_is_for_those_it_names_and_for_nobody_else(name: str) -> None:
    workshop = example_of(name)
    for action, kind in method(name).actions.items():
        for actor in ACTORS:
            assert is_forbidden(workshop, action, actor, ACTIVITY) is (actor.kind not in kind.who), (action, actor.kind)


@pytest.mark.parametrize("actor", [SOMEBODY_ELSE, scribe(901, "client")], ids=lambda actor: str(actor.kind))
def test_s2_only_a_facilitator_leads(actor: Actor) -> None:
    workshop = example_of("sticky_notes")
    before = all_views(workshop.state)
    for action in CYCLE_ACTIONS.keys() - OF_OTHERS[actor.kind]:
        assert is_forbidden(workshop, action, actor, ""), action
    assert all_views(workshop.state) == before


@pytest.mark.parametrize("name", named())
def test_s3_nobody_changes_or_takes_away_what_another_gave(name: str) -> None:
    workshop = example_of(name)
    fill(workshop, name)
    found: Any = workshop.activity.method
    given = {event.data["id"]: event.data for event in workshop.history if event.kind == found.added}
    assert given
    before = all_views(workshop.state)
    for entry, said in given.items():
        for action in (f"remove_{found.kind}", f"edit_{found.kind}"):
            fields = found.actions[action].model_fields
            data = {key: value for key, value in said.items() if key in fields} | {found.kind: entry, "confirmed": True}
            refusal = workshop.ask(action, data, SOMEBODY_ELSE, ACTIVITY).refusal
            assert refusal is not None, action
            assert refusal.code != "bad-data", refusal.values
    assert all_views(workshop.state) == before


def is_forbidden(workshop: Workshop, action: str, actor: Actor, activity: str) -> bool:
    refusal = workshop.ask(action, {}, actor, activity).refusal
    return refusal is not None and refusal.code == "not-allowed"

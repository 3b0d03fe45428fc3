"""Bringing published votes in, and taking the votes of a budget out."""

from pathlib import Path

import pytest

from talkoot.errors import BadImportError, TalkootError
from talkoot.methods.budget.pabulib import read_pabulib
from talkoot.pabulib import export_pabulib, import_pabulib
from tests.factories import Workshop, new_engine, participant
from tests.methods.test_budget import PROJECTS, SMALL, file_of


def voted(people: int) -> Workshop:
    workshop = Workshop.of("budget", {"sum": 100, "projects": PROJECTS})
    for number in range(people):
        support = {"ramp": 1, "signs": 1} if number % 2 else {"trip": 1}
        workshop.give("give_ballot", participant(number), support=support)
    workshop.facilitate("reveal_activity")
    return workshop


def test_a_file_becomes_a_closed_budget(tmp_path: Path) -> None:
    engine = new_engine()
    told: list[tuple[int, int]] = []
    cycle = import_pabulib(engine, file_of(tmp_path), progress=lambda done, of: told.append((done, of)))
    state = engine.state(cycle)
    activity = state.activities["budget"]
    assert state.name == {"en": "Village"}
    assert (activity.method.name, activity.status) == ("budget", "closed")
    assert {giver.channel for giver in activity.state.givers.values()} == {"import"}
    assert activity.results is not None
    assert activity.results.joint["projects"] == {"1": {"people": 2, "votes": 2}, "2": {"people": 2, "votes": 2}}
    assert [each["project"] for each in activity.results.joint["by_shares"] if each["funded"]] == ["2"]
    assert told == [(3, 3)]


def test_a_broken_file_brings_nothing_in(tmp_path: Path) -> None:
    engine = new_engine()
    with pytest.raises(BadImportError):
        import_pabulib(engine, file_of(tmp_path, SMALL.replace("1;60", "1;-60")))
    assert not engine.store.summaries()


def test_a_closed_budget_is_written_and_decides_the_same_when_it_is_brought_in(tmp_path: Path) -> None:
    workshop = voted(11)
    (path,) = export_pabulib(workshop.engine, workshop.cycle, tmp_path / "out")
    file = read_pabulib(path)
    assert (file.budget, len(file.ballots)) == (100, 11)
    assert [(each.name, each.cost) for each in file.projects] == [("Luiska", 60), ("Opasteet", 30), ("Retki", 50)]
    assert "x" * 20 not in path.read_text(encoding="utf-8"), "a voter's code"
    other = new_engine()
    again = other.state(import_pabulib(other, path)).activities["budget"].results
    settled = workshop.activity.results
    assert again is not None
    assert settled is not None
    assert again.joint == settled.joint


@pytest.mark.parametrize("people", [9, 0])
def test_few_ballots_are_not_written(tmp_path: Path, people: int) -> None:
    workshop = voted(people)
    with pytest.raises(TalkootError, match="at least 10 people voted"):
        export_pabulib(workshop.engine, workshop.cycle, tmp_path)


def test_a_ballot_that_was_taken_back_is_not_given_away(tmp_path: Path) -> None:
    workshop = voted(11)
    workshop.give("withdraw_ballot", participant(3))
    with pytest.raises(TalkootError, match="took their vote back"):
        export_pabulib(workshop.engine, workshop.cycle, tmp_path)
    assert not list(tmp_path.iterdir())

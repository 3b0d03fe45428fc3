"""A budget: ballots, most votes first, equal shares, and the reasons for both."""

import itertools
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.errors import BadImportError
from talkoot.expected import expectation_of
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.budget.actions import BudgetSettings
from talkoot.methods.budget.election import Ballot, Election, most_votes
from talkoot.methods.budget.equal_shares import equal_shares
from talkoot.methods.budget.pabulib import PabulibFile, PublishedProject, read_pabulib, write_pabulib
from talkoot.methods.method import Actor, Item, Perspective
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop, participant
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("budget")
PROJECTS = [
    {"id": "ramp", "cost": 60, "text": {"fi": "Luiska", "sv": "Ramp"}},
    {"id": "signs", "cost": 30, "text": {"fi": "Opasteet"}},
    {"id": "trip", "cost": 50, "text": {"fi": "Retki"}},
]
WIELICZKA = Path(__file__).parents[3] / "shared/data/pabulib/poland_wieliczka_2023.pb"
ANSWERS = Answers(
    {"sum": 100, "projects": PROJECTS},
    st.lists(
        st.sets(st.sampled_from(["ramp", "signs", "trip"]), min_size=1).map(
            lambda chosen: ("give_ballot", {"support": dict.fromkeys(sorted(chosen), 1)})
        ),
        max_size=2,
    ),
    [("withdraw_ballot", {})],
    kind="BallotGiven",
)


class TestContract(MethodContract):
    method = "budget"
    sources = (Source.notes("Kyyti myöhästyy", "Ovi on raskas"),)
    seen_while_blind = frozenset({"set_cost"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "sum": st.sampled_from([60, 100]),
                "projects": st.sampled_from([[], PROJECTS]),
                "ballot": st.sampled_from(["approval", "points", "basket"]),
                "points": st.integers(1, 4),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        projects = st.sampled_from([*items, "ramp", "signs", "trip", "gone"])
        support = st.dictionaries(projects, st.sampled_from([1, 1, 2]), max_size=3)
        voting = st.tuples(st.just("give_ballot"), st.fixed_dictionaries({"support": support}))
        costs = st.one_of(st.none(), st.integers(1, 110))
        pricing = st.fixed_dictionaries({"project": projects, "cost": costs})
        return st.one_of(
            voting,
            voting,
            st.tuples(st.just("withdraw_ballot"), st.just({})),
            st.tuples(st.just("set_cost"), pricing),
        )


def budget(**settings_: Any) -> Workshop:
    return Workshop.of("budget", {"sum": 100, "projects": PROJECTS, **settings_})


def vote(workshop: Workshop, *projects: str, by: Actor = PARTICIPANTS[0], **points: int) -> None:
    workshop.give("give_ballot", by, support={**dict.fromkeys(projects, 1), **points})


def results(workshop: Workshop, viewer: Any = "room") -> Any:
    return views.results_part(workshop.activity, viewer)


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"projects": PROJECTS + PROJECTS[:1]}, "expected different ids of options, got"),
        ({"projects": [{**PROJECTS[0], "cost": -5}]}, "greater than or equal to 1"),
        ({"sum": 0}, "greater than or equal to 1"),
        ({"sum": 59}, "expected costs up to the sum, 59, got 60 for ramp"),
    ],
)
def test_settings_that_do_not_fit_are_refused_in_words(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        BudgetSettings.model_validate({"sum": 100, "projects": PROJECTS, **changed})


def test_a_cost_above_the_sum_is_told_in_the_language_of_the_facilitator() -> None:
    with pytest.raises(ValidationError) as raised:
        BudgetSettings.model_validate({"sum": 59, "projects": PROJECTS})
    said = expectation_of(raised.value.errors()[0], BudgetSettings, "budget").text("fi")
    assert said == "hintaa, joka on enintään jaettava summa 59 (ehdotus ramp maksaa 60)"


# Ballots -------------------------------------------------------------------------------------------------------


def test_a_new_ballot_replaces_the_old_and_the_same_again_is_no_event() -> None:
    workshop = budget()
    vote(workshop, "ramp")
    vote(workshop, "trip", "signs")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"support": {"signs": 1, "trip": 1}}
    assert workshop.give("give_ballot", support={"signs": 1, "trip": 1}).events == ()


@pytest.mark.parametrize(
    ("changed", "support", "message"),
    [
        ({}, {"lift": 1}, "Tällaista ehdotusta ei ole äänestyksessä: ”lift”."),
        ({}, {"ramp": 2}, "Tässä ehdotusta joko kannatetaan tai ei: pisteitä ei jaeta."),
        ({"most": 1}, {"ramp": 1, "trip": 1}, "Merkitsit 2, mutta tässä voi kannattaa enintään 1."),
        ({"ballot": "points", "points": 5}, {"ramp": 4, "trip": 2}, "Annoit 6 pistettä, mutta jokaisella on 5."),
        (
            {"ballot": "basket"},
            {"ramp": 1, "trip": 1},
            "Valintasi maksavat yhteensä 110, mutta jaettavana on 100: 10 liikaa.",
        ),
    ],
)
def test_a_ballot_that_does_not_fit_is_refused(changed: dict[str, Any], support: dict[str, int], message: str) -> None:
    refusal = budget(**changed).refused("give_ballot", support=support)
    said, hint = error_text(refusal.code, refusal.values, "fi", "budget")
    assert said == message
    assert hint


def test_an_empty_ballot_takes_the_answer_back_and_erases_it() -> None:
    workshop = budget()
    vote(workshop, "ramp")
    workshop.give("give_ballot", support={})
    assert not METHOD.respondents(workshop.activity.state)
    assert not any("support" in event.data for event in workshop.history)


def test_the_facilitator_does_not_vote_but_a_scribe_does_for_a_person() -> None:
    workshop = budget()
    assert workshop.refused("give_ballot", FACILITATOR, support={"ramp": 1}).code == "not-allowed"
    vote(workshop, "ramp", by=SCRIBES[0])
    vote(workshop, "ramp", by=SCRIBES[1])
    assert len(METHOD.respondents(workshop.activity.state)) == 2


# What earlier activities made -------------------------------------------------------------------------------------


def test_what_was_made_before_is_voted_on_once_it_has_a_cost() -> None:
    workshop = Workshop.of("budget", {"sum": 100}, sources=(Source.notes("Ovi on raskas", "Bussi"),))
    door, bus = workshop.state.items_of("notes")
    assert workshop.refused("give_ballot", support={door: 1}).code == "unknown-project"
    assert workshop.refused("set_cost", project=door, cost=5).code == "not-allowed"
    workshop.give("set_cost", FACILITATOR, project=door, cost=80)
    part = METHOD.part(workshop.activity.state, f"cost:{door}", "participant")
    assert part == {"cost": 80}
    vote(workshop, door)
    workshop.facilitate("reveal_activity")
    assert frame(workshop)[["text_sv", "cost", "by_votes"]].to_numpy().tolist() == [["Ovi on raskas", 80, True]]
    assert list(workshop.state.items_of(ACTIVITY)) == [door]
    assert workshop.refused("set_cost", FACILITATOR, project=bus, cost=5).code == "closed"


@pytest.mark.parametrize(
    ("cost", "message"),
    [
        (101, "Hinta 101 on suurempi kuin koko jaettava summa 100."),
        (30, "Joku on jo äänestänyt tätä, joten hintaa ei voi enää muuttaa."),
    ],
)
def test_a_cost_that_does_not_fit_is_refused(cost: int, message: str) -> None:
    workshop = Workshop.of("budget", {"sum": 100}, sources=(Source.notes("Ovi on raskas"),))
    (door,) = workshop.state.items_of("notes")
    workshop.give("set_cost", FACILITATOR, project=door, cost=80)
    vote(workshop, door)
    refusal = workshop.refused("set_cost", FACILITATOR, project=door, cost=cost)
    assert error_text(refusal.code, refusal.values, "fi", "budget")[0] == message
    assert workshop.refused("set_cost", FACILITATOR, project=door, cost=-1).code == "bad-data"


# Most votes ----------------------------------------------------------------------------------------------------


def elected(sum_: int, costs: Mapping[str, int], *ballots: str) -> Election:
    return Election.of(sum_, costs, [dict.fromkeys(ballot, 1) for ballot in ballots])


def test_most_votes_go_first_and_what_does_not_fit_is_passed_over() -> None:
    election = elected(100, {"a": 70, "b": 40, "c": 30, "d": 1}, "abc", "ab", "a", "c")
    turns = [(turn.project, turn.funded, turn.left) for turn in most_votes(election)]
    assert turns == [("a", True, 100), ("c", True, 30), ("b", False, 0), ("d", False, 0)]


def test_a_tie_is_told_only_where_it_decides() -> None:
    both = most_votes(elected(100, {"a": 50, "b": 50}, "ab"))
    assert [turn.tied for turn in both] == [False, False]
    one = most_votes(elected(60, {"a": 50, "b": 40}, "ab"))
    assert [(turn.project, turn.funded, turn.tied) for turn in one] == [("b", True, True), ("a", False, True)]


# Equal shares --------------------------------------------------------------------------------------------------


def slowly(election: Election) -> tuple[tuple[str, ...], Fraction]:
    """Decide straight from the definition: person by person, every price by trial, every step of 1 taken."""
    people = [dict(group.ballot) for group in election.groups for _ in range(group.people)]
    supported = {project for ballot in people for project in ballot}
    if not supported:
        return (), Fraction(0)
    share = Fraction(election.sum, len(people))
    funded = decide(election, people, share)
    while set(funded) != supported:
        more = decide(election, people, share + 1)
        if sum(election.costs[project] for project in more) > election.sum:
            break
        funded, share = more, share + 1
    return funded, share


def decide(election: Election, people: list[dict[str, int]], share: Fraction) -> tuple[str, ...]:
    left = [share] * len(people)
    funded: list[str] = []
    while True:
        offers = []
        for project, cost in election.costs.items():
            price = price_of(project, cost, people, left)
            if project not in funded and price is not None:
                offers.append((price / cost, election.ranks[project], project, price))
        if not offers:
            return tuple(funded)
        _, _, project, price = min(offers)
        left = [each - min(each, price * ballot.get(project, 0)) for each, ballot in zip(left, people, strict=True)]
        funded.append(project)


def price_of(project: str, cost: int, people: list[dict[str, int]], left: list[Fraction]) -> Fraction | None:
    """Try every number of people who give all they have."""
    payers = sorted(
        (each / ballot[project], each, ballot[project])
        for each, ballot in zip(left, people, strict=True)
        if project in ballot
    )
    for empty in range(len(payers)):
        rest = cost - sum(each for _, each, _ in payers[:empty])
        price = Fraction(rest) / sum(points for _, _, points in payers[empty:])
        if price <= payers[empty][0]:
            return max(price, Fraction(0))
    return None


costs_drawn = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 40), min_size=1)


@st.composite
def elections(draw: st.DrawFn) -> Election:
    costs = draw(costs_drawn)
    points = st.integers(1, 3) if draw(st.booleans()) else st.just(1)
    ballots = st.lists(st.dictionaries(st.sampled_from(sorted(costs)), points), max_size=8)
    return Election.of(draw(st.integers(1, 60)), costs, draw(ballots))


@settings(max_examples=300, deadline=None)
@given(elections())
def test_equal_shares_are_what_the_definition_gives(election: Election) -> None:
    outcome = equal_shares(election)
    assert (outcome.funded, outcome.share) == slowly(election)
    assert sum(election.costs[project] for project in outcome.funded) <= election.sum


@settings(max_examples=60, deadline=None)
@given(elections(), st.integers(2, 30))
def test_steps_that_change_nothing_are_left_out_and_no_other(election: Election, times: int) -> None:
    """The larger the sum, the more steps of 1 there are between two that decide anything."""
    larger = Election(
        election.sum * times, {project: cost * times for project, cost in election.costs.items()}, election.groups
    )
    outcome = equal_shares(larger)
    assert (outcome.funded, outcome.share) == slowly(larger)


def test_a_minority_gets_its_part() -> None:
    """Six of ten want two dear projects, four want a cheap one; by votes the six take it all."""
    election = elected(100, {"a": 50, "b": 50, "c": 40}, *["ab"] * 6, *["c"] * 4)
    assert {turn.project for turn in most_votes(election) if turn.funded} == {"a", "b"}
    outcome = equal_shares(election)
    assert set(outcome.funded) == {"a", "c"}
    assert outcome.left == {"b": 6 * outcome.share - 50}


def test_nobody_voted() -> None:
    outcome = equal_shares(elected(100, {"a": 50}))
    assert (outcome.funded, outcome.left) == ((), {"a": Fraction(0)})


def test_a_tie_of_equal_shares_is_told() -> None:
    outcome = equal_shares(elected(50, {"a": 50, "b": 50}, "ab"))
    assert outcome.funded == ("a",)
    assert outcome.paid[0].tied == {"b"}


@pytest.mark.skipif(not WIELICZKA.exists(), reason="the published votes of Wieliczka 2023 are not beside the checkout")
def test_wieliczka_gets_what_it_published() -> None:
    file = read_pabulib(WIELICZKA)
    outcome = equal_shares(file.election())
    assert set(outcome.funded) == {each.id for each in file.projects if each.selected}
    assert (len(outcome.funded), file.election().spent_on(outcome.funded)) == (30, 995_079)


# Results -------------------------------------------------------------------------------------------------------


def test_while_it_is_open_votes_are_counted_and_money_is_shared_when_it_closes() -> None:
    workshop = budget(blind=False)
    vote(workshop, "ramp", "signs")
    assert results(workshop)["joint"] == {
        "projects": {
            "ramp": {"people": 1, "votes": 1},
            "signs": {"people": 1, "votes": 1},
            "trip": {"people": 0, "votes": 0},
        }
    }
    assert results(workshop, "participant") is None
    workshop.facilitate("close_activity")
    joint = results(workshop, "participant")["joint"]
    assert [(each["project"], each["funded"], each["left"]) for each in joint["by_votes"]] == [
        ("signs", True, 100),
        ("ramp", True, 70),
        ("trip", False, 10),
    ]
    assert joint["share"] == 100.0


def reasons(workshop: Workshop, language: str) -> dict[str, tuple[str, str]]:
    table = METHOD.table(frame(workshop), Texts("budget", language))
    return {row[0]: (plain(row[4]), plain(row[6])) for row in table.to_numpy().tolist()}


def plain(text: str) -> str:
    """Give a text with spaces that break: amounts keep together on a screen."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_each_project_has_its_reasons_in_words() -> None:
    workshop = budget(blind=False)
    for actor, projects in zip(PARTICIPANTS, (["ramp", "signs"], ["ramp"], ["trip"], ["ramp"]), strict=False):
        vote(workshop, *projects, by=actor)
    workshop.facilitate("close_activity")
    found = reasons(workshop, "fi")
    tied = "Toinen sai yhtä monta ääntä: halvempi tai ensin ehdotettu meni edelle."
    assert found == {
        "Luiska": (
            "Sai 3 ääntä. Rahaa oli jäljellä 100 €, ja se riitti.",
            "3 kannattajaa maksoi tämän osuuksistaan, kukin enintään 20 €.",
        ),
        "Opasteet": (
            f"Sai 1 äänen. Rahaa oli jäljellä 40 €, ja se riitti. {tied}",
            "1 kannattajalla oli osuuksistaan jäljellä yhteensä 29 €, joten siitä puuttui 1 €.",
        ),
        "Retki": (
            f"Sai 1 äänen. Rahaa oli jäljellä 10 €, joten siitä puuttui 40 €. {tied}",
            "1 kannattajalla oli osuuksistaan jäljellä yhteensä 49 €, joten siitä puuttui 1 €.",
        ),
    }
    assert plain(METHOD.describe(frame(workshop), Texts("budget", "en"))) == (
        "4 voters, 100 € to share. By equal shares one proposal is funded, together 60 €: Luiska. "
        "With most votes first 2 proposals are funded, together 90 €: Luiska · Opasteet."
    )


def test_nothing_is_seen_before_the_reveal_and_settled_results_stay() -> None:
    workshop = budget()
    vote(workshop, "ramp")
    vote(workshop, "ramp", by=PARTICIPANTS[1])
    assert results(workshop, "facilitator") is None
    assert len(frame(workshop)) == 0
    workshop.facilitate("reveal_activity")
    shown = frame(workshop)
    workshop.give("withdraw_ballot")
    assert frame(workshop).equals(shown)


def test_sides_are_counted_where_each_is_large_enough() -> None:
    workshop = budget()
    for number in range(9):
        side: Perspective = "client" if number < 5 else "worker"
        vote(workshop, "ramp" if side == "client" else "trip", by=participant(number, side))
    workshop.facilitate("reveal_activity")
    found = results(workshop)["sides"]
    assert found["client"]["projects"]["ramp"] == {"people": 5, "votes": 5}
    assert found["worker"]["projects"]["ramp"] == {"people": 0, "votes": 0}


# Pabulib -------------------------------------------------------------------------------------------------------

SMALL = """META
key;value
description;Village
num_projects;2
num_votes;3
budget;100
vote_type;approval
PROJECTS
project_id;cost;name;selected
1;60;"Ramp; wide";1
2;50.00;Trip;0
VOTES
voter_id;vote
7;1,2
8;1
9;2
"""


def file_of(folder: Path, text: str | bytes = SMALL) -> Path:
    path = folder / "village.pb"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_file_is_read_and_written_back(tmp_path: Path) -> None:
    found = read_pabulib(file_of(tmp_path))
    assert found.projects == (PublishedProject("1", "Ramp; wide", 60, True), PublishedProject("2", "Trip", 50, False))
    assert found.ballots == ({"1": 1, "2": 1}, {"1": 1}, {"2": 1})
    assert found.meta == {"description": "Village"}
    again = read_pabulib(file_of(tmp_path, write_pabulib(found)))
    assert (again.projects, again.election()) == (found.projects, found.election())


ballots_drawn = st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 9), min_size=1), max_size=5)


@given(ballots_drawn, st.sampled_from(["approval", "cumulative"]))
def test_whatever_is_written_is_read_the_same(
    tmp_path_factory: pytest.TempPathFactory, ballots: list[Ballot], vote_type: str
) -> None:
    given_ballots = ballots if vote_type == "cumulative" else [dict.fromkeys(each, 1) for each in ballots]
    projects = tuple(PublishedProject(each, f'"{each}"; ä', 5) for each in "abc")
    file = PabulibFile(10, vote_type, projects, tuple(given_ballots), {"unit": "Kylä"})
    again = read_pabulib(file_of(tmp_path_factory.mktemp("pb"), write_pabulib(file)))
    assert again.election() == file.election()
    assert (again.projects, again.meta) == (projects, file.meta)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("META\n", "", "line 1 “META” was expected, but there is “key;value”"),
        ("budget;100", "budget;-5", "line 6 “budget: 1, 2, 3 …” was expected, but there is “-5”"),
        ("budget;100\n", "", "“budget” was expected, but there is “PROJECTS”"),
        ("type;approval", "type;ordinal", "line 7 “vote_type: approval, choose-1, cumulative, scoring” was expected"),
        ("project_id;cost", "project;cost", "line 9 “project_id;cost” was expected, but there is “project;cost;name"),
        ("1;60;", "1;-60;", "line 10 “cost: 1, 2, 3 …” was expected, but there is “-60”"),
        ("1;60;", "1;101;", "line 10 “cost <= 100” was expected, but there is “101”"),
        ("2;50.00;", "1;50.00;", "line 11 “project_id” was expected, but there is “1”"),
        ("7;1,2", "7;1,3", "line 14 “project_id” was expected, but there is “3”"),
        ("7;1,2", "7;1,1", "line 14 “project_id” was expected, but there is “1”"),
        ("8;1", "7;1", "line 15 “voter_id” was expected, but there is “7”"),
        ("8;1\n", "8;1;5\n", "line 15 “voter_id;vote” was expected, but there is “8;1;5”"),
        ("9;2\n", "", "line 15 “num_votes;3” was expected, but there is “2”"),
        ('"Ramp', '"Ramp"x', "line 10 “CSV” was expected"),
        ("VOTES\n", "", "line 15 “VOTES” was expected, but there is “”"),
    ],
)
def test_a_broken_file_is_refused_with_the_line_and_what_was_expected_there(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = SMALL.replace(old, new, 1)
    assert text != SMALL
    with pytest.raises(BadImportError) as raised:
        read_pabulib(file_of(tmp_path, text))
    said, hint = error_text(raised.value.code, raised.value.values, "en", "terminal")
    assert message in said
    assert hint


def test_what_is_no_file_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadImportError, match="There is no file"):
        read_pabulib(tmp_path / "nowhere.pb")
    with pytest.raises(BadImportError) as raised:
        read_pabulib(file_of(tmp_path, SMALL.encode().replace(b"Trip", b"\xe4\xe4")))
    assert (raised.value.values["line"], raised.value.values["got"]) == (11, "e4")


def test_points_that_do_not_go_with_the_votes_are_refused(tmp_path: Path) -> None:
    text = SMALL.replace("type;approval", "type;cumulative").replace("voter_id;vote", "voter_id;vote;points")
    for row, points in (("7;1,2", "3,1"), ("8;1", "2"), ("9;2", "4")):
        text = text.replace(f"\n{row}\n", f"\n{row};{points}\n")
    assert read_pabulib(file_of(tmp_path, text)).ballots[0] == {"1": 3, "2": 1}
    with pytest.raises(BadImportError) as raised:
        read_pabulib(file_of(tmp_path, text.replace("3,1", "3")))
    assert raised.value.values["expected"] == "points: 2"


def test_ballots_are_written_in_an_order_that_tells_nothing() -> None:
    projects = (PublishedProject("a", "A", 5), PublishedProject("b", "B", 5))
    texts = {
        write_pabulib(PabulibFile(10, "approval", projects, order))
        for order in itertools.permutations([{"a": 1}, {"b": 1}, {"a": 1, "b": 1}])
    }
    assert len(texts) == 1

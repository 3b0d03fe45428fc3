"""Statements: the contract, and the rules of their own."""

import math
from collections.abc import Collection, Mapping
from typing import Any, cast

import pytest
from hypothesis import strategies as st

from talkoot.cycle.state import Activity, CycleState
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods.method import JSON, Actor, Item
from talkoot.methods.statements import METHOD
from talkoot.methods.statements.actions import STANDS, StatementsSettings
from talkoot.methods.statements.rules import StatementsState
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract, words

ANNA, BERTIL, CARITA, *_ = PARTICIPANTS
SEEDS = [{"id": "taxi", "text": {"fi": "Kyyti tulee ajallaan", "sv": "Skjutsen kommer i tid"}}]
ANSWERS = Answers(
    {"seeds": [*SEEDS, {"id": "lift", "text": {"fi": "Hissi toimii"}}]},
    st.lists(
        st.tuples(
            st.just("take_stand"),
            st.fixed_dictionaries(
                {"statement": st.sampled_from(["taxi", "lift"]), "stand": st.sampled_from(sorted(STANDS))}
            ),
        ),
        max_size=3,
    ),
    [("withdraw_stand", {"statement": each}) for each in ("taxi", "lift")],
    kind="StandTaken",
)


class TestContract(MethodContract):
    method = "statements"
    seen_while_blind = frozenset({"add_statement", "delete_statement", "show_statement", "hide_statement"})
    counts = frozenset({"count"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "seeds": st.sampled_from([[], SEEDS]),
                "write": st.sampled_from([True, True, False]),
                "limit": st.integers(1, 5),
                "approve": st.booleans(),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked] | None:  # noqa: ARG002
        state: Any = activity.state
        adding = st.tuples(st.just("add_statement"), st.fixed_dictionaries({"text": words()}))
        if not state.statements:
            return adding
        about = {"statement": st.sampled_from(list(state.statements))}
        stand = st.tuples(st.just("take_stand"), st.fixed_dictionaries({**about, "stand": st.sampled_from(STANDS)}))
        others = ["delete_statement", "withdraw_stand", "show_statement", "hide_statement"]
        return st.one_of(adding, stand, stand, stand, st.tuples(st.sampled_from(others), st.fixed_dictionaries(about)))

    def _shared(self, state: CycleState, viewer: Any) -> dict[str, JSON]:
        # How many have met a statement, on a scale that doubles: no stand can be told from it.
        return {key: part for key, part in super()._shared(state, viewer).items() if not key.startswith("seen:")}


def statements(**settings: Any) -> Workshop:
    return Workshop.of("statements", settings)


def written(workshop: Workshop, text: str = "Kyyti tulee ajallaan", actor: Actor = ANNA) -> str:
    """Let Anna (or somebody else) write a statement; give its id."""
    return str(workshop.give("add_statement", actor, text=text).events[0].data["id"])


def stand(workshop: Workshop, statement: str, stand_: str, *actors: Actor) -> None:
    """Let people take the same stand."""
    for actor in actors or (BERTIL,):
        workshop.give("take_stand", actor, statement=statement, stand=stand_)


def state_of(workshop: Workshop) -> StatementsState:
    return cast("StatementsState", workshop.activity.state)


def part(workshop: Workshop, key: str, viewer: Any = "participant") -> Any:
    return METHOD.part(state_of(workshop), key, viewer)


def shared(workshop: Workshop, viewer: Any = "participant") -> dict[str, Any]:
    state = state_of(workshop)
    parts = {key: METHOD.part(state, key, viewer) for key in METHOD.keys(state, viewer)}
    return {key: each for key, each in parts.items() if each is not None}


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return METHOD.own(state_of(workshop), actor.respondent)


def tally(workshop: Workshop, respondents: Collection[str] | None = None) -> dict[str, Any]:
    state = state_of(workshop)
    return METHOD.tally(state, METHOD.respondents(state) if respondents is None else respondents)


class TestWriting:
    def test_everyone_sees_a_statement_though_stands_are_blind(self) -> None:
        workshop = statements()
        statement = written(workshop)
        assert workshop.activity.state.is_blind
        for viewer in ("participant", "room"):
            assert part(workshop, f"statement:{statement}", viewer) == {"text": "Kyyti tulee ajallaan"}

    def test_a_statement_to_begin_with_comes_in_every_language_it_has(self) -> None:
        workshop = statements(seeds=SEEDS)
        assert part(workshop, "statement:taxi") == {"text": "Kyyti tulee ajallaan", "translated": SEEDS[0]["text"]}

    @pytest.mark.parametrize("again", ["Kyyti tulee ajallaan", "kyyti  tulee AJALLAAN", "Skjutsen kommer i tid"])
    def test_the_same_statement_is_refused(self, again: str) -> None:
        workshop = statements(seeds=SEEDS)
        refusal = workshop.refused("add_statement", text=again)
        assert refusal.code == "said-already"
        message, hint = error_text(refusal.code, refusal.values, "en", "statements")
        assert message == "Somebody has already written the same statement."
        assert hint == "Answer that one, or say it in another way."

    def test_a_hidden_statement_is_not_written_again(self) -> None:
        workshop = statements()
        statement = written(workshop)
        workshop.give("hide_statement", FACILITATOR, statement=statement)
        assert workshop.refused("add_statement", BERTIL, text="Kyyti tulee ajallaan").code == "said-already"

    def test_it_is_short(self) -> None:
        workshop = statements(longest=20)
        written(workshop, "a" * 20)
        refusal = workshop.refused("add_statement", text="b" * 21)
        assert (refusal.code, refusal.values) == ("too_long", {"limit": 20, "length": 21})

    def test_there_is_a_limit_but_not_for_the_facilitator(self) -> None:
        workshop = statements(limit=1)
        written(workshop)
        refusal = workshop.refused("add_statement", text="Toinen")
        assert (refusal.code, refusal.values) == ("limit-reached", {"limit": 1})
        message, _ = error_text(refusal.code, refusal.values, "en", "statements")
        assert message == "You have written all 1 statements that each may write here."
        written(workshop, "Vetäjän yksi", FACILITATOR)
        written(workshop, "Vetäjän toinen", FACILITATOR)

    def test_where_writing_is_off_only_the_facilitator_writes(self) -> None:
        workshop = statements(write=False)
        refusal = workshop.refused("add_statement", text="Kyyti")
        assert refusal.code == "writing-off"
        assert error_text("writing-off", {}, "en", "statements")[0] == "Nobody writes new statements here."
        written(workshop, "Vetäjän", FACILITATOR)

    def test_a_recorded_consultation_is_brought_in_as_it_was(self) -> None:
        workshop = statements(write=False, limit=1)
        recorded = Actor("participant", "r" * 43, None, "import")
        written(workshop, "Hello", recorded)
        written(workshop, "hello", recorded)
        assert tally(workshop)["statements"].keys() == state_of(workshop).statements.keys()

    def test_seeds_have_ids_of_their_own(self) -> None:
        with pytest.raises(ValueError, match="expected different ids of seeds, got"):
            StatementsSettings.model_validate({"seeds": SEEDS * 2})

    def test_deleting_erases_the_words_and_the_stands(self) -> None:
        workshop = statements()
        statement = written(workshop)
        stand(workshop, statement, "agree")
        assert workshop.refused("delete_statement", BERTIL, statement=statement).code == "not-yours"
        workshop.facilitate("close_activity")
        workshop.give("delete_statement", ANNA, statement=statement)
        assert shared(workshop) == {}
        assert own(workshop, BERTIL) == {}
        kinds = {event.kind: event.data for event in workshop.history if event.activity}
        assert kinds.keys() == {"StatementAdded", "StandTaken", "StatementDeleted"}
        assert kinds["StatementAdded"]["blanked"]
        assert kinds["StandTaken"]["blanked"]
        assert not any("text" in data or "stand" in data or "statement" in data for data in kinds.values())

    def test_the_facilitator_approves_what_people_write(self) -> None:
        workshop = statements(approve=True, seeds=SEEDS)
        statement = written(workshop, "Odottaa")
        assert shared(workshop).keys() == {"statement:taxi", "seen:taxi"}
        assert part(workshop, f"statement:{statement}", "facilitator") == {
            "text": "Odottaa",
            "standing": "waiting",
            "own": False,
        }
        assert own(workshop)["statements"] == [{"id": statement, "text": "Odottaa", "standing": "waiting"}]
        assert workshop.refused("take_stand", BERTIL, statement=statement, stand="agree").code == "statement-gone"
        assert workshop.refused("show_statement", statement=statement).code == "not-allowed"
        workshop.give("show_statement", FACILITATOR, statement=statement)
        stand(workshop, statement, "agree")

    def test_a_hidden_statement_counts_no_more_until_it_is_shown_again(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        stand(workshop, statement, "agree")
        workshop.give("hide_statement", FACILITATOR, statement=statement)
        assert tally(workshop)["statements"] == {}
        assert METHOD.items(state_of(workshop), {}) == {}
        refusal = workshop.refused("take_stand", BERTIL, statement=statement, stand="agree")
        assert error_text(refusal.code, {}, "en", "statements") == (
            "This statement is not there any more.",
            "It was deleted or is not shown. Go on with the next one.",
        )
        workshop.give("show_statement", FACILITATOR, statement=statement)
        assert tally(workshop)["statements"] == {statement: {"agree": 1, "disagree": 0, "pass": 0}}


class TestStands:
    def test_the_last_stand_counts_and_every_stand_is_an_event(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        for each in ("agree", "agree", "disagree"):
            stand(workshop, statement, each)
        cast_ = [event.data["stand"] for event in workshop.history if event.kind == "StandTaken"]
        assert cast_ == ["agree", "agree", "disagree"]
        assert tally(workshop)["statements"][statement] == {"agree": 0, "disagree": 1, "pass": 0}
        assert own(workshop, BERTIL) == {"statements": [], "stands": {statement: "disagree"}}

    def test_a_stand_is_withdrawn(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        stand(workshop, statement, "pass")
        workshop.give("withdraw_stand", BERTIL, statement=statement)
        assert own(workshop, BERTIL) == {}
        assert tally(workshop)["stands"] == 0
        assert workshop.give("withdraw_stand", BERTIL, statement=statement).events == ()

    def test_a_stand_taken_back_after_the_close_leaves_with_the_next_results(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        stand(workshop, statement, "agree", BERTIL)
        stand(workshop, statement, "disagree", CARITA)
        workshop.facilitate("close_activity")
        workshop.give("withdraw_stand", BERTIL, statement=statement)
        assert own(workshop, BERTIL) == {}

        def shown() -> list[int]:
            frame = METHOD.frame(state_of(workshop), {})
            return [int(frame[each].sum()) for each in ("agree", "disagree")]

        assert shown() == [1, 1]
        assert len(METHOD.matrix(state_of(workshop))) == 1, "who stands where is what there is now"
        workshop.facilitate("start_activity")
        workshop.facilitate("close_activity")
        assert shown() == [0, 1]
        assert len(METHOD.matrix(state_of(workshop))) == 1

    def test_a_statement_shown_after_the_close_has_no_sums_before_the_next(self) -> None:
        workshop = statements(blind=False, seeds=SEEDS)
        statement = written(workshop, "Ovi on raskas")
        stand(workshop, statement, "agree", BERTIL)
        workshop.give("hide_statement", FACILITATOR, statement=statement)
        workshop.facilitate("close_activity")
        workshop.give("show_statement", FACILITATOR, statement=statement)
        assert list(METHOD.frame(state_of(workshop), {})["statement"]) == ["taxi"]
        workshop.facilitate("start_activity")
        assert set(METHOD.frame(state_of(workshop), {})["statement"]) == {"taxi", statement}

    def test_undo_brings_the_earlier_stand_back_whatever_others_did_since(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        stand(workshop, statement, "agree", BERTIL)
        stand(workshop, statement, "disagree", BERTIL)
        stand(workshop, statement, "agree", CARITA)
        workshop.accepted("undo", {}, BERTIL, ACTIVITY)
        assert own(workshop, BERTIL)["stands"] == {statement: "agree"}

    def test_a_statement_on_which_others_took_a_stand_is_not_undone(self) -> None:
        workshop = statements()
        statement = written(workshop)
        stand(workshop, statement, "agree", BERTIL)
        answer = workshop.ask("undo", {}, ANNA, ACTIVITY)
        assert answer.refusal is not None
        assert answer.refusal.code == "built-upon"

    def test_nobody_without_a_stand_or_a_statement_has_answered(self) -> None:
        workshop = statements(seeds=SEEDS)
        stand(workshop, "taxi", "agree", BERTIL)
        workshop.give("withdraw_stand", BERTIL, statement="taxi")
        written(workshop, "Vetäjän", FACILITATOR)
        written(workshop, "Annan")
        assert list(METHOD.respondents(state_of(workshop))) == [ANNA.respondent]


class TestBlindness:
    def test_phones_hear_how_many_have_met_a_statement_only_in_doubling_steps(self) -> None:
        workshop = statements(seeds=SEEDS)
        seen, told = [], 0
        for number in range(1, 10):
            position = workshop.engine.position
            stand(workshop, "taxi", "agree" if number % 2 else "disagree", participant(100 + number))
            seen.append(part(workshop, "seen:taxi"))
            touched = workshop.engine.changed_after(workshop.cycle, position, ACTIVITY)
            assert touched is not None
            told += "seen:taxi" in touched.keys
            assert "statement:taxi" not in touched.keys
        assert seen == [1, 2, 2, 3, 3, 3, 3, 4, 4]
        assert told == 4

    def test_the_room_hears_how_much_there_is_and_phones_do_not(self) -> None:
        workshop = statements(seeds=SEEDS)
        written(workshop, "Annan")
        stand(workshop, "taxi", "agree", ANNA, BERTIL)
        assert part(workshop, "count", "room") == {"statements": 2, "stands": 2}
        assert part(workshop, "count") is None

    def test_nothing_tells_the_stands_before_the_reveal(self) -> None:
        workshop = statements(seeds=SEEDS)
        stand(workshop, "taxi", "disagree")
        state = state_of(workshop)
        assert METHOD.frame(state, {}).empty
        assert METHOD.matrix(state).empty
        workshop.facilitate("reveal_activity")
        assert len(METHOD.frame(state_of(workshop), {})) == 1
        assert METHOD.matrix(state_of(workshop)).shape == (1, 1)


class TestResults:
    def test_the_most_agreed_and_the_most_divided_come_first(self) -> None:
        workshop = statements(blind=False)
        lonely, common, split, unsure = (written(workshop, each) for each in ("yksi", "yhteinen", "jako", "epävarma"))
        people = [participant(100 + number) for number in range(10)]
        stand(workshop, lonely, "agree", people[0])
        stand(workshop, common, "agree", *people[:9])
        stand(workshop, common, "disagree", people[9])
        stand(workshop, split, "agree", *people[:5])
        stand(workshop, split, "disagree", *people[5:])
        stand(workshop, unsure, "agree", people[0])
        stand(workshop, unsure, "disagree", people[1])
        stand(workshop, unsure, "pass", *people[2:])
        sums = tally(workshop)
        assert sums["agreed"] == [common, lonely, split, unsure]
        assert sums["divided"] == [split, *sorted([common, unsure])]
        assert sums["stands"] == 31
        frame = METHOD.frame(state_of(workshop), {})
        assert list(frame["statement"]) == sums["agreed"]
        assert frame[["agree", "disagree", "pass"]].to_numpy().tolist()[0] == [9, 1, 0]
        assert frame.loc[0, "agreement"] == pytest.approx(10 / 12)

    def test_a_statement_that_few_of_one_side_met_is_not_shown_by_side(self) -> None:
        workshop = statements(blind=False)
        clients = [participant(100 + number, "client") for number in range(5)]
        workers = [participant(200 + number, "worker") for number in range(6)]
        met, missed = written(workshop, "kaikki", clients[0]), written(workshop, "harva", clients[0])
        stand(workshop, met, "agree", *clients)
        stand(workshop, met, "disagree", *workers)
        stand(workshop, missed, "agree", *clients, workers[0])
        workshop.facilitate("close_activity")
        results = workshop.activity.results
        assert results is not None
        assert results.joint["statements"].keys() == {met, missed}
        assert results.sides == {
            "client": {
                "statements": {met: {"agree": 5, "disagree": 0, "pass": 0}},
                "stands": 5,
                "agreed": [met],
                "divided": [],
            },
            "worker": {
                "statements": {met: {"agree": 0, "disagree": 6, "pass": 0}},
                "stands": 6,
                "agreed": [met],
                "divided": [],
            },
        }

    def test_the_matrix_holds_last_stands_of_everyone_hidden_statements_too(self) -> None:
        workshop = statements(blind=False)
        first, second = written(workshop, "eka"), written(workshop, "toka")
        stand(workshop, first, "disagree", CARITA, BERTIL)
        stand(workshop, first, "agree", BERTIL)
        stand(workshop, second, "pass", BERTIL)
        workshop.give("hide_statement", FACILITATOR, statement=second)
        matrix = METHOD.matrix(state_of(workshop))
        assert list(matrix.columns) == [first, second]
        assert list(matrix.index) == sorted([BERTIL.respondent, CARITA.respondent])
        assert matrix.loc[[BERTIL.respondent]].to_numpy().tolist() == [[1.0, 0.0]]
        assert matrix.loc[CARITA.respondent, first] == -1.0
        assert math.isnan(cast("float", matrix.loc[CARITA.respondent, second]))

    def test_others_build_on_what_is_shown(self) -> None:
        workshop = statements(seeds=SEEDS, blind=False)
        statement = written(workshop, "Annan")
        items = METHOD.items(state_of(workshop), {})
        assert {each.id: each.text for each in items.values()} == {"taxi": "Kyyti tulee ajallaan", statement: "Annan"}
        assert items["taxi"].translated == SEEDS[0]["text"]


class TestFigure:
    def test_bars_hold_shares_and_counts(self) -> None:
        workshop = statements(blind=False)
        statement = written(workshop)
        people = [participant(100 + number) for number in range(4)]
        stand(workshop, statement, "agree", *people[:3])
        stand(workshop, statement, "disagree", people[3])
        frame = METHOD.frame(state_of(workshop), {})
        axes = METHOD.figure(frame, Texts("statements", "en")).axes[0]
        legend = axes.get_legend()
        assert legend is not None
        widths = [[bar.get_width() for bar in bars] for bars in axes.containers]
        assert widths == [[75.0], [0.0], [25.0]]
        assert [text.get_text() for text in axes.texts] == ["3", "", "1"]
        assert [text.get_text() for text in legend.get_texts()] == ["agree", "skipped", "disagree"]

    def test_the_most_agreed_with_are_drawn_where_there_are_many(self) -> None:
        workshop = statements(blind=False)
        for number in range(13):
            written(workshop, f"Väittämä {number}", FACILITATOR)
        axes = METHOD.figure(METHOD.frame(state_of(workshop), {}), Texts("statements", "en")).axes[0]
        assert len(axes.get_yticklabels()) == 12
        assert axes.get_title(loc="left") == "12 most agreed with of 13 statements"

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_nothing_to_show_is_said(self, language: str) -> None:
        texts = Texts("statements", language)
        frame = METHOD.frame(state_of(statements()), {})
        assert METHOD.describe(frame, texts) == texts("alt-empty")
        assert METHOD.figure(frame, texts).axes[0].get_title(loc="left") == texts("figure-title", statements=0)

    def test_the_description_names_what_stands_out(self) -> None:
        workshop = statements(blind=False)
        common, split = written(workshop, "Yhteinen"), written(workshop, "Jakava")
        stand(workshop, common, "agree", ANNA, BERTIL)
        stand(workshop, split, "agree", ANNA)
        stand(workshop, split, "disagree", BERTIL)
        assert METHOD.describe(METHOD.frame(state_of(workshop), {}), Texts("statements", "en")) == (
            "2 statements, 4 answers. Most agree with “Yhteinen”: 2 of 2. "
            "Opinions differ most on “Jakava”: 1 agree, 1 disagree."
        )

    def test_the_table_says_the_same(self) -> None:
        workshop = statements(seeds=SEEDS, blind=False)
        stand(workshop, "taxi", "pass")
        table = METHOD.table(METHOD.frame(state_of(workshop), {}), Texts("statements", "fi"))
        assert table.to_dict("records") == [
            {"Väittämä": "Kyyti tulee ajallaan", "samaa mieltä": 0, "eri mieltä": 0, "ohitti": 1}
        ]

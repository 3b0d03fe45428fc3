"""Decisions: a decision has a name and a date (F16), and somebody takes it further (D18)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.actions import CreateCycle
from talkoot.cycle.engine import Answer, Command, Engine
from talkoot.cycle.state import Activity
from talkoot.errors import Refusal
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.counting import Promise
from talkoot.methods.method import Actor, Context, Item, Viewer
from tests.factories import Asked, Source
from tests.methods.contract import MethodContract, words
from tests.methods.lines import DAYS, writing

METHOD = method("decision")
CYCLE = "a-cycle"
FACILITATOR = Actor("facilitator")
SCRIBE = Actor("scribe", "table-1", "client", "spoken")
OTHER_SCRIBE = Actor("scribe", "table-2", "worker", "spoken")
PARTICIPANT = Actor("participant", "phone", "client")
FAR = "2099-05-20"
WHOLE: dict[str, Any] = {
    "what": "Kuljetus soittaa, kun se myöhästyy",
    "responsible": "Liisa",
    "by_when": FAR,
    "told_to": "kuljettajat",
    "told_by": "Pekka",
    "follow_up": "kysytään matkustajilta",
    "about": "",
}


class TestContract(MethodContract):
    method = "decision"
    sources = (Source.notes("Kyyti ei tule", "Odotan kotona"),)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.just({})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        said = {
            "what": words(),
            "responsible": st.sampled_from(["Liisa", "esihenkilö", ""]),
            "by_when": DAYS,
            "about": st.sampled_from(["", "none-such", *items]),
        }
        written = writing(activity, said, {"told_to": words(), "told_by": st.just("Pekka"), "follow_up": words()})
        state: Any = activity.state
        if not state.entries:
            return written
        telling = {
            "decision": st.sampled_from(list(state.entries)),
            "outcome": st.sampled_from(["kept", "dropped"]),
            "told_on": st.sampled_from(["2026-01-01", FAR]),
        }
        return st.one_of(written, st.tuples(st.just("tell_outcome"), st.fixed_dictionaries(telling)))


def agree() -> Engine:
    """Begin a cycle where people wrote notes and now decide."""
    engine = Engine(SqliteStore(":memory:"))
    common = {"phase": "practice", "title": {"en": "Agreeing"}, "prompt": {"en": "What is done?"}}
    head = {"name": {"en": "Transport"}, "phases": ["practice"], "delete_by": "2030-01-01"}
    activities = [
        {**common, "id": "notes", "method": "sticky_notes"},
        {**common, "id": "agree", "method": "decision", "on": ["notes"]},
    ]
    created = CreateCycle.model_validate({**head, "activities": activities}).model_dump(mode="json")
    answers = engine.do(
        [
            Command(CYCLE, "create_cycle", created),
            Command(CYCLE, "start_activity", {"activity": "notes"}),
            Command(CYCLE, "add_note", {"text": "Kyyti ei tule"}, "notes"),
            Command(CYCLE, "start_activity", {"activity": "agree"}),
        ]
    )
    assert all(answer.ok for answer in answers)
    return engine


def ask(engine: Engine, action: str, actor: Actor = FACILITATOR, **data: Any) -> Answer:
    return engine.do([Command(CYCLE, action, data, "agree", actor)])[0]


def decided(engine: Engine, actor: Actor = FACILITATOR, **changes: Any) -> str:
    answer = ask(engine, "add_decision", actor, **{**WHOLE, **changes})
    assert answer.ok, answer.refusal
    return str(answer.events[0].data["id"])


def code_of(answer: Answer) -> str:
    assert answer.refusal is not None
    return answer.refusal.code


def seen(engine: Engine, viewer: Viewer, respondent: str | None = None) -> dict[str, Any]:
    cycle = engine.state(CYCLE)
    view = views.activity_view(cycle, cycle.activities["agree"], viewer, respondent)
    return {key: part for key, part in view.items() if not key.startswith("item:")}


def note_of(engine: Engine) -> str:
    return next(iter(engine.state(CYCLE).items_of("notes")))


@pytest.mark.parametrize("viewer", ["participant", "room", "facilitator"])
def test_everyone_sees_the_whole_decision(viewer: Viewer) -> None:
    engine = agree()
    made = decided(engine, SCRIBE)
    assert seen(engine, viewer) == {f"decision:{made}": {**WHOLE, "order": 1}}


@pytest.mark.parametrize(
    ("missing", "code"),
    [({"responsible": "  "}, "no-responsible"), ({"by_when": None}, "no-date"), ({"what": " "}, "empty")],
)
def test_a_decision_has_a_name_and_a_date(missing: dict[str, Any], code: str) -> None:
    engine = agree()
    assert code_of(ask(engine, "add_decision", **{**WHOLE, **missing})) == code
    assert seen(engine, "room") == {}
    made = decided(engine)
    assert code_of(ask(engine, "edit_decision", decision=made, **{**WHOLE, **missing})) == code


def context(at: str) -> Context:
    return Context(at, lambda: "fresh")


def test_the_day_may_be_today_but_not_yesterday() -> None:
    state = METHOD.start(METHOD.settings())
    action = METHOD.actions["add_decision"].model_validate({**WHOLE, "by_when": "2027-03-02"})
    assert not hasattr(METHOD.decide(state, action, FACILITATOR, context("2027-03-02T23:59:00+00:00")), "code")
    refusal = METHOD.decide(state, action, FACILITATOR, context("2027-03-03T00:00:00+00:00"))
    assert getattr(refusal, "code", "") == "date-past"
    assert getattr(refusal, "values", {}) == {"date": "2027-03-02"}


def test_once_the_day_has_passed_the_rest_may_still_be_changed() -> None:
    engine = agree()
    made = decided(engine)
    state = engine.state(CYCLE).activities["agree"].state
    later = context("2100-01-01T10:00:00+00:00")
    edit = METHOD.actions["edit_decision"]
    same_day = edit.model_validate({**WHOLE, "decision": made, "follow_up": "kysyttiin: auttoi"})
    decision = METHOD.decide(state, same_day, FACILITATOR, later)
    assert not isinstance(decision, Refusal)
    assert [happened.kind for happened in decision] == ["DecisionEdited"]
    other_day = edit.model_validate({**WHOLE, "decision": made, "by_when": "2099-12-31"})
    assert getattr(METHOD.decide(state, other_day, FACILITATOR, later), "code", "") == "date-past"


def test_a_day_that_is_none_is_refused_with_its_place() -> None:
    answer = ask(agree(), "add_decision", **{**WHOLE, "by_when": "ensi viikolla"})
    assert code_of(answer) == "bad-data"
    assert answer.refusal is not None
    assert answer.refusal.values["where"] == "by_when"


def test_a_decision_may_answer_a_note_and_keeps_it_when_the_note_is_gone() -> None:
    engine = agree()
    note = note_of(engine)
    made = decided(engine, about=note)
    assert code_of(ask(engine, "add_decision", **{**WHOLE, "about": "elsewhere"})) == "unknown-item"
    assert engine.do([Command(CYCLE, "hide_note", {"note": note}, "notes")])[0].ok
    assert code_of(ask(engine, "add_decision", **{**WHOLE, "about": note})) == "unknown-item"
    assert ask(engine, "edit_decision", decision=made, **{**WHOLE, "about": note, "told_by": "Maija"}).ok


def test_a_participant_does_not_write_decisions() -> None:
    assert code_of(ask(agree(), "add_decision", PARTICIPANT, **WHOLE)) == "not-allowed"


def test_a_scribe_changes_their_own_and_the_facilitator_all() -> None:
    engine = agree()
    made = decided(engine, SCRIBE)
    assert seen(engine, "participant", SCRIBE.respondent)["own"] == {"decisions": [{"id": made, **WHOLE}]}
    assert seen(engine, "participant", OTHER_SCRIBE.respondent)["own"] == {}
    assert code_of(ask(engine, "edit_decision", OTHER_SCRIBE, decision=made, **WHOLE)) == "not-yours"
    assert code_of(ask(engine, "remove_decision", OTHER_SCRIBE, decision=made)) == "not-yours"
    position = engine.position
    assert ask(engine, "edit_decision", decision=made, **{**WHOLE, "responsible": "Ulla"}).ok
    touched = engine.changed_after(CYCLE, position, "agree")
    assert touched is not None
    assert SCRIBE.respondent in touched.respondents
    assert seen(engine, "room")[f"decision:{made}"]["responsible"] == "Ulla"


def test_a_change_that_changes_nothing_is_no_event() -> None:
    engine = agree()
    made = decided(engine)
    answer = ask(engine, "edit_decision", decision=made, **WHOLE)
    assert answer.ok
    assert answer.events == ()


def test_removing_takes_the_words_out_of_the_ledger_at_any_time() -> None:
    engine = agree()
    made = decided(engine, SCRIBE)
    assert engine.do([Command(CYCLE, "close_activity", {"activity": "agree"})])[0].ok
    assert ask(engine, "remove_decision", SCRIBE, decision=made).ok
    assert "Liisa" not in "".join(str(event.data) for event in engine.store.read())
    assert seen(engine, "room") == {}
    assert code_of(ask(engine, "remove_decision", decision=made)) == "gone"


def test_later_activities_may_build_on_decisions() -> None:
    engine = agree()
    made = decided(engine)
    assert engine.state(CYCLE).items_of("agree")[made].text == WHOLE["what"]


def test_the_frame_is_in_order_of_days_with_the_words_of_what_it_answers() -> None:
    engine = agree()
    decided(engine, what="Myöhemmin", by_when="2099-06-01", told_to="", told_by="", follow_up="")
    decided(engine, SCRIBE, what="Ensin", about=note_of(engine))
    cycle = engine.state(CYCLE)
    activity = cycle.activities["agree"]
    frame = METHOD.frame(activity.state, cycle.items_for(activity))
    assert list(frame["what"]) == ["Ensin", "Myöhemmin"]
    assert list(frame["about"]) == ["Kyyti ei tule", ""]
    assert list(frame["by_when"]) == ["2099-05-20", "2099-06-01"]
    table = METHOD.table(frame, Texts("decision", "fi"))
    assert list(table.columns) == [
        "Mitä tehdään",
        "Kuka hoitaa",
        "Mihin mennessä",
        "Kenelle kerrotaan",
        "Kuka vie",
        "Miten seurataan",
        "Mihin vastaa",
    ]
    assert list(table["Mihin mennessä"]) == ["20.5.2099", "1.6.2099"]
    said = METHOD.describe(frame, Texts("decision", "en"))
    assert said == (
        "2 decisions were written down. The table lists them all. First, by May 20, 2099: Ensin. Liisa sees to it."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 9])
def test_the_figure_draws_the_first_days_and_counts_the_rest(language: str, number: int) -> None:
    engine = agree()
    for each in range(number):
        day = date(2099, 1, 1) + timedelta(days=30 * each)
        decided(engine, what=f"{each} sovittu $x_1$", by_when=day.isoformat(), told_by="Pekka" if each else "")
    frame = METHOD.frame(engine.state(CYCLE).activities["agree"].state, {})
    texts = Texts("decision", language)
    figure = METHOD.figure(frame, texts)
    figure.canvas.draw()
    written = [text.get_text() for text in figure.axes[0].texts]
    assert [text[0] for text in written if "sovittu" in text] == [str(each) for each in range(min(number, 6))]
    assert (texts("decisions-more", decisions=3) in written) == (number == 9)
    assert METHOD.describe(frame, texts).startswith(texts("alt", decisions=number))


@pytest.mark.parametrize(
    ("code", "values", "message"),
    [
        ("gone", {}, "This decision is not there any more."),
        ("not-yours", {}, "You can only change and delete what you wrote yourself."),
        ("no-responsible", {}, "The decision does not say who sees to it."),
        ("no-date", {}, "The decision does not say by when."),
        ("date-past", {"date": "2020-01-01"}, "The date 2020-01-01 has passed."),
        ("unknown-item", {}, "What this is about is not visible any more."),
    ],
)
def test_refusals_say_what_to_do(code: str, values: dict[str, Any], message: str) -> None:
    said, hint = error_text(code, values, "en", "decision")
    assert said == message
    assert hint


def test_people_are_told_how_it_went_also_after_the_activity_has_closed() -> None:
    engine = agree()
    made = decided(engine)
    engine.do([Command(CYCLE, "close_activity", {"activity": "agree"})])
    assert ask(engine, "tell_outcome", decision=made, outcome="kept", told_on="2026-03-02").ok
    for viewer in ("participant", "room", "facilitator"):
        part = seen(engine, viewer)[f"decision:{made}"]
        assert (part["outcome"], part["told_on"]) == ("kept", "2026-03-02")
    state = engine.state(CYCLE).activities["agree"].state
    table = METHOD.table(METHOD.frame(state, {}), Texts("decision", "fi"))
    assert list(table["Miten kävi"]) == ["Otettiin käyttöön"]
    assert METHOD.counts(state).promises == (Promise(FAR, "2026-03-02", kept=True, item=made),)


def test_nobody_has_been_told_yet_what_is_to_be_told_tomorrow() -> None:
    engine = agree()
    made = decided(engine)
    answer = ask(engine, "tell_outcome", decision=made, outcome="kept", told_on=FAR)
    assert code_of(answer) == "told-ahead"
    assert answer.refusal is not None
    assert error_text("told-ahead", answer.refusal.values, "en", "decision") == (
        "The day 2099-05-20 is still to come.",
        "Write this down once people have been told.",
    )


def test_what_becomes_of_it_names_who_and_when() -> None:
    engine = agree()
    made = decided(engine)
    state = engine.state(CYCLE).activities["agree"].state

    def told() -> str:
        phrase = METHOD.told_of(state, made, {})
        return phrase.text("fi") if phrase else ""

    assert told() == "Hoitaa Liisa, viimeistään 20.5.2099."
    ask(engine, "tell_outcome", decision=made, outcome="dropped", told_on="2026-03-02")
    assert told() == "Hoiti Liisa. Ei voitu toteuttaa, kerrottiin 2.3.2026."
    ask(engine, "remove_decision", decision=made)
    assert METHOD.told_of(state, made, {}) is None
    assert METHOD.counts(state).promises == ()

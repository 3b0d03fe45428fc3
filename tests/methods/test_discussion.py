"""A discussion: what the room said, never who said it; phones rest."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.actions import CreateCycle
from talkoot.cycle.engine import Answer, Command, Engine
from talkoot.cycle.state import Activity
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.discussion.actions import DiscussionSettings
from talkoot.methods.method import Actor, Item, Viewer
from tests.factories import Asked
from tests.methods.contract import MethodContract, words

METHOD = method("discussion")
CYCLE = "a-cycle"
FACILITATOR = Actor("facilitator")
SCRIBE = Actor("scribe", "table-1", "client", "spoken")
OTHER_SCRIBE = Actor("scribe", "table-2", "worker", "spoken")
PARTICIPANT = Actor("participant", "phone", "client")


class TestContract(MethodContract):
    method = "discussion"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        questions = [{"id": "yllatti", "text": {"fi": "Mikä yllättää?"}}]
        return st.fixed_dictionaries({"questions": st.sampled_from([[], questions])})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        said = {"text": words(), "question": st.sampled_from(["", "yllatti"])}
        adding = st.tuples(st.just("add_highlight"), st.fixed_dictionaries(said))
        if not state.entries:
            return adding
        which = {"highlight": st.sampled_from(list(state.entries))}
        editing = st.tuples(st.just("edit_highlight"), st.fixed_dictionaries(which | said))
        removing = st.tuples(st.just("remove_highlight"), st.fixed_dictionaries(which))
        return st.one_of(adding, editing, removing)


def agree(questions: Sequence[str] = ()) -> Engine:
    """Begin a cycle whose only activity, a discussion, is open."""
    engine = Engine(SqliteStore(":memory:"))
    planned = {
        "id": "talk",
        "method": "discussion",
        "phase": "current_state",
        "title": {"en": "Talk"},
        "prompt": {"en": "What surprises you? Where do we agree?"},
        "settings": {
            "questions": [{"id": each, "text": {"fi": f"{each}?", "en": f"{each} (en)?"}} for each in questions]
        },
    }
    head = {"name": {"en": "Transport"}, "phases": ["current_state"], "delete_by": "2030-01-01"}
    created = CreateCycle.model_validate({**head, "activities": [planned]}).model_dump(mode="json")
    answers = engine.do(
        [Command(CYCLE, "create_cycle", created), Command(CYCLE, "start_activity", {"activity": "talk"})]
    )
    assert all(answer.ok for answer in answers)
    return engine


def ask(engine: Engine, action: str, actor: Actor = FACILITATOR, **data: Any) -> Answer:
    return engine.do([Command(CYCLE, action, data, "talk", actor)])[0]


def code_of(answer: Answer) -> str:
    assert answer.refusal is not None
    return answer.refusal.code


def highlight(engine: Engine, text: str, actor: Actor = FACILITATOR, **data: Any) -> str:
    answer = ask(engine, "add_highlight", actor, text=text, **data)
    assert answer.ok, answer.refusal
    return str(answer.events[0].data["id"])


def seen(engine: Engine, viewer: Viewer, respondent: str | None = None) -> dict[str, Any]:
    cycle = engine.state(CYCLE)
    return views.activity_view(cycle, cycle.activities["talk"], viewer, respondent)


def test_the_room_sees_what_was_said_but_not_who_typed_it() -> None:
    engine = agree()
    note = highlight(engine, "Kuljetus myöhästyy aina", SCRIBE)
    assert seen(engine, "room") == {
        f"highlight:{note}": {"text": "Kuljetus myöhästyy aina", "question": "", "order": 1}
    }


def test_phones_rest() -> None:
    engine = agree()
    highlight(engine, "Kuljetus myöhästyy aina", SCRIBE)
    assert seen(engine, "participant") == {}
    assert seen(engine, "participant", PARTICIPANT.respondent) == {"own": {}}
    assert views.header(engine.state(CYCLE).activities["talk"])["on_phones"] is False


def test_a_participant_talks_and_does_not_type() -> None:
    assert code_of(ask(agree(), "add_highlight", PARTICIPANT, text="Minä ensin")) == "not-allowed"


def test_a_scribe_finds_what_they_typed_and_changes_it() -> None:
    engine = agree()
    note = highlight(engine, "Kuljetus myöhästyi", SCRIBE)
    assert ask(engine, "edit_highlight", SCRIBE, highlight=note, text="Kuljetus myöhästyi talvella").ok
    own = [{"id": note, "text": "Kuljetus myöhästyi talvella", "question": ""}]
    assert seen(engine, "participant", SCRIBE.respondent)["own"] == {"highlights": own}
    assert seen(engine, "participant", OTHER_SCRIBE.respondent)["own"] == {}


def test_a_scribe_leaves_the_highlights_of_others_alone_and_the_facilitator_may_change_all() -> None:
    engine = agree()
    note = highlight(engine, "Kyllä", SCRIBE)
    assert code_of(ask(engine, "edit_highlight", OTHER_SCRIBE, highlight=note, text="Ei")) == "not-yours"
    assert code_of(ask(engine, "remove_highlight", OTHER_SCRIBE, highlight=note)) == "not-yours"
    position = engine.position
    assert ask(engine, "edit_highlight", highlight=note, text="Kyllä kiitos").ok
    touched = engine.changed_after(CYCLE, position, "talk")
    assert touched is not None
    assert SCRIBE.respondent in touched.respondents  # the scribe's own list changes too


def test_removing_takes_the_words_out_of_the_ledger_at_any_time() -> None:
    engine = agree()
    note = highlight(engine, "Liikaa kerrottu", SCRIBE)
    assert engine.do([Command(CYCLE, "close_activity", {"activity": "talk"})])[0].ok
    assert code_of(ask(engine, "add_highlight", text="Myöhässä")) == "closed"
    position = engine.position
    assert ask(engine, "remove_highlight", highlight=note).ok
    assert "Liikaa" not in "".join(str(event.data) for event in engine.store.read())
    touched = engine.changed_after(CYCLE, position, "talk")
    assert touched is not None
    assert SCRIBE.respondent in touched.respondents
    assert code_of(ask(engine, "edit_highlight", highlight=note, text="Takaisin")) == "closed"
    assert code_of(ask(engine, "remove_highlight", highlight=note)) == "gone"


def test_a_highlight_answers_a_question_that_is_asked() -> None:
    engine = agree(["yllatti", "samaa"])
    note = highlight(engine, "Odotus", question="samaa")
    assert code_of(ask(engine, "add_highlight", text="Odotus", question="muu")) == "unknown-question"
    assert code_of(ask(engine, "edit_highlight", highlight=note, text="Odotus", question="muu")) == "unknown-question"
    assert ask(engine, "edit_highlight", highlight=note, text="Odotusaika").ok
    assert seen(engine, "room")[f"highlight:{note}"]["question"] == "samaa"


def test_questions_with_the_same_id_are_refused() -> None:
    twice = [{"id": "a", "text": {"en": "One?"}}, {"id": "a", "text": {"en": "Two?"}}]
    with pytest.raises(ValueError, match="expected different ids of questions"):
        DiscussionSettings.model_validate({"questions": twice})


def test_typing_highlights_is_not_answering() -> None:
    engine = agree()
    highlight(engine, "Kuljetus", SCRIBE)
    assert views.cycle_part(engine.state(CYCLE), "answered:talk", "facilitator") == 0


def test_the_frame_follows_the_questions_and_carries_nobody() -> None:
    engine = agree(["yllatti", "samaa"])
    highlight(engine, "Odotus", SCRIBE, question="samaa")
    highlight(engine, "Yö", OTHER_SCRIBE, question="yllatti")
    highlight(engine, "Kaikkea", question="")
    frame = METHOD.frame(engine.state(CYCLE).activities["talk"].state, {})
    assert list(frame.columns) == ["highlight", "question", "text"]
    assert list(frame["text"]) == ["Kaikkea", "Yö", "Odotus"]
    table = METHOD.table(frame, Texts("discussion", "en"))
    assert table.to_dict("list") == {
        "Question": ["", "yllatti (en)?", "samaa (en)?"],
        "Highlight": ["Kaikkea", "Yö", "Odotus"],
    }


def test_without_questions_the_table_is_one_column() -> None:
    engine = agree()
    highlight(engine, "Odotus")
    frame = METHOD.frame(engine.state(CYCLE).activities["talk"].state, {})
    assert METHOD.table(frame, Texts("discussion", "fi")).to_dict("list") == {"Nosto": ["Odotus"]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 40])
def test_the_figure_shows_as_many_as_fit_and_counts_the_rest(language: str, number: int) -> None:
    engine = agree(["yllatti"])
    for each in range(number):
        highlight(engine, f"{each} $x_1$ " + "sanoja " * 20, question="yllatti" if each % 2 else "")
    frame = METHOD.frame(engine.state(CYCLE).activities["talk"].state, {})
    texts = Texts("discussion", language)
    figure = METHOD.figure(frame, texts)
    figure.canvas.draw()
    written = [text.get_text() for text in figure.axes[0].texts]
    quoted = sum("sanoja" in text for text in written)
    assert quoted == min(number, quoted)
    assert (texts("highlights-more", highlights=number - quoted) in written) == (quoted < number)
    assert METHOD.describe(frame, texts) == texts("alt", highlights=number)


@pytest.mark.parametrize(
    ("code", "values", "message"),
    [
        ("gone", {}, "Tätä nostoa ei enää ole."),
        ("not-yours", {}, "Voit muuttaa ja poistaa vain sen, minkä itse kirjoitit."),
        ("unknown-question", {"question": "muu"}, "Tässä keskustelussa ei ole kysymystä ”muu”."),
    ],
)
def test_refusals_say_what_to_do(code: str, values: dict[str, Any], message: str) -> None:
    said, hint = error_text(code, values, "fi", "discussion")
    assert said == message
    assert hint

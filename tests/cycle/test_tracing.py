"""From a note to its theme, its votes and the decision, and back (D81-82, F18)."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talkoot.cycle.tracing import Made, Traces, worded
from tests.chain import ANNA, ANNA_WROTE, CARITA, CARITA_WROTE, FAR, group, whole, workshop, write
from tests.factories import Workshop, participant, planned


def test_a_note_leads_through_its_theme_and_votes_to_the_decision() -> None:
    found, notes, themes, decision = whole()
    steps = worded(Traces(found.state).trace(Made("notes", notes[0])), "fi")
    assert [(each["activity"], each["text"], each["told"]) for each in steps] == [
        ("notes", ANNA_WROTE, ""),
        ("themes", "Kyydit", "Teema, jossa on 2 lappua."),
        ("vote", "", "Sai 4 pistettä. Sija 1."),
        ("decided", "Kuljettaja soittaa", "Hoitaa Liisa, viimeistään 20.5.2099."),
    ]
    assert [each["item"] for each in steps] == [notes[0], themes[0], themes[0], decision]


def test_a_decision_leads_back_to_every_note_behind_it_and_to_no_other() -> None:
    found, notes, themes, decision = whole()
    traces = Traces(found.state)
    made = Made("decided", decision)
    assert traces.back(made) == [Made("themes", themes[0]), Made("notes", notes[0]), Made("notes", notes[1])]
    assert CARITA_WROTE not in [each["text"] for each in worded(traces.trace(made), "fi")]


def test_one_is_told_of_ones_own_notes_alone() -> None:
    found, notes, _, _ = whole()
    traces = Traces(found.state)
    own = traces.given_by(lambda _: CARITA.respondent)
    assert own == [Made("notes", notes[2])]
    assert [each["told"] for each in worded(traces.onward(own[0]), "sv")] == [
        "",
        "Ett tema med 1 lapp.",
        "Fick 2 punkter. Plats 2.",
    ]
    assert traces.given_by(lambda _: participant(9).respondent) == []


def test_a_note_that_nobody_took_up_goes_nowhere() -> None:
    found = workshop()
    notes = write(found)
    traces = Traces(found.state)
    assert not traces.goes_on(Made("notes", notes[0]))
    group(found, notes)
    assert Traces(found.state).goes_on(Made("notes", notes[0]))


def test_votes_are_told_only_once_they_were_shown() -> None:
    found = workshop()
    notes = write(found)
    themes = group(found, notes)
    found.facilitate("start_activity", "vote")
    found.accepted("place_dots", {"choices": {themes[0]: 3}}, ANNA, "vote")
    assert [each.activity.id for each in Traces(found.state).trace(Made("notes", notes[0]))] == ["notes", "themes"]


def test_a_hidden_note_is_in_no_trace() -> None:
    found, notes, themes, decision = whole()
    found.accepted("hide_note", {"note": notes[0]}, activity="notes")
    traces = Traces(found.state)
    assert traces.trace(Made("notes", notes[0])) == []
    assert traces.named("notes", notes[0]) is None
    assert traces.given_by(lambda _: ANNA.respondent) == []
    assert traces.back(Made("decided", decision)) == [Made("themes", themes[0]), Made("notes", notes[1])]


def test_equal_ids_of_two_activities_are_two_items() -> None:
    suggested = {"suggested": [{"id": "rides", "text": {"fi": "Kyydit", "en": "Rides"}}]}
    found = Workshop()
    found.create(
        [planned("sticky_notes", id="notes"), *(planned("themes", suggested, id=each, on=["notes"]) for each in "ab")]
    )
    note = write(found)[0]
    found.facilitate("start_activity", "a")
    found.accepted("place_notes", {"notes": [note], "theme": "rides"}, activity="a")
    traces = Traces(found.state)
    assert traces.forth(Made("notes", note)) == [Made("a", "rides")]
    assert traces.back(Made("b", "rides")) == []
    assert worded(traces.trace(Made("a", "rides")), "en")[-1]["text"] == "Rides"


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_forth_and_back_are_each_others_inverse_and_hide_what_is_hidden(data: st.DataObject) -> None:
    """However people group, whatever they decide on, and whichever notes are hidden afterwards."""
    found = workshop(blind=True)
    notes = write(found)
    is_revealed = data.draw(st.booleans())
    if not is_revealed:
        assert Traces(found.state).items == {}
        return
    found.facilitate("reveal_activity", "notes")
    themes = group(found, notes[: data.draw(st.integers(0, 3))])
    found.facilitate("start_activity", "vote")
    found.facilitate("reveal_activity", "vote")
    for theme in data.draw(st.lists(st.sampled_from(themes), max_size=3)):
        said = {"what": f"Päätös {theme}", "responsible": "Liisa", "by_when": FAR, "about": theme}
        found.facilitate("start_activity", "decided")
        found.accepted("add_decision", said, activity="decided")
    hidden = data.draw(st.sets(st.sampled_from(notes)))
    for note in hidden:
        found.accepted("hide_note", {"note": note}, activity="notes")
    traces = Traces(found.state)
    for one in traces.items:
        assert [each for each in traces.items if one in traces.forth(each)] == [
            each for each in traces.items if each in traces.back(one)
        ]
        assert not {each.made.item for each in traces.trace(one)} & hidden

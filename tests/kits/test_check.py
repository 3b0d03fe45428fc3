from pathlib import Path

import pytest

from talkoot.errors import KitError
from talkoot.kits.check import mistakes, read_kit
from talkoot.locales import Phrase
from talkoot.methods import method, method_names
from talkoot.methods.method import OpenSettings
from tests.kits.small import SMALL, spoiled, written

HINT = "Correct the line and check again: talkoot kits check."
METHODS = ", ".join(method_names())
OF_NOTES = "blind, columns, colours, author, limit, longest, likes, share_on_phones, approve"
PROMPT = 'prompt: {fi: "Mikä ensin?", sv: "Vad först?", en: "What first?"}'
COLUMN = 'text: {fi: "Sujuu", sv: "Löper", en: "Runs"}'
PHASES = "phases: [current_state, solutions]"

#: What is spoiled, how, how many lines further the mistake is told, where, what was expected, and what came.
SPOILED = [
    ("method: dot_vote", "method: dots", 0, "activities[1].method", f"one of these methods: {METHODS}", "dots"),
    ("limit: 3", "limit: 300", 0, "activities[0].settings.limit", "a number of at most 100", "300"),
    ("limit: 3", "limits: 3", 0, "activities[0].settings.limits", f"one of these fields: {OF_NOTES}", "limits"),
    (
        "limit: 3",
        "author: me",
        0,
        "activities[0].settings.author",
        "one of these: nobody, perspective, nickname",
        "me",
    ),
    ("id: vote", "id: notes", 0, "activities[1].id", "an id that is not used yet", "notes"),
    ("id: vote", "id: coffee", 0, "activities[1].id", "an id that is not used yet", "coffee"),
    ("on: [notes]", "on: [later]", 0, "activities[1].on[0]", "an earlier activity: notes", "later"),
    ("on: [notes]", "on: [vote]", 0, "activities[1].on[0]", "an earlier activity: notes", "vote"),
    (
        "on: [notes]",
        "on: []",
        0,
        "activities[1].on",
        "an earlier activity to work on (or options in the settings, where the method has them)",
        "nothing",
    ),
    (
        "    settings:\n",
        "    on: [coffee]\n    settings:\n",
        0,
        "activities[0].on",
        "nothing, since this method does not work on what others made",
        "coffee",
    ),
    (
        PROMPT,
        'prompt: {fi: "Mikä ensin?", sv: " "}',
        0,
        "activities[1].prompt",
        "a text in each language of the kit (fi, sv, en)",
        "fi",
    ),
    (
        COLUMN,
        'text: {fi: "Sujuu", en: "Runs"}',
        0,
        "activities[0].settings.columns[0].text",
        "a text in each language of the kit (fi, sv, en)",
        "fi, en",
    ),
    (
        COLUMN,
        'text: {se: "Johtá"}',
        0,
        "activities[0].settings.columns[0].text",
        "texts by language (fi, sv, en, fi-selko)",
        "se",
    ),
    (
        "    minutes: 60",
        "    minutes: 59",
        0,
        "sessions[0].minutes",
        "at most 59 minutes for the activities, moments and slack together",
        "60 min",
    ),
    (
        "    slack: 5",
        "    slack: 6",
        -1,
        "sessions[0].minutes",
        "at most 60 minutes for the activities, moments and slack together",
        "61 min",
    ),
    ("    slack: 5", "    slack: 1441", 0, "sessions[0].slack", "a number of at most 1440", "1441"),
    (
        "      - minutes: 20",
        "      - minutes: 21",
        -1,
        "activities[0].script",
        "at most 20 minutes for the steps together",
        "21 min",
    ),
    ("version: 1", "version: first", 0, "version", "a whole number", "first"),
    ("version: 1\n", "", -1, "version", "a value for this field", "nothing"),
    (
        "id: small",
        "id: Small Kit",
        0,
        "id",
        "an id of small letters, digits and _, beginning with a letter",
        "Small Kit",
    ),
    ("id: small", "id: small\nid: other", 1, "id", "this field only once", "id"),
    (
        "id: small",
        "id: *small",
        0,
        "kit",
        "the value written out, since references with * are not used in kits",
        "*small",
    ),
    ("languages: [fi, sv, en]", "languages: []", 0, "languages", "a list with at least 1 entry", "0"),
    ("languages: [fi, sv, en]", "languages: fi", 0, "languages", "a list", "fi"),
    (
        PHASES,
        f"{PHASES[:-1]}, trial]",
        1,
        "questions",
        "a guiding question for each phase of the kit",
        "current_state, solutions",
    ),
    (
        "        after: notes",
        "        after: tea",
        0,
        "sessions[0].moments[0].after",
        "an activity or moment of the same session: notes, vote",
        "tea",
    ),
    (
        "kind: break",
        "kind: nap",
        0,
        "sessions[0].moments[0].kind",
        "one of these: welcome, warm_up, talk, break, end",
        "nap",
    ),
    (
        "session: meeting\n    phase: solutions",
        "session: party\n    phase: solutions",
        0,
        "activities[1].session",
        "one of the kit’s sessions: meeting",
        "party",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "further", "where", "expected", "got"), SPOILED)
def test_a_mistake_is_told_with_its_line_and_what_was_expected(  # noqa: PLR0917 - a row of the table
    tmp_path: Path, right: str, wrong: str, further: int, where: str, expected: str, got: str
) -> None:
    path, line = spoiled(tmp_path, right, wrong)
    told = [error.text("en") for error in mistakes(path)]
    assert told == [f"{path}, line {line + further}, {where}: expected {expected}, got {got}. {HINT}"]
    with pytest.raises(KitError) as raised:
        read_kit(path)
    assert str(raised.value) == told[0]
    assert raised.value.code == "kit-invalid"


@pytest.mark.parametrize("name", [each for each in method_names() if issubclass(method(each).settings, OpenSettings)])
def test_what_is_made_for_everybody_to_see_is_never_blind(tmp_path: Path, name: str) -> None:
    path, line = spoiled(tmp_path, "method: dot_vote", f"method: {name}\n    settings: {{blind: true}}")
    (error,) = [each for each in mistakes(path) if each.values["where"] != "activities[1].on"]
    assert (error.values["line"], error.values["where"]) == (line + 1, "activities[1].settings.blind")
    own = {
        "attendance": "since counts are shown only once attendance is closed",
        "themes": "since themes are made together",
    }
    why = own.get(name, "since this is written down together for everybody to see")
    assert f"expected blind: false, {why}, got true" in error.text("en")


def with_a_third(folder: Path, phase: str) -> Path:
    """Add an activity of a phase after the last, which is of the solutions."""
    third = SMALL[SMALL.index("  - id: notes") : SMALL.index("  - id: vote")]
    third = third.replace("id: notes", "id: third").replace("phase: current_state", f"phase: {phase}")
    text = SMALL.replace("rules_of_the_game:", f"{third}rules_of_the_game:").replace("minutes: 60", "minutes: 90")
    text = text.replace("phases: [current_state, solutions]", "phases: [listening, current_state, solutions]")
    return written(folder, text.replace("questions:\n", 'questions:\n  listening: {fi: "a", sv: "b", en: "c"}\n'))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fi", "odotettiin vaihetta, joka ei palaa taaksepäin: solutions, tuli current_state."),
        ("sv", "väntade en fas som inte går bakåt: solutions, fick current_state."),
        ("en", "expected a phase that does not go back: solutions, got current_state."),
    ],
)
def test_a_workshop_does_not_go_back_to_a_phase_that_it_has_left(tmp_path: Path, language: str, expected: str) -> None:
    path = with_a_third(tmp_path, "current_state")
    (error,) = mistakes(path)
    assert error.values["where"] == "activities[2].phase"
    assert error.values["line"] == path.read_text(encoding="utf-8").partition("id: third")[0].count("\n") + 3
    assert expected in error.text(language)


@pytest.mark.parametrize("phase", ["listening", "solutions"])
def test_people_are_listened_to_at_any_time_and_a_phase_has_as_many_activities_as_it_needs(
    tmp_path: Path, phase: str
) -> None:
    assert mistakes(with_a_third(tmp_path, phase)) == []


def test_a_mistake_is_told_in_every_language_as_a_whole(tmp_path: Path) -> None:
    path, line = spoiled(tmp_path, "on: [notes]", "on: [later]")
    (error,) = mistakes(path)
    assert error.text("fi") == (
        f"{path}, rivi {line}, activities[1].on[0]: odotettiin jotakin aiempaa osiota: notes, tuli later. "
        "Korjaa rivi ja tarkista uudelleen: talkoot kits check."
    )
    assert error.text("sv").startswith(
        f"{path}, rad {line}, activities[1].on[0]: väntade en tidigare del: notes, fick later."
    )


def test_a_missing_value_is_told_in_every_language(tmp_path: Path) -> None:
    path, _ = spoiled(tmp_path, "version: 1\n", "")
    (error,) = mistakes(path)
    assert f"{path}, rivi 1, version: odotettiin tälle kentälle arvoa, tuli ei mitään." in error.text("fi")
    assert f"{path}, rad 1, version: väntade ett värde för fältet, fick ingenting." in error.text("sv")


def test_all_mistakes_are_listed_in_order_of_their_lines(tmp_path: Path) -> None:
    text = (
        SMALL.replace("limit: 3", "limit: 0")
        .replace("method: dot_vote", "method: dots")
        .replace("slack: 5", "slack: 15")
    )
    found = mistakes(written(tmp_path, text))
    assert [error.values["where"] for error in found] == [
        "sessions[0].minutes",
        "activities[0].settings.limit",
        "activities[1].method",
    ]
    lines = [error.values["line"] for error in found]
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("right", "wrong", "line", "reason"),
    [
        (
            "id: small",
            "\tid: small",
            1,
            "it is indented with a tab; use spaces",
        ),
        ("summary: {", "summary: {{", 5, "a bracket is not closed, or a comma is missing"),
    ],
)
def test_what_is_no_yaml_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, line: int, reason: str) -> None:
    path, _ = spoiled(tmp_path, right, wrong)
    (error,) = mistakes(path)
    assert error.code == "kit-not-yaml"
    assert error.text("en") == (
        f"{path} cannot be read at line {line}: {reason}. "
        "Check the indents, colons and quotation marks on that line and the one before it."
    )


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_bytes(b"id: small\nname: {fi: L\xe4mmin}\n")
    (error,) = mistakes(path)
    assert (error.code, error.values["line"], error.values["reason"]) == (
        "kit-not-yaml",
        2,
        Phrase("unreadable-encoding", "kits"),
    )


@pytest.mark.parametrize(("text", "got"), [("- a\n- b\n", "['a', 'b']"), ("hello\n", "hello"), ("", "nothing")])
def test_a_file_that_is_no_mapping_is_told(tmp_path: Path, text: str, got: str) -> None:
    path = written(tmp_path, text)
    (error,) = mistakes(path)
    assert error.text("en") == (
        f"{path}, line 1, kit: expected names and values, as in “id: client_forum”, got {got}. {HINT}"
    )


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (error,) = mistakes(tmp_path / "kit.yaml")
    assert error.code == "kit-not-found"
    assert f"There is no kit “{tmp_path / 'kit.yaml'}”." in error.text("en")


def test_the_small_kit_has_no_mistake_and_on_is_a_word(tmp_path: Path) -> None:
    kit = read_kit(written(tmp_path))
    assert kit.activities[1].on == ("notes",)
    assert [part.id for part in kit.agenda(kit.sessions[0])] == ["notes", "coffee", "vote"]
    assert kit.planned_minutes(kit.sessions[0]) == 60


def test_moments_that_follow_each_other_in_a_ring_are_mistakes_not_an_endless_agenda(tmp_path: Path) -> None:
    ring = '      - {id: tea, kind: break, after: cake, title: {fi: "T", sv: "T", en: "T"}, minutes: 1}\n'
    ring += '      - {id: cake, kind: break, after: tea, title: {fi: "K", sv: "K", en: "C"}, minutes: 1}\n'
    path, _ = spoiled(tmp_path, "    slack: 5\n    moments:\n", f"    slack: 0\n    moments:\n{ring}")
    assert [error.values["got"] for error in mistakes(path)] == ["cake", "tea"]

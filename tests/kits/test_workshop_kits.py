import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from talkoot import resources
from talkoot.cycle.state import PHASES
from talkoot.errors import KitError, TalkootError
from talkoot.kits.check import mistakes
from talkoot.kits.create import create_cycle
from talkoot.kits.document import Document
from talkoot.kits.kit import Kit, KitActivity, Moment
from talkoot.kits.load import kit_files, load_kit
from talkoot.kits.schema import written
from talkoot.methods import method_names
from talkoot.methods.checklist.ready import ready_rows
from tests.factories import new_engine

CHECKOUT = Path(__file__).parents[2]
SCHEMA = CHECKOUT / "workshop_kits" / "kit.schema.json"
KITS = sorted(path.parent.name for path in (CHECKOUT / "workshop_kits").glob("*/kit.yaml"))


def path_of(kit: str) -> Path:
    return CHECKOUT / "workshop_kits" / kit / "kit.yaml"


def activity_of(kit: str, activity: str) -> KitActivity:
    return next(each for each in load_kit(kit).activities if each.id == activity)


def test_kits_are_found() -> None:
    assert {"client_forum", "co_development_group"} <= set(kit_files())


@pytest.mark.parametrize("name", KITS)
def test_a_kit_has_no_mistakes_and_is_called_as_its_folder(name: str) -> None:
    assert [error.text("en") for error in mistakes(path_of(name))] == []
    assert load_kit(name).id == name


@pytest.mark.parametrize("name", KITS)
def test_editors_find_the_schema_from_a_kit(name: str) -> None:
    first = path_of(name).read_text(encoding="utf-8").splitlines()[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match
    assert (path_of(name).parent / match[1]).resolve() == SCHEMA


def test_the_schema_that_editors_read_is_fresh() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == written(), "run: make bundles"


def test_the_schema_knows_every_method_and_every_field() -> None:
    schema = json.loads(written())
    assert set(schema["properties"]) == set(Kit.model_fields)
    activity = schema["$defs"]["KitActivity"]
    assert activity["properties"]["method"]["enum"] == list(method_names())
    assert [each["if"]["properties"]["method"]["const"] for each in activity["allOf"]] == list(method_names())


@pytest.mark.parametrize("name", KITS)
def test_editors_find_no_mistake_in_a_kit(name: str) -> None:
    # Without types of its own, therefore by name; Jupyter brings it.
    validator = import_module("jsonschema").Draft202012Validator(json.loads(written()))
    data = Document(path_of(name)).data
    assert [error.message for error in validator.iter_errors(data)] == []
    data["activities"][0]["minutes"] = 5000
    assert [error.message for error in validator.iter_errors(data)] == ["5000 is greater than the maximum of 1440"]


def texts_in(part: Any) -> list[dict[str, str]]:
    if isinstance(part, dict):
        if part and part.keys() <= {"fi", "sv", "en", "fi-selko"}:
            return [part]
        return [text for value in part.values() for text in texts_in(value)]
    if isinstance(part, (list, tuple)):
        return [text for value in part for text in texts_in(value)]
    return []


@pytest.mark.parametrize("name", KITS)
def test_every_text_of_a_kit_is_there_in_every_language(name: str) -> None:
    texts = texts_in(load_kit(name).model_dump())
    assert len(texts) > 40
    for text in texts:
        assert {"fi", "sv", "en"} <= text.keys(), text
        assert all(value.strip() == value and value for value in text.values()), text


@pytest.mark.parametrize("name", KITS)
def test_no_word_of_the_machine_room_reaches_people(name: str) -> None:
    forbidden = re.compile(r"anonymous|anonyym|notebook|kernel|ledger|yaml|\baloite(?!taan)", re.IGNORECASE)
    for text in texts_in(load_kit(name).model_dump()):
        for value in text.values():
            assert not forbidden.search(value), value


#: What was once said in a way that nobody says it.
NOT_SAID = {
    "fi": re.compile(r"^saa ohittaa|viedä ulos|minkä nimen (se|ne) saa", re.IGNORECASE),
    "sv": re.compile(r"\bvad\b[^.?!]*\blöper\b|\bsaken löper\b", re.IGNORECASE),
}


@pytest.mark.parametrize("name", KITS)
def test_a_kit_says_things_as_people_say_them(name: str) -> None:
    for text in texts_in(load_kit(name).model_dump()):
        for language, not_said in NOT_SAID.items():
            assert not not_said.search(text[language]), text[language]


@pytest.mark.parametrize("name", KITS)
def test_what_is_asked_by_how_is_answered_by_how(name: str) -> None:
    for activity in load_kit(name).activities:
        ends = [activity.settings[end]["fi"] for end in ("low", "high") if end in activity.settings]
        for statement in activity.settings.get("statements", ()) if ends else ():
            felt = statement["text"]["fi"].startswith("Miltä")
            assert [end.endswith(("lta", "ltä")) for end in ends] == [felt] * len(ends), (statement, ends)


@pytest.mark.parametrize("name", KITS)
def test_every_minute_of_a_gathering_is_planned(name: str) -> None:
    kit = load_kit(name)
    for session in kit.sessions:
        if session.minutes:
            assert kit.planned_minutes(session) == session.minutes, session.id


@pytest.mark.parametrize("name", KITS)
def test_every_gathering_has_a_welcome_with_words_to_say_and_an_end(name: str) -> None:
    kit = load_kit(name)
    for session in kit.sessions:
        if not session.minutes:
            continue
        agenda = kit.agenda(session)
        first, last = agenda[0], agenda[-1]
        assert isinstance(first, Moment)
        assert isinstance(last, Moment)
        assert (first.kind, last.kind) == ("welcome", "end")
        assert any(step.say for step in first.script)


def test_the_forum_takes_the_minutes_of_f19() -> None:
    kit = load_kit("client_forum")
    (forum,) = kit.sessions
    assert [(part.id, part.minutes) for part in kit.agenda(forum)] == [
        ("welcome", 10),
        ("warm_up", 10),
        ("now_alone", 5),
        ("now_pairs", 8),
        ("now_together", 12),
        ("choosing", 10),
        ("pause", 15),
        ("solutions", 20),
        ("presenting", 10),
        ("deciding", 8),
        ("farewell", 7),
    ]
    assert (forum.slack, forum.minutes) == (5, 120)


def test_the_group_goes_through_every_phase_with_many_methods() -> None:
    kit = load_kit("co_development_group")
    assert kit.phases == PHASES
    assert {activity.phase for activity in kit.activities} == set(PHASES)
    assert len({activity.method for activity in kit.activities}) >= 8
    assert len(kit.sessions) > 3


def test_the_group_rates_the_same_before_and_after_the_trial() -> None:
    settings = {activity.id: activity.settings for activity in load_kit("co_development_group").activities}
    assert settings["now_scale"] == settings["after_scale"]


def test_a_group_of_developers_goes_from_an_invitation_to_a_home_base() -> None:
    kit = load_kit("developer_group")
    methods = {
        session.id: {each.method for each in kit.activities_of(session.id) if not each.runs_beside}
        for session in kit.sessions
    }
    assert methods == {
        "call": {"form"},  # D28
        "gathering": {"sticky_notes", "decision", "poll"},  # D21
        "learning": {"questions", "poll", "discussion", "decision"},  # D22-23
        "agreeing": {"agreement", "dot_vote", "discussion", "trial_plan"},  # D24-25
        "reviewing": {
            "you_said_we_did",
            "scale",
            "discussion",
            "sticky_notes",
            "decision",
            "areas_of_participation",
        },  # D26-27
    }
    assert kit.activities[-2].id == "home_base"
    assert not activity_of("developer_group", "agreed").settings["keep_names"]


def test_the_roles_of_developers_can_be_chosen() -> None:
    roles = activity_of("developer_group", "my_role").settings
    assert [option["id"] for option in roles["options"]] == [
        "observer",
        "messenger",
        "work_community",
        "developer_team",
        "reflection_group",
        "steering_group",
    ]
    assert roles["multiple"]
    asked = activity_of("developer_group", "role_talk").settings["questions"]
    assert "johdossa vastaa osallisuudesta" in asked[-1]["text"]["fi"]  # D49


def test_the_targets_of_co_development_are_given_to_choose_from() -> None:
    targets = activity_of("developer_group", "target").settings["options"]
    assert [option["text"]["en"] for option in targets] == [
        "Information and advice",
        "Forms and decisions",
        "Assessment of what services are needed",
        "Making the service plan",
        "Methods and tools",
        "Encounter and interaction",
        "Commenting on studies, reports and guidelines",
    ]


def test_readiness_asks_for_every_condition_and_the_duties_of_every_actor() -> None:
    assert len(activity_of("readiness", "ready").settings["statements"]) == len(ready_rows()["conditions"]) == 5
    assert activity_of("readiness", "conditions").settings["ready"] == ["conditions"]
    assert activity_of("readiness", "duties").settings["ready"] == ["organiser", "producer", "research"]
    assert activity_of("readiness", "first_gaps").on == ("conditions", "duties")
    assert activity_of("readiness", "promises").on == ("first_gaps",)
    assert activity_of("readiness", "kept").on == ("promises",)


def test_the_plan_is_written_handed_over_and_judged_a_year_later() -> None:
    kit = load_kit("participation_plan")
    methods = [(each.id, each.method) for each in kit.activities if each.method in {"plan", "decision", "goal_check"}]
    assert methods == [
        ("written", "plan"),
        ("handing_over", "decision"),
        ("how_it_is_now", "goal_check"),
        ("renewed", "plan"),
        ("next_year", "decision"),
    ]
    columns = activity_of("participation_plan", "where").settings["columns"]
    assert [column["id"] for column in columns] == ["developing", "planning", "carrying_out", "missed"]
    assert "handing_over" in activity_of("participation_plan", "how_it_is_now").on


def test_a_practice_is_described_under_the_headings_of_an_operating_model() -> None:
    asked = [
        question["text"]["fi"].partition(":")[0]
        for activity in ("background", "model")
        for question in activity_of("promising_practice", activity).settings["questions"]
    ]
    assert asked == [
        "Toimintaympäristö",
        "Lähtötilanne",
        "Kohderyhmä",
        "Ratkaisun perusidea",
        "Käyttöönoton ehdot",
        "Miten asiakkaat ovat mukana, myös ne, joiden on vaikeinta päästä mukaan?",
        "Arviointi",
        "Vinkit muille",
    ]
    assert activity_of("promising_practice", "in_one_sentence").settings["limit"] == 1
    assert activity_of("promising_practice", "best_sentence").on == ("in_one_sentence",)


def test_a_practice_is_held_against_what_makes_it_promising() -> None:
    criteria = activity_of("promising_practice", "promising").settings["statements"]
    assert [each["id"] for each in criteria] == ["need", "works", "dignity", "weakest", "elsewhere_too", "worth"]


@pytest.mark.parametrize(
    ("kit", "before", "after"),
    [
        ("readiness", "ready", "readier"),
        ("participation_plan", "how_it_is", "how_it_is_now"),
        ("promising_practice", "promising", "still_good"),
    ],
)
def test_what_is_rated_before_is_rated_the_same_afterwards(kit: str, before: str, after: str) -> None:
    check = activity_of(kit, after)
    assert (check.method, check.on[0]) == ("goal_check", before)
    asked = activity_of(kit, before).settings
    assert {name: check.settings[name] for name in asked} == asked


def test_clients_test_a_service_interview_their_peers_and_judge_with_the_service() -> None:
    kit = load_kit("service_test")
    link = kit.sessions[1]
    assert link.minutes == 0
    assert [(each.id, each.method) for each in kit.activities_of(link.id)] == [
        ("noticed", "diary"),
        ("peers", "interview"),
    ]
    # What tells who somebody is goes before the room sees it.
    assert activity_of("service_test", "noticed").settings["approve"]
    assert activity_of("service_test", "peers").settings["approve"]
    assert activity_of("service_test", "common").on == ("noticed", "peers")
    assert activity_of("service_test", "put_right").on == ("worth_doing",)


def test_an_interpreted_group_is_heard_without_phones_and_told_in_its_language() -> None:
    told = activity_of("interpreted_interview", "told")
    assert (told.method, told.unit) == ("interview", "table")
    assert told.settings["ask_interpreter"]
    assert not {"fi", "sv"} & set(told.settings["languages"])
    assert activity_of("interpreted_interview", "read_back").on == ("told",)
    kit = load_kit("interpreted_interview")
    # Interpreting takes twice the time.
    assert all(session.slack / session.minutes > 0.1 for session in kit.sessions)
    assert "heidän kielellään" in activity_of("interpreted_interview", "agreed").prompt["fi"]


def test_a_creative_session_takes_an_hour_with_slack_and_twenty_quiet_minutes() -> None:
    kit = load_kit("creative_session")
    making, working = kit.sessions
    assert (making.minutes, making.slack) == (60, 9)  # D76
    sheet = activity_of("creative_session", "sheet")
    assert (sheet.method, sheet.minutes) == ("collage", 20)
    assert not sheet.settings.get("pictures")  # off until everybody has said yes (F26)
    made = [each.method for each in kit.activities_of("making") if not each.runs_beside]
    assert made == ["picture_cards", "collage", "speech_bubbles"]
    assert activity_of("creative_session", "what_they_tell").on == ("cards", "sheet", "bubbles")  # D78
    assert any("opiskelija" in text["fi"] for each in kit.staff for text in each.tasks)  # D74, D79
    assert working.minutes == kit.planned_minutes(working)


@pytest.mark.parametrize("name", KITS)
def test_a_cycle_has_what_the_kit_says(name: str) -> None:
    kit = load_kit(name)
    engine = new_engine()
    state = engine.state(create_cycle(engine, kit, name="Oma nimi", sample=True))
    assert state.name == {"fi": "Oma nimi", "sv": "Oma nimi", "en": "Oma nimi"}
    assert (state.kit, state.sample, state.phases) == (kit.id, True, kit.phases)
    assert state.agenda == [activity.id for activity in kit.activities]
    assert list(state.sessions) == [session.id for session in kit.sessions]
    assert state.questions == dict(kit.questions)


@pytest.mark.parametrize("name", KITS)
def test_a_moment_whose_title_or_script_goes_with_the_rules_shows_them(name: str) -> None:
    kit = load_kit(name)
    for moment in (each for session in kit.sessions for each in session.moments):
        told = [moment.title["fi"], *(line["fi"] for step in moment.script for line in step.do)]
        if any("Näytä pelisäännöt" in each or "ja pelisäännöt" in each for each in told):
            assert moment.with_rules, moment.id
            assert kit.rules_of_the_game


def test_what_is_said_between_activities_goes_with_the_scripts() -> None:
    engine = new_engine()
    kit = load_kit("client_forum")
    state = engine.state(create_cycle(engine, kit))
    first = state.activities["now_alone"].script
    assert [step.get("moment") for step in first] == ["welcome", None, None, "warm_up", None]
    assert first[0]["title"]["fi"] == "Tervetuloa ja pelisäännöt"
    assert first[0]["say"][0]["fi"].startswith("Hei ja tervetuloa!")
    last = state.activities["deciding"].script
    assert [step.get("moment") for step in last] == [None, "end", None]
    spoken = sum(step["minutes"] for activity in state.activities.values() for step in activity.script)
    moments = sum(moment.minutes for moment in kit.sessions[0].moments)
    steps = sum(step.minutes for activity in kit.activities for step in activity.script)
    assert spoken == moments + steps


def test_the_checkout_comes_after_an_own_folder_and_the_data_dir(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, data = tmp_path / "given", tmp_path / "data"
    for folder in (given / "client_forum", data / "workshop_kits" / "client_forum"):
        folder.mkdir(parents=True)
        (folder / "kit.yaml").write_text("id: mine", encoding="utf-8")
    monkeypatch.setenv("TALKOOT_DATA_DIR", str(data))
    assert kit_files(given)["client_forum"] == given / "client_forum" / "kit.yaml"
    assert kit_files()["client_forum"] == data / "workshop_kits" / "client_forum" / "kit.yaml"
    assert kit_files()["co_development_group"] == path_of("co_development_group")
    assert resources.find("workshop_kits", "client_forum/kit.yaml", given) == given / "client_forum" / "kit.yaml"
    monkeypatch.delenv("TALKOOT_DATA_DIR")
    assert kit_files()["client_forum"] == path_of("client_forum")


def test_a_kit_in_the_jupyter_data_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "talkoot" / "workshop_kits" / "our_forum"
    own.mkdir(parents=True)
    (own / "kit.yaml").write_text(path_of("client_forum").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    assert kit_files()["our_forum"] == own / "kit.yaml"


def test_a_kit_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(KitError) as raised:
        load_kit("forum")
    assert raised.value.code == "kit-not-found"
    assert raised.value.values == {"kit": "forum", "known": ", ".join(kit_files())}
    assert load_kit(path_of("client_forum").parent).id == load_kit(path_of("client_forum")).id == "client_forum"


def test_a_bundle_that_is_not_built_is_told() -> None:
    with pytest.raises(TalkootError) as raised:
        resources.bundle("methods/never_built.js")
    assert raised.value.code == "bundles-missing"
    assert str(raised.value).startswith("What browsers need has not been built yet: methods/never_built.js is missing.")

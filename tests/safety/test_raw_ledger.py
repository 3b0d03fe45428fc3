"""S10, S21: what stands in the bytes of a finished workshop, read without Talkoot's own eyes."""

import asyncio
import itertools
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.engine import Engine
from talkoot.cycle.respondents import respondent_of
from talkoot.hub.client import Participant, new_secret
from talkoot.hub.fetching import Http
from talkoot.ledger.sql import SqliteStore
from tests.factories import Workshop, planned
from tests.faults.hub_process import HubProcess, beside, ledger_in

AGENT = "RareBrowser/7.3 (OddPhone)"
PEOPLE = 6
OPTIONS = {"options": [{"id": each, "text": {"fi": each}} for each in ("yes", "no")]}
#: Two activities of one method and one of another, so that a code for one person would stand out.
ACTIVITIES = ("first", "second", "vote")
#: A whole minute, in any form in which a time is written.
MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:00)?(\+00:00|Z)?")
#: Shorter values are choices that many share.
LONG = 8


class Finished:
    """A workshop that is over: its files, and who took part."""

    def __init__(self, folder: Path, workshop: Workshop, secrets: list[str]) -> None:
        self.folder = folder
        self.workshop = workshop
        self.secrets = secrets

    @property
    def files(self) -> Iterator[Path]:
        """Everything that the program wrote, logs too."""
        return (each for each in self.folder.rglob("*") if each.is_file())

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Read a table as it stands."""
        with sqlite3.connect(ledger_in(self.folder)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(f"select * from {table}")]  # noqa: S608 - from here

    def given_in(self, activity: str) -> list[dict[str, Any]]:
        """Read the events of those who took part in an activity."""
        return [each for each in self.rows("events") if each["activity"] == activity and each["respondent"]]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The same people in three activities, over the hub's own port; then everything is closed."""
    folder = tmp_path_factory.mktemp("raw")
    store = SqliteStore(ledger_in(folder))
    workshop = Workshop(Engine(store))
    workshop.create(
        [
            *(planned("sticky_notes", {"limit": 5}, id=each) for each in ACTIVITIES[:2]),
            planned("poll", OPTIONS, id=ACTIVITIES[2]),
        ]
    )
    workshop.accepted("open_door")
    secrets = [new_secret() for _ in range(PEOPLE)]
    with beside(folder, workshop) as hub:
        for activity in ACTIVITIES:
            workshop.facilitate("start_activity", activity)
            asyncio.run(asyncio.wait_for(take_part(hub, secrets, activity), 60))
            workshop.facilitate("close_activity", activity)
        workshop.accepted("shut_door")
    store.close()
    return Finished(folder, workshop, secrets)


async def take_part(hub: HubProcess, secrets: list[str], activity: str) -> None:
    """Let everybody give something, each time with the same phone."""
    http = Http(hub.address)
    for number, secret in enumerate(secrets):
        body = json.dumps({"secret": secret, "perspective": "client"}).encode()
        await http.fetch(f"/api/join/{hub.code}", body, {"User-Agent": AGENT})
        async with Participant(hub.address, hub.code, secret=secret, perspective="client") as person:
            action, data = (
                ("choose", {"options": ["yes"]})
                if activity == "vote"
                else ("add_note", {"text": f"Mietin asiaa {activity} {number}"})
            )
            assert (await person.do(action, data, activity=activity)).ok
    await http.close()


def test_s10_no_address_browser_or_secret_is_in_any_byte(finished: Finished) -> None:
    kept = b"".join(each.read_bytes() for each in finished.files)
    assert b"Mietin asiaa first 0" in kept  # the right bytes were read
    for secret in [AGENT, "127.0.0.1", *finished.secrets]:
        assert secret.encode() not in kept, secret


def test_s21_no_value_is_shared_by_what_one_person_gave_in_two_activities(finished: Finished) -> None:
    of_activity: dict[str, dict[str, set[str]]] = {}
    for activity in ACTIVITIES:
        by_person = {respondent_of(secret, finished.workshop.cycle, activity): secret for secret in finished.secrets}
        values: dict[str, set[str]] = defaultdict(set)
        for row in finished.given_in(activity):
            values[by_person[row["respondent"]]] |= set(leaves(row))
        assert values.keys() == set(finished.secrets)
        of_activity[activity] = values
    for one, other in itertools.combinations(ACTIVITIES, 2):
        for secret in finished.secrets:
            shared = of_activity[one][secret] & of_activity[other][secret]
            # What somebody shares with themselves, everybody shares: the name of what happened, the side, the minute.
            others = [of_activity[activity][each] for activity in (one, other) for each in finished.secrets]
            tells = {each for each in shared if len(each) >= LONG and not all(each in values for values in others)}
            assert {each for each in tells if not MINUTE.fullmatch(each)} == set()


def leaves(row: Mapping[str, Any]) -> Iterator[str]:
    """Give every value of a row, those inside its data too."""
    for column, value in row.items():
        yield from texts(json.loads(value) if column == "data" else value)


def texts(value: Any) -> Iterator[str]:
    """Give every value within a value."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    else:
        yield str(value)


def test_s21_times_of_those_who_took_part_are_cut_to_the_minute(finished: Finished) -> None:
    times = [row["at"] for activity in ACTIVITIES for row in finished.given_in(activity)]
    assert len(times) == PEOPLE * len(ACTIVITIES)
    assert [each for each in times if not MINUTE.fullmatch(each)] == []


def test_s21_what_is_kept_of_commands_names_no_person_across_activities(finished: Finished) -> None:
    by_respondent: dict[str, set[str]] = defaultdict(set)
    places = {row["position"]: row["activity"] for row in finished.rows("events")}
    for row in finished.rows("commands"):
        if row["respondent"]:
            by_respondent[row["respondent"]].add(places[row["first"]])
    assert len(by_respondent) == PEOPLE * len(ACTIVITIES)
    assert {len(activities) for activities in by_respondent.values()} == {1}

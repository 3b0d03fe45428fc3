"""Playing a recorded consultation through a hub that runs."""

import io
from collections import Counter
from pathlib import Path

import pytest
from rich.console import Console

from talkoot.cycle.respondents import respondent_of
from talkoot.errors import TalkootError
from talkoot.hub.serve import listen
from talkoot.methods.statements import METHOD
from talkoot.polis import replay_polis
from tests.hub.running import Running, running
from tests.polis.exports import (
    LONDON,
    SMALL_FINAL,
    both,
    cells,
    published_counts,
    published_matrix,
    real,
    rows,
    small,
)


def secret_of(voter: int) -> str:
    """Give each voter a secret that the test knows."""
    return f"voter-{voter:04}".ljust(43, "x")


def printed() -> Console:
    return Console(file=io.StringIO(), width=140)


def refused(hub: Running, folder: Path) -> TalkootError:
    with pytest.raises(TalkootError) as caught:
        replay_polis(hub.address, hub.code, folder, language="en", console=printed())
    return caught.value


def check(hub: Running, folder: Path, voters: list[int]) -> None:
    """See that the ledger holds what was published: every cell, and every stand that was cast."""
    hub.workshop.engine.catch_up()
    state = hub.workshop.activity.state
    # Spaces at the ends are not kept.
    by_text = {row["comment-body"].strip(): int(row["comment-id"]) for row in rows(folder, "comments.csv")}
    numbers = {each.id: by_text[each.text] for each in state.statements.values()}  # type: ignore[attr-defined]
    people = {respondent_of(secret_of(voter), hub.workshop.cycle, "activity"): voter for voter in voters}

    published = published_matrix(folder)
    columns = {statement for _, statement in published}
    final = {
        (people[respondent], numbers[statement]): value
        for respondent, statement, value in cells(METHOD.matrix(state))  # type: ignore[arg-type]
        if numbers[statement] in columns
    }
    assert final == published

    cast: Counter[tuple[int, str]] = Counter(
        (numbers[event.data["statement"]], event.data["stand"])
        for event in hub.workshop.history
        if event.kind == "StandTaken"
    )
    counts = published_counts(folder)
    assert both(cast, list(counts)) == counts


def test_a_recording_is_played_through_the_hub(tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    folder = small(tmp_path / "export")
    console = printed()
    with running(tmp_path, "statements", {"blind": False}) as hub:
        comparison = replay_polis(hub.address, hub.code, folder, language="en", console=console, secret_of=secret_of)
        check(hub, folder, [0, 1, 2, 3])
    assert comparison.is_same
    assert {cell: stand for cell, stand in comparison.final.items() if cell[1] < 2} == SMALL_FINAL
    assert isinstance(console.file, io.StringIO)
    said = " ".join(console.file.getvalue().split())
    assert "Everything is as Polis published it: 8 stands cast, 5 last stands." in said
    assert "in Polis" in said


def test_a_consultation_from_london_is_played_through_the_hub(tmp_path: Path) -> None:
    folder = real(LONDON)
    # Blind, as statements are by default: the voters' own links tell what the hub took.
    with running(tmp_path, "statements") as hub:
        comparison = replay_polis(hub.address, hub.code, folder, console=printed(), secret_of=secret_of)
        hub.workshop.facilitate("reveal_activity")
        check(hub, folder, list(range(100)))
    assert comparison.is_same


def test_it_plays_as_fast_as_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "export").mkdir()
    folder = small(tmp_path / "export")
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    with running(tmp_path, "statements") as hub:
        monkeypatch.setattr("talkoot.polis.replaying.sleep", sleep)
        replay_polis(hub.address, hub.code, folder, speed=0.001, console=printed())
        monkeypatch.undo()
    # Eleven steps, one every thousand seconds: all but the first wait, the last longest.
    assert len(waits) == 10
    assert 9_900 < max(waits) <= 10_000


def test_a_hub_that_is_not_there_is_told(tmp_path: Path) -> None:
    port = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{port.getsockname()[1]}"
    port.close()
    with pytest.raises(TalkootError) as caught:
        replay_polis(address, "123456", small(tmp_path), console=printed())
    assert caught.value.code == "replay-no-hub"
    assert caught.value.text("en").startswith(f"Nothing answers at {address}: ")


def test_a_shut_door_is_told(tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    with running(tmp_path, "statements") as hub:
        hub.code = "111111" if hub.code != "111111" else "222222"
        error = refused(hub, small(tmp_path / "export"))
    assert error.code == "replay-turned-away"
    assert error.text("en").startswith("The workshop does not let the people of the recording in: ")


def test_another_activity_is_told(tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    with running(tmp_path, "sticky_notes") as hub:
        error = refused(hub, small(tmp_path / "export"))
    assert error.code == "replay-no-statements"
    assert error.text("en") == (
        "No activity with statements is open in the workshop. "
        "Start one in which people may write statements without approval, then play again."
    )


def test_a_refused_statement_is_told(tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    with running(tmp_path, "statements", {"write": False}) as hub:
        error = refused(hub, small(tmp_path / "export"))
    assert error.code == "replay-refused"
    assert "Nobody writes new statements here." in error.text("en")

"""Bringing a recorded consultation in."""

from collections import Counter
from pathlib import Path

import pytest

from talkoot.cycle.engine import Engine
from talkoot.errors import BadImportError, RefusedError
from talkoot.methods.statements import METHOD
from talkoot.polis import compared_with_ledger, import_polis, read_recording
from tests.factories import new_engine
from tests.polis.exports import (
    LONDON,
    SEATTLE,
    SMALL,
    both,
    cells,
    published_counts,
    published_matrix,
    real,
    rows,
    small,
)


def numbers_of(engine: Engine, cycle: str, folder: Path) -> dict[str, int]:
    """Give the number that Polis gave each statement, by our id, known by its words."""
    statements = engine.state(cycle).activities["statements"].state.statements  # type: ignore[attr-defined]
    # Spaces at the ends are not kept.
    by_text = {row["comment-body"].strip(): int(row["comment-id"]) for row in rows(folder, "comments.csv")}
    return {each.id: by_text[each.text] for each in statements.values()}


def test_a_recording_becomes_a_closed_activity(tmp_path: Path) -> None:
    engine = new_engine()
    cycle = import_polis(engine, small(tmp_path))
    state = engine.state(cycle)
    activity = state.activities["statements"]
    assert state.name == {"en": "Kyydit"}
    assert activity.prompt == {"en": "Miten kyydit toimivat?"}
    assert (activity.method.name, activity.status) == ("statements", "closed")
    assert {giver.channel for giver in activity.state.givers.values()} == {"import"}
    assert activity.results is not None
    # The convener, who never voted, is not among those who answered; what was taken away is not among the results.
    assert activity.results.answered == 3
    assert len(activity.results.joint["statements"]) == 2
    assert activity.results.joint["stands"] == 5


def test_it_bears_the_name_that_it_is_given(tmp_path: Path) -> None:
    engine = new_engine()
    assert engine.state(import_polis(engine, small(tmp_path), name="Kokeilu")).name == {"en": "Kokeilu"}


def test_what_was_cast_is_compared_with_what_was_published(tmp_path: Path) -> None:
    engine = new_engine()
    folder = small(tmp_path)
    comparison = compared_with_ledger(engine, import_polis(engine, folder), read_recording(folder))
    assert comparison.is_same


def test_what_differs_is_named(tmp_path: Path) -> None:
    engine = new_engine()
    cycle = import_polis(engine, small(tmp_path))
    matrix = SMALL["participants-votes.csv"].replace("2,,1,1,2,0,2,-1,-1", "2,,1,1,2,0,2,-1,0")
    comments = SMALL["comments.csv"].replace("1,2,1,2,1,Til", "1,2,1,3,1,Til")
    other = read_recording(small(tmp_path, participants=matrix, comments=comments))
    comparison = compared_with_ledger(engine, cycle, other)
    assert not comparison.is_same
    assert comparison.different_statements == [1]
    assert comparison.different_cells == [(2, 1)]


def test_progress_is_told_up_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    import_polis(new_engine(), small(tmp_path), progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (11, 11)
    assert told == sorted(told)


def test_nothing_of_a_bad_export_is_brought_in(tmp_path: Path) -> None:
    engine = new_engine()
    with pytest.raises(BadImportError):
        import_polis(engine, small(tmp_path, votes="foreign\n"))
    with pytest.raises(RefusedError) as caught:
        import_polis(engine, small(tmp_path, comments=SMALL["comments.csv"].replace("Mainos", "olen 131052-308T")))
    assert caught.value.code == "identity-code"
    assert engine.store.position() == 0


@pytest.mark.parametrize("name", [LONDON, SEATTLE])
def test_an_imported_consultation_is_as_published_cell_by_cell(name: str) -> None:
    folder = real(name)
    engine = new_engine()
    cycle = import_polis(engine, folder)
    numbers = numbers_of(engine, cycle, folder)
    activity = engine.state(cycle).activities["statements"]

    published = published_matrix(folder)
    columns = {statement for _, statement in published}
    final = {
        (int(respondent.removeprefix("polis-")), numbers[statement]): value
        for respondent, statement, value in cells(METHOD.matrix(activity.state))  # type: ignore[arg-type]
        if numbers[statement] in columns
    }
    assert final == published

    cast: Counter[tuple[int, str]] = Counter(
        (numbers[event.data["statement"]], event.data["stand"])
        for event in engine.store.read(cycle=cycle)
        if event.kind == "StandTaken"
    )
    counts = published_counts(folder)
    assert both(cast, list(counts)) == counts

"""Reading a Polis export, and what is said of a bad one."""

from pathlib import Path

import pytest

from talkoot.errors import BadImportError
from talkoot.polis import read_recording
from talkoot.polis.recording import RecordedStand, RecordedStatement
from tests.polis.exports import LONDON, SEATTLE, SMALL, SMALL_FINAL, real, rows, small


def refused(folder: Path) -> BadImportError:
    with pytest.raises(BadImportError) as caught:
        read_recording(folder)
    return caught.value


def test_a_recording_is_in_order_of_time(tmp_path: Path) -> None:
    recording = read_recording(small(tmp_path))
    assert recording.topic == "Kyydit"
    assert recording.description == "Miten kyydit toimivat?"
    told = [
        f"{step.author} writes {step.id}" if isinstance(step, RecordedStatement) else f"{step.voter} {step.stand}"
        for step in recording.steps
    ]
    assert told == [
        "0 writes 0",
        "1 agree",
        "2 disagree",
        "2 writes 1",
        "2 writes 2",
        "2 agree",
        "2 disagree",
        "3 disagree",
        "1 pass",
        "3 agree",
        "1 agree",
    ]


def test_what_people_wrote_over_two_lines_stays_together(tmp_path: Path) -> None:
    assert read_recording(small(tmp_path)).statements[0].text == "Kyyti tulee\n ajallaan, aina"


def test_other_separators_of_lines_belong_to_the_text(tmp_path: Path) -> None:
    comments = SMALL["comments.csv"].replace("Mainos", "Ma\u2028inos")
    texts = [each.text for each in read_recording(small(tmp_path, comments=comments)).statements]
    assert len(texts) == 3
    assert texts[2].split() == ["Ma", "inos"]


def test_moderated_statements_and_the_matrix_are_known(tmp_path: Path) -> None:
    recording = read_recording(small(tmp_path))
    assert [each.is_removed for each in recording.statements] == [False, False, True]
    assert recording.columns == (0, 1)
    assert recording.final == SMALL_FINAL
    assert recording.voters == (1, 2, 3)


def turned(text: str, column: int) -> str:
    """Let 1 and -1 change places from a column on."""
    head, *lines = text.splitlines()
    other = {"1": "-1", "-1": "1"}
    changed = []
    for line in lines:
        cells = line.split(",")
        changed.append(",".join([*cells[:column], *(other.get(cell, cell) for cell in cells[column:])]))
    return "\n".join([head, *changed]) + "\n"


def test_votes_where_minus_one_agrees_are_read_by_their_counts(tmp_path: Path) -> None:
    recording = read_recording(small(tmp_path, votes=turned(SMALL["votes.csv"], 4)))
    assert recording.stands[0] == RecordedStand(at=2000, statement=0, voter=1, stand="agree")
    assert recording.final == SMALL_FINAL


def test_a_matrix_where_minus_one_agrees_is_read_by_its_counts(tmp_path: Path) -> None:
    matrix = turned(SMALL["participants-votes.csv"], 7)
    assert read_recording(small(tmp_path, participants=matrix)).final == SMALL_FINAL


def test_a_vote_before_its_statement_waits_for_it(tmp_path: Path) -> None:
    votes = SMALL["votes.csv"].replace("2000,-,0,1,1", "10,-,0,1,1")
    assert read_recording(small(tmp_path, votes=votes)).stands[0].at == 1000


@pytest.mark.parametrize("name", SMALL)
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (small(tmp_path) / name).unlink()
    error = refused(tmp_path)
    assert error.code == "import-missing"
    assert error.text("en") == (
        f"“{name}” is missing from the folder {tmp_path}. Choose the folder of the whole export: "
        "summary.csv, comments.csv, votes.csv and participants-votes.csv."
    )


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("without", range(1, 40))
def test_a_cut_off_file_is_found_wherever_it_was_cut(tmp_path: Path, name: str, without: int) -> None:
    path = small(tmp_path) / name
    path.write_text(SMALL[name][:-without], encoding="utf-8")
    if name == "summary.csv" and SMALL[name][-without - 1] == "\n":
        pytest.skip("a summary without its last pair is a summary")
    error = refused(tmp_path)
    assert error.code == "import-cut-off"
    assert error.values["file"] == name


def test_a_cut_off_file_is_told_with_its_line(tmp_path: Path) -> None:
    error = refused(small(tmp_path, votes=SMALL["votes.csv"][:-3]))
    assert error.text("en") == (
        "“votes.csv” ends too early: at line 9, the line goes on. "
        "Download the export again. Nothing of it was brought in."
    )
    error = refused(small(tmp_path, votes=SMALL["votes.csv"].replace("6000,-,1,3,-1\n", "")))
    assert error.text("en") == (
        "“votes.csv” ends too early: at line 8, “voter-id 3, comment-id 1” was expected. "
        "Download the export again. Nothing of it was brought in."
    )


def test_a_file_that_ends_within_a_letter_is_cut_off(tmp_path: Path) -> None:
    path = small(tmp_path) / "comments.csv"
    path.write_bytes(path.read_bytes() + "9000,-,3,2,0,0,1,ä".encode()[:-1])
    assert refused(tmp_path).code == "import-cut-off"


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("comments.csv", "nimi,ikä\nAnna,5\n", 1),
        ("votes.csv", SMALL["comments.csv"], 1),
        ("votes.csv", SMALL["votes.csv"].replace("2500,-,0,2,-1", "2500,-,0,2,9"), 3),
        ("votes.csv", SMALL["votes.csv"].replace("2500,-,0,2,-1", "2500,-,0,kaksi,-1"), 3),
        ("votes.csv", SMALL["votes.csv"].replace("2500,-,0,2,-1", "2500,-,0"), 3),
        ("comments.csv", SMALL["comments.csv"].replace("Mainos", " "), 5),
        ("summary.csv", "a,b,c\n", 1),
        ("summary.csv", "url,x\n", 1),
    ],
)
def test_a_foreign_file_is_told_with_its_line(tmp_path: Path, name: str, content: str, line: int) -> None:
    (small(tmp_path) / name).write_text(content, encoding="utf-8")
    error = refused(tmp_path)
    assert (error.code, error.values["file"], error.values["line"]) == ("import-foreign", name, line)


def test_a_foreign_file_is_told_in_words(tmp_path: Path) -> None:
    votes = SMALL["votes.csv"].replace("2500,-,0,2,-1", "2500,-,0,2,9")
    assert refused(small(tmp_path, votes=votes)).text("en") == (
        "“votes.csv” is not as Polis writes it: on line 3, “vote: -1, 0, 1” was expected, but there is "
        "“2500,-,0,2,9”. Download the export again and leave its files as they are. Nothing of it was brought in."
    )


def test_a_file_that_is_no_text_is_foreign(tmp_path: Path) -> None:
    (small(tmp_path) / "votes.csv").write_bytes(b"timestamp\n\xff\xfe\x00\x01\n")
    error = refused(tmp_path)
    assert (error.code, error.values["line"], error.values["expected"]) == ("import-foreign", 2, "UTF-8")


@pytest.mark.parametrize("name", [LONDON, SEATTLE])
def test_a_real_recording_is_read_whole(name: str) -> None:
    folder = real(name)
    recording = read_recording(folder)
    votes = rows(folder, "votes.csv")
    assert len(recording.statements) == len(rows(folder, "comments.csv"))
    assert len(recording.stands) == len(votes)
    assert set(recording.voters) == {int(row["voter-id"]) for row in votes}
    assert [each.at for each in recording.stands] == sorted(int(row["timestamp"]) for row in votes)

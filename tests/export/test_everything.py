import json
import os
import re
import stat
from pathlib import Path

import pytest
from PIL import Image

import talkoot
from talkoot.errors import TalkootError
from talkoot.export.everything import export_cycle, safe_name
from talkoot.export.material import Material
from talkoot.export.pictures import board_of
from talkoot.locales import Phrase
from tests.examples import all_examples
from tests.export.samples import NAUGHTY, NOTES
from tests.factories import ACTIVITY, Workshop, new_engine, participant


def test_all_files_are_written_with_names_that_every_system_takes(files: dict[str, Path]) -> None:
    in_folders = {name for name, file in files.items() if re.match(r"\d-", file.parent.name)}
    assert {
        "-kutsu-tyontekijoille.docx",
        "-ovijuliste.pdf",
        "-palkkio-ja-matkat.pdf",
        "-tietosuojaseloste.docx",
    } < in_folders
    assert set(files) - in_folders == {
        "-selkokooste.docx",
        "-selkokooste.pdf",
        "-kooste-johdolle.docx",
        "-kooste-johdolle.pdf",
        ".xlsx",
        ".docx",
        "-01-nyt-laput.png",
        "-01-nyt-laput-sanapilvi.png",
        "-03-kysely.png",
        "-04-keskustelu.png",
        "-05-mita-paatamme.png",
        ".jsonl",
    }
    for file in files.values():
        assert re.fullmatch(r"vammaispalvelujen-kehittamispolku-\d{4}-\d\d-\d\d[a-z0-9-]*\.[a-z]+", file.name)
    folder = files[".xlsx"].parent
    assert {each for each in folder.rglob("*") if each.is_file()} == set(files.values())


def test_pictures_bear_their_title_text_and_delete_by_date(files: dict[str, Path]) -> None:
    board = Image.open(files["-01-nyt-laput.png"])
    board.load()
    assert board.size == (1920, 1080 + 72)
    assert board.info["Title"] == "Nyt: [laput]?"
    assert board.info["Description"].startswith("19 lappua")
    cloud = Image.open(files["-01-nyt-laput-sanapilvi.png"])
    cloud.load()
    assert cloud.info["Description"].startswith("Sanapilvi, ")
    for picture in (board, cloud):
        width, height = picture.size
        corner = picture.convert("L").crop((width // 2, height - 60, width, height))
        darkest = corner.getextrema()[0]
        assert isinstance(darkest, (int, float))
        assert darkest < 160, "the delete-by date stands in the lower right corner"


def test_nothing_blind_is_in_any_file(files: dict[str, Path], full: Workshop) -> None:
    assert not any("piilossa-viela" in name for name in files)
    backup = files[".jsonl"].read_text(encoding="utf-8")
    assert "Salaisuus" not in backup
    head = json.loads(backup.split("\n", maxsplit=1)[0])
    assert head["delete_by"] == "2099-12-31"
    assert "varmuuskopio" in head["note"]


def test_progress_is_told_to_the_end(full: Workshop, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    export_cycle(
        full.engine,
        full.cycle,
        tmp_path,
        only=["workbook", "archive"],
        progress=lambda done, of, what: told.append((done, of, what)),
    )
    assert [done for done, _, _ in told] == list(range(8))
    assert {of for _, of, _ in told} == {7}
    assert told[0][2] == "Nyt: [laput]?"


def test_words_that_the_facilitator_leaves_out_are_in_no_cloud(full: Workshop, tmp_path: Path) -> None:
    written = export_cycle(full.engine, full.cycle, tmp_path, only=["pictures"], leave_out=["kuljetus"])
    cloud = Image.open(next(file for file in written if file.name.endswith("sanapilvi.png")))
    cloud.load()
    assert "päätös (2)" in cloud.info["Description"]
    assert "kuljetus" not in cloud.info["Description"]


def test_what_is_unchanged_is_drawn_once_for_the_screen_the_report_and_the_pictures() -> None:
    found = Workshop.of("sticky_notes")
    found.accepted("add_note", {"text": "Kyyti tuli"}, participant(1), ACTIVITY)
    drawn = board_of(Material(found.state, found.activity, "fi"))
    assert board_of(Material(found.state, found.activity, "fi")) is drawn
    assert board_of(Material(found.state, found.activity, "sv")) != drawn
    found.accepted("add_note", {"text": "Ja odotti"}, participant(2), ACTIVITY)
    assert board_of(Material(found.state, found.activity, "fi")) != drawn


def test_fewer_words_than_eight_are_no_cloud(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    for number, text in enumerate(
        ("Kyyti on myöhässä", "Kyyti on aina myöhässä", "Yksin odotin kyytiä pihalla taas"), 1
    ):
        found.accepted("add_note", {"text": text}, participant(number), ACTIVITY)
    (board,) = export_cycle(found.engine, found.cycle, tmp_path, only=["pictures"])
    assert "sanapilvi" not in board.name
    for number, text in enumerate(NOTES, 4):
        found.accepted("add_note", {"text": text}, participant(number), ACTIVITY)
    assert len(export_cycle(found.engine, found.cycle, tmp_path, only=["pictures"])) == 2


def test_an_unknown_kind_of_file_is_named(full: Workshop, tmp_path: Path) -> None:
    with pytest.raises(TalkootError) as caught:
        export_cycle(full.engine, full.cycle, tmp_path, only=["pdf"])
    assert str(caught.value) == (
        "“pdf” cannot be exported. These can: easy_summary, management_summary, workbook, report, documents, "
        "papers_before, papers_during, papers_after, papers_officer, pictures, archive. "
        "Leave the choice out to write them all."
    )


def test_a_folder_that_is_a_file_is_said_with_the_reason(full: Workshop, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(TalkootError) as caught:
        export_cycle(full.engine, full.cycle, tmp_path / "taken")
    assert caught.value.code == "export-folder"
    assert str(caught.value) == (
        f"The files cannot be written to {tmp_path / 'taken'}: a part of the path is a file, not a folder. "
        "Choose another folder, or close the files that are open in another program."
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_that_may_not_be_written_is_said_with_the_reason(full: Workshop, tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(TalkootError) as caught:
        export_cycle(full.engine, full.cycle, tmp_path)
    assert caught.value.values == {"path": str(tmp_path), "reason": "Permission denied"}


def test_a_file_that_failed_leaves_nothing_half_written(
    full: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("talkoot.export.archive.write_archive", full_disk)
    with pytest.raises(TalkootError) as caught:
        export_cycle(full.engine, full.cycle, tmp_path, only=["archive"])
    assert caught.value.values["reason"] == Phrase("reason-disk-full")
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_exports_with_one_call(full: Workshop, tmp_path: Path) -> None:
    written = talkoot.Ledger(full.engine).cycle().export(tmp_path, language="en", only=["archive"])
    assert [file.suffix for file in written] == [".jsonl"]


@pytest.mark.parametrize("moment", ["planned", "open", "closed"])
def test_every_method_is_exported_at_any_moment_even_when_nobody_answered(tmp_path: Path, moment: str) -> None:
    found = all_examples(new_engine())
    for activity in found.state.activities if moment != "planned" else ():
        for source in found.state.activities[activity].on:
            if found.state.activities[source].state.is_blind:  # what others build on is shown first
                found.facilitate("reveal_activity", source)
        found.facilitate("start_activity", activity)
        if moment == "closed":
            found.facilitate("close_activity", activity)
    written = export_cycle(found.engine, found.cycle, tmp_path)
    assert {".xlsx", ".docx", ".pdf", ".jsonl"} == {file.suffix for file in written if file.suffix != ".png"}


def test_naughty_texts_make_no_unsafe_name() -> None:
    for text in (*NAUGHTY, "CON", "..", "../../etc/passwd", "a" * 500, ""):
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,49}", safe_name(text))

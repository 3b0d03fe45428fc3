"""Pictures that a kit brings: looked at with the kit, kept with the cycle, carried where the kit goes (D75)."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from docx import Document as Word
from openpyxl import load_workbook
from pypdf import PdfReader

from talkoot.cycle.engine import Command, Engine
from talkoot.cycle.state import CycleState
from talkoot.errors import KitError
from talkoot.export.archive import import_archive, write_archive
from talkoot.export.everything import export_cycle
from talkoot.export.kept_pictures import kept_in
from talkoot.export.papers import About, papers
from talkoot.kits import own
from talkoot.kits.check import mistakes, read_kit
from talkoot.kits.create import create_cycle
from talkoot.kits.document import Document
from talkoot.kits.load import load_kit
from talkoot.kits.pictures import MOST
from talkoot.kits.schema import kit_schema
from talkoot.ledger.event import Blob
from talkoot.locales import Texts
from talkoot.media.limits import MIB
from talkoot.methods.document import Block, Choices, Gallery, KeptPicture, Picture
from tests.factories import new_engine, participant, planned
from tests.kits.pictured import PICTURED, pictured_kit
from tests.media.samples import CAMERA, COMMENT, PLACE, TAKEN, opened, photograph

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
SHOWN = {"front_door": "Etuovi", "waiting_room": "Odotusaula"}


def told(file: Path, language: str = "en") -> list[tuple[int, str]]:
    """Give line and sentence of each mistake."""
    return [(int(each.values["line"]), each.text(language)) for each in mistakes(file)]


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


# Checked with the kit ------------------------------------------------------------------------------------------


def test_a_kit_with_its_pictures_has_no_mistake_and_editors_find_none(tmp_path: Path) -> None:
    file = pictured_kit(tmp_path)
    assert mistakes(file) == []
    assert read_kit(file).folder == tmp_path
    validator = import_module("jsonschema").Draft202012Validator(kit_schema())
    assert list(validator.iter_errors(Document(file).data)) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("poissa.jpg", None, "expected the file pictures/poissa.jpg, which can be read, got nothing"),
        ("../ovi.jpg", None, "expected the mere name of a file, without a path"),
        ("kuvat/ovi.jpg", None, "expected the mere name of a file, without a path"),
        ("..", None, "expected the mere name of a file, without a path"),
        ("ovi.svg", SVG, "expected a picture file (.jpg, .jpeg, .png, .webp); a line drawing (SVG) is not taken"),
        ("salaa.jpg", SVG, "expected a JPEG picture, as the name of the file says, got <svg"),
        (
            "toinen.jpg",
            photograph((80, 60), kind="PNG"),
            "expected a JPEG picture, as the name of the file says, got PNG",
        ),
        ("rikki.jpg", photograph((80, 60))[:200], "expected a sound picture that opens"),
        ("suuri.jpg", b"\xff\xd8\xff" + bytes(10 * MIB), "expected a picture of at most 10 MiB, got 10.0 MiB"),
    ],
)
def test_what_is_no_picture_of_the_kit_is_told_with_its_line(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    text = PICTURED.replace("picture: ovi.jpg", f"picture: {name}")
    file = pictured_kit(tmp_path, text)
    if content is not None:
        (tmp_path / "pictures" / name).write_bytes(content)
    (found,) = told(file)
    assert found[0] == line_of(text, f"picture: {name}")
    assert message in found[1]


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    file = pictured_kit(kit)
    (tmp_path / "muualla.jpg").write_bytes(photograph((80, 60)))
    (kit / "pictures" / "ovi.jpg").unlink()
    (kit / "pictures" / "ovi.jpg").symlink_to(tmp_path / "muualla.jpg")
    assert ["the kit’s folder pictures" in sentence for _, sentence in told(file)] == [True]


@pytest.mark.parametrize(
    ("before", "after", "words", "message"),
    [
        (
            'text: {fi: "Etuovi", sv: "Ytterdörren", en: "The front door"}',
            'text: {fi: "Etuovi", en: "The front door"}',
            'text: {fi: "Etuovi"',
            "expected a text in each language of the kit (fi, sv, en), got fi, en",
        ),
        ('          text: {fi: "Etuovi", sv: "Ytterdörren", en: "The front door"}\n', "", "id: front_door", "text"),
        ("id: waiting_room", "id: front_door", "settings:", "expected"),
    ],
)
def test_each_picture_has_its_words_in_every_language_and_a_name_of_its_own(
    tmp_path: Path, before: str, after: str, words: str, message: str
) -> None:
    text = PICTURED.replace(before, after)
    (found,) = told(pictured_kit(tmp_path, text))
    cards = text[text.index("id: cards") :]
    assert found[0] == line_of(text, "id: cards") + line_of(cards, words) - 1
    assert message in found[1]


def test_there_are_not_more_pictures_than_anybody_looks_through(tmp_path: Path) -> None:
    entry = '        - {id: more_%d, picture: ovi.jpg, text: {fi: "a", sv: "a", en: "a"}}\n'
    more = "".join(entry % number for number in range(MOST))
    text = PICTURED.replace("rules_of_the_game", more + "rules_of_the_game")
    ((line, sentence),) = told(pictured_kit(tmp_path, text))
    assert line == line_of(text, f"more_{MOST - 2},")
    assert f"at most {MOST} pictures of its own" in sentence


# Kept with the cycle -------------------------------------------------------------------------------------------


@pytest.fixture
def engine() -> Engine:
    return new_engine()


@pytest.fixture
def state(engine: Engine, tmp_path: Path) -> CycleState:
    """A cycle of the kit, whose folder is gone by now."""
    file = pictured_kit(tmp_path / "kit")
    found = engine.state(create_cycle(engine, read_kit(file)))
    for each in [*(tmp_path / "kit" / "pictures").iterdir(), file]:
        each.unlink()
    return found


def brought(state: CycleState) -> dict[str, str]:
    settings: Any = state.activities["cards"].state.settings
    return {each.id: each.picture for each in settings.own_pictures}


def test_l43_a_cycle_keeps_the_pictures_of_its_kit_drawn_anew(engine: Engine, state: CycleState) -> None:
    kept = {each.id: each for each in engine.store.blobs(state.id)}
    assert kept.keys() == set(brought(state).values())
    for each in kept.values():
        assert (each.activity, each.contribution, each.respondent, each.media_type) == (
            "cards",
            "cards",
            "",
            "image/jpeg",
        )
        assert not any(words.encode() in each.content for words in (CAMERA, PLACE, TAKEN, COMMENT))
    assert opened(kept[brought(state)["front_door"]].content).size == (1200, 900)


def test_l43_they_are_not_deleted_with_what_people_gave(engine: Engine, state: CycleState) -> None:
    of_people = Blob("p" * 22, state.id, "cards", "anna", "image/jpeg", b"a picture", "2026-01-01T00:00:00+00:00", "x")
    engine.store.put_blob(of_people)
    assert engine.store.media_put("2099-01-01") == [(state.id, "cards")]
    assert engine.store.drop_media(state.id, "cards") == 1
    assert engine.store.media_put("2099-01-01") == []
    assert {each.id for each in engine.store.blobs(state.id)} == set(brought(state).values())
    assert engine.store.held(state.id, "cards", "").uploads == 0


def test_l43_they_go_with_the_file_of_the_cycle_before_the_reveal_and_into_a_copy(
    engine: Engine, state: CycleState, tmp_path: Path
) -> None:
    assert state.activities["cards"].state.is_blind
    write_archive(engine, state.id, tmp_path / "cycle.jsonl")
    copy = engine.state(import_archive(engine, tmp_path / "cycle.jsonl", copy=True).cycle)
    assert brought(copy).keys() == brought(state).keys()
    assert not {*brought(copy).values()} & {*brought(state).values()}
    for name, picture in brought(copy).items():
        content = kept_in(engine.store)(picture)
        assert content is not None
        assert content == kept_in(engine.store)(brought(state)[name])


def test_an_activity_cannot_name_what_was_not_brought(engine: Engine, state: CycleState) -> None:
    own_pictures = [
        {"id": "one", "picture": "no" * 11, "text": {"fi": "a"}},
        {"id": "two", "picture": brought(state)["front_door"], "text": {"fi": "b"}},
    ]
    for each in own_pictures:
        settings = {"own_pictures": [each], "pictures": ["bridge"]}
        plan = planned("picture_cards", settings, id="others", phase="solutions")
        (answer,) = engine.do([Command(state.id, "add_activity", {"planned": plan})])
        assert answer.refusal is not None
        assert answer.refusal.code == "media-gone"


# Shown ---------------------------------------------------------------------------------------------------------


def choose(engine: Engine, state: CycleState, *chosen: str) -> None:
    for number, picture in enumerate(chosen, 1):
        data = {"cards": [{"picture": picture, "text": ""}]}
        (answer,) = engine.do([Command(state.id, "choose_cards", data, "cards", participant(number))])
        assert answer.ok


def test_files_show_those_that_were_chosen_with_their_words(engine: Engine, state: CycleState, tmp_path: Path) -> None:
    engine.do([Command(state.id, "start_activity", {"activity": "cards"})])
    choose(engine, state, "front_door", "front_door", "bridge")
    engine.do([Command(state.id, "reveal_activity", {"activity": "cards"})])
    files = export_cycle(engine, state.id, tmp_path / "files", only=["report", "workbook"])
    report = Word(str(next(each for each in files if each.suffix == ".docx")))
    told = [each._inline.docPr.get("descr") for each in report.inline_shapes]
    assert told.count("Etuovi") == 1
    assert "Odotusaula" not in told
    assert any(each.text == "Etuovi · 2 valitsi" for each in report.paragraphs)
    book = load_workbook(next(each for each in files if each.suffix == ".xlsx"))
    assert [cell.value for cell in book["Kuvakortit"]["A"]] == ["Kuva", "Etuovi", "Silta"]


def test_a_report_before_the_reveal_shows_none(engine: Engine, state: CycleState) -> None:
    engine.do([Command(state.id, "start_activity", {"activity": "cards"})])
    choose(engine, state, "front_door")
    activity = state.activities["cards"]
    assert activity.method.pictures(activity.state, "report", Texts("picture_cards", "fi")) == ()


def sheets(about: About) -> Sequence[Block]:
    """Give what stands on the sheets to answer on."""
    return papers(about, "during", "sheets")["sheets"].blocks


def test_the_paper_shows_them_and_names_every_picture(engine: Engine, state: CycleState) -> None:
    blocks = sheets(About(state, "fi", pictures=kept_in(engine.store)))
    (gallery,) = [each for each in blocks if isinstance(each, Gallery)]
    assert [(type(each), each.alt) for each in gallery.pictures] == [(Picture, "Etuovi"), (Picture, "Odotusaula")]
    assert Choices(("Silta",)) in blocks
    (without,) = [each for each in sheets(About(state, "fi")) if isinstance(each, Gallery)]
    assert [(type(each), each.alt) for each in without.pictures] == [
        (KeptPicture, "Etuovi"),
        (KeptPicture, "Odotusaula"),
    ]


def test_the_paper_with_pictures_keeps_the_rules_of_pdf_ua(engine: Engine, state: CycleState, tmp_path: Path) -> None:
    """Typst writes nothing that a screen reader could not read."""
    files = export_cycle(engine, state.id, tmp_path, only=["papers_during"])
    papers = [PdfReader(each) for each in files if each.suffix == ".pdf"]
    (sheets,) = [each for each in papers if "Odotusaula" in "".join(page.extract_text() for page in each.pages)]
    assert sum(len(page.images) for page in sheets.pages) == 2
    word = next(each for each in map(Word, map(str, tmp_path.rglob("*.docx"))) if each.inline_shapes)
    assert [each._inline.docPr.get("descr") for each in word.inline_shapes] == ["Etuovi", "Odotusaula"]
    cells = [cell.text.strip() for cell in word.tables[-1]._cells]
    assert cells == ["\N{BALLOT BOX} Etuovi", "\N{BALLOT BOX} Odotusaula", ""]


# Carried where the kit goes ------------------------------------------------------------------------------------


@pytest.fixture
def kits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of own kits, beside a ledger of the test's own."""
    monkeypatch.setenv("TALKOOT_LEDGER", str(tmp_path / "talkoot.sqlite"))
    return tmp_path / "workshop_kits"


def lie(kits: Path) -> str:
    pictured_kit(kits / "small")
    return "small"


def test_a_kit_saved_as_ones_own_keeps_its_pictures_without_what_cameras_wrote(kits: Path) -> None:
    former = own.open_kit(lie(kits))
    saved = own.save_as_new(former.kit, former)
    pictures = {each.name: each.read_bytes() for each in (kits / saved.name / "pictures").iterdir()}
    assert pictures.keys() == {"ovi.jpg", "aula.jpg"}
    assert not any(words.encode() in content for content in pictures.values() for words in (CAMERA, PLACE))
    assert mistakes(kits / saved.name / "kit.yaml") == []
    again = own.save(saved.kit, saved)
    assert load_kit(again.name).version == 2
    own.delete(again.name)
    assert not (kits / again.name).exists()


def test_it_is_given_on_as_one_file_and_taken_in_elsewhere(kits: Path) -> None:
    name, content = own.given_on(lie(kits))
    assert name == "small.zip"
    own.delete("small")
    assert own.take_in(content, name) == "pieni"
    assert {each.name for each in (kits / "pieni" / "pictures").iterdir()} == {"ovi.jpg", "aula.jpg"}
    assert create_cycle(new_engine(), load_kit("pieni"))


def test_a_kit_without_pictures_is_given_on_as_its_text(kits: Path) -> None:
    opened_kit = own.open_kit("client_forum")
    saved = own.save_as_new(opened_kit.kit, opened_kit)
    assert own.given_on(saved.name) == (f"{saved.name}.yaml", (kits / saved.name / "kit.yaml").read_bytes())


def packed(files: Mapping[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", how) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return target.getvalue()


def spoiled(content: bytes) -> bytes:
    """Change a byte of what is packed."""
    return content[:60] + bytes([content[60] ^ 0xFF]) + content[61:]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (packed({"other": b"x"}), "kit-not-packed"),
        (packed({"kit.yaml": PICTURED.encode()})[:-30], "kit-not-packed"),
        (spoiled(packed({"kit.yaml": PICTURED.encode()}, zipfile.ZIP_DEFLATED)), "kit-not-packed"),
        (packed({"kit.yaml": b"#" * 1_000_001}), "kit-too-large"),
        (packed({"kit.yaml": PICTURED.encode()}), "kit-invalid"),
    ],
)
def test_a_packed_file_that_holds_no_whole_kit_is_refused_by_its_name(kits: Path, content: bytes, code: str) -> None:
    with pytest.raises(KitError) as raised:
        own.take_in(content, "pohja.zip")
    assert raised.value.code == code
    assert "pohja.zip" in raised.value.text("fi")
    assert not kits.exists()


def test_names_in_a_packed_file_lead_nowhere(kits: Path, tmp_path: Path) -> None:
    picture = photograph((80, 60))
    content = packed(
        {
            "kit.yaml": PICTURED.encode(),
            "pictures/ovi.jpg": picture,
            "pictures/aula.png": photograph((80, 60), kind="PNG"),
            "../outside.jpg": picture,
            "pictures/../outside.jpg": picture,
            "/outside.jpg": picture,
            "pictures/deeper/outside.jpg": picture,
            f"pictures/{'outside' * 50}.jpg": picture,
        }
    )
    own.take_in(content, "pohja.zip")
    assert not list(tmp_path.rglob("outside.jpg"))
    assert {each.name for each in (kits / "pieni" / "pictures").iterdir()} == {"ovi.jpg", "aula.jpg"}

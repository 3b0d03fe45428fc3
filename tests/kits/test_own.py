"""Kits of one's own: found beside the others, never written over what others wrote, and given on as files."""

from pathlib import Path

import pytest

from talkoot.errors import KitError
from talkoot.kits import own
from talkoot.kits.draft import Draft
from talkoot.kits.load import kit_files, load_kit
from talkoot.kits.packing import LARGEST
from talkoot.resources import own_kits
from tests.kits.small import SMALL


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of own kits, beside a ledger of the test's own."""
    monkeypatch.setenv("TALKOOT_LEDGER", str(tmp_path / "talkoot.sqlite"))
    return tmp_path / "workshop_kits"


def made(name: str = "Meidän pöytä") -> Draft:
    draft = Draft(own.open_kit("client_forum"))
    draft.edit("put", {"place": ("name", "fi"), "value": name})
    draft.save()
    return draft


def test_they_lie_beside_the_ledger(folder: Path) -> None:
    assert own_kits() == folder


def test_a_kit_that_came_with_talkoot_becomes_ones_own(folder: Path) -> None:
    packaged = kit_files()["client_forum"]
    before = packaged.read_text(encoding="utf-8")
    draft = made()
    assert packaged.read_text(encoding="utf-8") == before
    assert (draft.opened.name, draft.opened.is_own, draft.is_changed) == ("meidan_poyta", True, False)
    assert kit_files()["meidan_poyta"] == folder / "meidan_poyta" / "kit.yaml"
    kit = load_kit("meidan_poyta")
    assert (kit.id, kit.version, kit.name["fi"]) == ("meidan_poyta", 1, "Meidän pöytä")
    assert own.is_own("meidan_poyta")
    assert not own.is_own("client_forum")


def test_one_that_nobody_named_is_told_from_what_it_was_made_of() -> None:
    draft = Draft(own.open_kit("client_forum"))
    draft.save()
    assert draft.opened.name == "asiakasfoorumi_oma"
    assert load_kit("asiakasfoorumi_oma").name == {
        "fi": "Asiakasfoorumi, oma",
        "sv": "Klientforum, egen",
        "en": "Client forum, our own",
    }


def test_a_name_that_is_used_gets_a_number() -> None:
    assert [made().opened.name, made().opened.name] == ["meidan_poyta", "meidan_poyta_2"]
    assert made("Client forum").opened.name == "client_forum_2"
    assert made("会议").opened.name == "own"


def test_saving_again_keeps_the_former_version(folder: Path) -> None:
    draft = made()
    first = (folder / "meidan_poyta" / "kit.yaml").read_text(encoding="utf-8")
    draft.edit("put", {"place": ("name", "fi"), "value": "Uusi nimi"})
    draft.save()
    kit = load_kit("meidan_poyta")
    assert (kit.name["fi"], kit.version) == ("Uusi nimi", 2)
    assert (folder / "meidan_poyta" / "kit.1.yaml").read_text(encoding="utf-8") == first
    assert {each.name for each in (folder / "meidan_poyta").iterdir()} == {"kit.yaml", "kit.1.yaml"}


def test_what_somebody_else_changed_meanwhile_is_not_written_over(folder: Path) -> None:
    draft = made()
    file = folder / "meidan_poyta" / "kit.yaml"
    theirs = file.read_text(encoding="utf-8").replace("Meidän pöytä", "Heidän pöytänsä")
    file.write_text(theirs, encoding="utf-8")
    draft.edit("put", {"place": ("name", "fi"), "value": "Minun pöytäni"})
    with pytest.raises(KitError) as raised:
        draft.save()
    assert raised.value.text("fi") == (
        "Pohjaa ”meidan_poyta” on muutettu muualla sen jälkeen, kun avasit sen, joten en tallentanut sen päälle. "
        "Tallenna omasi toisella nimellä. Toisen tekemät muutokset jäävät ennalleen."
    )
    assert draft.is_changed
    draft.save(as_new=True)
    assert file.read_text(encoding="utf-8") == theirs
    assert load_kit("minun_poytani").name["fi"] == "Minun pöytäni"


def test_a_kit_with_mistakes_is_not_saved(folder: Path) -> None:
    draft = Draft(own.open_kit("client_forum"))
    draft.edit("put", {"place": ("sessions", 0, "minutes"), "value": 20})
    with pytest.raises(KitError) as raised:
        draft.save()
    assert raised.value.told("fi") == (
        "Pohjaa ei voi tallentaa: siinä on vielä yksi korjattava kohta.",
        "Korjaa merkityt kohdat tai kumoa viimeiset muutokset.",
    )
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(KitError) as raised:
        made()
    assert raised.value.code == "kit-unwritable"
    assert str(folder) in str(raised.value)


def test_it_goes_out_as_a_file_and_comes_in_elsewhere(folder: Path) -> None:
    made()
    content = (folder / "meidan_poyta" / "kit.yaml").read_bytes()
    assert own.take_in(content, "pohja.yaml") == "meidan_poyta_2"
    own.delete("meidan_poyta")
    own.delete("meidan_poyta_2")
    assert own.take_in(content, "pohja.yaml") == "meidan_poyta"
    assert load_kit("meidan_poyta").name["fi"] == "Meidän pöytä"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG not ours", "kit-not-yaml"),
        (b"id: [", "kit-not-yaml"),
        (SMALL.replace("minutes: 60", "minutes: 6").encode(), "kit-invalid"),
        (b"#" * (LARGEST + 1), "kit-too-large"),
    ],
)
def test_a_file_that_is_no_kit_is_refused_by_its_own_name(content: bytes, code: str, folder: Path) -> None:
    with pytest.raises(KitError) as raised:
        own.take_in(content, "kuva.png")
    assert raised.value.code == code
    assert "kuva.png" in raised.value.text("fi")
    assert not folder.exists()


def test_deleting_leaves_what_somebody_laid_beside(folder: Path) -> None:
    made()
    (folder / "meidan_poyta" / "kutsu.docx").write_bytes(b"ours")
    own.delete("meidan_poyta")
    assert "meidan_poyta" not in kit_files()
    assert [each.name for each in (folder / "meidan_poyta").iterdir()] == ["kutsu.docx"]


def test_what_came_with_talkoot_cannot_be_deleted() -> None:
    with pytest.raises(KitError) as raised:
        own.delete("client_forum")
    assert raised.value.code == "kit-not-own"
    assert "client_forum" in kit_files()


def test_changes_that_were_kept_go_on_and_still_see_what_others_did(folder: Path) -> None:
    draft = made()
    stamp = draft.opened.stamp
    draft.edit("put", {"place": ("name", "fi"), "value": "Kesken"})
    other = Draft(own.open_kit("meidan_poyta"))
    other.edit("put", {"place": ("name", "fi"), "value": "Toisen"})
    other.save()
    again = Draft(own.open_kit("meidan_poyta"))
    again.resume(draft.kit, stamp)
    assert again.kit["name"]["fi"] == "Kesken"
    with pytest.raises(KitError) as raised:
        again.save()
    assert raised.value.code == "kit-changed-meanwhile"

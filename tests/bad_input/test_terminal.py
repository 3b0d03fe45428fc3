"""Bad input at the command line: a sentence, an exit code, never a stack trace, and nothing lost."""

import errno
import shutil
import socket
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from talkoot import resources
from talkoot.cli import main
from talkoot.errors import KitError
from talkoot.kits.load import kit_files, load_kit
from talkoot.ledger import schema
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES
from talkoot.running.plan import LEDGER_FILE
from tests.ledger.test_sqlite import without_privileges

KIT = "client_forum"
Talkoot = Callable[..., str]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Talkoot:
    """Give the command line for what must be refused: it returns the complaint."""
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.setenv("TERM", "dumb")

    def run(*arguments: object, lang: str = "en", code: int = 1) -> str:
        found = main([str(each) for each in (*arguments, "--lang", lang)])
        told = capsys.readouterr()
        assert found == code, told
        assert "Traceback" not in told.out + told.err
        assert "unforeseen" not in told.err
        return told.err

    return run


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a data folder with one cycle."""
    assert main(["new", KIT, "--name", "Kuljetus", "--data", str(tmp_path / "data")]) == 0
    capsys.readouterr()
    return tmp_path / "data"


@pytest.fixture
def bundles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let nothing be missing: what is refused is refused for another reason."""
    monkeypatch.setattr("talkoot.resources.bundle", lambda name: tmp_path / name)


def names(folder: Path) -> list[str]:
    store = SqliteStore(folder / LEDGER_FILE)
    try:
        return [each.data["name"]["fi"] for each in store.summaries()]
    finally:
        store.close()


def free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        return one.getsockname()[1], other.getsockname()[1]


def start(refused: Talkoot, data: Path, *more: object, lang: str = "en") -> str:
    one, other = free_ports()
    ports = () if "--port" in more else ("--port", one, "--screens-port", other)
    return refused("start", "--data", data, "--no-browser", *ports, *more, lang=lang)


# Kits ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b"id: my_kit\n  name: x\n",
            "line 2: there is a colon where none is expected; put the text in quotation marks.",
        ),
        (
            b"\xff\xfe\x00\x01",
            "kit.yaml cannot be read at line 1: the text is not in UTF-8",
        ),
        (b"id: a\x00b\n", "kit.yaml cannot be read at line 1: it holds a character that cannot be seen."),
        (b"", "kit.yaml, line 1, kit: expected names and values, as in “id: client_forum”, got nothing."),
        (b"- 1\n", "kit.yaml, line 1, kit: expected names and values, as in “id: client_forum”, got [1]."),
        (b"id: &a [*a]\n", "line 1, kit: expected the value written out"),
        (
            b"id:\n" + b" [\n" * 5000,
            "line 41, kit: expected lists and fields within each other on fewer levels, got 40.",
        ),
        (b"id: !!int many\n", "line 1: words that begin with ! are not used in kits."),
        (b"id: a\nname: [a\n", "line 3: a bracket is not closed, or a comma is missing."),
        (b"id: a\n\tname: b\n", "line 2: it is indented with a tab; use spaces."),
        (b"id: @a\n", "line 1: a text cannot begin with @; put it in quotation marks."),
        (b'id: "a\n', "line 2: a quotation mark is not closed."),
        (b"id: a\n- b\n", "line 2: the indent does not fit the lines around it."),
        (b"id: a\nname\nkit: b\n", "line 3: a name lacks its colon."),
        (b'id: "\\q"\n', "line 1: there is an unknown sign after a backslash; use single quotation marks."),
        (b"id: a\n---\nid: b\n", "line 2: there is more than one document in the file."),
        (b"? [a]\n: b\n", "line 1: names and values do not fit together."),
        (b"id: a\nid: b\n", "line 2, id: expected this field only once, got id."),
        (b"!!python/object/apply:os.system [id]\n", "line 1: words that begin with ! are not used in kits."),
    ],
)
def test_a_malformed_kit_is_told_with_its_line(refused: Talkoot, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "kit.yaml").write_bytes(content)
    complaint = refused("kits", "check", tmp_path / "kit.yaml")
    assert said in complaint
    assert "Correct the line and check again" in complaint or "Check the indents" in complaint
    refused("new", tmp_path, "--data", tmp_path / "data")
    assert names(tmp_path / "data") == [] if (tmp_path / "data").exists() else True


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "activities[0].method: odotettiin jotakin näistä menetelmistä"),
        ("sv", "activities[0].method: väntade någon av metoderna"),
        ("en", "activities[0].method: expected one of these methods: "),
    ],
)
def test_a_kit_of_an_unknown_method_names_those_there_are(
    refused: Talkoot, tmp_path: Path, language: str, said: str
) -> None:
    text = kit_files()[KIT].read_text(encoding="utf-8")
    kit = tmp_path / "kit.yaml"
    first = text.index("    method: ")
    kit.write_text(f"{text[:first]}    method: telepathy\n{text[text.index(chr(10), first) + 1 :]}", encoding="utf-8")
    complaint = refused("kits", "check", kit, lang=language)
    assert said in complaint
    assert "sticky_notes" in complaint
    assert "telepathy" in complaint
    refused("new", kit, "--data", tmp_path / "data", lang=language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "kit.yaml ei voi lukea: siihen ei ole lupaa."),
        ("sv", "kit.yaml kan inte läsas: tillåtelse saknas."),
        ("en", "kit.yaml cannot be read: no permission."),
    ],
)
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_a_kit_that_may_not_be_read_is_told(refused: Talkoot, language: str, said: str, closed: str) -> None:
    folder = Path(tempfile.mkdtemp())  # everybody may look into it, unlike tmp_path
    try:
        folder.chmod(0o755)
        kit = folder / "own"
        shutil.copytree(kit_files()[KIT].parent, kit)
        (kit / "kit.yaml" if closed == "file" else kit).chmod(0)
        for command in (("kits", "check"), ("new",)):
            refused(*command, folder / "none", lang=language)  # what the commands load may be the administrator's
        with without_privileges():
            assert said in refused("kits", "check", kit, lang=language)
            assert said in refused("new", kit, "--data", folder / "data", lang=language)
            told = said.removesuffix(".")
            assert told.partition("kit.yaml")[2] in str(error_of_listing(folder, language))
    finally:
        (folder / "own").chmod(0o755)
        shutil.rmtree(folder)


def error_of_listing(folder: Path, language: str) -> str:
    """Give what ``talkoot kits list`` says of the kit in a folder."""
    (path,) = kit_files(folder).keys() & {"own"}
    with pytest.raises(KitError) as raised:
        load_kit(path, folder)
    return raised.value.text(language)


@pytest.mark.parametrize("target", ["", "none/kit.schema.json"])
def test_a_schema_that_cannot_be_written_is_told(refused: Talkoot, tmp_path: Path, target: str) -> None:
    complaint = refused("kits", "schema", "--to", tmp_path / target)
    assert f"The files cannot be written to {tmp_path / target}: " in complaint
    assert "Choose another folder" in complaint


# New cycles ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Tekstissä on 3 000 merkkiä. Tilaa on 200 merkille."),
        ("sv", "Texten har 3 000 tecken. Det finns plats för 200."),
        ("en", "This text has 3,000 characters; there is room for 200."),
    ],
)
def test_a_name_that_no_heading_holds_is_refused(refused: Talkoot, data: Path, language: str, said: str) -> None:
    complaint = refused("new", KIT, "--name", "x" * 3000, "--data", data, lang=language)
    assert said in complaint.replace("\N{NO-BREAK SPACE}", " ")
    assert names(data) == ["Kuljetus"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Päivä 2020-01-01 on jo mennyt."),
        ("sv", "Datumet 2020-01-01 har redan varit."),
        ("en", "The date 2020-01-01 has passed."),
    ],
)
def test_a_day_of_deletion_that_has_passed_is_refused(refused: Talkoot, data: Path, language: str, said: str) -> None:
    assert said in refused("new", KIT, "--delete-by", "2020-01-01", "--data", data, lang=language)
    assert names(data) == ["Kuljetus"]


def test_a_name_of_nothing_takes_that_of_the_kit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", KIT, "--name", "  ", "--data", str(tmp_path), "--lang", "en"]) == 0
    assert "“Client forum” is ready" in capsys.readouterr().out


# Files that come in --------------------------------------------------------------------------------------------


@pytest.fixture
def archive(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    out = tmp_path / "out"
    assert main(["export", "Kuljetus", "--to", str(out), "--only", "archive", "--data", str(data)]) == 0
    capsys.readouterr()
    (found,) = out.iterdir()
    return found


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "loppuu kesken"),
        ("sv", "tar slut för tidigt"),
        ("en", "ends too early"),
    ],
)
def test_a_cut_off_file_is_not_brought_in(
    refused: Talkoot, archive: Path, tmp_path: Path, language: str, said: str
) -> None:
    archive.write_bytes(archive.read_bytes()[:-200])
    complaint = refused("import", archive, "--data", tmp_path / "other", lang=language)
    assert archive.name in complaint
    assert said in complaint
    assert names(tmp_path / "other") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Tiedosto ”tyhja.jsonl” on tyhjä."),
        ("sv", "Filen ”tyhja.jsonl” är tom."),
        ("en", "“tyhja.jsonl” is empty."),
    ],
)
@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told_as_empty(refused: Talkoot, data: Path, content: bytes, language: str, said: str) -> None:
    (data / "tyhja.jsonl").write_bytes(content)
    assert said in refused("import", data / "tyhja.jsonl", "--data", data, lang=language)
    assert names(data) == ["Kuljetus"]


def test_what_cannot_be_read_is_named(refused: Talkoot, data: Path) -> None:
    assert "“.” cannot be read: it is a folder." in refused("import", ".", "--data", data)
    complaint = refused("import", "none.jsonl", "--data", data)
    assert "“none.jsonl” cannot be read: there is no such file or folder." in complaint
    complaint = refused("import", "polis", "--data", data)
    assert "followed by the folder of a Polis export, but nothing came." in complaint
    assert "talkoot import polis FOLDER" in complaint
    assert names(data) == ["Kuljetus"]


# The file that holds everything --------------------------------------------------------------------------------


COMMANDS = [
    ("new", KIT),
    ("export", "Kuljetus", "--to", "out"),
    ("import", "any.jsonl"),
    ("forget", "Kuljetus", "--yes"),
    ("start",),
]


def each_command(refused: Talkoot, data: Path, command: tuple[str, ...], lang: str = "en") -> str:
    if command[0] == "start":
        return start(refused, data, lang=lang)
    return refused(*command, "--data", data, lang=lang)


@pytest.mark.usefixtures("bundles")
@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])
def test_every_command_says_what_is_wrong_with_the_file(
    refused: Talkoot, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    ledger = data / LEDGER_FILE
    sound = ledger.read_bytes()

    def told() -> str:
        return each_command(refused, data, command)

    ledger.unlink()
    ledger.mkdir()
    assert f"{ledger} is a folder, but a file was expected there." in told()
    ledger.rmdir()
    ledger.write_bytes(b"Roses are red. " * 500)
    assert f"{ledger} was expected to be a file that Talkoot saves in" in told()
    assert ledger.read_bytes() == b"Roses are red. " * 500
    ledger.write_bytes(sound)
    connection = sqlite3.connect(ledger)
    connection.execute("UPDATE alembic_version SET version_num = '9999_rooms'")
    connection.commit()
    connection.close()
    assert f"{ledger} was made by a newer Talkoot (version 9999_rooms;" in told()
    ledger.write_bytes(sound)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/share {data.resolve()} nfs4 rw 0 0\n")
    monkeypatch.setattr(schema, "MOUNTS", mounts)
    assert f"{ledger} is in a network folder" in told()
    monkeypatch.undo()
    assert names(data) == ["Kuljetus"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("fi", "voi lukea mutta ei"), ("sv", "kan läsas men inte"), ("en", "can be read but not written")],
)
def test_a_file_that_is_read_only_is_told(refused: Talkoot, data: Path, language: str, said: str) -> None:
    # Under a folder that everybody may look into, unlike tmp_path.
    folder = Path(tempfile.mkdtemp())
    try:
        shutil.copy(data / LEDGER_FILE, folder)
        (folder / LEDGER_FILE).chmod(0o444)
        folder.chmod(0o555)
        with without_privileges():
            complaint = refused("forget", "Kuljetus", "--yes", "--data", folder, lang=language)
        assert said in complaint
        folder.chmod(0o755)
        assert names(folder) == ["Kuljetus"]
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Levy on täynnä"),
        ("sv", "Disken är full"),
        ("en", "The disk is full"),
    ],
)
def test_a_full_disk_loses_nothing(
    refused: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    opened = SqliteStore.__init__

    def tight(store: SqliteStore, path: Path | str) -> None:
        opened(store, path)
        pages = store._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    monkeypatch.setattr(SqliteStore, "__init__", tight)
    assert said in refused("new", KIT, "--data", data, lang=language)
    monkeypatch.undo()
    assert names(data) == ["Kuljetus"]


BACKUP = {
    "fi": ("Varmuuskopiota ei voi palauttaa tiedoston {} tilalle: {}.", "levy on täynnä", "siihen ei ole lupaa"),
    "sv": ("Säkerhetskopian kan inte sättas i stället för {}: {}.", "disken är full", "tillåtelse saknas"),
    "en": ("The backup cannot be put in the place of {}: {}.", "the disk is full", "no permission"),
}


@pytest.mark.parametrize("language", BACKUP)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_a_backup_that_cannot_be_put_back_changes_nothing(
    refused: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch, language: str, number: int
) -> None:
    backup = data.parent / "copy.sqlite"
    assert main(["backup", "--to", str(backup), "--data", str(data)]) == 0

    def fail(*_: object) -> None:
        raise OSError(number, "said in English")

    monkeypatch.setattr(shutil, "copyfile", fail)
    text, full, closed = BACKUP[language]
    said = text.format(data / LEDGER_FILE, full if number == errno.ENOSPC else closed)
    assert said in refused("restore", backup, "--yes", "--data", data, lang=language)
    assert names(data) == ["Kuljetus"]
    assert [each.name for each in data.iterdir()] == [LEDGER_FILE]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Tietokone ei voinut tehdä tätä: /some/place – siihen ei ole lupaa."),
        ("sv", "Datorn kunde inte göra det här: /some/place – tillåtelse saknas."),
        ("en", "The computer could not carry this out: /some/place – no permission."),
    ],
)
def test_what_the_system_refuses_is_told_without_its_own_words(
    refused: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(errno.EACCES, "said in English", "/some/place")

    monkeypatch.setattr("talkoot.kits.load.load_kit", fail)
    assert said in refused("new", KIT, "--data", data, lang=language)


# Cycles --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", [("export", "Jotain", "--to", "out"), ("forget", "Jotain", "--yes")])
def test_an_unknown_cycle_is_named(refused: Talkoot, data: Path, command: tuple[str, ...], language: str) -> None:
    said = {
        "fi": "Kehittämispolkua ”Jotain” ei ole täällä.",
        "sv": "Det finns ingen utvecklingsstig ”Jotain” här.",
        "en": "There is no cycle “Jotain” here.",
    }
    assert said[language] in refused(*command, "--data", data, lang=language)
    assert names(data) == ["Kuljetus"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "kukaan ei ole vastaamassa. Valitsin --yes ohittaa kysymyksen."),
        ("sv", "ingen är här och svarar. Med --yes frågas inget."),
        ("en", "nobody is here to answer. With --yes nothing is asked."),
    ],
)
def test_nothing_is_forgotten_where_nobody_can_answer(
    refused: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    def gone() -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    assert said in refused("forget", "Kuljetus", "--data", data, lang=language)
    assert names(data) == ["Kuljetus"]


def test_forgetting_names_the_copies_that_still_hold_the_words(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "--data", str(data)]) == 0
    (backup,) = data.glob("*.backup.sqlite")
    assert main(["restore", str(backup), "--yes", "--data", str(data)]) == 0
    (aside,) = data.glob("*.before-restore-*")
    capsys.readouterr()
    assert main(["forget", "Kuljetus", "--yes", "--data", str(data), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "delete them too." in said
    assert str(backup) in said.replace("\n", "")
    assert str(aside) in said.replace("\n", "")


# Starting ------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("bundles")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "on toisen ohjelman käytössä."),
        ("sv", "används av ett annat program."),
        ("en", "is in use by another program."),
    ],
)
@pytest.mark.parametrize("which", ["--port", "--screens-port"])
def test_a_port_that_is_taken_is_named(refused: Talkoot, data: Path, which: str, language: str, said: str) -> None:
    other = {"--port": "--screens-port", "--screens-port": "--port"}[which]
    with socket.create_server(("0.0.0.0", 0)) as taken:  # noqa: S104
        port = taken.getsockname()[1]
        complaint = start(refused, data, which, port, other, free_ports()[0], lang=language)
    assert f"{port} {said}" in complaint
    assert "--port" in complaint


@pytest.mark.usefixtures("bundles")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Puhelimilla ja vetäjän näytöillä ei voi olla samaa porttia 8642."),
        ("sv", "Telefonerna och ledarens skärmar kan inte dela port 8642."),
        ("en", "Phones and the facilitator’s screens cannot share port 8642."),
    ],
)
def test_one_port_for_two_is_refused(refused: Talkoot, data: Path, language: str, said: str) -> None:
    assert said in start(refused, data, "--port", 8642, "--screens-port", 8642, lang=language)


@pytest.mark.usefixtures("bundles")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["not a url", "talkoot.example.org", "ftp://x", "https://", "http://x:99999"])
def test_a_public_address_that_is_none_is_refused(refused: Talkoot, data: Path, address: str, language: str) -> None:
    complaint = start(refused, data, "--public-url", address, lang=language)
    assert "--public-url" in complaint
    assert address in complaint
    assert "https://" in complaint


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Selainten tarvitsemat tiedostot ovat vielä tekemättä: page.js puuttuu."),
        ("sv", "Det som webbläsarna behöver är inte byggt ännu: page.js saknas."),
        ("en", "What browsers need has not been built yet: page.js is missing."),
    ],
)
def test_bundles_that_are_not_built_are_told(
    refused: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    checkout = data / "checkout"
    checkout.mkdir()
    (checkout / "pyproject.toml").touch()
    notebooks = resources.find("notebooks", "home.ipynb")
    assert notebooks is not None
    shutil.copytree(notebooks.parent, checkout / "notebooks")
    monkeypatch.setattr(resources, "_PACKAGE", checkout / "src" / "talkoot")
    complaint = start(refused, data, lang=language)
    assert said in complaint
    assert "make bundles" in complaint

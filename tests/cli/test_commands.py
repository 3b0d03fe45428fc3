"""The commands that end by themselves: what they do, and what they say to bad input."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from talkoot.cli import main
from talkoot.cli.commands import INTERRUPTED, NOT_UNDERSTOOD, app
from talkoot.cli.terminal import Terminal, qr_lines
from talkoot.cycle.engine import Command, Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method_names
from talkoot.running.plan import LEDGER_FILE
from tests.factories import Workshop

KIT = "co_development_group"


@pytest.fixture(autouse=True)
def _wide_english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("TERM", "dumb")


Talkoot = Callable[..., tuple[int, str, str]]


@pytest.fixture
def talkoot(capsys: pytest.CaptureFixture[str]) -> Talkoot:
    """Give the command line: it returns the exit code, what was said, and what was complained about."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def data(tmp_path: Path, talkoot: Talkoot) -> Path:
    """Give a data folder with one cycle."""
    folder = tmp_path / "data"
    code, said, _ = talkoot("new", KIT, "--name", "Kuljetus", "--data", folder)
    assert code == 0
    assert "“Kuljetus” is ready" in said
    return folder


def cycle_in(folder: Path) -> str:
    store = SqliteStore(folder / LEDGER_FILE)
    try:
        return store.summaries()[0].cycle
    finally:
        store.close()


# Help and languages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_worded_in_the_language_of_the_terminal(talkoot: Talkoot, language: str) -> None:
    texts = Texts("terminal", language)
    code, overview, _ = talkoot("--help", "--lang", language)
    assert code == 0
    assert texts("about") in overview
    for command in ("demo", "start", "lab", "new", "import", "export", "replay", "backup", "restore", "doctor"):
        assert texts(f"help-{command}").split(".")[0] in overview
        code, said, _ = talkoot(command, "--help", f"--lang={language}")
        assert code == 0
        assert "help-" not in said, "a key stands where its text should"
    for group, command in (("kits", "list"), ("kits", "check"), ("kits", "schema"), ("methods", "card")):
        assert "help-" not in talkoot(group, command, "--help", "--lang", language)[1]
    assert "help-" not in talkoot("methods", "--help", "--lang", language)[1]


def test_the_locale_tells_the_language(talkoot: Talkoot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "sv_FI.UTF-8")
    assert "Talkoot leder" in talkoot("--help")[1]
    monkeypatch.setenv("LC_ALL", "fi_FI")
    assert "Talkoot auttaa" in talkoot("--help")[1]
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert "Talkoot leads" in talkoot("--help")[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("exprt",), "The command was not understood: No such command 'exprt'"),
        (("export", "a"), "--to is missing."),
        (("new", KIT, "--colour", "red"), "There is no option --colour."),
        (("demo", "--port", "many"), "--port is not as expected"),
        (("demo", "--port", "70000"), "--port is not as expected"),
        (("replay", "loomio", "folder", "--into", "123456"), "polis is not as expected"),
    ],
)
def test_what_is_not_understood_is_said(talkoot: Talkoot, arguments: tuple[str, ...], said: str) -> None:
    code, _, complaint = talkoot(*arguments)
    assert code == NOT_UNDERSTOOD
    assert said in complaint
    assert "--help tells what is possible." in complaint


def test_what_nobody_foresaw_is_no_stack_trace(talkoot: Talkoot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the moon is out")

    monkeypatch.setattr("talkoot.kits.load.kit_files", broken)
    code, _, complaint = talkoot("kits")
    assert code == 1
    assert "RuntimeError: the moon is out" in complaint
    assert "Traceback" not in complaint
    with pytest.raises(RuntimeError, match="the moon is out"):
        talkoot("kits", "--debug")


def test_ctrl_c_is_said_calmly(talkoot: Talkoot, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("talkoot.kits.load.kit_files", interrupted)
    code, _, complaint = talkoot("kits")
    assert (code, complaint) == (INTERRUPTED, "Stopped.\n")


def test_every_command_is_in_the_table() -> None:
    names = {each.name for each in app().registered_commands} | {each.name for each in app().registered_groups}
    assert names == {
        *("demo", "start", "lab", "new", "kits", "import", "export", "replay", "backup", "restore", "forget"),
        *("doctor", "methods"),
    }


# Kits ----------------------------------------------------------------------------------------------------------


def test_kits_are_listed(talkoot: Talkoot) -> None:
    code, said, _ = talkoot("kits")
    assert code == 0
    assert "client_forum" in said
    assert "Client forum" in said
    assert talkoot("kits", "list")[1] == said


def test_a_kit_is_checked_with_the_lines_of_its_mistakes(talkoot: Talkoot, tmp_path: Path) -> None:
    kit = tmp_path / "kit.yaml"
    kit.write_text("id: my_kit\nversion: many\n", encoding="utf-8")
    code, _, complaint = talkoot("kits", "check", kit)
    assert code == 1
    assert "kit.yaml, line 2, version: expected" in complaint
    assert "mistakes." in complaint
    code, _, complaint = talkoot("kits", "check", tmp_path / "none.yaml")
    assert code == 1
    assert "none.yaml" in complaint


def test_a_sound_kit_is_said_to_be_one(talkoot: Talkoot) -> None:
    from talkoot.kits.load import kit_files

    code, said, _ = talkoot("kits", "check", kit_files()[KIT].parent)
    assert code == 0
    assert "can be used as it is" in said


def test_the_schema_is_printed_or_written(talkoot: Talkoot, tmp_path: Path) -> None:
    printed = json.loads(talkoot("kits", "schema")[1])
    target = tmp_path / "kit.schema.json"
    assert talkoot("kits", "schema", "--to", target)[0] == 0
    assert json.loads(target.read_text(encoding="utf-8")) == printed


def test_methods_are_listed_with_their_aims(talkoot: Talkoot) -> None:
    code, said, _ = talkoot("methods", "--lang", "fi")
    assert code == 0
    for name in method_names():
        assert name in said
        assert Texts(name, "fi")("name") in said


def test_the_table_of_methods_and_their_cards_are_written(talkoot: Talkoot, tmp_path: Path) -> None:
    for arguments in (("methods", "--to"), ("methods", "card", "poll", "--to"), ("methods", "card", "--to")):
        target = tmp_path / f"{'-'.join(arguments[1:])}.docx"
        code, said, _ = talkoot(*arguments, target)
        assert code == 0
        assert str(target) in said
        assert target.read_bytes()[:2] == b"PK"


def test_a_card_of_an_unknown_method_names_those_there_are(talkoot: Talkoot, tmp_path: Path) -> None:
    code, _, complaint = talkoot("methods", "card", "telepathy", "--to", tmp_path / "card.docx")
    assert code == 1
    assert "telepathy" in complaint
    assert "sticky_notes" in complaint


# Cycles --------------------------------------------------------------------------------------------------------


def test_an_unknown_kit_names_those_there_are(talkoot: Talkoot, tmp_path: Path) -> None:
    code, _, complaint = talkoot("new", "my_kit", "--data", tmp_path)
    assert code == 1
    assert "my_kit" in complaint


def test_a_cycle_goes_out_and_comes_in_again(talkoot: Talkoot, data: Path, tmp_path: Path) -> None:
    cycle = cycle_in(data)
    code, said, complaint = talkoot("export", "kuljetus", "--to", tmp_path / "out", "--only", "archive", "--data", data)
    assert code == 0, complaint
    (archive,) = (tmp_path / "out").glob("**/*.jsonl")
    assert archive.name in said
    assert "1 file. Its contents have to be deleted by" in said
    other = tmp_path / "other"
    code, said, complaint = talkoot("import", archive, "--data", other)
    assert code == 0, complaint
    assert "“Kuljetus” is here" in said
    assert cycle in said
    assert cycle_in(other) == cycle
    assert "was here already, just the same" in talkoot("import", archive, "--data", other)[1]
    assert talkoot("import", archive, "--copy", "--data", other)[0] == 0


def test_an_unknown_cycle_lists_those_there_are(talkoot: Talkoot, data: Path, tmp_path: Path) -> None:
    code, said, complaint = talkoot("export", "jotain", "--to", tmp_path / "out", "--data", data)
    assert code == 1
    assert cycle_in(data) in said
    assert "jotain" in complaint


def test_a_foreign_file_is_refused(talkoot: Talkoot, tmp_path: Path) -> None:
    foreign = tmp_path / "poem.jsonl"
    foreign.write_text("Roses are red\n", encoding="utf-8")
    code, _, complaint = talkoot("import", foreign, "--data", tmp_path / "data")
    assert code == 1
    assert "poem.jsonl" in complaint


def test_answers_that_are_hidden_are_missing_from_the_backup_file_and_it_is_said(
    talkoot: Talkoot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    store = SqliteStore(folder / LEDGER_FILE)
    workshop = Workshop.of("sticky_notes", {"blind": True}, engine=Engine(store))
    workshop.give("add_note", text="Salaisuus")
    store.close()
    _, said, _ = talkoot("export", workshop.cycle, "--to", tmp_path / "out", "--only", "archive", "--data", folder)
    assert "lacks the answers of “Osio activity”, since they are still hidden." in said
    (archive,) = (tmp_path / "out").glob("*.jsonl")
    _, said, _ = talkoot("import", archive, "--data", tmp_path / "other")
    assert "The answers of “Osio activity” are missing: they were still hidden when the file was made." in said
    _, said, _ = talkoot("export", workshop.cycle, "--to", tmp_path / "out", "--only", "workbook", "--data", folder)
    assert "lacks" not in said


def test_a_folder_that_is_no_polis_export_is_refused(talkoot: Talkoot, tmp_path: Path) -> None:
    code, _, complaint = talkoot("import", "polis", tmp_path, "--data", tmp_path / "data")
    assert code == 1
    assert "is missing from the folder" in complaint


def test_a_published_vote_is_brought_in_and_written_again(talkoot: Talkoot, tmp_path: Path) -> None:
    votes = "\n".join(f"{number};{number % 2 + 1}" for number in range(12))
    source = tmp_path / "village.pb"
    source.write_text(
        "META\nkey;value\ndescription;Village\nbudget;100\nvote_type;approval\n"
        f"PROJECTS\nproject_id;cost\n1;60\n2;50\nVOTES\nvoter_id;vote\n{votes}\n",
        encoding="utf-8",
    )
    folder = tmp_path / "data"
    code, said, _ = talkoot("import", "pabulib", source, "--data", folder)
    assert code == 0
    assert "Village" in said
    out = tmp_path / "out"
    code, said, _ = talkoot("export", "Village", "--to", out, "--only", "pabulib", "--data", folder)
    assert code == 0
    assert [each.name for each in out.iterdir()] == ["village.pb"]


def test_a_vote_that_cannot_be_brought_in_is_refused(talkoot: Talkoot, tmp_path: Path) -> None:
    code, _, complaint = talkoot("import", "pabulib", "--data", tmp_path)
    assert code == 1
    assert "expected to be followed by a file that ends in .pb" in complaint
    code, _, complaint = talkoot("import", "pabulib", tmp_path / "no.pb", "--data", tmp_path)
    assert code == 1
    assert "There is no file" in complaint


def test_a_replay_without_a_hub_says_so(talkoot: Talkoot, tmp_path: Path) -> None:
    assert talkoot("replay", "polis", tmp_path, "--into", "123456")[0] == 1


# Keeping and erasing -------------------------------------------------------------------------------------------


def test_a_backup_made_while_the_ledger_is_in_use_can_be_restored(talkoot: Talkoot, data: Path, tmp_path: Path) -> None:
    cycle = cycle_in(data)
    in_use = SqliteStore(data / LEDGER_FILE)
    backup = tmp_path / "safe" / "copy.sqlite"
    code, said, _ = talkoot("backup", "--to", backup, "--data", data)
    assert code == 0
    assert str(backup) in said
    Engine(in_use).do([Command(cycle, "rename_cycle", {"name": {"en": "Changed"}})])
    code, _, complaint = talkoot("restore", backup, "--yes", "--data", data)
    assert code == 1
    assert "is in use by a Talkoot that is running" in complaint
    in_use.close()
    code, said, complaint = talkoot("restore", backup, "--yes", "--data", data)
    assert code == 0, complaint
    (kept,) = data.glob("*.before-restore-*")
    assert str(kept) in said
    for path, name in ((data / LEDGER_FILE, "Kuljetus"), (kept, "Changed")):
        store = SqliteStore(path)
        assert name in store.summaries()[0].data["name"].values()
        store.close()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"Roses are red" * 500, "error-ledger-foreign"), (None, "error-no-such-backup")],
)
def test_what_is_no_backup_changes_nothing(
    talkoot: Talkoot, data: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    backup = tmp_path / "poem.sqlite"
    if content is not None:
        backup.write_bytes(content)
    before = sorted(path.name for path in data.iterdir())
    code, _, complaint = talkoot("restore", backup, "--yes", "--data", data)
    assert code == 1
    assert str(backup) in complaint, said
    assert sorted(path.name for path in data.iterdir()) == before
    assert cycle_in(data)


def test_nothing_is_restored_without_a_yes(
    talkoot: Talkoot, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda: "no")
    backup = tmp_path / "copy.sqlite"
    assert talkoot("backup", "--to", backup, "--data", data)[0] == 0
    code, said, _ = talkoot("restore", backup, "--data", data)
    assert code == 1
    assert "Nothing was changed." in said


def test_there_is_nothing_to_back_up_yet(talkoot: Talkoot, tmp_path: Path) -> None:
    code, _, complaint = talkoot("backup", "--data", tmp_path)
    assert code == 1
    assert "There is nothing to copy" in complaint


def test_forgetting_asks_first(talkoot: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda: "")
    assert talkoot("forget", "Kuljetus", "--data", data)[0] == 1
    assert cycle_in(data)
    monkeypatch.setattr("builtins.input", lambda: "Kyllä")
    code, said, _ = talkoot("forget", "Kuljetus", "--data", data, "--lang", "fi")
    assert code == 0
    assert "”Kuljetus” on poistettu." in said
    assert "Muista varmuuskopiot" in said
    store = SqliteStore(data / LEDGER_FILE)
    assert store.summaries() == []
    store.close()


def test_an_erasing_that_is_unfinished_says_so(talkoot: Talkoot, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SqliteStore, "_truncate_log", lambda _: False)
    code, _, complaint = talkoot("forget", "Kuljetus", "--yes", "--data", data)
    assert code == 1
    assert "may still be in the file's empty parts" in complaint


def test_without_a_terminal_nobody_has_said_yes(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    assert not Terminal("fi").confirm("forget-ask", name="x")


# The machine ---------------------------------------------------------------------------------------------------


def test_a_data_folder_that_cannot_be_made(talkoot: Talkoot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, _, complaint = talkoot("new", KIT, "--data", tmp_path / "file" / "below")
    assert code == 1
    assert "cannot be made" in complaint


def test_a_qr_code_has_two_rows_to_a_line() -> None:
    lines = qr_lines("http://192.168.1.2:8642/j/482916")
    assert len({len(line) for line in lines}) == 1
    assert abs(len(lines) * 2 - len(lines[0])) <= 1
    assert set("".join(lines)) == set(" ▀▄█")

"""S16: markup, formulas, paths and odd characters go through every field to every file as the text they are.

The strings are those of the public Big List of Naughty Strings, which a package for the browser's tests brings.
"""

import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from talkoot.cli import main
from talkoot.cycle.engine import Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, error_text
from talkoot.methods.example import Example
from talkoot.methods.sampling import SampleFile
from talkoot.methods.words import cleaned, has_contact_details
from talkoot.running.plan import LEDGER_FILE
from tests import examples
from tests.examples import all_examples, end, fill, in_order_of_building, lead_up_to, start
from tests.factories import ACTIVITY, Workshop, participant
from tests.packaging.checkout import ROOT

NAUGHTY: list[str] = json.loads(
    (ROOT / "widgets/node_modules/big-list-of-naughty-strings/blns.json").read_text(encoding="utf-8")
)
#: As a person writes: what holds a space is no id and no choice.
WRITTEN = re.compile(r"\S \S")
LONGEST = 60
#: Elements of a page whose content is not text, and attributes that run or load something.
ACTIVE = {"script", "iframe", "object", "embed", "svg", "base", "form"}


def test_s16_a_naughty_note_is_taken_as_it_is_or_refused_in_words() -> None:
    notes = Workshop.of("sticky_notes")
    for number, text in enumerate(NAUGHTY):
        answer = notes.ask("add_note", {"text": text, "confirmed": True}, participant(number), ACTIVITY)
        if answer.refusal is None:
            (event,) = answer.events
            assert shown(event.data["text"]) == shown(text)
            continue
        assert answer.refusal.code in {"empty", "too_long"}, text
        for language in LANGUAGES:
            said, hint = error_text(answer.refusal.code, answer.refusal.values, language, "sticky_notes")
            assert said
            assert hint


def shown(text: str) -> str:
    """Leave of a text what can be seen: spaces and signs that show nothing may be taken out."""
    return "".join(sign for sign in text if sign.isprintable() and not sign.isspace() and not _shows_nothing(sign))


def _shows_nothing(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cn", "Co", "Zs", "Zl", "Zp", "Mn"}


def test_s16_naughty_strings_in_every_field_of_every_method_reach_every_file_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    workshop = all_examples(Engine(SqliteStore(tmp_path / "data" / LEDGER_FILE)))
    given = naughtily(monkeypatch)
    for name in in_order_of_building():
        lead_up_to(workshop, name)
        if workshop.state.activities[name].status == "planned":
            start(workshop, name, name)
            fill(workshop, name, name)
            end(workshop, name)
    assert len(given) > 100
    workshop.engine.store.close()
    code = main(["export", workshop.cycle, "--to", str(tmp_path / "out"), "--data", str(tmp_path / "data")])
    assert (code, capsys.readouterr().err) == (0, "")
    files = sorted((tmp_path / "out").rglob("*.*"))
    assert {".xlsx", ".docx", ".pdf", ".png", ".jsonl"} <= {each.suffix for each in files}
    for file in files:
        assert re.fullmatch(r"[a-z0-9-]+\.[a-z]+", file.name), file.name
        OPENED.get(file.suffix, lambda _: None)(file)


def naughtily(monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """Let whatever people write in examples be a naughty string; give the strings by what they stand for."""
    # As they are stored, so that what was given is known again; each once.
    kept = dict.fromkeys(cleaned(each) for each in NAUGHTY)
    strings = iter(each for each in kept if each.strip() and len(each) <= LONGEST and not has_contact_details(each))
    swap: dict[str, str] = {}
    plain = examples.file_of

    def naughty(name: str, example: Example) -> SampleFile:
        for text in written(example.given):
            if text not in swap:
                swap[text] = next(strings)
        return plain(name, example.model_copy(update={"given": swapped(example.given, swap)}))

    monkeypatch.setattr(examples, "file_of", naughty)
    return swap


def written(data: Any) -> Iterator[str]:
    """Give what somebody wrote, wherever it stands."""
    if isinstance(data, str):
        yield from [data] if WRITTEN.search(data) else []
    elif isinstance(data, Mapping):
        for each in data.values():
            yield from written(each)
    elif isinstance(data, (list, tuple)):
        for each in data:
            yield from written(each)


def swapped(data: Any, swap: Mapping[str, str]) -> Any:
    """Put other words in the place of those that somebody wrote."""
    if isinstance(data, str):
        return swap.get(data, data)
    if isinstance(data, Mapping):
        return {key: swapped(each, swap) for key, each in data.items()}
    return [swapped(each, swap) for each in data] if isinstance(data, (list, tuple)) else data


# What each kind of file must not hold --------------------------------------------------------------------------


def workbook(file: Path) -> None:
    """No formula, and no link that leads out."""
    for sheet in load_workbook(file):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                assert cell.hyperlink is None, cell.value


def word(file: Path) -> None:
    """No field that runs, and no relation to the outside."""
    Document(str(file))
    with zipfile.ZipFile(file) as parts:
        for name in parts.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in parts.read(name), name
            if name.startswith("word/") and name.endswith(".xml"):
                assert b"HYPERLINK" not in re.sub(rb"<w:t[ >].*?</w:t>", b"", parts.read(name), flags=re.DOTALL), name


def page(file: Path) -> None:
    """No element that runs or loads anything, and no attribute that does."""
    Looking().feed(file.read_text(encoding="utf-8"))


class Looking(HTMLParser):
    """Looks at each element of a page."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ACTIVE
        # A browser that is told of no picture for its tab would ask for one.
        assert tag != "link" or attrs == [("rel", "icon"), ("href", "data:,")]
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert name not in {"src", "srcdoc", "formaction"} or (value or "").startswith("data:image/")
            assert not (value or "").strip().lower().startswith("javascript:")


OPENED = {".xlsx": workbook, ".docx": word, ".html": page}


def test_s16_nothing_in_the_browser_is_made_of_markup_or_run_from_a_text() -> None:
    ways = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "javascript:")
    sources = [*(ROOT / "widgets/src").rglob("*.ts"), *(ROOT / "widgets/src").rglob("*.tsx")]
    assert len(sources) > 100
    found = [(file.name, way) for file in sources for way in ways if way in file.read_text(encoding="utf-8")]
    assert found == []

"""Words that are not as expected, from a phone to the files of the results."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from talkoot.cli import main
from talkoot.cycle.engine import Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import error_text
from talkoot.running.plan import LEDGER_FILE
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Workshop
from tests.hub.running import Running, run, running

OVERRIDE, POP, NUL = "\u202e", "\u202c", "\x00"

#: What a phone sends, and what stands on the note: the same, without what cannot be seen and may do harm.
SHOWN = {
    "markup": ("<b>Kiire</b><script>alert(1)</script> &amp; <img src=x onerror=alert(2)>",) * 2,
    "emoji": ("👩🏽‍🦽 ➡️ 🚌 myöhässä 🇫🇮",) * 2,
    "right to left": ("הסעות מאחרות, النقل متأخر",) * 2,
    "an override of direction": (f"Kyyti {OVERRIDE}ätsöhöym{POP} taas", "Kyyti ätsöhöym taas"),
    "NUL": (f"Kul{NUL}jetus\x07", "Kuljetus"),
    "a formula": ('=HYPERLINK("http://x")',) * 2,
    "mathematics": ("Maksoin 5 $, sain \\frac{1}{ takaisin $ ja %s {0} {{x}}",) * 2,
    "many combining signs": ("x" + "\u0335" * 80,) * 2,
}

EMPTY = {
    "fi": ("Tähän ei ole vielä kirjoitettu mitään.", "Kirjoita ainakin yksi sana tai ohita."),
    "sv": ("Här har inget skrivits ännu.", "Skriv minst ett ord eller hoppa över."),
    "en": ("Nothing was written here yet.", "Write at least one word, or skip this."),
}
TOO_LONG = {
    "fi": ("Tekstissä on 5000 merkkiä. Tilaa on 280 merkille.", "Lyhennä tekstiä tai jaa se kahdeksi."),
    "sv": ("Texten har 5000 tecken. Det finns plats för 280.", "Korta av texten eller dela den i två."),
    "en": ("This text has 5000 characters; there is room for 280.", "Make it shorter, or split it into two."),
}
IDENTITY = {
    "fi": (
        "Tekstissä on henkilötunnus, joten sitä ei tallennettu.",
        "Poista tunnus ja lähetä uudelleen. Täällä ei tarvitse tietää, kuka kukin on.",
    ),
    "sv": (
        "Texten innehåller en personbeteckning, så den sparades inte.",
        "Ta bort beteckningen och skicka igen. Här behöver ingen veta vem någon är.",
    ),
    "en": (
        "The text holds a personal identity code, so it was not saved.",
        "Take the code out and send again. Nobody needs to be identified here.",
    ),
}


def plain(text: str) -> str:
    """Give a text with plain digits, whatever groups them in its language."""
    return re.sub(r"(?<=\d)[\s,.](?=\d{3})", "", text)


def own_notes(view: dict[str, Any]) -> list[str]:
    return [note["text"] for note in view["own"]["notes"]]


@pytest.mark.parametrize("language", EMPTY)
def test_a_note_that_cannot_be_taken_is_answered_and_the_earlier_one_stays(tmp_path: Path, language: str) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang=language) as person:
            assert (await person.do("add_note", {"text": "Ensimmäinen"})).ok
            for text, code, told in (
                ("", "empty", EMPTY),
                (" \t\n", "empty", EMPTY),
                (NUL, "empty", EMPTY),
                (OVERRIDE + POP, "empty", EMPTY),
                ("x" * 5000, "too_long", TOO_LONG),
                ("olen 131052-308T", "identity-code", IDENTITY),
            ):
                reply = await person.do("add_note", {"text": text})
                assert (reply.ok, reply.error) == (False, code)
                assert (plain(reply.message), reply.hint) == told[language]
            await person.until(lambda: own_notes(person.view) == ["Ensimmäinen"])
        stored = (tmp_path / "ledger.sqlite").read_bytes() + (tmp_path / "ledger.sqlite-wal").read_bytes()
        assert "Ensimmäinen".encode() in stored
        assert b"131052-308T" not in stored

    with running(tmp_path, settings={"longest": 280}) as hub:
        run(test(hub))


@pytest.mark.parametrize("kind", SHOWN)
def test_an_odd_note_comes_back_to_the_phone_as_the_text_it_is(tmp_path: Path, kind: str) -> None:
    sent, shown = SHOWN[kind]

    async def test(hub: Running) -> None:
        async with hub.participant() as person:
            assert (await person.do("add_note", {"text": sent})).ok
            await person.until(lambda: own_notes(person.view) == [shown])

    with running(tmp_path) as hub:
        run(test(hub))


EXPECTED = {
    "fi": "Kohdassa ”{}” odotettiin {}. Tuli: {}",
    "sv": "I ”{}” väntades {}. Det här kom: {}",
    "en": "In “{}” this was expected: {}. What came: {}",
}
COLOURS = "yellow, blue, rose, mint, lilac, sand"
SHAPES: list[tuple[dict[str, Any], dict[str, tuple[str, str, str]]]] = [
    (
        {},
        {
            "fi": ("text", "tälle kentälle arvoa", "ei mitään"),
            "sv": ("text", "ett värde för fältet", "ingenting"),
            "en": ("text", "a value for this field", "nothing"),
        },
    ),
    (
        {"text": 7},
        {"fi": ("text", "tekstiä", "7"), "sv": ("text", "en text", "7"), "en": ("text", "a text", "7")},
    ),
    (
        {"text": "x", "colour": ["a"]},
        {
            "fi": ("colour", f"jotakin näistä: {COLOURS}", "['a']"),
            "sv": ("colour", f"något av följande: {COLOURS}", "['a']"),
            "en": ("colour", f"one of these: {COLOURS}", "['a']"),
        },
    ),
    (
        {"text": "x", "size": 3},
        {
            "fi": ("size", "jotakin näistä kentistä: confirmed, text, column, colour, nickname", "size"),
            "sv": ("size", "något av fälten: confirmed, text, column, colour, nickname", "size"),
            "en": ("size", "one of these fields: confirmed, text, column, colour, nickname", "size"),
        },
    ),
]


@pytest.mark.parametrize("language", EXPECTED)
@pytest.mark.parametrize(("data", "told"), SHAPES)
def test_data_of_another_shape_is_answered_in_words(
    tmp_path: Path, data: dict[str, Any], told: dict[str, tuple[str, str, str]], language: str
) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang=language) as person:
            reply = await person.do("add_note", data)
            assert (reply.ok, reply.error) == (False, "bad-data")
            assert reply.message == EXPECTED[language].format(*told[language])
            assert (await person.do("add_note", {"text": "Kelpaa"})).ok

    with running(tmp_path) as hub:
        run(test(hub))


SETTINGS: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    (
        "sticky_notes",
        {"longest": "long"},
        {
            "fi": "Asetus ”longest” ei kelpaa. Siihen odotettiin kokonaislukua. Tuli: long",
            "sv": "Inställningen ”longest” duger inte. Där väntades ett heltal. Det här kom: long",
            "en": "The setting “longest” does not fit. What was expected: a whole number. What came: long",
        },
    ),
    (
        "scale",
        {"statements": [], "steps": 5},
        {
            "fi": "Asetus ”statements” ei kelpaa. Siihen odotettiin ainakin yhtä arvioitavaa väittämää.",
            "sv": "Inställningen ”statements” duger inte. Där väntades minst ett påstående att bedöma.",
            "en": "The setting “statements” does not fit. What was expected: at least one statement to rate.",
        },
    ),
]


@pytest.mark.parametrize("language", EXPECTED)
@pytest.mark.parametrize(("method", "settings", "told"), SETTINGS)
def test_settings_that_do_not_fit_are_told_in_words(
    method: str, settings: dict[str, Any], told: dict[str, str], language: str
) -> None:
    options = [{"id": "a", "text": {"fi": "Aamu"}}]
    workshop = Workshop.of(method, {"statements": options} if method == "scale" else {}, started=False)
    refusal = workshop.ask("change_activity", {"activity": ACTIVITY, "settings": settings}).refusal
    assert refusal is not None
    assert error_text(refusal.code, refusal.values, language)[0].startswith(told[language])


@pytest.mark.parametrize(
    ("language", "message", "hint"),
    [
        ("fi", "Annoit 4 pistettä, mutta jokaisella on 3.", "Ota joitakin pois ja lähetä uudestaan."),
        ("sv", "Du gav 4 punkter, men var och en har 3.", None),
        ("en", "You placed 4 dots; each has 3.", None),
    ],
)
def test_a_dot_too_many_is_answered_and_the_earlier_dots_stay(
    tmp_path: Path, language: str, message: str, hint: str | None
) -> None:
    options = [{"id": "a", "text": {"fi": "Aamu"}}, {"id": "b", "text": {"fi": "Ilta"}}]

    async def test(hub: Running) -> None:
        async with hub.participant(lang=language) as person:
            assert (await person.do("place_dots", {"choices": {"a": 2, "b": 1}})).ok
            reply = await person.do("place_dots", {"choices": {"a": 2, "b": 2}})
            assert (reply.error, reply.message) == ("too-many-dots", message)
            assert reply.hint == hint if hint else reply.hint
            await person.until(lambda: person.view["own"]["choices"] == {"a": 2, "b": 1})

    with running(tmp_path, "dot_vote", {"options": options, "dots": 3, "stack": True}) as hub:
        run(test(hub))


def test_odd_notes_go_through_to_every_file_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir()
    workshop = Workshop.of("sticky_notes", {"limit": 20}, engine=Engine(SqliteStore(tmp_path / "data" / LEDGER_FILE)))
    for number, (sent, _) in enumerate(SHOWN.values()):
        workshop.give("add_note", PARTICIPANTS[number % 2], text=sent)
    workshop.accepted("rename_cycle", {"name": {"fi": f"<b>Odd</b> $\\frac{{$ {OVERRIDE}../..🎉"}}, FACILITATOR)
    workshop.facilitate("close_activity")
    workshop.engine.store.close()
    code = main(["export", workshop.cycle, "--to", str(tmp_path / "out"), "--data", str(tmp_path / "data")])
    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    # The report has the plain name; the other Word files are papers of a workshop.
    files = {each.suffix: each for each in sorted((tmp_path / "out").iterdir(), key=lambda each: -len(each.name))}
    assert {".xlsx", ".docx", ".jsonl", ".png"} <= files.keys()
    wanted = {shown for _, shown in SHOWN.values()}
    book = load_workbook(files[".xlsx"])
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert wanted <= {str(cell.value) for cell in cells}
    assert all(cell.data_type != "f" for cell in cells)
    events = [json.loads(line) for line in files[".jsonl"].read_text(encoding="utf-8").splitlines()]
    assert wanted <= {each.get("data", {}).get("text") for each in events}
    report = Document(str(files[".docx"]))
    words = "\n".join(
        [paragraph.text for paragraph in report.paragraphs]
        + [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    )
    assert SHOWN["markup"][1] in words
    assert OVERRIDE not in words


def test_the_name_of_a_cycle_is_one_that_can_be_shown() -> None:
    workshop = Workshop.of("sticky_notes")
    for name, code, values in (
        ("x" * 3000, "too_long", {"limit": 200, "length": 3000}),
        (NUL + " ", "empty", {}),
    ):
        refusal = workshop.ask("rename_cycle", {"name": {"fi": name}}).refusal
        assert refusal is not None
        assert (refusal.code, dict(refusal.values)) == (code, values)
    workshop.accepted("rename_cycle", {"name": {"fi": f"A/B 🎉{NUL} {OVERRIDE}xy"}})
    assert workshop.state.name == {"fi": "A/B 🎉 xy"}
    assert workshop.state.activities[ACTIVITY].status == "open"

"""A workshop with something of everything, for looking at the files that it gives."""

from typing import Any

from talkoot.methods.method import Perspective
from tests.factories import Workshop, participant, planned

NAUGHTY = (
    '=HYPERLINK("http://example.org";"x")',
    "+358+1",
    "-1+2",
    "@SUM(A1:A9)",
    "=1+1",
    "<script>alert('hei')</script>",
    "&lt;b&gt; & ]]> <!-- -->",
    "مرحبا بالعالم שלום",
    "🎉👩‍👩‍👧 kiitos 🇫🇮",
    "Maksaa $5 tai $10 \\frac{1}{2} _x^2_",
    "https://example.org/?a=1&b=2",
    "Kyyti\u2028myöhässä\ttaas",
    "1e5",
    "k" * 900 + " " + "ä" * 90,
)
NOTES = (
    "Kuljetus oli myöhässä tunnin, ja odotin kylmässä",
    "Kuljetuksessa ei mahtunut pyörätuolilla kylmään autoon",
    "Odotin kuljetusta tunnin pyörätuolissa",
    "Päätös tuli postissa liian vaikealla kielellä, enkä ymmärtänyt",
    "Päätöksen kieli on vaikea ymmärtää",
)


def workshop(*, workers: int = 6) -> Workshop:
    """Give a cycle with open, closed, hidden and untouched activities; 8 clients and some workers voted."""
    found = Workshop()
    found.create(
        [
            planned(
                "sticky_notes", {"author": "perspective", "longest": 1000}, id="notes", title=titles("Nyt: [laput]?")
            ),
            planned("sticky_notes", {"blind": True}, id="hidden", title=titles("Piilossa vielä")),
            planned(
                "poll",
                {
                    "blind": True,
                    "options": [
                        {"id": "bus", "text": {"fi": "Yhteinen bussi", "sv": "Gemensam buss"}},
                        {"id": "taxi", "text": {"fi": "Oma taksi", "sv": "Egen taxi"}},
                    ],
                },
                id="poll",
                title=titles("Kysely"),
            ),
            planned("discussion", id="talk", title=titles("Keskustelu")),
            planned("decision", id="decided", title=titles("Mitä päätämme?"), phase="change_need"),
            planned("sticky_notes", id="later", title=titles("Nyt laput"), phase="change_need"),
        ],
        told_where={"fi": "Asiakasraadissa ja ilmoitustaululla"},
    )
    found.facilitate("start_activity", "notes")
    for number, text in enumerate((*NOTES, *NAUGHTY), 1):
        found.accepted("add_note", {"text": text, "confirmed": True}, participant(number), "notes")
    found.facilitate("close_activity", "notes")
    found.facilitate("start_activity", "hidden")
    found.accepted("add_note", {"text": "Salaisuus, jota kukaan ei vielä näe"}, participant(1), "hidden")
    found.facilitate("start_activity", "poll")
    givers: list[tuple[int, Perspective]] = [(number, "client") for number in range(1, 9)]
    givers += [(number, "worker") for number in range(11, 11 + workers)]
    for number, side in givers:
        option = "bus" if (side == "client") == (number != 8) else "taxi"
        choose(found, participant(number, side), option)
    found.facilitate("reveal_activity", "poll")
    found.facilitate("start_activity", "talk")
    found.accepted("add_highlight", {"text": "Emmepä tienneet, miten vaikeaa se on"}, activity="talk")
    found.facilitate("start_activity", "decided")
    found.accepted(
        "add_decision",
        {
            "what": "=Kuljetusten kellonajat sovitaan",
            "responsible": "Maija V.",
            "by_when": "2098-05-31",
            "told_to": "Vammaispalvelujen johto",
            "told_by": "Kalle",
        },
        activity="decided",
    )
    return found


def choose(found: Workshop, actor: Any, option: str) -> None:
    """Let somebody choose an option of the poll."""
    found.accepted("choose", {"options": [option]}, actor, "poll")


def titles(text: str) -> dict[str, str]:
    """Give a title that exists in Finnish only."""
    return {"fi": text}

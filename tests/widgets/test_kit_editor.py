"""What the screen on which a kit is changed is told."""

from pathlib import Path
from typing import Any

import pytest

from talkoot.widgets.kit_editor import KitEditorScreen


@pytest.mark.parametrize(
    ("language", "at_the_text", "of_all"),
    [
        (
            "fi",
            "Muutit tekstiä suomeksi. Vanha teksti on vielä selkosuomeksi, ruotsiksi ja englanniksi. Tarkista.",
            "Muutit yhtä tekstiä. Vanha teksti on vielä selkosuomeksi, ruotsiksi ja englanniksi. Tarkista.",
        ),
        (
            "en",
            (
                "You changed the text in Finnish. "
                "It is still the old one in easy Finnish, Swedish and English. Please check."
            ),
            "You changed a text. It is still the old one in easy Finnish, Swedish and English. Please check.",
        ),
    ],
)
def test_a_change_in_one_language_says_which_others_still_have_the_old_text(
    language: str, at_the_text: str, of_all: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALKOOT_LEDGER", str(tmp_path / "talkoot.sqlite"))
    screen = KitEditorScreen()
    sent: list[dict[str, Any]] = []
    screen.send = lambda message, **_: sent.append(message)
    screen.hear({"type": "hello", "query": "?kit=client_forum", "language": language})
    (kit,) = [each for each in sent if each["type"] == "kit"]
    assert (kit["outdated"], kit["outdated_told"]) == ([], "")
    place = ["activities", 0, "prompt"]
    given = {"place": [*place, "fi"], "value": "Mikä kyydeissä takkuaa?"}
    screen.hear({"type": "edit", "do": "put", "given": given, "step": 1})
    assert sent[-1]["outdated"] == [{"place": place, "text": at_the_text}]
    screen.hear({"type": "save"})
    assert (sent[-1]["saved"], sent[-1]["outdated_told"]) == (True, of_all)

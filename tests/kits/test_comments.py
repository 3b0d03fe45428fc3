"""What somebody wrote between the parts of a kit's file stays there, whatever is changed on the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest

from talkoot.kits.document import Document
from talkoot.kits.editing import Held, insert, put, shift
from talkoot.kits.programme import add, add_moment, bring, choose_phases, move, remove, remove_session
from talkoot.kits.writing import changed_text
from tests.kits.small import SMALL, written

RULES = """\
rules_of_the_game:
  # The first of all.
  - {fi: "Saa ohittaa.", sv: "Man får stå över.", en: "You may pass."}
  # Decided in spring.
  - {fi: "Yksi kerrallaan.", sv: "En i taget.", en: "One at a time."}  # by vote
"""
SECOND = """\
  # Weeks later
  - id: later
    name: {fi: "Toinen", sv: "Andra", en: "Second"}
    minutes: 30
activities:

  # What hurts -----------------------------------
  - id: notes
"""
COMMENTED = (
    "# yaml-language-server: $schema=../kit.schema.json\n# By us.\n"
    + SMALL.replace("activities:\n  - id: notes\n", SECOND)
    .replace("  - id: vote\n", "\n  # What first ---------------------------------\n  # (dots)\n  - id: vote\n")
    .replace('rules_of_the_game:\n  - {fi: "Saa ohittaa.", sv: "Man får stå över.", en: "You may pass."}\n', RULES)
    + "\n# The end.\n"
)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return Document(written(tmp_path, COMMENTED))


def comments(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.lstrip().startswith("#")]


def below(text: str, comment: str) -> str:
    """Give the line that stands below a comment."""
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if comment in line)
    return next(line.strip() for line in lines[at:] if line.strip() and not line.lstrip().startswith("#"))


def test_a_file_that_holds_the_same_stays_as_it_was_written(document: Document) -> None:
    assert changed_text(document.text, document.data) == COMMENTED


@pytest.mark.parametrize(
    "change",
    [
        lambda kit: remove(kit, "notes"),
        lambda kit: remove(kit, "vote"),
        lambda kit: remove(kit, "coffee"),
        lambda kit: move(kit, "vote", -2),
        lambda kit: bring(kit, "notes", "later"),
        lambda kit: bring(kit, "coffee", "later"),
        lambda kit: add(kit, "meeting", "poll"),
        lambda kit: add_moment(kit, "later", "break"),
        lambda kit: remove_session(kit, "later"),
        lambda kit: remove_session(kit, "meeting"),
        lambda kit: choose_phases(kit, ["solutions"]),
        lambda kit: put(kit, ("rules_of_the_game", 1), None),
        lambda kit: put(kit, ("name", "fi"), "# Ei kommentti"),
        lambda kit: put(kit, ("name", "fi"), "Kaksi\n# riviä"),
        lambda kit: insert(kit, ("room",), {"fi": "Sali"}),
    ],
)
def test_no_comment_is_lost_and_the_file_holds_what_it_should(
    document: Document, tmp_path: Path, change: Callable[[Held], Held]
) -> None:
    changed = change(document.data)
    text = changed_text(document.text, changed)
    assert set(comments(text)) >= set(comments(COMMENTED))
    assert Document(written(tmp_path, text)).data == changed


def test_a_comment_goes_where_its_part_goes(document: Document) -> None:
    text = changed_text(document.text, move(document.data, "vote", -2))
    assert below(text, "What first") == "- id: vote"
    assert below(text, "What hurts") == "- id: notes"
    text = changed_text(document.text, shift(document.data, ("rules_of_the_game", 1), -1))
    assert below(text, "Decided in spring").startswith('- {fi: "Yksi kerrallaan."')
    assert below(text, "Decided in spring").endswith("# by vote")
    assert below(text, "The first of all").startswith('- {fi: "Saa ohittaa."')


def test_a_comment_stays_above_what_was_reworded(document: Document) -> None:
    text = changed_text(document.text, put(document.data, ("rules_of_the_game", 1, "fi"), "Vuorotellen."))
    assert below(text, "Decided in spring").startswith('- {fi: "Vuorotellen."')


def test_a_comment_above_what_is_gone_heads_what_follows(document: Document) -> None:
    assert below(changed_text(document.text, remove(document.data, "notes")), "What hurts") == "- id: vote"
    assert below(changed_text(document.text, remove(document.data, "vote")), "What first") == "rules_of_the_game:"
    assert below(changed_text(document.text, remove_session(document.data, "later")), "Weeks later") == "activities:"


def test_what_looks_like_a_comment_within_a_text_is_none(document: Document, tmp_path: Path) -> None:
    """Somebody who writes the file by hand may write a text over several lines."""
    text = COMMENTED.replace(
        'for_whom: {fi: "Kaikille.", sv: "För alla.", en: "For everyone."}\n',
        "for_whom:\n  fi: |\n    Kaikille.\n\n    # tunniste\n    Myös meille.\n  sv: Alla\n  en: All\n",
    )
    held = Document(written(tmp_path, text))
    assert changed_text(text, held.data) == text
    changed = changed_text(text, remove(held.data, "notes"))
    assert Document(written(tmp_path, changed)).data["for_whom"]["fi"] == "Kaikille.\n\n# tunniste\nMyös meille.\n"

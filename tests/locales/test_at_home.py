"""What people read who answer at home: a link that is open for weeks has no room, and no wall."""

import re

import pytest

from talkoot.locales import LANGUAGES, VARIETIES, Texts

OF_A_ROOM = re.compile(
    r"seinä|täällä|yhdessä|vägg|här:|alla här|tillsammans|\bwall\b|\bhere\b|\btogether\b", re.IGNORECASE
)
READ_AT_HOME = [
    ("parts", "blind-until-reveal"),
    ("parts", "own-waiting"),
    *(("story", f"readers-{told}{who}") for told in ("", "told-") for who in ("room", "service", "public")),
]


@pytest.mark.parametrize("language", [*LANGUAGES, *VARIETIES])
@pytest.mark.parametrize(("place", "key"), READ_AT_HOME)
def test_what_is_said_of_an_answer_is_true_at_home_too(place: str, key: str, language: str) -> None:
    text = Texts(place, language)(key)
    assert not OF_A_ROOM.search(text), text

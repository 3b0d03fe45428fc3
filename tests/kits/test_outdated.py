"""What is said in another language after a text was changed in one."""

from typing import Any

import pytest

from talkoot.kits import own
from talkoot.kits.draft import Draft
from talkoot.kits.editing import shift
from talkoot.kits.outdated import Outdated, outdated

KIT: dict[str, Any] = {
    "languages": ["fi", "sv", "en"],
    "name": {"fi": "Foorumi", "sv": "Forum", "en": "Forum"},
    "activities": [
        {"id": "one", "prompt": {"fi": "Mikä?", "fi-selko": "Mikä se on?", "sv": "Vad?", "en": "What?"}},
        {"id": "two", "prompt": {"fi": "Miksi?", "sv": "Varför?", "en": "Why?"}},
    ],
    "rules": [{"fi": "Yksi", "sv": "En", "en": "One"}, {"fi": "Kaksi", "sv": "Två", "en": "Two"}],
}


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (KIT, []),
        ({**KIT, "name": {**KIT["name"], "fi": "Talkoot"}}, [Outdated(("name",), ("fi",), ("sv", "en"))]),
        ({**KIT, "name": {**KIT["name"], "fi": "Talkoot", "en": "Bee"}}, [Outdated(("name",), ("fi", "en"), ("sv",))]),
        ({**KIT, "name": {"fi": "A", "sv": "B", "en": "C"}}, []),
        # A language that the kit has no more is asked nothing in.
        ({**KIT, "languages": ["fi"], "name": {**KIT["name"], "fi": "Talkoot"}}, []),
        # What is empty is missing, which is said otherwise.
        ({**KIT, "name": {"fi": "Talkoot"}}, []),
        # Easy Finnish may become easier by itself.
        ({**KIT, "activities": [{"id": "one", "prompt": {**KIT["activities"][0]["prompt"], "fi-selko": "Mikä?"}}]}, []),
        (
            {**KIT, "activities": [{"id": "one", "prompt": {**KIT["activities"][0]["prompt"], "fi": "Kuka?"}}]},
            [Outdated(("activities", 0, "prompt"), ("fi",), ("sv", "en", "fi-selko"))],
        ),
        # What was moved is still the same; what was added was never different.
        (shift(shift(KIT, ("activities", 0), 1), ("rules", 0), 1), []),
        ({**KIT, "rules": [{"fi": "Nolla", "sv": "Noll", "en": "Zero"}, *KIT["rules"]]}, []),
        (
            {**KIT, "rules": [KIT["rules"][1], {"fi": "Yhden", "sv": "En", "en": "One"}]},
            [Outdated(("rules", 1), ("fi",), ("sv", "en"))],
        ),
    ],
)
def test_a_text_changed_in_one_language_is_old_in_the_others(now: dict[str, Any], found: list[Outdated]) -> None:
    assert outdated(now, KIT) == found


def test_it_is_undone_with_the_change_and_stays_when_it_is_saved(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALKOOT_LEDGER", str(tmp_path / "talkoot.sqlite"))
    draft = Draft(own.open_kit("client_forum"))
    place = ["activities", 0, "prompt"]
    draft.edit("put", {"place": [*place, "fi"], "value": "Mikä kyydeissä takkuaa?"})
    (found,) = draft.outdated()
    assert (list(found.place), found.changed) == (place, ("fi",))
    draft.undo()
    assert draft.outdated() == []
    draft.redo()
    # Saving gives the kit a name of its own in each language, and translates nothing.
    draft.save()
    assert draft.outdated() == [found]
    for language in found.old:
        draft.edit("put", {"place": [*place, language], "value": "Resorna / rides"})
    assert draft.outdated() == []

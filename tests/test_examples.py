"""Every method has an example that can be led as it stands."""

import pytest

from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method, method_names
from tests.examples import end, example_of, fill, methods_that_can_be_blind


@pytest.mark.parametrize("name", method_names())
def test_it_speaks_every_language(name: str) -> None:
    example = method(name).example()
    for text in (example.title, example.prompt, *texts_in(example.settings)):
        assert set(LANGUAGES) <= text.keys(), text


def texts_in(part: object) -> list[dict[str, str]]:
    if isinstance(part, dict):
        return [part] if "fi" in part else [text for value in part.values() for text in texts_in(value)]
    return [text for value in part for text in texts_in(value)] if isinstance(part, list) else []


@pytest.mark.parametrize("name", method_names())
def test_it_builds_on_what_makes_something(name: str) -> None:
    kind = method(name)
    example = kind.example()
    settings = kind.settings.model_validate(example.settings)
    assert kind.builds_on_items or not example.on
    assert example.on or not kind.needs_items(settings)


@pytest.mark.parametrize("name", method_names())
def test_it_is_led_to_a_table_and_words_and_both_sides_are_shown(name: str) -> None:
    workshop = example_of(name, {"blind": name in methods_that_can_be_blind()})
    # Somebody who never has enough said would go on to the end of all rounds.
    assert 0 < fill(workshop, name) < 100
    end(workshop)
    kind, state = method(name), workshop.activity.state
    frame = kind.frame(state, workshop.state.items_for(workshop.activity))
    assert len(frame) > 0
    for language in LANGUAGES:
        texts = Texts(name, language)
        assert kind.describe(frame, texts).strip()
        assert len(kind.table(frame, texts)) > 0
    results = workshop.activity.results
    assert results is None or not results.side_counts or set(results.side_counts.values()) == {4}

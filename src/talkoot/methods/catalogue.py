"""The catalogue of methods: what each says of itself, in the order in which they are offered (D88)."""

from dataclasses import dataclass

from talkoot.locales import Texts, chosen
from talkoot.methods import method, method_names
from talkoot.offering import FIRST_METHODS, in_order


@dataclass(frozen=True, slots=True)
class Entry:
    """One method in one language."""

    method: str
    """Its name in kits."""
    name: str
    """What people call it."""
    aim: str
    description: str
    more: str
    """When to use it, how many minutes and people, and what comes of it."""
    prompt: str
    """The question of its example."""


def entries(language: str) -> list[Entry]:
    """Give all methods; those that are offered first come first (F3)."""
    return [entry(name, language) for name in in_order(method_names(), FIRST_METHODS)]


def entry(name: str, language: str) -> Entry:
    """Give one method.

    Raises
    ------
    TalkootError
        ``unknown-method``, naming those there are.
    """
    example = method(name).example()
    texts = Texts(name, language)
    return Entry(
        name,
        texts("name"),
        texts("aim"),
        texts("description"),
        texts("more"),
        chosen(example.prompt, language),
    )

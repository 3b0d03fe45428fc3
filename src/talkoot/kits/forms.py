"""The forms on which a kit is changed: what is asked where. A new field of a kit is named here, and worded."""

from collections.abc import Mapping, Sequence
from typing import Any

from talkoot.kits.fields import Words, fields_in
from talkoot.kits.kit import Kit, KitActivity, KitPart, KitSession, Moment

#: Each form with the part of a kit that it changes, and the fields that it asks, in order.
FORMS: Mapping[str, tuple[type[KitPart], Sequence[str]]] = {
    "name": (Kit, ("name",)),
    "about": (Kit, ("summary", "for_whom", "for_children", "told_where", "form", "keep_days", "perspectives")),
    "preparations": (Kit, ("staff", "room", "materials")),
    "rules": (Kit, ("rules_of_the_game", "with_the_results")),
    "plan_b": (Kit, ("without_internet", "without_phones")),
    "gathering": (KitSession, ("name", "minutes", "slack", "advice", "before", "after")),
    "words": (KitActivity, ("title", "prompt")),
    "facts": (KitActivity, ("minutes", "unit")),
    "moment": (Moment, ("title", "minutes", "kind", "with_rules")),
    "script": (KitActivity, ("script",)),
}
#: What the screen asks in ways of its own.
ASKED_OTHERWISE: Mapping[type[KitPart], frozenset[str]] = {
    Kit: frozenset({"id", "version", "languages", "phases", "questions", "sessions", "activities"}),
    KitSession: frozenset({"id", "moments"}),
    KitActivity: frozenset({"id", "session", "phase", "method", "on", "settings"}),
    Moment: frozenset({"id", "after", "script"}),
}
#: Texts of more than a line.
_LONG = frozenset({"summary", "for_whom", "told_where", "advice", "prompt"})


def forms(language: str) -> dict[str, list[dict[str, Any]]]:
    """Give the fields of every form, as :func:`talkoot.kits.fields.fields_in` does, with ``is_long`` for texts."""
    words = Words(("editor", "export", "parts"), lambda key: f"field-{key}", language)
    found = {}
    for name, (model, asked) in FORMS.items():
        fields = {each["name"]: each | {"is_long": each["name"] in _LONG} for each in fields_in(model, words)}
        found[name] = [fields[each] for each in asked]
    return found

"""What was expected where something else came, as texts: data of a message, settings of a method, a part of a kit.

pydantic says in English what is wrong. ``expectation_of`` says it as a key, so that people read it in their language.
"""

from collections.abc import Mapping
from typing import Any

from fluent.runtime.types import fluent_number
from pydantic import BaseModel
from pydantic_core import ErrorDetails

from talkoot.locales import Phrase, Texts

#: As much of a wrong value as is shown, in characters.
LONGEST_GOT = 80

_BY_TYPE: Mapping[str, str] = {
    "missing": "expected-field",
    "string_type": "expected-text",
    "int_type": "expected-number",
    "int_parsing": "expected-number",
    "int_from_float": "expected-number",
    "int_parsing_size": "expected-number",
    "float_type": "expected-number",
    "float_parsing": "expected-number",
    "finite_number": "expected-number",
    "bool_type": "expected-true-false",
    "bool_parsing": "expected-true-false",
    "tuple_type": "expected-list",
    "list_type": "expected-list",
    "dict_type": "expected-mapping",
    "model_type": "expected-mapping",
    "model_attributes_type": "expected-mapping",
    "date_type": "expected-date",
    "date_parsing": "expected-date",
    "date_from_datetime_parsing": "expected-date",
    "date_from_datetime_inexact": "expected-date",
    "duplicate_id": "expected-other-id",
    "empty": "expected-words",
}
#: With a limit in pydantic's context.
_BY_LIMIT: Mapping[str, tuple[str, str]] = {
    "greater_than_equal": ("expected-at-least", "ge"),
    "less_than_equal": ("expected-at-most", "le"),
    "string_too_long": ("expected-shorter-text", "max_length"),
}
_OF_LISTS: Mapping[str, tuple[str, str]] = {
    "too_short": ("expected-longer-list", "min_length"),
    "too_long": ("expected-shorter-list", "max_length"),
}
#: What came, told by its kind only.
_KINDS: Mapping[type, str] = {
    str: "kind-text",
    bool: "kind-true-false",
    int: "kind-number",
    float: "kind-number",
    list: "kind-list",
    dict: "kind-mapping",
}


class Expectation(Phrase):
    """What was expected at some place: ``expected-…``.

    Parameters
    ----------
    key
        Of the catalogue ``errors``, or of the place.
    place
        The catalogue that is looked in first.
    **values
        What its text names.
    """

    def __init__(self, key: str, place: str = "errors", **values: Any) -> None:
        # »1440«, not »1,440«: as it is written in a file.
        plain = {
            name: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
            for name, value in values.items()
        }
        super().__init__(key, place, **plain)


def expectation_of(error: ErrorDetails, model: type[BaseModel] | None = None, place: str = "errors") -> Expectation:
    """Tell what was expected where pydantic found a mistake.

    Parameters
    ----------
    error
        One of ``ValidationError.errors()``.
    model
        What was validated; its fields are named where an unknown one came.
    place
        The method that checks more than types: its catalogue words ``expected-<type>``, or ``errors`` where many
        methods check the same.
    """
    kind, context = error["type"], error.get("ctx", {})
    own = f"expected-{kind.replace('_', '-')}"
    if kind in _BY_TYPE:
        return Expectation(_BY_TYPE[kind])
    if kind == "string_pattern_mismatch":
        return Expectation("expected-id" if context["pattern"].startswith("^[a-z][") else "expected-code")
    if kind in _BY_LIMIT:
        key, limit = _BY_LIMIT[kind]
        return Expectation(key, limit=context[limit])
    if kind in _OF_LISTS:
        key, limit = _OF_LISTS[kind]
        if limit in context:
            return Expectation(key, limit=context[limit])
        return Expectation("expected-shorter-text", limit=context["limit"])
    if kind == "literal_error":
        return Expectation("expected-one-of", known=_unquoted(context["expected"]))
    if kind == "extra_forbidden":
        known = ", ".join(_fields_at(model, error["loc"][:-1])) if model else ""
        return Expectation("expected-known-field", known=known) if known else Expectation("expected-no-field")
    if kind == "kit_text":
        return Expectation("expected-texts", known=context["known"])
    for catalogue in (place, "errors"):
        if own in Texts(catalogue, "en"):
            return Expectation(own, catalogue, **context)
    # Of a method from elsewhere that words it in English only.
    said = error["msg"].removeprefix("Value error, ").removeprefix("expected ").split(", got ")[0]
    return Expectation("expected-other", said=said)


def got(error: ErrorDetails) -> str | Phrase:
    """Give what came in place of what was expected, as it is shown."""
    kind, given = error["type"], error["input"]
    if kind == "missing":
        return nothing()
    if kind == "extra_forbidden":
        return str(error["loc"][-1])[:LONGEST_GOT]
    if kind == "duplicate_id":
        return str(error["ctx"]["ids"])[:LONGEST_GOT]
    return shown(given) or nothing()


def nothing() -> Phrase:
    """Say that nothing came."""
    return Phrase("got-nothing")


def kind_of(value: object) -> Phrase:
    """Tell the kind of what came, not its content: it may be a secret."""
    return Phrase(_KINDS.get(type(value), "got-nothing" if value is None else "kind-other"))


def shown(value: Any) -> str:
    """Write a value as it stands in a file; empty for what is not there."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list, tuple)):
        return str(value)[:LONGEST_GOT] if value else ""
    return str(value)[:LONGEST_GOT]


def _unquoted(expected: str) -> str:
    """Turn ``'a', 'b' or 'c'`` into ``a, b, c``: a list reads the same in every language."""
    return ", ".join(part for part in expected.replace(" or ", ", ").replace("'", "").split(", ") if part)


def _fields_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    """List the fields of the model that stands at a place."""
    found: type[BaseModel] = model
    for step in loc:
        if isinstance(step, str) and step in found.model_fields:
            inner = _model_in(found.model_fields[step].annotation)
            if inner is None:
                break
            found = inner
    return list(found.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Find the model in ``Model``, ``tuple[Model, ...]``, ``dict[str, Model]`` or ``Model | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _model_in(part)
        if found is not None:
            return found
    return None

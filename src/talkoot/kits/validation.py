"""From what pydantic says of a mistake to what a person was expected to write."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from talkoot.kits.document import Place
from talkoot.kits.kit import Kit
from talkoot.kits.mistake import Expectation


class Found(NamedTuple):
    """A mistake before its line is known."""

    place: Place
    expected: Expectation
    got: str
    """What came, as it is shown; empty where nothing came."""


_BY_TYPE: Mapping[str, str] = {
    "string_type": "expected-text",
    "int_type": "expected-number",
    "int_parsing": "expected-number",
    "int_from_float": "expected-number",
    "float_type": "expected-number",
    "bool_type": "expected-true-false",
    "bool_parsing": "expected-true-false",
    "tuple_type": "expected-list",
    "list_type": "expected-list",
    "dict_type": "expected-mapping",
    "model_type": "expected-mapping",
    "model_attributes_type": "expected-mapping",
    "string_pattern_mismatch": "expected-id",
    "duplicate_id": "expected-other-id",
}
_BY_LIMIT: Mapping[str, tuple[str, str]] = {
    "greater_than_equal": ("expected-at-least", "ge"),
    "less_than_equal": ("expected-at-most", "le"),
    "too_short": ("expected-longer-list", "min_length"),
    "too_long": ("expected-shorter-list", "max_length"),
}


def is_echo(error: ErrorDetails) -> bool:
    """Tell whether a mistake only repeats another: a list counts as too short where its entries have mistakes."""
    if error["type"] != "too_short":
        return False
    given = error["input"]
    return isinstance(given, (list, tuple)) and len(given) >= error["ctx"]["min_length"]


def expectation_of(error: ErrorDetails, *, model: type[BaseModel] = Kit, under: Place = ()) -> Found:
    """Tell what was expected where pydantic found a mistake.

    Parameters
    ----------
    error
        One of ``ValidationError.errors()``.
    model
        What was validated.
    under
        Where in the kit it stands.
    """
    loc = error["loc"]
    place: Place = (*under, *(step for step in loc if step != "[key]"))
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    if kind == "missing":
        return Found(place, Expectation("expected-field"), "")
    if kind == "extra_forbidden":
        known = ", ".join(_fields_at(model, loc[:-1]))
        return Found(place, Expectation("expected-known-field", known=known), str(loc[-1]))
    if kind == "kit_text":
        return Found(place, Expectation("expected-texts", known=context["known"]), str(context["given"]))
    if kind == "literal_error":
        return Found(place, Expectation("expected-one-of", known=_unquoted(context["expected"])), shown(given))
    if kind in _BY_LIMIT:
        key, limit = _BY_LIMIT[kind]
        got = shown(given) if isinstance(given, (int, float)) else str(context.get("actual_length", ""))
        return Found(place, Expectation(key, limit=context[limit]), got)
    if kind in _BY_TYPE:
        return Found(place, Expectation(_BY_TYPE[kind]), shown(given))
    # A method's own check: it says in English what it expected.
    said = error["msg"].removeprefix("Value error, ").removeprefix("expected ").split(", got ")[0]
    return Found(place, Expectation("expected-other", said=said), shown(given))


def shown(value: Any) -> str:
    """Write a value as it stands in the file."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list, tuple)):
        return str(value) if value else ""
    return str(value)


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

"""From what pydantic says of a mistake to what a kit was expected to say."""

from typing import NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from talkoot.expected import Expectation, expectation_of, shown
from talkoot.kits.document import Place
from talkoot.kits.kit import Kit


class Found(NamedTuple):
    """A mistake before its line is known."""

    place: Place
    expected: Expectation
    got: str
    """What came, as it is shown; empty where nothing came."""


def is_echo(error: ErrorDetails) -> bool:
    """Tell whether a mistake only repeats another: a list counts as too short where its entries have mistakes."""
    if error["type"] != "too_short":
        return False
    given = error["input"]
    return isinstance(given, (list, tuple)) and len(given) >= error["ctx"]["min_length"]


def found_by(error: ErrorDetails, *, model: type[BaseModel] = Kit, under: Place = (), method: str = "errors") -> Found:
    """Tell where in a kit pydantic found a mistake, what was expected there, and what came.

    Parameters
    ----------
    error
        One of ``ValidationError.errors()``.
    model
        What was validated.
    under
        Where in the kit it stands.
    method
        The method whose settings they are.
    """
    place: Place = (*under, *(step for step in error["loc"] if step != "[key]"))
    return Found(place, expectation_of(error, model, method), _got(error))


def _got(error: ErrorDetails) -> str:
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    if kind == "missing":
        return ""
    if kind == "extra_forbidden":
        return str(error["loc"][-1])
    if kind == "kit_text":
        return str(context["given"])
    if kind in {"too_short", "too_long"}:
        return str(context.get("actual_length", ""))
    return shown(given)

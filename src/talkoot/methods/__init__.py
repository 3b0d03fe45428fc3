"""The methods, one folder each. Read ``method.py`` for what one is, then ``sticky_notes``.

Others add theirs through the entry-point group ``talkoot.methods`` (name = the method's, value = its ``METHOD``); what
browsers draw it with, ``<name>.js`` in anywidget's shape, stands beside its texts.
"""

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.resources.abc import Traversable
from pkgutil import iter_modules
from typing import Any

from talkoot.errors import TalkootError
from talkoot.methods.method import Method

ENTRY_POINTS = "talkoot.methods"


@cache
def method_names() -> tuple[str, ...]:
    """List the methods there are: those of this folder, then those that other packages bring."""
    own = sorted(module.name for module in iter_modules(__path__) if module.ispkg)
    others = sorted(point.name for point in entry_points(group=ENTRY_POINTS))
    return (*own, *(name for name in others if name not in own))


@cache
def method(name: str) -> Method[Any, Any]:
    """Give a method by its name.

    Raises
    ------
    TalkootError
        ``unknown-method``, naming those there are.
    """
    if name not in method_names():
        raise TalkootError("unknown-method", method=name, known=", ".join(method_names()))
    for point in entry_points(group=ENTRY_POINTS):
        if point.name == name:
            found = point.load()
            break
    else:
        found = import_module(f"{__name__}.{name}").METHOD
    if not isinstance(found, Method):
        raise TalkootError("unknown-method", method=name, known=", ".join(method_names()))
    return found


def own_module(name: str) -> Traversable:
    """Give where a method of another package has what browsers draw it with; here it is built, and not there."""
    return method(name).folder() / f"{name}.js"

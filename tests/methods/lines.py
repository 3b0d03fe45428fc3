"""What can be asked of lines that are written down for the room, for the contract of their methods."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from talkoot.cycle.state import Activity
from tests.factories import Asked

#: Days to come, one that has passed, and none.
DAYS = st.sampled_from(["2099-05-20", "2099-01-01", "2001-01-01", None])


def writing(
    activity: Activity,
    said: Mapping[str, st.SearchStrategy[Any]],
    more: Mapping[str, st.SearchStrategy[Any]] | None = None,
) -> st.SearchStrategy[Asked]:
    """Draw that a line is added, changed or taken away.

    Parameters
    ----------
    activity
        As it stands.
    said
        What is drawn for each field.
    more
        The same for fields that may be left out.
    """
    state: Any = activity.state
    kind = getattr(activity.method, "kind")  # noqa: B009 - of lines only
    add, edit, remove = (f"{action}_{kind}" for action in ("add", "edit", "remove"))
    drawn = []
    if add in activity.method.actions:
        drawn.append(st.tuples(st.just(add), st.fixed_dictionaries(dict(said), optional=dict(more or {}))))
    if state.entries:
        line = {kind: st.sampled_from(list(state.entries))}
        drawn.append(st.tuples(st.just(edit), st.fixed_dictionaries(line | dict(said), optional=dict(more or {}))))
        drawn.append(st.tuples(st.just(remove), st.fixed_dictionaries(line)))
    return st.one_of(drawn)

"""S11: a frame, and so every table and file, is the same in whatever order people gave what it holds."""

import re
from typing import Any

import pytest

from talkoot.methods import method_names
from tests.examples import end, example_of, fill
from tests.factories import Workshop

#: What is drawn anew each time: ids.
DRAWN = re.compile(r"[0-9a-z]{12}")
ORDERS = range(4)


@pytest.mark.parametrize("name", sorted(method_names()))
def test_s11_a_frame_does_not_tell_in_which_order_people_came(name: str) -> None:
    first, *others = (rows_of(name, order) for order in ORDERS)
    assert all(each == first for each in others)


def rows_of(name: str, order: int) -> list[tuple[Any, ...]]:
    """Give the rows of an example's frame, with people in one order or another."""
    workshop = example_of(name)
    fill(workshop, name, seed=order)
    end(workshop)
    return [tuple(map(undrawn, row)) for row in frame_of(workshop).itertuples(index=False)]


def frame_of(workshop: Workshop) -> Any:
    """Give the frame of the activity."""
    activity = workshop.activity
    return activity.method.frame(activity.state, workshop.state.items_for(activity))


def undrawn(value: Any) -> str:
    """Give a value without what is drawn anew each time."""
    return DRAWN.sub("…", str(value))

"""An activity of each method as it is met in a workshop, with what a few invented people give in it.

Every method's folder has one, ``example.yaml``. Whoever adds an activity begins with it, and tests lead it.
"""

from collections.abc import Mapping
from importlib.resources import as_file
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from talkoot.kits.text import KitText

if TYPE_CHECKING:
    from talkoot.methods.method import Method, Perspective

FILE = "example.yaml"
#: Who takes part in every example: four on each of two sides, so that results by side are shown.
PEOPLE: "Mapping[str, Perspective]" = {
    **dict.fromkeys(("p1", "p2", "p3", "p4"), "client"),
    **dict.fromkeys(("p5", "p6", "p7", "p8"), "worker"),
}


class Example(BaseModel):
    """What ``example.yaml`` holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: KitText
    prompt: KitText
    """The question as people read it."""
    minutes: Annotated[int, Field(ge=1, le=24 * 60)]
    on: tuple[str, ...] = ()
    """Methods whose examples come before it, because it works on what they make."""
    settings: dict[str, Any] = Field(default_factory=dict)
    given: dict[str, Any]
    """What :data:`PEOPLE` and the facilitator give, as a file of sample data says it (``sample.py`` of the method)."""


def read_example(method: "Method[Any, Any]") -> Example:
    """Read the example of a method.

    Raises
    ------
    KitError
        ``kit-unreadable``: there is none, or it cannot be read; ``kit-not-yaml``, naming the line.
    pydantic.ValidationError
        If it does not hold what an example holds.
    """
    from talkoot.kits.document import Document

    with as_file(method.folder() / FILE) as path:
        return Example.model_validate(Document(path).data)

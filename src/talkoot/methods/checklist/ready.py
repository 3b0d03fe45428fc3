"""The ready lists: ``ready.yaml`` beside this module holds their rows."""

from functools import cache
from importlib.resources import as_file, files
from typing import Literal

from pydantic import TypeAdapter

from talkoot.kits.text import Option

ReadyList = Literal["conditions", "organiser", "producer", "research"]


@cache
def ready_rows() -> dict[ReadyList, tuple[Option, ...]]:
    """Give the rows of each list."""
    from talkoot.kits.document import Document

    with as_file(files("talkoot.methods.checklist") / "ready.yaml") as path:
        return TypeAdapter(dict[ReadyList, tuple[Option, ...]]).validate_python(Document(path).data)

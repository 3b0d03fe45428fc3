"""Comments and empty lines between the parts of a kit's file: each stays above what it stands above.

They are lifted off before a file is changed, and laid back afterwards. Where the part below is gone, they go to what
followed it: a comment is never lost, since it may head more than one part. What stands beside a part in its own line
is not of these.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import yaml

from talkoot.kits.document import composed

_Way = tuple[tuple[str, Any], ...]
"""The way to a part, by names and by what tells an entry from others: so that it is found where it moved to."""


class _Part(NamedTuple):
    """A part of a file that begins in some line."""

    way: _Way
    by_number: _Way
    """The same, with the number of the last entry: an entry that was reworded has nothing else to be known by."""


class Comments:
    """The comments of a file.

    Parameters
    ----------
    text
        Of the file.
    """

    def __init__(self, text: str) -> None:
        root = composed(text)
        parts = _parts_by_line(root)
        self._known = {part.way for part in parts.values()}
        self._lifted: list[tuple[list[str], list[_Part]]] = []
        written = _within_texts(root)
        kept: list[str] = []
        lines: list[str] = []
        for number, line in enumerate(text.splitlines(keepends=True)):
            if number not in written and (not line.strip() or line.lstrip().startswith("#")):
                lines.append(line)
                continue
            kept.append(line)
            if lines:
                self._lifted.append((lines, _below(parts, number)))
                lines = []
        if lines:
            self._lifted.append((lines, []))
        self.bare = "".join(kept)
        """The text without them."""

    def laid_back(self, text: str) -> str:
        """Put them back into the text after it was changed."""
        lines = text.splitlines(keepends=True)
        at: dict[_Way, int] = {}
        for number, part in _parts_by_line(composed(text)).items():
            at[part.way] = number
            if part.way not in self._known:
                at[part.by_number] = number
        above: dict[int, list[str]] = {}
        for comment, below in self._lifted:
            ways = (way for part in below for way in part)
            above.setdefault(next((at[way] for way in ways if way in at), len(lines)), []).extend(comment)
        return "".join("".join([*above.get(number, ()), line]) for number, line in enumerate([*lines, ""]))


def _below(parts: Mapping[int, _Part], number: int) -> list[_Part]:
    """Give what begins in a line, then what follows it on its own level or further out."""
    found: list[_Part] = []
    for each in sorted(each for each in parts if each >= number):
        if not found or len(parts[each].way) <= len(found[-1].way):
            found.append(parts[each])
    return found


def _parts_by_line(root: yaml.Node | None) -> dict[int, _Part]:
    """Give the outermost part that begins in each line."""
    found: dict[int, _Part] = {}
    for part, number in _parts(root, ()):
        found.setdefault(number, part)
    return found


def _parts(node: yaml.Node | None, way: _Way) -> Iterator[tuple[_Part, int]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            here: _Way = (*way, ("name", name.value))
            yield _Part(here, here), name.start_mark.line
            yield from _parts(value, here)
    elif isinstance(node, yaml.SequenceNode):
        said = [_said(value) for value in node.value]
        for number, value in enumerate(node.value):
            same = said[:number].count(said[number])
            here = (*way, ("entry", (said[number], same)))
            yield _Part(here, (*way, ("number", number))), value.start_mark.line
            yield from _parts(value, here)


def _said(node: yaml.Node) -> Any:
    """Tell an entry from others: by its id, else by all that it says."""
    if isinstance(node, yaml.MappingNode):
        fields: Sequence[tuple[str, Any]] = [(name.value, _said(value)) for name, value in node.value]
        return dict(fields).get("id", tuple(fields))
    return tuple(map(_said, node.value)) if isinstance(node, yaml.SequenceNode) else node.value


def _within_texts(node: yaml.Node | None) -> set[int]:
    """Give the lines within texts of several lines: what looks like a comment there is none."""
    if isinstance(node, yaml.ScalarNode):
        return set(range(node.start_mark.line + 1, node.end_mark.line + 1))
    if isinstance(node, yaml.MappingNode):
        return set().union(*(_within_texts(part) for pair in node.value for part in pair))
    return set().union(*map(_within_texts, node.value)) if isinstance(node, yaml.SequenceNode) else set()

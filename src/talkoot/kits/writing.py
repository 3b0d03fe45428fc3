"""A changed kit as the text of its file: what did not change stays as somebody wrote it, comments too."""

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from talkoot.kits.comments import Comments
from talkoot.kits.editing import Held

#: What every reader of YAML takes for a text without quotation marks; »18:00« and »no« are not among them.
_PLAIN = re.compile(r"[a-z]\w*(?:-\w+)*", re.ASCII)
_NOT_PLAIN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def changed_text(former: str, kit: Held) -> str:
    """Give the text of a kit's file, changed so that it holds something else.

    Parameters
    ----------
    former
        Text of the file; empty for a new one.
    kit
        What it should hold. Parts with the same ``id`` are the same, however they moved.
    """
    yaml = _yaml()
    comments = Comments(former)
    root = yaml.load(comments.bare) if comments.bare.strip() else CommentedMap()
    _bring_in_line(root, kit)
    written = io.StringIO()
    yaml.dump(root, written)
    return comments.laid_back(written.getvalue())


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    # Kits have no references: a small file could unfold into a giant one.
    yaml.representer.ignore_aliases = lambda _data: True
    return yaml


def _bring_in_line(written: CommentedMap, held: Held) -> None:
    for key in [key for key in written if key not in held]:
        del written[key]
    for key, value in held.items():
        written[key] = _in_line(written.get(key), value)


def _in_line(written: Any, value: Any) -> Any:
    """Give what stands in the file for a value, as much as there is of it."""
    if isinstance(value, dict):
        found = written if isinstance(written, CommentedMap) else CommentedMap()
        _bring_in_line(found, value)
        return found
    if isinstance(value, (list, tuple)):
        return _list_in_line(written if isinstance(written, CommentedSeq) else CommentedSeq(), value)
    if written == value and type(written is True) is type(value is True):
        return written
    return _scalar(value)


def _list_in_line(written: CommentedSeq, values: Any) -> CommentedSeq:
    there = list(written)
    olds = [None if at is None else there[at] for at in _former_numbers(there, values)]
    entries = [_in_line(old, value) for old, value in zip(olds, values, strict=True)]
    if len(entries) == len(there) and all(new is old for new, old in zip(entries, there, strict=True)):
        return written
    listed = CommentedSeq(entries)
    if not there or written.fa.flow_style():  # as short ones stand in one line
        listed.fa.set_flow_style() if _is_short(values) else listed.fa.set_block_style()
    # What is said beside an entry goes where the entry goes.
    for number, entry in enumerate(entries):
        beside = [at for at, old in enumerate(there) if old is entry and at in written.ca.items]
        if beside:
            listed.ca.items[number] = written.ca.items[beside[0]]
    return listed


def _former_numbers(there: list[Any], values: Any) -> list[int | None]:
    """Find each entry where it stood: by its id, else by what it says; one that was reworded by its number."""
    left = dict(enumerate(there))

    def taken(value: Any) -> int | None:
        named = value.get("id") if isinstance(value, dict) else None
        for at, old in left.items():
            if old.get("id") == named if named is not None and isinstance(old, dict) else old == value:
                del left[at]
                return at
        return None

    found = [taken(value) for value in values]
    for number, value in enumerate(values):
        is_named = isinstance(value, dict) and "id" in value
        if found[number] is None and not is_named and left.pop(number, None) is not None:
            found[number] = number
    return found


def _is_short(values: Any) -> bool:
    return all(not isinstance(value, (dict, list)) for value in values)


def _scalar(value: Any) -> Any:
    if not isinstance(value, str) or (_PLAIN.fullmatch(value) and value not in _NOT_PLAIN):
        return value
    return DoubleQuotedScalarString(value)

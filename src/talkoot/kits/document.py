"""A YAML file with the line of each of its parts."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from fluent.runtime.types import fluent_number

from talkoot.errors import KitError, reason_of
from talkoot.kits.mistake import KitMistakeError, in_kits
from talkoot.locales import Phrase

Place = Sequence[str | int]
"""The way to a part: ``("activities", 2, "prompt")``."""

#: Levels of lists and fields within each other; the deepest kit has eight.
DEEPEST = 40
#: What is YAML, but not for kits, and what is expected in its place.
_REFUSED = {"alias": "expected-no-alias", "deep": "expected-shallow"}
#: What PyYAML says of a mistake, as it words it, and how we do; the first that fits.
_REASONS = {
    r"mapping values are not allowed": "unreadable-colon",
    r"could not find expected ':'|mapping keys are not allowed": "unreadable-no-colon",
    r"character '\\t'": "unreadable-tab",
    r"character '(?P<character>.)' that cannot start": "unreadable-start",
    r"quoted scalar found unexpected": "unreadable-quote",
    r"expected ',' or": "unreadable-bracket",
    r"expected <block end>|sequence entries|indentation": "unreadable-indent",
    r"\btag\b": "unreadable-tag",
    r"escape": "unreadable-escape",
    r"another document|document start": "unreadable-documents",
}
_BOOLEAN = "tag:yaml.org,2002:bool"
_TOO_CLEVER = frozenset({"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:merge", _BOOLEAN})


class _Loader(yaml.SafeLoader):
    """YAML as editors read it today (1.2): only ``true`` and ``false`` are truth values.

    PyYAML follows YAML 1.1, where the key ``on`` would be read as true and the language ``no`` as false. Dates stay
    texts. Aliases are refused: a small file could unfold into a giant one, or hold itself. So is what is nested deeper
    than any kit: a file of brackets would exhaust Python's stack.
    """

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """Refuse aliases and what is nested too deep, compose everything else."""
        if self.check_event(yaml.AliasEvent):
            event = self.get_event()  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem=f"*{event.anchor}", problem_mark=event.start_mark, note="alias")
        if self.depth == DEEPEST:
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem=f"{DEEPEST}", problem_mark=event.start_mark, note="deep")
        self.depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _TOO_CLEVER]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _word in ("true", "false"):
    _Loader.yaml_implicit_resolvers.setdefault(_word[0], []).insert(0, (_BOOLEAN, re.compile(rf"^{_word}$")))


class Document:
    """A YAML file: its data, and the line of each part.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    KitError
        ``kit-not-yaml``: it cannot be read as YAML; ``kit-invalid``: it is no mapping, or uses an alias.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = _read(path)
        """As it stands in the file."""
        root = _compose(path, self.text)
        if not isinstance(root, yaml.MappingNode):
            line = root.start_mark.line + 1 if root else 1
            got = str(_constructed(path, root))[:80] if root else ""
            raise KitMistakeError(path, line, "", in_kits("expected-mapping"), got)
        self._root = root
        self.data: dict[str, Any] = _constructed(path, root)

    def line_of(self, place: Place) -> int:
        """Give the line of a part, counted from 1; of the nearest part around it where there is none such.

        The line of a field is that of its name, the line of a list's entry that of its beginning.
        """
        node: yaml.Node = self._root
        line = node.start_mark.line
        for step in place:
            found = _inside(node, step)
            if found is None:
                break
            name, node = found
            line = (name or node).start_mark.line
        return int(line) + 1

    def repeated(self) -> Iterator[tuple[Place, int]]:
        """Give the fields that stand twice in one mapping: YAML would keep only the last, in silence."""
        return _repeated(self._root, ())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise KitError("kit-unreadable", file=str(path), reason=reason_of(error)) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise unreadable(path, line, Phrase("unreadable-encoding", "kits")) from error


def composed(text: str) -> yaml.Node | None:
    """Give the parts of a file with their lines; what is no kit's YAML raises an error of PyYAML."""
    # A safe loader with fewer rules: it makes texts, numbers, lists and mappings only.
    return _Loader(text).get_single_node()


def _compose(path: Path, text: str) -> yaml.Node | None:
    try:
        return composed(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        if error.note in _REFUSED:
            raise KitMistakeError(path, line, "", in_kits(_REFUSED[error.note]), str(error.problem)) from error
        raise unreadable(path, line, _reason(error)) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise unreadable(path, line, Phrase("unreadable-invisible", "kits")) from error


def unreadable(path: Path, line: int, reason: Phrase) -> KitError:
    """Give the error of a file that is not YAML."""
    # Line numbers are not grouped in thousands in any language.
    return KitError("kit-not-yaml", file=str(path), line=fluent_number(line, useGrouping=False), reason=reason)


def _reason(error: yaml.MarkedYAMLError) -> Phrase:
    """Word what PyYAML says in English."""
    said = " ".join(part for part in (error.context, error.problem) if part)
    for pattern, key in _REASONS.items():
        found = re.search(pattern, said)
        if found:
            return Phrase(key, "kits", **found.groupdict())
    return Phrase("unreadable-other", "kits")


def _constructed(path: Path, node: yaml.Node) -> Any:
    try:
        return _Loader("").construct_document(node)
    except (ValueError, OverflowError) as error:  # »!!int x«: a number by name only
        raise unreadable(path, node.start_mark.line + 1, Phrase("unreadable-tag", "kits")) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or node.start_mark
        raise unreadable(path, mark.line + 1, _reason(error)) from error


def _inside(node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == str(step):
                return name, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None


def _repeated(node: yaml.Node, place: tuple[str | int, ...]) -> Iterator[tuple[Place, int]]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for name, value in node.value:
            here = (*place, str(name.value))
            if name.value in seen:
                yield here, name.start_mark.line + 1
            seen.add(name.value)
            yield from _repeated(value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _repeated(value, (*place, index))

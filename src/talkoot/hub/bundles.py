"""The browser's bundles: read once, packed once, served from memory. No request opens a file."""

import gzip
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from talkoot.errors import TalkootError
from talkoot.methods import method_names, own_module

#: Without these there is no page.
REQUIRED = ("page.js", "page.css")
_MEDIA_TYPES = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Bundle:
    """One file for the browser."""

    name: str
    content: bytes
    packed: bytes
    digest: str
    """Start of its SHA-256: a new build has a new address."""

    @property
    def address(self) -> str:
        """Where the page finds it."""
        return f"/static/{self.name}?v={self.digest}"

    @property
    def media_type(self) -> str:
        """What it is."""
        return _MEDIA_TYPES[self.name.rpartition(".")[2]]


class Bundles:
    """All files for the browser, by name.

    Parameters
    ----------
    folder
        Where they were built; that of the package by default.
    """

    def __init__(self, folder: Traversable | None = None) -> None:
        root = files("talkoot") / "static" if folder is None else folder
        read = {name: _read(root / name) for name in (*REQUIRED, *_later(root, "", "page"))}
        for method in method_names():
            names = (f"page/{method}.js", *_later(root, "page/", method))
            read |= {name: _read(root / name) for name in names}
            read[f"methods/{method}.js"] = _read(root / "methods" / f"{method}.js") or _read(own_module(method))
        self._bundles: Mapping[str, Bundle] = {
            name: _bundle(name, content) for name, content in read.items() if content is not None
        }

    def __getitem__(self, name: str) -> Bundle:
        return self._bundles[name]

    def get(self, name: str) -> Bundle | None:
        """Give a bundle; none for a name that is not on the list."""
        return self._bundles.get(name)

    def module_of(self, method: str) -> Bundle | None:
        """Give the method's module for the participant's page, which brings what all methods share."""
        return self.get(f"page/{method}.js") or self.get(f"methods/{method}.js")

    def check(self) -> None:
        """See that the page can be shown.

        Raises
        ------
        TalkootError
            ``bundles-missing``.
        """
        missing = [name for name in REQUIRED if name not in self._bundles]
        if missing:
            raise TalkootError("bundles-missing", bundle=", ".join(missing))


def _later(root: Traversable, folder: str, asking: str) -> Iterator[str]:
    """Name what the page or a method's module asks for once it needs it: ``<asking>.<part>.js``, beside it."""
    beside = root / folder
    if beside.is_dir():
        parts = (each.name for each in beside.iterdir())
        yield from (f"{folder}{name}" for name in parts if re.fullmatch(rf"{asking}\.\w+\.js", name))


def _read(file: Traversable) -> bytes | None:
    return file.read_bytes() if file.is_file() else None


def _bundle(name: str, content: bytes) -> Bundle:
    # Without a time in the header, so that the same bundle is packed to the same bytes.
    packed = gzip.compress(content, 9, mtime=0)
    return Bundle(name, content, packed, hashlib.sha256(content).hexdigest()[:16])

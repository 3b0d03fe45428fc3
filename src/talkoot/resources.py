"""Where the things are that are not Python: notebooks, kits, sample data, and the built bundles.

Notebooks, kits and sample data are looked for in this order, and the first find wins:

1. a folder that was given,
2. the folder of that kind in ``TALKOOT_DATA_DIR``,
3. for kits: those that people made themselves, beside the ledger,
4. the checkout (an editable install copies shared data: edits would not reach the copy),
5. the Jupyter data paths, where a wheel puts them and where a facilitator may add a kit of their own.

The bundles are built into the package itself.
"""

import os
import sys
from pathlib import Path
from typing import Literal

from talkoot.errors import TalkootError

Kind = Literal["notebooks", "workshop_kits", "sample_data"]

#: Names the ledger of a run.
LEDGER = "TALKOOT_LEDGER"
#: Names a folder that holds ``notebooks``, ``workshop_kits`` or ``sample_data`` of one's own.
DATA_DIR = "TALKOOT_DATA_DIR"
_PACKAGE = Path(__file__).parent


def folders(kind: Kind, given: Path | str | None = None) -> list[Path]:
    """List the folders of a kind that exist, in the order in which they are looked through.

    Parameters
    ----------
    kind
        What is looked for.
    given
        A folder to look through before all others; none adds nothing.
    """
    candidates: list[Path] = []
    if given is not None:
        candidates.append(Path(given))
    if os.environ.get(DATA_DIR):
        candidates.append(Path(os.environ[DATA_DIR]) / kind)
    if kind == "workshop_kits":
        candidates.append(own_kits())
    checkout = _checkout()
    if checkout is not None:
        candidates.append(checkout / kind)
    candidates += _jupyter_folders(kind)
    found: list[Path] = []
    for candidate in candidates:
        if _is_folder(candidate) and candidate not in found:
            found.append(candidate)
    return found


def data_folder() -> Path:
    """Give the folder where this platform keeps what programs store for a person."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Talkoot"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Talkoot"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "talkoot"


def own_kits() -> Path:
    """Give the folder for the kits that people make themselves, beside the ledger; it need not exist yet.

    What is made in a demo goes with the demo's ledger.
    """
    ledger = os.environ.get(LEDGER)
    return (Path(ledger).absolute().parent if ledger else data_folder()) / "workshop_kits"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # in a folder that is closed to us, as somebody else's home is
        return False


def find(kind: Kind, name: str, given: Path | str | None = None) -> Path | None:
    """Give the first file or folder of a name among the folders of a kind; none if there is none.

    Parameters
    ----------
    kind
        What is looked for.
    name
        Path within the folder, with ``/``: ``"home.ipynb"``, ``"client_forum/kit.yaml"``.
    given
        A folder to look through before all others.
    """
    for folder in folders(kind, given):
        if (folder / name).exists():
            return folder / name
    return None


def bundle(name: str) -> Path:
    """Give the file of a built bundle.

    Parameters
    ----------
    name
        Path within the bundles, with ``/``: ``"page.js"``, ``"methods/dot_vote.js"``.

    Raises
    ------
    TalkootError
        ``bundles-missing``, if it was not built.
    """
    path = _PACKAGE / "static" / name
    if not path.is_file():
        raise TalkootError("bundles-missing", bundle=name)
    return path


def module_of(method: str) -> str:
    """Give the module with which a notebook draws a method: as built, or as the method's own package brings it.

    Raises
    ------
    TalkootError
        ``bundles-missing``, if there is none.
    """
    from talkoot.methods import own_module

    own = own_module(method)
    return (own if own.is_file() else bundle(f"methods/{method}.js")).read_text(encoding="utf-8")


def _checkout() -> Path | None:
    """Give the root of the checkout that this package runs from; none when it is installed."""
    root = _PACKAGE.parent.parent
    return root if (root / "pyproject.toml").is_file() and _PACKAGE.parent.name == "src" else None


def _jupyter_folders(kind: Kind) -> list[Path]:
    from jupyter_core.paths import jupyter_path

    return [Path(path) for path in jupyter_path("talkoot", kind)]

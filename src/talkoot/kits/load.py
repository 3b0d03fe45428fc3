"""Finding kits: those that come with Talkoot, and those a facilitator has added."""

from pathlib import Path

from talkoot import resources
from talkoot.errors import KitError
from talkoot.kits.check import read_kit
from talkoot.kits.kit import Kit

FILE = "kit.yaml"


def kit_files(given: Path | str | None = None) -> dict[str, Path]:
    """Give the file of every kit there is, by the name of its folder, in order of the names.

    Parameters
    ----------
    given
        A folder of kits to look through before the usual ones (see :mod:`talkoot.resources`).
    """
    found: dict[str, Path] = {}
    for folder in resources.folders("workshop_kits", given):
        for path in sorted(folder.glob(f"*/{FILE}")):
            found.setdefault(path.parent.name, path)
    return dict(sorted(found.items()))


def load_kit(kit: Path | str, given: Path | str | None = None) -> Kit:
    """Read a kit by its name, its folder or its file.

    Parameters
    ----------
    kit
        ``"client_forum"``, or a path to a folder that holds a ``kit.yaml``, or to the file.
    given
        A folder of kits to look through before the usual ones.

    Raises
    ------
    KitError
        ``kit-not-found``, naming those there are; ``kit-not-yaml`` or ``kit-invalid``, naming file and line.
    """
    files = kit_files(given)
    if str(kit) in files:
        return read_kit(files[str(kit)])
    path = Path(kit)
    if path.is_dir():
        path = path / FILE
    if not path.is_file():
        raise KitError("kit-not-found", kit=str(kit), known=", ".join(files))
    return read_kit(path)

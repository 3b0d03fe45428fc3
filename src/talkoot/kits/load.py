"""Finding kits: those that come with Talkoot, and those a facilitator has added."""

from pathlib import Path

from talkoot import resources
from talkoot.errors import KitError, reason_of
from talkoot.kits.check import is_there, read_kit
from talkoot.kits.kit import Kit

FILE = "kit.yaml"


def kit_files(given: Path | str | None = None) -> dict[str, Path]:
    """Give the file of every kit there is, by the name of its folder, in order of the names.

    Parameters
    ----------
    given
        A folder of kits to look through before the usual ones (see :mod:`talkoot.resources`).

    Raises
    ------
    KitError
        ``kit-unreadable``: a folder of kits cannot be looked into.
    """
    found: dict[str, Path] = {}
    for folder in resources.folders("workshop_kits", given):
        try:
            for each in sorted(folder.iterdir()):
                if is_there(each / FILE):
                    found.setdefault(each.name, each / FILE)
        except OSError as error:
            raise KitError("kit-unreadable", file=str(folder), reason=reason_of(error)) from error
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
        ``kit-not-found``, naming those there are; ``kit-unreadable``, with the reason; ``kit-not-yaml`` or
        ``kit-invalid``, naming file and line.
    """
    files = kit_files(given)
    if str(kit) in files:
        return read_kit(files[str(kit)])
    path = Path(kit)
    if path.is_dir():
        path = path / FILE
    if not is_there(path):
        raise KitError("kit-not-found", kit=str(kit), known=", ".join(files))
    return read_kit(path)

"""Talkoot: co-development workshops on a projector, on phones, and on paper.

Everything that happened in a workshop stands in one ledger. Open it, take a cycle, look into its activities::

    import talkoot

    ledger = talkoot.open_ledger("workshop.talkoot")
    cycle = ledger.new("client_forum")          # or ledger.cycle() for the newest there is
    notes = cycle["notes_now"]

    notes.start()                               # opens it on every screen
    notes.widget()                              # what the room sees; "participant" lets one take part
    notes.close()

    notes.frame()                               # a pandas DataFrame, one row per note
    notes.figure("fi")                          # a matplotlib Figure
    notes.results()                             # by perspective, where the sides are large enough
    cycle.export("results")                     # .xlsx, .docx, .png and the facilitator's own backup

What is refused raises :class:`RefusedError` and says why. Those who write a method of their own start at
:class:`Method`; those who write another program on a ledger start at :class:`Engine`.

Importing this package loads none of its parts: each is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talkoot.cycle.api import Activity, Cycle, Ledger, open_ledger
    from talkoot.cycle.engine import Command, Engine
    from talkoot.errors import BadImportError, KitError, LedgerError, RefusedError, TalkootError
    from talkoot.methods import method_names
    from talkoot.methods.method import Actor, Method

__all__ = [
    "Activity",
    "Actor",
    "BadImportError",
    "Command",
    "Cycle",
    "Engine",
    "KitError",
    "Ledger",
    "LedgerError",
    "Method",
    "RefusedError",
    "TalkootError",
    "method_names",
    "open_ledger",
]

_WHERE = {
    "Activity": "talkoot.cycle.api",
    "Actor": "talkoot.methods.method",
    "BadImportError": "talkoot.errors",
    "Command": "talkoot.cycle.engine",
    "Cycle": "talkoot.cycle.api",
    "Engine": "talkoot.cycle.engine",
    "KitError": "talkoot.errors",
    "Ledger": "talkoot.cycle.api",
    "LedgerError": "talkoot.errors",
    "Method": "talkoot.methods.method",
    "RefusedError": "talkoot.errors",
    "TalkootError": "talkoot.errors",
    "method_names": "talkoot.methods",
    "open_ledger": "talkoot.cycle.api",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("talkoot")
    if name not in _WHERE:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = getattr(import_module(_WHERE[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]

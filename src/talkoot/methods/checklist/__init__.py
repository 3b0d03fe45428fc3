"""A checklist: whether everything is there that working together needs, and who sees to what is missing.

Rows come from a kit, from the ready lists (conditions D91-95, duties of organiser, producer and R&D D102-104) or from
the room. Each has a state, somebody who sees to it, a day, and how one knows.
"""

from talkoot.methods.checklist.rules import Checklist

METHOD = Checklist()

__all__ = ["METHOD"]

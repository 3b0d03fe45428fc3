"""Sticky notes on columns or on a free board: everyone writes alone, the room reads together.

The reference method: read it before you write one of your own.
"""

from talkoot.methods.sticky_notes.rules import StickyNotes

METHOD = StickyNotes()

__all__ = ["METHOD"]

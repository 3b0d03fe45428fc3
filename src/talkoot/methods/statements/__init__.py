"""Statements: people write what they think, and everyone takes a stand on each other's words.

``actions`` what can be set and asked, ``rules`` what follows and who sees it, ``figure`` the tables and the drawing.
"""

from talkoot.methods.statements.rules import Statements

METHOD = Statements()

__all__ = ["METHOD"]

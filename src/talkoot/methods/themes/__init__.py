"""Themes: the room groups the notes of an earlier activity, and names what belongs together."""

from talkoot.methods.themes.rules import Themes

METHOD = Themes()

__all__ = ["METHOD"]

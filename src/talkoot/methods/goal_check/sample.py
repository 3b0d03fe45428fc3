"""Sample data of checks of goals: that of a scale."""

from talkoot.methods.scale.sample import File

__all__ = ["File"]

"""Questions to a group: people ask, the group answers and makes proposals, each with a state (D57, F27)."""

from talkoot.methods.questions.rules import Questions

METHOD = Questions()

__all__ = ["METHOD"]

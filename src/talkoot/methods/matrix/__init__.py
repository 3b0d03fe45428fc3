"""Matrix: everyone places items on two axes with worded ends; the median place of each, and the spread."""

from talkoot.methods.matrix.rules import Matrix

METHOD = Matrix()

__all__ = ["METHOD"]

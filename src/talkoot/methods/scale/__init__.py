"""Statements that everyone rates on a scale with worded ends, smileys or traffic lights.

»En osaa sanoa« is an answer and never a zero. Results are distributions, not means (F13).
"""

from talkoot.methods.scale.rules import Scale

METHOD = Scale()

__all__ = ["METHOD"]

"""Decisions: what is done, who does it and by when, who is told and by whom, how it is followed up (D17-19, F16).

»Kuka vie?« is the question that most workshops leave open: a decision has a name and a date, or it is not one.
"""

from talkoot.methods.decision.rules import Decisions

METHOD = Decisions()

__all__ = ["METHOD"]

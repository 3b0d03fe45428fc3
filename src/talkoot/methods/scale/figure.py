"""The figure of a scale and its twin: a distribution of each statement."""

from talkoot.methods.distributions import describe, figure, table

__all__ = ["describe", "figure", "table"]

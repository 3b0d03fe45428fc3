"""Ranking: everyone puts options in order, all of them or the first few; Borda points and pairwise results."""

from talkoot.methods.ranking.rules import Ranking

METHOD = Ranking()

__all__ = ["METHOD"]

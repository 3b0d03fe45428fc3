"""Dot vote: everyone puts a few dots where it matters most, on notes, themes or given options."""

from talkoot.methods.dot_vote.rules import DotVote

METHOD = DotVote()

__all__ = ["METHOD"]

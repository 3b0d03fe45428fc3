"""A discussion without phones: the question, the time, and the highlights that somebody types as people talk (F9).

Respondents give nothing here; phones show the question and rest (F10). What is kept is what the room said, never who
said it.
"""

from talkoot.methods.discussion.rules import Discussion

METHOD = Discussion()

__all__ = ["METHOD"]

"""A question with given options: everyone chooses one, or several, on a phone; raised hands are counted apart."""

from talkoot.methods.poll.rules import Poll

METHOD = Poll()

__all__ = ["METHOD"]

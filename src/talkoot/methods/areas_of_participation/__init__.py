"""The end of a gathering: the three areas of participation (D10, D107), »was I heard«, and one word to end with (F16).

In one's own life, in processes of influence, and of the common good. Each question may be skipped.
"""

from talkoot.methods.areas_of_participation.rules import AreasOfParticipation

METHOD = AreasOfParticipation()

__all__ = ["METHOD"]

"""The mood or the pace of the room in one tap, beside whatever is going on; the latest tap of each person counts.

There is no course over time. Two sums a few minutes apart differ by the few who tapped between them, so whoever sees
who picks up a phone would see what they said; and every earlier mood of a person would have to be kept for it.
"""

from talkoot.methods.barometer.rules import Barometer

METHOD = Barometer()

__all__ = ["METHOD"]

"""Rules and views of a scale: those of everything that is rated."""

from talkoot.methods.rating import Ratings, RatingsState
from talkoot.methods.scale.actions import ScaleSettings


class ScaleState(RatingsState[ScaleSettings]):
    """All ratings of the activity."""


class Scale(Ratings[ScaleSettings, ScaleState]):
    """Scale."""

    name = "scale"
    settings = ScaleSettings
    state = ScaleState

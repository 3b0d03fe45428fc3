"""What a kit may set of a scale."""

from talkoot.methods.rating import RatingSettings


class ScaleSettings(RatingSettings):
    """Settings of a scale."""

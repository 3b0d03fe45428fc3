"""Rating again after a trial."""

from talkoot.kits.kit import KitActivity
from tests.browser.methods import scale
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody rate every statement, as on the scale before the trial."""
    scale.answer(workshop, activity)

"""A plan of trials: what is tried, where and when, who does what, who observes what, how we will know (D17)."""

from talkoot.methods.trial_plan.rules import TrialPlan

METHOD = TrialPlan()

__all__ = ["METHOD"]

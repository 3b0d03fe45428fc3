"""A plan of participation: goals, measures, resources, flow of information, monitoring, and figures (D36-41)."""

from talkoot.methods.plan.rules import ParticipationPlan

METHOD = ParticipationPlan()

__all__ = ["METHOD"]

"""Was the goal met (D18): before beside after, how far each goal was reached, and adopt, change or drop."""

from talkoot.methods.goal_check.rules import GoalCheck

METHOD = GoalCheck()

__all__ = ["METHOD"]

"""Handing out a paper code: drawn here, told once to whoever writes it down, and kept nowhere."""

from dataclasses import dataclass

from talkoot.cycle.engine import ATTEMPTS, Command, Engine
from talkoot.cycle.paper_codes import drawn, secret_of
from talkoot.errors import Refusal
from talkoot.methods.method import Actor


@dataclass(frozen=True, slots=True)
class Slip:
    """What is written on a slip of paper, and the secret that comes from it. Never stored, never logged."""

    code: str
    secret: str

    def __repr__(self) -> str:
        """Tell nothing: it may end up in a log."""
        return "Slip(…)"


def hand_out(engine: Engine, cycle: str, actor: Actor) -> Slip | Refusal:
    """Give a code that nobody has in this cycle.

    Parameters
    ----------
    engine
        The rules on the ledger.
    cycle
        Id of the cycle.
    actor
        A scribe or the facilitator.
    """
    refusal = Refusal("paper-code-taken")
    for _ in range(ATTEMPTS):
        code = drawn()
        (answer,) = engine.do([Command(cycle, "give_paper_code", {"code": code}, actor=actor)])
        if answer.refusal is None:
            return Slip(code, secret_of(code, engine.state(cycle).paper_salt))
        refusal = answer.refusal
        if refusal.code != "paper-code-taken":
            break
    return refusal

"""You said, we did: what became of each proposal, by whom, and what could not be done and why (D59, D81-82, F18)."""

from talkoot.methods.you_said_we_did.rules import YouSaidWeDid

METHOD = YouSaidWeDid()

__all__ = ["METHOD"]

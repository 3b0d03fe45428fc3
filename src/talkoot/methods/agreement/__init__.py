"""The agreement with developer clients and experts by experience: six parts that are filled in together (D29-35)."""

from talkoot.methods.agreement.rules import Agreement

METHOD = Agreement()

__all__ = ["METHOD"]

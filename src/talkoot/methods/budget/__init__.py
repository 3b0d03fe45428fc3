"""Budget: share a sum over proposals with costs; funded by most votes and by equal shares, with reasons (D45).

``election`` says what is decided, and decides by most votes; ``equal_shares`` by the Method of Equal Shares;
``pabulib`` reads and writes the files in which such votes are published.
"""

from talkoot.methods.budget.rules import Budget

METHOD = Budget()

__all__ = ["METHOD"]

"""Published votes on budgets: brought in as a closed ``budget`` activity, and written from one.

The files themselves are read and written by ``methods.budget.pabulib``.
"""

from talkoot.pabulib.exporting import export_pabulib
from talkoot.pabulib.importing import import_pabulib

__all__ = ["export_pabulib", "import_pabulib"]

"""Papers of a workshop (F1, F24, F26, F28): what is sent before, lies on the table, is needed after, and for officers.

Each is filled in with what the cycle and its kit know, and has empty lines where only people know: the Word files are
edited, the PDFs printed. A module holds the papers of one time of use; their texts stand in ``papers.*.ftl`` and
``officer.*.ftl``. A text of several lines is a list, a line a point.
"""

from talkoot.export.papers.about import About
from talkoot.export.papers.offered import GROUPS, Group, papers, titles

__all__ = ["GROUPS", "About", "Group", "papers", "titles"]

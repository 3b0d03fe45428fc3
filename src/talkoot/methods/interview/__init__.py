"""An interview: one person asks another, or a group, by a guide, and what is said is read back before it is sent.

Clients interview clients (D64); a group is interviewed through an interpreter (D72). Notes are kept by question. Which
language was spoken and whether somebody interpreted is counted, and never stands beside a note.
"""

from talkoot.methods.interview.rules import Interview

METHOD = Interview()

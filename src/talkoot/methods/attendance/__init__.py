"""Who is here, as plain counts: roles, organisations, in place or remote, and those without a device (D40, D42-51).

No names. What single people told is kept only while the activity is open; its close adds it up and erases it.
"""

from talkoot.methods.attendance.rules import Attendance

METHOD = Attendance()

__all__ = ["METHOD"]

"""Days in files: as people of a language write them, and the one by which what people gave is deleted."""

from datetime import date

from talkoot.cycle.state import CycleState
from talkoot.locales import Texts


def shown_date(day: str, language: str) -> str:
    """Write a date as people of a language do.

    Examples
    --------
    >>> shown_date("2027-01-31", "fi"), shown_date("2027-01-31", "en")
    ('31.1.2027', '31 January 2027')
    """
    found = date.fromisoformat(day[:10])
    if language.startswith("en"):
        return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"
    return f"{found.day}.{found.month}.{found.year}"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def delete_by(cycle: CycleState, language: str) -> str:
    """Say by when the contributions are deleted: it stands in every file (F25)."""
    return Texts("export", language)("delete-by", date=shown_date(cycle.delete_by, language))

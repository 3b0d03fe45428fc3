"""Days as people write them; light, since the hub writes them too."""

from datetime import date

from talkoot.locales import Texts


def written_day(day: str, texts: Texts) -> str:
    """Write a day (ISO 8601) as readers of the language do; nothing where there is none."""
    return texts("day", day=date.fromisoformat(day)) if day else ""

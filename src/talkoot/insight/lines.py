"""Lines as a frame and as the table that people read, for the figures of methods that write something down."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from talkoot.locales import Texts


def framed(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str] | Sequence[str]) -> pd.DataFrame:
    """Give a frame with these columns, of these types; all of them words where no types are named."""
    types = columns if isinstance(columns, Mapping) else dict.fromkeys(columns, "str")
    return pd.DataFrame([dict(row) for row in rows], columns=list(types)).astype(dict(types))


def headed(found: pd.DataFrame, texts: Texts, columns: Sequence[str], *, needed: Collection[str] = ()) -> pd.DataFrame:
    """Give some columns under headings people read: ``heading-<column>``.

    Parameters
    ----------
    found
        The frame.
    texts
        Of the method.
    columns
        Those to give, in this order.
    needed
        Those that stay though they hold nothing; others are left out then.
    """
    used = [name for name in columns if name in needed or found[name].astype(bool).any()]
    return found[used].rename(columns={name: texts(f"heading-{name.replace('_', '-')}") for name in used})


def written_day(day: str, texts: Texts) -> str:
    """Write a day (ISO 8601) as readers of the language do; nothing where there is none."""
    return texts("day", day=date.fromisoformat(day)) if day else ""

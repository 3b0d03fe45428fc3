"""Participation over all cycles of an organisation, year by year (D40, D41, D104): tidy frames and their tables.

Everything comes from the summaries of cycles (``cycle.statistics`` says how each thing is counted), never from events.
Invented cycles are left out. The figures stand in ``participation_figure``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pandas as pd

from talkoot.insight.small_groups import EXPORT_MINIMUM, merged
from talkoot.locales import Texts, chosen

Group = Literal["year", "form", "unit"]
#: What is counted, in the order in which it is shown. The last is a share; the others are counts.
MEASURES = ("gatherings", "people", "ideas", "decisions", "practice", "in_time")
#: Stands for all roles that are too small to be shown one by one.
REST = ""


@dataclass(frozen=True, slots=True)
class Participation:
    """What happened in an organisation.

    Parameters
    ----------
    gatherings
        One row per gathering. ``year`` (int64), ``day`` (str): ISO 8601. ``cycle`` (str): its name. ``unit`` (str): of
        the organisation. ``form`` (str): of participation. ``people``, ``ideas``, ``decisions`` (int64).
    promises
        One row per decision that was written down. ``by`` (str): the day by which it was to be done. ``told`` (str):
        the day on which people were told how it went, empty while they were not. ``kept`` (bool): whether they were
        told that it was taken into practice. ``unit``, ``form`` as above.
    roles
        People by role, by year, as they were counted: not to be shown as they are, see :func:`roles_of`.
    minimum
        The smallest group of people that may be shown.
    today
        Decisions whose day is still ahead are not judged yet.
    """

    gatherings: pd.DataFrame
    promises: pd.DataFrame
    roles: Mapping[int, Mapping[str, int]]
    minimum: int
    today: date

    @property
    def years(self) -> list[int]:
        """The years in which anything happened, the latest first."""
        return sorted({int(each) for each in self.gatherings["year"]}, reverse=True)


def participation(
    summaries: Iterable[Mapping[str, Any]], texts: Texts, kits: Mapping[str, str], today: date | None = None
) -> Participation:
    """Read the statistics of cycles from their summaries.

    Parameters
    ----------
    summaries
        The data of each, as ``cycle.summary`` gives it.
    texts
        Of the place ``export``: names of forms and of what has none.
    kits
        Names of kits by id, for cycles whose kit declares no form of participation.
    today
        None takes the present day where this runs.
    """
    gatherings: list[tuple[Any, ...]] = []
    promises: list[tuple[Any, ...]] = []
    roles: dict[int, dict[str, int]] = {}
    minimum = EXPORT_MINIMUM
    for data in summaries:
        if data["sample"]:
            continue
        minimum = max(minimum, data["minimum"])
        form = texts(f"form-{data['form']}") if data["form"] else kits.get(data["kit"]) or texts("form-none")
        of_cycle = (data["organisation_unit"] or texts("unit-none"), form)
        name = chosen(data["name"], texts.language)
        for each in data["gatherings"]:
            year = int(each["day"][:4])
            gatherings.append((year, each["day"], name, *of_cycle, each["people"], each["ideas"], each["decisions"]))
            of_year = roles.setdefault(year, {})
            for role, people in each["roles"].items():
                of_year[role] = of_year.get(role, 0) + people
        promises += [(each["by"], each["told"], each["kept"], *of_cycle) for each in data["promises"]]
    return Participation(
        pd.DataFrame(gatherings, columns=list(_GATHERING)).astype(_GATHERING),
        pd.DataFrame(promises, columns=list(_PROMISE)).astype(_PROMISE),
        roles,
        minimum,
        today or date.today(),  # noqa: DTZ011 - a day where the organisation is
    )


_GATHERING = {
    "year": "int64",
    "day": "str",
    "cycle": "str",
    "unit": "str",
    "form": "str",
    "people": "int64",
    "ideas": "int64",
    "decisions": "int64",
}
_PROMISE = {"by": "str", "told": "str", "kept": "bool", "unit": "str", "form": "str"}


def measures(found: Participation, group: Group, year: int | None = None) -> pd.DataFrame:
    """Add up by year, or within a year by form of participation or by unit.

    Parameters
    ----------
    found
        What happened.
    group
        What a row is.
    year
        Only this year; none takes all.

    Returns
    -------
    pandas.DataFrame
        Index: the group. ``gatherings``, ``people``, ``ideas``, ``decisions`` (int64): held, taken part, born, written
        down in the year. ``practice`` (int64): decisions of which people were told in the year that they were taken
        into practice. ``due`` (int64): decisions whose day was in the year and has passed. ``answered`` (int64): those
        of them of which people were told by that day how it went, whichever way. ``in_time`` (float64):
        ``answered / due``, NaN where none was due: a share of nothing says nothing.
    """
    held, promises = found.gatherings, found.promises
    due = promises[promises["by"] < found.today.isoformat()].assign(
        year=lambda each: each["by"].str[:4].astype("int64")
    )
    told = promises[promises["kept"]].assign(year=lambda each: each["told"].str[:4].astype("int64"))
    if year is not None:
        held, due, told = (each[each["year"] == year] for each in (held, due, told))
    by_group = held.groupby(group)
    rows = pd.DataFrame(
        {
            "gatherings": by_group.size(),
            **{name: by_group[name].sum() for name in ("people", "ideas", "decisions")},
            "practice": told.groupby(group).size(),
            "due": due.groupby(group).size(),
            "answered": due[(due["told"] != "") & (due["told"] <= due["by"])].groupby(group).size(),
        }
    )
    rows = rows.fillna(0).astype("int64").sort_index()
    rows["in_time"] = (rows["answered"] / rows["due"].where(rows["due"] > 0)).astype("float64")
    return rows


def roles_of(found: Participation, year: int) -> dict[str, int]:
    """Give how many people of each role took part in a year, as far as that may be shown (DESIGN 6).

    Roles are given for the whole organisation and a whole year only: crossed with units, forms or months they would be
    small, and two such tables could be subtracted from each other.

    Returns
    -------
    dict
        People by role, the most first; :data:`REST` last, for all that are too small to be shown one by one. Empty
        where nobody counted roles, or where too few came to tell them apart.
    """
    shown, rest = merged(found.roles.get(year, {}), found.minimum)
    roles = dict(sorted(shown.items(), key=lambda each: (-each[1], each[0])))
    return roles | ({REST: rest} if shown and rest else {})


def people_in(rows: pd.DataFrame) -> dict[str, int]:
    """Give people by group, from what :func:`measures` gives."""
    return dict(zip(map(str, rows.index), _whole(rows["people"]), strict=True))


# Tables under headings people read -----------------------------------------------------------------------------


def years_table(found: Participation, texts: Texts) -> pd.DataFrame:
    """Give a row per year, the latest first; texts of the place ``export``."""
    rows = measures(found, "year").sort_index(ascending=False)
    table = pd.DataFrame({texts("heading-year"): rows.index}, dtype="object")
    for name in MEASURES:
        table[texts(f"heading-{name}")] = _cells(rows, name, texts)
    return table


def group_table(found: Participation, group: Group, year: int, texts: Texts) -> pd.DataFrame:
    """Give a row per form or unit, this year's figures beside the last year's (D41), the most people first."""
    now, before = (measures(found, group, each) for each in (year, year - 1))
    people = people_in(now)
    keys = sorted(now.index.union(before.index), key=lambda key: (-people.get(str(key), -1), str(key)))
    table = pd.DataFrame({texts(f"heading-{group}"): keys}, dtype="object")
    for name in MEASURES:
        for of, rows in ((year, now), (year - 1, before)):
            heading = texts("heading-of-year", what=texts(f"heading-{name}"), year=str(of))
            table[heading] = _cells(rows.reindex(keys), name, texts)
    return table


def roles_table(found: Participation, year: int, texts: Texts) -> pd.DataFrame:
    """Give a row per role that may be shown, this year beside the last; nothing where it may not."""
    now, before = roles_of(found, year), roles_of(found, year - 1)
    roles = sorted(now | before, key=lambda role: (role == REST, -now.get(role, 0)))
    table = pd.DataFrame({texts("heading-role"): [role_name(each, texts) for each in roles]}, dtype="object")
    for of, rows in ((year, now), (year - 1, before)):
        heading = texts("heading-of-year", what=texts("heading-people"), year=str(of))
        table[heading] = [rows.get(each, "") for each in roles]
    return table


def role_name(role: str, texts: Texts) -> str:
    """Give a role as people call it; the roles that are merged have a name of their own."""
    key = f"role-{role}" if role != REST else "roles-rest"
    return texts(key) if key in texts else role


def _cells(rows: pd.DataFrame, name: str, texts: Texts) -> list[int] | list[str]:
    """Give a measure as cells: a count, a share as »3/4 (75 %)«, nothing where there was nothing to count."""
    if name != "in_time":
        return _whole(rows[name])
    return [
        texts("share-cell", count=answered, n=due, percent=round(100 * answered / due)) if due else ""
        for answered, due in zip(_whole(rows["answered"]), _whole(rows["due"]), strict=True)
    ]


def _whole(column: "pd.Series[Any]") -> list[int]:
    """Give counts as whole numbers; a group that a year did not have counts nothing."""
    return [int(value) for value in column.fillna(0).tolist()]

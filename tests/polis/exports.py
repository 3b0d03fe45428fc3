"""Polis exports for tests: a small one that is made up, and the real ones where they are."""

import csv
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

LONDON = "london.youth.policing"
SEATTLE = "15-per-hour-seattle"

SMALL = {
    "summary.csv": "topic,Kyydit\nurl,https://pol.is/x\nvoters,3\nconversation-description,Miten kyydit toimivat?\n",
    "comments.csv": (
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
        '1000,-,0,0,2,1,1,"Kyyti tulee\n ajallaan, aina"\n'
        "3000,-,1,2,1,2,1,Tilaaminen on helppoa\n"
        "3500,-,2,2,1,0,-1,Mainos\n"
    ),
    # Not in order of time; 2 changes their mind on statement 1, 1 takes the same stand twice.
    "votes.csv": (
        "timestamp,datetime,comment-id,voter-id,vote\n"
        "2000,-,0,1,1\n"
        "2500,-,0,2,-1\n"
        "9000,-,0,1,1\n"
        "8000,-,2,3,1\n"
        "5000,-,1,2,-1\n"
        "4000,-,1,2,1\n"
        "6000,-,1,3,-1\n"
        "7000,-,1,1,0\n"
    ),
    "participants-votes.csv": (
        "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n"
        "1,,0,0,2,1,0,1,0\n"
        "2,,1,1,2,0,2,-1,-1\n"
        "3,,1,0,1,0,1,,-1\n"
    ),
}
#: The last stands of the small export.
SMALL_FINAL = {(1, 0): "agree", (1, 1): "pass", (2, 0): "disagree", (2, 1): "disagree", (3, 1): "disagree"}


def small(folder: Path, **changed: str) -> Path:
    """Write the small export; files by the first word of their name may be changed."""
    for name, text in SMALL.items():
        (folder / name).write_text(changed.get(name.partition(".")[0].partition("-")[0], text), encoding="utf-8")
    return folder


def real(name: str) -> Path:
    """Give the folder of a real export; skip where it is not."""
    checkout = Path(__file__).parents[2]
    shared = Path(os.environ.get("TALKOOT_SHARED_DATA", checkout.parent / "shared" / "data"))
    folder = shared / "polis" / name
    if not folder.is_dir():
        pytest.skip(f"no real consultation at {folder}; TALKOOT_SHARED_DATA names the folder of shared data")
    return folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    """Read a file of a real export, by the library alone."""
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def published_matrix(folder: Path) -> dict[tuple[int, int], float]:
    """Give the published matrix: voter and statement → 1, -1 or 0."""
    return {
        (int(row["participant"]), int(column)): float(value)
        for row in rows(folder, "participants-votes.csv")
        for column, value in row.items()
        if column.isdigit() and value
    }


def published_counts(folder: Path) -> dict[int, tuple[int, int]]:
    """Give how many stands agree and disagree were cast on each statement, as published."""
    return {int(row["comment-id"]): (int(row["agrees"]), int(row["disagrees"])) for row in rows(folder, "comments.csv")}


def both(cast: Counter[tuple[int, str]], statements: list[int]) -> dict[int, tuple[int, int]]:
    """Give agree and disagree of each statement."""
    return {each: (cast[each, "agree"], cast[each, "disagree"]) for each in statements}


def cells(matrix: pd.DataFrame) -> Iterator[tuple[str, str, float]]:
    """Give respondent, statement and value of each cell that holds something."""
    for respondent, row in matrix.iterrows():
        for statement, value in row.dropna().items():
            yield str(respondent), str(statement), float(value)

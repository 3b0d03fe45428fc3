"""Bringing a published vote in, as a closed ``budget`` activity of a cycle of its own."""

import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from talkoot.cycle.engine import Command, Engine
from talkoot.errors import RefusedError
from talkoot.methods.budget.pabulib import PabulibFile, read_pabulib
from talkoot.methods.method import Actor

ACTIVITY = "budget"
#: Commands in a transaction: few enough that a workshop that runs meanwhile does not wait.
BATCH = 200
#: Days after which the copy is deleted unless somebody sets another date.
KEPT_DAYS = 365


def import_pabulib(
    engine: Engine,
    path: Path | str,
    *,
    name: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> str:
    """Bring a Pabulib file in as a cycle with one closed ``budget`` activity.

    Every ballot bears the channel ``import``, and who cast it has no side. Somebody who supports nothing is left out.

    Parameters
    ----------
    engine
        The rules at work on the ledger.
    path
        The file.
    name
        Of the cycle; by default what the file says that it is.
    progress
        Called after every batch with how many ballots are done, and how many there are.

    Returns
    -------
    str
        The id of the cycle.

    Raises
    ------
    BadImportError
        ``pabulib-missing`` or ``pabulib-foreign``; nothing is brought in.
    RefusedError
        The file holds more projects or points than a budget may have.
    """
    file = read_pabulib(path)
    cycle = str(uuid.uuid4())
    _do(engine, [Command(cycle, "create_cycle", _plan(file, name or file.meta.get("description") or Path(path).stem))])
    _do(engine, [Command(cycle, "start_activity", {"activity": ACTIVITY})])
    ballots = [
        Command(
            cycle,
            "give_ballot",
            {"support": dict(ballot)},
            ACTIVITY,
            Actor("participant", f"pabulib-{number}", None, "import"),
        )
        for number, ballot in enumerate(file.ballots, 1)
        if ballot
    ]
    for start in range(0, len(ballots), BATCH):
        _do(engine, ballots[start : start + BATCH])
        if progress is not None:
            progress(min(start + BATCH, len(ballots)), len(ballots))
    _do(engine, [Command(cycle, "close_activity", {"activity": ACTIVITY})])
    return cycle


def _plan(file: PabulibFile, name: str) -> dict[str, Any]:
    """Plan the cycle; the language of a file is unknown: what stands under »en« is shown where nothing else is."""
    most_points = max((sum(ballot.values()) for ballot in file.ballots), default=1)
    activity: dict[str, Any] = {
        "id": ACTIVITY,
        "method": "budget",
        "phase": "solutions",
        "title": {"en": name},
        "prompt": {"en": name},
        "settings": {
            "blind": False,
            "sum": file.budget,
            "currency": file.meta.get("currency", "€")[:12],
            "ballot": "points" if file.has_points else "approval",
            "points": max(most_points, 1) if file.has_points else 10,
            "projects": [{"id": each.id, "text": {"en": each.name}, "cost": each.cost} for each in file.projects],
        },
    }
    return {
        "name": {"en": name},
        "phases": ["solutions"],
        "delete_by": (datetime.now(UTC).date() + timedelta(days=KEPT_DAYS)).isoformat(),
        "activities": [activity],
    }


def _do(engine: Engine, commands: Sequence[Command]) -> None:
    for answer in engine.do(commands):
        if answer.refusal is not None:
            raise RefusedError.of(answer.refusal, "budget")

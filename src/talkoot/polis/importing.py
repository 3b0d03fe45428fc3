"""Bringing a recorded consultation in, as a closed ``statements`` activity of a cycle of its own."""

import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from talkoot.cycle.engine import Answer, Command, Engine
from talkoot.errors import RefusedError
from talkoot.methods.method import Actor
from talkoot.methods.words import has_identity_code
from talkoot.polis.recording import CONVENER, RecordedStatement, Recording, read_recording

ACTIVITY = "statements"
#: Commands in a transaction: few enough that a workshop that runs meanwhile does not wait.
BATCH = 200
#: Days after which the copy is deleted unless somebody sets another date.
KEPT_DAYS = 365
_RESPONDENT = "polis-"


def import_polis(
    engine: Engine,
    folder: Path | str,
    *,
    name: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> str:
    """Bring a Polis export folder in as a cycle with one closed ``statements`` activity.

    People keep the numbers that Polis published them under, so that the two can be laid side by side. Everything
    bears the channel ``import``. Statements that a moderator took away are brought in with their stands, and hidden.

    Parameters
    ----------
    engine
        The rules at work on the ledger.
    folder
        The export.
    name
        Of the cycle; its topic by default.
    progress
        Called after every batch with how many steps are done, and how many there are.

    Returns
    -------
    str
        The id of the cycle.

    Raises
    ------
    BadImportError
        ``import-missing``, ``import-foreign`` or ``import-cut-off``.
    RefusedError
        A statement holds a personal identity code, or is too long. Like above, nothing is brought in.
    """
    recording = read_recording(folder)
    if any(has_identity_code(each.text) for each in recording.statements):
        raise RefusedError("identity-code")
    cycle = str(uuid.uuid4())
    _begin(engine, cycle, recording, name or recording.topic)
    _Import(engine, cycle, recording, progress or (lambda _done, _of: None)).play()
    _do(engine, [Command(cycle, "close_activity", {"activity": ACTIVITY})])
    return cycle


def voter_of(respondent: str) -> int:
    """Give the number that Polis published a respondent under."""
    return int(respondent.removeprefix(_RESPONDENT))


def _begin(engine: Engine, cycle: str, recording: Recording, name: str) -> None:
    longest = max((len(each.text) for each in recording.statements), default=0)
    today = datetime.now(UTC).date()
    # The language of the topic is unknown; what stands under »en« is shown where a language has nothing of its own.
    activity: dict[str, Any] = {
        "id": ACTIVITY,
        "method": "statements",
        "phase": "current_state",
        "title": {"en": recording.topic},
        "prompt": {"en": recording.description or recording.topic},
        "settings": {"blind": False, "write": False, "longest": max(140, longest)},
    }
    plan = {
        "name": {"en": name},
        "phases": ["current_state"],
        "delete_by": (today + timedelta(days=KEPT_DAYS)).isoformat(),
        "activities": [activity],
    }
    _do(
        engine,
        [Command(cycle, "create_cycle", plan), Command(cycle, "start_activity", {"activity": ACTIVITY})],
    )


class _Import:
    """Plays a recording into a ledger."""

    def __init__(self, engine: Engine, cycle: str, recording: Recording, progress: Callable[[int, int], None]) -> None:
        self._engine = engine
        self._cycle = cycle
        self._recording = recording
        self._progress = progress
        self._voters = frozenset(recording.voters)
        self._ids: dict[int, str] = {}
        self._waiting: list[Command] = []
        self._done = 0

    def play(self) -> None:
        """Bring in statements and stands in the order of the recording, then hide what a moderator took away."""
        for step in self._recording.steps:
            if isinstance(step, RecordedStatement):
                data: dict[str, Any] = {"text": step.text, "confirmed": True}
                self._waiting.append(self._command("add_statement", data, self._actor(step.author)))
                self._ids[step.id] = self._flush()[-1].events[0].data["id"]
            else:
                data = {"statement": self._ids[step.statement], "stand": step.stand}
                self._waiting.append(self._command("take_stand", data, self._actor(step.voter)))
                if len(self._waiting) >= BATCH:
                    self._flush()
        removed = [each for each in self._recording.statements if each.is_removed]
        self._waiting += [self._command("hide_statement", {"statement": self._ids[each.id]}) for each in removed]
        self._flush()

    def _flush(self) -> Sequence[Answer]:
        answers = _do(self._engine, self._waiting)
        self._done += len(self._waiting)
        self._waiting = []
        self._progress(min(self._done, len(self._recording.steps)), len(self._recording.steps))
        return answers

    def _command(self, action: str, data: dict[str, Any], actor: Actor | None = None) -> Command:
        return Command(self._cycle, action, data, ACTIVITY, actor or Actor("facilitator"))

    def _actor(self, person: int) -> Actor:
        # A convener who never votes only asked: counted among those who answered, they would be one too many.
        if person == CONVENER and person not in self._voters:
            return Actor("facilitator", channel="import")
        return Actor("participant", f"{_RESPONDENT}{person}", None, "import")


def _do(engine: Engine, commands: Sequence[Command]) -> list[Answer]:
    answers = engine.do(commands) if commands else []
    for answer in answers:
        if answer.refusal is not None:
            raise RefusedError.of(answer.refusal, "statements")
    return answers

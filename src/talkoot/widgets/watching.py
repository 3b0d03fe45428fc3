"""What one screen has been sent of the ledger, and what it still needs."""

from collections.abc import Iterator, Mapping
from typing import Any

from talkoot.cycle import views
from talkoot.cycle.engine import Answer, Command, Engine, new_id
from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.tracing import Traces, worded
from talkoot.errors import TalkootError
from talkoot.locales import error_text
from talkoot.methods.method import Actor, Viewer

Message = dict[str, Any]


class Watching:
    """One screen's place in the ledger: the cycle's map and the activities it shows.

    Parameters
    ----------
    engine
        The kernel's engine.
    cycle
        Id of the cycle.
    viewer
        Whose screen it is.
    respondent
        Who takes part at this screen; none where nobody does.
    """

    def __init__(self, engine: Engine, cycle: str, viewer: Viewer, respondent: str | None = None) -> None:
        self.engine = engine
        self.cycle = cycle
        self.viewer = viewer
        self.respondent = respondent
        self._sent: dict[str, int] = {}
        self._there: dict[str, set[str]] = {}
        """Keys that the screen has: what it never had is not dropped, or a blind note would show by its absence."""

    @property
    def state(self) -> CycleState:
        """The cycle as this kernel knows it."""
        return self.engine.state(self.cycle)

    @property
    def activities(self) -> frozenset[str]:
        """The maps that the screen was sent and follows (``""``: the cycle's)."""
        return frozenset(self._sent)

    def whole(self, activity: str) -> Message:
        """Give a whole view (``""``: of the cycle)."""
        position = self.engine.position
        view = self._view(activity)
        self._sent[activity] = position
        self._there[activity] = set(view)
        return {"type": "view", "activity": activity, "position": position, "view": view}

    def news(self, activity: str) -> Iterator[Message]:
        """Give what changed in a view since it was sent last: nothing, a change, or the whole."""
        sent = self._sent.get(activity)
        position = self.engine.position
        if sent is None or sent == position:
            return
        touched = self.engine.changed_after(self.cycle, sent, activity)
        if touched is None or views.EVERYTHING in touched.keys:
            yield self.whole(activity)
            return
        self._sent[activity] = position
        put = self._parts(activity, touched.keys)
        drop = sorted((touched.keys - put.keys()) & self._there[activity])
        found = self.state.activities.get(activity)
        if found is not None and self.respondent is not None and self.respondent in touched.respondents:
            put["own"] = found.method.own(found.state, self.respondent)
        if not put and not drop:
            return
        self._there[activity] = (self._there[activity] | put.keys()) - set(drop)
        yield {"type": "delta", "activity": activity, "position": position, "put": put, "drop": drop}

    def forget(self, activity: str) -> None:
        """The screen shows it no more: nothing is sent about it."""
        self._sent.pop(activity, None)

    def _view(self, activity: str) -> views.View:
        if not activity:
            return views.cycle_view(self.state, self.viewer)
        found = self.state.activities.get(activity)
        return {} if found is None else views.activity_view(self.state, found, self.viewer, self.respondent)

    def _parts(self, activity: str, keys: frozenset[str]) -> views.View:
        if not activity:
            parts = ((key, views.cycle_part(self.state, key, self.viewer)) for key in keys)
            return {key: part for key, part in parts if part is not None}
        found: Activity | None = self.state.activities.get(activity)
        return {} if found is None else views.parts_of_activity(self.state, found, keys, self.viewer)


def traced(cycle: CycleState, message: Mapping[str, Any], language: str) -> Message:
    """Give the whole way of the item that a screen asks about: where it came from and what became of it."""
    activity, item = str(message.get("activity", "")), str(message.get("item", ""))
    traces = Traces(cycle)
    made = traces.named(activity, item)
    steps = [] if made is None else worded(traces.trace(made), language)
    return {"type": "trace", "activity": activity, "item": item, "steps": steps}


def answered(engine: Engine, cycle: str, message: Mapping[str, Any], actor: Actor, language: str) -> Message:
    """Carry out what a screen asked for, and give the answer to send back."""
    command = Command(
        cycle,
        str(message.get("action", "")),
        message.get("data") or {},
        str(message.get("activity", "")),
        actor,
        str(message.get("id") or new_id()),
    )
    try:
        (answer,) = engine.do([command])
        return _message(engine, command, answer, language)
    except TalkootError as error:
        text, hint = error.told(language)
        return {"type": "no", "id": command.id, "error": error.code, "message": text, "hint": hint}


def _message(engine: Engine, command: Command, answer: Answer, language: str) -> Message:
    if answer.refusal is None:
        return {"type": "ok", "id": command.id}
    activity = engine.state(command.cycle).activities.get(command.activity) if engine.knows(command.cycle) else None
    method = activity.method.name if activity else ""
    text, hint = error_text(answer.refusal.code, answer.refusal.values, language, method)
    return {"type": "no", "id": command.id, "error": answer.refusal.code, "message": text, "hint": hint}

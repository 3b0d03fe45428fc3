"""The facilitator's screen and the room's: what a notebook of a phase shows."""

import hashlib
import secrets
from typing import Any

from talkoot.cycle import slips
from talkoot.cycle.api import Ledger, open_ledger
from talkoot.cycle.engine import Command
from talkoot.cycle.respondents import respondent_of
from talkoot.cycle.state import PHASES, Phase
from talkoot.errors import Refusal, RefusedError
from talkoot.methods.method import Actor, Viewer
from talkoot.widgets.following import follower_of
from talkoot.widgets.live import LiveScreen
from talkoot.widgets.media import handed_over, taken
from talkoot.widgets.presence import Presence
from talkoot.widgets.watching import Watching, answered, traced


class PhaseScreen(LiveScreen):
    """The facilitator's window of a phase, or (``?view=room``) what the projector shows.

    Parameters
    ----------
    ledger
        The ledger.
    phase
        The phase of the notebook; the screen opens there.
    """

    def __init__(self, ledger: Ledger, phase: Phase) -> None:
        self.ledger = ledger
        self.phase = phase
        self._watching: Watching | None = None
        self._shown = ""
        self._follows = True
        super().__init__("screen.js")
        self._presence = Presence(self._tell_presence, self._tell_addresses)

    def hear(self, message: dict[str, Any]) -> None:
        """Answer a message of the screen."""
        watching = self._watching
        kind = message.get("type")
        if kind == "hello":
            self._hello(message)
        elif watching is None:
            super().hear(message)
        elif kind == "watch":
            self._follows = message.get("activity", "") == ""
            self._show(message.get("activity") or watching.state.active)
        elif kind == "do":
            self._do(watching, message)
        elif kind == "media":
            reply, files = handed_over(watching, message)
            self.send(reply, buffers=files)
        elif kind == "trace":
            self.send(traced(watching.state, message, self.language))
        elif kind == "scribe":
            self._add_scribe(watching, str(message.get("label", "")))
        elif kind == "paper_code":
            self._give_paper_code(watching)
        else:
            super().hear(message)

    def _receive(self, widget: Any, message: dict[str, Any], buffers: Any) -> None:
        if message.get("type") != "upload" or self._watching is None:
            super()._receive(widget, message, buffers)
            return
        respondent = _written_for(self._watching, message) or ""
        self.send(taken(self._watching, message, bytes(buffers[0]), respondent, self.language))

    def _hello(self, message: dict[str, Any]) -> None:
        query = self.meet(message)
        viewer: Viewer = "room" if query.get("view") == "room" else "facilitator"
        cycle = self.ledger.cycle(query.get("cycle"))
        self._watching = Watching(self.ledger.engine, cycle.id, viewer)
        self.send(
            {
                "type": "set-up",
                **self.common(),
                "role": viewer,
                "cycle": cycle.id,
                "phase": self.phase,
                "notebooks": {phase: f"{number}_{phase}" for number, phase in enumerate(PHASES)},
            }
        )
        self.send(self._watching.whole(""))
        self._follows = True
        self._shown = ""
        self._show(self._watching.state.active)
        self._show_beside(self._watching)
        self._presence.follow(cycle.id)
        # Only now: a kernel that waits for somebody to come must not look into the ledger 20 times a second.
        follower_of(self.ledger.engine).add(self)

    def _show(self, activity: str) -> None:
        if self._watching is None:
            return
        # The empty name is that of the cycle's map, which is always shown.
        if self._shown not in ("", activity, *self._beside(self._watching)):
            self._watching.forget(self._shown)
        self._shown = activity
        if activity:
            self.send(self._watching.whole(activity))

    @staticmethod
    def _beside(watching: Watching) -> list[str]:
        """Name what runs beside: the facilitator sees it small at all times, the room only where it is shown."""
        if watching.viewer != "facilitator":
            return []
        return [each.id for each in watching.state.activities.values() if each.runs_beside]

    def _show_beside(self, watching: Watching) -> None:
        beside = self._beside(watching)
        for activity in watching.activities - {"", self._shown, *beside}:
            watching.forget(activity)
        for activity in beside:
            if activity in watching.activities:
                if activity != self._shown:
                    self._send_news(watching, activity)
            else:
                self.send(watching.whole(activity))

    def _send_news(self, watching: Watching, activity: str) -> None:
        for message in watching.news(activity):
            self.send(message)

    def _do(self, watching: Watching, message: dict[str, Any]) -> None:
        actor = Actor("facilitator")
        respondent = _written_for(watching, message)
        if respondent:
            actor = Actor("scribe", respondent, message.get("perspective"), message.get("channel", "spoken"))
        answer = answered(watching.engine, watching.cycle, message, actor, self.language)
        if respondent:
            self._tell_own(watching, message, respondent)
        self.send(answer)
        follower_of(watching.engine).flush()

    def _tell_own(self, watching: Watching, message: dict[str, Any], respondent: str) -> None:
        """Tell what is now somebody's own, for whom the facilitator writes; before the answer, as a phone hears it."""
        activity = watching.state.activities.get(str(message.get("activity")))
        if activity is not None:
            own = activity.method.own(activity.state, respondent)
            self.send({"type": "own", "activity": activity.id, "person": message["person"], "own": own})

    def _add_scribe(self, watching: Watching, label: str) -> None:
        # The key is shown once and kept nowhere; the ledger holds its hash.
        key = secrets.token_urlsafe(24)
        key_hash = hashlib.sha256(key.encode()).hexdigest()
        data = {"key_hash": key_hash, "label": label}
        (answer,) = watching.engine.do([Command(watching.cycle, "add_scribe", data)])
        if answer.refusal is None:
            (added,) = (each for each in watching.state.scribes.values() if each.key_hash == key_hash)
            self.send({"type": "scribe", "key": key, "scribe": added.id})
        follower_of(watching.engine).flush()

    def _give_paper_code(self, watching: Watching) -> None:
        slip = slips.hand_out(watching.engine, watching.cycle, Actor("facilitator"))
        if isinstance(slip, Refusal):
            raise RefusedError.of(slip)
        self.send({"type": "paper_code", "code": slip.code, "secret": slip.secret})
        follower_of(watching.engine).flush()

    def flush(self) -> None:
        """Send what changed since the last time."""
        watching = self._watching
        if watching is None:
            return
        self._send_news(watching, "")
        active = watching.state.active
        if self._follows and active != self._shown:
            self._show(active)
        elif self._shown:
            self._send_news(watching, self._shown)
        self._show_beside(watching)

    def _tell_presence(self, present: int) -> None:
        self.send({"type": "present", "present": present})

    def _tell_addresses(self, addresses: list[str]) -> None:
        self.send({"type": "addresses", "addresses": addresses})


def _written_for(watching: Watching, message: dict[str, Any]) -> str | None:
    """Give the respondent for whom the facilitator writes as a scribe: one of their own for each person; else none."""
    person = message.get("person")
    if not person:
        return None
    return respondent_of(str(person), watching.cycle, str(message.get("activity")))


def screen(phase: Phase, ledger: Ledger | None = None) -> PhaseScreen:
    """Give the screen of a phase: the facilitator's window, or the room's with ``?view=room``.

    Parameters
    ----------
    phase
        Where it opens.
    ledger
        The ledger; by default the one that ``TALKOOT_LEDGER`` names.
    """
    return PhaseScreen(ledger or open_ledger(), phase)

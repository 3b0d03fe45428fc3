"""Who may come in: codes, people the hub has met, and one budget of wrong guesses for everybody together."""

import hashlib
import hmac
import time
from collections.abc import Callable
from dataclasses import dataclass

from talkoot.cycle.engine import Engine
from talkoot.cycle.respondents import respondent_of
from talkoot.cycle.state import CycleState
from talkoot.errors import Refusal, TalkootError
from talkoot.hub.limits import Limits


class Budget:
    """A bucket of tokens that fills up with time.

    Parameters
    ----------
    size
        Tokens when full.
    full_in_s
        Seconds from empty to full.
    clock
        Gives seconds that never go back.
    """

    def __init__(self, size: float, full_in_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = size
        self._per_s = size / full_in_s
        self._clock = clock
        self._left = float(size)
        self._at = clock()

    @property
    def is_empty(self) -> bool:
        """Whether not one token is left now."""
        self._fill()
        return self._left < 1

    def spend(self) -> None:
        """Take one token."""
        self._fill()
        self._left = max(0.0, self._left - 1)

    def _fill(self) -> None:
        now = self._clock()
        self._left = min(self._size, self._left + (now - self._at) * self._per_s)
        self._at = now


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at the door, with what only they know. Never stored, never logged."""

    code: str
    secret: str
    scribe: str | None = None

    def __repr__(self) -> str:
        """Tell nothing: it may end up in a log."""
        return "Guest(…)"


@dataclass(frozen=True, slots=True)
class Admitted:
    """Where somebody came in, and as which scribe, if as one."""

    cycle: str
    device: bytes
    """A hash of the secret within the cycle, kept in memory only."""
    scribe: str = ""


def normal_code(code: str) -> str:
    """Take away what people put between digits.

    Examples
    --------
    >>> normal_code(" 482 916")
    '482916'
    """
    return "".join(code.split()).replace("-", "") if code.strip()[:1].isdigit() else code.strip()


class Door:
    """The way into every room of the hub.

    Ask it only under the clerk's lock: it reads states and the ledger.
    """

    def __init__(self, engine: Engine, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._limits = limits
        self._budget = Budget(limits.guesses, limits.guesses_in_s, clock)
        self._met: dict[bytes, None] = {}
        self._codes: dict[str, str] = {}
        self._read_until = 0
        self._learn_codes()

    def _learn_codes(self) -> None:
        """Know where codes led, however short their doors were open: read what was written since the last time."""
        until = self._engine.position
        for event in self._engine.store.read(self._read_until, activity="", until=until):
            if event.kind == "DoorOpened":
                self._codes[event.data["code"]] = event.cycle
        self._read_until = until

    def admit(self, guest: Guest, inside: str = "") -> Admitted | Refusal:
        """Let somebody in, or say why not.

        Parameters
        ----------
        guest
            Who comes.
        inside
            The cycle in whose room their device is already: it may be handed to the next person (F5).
        """
        code = normal_code(guest.code)
        # The ledger is asked first: a code may be given out again, to another room.
        # What the facilitator did a moment ago, in another process, counts: people stand behind the door already.
        self._engine.catch_up()
        opened = self._engine.store.cycle_of_code(code)
        if opened is None and code not in self._codes:
            self._learn_codes()
        cycle = opened or self._codes.get(code)
        state = self._state(cycle) if cycle else None
        if state is None:
            if self._budget.is_empty:
                return Refusal("too-many-guesses")
            self._budget.spend()
            return Refusal("wrong-code", {"code": code[:40]})
        device = _device(guest.secret, state.id)
        if guest.scribe is not None:
            scribe = self.scribe(state, guest.scribe)
            return scribe if isinstance(scribe, Refusal) else Admitted(state.id, device, scribe)
        if device in self._met or state.id == inside or _has_given(state, guest.secret):
            self._meet(device)
            return Admitted(state.id, device)
        if self._budget.is_empty:
            return Refusal("too-many-guesses")
        if opened is None:
            return Refusal("door-shut")
        self._meet(device)
        return Admitted(state.id, device)

    def _state(self, cycle: str) -> CycleState | None:
        try:
            return self._engine.state(cycle)
        except TalkootError:  # forgotten since
            return None

    @staticmethod
    def scribe(state: CycleState, key: str) -> str | Refusal:
        """Give the id of the scribe that a key proves, or why it does not."""
        key_hash = hashlib.sha256(key.encode()).hexdigest()
        for scribe in state.scribes.values():
            if hmac.compare_digest(scribe.key_hash, key_hash):
                return Refusal("scribe-revoked") if scribe.revoked else scribe.id
        return Refusal("wrong-scribe-key")

    def _meet(self, device: bytes) -> None:
        self._met.pop(device, None)
        self._met[device] = None
        if len(self._met) > self._limits.people:
            del self._met[next(iter(self._met))]


def _device(secret: str, cycle: str) -> bytes:
    return hashlib.sha256(f"{cycle}/{secret}".encode()).digest()[:16]


def _has_given(state: CycleState, secret: str) -> bool:
    """Tell whether a person has answered in this cycle: they may come back after the hub was started again."""
    return any(respondent_of(secret, state.id, each.id) in each.state.givers for each in state.activities.values())

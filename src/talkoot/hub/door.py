"""Who may come in: codes, people the hub has met, and one budget of wrong guesses for everybody together."""

import hashlib
import hmac
import time
from collections.abc import Callable
from dataclasses import dataclass

from talkoot.cycle import rules
from talkoot.cycle.engine import Engine
from talkoot.cycle.paper_codes import check_of, normal, secret_of
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
    link: str = ""
    """Id of the link that stays open by which they came."""
    looks_back: bool = False
    """Whether they came to see what is their own and to take it back, not to add."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """Where a code leads: into a room by its door, or by a link that stays open; or, as a cycle's id, back."""

    cycle: str
    session: str = ""
    link: str = ""
    is_id: bool = False


def normal_code(code: str) -> str:
    """Take away what people put between digits.

    Examples
    --------
    >>> normal_code(" 482 916")
    '482916'
    """
    digits = "".join(code.split()).replace("-", "")
    return digits if digits.isdigit() else code.strip()


class Door:
    """The way into every room of the hub.

    Ask it only under the clerk's lock: it reads states and the ledger.
    """

    def __init__(self, engine: Engine, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._limits = limits
        self._budget = Budget(limits.guesses, limits.guesses_in_s, clock)
        self._paper_budget = Budget(limits.paper_guesses, limits.paper_guesses_in_s, clock)
        self._salts: dict[str, str] = {}
        self._papers: set[tuple[str, str]] = set()
        self._met: dict[bytes, None] = {}
        self._entrances: dict[str, Entrance] = {}
        self._read_until = 0
        self._learn_codes()

    def _learn_codes(self) -> None:
        """Know where codes led, however short their doors were open: read what was written since the last time."""
        until = self._engine.position
        if until == self._read_until:
            return
        for event in self._engine.store.read(self._read_until, activity="", until=until):
            if event.kind == "CycleCreated":
                self._entrances[event.cycle] = Entrance(event.cycle, is_id=True)
            elif event.kind == "DoorOpened":
                self._entrances[event.data["code"]] = Entrance(event.cycle, event.data["session"])
            elif event.kind == "LinkOpened":
                self._learn_link(event.data["code"], Entrance(event.cycle, event.data["session"], event.data["id"]))
            elif event.kind == "PaperCodeGiven":
                self._salts[event.cycle] = event.data["salt"]
                self._papers.add((event.cycle, event.data["check"]))
        self._read_until = until

    def _learn_link(self, code: str, entrance: Entrance) -> None:
        """A copy of a cycle has the same codes, and they lead to the first; until that is forgotten."""
        known = self._entrances.get(code)
        if known is None or self._state(known.cycle) is None:
            self._entrances[code] = entrance

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
        if opened is None and code not in self._entrances:
            self._learn_codes()
        entrance = Entrance(opened) if opened else self._entrances.get(code)
        state = self._state(entrance.cycle) if entrance else None
        if entrance is None or state is None:
            if self._budget.is_empty:
                return Refusal("too-many-guesses")
            self._budget.spend()
            return Refusal("wrong-code", {"code": code[:40]})
        device = _device(guest.secret, state.id)
        if guest.scribe is not None:
            scribe = self.scribe(state, guest.scribe)
            return scribe if isinstance(scribe, Refusal) else Admitted(state.id, device, scribe, entrance.link)
        if entrance.link:
            return self._by_link(state, guest, device, entrance.link)
        has_given = _has_given(state, guest.secret)
        if entrance.is_id:
            return self._by_id(state, device, has_given=has_given)
        # Another day the same code only leads back: the room is another gathering's now.
        is_now = opened is not None or entrance.session == state.door.session
        if is_now and (device in self._met or state.id == inside or has_given):
            self._meet(device)
            return Admitted(state.id, device)
        if has_given:
            return Admitted(state.id, device, looks_back=True)
        if self._budget.is_empty:
            return Refusal("too-many-guesses")
        if opened is None:
            return Refusal("door-shut")
        self._meet(device)
        return Admitted(state.id, device)

    @staticmethod
    def _by_link(state: CycleState, guest: Guest, device: bytes, link: str) -> Admitted | Refusal:
        """Let in by a link that stays open; its code cannot be guessed, so no budget stands before it."""
        if state.open_links[link].is_open(rules.now()[:10]):
            return Admitted(state.id, device, link=link)
        if _has_given(state, guest.secret):
            return Admitted(state.id, device, link=link, looks_back=True)
        return Refusal("link-over")

    def _by_id(self, state: CycleState, device: bytes, *, has_given: bool) -> Admitted | Refusal:
        """Let back in by one's own link or a paper code: into the room only whom it met and while its door is open."""
        is_met = device in self._met
        if is_met and state.door.is_open:
            return Admitted(state.id, device)
        return Admitted(state.id, device, looks_back=True) if is_met or has_given else Refusal("nothing-own")

    def by_paper(self, typed: str) -> tuple[str, str] | Refusal:
        """Give the cycle and the secret of somebody with a paper code, or why not.

        What cannot be a code costs nothing: a slip of the pen mostly gives no word of the list.
        """
        code = normal(typed)
        if code is None:
            return Refusal("no-paper-code")
        if self._paper_budget.is_empty:
            return Refusal("too-many-guesses")
        self._engine.catch_up()
        self._learn_codes()
        for cycle, salt in self._salts.items():
            if (cycle, check_of(code, salt)) in self._papers and self._state(cycle) is not None:
                return cycle, secret_of(code, salt)
        self._paper_budget.spend()
        return Refusal("wrong-paper-code")

    def cycle(self, named: str) -> CycleState | None:
        """Give a cycle by its id, as it stands now; none where there is none. Made-up ids cost and leave nothing."""
        self._engine.catch_up()
        if named not in self._entrances:
            self._learn_codes()
        entrance = self._entrances.get(named)
        return self._state(entrance.cycle) if entrance is not None and entrance.is_id else None

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

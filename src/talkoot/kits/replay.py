"""Filling a cycle with a sample: invented people live through it by the same commands as real ones."""

import random
import secrets
from collections.abc import Sequence

from talkoot.cycle import views
from talkoot.cycle.engine import Command, Engine
from talkoot.cycle.respondents import respondent_of
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import RefusedError, TalkootError
from talkoot.kits.sample import Sample, SampleParticipant, load_sample, next_action
from talkoot.methods.method import Actor

#: More rounds than anybody has to say in an activity: a plan that never ends is a mistake.
_MOST_ROUNDS = 200


def replay_sample(engine: Engine, cycle: str, until: str = "", *, sample: Sample | None = None, seed: int = 0) -> int:
    """Fill the activities of a cycle that come before a given one.

    Each is started, everybody gives what they have to give, and it is closed or, where it is blind, revealed.
    Activities that were started before are left as they are. Gatherings that were filled to their end are over.

    Parameters
    ----------
    engine
        The rules on the ledger.
    cycle
        A cycle made of the sample's kit.
    until
        The activity to stop before; empty fills them all.
    sample
        Who takes part; none takes the one that comes with Talkoot.
    seed
        Decides in which order people answer.

    Returns
    -------
    int
        How many commands were accepted.

    Raises
    ------
    TalkootError
        ``unknown-activity``, if the cycle has no such activity.
    RefusedError
        If the rules refuse what the sample says.
    """
    agenda = engine.state(cycle).agenda
    if until and until not in agenda:
        raise TalkootError("unknown-activity", activity=until)
    before = agenda[: agenda.index(until)] if until else list(agenda)
    return _Replay(engine, cycle, (sample or load_sample()).everyone, seed).run(before)


def fill_activity(
    engine: Engine, cycle: str, activity: str, everyone: Sequence[SampleParticipant], *, seed: int = 0
) -> int:
    """Let people give what they have to give in an activity that is open; it stays open.

    Parameters
    ----------
    engine
        The rules on the ledger.
    cycle
        The cycle.
    activity
        Its id.
    everyone
        Who takes part; whoever leads acts when the others are done.
    seed
        Decides in which order people answer.

    Returns
    -------
    int
        How many commands were accepted.

    Raises
    ------
    RefusedError
        If the rules refuse what people give.
    """
    replay = _Replay(engine, cycle, everyone, seed)
    replay.fill(activity)
    return replay.accepted


class _Replay:
    def __init__(self, engine: Engine, cycle: str, everyone: Sequence[SampleParticipant], seed: int) -> None:
        self.engine = engine
        self.cycle = cycle
        self.people = [person for person in everyone if person.kind == "participant"]
        self.hosts = [person for person in everyone if person.kind == "facilitator"]
        self.random = random.Random(seed)
        # As a phone keeps one: nothing that is stored tells two activities of a person apart from two people's.
        self.secrets = {person.id: secrets.token_urlsafe(32) for person in everyone}
        self.accepted = 0

    @property
    def state(self) -> CycleState:
        return self.engine.state(self.cycle)

    def run(self, activities: list[str]) -> int:
        session = ""
        for name in activities:
            activity = self.state.activities[name]
            if activity.status != "planned":
                continue
            if activity.session != session:
                self._leave(session)
                session = activity.session
                self._facilitate("open_door", session=session)
            self._lead(name)
        rest = [each for each in self.state.activities_in_order() if each.status == "planned"]
        is_over = session not in {each.session for each in rest}
        if is_over:
            self._leave(session)
        else:
            self._facilitate("show_activity")
            self._facilitate("shut_door")
        return self.accepted

    def _leave(self, session: str) -> None:
        if session:
            self._facilitate("end_session")
            self._facilitate("shut_door")

    def _lead(self, name: str) -> None:
        self._facilitate("start_activity", activity=name)
        self.fill(name)
        is_blind = self.state.activities[name].state.is_blind
        self._facilitate("reveal_activity" if is_blind else "close_activity", activity=name)

    def fill(self, name: str) -> None:
        for _ in range(_MOST_ROUNDS):
            commands = self._round(self.state.activities[name])
            if not commands:
                break
            self._do(commands)

    def _round(self, activity: Activity) -> list[Command]:
        """Give what everybody does next, in an order that is drawn; the host acts when the others are done."""
        people = list(self.people)
        self.random.shuffle(people)
        return self._asked(activity, people) or self._asked(activity, self.hosts)

    def _asked(self, activity: Activity, people: Sequence[SampleParticipant]) -> list[Command]:
        return [command for person in people if (command := self._next(activity, person)) is not None]

    def _next(self, activity: Activity, person: SampleParticipant) -> Command | None:
        header = views.header(activity)
        respondent = respondent_of(self.secrets[person.id], self.cycle, activity.id)
        actor = person.actor(respondent, activity.unit)
        if actor.kind == "facilitator":
            view = views.activity_view(self.state, activity, "facilitator", "")
        else:
            view = views.activity_view(self.state, activity, "participant", actor.respondent)
        ask = next_action(person, header, view)
        return None if ask is None else Command(self.cycle, ask[0], ask[1], activity.id, actor)

    def _facilitate(self, action: str, **data: str | bool) -> None:
        self._do([Command(self.cycle, action, data, actor=Actor("facilitator"))])

    def _do(self, commands: list[Command]) -> None:
        for command, answer in zip(commands, self.engine.do(commands), strict=True):
            if answer.refusal is not None:
                method = self.state.activities[command.activity].method.name if command.activity else ""
                raise RefusedError.of(answer.refusal, method)
            self.accepted += 1

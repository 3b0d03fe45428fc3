"""What tests need, with sensible defaults: actors, an engine in memory, a cycle with one activity."""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from talkoot.cycle.engine import Answer, Command, Engine
from talkoot.cycle.state import Activity
from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.ledger.sql import SqliteStore
from talkoot.methods.method import Actor, Channel, Item, Perspective

Asked = tuple[str, dict[str, Any]]
"""The name of an action and its data."""

ACTIVITY = "activity"
#: Fields of a cycle that ``Workshop.of`` takes beside those of its activity.
OF_CYCLE = ("minimum", "perspectives", "rules_of_the_game", "sessions")
FACILITATOR = Actor("facilitator")


def participant(number: int = 1, perspective: Perspective | None = "client") -> Actor:
    """Give a participant with a pseudonym of their own, as long as a real one."""
    return Actor("participant", f"p{number}".ljust(43, "x"), perspective)


def scribe(number: int = 1, perspective: Perspective | None = "client", channel: Channel = "paper") -> Actor:
    """Give a scribe who writes for one person."""
    return Actor("scribe", f"s{number}".ljust(43, "x"), perspective, channel)


#: All perspectives, and one person who did not tell theirs.
PARTICIPANTS = (
    participant(1, "client"),
    participant(2, "client"),
    participant(3, "worker"),
    participant(4, "relative"),
    participant(5, None),
)
SCRIBES = (scribe(1, "client"), scribe(2, "other", "spoken"))


@dataclass(frozen=True)
class Source:
    """An activity that another builds on, and what is done in it before that one starts."""

    id: str
    method: str
    commands: Callable[[Activity, Mapping[str, Item]], Iterable[Asked]]
    """Given its state, which moves on as the commands are done, and the items it builds on itself."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    on: tuple[str, ...] = ()

    @classmethod
    def notes(cls, *texts: str, id: str = "notes") -> "Source":  # noqa: A002 - the word it has in a plan
        """Give sticky notes that hold these texts, each from another participant."""
        return cls(id, "sticky_notes", lambda _activity, _items: [("add_note", {"text": each}) for each in texts])


def new_engine() -> Engine:
    """Give an engine on an empty ledger in memory."""
    return Engine(SqliteStore(":memory:"))


def planned(
    method: str,
    settings: Mapping[str, Any] | None = None,
    *,
    id: str = ACTIVITY,  # noqa: A002 - the word it has in a plan
    on: Sequence[str] = (),
    **others: Any,
) -> dict[str, Any]:
    """Give the plan of an activity."""
    return {
        "id": id,
        "method": method,
        "phase": "current_state",
        "title": {"fi": f"Osio {id}"},
        "prompt": {"fi": "Millaista nyt on?"},
        "settings": dict(settings or {}),
        "on": list(on),
        **others,
    }


@dataclass
class Workshop:
    """A cycle in an engine of its own; what tests ask is short here."""

    engine: Engine = field(default_factory=new_engine)
    cycle: str = field(default_factory=lambda: str(uuid.uuid4()))

    @classmethod
    def of(
        cls,
        method: str,
        settings: Mapping[str, Any] | None = None,
        *,
        sources: Sequence[Source] = (),
        started: bool = True,
        engine: Engine | None = None,
        **others: Any,
    ) -> "Workshop":
        """Give a cycle with one activity, called ``activity``, after the sources that it builds on.

        Parameters
        ----------
        method
            Of the activity.
        settings
            Of the activity.
        sources
            Activities before it; it builds on those that no other source builds on.
        started
            Whether the activity is open.
        engine
            A new one in memory if none is given.
        **others
            Fields of the planned activity (``unit``), or of the cycle (``minimum``).
        """
        of_cycle = {
            key: others.pop(key)
            for key in ("minimum", "perspectives", "rules_of_the_game", "sessions")
            if key in others
        }
        found = cls(engine or new_engine())
        leaves = [each.id for each in sources if not any(each.id in other.on for other in sources)]
        plans = [planned(each.method, each.settings, id=each.id, on=each.on) for each in sources]
        found.create([*plans, planned(method, settings, on=leaves, **others)], **of_cycle)
        for source in sources:
            found.fill(source)
        if started:
            found.facilitate("start_activity")
        return found

    def create(self, activities: Sequence[Mapping[str, Any]] = (), **others: Any) -> Answer:
        """Create the cycle with these planned activities."""
        return self.accepted(
            "create_cycle",
            {
                "name": {"fi": "Vammaispalvelujen kehittämispolku"},
                "phases": ["current_state", "change_need"],
                "delete_by": "2099-12-31",
                "activities": list(activities),
                **others,
            },
        )

    def fill(self, source: Source) -> None:
        """Do what is done in a source, by one participant after the other, and show its results."""
        self.facilitate("start_activity", source.id)
        activity = self.state.activities[source.id]
        for number, (action, data) in enumerate(source.commands(activity, self.state.items_for(activity))):
            self.accepted(action, data, PARTICIPANTS[number % len(PARTICIPANTS)], source.id)
        self.facilitate("reveal_activity" if activity.state.is_blind else "close_activity", source.id)

    @property
    def state(self) -> Any:
        """The state of the cycle."""
        return self.engine.state(self.cycle)

    @property
    def activity(self) -> Activity:
        """The activity under test."""
        found: Activity = self.state.activities[ACTIVITY]
        return found

    @property
    def history(self) -> list[Event]:
        """The events of the cycle as the ledger holds them."""
        return list(self.engine.store.read(cycle=self.cycle))

    def ask(
        self,
        action: str,
        data: Mapping[str, Any] | None = None,
        actor: Actor = FACILITATOR,
        activity: str = "",
    ) -> Answer:
        """Ask for something and give the answer, whatever it is."""
        return self.engine.do([Command(self.cycle, action, dict(data or {}), activity, actor)])[0]

    def accepted(
        self,
        action: str,
        data: Mapping[str, Any] | None = None,
        actor: Actor = FACILITATOR,
        activity: str = "",
    ) -> Answer:
        """Ask for something that must be accepted."""
        answer = self.ask(action, data, actor, activity)
        assert answer.ok, f"{action} {data} was refused: {answer.refusal}"
        return answer

    def give(self, action: str, actor: Actor | None = None, **data: Any) -> Answer:
        """Let somebody (the first participant) do something in the activity; it must be accepted."""
        return self.accepted(action, data, actor or PARTICIPANTS[0], ACTIVITY)

    def refused(self, action: str, actor: Actor | None = None, **data: Any) -> Refusal:
        """Let somebody (the first participant) try something in the activity that must be refused; give why."""
        answer = self.ask(action, data, actor or PARTICIPANTS[0], ACTIVITY)
        assert answer.refusal is not None, f"{action} {data} was accepted"
        return answer.refusal

    def facilitate(self, action: str, activity: str = ACTIVITY) -> Answer:
        """Let the facilitator start, pause, close or reveal an activity."""
        return self.accepted(action, {"activity": activity})

"""Entries that get a reply: what somebody asked or told, and what the service or the group says to it.

A reply belongs to its entry: it is seen where the entry is seen, by its giver too, and erased with it.
"""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.entries import Entries, EntriesStateT, Entry, Said
from talkoot.methods.method import JSON, Action, Actor, ActorKind, Context, Decision, Happened, SettingsT

#: Those who reply: for the service, or for the group that was asked.
REPLIERS: frozenset[ActorKind] = frozenset({"scribe", "facilitator"})


@dataclass(slots=True)
class RepliedEntry(Entry):
    """An entry with its reply."""

    reply: dict[str, JSON] = field(default_factory=dict)
    """What the reply says, by field; empty before the first."""


class Reply(Action):
    """Reply to an entry, at any time, or say the reply anew; nothing said takes it back."""

    who: ClassVar[frozenset[ActorKind]] = REPLIERS
    anytime: ClassVar[bool] = True


class RepliedEntries(Entries[SettingsT, EntriesStateT]):
    """Entries of which each may get a reply, by an action that is a :class:`Reply`."""

    reply_fields: ClassVar[Mapping[str, JSON]]
    """What a reply says, with what stands there where nothing is said."""
    replied: ClassVar[str]
    """Kind of the event."""

    @abstractmethod
    def reply_said(self, action: Action, entry: Any) -> Said | Refusal:
        """Give what a reply says, or why it cannot be.

        Parameters
        ----------
        action
            A :class:`Reply` of the method.
        entry
            What it replies to.
        """

    def decide(self, state: EntriesStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, Reply):
            return super().decide(state, action, actor, context)
        entry = state.entries.get(getattr(action, self.kind))
        if entry is None or not self.reads(state, entry, actor):
            return Refusal("gone")
        said = self.reply_said(action, entry)
        if isinstance(said, Refusal):
            return said
        kept = {} if said == self.reply_fields else dict(said)
        return [] if kept == entry.reply else [Happened(self.replied, {"id": entry.id, **kept})]

    def reads(self, state: EntriesStateT, entry: Entry, actor: Actor) -> bool:
        """Tell whether who replies may read an entry: a scribe one that they wrote down, or one that phones show."""
        return actor.kind == "facilitator" or entry.respondent == actor.respondent or self.shows(state, entry.id)

    def change(self, state: EntriesStateT, entry: Any, event: Event) -> None:
        """Carry out an event about an entry that is there."""
        if event.kind == self.replied:
            entry.reply = {name: event.data[name] for name in self.reply_fields if name in event.data}
        else:
            super().change(state, entry, event)

    def _fields(self, entry: Any) -> dict[str, JSON]:
        return {**super()._fields(entry), "reply": dict(entry.reply)}

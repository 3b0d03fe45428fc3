"""Rules and views of telling what was done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.locales import Phrase, Texts
from talkoot.methods.counting import Counts, Telling
from talkoot.methods.document import Block
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Item
from talkoot.methods.you_said_we_did.actions import WriteOutcome, YouSaidWeDidSettings
from talkoot.methods.you_said_we_did.document import told

if TYPE_CHECKING:
    import pandas as pd

#: The text of what became of a proposal, by state.
_TOLD = {"done": "done-line", "under_way": "doing-line", "not_done": "why-line"}


@dataclass(slots=True)
class Outcome(Line):
    """What became of a proposal, as it stands now; ``told_on`` in ISO 8601."""

    about: str = ""
    proposal: str = ""
    state: str = "done"
    done: str = ""
    responsible: str = ""
    why: str = ""
    told_on: str = ""


@dataclass
class YouSaidWeDidState(EntriesState[YouSaidWeDidSettings, Outcome]):
    """What became of all proposals that are told of."""


class YouSaidWeDid(Lines[YouSaidWeDidSettings, YouSaidWeDidState]):
    """You said, we did."""

    name = "you_said_we_did"
    kind = "outcome"
    settings = YouSaidWeDidSettings
    state = YouSaidWeDidState
    entry = Outcome
    line = WriteOutcome
    fields: ClassVar[Mapping[str, JSON]] = said_in(Outcome)
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = writing("outcome", WriteOutcome)
    added, edited, removed = "OutcomeTold", "OutcomeEdited", "OutcomeRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def refused(self, state: YouSaidWeDidState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say what is missing: the proposal, what was done, or why it was not."""
        if not (said["about"] or said["proposal"]):
            return Refusal("no-proposal")
        if said["state"] == "not_done":
            return None if said["why"] else Refusal("no-why")
        return None if said["done"] else Refusal("no-done")

    def items(self, state: YouSaidWeDidState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give what was told, so that people can take a stand on it: the proposal, with what became of it."""
        return {
            row["outcome"]: Item(
                row["outcome"],
                row["proposal"],
                tuple(filter(None, (row["done"], row["why"]))),
                made_of=self.made_of(state.entries[row["outcome"]]),
            )
            for row in self.rows(state, items)
        }

    def told_of(self, state: YouSaidWeDidState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say what was done about a proposal, or why it could not be done."""
        outcome = state.entries.get(item)
        if outcome is None or not (outcome.done or outcome.why):
            return None
        return Phrase(_TOLD[outcome.state], self.name, done=outcome.done, why=outcome.why)

    def counts(self, state: YouSaidWeDidState) -> Counts:
        """Count what people were told, on a day that was written down, of how something went: well or badly."""
        return Counts(
            tellings=tuple(
                Telling(each.about, each.told_on, kept=each.state == "done")
                for each in state.shown()
                if each.about and each.told_on and each.state != "under_way"
            )
        )

    def rows(self, state: YouSaidWeDidState, items: Mapping[str, Item]) -> list[dict[str, JSON]]:
        """Give what was told, each with the proposal in the words of the room where it has none of its own."""
        return [{**row, "proposal": row["proposal"] or row["about"]} for row in super().rows(state, items)]

    def public_page(self, state: YouSaidWeDidState, items: Mapping[str, Item], texts: Texts) -> Sequence[Block]:
        """Give what was told, in the order of its frame."""
        rows = sorted(self.rows(state, items), key=lambda row: str(row["proposal"]))
        return tuple(told(rows, texts)) if rows else ()

    def frame(self, state: YouSaidWeDidState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per proposal: what was done first, then what is under way, then what was not done.

        Returns
        -------
        pandas.DataFrame
            ``outcome`` (str): id. ``proposal`` (str): what was proposed. ``state`` (str): ``done``, ``under_way`` or
            ``not_done``. ``done`` (str): what was done. ``responsible`` (str): by whom. ``why`` (str): what could
            not be done, and why. ``told_on`` (str): a day in ISO 8601. All but the first three may be empty.
        """
        from talkoot.methods.you_said_we_did.figure import frame

        return frame(self.rows(state, items))

"""Rules and views of an agreement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.agreement.actions import PARTS, AddName, AgreementSettings, WritePart
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Actor, Context, Item, Viewer

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Part(Line):
    """A part of the agreement with its text, which is given; or a name, which is added."""

    text: str = ""
    side: str = "client"
    name: str = ""


@dataclass
class AgreementState(EntriesState[AgreementSettings, Part]):
    """The agreement as it stands."""


class Agreement(Lines[AgreementSettings, AgreementState]):
    """An agreement. Names are seen by the facilitator alone, stand in the printed agreement, and in no table."""

    name = "agreement"
    kind = "part"
    settings = AgreementSettings
    state = AgreementState
    entry = Part
    line = WritePart
    fields: ClassVar[Mapping[str, JSON]] = said_in(Part)
    actions: ClassVar[Mapping[str, type[Action]]] = writing("part", WritePart) | {"add_part": AddName}
    added, edited, removed = "NameAdded", "PartEdited", "PartRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def given(self, settings: AgreementSettings) -> Sequence[str]:  # noqa: ARG002
        """Name the six parts."""
        return PARTS

    def refused(self, state: AgreementState, said: Said, before: Any | None) -> Refusal | None:
        """Say that no names are kept, or that the name is missing."""
        if before is not None and before.is_given:
            return None
        if not state.settings.keep_names:
            return Refusal("names-not-kept")
        return None if said["name"] else Refusal("no-name")

    def said(
        self, state: AgreementState, action: Action, actor: Actor, context: Context, before: Any | None
    ) -> Said | Refusal:
        """Give the text of a part, or a name; never a name in a part, where it would be seen by all."""
        said = super().said(state, action, actor, context, before)
        if isinstance(said, Refusal):
            return said
        is_part = before is not None and before.is_given
        return {**self.fields, **({"text": said["text"]} if is_part else {**said, "text": ""})}

    def part(self, state: AgreementState, key: str, viewer: Viewer) -> JSON | None:
        """Give a part of the agreement; a name only to the facilitator."""
        line = state.entries.get(key.removeprefix("part:"))
        is_name = line is not None and not line.is_given
        return None if is_name and viewer != "facilitator" else super().part(state, key, viewer)

    def frame(self, state: AgreementState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per part, in their order; names stand in the printed agreement alone.

        Returns
        -------
        pandas.DataFrame
            ``part`` (str): ``task``, ``procedures``, ``responsibility``, ``orientation``, ``compensation`` or
            ``other_matters``. ``text`` (str): what was agreed, empty where it is still open.
        """
        from talkoot.methods.agreement.figure import frame

        return frame([row for row in self.rows(state, items) if row["part"] in PARTS])

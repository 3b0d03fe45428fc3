"""What files tell of an activity at this moment: nothing of a blind one before its reveal, sides only where allowed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from talkoot.cycle.state import Activity, CycleState
from talkoot.insight import perspectives
from talkoot.locales import Texts, chosen
from talkoot.methods.document import Pictured
from talkoot.methods.method import Results
from talkoot.methods.permissions import Use

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_ANSWERED = {"person": "answered", "pair": "answered-pairs", "table": "answered-tables"}
_COMPARED = {
    "client": "compared-client",
    "relative": "compared-relative",
    "worker": "compared-worker",
    "other": "compared-other",
}


@dataclass
class Material:
    """One activity as a file in one language may show it.

    Parameters
    ----------
    cycle
        Its cycle.
    activity
        The activity.
    language
        Of the file.
    """

    cycle: CycleState
    activity: Activity
    language: str
    texts: Texts = field(init=False)
    """Of the place ``export``."""

    def __post_init__(self) -> None:
        self.texts = Texts("export", self.language)

    @property
    def title(self) -> str:
        """The activity's title."""
        return chosen(self.activity.title, self.language)

    @property
    def prompt(self) -> str:
        """What was asked."""
        return chosen(self.activity.prompt, self.language)

    @property
    def method_texts(self) -> Texts:
        """Texts of its method."""
        return Texts(self.activity.method.name, self.language)

    @property
    def status(self) -> str:
        """How it stands, in words."""
        if self.is_hidden and self.activity.status != "planned":
            return self.texts("status-hidden")
        return self.texts(f"status-{self.activity.status}")

    @property
    def is_hidden(self) -> bool:
        """Whether it is blind and not revealed: then a file names it and holds nothing of it."""
        return not self.activity.shows_results

    @property
    def answered(self) -> int:
        """How many have answered."""
        return self.activity.answered

    @property
    def answered_text(self) -> str:
        """How many have answered, in words; pairs and tables are no persons (F8).

        Empty where only the facilitator wrote: what the room said was answered by nobody's phone.
        """
        if self.answered == 0 and not self.nothing:
            return ""
        return self.texts(_ANSWERED[self.activity.unit], answered=self.answered)

    @property
    def nothing(self) -> str:
        """Why there is nothing to show; empty where there is something."""
        if self.is_hidden:
            return self.texts("still-hidden")
        return self.texts("nothing-given") if self.frame.empty else ""

    @cached_property
    def frame(self) -> "pd.DataFrame":
        """What was given; a perspective that stands with a note on the wall is taken out (DESIGN 6)."""
        if self.is_hidden:
            raise PermissionError(self.activity.id)
        found = self.activity.method.frame(self.activity.state, self.cycle.items_for(self.activity))
        if getattr(self.activity.state.settings, "author", "") == "perspective" and "author" in found:
            attrs = found.attrs
            found = found.assign(author="")
            found.attrs = attrs
        return found

    def figure(self) -> "Figure":
        """Draw it."""
        return self.activity.method.figure(self.frame, self.method_texts)

    def table(self) -> "pd.DataFrame":
        """Give its numbers and texts under headings people read."""
        return self.activity.method.table(self.frame, self.method_texts)

    def describe(self) -> str:
        """Say what the figure shows."""
        return self.activity.method.describe(self.frame, self.method_texts)

    def pictures(self, use: Use) -> Sequence[Pictured]:
        """Give the pictures that may be used so; none before the reveal."""
        if self.is_hidden:
            return ()
        return self.activity.method.pictures(self.activity.state, use, self.method_texts)

    def agreed(self) -> "pd.DataFrame":
        """Give what was agreed, where the method tells of agreements."""
        return self.activity.method.agreed(self.frame, self.method_texts)

    # Sides -----------------------------------------------------------------------------------------------------

    @property
    def results(self) -> Results | None:
        """Sums as they were taken; none before the reveal."""
        return None if self.is_hidden else self.activity.results

    @property
    def has_sides(self) -> bool:
        """Whether the sides may be shown in a file: at least 5 people on each."""
        return perspectives.shows_sides(self.results, export=True)

    @property
    def sides_hidden(self) -> str:
        """Why the sides are not shown; empty where they are, or where there is one only."""
        return perspectives.sentence(self.results, Texts("parts", self.language), export=True)

    @cached_property
    def sides(self) -> "pd.DataFrame":
        """The sides as a tidy table; see :func:`talkoot.insight.perspectives.sides`."""
        return perspectives.sides(self.results, export=True)

    @cached_property
    def places(self) -> "pd.DataFrame":
        """The places of links that stay open, in the same shape; empty where they may not be shown in a file."""
        return perspectives.places(self.results, export=True)

    @property
    def places_hidden(self) -> str:
        """Why the places are not shown; empty where they are, or where everybody was in one."""
        return perspectives.places_sentence(self.results, Texts("parts", self.language), export=True)

    @cached_property
    def labels(self) -> dict[str, str]:
        """Texts of what was counted, by id."""
        return perspectives.labels(self.cycle, self.activity, self.language)

    def lists(self) -> dict[str, list[str]]:
        """Give what the sides share and what matters to each, under their headings (F13); else nothing."""
        compared = self.results.compared if self.results is not None and self.has_sides else None
        if not isinstance(compared, dict) or not {"shared", "sides"} <= compared.keys():
            return {}
        found = {self.texts("compared-shared"): compared["shared"]}
        for side, things in compared["sides"].items():
            found[self.texts(_COMPARED[side])] = things
        return {heading: [self.labels.get(each, each) for each in things] for heading, things in found.items()}


def materials(cycle: CycleState, language: str) -> list[Material]:
    """Give all activities of a cycle in order of the agenda."""
    return [Material(cycle, activity, language) for activity in cycle.activities_in_order()]


def printable(text: object) -> str:
    """Take away what no XML file can hold: control characters, halves of surrogates, non-characters.

    Examples
    --------
    >>> printable("Kyyti" + chr(0) + " ja" + chr(0xFFFE) + " ruoka")
    'Kyyti ja ruoka'
    """
    return "".join(
        each
        for each in str(text)
        if each in "\t\n\r" or (each >= " " and not "\ud800" <= each <= "\udfff" and each not in "\ufffe\uffff")
    )

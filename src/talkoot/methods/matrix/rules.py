"""Rules and views of a matrix."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import may_show_sides
from talkoot.locales import Texts, chosen
from talkoot.methods.document import Block, Table
from talkoot.methods.matrix.actions import MatrixSettings, PlaceItems
from talkoot.methods.matrix.middle import as_shown, middle
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.offered import offered
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack
from talkoot.methods.steps import bands, is_coarse

if TYPE_CHECKING:
    import pandas as pd

Place = Sequence[int] | None
"""Steps across and up; none for »En osaa sanoa«."""
MatrixState = AnswersState[MatrixSettings]


class Matrix(OneAnswer[MatrixSettings, MatrixState]):
    """Matrix."""

    name = "matrix"
    settings = MatrixSettings
    state = MatrixState
    builds_on_items = True
    fields = ("places",)
    given = "ItemsPlaced"
    taken_back = "PlacesWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {"place_items": PlaceItems, "withdraw_places": TakeBack}
    events: ClassVar[Mapping[str, int]] = {"ItemsPlaced": 1, "PlacesWithdrawn": 1}

    def needs_items(self, settings: MatrixSettings) -> bool:
        """Unless items are given."""
        return not settings.options

    def said(self, state: MatrixState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the place of each item, in order of ids."""
        if not isinstance(action, PlaceItems):
            raise TypeError(action)
        known, steps = offered(state.settings.options, context.items), state.settings.steps
        places: dict[str, Place] = {}
        for item, placed in sorted(action.places.items()):
            if item not in known:
                return Refusal("unknown-item", {"item": item})
            if placed is not None and max(placed.across, placed.up) > steps:
                return Refusal("off-the-field", {"steps": steps, "step": max(placed.across, placed.up)})
            places[item] = None if placed is None else [placed.across, placed.up]
        return {"places": places} if places else {}

    def items(self, state: MatrixState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give everything that could be placed, so that the room goes on with it."""
        return offered(state.settings.options, items)

    def tally(self, state: MatrixState, respondents: Collection[str]) -> dict[str, JSON]:
        """Find the middle of each item.

        Returns
        -------
        dict
            ``items``: for each, ``people`` (those who placed it in the upper right: beyond the middle on both axes),
            ``answered`` (those who cannot say too), ``cannot_say``, ``across`` and ``up`` (``low``,
            ``median`` and ``high`` of the steps; none where nobody placed it), ``coarse`` (steps were put together
            because fewer than ten people placed it) and ``sides_coarse`` (and because sides were shown so). An item
            that nobody answered may be missing.
        """
        return self.tally_joint(state, respondents, ())

    def tally_joint(
        self, state: MatrixState, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        """Find the middle as :meth:`tally` does, no finer than the sides that are shown beside."""
        answered = {item for said in state.said(respondents) for item in said["places"]}
        names = sorted({option.id for option in state.settings.options} | answered)
        return {"items": {item: self._of_item(state, item, respondents, groups) for item in names}}

    def _of_item(
        self, state: MatrixState, item: str, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        answers, steps = _answers(state, item, respondents), state.settings.steps
        placed = [place for place in answers if place is not None]
        sizes = [len(placed), *(_placed(_answers(state, item, group)) for group in groups)]
        # Sides that were shown are known to the room, also when the activity is open again and its sums run on: a finer
        # middle of everybody would give the steps of a side away.
        before = not groups and _was_coarse(state, item)
        coarse = before or is_coarse(steps, sizes)
        axes = [middle([as_shown(place[axis], steps, coarse=coarse) for place in placed]) for axis in (0, 1)]
        edge = bands(steps, coarse=steps > 2)[-1][0]
        return {
            "people": sum(min(place) >= edge for place in placed),
            "answered": len(answers),
            "cannot_say": len(answers) - len(placed),
            "across": axes[0] and asdict(axes[0]),
            "up": axes[1] and asdict(axes[1]),
            "coarse": coarse,
            "sides_coarse": coarse and (before or bool(groups)),
        }

    def tally_sides(
        self, state: MatrixState, sides: Mapping[str, Collection[str]], minimum: int
    ) -> dict[str, dict[str, JSON]]:
        """Find the middle on each side; an item that too few on some side placed is left out of them all."""
        groups = list(sides.values())
        everybody = [respondent for group in groups for respondent in group]
        found = self.tally_joint(state, everybody, groups)["items"]
        placed = {
            item: {side: _placed(_answers(state, item, members)) for side, members in sides.items()} for item in found
        }
        # A side on which nobody placed it would be none of those that are weighed.
        shown = [item for item, counts in placed.items() if all(counts.values()) and may_show_sides(counts, minimum)]
        return {
            side: {"items": {item: self._of_item(state, item, members, groups) for item in shown}}
            for side, members in sides.items()
        }

    def sheet(self, settings: MatrixSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:
        """Give a row for each item, with room for a number on each axis, under what its ends mean."""
        axes = []
        for axis, given in (("across", settings.across), ("up", settings.up)):
            name, low, high = (
                texts(f"axis-{axis}-{end}") if given is None else chosen(getattr(given, end), texts.language)
                for end in ("name", "low", "high")
            )
            axes.append(f"{name}: 1 = {low}, {settings.steps} = {high}")
        rows = tuple((text, "", "") for text in things.values())
        return (Table((texts("heading-item"), *axes), rows),) if rows else ()

    def frame(self, state: MatrixState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per item, in the order in which they were given; no row before the reveal of a blind matrix.

        Returns
        -------
        pandas.DataFrame
            ``item`` (str): id. Its text in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``number`` (int64): by which the figure calls it. ``n`` (int64): all who answered. ``cannot_say`` (int64).
            ``across`` (Float64) and ``up`` (Float64): median steps, missing where nobody placed it.
            ``across_low`` (Float64), ``across_high`` (Float64), ``up_low`` (Float64) and ``up_high`` (Float64):
            quartiles, see ``middle``. ``corner`` (int64): those who placed it in the upper right. ``coarse`` (bool):
            steps were put together because fewer than ten people placed it.
            ``attrs``: ``people`` (how many answered), ``steps``, ``axes`` (the words of a kit, by axis, part and
            language).
        """
        from talkoot.methods.matrix.figure import frame

        known = offered(state.settings.options, items)
        if state.is_blind:
            return frame(state.settings, {}, {}, 0)
        if state.settled:
            return frame(state.settings, known, state.settled.joint, state.settled.answered)
        answered = self.respondents(state)
        return frame(state.settings, known, self.tally(state, answered), len(answered))


def _answers(state: MatrixState, item: str, respondents: Iterable[str]) -> list[Place]:
    return [said["places"][item] for said in state.said(respondents) if item in said["places"]]


def _placed(answers: Iterable[Place]) -> int:
    return sum(answer is not None for answer in answers)


def _was_coarse(state: MatrixState, item: str) -> bool:
    return state.results is not None and bool(state.results.joint["items"].get(item, {}).get("sides_coarse"))

"""Rules and views of a cake of services."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import may_show_sides
from talkoot.ledger.event import Event
from talkoot.methods import given_options, worded
from talkoot.methods.given_options import GivenOptions, OptionsState
from talkoot.methods.method import JSON, Action, Actor, Context, Item, Touched
from talkoot.methods.one_answer import Said, TakeBack
from talkoot.methods.services_cake.actions import (
    MOST_SERVICES,
    SIZES,
    WORKS,
    SendSlices,
    ServicesCakeSettings,
)
from talkoot.methods.steps import distribution, sums_before
from talkoot.methods.worded import Worded, WordedAnswers, WordedState

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class ServicesCakeState(OptionsState[ServicesCakeSettings], WordedState[ServicesCakeSettings]):
    """The services and what everyone said of them; what was said of one that is gone stays out of everything."""

    def words(self) -> Iterator[Worded]:
        """Give the comments on the services that are there."""
        return (each for each in super().words() if each[1] in self.options)

    def has_answered(self, respondent: str) -> bool:
        """Tell whether somebody said something of a service that is there."""
        answer = self.answers.get(respondent)
        return answer is not None and not self.options.keys().isdisjoint(answer.said["answers"])


class ServicesCake(
    GivenOptions[ServicesCakeSettings, ServicesCakeState], WordedAnswers[ServicesCakeSettings, ServicesCakeState]
):
    """Cake of services."""

    name = "services_cake"
    settings = ServicesCakeSettings
    state = ServicesCakeState
    thing = "service"
    most_options = MOST_SERVICES
    given = "SlicesSent"
    taken_back = "SlicesWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "send_slices": SendSlices,
        "withdraw_slices": TakeBack,
        **given_options.ACTIONS,
        **worded.ACTIONS,
    }
    events: ClassVar[Mapping[str, int]] = {
        "SlicesSent": 1,
        "SlicesWithdrawn": 1,
        **given_options.EVENTS,
        **worded.EVENTS,
    }

    def said(self, state: ServicesCakeState, action: Action, actor: Actor, context: Context) -> Said | Refusal:
        """Give what somebody says, in the order of the services."""
        if not isinstance(action, SendSlices):
            raise TypeError(action)
        given = {each.service: each for each in action.slices}
        unknown = given.keys() - state.options.keys()
        if unknown:
            return Refusal("unknown-option", {"option": min(unknown)})
        said: dict[str, JSON] = {}
        for service in state.options:
            if service not in given:
                continue
            words = self.worded(state, actor, context, service, given[service].text)
            if isinstance(words, Refusal):
                return words
            said[service] = {"works": given[service].works, "size": given[service].size, **words}
        return {"answers": said} if said else {}

    def touched(self, state: ServicesCakeState, event: Event) -> Touched:
        """Name what changed; with a service its comments come back or go."""
        touched = super().touched(state, event)
        if event.kind != "OptionRemoved":
            return touched
        answers = (answer.said["answers"].get(event.data["id"], {}) for answer in state.answers.values())
        words = {f"words:{said['id']}" for said in answers if "id" in said}
        return Touched(touched.keys | words, touched.respondents)

    def own(self, state: ServicesCakeState, respondent: str) -> JSON:
        """Give what one said of the services that are there."""
        if not state.has_answered(respondent):
            return {}
        said = state.answers[respondent].said["answers"]
        return {"answers": {service: said[service] for service in said if service in state.options}}

    def respondents(self, state: ServicesCakeState) -> Collection[str]:
        """Give those who said something of a service that is there."""
        return [each for each in state.answers if state.has_answered(each)]

    def items(self, state: ServicesCakeState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give the services, to decide about one, and the shown comments, to make themes of."""
        return state.as_items() | super().items(state, items)

    # Results ---------------------------------------------------------------------------------------------------

    def tally(self, state: ServicesCakeState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count what was said of each service.

        Returns
        -------
        dict
            ``services``: by id, ``bands``, ``counts``, ``cannot_say``, ``n``, ``coarse`` and ``sides_coarse`` of »how
            well does it work« (:func:`talkoot.methods.steps.distribution`), and ``sizes``: how many said small, middle
            and large.
        """
        return self.tally_joint(state, respondents, ())

    def tally_joint(
        self, state: ServicesCakeState, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        """Count as :meth:`tally` does, no finer than the groups that are shown beside."""
        return {"services": {service: self._count(state, service, respondents, groups) for service in state.options}}

    def tally_sides(
        self, state: ServicesCakeState, sides: Mapping[str, Collection[str]], minimum: int
    ) -> dict[str, dict[str, JSON]]:
        """Count each side; a service of which too few on some side said something is left out of them all."""
        shown = [
            service
            for service in state.options
            if may_show_sides({side: len(state.about(service, each)) for side, each in sides.items()}, minimum)
        ]
        groups = list(sides.values())
        return {
            side: {"services": {service: self._count(state, service, members, groups) for service in shown}}
            for side, members in sides.items()
        }

    @staticmethod
    def _count(
        state: ServicesCakeState, service: str, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        works, *others = ([each["works"] for each in state.about(service, group)] for group in (respondents, *groups))
        sizes = [each["size"] for each in state.about(service, respondents)]
        return {
            **distribution(WORKS, works, others, sums_before(state.results, "services", service)),
            "sizes": [sizes.count(size) for size in range(1, SIZES + 1)],
        }

    def frame(self, state: ServicesCakeState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give rows for each service: how well it works, how large it is, and each comment that is shown.

        Returns
        -------
        pandas.DataFrame
            ``service`` (str): id. The service in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``row`` (str): ``works``, ``size`` or ``comment``. ``first`` (Int64) and ``last`` (Int64): of ``works`` the
            steps from 1 (badly) to 5 (well) that the row counts, missing for »En osaa sanoa«; of ``size`` 1 (small), 2
            (middle) or 3 (large); missing for a comment. ``people`` (int64). ``n`` (int64): who said something of the
            service. ``coarse`` (bool): steps were put together because fewer than ten people rated. ``comment`` (str).
        """
        from talkoot.methods.services_cake.figure import frame

        if state.is_blind:
            return frame({}, {}, [])
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.as_items(), shown["services"], state.shown())

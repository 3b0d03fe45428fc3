"""What every method keeps, whatever people do: subclass :class:`MethodContract` in ``test_<method>.py``.

Hypothesis draws settings and a course of events: participants of several perspectives, scribes and the facilitator act,
the facilitator starts, pauses, closes and reveals, everyone undoes. A subclass only says what can be asked.
"""

import io
import json
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import Engine, replay
from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.tracing import Traces, worded
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method as method_of
from talkoot.methods.method import JSON, Item, OpenSettings
from tests.factories import ACTIVITY, PARTICIPANTS, SCRIBES, Asked, Source, Workshop
from tests.methods.running import Done, Run, Screen, all_views, whole

#: In every text that :func:`words` draws: where it is found, somebody's words are.
MARKER = "zalaisuus"
LONGEST_RUN = 25

runs = hypothesis_settings(
    # With CI set the same courses are drawn each time, so that more of them would find nothing new the next time.
    max_examples=15 if os.environ.get("CI") else 25,
    deadline=None,
    # The tests stand in this class and run in each subclass.
    suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow, HealthCheck.data_too_large],
)
few_runs = hypothesis_settings(runs, max_examples=8)


def words() -> st.SearchStrategy[str]:
    """Draw something that a person writes; it bears the marker that must not be seen before a reveal."""
    return st.builds(
        "{} {}".format,
        st.sampled_from(["Kyyti myöhästyi", "Ei löydy ovea", "<b>Hinta</b>", "Vem hjälper?", "a\nb"]),
        st.integers(0, 99).map(lambda number: f"{MARKER}{number}"),
    )


@dataclass(frozen=True)
class Answers:
    """How people answer a method that adds up: ``ANSWERS`` of its test, for the rules on settled sums (L31)."""

    settings: Mapping[str, Any]
    giving: st.SearchStrategy[list[Asked]]
    """What one person may give."""
    taking_back: Sequence[Asked]
    """How all of it is taken back."""
    kind: str
    """Of the events that hold an answer."""


class MethodContract(ABC):
    """Property tests of a method. See ``test_sticky_notes.py`` for a subclass."""

    method: ClassVar[str]
    """Its name."""
    sources: ClassVar[tuple[Source, ...]] = ()
    """Activities before it; it builds on those that no other source builds on."""
    seen_while_blind: ClassVar[frozenset[str]] = frozenset()
    """Actions whose effects others may see even before the reveal, such as writing statements to take a stand on."""
    counts: ClassVar[frozenset[str]] = frozenset()
    """Keys of the shared view that only say how many have answered."""
    perspective_columns: ClassVar[frozenset[str]] = frozenset()
    """Columns of the frame that tell a perspective because people were told so before they wrote."""

    @property
    def can_be_blind(self) -> bool:
        """Tell whether its settings take ``blind``; that they refuse it is tested where they do not."""
        return not issubclass(method_of(self.method).settings, OpenSettings)

    @abstractmethod
    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        """Draw settings; ``blind`` is drawn by the contract."""

    @abstractmethod
    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked] | None:
        """Draw the name of an action and its data, given the activity as it stands; none if nothing is possible.

        Parameters
        ----------
        activity
            As it stands; draw ids from ``activity.state``. It may be open or not: what is refused is tested too.
        items
            What it builds on, as it stands.
        """

    def source_actions(
        self,
        activity: Activity,
        items: Mapping[str, Item],  # noqa: ARG002
    ) -> st.SearchStrategy[Asked] | None:
        """Draw what happens meanwhile to a source; by default notes are hidden, shown again and deleted."""
        state: Any = activity.state
        if activity.method.name != "sticky_notes" or not state.entries:
            return None
        note = st.sampled_from(list(state.entries)).map(lambda each: {"note": each})
        return st.tuples(st.sampled_from(["hide_note", "show_note", "remove_note"]), note)

    def blind_own(self, own: JSON) -> JSON:
        """Give what of one's own view must not depend on others before the reveal; by default all of it."""
        return own

    # The course ------------------------------------------------------------------------------------------------

    def begin(self, draw: Callable[[st.SearchStrategy[Any]], Any], *, blind: bool | None = None) -> Run:
        """Begin a workshop with the activity open."""
        settings = dict(draw(self.settings()))
        if self.can_be_blind:
            settings["blind"] = draw(st.booleans()) if blind is None else blind
        workshop = Workshop.of(self.method, settings, sources=self.sources)
        screens = [Screen("room"), Screen("facilitator")]
        screens += [Screen("participant", actor.respondent) for actor in (PARTICIPANTS[0], PARTICIPANTS[2], SCRIBES[0])]
        follower = Engine(workshop.engine.store)
        follower.state(workshop.cycle)
        return Run(workshop, self.actions, self.source_actions, screens, [follower])

    def take(self, run: Run, draw: Callable[[st.SearchStrategy[Any]], Any]) -> list[Done | None]:
        """Take some steps."""
        return [run.step(draw) for _ in range(draw(st.integers(1, LONGEST_RUN)))]

    # (a) ... (f) -----------------------------------------------------------------------------------------------

    @runs
    @given(data=st.data())
    def test_replay_from_zero_equals_the_running_state(self, data: st.DataObject) -> None:
        run = self.begin(data.draw)
        self.take(run, data.draw)
        running = run.workshop.state
        replayed = replay(run.workshop.cycle, run.workshop.history)
        assert replayed == running
        for name, activity in running.activities.items():
            # The order of dicts is not compared above, and views may rest on it.
            assert list(replayed.activities[name].state.givers) == list(activity.state.givers)
        assert all_views(replayed) == all_views(running)

    @runs
    @given(data=st.data())
    def test_merged_changes_equal_the_full_view(self, data: st.DataObject) -> None:
        run = self.begin(data.draw)
        for screen in run.screens:
            screen.look(run.workshop.engine, run.workshop.cycle)
        self.take(run, data.draw)
        for screen in run.screens:
            screen.look(run.workshop.engine, run.workshop.cycle)
            state = run.workshop.state
            for name in ("", *state.activities):
                assert screen.maps[name] == whole(state, name, screen.viewer, screen.respondent), (name, screen.viewer)

    @runs
    @given(data=st.data())
    def test_nothing_blind_is_on_the_wire(self, data: st.DataObject) -> None:
        if not self.can_be_blind:
            answer = Workshop.of(self.method, sources=self.sources, started=False).ask(
                "change_activity", {"activity": ACTIVITY, "settings": {"blind": True}}
            )
            assert answer.refusal is not None
            assert answer.refusal.code == "bad-settings"
            return
        run = self.begin(data.draw, blind=True)
        for _ in range(data.draw(st.integers(1, LONGEST_RUN))):
            if run.step(data.draw) and run.workshop.activity.state.is_blind:
                self._check_blind(run)

    def _check_blind(self, run: Run) -> None:
        """Others see what they would see had nobody answered, but for how many did."""
        now = run.workshop.state
        without = run.twin(lambda done: done.action in self.seen_while_blind)
        for screen in ("participant", "room", "facilitator"):
            seen = self._shared(now, screen)
            assert seen == self._shared(without, screen), f"the {screen} sees what is blind"
            if not self.seen_while_blind:
                assert MARKER not in json.dumps(seen)
        frames = [self._frame(state).to_dict("list") for state in (now, without)]
        assert frames[0] == frames[1], "the frame holds what is blind"
        method = run.workshop.activity.method
        for respondent in run.respondents():
            alone = run.twin(
                lambda done, respondent=respondent: (  # type: ignore[misc]
                    done.actor.respondent in ("", respondent) or done.action in self.seen_while_blind
                )
            )
            mine, expected = (method.own(each.activities[ACTIVITY].state, respondent) for each in (now, alone))
            assert self.blind_own(mine) == self.blind_own(expected), "one's own view depends on others"

    def _shared(self, state: CycleState, viewer: Any) -> dict[str, JSON]:
        of_activity = views.activity_view(state, state.activities[ACTIVITY], viewer)
        of_cycle = views.cycle_view(state, viewer)
        seen = {key: part for key, part in of_activity.items() if key not in self.counts}
        seen |= {f"cycle {key}": part for key, part in of_cycle.items() if not key.startswith("answered:")}
        traces = Traces(state)
        return seen | {f"trace of {made}": worded(traces.trace(made), "fi") for made in traces.items}

    @few_runs
    @given(data=st.data())
    def test_traces_lead_back_where_they_lead_forth_and_can_be_told_in_every_language(
        self, data: st.DataObject
    ) -> None:
        run = self.begin(data.draw)
        self.take(run, data.draw)
        state = run.workshop.state
        traces = Traces(state)
        for made in traces.items:
            assert [each for each in traces.items if made in traces.forth(each)] == [
                each for each in traces.items if each in traces.back(made)
            ]
            for step in traces.trace(made):
                # Only what everybody may see: the text is that of a visible item, in an activity that shows.
                assert step.item == state.items_of(step.made.activity)[step.made.item]
                assert step.activity.shows_results
            for language in LANGUAGES:
                assert all("{" not in each["told"] for each in worded(traces.trace(made), language))
        given = {
            item
            for each in run.respondents()
            for item in traces.given_by({}.fromkeys(state.activities, each).__getitem__)
        }
        assert given <= traces.items.keys()

    @runs
    @given(data=st.data())
    def test_undo_restores_the_view(self, data: st.DataObject) -> None:
        run = self.begin(data.draw)
        for _ in range(data.draw(st.integers(1, LONGEST_RUN))):
            before = all_views(run.workshop.state)
            done = run.step(data.draw)
            if done is None or done.action == "undo" or not data.draw(st.booleans()):
                continue
            answer = run.workshop.ask("undo", {}, done.actor, done.activity)
            if answer.refusal is not None:
                # A participant may do some things, such as deleting, while the activity is not open; not undo.
                assert answer.refusal.code in {"final", "final-revealed", "closed"}, done
                continue
            assert all_views(run.workshop.state) == before, done

    @few_runs
    @given(data=st.data())
    def test_the_frame_is_as_documented_and_can_be_drawn(self, data: st.DataObject) -> None:
        run = self.begin(data.draw)
        self.take(run, data.draw)
        frame = self._frame(run.workshop.state)
        documented = self.documented_columns()
        assert list(frame.columns) == list(documented)
        for column, kind in documented.items():
            if kind != "str":
                assert str(frame[column].dtype) == kind, column
            elif len(frame):
                assert str(frame[column].dtype) in {"str", "object"}, column
                assert all(isinstance(value, str) for value in frame[column]), column
        self._check_frame_tells_nobody(run, frame)
        method = run.workshop.activity.method
        for language in LANGUAGES:
            texts = Texts(self.method, language)
            figure = method.figure(frame, texts)
            figure.savefig(io.BytesIO(), format="png", dpi=30)
            assert method.describe(frame, texts)
            table = method.table(frame, texts)
            assert len(table.columns) == len(set(table.columns))

    def _check_frame_tells_nobody(self, run: Run, frame: Any) -> None:
        assert not {"respondent", "giver", "at"} & set(frame.columns)
        respondents = set(run.respondents())
        perspectives = {"client", "relative", "worker", "other"}
        for column in frame.columns:
            values = {value for value in frame[column] if isinstance(value, str)}
            assert not values & respondents, column
            assert column in self.perspective_columns or not values & perspectives, column

    def documented_columns(self) -> dict[str, str]:
        """Give the columns that the docstring of ``frame`` lists: ````name`` (dtype): meaning``."""
        documentation = type(method_of(self.method)).frame.__doc__ or ""
        found = dict(re.findall(r"``(\w+)`` \((\w+)\)", documentation))
        if not found:
            pytest.fail("the docstring of frame lists no column as ``name`` (dtype)")
        return found

    def _frame(self, state: CycleState) -> Any:
        activity = state.activities[ACTIVITY]
        return activity.method.frame(activity.state, state.items_for(activity))

    @runs
    @given(data=st.data())
    def test_a_second_process_that_follows_reaches_the_same_state(self, data: st.DataObject) -> None:
        run = self.begin(data.draw)
        self.take(run, data.draw)
        for follower in run.followers:
            follower.catch_up()
            assert follower.state(run.workshop.cycle) == run.workshop.state
            assert all_views(follower.state(run.workshop.cycle)) == all_views(run.workshop.state)
        late = Engine(run.workshop.engine.store)
        assert late.state(run.workshop.cycle) == run.workshop.state

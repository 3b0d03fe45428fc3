"""A workshop that takes any turn: hypothesis draws who does what, and screens follow as browsers do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import Answer, Engine, replay
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.locales import LANGUAGES, error_text
from talkoot.methods.method import Actor, Item, Viewer
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Workshop

ACTORS = (*PARTICIPANTS, *SCRIBES, FACILITATOR)
VIEWERS: tuple[Viewer, ...] = ("participant", "room", "facilitator")
LIFECYCLE = ("start_activity", "pause_activity", "close_activity", "reveal_activity")
#: How often each kind of step comes, in proportion.
STEPS = ("do",) * 8 + ("course",) * 2 + ("undo",) * 2 + ("source",) * 2 + ("look",) * 2 + ("follow",)

Actions = Callable[[Activity, Mapping[str, Item]], st.SearchStrategy[Asked] | None]


@dataclass
class Screen:
    """What one screen holds: it merges what it is sent, and repeats no rule."""

    viewer: Viewer
    respondent: str | None = None
    maps: dict[str, views.View] = field(default_factory=dict)
    """By activity; the cycle's is ``""``."""
    position: int = -1

    def look(self, engine: Engine, cycle: str) -> None:
        """Take what changed since the last look, as hub and kernel send it."""
        state = engine.state(cycle)
        for name in ("", *state.activities):
            touched = engine.changed_after(cycle, self.position, name)
            if touched is None or views.EVERYTHING in touched.keys or name not in self.maps:
                self.maps[name] = whole(state, name, self.viewer, self.respondent)
                continue
            put = parts(state, name, self.viewer, touched.keys)
            if self.respondent in touched.respondents:
                put["own"] = state.activities[name].method.own(state.activities[name].state, str(self.respondent))
            for key in touched.keys - put.keys():
                self.maps[name].pop(key, None)
            self.maps[name] |= put
        self.position = engine.position


def whole(state: CycleState, name: str, viewer: Viewer, respondent: str | None = None) -> views.View:
    """Give a full view."""
    if not name:
        return views.cycle_view(state, viewer)
    return views.activity_view(state, state.activities[name], viewer, respondent)


def parts(state: CycleState, name: str, viewer: Viewer, keys: frozenset[str]) -> views.View:
    """Give some parts of a view."""
    if name:
        return views.parts_of_activity(state, state.activities[name], keys, viewer)
    found = {key: views.cycle_part(state, key, viewer) for key in keys}
    return {key: part for key, part in found.items() if part is not None}


def all_views(state: CycleState) -> dict[str, views.View]:
    """Give every view there is: each kind of viewer's, and each respondent's own."""
    found = {f"cycle as {viewer}": whole(state, "", viewer) for viewer in VIEWERS}
    for name in state.activities:
        found |= {f"{name} as {viewer}": whole(state, name, viewer) for viewer in VIEWERS}
        found |= {
            f"{name} of {actor.respondent[:2]}": whole(state, name, "participant", actor.respondent)
            for actor in ACTORS
            if actor.respondent
        }
    return found


@dataclass
class Done:
    """A step that gave events."""

    actor: Actor
    action: str
    activity: str
    answer: Answer


@dataclass
class Run:
    """A workshop under way."""

    workshop: Workshop
    actions: Actions
    source_actions: Actions
    screens: list[Screen]
    followers: list[Engine]
    done: list[Done] = field(default_factory=list)

    def step(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Done | None:
        """Take one step; give it if it changed something."""
        match draw(st.sampled_from(STEPS)):
            case "do":
                return self._do(draw, ACTIVITY, self.actions)
            case "source":
                sources = [each for each in self.workshop.state.agenda if each != ACTIVITY]
                if not sources:
                    return self._do(draw, ACTIVITY, self.actions)
                return self._do(draw, draw(st.sampled_from(sources)), self.source_actions)
            case "course":
                name = draw(st.sampled_from([*[ACTIVITY] * 3, *self.workshop.state.agenda]))
                return self.ask(FACILITATOR, draw(st.sampled_from(LIFECYCLE)), {"activity": name}, "")
            case "undo":
                actor = draw(st.sampled_from(ACTORS))
                return self.ask(actor, "undo", {}, ACTIVITY if actor.respondent else "")
            case "look":
                screen = draw(st.sampled_from(self.screens))
                screen.look(self.workshop.engine, self.workshop.cycle)
            case "follow":
                draw(st.sampled_from(self.followers)).catch_up()
        return None

    def _do(self, draw: Callable[[st.SearchStrategy[Any]], Any], name: str, actions: Actions) -> Done | None:
        state: CycleState = self.workshop.state
        activity = state.activities[name]
        possible = actions(activity, state.items_for(activity))
        if possible is None:
            return None
        action, data = draw(possible)
        kind = activity.method.actions[action]
        # Mostly somebody who may; that others are refused is tested as well.
        may = [actor for actor in ACTORS if actor.kind in kind.who] * 3 + list(ACTORS)
        return self.ask(draw(st.sampled_from(may)), action, data, name)

    def ask(self, actor: Actor, action: str, data: Mapping[str, Any], activity: str) -> Done | None:
        """Ask for something; give the step if it changed something."""
        answer = self.workshop.ask(action, data, actor, activity)
        if answer.refusal is not None:
            self._check_refusal(answer.refusal, activity)
        if not answer.events:
            return None
        done = Done(actor, action, activity, answer)
        self.done.append(done)
        return done

    def _check_refusal(self, refusal: Refusal, activity: str) -> None:
        """Whatever is refused, the person is told why in their language, and what to do."""
        method = self.workshop.state.activities[activity].method.name if activity else ""
        for language in LANGUAGES:
            message, hint = error_text(refusal.code, refusal.values, language, method)
            assert message, refusal
            assert hint, refusal
            assert "{" not in message + hint, f"{refusal}: {message} {hint}"

    def twin(self, keep: Callable[[Done], bool]) -> CycleState:
        """Give the state as if only some of the steps in the activity had been taken."""
        left_out = {
            event.position
            for done in self.done
            if done.activity == ACTIVITY and done.action != "undo" and not keep(done)
            for event in done.answer.events
        }
        history = [event for event in self.workshop.history if event.position not in left_out]
        return replay(self.workshop.cycle, history)

    def respondents(self) -> Sequence[str]:
        """List everyone who may have given something."""
        return [actor.respondent for actor in ACTORS if actor.respondent]

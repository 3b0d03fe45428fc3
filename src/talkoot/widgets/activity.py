"""One activity as a widget of its own: the same as on a phone or on the wall, in any notebook."""

from typing import Any

import anywidget

from talkoot.cycle.api import Activity
from talkoot.cycle.engine import new_id
from talkoot.cycle.views import header
from talkoot.errors import TalkootError
from talkoot.locales import texts
from talkoot.methods.method import Actor, Perspective, Viewer
from talkoot.resources import module_of
from talkoot.widgets.following import follower_of
from talkoot.widgets.media import handed_over, taken
from talkoot.widgets.watching import Watching, answered, traced

_VIEWERS: dict[str, Viewer] = {"participant": "participant", "room": "room", "facilitator": "facilitator"}


class ActivityWidget(anywidget.AnyWidget):  # type: ignore[misc]
    """Shows one activity and lets one take part, or lead it.

    Parameters
    ----------
    activity
        The activity.
    view
        ``"room"``: what the projector shows. ``"participant"``: what a phone shows; each widget is a respondent of
        its own. ``"facilitator"``: the room's view with controls.
    language
        Of its texts.
    perspective
        From whose side the respondent answers.
    """

    def __init__(
        self, activity: Activity, view: str = "room", language: str = "fi", perspective: Perspective | None = None
    ) -> None:
        viewer = _VIEWERS[view]
        engine = activity.cycle.engine
        # Before the base class, which reads it.
        self._esm = module_of(activity.state.method.name)
        self._respondent = new_id() if viewer == "participant" else None
        self._actor = Actor("participant", self._respondent, perspective) if self._respondent else Actor("facilitator")
        self._watching = Watching(engine, activity.cycle.id, viewer, self._respondent)
        self._activity = activity.id
        self._language = language
        self._is_shown = False
        super().__init__()
        self.on_msg(self._hear)

    def _hear(self, _widget: Any, message: dict[str, Any], buffers: Any) -> None:
        match message.get("type"):
            case "ready":
                self._is_shown = True
                follower_of(self._watching.engine).add(self)
                self.send(self._set_up())
                self._send_header()
                self.send(self._watching.whole(self._activity))
            case "do":
                engine = self._watching.engine
                self.send(answered(engine, self._watching.cycle, message, self._actor, self._language))
                follower_of(engine).flush()
            case "media":
                reply, files = handed_over(self._watching, message)
                self.send(reply, buffers=files)
            case "upload":
                content = bytes(buffers[0])
                self.send(taken(self._watching, message, content, self._actor.respondent, self._language))
            case "trace":
                self.send(traced(self._watching.state, message, self._language))

    def flush(self) -> None:
        """Send what changed since the last time."""
        if self._is_shown:
            news = list(self._watching.news(self._activity))
            self._send_header()
            for message in news:
                self.send(message)

    def complain(self, error: TalkootError) -> None:
        """Say that the activity cannot be shown any more."""
        text, hint = error.told(self._language)
        self.send({"type": "no", "id": "", "error": error.code, "message": text, "hint": hint})

    def _set_up(self) -> dict[str, Any]:
        activity = self._watching.state.activities[self._activity]
        return {
            "type": "set-up",
            "role": self._watching.viewer,
            "header": header(activity),
            "language": self._language,
            "texts": texts(activity.method.name, self._language),
        }

    def _send_header(self) -> None:
        activity = self._watching.state.activities[self._activity]
        count = activity.answered
        self.send({"type": "header", "header": header(activity), "answered": count})

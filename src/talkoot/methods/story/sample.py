"""Sample data of stories."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, own, parts
from talkoot.methods.story.actions import Readers, ReplyState


class Reply(SamplePart):
    """What the service answers."""

    state: ReplyState
    text: str = ""


class Told(SamplePart):
    """A story."""

    by: str
    text: str
    title: str = ""
    readers: Readers = "room"
    reply: Reply | None = None


class File(SampleFile):
    """What people tell."""

    stories: tuple[Told, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan:  # noqa: ARG002
        """Tell one's stories; the facilitator lets the room read them and answers."""
        return Telling(tuple(each for each in self.stories if each.by == person)) if person else Service(self.stories)


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells stories."""

    stories: tuple[Told, ...] = ()

    def next_action(self, header: View, view: View) -> Ask | None:
        """Tell the first story that is not told yet."""
        settings = header["settings"]
        told = {each["text"] for each in own(view, "stories", [])}
        for story in self.stories:
            if story.text not in told and len(told) < settings["limit"] and len(story.text) <= settings["longest"]:
                return "add_story", {"title": story.title, "text": story.text, "readers": story.readers}
        return None


@dataclass(frozen=True, slots=True)
class Service:
    """Lets the room read what waits, and answers."""

    stories: tuple[Told, ...] = ()

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first story that waits, else answer the first that has no answer yet."""
        replies = {each.text: each.reply for each in self.stories if each.reply is not None}
        for each, story in parts(view, "story"):
            if story["standing"] == "waiting":
                return "show_story", {"story": each}
            reply = replies.get(story["text"])
            if reply is not None and not story["reply"]:
                return "reply_to_story", {"story": each, "state": reply.state, "text": reply.text}
        return None

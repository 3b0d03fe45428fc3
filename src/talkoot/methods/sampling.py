"""What a method says about sample data: what a file of it holds, and what an invented person does next.

A method's folder may have a module ``sample`` with a class ``File``, a :class:`SampleFile`. A set of ``sample_data/``
has one file for each activity; its method reads it. A plan knows what somebody wants to give; it looks at the view that
a phone (or the facilitator's window) gets and names the next action, or none when everything is given or has to wait.
It keeps nothing: asked again after a lost connection, it goes on where the view says the person is.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pydantic import BaseModel, ConfigDict

from talkoot.methods.method import JSON

View = Mapping[str, JSON]
Ask = tuple[str, dict[str, JSON]]
"""The name of an action and its data."""


class Plan(Protocol):
    """What somebody wants to give in one activity."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give what to ask for next; none when there is nothing to ask, or not yet.

        Parameters
        ----------
        header
            ``activity:<id>`` of the cycle's view.
        view
            The view of the activity with ``own``.
        """


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something made by others that a person means: by its id or text, else by what its words are about."""

    key: str
    text: str
    keywords: tuple[str, ...] = ()
    by: str = ""
    """Who made it; empty for the facilitator."""

    def found_in(self, offered: Mapping[str, str], taken: Sequence[str] = ()) -> str | None:
        """Give the id of what is meant among texts by id; none if nothing comes near."""
        if self.key in offered:
            return self.key
        for each, text in offered.items():
            if text == self.text:
                return each
        scores = {
            each: sum(text.casefold().count(keyword.casefold()) for keyword in self.keywords)
            for each, text in offered.items()
            if each not in taken
        }
        best = max(scores, key=lambda each: scores[each], default=None)
        return best if best is not None and scores[best] else None


Named = Callable[[str], Wanted]
"""Gives what the files of a set call by a key; ``KeyError`` where nothing has it."""


class SamplePart(BaseModel):
    """Some part of a file; unknown fields are mistakes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SampleFile(SamplePart, ABC):
    """What invented people give in one activity of a method."""

    @abstractmethod
    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:
        """Give what somebody wants to give; none for one who has nothing to say here.

        Parameters
        ----------
        person
            Their id; empty for the facilitator.
        settings
            Of the activity, as its kit has them.
        named
            What keys stand for that other files, or the activity's options, have given.
        """

    def names(self) -> Mapping[str, Wanted]:
        """Give what other files may refer to, by key."""
        return {}


def parts(view: View, kind: str) -> Iterator[tuple[str, Mapping[str, JSON]]]:
    """Give the parts of a kind by id: those that begin with ``item:``, ``theme:`` or another kind."""
    start = f"{kind}:"
    return ((key[len(start) :], part) for key, part in view.items() if key.startswith(start))


def own(view: View, name: str, otherwise: JSON) -> JSON:
    """Give something of one's own; ``own`` is empty before the first contribution."""
    return view.get("own", {}).get(name, otherwise)


def drawn(*of: str) -> int:
    """Give a number that is always the same for the same words: chance that a replay repeats."""
    return int.from_bytes(hashlib.sha256("/".join(of).encode()).digest()[:6], "big")


def offered(view: View) -> dict[str, str]:
    """Give what can be chosen in a view, with all its words: given options, and items with what they gather."""
    options = {each: str(part["text"]) for each, part in parts(view, "option")}
    items = {each: str(part["text"]) for each, part in parts(view, "item")}
    return options | items


def offered_with_parts(view: View) -> dict[str, str]:
    """Give the same, items with the words of all that they gather."""
    gathered = {each: " ".join([part["text"], *part.get("parts", ())]) for each, part in parts(view, "item")}
    return offered(view) | gathered


def options_of(header: View) -> dict[str, str]:
    """Give what a kit offers in the settings of an activity, by id."""
    return {each["id"]: next(iter(each["text"].values())) for each in header["settings"].get("options", ())}


@dataclass(frozen=True, slots=True)
class Approval:
    """The facilitator reads what waits and lets the room see it."""

    kind: str
    """What it is called on the wire: ``note``."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first that waits."""
        for each, part in parts(view, self.kind):
            if part.get("standing") == "waiting":
                return f"show_{self.kind}", {self.kind: each}
        return None

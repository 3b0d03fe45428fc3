"""What an invented person would do next in an activity, method by method, from what their screen shows.

A plan knows what somebody wants to give; it looks at the view that a phone (or the facilitator's window) gets and
names the next action, or none when everything is given or has to wait. It keeps nothing: asked again after a lost
connection, it goes on where the view says the person is.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Protocol

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


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something made by others that a person means: by its id or text, else by what its words are about."""

    key: str
    text: str
    keywords: tuple[str, ...] = ()

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


def _offered(view: View) -> dict[str, str]:
    """Give what can be chosen in a view, with all its words: given options, and items with what they gather."""
    options = {each: str(part["text"]) for each, part in parts(view, "option")}
    items = {each: str(part["text"]) for each, part in parts(view, "item")}
    return options | items


def _with_parts(view: View) -> dict[str, str]:
    gathered = {each: " ".join([part["text"], *part.get("parts", ())]) for each, part in parts(view, "item")}
    return _offered(view) | gathered


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """A note that somebody writes."""

    text: str
    column: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """Writes notes, then likes those of others."""

    person: str
    notes: tuple[PlannedNote, ...] = ()
    likes: tuple[str, ...] = ()
    """Texts of the notes that are liked."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Write the first note that is not on the wall yet."""
        settings = header["settings"]
        written = {note["text"] for note in own(view, "notes", [])}
        columns = [column["id"] for column in settings["columns"]]
        for note in self.notes:
            if note.text in written or len(written) >= settings["limit"] or len(note.text) > settings["longest"]:
                continue
            data: dict[str, JSON] = {"text": note.text}
            if columns:
                data["column"] = note.column if note.column in columns else columns[0]
            colours = settings["colours"]
            wished = note.colour or colours[drawn(self.person) % len(colours)]
            data["colour"] = wished if wished in colours else colours[0]
            return "add_note", data
        if settings["likes"]:
            liked = own(view, "liked", [])
            for each, note_part in parts(view, "note"):
                if note_part["text"] in self.likes and each not in liked:
                    return "like_note", {"note": each}
        return None


@dataclass(frozen=True, slots=True)
class Approval:
    """The facilitator reads what waits and lets it on the wall."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first note that waits."""
        for each, note in parts(view, "note"):
            if note.get("standing") == "waiting":
                return "show_note", {"note": each}
        return None


@dataclass(frozen=True, slots=True)
class Grouping:
    """Names themes and moves notes into them."""

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Names to give, each with texts of notes to begin it with."""
    moves: tuple[tuple[str, str], ...] = ()
    """Texts of notes, each with the name of the theme it belongs to."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all settings
        """Name the first theme that is missing, else move the first note that is loose."""
        themes = {str(part["name"]).casefold(): each for each, part in parts(view, "theme")}
        placed = {note for _, part in parts(view, "theme") for note in part["notes"]}
        loose = {str(part["text"]): each for each, part in parts(view, "item") if each not in placed}
        for name, texts in self.names:
            notes = [loose[text] for text in texts if text in loose]
            if notes and name.casefold() not in themes:
                return "add_theme", {"name": name, "notes": notes}
        for text, name in self.moves:
            if text in loose and name.casefold() in themes:
                return "place_notes", {"notes": [loose[text]], "theme": themes[name.casefold()]}
        return None


@dataclass(frozen=True, slots=True)
class Dots:
    """Puts dots on what one wants."""

    wanted: tuple[Wanted, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give the whole vote at once, as a phone does."""
        if own(view, "choices", {}):
            return None
        settings = header["settings"]
        names, words = _offered(view), _with_parts(view)
        choices: dict[str, int] = {}
        for each in self.wanted:
            chosen = each.found_in(names) or each.found_in(words, list(choices))
            if chosen is None or (chosen in choices and not settings["stack"]):
                continue
            if sum(choices.values()) < settings["dots"]:
                choices[chosen] = choices.get(chosen, 0) + 1
        return ("place_dots", {"choices": choices}) if choices else None


@dataclass(frozen=True, slots=True)
class Ratings:
    """Rates statements; none stands for »En osaa sanoa«."""

    steps: Mapping[str, int | None]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Rate the first statement that is not rated yet."""
        settings = header["settings"]
        rated = own(view, "ratings", {})
        for statement in settings["statements"]:
            name = statement["id"]
            if name in self.steps and name not in rated:
                step = self.steps[name]
                return "rate", {"statement": name, "step": None if step is None else min(step, settings["steps"])}
        return None


@dataclass(frozen=True, slots=True)
class Stands:
    """Takes stands, and writes statements in between."""

    person: str
    stands: Mapping[str, str]
    """By the id of a statement to begin with, or the text of a written one."""
    statements: tuple[str, ...] = ()
    first: int = 2
    """Stands that one takes before one writes."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Take the next stand in an order of one's own; write when two are taken."""
        settings = header["settings"]
        taken = own(view, "stands", {})
        said = {each["text"] for each in own(view, "statements", [])}
        unsaid = [text for text in self.statements if text not in said and len(text) <= settings["longest"]]
        # In an order of one's own. What others do meanwhile does not change it: one thinks about one thing at a time.
        in_order = sorted(parts(view, "statement"), key=lambda each: drawn(self.person, each[0]))
        wished = ((each, self._stand(each, part)) for each, part in in_order if each not in taken)
        waiting = [(each, stand) for each, stand in wished if stand]
        if unsaid and settings["write"] and len(said) < settings["limit"] and (len(taken) >= self.first or not waiting):
            return "add_statement", {"text": unsaid[0]}
        if waiting:
            return "take_stand", {"statement": waiting[0][0], "stand": waiting[0][1]}
        return None

    def _stand(self, statement: str, part: Mapping[str, JSON]) -> str:
        return self.stands.get(statement) or self.stands.get(str(part["text"]), "")


@dataclass(frozen=True, slots=True)
class Choice:
    """Answers a poll."""

    options: tuple[str, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Choose what is still offered."""
        if own(view, "options", []):
            return None
        settings = header["settings"]
        offered = {option["id"] for option in settings["options"]}
        most = (settings["most"] or len(offered)) if settings["multiple"] else 1
        chosen = [option for option in self.options if option in offered][:most]
        return ("choose", {"options": chosen}) if chosen else None


@dataclass(frozen=True, slots=True)
class Highlights:
    """Types what was said."""

    highlights: tuple[tuple[str, str], ...]
    """Texts, each with the question it answers."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Type the first highlight that is missing."""
        known = {question["id"] for question in header["settings"]["questions"]}
        typed = {part["text"] for _, part in parts(view, "highlight")}
        for text, question in self.highlights:
            if text not in typed:
                return "add_highlight", {"text": text, "question": question if question in known else ""}
        return None


@dataclass(frozen=True, slots=True)
class PlannedDecision:
    """A decision, with its day counted from today."""

    said: Mapping[str, str]
    in_days: int
    about: Wanted | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """Writes down what the room decides."""

    decisions: tuple[PlannedDecision, ...] = field(default=())

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - decisions have no settings
        """Write the first decision that is missing."""
        made = {part["what"] for _, part in parts(view, "decision")}
        for each in self.decisions:
            if each.said["what"] not in made:
                day = date.today() + timedelta(days=each.in_days)  # noqa: DTZ011 - a day where the room is
                data: dict[str, Any] = {**each.said, "by_when": day.isoformat()}
                about = each.about.found_in(_offered(view)) if each.about else None
                return "add_decision", data | ({"about": about} if about else {})
        return None

"""Sample data of areas of participation."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from talkoot.methods.areas_of_participation.actions import QUESTIONS
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, own
from talkoot.methods.scale.sample import Ratings


class File(SampleFile):
    """How people rate, in the order of the questions, none for »En osaa sanoa«; and the words they end with."""

    ratings: dict[str, tuple[int | None, ...]]
    words: dict[str, str] = Field(default_factory=dict)

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Rate, then give a word."""
        if person not in self.ratings:
            return None
        names = [each["id"] for each in settings["statements"]] if "statements" in settings else list(QUESTIONS)
        steps = dict(zip(names, self.ratings[person], strict=True))
        return Ending(Ratings(steps), self.words.get(person, ""))


@dataclass(frozen=True, slots=True)
class Ending:
    """Rates, and gives a word."""

    ratings: Ratings
    word: str

    def next_action(self, header: View, view: View) -> Ask | None:
        """Rate what is not rated yet, then give the word."""
        ask = self.ratings.next_action(header, view)
        if ask is not None or not self.word or own(view, "word", ""):
            return ask
        return "say_word", {"text": self.word}

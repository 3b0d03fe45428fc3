"""What a kit may set, and what can be asked, of a barometer."""

from typing import Any, Literal

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import ValidationInfo

from talkoot.kits.text import Option
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.method import Action, Settings

Look = Literal["pace", "mood"]
#: The choices of each look, in order, with the keys of their words.
CHOICES: dict[Look, dict[str, str]] = {
    "pace": {"slower": "pace-slower", "right": "pace-right", "faster": "pace-faster"},
    "mood": {"low": "mood-low", "between": "mood-between", "good": "mood-good"},
}
#: So many choices a look has pictures for, from and to.
PICTURES: dict[Look, tuple[int, int]] = {"pace": (3, 3), "mood": (3, 5)}


def _in_words(given: dict[str, Any]) -> tuple[Option, ...]:
    look: Look = given.get("look", "pace")
    return tuple(
        Option(id=each, text={language: Texts("barometer", language)(key) for language in LANGUAGES})
        for each, key in CHOICES[look].items()
    )


class BarometerSettings(Settings):
    """Settings of a barometer."""

    look: Look = "pace"
    """Arrows for the pace, or drawn faces for the mood."""
    choices: tuple[Option, ...] = Field(default_factory=_in_words)
    """What can be tapped, from the lowest to the highest: three for the pace, three to five faces; each look has words
    of its own for three."""

    @field_validator("choices")
    @classmethod
    def _choices_fit(cls, choices: tuple[Option, ...], info: ValidationInfo) -> tuple[Option, ...]:
        least, most = PICTURES[info.data.get("look", "pace")]
        if not least <= len(choices) <= most:
            raise PydanticCustomError(
                "not_as_many_pictures",
                "expected {least} to {most} choices with this look, got {given}",
                {"least": least, "most": most, "given": len(choices)},
            )
        ids = [choice.id for choice in choices]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of choices, got {ids}", {"ids": ids})
        return choices


class Tell(Action):
    """Tell how it is now; it replaces what one told before."""

    choice: str

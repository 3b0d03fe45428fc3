"""Texts of kits: one value per language, at least one of them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from talkoot.locales import LANGUAGES, VARIETIES


def _in_known_languages(text: dict[str, str]) -> dict[str, str]:
    unknown = [language for language in text if language not in LANGUAGES and language not in VARIETIES]
    if unknown or not any(value.strip() for value in text.values()):
        raise PydanticCustomError(
            "kit_text",
            "expected texts by language ({known}), got {given}",
            {"known": ", ".join((*LANGUAGES, *VARIETIES)), "given": ", ".join(unknown) or "no text"},
        )
    return text


KitText = Annotated[dict[str, str], AfterValidator(_in_known_languages)]
"""``{"fi": "Nykytila", "sv": "Nuläge", "en": "Present state"}``"""


class Option(BaseModel):
    """Something with an id and a text that a kit offers: a column, an option, a statement."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    """Short and lasting: events refer to it."""
    text: KitText

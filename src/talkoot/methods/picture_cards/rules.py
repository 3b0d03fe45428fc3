"""Rules and views of picture cards."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.locales import LANGUAGES, VARIETIES, Texts, chosen
from talkoot.methods import worded
from talkoot.methods.document import Block, Choices, Gallery, KeptPicture, Lines, Pictured
from talkoot.methods.media import KitPicture
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.one_answer import Said, TakeBack
from talkoot.methods.permissions import Use
from talkoot.methods.picture_cards.actions import ChooseCards, PictureCardsSettings
from talkoot.methods.worded import WordedAnswers, WordedState

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class PictureCardsState(WordedState[PictureCardsSettings]):
    """The pictures that everyone chose, and why."""

    def chosen(self, respondents: Collection[str]) -> Mapping[str, int]:
        """Give how many of some respondents chose a picture; every picture that anybody chose is named."""
        people = Counter(picture for said in self.said(respondents) for picture in said["answers"])
        anybody = {picture for answer in self.answers.values() for picture in answer.said["answers"]}
        return {picture: people[picture] for picture in self.settings.offered if picture in anybody}


class PictureCards(WordedAnswers[PictureCardsSettings, PictureCardsState]):
    """Picture cards."""

    name = "picture_cards"
    settings = PictureCardsSettings
    state = PictureCardsState
    thing = "picture"
    given = "CardsChosen"
    taken_back = "CardsWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "choose_cards": ChooseCards,
        "withdraw_cards": TakeBack,
        **worded.ACTIONS,
    }
    events: ClassVar[Mapping[str, int]] = {"CardsChosen": 1, "CardsWithdrawn": 1, **worded.EVENTS}

    def said(self, state: PictureCardsState, action: Action, actor: Actor, context: Context) -> Said | Refusal:
        """Give the chosen pictures in the order in which they are shown: the order of tapping is nobody's concern."""
        if not isinstance(action, ChooseCards):
            raise TypeError(action)
        settings = state.settings
        given = {card.picture: card.text for card in action.cards}
        unknown = given.keys() - set(settings.offered)
        if unknown:
            return Refusal("unknown-picture", {"picture": min(unknown)})
        if len(given) > settings.most:
            return Refusal("too-many-cards", {"most": settings.most, "chosen": len(given)})
        said: dict[str, JSON] = {}
        for picture in settings.offered:
            if picture in given:
                words = self.worded(state, actor, context, picture, given[picture])
                if isinstance(words, Refusal):
                    return words
                said[picture] = words
        return {"answers": said} if said else {}

    def items(self, state: PictureCardsState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the pictures that were chosen, each with what people said of it."""
        said: dict[str, list[str]] = {}
        for _, picture, text in state.shown():
            said.setdefault(picture, []).append(text)
        names = {picture: names_of(picture, state.settings.own_pictures) for picture in state.chosen(())}
        return {
            picture: Item(picture, chosen(text, "fi"), parts=tuple(said.get(picture, ())), translated=text)
            for picture, text in names.items()
        }

    def tally(self, state: PictureCardsState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count who chose a picture.

        Returns
        -------
        dict
            ``pictures``: by name, ``people``. A picture that nobody at all chose is left out.
        """
        return {"pictures": {picture: {"people": people} for picture, people in state.chosen(respondents).items()}}

    def sheet(
        self,
        settings: PictureCardsSettings,
        things: Mapping[str, str],  # noqa: ARG002 - those that come from elsewhere; the pictures are settings
        texts: Texts,
    ) -> Sequence[Block]:
        """Give the kit's pictures with a box each, a box for each drawing there is, and lines to say why."""
        language = VARIETIES.get(texts.language, texts.language)
        own = tuple(KeptPicture(each.picture, chosen(each.text, language)) for each in settings.own_pictures)
        drawn = tuple(names_of(each)[language] for each in settings.pictures)
        return [
            *([Gallery(own)] if own else []),
            *([Choices(drawn)] if drawn else []),
            *(Lines(3, texts("why")) for _ in range(settings.most)),
        ]

    def pictures(self, state: PictureCardsState, use: Use, texts: Texts) -> Sequence[Pictured]:  # noqa: ARG002
        """Give the kit's own pictures that somebody chose: they are the kit's, for any use."""
        if state.is_blind:
            return ()
        people = (state.settled.joint if state.settled else self.tally(state, self.respondents(state)))["pictures"]
        return [
            Pictured(
                each.picture, chosen(each.text, texts.language), texts("chosen-by", people=people[each.id]["people"])
            )
            for each in state.settings.own_pictures
            if people.get(each.id, {}).get("people")
        ]

    def frame(self, state: PictureCardsState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give a row for each chosen picture, the most chosen first, and one for each reason that is shown.

        Returns
        -------
        pandas.DataFrame
            ``picture`` (str): its name. What it shows in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``people`` (int64): who chose it. ``n`` (int64): who chose any. ``reason`` (str): why somebody chose it,
            empty in the row of the picture itself.
        """
        from talkoot.methods.picture_cards.figure import frame

        if state.is_blind:
            return frame({}, {}, 0, [])
        settled = state.settled
        answered = self.respondents(state)
        shown = settled.joint if settled else self.tally(state, answered)
        people = {picture: sums["people"] for picture, sums in shown["pictures"].items()}
        names = {picture: names_of(picture, state.settings.own_pictures) for picture in people}
        return frame(people, names, settled.answered if settled else len(answered), state.shown())


def names_of(picture: str, own: Iterable[KitPicture] = ()) -> dict[str, str]:
    """Give what a picture shows, in words, by language; of a kit's own as the kit says it."""
    for each in own:
        if each.id == picture:
            return {language: chosen(each.text, language) for language in LANGUAGES}
    return {language: Texts(PictureCards.name, language)(f"picture-{picture}") for language in LANGUAGES}

"""Picture cards: choose one to three pictures that fit one's experience, and say why (D75)."""

from talkoot.methods.picture_cards.rules import PictureCards

METHOD = PictureCards()

__all__ = ["METHOD"]

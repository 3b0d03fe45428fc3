"""A collage: words and pictures that people place on a sheet, together or each on their own (D75)."""

from talkoot.methods.collage.rules import Collage

METHOD = Collage()

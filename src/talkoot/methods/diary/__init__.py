"""A diary of a trial: what people notice over days and weeks, on a link that stays open (D17, F21).

An observation is a face, a sentence, a picture or a sound, and the day that it is about. Nothing tells the hour.
"""

from talkoot.methods.diary.rules import Diary

METHOD = Diary()

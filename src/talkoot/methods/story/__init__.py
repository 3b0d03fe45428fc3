"""A story: a longer account of what happened, written or spoken (D72, D84, D108), and what the service answers to it.

The giver chooses who may read it: the room, or the service alone. Each answer has a state (received, answered, change
planned, change made) that the giver sees on their own screen.
"""

from talkoot.methods.story.rules import Story

METHOD = Story()

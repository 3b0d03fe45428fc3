"""Speech bubbles: scenes of a comic whose empty bubbles people fill in (D75).

What is hard to say as oneself, somebody in a picture can say.
"""

from talkoot.methods.speech_bubbles.rules import SpeechBubbles

METHOD = SpeechBubbles()

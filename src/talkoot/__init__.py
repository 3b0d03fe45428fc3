"""Talkoot: co-development workshops on a projector, on phones, and on paper."""

"""Errors of starting, stopping and safekeeping."""

from talkoot.errors import TalkootError
from talkoot.locales import Phrase


def of_terminal(code: str, **values: str | Phrase) -> TalkootError:
    """Give an error whose text stands in the catalogue of the command line."""
    error = TalkootError(code, **values)
    error.method = "terminal"
    return error

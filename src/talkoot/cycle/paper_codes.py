"""Word codes on paper, such as ``hilla-tuuli-4271``: for people without a phone, to see and take back their own (F18).

A code is kept nowhere. From it and a random salt of the cycle come the secret of the person, whose codes as a
respondent are like a phone's, and a check that tells a code that was given from one that was not. The salt never
leaves the ledger: whoever guesses has to ask the hub, and the hub counts wrong guesses.
"""

import base64
import hashlib
import hmac
import re
import secrets
from functools import cache
from importlib.resources import files

from talkoot.cycle.actions import GivePaperCode
from talkoot.cycle.state import CycleState
from talkoot.errors import Refusal
from talkoot.methods.method import Context, Decision, Happened

#: With two of 297 words there are 880 million codes. At 30 wrong guesses an hour, half a year of guessing day and night
#: finds one of a hundred codes with a chance of 1.5 %.
DIGITS = 4
_BETWEEN = re.compile(r"[\s,.\-–]+")


@cache
def words() -> tuple[str, ...]:
    """Give the words that codes are made of: plain Finnish words of nature that need no dots on their letters."""
    source = files("talkoot.cycle").joinpath("paper_words.txt")
    return tuple(source.read_text(encoding="utf-8").split())


def drawn() -> str:
    """Draw a code.

    Examples
    --------
    >>> normal(drawn()) is not None
    True
    """
    first, second = secrets.choice(words()), secrets.choice(words())
    return f"{first}-{second}-{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def normal(typed: str) -> str | None:
    """Give a code as it was drawn, however somebody typed it; none for what cannot be one.

    Examples
    --------
    >>> normal(" Hilla tuuli  4271 ")
    'hilla-tuuli-4271'
    >>> normal("hilla-tuuli") is None
    True
    """
    parts = _BETWEEN.sub(" ", typed.casefold()).split()
    if len(parts) != 3 or not {*parts[:2]} <= {*words()} or not re.fullmatch(rf"[0-9]{{{DIGITS}}}", parts[2]):
        return None
    return "-".join(parts)


def secret_of(code: str, salt: str) -> str:
    """Give the secret of the person who has a code: the same use as the secret of a phone, 256 bits in base64url."""
    return base64.urlsafe_b64encode(_digest(code, salt, "secret")).decode().rstrip("=")


def check_of(code: str, salt: str) -> str:
    """Give what the ledger keeps of a code, to know it again."""
    return _digest(code, salt, "check").hex()[:32]


def _digest(code: str, salt: str, use: str) -> bytes:
    return hmac.new(salt.encode(), f"{use}/{code}".encode(), hashlib.sha256).digest()


def give(cycle: CycleState, action: GivePaperCode, context: Context) -> Decision:
    """Know a code from now on; the first brings the cycle's salt."""
    code = normal(action.code)
    if code is None:
        return Refusal("no-paper-code")
    salt = cycle.paper_salt or "".join(context.new_id() for _ in range(3))
    check = check_of(code, salt)
    if check in cycle.paper_checks:
        return Refusal("paper-code-taken")
    return [Happened("PaperCodeGiven", {"salt": salt, "check": check})]

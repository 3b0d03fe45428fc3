"""The one page of participants, and the plain page that says why it cannot be shown."""

import re
import secrets
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from starlette.requests import Request
from starlette.responses import HTMLResponse

from talkoot.errors import TalkootError
from talkoot.hub.bundles import Bundles
from talkoot.hub.refusals import error_of, refusal_of
from talkoot.locales import LANGUAGES, Texts

#: On every answer, of whatever kind.
HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
_PERMISSIONS = "camera=(), geolocation=(), microphone=(self), payment=(), usb=(), interest-cohort=()"
_HOST = re.compile(r"[A-Za-z0-9.:\[\]_-]{1,255}")


@cache
def _template(name: str) -> Template:
    return Template((files("talkoot.hub") / name).read_text(encoding="utf-8"))


def language_of(request: Request) -> str:
    """Give the first language of the browser's wishes that there is; Finnish if there is none."""
    for wish in request.headers.get("accept-language", "").split(","):
        root = wish.partition(";")[0].strip().partition("-")[0].lower()
        if root in LANGUAGES:
            return root
    return "fi"


def page(request: Request, bundles: Bundles) -> HTMLResponse:
    """Give the participant's page, or say in plain words that it was not built."""
    language = language_of(request)
    try:
        bundles.check()
    except TalkootError as error:
        return plain(error_of(refusal_of(error), language), language, 503)
    nonce = secrets.token_urlsafe(16)
    texts = Texts("hub", language)
    text = _template("page.html").substitute(
        lang=language,
        opening=escape(texts("page-opening")),
        wait=escape(texts("page-wait")),
        slow=escape(texts("page-slow")),
        nonce=nonce,
        style=escape(bundles["page.css"].address),
        script=escape(bundles["page.js"].address),
        noscript=escape(texts("no-script")),
    )
    return HTMLResponse(text, headers=_headers(request, nonce))


def plain(error: dict[str, str], language: str, status: int) -> HTMLResponse:
    """Give a page that needs nothing."""
    text = _template("plain.html").substitute(
        lang=language, message=escape(error["message"]), hint=escape(error["hint"])
    )
    policy = "default-src 'none'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    return HTMLResponse(
        text, status, headers={**HEADERS, "Cache-Control": "no-store", "Content-Security-Policy": policy}
    )


def _headers(request: Request, nonce: str) -> dict[str, str]:
    host = request.headers.get("host", "")
    # Older browsers do not count ws: to 'self'. A name that is not one is left out rather than repeated.
    sockets = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    policy = (
        "default-src 'none'; script-src 'self'; "
        f"style-src 'self' 'nonce-{nonce}'; connect-src 'self'{sockets}; "
        "img-src 'self' data: blob:; media-src 'self' data: blob:; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    return {
        **HEADERS,
        "Cache-Control": "no-store",
        "Content-Security-Policy": policy,
        "Permissions-Policy": _PERMISSIONS,
    }

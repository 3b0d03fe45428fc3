"""Public pages: what an activity tells to everybody, at an address that can be printed; without a code or a script."""

import asyncio
import secrets
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response
from starlette.routing import Route

from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.export.days import delete_by
from talkoot.export.page import Section, write_page
from talkoot.hub.hub import Hub
from talkoot.hub.pages import HEADERS, language_of, plain
from talkoot.hub.refusals import STATUSES, error_of
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.document import Paragraph

#: What is taken back shall be gone: no browser and no search engine keeps it.
_NOT_KEPT = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, noarchive"}


def add_public_pages(app: FastAPI, hub: Hub) -> None:
    """Let the hub's application show public pages."""

    async def show(request: Request) -> Response:
        wish = request.query_params.get("lang", "")
        language = wish if wish in LANGUAGES else language_of(request)
        async with hub.clerk.lock:
            said = _said(hub, request.path_params, language)
        if isinstance(said, Refusal):
            return plain(error_of(said, language), language, STATUSES[said.code])
        section, addresses = said
        nonce = secrets.token_urlsafe(16)
        # Long stories take a while to write: no vote waits for that.
        text = await asyncio.to_thread(write_page, [section], addresses, nonce)
        policy = (
            f"default-src 'none'; style-src 'nonce-{nonce}'; img-src data:; "
            "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )
        return HTMLResponse(text, headers={**HEADERS, **_NOT_KEPT, "Content-Security-Policy": policy})

    app.router.routes.append(Route("/p/{cycle}/{activity}", show, methods=["GET"]))


def _said(hub: Hub, path: Mapping[str, str], language: str) -> tuple[Section, dict[str, str]] | Refusal:
    """Give what the page says, and where each language is read; under the lock.

    The refusal is the same for what was never there, is not open, or was taken back.
    """
    cycle = hub.door.cycle(path["cycle"])
    if cycle is None:
        return Refusal("no-page")
    activity = cycle.activities.get(path["activity"])
    if activity is None or not activity.state.published:
        return Refusal("no-page")
    languages = [each for each in LANGUAGES if each in cycle.languages] or list(LANGUAGES)
    language = language if language in languages else languages[0]
    return _section(cycle, activity, language), {each: f"?lang={each}" for each in languages}


def _section(cycle: CycleState, activity: Activity, language: str) -> Section:
    texts = Texts("export", language)
    of_method = Texts(activity.method.name, language)
    # What is blind is not there yet for anybody.
    blocks = (
        activity.method.public_page(activity.state, cycle.items_for(activity), of_method)
        if activity.shows_results
        else ()
    )
    sample = [Paragraph(texts("sample"), is_strong=True)] if cycle.sample else []
    return Section(
        language,
        chosen(activity.title, language),
        chosen(cycle.name, language),
        [*sample, *(blocks or [Paragraph(texts("page-empty"))])],
        (delete_by(cycle, language),),
    )

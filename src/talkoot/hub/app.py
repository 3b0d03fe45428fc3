"""The hub's HTTP side: the page, its bundles, coming in; and the door of the WebSocket."""

import hmac
import io
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources.abc import Traversable

import segno
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from talkoot.errors import Refusal, TalkootError
from talkoot.hub.answering import FRESH, bearer, body_of, described, refused, wish_of
from talkoot.hub.bundles import Bundles
from talkoot.hub.connection import Connection
from talkoot.hub.hub import Hub
from talkoot.hub.joining import Join, Reception, languages
from talkoot.hub.limits import Limits
from talkoot.hub.media import add_media
from talkoot.hub.pages import HEADERS, language_of, page, plain
from talkoot.hub.paper import add_paper_codes
from talkoot.hub.public import add_public_pages
from talkoot.hub.refusals import error_of, refusal_of
from talkoot.ledger.store import Store
from talkoot.locales import LANGUAGES, known_language, texts
from talkoot.methods import method_names

logger = logging.getLogger("talkoot.hub")

_FOREVER = "public, max-age=31536000, immutable"
_A_WHILE = "public, max-age=300"
#: The longest text that is drawn as a QR code; a longer one could not be read by a phone anyway.
QR_BYTES = 1024
_PLACE = re.compile(r"[a-z][a-z0-9_]{0,39}")


def create_app(
    store: Store,
    *,
    key: str = "",
    limits: Limits | None = None,
    bundles: Traversable | None = None,
    has_public_pages: bool = False,
) -> FastAPI:
    """Make the hub's application.

    Parameters
    ----------
    store
        The ledger; the caller closes it.
    key
        What the facilitator's screens show to ask how many are present; empty lets nobody ask.
    limits
        What the hub lets happen.
    bundles
        The folder of built bundles; that of the package by default.
    has_public_pages
        Whether activities that were published are shown to everybody: where the hub has an address on the internet.

    Returns
    -------
    FastAPI
        ``app.state.hub`` is its :class:`~talkoot.hub.hub.Hub`.
    """
    hub = Hub(store, limits or Limits())
    found = Bundles(bundles)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        hub.start()
        yield
        await hub.stop()

    # Its documentation pages load scripts from other hosts: left out. The description itself is served.
    app = FastAPI(title="Talkoot", docs_url=None, redoc_url=None, redirect_slashes=False, lifespan=lifespan)
    app.state.hub = hub
    app.state.bundles = found

    async def show_page(request: Request) -> Response:
        return page(request, found)

    async def serve_bundle(request: Request) -> Response:
        return _bundle(request, found)

    for path in ("/", "/j/{code}", "/s/{code}"):
        app.router.routes.append(Route(path, show_page, methods=["GET"]))
    app.router.routes.append(Route("/static/{name:path}", serve_bundle, methods=["GET"]))
    app.router.routes.append(WebSocketRoute("/ws/{code}", _Links(hub)))
    _add_api(app, hub, Reception(hub, found), key)
    add_paper_codes(app, hub)
    add_media(app, hub)
    if has_public_pages:
        add_public_pages(app, hub)
    app.add_exception_handler(HTTPException, _not_served)
    app.add_exception_handler(TalkootError, _talkoot_error)
    app.add_exception_handler(Exception, _internal)
    return app


class _Links:
    """Makes a connection of each WebSocket, without what a framework would keep for each."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = Connection(self._hub, scope["path_params"]["code"], receive, send)
        self._hub.connections[connection] = None
        await connection.run()


def _add_api(app: FastAPI, hub: Hub, reception: Reception, key: str) -> None:
    @app.post("/api/join/{code}", openapi_extra=described(Join))
    async def join(request: Request, code: str) -> Response:
        """Come in: texts, modules and views."""
        wish = await wish_of(request, Join, hub.limits.message_bytes)
        if isinstance(wish, Refusal):
            return refused(wish, language_of(request))
        packed = "gzip" in request.headers.get("accept-encoding", "")
        answer = await reception.join(code, wish, packed=packed)
        if isinstance(answer, Refusal):
            return refused(answer, known_language(wish.lang))
        headers = {**FRESH, "Vary": "Accept-Encoding"}
        return Response(
            answer,
            media_type="application/json",
            headers=headers | ({"Content-Encoding": "gzip"} if packed else {}),
        )

    @app.get("/api/texts/{lang}/{place}")
    async def place_texts(request: Request, lang: str, place: str) -> Response:
        """Give the texts of the page, or of a method, in a language."""
        if place != "page" and (not _PLACE.fullmatch(place) or place not in method_names()):
            return refused(Refusal("not-found"), language_of(request))
        # The page asks for the code in the person's language, before any workshop says which ones it has.
        offered = {"languages": languages(LANGUAGES)} if place == "page" else {}
        return JSONResponse(
            {"texts": texts(place, known_language(lang)), **offered}, headers={**HEADERS, "Cache-Control": _A_WHILE}
        )

    @app.post("/api/qr")
    async def qr(request: Request) -> Response:
        """Draw a text as a QR code: a person's own link, which must not stand in an address."""
        body = await body_of(request, QR_BYTES)
        if isinstance(body, Refusal):
            return refused(body, language_of(request))
        if not body:
            return refused(Refusal("empty"), language_of(request))
        picture = io.BytesIO()
        segno.make(body, error="m", micro=False).save(picture, kind="svg", border=4, svgns=True)
        return Response(picture.getvalue(), media_type="image/svg+xml", headers=FRESH)

    @app.get("/api/presence/{cycle}")
    async def presence(request: Request, cycle: str) -> Response:
        """Tell how many devices are connected to a cycle."""
        if not key or not hmac.compare_digest(bearer(request).encode(), key.encode()):
            return refused(Refusal("wrong-key"), language_of(request))
        return JSONResponse({"present": hub.present(cycle)}, headers=FRESH)

    @app.get("/health")
    async def health() -> Response:
        """Tell that the hub is there."""
        return JSONResponse({"ok": True}, headers=FRESH)


def _bundle(request: Request, bundles: Bundles) -> Response:
    bundle = bundles.get(request.path_params["name"])
    if bundle is None:
        return refused(Refusal("not-found"), language_of(request))
    is_named = request.query_params.get("v") == bundle.digest
    headers = {
        **HEADERS,
        "Cache-Control": _FOREVER if is_named else "no-cache",
        "ETag": f'"{bundle.digest}"',
        "Vary": "Accept-Encoding",
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(bundle.packed, media_type=bundle.media_type, headers={**headers, "Content-Encoding": "gzip"})
    return Response(bundle.content, media_type=bundle.media_type, headers=headers)


async def _not_served(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    codes = {404: "not-found", 405: "wrong-method"}
    return _told(request, Refusal(codes.get(status, "internal")))


async def _talkoot_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, TalkootError):
        raise error
    logger.error("%s", error)
    return refused(refusal_of(error), language_of(request))


async def _internal(request: Request, error: Exception) -> Response:  # noqa: ARG001 - the server logs it
    return _told(request, Refusal("internal"))


def _told(request: Request, refusal: Refusal) -> Response:
    """Say why not: to a person as a page, to a program as JSON."""
    answer = refused(refusal, language_of(request))
    if "text/html" not in request.headers.get("accept", ""):
        return answer
    return plain(error_of(refusal, language_of(request)), language_of(request), answer.status_code)

"""Pictures and sound over HTTP: who takes part puts them, and whoever may see them gets them (P90 and on)."""

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from pydantic import ValidationError

from talkoot.cycle.messages import bad_field
from talkoot.errors import Refusal
from talkoot.hub.answering import FRESH, bearer, refused
from talkoot.hub.hub import Hub
from talkoot.hub.pages import language_of
from talkoot.hub.uploads import Giver, Uploads
from talkoot.media.limits import MIB

#: How many times the limit is read of a file that is too big, before the connection is given up.
_HEARD_OUT = 8


def add_media(app: FastAPI, hub: Hub) -> None:
    """Let the hub's application take and give pictures and sound."""
    uploads = Uploads(hub)

    @app.post(
        "/api/media/{code}/{activity}",
        openapi_extra={"requestBody": {"required": True, "content": {"application/octet-stream": {}}}},
    )
    async def take(request: Request, code: str, activity: str) -> Response:
        """Take a picture or a sound; the secret stands in the header ``Authorization``."""
        language = language_of(request)
        try:
            giver = Giver(secret=bearer(request), scribe=request.headers.get("talkoot-scribe"), activity=activity)
        except ValidationError as error:
            return refused(bad_field(error), language)
        taken = await uploads.take(code, giver, lambda limit: _file(request, limit))
        return refused(taken, language) if isinstance(taken, Refusal) else JSONResponse({"id": taken}, headers=FRESH)

    @app.get("/api/media/{blob}")
    async def give(request: Request, blob: str) -> Response:
        """Give a picture or a sound to who may have it."""
        given = await uploads.give(blob, bearer(request))
        if isinstance(given, Refusal):
            return refused(given, language_of(request))
        # It may be erased at any moment: no browser keeps it. Opened by itself it can do nothing.
        alone = {"Content-Security-Policy": "default-src 'none'; sandbox"}
        return Response(given.content, media_type=given.media_type, headers={**FRESH, **alone})


async def _file(request: Request, limit: int) -> bytes | Refusal:
    """Read a file; of one that is too big, up to the end, since a browser hears an answer only once it has sent all."""
    body = bytearray()
    read = 0
    async for chunk in request.stream():
        read += len(chunk)
        if read > limit * _HEARD_OUT:
            break
        if read <= limit:
            body += chunk
    return bytes(body) if read <= limit else Refusal("media-too-big", {"limit": limit // MIB})

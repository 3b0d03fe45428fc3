"""Reading what is asked over HTTP, and saying why not."""

from typing import TypeVar

from fastapi import Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError

from talkoot.cycle.messages import bad_field
from talkoot.errors import Refusal
from talkoot.hub.pages import HEADERS
from talkoot.hub.refusals import STATUSES, error_of
from talkoot.locales import Phrase

WishT = TypeVar("WishT", bound=BaseModel)

#: Nothing that is somebody's own is kept by a browser.
FRESH = {**HEADERS, "Cache-Control": "no-store"}


def bearer(request: Request) -> str:
    """Give the secret or key that stands in the header ``Authorization``; empty if none does."""
    return request.headers.get("authorization", "").removeprefix("Bearer ")


async def body_of(request: Request, limit: int) -> bytes | Refusal:
    """Read a body, and no more of it than is allowed."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            return Refusal("message-too-big", {"limit": limit // 1024, "size": len(body) // 1024})
    return body


async def wish_of(request: Request, model: type[WishT], limit: int) -> WishT | Refusal:
    """Read a body as what it should say, or give what is wrong with it."""
    body = await body_of(request, limit)
    if isinstance(body, Refusal):
        return body
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        is_json = error.errors(include_url=False, include_input=False)[0]["type"] != "json_invalid"
        return bad_field(error) if is_json else Refusal("bad-json", {"reason": Phrase("json-no-object", "hub")})


def described(model: type[BaseModel]) -> dict[str, object]:
    """Describe a body that is read by hand, for the OpenAPI document."""
    schema = {"application/json": {"schema": model.model_json_schema()}}
    return {"requestBody": {"required": True, "content": schema}}


def refused(refusal: Refusal, language: str) -> JSONResponse:
    """Answer why not, as ``{"error", "message", "hint"}``."""
    return JSONResponse(error_of(refusal, language), STATUSES.get(refusal.code, 500), headers=FRESH)

"""Paper codes over HTTP: a scribe gets one, and whoever has one comes back by it."""

import asyncio
from typing import Annotated

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from talkoot.cycle import slips
from talkoot.errors import Refusal
from talkoot.hub.answering import FRESH, described, refused, wish_of
from talkoot.hub.door import Guest
from talkoot.hub.hub import Hub
from talkoot.hub.joining import Join
from talkoot.hub.pages import language_of
from talkoot.locales import known_language
from talkoot.methods.method import Actor


class Paper(BaseModel):
    """What somebody typed from a slip."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: Annotated[str, Field(max_length=100)]
    lang: Annotated[str, Field(max_length=35)] = "fi"


def add_paper_codes(app: FastAPI, hub: Hub) -> None:
    """Let the hub's application answer about paper codes."""

    @app.post("/api/paper-codes/{code}", openapi_extra=described(Join))
    async def give(request: Request, code: str) -> Response:
        """Give a scribe a code for the person they write for: ``code``, and the ``secret`` that comes from it."""
        wish = await wish_of(request, Join, hub.limits.message_bytes)
        if isinstance(wish, Refusal):
            return refused(wish, language_of(request))
        slip = await _given(hub, code, wish)
        if isinstance(slip, Refusal):
            return refused(slip, known_language(wish.lang))
        return JSONResponse({"code": slip.code, "secret": slip.secret}, headers=FRESH)

    @app.post("/api/paper-codes", openapi_extra=described(Paper))
    async def come_back(request: Request) -> Response:
        """Give whoever has a code its ``cycle`` and ``secret``: with these they join as by their own link."""
        wish = await wish_of(request, Paper, hub.limits.message_bytes)
        if isinstance(wish, Refusal):
            return refused(wish, language_of(request))
        async with hub.clerk.lock:
            found = hub.door.by_paper(wish.code)
        if isinstance(found, Refusal):
            return refused(found, known_language(wish.lang))
        return JSONResponse({"cycle": found[0], "secret": found[1]}, headers=FRESH)


async def _given(hub: Hub, code: str, wish: Join) -> slips.Slip | Refusal:
    async with hub.clerk.lock:
        admitted = hub.door.admit(Guest(code, wish.secret, wish.scribe or ""))
        if isinstance(admitted, Refusal):
            return admitted
        return await asyncio.to_thread(slips.hand_out, hub.engine, admitted.cycle, Actor("scribe"))

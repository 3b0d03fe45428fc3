"""What every screen of a facilitator has in common: the hello, the pulse, modules, texts, QR codes."""

import os
from typing import Any
from urllib.parse import parse_qs

import anywidget

from talkoot.addresses import PUBLIC, known_addresses
from talkoot.errors import TalkootError
from talkoot.locales import LANGUAGE_NAMES, LANGUAGES, VARIETIES, known_language, texts
from talkoot.resources import bundle, module_of
from talkoot.widgets.qr import squares


class LiveScreen(anywidget.AnyWidget):  # type: ignore[misc]
    """A whole screen: it says hello with the page's query, and is told everything else.

    A kernel may have been started before anybody asked, and its page may come from a cache: so nothing of a
    screen is known before its hello.

    Parameters
    ----------
    bundle_name
        The browser's module.
    """

    def __init__(self, bundle_name: str) -> None:
        self._esm = bundle(bundle_name).read_text(encoding="utf-8")
        self.language = "fi"
        super().__init__()
        self.on_msg(self._receive)

    def _receive(self, _widget: Any, message: dict[str, Any], _buffers: Any) -> None:
        try:
            self.hear(message)
        except TalkootError as error:
            self.complain(error)

    def complain(self, error: TalkootError) -> None:
        """Say what went wrong, in the screen's language."""
        text, hint = error.told(self.language)
        self.send({"type": "problem", "error": error.code, "message": text, "hint": hint})

    def hear(self, message: dict[str, Any]) -> None:
        """Answer what every screen asks for; a screen adds its own."""
        match message.get("type"):
            case "ping":
                self.send({"type": "pong"})
            case "module":
                method = str(message["method"])
                self.send({"type": "module", "method": method, "text": module_of(method)})
            case "texts":
                method, language = str(message["method"]), known_language(str(message["language"]))
                self.send({"type": "texts", "method": method, "language": language, "texts": texts(method, language)})
            case "qr":
                address = str(message["text"])
                self.send({"type": "qr", "text": address, **squares(address)})

    def meet(self, hello: dict[str, Any]) -> dict[str, str]:
        """Take the language from a hello, and give the page's query."""
        query = {key: values[-1] for key, values in parse_qs(str(hello.get("query", "")).lstrip("?")).items()}
        self.language = known_language(query.get("lang") or str(hello.get("language") or "fi"))
        if self.language in VARIETIES:  # varieties are for the participant's page
            self.language = VARIETIES[self.language]
        return query

    def common(self) -> dict[str, Any]:
        """Give what every screen is told at first."""
        return {
            "language": self.language,
            "languages": [{"code": each, "name": LANGUAGE_NAMES[each]} for each in LANGUAGES],
            "texts": texts("screen", self.language),
            "addresses": known_addresses(),
            "public_url": os.environ.get(PUBLIC, "").rstrip("/"),
        }

"""The browser of these tests, and the windows and phones that it shows."""

import contextlib
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ViewportSize, expect, sync_playwright

from tests.browser.installation import HOST
from tests.chromium import arguments, find

#: What is waited for until it is seen; only a failing test waits so long.
PATIENCE_MS = 60_000
_QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
)
PROJECTOR: ViewportSize = {"width": 1920, "height": 1080}
LAPTOP: ViewportSize = {"width": 1280, "height": 720}
PHONE: ViewportSize = {"width": 360, "height": 640}


@contextlib.contextmanager
def browsing() -> Iterator[Browser]:
    """Give a browser, and close it afterwards."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find()), args=[*arguments(), *_QUIET])
        try:
            yield browser
        finally:
            browser.close()


def new_phone(browser: Browser, language: str = "fi", **others: Any) -> BrowserContext:
    """Give a phone: a small screen that is touched, and a storage of its own."""
    wished: dict[str, Any] = {"viewport": PHONE, "has_touch": True, "locale": language, **others}
    return _patient(browser.new_context(**wished))


def new_laptop(browser: Browser, language: str = "fi", **others: Any) -> BrowserContext:
    """Give a facilitator's laptop: its windows share cookies and storage."""
    wished: dict[str, Any] = {"viewport": LAPTOP, "locale": language, "accept_downloads": True, **others}
    return _patient(browser.new_context(**wished))


def _patient(context: BrowserContext) -> BrowserContext:
    context.set_default_timeout(PATIENCE_MS)
    return context

"""One installation and one browser for all tests of this folder, gone when they are done.

Not for the whole run: while Playwright is there, no other test could start an event loop.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import browsing
from tests.browser.installation import Installation, running


@pytest.fixture(scope="package")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """The programs, running."""
    with running(tmp_path_factory.mktemp("installation"), ["home.ipynb", "2_current_state.ipynb"]) as started:
        yield started


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with browsing() as opened:
        yield opened

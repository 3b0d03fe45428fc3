"""The Chromium of browser tests and screenshots: found, or else installed by ``python -m tests.chromium``."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

#: Names a browser of one's own choice.
CHOSEN = "TALKOOT_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_PLACES = (
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
_ANSWERS_WITHIN_S = 60


class ChromiumMissingError(Exception):
    """There is no Chromium here, and none could be installed."""


def find() -> Path:
    """Give a Chromium that runs.

    Raises
    ------
    ChromiumMissingError
        If there is none.
    """
    for candidate in _candidates():
        if _runs(candidate):
            return candidate
    chosen = os.environ.get(CHOSEN)
    if chosen:
        raise ChromiumMissingError(f"{CHOSEN} names {chosen}, which is no Chromium that runs")
    raise ChromiumMissingError(f"no Chromium here: run python -m tests.chromium, or name one in {CHOSEN}")


def arguments() -> list[str]:
    """Give what Chromium needs to be told here."""
    # It refuses its own sandbox to root, which is who runs in most containers; and their /dev/shm is small.
    return ["--no-sandbox", "--disable-dev-shm-usage"] if _is_root() else []


def install() -> Path:
    """Give a Chromium that runs, installing one if there is none: Debian's package where it may, else Playwright's.

    Raises
    ------
    ChromiumMissingError
        If none could be installed, or if the one that was named does not run: then nothing is installed.
    """
    for way in (_from_debian, _from_playwright):
        try:
            return find()
        except ChromiumMissingError:
            if os.environ.get(CHOSEN):
                raise
            way()
    return find()


def _candidates() -> Iterator[Path]:
    chosen = os.environ.get(CHOSEN)
    if chosen:
        # Who names one does not want another.
        yield Path(chosen)
        return
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            yield Path(found)
    yield from map(Path, _PLACES)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield Path(playwright.chromium.executable_path)


def _runs(path: Path) -> bool:
    """Tell whether it is there and starts: Ubuntu's package is only a pointer to another shop."""
    if not path.is_file():
        return False
    if sys.platform == "win32":  # it would open a window instead of answering
        return True
    try:
        answer = subprocess.run(
            [path, "--version"], capture_output=True, check=False, timeout=_ANSWERS_WITHIN_S, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _is_debian() -> bool:
    """Tell whether Debian's package is a browser: Ubuntu's of the same name would bring a shop of its own first."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    kin = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return "debian" in kin and "ubuntu" not in kin


def _from_debian() -> None:
    apt = shutil.which("apt-get")
    if apt is None or not _is_root() or not _is_debian():
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-qq"], ["install", "-qq", "--yes", "--no-install-recommends", "chromium"]):
        if subprocess.run([apt, *step], check=False, env=quiet).returncode:
            return


def _from_playwright() -> None:
    # With the libraries it needs, where we may install them.
    needs = ["--with-deps"] if _is_root() and shutil.which("apt-get") else []
    subprocess.run([sys.executable, "-m", "playwright", "install", *needs, "chromium"], check=False)


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{install()}\n")
    except ChromiumMissingError as missing:
        sys.exit(str(missing))

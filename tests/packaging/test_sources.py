"""What no source may hold: what a phone on plain http lacks, and any other host."""

import gzip
import re
from pathlib import Path

import pytest

from talkoot.hub.bundles import Bundles
from tests.packaging.checkout import ROOT, STATIC, files, methods

#: A phone on ``http://<address in the room>`` is no secure context: there these are missing, or refuse.
MISSING_ON_PLAIN_HTTP = re.compile(
    r"crypto\s*\.\s*(randomUUID|subtle)|navigator\s*\.\s*(clipboard|wakeLock|serviceWorker|mediaDevices)"
    r"|\b(getUserMedia|wakeLock|serviceWorker)\b"
)
#: What asks for the microphone first asks whether the page is a secure context; elsewhere people choose a file.
ASKS_FIRST = "widgets/src/model/recorder.ts"
#: Comments may name what they avoid.
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", re.DOTALL)
ADDRESS = re.compile(r"(?:https?|wss?)://([^\s\"'`<>/)}]+)|[\"'(]//([\w.-]+\.\w+)/")
#: Names of XML, examples of what people type, this machine: nothing that is asked for anything.
NOT_ASKED = re.compile(
    r"^(www\.w3\.org|json-schema\.org|schemas\.openxmlformats\.org|([\w-]+\.)*example(\.(org|com|invalid))?"
    r"|127\.0\.0\.1|localhost|0\.0\.0\.0)(:|$)|^[{$\[<]"
)
FIRST_PAGE_BYTES = 60 * 1024
METHOD_BYTES = 15 * 1024
LATER_BYTES = 30 * 1024


def insecure(text: str) -> list[str]:
    return [found[0] for found in MISSING_ON_PLAIN_HTTP.finditer(COMMENT.sub("", text))]


def hosts(text: str) -> list[str]:
    found = (each[1] or each[2] for each in ADDRESS.finditer(text))
    return [each for each in found if not NOT_ASKED.match(each)]


@pytest.mark.parametrize(
    "text",
    [
        "const id = crypto.randomUUID();",
        "await crypto.subtle.digest('SHA-256', x)",
        "navigator.clipboard.writeText(link)",
        "navigator . wakeLock.request()",
        "if ('serviceWorker' in navigator) serviceWorker.register()",
        "navigator.mediaDevices.getUserMedia({audio: true})",
    ],
)
def test_the_rule_on_plain_http_can_fail(text: str) -> None:
    assert insecure(text)
    assert insecure(f"// {text}") == []


def test_the_browser_side_uses_nothing_that_plain_http_lacks() -> None:
    found = {
        str(path.relative_to(ROOT)): insecure(path.read_text(encoding="utf-8"))
        for path in files("widgets/src", suffixes=(".ts", ".tsx"))
    }
    assert found.pop(ASKS_FIRST)
    assert {path: names for path, names in found.items() if names} == {}


def test_the_microphone_is_asked_for_only_in_a_secure_context() -> None:
    text = COMMENT.sub("", (ROOT / ASKS_FIRST).read_text(encoding="utf-8"))
    assert text.index("window.isSecureContext === true") < text.index("mediaDevices")


@pytest.mark.parametrize(
    "text",
    ['<script src="https://cdn.jsdelivr.net/x.js">', 'import "//fonts.googleapis.com/css"', "wss://live.test.fi/"],
)
def test_the_rule_on_other_hosts_can_fail(text: str) -> None:
    assert hosts(text)


def test_nothing_names_another_host() -> None:
    found = {
        str(path.relative_to(ROOT)): hosts(path.read_text(encoding="utf-8"))
        for path in files("widgets/src", "voila", "src/talkoot", "notebooks")
        if path.suffix in {".ts", ".tsx", ".css", ".html", ".j2", ".py", ".ipynb", ".json"}
    }
    assert len(found) > 100
    assert {path: names for path, names in found.items() if names} == {}


def test_no_bundle_names_another_host() -> None:
    found = {
        path.name: [each for each in hosts(path.read_text(encoding="utf-8")) if not each.startswith("www.w3.org")]
        for path in STATIC.rglob("*.js")
    }
    assert found
    assert {name: names for name, names in found.items() if names} == {}


# How much travels ----------------------------------------------------------------------------------------------


def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


@pytest.mark.parametrize("method", methods())
def test_a_phone_loads_little_until_its_first_activity(method: str) -> None:
    parts = [STATIC / "page.js", STATIC / "page.css", ROOT / "src/talkoot/hub/page.html", STATIC / f"page/{method}.js"]
    assert sum(map(packed, parts)) <= FIRST_PAGE_BYTES


@pytest.mark.parametrize("method", methods())
def test_a_further_method_is_small(method: str) -> None:
    assert packed(STATIC / f"page/{method}.js") <= METHOD_BYTES


def test_what_is_asked_for_later_is_small_and_has_another_address_whenever_it_changes() -> None:
    later = sorted(STATIC.rglob("*.*.js"))
    assert {path.parent for path in later} == {STATIC, STATIC / "page"}
    for path in later:
        asking = path.with_name(f"{path.name.partition('.')[0]}.js")
        digest = Bundles()[path.relative_to(STATIC).as_posix()].digest
        assert f"./{path.name}?v={digest}" in asking.read_text(encoding="utf-8")
        assert packed(path) <= LATER_BYTES

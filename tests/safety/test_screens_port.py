"""S5: the facilitator's screens are for this machine, behind a token, and run no code that is sent to them."""

import json
import re
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from talkoot.running import processes
from talkoot.running.plan import LOOPBACK
from tests.browser.installation import Installation, running

KERNEL = re.compile(r'"kernelId": "([^"]+)"')
PATIENCE_S = 60.0
FORBIDDEN = 403


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """The programs as they run in a workshop."""
    with running(tmp_path_factory.mktemp("screens"), preheated=()) as started:
        yield started


@pytest.fixture(scope="module")
def kernel(installation: Installation) -> str:
    """The id of a kernel that shows the first screen."""
    with urllib.request.urlopen(installation.screen("home"), timeout=PATIENCE_S) as page:  # noqa: S310 - this machine
        found = KERNEL.search(page.read().decode())
    assert found is not None
    return found[1]


def channels(installation: Installation, kernel: str, token: str) -> str:
    """Give the address of a kernel's link."""
    return f"ws://{LOOPBACK}:{installation.plan.screens_port}/api/kernels/{kernel}/channels?token={token}"


def test_s5_screens_and_kernels_listen_on_this_machine_alone(installation: Installation, kernel: str) -> None:
    ours = processes.marked(f"{installation.plan.token}-screens")
    listening = {
        link.laddr.ip
        for process in ours
        for link in process.net_connections(kind="inet")
        if link.status == psutil.CONN_LISTEN
    }
    assert listening == {LOOPBACK}


@pytest.mark.parametrize("path", ["/api/kernels", "/voila/files/talkoot.sqlite", "/api/contents"])
def test_s5_without_the_token_nothing_is_told(installation: Installation, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address_of(installation, path), timeout=PATIENCE_S)  # noqa: S310 - this machine
    refused.value.close()
    assert refused.value.code in {FORBIDDEN, 404}


def test_s5_without_the_token_a_screen_only_asks_for_it(installation: Installation, kernel: str) -> None:
    address = address_of(installation, "/voila/render/home.ipynb")
    with urllib.request.urlopen(address, timeout=PATIENCE_S) as page:  # noqa: S310 - this machine
        assert "/login?" in page.url
        assert KERNEL.search(page.read().decode()) is None


def address_of(installation: Installation, path: str) -> str:
    """Give an address of the screens, without their token."""
    return f"http://{LOOPBACK}:{installation.plan.screens_port}{path}"


def test_s5_without_the_token_no_kernel_is_reached(installation: Installation, kernel: str) -> None:
    with (
        pytest.raises(InvalidStatus) as refused,
        connect(channels(installation, kernel, "wrong"), open_timeout=PATIENCE_S, proxy=None),
    ):
        pass
    assert refused.value.response.status_code == FORBIDDEN


def test_s5_code_that_is_sent_to_a_kernel_is_not_run(installation: Installation, kernel: str, tmp_path: Path) -> None:
    left = tmp_path / "left-by-code"
    address = channels(installation, kernel, installation.plan.token)
    with connect(address, open_timeout=PATIENCE_S, max_size=None, proxy=None) as link:
        say(link, "execute_request", {"code": f"open({str(left)!r}, 'w')", "silent": False})
        say(link, "kernel_info_request", {})
        heard = []
        while "kernel_info_reply" not in heard:
            heard.append(json.loads(link.recv(PATIENCE_S))["msg_type"])
    assert not {"execute_reply", "execute_input"} & set(heard)
    assert not left.exists()


def say(link: ClientConnection, kind: str, content: dict[str, object]) -> None:
    """Say something to a kernel as a page does."""
    header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": "s", "username": "", "version": "5.3"}
    message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
    link.send(json.dumps(message))

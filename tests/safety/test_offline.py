"""S22: with no network but this machine's own loop everything works: nothing is asked of anybody outside."""

import subprocess
import sys
from pathlib import Path

import pytest

#: A namespace of its own has no network at all; its loop is switched on, as any machine's is.
ALONE = """
import asyncio, fcntl, json, socket, struct, sys, tempfile, urllib.request
from pathlib import Path

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
    SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
    asked = struct.pack("16sh", b"lo", 0)
    (flags,) = struct.unpack("16xh", fcntl.ioctl(probe, SIOCGIFFLAGS, asked)[:18])
    fcntl.ioctl(probe, SIOCSIFFLAGS, struct.pack("16sh", b"lo", flags | IFF_UP))
try:
    socket.create_connection(("192.0.2.1", 80), timeout=1)
    raise SystemExit("there is a network outside")
except OSError:
    pass

from talkoot.cli import main
from talkoot.hub.client import Participant
from tests.browser.installation import running
from tests.factories import Workshop

with tempfile.TemporaryDirectory() as folder, running(Path(folder), preheated=()) as installation:
    workshop = Workshop.of("sticky_notes", engine=installation.ledger.engine)
    workshop.accepted("open_door")

    async def take_part():
        async with Participant(installation.plan.hub_url, workshop.state.door.code) as person:
            assert (await person.do("add_note", {"text": "Kuljetus tuli ajoissa"})).ok

    asyncio.run(asyncio.wait_for(take_part(), 60))
    with urllib.request.urlopen(installation.screen("2_current_state", cycle=workshop.cycle), timeout=60) as page:
        assert b"kernelId" in page.read()
    workshop.engine.catch_up()
    workshop.facilitate("close_activity")
    out = Path(folder) / "out"
    assert main(["export", workshop.cycle, "--to", str(out), "--data", folder]) == 0
    print(len(list(out.rglob("*.pdf"))), "papers")
"""


def test_s22_without_a_network_people_answer_screens_open_and_files_are_written() -> None:
    alone = ["unshare", "--net", "--map-root-user"]
    if sys.platform != "linux" or subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives nobody a network of their own")
    done = subprocess.run(
        [*alone, sys.executable, "-c", ALONE],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" papers\n"), done.stdout

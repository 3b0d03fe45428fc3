"""A relay of a shared document (`y-websocket` with `yjs`): everybody is sent everything, and nothing is stored.

What serves and what loads it are programs for Node.js in ``relay/``; they come from the npm registry at the first run.
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from benchmarks.talkoot_hub import serving

HERE = Path(__file__).parent / "relay"
#: Node.js comes from a wheel and lies beside Python.
_BIN = Path(sys.executable).parent
#: Its server takes its port from the surroundings.
_SERVE = """
process.env.PORT = process.argv.at(-1);
process.env.HOST = "127.0.0.1";
require("./node_modules/y-websocket/bin/server.cjs");
"""


def bring() -> None:
    """Bring the packages, once."""
    if not (HERE / "node_modules/installed").is_file():
        environment = {**os.environ, "PATH": f"{_BIN}{os.pathsep}{os.environ['PATH']}"}
        command: list[str | Path] = [
            _BIN / "npm",
            "ci",
            "--omit=optional",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]
        subprocess.run(command, cwd=HERE, env=environment, check=True)
        (HERE / "node_modules/installed").touch()


@contextlib.contextmanager
def relay() -> Iterator[tuple[psutil.Process, str]]:
    """Run the relay; give the process and its address."""
    here = Path.cwd()
    os.chdir(HERE)
    try:
        with serving(str(_BIN / "node"), "--eval", _SERVE, "--") as found:
            yield found
    finally:
        os.chdir(here)


@contextlib.contextmanager
def load(address: str, phones: int, waves: int, spread_s: float) -> Iterator[subprocess.Popen[str]]:
    """Let phones and a screen join; they wait for a line before they vote."""
    arguments = [f"ws{address.removeprefix('http')}", str(phones), str(waves), str(spread_s)]
    process = subprocess.Popen(
        [_BIN / "node", "load.mjs", *arguments], cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    if process.stdout is None or process.stdout.readline() != "joined\n":
        raise RuntimeError("the phones did not join the relay")
    yield process
    process.wait()


def voted(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Let them vote; give ``joined`` (seconds), ``screen`` and ``everywhere`` (milliseconds of each vote)."""
    found, _ = process.communicate("vote\n")
    answer: dict[str, Any] = json.loads(found)
    return answer

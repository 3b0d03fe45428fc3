"""Processes that leave nothing behind.

Every process of a run, and all that it starts itself, carries a mark in its environment. A kernel that lost its server
is found by the mark, wherever the system has put it among the processes.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence

import psutil

MARK = "TALKOOT_RUN"
#: What a process gets to finish by itself, in seconds: a hub says goodbye to phones, Voilà ends its kernels.
GRACE_S = 10.0


def start(
    command: Sequence[str], environment: Mapping[str, str], mark: str, output: int, folder: str | None = None
) -> subprocess.Popen[bytes]:
    """Start a process that only we stop: Ctrl-C in the terminal does not reach it.

    Parameters
    ----------
    command
        What to run.
    environment
        What it knows beside our own environment.
    mark
        What it and its descendants are found by.
    output
        File descriptor that takes what it says.
    folder
        Where it runs; by default where we do.
    """
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return]  # noqa: S603 - our own command
        list(command),
        env={**os.environ, **environment, MARK: mark, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        cwd=folder,
        **apart(),
    )


def apart() -> dict[str, object]:
    """Give what lets a process stand apart from the terminal, so that its Ctrl-C is only ours."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def ask_to_stop(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to finish; on Windows, where a process cannot be asked, end it."""
    with contextlib.suppress(OSError):
        process.terminate()


def marked(mark: str) -> Iterator[psutil.Process]:
    """Find the living processes that carry a mark, or one that begins with it and a hyphen."""
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and f"{process.environ().get(MARK, '')}-".startswith(f"{mark}-"):
                yield process
        except (psutil.Error, OSError):  # gone meanwhile, or somebody else's
            continue


def end_marked(mark: str, grace_s: float = 3.0) -> int:
    """End every process that carries a mark; give how many there were."""
    found = [each for each in marked(mark) if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]
    for process in found:
        with contextlib.suppress(psutil.Error):
            process.terminate()
    _, alive = psutil.wait_procs(found, timeout=grace_s)
    for process in alive:
        with contextlib.suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(alive, timeout=grace_s)
    return len(found)

"""Tidies up after a run that was killed: ``python -m talkoot.running.guardian RUN FOLDER``.

A supervisor that is killed, or whose computer's memory ran out, cannot stop anything any more: hub, screens and kernels
would stay, holding their ports. So each supervisor has a guardian, a process apart that waits at the end of a pipe.
The system closes the pipe when the supervisor is gone, however it went; this holds on Linux, macOS and Windows.
"""

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from talkoot.running import processes

_ALL_IS_STOPPED = b"stopped"


class Guardian:
    """The guardian of one run.

    Parameters
    ----------
    run
        How the marks of the run's processes begin.
    folder
        What is removed with them.
    """

    def __init__(self, run: str, folder: Path) -> None:
        self._process = subprocess.Popen(  # type: ignore[call-overload]  # noqa: S603 - our own command
            [sys.executable, "-m", "talkoot.running.guardian", run, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **processes.apart(),
        )

    def dismiss(self) -> None:
        """Say that everything was stopped in good order, and wait until the guardian has gone."""
        with contextlib.suppress(OSError):  # somebody ended it before
            self._process.communicate(_ALL_IS_STOPPED)
        self._process.wait()


def main(arguments: Sequence[str]) -> int:
    """Wait for the end of the run; tidy up unless it ended in good order."""
    run, folder = arguments
    if sys.stdin.buffer.read() == _ALL_IS_STOPPED:
        return 0
    # Again until none is found: one may have been about to start another.
    while processes.end_marked(run):
        continue
    shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

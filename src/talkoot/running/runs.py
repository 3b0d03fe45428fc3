"""Which Talkoot is running on a port of this machine: every process of a run knows its ports and its ledger."""

from dataclasses import dataclass
from pathlib import Path

import psutil

#: Names the ports of a run, as in ``8642 8643``.
PORTS = "TALKOOT_PORTS"
#: Set where the run is a demo, whose ledger goes with it.
SAMPLE = "TALKOOT_SAMPLE"
LEDGER = "TALKOOT_LEDGER"


@dataclass(frozen=True, slots=True)
class Run:
    """A Talkoot that is running."""

    ledger: Path
    is_sample: bool


def run_on(port: int) -> Run | None:
    """Give the Talkoot of this user that uses a port; none where it is free or another program's."""
    for process in psutil.process_iter():
        try:
            known = process.environ()
            if str(port) in known.get(PORTS, "").split() and process.status() != psutil.STATUS_ZOMBIE:
                return Run(Path(known[LEDGER]), SAMPLE in known)
        except (psutil.Error, OSError, KeyError):  # gone meanwhile, or somebody else's
            continue
    return None

"""Recorded Polis consultations: read from an export, brought in as an activity, or played through the hub.

``recording`` reads the folder, ``importing`` brings it in, ``replaying`` plays it, ``comparing`` puts what came out
beside what was published. Start with ``recording``. Polis (pol.is) publishes its consultations as folders of CSV files.
"""

from talkoot.polis.comparing import Comparison, compared_with_ledger
from talkoot.polis.importing import import_polis
from talkoot.polis.recording import Recording, read_recording
from talkoot.polis.replaying import replay_polis

__all__ = ["Comparison", "Recording", "compared_with_ledger", "import_polis", "read_recording", "replay_polis"]

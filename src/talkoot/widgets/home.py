"""The first screen: the cycles, a new one from a kit, one brought in from a file."""

import mimetypes
import os
import tempfile
from pathlib import Path
from typing import Any

from talkoot.cycle.api import Ledger, open_ledger
from talkoot.cycle.state import PHASES
from talkoot.errors import TalkootError
from talkoot.kits.load import kit_files, load_kit
from talkoot.kits.own import delete, given_on, is_own, take_in
from talkoot.offering import FIRST_KITS, in_order
from talkoot.widgets.following import follower_of
from talkoot.widgets.live import LiveScreen


class HomeScreen(LiveScreen):
    """The cycles of this installation.

    Parameters
    ----------
    ledger
        The ledger.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._told: list[dict[str, Any]] | None = None
        super().__init__("home.js")

    def hear(self, message: dict[str, Any]) -> None:
        """Answer a message of the screen."""
        match message.get("type"):
            case "hello":
                self.meet(message)
                notebooks = {phase: f"{number}_{phase}" for number, phase in enumerate(PHASES)}
                self.send({"type": "set-up", **self.common(), "notebooks": notebooks, "kits": self._kits()})
                self._told = None
                self.flush()
                follower_of(self.ledger.engine).add(self)
            case "new":
                self._new(str(message["kit"]), str(message.get("name", "")), str(message.get("unit", "")))
            case "file":
                self._give(str(message["id"]))
            case "delete-kit":
                delete(str(message["kit"]))
                self.send({"type": "kits", "kits": self._kits()})
            case "unit":
                self.ledger.cycle(str(message["cycle"])).do("set_organisation_unit", organisation_unit=message["unit"])
                follower_of(self.ledger.engine).flush()
            case _:
                super().hear(message)

    def _receive(self, widget: Any, message: dict[str, Any], buffers: Any) -> None:
        if message.get("type") not in {"import", "take-kit"}:
            super()._receive(widget, message, buffers)
            return
        try:
            if message["type"] == "import":
                self._import(bytes(buffers[0]))
            else:
                take_in(bytes(buffers[0]), str(message["name"]))
                self.send({"type": "kits", "kits": self._kits()})
        except TalkootError as error:
            if message["type"] == "import" and "file" in error.values and message.get("name"):  # as its owner calls it
                error.values["file"] = str(message["name"])
            self.complain(error)

    def _kits(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        names = in_order(kit_files(), FIRST_KITS)
        for name in names:
            try:
                kit = load_kit(name)
            except TalkootError as error:  # one broken kit must not hide the others
                found.append({"id": name, "problem": error.text(self.language), "is_own": is_own(name)})
                continue
            found.append(
                {
                    "id": name,
                    "name": kit.name,
                    "summary": kit.summary,
                    "for_whom": kit.for_whom,
                    "gatherings": sum(session.minutes > 0 for session in kit.sessions),
                    # Nobody gathers by a link, and it takes no time of its own (``Session.stays_open``).
                    "links": sum(session.minutes == 0 for session in kit.sessions),
                    "minutes": sum(session.minutes for session in kit.sessions),
                    "is_first": name in names[: len(FIRST_KITS)],
                    "is_own": is_own(name),
                }
            )
        return found

    def _give(self, kit: str) -> None:
        """Send an own kit as a file, to be kept or given to somebody else."""
        name, content = given_on(kit)
        media = mimetypes.types_map.get(Path(name).suffix, "application/yaml")
        self.send({"type": "file", "id": kit, "name": name, "media": media}, buffers=[content])

    def _new(self, kit: str, name: str, unit: str) -> None:
        from talkoot.kits.create import create_cycle

        # In a demo nothing is kept, so nothing in it may promise to be.
        is_sample = bool(os.environ.get("TALKOOT_SAMPLE"))
        cycle = create_cycle(
            self.ledger.engine,
            load_kit(kit),
            name=name.strip() or None,
            sample=is_sample,
            organisation_unit=unit,
        )
        self._open(cycle)

    def _import(self, content: bytes) -> None:
        from talkoot.export.archive import import_archive

        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "tuotu.jsonl"
            file.write_bytes(content)
            self._open(import_archive(self.ledger.engine, file).cycle)

    def _open(self, cycle: str) -> None:
        phase = self.ledger.engine.state(cycle).phase
        self.send({"type": "made", "cycle": cycle, "phase": phase})
        follower_of(self.ledger.engine).flush()

    def flush(self) -> None:
        """Send the cycles, if they are others than before."""
        cycles = [
            {
                "id": summary.cycle,
                "code": summary.code,
                **{key: summary.data[key] for key in ("name", "created_at", "delete_by", "phase", "phases", "sample")},
                "unit": summary.data.get("organisation_unit", ""),
                "activities": len(summary.data["status"]),
                "done": sum(status == "closed" for status in summary.data["status"].values()),
            }
            for summary in self.ledger.engine.store.summaries()
        ]
        if cycles != self._told:
            self._told = cycles
            self.send({"type": "cycles", "cycles": cycles})


def home(ledger: Ledger | None = None) -> HomeScreen:
    """Give the first screen.

    Parameters
    ----------
    ledger
        The ledger; by default the one that ``TALKOOT_LEDGER`` names.
    """
    return HomeScreen(ledger or open_ledger())

"""The organisation's view: participation over all cycles, year by year (D40, D41, D104)."""

import contextlib
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talkoot.cycle.api import Ledger, open_ledger
from talkoot.errors import TalkootError
from talkoot.locales import Texts, chosen
from talkoot.widgets.drawing import DrawingScreen, rows_of
from talkoot.widgets.following import follower_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from talkoot.insight.participation import Participation


class OrganisationScreen(DrawingScreen):
    """Statistics of everything that is kept here, from the summaries of the cycles.

    Parameters
    ----------
    ledger
        The ledger.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._year = date.today().year  # noqa: DTZ011 - a year where the organisation is
        self._position = -1
        super().__init__("organisation.js")

    def hear(self, message: dict[str, Any]) -> None:
        """Answer a message of the screen."""
        match message.get("type"):
            case "hello":
                self.meet(message)
                self.send({"type": "set-up", **self.common()})
                self._drawing = self._begin(self._draw, self._drawing)
                follower_of(self.ledger.engine).add(self)
            case "draw":
                self._year = int(message.get("year", self._year))
                self._drawing = self._begin(self._draw, self._drawing)
            case "export":
                self._writing = self._begin(self._export, self._writing)
            case _:
                super().hear(message)

    def flush(self) -> None:
        """Say that there is something new; whoever reads chooses when to draw it."""
        if -1 < self._position < self.ledger.engine.position:
            self.send({"type": "stale"})

    @property
    def _texts(self) -> Texts:
        return Texts("export", self.language)

    async def _draw(self) -> None:
        self._position = self.ledger.engine.position
        found = await self._in_thread(self._found)
        if self._year not in found.years and found.years:
            self._year = found.years[0]
        texts, year = self._texts, self._year
        # The numbers first: figures take their time.
        shown = await self._in_thread(_year, found, year, texts)
        # Asked only where nothing was counted: samples never are.
        only_samples = not found.years and await self._in_thread(self._has_only_samples)
        self.send({**shown, "only_samples": only_samples})
        for section in shown["sections"]:
            picture, alt = await self._in_thread(_picture, found, section, year, texts)
            self.send({"type": "picture", "id": section["id"], "alt": alt}, buffers=[picture])
        self.send({"type": "drawn"})

    def _found(self) -> "Participation":
        from talkoot.insight.participation import participation

        summaries = self.ledger.statistics()
        unnamed = {str(each["kit"]) for each in summaries if not each["form"]}
        return participation(summaries, self._texts, kit_names(unnamed, self.language))

    def _has_only_samples(self) -> bool:
        """Whether nothing is counted because whatever there is was for trying."""
        samples = [each["sample"] for each in self.ledger.statistics()]
        return bool(samples) and all(samples)

    async def _export(self) -> None:
        name, content = await self._in_thread(self._write)
        self.send_file(name, content, kind="statistics")
        self.send({"type": "exported", "kind": "statistics"})

    def _write(self) -> tuple[str, bytes]:
        from talkoot.export.everything import safe_name
        from talkoot.export.statistics import write_statistics

        name = f"{safe_name(self._texts('participation-title', year=str(self._year)))}.xlsx"
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / name
            write_statistics(self._found(), file, self._year, self._texts)
            return name, file.read_bytes()


def kit_names(kits: Iterable[str], language: str) -> dict[str, str]:
    """Give the names of kits by id, in a language; of those that are not there any more or cannot be read none."""
    from talkoot.kits.load import load_kit

    found: dict[str, str] = {}
    for kit in kits:
        with contextlib.suppress(TalkootError):  # home says what is wrong with it
            found[kit] = chosen(load_kit(kit).name, language)
    return found


def _year(found: "Participation", year: int, texts: Texts) -> dict[str, Any]:
    """Give every table of a year, those that hold something, and how it was counted."""
    from talkoot.export.statistics import counted, tables

    return {
        "type": "year",
        "title": texts("participation-title", year=str(year)),
        "year": year,
        "years": found.years,
        "how": texts("participation-counted"),
        "counted": counted(found, texts),
        "sections": [
            {"id": key, "title": texts(f"participation-{key}"), "table": rows_of(table)}
            for key, table in tables(found, year, texts).items()
            if not table.empty
        ],
    }


def _picture(found: "Participation", section: dict[str, Any], year: int, texts: Texts) -> tuple[bytes, str]:
    """Draw the figure of a table, with its text alternative."""
    from talkoot.export.pictures import board_png

    figure, alt = _figure(found, section["id"], year, texts, section["title"])
    return board_png(figure, title=section["title"], alt=alt), alt


def _figure(found: "Participation", key: str, year: int, texts: Texts, title: str) -> "tuple[Figure, str]":
    from talkoot.insight import participation_figure as draw

    if key == "years":
        return draw.years_figure(found, texts), draw.describe_year(found, year, texts)
    people = {
        "forms": lambda: draw.people_by(found, "form", year),
        "units": lambda: draw.people_by(found, "unit", year),
        "roles": lambda: draw.people_by_role(found, year, texts),
    }[key]()
    return draw.beside_figure(people, texts("groups-title", what=title)), draw.describe_people(people, title, texts)


def organisation(ledger: Ledger | None = None) -> OrganisationScreen:
    """Give the organisation's screen.

    Parameters
    ----------
    ledger
        The ledger; by default the one that ``TALKOOT_LEDGER`` names.
    """
    return OrganisationScreen(ledger or open_ledger())

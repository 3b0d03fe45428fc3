"""What came of it: every activity's figure and table, the sides, the words, the files."""

import asyncio
import io
import re
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talkoot.cycle.api import Ledger, open_ledger
from talkoot.cycle.engine import Engine
from talkoot.cycle.tracing import Traces, text_of
from talkoot.locales import Texts
from talkoot.widgets.drawing import DrawingScreen, rows_of
from talkoot.widgets.following import follower_of
from talkoot.widgets.watching import traced

if TYPE_CHECKING:
    from talkoot.export.material import Material

#: How kinds of files begin that are many: nobody wants to take them one by one, and browsers stop who tries.
_MANY = ("pictures", "papers")


class ResultsScreen(DrawingScreen):
    """The results of a cycle.

    Parameters
    ----------
    ledger
        The ledger.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._cycle = ""
        self._position = -1
        self._leave_out: tuple[str, ...] = ()
        super().__init__("results.js")

    def hear(self, message: dict[str, Any]) -> None:
        """Answer a message of the screen."""
        match message.get("type"):
            case "hello":
                query = self.meet(message)
                self._cycle = self.ledger.cycle(query.get("cycle")).id
                self.send({"type": "set-up", **self.common(), **self._head()})
                self._drawing = self._begin(self._draw, self._drawing)
                follower_of(self.ledger.engine).add(self)
            case "draw":
                self._drawing = self._begin(self._draw, self._drawing)
            case "leave-out":
                self._leave_out = tuple(str(word).strip().lower() for word in message.get("words", ()))
                self._drawing = self._begin(self._draw_clouds_again, self._drawing)
            case "trace":
                self.send(traced(self.ledger.engine.state(self._cycle), message, self.language))
            case "export":
                kind, which = str(message["kind"]), str(message.get("which", ""))
                self._writing = self._begin(lambda: self._export(kind, which), self._writing)
            case _:
                super().hear(message)

    def flush(self) -> None:
        """Say that there is something new; the facilitator chooses when to draw it."""
        if self._cycle and self._position >= 0:
            state = self.ledger.engine.state(self._cycle)
            if state.position > self._position:
                self.send({"type": "stale"})

    def _head(self) -> dict[str, Any]:
        state = self.ledger.engine.state(self._cycle)
        return {
            "cycle": state.id,
            "name": state.name,
            "phase": state.phase,
            "phases": state.phases,
            "delete_by": state.delete_by,
            "sample": state.sample,
        }

    async def _draw(self) -> None:
        # Everything here runs in threads, imports too: a kernel that is silent for long looks dead to its screen.
        self._position = self.ledger.engine.position
        self.send({"type": "papers", "groups": await self._in_thread(self._papers)})
        found = await self._in_thread(self._materials)
        self.send({"type": "sections", "sections": [_announced(each) for each in found]})
        self.send({"type": "traceable", "items": await self._in_thread(_traceable, found)})
        for material in found:
            if material.activity.status != "planned":
                section, pictures = await self._in_thread(section_of, material)
                self.send(section, buffers=pictures)
        await self._draw_clouds(found)
        self.send({"type": "drawn"})

    async def _draw_clouds_again(self) -> None:
        await self._draw_clouds(await self._in_thread(self._materials))

    async def _draw_clouds(self, found: "list[Material]") -> None:
        for material in found:
            if material.activity.status == "planned":
                continue
            drawn = await self._in_thread(_cloud, material, self._leave_out)
            if drawn is not None:
                cloud, picture = drawn
                self.send({**cloud, "left_out": list(self._leave_out)}, buffers=[picture])

    def _materials(self) -> "list[Material]":
        """Give what there is to show, from a state of its own: a thread must not share one that goes on changing."""
        from talkoot.export.material import materials

        return materials(Engine(self.ledger.engine.store).state(self._cycle), self.language)

    def _papers(self) -> list[dict[str, Any]]:
        """Give the papers that there are, by when they are used."""
        from talkoot.export.papers import About, titles

        about = About(Engine(self.ledger.engine.store).state(self._cycle), self.language)
        return [
            {
                "kind": f"papers_{group}",
                "title": about.texts(f"group-{group}"),
                "about": about.texts(f"group-{group}-about"),
                "papers": list(found.items()),
            }
            for group, found in titles(about).items()
        ]

    async def _export(self, kind: str, which: str) -> None:
        of = {"kind": kind, "which": which}

        def progress(done: int, steps: int, what: str) -> None:
            loop.call_soon_threadsafe(
                self.send, {"type": "exporting", **of, "done": done, "steps": steps, "what": what}
            )

        loop = asyncio.get_running_loop()
        with tempfile.TemporaryDirectory() as folder:
            files = await self._in_thread(self._write, Path(folder), kind, which, progress)
            for name, content in files:
                self.send_file(name, content, **of)
        self.send({"type": "exported", **of})

    def _write(
        self, folder: Path, kind: str, which: str, progress: Callable[[int, int, str], None]
    ) -> list[tuple[str, bytes]]:
        from talkoot.export.everything import export_cycle

        # An engine of its own: the thread must not share a state that this kernel goes on changing.
        engine = Engine(self.ledger.engine.store)
        files = export_cycle(
            engine,
            self._cycle,
            folder,
            language=self.language,
            only=[kind],
            which=which,
            leave_out=self._leave_out,
            progress=progress,
        )
        if kind.startswith(_MANY) and not which:
            # Papers lie in a folder of their own, which tells their archive from others.
            return [packed(files, "" if files[0].parent == folder else f"-{files[0].parent.name}")]
        return [(file.name, file.read_bytes()) for file in files]


def _announced(material: "Material") -> dict[str, Any]:
    from talkoot.export.documents import endings

    return {
        "id": material.activity.id,
        "title": material.title,
        "prompt": material.prompt,
        "phase": material.activity.phase,
        "status": material.status,
        "is_planned": material.activity.status == "planned",
        "is_printed": bool(endings(material)),
        "is_published": material.activity.state.published,
    }


def _traceable(found: "list[Material]") -> dict[str, list[tuple[str, str]]]:
    """Give the items of each activity that something became of: id and text, in order of the text."""
    items: dict[str, list[tuple[str, str]]] = {}
    traces = Traces(found[0].cycle) if found else None
    for made, item in traces.items.items() if traces else ():
        if traces and traces.goes_on(made):
            items.setdefault(made.activity, []).append((made.item, text_of(item, found[0].language)))
    return {activity: sorted(of, key=lambda each: each[1].casefold()) for activity, of in items.items()}


def section_of(material: "Material") -> tuple[dict[str, Any], list[bytes]]:
    """Give what a section shows, and its pictures: the figure, then the sides."""
    from talkoot.export.pictures import board_of, board_png
    from talkoot.insight import perspectives

    section: dict[str, Any] = {"type": "section", "id": material.activity.id, "nothing": material.nothing}
    if material.nothing:
        return section, []
    section["answered"] = material.answered_text
    section["alt"] = material.describe()
    section["table"] = rows_of(material.table())
    pictures = [board_of(material)]
    parts = Texts("parts", material.language)
    section["hidden"] = perspectives.sentence(material.results, parts)
    section["places_hidden"] = perspectives.places_sentence(material.results, parts)
    places = perspectives.places(material.results)
    if not places.empty:
        section["places"] = rows_of(perspectives.table(places, material.labels, material.language))
    if perspectives.shows_sides(material.results):
        sides = perspectives.sides(material.results)
        alt = perspectives.describe(sides, material.labels, material.language)
        section["sides"] = {
            "alt": alt,
            "table": rows_of(perspectives.table(sides, material.labels, material.language)),
        }
        figure = perspectives.figure(sides, material.labels, material.language)
        pictures.append(board_png(figure, title=material.title, alt=alt))
    return section, pictures


def _cloud(material: "Material", leave_out: tuple[str, ...]) -> tuple[dict[str, Any], bytes] | None:
    """Give the cloud of words of an activity; none where there are too few."""
    from talkoot.export.pictures import cloud_png, words_of
    from talkoot.insight import words

    found = words_of(material, leave_out)
    if found is None:
        return None
    cloud = {
        "type": "cloud",
        "id": material.activity.id,
        "alt": words.describe(found, material.texts),
        "words": [[str(word), int(count)] for word, count in zip(found["word"], found["count"], strict=True)],
    }
    return cloud, cloud_png(found, material)


def packed(files: Sequence[Path], ending: str = "") -> tuple[str, bytes]:
    """Give files as one archive: its name, with an ending that tells it from others, and its content."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for file in files:
            archive.write(file, file.name)
    # The first name ends in the place of its activity: ``…-2026-05-12-01-ideas.png``.
    stem = re.sub(r"(\d{4}-\d{2}-\d{2}).*", r"\1", files[0].name) if files else "talkoot"
    return f"{stem}{ending}.zip", target.getvalue()


def results(ledger: Ledger | None = None) -> ResultsScreen:
    """Give the results screen.

    Parameters
    ----------
    ledger
        The ledger; by default the one that ``TALKOOT_LEDGER`` names.
    """
    return ResultsScreen(ledger or open_ledger())

"""What screens have in common that draw and write files: they do it in a thread, one thing after the other."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from talkoot.errors import TalkootError
from talkoot.widgets.live import LiveScreen

if TYPE_CHECKING:
    import pandas as pd

Result = TypeVar("Result")
_MEDIA = {
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".jsonl": "application/jsonl",
    ".html": "text/html",
    ".png": "image/png",
    ".zip": "application/zip",
}


class DrawingScreen(LiveScreen):
    """A screen that draws.

    Figures are drawn in a thread, one after the other: a kernel that draws must not stop answering. Whoever asks for a
    file does not wait for all of them, but only for the one that is being drawn.

    Parameters
    ----------
    bundle_name
        The browser's module.
    """

    def __init__(self, bundle_name: str) -> None:
        self._drawing: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[None] | None = None
        self._thread = asyncio.Lock()
        super().__init__(bundle_name)

    def _begin(self, work: Callable[[], Any], before: "asyncio.Task[None] | None") -> "asyncio.Task[None]":
        async def run() -> None:
            if before is not None:
                await before
            try:
                await work()
            except TalkootError as error:
                self.complain(error)

        return asyncio.get_running_loop().create_task(run())

    async def _in_thread(self, work: Callable[..., Result], *given: Any, **named: Any) -> Result:
        """Do slow work beside the kernel, one at a time and whoever asked first."""
        async with self._thread:
            return await asyncio.to_thread(work, *given, **named)

    def send_file(self, name: str, content: bytes, **of: str) -> None:
        """Send a file to be saved, with what it is of."""
        message = {"type": "file", **of, "name": name, "media": _MEDIA[Path(name).suffix]}
        self.send(message, buffers=[content])


def rows_of(table: "pd.DataFrame") -> dict[str, Any]:
    """Give a table as plain headings and rows."""
    rows = [
        [cell if isinstance(cell, (int, float)) else str(cell) for cell in row]
        for row in table.itertuples(index=False, name=None)
    ]
    return {"headings": [str(name) for name in table.columns], "rows": rows}

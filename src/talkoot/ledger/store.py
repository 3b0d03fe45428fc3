"""What every store can do. SQLite comes first; nothing here is SQLite's own."""

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import Protocol

from talkoot.ledger.event import Blob, Entry, Event, Held, Recorded, Summary


class Moved(Exception):  # noqa: N818 - not an error: somebody else wrote first, decide again
    """Somebody else appended since the caller last read: catch up, decide again, try again."""


class Store(Protocol):
    """An append-only table of events. Everything depends on ``append``, ``read`` and ``follow``.

    The rest serves what a screen needs without a replay (summaries), what the law asks for (erasing), and what a
    careful keeper of records does (backup).
    """

    def append(
        self,
        entries: Sequence[Entry],
        expected: int,
        summaries: Iterable[Summary] = (),
        blobs: Iterable[Blob] = (),
    ) -> None:
        """Write entries whose events carry the positions ``expected + 1 …``; on return they are on disk.

        Parameters
        ----------
        entries
            What was accepted.
        expected
            The last position that the caller knows.
        summaries
            Of the cycles that changed.
        blobs
            Pictures and sounds that come with the entries, as in an import.

        Raises
        ------
        Moved
            If the last position is no longer ``expected``, or a picture or sound that an entry names is gone. Nothing
            was written.
        LedgerError
            If the store cannot be written (``ledger-read-only``, ``disk-full``, ``ledger-busy``).
        """

    def read(
        self,
        after: int = 0,
        *,
        cycle: str | None = None,
        activity: str | None = None,
        until: int | None = None,
    ) -> Iterator[Event]:
        """Give events in order of position, those after ``after`` and up to ``until``."""

    def follow(self, after: int) -> AsyncIterator[list[Event]]:
        """Give the events that come after a position, in batches, as soon as any process has written them."""

    def changed(self) -> bool:
        """Tell whether another process may have written since the last call (cheap: asked every 50 ms)."""

    def position(self) -> int:
        """Give the last position that was taken, by an event or by forgetting a cycle; 0 for an empty ledger."""

    def recorded(self, commands: Sequence[str]) -> dict[str, Recorded]:
        """Give those of the commands that were accepted before, by id."""

    def commands(self, cycle: str, respondent: str, *, latest: int = 50) -> list[Recorded]:
        """List a respondent's accepted commands in a cycle, the newest first."""

    def summaries(self) -> list[Summary]:
        """List the cycles, the newest first."""

    def remains(self) -> list[Summary]:
        """List what was left of cycles that were forgotten, the newest first."""

    def cycle_of_code(self, code: str) -> str | None:
        """Give the cycle whose door is open under a join code."""

    def put_blob(self, blob: Blob) -> None:
        """Keep a picture or a sound of a cycle that is here, until an event names it; on return it is on disk."""

    def blob(self, blob: str) -> Blob | None:
        """Give a picture or a sound by its id."""

    def blobs(self, cycle: str) -> Iterator[Blob]:
        """Give all pictures and sounds of a cycle, one after the other, in order of their ids."""

    def held(self, cycle: str, activity: str, respondent: str) -> Held:
        """Tell how much there is of a respondent in an activity, and of everybody in the cycle."""

    def drop_unnamed(self, before: str) -> int:
        """Delete pictures and sounds that were put before a time (ISO 8601) and belong to nothing; give how many."""

    def media_put(self, before: str) -> list[tuple[str, str]]:
        """List the cycles and activities that hold pictures or sounds put before a time (ISO 8601)."""

    def drop_media(self, cycle: str, activity: str) -> int:
        """Delete all pictures and sounds of an activity, and leave the words beside them; give how many."""

    def forget(self, cycle: str, leaving: Summary | None = None) -> bool:
        """Erase a cycle for good. False if the file could not be cleaned yet because others are reading it.

        It takes a position, so that those who have not noticed it are refused with ``Moved`` when they append.

        Parameters
        ----------
        cycle
            Its id.
        leaving
            What is left of it, without a code: it is listed among the :meth:`remains`. Nothing if none is given.
        """

    def sweep(self) -> bool:
        """Let no byte be left of what was erased through this store, as far as that can be had without waiting.

        Cheap where nothing was erased since the last time. False if others were in the way: ask again soon.
        """

    def clean(self) -> bool:
        """Leave no trace of what was erased. False if that is unfinished because others are reading the file."""

    def close(self) -> None:
        """Let go of the file."""

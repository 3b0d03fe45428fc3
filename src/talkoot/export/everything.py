"""All files of a cycle in one folder, at any moment of a workshop."""

import contextlib
import re
import unicodedata
import uuid
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from talkoot.cycle import rules
from talkoot.cycle.engine import Engine
from talkoot.cycle.state import CycleState
from talkoot.errors import TalkootError, reason_of
from talkoot.locales import chosen, known_language

Kind = Literal[
    "easy_summary",
    "management_summary",
    "workbook",
    "report",
    "documents",
    "papers_before",
    "papers_during",
    "papers_after",
    "papers_officer",
    "pictures",
    "archive",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
#: What goes through all activities; the others are made in one step.
_BY_ACTIVITY: frozenset[Kind] = frozenset({"workbook", "report", "documents", "pictures"})
if TYPE_CHECKING:
    from talkoot.export.paper import Paper
    from talkoot.export.papers import About, Group

Progress = Callable[[int, int, str], None]
"""Told the steps that are done, how many there are, and the title of the activity or name of the file at work."""


def export_cycle(
    engine: Engine,
    cycle: str,
    to: Path,
    *,
    language: str = "fi",
    only: Collection[str] | None = None,
    which: str = "",
    leave_out: Collection[str] = (),
    progress: Progress | None = None,
) -> list[Path]:
    """Write the files of a cycle.

    Parameters
    ----------
    engine
        On its ledger.
    cycle
        Its id.
    to
        Folder; it is made if it does not exist. Files of the same day and name are replaced.
    language
        Of the texts in the files.
    only
        Some of ``easy_summary`` and ``management_summary`` (.docx and .pdf), ``report`` (.docx), ``workbook`` (.xlsx),
        ``documents`` (.docx, .pdf and .html, of methods that are printed), ``papers_before``, ``papers_during``,
        ``papers_after`` and ``papers_officer`` (.docx and .pdf, in a folder of their own), ``pictures`` (.png) and
        ``archive`` (.jsonl); none writes all.
    which
        The activity whose documents are written, or the name of a paper; empty writes all.
    leave_out
        Words that the facilitator leaves out of the word clouds.
    progress
        Told how far it is.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    TalkootError
        ``unknown-cycle``; ``export-folder``: a file cannot be written there; ``export-kind``.
    """
    wanted = set(KINDS if only is None else only)
    if not wanted <= set(KINDS):
        raise TalkootError("export-kind", kind=", ".join(sorted(wanted - set(KINDS))), known=", ".join(KINDS))
    state = engine.state(cycle)
    steps = sum(len(state.agenda) if kind in _BY_ACTIVITY else 1 for kind in wanted)
    work = _Export(
        engine,
        state,
        to,
        language=known_language(language),
        which=which,
        leave_out=leave_out,
        progress=progress,
        steps=steps,
    )
    with _readable_errors(to):
        to.mkdir(parents=True, exist_ok=True)
        for kind in KINDS:
            if kind in wanted:
                getattr(work, kind)()
    if progress is not None:
        progress(steps, steps, "")
    return work.files


class _Export:
    """One export at work."""

    def __init__(
        self,
        engine: Engine,
        state: CycleState,
        to: Path,
        *,
        language: str,
        which: str,
        leave_out: Collection[str],
        progress: Progress | None,
        steps: int,
    ) -> None:
        self.engine = engine
        self.state = state
        self.to = to
        self.language = language
        self.which = which
        self.leave_out = leave_out
        self.files: list[Path] = []
        self.stem = f"{safe_name(chosen(state.name, language))}-{rules.now()[:10]}"
        self._progress = progress
        self._done = 0
        self._steps = steps

    def tell(self, what: str) -> None:
        """Say what comes next."""
        if self._progress is not None:
            self._progress(self._done, self._steps, what)
        self._done += 1

    def easy_summary(self) -> None:
        """Write the summary in easy language."""
        from talkoot.export.summaries import easy_summary

        self.tell(f"{self.stem}-{_NAMES['easy'][self.language]}")
        self._paper(easy_summary(self.state, self.language), _NAMES["easy"][self.language])

    def management_summary(self) -> None:
        """Write the page for the management."""
        from talkoot.export.summaries import management_summary

        self.tell(f"{self.stem}-{_NAMES['management'][self.language]}")
        self._paper(management_summary(self.state, self.language), _NAMES["management"][self.language])

    @cached_property
    def _about(self) -> "About":
        """What papers tell of; it reads the kit once for all of them."""
        from talkoot.export.kept_pictures import kept_in
        from talkoot.export.papers import About

        return About(self.state, self.language, pictures=kept_in(self.engine.store))

    def papers_before(self) -> None:
        """Write what is sent before a workshop."""
        self._papers("before")

    def papers_during(self) -> None:
        """Write what lies on tables and hangs on walls."""
        self._papers("during")

    def papers_after(self) -> None:
        """Write what is needed when a workshop is over."""
        self._papers("after")

    def papers_officer(self) -> None:
        """Write the drafts for the data protection officer."""
        self._papers("officer")

    def _papers(self, group: "Group") -> None:
        """Write the papers of one time of use into a folder of their own: among all files nobody would find one."""
        from talkoot.export.papers import GROUPS, papers

        named = self._about.texts(f"group-{group}")
        self.tell(named)
        folder = f"{GROUPS.index(group) + 1}-{safe_name(named)}"
        for paper in papers(self._about, group, self.which).values():
            self._paper(paper, safe_name(paper.subtitle), folder)

    def _paper(self, paper: "Paper", name: str, folder: str = "") -> None:
        """Write a paper to edit and to print."""
        from talkoot.export.paper import ENDINGS, write_paper

        for ending in ENDINGS:
            with self._file(f"{self.stem}-{name}.{ending}", folder) as file:
                write_paper(paper, file)

    def workbook(self) -> None:
        """Write the workbook."""
        from talkoot.export.workbook import write_workbook

        with self._file(f"{self.stem}.xlsx") as file:
            write_workbook(self.state, file, self.language, self.tell)

    def report(self) -> None:
        """Write the report."""
        from talkoot.export.kept_pictures import kept_in
        from talkoot.export.report import write_report

        with self._file(f"{self.stem}.docx") as file:
            write_report(self.state, file, self.language, self.tell, kept_in(self.engine.store))

    def documents(self) -> None:
        """Write what comes of methods that are printed: an agreement, a plan, what was done."""
        from talkoot.export.documents import endings, write_document
        from talkoot.export.kept_pictures import kept_in
        from talkoot.export.material import materials

        for place, material in enumerate(materials(self.state, self.language), 1):
            self.tell(material.title)
            if self.which in ("", material.activity.id):
                for ending in endings(material):
                    with self._file(f"{self.stem}-{place:02}-{safe_name(material.title, 30)}.{ending}") as file:
                        write_document(material, file, ending, kept_in(self.engine.store))

    def pictures(self) -> None:
        """Write a picture of each board, and of the words where there are enough."""
        from talkoot.export.material import materials
        from talkoot.export.pictures import words_of, write_board, write_cloud

        for place, material in enumerate(materials(self.state, self.language), 1):
            self.tell(material.title)
            if material.nothing:
                continue
            name = f"{self.stem}-{place:02}-{safe_name(material.title, 30)}"
            with self._file(f"{name}.png") as file:
                write_board(material, file)
            found = words_of(material, self.leave_out)
            if found is not None:
                with self._file(f"{name}-{_NAMES['cloud'][self.language]}.png") as file:
                    write_cloud(found, material, file)

    def archive(self) -> None:
        """Write the backup."""
        from talkoot.export.archive import write_archive

        self.tell(f"{self.stem}.jsonl")
        with self._file(f"{self.stem}.jsonl") as file:
            write_archive(self.engine, self.state.id, file, self.language)

    @contextlib.contextmanager
    def _file(self, name: str, folder: str = "") -> Iterator[Path]:
        """Give a file to write, and put it in its place once it is whole."""
        unfinished = self.to / f".{uuid.uuid4().hex}{Path(name).suffix}"
        place = self.to / folder
        try:
            yield unfinished
            place.mkdir(exist_ok=True)
            unfinished.replace(place / name)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        self.files.append(place / name)


_NAMES = {
    "cloud": {"fi": "sanapilvi", "fi-selko": "sanapilvi", "sv": "ordmoln", "en": "cloud"},
    "easy": {"fi": "selkokooste", "fi-selko": "selkokooste", "sv": "latt-sammanfattning", "en": "easy-summary"},
    "management": {"fi": "kooste-johdolle", "fi-selko": "kooste-johdolle", "sv": "till-ledningen", "en": "management"},
}


@contextlib.contextmanager
def _readable_errors(to: Path) -> Iterator[None]:
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except (OSError, FileCreateError) as error:
        cause = next((each for each in error.args if isinstance(each, OSError)), error)
        raise TalkootError("export-folder", path=str(to), reason=reason_of(cause)) from error


def safe_name(text: str, longest: int = 50) -> str:
    """Give a name that every system takes: small letters without marks, digits, hyphens.

    Examples
    --------
    >>> safe_name("Kehittämispolku: kyyti & ruoka / 2026?")
    'kehittamispolku-kyyti-ruoka-2026'
    >>> safe_name("🎉")
    'talkoot'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:longest].strip("-") or "talkoot"

"""What a notebook uses: a ledger, its cycles, their activities, in a few words.

>>> ledger = open_ledger(":memory:")
>>> len(ledger.cycles())
0

Handles are thin: they keep an engine and an id, and look into the ledger again each time they are asked.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from talkoot.cycle import state as known
from talkoot.cycle.engine import Command, Engine
from talkoot.cycle.summary import summary
from talkoot.errors import RefusedError, TalkootError
from talkoot.ledger.event import Event
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import Texts, chosen

if TYPE_CHECKING:  # never at run time: the hub must not load them
    import pandas as pd
    from matplotlib.figure import Figure

#: Names the ledger to open where none is given.
LEDGER_VARIABLE = "TALKOOT_LEDGER"


def open_ledger(path: Path | str | None = None) -> "Ledger":
    """Open a ledger, or make a new one where there is no file yet.

    Parameters
    ----------
    path
        The file; none takes the one that the environment variable ``TALKOOT_LEDGER`` names. ``":memory:"`` keeps
        everything in memory, for trying things out.

    Raises
    ------
    TalkootError
        ``ledger-not-named``: neither a path nor the variable is given.
    LedgerError
        The file cannot serve as a ledger.
    """
    named = path or os.environ.get(LEDGER_VARIABLE)
    if not named:
        raise TalkootError("ledger-not-named", variable=LEDGER_VARIABLE)
    return Ledger(Engine(SqliteStore(named)))


class Ledger:
    """All cycles of one installation.

    Parameters
    ----------
    engine
        The rules at work on the open file.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def cycles(self, language: str = "fi") -> "pd.DataFrame":
        """List the cycles, the newest first.

        Returns
        -------
        pandas.DataFrame
            One row per cycle. ``cycle`` (str): its id. ``name`` (str). ``kit`` (str). ``created_at`` (str): UTC in
            ISO 8601. ``delete_by`` (str): a date. ``phase`` (str): where it stands. ``activities`` (int64).
            ``answers`` (int64): respondents, summed over the activities. ``ended`` (bool). ``sample`` (bool).
        """
        import pandas as pd

        rows = [
            (
                each.cycle,
                chosen(each.data["name"], language),
                each.data["kit"],
                each.data["created_at"],
                each.data["delete_by"],
                each.data["phase"],
                len(each.data["status"]),
                sum(each.data["answered"].values()),
                each.data["ended"],
                each.data["sample"],
            )
            for each in self.engine.store.summaries()
        ]
        names = ["cycle", "name", "kit", "created_at", "delete_by", "phase", "activities", "answers", "ended", "sample"]
        types = dict.fromkeys(names[:6], "str") | dict.fromkeys(names[6:8], "int64") | dict.fromkeys(names[8:], "bool")
        return pd.DataFrame(rows, columns=names).astype(types)

    def statistics(self) -> list[dict[str, Any]]:
        """Give the summaries of all cycles, from which :mod:`talkoot.insight.participation` counts.

        Those too of which only the counts are left, because the day has passed by which answers are deleted.

        No event is read, but of cycles whose summary was written before statistics were kept.
        """
        store = self.engine.store
        return [
            each.data if "gatherings" in each.data else summary(Engine(store).state(each.cycle)).data
            for each in (*store.summaries(), *store.remains())
        ]

    def cycle(self, cycle: str | None = None) -> "Cycle":
        """Give a cycle by its id; the newest where none is named.

        Raises
        ------
        TalkootError
            ``unknown-cycle``, or ``no-cycles`` where the ledger holds none.
        """
        if cycle is None:
            summaries = self.engine.store.summaries()
            if not summaries:
                raise TalkootError("no-cycles")
            cycle = summaries[0].cycle
        found = Cycle(self.engine, cycle)
        found.state  # noqa: B018 - raises where there is no such cycle
        return found

    def new(self, kit: Path | str, **options: Any) -> "Cycle":
        """Begin a cycle from a kit.

        Parameters
        ----------
        kit
            Name of the kit, or the path of its folder.
        **options
            As :func:`talkoot.kits.create.create_cycle` takes them: ``name``, ``delete_by`` …

        Raises
        ------
        KitError
            There is no such kit, or it has a mistake.
        """
        from talkoot.kits.create import create_cycle
        from talkoot.kits.load import load_kit

        return Cycle(self.engine, create_cycle(self.engine, load_kit(kit), **options))

    def close(self) -> None:
        """Let go of the file."""
        self.engine.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Ledger with {len(self.engine.store.summaries())} cycles"


class Cycle:
    """One cycle.

    Parameters
    ----------
    engine
        The rules at work on its ledger.
    id
        The cycle's id.
    """

    def __init__(self, engine: Engine, id: str) -> None:  # noqa: A002 - it is the id
        self.engine = engine
        self.id = id

    @property
    def state(self) -> known.CycleState:
        """What is known of it now, with what other screens wrote meanwhile. Read it, never change it."""
        self.engine.catch_up()
        return self.engine.state(self.id)

    def name(self, language: str = "fi") -> str:
        """Give its name."""
        return chosen(self.state.name, language)

    @property
    def activities(self) -> "list[Activity]":
        """Its activities in order of the agenda."""
        return [Activity(self, each) for each in self.state.agenda]

    def __getitem__(self, activity: str) -> "Activity":
        """Give an activity by its id.

        Raises
        ------
        TalkootError
            ``unknown-activity``.
        """
        if activity not in self:
            raise TalkootError("unknown-activity", activity=activity, known=", ".join(self.state.agenda))
        return Activity(self, activity)

    def __contains__(self, activity: object) -> bool:
        return activity in self.state.activities

    def __iter__(self) -> "Iterator[Activity]":
        return iter(self.activities)

    def do(self, action: str, **data: Any) -> tuple[Event, ...]:
        """Ask for something as the facilitator: ``cycle.do("go_to_phase", phase="trial")``.

        Returns
        -------
        tuple of Event
            What came of it; empty where it already was so.

        Raises
        ------
        RefusedError
            With the reason.
        """
        return self._do(action, data)

    def _do(self, action: str, data: Mapping[str, Any], activity: str = "") -> tuple[Event, ...]:
        (answer,) = self.engine.do([Command(self.id, action, data, activity)])
        if answer.refusal is not None:
            of = self.engine.state(self.id).activities.get(activity)
            raise RefusedError.of(answer.refusal, of.method.name if of else "")
        return answer.events

    def undo(self) -> None:
        """Take back what the facilitator did last."""
        self._do("undo", {})

    def export(self, folder: Path | str, *, language: str = "fi", only: Collection[str] | None = None) -> list[Path]:
        """Write the files of the cycle into a folder.

        Parameters
        ----------
        folder
            It is made if it does not exist.
        language
            Of the texts in the files.
        only
            Some of ``"workbook"``, ``"report"``, ``"documents"``, ``"pictures"``, ``"archive"``; none writes them all.

        Returns
        -------
        list of Path
            The files.
        """
        from talkoot.export.everything import export_cycle

        self.engine.catch_up()
        return export_cycle(self.engine, self.id, Path(folder), language=language, only=only)

    def __repr__(self) -> str:
        return f"Cycle {self.name()!r} with {len(self.state.agenda)} activities"


class Activity:
    """One activity of a cycle.

    Parameters
    ----------
    cycle
        Its cycle.
    id
        Its id within the cycle.
    """

    def __init__(self, cycle: Cycle, id: str) -> None:  # noqa: A002 - it is the id
        self.cycle = cycle
        self.id = id

    @property
    def state(self) -> known.Activity:
        """What is known of it now. Read it, never change it."""
        return self.cycle.state.activities[self.id]

    def title(self, language: str = "fi") -> str:
        """Give its title."""
        return chosen(self.state.title, language)

    @property
    def status(self) -> known.Status:
        """``planned``, ``open``, ``paused`` or ``closed``."""
        return self.state.status

    # What was given --------------------------------------------------------------------------------------------

    def frame(self) -> "pd.DataFrame":
        """Give the contributions as a tidy table; its method says which columns it has.

        Raises
        ------
        TalkootError
            ``blind-still``: it is blind and not revealed.
        """
        cycle = self.cycle.state
        activity = cycle.activities[self.id]
        if not activity.shows_results:
            raise TalkootError("blind-still", title=chosen(activity.title, next(iter(cycle.languages), "fi")))
        return activity.method.frame(activity.state, cycle.items_for(activity))

    def figure(self, language: str = "fi") -> "Figure":
        """Draw what was given."""
        frame = self.frame()
        return self.state.method.figure(frame, self._texts(language))

    def table(self, language: str = "fi") -> "pd.DataFrame":
        """Give the figure's numbers under headings people read."""
        frame = self.frame()
        return self.state.method.table(frame, self._texts(language))

    def describe(self, language: str = "fi") -> str:
        """Say in a sentence or two what the figure shows."""
        frame = self.frame()
        return self.state.method.describe(frame, self._texts(language))

    def results(self) -> "pd.DataFrame":
        """Give the sums taken when it closed, by perspective where the sides are large enough.

        Returns
        -------
        pandas.DataFrame
            See :func:`talkoot.insight.perspectives.sides`; empty before it is closed.
        """
        from talkoot.insight.perspectives import sides

        return sides(self.state.results)

    def _texts(self, language: str) -> Texts:
        return Texts(self.state.method.name, language)

    # Leading it ------------------------------------------------------------------------------------------------

    def do(self, action: str, **data: Any) -> tuple[Event, ...]:
        """Ask for something of its method as the facilitator: ``activity.do("add_note", text="…")``.

        Raises
        ------
        RefusedError
            With the reason.
        """
        return self.cycle._do(action, data, self.id)  # noqa: SLF001 - the two handles are one layer

    def start(self) -> None:
        """Open it and show it on every screen."""
        self.cycle.do("start_activity", activity=self.id)

    def pause(self) -> None:
        """Let it rest; nothing is lost."""
        self.cycle.do("pause_activity", activity=self.id)

    def close(self) -> None:
        """End it and add up."""
        self.cycle.do("close_activity", activity=self.id)

    def reveal(self) -> None:
        """Show everyone the results of a blind one, which closes it."""
        self.cycle.do("reveal_activity", activity=self.id)

    def widget(self, view: str = "room") -> Any:
        """Give it as a widget.

        Parameters
        ----------
        view
            ``"room"`` shows what the projector shows, ``"participant"`` lets one take part, ``"facilitator"`` has
            the controls.
        """
        from talkoot.widgets import ActivityWidget

        return ActivityWidget(self, view)

    def __repr__(self) -> str:
        return f"Activity {self.title()!r} ({self.state.method.name}, {self.status})"

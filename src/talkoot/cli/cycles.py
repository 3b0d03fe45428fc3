"""Commands on cycles: make one, bring one in, take its results out, play a recorded one."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from talkoot.cli.terminal import Terminal
from talkoot.errors import TalkootError
from talkoot.locales import chosen
from talkoot.running.errors import of_terminal
from talkoot.running.plan import HUB_PORT, ledger_in

if TYPE_CHECKING:  # the rules and the database are loaded when a command needs them
    from talkoot.cycle.engine import Engine

Data = Annotated[Path | None, typer.Option("--data", help="help-data", show_default=False)]
WhichCycle = Annotated[str, typer.Argument(help="help-which-cycle")]


class Part(StrEnum):
    """What an export may hold."""

    EASY_SUMMARY = "easy_summary"
    MANAGEMENT_SUMMARY = "management_summary"
    REPORT = "report"
    WORKBOOK = "workbook"
    DOCUMENTS = "documents"
    PAPERS_BEFORE = "papers_before"
    PAPERS_DURING = "papers_during"
    PAPERS_AFTER = "papers_after"
    PAPERS_OFFICER = "papers_officer"
    PICTURES = "pictures"
    ARCHIVE = "archive"
    PABULIB = "pabulib"


def open_engine(data: Path | None) -> "Engine":
    """Open the ledger of a data folder."""
    from talkoot.cycle.engine import Engine
    from talkoot.ledger.sql import SqliteStore

    return Engine(SqliteStore(ledger_in(data)))


def find_cycle(engine: "Engine", wished: str, terminal: Terminal) -> str:
    """Give the id of a cycle by its id, the beginning of it, or its name.

    Raises
    ------
    TalkootError
        ``unknown-cycle``, after the cycles there are have been listed.
    """
    summaries = engine.store.summaries()
    if not summaries:
        raise TalkootError("no-cycles")
    named = [
        each.cycle
        for each in summaries
        if each.cycle.startswith(wished) or wished.casefold() in map(str.casefold, each.data["name"].values())
    ]
    if wished and len(named) == 1:
        return named[0]
    rows = [
        [each.cycle, chosen(each.data["name"], terminal.language), each.data["created_at"][:10]] for each in summaries
    ]
    terminal.table(["cycles-id", "cycles-name", "cycles-created"], rows)
    raise TalkootError("unknown-cycle", cycle=wished)


def new(  # noqa: PLR0917 - the options of a command
    context: typer.Context,
    kit: Annotated[str, typer.Argument(help="help-new-kit")],
    name: Annotated[str, typer.Option("--name", help="help-new-name", show_default=False)] = "",
    delete_by: Annotated[
        datetime | None, typer.Option("--delete-by", formats=["%Y-%m-%d"], help="help-new-delete-by")
    ] = None,
    unit: Annotated[str, typer.Option("--unit", help="help-new-unit", show_default=False)] = "",
    data: Data = None,
) -> None:
    """Begin a cycle from a kit."""
    from talkoot.kits.create import create_cycle
    from talkoot.kits.load import load_kit

    terminal: Terminal = context.obj
    recipe = load_kit(kit)
    engine = open_engine(data)
    try:
        cycle = create_cycle(
            engine,
            recipe,
            name=name.strip() or None,
            delete_by=delete_by.date() if delete_by else None,
            organisation_unit=unit,
        )
        state = engine.state(cycle)
    finally:
        engine.store.close()
    terminal.say("new-made", name=chosen(state.name, terminal.language), activities=len(state.agenda))
    terminal.say("new-id", cycle=cycle)
    given = "" if data is None else f' --data "{data}"'
    terminal.say("new-next", command=f"talkoot start{given}")


def bring_in(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="help-import-source")],
    folder: Annotated[Path | None, typer.Argument(help="help-import-folder", show_default=False)] = None,
    copy: Annotated[bool, typer.Option("--copy", help="help-import-copy")] = False,
    data: Data = None,
) -> None:
    """Bring in a cycle that was exported, a consultation from Polis, or a vote from Pabulib."""
    terminal: Terminal = context.obj
    if source in _RECORDED and folder is not None:
        _bring_in_recorded(terminal, source, folder, data)
        return
    if source in _RECORDED and not Path(source).exists():
        raise of_terminal(_RECORDED[source])
    from talkoot.export.archive import import_archive

    engine = open_engine(data)
    try:
        with terminal.progress("import-doing", file=Path(source).name):
            found = import_archive(engine, Path(source), copy=copy)
        state = engine.state(found.cycle)
        name = chosen(state.name, terminal.language)
    finally:
        engine.store.close()
    if found.was_there:
        terminal.say("import-was-there", name=name)
    else:
        terminal.say("import-done", name=name, events=found.events)
    for lacking in found.lacks:
        terminal.say("import-lacks", title=chosen(state.activities[lacking].title, terminal.language))
    terminal.say("new-id", cycle=found.cycle)


#: What is brought in from elsewhere, by the word before it, with the complaint where nothing follows.
_RECORDED = {"polis": "import-polis-where", "pabulib": "pabulib-where"}


def _bring_in_recorded(terminal: Terminal, kind: str, source: Path, data: Path | None) -> None:
    from talkoot.pabulib.importing import import_pabulib
    from talkoot.polis.importing import import_polis

    bring = import_polis if kind == "polis" else import_pabulib
    engine = open_engine(data)
    try:
        with terminal.progress("import-doing", file=source.name) as advance:
            cycle = bring(engine, source, progress=advance)
        state = engine.state(cycle)
        steps = sum(1 for _ in engine.store.read(cycle=cycle))
    finally:
        engine.store.close()
    terminal.say("import-done", name=chosen(state.name, terminal.language), events=steps)
    terminal.say("new-id", cycle=cycle)


def export(
    context: typer.Context,
    cycle: WhichCycle,
    to: Annotated[Path, typer.Option("--to", help="help-export-to")],
    only: Annotated[list[Part] | None, typer.Option("--only", help="help-export-only", show_default=False)] = None,
    data: Data = None,
) -> None:
    """Write the results of a cycle into a folder."""
    from talkoot.export.archive import hidden_answers
    from talkoot.export.everything import export_cycle
    from talkoot.pabulib.exporting import export_pabulib

    terminal: Terminal = context.obj
    engine = open_engine(data)
    try:
        found = find_cycle(engine, cycle, terminal)
        wished = [part.value for part in only if part is not Part.PABULIB] if only else None
        with terminal.progress("export-doing"):
            files = export_cycle(engine, found, to, language=terminal.language, only=wished)
            if only and Part.PABULIB in only:
                files += export_pabulib(engine, found, to, language=terminal.language)
        state = engine.state(found)
        day = state.delete_by
        # Those of the answers that are hidden now were hidden when the file was made, too.
        lacks = hidden_answers(engine, found) if wished is None or "archive" in wished else ()
    finally:
        engine.store.close()
    for file in files:
        terminal.line(str(file))
    terminal.say("export-done", files=len(files), day=day)
    for lacking in lacks:
        terminal.say("export-lacks", title=chosen(state.activities[lacking].title, terminal.language))


def replay(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="help-replay-kind")],
    folder: Annotated[Path, typer.Argument(help="help-replay-folder")],
    into: Annotated[str, typer.Option("--into", help="help-replay-into")],
    address: Annotated[str, typer.Option("--address", help="help-replay-address")] = f"http://127.0.0.1:{HUB_PORT}",
) -> None:
    """Play a recorded consultation through a hub that is running."""
    from talkoot.polis.replaying import replay_polis

    if kind != "polis":
        raise typer.BadParameter(kind, param_hint="polis")
    terminal: Terminal = context.obj
    found = replay_polis(address, into, folder, language=terminal.language, console=terminal.console)
    if not found.is_same:
        raise typer.Exit(1)

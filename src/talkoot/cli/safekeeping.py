"""Commands that keep what was given safe, or make it go away for good."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from talkoot.cli.cycles import Data, WhichCycle, find_cycle, open_engine
from talkoot.cli.terminal import Terminal
from talkoot.locales import chosen
from talkoot.running.plan import ledger_in


def backup(
    context: typer.Context,
    to: Annotated[Path | None, typer.Option("--to", help="help-backup-to", show_default=False)] = None,
    data: Data = None,
) -> None:
    """Copy everything to one file, also while a workshop is running."""
    from talkoot.running.safekeeping import back_up

    terminal: Terminal = context.obj
    ledger = ledger_in(data)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    target = to or ledger.with_name(f"talkoot-{stamp}.backup.sqlite")
    if target.is_dir():
        target = target / f"talkoot-{stamp}.backup.sqlite"
    with terminal.progress("backup-doing"):
        back_up(ledger, target)
    terminal.say("backup-done", path=str(target))
    terminal.say("backup-remember")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="help-restore-file")],
    yes: Annotated[bool, typer.Option("--yes", help="help-yes")] = False,
    data: Data = None,
) -> None:
    """Put a backup in the place of what is here; what is here is kept beside it."""
    from talkoot.running.safekeeping import restore as put_back

    terminal: Terminal = context.obj
    ledger = ledger_in(data)
    if ledger.exists() and not yes and not terminal.confirm("restore-ask", path=str(ledger)):
        terminal.say("nothing-done")
        raise typer.Exit(1)
    with terminal.progress("restore-doing"):
        kept = put_back(file, ledger)
    terminal.say("restore-done", path=str(ledger))
    if kept is not None:
        terminal.say("restore-kept", path=str(kept))


def forget(
    context: typer.Context,
    cycle: WhichCycle,
    yes: Annotated[bool, typer.Option("--yes", help="help-yes")] = False,
    data: Data = None,
) -> None:
    """Erase a cycle for good."""
    from talkoot.running.safekeeping import copies_beside

    terminal: Terminal = context.obj
    engine = open_engine(data)
    try:
        found = find_cycle(engine, cycle, terminal)
        name = chosen(engine.state(found).name, terminal.language)
        if not yes and not terminal.confirm("forget-ask", name=name):
            terminal.say("nothing-done")
            raise typer.Exit(1)
        with terminal.progress("forget-doing"):
            clean = engine.store.forget(found)
    finally:
        engine.store.close()
    terminal.say("forget-done", name=name)
    if not clean:
        terminal.complain("forget-unfinished")
    terminal.say("forget-backups")
    for each in copies_beside(ledger_in(data)):
        terminal.line(f"  {each}")
    if not clean:
        raise typer.Exit(1)

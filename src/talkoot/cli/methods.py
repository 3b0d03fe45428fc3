"""``talkoot methods``: list them, write the printable table of them, write their cards."""

from pathlib import Path
from typing import Annotated

import typer

from talkoot.cli.terminal import Terminal
from talkoot.errors import TalkootError, reason_of


def app() -> typer.Typer:
    """Give the commands under ``talkoot methods``."""
    commands = typer.Typer(invoke_without_command=True)
    commands.callback()(list_methods)
    commands.command("card", help="help-methods-card")(card)
    return commands


def list_methods(
    context: typer.Context,
    to: Annotated[Path | None, typer.Option("--to", help="help-methods-to", show_default=False)] = None,
) -> None:
    """List the methods there are, or write the table of them to a file."""
    terminal: Terminal = context.obj
    if context.invoked_subcommand is not None:
        return
    if to is None:
        from talkoot.methods.catalogue import entries

        headings = ["methods-id", "methods-name", "methods-aim", "methods-description"]
        rows = [[each.method, each.name, each.aim, each.description] for each in entries(terminal.language)]
        terminal.table(headings, rows)
        return
    from talkoot.export.catalogue import write_table

    try:
        write_table(to, terminal.language)
    except OSError as error:
        raise TalkootError("export-folder", path=str(to), reason=reason_of(error)) from error
    terminal.say("written", path=str(to))


def card(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="help-methods-card-name", show_default=False)] = "",
    to: Annotated[Path | None, typer.Option("--to", help="help-methods-card-to", show_default=False)] = None,
) -> None:
    """Write the card of a method, or those of all."""
    from talkoot.export.catalogue import write_cards

    terminal: Terminal = context.obj
    file = to or Path(f"{method or 'methods'}.docx")
    try:
        write_cards(file, terminal.language, [method] if method else ())
    except OSError as error:
        raise TalkootError("export-folder", path=str(file), reason=reason_of(error)) from error
    terminal.say("written", path=str(file))

"""``talkoot kits``: list them, check one, print the schema."""

from pathlib import Path
from typing import Annotated

import typer

from talkoot.cli.terminal import Terminal
from talkoot.errors import TalkootError, reason_of
from talkoot.locales import chosen


def app() -> typer.Typer:
    """Give the commands under ``talkoot kits``."""
    commands = typer.Typer(invoke_without_command=True)
    commands.callback()(_list_by_default)
    commands.command("list", help="help-kits-list")(list_kits)
    commands.command("check", help="help-kits-check")(check)
    commands.command("schema", help="help-kits-schema")(schema)
    return commands


def _list_by_default(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        list_kits(context)


def list_kits(context: typer.Context) -> None:
    """List the kits there are."""
    from talkoot.errors import KitError
    from talkoot.kits.load import kit_files, load_kit

    terminal: Terminal = context.obj
    rows = []
    for name, path in kit_files().items():
        try:
            kit = load_kit(path)
        except KitError as error:
            rows.append([name, terminal.texts("kits-broken"), error.text(terminal.language)])
        else:
            rows.append([name, chosen(kit.name, terminal.language), chosen(kit.summary, terminal.language)])
    if rows:
        terminal.table(["kits-id", "kits-name", "kits-summary"], rows)
    else:
        terminal.say("kits-none")


def check(context: typer.Context, file: Annotated[Path, typer.Argument(help="help-kits-check-file")]) -> None:
    """Check a kit: every mistake with its line and what was expected there."""
    from talkoot.kits.check import mistakes
    from talkoot.kits.load import FILE

    terminal: Terminal = context.obj
    found = mistakes(file / FILE if file.is_dir() else file)
    for each in found:
        terminal.refuse(each)
    if found:
        terminal.complain("kits-mistakes", mistakes=len(found))
        raise typer.Exit(1)
    terminal.say("kits-sound", file=str(file))


def schema(
    context: typer.Context, to: Annotated[Path | None, typer.Option("--to", help="help-kits-schema-to")] = None
) -> None:
    """Print the JSON Schema of a kit, or write it to a file."""
    from talkoot.kits.schema import written

    terminal: Terminal = context.obj
    if to is None:
        terminal.console.file.write(written())
    else:
        try:
            to.write_text(written(), encoding="utf-8")
        except OSError as error:
            raise TalkootError("export-folder", path=str(to), reason=reason_of(error)) from error
        terminal.say("written", path=str(to))

"""All commands in one table, their help in the language of the terminal, and what becomes of their errors."""

from collections.abc import Sequence
from importlib import metadata
from typing import Any

import typer
import typer.main
import typer.rich_utils as rich_help
from typer import BadParameter
from typer.core import TyperGroup

from talkoot.cli import cycles, doctor, kits, methods, running, safekeeping
from talkoot.cli.terminal import Terminal
from talkoot.errors import TalkootError, reason_of
from talkoot.running.errors import of_terminal

INTERRUPTED = 130
NOT_UNDERSTOOD = 2


def app() -> typer.Typer:
    """Give all commands; every help text is a key of the catalogue still."""
    commands = typer.Typer(
        name="talkoot", help="about", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
    )
    commands.callback()(_options)
    commands.command("demo", help="help-demo")(running.demo)
    commands.command("start", help="help-start")(running.start)
    commands.command("lab", help="help-lab")(running.lab)
    commands.command("new", help="help-new")(cycles.new)
    commands.command("import", help="help-import")(cycles.bring_in)
    commands.command("export", help="help-export")(cycles.export)
    commands.command("replay", help="help-replay")(cycles.replay)
    commands.command("backup", help="help-backup")(safekeeping.backup)
    commands.command("restore", help="help-restore")(safekeeping.restore)
    commands.command("forget", help="help-forget")(safekeeping.forget)
    commands.command("doctor", help="help-doctor")(doctor.doctor)
    commands.add_typer(kits.app(), name="kits", help="help-kits")
    commands.add_typer(methods.app(), name="methods", help="help-methods")
    return commands


def _tell_version(context: typer.Context, wished: bool) -> None:
    if wished:
        context.find_root().obj.line(f"Talkoot {metadata.version('talkoot')}")
        raise typer.Exit


def _options(
    lang: str = typer.Option("", "--lang", help="help-lang"),
    debug: bool = typer.Option(False, "--debug", help="help-debug"),
    version: bool = typer.Option(False, "--version", help="help-version", callback=_tell_version, is_eager=True),
) -> None:
    """Stand in the help: ``main`` has taken language and debugging out of the arguments."""


def run(arguments: Sequence[str], terminal: Terminal) -> int:
    """Run one command and say what went wrong, if something did."""
    group = _worded(typer.main.get_command(app()), terminal)
    try:
        found = group.main(list(arguments), prog_name="talkoot", standalone_mode=False, obj=terminal)
    except (KeyboardInterrupt, typer.Abort):
        found = INTERRUPTED
    except typer.exceptions.TyperException as error:
        if terminal.debug:
            raise
        _explain(error, terminal)
        return NOT_UNDERSTOOD
    except TalkootError as error:
        if terminal.debug:
            raise
        terminal.refuse(error)
        return 1
    except OSError as error:
        if terminal.debug:
            raise
        terminal.refuse(of_terminal("system", path=str(error.filename or ""), reason=reason_of(error)))
        return 1
    except Exception as error:
        if terminal.debug:
            raise
        terminal.complain("unforeseen", error=f"{type(error).__name__}: {error}")
        return 1
    if found == INTERRUPTED:
        terminal.complain("interrupted")
    return found if isinstance(found, int) else 0


def _explain(error: Any, terminal: Terminal) -> None:
    """Say in the terminal's language what was not understood."""
    context = getattr(error, "ctx", None)
    where = context.command_path if context else "talkoot"
    name = _name_of(error)
    match type(error).__name__:
        case "NoArgsIsHelpError":
            return
        case "MissingParameter":
            terminal.complain("usage-missing", name=name)
        case "NoSuchOption":
            terminal.complain("usage-no-option", name=name)
        case _ if isinstance(error, BadParameter):
            terminal.complain("usage-bad-value", name=name, reason=error.message)
        case _:
            terminal.complain("usage", reason=error.format_message())
    terminal.errors.print(terminal.texts("usage-help", command=where))


def _name_of(error: Any) -> str:
    """Give what people call the option or argument that an error is about."""
    param = getattr(error, "param", None)
    if param is None:
        return str(getattr(error, "option_name", "") or getattr(error, "param_hint", "") or "")
    return str(param.opts[0] if param.param_type_name == "option" else param.human_readable_name)


def _worded(command: Any, terminal: Terminal) -> Any:
    """Put texts in the place of keys, in a command and all it holds."""
    texts = terminal.texts
    rich_help.ARGUMENTS_PANEL_TITLE = texts("panel-arguments")
    rich_help.OPTIONS_PANEL_TITLE = texts("panel-options")
    rich_help.COMMANDS_PANEL_TITLE = texts("panel-commands")
    rich_help.REQUIRED_LONG_STRING = texts("panel-required")
    rich_help.DEFAULT_STRING = texts("panel-default")
    _word(command, terminal)
    return command


def _word(command: Any, terminal: Terminal) -> None:
    for part in (command, *command.params):
        if part.help and part.help in terminal.texts:
            part.help = terminal.texts(part.help)
    command.options_metavar = f"[{terminal.texts('panel-options').upper()}]"
    names = command.context_settings.setdefault("help_option_names", ["--help"])
    command.context_settings["help_option_names"] = names
    option = command.get_help_option(command.context_class(command))
    if option is not None:
        option.help = terminal.texts("help-help")
    if isinstance(command, TyperGroup):
        for each in command.commands.values():
            _word(each, terminal)

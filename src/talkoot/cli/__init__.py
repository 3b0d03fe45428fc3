"""The command line: ``talkoot demo``, ``talkoot start`` and the rest.

``main`` is the entry point. Each command stands in the module of its kind and loads what it needs only when it runs,
so that ``talkoot --help`` is quick. Texts stand in the catalogue ``terminal``; what is written at a parameter here is a
key of it.
"""

import os
import sys
from collections.abc import Mapping, Sequence

from talkoot.cli.terminal import Terminal, language_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments
        What stands after ``talkoot``; by default that of this process.

    Returns
    -------
    int
        0 if all went well, 1 if not, 2 if the command was not understood, 130 after Ctrl-C.
    """
    wished, rest = _split_off(list(sys.argv[1:] if arguments is None else arguments))
    terminal = Terminal(language_of(wished.get("--lang", ""), os.environ), debug="--debug" in wished)
    from talkoot.cli.commands import run

    return run(rest, terminal)


def _split_off(arguments: list[str]) -> tuple[Mapping[str, str], list[str]]:
    """Take out ``--lang`` and ``--debug``, which may stand anywhere: help is worded before anything is parsed."""
    wished: dict[str, str] = {}
    rest: list[str] = []
    waiting = iter(arguments)
    for each in waiting:
        name, _, value = each.partition("=")
        if each == "--debug":
            wished[each] = ""
        elif name == "--lang":
            wished[name] = value or next(waiting, "")
        else:
            rest.append(each)
    return wished, rest

"""``talkoot doctor``: what would spoil a workshop, in plain words."""

from typing import Annotated

import typer

from talkoot.cli.cycles import Data
from talkoot.cli.running import Port, ScreensPort
from talkoot.cli.terminal import Terminal
from talkoot.resources import data_folder
from talkoot.running.plan import EVERYWHERE, HUB_PORT, LEDGER_FILE, SCREENS_PORT

_SIGNS = {"good": ("✓", "green"), "warning": ("!", "yellow"), "bad": ("✗", "red")}
_ASK_S = 0.5


def doctor(
    context: typer.Context,
    phone_test: Annotated[bool, typer.Option("--phone-test", help="help-phone-test")] = False,
    data: Data = None,
    port: Port = HUB_PORT,
    screens_port: ScreensPort = SCREENS_PORT,
) -> None:
    """Look for what would spoil a workshop."""
    from talkoot.running.checks import Finding, look

    terminal: Terminal = context.obj
    worst = "good"

    def show(finding: Finding) -> None:
        sign, style = _SIGNS[finding.level]
        terminal.console.print(f"[{style}]{sign}[/] ", end="")
        if finding.error is not None:
            terminal.refuse(finding.error, on=terminal.console)
            return
        terminal.say(finding.key, **finding.values)
        if f"{finding.key}.hint" in terminal.texts:
            terminal.say(f"{finding.key}.hint", style="dim", **finding.values)

    for finding in look((data or data_folder()).expanduser() / LEDGER_FILE, port, screens_port):
        show(finding)
        if finding.level == "bad":
            worst = "bad"
    if phone_test:
        _wait_for_phone(terminal, port)
    else:
        terminal.say("doctor-phone-test", style="dim")
    terminal.line()
    terminal.say("doctor-bad" if worst == "bad" else "doctor-good", style="bold")
    if worst == "bad":
        raise typer.Exit(1)


def _wait_for_phone(terminal: Terminal, port: int) -> None:
    from talkoot.addresses import machine_addresses
    from talkoot.running.phone_test import PhoneTest
    from talkoot.running.runs import run_on

    addresses = machine_addresses()
    if not addresses:
        terminal.complain("doctor-no-address")
        return

    def show() -> None:
        terminal.say("phone-test-open", style="bold")
        for each in addresses:
            terminal.line(f"  http://{each}:{port}")
        terminal.qr(f"http://{addresses[0]}:{port}")

    if run_on(port) is not None:  # the workshop's own page proves it as well
        show()
        terminal.say("phone-test-running")
        return
    with PhoneTest(EVERYWHERE, port, addresses) as test:
        show()
        terminal.say("phone-test-waiting")
        while not test.wait(_ASK_S):  # in short waits, so that Ctrl-C is heard on Windows as well
            continue
    terminal.say("phone-test-done", style="bold green")

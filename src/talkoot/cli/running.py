"""``talkoot demo``, ``start`` and ``lab``: the commands that keep running until Ctrl-C."""

import asyncio
import contextlib
import signal
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from talkoot.cli.cycles import Data
from talkoot.cli.terminal import Terminal
from talkoot.running.plan import EVERYWHERE, HUB_PORT, LEDGER_FILE, SCREENS_PORT, Plan, Service, ledger_in

Port = Annotated[int, typer.Option("--port", min=1, max=65535, help="help-port")]
ScreensPort = Annotated[int, typer.Option("--screens-port", min=1, max=65535, help="help-screens-port")]
Host = Annotated[str, typer.Option("--host", help="help-host", show_default=False)]
PublicUrl = Annotated[str, typer.Option("--public-url", help="help-public-url", show_default=False)]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="help-no-browser")]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is opened for the facilitator, and under which code people join."""

    cycle: str = ""
    code: str = ""
    notebook: str = "home.ipynb"


def demo(  # noqa: PLR0917 - the options of a command
    context: typer.Context,
    participants: Annotated[int, typer.Option("--participants", min=0, max=24, help="help-participants")] = 24,
    port: Port = HUB_PORT,
    screens_port: ScreensPort = SCREENS_PORT,
    host: Host = EVERYWHERE,
    public_url: PublicUrl = "",
    no_browser: NoBrowser = False,
) -> None:
    """Show a living workshop with invented people; nothing of it is kept."""
    terminal: Terminal = context.obj
    with temporary_folder() as folder:
        plan = Plan(folder / LEDGER_FILE, folder, port, screens_port, host, public_url, is_sample=True)
        services = [plan.hub(), plan.screens()]
        plan.check(services)
        with terminal.progress("demo-preparing"):
            shown = _prepare(plan)
        terminal.say("demo-sample")
        crowd = [plan.participants(shown.code, participants)] if participants else []
        _hold(terminal, plan, services, shown, then=crowd, browser=not no_browser)
    terminal.say("demo-gone")


def start(  # noqa: PLR0917 - the options of a command
    context: typer.Context,
    data: Data = None,
    port: Port = HUB_PORT,
    screens_port: ScreensPort = SCREENS_PORT,
    host: Host = EVERYWHERE,
    public_url: PublicUrl = "",
    no_browser: NoBrowser = False,
) -> None:
    """Start Talkoot for a workshop of one's own."""
    with temporary_folder() as folder:
        plan = Plan(ledger_in(data), folder, port, screens_port, host, public_url)
        _keep_open(context.obj, plan, plan.screens(), browser=not no_browser)


def lab(  # noqa: PLR0917 - the options of a command
    context: typer.Context,
    data: Data = None,
    port: Port = HUB_PORT,
    screens_port: ScreensPort = SCREENS_PORT,
    host: Host = EVERYWHERE,
    public_url: PublicUrl = "",
    no_browser: NoBrowser = False,
) -> None:
    """Open the facilitator's screens in JupyterLab, where they can be changed."""
    with temporary_folder() as folder:
        plan = Plan(ledger_in(data), folder, port, screens_port, host, public_url)
        _keep_open(context.obj, plan, plan.lab(), browser=not no_browser)


def _keep_open(terminal: Terminal, plan: Plan, screens: Service, *, browser: bool) -> None:
    """Run until Ctrl-C on a ledger that stays."""
    services = [plan.hub(), screens]
    plan.check(services)
    shown = _last(plan.ledger)
    facilitator = plan.lab_url(shown.notebook) if screens.kind == "lab" else ""
    _hold(terminal, plan, services, shown, facilitator=facilitator, browser=browser)
    terminal.say("start-kept", path=str(plan.ledger))


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give a folder that is gone afterwards, also when the system asks us to stop."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    # On Windows a process that has just ended may hold a file a moment longer.
    with tempfile.TemporaryDirectory(prefix="talkoot-", ignore_cleanup_errors=True) as folder:
        try:
            yield Path(folder)
        finally:
            signal.signal(signal.SIGTERM, before)


def _last(ledger: Path) -> Shown:
    """Look at the ledger before anything runs: if it cannot be opened, say so now. Give the newest open door."""
    from talkoot.ledger.sql import SqliteStore

    store = SqliteStore(ledger)
    try:
        for each in store.summaries():
            if each.code:
                return Shown(each.cycle, each.code)
    finally:
        store.close()
    return Shown()


def _prepare(plan: Plan) -> Shown:
    """Make the sample cycle and play it up to the activity that people join."""
    from talkoot.running.sample import prepare

    return Shown(*prepare(plan.ledger), notebook="2_current_state.ipynb")


def _hold(
    terminal: Terminal,
    plan: Plan,
    services: Sequence[Service],
    shown: Shown,
    *,
    browser: bool,
    then: Sequence[Service] = (),
    facilitator: str = "",
) -> None:
    from talkoot.running.session import hold, open_browser

    query = {"cycle": shown.cycle} if shown.cycle else {}
    address = facilitator or plan.screen_url(shown.notebook, **query)

    def ready() -> Sequence[Service]:
        _show(terminal, plan, shown, address)
        if browser:
            open_browser(address)
        return then

    def tell(news: str, kind: str) -> None:
        if news == "stopping":
            terminal.say("stopping")
        elif news == "service-given-up":
            terminal.complain(news, service=kind)
        elif kind != "participants" or news == "service-started":
            terminal.say(news, service=kind, style="dim")

    asyncio.run(hold(services, plan.temporary, tell, ready))


def _show(terminal: Terminal, plan: Plan, shown: Shown, facilitator: str) -> None:
    """Say where the facilitator and the participants go."""
    first, *others = plan.addresses()
    terminal.line()
    terminal.say("where-facilitator", style="bold")
    terminal.line(f"  {facilitator}")
    terminal.say("where-facilitator-only")
    terminal.line()
    terminal.say("where-participants", style="bold")
    target = f"{first}/j/{shown.code}" if shown.code else first
    terminal.line(f"  {target}")
    if shown.code:
        terminal.say("where-code", code=f"{shown.code[:3]} {shown.code[3:]}")
    else:
        terminal.say("where-no-code")
    terminal.qr(target)
    if others:
        terminal.say("where-others")
        for each in others:
            terminal.line(f"  {each}")
    terminal.line()
    terminal.say("where-stop")

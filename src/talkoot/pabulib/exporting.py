"""Writing the votes of closed budgets as Pabulib files, for whoever wants to reckon them again."""

from collections.abc import Iterator
from pathlib import Path

from talkoot.cycle.engine import Engine
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import TalkootError
from talkoot.export.everything import safe_name
from talkoot.insight.small_groups import COARSE_BELOW
from talkoot.locales import chosen
from talkoot.methods.budget.pabulib import PabulibFile, PublishedProject, write_pabulib
from talkoot.methods.budget.rules import BudgetState
from talkoot.methods.offered import offered


def export_pabulib(engine: Engine, cycle: str, to: Path, *, language: str = "fi") -> list[Path]:
    """Write a file for each closed budget of a cycle in which at least ten people voted.

    A file holds whole ballots: without who cast them, without sides and times, in an order that tells nothing. Among
    fewer than ten people a whole ballot could be known as somebody's.

    Parameters
    ----------
    engine
        On its ledger.
    cycle
        Its id.
    to
        Folder; it is made if it does not exist.
    language
        Of the projects' names.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    TalkootError
        ``pabulib-none``: there is no such budget. ``pabulib-changed``: somebody took their ballot back after the close,
        and the difference to what was shown would give it away.
    """
    state = engine.state(cycle)
    files = []
    for activity, budget in _budgets(state):
        text = write_pabulib(_file_of(state, activity, budget, language))
        to.mkdir(parents=True, exist_ok=True)
        files.append(to / f"{safe_name(chosen(activity.title, language))}.pb")
        files[-1].write_text(text, encoding="utf-8", newline="\n")
    if not files:
        raise _of_terminal("pabulib-none", least=COARSE_BELOW)
    return files


def _budgets(state: CycleState) -> Iterator[tuple[Activity, BudgetState]]:
    for activity in state.activities.values():
        budget = activity.state
        if isinstance(budget, BudgetState) and budget.settled and budget.settled.answered >= COARSE_BELOW:
            yield activity, budget


def _file_of(state: CycleState, activity: Activity, budget: BudgetState, language: str) -> PabulibFile:
    shown = budget.settled
    voters = activity.method.respondents(budget)
    if shown is None or activity.method.tally(budget, voters) != {"projects": shown.joint["projects"]}:
        raise _of_terminal("pabulib-changed", title=chosen(activity.title, language))
    funded = {each["project"] for each in shown.joint["by_shares"] if each["funded"]}
    names = offered(budget.settings.projects, state.items_for(activity))
    projects = []
    for project, cost in budget.costs.items():
        item = names.get(project)
        name = project if item is None else chosen(item.translated, language) if item.translated else item.text
        projects.append(PublishedProject(project, name, cost, project in funded))
    vote_type = "cumulative" if budget.settings.ballot == "points" else "approval"
    meta = {
        "description": chosen(activity.title, language),
        "currency": budget.settings.currency,
        "rule": "equalshares/add1",
        "language": language,
    }
    ballots = tuple(said["support"] for said in budget.said(voters))
    return PabulibFile(budget.settings.sum, vote_type, tuple(projects), ballots, meta)


def _of_terminal(code: str, **values: str | int) -> TalkootError:
    error = TalkootError(code, **values)
    error.method = "terminal"
    return error

"""Which papers there are, by when they are used, and how each looks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import ModuleType
from typing import Literal, get_args

from talkoot.export.days import delete_by
from talkoot.export.paper import Paper
from talkoot.export.papers import after, before, during, officer
from talkoot.export.papers.about import About
from talkoot.locales import Texts, chosen
from talkoot.methods.document import Block, PageBreak, Paragraph

Group = Literal["before", "during", "after", "officer"]
GROUPS: tuple[Group, ...] = get_args(Group)
_MODULES: dict[Group, ModuleType] = {"before": before, "during": during, "after": after, "officer": officer}
_TYPE_PT = 14
#: What is sent to everybody stands there in easy language, too, where the language has such a variety.
_EASY = ("invitation_client", "thanks")


def papers(about: About, group: Group, which: str = "") -> dict[str, Paper]:
    """Give the papers of a group by their names: those that have something to say.

    Parameters
    ----------
    about
        The workshop, as it stands now.
    group
        When they are used.
    which
        The name of one of them; empty gives all.
    """
    made: Mapping[str, Callable[[About], Iterable[Block]]] = _MODULES[group].PAPERS
    found = {name: _blocks(about, name, make) for name, make in made.items() if which in ("", name)}
    return {name: _paper(about, group, name, blocks) for name, blocks in found.items() if blocks}


def _blocks(about: About, name: str, make: Callable[[About], Iterable[Block]]) -> list[Block]:
    """Give what stands on a paper; some say it again on a page in easy language."""
    blocks = list(make(about))
    for easier in about.easier() if name in _EASY else ():
        blocks += [PageBreak(), Paragraph(Texts("export", about.language)("easy-untried")), *make(easier)]
    return blocks


def titles(about: About) -> dict[Group, dict[str, str]]:
    """Give the title of each paper that there is now, by group and name."""
    found: dict[Group, dict[str, str]] = {}
    for group, module in _MODULES.items():
        # A paper is made block by block: whether it has a first one is known before the rest is made.
        there = [name for name, make in module.PAPERS.items() if next(iter(make(about)), None) is not None]
        found[group] = {name: _title(about, group, name) for name in there}
    return found


def _title(about: About, group: Group, name: str) -> str:
    texts = about.official if group == "officer" else about.texts
    return texts(f"title-{name}")


def _paper(about: About, group: Group, name: str, blocks: list[Block]) -> Paper:
    named, deleted = _title(about, group, name), delete_by(about.cycle, about.language)
    sample = [about.sample] if about.cycle.sample else []
    paper = Paper(
        chosen(about.cycle.name, about.language),
        about.language,
        [*sample, *blocks],
        subtitle=named,
        footer=f"{named} · {deleted}",
        comments=deleted,
        type_pt=_TYPE_PT,
        margin_cm=2,
    )
    return replace(paper, **_MODULES[group].LOOKS.get(name, {}))

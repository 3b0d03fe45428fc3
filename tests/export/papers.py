"""Papers of workshops, and what stands on them."""

import io
from datetime import date
from typing import Any

from pypdf import PdfReader

from talkoot.export.paper import Paper
from talkoot.export.papers import GROUPS, About, papers
from talkoot.export.pdf_paper import pdf
from talkoot.kits.create import create_cycle
from talkoot.kits.load import load_kit
from talkoot.methods.document import Block, Choices, Gap, Heading, Large, Paragraph, Points, Table
from tests.factories import Workshop, new_engine, planned

ADDRESS = "http://192.168.1.5:8642"
NAMES = {
    "before": [
        "invitation_client",
        "invitation_worker",
        "invitation_supervisor",
        "needs",
        "programme",
        "privacy",
        "guardians",
        "interpreter",
        "support",
        "scribe",
    ],
    "during": ["poster", "welcome", "rules", "table", "sheets", "worry", "photo", "plan_b"],
    "after": ["thanks", "feedback", "fee", "debriefing"],
    "officer": ["notice", "notice_easy", "records", "impact", "processing", "accessibility"],
}


def paper(workshop: Workshop, name: str, language: str = "fi", address: str = ADDRESS) -> Paper:
    group = next(group for group in GROUPS if name in NAMES[group])
    return papers(About(workshop.state, language, address), group, name)[name]


def blocks(workshop: Workshop, name: str, language: str = "fi", address: str = ADDRESS) -> list[Block]:
    return list(paper(workshop, name, language, address).blocks)


def of_kind(kind: type[Block], found: list[Block]) -> list[Block]:
    return [block for block in found if isinstance(block, kind)]


def printed(workshop: Workshop, name: str, language: str = "fi") -> str:
    reader = PdfReader(io.BytesIO(pdf(paper(workshop, name, language))))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def of_kit(kit: str, **about: Any) -> Workshop:
    engine = new_engine()
    return Workshop(engine, create_cycle(engine, load_kit(kit), delete_by=date(2099, 12, 31), **about))


def a_gathering(**about: Any) -> Workshop:
    """Give a workshop of one gathering, and a link that stays open."""
    found = Workshop()
    evening = {"id": "evening", "name": {"fi": "Ilta"}, "minutes": 90, "moments": []}
    link = {"id": "link", "name": {"fi": "Kysely"}, "minutes": 0, "moments": []}
    plans = [planned("sticky_notes", session="evening")]
    found.create(plans, sessions=[evening, link], **about)
    return found


def texts_of(paper: Paper) -> list[str]:
    """List every text of a paper that says something; cells may be empty."""
    found = [paper.title, paper.subtitle, paper.footer]
    for block in paper.blocks:
        match block:
            case Heading() | Paragraph() | Large() | Gap():
                found.append(block.text)
            case Points():
                found += [text for thing, lines in block.things for text in (thing, *lines)]
            case Choices():
                found += block.options
            case Table():
                found += block.headings
    return found

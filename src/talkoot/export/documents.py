"""Documents of methods: a Word file to edit and sign, an accessible PDF to send, and a page to publish."""

from collections.abc import Iterator
from pathlib import Path

from talkoot.cycle import rules
from talkoot.export.days import delete_by, shown_date
from talkoot.export.kept_pictures import Kept, none_kept, with_pictures
from talkoot.export.material import Material, materials
from talkoot.export.page import Section, write_page
from talkoot.export.paper import Paper, write_paper
from talkoot.locales import LANGUAGES, VARIETIES, chosen
from talkoot.methods.document import Block, Ending, Heading, KeptPicture, Paragraph


def endings(material: Material) -> tuple[Ending, ...]:
    """Tell how the activity can be printed now; empty where it cannot."""
    kind = material.activity.method.document()
    return () if kind is None or material.is_hidden or material.nothing else kind.ENDINGS


def write_document(material: Material, file: Path, ending: Ending, kept: Kept = none_kept) -> None:
    """Write the document of an activity.

    Parameters
    ----------
    material
        Whose method has a document.
    file
        To be written.
    ending
        One of :func:`endings`: ``docx`` and ``pdf`` in the language of the material, ``html`` in every language of
        the cycle.
    kept
        Gives the pictures that people gave, where the document is one to publish and they allowed that (F26).
    """
    if ending == "html":
        file.write_text(page(material, kept), encoding="utf-8")
    else:
        write_paper(_paper(material, kept), file)


def _blocks(material: Material, kept: Kept) -> Iterator[Block]:
    kind = material.activity.method.document()
    if kind is None:
        raise TypeError(material.activity.method)
    yield from kind.document(material.activity.state, material.frame, material.method_texts)
    if "html" in kind.ENDINGS:
        yield from with_pictures(_published(material), kept)


def _published(material: Material) -> Iterator[Block]:
    """Give the pictures of the whole cycle that may be published."""
    found = [each for of in materials(material.cycle, material.language) for each in of.pictures("published")]
    if found:
        yield Heading(material.texts("published-pictures"))
    for each in found:
        yield KeptPicture(each.picture, each.alt)
        yield Paragraph(each.alt)


# On paper ------------------------------------------------------------------------------------------------------


def _paper(material: Material, kept: Kept) -> Paper:
    language = VARIETIES.get(material.language, material.language)
    name, deleted = chosen(material.cycle.name, language), delete_by(material.cycle, language)
    made = [Paragraph(material.texts("sample"), is_strong=True)] if material.cycle.sample else []
    made.append(Paragraph(material.texts("report-date", date=shown_date(rules.now(), language))))
    return Paper(
        title=material.title,
        language=language,
        blocks=[*made, *_blocks(material, kept)],
        subtitle=name,
        footer=f"{name} · {deleted}",
        comments=deleted,
    )


# A page --------------------------------------------------------------------------------------------------------


def page(material: Material, kept: Kept = none_kept) -> str:
    """Give a page to publish.

    What people wrote stands under headings in each language of the cycle, one section after the other.
    """
    cycle = material.cycle
    languages = [each for each in LANGUAGES if each in cycle.languages] or [VARIETIES.get(material.language, "fi")]
    sections = [_section(Material(cycle, material.activity, each), kept) for each in languages]
    return write_page(sections, {each: f"#{each}" for each in languages})


def _section(material: Material, kept: Kept) -> Section:
    language, cycle = material.language, material.cycle
    made = [Paragraph(material.texts("sample"))] if cycle.sample else []
    date = material.texts("report-date", date=shown_date(rules.now(), language))
    footer = (date, delete_by(cycle, language))
    return Section(language, material.title, chosen(cycle.name, language), [*made, *_blocks(material, kept)], footer)

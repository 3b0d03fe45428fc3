"""Documents of methods: a Word file to edit and sign, an accessible PDF to send, and a page to publish."""

from collections.abc import Iterator
from pathlib import Path

from talkoot.cycle import rules
from talkoot.export.days import delete_by, shown_date
from talkoot.export.material import Material
from talkoot.export.page import Section, write_page
from talkoot.export.paper import Paper, write_paper
from talkoot.locales import LANGUAGES, VARIETIES, chosen
from talkoot.methods.document import Block, Ending, Paragraph


def endings(material: Material) -> tuple[Ending, ...]:
    """Tell how the activity can be printed now; empty where it cannot."""
    kind = material.activity.method.document()
    return () if kind is None or material.is_hidden or material.nothing else kind.ENDINGS


def write_document(material: Material, file: Path, ending: Ending) -> None:
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
    """
    if ending == "html":
        file.write_text(page(material), encoding="utf-8")
    else:
        write_paper(_paper(material), file)


def _blocks(material: Material) -> Iterator[Block]:
    kind = material.activity.method.document()
    if kind is None:
        raise TypeError(material.activity.method)
    yield from kind.document(material.activity.state, material.frame, material.method_texts)


# On paper ------------------------------------------------------------------------------------------------------


def _paper(material: Material) -> Paper:
    language = VARIETIES.get(material.language, material.language)
    name, deleted = chosen(material.cycle.name, language), delete_by(material.cycle, language)
    made = [Paragraph(material.texts("sample"), is_strong=True)] if material.cycle.sample else []
    made.append(Paragraph(material.texts("report-date", date=shown_date(rules.now(), language))))
    return Paper(
        title=material.title,
        language=language,
        blocks=[*made, *_blocks(material)],
        subtitle=name,
        footer=f"{name} · {deleted}",
        comments=deleted,
    )


# A page --------------------------------------------------------------------------------------------------------


def page(material: Material) -> str:
    """Give a page to publish.

    What people wrote stands under headings in each language of the cycle, one section after the other.
    """
    cycle = material.cycle
    languages = [each for each in LANGUAGES if each in cycle.languages] or [VARIETIES.get(material.language, "fi")]
    sections = [_section(Material(cycle, material.activity, each)) for each in languages]
    return write_page(sections, {each: f"#{each}" for each in languages})


def _section(material: Material) -> Section:
    language, cycle = material.language, material.cycle
    made = [Paragraph(material.texts("sample"))] if cycle.sample else []
    date = material.texts("report-date", date=shown_date(rules.now(), language))
    footer = (date, delete_by(cycle, language))
    return Section(language, material.title, chosen(cycle.name, language), [*made, *_blocks(material)], footer)

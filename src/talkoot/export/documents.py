"""Documents of methods: a Word file to edit and sign, an accessible PDF to send, and a page to publish."""

import html
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from talkoot.cycle import rules
from talkoot.export.material import Material, delete_by, shown_date
from talkoot.export.paper import Paper, write_paper
from talkoot.locales import LANGUAGE_NAMES, LANGUAGES, VARIETIES, Texts, chosen
from talkoot.methods.document import Block, Ending, Heading, Paragraph, Points, Table

_STYLE = """
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #1c2430; background: #fff;
  font: 1.125rem/1.5 "Atkinson Hyperlegible", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1, h2, p, li, td, th { overflow-wrap: break-word; }
h1 { line-height: 1.2; } h2 { margin-top: 2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .6rem 0; color: #17497f; }
section + section { margin-top: 3rem; border-top: 3px solid #17497f; padding-top: 1rem; }
li { margin-bottom: 1rem; } li p { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #5b6675; padding: .4rem .6rem; text-align: left; }
footer { margin-top: 2rem; color: #475260; }
@media print { nav { display: none; } section { break-before: page; } section:first-of-type { break-before: auto; } }
"""


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
    """Give a page that needs nothing but itself: no script, no font, no picture from elsewhere.

    What people wrote stands under headings in each language of the cycle, one section after the other.
    """
    cycle = material.cycle
    languages = [each for each in LANGUAGES if each in cycle.languages] or [VARIETIES.get(material.language, "fi")]
    sections = [_section(Material(cycle, material.activity, each)) for each in languages]
    title = html.escape(chosen(material.activity.title, languages[0]))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{languages[0]}">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            f"<title>{title}</title><style>{_STYLE}</style></head>",
            "<body>",
            *(_switch(languages) if len(languages) > 1 else ()),
            "<main>",
            *sections,
            "</main>",
            "</body></html>\n",
        ]
    )


def _switch(languages: list[str]) -> list[str]:
    links = (
        f'<li><a href="#{each}" lang="{each}" hreflang="{each}">{LANGUAGE_NAMES[each]}</a></li>' for each in languages
    )
    label = " / ".join(Texts("export", each)("page-languages") for each in languages)
    return [f'<nav aria-label="{html.escape(label)}"><ul>', *links, "</ul></nav>"]


def _section(material: Material) -> str:
    language = material.language
    told = [
        f'<section id="{language}" lang="{language}" aria-labelledby="title-{language}">',
        f'<h1 id="title-{language}">{html.escape(material.title)}</h1>',
        _tag("p", chosen(material.cycle.name, language)),
        *([_tag("p", material.texts("sample"))] if material.cycle.sample else []),
    ]
    told += [_ON_PAGE[type(block)](block) for block in _blocks(material)]
    date = material.texts("report-date", date=shown_date(rules.now(), language))
    footer = _tag("p", date) + _tag("p", delete_by(material.cycle, language))
    return "\n".join([*told, f"<footer>{footer}</footer>", "</section>"])


def _tag(name: str, text: str) -> str:
    lines = "<br>".join(html.escape(line) for line in text.split("\n"))
    return f'<{name} dir="auto">{lines}</{name}>'


def _page_points(block: Points) -> str:
    things = (
        f"<li>{_tag('strong', thing)}{''.join(_tag('p', line) for line in lines)}</li>" for thing, lines in block.things
    )
    return f"<ul>{''.join(things)}</ul>"


def _page_table(block: Table) -> str:
    heads = "".join(f'<th scope="col">{html.escape(each)}</th>' for each in block.headings)
    rows = "".join(f"<tr>{''.join(_tag('td', cell) for cell in row)}</tr>" for row in block.rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


_ON_PAGE: dict[type, Callable[[Any], str]] = {
    Heading: lambda block: _tag("h2", block.text),
    Paragraph: lambda block: f"<p>{_tag('strong' if block.is_strong else 'span', block.text)}</p>",
    Points: _page_points,
    Table: _page_table,
}

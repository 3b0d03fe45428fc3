"""A page of blocks that needs nothing but itself: no script, no font, no picture from elsewhere.

It is a file to publish (``documents``), or what the hub itself shows to everybody (``hub.public``); so nothing here may
load pandas or matplotlib.
"""

import base64
import html
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from talkoot.locales import LANGUAGE_NAMES, Texts
from talkoot.methods.document import Block, Heading, Paragraph, Picture, Points, Table

_STYLE = """
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #1c2430; background: #fff;
  font: 1.125rem/1.5 "Atkinson Hyperlegible", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1, h2, p, li, td, th { overflow-wrap: break-word; }
img { max-width: 100%; height: auto; }
h1 { line-height: 1.2; } h2 { margin-top: 2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .6rem 0; color: #17497f; }
.skip { position: absolute; left: .5rem; top: -6rem; padding: .6rem 1rem; background: #17497f; color: #fff; }
.skip:focus { top: .5rem; }
a:focus-visible { outline: 3px solid #17497f; outline-offset: 3px; }
section + section { margin-top: 3rem; border-top: 3px solid #17497f; padding-top: 1rem; }
li { margin-bottom: 1rem; } li p { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #5b6675; padding: .4rem .6rem; text-align: left; }
footer { margin-top: 2rem; color: #475260; }
@media print { nav { display: none; } section { break-before: page; } section:first-of-type { break-before: auto; } }
"""


@dataclass(frozen=True, slots=True)
class Section:
    """What a page says in one language."""

    language: str
    title: str
    subtitle: str
    blocks: Sequence[Block]
    footer: Sequence[str]


def write_page(sections: Sequence[Section], addresses: Mapping[str, str], nonce: str = "") -> str:
    """Give a page.

    Parameters
    ----------
    sections
        One after the other; the first is in the language of the page.
    addresses
        Where each language is read, where there are several.
    nonce
        What the server's policy lets styles by; none writes a policy into the page itself.
    """
    language, title = sections[0].language, html.escape(sections[0].title)
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    own_policy = "" if nonce else f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    mark = f' nonce="{nonce}"' if nonce else ""
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{language}">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            f'{own_policy}<link rel="icon" href="data:,">',
            f"<title>{title}</title><style{mark}>{_STYLE}</style></head>",
            "<body>",
            *(_switch(addresses, language) if len(addresses) > 1 else ()),
            '<main id="main" tabindex="-1">',
            *(_section(each) for each in sections),
            "</main>",
            "</body></html>\n",
        ]
    )


def _switch(addresses: Mapping[str, str], language: str) -> list[str]:
    links = (
        f'<li><a href="{html.escape(address)}" lang="{each}" hreflang="{each}">{LANGUAGE_NAMES[each]}</a></li>'
        for each, address in addresses.items()
    )
    label = " / ".join(Texts("export", each)("page-languages") for each in addresses)
    skip = html.escape(Texts("export", language)("page-skip"))
    return [
        f'<a class="skip" href="#main">{skip}</a>',
        f'<nav aria-label="{html.escape(label)}"><ul>',
        *links,
        "</ul></nav>",
    ]


def _section(section: Section) -> str:
    language = section.language
    told = [
        f'<section id="{language}" lang="{language}" aria-labelledby="title-{language}">',
        f'<h1 id="title-{language}">{html.escape(section.title)}</h1>',
        _tag("p", section.subtitle),
        *(_ON_PAGE[type(block)](block) for block in section.blocks),
    ]
    footer = "".join(_tag("p", line) for line in section.footer)
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


def _page_picture(block: Picture) -> str:
    content = base64.b64encode(block.content).decode("ascii")
    media_type = mimetypes.types_map[f".{block.ending}"]
    return f'<p><img src="data:{media_type};base64,{content}" alt="{html.escape(block.alt)}"></p>'


_ON_PAGE: dict[type, Callable[[Any], str]] = {
    Heading: lambda block: _tag("h2", block.text),
    Paragraph: lambda block: f"<p>{_tag('strong' if block.is_strong else 'span', block.text)}</p>",
    Points: _page_points,
    Table: _page_table,
    Picture: _page_picture,
}

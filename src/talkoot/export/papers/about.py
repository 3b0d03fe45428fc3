"""What a paper is about: the workshop, in the words and blocks that several papers share."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from talkoot.addresses import known_addresses
from talkoot.cycle.state import Activity, CycleState, Session
from talkoot.errors import KitError
from talkoot.export.days import shown_date
from talkoot.export.kept_pictures import Kept, none_kept
from talkoot.kits.kit import Kit
from talkoot.kits.load import kit_files, load_kit
from talkoot.locales import VARIETIES, Texts, chosen
from talkoot.methods.document import Block, Heading, Lines, Paragraph, Points
from talkoot.methods.media import MediaKind, accepted_media


def points(text: str) -> Points:
    """Give a text of several lines as a list, a line a point."""
    return Points(tuple((line, ()) for line in text.splitlines() if line))


def section(heading: str, text: str) -> Iterator[Block]:
    """Give a list under its heading."""
    yield Heading(heading)
    yield points(text)


@dataclass
class About:
    """A workshop as papers tell of it.

    Parameters
    ----------
    cycle
        As it stands now.
    language
        Of the papers; a variety for phones stands for its language.
    address
        Under which phones reach it; empty takes the first under which Talkoot runs, and leaves a line to write on
        where it does not run.
    """

    cycle: CycleState
    language: str
    address: str = ""
    pictures: Kept = none_kept
    """Gives the pictures that the kit brought."""
    texts: Texts = field(init=False)
    """Of papers for everybody."""
    official: Texts = field(init=False)
    """Of papers for officers."""

    def __post_init__(self) -> None:
        self.language = VARIETIES.get(self.language, self.language)
        self.texts, self.official = Texts("papers", self.language), Texts("officer", self.language)
        self.address = self.address or next(iter(known_addresses()), "")

    def easier(self) -> Iterator["About"]:
        """Give the same workshop in the easy varieties of its language (F29)."""
        for variety, of in VARIETIES.items():
            if of == self.language:
                found = copy.copy(self)
                found.texts = Texts("papers", variety)
                yield found

    @property
    def deleted(self) -> str:
        """The day by which answers are deleted, as people write it."""
        return shown_date(self.cycle.delete_by, self.language)

    @property
    def sample(self) -> Paragraph:
        """Says that the workshop is invented."""
        return Paragraph(Texts("export", self.language)("sample"), is_strong=True)

    @cached_property
    def kit(self) -> Kit | None:
        """The kit that the workshop was made of, where this computer has it and can read it."""
        try:
            # Only by its name: what a cycle from elsewhere calls its kit is never taken for a path.
            return load_kit(self.cycle.kit) if self.cycle.kit in kit_files() else None
        except KitError:
            return None

    @property
    def gatherings(self) -> list[Session]:
        """Sessions to which people come together."""
        return [each for each in self.cycle.sessions.values() if not each.stays_open]

    @property
    def media(self) -> frozenset[MediaKind]:
        """What people may give in some activity beside words: pictures, sound."""
        every = (accepted_media(each.state.settings) for each in self.cycle.activities.values())
        return frozenset().union(*every)

    @property
    def asked(self) -> Iterator[Activity]:
        """Activities with a question to people, in order."""
        return (each for each in self.cycle.activities_in_order() if chosen(each.prompt, self.language))

    # Blocks ------------------------------------------------------------------------------------------------------

    def organiser(self) -> Block:
        """Say who holds the workshop, or leave a line for it."""
        unit = self.cycle.organisation_unit
        return Paragraph(self.texts("organiser-is", unit=unit)) if unit else Lines(1, self.texts("organiser"))

    def questioned(self, heading: str) -> Iterator[Block]:
        """List the guiding questions of the phases under a heading; nothing where there are none.

        Not those of the preparation: they are questions to whoever organises it.
        """
        questions = self.cycle.questions.items()
        found = [chosen(each, self.language) for phase, each in questions if each and phase != "preparation"]
        if found:
            yield from section(heading, "\n".join(found))

    def when_and_where(self, *, links: bool = True) -> Iterator[Block]:
        """Name the gatherings and links, each with what is known of its days, and a line for the rest.

        Parameters
        ----------
        links
            Whether links that stay open are told, too: they are nothing for children, or for who helps in the room.
        """
        texts = self.texts
        yield Heading(texts("when"))
        for session in self.cycle.sessions.values():
            name = chosen(session.name, self.language)
            if session.stays_open:
                yield from self._links(session, name) if links else ()
                continue
            begun = self.begun(session)
            told = texts("gathering", name=name, minutes=session.minutes)
            if begun:
                yield Paragraph(texts("gathering-on", gathering=told, date=begun))
            else:
                yield Lines(1, texts("gathering-when", gathering=told))
        if self.gatherings:
            yield Lines(1, texts("where"))

    def _links(self, session: Session, name: str) -> Iterator[Block]:
        """Say until when one may answer; the places of a link are no matter of those who are invited."""
        days = {each.until for each in self.cycle.open_links.values() if each.session == session.id and not each.closed}
        if days:
            yield Paragraph(self.texts("open-until-day", name=name, date=shown_date(max(days), self.language)))
        else:
            yield Lines(1, self.texts("open-until", name=name))

    def begun(self, session: Session) -> str:
        """Give the day on which a gathering began; empty before."""
        days = [each.begun_on for each in self.cycle.activities.values() if each.session == session.id]
        found = min(filter(None, days), default="")
        return shown_date(found, self.language) if found else ""

    def ask(self) -> Block:
        """Leave lines for whom to ask."""
        return Lines(2, self.texts("ask"))

    def contact(self) -> Iterator[Block]:
        """Leave lines for whom to ask, and say where the results are told."""
        yield self.ask()
        if self.cycle.told_where:
            where = chosen(self.cycle.told_where, self.language)
            yield Paragraph(Texts("export", self.language)("report-told-where", where=where))

    def kept(self) -> Paragraph:
        """Say by when answers are deleted."""
        return Paragraph(self.texts("kept", date=self.deleted))

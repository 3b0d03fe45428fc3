"""A whole workshop as it is led: every activity is started, answered on every phone, and closed or revealed."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import expect

from talkoot.kits.kit import Kit, KitActivity
from talkoot.locales import Texts
from tests.browser.methods import Decision, Discussion, DotVote, Poll, Scale, Statements, StickyNotes, Themes, of
from tests.browser.phone import Phone
from tests.browser.window import Room, Window

STANDS = ("agree", "disagree", "pass")
#: What three people write; the name of the activity is added, so that each note can be told from all others.
THOUGHTS = ("Kyyti tuli ajoissa", "Sijainen ei tiennyt ohjeista", "Färdtjänsten ringde i god tid")


class Workshop:
    """One facilitator with a window and a wall, and people with phones.

    Parameters
    ----------
    kit
        What is led.
    window, room, phones
        Where it is seen.
    """

    def __init__(self, kit: Kit, window: Window, room: Room, phones: Sequence[Phone]) -> None:
        self.kit = kit
        self.window = window
        self.room = room
        self.phones = phones
        self.given: dict[str, list[str]] = {}
        """What an activity gave others to work on: the texts of its notes, themes or options."""

    def begin(self, activity: KitActivity) -> None:
        """Start an activity, and see it come to the wall and to every phone."""
        self.window.start(activity.title["fi"])
        self.room.title(activity.title["fi"])
        for phone in self.phones:
            phone.title(in_language(activity.title, phone.language))
            if activity.unit != "person":
                phone.press("in-pairs-write" if activity.unit == "pair" else "at-tables-write")

    def answer(self, activity: KitActivity) -> None:
        """Let everybody do what the activity asks for."""
        getattr(self, f"_{activity.method}")(activity)

    def end(self, activity: KitActivity) -> None:
        """Close an activity, or show its results; phones and wall follow."""
        title = activity.title["fi"]
        if activity.settings.get("blind"):
            expect(self.room.until_reveal.first).to_be_visible()
            expect(self.room.result).to_have_count(0)
            self.window.reveal(title)
            expect(self.room.until_reveal).to_have_count(0)
            expect(self.room.result.first).to_be_visible()
        else:
            self.window.close(title)
        said = "closed-spoken" if activity.method == "discussion" else "closed"
        for phone in self.phones:
            expect(phone.page.get_by_text(phone.text(said), exact=True)).to_be_visible()

    def lead(self, activity: KitActivity) -> None:
        """Lead an activity from its start to its end."""
        self.begin(activity)
        self.answer(activity)
        self.end(activity)

    # What people do, by method

    def _sticky_notes(self, activity: KitActivity) -> None:
        columns = activity.settings.get("columns", ())
        is_blind = activity.settings.get("blind", False)
        texts = []
        for number, phone in enumerate(self.phones):
            text = f"{THOUGHTS[number % len(THOUGHTS)]} ({activity.id} {number + 1})"
            column = columns[number % len(columns)]["text"] if len(columns) > 1 else {}
            StickyNotes(phone).write(text, in_language(column, phone.language) if column else "")
            texts.append(text)
        if activity.settings.get("approve"):
            self._approve(texts)
        if is_blind:
            self._nobody_else_sees(texts)
        else:
            for text in texts:
                expect(self.room.page.locator("li.tk-note").filter(has_text=text)).to_be_visible()
        self.given[activity.id] = texts

    def _approve(self, texts: Sequence[str]) -> None:
        for text in texts:
            name = of(self.window.text("show", "sticky_notes"), text)
            show = self.window.page.get_by_role("button", name=name)
            expect(show).to_be_visible()
            assert text not in self.room.words()
            show.click()
            expect(self.room.page.locator("li.tk-note").filter(has_text=text)).to_be_visible()

    def _nobody_else_sees(self, texts: Sequence[str]) -> None:
        for number, text in enumerate(texts):
            assert text not in self.room.page.content()
            assert text not in self.window.page.content()
            for other, phone in enumerate(self.phones):
                if other != number:
                    assert text not in phone.page.content()
                    assert not any(text in message for message in phone.heard)

    def _themes(self, activity: KitActivity) -> None:
        notes = [text for source in activity.on for text in self.given[source]]
        first, second = f"Tiedonkulku ({activity.id})", f"Bemötande ({activity.id})"
        if activity.settings.get("who") == "facilitator":
            for phone in self.phones:
                expect(phone.page.get_by_text(phone.text("facilitator-groups-hint", "themes"))).to_be_visible()
            Themes(self.window).make(first, notes[:2])
            Themes(self.window).make(second, notes[2:])
        else:
            Themes(self.phones[0]).make(first, notes[:1])
            Themes(self.phones[-1]).make(second, notes[-1:])
            Themes(self.phones[1]).move(notes[1:2], first)
            Themes(self.phones[1]).undo()
            Themes(self.phones[1]).move(notes[1:2], first)
        for name in (first, second):
            expect(self.room.page.get_by_text(name).first).to_be_visible()
        self.given[activity.id] = [first, second]

    def _dot_vote(self, activity: KitActivity) -> None:
        dots = activity.settings["dots"]
        options = activity.settings.get("options", ())
        for number, phone in enumerate(self.phones):
            names = [in_language(each["text"], phone.language) for each in options]
            names += [text for source in activity.on for text in self.given[source]]
            names = names[number % 2 :] + names[: number % 2]
            if activity.settings.get("stack"):
                DotVote(phone).vote({names[0]: dots - 1, names[1]: 1})
            else:
                DotVote(phone).vote(dict.fromkeys(names[:dots], 1))
        # What is voted on goes on to the next activity, the most wanted first.
        self.given[activity.id] = [text for source in activity.on for text in self.given[source]]

    def _scale(self, activity: KitActivity) -> None:
        count = len(activity.settings["statements"])
        steps = activity.settings.get("steps", 5)
        for number, phone in enumerate(self.phones):
            given: list[int | None] = [(number + each) % steps + 1 for each in range(count)]
            if number == 0:
                given[-1] = None
            Scale(phone).rate(given)

    def _statements(self, activity: KitActivity) -> None:
        seeds = activity.settings["seeds"]
        for number, phone in enumerate(self.phones):
            known = {in_language(seed["text"], phone.language) for seed in seeds}
            seen = {Statements(phone).stand(STANDS[(number + each) % 3]) for each in range(len(seeds))}
            assert seen == known
        Statements(self.phones[1]).write("Ohjeet pitää antaa myös puhuttuina.")
        assert Statements(self.phones[0]).stand("agree") == "Ohjeet pitää antaa myös puhuttuina."

    def _poll(self, activity: KitActivity) -> None:
        options = activity.settings["options"]
        for number, phone in enumerate(self.phones):
            several = 2 if activity.settings.get("multiple") else 1
            chosen = [options[(number + each) % len(options)] for each in range(several)]
            Poll(phone).choose(*(in_language(each["text"], phone.language) for each in chosen))

    def _discussion(self, activity: KitActivity) -> None:
        for phone in self.phones:
            expect(phone.page.get_by_text(phone.text("phones-rest", "discussion"))).to_be_visible()
            assert phone.page.get_by_role("textbox").count() == 0
        questions = activity.settings.get("questions", ())
        text = f"Tieto ei kulje sijaiselle ({activity.id})"
        Discussion(self.window).type(text, questions[0]["text"]["fi"] if questions else "")
        expect(self.room.page.get_by_text(text)).to_be_visible()

    def _decision(self, activity: KitActivity) -> None:
        what = f"Kuljettaja soittaa, jos on myöhässä ({activity.id})"
        Decision(self.window).write(
            what, "Maija ja Pekka", told_to="Kuljetusten järjestäjälle", told_by="Pekka", follow_up="Luetaan havainnot"
        )
        for page in (self.room.page, *(phone.page for phone in self.phones)):
            expect(page.locator("li.tk-agreed").filter(has_text=what)).to_be_visible()
            expect(page.locator("li.tk-agreed").filter(has_text="Maija ja Pekka")).to_be_visible()


def in_language(text: Mapping[str, str], language: str) -> str:
    """Give a kit's text as a phone shows it."""
    return text.get(language) or text["fi"]


def refusal(phone: Phone, code: str, **values: Any) -> re.Pattern[str]:
    """Give how a phone says why something was refused."""
    return re.compile(re.escape(Texts("errors", phone.language)(f"error-{code}", **values)))

"""Changing a kit: its gatherings with their activities, its texts, and what its methods are set to."""

import os
from collections.abc import Collection
from typing import Any

from talkoot.cycle.state import PHASES
from talkoot.expected import LONGEST_GOT, nothing
from talkoot.kits import own
from talkoot.kits.draft import Draft
from talkoot.kits.editing import Held
from talkoot.kits.forms import forms
from talkoot.kits.outdated import Outdated
from talkoot.kits.programme import MOMENTS, agenda, planned_minutes
from talkoot.kits.settings import fields_of
from talkoot.kits.validation import Found
from talkoot.locales import LANGUAGE_NAMES, Texts, catalogue, chosen
from talkoot.methods import method
from talkoot.methods.catalogue import entries
from talkoot.methods.method import Method
from talkoot.offering import FIRST_METHODS
from talkoot.widgets.live import LiveScreen


class KitEditorScreen(LiveScreen):
    """A kit on its way to becoming one's own; the page's query names it."""

    def __init__(self) -> None:
        self._draft: Draft | None = None
        super().__init__("kit_editor.js")

    def hear(self, message: dict[str, Any]) -> None:
        """Answer a message of the screen."""
        match message.get("type"):
            case "hello":
                self._begin(self.meet(message).get("kit", ""))
            case "edit" if self._draft:
                self._draft.edit(str(message["do"]), message["given"])
                self._tell(step=message["step"])
            case "undo" if self._draft:
                self._draft.undo()
                self._tell(step=message["step"])
            case "redo" if self._draft:
                self._draft.redo()
                self._tell(step=message["step"])
            case "resume" if self._draft:
                self._draft.resume(message["kit"], str(message["stamp"]))
                self._tell()
            case "save" if self._draft:
                self._draft.save(as_new=bool(message.get("as_new")))
                self._tell(saved=True)
            case _:
                super().hear(message)

    def _begin(self, name: str) -> None:
        common = self.common()
        self.send(
            {
                "type": "set-up",
                **common,
                "texts": [*common["texts"], catalogue("editor", self.language)],
                "phases": PHASES,
                "moments": list(MOMENTS),
                "forms": forms(self.language),
                "language_names": LANGUAGE_NAMES,
                "is_sample": bool(os.environ.get("TALKOOT_SAMPLE")),
            }
        )
        # Another language is another hello: what was changed stays.
        if self._draft is None or name != self._draft.opened.name:
            self._draft = Draft(own.open_kit(name))
        self._tell()
        # Reading the texts of all methods takes seconds on a busy laptop: the kit is shown meanwhile.
        self.send({"type": "methods", "methods": self._methods()})

    def _methods(self) -> list[dict[str, Any]]:
        return [
            {
                "method": each.method,
                "name": each.name,
                "aim": each.aim,
                "is_first": each.method in FIRST_METHODS,
                "builds_on": method(each.method).builds_on_items,
                "makes_items": type(method(each.method)).items is not Method.items,
                "runs_beside": method(each.method).runs_beside,
                "fields": fields_of(each.method, self.language),
            }
            for each in entries(self.language)
        ]

    def _tell(self, *, step: int | None = None, saved: bool = False) -> None:
        """Give the whole kit; ``step`` says which of the screen's changes it is the answer to."""
        draft = self._draft
        if draft is None:
            return
        sessions = [each["id"] for each in draft.kit["sessions"]]
        old = draft.outdated()
        self.send(
            {
                "type": "kit",
                "name": draft.opened.name,
                "stamp": draft.opened.stamp,
                "is_own": draft.opened.is_own,
                "is_changed": draft.is_changed,
                "undoable": draft.undoable,
                "redoable": draft.redoable,
                "step": step,
                "saved": saved,
                "kit": draft.kit,
                "agendas": {each: agenda(draft.kit, each) for each in sessions},
                "planned": {each: planned_minutes(draft.kit, each) for each in sessions},
                "mistakes": [self._told(each, draft.kit) for each in draft.mistakes()],
                "outdated": [{"place": list(each.place), "text": self._outdated(each)} for each in old],
                "outdated_told": self._all_outdated(old),
            }
        )

    def _outdated(self, found: Outdated) -> str:
        """Say of a text which languages were changed, and which still say what they said before."""
        say = Texts("editor", self.language)
        return say("editor-outdated", changed=self._tongues(found.changed), old=self._tongues(found.old))

    def _all_outdated(self, found: list[Outdated]) -> str:
        """Say how many texts have something old in which languages; nothing where there are none."""
        old = self._tongues({language for each in found for language in each.old})
        return Texts("editor", self.language)("editor-outdated-all", texts=len(found), old=old) if found else ""

    def _tongues(self, languages: Collection[str]) -> str:
        say = Texts("editor", self.language)
        *others, last = [say(f"editor-tongue-{each}") for each in LANGUAGE_NAMES if each in languages] or [""]
        return say("editor-tongues", others=", ".join(others), last=last) if others else last

    def _told(self, found: Found, kit: Held) -> dict[str, Any]:
        """Say a mistake as a sentence, with titles where the file has ids."""
        names = self._names(kit)
        values = dict(found.expected.values)
        if "known" in values:
            values["known"] = _named(str(values["known"]), names)
        expected = type(found.expected)(found.expected.key, found.expected.place, **values).text(self.language)
        came = _named(found.got, names)[:LONGEST_GOT] or nothing().text(self.language)
        text = Texts("editor", self.language)("editor-mistake", expected=expected, got=came)
        return {"place": list(found.place), "text": text}

    def _names(self, kit: Held) -> dict[str, str]:
        """Give what people call the ids of a kit."""
        phases = Texts("screen", self.language)
        parts = [*kit["activities"], *(moment for each in kit["sessions"] for moment in each.get("moments", []))]
        return {
            **LANGUAGE_NAMES,
            **{each: phases(f"phase-{each}") for each in PHASES},
            **{each["id"]: f"”{chosen(each.get('title') or {}, self.language) or each['id']}”" for each in parts},
        }


def _named(listed: str, names: dict[str, str]) -> str:
    return ", ".join(names.get(each, each) for each in listed.split(", "))


def kit_editor() -> KitEditorScreen:
    """Give the screen on which a kit is changed."""
    return KitEditorScreen()

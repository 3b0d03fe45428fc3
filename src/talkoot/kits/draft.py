"""A kit that is being changed: what it holds now, what it held before, and what is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from talkoot.errors import KitError
from talkoot.kits import editing, own, programme
from talkoot.kits.check import found_in
from talkoot.kits.editing import Held, put
from talkoot.kits.outdated import Outdated, outdated
from talkoot.kits.own import Opened
from talkoot.kits.settings import with_default
from talkoot.kits.validation import Found
from talkoot.locales import Texts

#: What the screen may ask for, by its name.
EDITS: Mapping[str, Callable[..., Held]] = {
    each.__name__: each
    for each in (
        editing.put,
        editing.insert,
        editing.shift,
        programme.move,
        programme.remove,
        programme.add,
        programme.add_moment,
        programme.bring,
        programme.add_session,
        programme.remove_session,
        programme.move_session,
        programme.choose_phases,
    )
}


class Draft:
    """A kit on somebody's screen; nothing of it is written before it is saved.

    Parameters
    ----------
    opened
        The kit as it was read.
    """

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.kit: Held = opened.kit
        #: What texts are held against: saving makes no translation.
        self._basis: Held = opened.kit
        self._former: list[Held] = []
        self._undone: list[Held] = []

    @property
    def is_changed(self) -> bool:
        """Whether it holds anything else than the file that was opened."""
        return self.kit != self.opened.kit

    @property
    def undoable(self) -> int:
        """How many changes can be undone."""
        return len(self._former)

    @property
    def redoable(self) -> int:
        """How many changes were undone and can be made again."""
        return len(self._undone)

    def mistakes(self) -> list[Found]:
        """Give what is wrong with it now; empty for a kit that can be carried out."""
        return found_in(self.kit, self.opened.folder)[1]

    def outdated(self) -> list[Outdated]:
        """Give the texts that were changed here in one language and not in another."""
        return outdated(self.kit, self._basis)

    def edit(self, name: str, given: dict[str, Any]) -> None:
        """Change it.

        Parameters
        ----------
        name
            Of a change in :data:`EDITS`.
        given
            What the change is given besides the kit.

        Raises
        ------
        KitError
            ``kit-no-place``.
        TalkootError
            ``unknown-method``.
        """
        if name not in EDITS:
            raise KitError("kit-no-place", where=name)
        kit = with_default(self.kit, given["place"]) if "place" in given else self.kit
        self.replace(EDITS[name](kit, **given))

    def replace(self, kit: Held) -> None:
        """Let it hold something else."""
        if kit != self.kit:
            self._former.append(self.kit)
            self._undone.clear()
            self.kit = kit

    def resume(self, kit: Held, stamp: str) -> None:
        """Go on with changes that were not saved when the screen was left.

        Parameters
        ----------
        kit
            What it held then.
        stamp
            Of the file that was changed: where the file is another one by now, saving will say so.
        """
        self.opened = replace(self.opened, stamp=stamp)
        self.replace(kit)

    def undo(self) -> None:
        """Let it hold what it held before the last change."""
        if self._former:
            self._undone.append(self.kit)
            self.kit = self._former.pop()

    def redo(self) -> None:
        """Let it hold again what it held before the last undo."""
        if self._undone:
            self._former.append(self.kit)
            self.kit = self._undone.pop()

    def save(self, *, as_new: bool = False) -> None:
        """Write it as one's own kit, over the one that was opened or under a name that is not used.

        Raises
        ------
        KitError
            ``kit-has-mistakes``, ``kit-changed-meanwhile``, ``kit-unwritable``.
        """
        kit = self.kit
        if (as_new or not self.opened.is_own) and kit["name"] == self.opened.kit["name"]:
            kit = put(kit, ("name",), _as_own(kit["name"]))
        self.opened = (own.save_as_new if as_new else own.save)(kit, self.opened)
        self.kit = self.opened.kit
        self._former.clear()
        self._undone.clear()


def _as_own(name: dict[str, str]) -> dict[str, str]:
    """Tell a kit from the one that it was made of, where nobody gave it another name."""
    return {language: Texts("editor", language)("editor-own-name", name=text) for language, text in name.items()}

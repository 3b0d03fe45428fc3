"""Seeing what other processes wrote: one task per kernel, which looks into the ledger 20 times a second."""

import asyncio
import contextlib
import logging
import time
import weakref
from typing import Protocol

from talkoot.cycle.engine import Engine
from talkoot.errors import LedgerError, TalkootError

#: A change reaches the projector in 29 ms (median), 54 ms (p99) with this interval.
LOOK_S = 0.05
#: How often the bytes of what this kernel erased are swept away, if there are any.
SWEEP_S = 1.0
logger = logging.getLogger("talkoot.widgets")


class Screen(Protocol):
    """Something that shows a part of the ledger."""

    def flush(self) -> None:
        """Send what changed since the last time."""

    def complain(self, error: TalkootError) -> None:
        """Say that something cannot be shown any more."""


class Follower:
    """Lets the screens of one engine follow the ledger.

    Parameters
    ----------
    engine
        The engine that the screens share.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._screens: weakref.WeakSet[Screen] = weakref.WeakSet()
        self._lost: weakref.WeakSet[Screen] = weakref.WeakSet()
        """Those that were told that their cycle is gone."""
        self._task: asyncio.Task[None] | None = None

    def add(self, screen: Screen) -> None:
        """Let a screen follow from now on, as long as it lives."""
        self._screens.add(screen)
        if self._task is None or self._task.done():
            # Outside of a kernel (a script, a test) there is no loop: whoever asks then flushes by hand.
            with contextlib.suppress(RuntimeError):
                self._task = asyncio.get_running_loop().create_task(self._follow())

    def flush(self) -> None:
        """Let every screen send what changed; called after each command of this kernel."""
        for screen in list(self._screens):
            try:
                screen.flush()
            except LedgerError:
                raise
            except TalkootError as error:
                # Its cycle was forgotten. It is told once, and the other screens go on.
                if screen not in self._lost:
                    self._lost.add(screen)
                    screen.complain(error)
            else:
                self._lost.discard(screen)

    async def _follow(self) -> None:
        quiet_until = sweep_at = 0.0
        while True:
            await asyncio.sleep(LOOK_S)
            try:
                before = self.engine.position
                if self.engine.store.changed():
                    self.engine.catch_up()
                if self.engine.position != before:
                    self.flush()
                if time.monotonic() > sweep_at:
                    self.engine.store.sweep()
                    sweep_at = time.monotonic() + SWEEP_S
            except LedgerError:
                # Said once a minute, not twenty times a second; the screens keep what they show.
                if time.monotonic() > quiet_until:
                    logger.exception("The ledger cannot be read")
                    quiet_until = time.monotonic() + 60


_followers: "weakref.WeakKeyDictionary[Engine, Follower]" = weakref.WeakKeyDictionary()


def follower_of(engine: Engine) -> Follower:
    """Give the one follower of an engine."""
    if engine not in _followers:
        _followers[engine] = Follower(engine)
    return _followers[engine]

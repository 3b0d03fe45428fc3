"""The clerk: carries commands to the ledger, one batch after the other, and hears what other processes wrote.

One lock stands around the engine. While a batch is being committed in a thread, the next one gathers.
"""

import asyncio
import gc
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from talkoot.cycle.engine import Answer, Command, Engine
from talkoot.cycle.keeping import keep_no_longer
from talkoot.errors import LedgerError, Refusal
from talkoot.hub.limits import Limits

logger = logging.getLogger("talkoot.hub")


class Asker(Protocol):
    """Somebody who waits for an answer."""

    def answered(self, command: Command, answer: Answer) -> None:
        """Take the answer to a command."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A command that waits its turn."""

    command: Command
    by: Asker


class Clerk:
    """Takes commands to the engine.

    Parameters
    ----------
    engine
        The rules at work on the ledger.
    limits
        The size of a batch, and how often to look for what others wrote.
    changed
        Called under the lock after every commit and catch-up, before the answers go out.
    """

    def __init__(self, engine: Engine, limits: Limits, changed: Callable[[], None]) -> None:
        self.engine = engine
        self.lock = asyncio.Lock()
        self._limits = limits
        self._changed = changed
        self._queue: deque[Asked] = deque()
        self._asked = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._stopping = False
        self._done_at = float("-inf")
        self._swept_at = float("-inf")
        self._dropped_at = float("-inf")
        self._looked_at = float("-inf")
        self._collected_at = time.monotonic()

    def start(self) -> None:
        """Begin to work, in the running event loop."""
        self._tasks = [asyncio.create_task(self._work()), asyncio.create_task(self._follow())]

    async def stop(self) -> None:
        """Finish what was asked for, then stop."""
        self._stopping = True
        self._asked.set()
        worker, follower = self._tasks
        await worker
        follower.cancel()
        await asyncio.gather(follower, return_exceptions=True)

    def ask(self, command: Command, by: Asker) -> None:
        """Take a command; its answer comes later, after those that were asked before."""
        self._queue.append(Asked(command, by))
        self._asked.set()

    async def _work(self) -> None:
        while self._queue or not self._stopping:
            if not self._queue:
                self._asked.clear()
                await self._asked.wait()
                continue
            await asyncio.sleep(self._rest_s())
            async with self.lock:
                # Taken under the lock: what came while it was waited for belongs to this batch.
                batch = [self._queue.popleft() for _ in range(min(self._limits.batch, len(self._queue)))]
                answers = await asyncio.to_thread(self._carry_out, [asked.command for asked in batch])
                self._tell()
            self._done_at = time.monotonic()
            for asked, answer in zip(batch, answers, strict=True):
                try:
                    asked.by.answered(asked.command, answer)
                except Exception:
                    logger.exception("an answer could not be given")

    def _rest_s(self) -> float:
        """How long to let commands gather: not at all after a quiet moment, a little while many come.

        A commit costs some 2 ms of processor time, whether it holds one vote or ten: 300 votes in a second, nearly
        each in a commit of its own, took 70 % of a core; with this pause it is less than half.
        """
        return max(0.0, self._done_at + self._limits.gather_s - time.monotonic())

    def _carry_out(self, commands: Sequence[Command]) -> list[Answer]:
        """Run in a thread, alone."""
        try:
            return self.engine.do(commands)
        except LedgerError as error:
            logger.error("the ledger could not be written: %s", error)  # noqa: TRY400 - it says all there is
            return [Answer(each.id, Refusal(error.code, error.values)) for each in commands]
        except Exception:
            if len(commands) > 1:  # one of them is at fault: the others must not suffer for it
                return [answer for each in commands for answer in self._carry_out([each])]
            logger.exception("the command %s failed", commands[0].action)
            return [Answer(commands[0].id, Refusal("internal"))]

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(self._limits.follow_s)
            if self.lock.locked():  # the batch at work catches up by itself
                continue
            async with self.lock:
                try:
                    if self.engine.store.changed():
                        await asyncio.to_thread(self.engine.catch_up)
                        self._tell()
                    if self._may_sweep():
                        self._swept_at = time.monotonic()
                        await asyncio.to_thread(self.engine.store.sweep)
                    if self._may_drop():
                        self._dropped_at = time.monotonic()
                        await asyncio.to_thread(self.engine.store.drop_unnamed, self._waiting_since())
                    if self._may_look():
                        self._looked_at = time.monotonic()
                        await asyncio.to_thread(self._keep_no_longer)
                        self._tell()
                    if self._may_collect():
                        gc.collect()
                        self._collected_at = time.monotonic()
                except LedgerError as error:
                    logger.error("the ledger could not be read: %s", error)  # noqa: TRY400
                except Exception:
                    logger.exception("following the ledger failed")

    def _may_sweep(self) -> bool:
        """Tell whether it is time to let the bytes of what was erased go: in a calm moment, else after a while.

        It costs a few writes to the disk, during which no vote can be committed.
        """
        limits = self._limits
        return time.monotonic() - self._swept_at > (limits.calm_s if self._is_calm else limits.sweep_s)

    @property
    def _is_calm(self) -> bool:
        return not self._queue and time.monotonic() - self._done_at > self._limits.calm_s

    def _may_collect(self) -> bool:
        limits = self._limits
        wait_s = limits.collect_s if self._is_calm else limits.collect_latest_s
        return time.monotonic() - self._collected_at > wait_s

    def _may_drop(self) -> bool:
        return time.monotonic() - self._dropped_at > self._limits.drop_every_s

    def _waiting_since(self) -> str:
        """Give the time before which nothing may have been put that still waits for its contribution."""
        return (datetime.now(UTC) - timedelta(seconds=self._limits.media.unnamed_s)).isoformat()

    def _may_look(self) -> bool:
        return time.monotonic() - self._looked_at > self._limits.keep_every_s

    def _keep_no_longer(self) -> None:
        """Run in a thread, alone."""
        over = keep_no_longer(self.engine.store, datetime.now(UTC).date())
        if over:
            logger.info("answers were deleted, as was promised for this day: %s", ", ".join(over))
            self.engine.catch_up()

    def _tell(self) -> None:
        try:
            self._changed()
        except Exception:
            logger.exception("telling the rooms failed")

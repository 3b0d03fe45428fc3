"""Playing a recorded consultation through the live hub: one participant with a link of their own per voter."""

import asyncio
from asyncio import sleep
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from talkoot.errors import TalkootError, reason_of
from talkoot.hub.client import Participant, Reply, TurnedAwayError, new_secret
from talkoot.locales import Texts
from talkoot.methods.statements.actions import Stand
from talkoot.polis.comparing import Comparison
from talkoot.polis.recording import Cell, RecordedStand, RecordedStatement, Recording, read_recording

#: Voters who come in at the same time.
ARRIVING_TOGETHER = 20


def replay_polis(
    url: str,
    code: str,
    folder: Path | str,
    *,
    speed: float = 0.0,
    language: str = "fi",
    console: Console | None = None,
    secret_of: Callable[[int], str] | None = None,
) -> Comparison:
    """Play a Polis export folder into the ``statements`` activity that is open in a room, and print what came out.

    Everybody says what they said, in the order of the recording: each waits for the answer before they go on, and
    nobody takes a stand on a statement before it is there.

    Parameters
    ----------
    url
        Address of the hub: ``http://localhost:8642``.
    code
        Join code of the room.
    folder
        The export.
    speed
        Stands and statements a second; 0 plays as fast as the hub answers. The pauses of the recording, which last
        months in some, are not played.
    language
        Of what is printed and of the hub's refusals.
    console
        Where to print; standard output by default.
    secret_of
        Gives each voter's secret; a fresh one by default.

    Returns
    -------
    Comparison
        What the hub took, beside what was published.

    Raises
    ------
    BadImportError
        The folder cannot be read.
    TalkootError
        ``replay-no-hub``, ``replay-turned-away``, ``replay-no-statements`` or ``replay-refused``.
    """
    recording = read_recording(folder)
    shown = console or Console()
    texts = Texts("terminal", language)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=shown) as progress:
        task = progress.add_task(texts("polis-joining"), total=len(recording.steps))
        secrets = secret_of or (lambda _voter: new_secret())
        replay = _Replay(url, code, recording, speed=speed, language=language, secret_of=secrets)
        replay.arrived = lambda: progress.update(task, description=texts("polis-playing"))
        replay.stepped = lambda: progress.advance(task)
        try:
            comparison = asyncio.run(replay.play())
        except BaseExceptionGroup as errors:
            # Not `except*`: what it raises is wrapped in a group again by some releases of Python 3.11.
            ours = errors.subgroup(TalkootError)
            if ours is None:
                raise
            raise _first(ours) from None
    shown.print(comparison.table(texts))
    return comparison


class _Replay:
    """One playing of a recording."""

    def __init__(
        self,
        url: str,
        code: str,
        recording: Recording,
        *,
        speed: float,
        language: str,
        secret_of: Callable[[int], str],
    ) -> None:
        self.arrived: Callable[[], None] = lambda: None
        self.stepped: Callable[[], None] = lambda: None
        self._url = url
        self._recording = recording
        self._every_s = 1 / speed if speed > 0 else 0.0
        people = sorted({*recording.voters, *(each.author for each in recording.statements)})
        self._people = {each: Participant(url, code, secret=secret_of(each), lang=language) for each in people}
        self._activity = ""
        self._ids: dict[int, asyncio.Future[str]] = {}
        self._cast: Counter[tuple[int, Stand]] = Counter()
        self._began_s = 0.0

    async def play(self) -> Comparison:
        """Let everybody in, play, and count what the hub has taken."""
        loop = asyncio.get_running_loop()
        self._ids = {each.id: loop.create_future() for each in self._recording.statements}
        async with AsyncExitStack() as stack:
            for participant in self._people.values():
                stack.push_async_callback(participant.close)
            await self._arrive()
            self.arrived()
            self._began_s = loop.time()
            of_person: dict[int, list[tuple[int, RecordedStatement | RecordedStand]]] = {}
            for place, step in enumerate(self._recording.steps):
                person = step.author if isinstance(step, RecordedStatement) else step.voter
                of_person.setdefault(person, []).append((place, step))
            async with asyncio.TaskGroup() as group:
                for person, steps in of_person.items():
                    group.create_task(self._take_part(self._people[person], steps))
            return Comparison(self._recording, self._cast, self._final())

    async def _arrive(self) -> None:
        door = asyncio.Semaphore(ARRIVING_TOGETHER)

        async def come_in(participant: Participant) -> None:
            async with door:
                try:
                    await participant.join()
                    await participant.open()
                except TurnedAwayError as error:
                    raise _error("replay-turned-away", reason=str(error)) from error
                except OSError as error:
                    raise _error("replay-no-hub", address=self._url, reason=str(reason_of(error))) from error

        async with asyncio.TaskGroup() as group:
            for participant in self._people.values():
                group.create_task(come_in(participant))
        first = next(iter(self._people.values()))
        header = first.cycle.get(f"activity:{first.activity}", {})
        if header.get("method") != "statements" or header.get("status") != "open":
            raise _error("replay-no-statements")
        self._activity = first.activity

    async def _take_part(
        self, participant: Participant, steps: Sequence[tuple[int, RecordedStatement | RecordedStand]]
    ) -> None:
        for place, step in steps:
            await self._wait_for_turn(place)
            if isinstance(step, RecordedStatement):
                await self._write(participant, step)
            else:
                statement = await self._ids[step.statement]
                data = {"statement": statement, "stand": step.stand}
                _accepted(await participant.do("take_stand", data, activity=self._activity), step.stand)
                self._cast[step.statement, step.stand] += 1
            self.stepped()

    async def _wait_for_turn(self, place: int) -> None:
        wait_s = self._began_s + place * self._every_s - asyncio.get_running_loop().time()
        if self._every_s and wait_s > 0:
            await sleep(wait_s)

    async def _write(self, participant: Participant, statement: RecordedStatement) -> None:
        data = {"text": statement.text, "confirmed": True}
        _accepted(await participant.do("add_statement", data, activity=self._activity), statement.text)

        def written() -> list[str]:
            own = participant.view.get("own", {}).get("statements", [])
            return [each["id"] for each in own if each["text"] == statement.text]

        await participant.until(lambda: bool(written()))
        self._ids[statement.id].set_result(written()[-1])

    def _final(self) -> dict[Cell, Stand]:
        """Give the last stands as the hub shows them to each voter."""
        numbers = {future.result(): number for number, future in self._ids.items()}
        return {
            (voter, numbers[statement]): stand
            for voter, participant in self._people.items()
            for statement, stand in participant.view.get("own", {}).get("stands", {}).items()
            if statement in numbers
        }


def _accepted(reply: Reply, what: str) -> None:
    if not reply.ok:
        raise _error("replay-refused", what=what, reason=f"{reply.message} {reply.hint}".strip())


def _first(errors: BaseExceptionGroup[TalkootError]) -> TalkootError:
    """Give the first of the errors that ended a playing; the others follow from it."""
    found: BaseException = errors
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found if isinstance(found, TalkootError) else _error("replay-turned-away", reason=str(found))


def _error(code: str, **values: str) -> TalkootError:
    error = TalkootError(code, **values)
    error.method = "terminal"
    return error

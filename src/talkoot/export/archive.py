"""A cycle as one file that restores it: the facilitator's own backup, a line of JSON per event.

After the events come the pictures and sounds that belong to them. The first line says what it is, the last how many
events there are and what all lines add up to, so that a file that was cut off or changed is noticed before anything of
it is brought in.

Answers of a blind activity are not in it before the reveal (DESIGN 7): whoever has the file can read it. The first
line then says what it ``lacks``. The copy of the whole ledger that ``talkoot backup`` makes lacks nothing.
"""

import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from talkoot.cycle import rules
from talkoot.cycle.engine import ATTEMPTS, Engine, new_id, replay
from talkoot.cycle.state import CycleState
from talkoot.cycle.summary import summary
from talkoot.cycle.upcasting import CYCLE_EVENTS
from talkoot.errors import BadImportError, LedgerError, TalkootError, reason_of
from talkoot.export.archived_media import FIELDS, media_records, named_anew, restored_media, shown_media, taken_ids
from talkoot.ledger.event import Blob, Entry, Event
from talkoot.ledger.store import Moved
from talkoot.locales import Texts
from talkoot.methods import method

FORMAT = "talkoot-archive"
#: 2 holds pictures and sound as well.
VERSION = 2
_EVERY = 2**31
#: What bringing a cycle in may have added.
_SHUT = frozenset({"DoorShut", "LinkClosed", "ActivityPublished"})
#: How much of a foreign line is quoted.
_QUOTED = 60
_FIELDS = {
    "position": int,
    "activity": str,
    "kind": str,
    "version": int,
    "respondent": str,
    "at": str,
    "data": dict,
    "command": str,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import."""

    cycle: str
    """Id of the cycle, a new one for a copy."""
    events: int
    """How many events the file holds."""
    was_there: bool
    """True where the same cycle was here already, and nothing was written."""
    lacks: tuple[str, ...] = ()
    """Activities whose answers were still hidden when the file was made: it holds none of them."""


# Writing -------------------------------------------------------------------------------------------------------


def archive_lines(engine: Engine, cycle: str, language: str = "fi") -> Iterator[str]:
    """Give the lines of an archive, without line ends."""
    state = engine.state(cycle)
    history = list(engine.store.read(cycle=cycle, until=engine.position))
    events = _without_hidden(state, history)
    commands = _commands(engine, cycle, {event.respondent for event in events})
    lacks = list(hidden_answers(engine, cycle))
    media = shown_media(engine.store, state)
    head = {
        "format": FORMAT,
        "version": VERSION,
        "cycle": cycle,
        "name": state.name,
        "exported_at": rules.now(),
        "delete_by": state.delete_by,
        "events": len(events),
        "media": len(media),
        "note": Texts("export", language)("archive-note-lacks" if lacks else "archive-note"),
        "lacks": lacks,
    }
    digest = hashlib.sha256()
    lines = chain([head], (_record(event, commands) for event in events), media_records(engine.store, media))
    for record in lines:
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
        yield line
    yield json.dumps({"end": FORMAT, "events": len(events), "sha256": digest.hexdigest()}, separators=(",", ":"))


def write_archive(engine: Engine, cycle: str, file: Path, language: str = "fi") -> None:
    """Write the archive of a cycle."""
    with file.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as target:
        target.writelines(f"{line}\n" for line in archive_lines(engine, cycle, language))


def hidden_answers(engine: Engine, cycle: str) -> tuple[str, ...]:
    """Give the activities of which an archive would lack answers now, since they are not revealed."""
    state = engine.state(cycle)
    hidden = {event.activity for event in _hidden(state, engine.store.read(cycle=cycle, until=engine.position))}
    return tuple(each for each in state.agenda if each in hidden)


def _hidden(state: CycleState, history: Iterable[Event]) -> Iterator[Event]:
    """Give what was answered in blind activities that are not revealed."""
    blind = {each.id: each.method.seen_while_blind for each in state.activities.values() if each.state.is_blind}
    return (event for event in history if event.activity in blind and event.kind not in blind[event.activity])


def _without_hidden(state: CycleState, history: Sequence[Event]) -> list[Event]:
    """Leave out what is hidden, and what took any of it back."""
    hidden = {event.position for event in _hidden(state, history)}
    return [
        event
        for event in history
        if event.position not in hidden and not (event.kind == "Undone" and event.data["first"] in hidden)
    ]


def _commands(engine: Engine, cycle: str, respondents: Iterable[str]) -> dict[int, str]:
    """Give the command that each position came with: what was sent once is answered the same after a restore."""
    found: dict[int, str] = {}
    for respondent in respondents:
        for command in engine.store.commands(cycle, respondent, latest=_EVERY):
            found |= dict.fromkeys(range(command.first, command.last + 1), command.command)
    return found


def _record(event: Event, commands: dict[int, str]) -> dict[str, Any]:
    record = event._asdict() | {"command": commands.get(event.position, "")}
    del record["cycle"]
    return record


# Reading -------------------------------------------------------------------------------------------------------


def read_archive(file: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Give head and events of an archive, once it is known to be whole.

    Raises
    ------
    BadImportError
        ``import-foreign``, ``import-newer``, ``import-cut-off``, ``import-changed``, with ``file`` and ``line``;
        ``import-empty``, ``import-unreadable``.
    """
    lines = _lines(file)
    head = _head(file, lines)
    expected = head["events"] + head.get("media", 0) + 2
    records: list[dict[str, Any]] = []
    digest = hashlib.sha256()
    for number, line in enumerate(lines, 1):
        try:
            record = json.loads(line)
        except ValueError:
            if number == len(lines):
                raise _cut_off(file, expected, number - 1) from None
            raise _foreign(file, number, line) from None
        if not isinstance(record, dict):
            raise _foreign(file, number, line)
        if "end" in record:
            if number < expected or len(lines) > number:
                raise BadImportError("import-changed", file=file.name, line=number)
            if record.get("sha256") != digest.hexdigest():
                raise BadImportError("import-changed", file=file.name, line=number)
            return head, records
        if number > 1:
            fields = _FIELDS if number <= head["events"] + 1 else FIELDS
            if any(type(record.get(name)) is not kind for name, kind in fields.items()):
                raise _foreign(file, number, line)
            records.append(record)
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
    raise _cut_off(file, expected, len(lines))


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_bytes().decode("utf-8-sig", "surrogatepass")
    except OSError as error:
        raise BadImportError("import-unreadable", file=file.name or str(file), reason=reason_of(error)) from error
    except UnicodeDecodeError:
        raise _foreign(file, 1, "\N{HORIZONTAL ELLIPSIS}") from None
    if not text.strip():
        raise BadImportError("import-empty", file=file.name)
    # Not splitlines: a note may hold a line separator of its own.
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n")


def _head(file: Path, lines: Sequence[str]) -> dict[str, Any]:
    try:
        head = json.loads(lines[0])
    except ValueError:
        if lines[0].startswith(f'{{"format":"{FORMAT}"'):
            raise _cut_off(file, 2, 0) from None
        raise _foreign(file, 1, lines[0]) from None
    if not isinstance(head, dict) or head.get("format") != FORMAT or type(head.get("version")) is not int:
        raise _foreign(file, 1, lines[0])
    if head["version"] > VERSION:
        raise BadImportError("import-newer", file=file.name, line=1, version=head["version"], known=VERSION)
    is_whole = isinstance(head.get("cycle"), str) and type(head.get("events")) is int
    is_whole = is_whole and type(head.get("media", 0)) is int
    if not is_whole or not isinstance(head.get("lacks", []), list):
        raise _foreign(file, 1, lines[0])
    return head


def _foreign(file: Path, line: int, got: str) -> BadImportError:
    quoted = re.sub(r"[^ -~\w]", " ", got[:_QUOTED]).strip()
    return BadImportError("import-foreign", file=file.name, line=line, got=quoted or "\N{HORIZONTAL ELLIPSIS}")


def _cut_off(file: Path, expected: int, line: int) -> BadImportError:
    return BadImportError("import-cut-off", file=file.name, expected=expected, line=line)


# Restoring -----------------------------------------------------------------------------------------------------


def import_archive(engine: Engine, file: Path, *, copy: bool = False) -> Imported:
    """Bring a cycle in, whole or not at all.

    Parameters
    ----------
    engine
        On the ledger that it comes to.
    file
        As :func:`write_archive` wrote it.
    copy
        Bring it in under a new id, beside the one that may be here; its door is shut.

    Raises
    ------
    BadImportError
        The file is broken, foreign or newer (see :func:`read_archive`); ``import-differs``: the cycle is here with
        other events. Nothing was brought in.
    """
    head, lines = read_archive(file)
    records, media = lines[: head["events"]], lines[head["events"] :]
    lacks = tuple(str(each) for each in head.get("lacks", ()))
    cycle = str(uuid.uuid4()) if copy else head["cycle"]
    for _ in range(ATTEMPTS):
        engine.catch_up()
        there = list(engine.store.read(cycle=cycle, until=engine.position))
        if there:
            if _same(there, records):
                return Imported(cycle, len(records), was_there=True, lacks=lacks)
            raise BadImportError("import-differs", file=file.name, line=1, cycle=cycle)
        renamed = {name: new_id(22) for name in taken_ids(engine.store, media)}
        entries = _entries(engine, cycle, records, renamed, copy=copy)
        state = _state(file, cycle, [event for entry in entries for event in entry.events])
        entries += _shut(engine, state, entries, copy=copy)
        state = _state(file, cycle, [event for entry in entries for event in entry.events])
        blobs = _blobs(file, cycle, media, renamed)
        try:
            engine.store.append(entries, engine.position, [summary(state)], blobs)
        except Moved:
            continue
        engine.catch_up()
        return Imported(cycle, len(records), was_there=False, lacks=lacks)
    raise LedgerError("ledger-busy")


def _entries(
    engine: Engine, cycle: str, records: list[dict[str, Any]], media: Mapping[str, str], *, copy: bool
) -> list[Entry]:
    """Give the events new places at the end of the ledger, grouped by the commands they came with.

    ``media`` gives the new ids of pictures and sounds whose own ids are taken.
    """
    places = {record["position"]: engine.position + number for number, record in enumerate(records, 1)}
    ids = sorted({record["command"] for record in records if record["command"]})
    taken = set(ids) if copy else _taken(engine, ids)
    renamed = {command: new_id() for command in taken}
    entries: list[Entry] = []
    group: list[Event] = []
    before = ""
    for record in records:
        command = record["command"] or new_id()
        if group and command != before:
            entries.append(_entry(renamed.get(before, before), group))
            group = []
        group.append(
            Event(
                position=places[record["position"]],
                cycle=cycle,
                activity=record["activity"],
                kind=record["kind"],
                version=record["version"],
                respondent=record["respondent"],
                at=record["at"],
                data=named_anew(_moved(record, places), media),
            )
        )
        before = command
    if group:
        entries.append(_entry(renamed.get(before, before), group))
    return entries


def _blobs(file: Path, cycle: str, media: list[dict[str, Any]], renamed: Mapping[str, str]) -> list[Blob]:
    try:
        return list(restored_media(cycle, media, renamed))
    except ValueError as error:
        raise _foreign(file, 1, str(error)) from error


def _entry(command: str, events: list[Event]) -> Entry:
    return Entry(command, events[0].cycle, events[0].respondent, tuple(events))


def _taken(engine: Engine, ids: list[str]) -> set[str]:
    """Give those commands that another cycle of the ledger holds: theirs stays."""
    found: set[str] = set()
    for start in range(0, len(ids), 500):
        found |= engine.store.recorded(ids[start : start + 500]).keys()
    return found


def _moved(record: dict[str, Any], places: dict[int, int]) -> dict[str, Any]:
    """Let an undo name the new places of what it takes back."""
    data: dict[str, Any] = record["data"]
    if record["kind"] == "Undone" and not record["activity"]:
        return data | {end: places[data[end]] for end in ("first", "last") if data.get(end) in places}
    return data


def _same(there: list[Event], records: list[dict[str, Any]]) -> bool:
    """Tell whether the ledger holds the events of a file, wherever they stand in it; a door shut since is no matter."""
    there, since = there[: len(records)], there[len(records) :]
    if len(there) != len(records) or any(event.kind not in _SHUT for event in since):
        return False
    places = {record["position"]: event.position for record, event in zip(records, there, strict=True)}
    return all(
        (event.activity, event.kind, event.version, event.respondent, event.at, event.data)
        == (
            record["activity"],
            record["kind"],
            record["version"],
            record["respondent"],
            record["at"],
            _moved(record, places),
        )
        for record, event in zip(records, there, strict=True)
    )


def _state(file: Path, cycle: str, events: list[Event]) -> CycleState:
    """Replay what is to come in: what cannot be replayed does not come in."""
    if not events or events[0].kind != "CycleCreated":
        raise _foreign(file, 2, events[0].kind if events else "")
    methods: dict[str, str] = {}
    for line, event in enumerate(events, 2):
        if event.kind == "ActivityAdded" and not event.activity:
            methods[str(event.data.get("id"))] = str(event.data.get("method"))
        if event.activity and event.activity not in methods:
            raise _foreign(file, line, event.activity)
        kinds = method(methods[event.activity]).events if event.activity else CYCLE_EVENTS
        if event.kind not in kinds:
            raise _foreign(file, line, event.kind)
        if event.version > kinds[event.kind]:
            raise BadImportError(
                "import-newer", file=file.name, line=line, version=event.version, known=kinds[event.kind]
            )
    try:
        return replay(cycle, events)
    except TalkootError:
        raise
    except Exception as error:
        # Data of another shape than ours, whatever a method makes of it: the file is not what it says.
        raise BadImportError("import-foreign", file=file.name, line=1, got=repr(error)[:_QUOTED]) from error


def _shut(engine: Engine, state: CycleState, entries: list[Entry], *, copy: bool) -> list[Entry]:
    """Shut the door of a copy, and one whose code leads to another room by now; and a copy's links and public pages.

    The same code cannot lead to two rooms: those who have it go where they went before.
    """
    other = engine.store.cycle_of_code(state.door.code) if state.door.is_open else None
    ends: list[tuple[str, dict[str, Any]]] = []
    if state.door.is_open and (copy or other not in (None, state.id)):
        ends.append(("DoorShut", {}))
    if copy:
        ends += [("LinkClosed", {"id": link.id}) for link in state.open_links.values() if not link.closed]
        pages = (each.id for each in state.activities.values() if each.state.published)
        ends += [("ActivityPublished", {"activity": each, "published": False}) for each in pages]
    last = entries[-1].events[-1].position
    return [
        Entry(new_id(), state.id, "", (Event(place, state.id, "", kind, CYCLE_EVENTS[kind], "", rules.now(), data),))
        for place, (kind, data) in enumerate(ends, last + 1)
    ]

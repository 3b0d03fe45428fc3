"""Pictures and sounds in the file of a cycle: a line each, after the events."""

import base64
import binascii
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from talkoot.cycle.state import CycleState
from talkoot.ledger.event import Blob
from talkoot.ledger.store import Store

FIELDS: Mapping[str, type] = {
    "blob": str,
    "activity": str,
    "respondent": str,
    "media_type": str,
    "put_at": str,
    "contribution": str,
    "content": str,
}


def shown_media(store: Store, state: CycleState) -> list[str]:
    """Name the pictures and sounds that an archive holds: the kit's, and those of contributions that are revealed."""
    hidden = {each.id for each in state.activities.values() if each.state.is_blind}
    return [
        each.id
        for each in store.blobs(state.id)
        if each.contribution == each.activity or (each.contribution and each.activity not in hidden)
    ]


def media_records(store: Store, blobs: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Give a line for each. One that was erased meanwhile is an empty line, so that the count stays true."""
    for name in blobs:
        found = store.blob(name) or Blob(name, "", "", "", "", b"", "")
        yield {
            "blob": name,
            "activity": found.activity,
            "respondent": found.respondent,
            "media_type": found.media_type,
            "put_at": found.put_at,
            "contribution": found.contribution,
            "content": base64.b64encode(found.content).decode("ascii"),
        }


def restored_media(cycle: str, records: Iterable[Mapping[str, Any]], renamed: Mapping[str, str]) -> Iterator[Blob]:
    """Give what lines hold.

    Raises
    ------
    ValueError
        A content is not base64.
    """
    for record in records:
        try:
            content = base64.b64decode(record["content"], validate=True)
        except binascii.Error as error:
            raise ValueError(record["blob"]) from error
        if content:
            fields = {name: record[name] for name in ("activity", "respondent", "media_type", "put_at", "contribution")}
            name = record["blob"]
            yield Blob(renamed.get(name, name), cycle, content=content, **fields)


def named_anew(data: Any, renamed: Mapping[str, str]) -> Any:
    """Give an event's data with the pictures and sounds that it names, wherever, under their new ids."""
    if not renamed:
        return data
    match data:
        case str():
            return renamed.get(data, data)
        case dict():
            return {key: named_anew(value, renamed) for key, value in data.items()}
        case list():
            return [named_anew(each, renamed) for each in data]
    return data


def taken_ids(store: Store, records: Iterable[Mapping[str, Any]]) -> Collection[str]:
    """Give the ids of those that the ledger holds already, in whatever cycle."""
    return {record["blob"] for record in records if store.blob(record["blob"]) is not None}

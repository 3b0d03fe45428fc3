"""S20: whatever is sent to the participants' port, it answers in words, does not fail, does not hang and does not grow.

A hundred thousand inputs; where everything is tested at each change, a thousand.
"""

import contextlib
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from talkoot.cycle.engine import Engine
from talkoot.cycle.messages import KINDS
from talkoot.hub.client import new_secret
from talkoot.hub.refusals import CLOSE_CODES
from talkoot.ledger.sql import SqliteStore
from talkoot.methods import method
from tests.examples import all_examples, in_order_of_building, start
from tests.faults.hub_process import HubProcess, beside, ledger_in

INPUTS = 1_000 if os.environ.get("CI") else 100_000
#: Messages on one link, one after the other.
TOGETHER = 20
PATIENCE_S = 20.0
MIB = 1024 * 1024
#: What a hub may hold more afterwards: what people gave, and what its allocator rounds up.
GROWTH_BYTES = 24 * MIB

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(in_order_of_building())


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A hub with a workshop in which every method that builds on nothing is open; at the end it has not failed once."""
    folder = tmp_path_factory.mktemp("fuzz")
    store = SqliteStore(ledger_in(folder))
    workshop = all_examples(Engine(store))
    workshop.accepted("open_door")
    start(workshop, "sticky_notes", "sticky_notes")
    with beside(folder, workshop) as found:
        yield found
        assert found.process.is_running()
        assert said(folder) == ""
    store.close()


def said(folder: Path) -> str:
    """Give what the hub wrote: nothing, where nothing failed."""
    return (folder / "hub.log").read_text(encoding="utf-8")


def quickly(inputs: int) -> settings:
    """Draw so many."""
    checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]
    return settings(max_examples=inputs, deadline=None, suppress_health_check=checks)


def test_s20_any_request_is_answered_without_a_failure(hub: HubProcess) -> None:
    """What the description of the API allows, and what it does not."""
    schema = schemathesis.openapi.from_url(f"{hub.address}/openapi.json")
    operations = [each.ok() for each in schema.get_all_operations()]  # type: ignore[union-attr]
    assert len(operations) > 5
    before = held(hub)
    asked: Counter[str] = Counter()
    for operation in operations:
        for mode in schemathesis.GenerationMode:

            @given(case=operation.as_strategy(generation_mode=mode))
            @quickly(INPUTS // len(operations) // 4)
            def ask(case: Any) -> None:
                asked[case.operation.label] += 1
                answer = case.call(timeout=PATIENCE_S)
                assert answer.status_code < 500, case.as_curl_command()

            # Where any text will do, there is nothing that the description forbids.
            with contextlib.suppress(Unsatisfiable):
                ask()
    assert len(asked) == len(operations)
    assert held(hub) < before + GROWTH_BYTES


def near(model: type) -> st.SearchStrategy[dict[str, Any]]:
    """Draw messages whose fields have the right names, and now and then the right content."""
    fields = {name: FIELDS.get(name, JSON) | JSON for name in model.model_fields}  # type: ignore[attr-defined]
    return st.fixed_dictionaries({}, optional=fields)


FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "protocol": st.just(1),
    "secret": st.text("abcdefghij0123456789_-", min_size=43, max_size=43),
    "lang": st.sampled_from(["fi", "sv", "en", "fi-selko", "xx"]),
    "perspective": st.sampled_from(["client", "relative", "worker", "other"]),
    "since": st.integers(0, 10_000),
    "watch": NAMES,
    "id": st.text("abcdefghij0123456789_-", min_size=8, max_size=64),
    "activity": st.just("sticky_notes") | NAMES,
    "action": NAMES.flatmap(lambda name: st.sampled_from(sorted(method(name).actions))),
    "data": st.dictionaries(
        st.sampled_from(["text", "column", "colour", "note", "options", "choices", "value", "confirmed"])
        | st.text(max_size=8),
        JSON,
        max_size=4,
    ),
}
MESSAGES = st.one_of(
    *(near(model).map(lambda found, kind=kind: json.dumps({**found, "type": kind})) for kind, model in KINDS.items()),  # type: ignore[misc]
    JSON.map(json.dumps),
    st.text(max_size=200),
    st.binary(max_size=200),
)


class Link:
    """A link that is opened anew when the hub has said farewell."""

    def __init__(self, hub: HubProcess) -> None:
        self._address = f"ws{hub.address.removeprefix('http')}/ws/{hub.code}"
        self._socket: ClientConnection | None = None
        self._ends = contextlib.ExitStack()

    def open(self) -> ClientConnection:
        """Come in, unless somebody is in."""
        if self._socket is None:
            self._socket = self._ends.enter_context(connect(self._address, max_size=None, proxy=None))
            self._socket.send(json.dumps({"type": "hello", "protocol": 1, "secret": new_secret()}))
        return self._socket

    def say(self, messages: list[str | bytes]) -> None:
        """Say messages and read all that comes back; each answer is one that has a name.

        The last one is a command that nobody knows. Commands are answered in order: by its answer all others are read.
        """
        socket, last = self.open(), new_secret()
        try:
            for message in messages:
                socket.send(message)
            socket.send(json.dumps({"type": "do", "id": last, "action": "?"}))
            while (answer := json.loads(socket.recv(PATIENCE_S))).get("id") != last:
                assert answer.get("error") != "internal", (answer, messages)
                if answer["type"] in {"no", "bye"}:
                    assert answer["message"], (answer, messages)
        except ConnectionClosed as closed:
            farewell = closed.rcvd
        else:
            return
        self.close()
        self._socket = None
        assert farewell is not None, messages
        assert farewell.code in CLOSE_CODES.values(), (farewell, messages)
        assert farewell.code != CLOSE_CODES["internal"], messages

    def close(self) -> None:
        """Leave."""
        self._ends.close()


# The thread that reads a link draws chances of its own, while Hypothesis looks whether a strategy does.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module")
def test_s20_any_message_is_answered_without_a_failure(hub: HubProcess) -> None:
    link = Link(hub)

    @given(messages=st.lists(MESSAGES, min_size=TOGETHER, max_size=TOGETHER))
    @quickly(INPUTS // TOGETHER // 2)
    def say(messages: list[str | bytes]) -> None:
        link.say(messages)

    say()  # by then it has loaded all that it needs
    before = held(hub)
    say()
    link.close()
    assert held(hub) < before + GROWTH_BYTES


def held(hub: HubProcess) -> int:
    """Give the bytes that are the hub's alone."""
    return int(hub.process.memory_full_info().uss)

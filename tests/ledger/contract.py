"""What every store keeps: subclass :class:`StoreContract` for each. Names cite the rules of docs/spec/ledger.md."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from talkoot.ledger.event import Blob, Entry, Event, Recorded, Summary
from talkoot.ledger.store import Moved, Store

ONE, TWO = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
AT = "2026-01-15T10:00:00+00:00"


def event(position: int, cycle: str = ONE, *, activity: str = "notes", respondent: str = "r1", **data: Any) -> Event:
    return Event(position, cycle, activity, "NoteAdded", 1, respondent, AT, data or {"id": f"n{position}"})


def entry(
    *events: Event, command: str = "", erases: tuple[str, ...] = (), names: Mapping[str, str] | None = None
) -> Entry:
    first = events[0]
    return Entry(command or f"command-{first.position}", first.cycle, first.respondent, events, erases, names or {})


def blob(id: str, cycle: str = ONE, **others: Any) -> Blob:  # noqa: A002 - the field's name
    found = {"activity": "notes", "respondent": "r1", "media_type": "image/jpeg", "content": b"a picture", "put_at": AT}
    return Blob(id, cycle, **{**found, **others})


def append(store: Store, *events: Event) -> None:
    """Append events, each by a command of its own."""
    store.append([entry(each) for each in events], events[0].position - 1)


class StoreContract(ABC):
    """Tests of a store."""

    @abstractmethod
    def new_store(self, folder: Any) -> Store:
        """Give an empty store."""

    @pytest.fixture
    def store(self, tmp_path: Any) -> Iterator[Store]:
        store = self.new_store(tmp_path)
        yield store
        store.close()

    @hypothesis_settings(
        max_examples=30,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
    )
    @given(
        texts=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3),
        numbers=st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False)),
    )
    def test_l1_events_are_read_as_they_were_given(self, store: Store, texts: list[str], numbers: Any) -> None:
        position = store.position()
        given_event = event(position + 1, text=texts, nested={"value": numbers})
        append(store, given_event)
        assert list(store.read(position)) == [given_event]

    def test_l2_positions_go_on_after_the_last_events_were_erased(self, store: Store) -> None:
        append(store, event(1), event(2, TWO))
        store.forget(TWO)
        append(store, event(store.position() + 1))
        assert [each.position for each in store.read()] == [1, 4]

    def test_l3_who_did_not_read_the_latest_stores_nothing(self, store: Store) -> None:
        append(store, event(1))
        with pytest.raises(Moved):
            append(store, event(1))
        with pytest.raises(Moved):
            append(store, event(3))
        assert [each.position for each in store.read()] == [1]
        assert store.recorded(["command-3"]) == {}

    def test_l4_what_is_appended_together_is_stored_whole_or_not_at_all(self, store: Store) -> None:
        store.append([entry(event(1))], 0, [Summary(ONE, "482916")])
        entries = [entry(event(2, TWO)), entry(event(3, TWO))]
        with pytest.raises(Moved):
            store.append(entries, 1, [Summary(TWO, "482916", {"name": "second"})])
        assert store.position() == 1
        assert [each.cycle for each in store.summaries()] == [ONE]
        assert store.recorded(["command-2", "command-3"]) == {}
        store.append(entries, 1, [Summary(TWO, "111111")])
        assert store.position() == 3

    def test_l5_reading_can_be_narrowed(self, store: Store) -> None:
        append(store, event(1), event(2, TWO), event(3, activity="vote"), event(4))
        assert [each.position for each in store.read(cycle=ONE)] == [1, 3, 4]
        assert [each.position for each in store.read(cycle=ONE, activity="notes")] == [1, 4]
        assert [each.position for each in store.read(1, until=3)] == [2, 3]
        assert list(store.read(4)) == []

    def test_l6_accepted_commands_are_found_again(self, store: Store) -> None:
        store.append([entry(event(1), event(2), command="first-one"), entry(event(3), command="second-one")], 0)
        append(store, event(4, respondent="r2"))
        first, second = Recorded("first-one", ONE, "r1", 1, 2), Recorded("second-one", ONE, "r1", 3, 3)
        assert store.recorded(["first-one", "unheard-of"]) == {"first-one": first}
        assert store.commands(ONE, "r1") == [second, first]
        assert store.commands(ONE, "r1", latest=1) == [second]
        assert store.commands(TWO, "r1") == []

    def test_l7_the_last_summary_of_each_cycle_is_listed_the_newest_cycle_first(self, store: Store) -> None:
        store.append([entry(event(1))], 0, [Summary(ONE, None, {"created_at": "2026-01-01"})])
        store.append([entry(event(2, TWO))], 1, [Summary(TWO, None, {"created_at": "2026-02-01"})])
        newer = Summary(ONE, "482916", {"created_at": "2026-01-01", "phase": "trial"})
        store.append([entry(event(3))], 2, [newer])
        assert store.summaries() == [Summary(TWO, None, {"created_at": "2026-02-01"}), newer]

    def test_l8_a_code_leads_to_one_cycle(self, store: Store) -> None:
        store.append([entry(event(1))], 0, [Summary(ONE, "482916")])
        with pytest.raises(Moved):
            store.append([entry(event(2, TWO))], 1, [Summary(TWO, "482916")])
        assert store.cycle_of_code("482916") == ONE
        store.append([entry(event(2))], 1, [Summary(ONE, None)])
        assert store.cycle_of_code("482916") is None
        store.append([entry(event(3, TWO))], 2, [Summary(TWO, "482916")])
        assert store.cycle_of_code("482916") == TWO

    def test_l9_a_follower_hears_everything_once_and_in_order(self, store: Store) -> None:
        append(store, event(1))

        async def heard() -> list[int]:
            found: list[int] = []
            stream: AsyncIterator[list[Event]] = store.follow(0)
            async for batch in stream:
                found += [each.position for each in batch]
                if found[-1] >= 5:
                    break
                append(store, event(found[-1] + 1), event(found[-1] + 2))
            return found

        assert asyncio.run(heard()) == [1, 2, 3, 4, 5]

    def test_l10_erasing_blanks_a_contribution_in_earlier_events(self, store: Store) -> None:
        said = {"id": "n1", "text": "Sanottu liikaa", "perspective": "client", "channel": "paper"}
        append(store, event(1, **said), event(2, **said), event(3, id="n2", text="Tämä jää"))
        append(store, event(4, activity="vote", id="n1", text="toinen osio"))
        store.append([entry(event(5, id="n1"), erases=("n1",))], 4)
        kept = {"id": "n1", "perspective": "client", "channel": "paper", "blanked": True}
        assert [each.data for each in store.read()] == [
            kept,
            kept,
            {"id": "n2", "text": "Tämä jää"},
            {"id": "n1", "text": "toinen osio"},
            {"id": "n1"},
        ]

    def test_l10_what_is_given_and_erased_in_one_append_is_blanked(self, store: Store) -> None:
        given_and_gone = [entry(event(1, id="n1", text="Hups")), entry(event(2, id="n1"), erases=("n1",))]
        store.append(given_and_gone, 0)
        assert "Hups" not in str(list(store.read()))

    def test_l10_ids_are_sought_as_they_are_and_many_at_once(self, store: Store) -> None:
        ids = ["n_1", "nx1", "n%", *(f"m{number}" for number in range(40))]
        append(store, *(event(place, id=each, text="Hups") for place, each in enumerate(ids, 1)))
        append(store, event(len(ids) + 1, id="other", text="n_1"))

        def blanked() -> list[str]:
            return [str(each.data["id"]) for each in store.read() if each.data.get("blanked")]

        for erased in (("n_1",), ("n%",), tuple(f"m{number}" for number in range(30))):
            last = store.position()
            store.append([entry(event(last + 1, id=erased[0]), erases=erased)], last)
        assert sorted(blanked()) == sorted(["n_1", "n%", *(f"m{number}" for number in range(30))])

    def test_l11_forgetting_removes_one_cycle_and_nothing_else(self, store: Store) -> None:
        store.append([entry(event(1)), entry(event(2, TWO))], 0, [Summary(ONE, "1"), Summary(TWO, "2")])
        assert store.forget(ONE) is True
        assert [each.cycle for each in store.read()] == [TWO]
        assert [each.cycle for each in store.summaries()] == [TWO]
        assert store.recorded(["command-1", "command-2"]).keys() == {"command-2"}
        assert store.cycle_of_code("1") is None

    def test_l11_who_has_not_noticed_the_forgetting_stores_nothing(self, store: Store) -> None:
        append(store, event(1), event(2))
        store.forget(ONE)
        with pytest.raises(Moved):
            store.append([entry(event(3))], 2, [Summary(ONE, "1")])
        assert (list(store.read()), store.summaries()) == ([], [])
        before = store.position()
        assert store.forget(ONE) is True  # nothing is left to forget
        assert store.position() == before

    def test_l11_a_follower_goes_on_after_the_latest_events_were_forgotten(self, store: Store) -> None:
        append(store, event(1), event(2, TWO))

        async def heard() -> list[int]:
            found: list[int] = []
            async for batch in store.follow(1):
                found += [each.position for each in batch]
                if len(found) > 1:
                    break
                store.forget(TWO)
                append(store, event(store.position() + 1))
            return found

        assert asyncio.run(heard()) == [2, 4]

    def test_l35_a_picture_is_kept_and_given_back_as_it_was(self, store: Store) -> None:
        append(store, event(1), event(2, TWO))
        given_blobs = [blob("b2", content=b"\x00\xff" * 9), blob("b1"), blob("b3", TWO)]
        for each in given_blobs:
            store.put_blob(each)
        assert [store.blob(each.id) for each in given_blobs] == given_blobs
        assert [each.id for each in store.blobs(ONE)] == ["b1", "b2"]
        assert store.blob("unheard-of") is None
        assert store.position() == 2

    def test_l35_what_is_held_is_counted_by_respondent_and_weighed_by_cycle(self, store: Store) -> None:
        append(store, event(1), event(2, TWO))
        store.put_blob(blob("b1", content=b"12345"))
        store.put_blob(blob("b2", content=b"123", activity="vote"))
        store.put_blob(blob("b3", content=b"12", respondent="r2"))
        store.put_blob(blob("b4", TWO))
        assert store.held(ONE, "notes", "r1") == (1, 10)
        assert store.held(ONE, "notes", "nobody") == (0, 10)

    def test_l36_a_picture_that_is_named_stays_and_one_that_is_not_is_dropped_after_a_while(self, store: Store) -> None:
        append(store, event(1))
        for each in (blob("named"), blob("left"), blob("fresh", put_at="2026-01-16T10:00:00+00:00")):
            store.put_blob(each)
        store.append([entry(event(2, id="n2"), names={"named": "n2"})], 1)
        assert store.drop_unnamed("2026-01-16T00:00:00+00:00") == 1
        assert {each.id: each.contribution for each in store.blobs(ONE)} == {"fresh": "", "named": "n2"}

    @pytest.mark.parametrize("gone", ["unheard-of", "taken", "elsewhere"])
    def test_l36_an_entry_that_names_a_picture_which_is_not_waiting_is_not_stored(
        self, store: Store, gone: str
    ) -> None:
        append(store, event(1), event(2, TWO))
        store.put_blob(blob("taken", contribution="n1"))
        store.put_blob(blob("elsewhere", TWO))
        with pytest.raises(Moved):
            store.append([entry(event(3, id="n3"), names={gone: "n3"})], 2)
        assert store.position() == 2

    def test_l37_pictures_are_erased_with_the_contribution_that_they_belong_to(self, store: Store) -> None:
        append(store, event(1, id="n1"), event(2, id="n2"))
        for each in (blob("b1", contribution="n1"), blob("b2", contribution="n2")):
            store.put_blob(each)
        store.put_blob(blob("b3", activity="vote", contribution="n1"))
        store.append([entry(event(3, id="n1"), erases=("n1",))], 2)
        assert [each.id for each in store.blobs(ONE)] == ["b2", "b3"]

    def test_l37_a_single_picture_is_erased_and_the_words_stay(self, store: Store) -> None:
        append(store, event(1, id="n1", text="Tämä jää", picture="b1"))
        store.put_blob(blob("b1", contribution="n1"))
        store.append([entry(event(2, id="n1", picture=""), erases=("b1",))], 1)
        assert store.blob("b1") is None
        assert next(store.read()).data["text"] == "Tämä jää"

    def test_l37_forgetting_a_cycle_removes_its_pictures(self, store: Store) -> None:
        append(store, event(1), event(2, TWO))
        store.put_blob(blob("b1"))
        store.put_blob(blob("b2", TWO))
        store.forget(ONE)
        assert (store.blob("b1"), store.blob("b2")) == (None, blob("b2", TWO))

    def test_l40_what_is_left_of_a_forgotten_cycle_is_no_cycle(self, store: Store) -> None:
        store.append([entry(event(1)), entry(event(2, TWO))], 0, [Summary(ONE, "1"), Summary(TWO, "2")])
        left = {"created_at": "2026-01-15", "forgotten_on": "2026-07-15"}
        assert store.forget(ONE, Summary(ONE, "1", left)) is True
        assert [each.cycle for each in store.read()] == [TWO]
        assert [each.cycle for each in store.summaries()] == [TWO]
        assert store.remains() == [Summary(ONE, None, left)]
        assert store.cycle_of_code("1") is None
        # Brought in again from its file, it is a cycle as any other.
        append(store, event(store.position() + 1))
        store.append([entry(event(store.position() + 1))], store.position(), [Summary(ONE, None, {"ended": True})])
        assert {each.cycle for each in store.summaries()} == {ONE, TWO}
        assert store.remains() == []

    def test_l40_what_was_never_there_leaves_nothing(self, store: Store) -> None:
        store.forget(ONE, Summary(ONE, None, {"forgotten_on": "2026-07-15"}))
        assert store.remains() == []

    def test_l41_pictures_of_an_activity_are_deleted_and_all_else_stays(self, store: Store) -> None:
        append(store, event(1, id="n1", picture="b1"), event(2, TWO))
        store.put_blob(blob("b1", contribution="n1"))
        store.put_blob(blob("b2", activity="vote", contribution="n2", put_at="2026-03-01T10:00:00+00:00"))
        store.put_blob(blob("b3", TWO))
        assert sorted(store.media_put("2026-02-01")) == [(ONE, "notes"), (TWO, "notes")]
        assert store.drop_media(ONE, "notes") == 1
        assert store.blob("b1") is None
        assert {each.id for cycle in (ONE, TWO) for each in store.blobs(cycle)} == {"b2", "b3"}
        assert next(store.read()).data == {"id": "n1", "picture": "b1"}

    def test_l38_pictures_come_in_with_their_entries_or_not_at_all(self, store: Store) -> None:
        append(store, event(1))
        with pytest.raises(Moved):
            store.append([entry(event(1, TWO))], 0, blobs=[blob("b1", TWO)])
        assert store.blob("b1") is None
        store.append([entry(event(2, TWO))], 1, blobs=[blob("b1", TWO)])
        assert store.blob("b1") == blob("b1", TWO)

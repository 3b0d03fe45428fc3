"""Two hubs, or a hub and a kernel, write to one ledger at the limit of a rule: the limit holds, whoever was first."""

import asyncio
from pathlib import Path

from talkoot.hub.client import Participant, Reply, new_secret
from tests.faults.hub_process import HubProcess, beside, running

ROUNDS = 15
LIMIT = 2
PATIENCE_S = 300.0
QUESTION: dict[str, object] = {"options": [{"id": each, "text": {"fi": each}} for each in ("yes", "no")]}


def test_two_hubs_together_let_nobody_give_more_than_is_allowed(tmp_path: Path) -> None:
    with (
        running(tmp_path, "sticky_notes", {"limit": LIMIT}) as hub,
        beside(tmp_path, hub.workshop) as other,
    ):
        replies = asyncio.run(asyncio.wait_for(write_at_both(hub, other), PATIENCE_S))
        hub.workshop.engine.catch_up()
        given = [event.respondent for event in hub.workshop.history if event.kind == "NoteAdded"]
    assert [sum(reply.ok for reply in each) for each in replies] == [LIMIT] * ROUNDS
    assert {reply.error for each in replies for reply in each if not reply.ok} == {"limit-reached"}
    assert sorted(map(given.count, set(given))) == [LIMIT] * ROUNDS


async def write_at_both(hub: HubProcess, other: HubProcess) -> list[list[Reply]]:
    """Let the same person write more than is allowed at two hubs at once, in several rounds with somebody new."""
    found = []
    for _ in range(ROUNDS):
        secret = new_secret()
        pages = [Participant(each.address, hub.code, secret=secret) for each in (hub, other)]
        async with pages[0], pages[1]:
            asked = [page.do("add_note", {"text": f"Lappu {number}"}) for number in range(LIMIT + 1) for page in pages]
            found.append(await asyncio.gather(*asked))
    return found


def test_what_a_kernel_closes_is_closed_for_the_hub_and_nothing_comes_after(tmp_path: Path) -> None:
    with running(tmp_path, "poll", QUESTION) as hub:
        for _ in range(ROUNDS):
            accepted = asyncio.run(asyncio.wait_for(vote_while_it_closes(hub), PATIENCE_S))
            hub.workshop.engine.catch_up()
            closed = max(event.position for event in hub.workshop.history if event.kind == "ActivityClosed")
            votes = [event.position for event in hub.workshop.history if event.kind == "Chosen"]
            assert all(position < closed for position in votes)
            # What was acknowledged stands before the close, and is in its sums.
            assert len(votes) == accepted
            hub.workshop.facilitate("start_activity")


async def vote_while_it_closes(hub: HubProcess) -> int:
    """Let people vote and a kernel close the vote at the same time; give how many votes are stored by now."""
    people = [Participant(hub.address, hub.code) for _ in range(8)]
    await asyncio.gather(*(each.__aenter__() for each in people))
    voting = [asyncio.create_task(each.do("choose", {"options": ["yes"]})) for each in people]
    await asyncio.sleep(0)
    await asyncio.to_thread(hub.workshop.facilitate, "close_activity")
    replies = await asyncio.gather(*voting)
    assert {reply.error for reply in replies if not reply.ok} <= {"closed"}
    await asyncio.gather(*(each.close() for each in people))
    hub.workshop.engine.catch_up()
    return sum(event.kind == "Chosen" for event in hub.workshop.history)

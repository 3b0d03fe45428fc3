"""The hub is killed at random moments while a room votes: nothing acknowledged is lost, nothing counts twice."""

import asyncio
import os
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

from talkoot.hub.client import Participant, Reply
from tests.faults.hub_process import HubProcess, running

VOTERS = 200
#: Where everything is tested at each change, fewer: a round costs seconds of both cores.
KILLS = 10 if os.environ.get("CI") else 50
#: Within this time of the room's voting the hub is killed: before, amid and after its answers.
MOMENT_S = 0.25
PATIENCE_S = 600.0
OPTIONS = ("yes", "no")
QUESTION = {"options": [{"id": each, "text": {"fi": each}} for each in OPTIONS], "blind": True}


def test_no_acknowledged_vote_is_lost_and_none_counts_twice(tmp_path: Path) -> None:
    with running(tmp_path, "poll", QUESTION) as hub:
        asyncio.run(asyncio.wait_for(vote_while_it_is_killed(hub), PATIENCE_S))
        hub.workshop.engine.catch_up()
        votes: dict[str, list[Any]] = defaultdict(list)
        for event in hub.workshop.history:
            if event.kind == "Chosen":
                votes[event.respondent].append(event.data["options"])
    # Every voter changed their mind once a round, and was told each time that it is stored.
    assert len(votes) == VOTERS
    assert all(given == [[choice_of(kill)] for kill in range(KILLS)] for given in votes.values())


async def vote_while_it_is_killed(hub: HubProcess) -> None:
    """Let everybody vote in each round, and kill the hub amid it; returns when every vote is acknowledged."""
    moments = random.Random(20261125)
    voters = [Participant(hub.address, hub.code, first_wait_s=0.1) for _ in range(VOTERS)]
    await asyncio.gather(*(voter.__aenter__() for voter in voters))
    for kill in range(KILLS):
        voting = [asyncio.create_task(voter.do("choose", {"options": [choice_of(kill)]})) for voter in voters]
        await asyncio.sleep(moments.uniform(0, MOMENT_S))
        await asyncio.to_thread(hub.kill)
        await asyncio.to_thread(hub.start)
        # Whoever was not answered sends again by themselves.
        assert await asyncio.gather(*voting) == [Reply(ok=True)] * VOTERS
    await asyncio.gather(*(voter.close() for voter in voters))


def choice_of(kill: int) -> str:
    """Give what everybody votes in a round: something else than in the one before."""
    return OPTIONS[kill % len(OPTIONS)]

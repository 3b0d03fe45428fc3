"""A cycle of a kit."""

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from talkoot.cycle.engine import Command, Engine
from talkoot.errors import RefusedError
from talkoot.kits.kit import Kit, KitActivity, KitSession, Moment
from talkoot.kits.pictures import brought_pictures


def create_cycle(
    engine: Engine,
    kit: Kit,
    *,
    name: Mapping[str, str] | str | None = None,
    sample: bool = False,
    delete_by: date | None = None,
    organisation_unit: str = "",
) -> str:
    """Create a cycle that follows a kit.

    Parameters
    ----------
    engine
        The rules on the ledger that it is written to.
    kit
        The recipe.
    name
        Its name, by language or the same in all; none takes the kit's.
    sample
        Whether it is invented, for learning: every screen and file then says so.
    delete_by
        Day by which the contributions are deleted; none counts the kit's ``keep_days`` from today.
    organisation_unit
        The unit of the organisation whose workshop it is, for statistics.

    Returns
    -------
    str
        Id of the cycle.

    Raises
    ------
    RefusedError
        If the rules do not accept the kit.
    KitMistakeError
        A picture of the kit is not there any more.
    """
    cycle = str(uuid.uuid4())
    data = _data(kit, name, sample, delete_by) | {"organisation_unit": organisation_unit}
    data, pictures = brought_pictures(cycle, data, kit.folder)
    answer = engine.do([Command(cycle, "create_cycle", data, blobs=pictures)])[0]
    if answer.refusal is not None:
        raise RefusedError.of(answer.refusal)
    return cycle


def _data(kit: Kit, name: Mapping[str, str] | str | None, sample: bool, delete_by: date | None) -> dict[str, Any]:
    if isinstance(name, str):
        name = dict.fromkeys(kit.languages, name)
    # Local day: »delete by« is a day where the workshop is, not in Greenwich.
    day = delete_by or date.today() + timedelta(days=kit.keep_days)  # noqa: DTZ011
    return {
        "name": dict(name or kit.name),
        "kit": kit.id,
        "form": kit.form or "",
        "for_children": kit.for_children,
        "languages": kit.languages,
        "perspectives": kit.perspectives,
        "phases": kit.phases,
        "questions": kit.questions,
        "told_where": kit.told_where,
        "delete_by": day.isoformat(),
        "sample": sample,
        "rules_of_the_game": kit.rules_of_the_game,
        "sessions": [_session(each) for each in kit.sessions],
        "activities": _activities(kit),
    }


def _session(session: KitSession) -> dict[str, Any]:
    moments = [each.model_dump(include={"id", "title", "minutes", "with_rules"}) for each in session.moments]
    return {**session.model_dump(include={"id", "name", "minutes", "advice"}), "moments": moments}


def _activities(kit: Kit) -> list[dict[str, Any]]:
    """Plan the activities; what is said and done in the moments between them goes with their scripts.

    A moment's lines stand before those of the activity that it leads to; after the last activity of a gathering they
    stand at its end. So the facilitator has the whole gathering on the screen, from the welcome to the last round.
    """
    planned: list[dict[str, Any]] = []
    for session in kit.sessions:
        waiting: list[dict[str, Any]] = []
        last: dict[str, Any] | None = None
        for part in kit.agenda(session):
            if isinstance(part, Moment):
                waiting += _script(part)
                continue
            last = _planned(part)
            last["script"] = [*waiting, *last["script"]]
            waiting = []
            planned.append(last)
        if last is not None:
            last["script"] += waiting
    return planned


def _planned(activity: KitActivity) -> dict[str, Any]:
    return activity.model_dump(mode="json", exclude={"script"}) | {
        "script": [step.model_dump(mode="json", exclude_none=True) for step in activity.script]
    }


def _script(moment: Moment) -> list[dict[str, Any]]:
    """Give a moment as steps, the first under its title, with the minutes that no step has claimed."""
    steps = [step.model_dump(mode="json", exclude_none=True) for step in moment.script]
    claimed = sum(step.minutes for step in moment.script)
    head = {
        "minutes": moment.minutes - claimed,
        "title": moment.title,
        "say": [],
        "do": [],
        "moment": moment.kind,
        "id": moment.id,
    }
    if steps and "title" not in steps[0]:
        head |= {"minutes": head["minutes"] + steps[0]["minutes"], "say": steps[0]["say"], "do": steps[0]["do"]}
        steps = steps[1:]
    return [head, *steps]

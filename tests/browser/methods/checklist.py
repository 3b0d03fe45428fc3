"""Going through a checklist."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods import method
from tests.browser.lines import Lines, day_in, lines, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator add a row, fill it in and mark a given one as done; the wall and every phone show it."""
    window = workshop.window
    what = f"Palkkiot on selvitetty ({activity.id})"
    rows = Lines(window, "checklist")
    rows.write({"what": what})
    rows.change(what, {"responsible": "Koordinaattori", "by-when": day_in(14)})
    seen_everywhere(workshop, what, "Koordinaattori")
    workshop.given[activity.id] = [what]
    for row in method("checklist").settings.model_validate(activity.settings).model_dump()["rows"][:1]:
        done = window.text("state-done", "checklist")
        lines(window.page).filter(has_text=row["text"]["fi"]).get_by_role("combobox").select_option(label=done)
        on_wall = lines(workshop.room.page).filter(has_text=row["text"]["fi"])
        workshop.room.turn_to(on_wall)
        expect(on_wall.filter(has_text=done)).to_be_visible()

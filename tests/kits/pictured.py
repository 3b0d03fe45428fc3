"""A small kit that brings pictures of its own, with the files that it names."""

from pathlib import Path

from tests.kits.small import SMALL
from tests.media.samples import photograph

#: Stands in the place of the second activity.
CARDS = """\
  - id: cards
    session: meeting
    phase: solutions
    method: picture_cards
    title: {fi: "Kuvakortit", sv: "Bildkort", en: "Picture cards"}
    prompt: {fi: "Mikä sopii?", sv: "Vad passar?", en: "What fits?"}
    minutes: 20
    settings:
      pictures: [bridge]
      own_pictures:
        - id: front_door
          picture: ovi.jpg
          text: {fi: "Etuovi", sv: "Ytterdörren", en: "The front door"}
        - id: waiting_room
          picture: aula.png
          text: {fi: "Odotusaula", sv: "Väntrummet", en: "The waiting room"}
"""
PICTURED = SMALL[: SMALL.index("  - id: vote")] + CARDS + SMALL[SMALL.index("rules_of_the_game") :]


def pictured_kit(folder: Path, text: str = PICTURED) -> Path:
    """Write the kit with its pictures, as two cameras made them, and give its file."""
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    (folder / "pictures" / "ovi.jpg").write_bytes(photograph((1200, 900)))
    (folder / "pictures" / "aula.png").write_bytes(photograph((800, 1000), kind="PNG", colour="green"))
    file = folder / "kit.yaml"
    file.write_text(text, encoding="utf-8")
    return file

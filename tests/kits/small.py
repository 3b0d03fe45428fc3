"""A small kit without mistakes, as text: tests spoil one line of it."""

from pathlib import Path

SMALL = """\
id: small
version: 1
name: {fi: "Pieni", sv: "Liten", en: "Small"}
summary: {fi: "Lyhyt työpaja.", sv: "En kort verkstad.", en: "A short workshop."}
for_whom: {fi: "Kaikille.", sv: "För alla.", en: "For everyone."}
languages: [fi, sv, en]
told_where: {fi: "Aulassa.", sv: "I aulan.", en: "In the hall."}
phases: [current_state, solutions]
questions:
  current_state: {fi: "Millaista nyt on?", sv: "Hur är det nu?", en: "How is it now?"}
  solutions: {fi: "Miten korjataan?", sv: "Hur rättas det?", en: "How to mend it?"}
sessions:
  - id: meeting
    name: {fi: "Tapaaminen", sv: "Träff", en: "Meeting"}
    minutes: 60
    slack: 5
    moments:
      - id: coffee
        kind: break
        after: notes
        title: {fi: "Kahvi", sv: "Kaffe", en: "Coffee"}
        minutes: 15
activities:
  - id: notes
    session: meeting
    phase: current_state
    method: sticky_notes
    title: {fi: "Laput", sv: "Lappar", en: "Notes"}
    prompt: {fi: "Mikä takkuaa?", sv: "Vad hakar upp sig?", en: "What gets stuck?"}
    minutes: 20
    settings:
      limit: 3
      columns:
        - {id: good, text: {fi: "Sujuu", sv: "Löper", en: "Runs"}}
    script:
      - minutes: 20
        say:
          - {fi: "Kirjoita.", sv: "Skriv.", en: "Write."}
  - id: vote
    session: meeting
    phase: solutions
    method: dot_vote
    title: {fi: "Valinta", sv: "Val", en: "Choice"}
    prompt: {fi: "Mikä ensin?", sv: "Vad först?", en: "What first?"}
    minutes: 20
    on: [notes]
rules_of_the_game:
  - {fi: "Saa ohittaa.", sv: "Man får stå över.", en: "You may pass."}
with_the_results:
  - {fi: "Kerro.", sv: "Berätta.", en: "Tell."}
without_internet:
  - {fi: "Paperi.", sv: "Papper.", en: "Paper."}
without_phones:
  - {fi: "Paperi.", sv: "Papper.", en: "Paper."}
"""


def written(folder: Path, text: str = SMALL) -> Path:
    """Write a kit into a folder and give its file."""
    path = folder / "kit.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def spoiled(folder: Path, right: str, wrong: str) -> tuple[Path, int]:
    """Write the kit with one place changed; give its file and the line where the change begins."""
    assert SMALL.count(right) == 1, f"{right!r} stands {SMALL.count(right)} times in the kit"
    return written(folder, SMALL.replace(right, wrong)), SMALL[: SMALL.index(right)].count("\n") + 1

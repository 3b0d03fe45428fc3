"""What keeps each rule of ``docs/spec/security.md``, and the tests that fail once it is taken away.

``python -m tests.safety.guards`` takes the guards away one by one, in a copy of the program, and runs their tests: each
must fail. With numbers (``S3 S8``) only those.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What lies beside the package in a checkout, and is looked for there.
BESIDE = ("notebooks", "sample_data", "share", "workshop_kits", "widgets", "pyproject.toml")
FAILED = 1


@dataclass(frozen=True)
class Guard:
    """Some lines that keep a rule, and what stands there without them."""

    rule: str
    file: str
    """Below ``src/talkoot``."""
    lines: str
    without: str
    tests: tuple[str, ...]


GUARDS = (
    Guard("S1", "cycle/engine.py", "if actor.kind not in kind.who:", "if False:", ("tests/safety/test_who_may.py::test_s1_an_action_is_for_those_it_names_and_for_nobody_else[poll]",)),
    Guard("S2", "cycle/engine.py", "if actor.kind not in kind.who:", "if False:", ("tests/safety/test_who_may.py::test_s2_only_a_facilitator_leads",)),
    Guard("S3", "methods/entries.py", "if not self.may_change(entry, actor):", "if False:", ("tests/safety/test_who_may.py::test_s3_nobody_changes_or_takes_away_what_another_gave[sticky_notes]",)),
    Guard("S4", "hub/bundles.py", "return self._bundles.get(name)", "return self._bundles.get(name) or _bundle(name, open(name, 'rb').read())", ("tests/hub/test_joining.py::test_p14_only_names_on_the_list_are_served",)),
    Guard("S5", "running/voila.py", '"--no-browser", f"--Voila.config', 'f"--token={token}", f"--Voila.config', ("tests/running/test_checks.py::test_the_token_stands_on_no_command_line",)),
    Guard("S6", "hub/door.py", "            self._budget.spend()\n", "", ("tests/hub/test_door.py::test_p22_too_many_guesses_stop_newcomers_and_nobody_else",)),
    Guard("S7", "hub/door.py", 'return Refusal("scribe-revoked") if scribe.revoked else scribe.id', "return scribe.id", ("tests/hub/test_door.py::test_p24_a_scribe_without_a_key_or_with_a_revoked_one",)),
    Guard("S8", "methods/method.py", "return self.settings.blind and not self.revealed", "return False", ("tests/hub/test_views.py::test_p45_nothing_blind_is_on_the_wire_before_the_reveal",)),
    Guard("S9", "insight/small_groups.py", "return not who or len(who) >= least or not shared", "return True", ("tests/safety/test_attacker.py::test_l42_no_difference_of_what_was_shown_of_sides_is_of_too_few",)),
    Guard("S10", "cycle/respondents.py", 'return hmac.digest(secret.encode(), f"{cycle}/{activity}".encode(), "sha256").hex()[:32]', "return secret", ("tests/safety/test_raw_ledger.py::test_s10_no_address_browser_or_secret_is_in_any_byte",)),
    Guard("S11", "methods/sticky_notes/figure.py", '    found = found.sort_values(["column", "text"], ignore_index=True)\n', "", ("tests/safety/test_order.py::test_s11_a_frame_does_not_tell_in_which_order_people_came[sticky_notes]",)),
    Guard("S12", "media/pictures.py", "return written.getvalue()", "return content", ("tests/media/test_pictures.py",)),
    Guard("S13", "ledger/sql.py", "        if not self._has_traces:\n            return True\n", "        return True\n", ("tests/ledger/test_sqlite.py::test_l32_after_a_sweep_no_erased_word_is_in_any_byte",)),
    Guard("S14", "cycle/keeping.py", 'if each.data["delete_by"] < today.isoformat()]', "if False]", ("tests/cycle/test_keeping.py",)),
    Guard("S15", "cycle/engine.py", "recorded.get(command.id)", "None", ("tests/hub/test_losing.py::test_p51_a_command_that_comes_again_is_carried_out_once",)),
    Guard("S16", "methods/words.py", "    text = text.translate(_BIDI_CONTROLS)\n", "", ("tests/bad_input/test_words.py::test_an_odd_note_comes_back_to_the_phone_as_the_text_it_is",)),
    Guard("S17", "hub/pages.py", "script-src 'self'; \"", 'script-src *; "', ("tests/hub/test_joining.py::test_p10_p15_the_page_names_its_bundles_and_lets_nothing_else_in",)),
    Guard("S18", "media/examining.py", "if picture_type(content):", "if content:", ("tests/media/test_examining.py",)),
    Guard("S19", "hub/connection.py", "if self._unanswered >= self._hub.limits.unanswered:", "if False:", ("tests/hub/test_messages.py::test_p53_only_so_many_commands_may_wait",)),
    Guard("S20", "cycle/messages.py", "if not isinstance(raw, dict):", "if False:", ("tests/safety/test_fuzz.py::test_s20_any_message_is_answered_without_a_failure",)),
    Guard("S21", "cycle/respondents.py", 'f"{cycle}/{activity}".encode()', "cycle.encode()", ("tests/safety/test_raw_ledger.py::test_s21_no_value_is_shared_by_what_one_person_gave_in_two_activities",)),
    Guard("S22", "hub/serve.py", "        is_public = bool(", "        __import__('urllib.request').request.urlopen('http://192.0.2.1', timeout=1)\n        is_public = bool(", ("tests/safety/test_offline.py",)),
    Guard("S23", "hub/public.py", "if activity is None or not activity.state.published:", "if activity is None:", ("tests/hub/test_public.py::test_p113_a_page_that_is_taken_back_is_gone_at_once",)),
)  # fmt: skip


def fails_without(guard: Guard, folder: Path) -> bool:
    """Take a guard away in a copy of the program, and tell whether its tests fail there."""
    copied = folder / "src"
    shutil.copytree(ROOT / "src", copied, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name in BESIDE:
        if (ROOT / name).exists() and not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    file = copied / "talkoot" / guard.file
    file.write_text(file.read_text(encoding="utf-8").replace(guard.lines, guard.without), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *guard.tests]
    # Before the package that is installed; programs that a test starts find it as well.
    surroundings = {**os.environ, "PYTHONPATH": str(copied), "CI": "1"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False)
    return done.returncode == FAILED


def main() -> int:
    """Take them away one by one; give 1 where a test did not notice."""
    wanted = sys.argv[1:]
    noticed = True
    for guard in GUARDS:
        if wanted and guard.rule not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            fails = fails_without(guard, Path(folder))
        print(
            f"{guard.rule}: without {guard.lines.strip()!r} its tests {'fail' if fails else 'DO NOT FAIL'}", flush=True
        )
        noticed = noticed and fails
    return 0 if noticed else 1


if __name__ == "__main__":
    sys.exit(main())

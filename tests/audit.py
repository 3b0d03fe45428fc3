"""Ask whether a hole is known in anything that Talkoot brings from elsewhere: ``python -m tests.audit``.

Both services are asked over the internet. Where they cannot be reached that is said, and nothing is refused for it: a
machine without internet must be able to check its work.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BIN = Path(sys.executable).parent
#: How uv says that it found nothing, something, or could not ask.
_SOUND, _FOUND = 0, 1
_NOT_ASKED = "{} not asked whether holes are known: the service could not be reached."


def python_packages() -> bool:
    """Ask for those in ``uv.lock``; tell whether none is known to have a hole."""
    asked = subprocess.run(
        [_BIN / "uv", "audit", "--frozen", "--preview-features", "audit-command"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode not in (_SOUND, _FOUND):
        print(_NOT_ASKED.format("Python packages:"))
        return True
    print(asked.stdout or asked.stderr)
    return asked.returncode == _SOUND


def browser_packages(folder: Path) -> bool:
    """Ask for those in a ``package-lock.json``; tell whether none is known to have a hole."""
    asked = subprocess.run([_BIN / "npm", "audit", "--json"], cwd=folder, capture_output=True, text=True, check=False)
    try:
        found = json.loads(asked.stdout)["vulnerabilities"]
    except (ValueError, KeyError):
        print(_NOT_ASKED.format(f"Packages of {folder.relative_to(ROOT)}:"))
        return True
    for name, hole in found.items():
        print(f"{folder.relative_to(ROOT)}: {name}: {hole['severity']}")
    return not found


def main() -> int:
    """Ask for all; give 1 where a hole is known."""
    sound = [python_packages(), *(browser_packages(ROOT / each) for each in ("widgets", "benchmarks/relay"))]
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())

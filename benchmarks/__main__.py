"""Run every benchmark there is and write what came out to ``benchmarks/RESULTS.md``.

``--once`` plays each contender of the side by side once instead of several times.
"""

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import psutil

from benchmarks import files, organisation, replay, screens, side_by_side

HERE = Path(__file__).parent
#: After the side by side, in the order in which they are told.
BENCHMARKS = (replay, organisation, files, screens)


def machine() -> str:
    """Describe the machine in one line."""
    model = ""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        models = [line.partition(": ")[2] for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = f" ({models[0]})" if models else ""
    memory_gib = psutil.virtual_memory().total / 1024**3
    return (
        f"{os.cpu_count()} cores{model}, {memory_gib:.0f} GiB of memory, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def version() -> str:
    """Give the commit that was measured."""
    found = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=HERE)  # noqa: PLW1510, S607
    return found.stdout.strip() or "unknown"


def main() -> None:
    """Run all."""
    once = "--once" in sys.argv
    parts = [side_by_side.main(once=once).markdown(), *(benchmark.main().markdown() for benchmark in BENCHMARKS)]
    head = [
        "# Results",
        "",
        f"Printed by `make bench` (`python -m benchmarks`) on {datetime.now(UTC):%Y-%m-%d}, at commit `{version()}`.",
        f"Machine: {machine()}. Load generator included.",
        "",
    ]
    parts.append((HERE / "TRIED.md").read_text(encoding="utf-8"))
    (HERE / "RESULTS.md").write_text("\n".join(head) + "\n" + "\n".join(parts), encoding="utf-8")
    print(f"written to {HERE / 'RESULTS.md'}")


if __name__ == "__main__":
    main()

"""Looks, before a wheel is made, whether the bundles are in it: without them the program starts and shows nothing."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: What editors know kits by.
SCHEMA = "workshop_kits/kit.schema.json"


class BundlesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Stops a wheel that lacks a bundle. An editable install is not asked: it comes before the bundles."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compare what is built with what there is to build."""
        if version == "editable":
            return
        missing = missing_bundles(Path(self.root))
        if missing:
            raise SystemExit(f"The bundles are not built; missing are {', '.join(missing)}. Run: make bundles")


def missing_bundles(root: Path) -> list[str]:
    """Name the bundles that are not built, of a checkout or of an unpacked source distribution."""
    methods = [each.name for each in (root / "src/talkoot/methods").iterdir() if (each / "__init__.py").is_file()]
    wanted = ["page.js", "page.css", "screen.js", "home.js", "kit_editor.js", "results.js", "organisation.js"]
    wanted += [f"{folder}/{method}.js" for folder in ("methods", "page") for method in sorted(methods)]
    missing = [each for each in wanted if not (root / "src/talkoot/static" / each).is_file()]
    return missing if (root / SCHEMA).is_file() else [*missing, SCHEMA]

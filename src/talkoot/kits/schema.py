"""The JSON Schema of ``kit.yaml``, for editors: they complete fields and mark mistakes while one writes.

Every method adds to it, so it is built, as the bundles are, and never committed: ``make bundles`` writes it beside
the kits.
"""

import json
import sys
from pathlib import Path
from typing import Any

from talkoot.kits.kit import Kit
from talkoot.locales import LANGUAGES, VARIETIES
from talkoot.methods import method, method_names


def kit_schema() -> dict[str, Any]:
    """Give the schema: that of the kit, and for each method that of its settings."""
    schema = Kit.model_json_schema()
    definitions = schema["$defs"]
    activity = definitions["KitActivity"]
    activity["properties"]["method"]["enum"] = list(method_names())
    activity["allOf"] = []
    for name in method_names():
        # Parts of a method's settings stay within them: two methods may call theirs by the same name.
        template = f"#/$defs/{name}/$defs/{{model}}"
        definitions[name] = method(name).settings.model_json_schema(ref_template=template)
        activity["allOf"].append(
            {
                "if": {"properties": {"method": {"const": name}}},
                "then": {"properties": {"settings": {"$ref": f"#/$defs/{name}"}}},
            }
        )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_with_languages(schema)}


def _with_languages(part: Any) -> Any:
    """Say which languages a text may have: wherever any name would do, only theirs are meant."""
    if isinstance(part, list):
        return [_with_languages(each) for each in part]
    if not isinstance(part, dict):
        return part
    if part.get("additionalProperties") == {"type": "string"} and "propertyNames" not in part:
        known = {language: {"type": "string"} for language in (*LANGUAGES, *VARIETIES)}
        others = {key: value for key, value in part.items() if key not in {"additionalProperties", "type"}}
        return {**others, "type": "object", "properties": known, "additionalProperties": False, "minProperties": 1}
    return {key: _with_languages(value) for key, value in part.items()}


def written() -> str:
    """Give the schema as the text of its file."""
    return json.dumps(kit_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(written(), encoding="utf-8")

"""What a method may be set to, as fields of a form: made from the schema of its settings, worded by its catalogue."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from pydantic_core import PydanticUndefined, to_jsonable_python

from talkoot.kits.document import Place
from talkoot.kits.editing import Held, put
from talkoot.locales import Texts
from talkoot.methods import method, method_names

Schema = Mapping[str, Any]


def fields_of(name: str, language: str) -> list[dict[str, Any]]:
    """Give the fields of a method's settings, in their order.

    Returns
    -------
    list of dict
        Each with ``name``, ``label`` and ``kind``: ``yes_no``, ``number`` (with ``least`` and ``most``), ``word``,
        ``day``, ``text`` (by language), ``choice`` and ``choices`` (with ``choices``), ``group`` and ``list`` (with
        ``fields``). ``default`` is what holds while nothing is said. What no form can ask is left out.
    """
    schema = method(name).settings.model_json_schema()
    found = _fields(schema, schema.get("$defs", {}), name, language)
    return [{**field, "default": defaults(name).get(field["name"])} for field in found]


@cache
def defaults(name: str) -> Mapping[str, Any]:
    """Give what the settings of a method are while nothing is said."""
    fields = method(name).settings.model_fields
    found = {key: field.get_default(call_default_factory=True, validated_data={}) for key, field in fields.items()}
    return {key: to_jsonable_python(value) for key, value in found.items() if value is not PydanticUndefined}


def with_default(kit: Held, place: Place) -> Held:
    """Write out the list that holds while nothing is said, where something within it is about to be changed."""
    match list(place):
        case ["activities", int(number), "settings", str(key), *_] if 0 <= number < len(kit["activities"]):
            activity = kit["activities"][number]
            known = defaults(activity["method"]) if activity["method"] in method_names() else {}
            if key not in activity.get("settings", {}) and isinstance(known.get(key), (list, dict)):
                return put(kit, place[:4], deepcopy(known[key]))
    return kit


def _fields(schema: Schema, known: Mapping[str, Schema], name: str, language: str) -> list[dict[str, Any]]:
    fields = []
    for key, part in schema["properties"].items():
        shape = None if key == "id" else _shape(_resolved(part, known), known, key, name, language)
        if shape is not None:
            fields.append({"name": key, "label": _label((f"setting-{key}",), key, name, language), **shape})
    return fields


def _resolved(part: Schema, known: Mapping[str, Schema]) -> Schema:
    """Follow a reference; of what may be missing, take what may be there."""
    for each in part.get("anyOf", ()):
        if each.get("type") != "null":
            return _resolved(each, known)
    return known[part["$ref"].rpartition("/")[2]] if "$ref" in part else part


def _shape(part: Schema, known: Mapping[str, Schema], key: str, name: str, language: str) -> dict[str, Any] | None:
    match part.get("type"):
        case "boolean":
            return {"kind": "yes_no"}
        case "integer":
            return {"kind": "number", "least": part.get("minimum"), "most": part.get("maximum")}
        case "string" if "enum" in part:
            return {"kind": "choice", "choices": _choices(part, key, name, language)}
        case "string":
            return {"kind": "day" if part.get("format") == "date" else "word"}
        case "object" if "properties" in part:
            return {"kind": "group", "fields": _fields(part, known, name, language)}
        case "object":
            return {"kind": "text"}
        case "array":
            entry = _resolved(part["items"], known)
            if "enum" in entry:
                return {"kind": "choices", "choices": _choices(entry, key, name, language)}
            if "properties" in entry:
                has_id = "id" in entry["properties"]
                return {"kind": "list", "fields": _fields(entry, known, name, language), "has_id": has_id}
    return None


def _choices(part: Schema, key: str, name: str, language: str) -> list[dict[str, str]]:
    """Word what can be chosen: for the form, else as the method names it to everybody (``colour-blue``)."""
    own = key.removesuffix("s")
    return [
        {"value": each, "label": _label((f"setting-{key}-{each}", f"{own}-{each}"), str(each), name, language)}
        for each in part["enum"]
    ]


def _label(keys: Sequence[str], otherwise: str, name: str, language: str) -> str:
    """Give what the method says, else what several methods say alike; a method from elsewhere may say nothing."""
    for texts in (Texts(name, language), Texts("settings", language)):
        for key in keys:
            if key in texts:
                return texts(key)
    return otherwise.replace("_", " ").capitalize()

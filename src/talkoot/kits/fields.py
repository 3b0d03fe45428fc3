"""Fields of a form, made from a model: so a form has whatever there is to say, and the model says it once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from talkoot.locales import Texts

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Words:
    """What the fields of a form are called."""

    catalogues: Sequence[str]
    """Where their texts stand; the first that has one words it."""
    key_of: Callable[[str], str]
    """Gives the key of ``minutes``, and of ``step-minutes`` where a step calls its minutes otherwise."""
    language: str

    def field(self, key: str, model: str) -> str:
        """Call a field."""
        return self._first((self.key_of(f"{model}-{key}"), self.key_of(key)), key)

    def choice(self, key: str, value: str) -> str:
        """Call what can be chosen: for the form, else as it is called everywhere (``colour-blue``)."""
        return self._first((self.key_of(f"{key}-{value}"), f"{key.removesuffix('s')}-{value}"), value)

    def _first(self, keys: Sequence[str], otherwise: str) -> str:
        for texts in (Texts(each, self.language) for each in self.catalogues):
            for key in keys:
                if key in texts:
                    return texts(key)
        return otherwise.replace("_", " ").capitalize()


def fields_in(model: type[BaseModel], words: Words) -> list[dict[str, Any]]:
    """Give the fields of a model, in their order.

    Returns
    -------
    list of dict
        Each with ``name``, ``label``, ``is_needed``, ``default`` where there is one, and ``kind``: ``yes_no``,
        ``number`` (with ``least`` and ``most``), ``word``, ``day``, ``text`` (by language), ``texts``, ``choice``
        and ``choices`` (with ``choices``), ``group`` and ``list`` (with ``fields``). What no form can ask is left
        out.
    """
    schema = model.model_json_schema()
    return _fields(schema, schema.get("$defs", {}), words)


def _fields(schema: Schema, known: Mapping[str, Schema], words: Words) -> list[dict[str, Any]]:
    fields = []
    needed = schema.get("required", ())
    for key, part in schema["properties"].items():
        shape = None if key == "id" else _shape(_resolved(part, known), known, key, words)
        if shape is not None:
            label = words.field(key, str(schema.get("title", "")).lower())
            otherwise = {"default": part["default"]} if part.get("default") is not None else {}
            fields.append({"name": key, "label": label, "is_needed": key in needed, **otherwise, **shape})
    return fields


def _resolved(part: Schema, known: Mapping[str, Schema]) -> Schema:
    """Follow a reference; of what may be missing, take what may be there."""
    for each in part.get("anyOf", ()):
        if each.get("type") != "null":
            return _resolved(each, known)
    return known[part["$ref"].rpartition("/")[2]] if "$ref" in part else part


def _shape(part: Schema, known: Mapping[str, Schema], key: str, words: Words) -> dict[str, Any] | None:
    match part.get("type"):
        case "boolean":
            return {"kind": "yes_no"}
        case "integer":
            return {"kind": "number", "least": part.get("minimum"), "most": part.get("maximum")}
        case "string" if "enum" in part:
            return {"kind": "choice", "choices": _choices(part, key, words)}
        case "string":
            return {"kind": "day" if part.get("format") == "date" else "word"}
        case "object" if "properties" in part:
            return {"kind": "group", "fields": _fields(part, known, words)}
        case "object":
            return {"kind": "text"}
        case "array":
            entry = _resolved(part["items"], known)
            if "enum" in entry:
                return {"kind": "choices", "choices": _choices(entry, key, words)}
            if "properties" in entry:
                has_id = "id" in entry["properties"]
                return {"kind": "list", "fields": _fields(entry, known, words), "has_id": has_id}
            if entry.get("type") == "object":
                return {"kind": "texts"}
    return None


def _choices(part: Schema, key: str, words: Words) -> list[dict[str, str]]:
    return [{"value": each, "label": words.choice(key, str(each))} for each in part["enum"]]

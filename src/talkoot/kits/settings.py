"""What a method may be set to, as fields of a form: made from the schema of its settings, worded by its catalogue."""

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from pydantic_core import PydanticUndefined, to_jsonable_python

from talkoot.kits.document import Place
from talkoot.kits.editing import Held, put
from talkoot.kits.fields import Words, fields_in
from talkoot.methods import method, method_names


def fields_of(name: str, language: str) -> list[dict[str, Any]]:
    """Give the fields of a method's settings, in their order, as :func:`talkoot.kits.fields.fields_in` does.

    What several methods say alike they need not say; a method from elsewhere may say nothing.
    """
    found = fields_in(method(name).settings, Words((name, "settings"), lambda key: f"setting-{key}", language))
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

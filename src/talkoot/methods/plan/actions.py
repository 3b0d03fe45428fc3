"""What a kit may set, and what can be asked, of a plan of participation."""

from typing import Annotated

from pydantic import Field

from talkoot.methods.lines import WriteLine
from talkoot.methods.method import OpenSettings
from talkoot.methods.words import Words

#: What a plan says (D37), and how it is supervised, evaluated and developed (D38).
PARTS = ("goals", "measures", "resources", "information", "supervision", "evaluation", "development")
#: What is counted each year (D40); the room adds more, such as people by role.
FIGURES = ("events", "participants", "ideas", "in_practice", "feedback", "developer_clients")

Number = Annotated[int | None, Field(ge=0, le=9_999_999)]


class PlanSettings(OpenSettings):
    """Settings of a plan: none of its own."""


class WriteEntry(WriteLine):
    """Write a part of the plan, or a figure with its numbers of two years."""

    text: Annotated[str, Words(2000, required=False)] = ""
    """Of a part: what is planned."""
    label: Annotated[str, Words(120, required=False)] = ""
    """Of a figure that the room adds: what is counted."""
    last_year: Number = None
    """Of a figure: how many last year."""
    this_year: Number = None
    """Of a figure: how many this year."""

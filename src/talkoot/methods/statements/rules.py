"""Rules and views of statements."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase, Texts, chosen
from talkoot.methods.counting import Counts
from talkoot.methods.document import BOX, LINES, Block, Lines, Table
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Method,
    State,
    Touched,
    Upcaster,
    Viewer,
    withdrawn,
)
from talkoot.methods.statements.actions import (
    AddStatement,
    DeleteStatement,
    HideStatement,
    ShowStatement,
    Stand,
    StatementsSettings,
    TakeStand,
    WithdrawStand,
)
from talkoot.methods.statements.counts import agreement, counted_stands, division, seen_step

if TYPE_CHECKING:
    import pandas as pd

Standing = Literal["shown", "waiting", "hidden"]


def _about_statement(data: dict[str, JSON]) -> dict[str, JSON]:
    """Lift a stand of version 1, whose ``id`` was that of the statement.

    It has no id of its own to be erased by: sums that were shown may be added up from it.
    """
    return {**data, "statement": data["id"], "id": ""}


#: Events about a stand; the others are about a statement.
_OF_STANDS = frozenset({"StandTaken", "StandWithdrawn"})


@dataclass(frozen=True, slots=True)
class Taken:
    """Where one respondent stands on one statement."""

    id: str
    """Stays when the stand is changed, so that taking it back erases every version of it."""
    stand: Stand


@dataclass(slots=True)
class Statement:
    """A statement as it stands now."""

    id: str
    respondent: str
    """Its writer; empty for the facilitator's and for those to begin with."""
    text: str
    """As it was written; empty for one to begin with, whose texts stand in the settings."""
    standing: Standing = "shown"
    stands: dict[str, Taken] = field(default_factory=dict)
    """The last stand of each respondent."""


@dataclass
class StatementsState(State[StatementsSettings]):
    """All statements of the activity, by id, those to begin with first."""

    statements: dict[str, Statement] = field(default_factory=dict)
    written: dict[str, list[str]] = field(default_factory=dict)
    """Statements of each respondent."""
    stood: dict[str, set[str]] = field(default_factory=dict)
    """Statements that each respondent has taken a stand on."""


class Statements(Method[StatementsSettings, StatementsState]):
    """Statements that people write, and stands on them.

    What is blind are the stands: how many agree, disagree and pass. The statements are seen by everyone as soon as
    they are shown, for nobody can take a stand on what they cannot read.

    Everyone meets the statements in an order of their own, those that fewest have seen first. Phones draw that order
    themselves, from the statements they have and the ``seen:<id>`` of each: a step on a doubling scale (``seen_step``).
    A step tells neither which way people stand nor who they are, and it changes ten times in a room of a thousand
    people, not a thousand times: so phones hear little of each other. What a phone has answered is in its ``own``,
    which nobody else's stand changes.
    """

    name = "statements"
    settings = StatementsSettings
    state = StatementsState
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_statement": AddStatement,
        "delete_statement": DeleteStatement,
        "take_stand": TakeStand,
        "withdraw_stand": WithdrawStand,
        "show_statement": ShowStatement,
        "hide_statement": HideStatement,
    }
    events: ClassVar[Mapping[str, int]] = {
        "StatementAdded": 1,
        "StatementDeleted": 1,
        "StatementShown": 1,
        "StatementHidden": 1,
        "StandTaken": 2,
        "StandWithdrawn": 2,
    }
    seen_while_blind = frozenset({"StatementAdded", "StatementDeleted", "StatementShown", "StatementHidden"})
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {
        ("StandTaken", 1): _about_statement,
        ("StandWithdrawn", 1): _about_statement,
    }

    def start(self, settings: StatementsSettings) -> StatementsState:
        """Give a state that holds the statements to begin with."""
        return StatementsState(settings, statements={seed.id: Statement(seed.id, "", "") for seed in settings.seeds})

    # Rules -----------------------------------------------------------------------------------------------------

    def decide(self, state: StatementsState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, AddStatement):
            return self._add(state, action, actor, context)
        statement = state.statements.get(getattr(action, "statement", ""))
        if statement is None:
            return Refusal("statement-gone")
        about = {"id": statement.id}
        match action:
            case DeleteStatement():
                if statement.respondent != actor.respondent:
                    return Refusal("not-yours")
                stands = (taken.id for taken in statement.stands.values() if taken.id)
                return [Happened("StatementDeleted", about, erases=(statement.id, *stands))]
            case TakeStand():
                if not is_shown(statement):
                    return Refusal("statement-gone")
                # The same stand once more is an event too: how often people return to a statement is worth knowing.
                before = statement.stands.get(actor.respondent)
                stand = (before.id if before else "") or context.new_id()
                return [Happened("StandTaken", {"id": stand, "statement": statement.id, "stand": action.stand})]
            case WithdrawStand():
                taken = statement.stands.get(actor.respondent)
                return [] if taken is None else [withdrawn("StandWithdrawn", taken.id, {"statement": statement.id})]
            case ShowStatement():
                return [] if statement.standing == "shown" else [Happened("StatementShown", about)]
            case HideStatement():
                return [] if statement.standing == "hidden" else [Happened("StatementHidden", about)]
        raise TypeError(action)

    def _add(self, state: StatementsState, action: AddStatement, actor: Actor, context: Context) -> Decision:
        settings = state.settings
        # A recorded consultation is brought in as it was: its own rules let it grow.
        if actor.channel != "import":
            if not settings.write and actor.kind != "facilitator":
                return Refusal("writing-off")
            if len(state.written.get(actor.respondent, ())) >= settings.limit and actor.kind != "facilitator":
                return Refusal("limit-reached", {"limit": settings.limit})
            if _sameness(action.text) in self._texts(state):
                return Refusal("said-already")
        if len(action.text) > settings.longest:
            return Refusal("too_long", {"limit": settings.longest, "length": len(action.text)})
        return [Happened("StatementAdded", {"id": context.new_id(), "text": action.text})]

    @staticmethod
    def _texts(state: StatementsState) -> set[str]:
        """Give what has been said, hidden or not, in every language of the statements to begin with."""
        written = {_sameness(each.text) for each in state.statements.values() if each.text}
        return written | {_sameness(text) for seed in state.settings.seeds for text in seed.text.values()}

    def apply(self, state: StatementsState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.kind == "StatementAdded":
            waits = state.settings.approve and bool(event.respondent)
            state.statements[data["id"]] = Statement(
                id=data["id"],
                respondent=event.respondent,
                text=data.get("text", ""),
                standing="waiting" if waits else "shown",
            )
            state.written.setdefault(event.respondent, []).append(data["id"])
            return
        statement = state.statements.get(_statement_of(event))
        if statement is None:
            return
        match event.kind:
            case "StandTaken":
                statement.stands[event.respondent] = Taken(data["id"], data["stand"])
                state.stood.setdefault(event.respondent, set()).add(statement.id)
            case "StandWithdrawn":
                statement.stands.pop(event.respondent, None)
                _forget_stand(state, event.respondent, statement)
            case "StatementShown":
                statement.standing = "shown"
            case "StatementHidden":
                statement.standing = "hidden"
            case "StatementDeleted":
                del state.statements[statement.id]
                state.written[statement.respondent].remove(statement.id)
                for respondent in statement.stands:
                    _forget_stand(state, respondent, statement)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: StatementsState, viewer: Viewer) -> Iterable[str]:
        """Name two parts per statement, and for the room how much there is."""
        for each in state.statements:
            yield f"statement:{each}"
            yield f"seen:{each}"
        if viewer != "participant":
            yield "count"

    def part(self, state: StatementsState, key: str, viewer: Viewer) -> JSON | None:
        """Give a statement, also while stands are hidden; the room and the facilitator get the count as well.

        ``statement:<id>`` holds the ``text``, ``translated`` for one to begin with, and for the facilitator its
        ``standing``. ``seen:<id>`` is a step that hides how many have met it. ``count`` holds how many ``statements``
        are shown and how many ``stands`` people have taken on them, whichever way.
        """
        if key == "count":
            return None if viewer == "participant" else self._count(state)
        kind, _, about = key.partition(":")
        statement = state.statements.get(about)
        if statement is None or (not is_shown(statement) and viewer != "facilitator"):
            return None
        if kind == "seen":
            return seen_step(len(statement.stands))
        part: dict[str, JSON] = {"text": text_of(state, statement)}
        texts = translations(state, about)
        if texts:
            part["translated"] = dict(texts)
        if viewer == "facilitator":
            part |= {"standing": statement.standing, "own": not statement.respondent}
        return part

    @staticmethod
    def _count(state: StatementsState) -> JSON:
        shown = [each for each in state.statements.values() if is_shown(each)]
        return {"statements": len(shown), "stands": sum(len(each.stands) for each in shown)}

    def own(self, state: StatementsState, respondent: str) -> JSON:
        """Give one's statements and one's stands by statement."""
        written = state.written.get(respondent, [])
        stood = state.stood.get(respondent, set())
        if not written and not stood:
            return {}
        return {
            "statements": [
                {"id": each, "text": state.statements[each].text, "standing": state.statements[each].standing}
                for each in written
            ],
            "stands": {each: state.statements[each].stands[respondent].stand for each in sorted(stood)},
        }

    def touched(self, state: StatementsState, event: Event) -> Touched:
        """Name the statement if what others see of it changed, and whose own view did."""
        about = _statement_of(event)
        statement = state.statements.get(about)
        if event.kind in _OF_STANDS:
            keys = {"count"}
            stands = 0 if statement is None else len(statement.stands)
            before = stands - 1 if event.kind == "StandTaken" else stands + 1
            if seen_step(stands) != seen_step(before):
                keys.add(f"seen:{about}")
            return Touched.of(keys, [event.respondent])
        respondents = {event.respondent} - {""}
        if statement is not None and statement.respondent:
            respondents.add(statement.respondent)
        if event.kind == "StatementDeleted":
            respondents |= state.stood.keys()
        return Touched.of(["count", f"statement:{about}", f"seen:{about}"], respondents)

    def made(self, state: StatementsState, event: Event) -> Collection[str]:  # noqa: ARG002
        """Name the statement, on which others take a stand. A stand is one's own: nobody builds on it."""
        return () if event.kind in _OF_STANDS else (f"statement:{_statement_of(event)}",)

    def built_on(self, state: StatementsState, event: Event) -> Collection[str]:  # noqa: ARG002
        """Name the statement that an event is about."""
        return (f"statement:{_statement_of(event)}",)

    def respondents(self, state: StatementsState) -> Collection[str]:
        """Give those who have a statement or a stand now."""
        given = {each for of in (state.written, state.stood) for each, ids in of.items() if ids and each}
        return [respondent for respondent in state.givers if respondent in given]

    def items(self, state: StatementsState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the statements that are shown."""
        return {
            each.id: Item(each.id, text_of(state, each), translated=translations(state, each.id))
            for each in state.statements.values()
            if is_shown(each)
        }

    def told_of(self, state: StatementsState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say how people stood on a statement, once the activity has closed."""
        counted = state.settled.joint["statements"] if state.settled else {}
        stands = counted.get(item, {})
        return Phrase("bar", self.name, **stands) if any(stands.values()) else None

    def gave(self, state: StatementsState, respondent: str) -> Collection[str]:
        """Name the statements that one wrote."""
        return state.written.get(respondent, ())

    def counts(self, state: StatementsState) -> Counts:
        """Count the statements that people wrote and that are shown; not those to begin with."""
        return Counts(given=sum(is_shown(each) and bool(each.text) for each in state.statements.values()))

    # Results ---------------------------------------------------------------------------------------------------

    def tally(self, state: StatementsState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count the last stands on each shown statement.

        Returns
        -------
        dict
            ``statements``: id → ``agree``, ``disagree`` and ``pass``. ``stands``: how many in all. ``agreed``: ids,
            the most agreed with first. ``divided``: ids of those that both sides hold, the most evenly divided first.
        """
        members = frozenset(respondents)
        counted = {
            each.id: counted_stands(taken.stand for giver, taken in each.stands.items() if giver in members)
            for each in state.statements.values()
            if is_shown(each)
        }
        return {
            "statements": counted,
            "stands": sum(sum(stands.values()) for stands in counted.values()),
            "agreed": sorted(counted, key=lambda each: (-agreement(counted[each]), each)),
            "divided": sorted(
                (each for each, stands in counted.items() if min(stands["agree"], stands["disagree"])),
                key=lambda each: (-division(counted[each]), each),
            ),
        }

    def tally_sides(
        self, state: StatementsState, sides: Mapping[str, Collection[str]], minimum: int
    ) -> dict[str, dict[str, JSON]]:
        """Count side by side, only the statements on which every side has enough stands.

        Not everyone meets every statement, so a side may be large enough while one statement has a single stand
        of it. Such a statement is left out on all sides: on one it could be had by subtraction from the others.
        """
        enough = {
            each.id
            for each in state.statements.values()
            if all(sum(member in each.stands for member in members) >= minimum for members in sides.values())
        }
        found = {}
        for side, members in sides.items():
            tally = self.tally(state, members)
            statements = {each: stands for each, stands in tally["statements"].items() if each in enough}
            found[side] = {
                "statements": statements,
                "stands": sum(sum(stands.values()) for stands in statements.values()),
                "agreed": [each for each in tally["agreed"] if each in enough],
                "divided": [each for each in tally["divided"] if each in enough],
            }
        return found

    def matrix(self, state: StatementsState) -> "pd.DataFrame":
        """Give who stands where: a row per respondent with a stand, a column per statement, hidden ones too.

        For looking for groups of opinion in a notebook. Rows can tell a person apart: it is in no file and no view.

        Returns
        -------
        pandas.DataFrame
            Index ``respondent`` (str, sorted), columns statement ids, values float64: 1 agree, -1 disagree, 0 pass,
            NaN not seen; the last stand counts. Empty before the reveal of a blind activity. What somebody withdraws is
            gone from here at once, though it stays in the sums that were shown.
        """
        from talkoot.methods.statements.figure import matrix

        return matrix(state)

    def sheet(self, settings: StatementsSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:
        """Give a row for each statement, and lines for one's own where they may be written."""
        stands = ("agree", "disagree", "pass")
        headings = (texts("question"), *(texts(f"take-{each}") for each in stands))
        rows = tuple((text, *[BOX] * len(stands)) for text in things.values())
        return (
            *((Table(headings, rows, (5, *[2] * len(stands))),) if rows else ()),
            *((Lines(LINES // 2),) if settings.write else ()),
        )

    def frame(self, state: StatementsState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per shown statement, the most agreed with first; none while the stands are hidden.

        Returns
        -------
        pandas.DataFrame
            ``statement`` (str): id. ``text`` (str): its words. ``agree`` (int64), ``disagree`` (int64),
            ``pass`` (int64): respondents by their last stand. ``agreement`` (float64), ``division`` (float64): what
            they are ranked by, see ``counts``. Of a closed activity only the statements that were counted at the close.
        """
        from talkoot.methods.statements.figure import frame

        if state.is_blind:
            return frame(state, {})
        shown = state.settled.joint if state.settled else self.tally(state, state.givers)
        return frame(state, shown["statements"])


def _forget_stand(state: StatementsState, respondent: str, statement: Statement) -> None:
    """Take a statement off those that somebody stands on; who stands on none is not there, as if they never had."""
    stood = state.stood.get(respondent, set())
    stood.discard(statement.id)
    if not stood:
        state.stood.pop(respondent, None)


def _statement_of(event: Event) -> str:
    """Give the statement that an event is about; nothing where the stand it told was erased."""
    return str(event.data.get("statement", "") if event.kind in _OF_STANDS else event.data["id"])


def is_shown(statement: Statement) -> bool:
    """Tell whether others see a statement."""
    return statement.standing == "shown"


def translations(state: StatementsState, statement: str) -> Mapping[str, str]:
    """Give the texts by language of a statement to begin with; nothing for one that people wrote."""
    return next((seed.text for seed in state.settings.seeds if seed.id == statement), {})


def text_of(state: StatementsState, statement: Statement) -> str:
    """Give the words of a statement; of one to begin with those in Finnish, else in the first language it has."""
    return statement.text or chosen(translations(state, statement.id), "fi")


def _sameness(text: str) -> str:
    """Give what two statements share when they are the same: not case, not spacing."""
    return " ".join(text.split()).casefold()

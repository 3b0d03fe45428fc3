"""Rules and views of interviews."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import merged
from talkoot.ledger.event import Event
from talkoot.methods.counting import Counts
from talkoot.methods.entries import Entries, EntriesState, Entry, Remove, Said, about, moderation
from talkoot.methods.interview.actions import EditNote, InterviewSettings, SendInterview, WithdrawInterview
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Touched, Viewer

if TYPE_CHECKING:
    import pandas as pd

#: How an interview is counted of which something was not told.
UNTOLD = "untold"


@dataclass(slots=True)
class Note(Entry):
    """Something that was said in an interview, as it was written down."""

    interview: str = ""
    question: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """An interview that was held. Who was interviewed is not kept."""

    id: str
    respondent: str
    """Who sent its notes; empty for the facilitator."""
    language: str
    interpreter: str
    """``yes``, ``no`` or ``untold``."""


@dataclass
class InterviewState(EntriesState[InterviewSettings, Note]):
    """All interviews of the activity, and their notes."""

    interviews: dict[str, Held] = field(default_factory=dict)
    """By id, in order of arrival."""

    def of(self, respondent: str) -> list[Held]:
        """Give the interviews that somebody sent."""
        return [each for each in self.interviews.values() if each.respondent == respondent]

    def notes_of(self, interview: str) -> list[Note]:
        """Give the notes of an interview."""
        return [note for note in self.entries.values() if note.interview == interview]


class Interview(Entries[InterviewSettings, InterviewState]):
    """Interviews."""

    name = "interview"
    kind = "note"
    settings = InterviewSettings
    state = InterviewState
    entry = Note
    fields: ClassVar[Mapping[str, str]] = {"interview": "", "question": "", "text": ""}
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "send_interview": SendInterview,
        "withdraw_interview": WithdrawInterview,
        "edit_note": EditNote,
        "remove_note": about("note", Remove),
        **moderation("note"),
    }
    added, edited, removed = "NoteAdded", "NoteEdited", "NoteRemoved"
    shown, hidden, moved_aside = "NoteShown", "NoteHidden", "NoteMovedAside"
    sent, withdrawn = "InterviewSent", "InterviewWithdrawn"
    events: ClassVar[Mapping[str, int]] = dict.fromkeys(
        (sent, withdrawn, added, edited, removed, shown, hidden, moved_aside), 1
    )

    def waits(self, settings: InterviewSettings) -> bool:
        """As the kit says."""
        return settings.approve

    def phones_see(self, settings: InterviewSettings) -> bool:
        """Where they are shared."""
        return settings.share_on_phones

    # Rules -----------------------------------------------------------------------------------------------------

    def decide(self, state: InterviewState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        match action:
            case SendInterview():
                return self._send(state, action, actor, context)
            case WithdrawInterview():
                return self._withdraw(state, action, actor)
        decision = super().decide(state, action, actor, context)
        if isinstance(decision, Refusal) or not isinstance(action, Remove):
            return decision
        # Without notes nothing is left of an interview.
        interview = state.entries[decision[0].data["id"]].interview
        return decision if len(state.notes_of(interview)) > 1 else [self._gone(state, interview)]

    def _send(self, state: InterviewState, action: SendInterview, actor: Actor, context: Context) -> Decision:
        settings = state.settings
        if actor.kind != "facilitator" and len(state.of(actor.respondent)) >= settings.limit:
            return Refusal("limit-reached", {"limit": settings.limit})
        if not action.notes:
            return Refusal("interview-empty")
        if not action.agreed:
            return Refusal("not-agreed")
        if action.language is not None and action.language not in settings.languages:
            return Refusal("unknown-language", {"language": action.language})
        refusal = next((found for each in action.notes if (found := _unfit(settings, each.question, each.text))), None)
        if refusal is not None:
            return refusal
        interview = context.new_id()
        told = {"language": action.language, "interpreter": action.interpreter}
        notes = [{"interview": interview, "question": each.question, "text": each.text} for each in action.notes]
        return [
            Happened(self.sent, {"id": interview, **told}),
            *(Happened(self.added, {"id": context.new_id(), **note}) for note in notes),
        ]

    def _withdraw(self, state: InterviewState, action: WithdrawInterview, actor: Actor) -> Decision:
        mine = [each.id for each in state.of(actor.respondent) if action.interview in ("", each.id)]
        if action.interview and not mine:
            return Refusal("interview-gone")
        return [self._gone(state, each) for each in mine]

    def _gone(self, state: InterviewState, interview: str) -> Happened:
        notes = sorted(note.id for note in state.notes_of(interview))
        return Happened(self.withdrawn, {"id": interview, "notes": notes}, erases=(interview, *notes))

    def said(
        self,
        state: InterviewState,
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,  # noqa: ARG002
        before: Any | None,
    ) -> Said | Refusal:
        """Give the note with its new words."""
        if not isinstance(action, EditNote) or before is None:
            raise TypeError(action)
        unfit = _unfit(state.settings, before.question, action.text)
        return unfit or {"interview": before.interview, "question": before.question, "text": action.text}

    def apply(self, state: InterviewState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.kind == self.sent:
            interpreter = {True: "yes", False: "no", None: UNTOLD}[data.get("interpreter")]
            language = data.get("language") or UNTOLD
            state.interviews[data["id"]] = Held(data["id"], event.respondent, language, interpreter)
        elif event.kind == self.withdrawn:
            state.interviews.pop(data["id"], None)
            for note in data["notes"]:
                respondent = state.entries.pop(note).respondent
                state.given_by[respondent].remove(note)
        else:
            super().apply(state, event)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: InterviewState, viewer: Viewer) -> Iterable[str]:
        """Name a part per note, in no order that tells which belong to one interview."""
        return sorted(super().keys(state, viewer))

    def part(self, state: InterviewState, key: str, viewer: Viewer) -> JSON | None:
        """Give a note with its question; neither its interview nor its place in it."""
        part = super().part(state, key, viewer)
        if part is not None:
            del part["order"], part["interview"]
        return part

    def own(self, state: InterviewState, respondent: str) -> JSON:
        """Give the interviews that one sent, each with its notes."""
        mine = state.of(respondent)
        if not mine:
            return {}
        return {"interviews": [self._own_interview(state, each) for each in mine]}

    def _own_interview(self, state: InterviewState, held: Held) -> JSON:
        notes = [self._own(note) for note in state.notes_of(held.id)]
        return {"id": held.id, "language": held.language, "interpreter": held.interpreter, "notes": notes}

    def touched(self, state: InterviewState, event: Event) -> Touched:
        """Name the notes and who sent them."""
        if event.kind == self.sent:
            return Touched.of(respondents=[event.respondent])
        if event.kind == self.withdrawn:
            return Touched.of([f"note:{note}" for note in event.data["notes"]], [event.respondent])
        return super().touched(state, event)

    def items(self, state: InterviewState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the notes: themes can be made of them."""
        return {each.id: Item(each.id, each.text) for each in state.shown() if each.text}

    def counts(self, state: InterviewState) -> Counts:
        """Count the notes that are shown."""
        return Counts(given=sum(1 for _ in state.shown()))

    # Results ---------------------------------------------------------------------------------------------------

    def counted(self, state: InterviewState) -> int:
        """Give how many interviews the facilitator wrote down."""
        return len(state.of(""))

    def tally(self, state: InterviewState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count the interviews, those that the facilitator wrote down too.

        Returns
        -------
        dict
            ``interviews``: how many.
        """
        return {"interviews": len(self._held(state, respondents))}

    def tally_joint(
        self,
        state: InterviewState,
        respondents: Collection[str],
        groups: Sequence[Collection[str]],  # noqa: ARG002
    ) -> dict[str, JSON]:
        """Count as :meth:`tally` does, and by language and interpreter where they are enough (DESIGN 6).

        Only now, when results are taken: of a count that grows, each step would tell of one interview. The two are
        never crossed.

        Returns
        -------
        dict
            ``interviews``: how many. ``language`` and ``interpreter``: how many by what was told, with the key ``rest``
            for all that are too few to be told apart.
        """
        held = self._held(state, respondents)
        found: dict[str, JSON] = {"interviews": len(held)}
        if state.settings.languages:
            found["language"] = _apart(Counter(each.language for each in held), state.minimum)
        if state.settings.ask_interpreter:
            found["interpreter"] = _apart(Counter(each.interpreter for each in held), state.minimum)
        return found

    def tally_sides(
        self,
        state: InterviewState,  # noqa: ARG002
        sides: Mapping[str, Collection[str]],
        minimum: int,  # noqa: ARG002
    ) -> dict[str, dict[str, JSON]]:
        """Give nothing: the side is that of who asked, and what counts is who answered."""
        return {side: {} for side in sides}

    @staticmethod
    def _held(state: InterviewState, respondents: Collection[str]) -> list[Held]:
        return [each for each in state.interviews.values() if not each.respondent or each.respondent in respondents]

    def frame(self, state: InterviewState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give a row for each count, then one for each note in order of the questions and of the text.

        Which language was spoken stands beside no note, and nothing tells which notes are of one interview.

        Returns
        -------
        pandas.DataFrame
            ``note`` (str): id, empty for a count. ``question`` (str): id. The question in ``question_fi`` (str),
            ``question_sv`` (str) and ``question_en`` (str). ``text`` (str): the note. ``counted`` (str): empty for a
            note; ``all``, ``language`` or ``interpreter``. ``answer`` (str): the language, ``yes``, ``no``,
            ``untold``, or ``rest`` for all that are too few to be told apart. ``interviews`` (int64): how many.
        """
        from talkoot.methods.interview.figure import frame

        if state.is_blind:
            return frame(state.settings, {}, [])
        joint = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.settings, joint, list(state.shown()))


def _unfit(settings: InterviewSettings, question: str, text: str) -> Refusal | None:
    if question not in {each.id for each in settings.questions}:
        return Refusal("unknown-question", {"question": question})
    if len(text) > settings.longest:
        return Refusal("too_long", {"limit": settings.longest, "length": len(text)})
    return None


def _apart(counts: Mapping[str, int], minimum: int) -> dict[str, int]:
    shown, rest = merged(counts, minimum)
    return shown | ({"rest": rest} if rest else {})

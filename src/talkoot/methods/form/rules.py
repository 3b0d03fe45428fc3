"""Rules and views of a form."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import may_show_sides
from talkoot.ledger.event import Event
from talkoot.locales import Texts, chosen
from talkoot.methods.document import LINES, Block, Choices, Heading, Lines
from talkoot.methods.entries import Hide, MoveAside, Show, Standing, moderation
from talkoot.methods.form.actions import FACES, Answered, FormSettings, Question, SendForm
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Results, Touched, Viewer
from talkoot.methods.one_answer import Answer, AnswersState, OneAnswer, Said, TakeBack
from talkoot.methods.steps import bands, counted, is_coarse

if TYPE_CHECKING:
    import pandas as pd

_STANDINGS: Mapping[str, Standing] = {"WordsShown": "shown", "WordsHidden": "hidden", "WordsMovedAside": "aside"}


@dataclass
class FormState(AnswersState[FormSettings]):
    """All answers of the activity."""

    standings: dict[str, tuple[Standing, str]] = field(default_factory=dict)
    """Of answers in words the facilitator decided on, by their id: how it stands, and to whom it was taken."""

    def words(self) -> Iterator[tuple[str, str, str]]:
        """Give id, question and text of every answer in words, in no order that tells who gave which."""
        found = (
            (said["id"], question, said["text"])
            for answer in self.answers.values()
            for question, said in answer.said["answers"].items()
            if "text" in said
        )
        return iter(sorted(found))

    def standing(self, words: str) -> tuple[Standing, str]:
        """Tell how an answer in words stands, and to whom it was taken."""
        return self.standings.get(words, ("waiting" if self.settings.moderated else "shown", ""))

    def shown(self) -> list[tuple[str, str, str]]:
        """Give the words that everybody may see; nothing before the reveal."""
        return [] if self.is_blind else [each for each in self.words() if self.standing(each[0])[0] == "shown"]


class Form(OneAnswer[FormSettings, FormState]):
    """Form."""

    name = "form"
    settings = FormSettings
    state = FormState
    fields = ("answers",)
    given = "FormSent"
    taken_back = "FormWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "send_form": SendForm,
        "withdraw_form": TakeBack,
        **moderation("words"),
    }
    events: ClassVar[Mapping[str, int]] = {"FormSent": 1, "FormWithdrawn": 1, **dict.fromkeys(_STANDINGS, 1)}

    # Rules -----------------------------------------------------------------------------------------------------

    def decide(self, state: FormState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, (Show, Hide, MoveAside)):
            return self._moderate(state, action)
        before = state.answers.get(actor.respondent)
        decision = super().decide(state, action, actor, context)
        if isinstance(decision, Refusal) or before is None:
            return decision
        return [self._told(before, each) for each in decision]

    @staticmethod
    def _told(before: Answer, happened: Happened) -> Happened:
        """Say in an event which words are gone: screens drop them. What was sent before is then erased as well."""
        gone = sorted(set(_words(before.said)) - set(_words(happened.data)))
        erases = (before.id,) if gone else happened.erases
        return Happened(happened.kind, {**happened.data, "gone": gone}, erases)

    @staticmethod
    def _moderate(state: FormState, action: Action) -> Decision:
        words: str = getattr(action, "words")  # noqa: B009 - made for this method, so no checker knows the field
        if all(each != words for each, _, _ in state.words()):
            return Refusal("gone")
        match action:
            case MoveAside():
                return [Happened("WordsMovedAside", {"id": words, "person": action.person})]
            case Show():
                return [] if state.standing(words)[0] == "shown" else [Happened("WordsShown", {"id": words})]
        return [] if state.standing(words)[0] == "hidden" else [Happened("WordsHidden", {"id": words})]

    def said(self, state: FormState, action: Action, actor: Actor, context: Context) -> Said | Refusal:
        """Give the answers in the order of the questions; one in words keeps its id while its words are the same."""
        if not isinstance(action, SendForm):
            raise TypeError(action)
        given = {each.question: each for each in action.answers}
        unknown = given.keys() - {question.id for question in state.settings.questions}
        if unknown:
            return Refusal("unknown-question", {"question": min(unknown)})
        before = state.answers.get(actor.respondent)
        known = before.said["answers"] if before else {}
        said: dict[str, JSON] = {}
        for question in state.settings.questions:
            if question.id not in given:
                continue
            answer = _answer(question, given[question.id], state.settings.longest)
            if isinstance(answer, Refusal):
                return answer
            if "text" in answer:
                is_same = known.get(question.id, {}).get("text") == answer["text"]
                answer["id"] = known[question.id]["id"] if is_same else context.new_id()
            if answer:
                said[question.id] = answer
        return {"answers": said} if said else {}

    def apply(self, state: FormState, event: Event) -> None:
        """Carry an event out."""
        if event.kind in _STANDINGS:
            state.standings[event.data["id"]] = (_STANDINGS[event.kind], event.data.get("person", ""))
            return
        super().apply(state, event)
        for words in event.data.get("gone", ()):
            state.standings.pop(words, None)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: FormState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name a part for each answer in words."""
        return () if state.is_blind else (f"words:{each}" for each, _, _ in state.words())

    def part(self, state: FormState, key: str, viewer: Viewer) -> JSON | None:
        """Give an answer in words: for the facilitator with its standing, for others only while it is shown."""
        words = key.removeprefix("words:")
        found = next(((question, text) for each, question, text in state.words() if each == words), None)
        if found is None or state.is_blind:
            return None
        standing, aside_to = state.standing(words)
        part = {"question": found[0], "text": found[1]}
        if viewer == "facilitator":
            return {**part, "standing": standing, "aside_to": aside_to, "own": False}
        return part if standing == "shown" else None

    def own(self, state: FormState, respondent: str) -> JSON:
        """Give one's answers by question."""
        answer = state.answers.get(respondent)
        return {"answers": answer.said["answers"]} if answer else {}

    def touched(self, state: FormState, event: Event) -> Touched:  # noqa: ARG002
        """Name the words that came, changed or went, and the respondent."""
        if event.kind in _STANDINGS:
            return Touched.of([f"words:{event.data['id']}"])
        words = [*_words(event.data), *event.data.get("gone", ())]
        return Touched.of([f"words:{each}" for each in words], [event.respondent])

    def items(self, state: FormState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the shown answers in words: themes can be made of them."""
        return {words: Item(words, text) for words, _, text in state.shown()}

    # Results ---------------------------------------------------------------------------------------------------

    def tally(self, state: FormState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count the answers to each question.

        Returns
        -------
        dict
            ``questions``: by id, ``n`` (who answered it, those who cannot say too) and ``cannot_say``; with choices
            ``options`` (by id, how many chose it); with faces ``bands``, ``counts`` and ``coarse`` as of a scale, and
            ``sides_coarse``.
        """
        return self.tally_joint(state, respondents, ())

    def tally_joint(
        self, state: FormState, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        """Count as :meth:`tally` does, faces no finer than those of the groups that are shown beside."""
        return {
            "questions": {
                question.id: self._count(state, question, respondents, groups) for question in state.settings.questions
            }
        }

    def tally_sides(
        self, state: FormState, sides: Mapping[str, Collection[str]], minimum: int
    ) -> dict[str, dict[str, JSON]]:
        """Count each side; a question that too few on some side answered is left out of them all."""
        shown = [
            question
            for question in state.settings.questions
            if may_show_sides({side: len(_given(state, question.id, each)) for side, each in sides.items()}, minimum)
        ]
        groups = list(sides.values())
        return {
            side: {"questions": {each.id: self._count(state, each, members, groups) for each in shown}}
            for side, members in sides.items()
        }

    @staticmethod
    def _count(
        state: FormState, question: Question, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        answers = _given(state, question.id, respondents)
        found: dict[str, JSON] = {"n": len(answers), "cannot_say": sum("cannot_say" in each for each in answers)}
        if question.choices:
            chosen = [option for each in answers for option in each.get("options", ())]
            return {**found, "options": {option: chosen.count(option) for option in question.choices}}
        if question.kind != "smileys":
            return found
        steps = [each["step"] for each in answers if "step" in each]
        sizes = [len(steps), *(_stepped(state, question.id, group) for group in groups)]
        # What was shown by side stays known when the form is open again (see ``scale``).
        before = not groups and state.results is not None and _was_coarse(state.results, question.id)
        coarse = before or is_coarse(FACES, sizes)
        shown = bands(FACES, coarse=coarse)
        return {
            **found,
            "bands": [list(band) for band in shown],
            "counts": counted(steps, shown),
            "coarse": coarse,
            "sides_coarse": coarse and (before or bool(groups)),
        }

    def sheet(self, settings: FormSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give each question with what can be chosen, or lines to write on."""
        blocks: list[Block] = []
        for question in settings.questions:
            blocks.append(Heading(chosen(question.text, texts.language), 2))
            blocks.append(_to_fill_in(question, texts))
        return blocks

    def frame(self, state: FormState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give a row for each question and answer to choose, and for each answer in words that is shown.

        Returns
        -------
        pandas.DataFrame
            ``question`` (str): id. The question in ``question_fi`` (str), ``question_sv`` (str) and
            ``question_en`` (str). ``kind`` (str). ``answer`` (str): id of the option, ``yes``, ``no``, ``cannot_say``,
            faces such as ``4`` or ``1-2``; empty for words. The option in ``answer_fi`` (str), ``answer_sv`` (str) and
            ``answer_en`` (str), else empty. ``people`` (int64): who gave it. ``n`` (int64): who answered the question.
            ``text`` (str): an answer in words.
        """
        from talkoot.methods.form.figure import frame

        if state.is_blind:
            return frame(state.settings, {}, [])
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.settings, shown, state.shown())


def _answer(question: Question, given: Answered, longest: int) -> dict[str, Any] | Refusal:
    """Give what an answer holds; nothing where the question was skipped."""
    if given.cannot_say:
        return {"cannot_say": True}
    if question.choices:
        unknown = [option for option in given.options if option not in question.choices]
        if unknown:
            return Refusal("unknown-option", {"option": unknown[0]})
        chosen = [option for option in question.choices if option in given.options]
        if len(chosen) > 1 and question.kind != "several":
            return Refusal("only-one", {"chosen": len(chosen)})
        return {"options": chosen} if chosen else {}
    if question.kind == "smileys":
        if given.step is not None and not 1 <= given.step <= FACES:
            return Refusal("no-such-face", {"step": given.step, "faces": FACES})
        return {} if given.step is None else {"step": given.step}
    if len(given.text) > longest:
        return Refusal("too_long", {"limit": longest, "length": len(given.text)})
    return {"text": given.text} if given.text else {}


def _words(data: Mapping[str, JSON]) -> list[str]:
    """Give the ids of the words in what somebody sent."""
    return [said["id"] for said in data.get("answers", {}).values() if "text" in said]


def _given(state: FormState, question: str, respondents: Iterable[str]) -> list[dict[str, Any]]:
    answers = (said["answers"] for said in state.said(respondents))
    return [each[question] for each in answers if question in each]


def _stepped(state: FormState, question: str, respondents: Iterable[str]) -> int:
    return sum("step" in each for each in _given(state, question, respondents))


def _was_coarse(results: Results, question: str) -> bool:
    return bool(results.joint["questions"].get(question, {}).get("sides_coarse"))


def _to_fill_in(question: Question, texts: Texts) -> Block:
    match question.kind:
        case "words":
            return Lines(LINES // 2)
        case "smileys":
            return Choices(tuple(texts(f"face-{face}") for face in range(1, FACES + 1)))
        case "yes_no":
            return Choices((texts("yes"), texts("no")))
        case _:
            return Choices(tuple(chosen(option.text, texts.language) for option in question.options))

"""Rules and views of a form."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import may_show_sides
from talkoot.locales import Texts, chosen
from talkoot.methods import worded
from talkoot.methods.document import LINES, Block, Choices, Heading, Lines
from talkoot.methods.form.actions import FACES, Answered, FormSettings, Question, SendForm
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.one_answer import Said, TakeBack
from talkoot.methods.steps import distribution, sums_before
from talkoot.methods.worded import WordedAnswers, WordedState

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class FormState(WordedState[FormSettings]):
    """All answers of the activity."""


class Form(WordedAnswers[FormSettings, FormState]):
    """Form."""

    name = "form"
    settings = FormSettings
    state = FormState
    thing = "question"
    given = "FormSent"
    taken_back = "FormWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {"send_form": SendForm, "withdraw_form": TakeBack, **worded.ACTIONS}
    events: ClassVar[Mapping[str, int]] = {"FormSent": 1, "FormWithdrawn": 1, **worded.EVENTS}

    # Rules -----------------------------------------------------------------------------------------------------

    def said(self, state: FormState, action: Action, actor: Actor, context: Context) -> Said | Refusal:
        """Give the answers in the order of the questions."""
        if not isinstance(action, SendForm):
            raise TypeError(action)
        given = {each.question: each for each in action.answers}
        unknown = given.keys() - {question.id for question in state.settings.questions}
        if unknown:
            return Refusal("unknown-question", {"question": min(unknown)})
        said: dict[str, JSON] = {}
        for question in state.settings.questions:
            if question.id not in given:
                continue
            answer = self._answer(state, question, given[question.id], actor, context)
            if isinstance(answer, Refusal):
                return answer
            if answer:
                said[question.id] = answer
        return {"answers": said} if said else {}

    def _answer(
        self, state: FormState, question: Question, given: Answered, actor: Actor, context: Context
    ) -> Mapping[str, Any] | Refusal:
        """Give what an answer holds; nothing where the question was skipped."""
        if given.cannot_say:
            return {"cannot_say": True}
        if question.choices:
            return _chosen(question, given)
        if question.kind == "smileys":
            if given.step is not None and not 1 <= given.step <= FACES:
                return Refusal("no-such-face", {"step": given.step, "faces": FACES})
            return {} if given.step is None else {"step": given.step}
        return self.worded(state, actor, context, question.id, given.text)

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
            if may_show_sides({side: len(state.about(question.id, each)) for side, each in sides.items()}, minimum)
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
        answers = state.about(question.id, respondents)
        found: dict[str, JSON] = {"n": len(answers), "cannot_say": sum("cannot_say" in each for each in answers)}
        if question.choices:
            chosen = [option for each in answers for option in each.get("options", ())]
            return {**found, "options": {option: chosen.count(option) for option in question.choices}}
        if question.kind != "smileys":
            return found
        steps, *others = (
            [each.get("step") for each in state.about(question.id, group)] for group in (respondents, *groups)
        )
        return distribution(FACES, steps, others, sums_before(state.results, "questions", question.id))

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


def _chosen(question: Question, given: Answered) -> Mapping[str, Any] | Refusal:
    unknown = [option for option in given.options if option not in question.choices]
    if unknown:
        return Refusal("unknown-option", {"option": unknown[0]})
    found = [option for option in question.choices if option in given.options]
    if len(found) > 1 and question.kind != "several":
        return Refusal("only-one", {"chosen": len(found)})
    return {"options": found} if found else {}


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

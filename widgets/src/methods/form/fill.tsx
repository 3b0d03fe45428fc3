import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { Face } from "../../parts/face";
import { OneAnswer } from "../../parts/one_answer";
import { OneByOne } from "../../parts/one_by_one";
import { Writing } from "../../parts/writing";
import {
  type Answers,
  choicesOf,
  inWords,
  isAnswered,
  type Own,
  type Question,
  type Said,
  type Settings,
  type Tally,
} from "./form";
import { Shown } from "./results";

/** What a participant does: one question on the screen at a time, then all answers to look through and send. */
export function Fill() {
  const activity = useActivity();
  const { questions } = activity.header.value.settings as unknown as Settings;
  const own = activity.view.part<Own>("own").value?.answers;
  const results = activity.view.part<Results<Tally>>("results").value;
  return (
    <OneAnswer<Answers>
      own={own}
      empty={{}}
      ask={(answers, keep, onSent) => <Questions answers={answers} keep={keep} onSent={onSent} />}
      show={(answers) => <Sent answers={answers} questions={questions} />}
      change={activity.texts.t("change-answers")}
      withdrawal="withdraw_form"
    >
      {results && <Shown results={results} />}
    </OneAnswer>
  );
}

interface QuestionsProps {
  readonly answers: Answers;
  readonly keep: (answers: Answers) => void;
  readonly onSent: () => void;
}

/** The questions one by one. */
function Questions({ answers, keep, onSent }: QuestionsProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  const answerTo = (place: number) => answers[questions[place]?.id ?? ""];
  return (
    <OneByOne
      pages={questions.length + 1}
      label={(place) =>
        place < questions.length
          ? t("question-of", { place: place + 1, all: questions.length })
          : t("review-title")
      }
      isAnswered={(place) => isAnswered(answerTo(place))}
      draw={(place, go) => {
        const question = questions[place];
        return question ? (
          <Ask
            key={question.id}
            question={question}
            said={answers[question.id] ?? {}}
            onSaid={(said) => keep({ ...answers, [question.id]: said })}
          />
        ) : (
          <Review answers={answers} onGo={go} onSent={onSent} />
        );
      }}
    />
  );
}

interface AskProps {
  readonly question: Question;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

/** One question, answered as its kind asks. */
function Ask({ question, said, onSaid }: AskProps) {
  const { texts, header } = useActivity();
  const { longest } = header.value.settings as unknown as Settings;
  const cannotSay = { value: "cannot_say", label: texts.t("cannot-say") };
  const chosen = said.cannot_say ? ["cannot_say"] : [...(said.options ?? [])];
  const legend = <span class="tk-question tk-words">{texts.of(question.text)}</span>;
  if (question.kind === "words") {
    return (
      <div class="tk-stack">
        <Writing
          label={texts.of(question.text)}
          value={said.text ?? ""}
          limit={longest}
          onInput={(text) => onSaid({ text })}
        />
        <Choices
          legend={<span class="tk-unseen">{texts.of(question.text)}</span>}
          several
          choices={[cannotSay]}
          chosen={chosen}
          onChoose={(now) => onSaid(now.length > 0 ? { cannot_say: true } : {})}
        />
      </div>
    );
  }
  if (question.kind === "smileys") {
    const faces = [1, 2, 3, 4, 5].map((face) => ({
      value: `${face}`,
      label: (
        <span class="tk-face">
          <Face face={face} /> {texts.t(`face-${face}`)}
        </span>
      ),
    }));
    return (
      <Choices
        legend={legend}
        choices={[...faces, cannotSay]}
        chosen={said.step === undefined ? chosen : [`${said.step}`]}
        onChoose={([value = ""]) =>
          onSaid(value === "cannot_say" ? { cannot_say: true } : { step: Number(value) })
        }
      />
    );
  }
  const several = question.kind === "several";
  const choices = choicesOf(question, texts).map(({ id, text }) => ({ value: id, label: text }));
  return (
    <div class="tk-stack">
      {several && <p class="tk-hint">{texts.t("choose-several")}</p>}
      <Choices
        legend={legend}
        several={several}
        choices={[...choices, cannotSay]}
        chosen={chosen}
        onChoose={(now) => {
          const isNew = now.includes("cannot_say") && !said.cannot_say;
          const options = now.filter((each) => each !== "cannot_say");
          onSaid(isNew ? { cannot_say: true } : { options });
        }}
      />
    </div>
  );
}

interface ReviewProps {
  readonly answers: Answers;
  readonly onGo: (place: number) => void;
  readonly onSent: () => void;
}

/** All answers before they are sent. */
function Review({ answers, onGo, onSent }: ReviewProps) {
  const { texts, header } = useActivity();
  const { t } = texts;
  const { questions } = header.value.settings as unknown as Settings;
  const command = useCommand();
  const given = questions.flatMap(({ id }) => {
    const said = answers[id];
    return said !== undefined && isAnswered(said) ? [asked(id, said)] : [];
  });
  return (
    <div class="tk-stack">
      <p>{t(given.length > 0 ? "review-text" : "review-nothing")}</p>
      <ol class="tk-stack tk-review">
        {questions.map((question, place) => (
          <li key={question.id} class="tk-given tk-stack tk-tight">
            <p class="tk-words">{texts.of(question.text)}</p>
            <p class="tk-words">
              <strong>
                {isAnswered(answers[question.id])
                  ? inWords(question, answers[question.id], texts)
                  : t("not-answered")}
              </strong>
            </p>
            <p>
              <button type="button" class="tk-button tk-plain" onClick={() => onGo(place)}>
                {t("change")}
                <span class="tk-unseen">: {texts.of(question.text)}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="tk-button tk-primary tk-wide"
        disabled={given.length === 0 || command.pending}
        onClick={async () => {
          if (await command.run("send_form", { answers: given })) {
            onSent();
          }
        }}
      >
        {t("send-form")}
      </button>
      <Outcome command={command} onConfirmed={onSent} />
    </div>
  );
}

/** An answer as it is sent: only what its question asks for. */
function asked(question: string, { text, options, step, cannot_say: cannotSay }: Said) {
  if (cannotSay) {
    return { question, cannot_say: true };
  }
  return {
    question,
    ...(text === undefined ? {} : { text }),
    ...(options === undefined ? {} : { options }),
    ...(step === undefined ? {} : { step }),
  };
}

interface SentProps {
  readonly answers: Answers;
  readonly questions: readonly Question[];
}

/** What one has sent, to read. */
function Sent({ answers, questions }: SentProps) {
  const { texts } = useActivity();
  return (
    <ul class="tk-stack">
      {questions
        .filter(({ id }) => id in answers)
        .map((question) => (
          <li key={question.id} class="tk-given">
            <p class="tk-words">{texts.of(question.text)}</p>
            <p class="tk-words">
              <strong>{inWords(question, answers[question.id], texts)}</strong>
            </p>
          </li>
        ))}
    </ul>
  );
}

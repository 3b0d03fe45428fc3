import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { Face } from "../../parts/face";
import { OneByOne } from "../../parts/one_by_one";
import { TakeBack } from "../../parts/take_back";
import { useMarked, Writing } from "../../parts/writing";
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
  const { t } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  const own = activity.view.part<Own>("own").value?.answers;
  const results = activity.view.part<Results<Tally>>("results").value;
  const [isChanging, setChanging] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const isFilling = activity.isOpen && (own === undefined || isChanging);
  return (
    <div class="tk-stack">
      {isFilling ? (
        <Questions
          key={own === undefined ? "new" : "changed"}
          sent={own ?? {}}
          onSent={() => {
            setChanging(false);
            setTaken(false);
          }}
        />
      ) : (
        own !== undefined && (
          <Sent
            own={own}
            questions={questions}
            onChange={activity.isOpen ? () => setChanging(true) : undefined}
            onTaken={() => setTaken(true)}
          />
        )
      )}
      <p role="status">{isTaken && own === undefined && t("removed")}</p>
      {results && <Shown results={results} />}
      {activity.isOpen && activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

interface QuestionsProps {
  /** What was sent before. */
  readonly sent: Answers;
  readonly onSent: () => void;
}

/** The questions one by one; what is answered is kept in the browser until it is sent. */
function Questions({ sent, onSent }: QuestionsProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  const [kept, keep] = useMarked<Answers>("answers");
  const answers = kept ?? sent;
  const answer = (question: string, said: Said) => {
    keep({ ...answers, [question]: said });
  };
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
            onSaid={(said) => answer(question.id, said)}
          />
        ) : (
          <Review
            answers={answers}
            onGo={go}
            onSent={() => {
              keep(null);
              onSent();
            }}
          />
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
  readonly own: Answers;
  readonly questions: readonly Question[];
  readonly onChange?: () => void;
  readonly onTaken: () => void;
}

/** What one has sent: to read, to change while the form is open, and to take back at any time. */
function Sent({ own, questions, onChange, onTaken }: SentProps) {
  const { texts } = useActivity();
  const command = useCommand();
  return (
    <div class="tk-stack">
      {onChange && <Outcome command={command} given />}
      <ul class="tk-stack">
        {questions
          .filter(({ id }) => id in own)
          .map((question) => (
            <li key={question.id} class="tk-given">
              <p class="tk-words">{texts.of(question.text)}</p>
              <p class="tk-words">
                <strong>{inWords(question, own[question.id], texts)}</strong>
              </p>
            </li>
          ))}
      </ul>
      <div class="tk-row">
        {onChange && (
          <button type="button" class="tk-button" onClick={onChange}>
            {texts.t("change-answers")}
          </button>
        )}
        <TakeBack action="withdraw_form" onDone={onTaken} />
      </div>
    </div>
  );
}

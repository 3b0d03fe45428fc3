import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { useDraft, Writing } from "../../parts/writing";
import { LONGEST, type Own, type OwnQuestion, type Question, type Settings } from "./question";
import { ReplyTo } from "./reply";
import { Said } from "./said";

/** What a participant does: ask, follow what becomes of it, read what others asked. A scribe writes down the answers. */
export function Ask() {
  const activity = useActivity();
  const { t } = activity.texts;
  const { limit } = activity.header.value.settings as unknown as Settings;
  const own = activity.view.part<Own>("own").value?.questions ?? [];
  return (
    <div class="tk-stack">
      {activity.isOpen && own.length < limit && <NewQuestion isGiven={own.length > 0} />}
      {activity.isOpen && own.length >= limit && <p class="tk-message">{t("limit-full", { limit })}</p>}
      {own.length > 0 && (
        <section class="tk-stack">
          <h3>{t("own-title", { questions: own.length })}</h3>
          <ul class="tk-stack">
            {own.map((question) => (
              <OwnCard key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
      <Others own={new Set(own.map((question) => question.id))} />
    </div>
  );
}

function NewQuestion({ isGiven }: { readonly isGiven: boolean }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const command = useCommand();
  const [text, setText] = useDraft("question");
  const [asker, setAsker] = useDraft("asker");
  return (
    <form
      class="tk-stack"
      aria-label={t("ask-title")}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("add_question", { text, asker }))) {
          setText("");
        }
      }}
    >
      <Fields
        said={{ text, asker }}
        change={(said) => {
          setText(said.text);
          setAsker(said.asker);
        }}
      />
      <button type="submit" class="tk-button tk-primary">
        {t(settings.approve ? "ask-send-waiting" : "ask-send")}
      </button>
      <Outcome command={command} onConfirmed={() => setText("")} given={isGiven} />
      {settings.approve && <p class="tk-hint">{t("waits")}</p>}
    </form>
  );
}

interface Written {
  readonly text: string;
  readonly asker: string;
}

function Fields({ said, change }: { readonly said: Written; readonly change: (said: Written) => void }) {
  const activity = useActivity();
  const { t } = activity.texts;
  return (
    <>
      <Writing
        label={t("ask-label")}
        value={said.text}
        limit={LONGEST}
        onInput={(text) => change({ ...said, text })}
      />
      {activity.setting<boolean>("asker") && (
        <Writing
          line
          label={t("asker-label")}
          hint={t("asker-hint")}
          value={said.asker}
          limit={80}
          onInput={(asker) => change({ ...said, asker })}
        />
      )}
    </>
  );
}

function OwnCard({ question }: { readonly question: OwnQuestion }) {
  return (
    <Changeable
      kind="question"
      id={question.id}
      words={question.text}
      class="tk-question"
      standing={question.standing}
      said={{ text: question.text, asker: question.asker }}
      fields={(said, change) => <Fields said={said} change={change} />}
    >
      <Said question={question} />
    </Changeable>
  );
}

function Others({ own }: { readonly own: ReadonlySet<string> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const others = activity.view
    .all<Question>("question")
    .filter((each) => !own.has(each.id))
    .sort((one, other) => one.order - other.order);
  if (others.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <h3>{t("others-title")}</h3>
      <ul class="tk-stack">
        {others.map((question) => (
          <li key={question.id} class="tk-question">
            <Said question={question} />
            {activity.role === "scribe" && <ReplyTo id={question.id} question={question} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

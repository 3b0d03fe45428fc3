import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { useGivenOptions } from "../../parts/given_options";
import { OneByOne } from "../../parts/one_by_one";
import { TakeBack } from "../../parts/take_back";
import type { Choice } from "../../parts/until_reveal";
import { useMarked, Writing } from "../../parts/writing";
import { Shown } from "./room";
import {
  type Answers,
  isWhole,
  type Own,
  type Said,
  type Settings,
  SIZES,
  type Tally,
  WORKS,
} from "./services";

/** What a participant does: one service on the screen at a time; what is said is stored on the way to the next. */
export function Rate() {
  const activity = useActivity();
  const { t } = activity.texts;
  const services = useGivenOptions();
  const own = activity.view.part<Own>("own").value?.answers;
  const results = activity.view.part<Results<Tally>>("results").value;
  const [isTaken, setTaken] = useState(false);
  if (services.length === 0) {
    return <p class="tk-message">{t("no-services")}</p>;
  }
  const taken = () => setTaken(true);
  return (
    <div class="tk-stack">
      {activity.isOpen ? (
        <Services services={services} own={own ?? {}} onTaken={taken} />
      ) : (
        own !== undefined && (
          <div class="tk-stack">
            <Given services={services.filter(({ id }) => id in own)} own={own} />
            <TakeBack action="withdraw_slices" onDone={taken} />
          </div>
        )
      )}
      <p role="status">{isTaken && own === undefined && t("removed")}</p>
      {results && <Shown results={results} />}
      {activity.isOpen && activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

interface ServicesProps {
  readonly services: readonly Choice[];
  readonly own: Answers;
  readonly onTaken: () => void;
}

function Services({ services, own, onTaken }: ServicesProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const command = useCommand();
  // What was answered and is not stored yet.
  const [marked, mark] = useMarked<Answers>("slices");
  const draft = marked ?? {};
  const saidOf = (id: string | undefined): Said => draft[id ?? ""] ?? own[id ?? ""] ?? {};
  const stored = (id: string) => {
    const { [id]: _, ...others } = draft;
    mark(Object.keys(others).length > 0 ? others : null);
  };
  const store = async (place: number): Promise<boolean> => {
    const id = services[place]?.id ?? "";
    if (!(id in draft)) {
      return true;
    }
    const kept = services.filter((each) => each.id === id || each.id in own);
    const slices = kept.map((each) => asked(each.id, each.id === id ? saidOf(id) : (own[each.id] ?? {})));
    const isStored = await command.run("send_slices", { slices });
    if (isStored) {
      stored(id);
    }
    return isStored;
  };
  return (
    <OneByOne
      pages={services.length + 1}
      label={(place) =>
        place < services.length
          ? t("service-of", { place: place + 1, all: services.length })
          : t("review-title")
      }
      isAnswered={(place) => isWhole(saidOf(services[place]?.id))}
      onNext={store}
      draw={(place, go) => {
        const service = services[place];
        return service ? (
          <>
            <OneService
              key={service.id}
              service={service}
              said={saidOf(service.id)}
              onSaid={(said) => mark({ ...draft, [service.id]: said })}
            />
            {command.said?.refused && <Outcome command={command} onConfirmed={() => stored(service.id)} />}
          </>
        ) : (
          <div class="tk-stack">
            <Outcome command={command} given={Object.keys(own).length > 0} />
            <Given services={services} own={own} onGo={go} />
            {Object.keys(own).length > 0 && <TakeBack action="withdraw_slices" onDone={onTaken} />}
          </div>
        );
      }}
    />
  );
}

/** A slice as it is sent. */
function asked(service: string, { works = null, size, text = "" }: Said) {
  return { service, works, size, text };
}

interface OneServiceProps {
  readonly service: Choice;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

function OneService({ service, said, onSaid }: OneServiceProps) {
  const { texts, header } = useActivity();
  const { t } = texts;
  const { longest } = header.value.settings as unknown as Settings;
  const works = said.works === undefined ? [] : [`${said.works ?? "cannot_say"}`];
  const isHalf = !isWhole(said) && (said.works !== undefined || said.size !== undefined || said.text);
  return (
    <section class="tk-stack" aria-label={service.text}>
      <h3 class="tk-service tk-words" dir="auto">
        {service.text}
      </h3>
      <Choices
        legend={t("question-works")}
        choices={[
          ...[...WORKS].reverse().map((step) => ({ value: `${step}`, label: t(`works-${step}`) })),
          { value: "cannot_say", label: t("cannot-say") },
        ]}
        chosen={works}
        onChoose={([value]) => onSaid({ ...said, works: value === "cannot_say" ? null : Number(value) })}
      />
      <Choices
        legend={t("question-size")}
        choices={[...SIZES].reverse().map((size) => ({ value: `${size}`, label: t(`size-${size}`) }))}
        chosen={said.size === undefined ? [] : [`${said.size}`]}
        onChoose={([value]) => onSaid({ ...said, size: Number(value) })}
      />
      <Writing
        label={t("comment-label")}
        value={said.text ?? ""}
        limit={longest}
        onInput={(text) => onSaid({ ...said, text })}
      />
      <p class="tk-hint" role="status">
        {isHalf && t("answer-both")}
      </p>
    </section>
  );
}

interface GivenProps {
  readonly services: readonly Choice[];
  readonly own: Answers;
  readonly onGo?: (place: number) => void;
}

/** What one has said of each service. */
function Given({ services, own, onGo }: GivenProps) {
  const { t } = useActivity().texts;
  return (
    <ol class="tk-stack">
      {services.map(({ id, text }, place) => {
        const said = own[id];
        return (
          <li key={id} class="tk-given tk-stack tk-tight">
            <p class="tk-words" dir="auto">
              {text}
            </p>
            <p>
              <strong>
                {said?.size === undefined
                  ? t("not-answered")
                  : `${said.works == null ? t("cannot-say") : t(`works-${said.works}`)} · ${t(`size-${said.size}`)}`}
              </strong>
            </p>
            {said?.text && (
              <p class="tk-words" dir="auto">
                {said.text}
              </p>
            )}
            {onGo && (
              <p>
                <button type="button" class="tk-button tk-plain" onClick={() => onGo(place)}>
                  {t("change")}
                  <span class="tk-unseen">: {text}</span>
                </button>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

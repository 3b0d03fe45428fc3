import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { Face } from "../../parts/face";
import { TakeAway, useMedia, withoutKept } from "../../parts/media";
import { Permissions } from "../../parts/permissions";
import { useDraft, useMarked, Writing } from "../../parts/writing";
import { Noticed } from "./noticed";
import { byDay, dayOf, type Observation, type Own, type OwnObservation, type Settings } from "./observation";
import { ReminderFile } from "./reminder";

const FACES = [1, 2, 3, 4, 5] as const;

/** What a participant does over the weeks: write down what one notices, and look back at it. */
export function Notice() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const observations = activity.view.part<Own>("own").value?.observations ?? [];
  const isFull = observations.length >= settings.limit;
  return (
    <div class="tk-stack">
      <div class="tk-message tk-care">
        <p>{t("care")}</p>
        {settings.advice !== null && (
          <p>
            {t("care-advice")} {of(settings.advice)}
          </p>
        )}
      </div>
      {activity.isOpen && !isFull && (
        <NewObservation settings={settings} hasNoticed={observations.length > 0} />
      )}
      {activity.isOpen && isFull && <p class="tk-message">{t("limit-full", { limit: settings.limit })}</p>}
      {activity.isOpen && activity.role === "participant" && <ReminderFile settings={settings} />}
      {observations.length > 0 && <Mine observations={observations} settings={settings} />}
      {settings.share_on_phones && <Others mine={new Set(observations.map((each) => each.id))} />}
    </div>
  );
}

function NewObservation({
  settings,
  hasNoticed,
}: {
  readonly settings: Settings;
  readonly hasNoticed: boolean;
}) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [marked, mark] = useMarked<string>("face");
  const face = marked ?? "";
  const [text, setText] = useDraft("observation");
  const [day, setDay] = useState(() => dayOf(new Date()));
  const media = useMedia();
  const isSending = command.pending || media.isSending;
  const done = () => {
    mark(null);
    setText("");
    setDay(dayOf(new Date()));
    media.clear();
  };
  const send = async () => {
    const files = await media.send();
    const said = { text, face: face === "" ? null : Number(face), ...(day === "" ? {} : { day }) };
    if (files !== null && (await command.run("add_observation", { ...said, ...files }))) {
      done();
    }
  };
  return (
    <form
      class="tk-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) {
          void send();
        }
      }}
    >
      <Faces chosen={face} onChoose={(chosen) => mark(chosen || null)} />
      <Writing label={t("notice-label")} value={text} limit={settings.longest} onInput={setText} />
      <Day day={day} onChoose={setDay} />
      {media.fields}
      <button type="submit" class="tk-button tk-primary" aria-disabled={isSending}>
        {t("notice-send")}
      </button>
      <Outcome command={command} onConfirmed={done} given={hasNoticed} />
    </form>
  );
}

interface FacesProps {
  readonly chosen: string;
  readonly onChoose: (face: string) => void;
}

function Faces({ chosen, onChoose }: FacesProps) {
  const { t } = useActivity().texts;
  return (
    <div class="tk-faces">
      <Choices
        legend={t("face-label")}
        inRow
        choices={FACES.map((face) => ({
          value: String(face),
          label: (
            <>
              <Face face={face} />
              {t(`face-${face}`)}
            </>
          ),
        }))}
        chosen={[chosen]}
        onChoose={([face]) => onChoose(face ?? "")}
      />
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

function Day({ day, onChoose }: DayProps) {
  const { t } = useActivity().texts;
  const id = useId();
  return (
    <div class="tk-field">
      <label for={id}>{t("day-label")}</label>
      <input
        id={id}
        type="date"
        value={day}
        max={dayOf(new Date())}
        onInput={(event) => onChoose(event.currentTarget.value)}
      />
    </div>
  );
}

interface MineProps {
  readonly observations: readonly OwnObservation[];
  readonly settings: Settings;
}

function Mine({ observations, settings }: MineProps) {
  const { t, date } = useActivity().texts;
  return (
    <section class="tk-stack">
      <h3>{t("own-title", { observations: observations.length })}</h3>
      {byDay(observations)
        .reverse()
        .map(([day, noticed]) => (
          <section key={day} class="tk-stack tk-tight">
            <h4>{date(day)}</h4>
            <ul class="tk-stack tk-tight">
              {noticed.map((each) => (
                <OwnNoticed key={each.id} observation={each} settings={settings} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function OwnNoticed({
  observation,
  settings,
}: {
  readonly observation: OwnObservation;
  readonly settings: Settings;
}) {
  const { t } = useActivity().texts;
  const { face, text, day, picture, picture_shows, sound } = observation;
  return (
    <Changeable
      kind="observation"
      id={observation.id}
      words={text || (face === null ? t("beside-picture") : t(`face-${face}`))}
      class="tk-noticed"
      standing={observation.standing}
      said={{ face, text, day, picture, picture_shows, sound }}
      asked={(said) => withoutKept(said, observation)}
      fields={(said, change) => (
        <>
          <Faces
            chosen={said.face === null ? "" : String(said.face)}
            onChoose={(chosen) => change({ ...said, face: Number(chosen) })}
          />
          <Writing
            label={t("notice-label")}
            value={said.text}
            limit={settings.longest}
            onInput={(written) => change({ ...said, text: written })}
          />
          <Day day={said.day} onChoose={(chosen) => change({ ...said, day: chosen })} />
          <TakeAway said={said} change={change} />
        </>
      )}
    >
      <Noticed observation={observation} />
      <Permissions kind="observation" entry={observation} />
    </Changeable>
  );
}

function Others({ mine }: { readonly mine: ReadonlySet<string> }) {
  const activity = useActivity();
  const { t, date } = activity.texts;
  const [isOpen, setOpen] = useState(false);
  const others = activity.view.all<Observation>("observation").filter((each) => !mine.has(each.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <details class="tk-stack" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("others-title", { observations: others.length })}</summary>
      {/* Their pictures travel only once somebody wants to see them. */}
      {isOpen &&
        byDay(others).map(([day, noticed]) => (
          <section key={day} class="tk-stack tk-tight">
            <h4>{date(day)}</h4>
            <ul class="tk-stack tk-tight">
              {noticed.map((each) => (
                <li key={each.id} class="tk-noticed">
                  <Noticed observation={each} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}

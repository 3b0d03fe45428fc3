import { ChoiceField, Mistakes, Ticks } from "./fields";
import { Form, NamedForm } from "./form";
import { type HeldActivity, type HeldKit, type HeldMoment, idOf, type Place, titleOf } from "./kit";
import type { EditorScreen } from "./screen";
import { SumOfGathering, SumOfScript } from "./sum";

interface PartProps {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly session: string;
}

/** What can be changed in an activity. */
export function ActivityForm({
  screen,
  place,
  session,
  activity,
}: PartProps & { readonly activity: HeldActivity }) {
  const { t } = screen.kernel.words.value;
  const kit = screen.draft.value?.kit;
  const method = screen.methods.value.find((each) => each.method === activity.method);
  if (kit === undefined) {
    return null;
  }
  const phases = kit.phases.map((phase) => ({ value: phase, label: t(`phase-${phase}`) }));
  return (
    <div class="tk-stack tk-part-form">
      {method && <p class="tk-hint">{method.aim}</p>}
      <NamedForm screen={screen} place={place} name="words" />
      <NamedForm screen={screen} place={place} name="facts" />
      <SumOf screen={screen} session={session} />
      <div class="tk-form">
        <div>
          <ChoiceField
            id={idOf([...place, "phase"])}
            label={t("editor-part-phase")}
            value={activity.phase}
            choices={phases}
            onChoose={(phase) => screen.put([...place, "phase"], phase)}
          />
          <Mistakes screen={screen} place={[...place, "phase"]} />
        </div>
        <WhereToBe screen={screen} kit={kit} session={session} part={activity.id} />
      </div>
      {method?.builds_on && <BuildsOn screen={screen} place={place} activity={activity} kit={kit} />}
      {method && method.fields.length > 0 && (
        <section class="tk-stack">
          <h4>{t("editor-settings")}</h4>
          <Mistakes screen={screen} place={[...place, "settings"]} isWhole={false} />
          <Form screen={screen} place={[...place, "settings"]} fields={method.fields} />
        </section>
      )}
      <Script screen={screen} place={place} />
    </div>
  );
}

/** What can be changed in a welcome, a break, an end. */
export function MomentForm({ screen, place, session, moment }: PartProps & { readonly moment: HeldMoment }) {
  const kit = screen.draft.value?.kit;
  return kit === undefined ? null : (
    <div class="tk-stack tk-part-form">
      <NamedForm screen={screen} place={place} name="moment" />
      <SumOf screen={screen} session={session} />
      <div class="tk-form">
        <WhereToBe screen={screen} kit={kit} session={session} part={moment.id} />
      </div>
      <Script screen={screen} place={place} />
    </div>
  );
}

function SumOf({ screen, session }: { readonly screen: EditorScreen; readonly session: string }) {
  const found = screen.draft.value?.kit.sessions.find(({ id }) => id === session);
  return found ? <SumOfGathering screen={screen} session={found} /> : null;
}

/** Its gathering, and its place there: what ↑ and ↓ do, in one step. */
function WhereToBe({
  screen,
  kit,
  session,
  part,
}: {
  readonly screen: EditorScreen;
  readonly kit: HeldKit;
  readonly session: string;
  readonly part: string;
}) {
  const { t, of } = screen.kernel.words.value;
  const parts = screen.draft.value?.agendas[session] ?? [];
  const others = parts.filter((each) => each !== part);
  const after = others.map((each) => ({
    value: each,
    label: t("editor-part-after", { what: titleOf(kit, each, of) }),
  }));
  const place = `${part}-place`;
  return (
    <>
      {kit.sessions.length > 1 && (
        <ChoiceField
          id={`${part}-session`}
          label={t("editor-part-session")}
          value={session}
          choices={kit.sessions.map(({ id, name }) => ({ value: id, label: of(name) || id }))}
          onChoose={(chosen) => screen.parts.bring(part, chosen)}
        />
      )}
      {others.length > 0 && (
        <ChoiceField
          id={place}
          label={t("editor-part-place")}
          value={parts[parts.indexOf(part) - 1] ?? ""}
          choices={[{ value: "", label: t("editor-part-first") }, ...after]}
          onChoose={(chosen) =>
            screen.parts.move(part, others.indexOf(chosen) + 1 - parts.indexOf(part), place)
          }
        />
      )}
    </>
  );
}

function Script({ screen, place }: { readonly screen: EditorScreen; readonly place: Place }) {
  return (
    <div class="tk-stack tk-tight">
      <NamedForm screen={screen} place={place} name="script" />
      <SumOfScript screen={screen} place={place} />
    </div>
  );
}

/** Earlier activities whose notes, themes or options it works on. */
function BuildsOn({
  screen,
  place,
  activity,
  kit,
}: {
  readonly screen: EditorScreen;
  readonly place: Place;
  readonly activity: HeldActivity;
  readonly kit: HeldKit;
}) {
  const { t, of } = screen.kernel.words.value;
  const methods = screen.methods.value;
  const makers = new Set(methods.filter((each) => each.makes_items).map((each) => each.method));
  const on = activity.on ?? [];
  const before = kit.activities
    .slice(0, kit.activities.indexOf(activity))
    .filter(({ method }) => makers.has(method));
  // What it names stays to be taken away, even where it cannot build on it.
  const named = kit.activities.filter(({ id }) => on.includes(id) && !before.some((each) => each.id === id));
  const offered = [...before, ...named].map(({ id, title }) => ({ value: id, label: of(title) || id }));
  return (
    <div class="tk-stack tk-tight">
      <Ticks
        id={idOf([...place, "on"])}
        label={t("editor-part-on")}
        chosen={on}
        choices={offered}
        onChoose={(chosen) => screen.put([...place, "on"], chosen)}
      >
        {offered.length === 0 && <p class="tk-hint">{t("editor-on-none")}</p>}
      </Ticks>
      <Mistakes screen={screen} place={[...place, "on"]} />
    </div>
  );
}

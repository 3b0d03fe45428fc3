import type { EditorScreen } from ".";
import { ChoiceField, Mistakes, NumberField, TextField, Ticks } from "./fields";
import { at, type HeldActivity, type HeldKit, type Place } from "./kit";
import { ScriptForm } from "./script";
import { SettingsForm } from "./settings";

interface PartProps {
  readonly screen: EditorScreen;
  readonly place: Place;
}

/** What can be changed in an activity. */
export function ActivityForm({ screen, place, activity }: PartProps & { readonly activity: HeldActivity }) {
  const { t, of } = screen.kernel.words.value;
  const kit = screen.draft.value?.kit;
  const method = screen.kernel.setUp.value?.methods.find((each) => each.method === activity.method);
  if (kit === undefined) {
    return null;
  }
  const phases = kit.phases.map((phase) => ({ value: phase, label: t(`phase-${phase}`) }));
  const sessions = kit.sessions.map(({ id, name }) => ({ value: id, label: of(name) || id }));
  return (
    <div class="tk-stack tk-part-form">
      {method && <p class="tk-hint">{method.aim}</p>}
      <TextField screen={screen} place={[...place, "title"]} label={t("editor-part-title")} />
      <TextField screen={screen} place={[...place, "prompt"]} label={t("editor-part-prompt")} isLong />
      <div class="tk-part-facts">
        <Minutes screen={screen} place={place} />
        <div>
          <ChoiceField
            label={t("editor-part-phase")}
            value={activity.phase}
            choices={phases}
            onChoose={(phase) => screen.put([...place, "phase"], phase)}
          />
          <Mistakes screen={screen} place={[...place, "phase"]} />
        </div>
        {sessions.length > 1 && (
          <ChoiceField
            label={t("editor-part-session")}
            value={activity.session}
            choices={sessions}
            onChoose={(session) => screen.edit("bring", { part: activity.id, session })}
          />
        )}
      </div>
      {method?.builds_on && <BuildsOn screen={screen} place={place} activity={activity} kit={kit} />}
      {method && <SettingsForm screen={screen} place={[...place, "settings"]} fields={method.fields} />}
      <ScriptForm screen={screen} place={[...place, "script"]} />
    </div>
  );
}

/** What can be changed in a welcome, a break, an end. */
export function MomentForm({ screen, place }: PartProps) {
  const { t } = screen.kernel.words.value;
  return (
    <div class="tk-stack tk-part-form">
      <TextField screen={screen} place={[...place, "title"]} label={t("editor-part-title")} />
      <div class="tk-part-facts">
        <Minutes screen={screen} place={place} />
      </div>
      <ScriptForm screen={screen} place={[...place, "script"]} />
    </div>
  );
}

function Minutes({ screen, place }: PartProps) {
  const { t } = screen.kernel.words.value;
  const minutes = at(screen.draft.value?.kit, [...place, "minutes"]);
  return (
    <NumberField
      screen={screen}
      place={[...place, "minutes"]}
      label={t("editor-part-minutes")}
      held={typeof minutes === "number" ? minutes : null}
      least={1}
    />
  );
}

/** Earlier activities whose notes, themes or options it works on. */
function BuildsOn({
  screen,
  place,
  activity,
  kit,
}: PartProps & { readonly activity: HeldActivity; readonly kit: HeldKit }) {
  const { t, of } = screen.kernel.words.value;
  const methods = screen.kernel.setUp.value?.methods ?? [];
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

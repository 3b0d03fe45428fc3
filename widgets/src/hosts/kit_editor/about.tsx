import type { ComponentChildren } from "preact";
import { Mistakes, TextField, Ticks } from "./fields";
import { NamedForm } from "./form";
import { idOf, isWithin, type Place } from "./kit";
import type { EditorScreen } from "./screen";

interface AboutProps {
  readonly screen: EditorScreen;
}

/** What the kit says besides its gatherings; each group of fields opens by itself. */
export function About({ screen }: AboutProps) {
  return (
    <section class="tk-stack tk-card">
      <NamedForm screen={screen} place={[]} name="name" />
      <div>
        <OfForm screen={screen} name="about" />
        <Group screen={screen} title="editor-languages" places={[["languages"]]}>
          <Languages screen={screen} />
        </Group>
        <Group screen={screen} title="editor-phases" places={[["phases"], ["questions"]]}>
          <Phases screen={screen} />
        </Group>
        <OfForm screen={screen} name="preparations" />
        <OfForm screen={screen} name="rules" />
        <OfForm screen={screen} name="plan_b" />
      </div>
    </section>
  );
}

function OfForm({ screen, name }: AboutProps & { readonly name: string }) {
  const fields = screen.kernel.setUp.value?.forms[name] ?? [];
  return (
    <Group screen={screen} title={`editor-${name}`} places={fields.map((field) => [field.name])}>
      <NamedForm screen={screen} place={[]} name={name} />
    </Group>
  );
}

/** Fields behind one press, with the number of things to put right among them. */
function Group({
  screen,
  title,
  places,
  children,
}: AboutProps & {
  readonly title: string;
  readonly places: readonly Place[];
  readonly children: ComponentChildren;
}) {
  const { t } = screen.kernel.words.value;
  const found = screen.draft.value?.mistakes ?? [];
  const mistakes = found.filter(({ place }) => places.some((each) => isWithin(place, each))).length;
  return (
    <details class="tk-group">
      <summary>
        <span class="tk-link">{t(title)}</span>
        {mistakes > 0 && <strong class="tk-over">{t("editor-to-mend", { mistakes })}</strong>}
      </summary>
      <div class="tk-stack tk-details">{children}</div>
    </details>
  );
}

function Languages({ screen }: AboutProps) {
  const { t } = screen.kernel.words.value;
  const languages = screen.kernel.setUp.value?.languages ?? [];
  return (
    <>
      <Ticks
        id={idOf(["languages"])}
        label={t("editor-languages")}
        chosen={screen.draft.value?.kit.languages ?? []}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
        onChoose={(chosen) => screen.put(["languages"], chosen)}
      />
      <p class="tk-hint">{t("editor-languages-hint")}</p>
      <Mistakes screen={screen} place={["languages"]} />
    </>
  );
}

/** The phases that the kit passes through, each with its guiding question. */
function Phases({ screen }: AboutProps) {
  const { t } = screen.kernel.words.value;
  const chosen = screen.draft.value?.kit.phases ?? [];
  return (
    <>
      <Ticks
        id={idOf(["phases"])}
        label={t("editor-phases-choose")}
        chosen={chosen}
        choices={(screen.kernel.setUp.value?.phases ?? []).map((phase) => ({
          value: phase,
          label: t(`phase-${phase}`),
        }))}
        onChoose={(phases) => screen.edit("choose_phases", { phases })}
      >
        <Mistakes screen={screen} place={["phases"]} />
      </Ticks>
      {chosen.map((phase) => (
        <TextField
          key={phase}
          screen={screen}
          place={["questions", phase]}
          label={t("editor-phase-question", { phase: t(`phase-${phase}`) })}
        />
      ))}
    </>
  );
}

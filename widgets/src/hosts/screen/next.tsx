import { isVoila } from "../../model/kernel";
import type { Header } from "../../model/protocol";
import { End } from "./end";
import type { Screen } from "./screen";

interface NextProps {
  readonly screen: Screen;
  /** The activity that is over; none where nothing is shown. */
  readonly header?: Header;
}

/** The obvious step: the next activity, here or on the screen of its phase, the end of the gathering, the results. */
export function Next({ screen, header }: NextProps) {
  const { t, of } = screen.words.value;
  const setUp = screen.setUp.value;
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  const hasEnded = screen.cycle.part<boolean>("ended").value === true;
  const next = agenda
    .slice(header === undefined ? 0 : agenda.indexOf(header.id) + 1)
    .flatMap((id) => screen.header(id) ?? [])
    .find((each) => each.status === "planned");
  if (header !== undefined && !hasEnded && next?.session !== header.session) {
    return <End screen={screen} label={t("next-end")} />;
  }
  if (next === undefined) {
    return (
      <a class="tk-button tk-primary" href={`results.ipynb?cycle=${encodeURIComponent(setUp?.cycle ?? "")}`}>
        {t("next-up", { what: t("results") })}
      </a>
    );
  }
  if (next.phase !== setUp?.phase && isVoila()) {
    const query = new URLSearchParams({ cycle: setUp?.cycle ?? "", activity: next.id });
    return (
      <a class="tk-button tk-primary" href={`${setUp?.notebooks[next.phase]}.ipynb?${query}`}>
        {t("next-up", { what: t(`phase-${next.phase}`) })}
      </a>
    );
  }
  return (
    <button type="button" class="tk-button tk-primary" onClick={() => screen.lookAt(next.id)}>
      {t("next-up", { what: of(next.title) })}
    </button>
  );
}

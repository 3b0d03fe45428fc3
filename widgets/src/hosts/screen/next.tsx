import { isVoila } from "../../model/kernel";
import type { Header } from "../../model/protocol";
import type { Screen } from "./screen";

/** The obvious step after an activity: the next one, here or on the screen of its phase, or the end of the gathering. */
export function Next({ screen, header }: { readonly screen: Screen; readonly header: Header }) {
  const { t, of } = screen.words.value;
  const setUp = screen.setUp.value;
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  const hasEnded = screen.cycle.part<boolean>("ended").value === true;
  const next = agenda
    .slice(agenda.indexOf(header.id) + 1)
    .flatMap((id) => screen.header(id) ?? [])
    .find((each) => each.status === "planned");
  if (!hasEnded && next?.session !== header.session) {
    return (
      <button
        type="button"
        class="tk-button tk-primary"
        onClick={() => void screen.ask("end_session", { ended: true })}
      >
        {t("next-end")}
      </button>
    );
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

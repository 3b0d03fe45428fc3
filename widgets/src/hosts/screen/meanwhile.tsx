import type { Header } from "../../model/protocol";
import type { Screen } from "./screen";

interface MeanwhileProps {
  readonly screen: Screen;
  readonly header: Header;
}

/**
 * While people talk: put the result that they talk about on the wall, and take it away again.
 *
 * The window stays with what is open, so that what is said can be written down. Where people answer on their phones
 * this is not offered: the phones follow the wall.
 */
export function Meanwhile({ screen, header }: MeanwhileProps) {
  const { t, of } = screen.words.value;
  const earlier = resultBefore(screen, header);
  if (screen.cycle.part<string>("active").value !== header.id) {
    return (
      <button
        type="button"
        class="tk-button tk-primary"
        onClick={() =>
          void screen.ask("show_activity", { activity: header.id }).then(() => screen.lookAt(""))
        }
      >
        {t("back-on-wall", { what: of(header.title) })}
      </button>
    );
  }
  return (
    earlier && (
      <button
        type="button"
        class="tk-button"
        onClick={() => {
          screen.stayAt(header.id);
          void screen.ask("show_activity", { activity: earlier.id });
        }}
      >
        {t("show-meanwhile", { what: of(earlier.title) })}
      </button>
    )
  );
}

/** Whether something is open for which nobody needs a phone. */
export function isTalk({ status, on_phones: isOnPhones }: Header): boolean {
  return status === "open" && !isOnPhones;
}

/** The nearest earlier activity whose answers may be seen, and that somebody answered. */
function resultBefore(screen: Screen, header: Header): Header | undefined {
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  return agenda
    .slice(0, agenda.indexOf(header.id))
    .reverse()
    .flatMap((id) => screen.header(id) ?? [])
    .find(
      (each) =>
        each.status === "closed" &&
        each.on_phones &&
        (!each.blind || each.revealed) &&
        (screen.cycle.part<number>(`answered:${each.id}`).value ?? 0) > 0,
    );
}

import { useActivity } from "../../model/activity";
import { randomId } from "../../model/random";
import { calendar } from "./calendar";
import type { Settings } from "./observation";

/** A calendar file to take along, so that the diary is not forgotten over the weeks. */
export function ReminderFile({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  if (settings.remind === "never") {
    return null;
  }
  const take = () => {
    const file = calendar({
      title: t("reminder-title", { title: of(activity.header.value.title) }),
      text: of(activity.header.value.prompt),
      // A person's own link holds a secret: only the way to the room goes into a calendar.
      address: location.pathname.startsWith("/j/") ? `${location.origin}${location.pathname}` : "",
      settings,
      now: new Date(),
      id: randomId(16),
    });
    const address = URL.createObjectURL(new Blob([file], { type: "text/calendar" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${t("reminder-file")}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <section class="tk-stack tk-tight">
      <p class="tk-hint">{t(`reminder-${settings.remind}`, { time: settings.remind_at })}</p>
      <p>
        <button type="button" class="tk-button" onClick={take}>
          {t("reminder-take")}
        </button>
      </p>
    </section>
  );
}

import { useActivity } from "../../model/activity";
import { Bars } from "../../parts/bars";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { CountByHand } from "./by_hand";
import { type Count, wayKey } from "./roles";

/** What the room sees: how many have told, and the counts once it is closed. The facilitator counts beneath. */
export function Sheet() {
  const activity = useActivity();
  const { t } = activity.texts;
  const isClosed = activity.view.part<readonly Count[]>("counts").value !== undefined;
  return (
    <div class="tk-stack">
      {isClosed ? <Shown /> : <UntilReveal empty={t("after-close")} />}
      {activity.role === "facilitator" && activity.isOpen && <CountByHand />}
    </div>
  );
}

/** The counts, once it is closed: roles as a picture, all of them as a table. */
export function Shown() {
  const { t } = useActivity().texts;
  const counts = useActivity().view.part<readonly Count[]>("counts").value;
  if (counts === undefined) {
    return null;
  }
  if (counts.length === 0) {
    return <UntilReveal empty={t("nothing-yet")} />;
  }
  const name = ({ kind, what }: Count) =>
    what
      .map((each) => (kind === "organisation" ? each : t(kind === "way" ? wayKey(each) : `role-${each}`)))
      .join(" + ");
  const number = ({ people, least }: Count) => (people === null ? t("fewer-than", { least }) : `${people}`);
  const kinds = (["role", "way", "organisation"] as const).filter((kind) =>
    counts.some((each) => each.kind === kind),
  );
  return (
    <div class="tk-stack">
      <Twin
        picture={
          <div class="tk-kinds">
            {kinds.map((kind) => (
              <section key={kind} class="tk-stack tk-result" aria-label={t(kind)}>
                <h3>{t(kind)}</h3>
                <Bars
                  bars={counts
                    .filter((each) => each.kind === kind)
                    .map((each) => ({
                      id: each.what.join(),
                      label: name(each),
                      value: each.people ?? 0,
                      number: number(each),
                    }))}
                />
              </section>
            ))}
          </div>
        }
        table={
          <Table
            caption={t("roles-title")}
            headings={[t("heading-kind"), t("heading-what"), t("heading-people")]}
            rows={counts.map((each) => [t(each.kind), name(each), number(each)])}
          />
        }
      />
      {counts.some(({ what }) => what.length > 1) && <p class="tk-hint">{t("together-why")}</p>}
    </div>
  );
}

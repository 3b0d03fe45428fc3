import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { usePicked } from "../../parts/picked";
import { TakeBack } from "../../parts/take_back";
import { CountByHand } from "./by_hand";
import { NOT_ANSWERING, type Own, type Settings, WAYS, type Way, wayKey } from "./roles";
import { Shown } from "./sheet";

/** What a participant does: tell a role. A scribe also counts those without a device. */
export function Attend() {
  const activity = useActivity();
  const { t } = activity.texts;
  const [isTaken, setTaken] = useState(false);
  const own = activity.view.part<Own>("own").value ?? {};
  return (
    <div class="tk-stack">
      {own.counted && <p class="tk-message">{t("counted")}</p>}
      {activity.isOpen && !own.counted && <Telling own={own} />}
      {own.role !== undefined && <TakeBack action="withdraw_attendance" onDone={() => setTaken(true)} />}
      <p role="status">{isTaken && own.role === undefined && t("removed")}</p>
      {activity.isOpen && activity.role === "scribe" && <CountByHand />}
      <Shown />
    </div>
  );
}

function Telling({ own }: { readonly own: Own }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const command = useCommand();
  const [told, pick] = usePicked<Own>({ role: own.role, way: own.way }, ({ role, way }) =>
    command.run("attend", { role, way: way ?? "in_place" }),
  );
  return (
    <>
      <Choices
        legend={t("choose-role")}
        choices={settings.roles
          .filter((role) => role !== NOT_ANSWERING)
          .map((role) => ({ value: role, label: t(`role-${role}`) }))}
        chosen={told.role === undefined ? [] : [told.role]}
        onChoose={([role]) => pick({ ...told, role })}
      />
      {settings.hybrid && told.role !== undefined && (
        <Choices
          legend={t("choose-way")}
          inRow
          choices={WAYS.map((way) => ({ value: way, label: t(wayKey(way)) }))}
          chosen={[told.way ?? "in_place"]}
          onChoose={([way]) => pick({ ...told, way: way as Way })}
        />
      )}
      <Outcome command={command} given={own.role !== undefined} />
      <p class="tk-hint">{t("only-counted")}</p>
    </>
  );
}

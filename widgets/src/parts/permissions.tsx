import { useEffect, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { Choices } from "./choices";
import { Outcome, useCommand } from "./command";

/** What a picture or a sound may be used for, each allowed by itself (F26). */
export const USES = ["room", "report", "published"] as const;
export type Use = (typeof USES)[number];
/** What holds where nobody said anything. */
export const ONLY_ROOM: readonly Use[] = ["room"];

interface UsesFieldProps {
  readonly chosen: readonly Use[];
  readonly onChoose: (uses: Use[]) => unknown;
}

/** Saying what a picture or a sound may be used for. */
export function UsesField({ chosen, onChoose }: UsesFieldProps) {
  const { t } = useActivity().texts;
  return (
    <div class="tk-stack tk-tight">
      <Choices
        legend={t("uses-label")}
        several
        choices={USES.map((use) => ({ value: use, label: t(`use-${use}`) }))}
        chosen={chosen}
        onChoose={(now) => onChoose(now as Use[])}
      />
      <p class="tk-hint">{t("uses-hint")}</p>
    </div>
  );
}

/** An entry that may have a picture or a sound. */
export interface WithMedia {
  readonly picture?: string;
  readonly sound?: string;
  /** Told to its giver and to the facilitator alone. */
  readonly uses?: readonly Use[];
}

interface PermissionsProps {
  /** What an entry is called on the wire: `permit_story`. */
  readonly kind: string;
  readonly entry: WithMedia & { readonly id: string };
}

/** What one's own picture or sound may be used for: said, and changed at any time, by its giver alone. */
export function Permissions({ kind, entry }: PermissionsProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const { id, picture, sound, uses = ONLY_ROOM } = entry;
  // A tick stays as it was set while it is on its way, and until what is stored says so too.
  const [wanted, want] = useState<readonly Use[] | null>(null);
  useEffect(() => want(null), [uses.join()]);
  if (!picture && !sound) {
    return null;
  }
  const allowed = USES.filter((use) => uses.includes(use)).map((use) => t(`use-short-${use}`));
  return (
    <div class="tk-stack tk-tight">
      <p class="tk-hint">{t("uses-given", { uses: allowed.join(", ") || t("uses-none") })}</p>
      <details>
        <summary class="tk-link">{t("uses-change")}</summary>
        <UsesField
          chosen={wanted ?? uses}
          onChoose={async (now) => {
            want(now);
            if (!(await command.run(`permit_${kind}`, { [kind]: id, uses: now }))) {
              want(null);
            }
          }}
        />
        <p class="tk-hint">{t("uses-later")}</p>
        <Outcome command={command} />
      </details>
    </div>
  );
}

/** In the facilitator's window: that a picture or a sound is shown there alone. */
export function NotForRoom({ entry }: { readonly entry: WithMedia }) {
  const activity = useActivity();
  const isHidden = (entry.picture || entry.sound) && entry.uses && !entry.uses.includes("room");
  return activity.role === "facilitator" && isHidden ? (
    <p class="tk-message">{activity.texts.t("uses-not-for-room")}</p>
  ) : null;
}

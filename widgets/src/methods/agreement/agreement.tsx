import { type Activity, useActivity } from "../../model/activity";
import { type Field, type Line, stateKey } from "../../parts/line";
import type { LineProps, Written } from "../../parts/lines";

/** A part of the agreement, which is given; or a name, which only the facilitator sees. */
interface Part extends Line {
  readonly text: string;
  readonly side: string;
  readonly name: string;
}

const TEXT: Field = { name: "text", kind: "words", limit: 2000, isLong: true };
const SIGNER: readonly Field[] = [
  { name: "side", kind: "state", states: ["client", "organisation"] },
  { name: "name", kind: "words", limit: 120 },
];

/** The parts in their order, then who signs. */
export const PARTS: Written<Part> = {
  kind: "part",
  fields: (part) => (part?.given ? [TEXT] : SIGNER),
  columns: [{ name: "part", kind: "words" }, TEXT],
  adds: "below",
  mayAdd: (activity) => activity.role === "facilitator" && activity.setting<boolean>("keep_names"),
  words: (part, { texts }) => (part.given ? texts.t(partKey(part)) : signer(part, texts)),
  draw: OnePart,
  notice: Names,
};

function partKey({ id }: Part): string {
  return `part-${id.replace(/_/g, "-")}`;
}

function signer({ side, name }: Part, { t }: Activity["texts"]): string {
  return t("signer", { side: t(stateKey(side)), name });
}

/** A part with what was agreed, or what belongs there. */
function OnePart({ line: part, words }: LineProps<Part>) {
  const { t } = useActivity().texts;
  return (
    <>
      <p class="tk-what tk-words" dir="auto">
        {words}
      </p>
      {part.id === "compensation" && (
        <p>
          <strong>{t("compensation-warning")}</strong>
        </p>
      )}
      {part.text !== "" && (
        <p class="tk-words tk-agreed-text" dir="auto">
          {part.text}
        </p>
      )}
      {part.given && part.text === "" && <p class="tk-more">{t(`${partKey(part)}-about`)}</p>}
    </>
  );
}

/** What becomes of names: it is said before anybody signs (F25). */
function Names() {
  const activity = useActivity();
  return (
    <p class="tk-hint">
      {activity.texts.t(activity.setting<boolean>("keep_names") ? "names-kept" : "names-by-hand")}
    </p>
  );
}

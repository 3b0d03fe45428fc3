import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages } from "../../parts/pages";
import { NotForRoom } from "../../parts/permissions";
import { Picture } from "../../parts/picture";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { useSettings } from "./make";
import { type OnSheet, type Piece, placeOf, wordsOf } from "./piece";
import { asMove, Placing } from "./placing";
import { Sheet } from "./sheet";

type Shown = Piece & { readonly id: string };

/** What the room sees: the sheet that grows, or each one's own. The facilitator moves what covers something else. */
export function Wall() {
  const activity = useActivity();
  const { texts } = activity;
  const { approve } = useSettings();
  const isFacilitator = activity.role === "facilitator";
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const pieces = activity.view.all<Piece>("piece").filter(({ standing = "shown" }) => standing === "shown");
  const moderated = {
    kind: "piece",
    words: (piece: Piece) => wordsOf(piece, texts),
    look: () => "tk-piece",
    draw: (piece: Piece) => <Seen piece={piece} />,
  };
  return (
    <div class="tk-stack tk-fill">
      {isFacilitator && approve && <Waiting {...moderated} />}
      {pieces.length === 0 ? (
        <UntilReveal empty={texts.t("wall-empty")} />
      ) : (
        <Twin
          picture={isFacilitator ? <Handled pieces={pieces} /> : <Sheets pieces={pieces} />}
          table={<PiecesTable pieces={pieces} />}
        />
      )}
      {isFacilitator && <Aside {...moderated} />}
    </div>
  );
}

/** A piece by itself, a picture as it will be seen. */
function Seen({ piece }: { readonly piece: Piece }) {
  const { texts } = useActivity();
  return (
    <>
      {piece.picture !== "" && <Picture media={piece.picture} shows={piece.picture_shows} />}
      <NotForRoom entry={piece} />
      <p class="tk-words" dir="auto">
        {wordsOf(piece, texts)}
      </p>
    </>
  );
}

/** The sheets by their ids, which are random. */
function sheetsOf(pieces: readonly Shown[]): [string, readonly Shown[]][] {
  const ids = [...new Set(pieces.map(({ sheet }) => sheet))].sort();
  return ids.map((sheet) => [sheet, pieces.filter((piece) => piece.sheet === sheet)]);
}

function Sheets({ pieces }: { readonly pieces: readonly Shown[] }) {
  const { t } = useActivity().texts;
  const { together } = useSettings();
  if (together) {
    return <Sheet pieces={pieces} />;
  }
  const tiles = sheetsOf(pieces).map(([sheet, lying], place) => ({
    id: sheet,
    looks: lying.length,
    draw: () => (
      <section aria-label={t("sheet-number", { number: place + 1 })}>
        <Sheet pieces={lying} />
      </section>
    ),
  }));
  // Two beside each other: the smallest words are read from the back row.
  return (
    <Pages
      lanes={[{ id: "", tiles }]}
      label={t("wall-title", { pieces: pieces.length })}
      least={30}
      most={1}
    />
  );
}

/** The same in the facilitator's window, with what can be done with each piece. */
function Handled({ pieces }: { readonly pieces: readonly Shown[] }) {
  const { texts } = useActivity();
  const { t } = texts;
  const [placing, setPlacing] = useState<OnSheet | null>(null);
  if (placing !== null) {
    return (
      <Placing
        piece={placing}
        others={pieces.filter(({ id, sheet }) => id !== placing.id && sheet === placing.sheet)}
        onMove={setPlacing}
        ask={asMove}
        onDone={() => setPlacing(null)}
      />
    );
  }
  return (
    <div class="tk-stack">
      <Sheets pieces={pieces} />
      <ul class="tk-pieces">
        {pieces.map((piece) => (
          <li key={piece.id} class="tk-piece">
            <Seen piece={piece} />
            <Moderate kind="piece" id={piece.id} entry={piece} words={wordsOf(piece, texts)}>
              <button type="button" class="tk-button" onClick={() => setPlacing(piece)}>
                {t("move")}
              </button>
            </Moderate>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PiecesTable({ pieces }: { readonly pieces: readonly Shown[] }) {
  const { texts } = useActivity();
  const { t } = texts;
  const { together } = useSettings();
  const rows = sheetsOf(pieces).flatMap(([, lying], number) =>
    [...lying]
      .sort((one, other) => one.y - other.y || one.x - other.x)
      .map((piece) => [
        ...(together ? [] : [`${number + 1}`]),
        wordsOf(piece, texts),
        placeOf(piece, texts),
        t(`size-${piece.size}`),
      ]),
  );
  const headings = [...(together ? [] : ["heading-sheet"]), "heading-piece", "heading-place", "heading-size"];
  return (
    <Table
      caption={t("wall-title", { pieces: pieces.length })}
      headings={headings.map((each) => t(each))}
      rows={rows}
    />
  );
}

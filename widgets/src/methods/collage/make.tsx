import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Arrived } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { type Given, useGiven } from "../../parts/given";
import { ONLY_ROOM, Permissions, type Use, UsesField } from "../../parts/permissions";
import { PictureField } from "../../parts/picture";
import { useDraft, useMarked, Writing } from "../../parts/writing";
import {
  freePlace,
  type OnSheet,
  type Own,
  type OwnPiece,
  type Piece,
  type Settings,
  wordsOf,
} from "./piece";
import { asMove, Placing } from "./placing";
import { Sheet } from "./sheet";

/** Stands for the piece that is not on the sheet yet. */
const NEW = "new";
const SHOWS_LIMIT = 200;

/** What a participant does: choose a word or a picture, choose its place, see the sheet grow. */
export function Make() {
  const activity = useActivity();
  const { t } = activity.texts;
  const { limit, together } = useSettings();
  const own = activity.view.part<Own>("own").value?.pieces ?? [];
  const lying = useLying(own, together);
  const [text, setText] = useDraft("piece");
  const [shows, setShows] = useMarked<string>("picture-shows");
  const picture = useGiven("picture");
  const [marked, allow] = useMarked<readonly Use[]>("uses");
  const uses = marked ?? ONLY_ROOM;
  const [placing, setPlacing] = useState<OnSheet | null>(null);
  const begin = (said: Partial<OnSheet>) => {
    const nothing = { id: NEW, sheet: "", text: "", picture: "", picture_shows: "", size: "middle" } as const;
    setPlacing({ ...nothing, ...freePlace(lying), ...said });
  };
  const asNew = async (piece: OnSheet) => {
    const media = piece.text === "" ? await picture.send() : "";
    if (media === null) {
      return null;
    }
    const { x, y, size, picture_shows } = piece;
    const allowed = media === "" ? {} : { uses };
    return {
      action: "add_piece",
      data: { text: piece.text, picture: media, picture_shows, x, y, size, ...allowed },
    };
  };
  if (placing !== null && activity.isOpen) {
    const isNew = placing.id === NEW;
    return (
      <Placing
        piece={placing}
        others={lying.filter(({ id }) => id !== placing.id)}
        onMove={setPlacing}
        ask={isNew ? asNew : asMove}
        onDone={(isLeft) => {
          if (isNew && isLeft) {
            setText("");
            setShows(null);
            allow(null);
            void picture.choose(null);
          }
          setPlacing(null);
        }}
      />
    );
  }
  return (
    <div class="tk-stack">
      {activity.isOpen && own.length > 0 && activity.role === "participant" && <Arrived />}
      <h3>{t(together ? "sheet-together" : "sheet-own")}</h3>
      <Sheet pieces={lying} />
      {activity.isOpen && own.length < limit && (
        <>
          <NewWord text={text} onInput={setText} onPlace={(word) => begin({ text: word })} />
          {activity.setting<boolean>("pictures") && (
            <NewPicture
              picture={picture}
              shows={shows ?? ""}
              onShows={(said) => setShows(said || null)}
              uses={uses}
              onAllow={allow}
              onPlace={() => begin({ url: picture.url, picture_shows: shows ?? "" })}
            />
          )}
        </>
      )}
      {activity.isOpen && own.length >= limit && <p class="tk-message">{t("limit-full", { limit })}</p>}
      <Mine pieces={own} onMove={activity.isOpen ? setPlacing : undefined} />
      {together && <OnTheSheet pieces={lying} />}
    </div>
  );
}

export function useSettings(): Settings {
  return useActivity().header.value.settings as unknown as Settings;
}

/** What one sees on the sheet: one's own, what waits too, and on a common sheet that of the others. */
function useLying(own: readonly OwnPiece[], together: boolean): readonly OnSheet[] {
  const { view } = useActivity();
  const mine = new Set(own.map(({ id }) => id));
  const others = together ? view.all<Piece>("piece").filter(({ id }) => !mine.has(id)) : [];
  const visible = own.filter(({ standing }) => standing === "shown" || standing === "waiting");
  return [...others, ...visible];
}

interface NewWordProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onPlace: (word: string) => void;
}

function NewWord({ text, onInput, onPlace }: NewWordProps) {
  const { t, of } = useActivity().texts;
  const { words, longest } = useSettings();
  return (
    <form
      class="tk-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") {
          onPlace(text.trim());
        }
      }}
    >
      <Writing line label={t("word-label")} value={text} limit={longest} onInput={onInput} />
      <button type="submit" class="tk-button tk-primary">
        {t("word-place")}
      </button>
      {words.length > 0 && (
        <div class="tk-stack tk-tight" role="group" aria-label={t("words-given")}>
          <p class="tk-hint">{t("words-given")}</p>
          <div class="tk-row">
            {words.map((word) => (
              <button key={word.id} type="button" class="tk-button" onClick={() => onPlace(of(word.text))}>
                {of(word.text)}
              </button>
            ))}
          </div>
        </div>
      )}
    </form>
  );
}

interface NewPictureProps {
  readonly picture: Given;
  readonly shows: string;
  readonly onShows: (shows: string) => void;
  readonly uses: readonly Use[];
  readonly onAllow: (uses: Use[]) => void;
  readonly onPlace: () => void;
}

function NewPicture({ picture, shows, onShows, uses, onAllow, onPlace }: NewPictureProps) {
  const { t } = useActivity().texts;
  return (
    <details open={picture.url !== ""}>
      <summary>{t("picture-open")}</summary>
      <div class="tk-stack">
        <PictureField given={picture} shows={shows} onShows={onShows} />
        {picture.url !== "" && (
          <>
            <UsesField chosen={uses} onChoose={onAllow} />
            <button type="button" class="tk-button tk-primary" onClick={onPlace}>
              {t("picture-place")}
            </button>
          </>
        )}
      </div>
    </details>
  );
}

interface MineProps {
  readonly pieces: readonly OwnPiece[];
  readonly onMove: ((piece: OwnPiece) => void) | undefined;
}

/** One's own pieces: to be moved, said otherwise, and taken away. */
function Mine({ pieces, onMove }: MineProps) {
  const { texts } = useActivity();
  const { t } = texts;
  const { longest } = useSettings();
  if (pieces.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <h3>{t("own-title", { pieces: pieces.length })}</h3>
      <ul class="tk-stack">
        {[...pieces].reverse().map((piece) => (
          <Changeable
            key={piece.id}
            kind="piece"
            id={piece.id}
            words={wordsOf(piece, texts)}
            class="tk-piece"
            standing={piece.standing}
            said={piece.text === "" ? { picture_shows: piece.picture_shows } : { text: piece.text }}
            fields={(said, change) =>
              piece.text === "" ? (
                <Writing
                  line
                  label={t("shows-label")}
                  value={said.picture_shows ?? ""}
                  limit={SHOWS_LIMIT}
                  onInput={(shown) => change({ picture_shows: shown })}
                />
              ) : (
                <Writing
                  line
                  label={t("word-label")}
                  value={said.text ?? ""}
                  limit={longest}
                  onInput={(written) => change({ text: written })}
                />
              )
            }
          >
            <p class="tk-words" dir="auto">
              <strong>{wordsOf(piece, texts)}</strong>
            </p>
            <Permissions kind="piece" entry={piece} />
            {onMove && (
              <p>
                <button type="button" class="tk-button" onClick={() => onMove(piece)}>
                  {t("move")}
                  <span class="tk-unseen">: {wordsOf(piece, texts)}</span>
                </button>
              </p>
            )}
          </Changeable>
        ))}
      </ul>
    </section>
  );
}

/** All that lies there in words, for who reads them better than on a small sheet. */
function OnTheSheet({ pieces }: { readonly pieces: readonly OnSheet[] }) {
  const { texts } = useActivity();
  if (pieces.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{texts.t("on-sheet", { pieces: pieces.length })}</summary>
      <ul class="tk-on-sheet">
        {pieces.map((piece) => (
          <li key={piece.id} class="tk-words" dir="auto">
            {wordsOf(piece, texts)}
          </li>
        ))}
      </ul>
    </details>
  );
}

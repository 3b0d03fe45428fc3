import { useActivity } from "../model/activity";
import type { Given } from "./given";
import { Writing } from "./writing";

/** As the hub keeps it (`talkoot.media.limits`): made smaller here, a slow network has less to carry. */
const EDGE_PX = 1600;
const QUALITY = 0.82;
/** Letters of what a picture shows. */
const SHOWS_LIMIT = 200;

interface PictureFieldProps {
  readonly given: Given;
  /** What it shows, for those who do not see it. */
  readonly shows: string;
  readonly onShows: (shows: string) => void;
}

/** Taking or choosing a picture, with what it shows in words. */
export function PictureField({ given, shows, onShows }: PictureFieldProps) {
  const { t } = useActivity().texts;
  const take = async (file: File | undefined) => {
    if (file !== undefined) {
      await given.choose(await smaller(file));
    }
  };
  if (given.url === "") {
    return (
      <fieldset class="tk-given tk-stack tk-tight">
        <legend>{t("picture-label")}</legend>
        <div class="tk-row">
          {"capture" in HTMLInputElement.prototype && (
            <FileButton label={t("picture-take")} accept="image/*" capture onFile={take} />
          )}
          <FileButton label={t("picture-choose")} accept="image/*" onFile={take} />
        </div>
        <p class="tk-hint">{t("picture-hint")}</p>
        <Refused given={given} />
      </fieldset>
    );
  }
  return (
    <fieldset class="tk-given tk-stack tk-tight">
      <legend>{t("picture-label")}</legend>
      <img class="tk-picture" src={given.url} alt={shows || t("picture-chosen")} />
      <Writing line label={t("picture-shows")} value={shows} limit={SHOWS_LIMIT} onInput={onShows} />
      <p>
        <button type="button" class="tk-button tk-plain" onClick={() => void given.choose(null)}>
          {t("picture-remove")}
        </button>
      </p>
      <Refused given={given} />
    </fieldset>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  /** Open the camera or the recorder where there is one. */
  readonly capture?: boolean;
  readonly onFile: (file: File | undefined) => Promise<void>;
}

/** A button that lets a person choose a file. */
export function FileButton({ label, accept, capture = false, onFile }: FileButtonProps) {
  return (
    <label class="tk-button tk-file">
      <input
        type="file"
        class="tk-unseen"
        accept={accept}
        {...(capture ? { capture: "environment" } : {})}
        onChange={(event) => {
          const field = event.currentTarget;
          void onFile(field.files?.[0]).then(() => {
            // The same file may be chosen again.
            field.value = "";
          });
        }}
      />
      {label}
    </label>
  );
}

/** What becomes of a file: on its way, or why it was not taken. */
export function Refused({ given }: { readonly given: Given }) {
  const { t } = useActivity().texts;
  return (
    <div role="status">
      {given.isSending && <p class="tk-hint">{t("media-sending")}</p>}
      {given.refused && (
        <p class="tk-message tk-refused">
          <strong>{given.refused.message}</strong> {given.refused.hint}
        </p>
      )}
    </div>
  );
}

/** A picture that somebody gave. */
export function Picture({ media, shows }: { readonly media: string; readonly shows: string }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const address = activity.media(media).value;
  if (address === null) {
    return <p class="tk-hint">{t("media-gone")}</p>;
  }
  const words = shows || t("picture-without-words");
  // Its place is kept while it is on its way: nothing moves under those who read.
  return (
    <figure class="tk-picture-place">
      {address === "" ? (
        <span class="tk-hint">{t("media-coming")}</span>
      ) : (
        <img class="tk-picture" src={address} alt={words} />
      )}
    </figure>
  );
}

/** A picture as small as it is kept, upright; as it came where this browser cannot read it: the hub says then what is wrong. */
async function smaller(file: File): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    await new Promise((resolve, reject) => {
      picture.onload = resolve;
      picture.onerror = reject;
      picture.src = address;
    });
    const scale = Math.min(1, EDGE_PX / Math.max(picture.naturalWidth, picture.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
    const pen = canvas.getContext("2d");
    if (pen === null) {
      return file;
    }
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return drawn ?? file;
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

import type { ComponentChildren } from "preact";
import { useActivity } from "../model/activity";
import { useGiven } from "./given";
import { ONLY_ROOM, type Use, UsesField } from "./permissions";
import { PictureField } from "./picture";
import { SoundField } from "./sound";
import { useMarked } from "./writing";

/** What an entry says about its picture and its sound; the settings say which of them people may give. */
export interface MediaSaid {
  readonly picture: string;
  readonly picture_shows: string;
  readonly sound: string;
}

/** The same as it is sent first, with what they may be used for. */
interface MediaGiven extends MediaSaid {
  readonly uses: readonly Use[];
}

interface MediaFields {
  /** The fields of a form, as far as the facilitator allows pictures and sound. */
  readonly fields: ComponentChildren;
  readonly isSending: boolean;
  readonly hasSound: boolean;
  /** Hand over what was chosen, once; null where something was refused. */
  send(): Promise<MediaGiven | null>;
  clear(): void;
}

/** A picture and a sound beside the words of a form. */
export function useMedia(): MediaFields {
  const activity = useActivity();
  const [marked, mark] = useMarked<string>("picture-shows");
  const shows = marked ?? "";
  const picture = useGiven("picture");
  const sound = useGiven("sound");
  const [allowed, allow] = useMarked<readonly Use[]>("uses");
  const uses = allowed ?? ONLY_ROOM;
  return {
    fields: (
      <>
        {activity.setting<boolean>("sound") && <SoundField given={sound} />}
        {activity.setting<boolean>("pictures") && (
          <PictureField given={picture} shows={shows} onShows={(chosen) => mark(chosen || null)} />
        )}
        {(picture.url !== "" || sound.url !== "") && <UsesField chosen={uses} onChoose={allow} />}
      </>
    ),
    isSending: picture.isSending || sound.isSending,
    hasSound: sound.url !== "",
    send: async () => {
      const [seen, heard] = [await picture.send(), await sound.send()];
      return seen === null || heard === null
        ? null
        : { picture: seen, picture_shows: shows, sound: heard, uses };
    },
    clear: () => {
      mark(null);
      allow(null);
      void picture.choose(null);
      void sound.choose(null);
    },
  };
}

interface TakeAwayProps<Said extends MediaSaid> {
  readonly said: Said;
  readonly change: (said: Said) => void;
}

/** In the form of an entry: its picture or its sound is taken away and deleted. */
export function TakeAway<Said extends MediaSaid>({ said, change }: TakeAwayProps<Said>) {
  const { t } = useActivity().texts;
  return (
    <div class="tk-row">
      {(["picture", "sound"] as const).map(
        (each) =>
          said[each] !== "" && (
            <button
              key={each}
              type="button"
              class="tk-button"
              onClick={() => change({ ...said, [each]: "" })}
            >
              {t(`${each}-remove`)}
            </button>
          ),
      )}
    </div>
  );
}

/** What a form asks for: what is named once stays named, so only what was taken away is said. */
export function withoutKept<Said extends MediaSaid>(said: Said, before: MediaSaid): Partial<Said> {
  const { picture, sound, ...words } = said;
  return {
    ...words,
    ...(picture === before.picture ? {} : { picture }),
    ...(sound === before.sound ? {} : { sound }),
  } as Partial<Said>;
}

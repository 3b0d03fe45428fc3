import { useActivity } from "../../model/activity";
import { Face } from "../../parts/face";
import { NotForRoom } from "../../parts/permissions";
import { Picture } from "../../parts/picture";
import { Sound } from "../../parts/sound";
import type { Observation, OwnObservation } from "./observation";

/** An observation as it is read: its face, its words, its picture and its sound. */
export function Noticed({ observation }: { readonly observation: Observation | OwnObservation }) {
  const { t } = useActivity().texts;
  const { face, text, picture, picture_shows, sound } = observation;
  return (
    <>
      <div class="tk-noticed-words">
        {face !== null && (
          <>
            <Face face={face} />
            <span class={text === "" ? "" : "tk-unseen"}>{t(`face-${face}`)}</span>
          </>
        )}
        {text !== "" && (
          <p class="tk-words" dir="auto">
            {text}
          </p>
        )}
      </div>
      {picture !== "" && <Picture media={picture} shows={picture_shows} />}
      <NotForRoom entry={observation} />
      {sound !== "" && <Sound media={sound} label={text || t("beside-sound")} />}
    </>
  );
}

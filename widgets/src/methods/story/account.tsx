import { useActivity } from "../../model/activity";
import { NotForRoom } from "../../parts/permissions";
import { Picture } from "../../parts/picture";
import { Sound } from "../../parts/sound";
import { nameOf, type OwnStory, type Told } from "./told";

/** A story to read or to listen to, with what the service answered. */
export function Account({ story }: { readonly story: Told | OwnStory }) {
  const { t } = useActivity().texts;
  return (
    <>
      {story.title !== "" && (
        <h4 class="tk-words" dir="auto">
          {story.title}
        </h4>
      )}
      {story.picture !== "" && <Picture media={story.picture} shows={story.picture_shows} />}
      {story.text !== "" && (
        <p class="tk-words" dir="auto">
          {story.text}
        </p>
      )}
      <NotForRoom entry={story} />
      {story.sound !== "" && <Sound media={story.sound} label={nameOf(story) || t("spoken")} />}
      {story.summary !== "" && (
        <p class="tk-words" dir="auto">
          <strong>{t("summary-label")}</strong> {story.summary}
        </p>
      )}
      {story.reply.state && (
        <div class="tk-reply">
          <p>
            <strong>{t(`reply-${story.reply.state}`)}</strong>
          </p>
          {story.reply.text && (
            <p class="tk-words" dir="auto">
              {story.reply.text}
            </p>
          )}
        </div>
      )}
    </>
  );
}

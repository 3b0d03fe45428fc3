import { useActivity } from "../../model/activity";
import { Aside, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Account } from "./account";
import { Answer } from "./answer";
import { nameOf, type Settings, type Told } from "./told";

type Shown = Told & { readonly id: string };

/** What the room sees: the stories that it may read. The facilitator also has those for the service, and answers. */
export function Shelf() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const shown = activity.view.all<Told>("story").filter((story) => (story.standing ?? "shown") === "shown");
  const readable = shown
    .filter((story) => story.readers !== "service")
    .sort((one, other) => one.order - other.order);
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack">
      {isFacilitator && (settings.approve || settings.public) && <Waiting {...MODERATED} />}
      {readable.length === 0 ? (
        <UntilReveal empty={t("shelf-empty")} />
      ) : (
        <Twin picture={<Stories stories={readable} />} table={<StoriesTable stories={readable} />} />
      )}
      {isFacilitator && <ForService stories={shown.filter((story) => story.readers === "service")} />}
      {isFacilitator && <Aside {...MODERATED} />}
    </div>
  );
}

const MODERATED = {
  kind: "story",
  words: (story: Told) => nameOf(story),
  look: () => "tk-account",
  draw: (story: Told) => <ToApprove story={story} />,
};

/** Whoever approves a story must know where it appears then. */
function ToApprove({ story }: { readonly story: Told }) {
  const { t } = useActivity().texts;
  return (
    <>
      <Account story={story} />
      {story.readers === "public" && <p class="tk-message">{t("readers-told-public")}</p>}
    </>
  );
}

function Stories({ stories }: { readonly stories: readonly Shown[] }) {
  const { t } = useActivity().texts;
  const lane = { id: "", name: t("shelf-stories", { stories: stories.length }), tiles: stories.map(tileOf) };
  return <Pages lanes={[lane]} label={lane.name} least={18} />;
}

/** A story keeps its tile while it stays the same. */
const TILES = new Map<string, { readonly story: string; readonly tile: Tile }>();

function tileOf(story: Shown): Tile {
  const looks = JSON.stringify(story);
  const known = TILES.get(story.id);
  if (known?.story === looks) {
    return known.tile;
  }
  const tile = {
    id: story.id,
    looks,
    class: "tk-account",
    draw: () => <StoryTile story={story} />,
  };
  TILES.set(story.id, { story: looks, tile });
  return tile;
}

function StoryTile({ story }: { readonly story: Shown }) {
  const isFacilitator = useActivity().role === "facilitator";
  return (
    <>
      <Account story={story} />
      {isFacilitator && <Answer id={story.id} story={story} />}
    </>
  );
}

function ForService({ stories }: { readonly stories: readonly Shown[] }) {
  const { t } = useActivity().texts;
  if (stories.length === 0) {
    return null;
  }
  return (
    <details class="tk-for-service">
      <summary>{t("for-service", { stories: stories.length })}</summary>
      <p class="tk-hint">{t("for-service-hint")}</p>
      <ul class="tk-stack">
        {stories.map((story) => (
          <li key={story.id} class="tk-account">
            <StoryTile story={story} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function StoriesTable({ stories }: { readonly stories: readonly Shown[] }) {
  const { t } = useActivity().texts;
  return (
    <Table
      caption={t("shelf-stories", { stories: stories.length })}
      headings={[t("heading-title"), t("heading-text"), t("heading-state")]}
      rows={stories.map((story) => [
        story.title || t("untitled"),
        story.text || story.summary || t("only-spoken"),
        story.reply.state ? t(`reply-${story.reply.state}`) : t("reply-none"),
      ])}
    />
  );
}

import { useActivity } from "../../model/activity";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Comic } from "./comic";
import { useSettings } from "./fill";
import { nameOf, type Scene, type Strip, wordsOf } from "./strip";

type Shown = Strip & { readonly id: string };
const MODERATED = {
  kind: "strip",
  words: (strip: Strip) => wordsOf(strip),
  look: () => "tk-strip",
  draw: (strip: Strip) => <Drawn strip={strip} />,
};

/** What the room sees: the filled scenes, those of one scene beside each other; or the scenes that are to be filled in. */
export function Wall() {
  const activity = useActivity();
  const { scenes, approve } = useSettings();
  const isFacilitator = activity.role === "facilitator";
  const strips = activity.view
    .all<Strip>("strip")
    .filter(({ standing = "shown" }) => standing === "shown")
    .sort((one, other) => one.order - other.order);
  if (activity.isBlind) {
    return (
      <UntilReveal>
        <Empty scenes={scenes} />
      </UntilReveal>
    );
  }
  return (
    <div class="tk-stack tk-fill">
      {isFacilitator && approve && <Waiting {...MODERATED} />}
      {strips.length === 0 ? (
        <Empty scenes={scenes} />
      ) : (
        <Twin picture={<Strips strips={strips} />} table={<StripsTable strips={strips} />} />
      )}
      {isFacilitator && <Aside {...MODERATED} />}
    </div>
  );
}

function Drawn({ strip }: { readonly strip: Strip }) {
  const scene = useSettings().scenes.find(({ id }) => id === strip.scene);
  return scene === undefined ? null : <Comic scene={scene} bubbles={strip.bubbles} />;
}

/** The scenes with their bubbles empty: somebody without a phone reads from the wall what there is to say. */
function Empty({ scenes }: { readonly scenes: readonly Scene[] }) {
  const { texts } = useActivity();
  const tiles = scenes.map((scene) => ({
    id: `empty:${scene.id}`,
    looks: nameOf(scene, texts),
    class: "tk-strip",
    draw: () => (
      <>
        <p class="tk-caption tk-words">{nameOf(scene, texts)}</p>
        <Comic scene={scene} bubbles={[]} asks />
      </>
    ),
  }));
  return <Pages lanes={[{ id: "", tiles }]} label={texts.t("wall-empty")} least={19} ordered />;
}

function Strips({ strips }: { readonly strips: readonly Shown[] }) {
  const { t } = useActivity().texts;
  const tiles = useSettings().scenes.flatMap((scene) =>
    strips.filter((strip) => strip.scene === scene.id).map((strip) => tileOf(strip, scene)),
  );
  return <Pages lanes={[{ id: "", tiles }]} label={t("wall-title", { strips: strips.length })} least={19} />;
}

function tileOf(strip: Shown, scene: Scene): Tile {
  return {
    id: strip.id,
    looks: wordsOf(strip),
    class: "tk-strip",
    group: scene.id,
    draw: () => <OneStrip strip={strip} scene={scene} />,
  };
}

function OneStrip({ strip, scene }: { readonly strip: Shown; readonly scene: Scene }) {
  const { role, texts } = useActivity();
  return (
    <>
      <p class="tk-caption tk-words">{nameOf(scene, texts)}</p>
      <Comic scene={scene} bubbles={strip.bubbles} />
      {role === "facilitator" && <Moderate kind="strip" id={strip.id} entry={strip} words={wordsOf(strip)} />}
    </>
  );
}

/** What was written in each bubble. */
function StripsTable({ strips }: { readonly strips: readonly Shown[] }) {
  const { texts } = useActivity();
  const { t } = texts;
  const rows = useSettings().scenes.flatMap((scene) =>
    strips
      .filter((strip) => strip.scene === scene.id)
      .flatMap(({ bubbles }) =>
        bubbles.flatMap((text, place) =>
          text === "" ? [] : [[nameOf(scene, texts), t(`bubble-${scene.picture}-${place + 1}`), text]],
        ),
      ),
  );
  return (
    <Table
      caption={t("wall-title", { strips: strips.length })}
      headings={[t("heading-scene"), t("heading-bubble"), t("heading-text")]}
      rows={rows}
    />
  );
}

import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { usePlace } from "../../parts/place";
import { useMarked, Writing } from "../../parts/writing";
import { Comic } from "./comic";
import { DRAWINGS } from "./scenes";
import { nameOf, type Own, type OwnStrip, type Scene, type Settings, type Strip, wordsOf } from "./strip";

/** What a participant does: turn through the scenes, one on the screen, and fill in those one likes. */
export function Fill() {
  const activity = useActivity();
  const { texts } = activity;
  const { scenes, limit, share_on_phones: isShared } = useSettings();
  const own = activity.view.part<Own>("own").value?.strips ?? [];
  const { place, go, top } = usePlace();
  const scene = scenes[place];
  if (scene === undefined) {
    return null;
  }
  return (
    <div class="tk-stack">
      <div>
        <p ref={top} tabIndex={-1} class="tk-hint tk-place">
          {texts.t("picture-of", { place: place + 1, all: scenes.length })}
        </p>
        <h3 class="tk-words">{nameOf(scene, texts)}</h3>
      </div>
      {activity.isOpen &&
        (own.length < limit ? (
          <NewStrip key={scene.id} scene={scene} hasGiven={own.some((each) => each.scene === scene.id)} />
        ) : (
          <p class="tk-message">{texts.t("limit-full", { limit })}</p>
        ))}
      {scenes.length > 1 && <Turn place={place} all={scenes.length} go={go} />}
      <Mine scene={scene} strips={own.filter((each) => each.scene === scene.id)} />
      {isShared && <Others scene={scene} mine={own} />}
    </div>
  );
}

export function useSettings(): Settings {
  return useActivity().header.value.settings as unknown as Settings;
}

interface TurnProps {
  readonly place: number;
  readonly all: number;
  readonly go: (place: number) => void;
}

function Turn({ place, all, go }: TurnProps) {
  const { t } = useActivity().texts;
  return (
    <div class="tk-row tk-turn">
      {place > 0 && (
        <button type="button" class="tk-button" onClick={() => go(place - 1)}>
          {t("previous")}
        </button>
      )}
      {place < all - 1 && (
        <button type="button" class="tk-button" onClick={() => go(place + 1)}>
          {t("next")}
        </button>
      )}
    </div>
  );
}

function NewStrip({ scene, hasGiven }: { readonly scene: Scene; readonly hasGiven: boolean }) {
  const { t } = useActivity().texts;
  const { approve } = useSettings();
  const command = useCommand();
  const [kept, keep] = useMarked<readonly string[]>(`strip:${scene.id}`);
  const bubbles = kept ?? [];
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (
          !command.pending &&
          (await command.run("add_strip", { scene: scene.id, bubbles: all(scene, bubbles) }))
        ) {
          keep(null);
        }
      }}
    >
      <Comic scene={scene} bubbles={bubbles} asks />
      <p class="tk-hint">{t("fill-hint")}</p>
      <Fields scene={scene} bubbles={bubbles} onChange={keep} />
      <button type="submit" class="tk-button tk-primary" aria-disabled={command.pending}>
        {t(approve ? "fill-send-waiting" : "fill-send")}
      </button>
      <Outcome command={command} onConfirmed={() => keep(null)} given={hasGiven} />
    </form>
  );
}

/** As many as the drawing has; those that nobody wrote into are empty. */
function all(scene: Scene, bubbles: readonly string[]): string[] {
  return (DRAWINGS[scene.picture]?.bubbles ?? []).map((_, place) => bubbles[place] ?? "");
}

interface FieldsProps {
  readonly scene: Scene;
  readonly bubbles: readonly string[];
  readonly onChange: (bubbles: readonly string[]) => void;
}

/** A field for each bubble, named by whose it is. */
function Fields({ scene, bubbles, onChange }: FieldsProps) {
  const { t } = useActivity().texts;
  const { longest } = useSettings();
  const there = all(scene, bubbles);
  return (
    <>
      {there.map((text, place) => (
        <Writing
          key={place}
          line
          label={t("bubble-number", {
            number: place + 1,
            whose: t(`bubble-${scene.picture}-${place + 1}`),
          })}
          value={text}
          limit={longest}
          onInput={(written) => onChange(there.map((each, at) => (at === place ? written : each)))}
        />
      ))}
    </>
  );
}

function Mine({ scene, strips }: { readonly scene: Scene; readonly strips: readonly OwnStrip[] }) {
  const { t } = useActivity().texts;
  if (strips.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <h3>{t("own-title", { strips: strips.length })}</h3>
      <ul class="tk-stack">
        {[...strips].reverse().map((strip) => (
          <Changeable
            key={strip.id}
            kind="strip"
            id={strip.id}
            words={wordsOf(strip)}
            class="tk-strip"
            standing={strip.standing}
            said={{ bubbles: strip.bubbles }}
            fields={(said, change) => (
              <Fields scene={scene} bubbles={said.bubbles} onChange={(bubbles) => change({ bubbles })} />
            )}
          >
            <Comic scene={scene} bubbles={strip.bubbles} />
          </Changeable>
        ))}
      </ul>
    </section>
  );
}

function Others({ scene, mine }: { readonly scene: Scene; readonly mine: readonly OwnStrip[] }) {
  const activity = useActivity();
  const own = new Set(mine.map(({ id }) => id));
  const others = activity.view
    .all<Strip>("strip")
    .filter((strip) => strip.scene === scene.id && !own.has(strip.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <details class="tk-stack">
      <summary>{activity.texts.t("others-title", { strips: others.length })}</summary>
      <ul class="tk-stack">
        {others.map((strip) => (
          <li key={strip.id} class="tk-strip">
            <Comic scene={scene} bubbles={strip.bubbles} />
          </li>
        ))}
      </ul>
    </details>
  );
}

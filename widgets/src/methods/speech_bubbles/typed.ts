import type { Typed } from "../../model/typed";
import { DRAWINGS } from "./scenes";
import { nameOf, type Settings } from "./strip";

/** A sheet of drawings: what stands in the bubbles of each. */
export const typed: Typed = {
  kind: "strip",
  places: (given, texts) => {
    const { scenes, longest } = given as unknown as Settings;
    return scenes.map((scene) => ({
      id: scene.id,
      name: nameOf(scene, texts),
      fields: (DRAWINGS[scene.picture]?.bubbles ?? []).map((_, place) => ({
        label: texts.t("bubble-number", {
          number: place + 1,
          whose: texts.t(`bubble-${scene.picture}-${place + 1}`),
        }),
        limit: longest,
        isOptional: true,
      })),
      asked: (bubbles) => ({ scene: scene.id, bubbles }),
    }));
  },
};

/**
 * What the participant's page brings for every method, so that it travels once.
 * A method imports as ever; the build points these imports here (`build.mjs`, `takenFromHost`).
 */
import * as fluent from "@fluent/bundle";
import * as signals from "@preact/signals";
import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as jsx from "preact/jsx-runtime";
import * as activity from "./model/activity";
import * as frame from "./model/frame";
import * as later from "./model/later";
import * as random from "./model/random";
import * as storage from "./model/storage";
import * as styles from "./model/styles";
import * as texts from "./model/texts";
import * as view from "./model/view";
import * as bars from "./parts/bars";
import * as choices from "./parts/choices";
import * as command from "./parts/command";
import * as entries from "./parts/entries";
import * as lanes from "./parts/lanes";
import * as moderation from "./parts/moderation";
import * as option from "./parts/option";
import * as pages from "./parts/pages";
import * as results from "./parts/results";
import * as takeBack from "./parts/take_back";
import * as trace from "./parts/trace";
import * as twin from "./parts/twin";
import * as untilReveal from "./parts/until_reveal";
import * as writing from "./parts/writing";

const shared = {
  "@fluent/bundle": fluent,
  "@preact/signals": signals,
  preact,
  "preact/hooks": hooks,
  "preact/jsx-runtime": jsx,
  "model/activity": activity,
  "model/frame": frame,
  "model/later": later,
  "model/random": random,
  "model/storage": storage,
  "model/styles": styles,
  "model/texts": texts,
  "model/view": view,
  "parts/bars": bars,
  "parts/choices": choices,
  "parts/command": command,
  "parts/entries": entries,
  "parts/lanes": lanes,
  "parts/moderation": moderation,
  "parts/option": option,
  "parts/pages": pages,
  "parts/results": results,
  "parts/take_back": takeBack,
  "parts/trace": trace,
  "parts/twin": twin,
  "parts/until_reveal": untilReveal,
  "parts/writing": writing,
};

/** Offer them; called once, before any method is loaded. */
export function share(): void {
  (globalThis as { talkootShared?: typeof shared }).talkootShared = shared;
}

import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { ENTRIES } from "./plan";

export default defineMethod({
  name: "plan",
  ...screensOf(ENTRIES),
  css: ".tk-planned { white-space: pre-line; }",
});

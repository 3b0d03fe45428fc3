import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { PARTS } from "./agreement";

export default defineMethod({
  name: "agreement",
  ...screensOf(PARTS),
  css: ".tk-agreed-text { white-space: pre-line; }",
});

import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { OUTCOMES } from "./outcome";
import css from "./you_said_we_did.css?text";

export default defineMethod({ name: "you_said_we_did", ...screensOf(OUTCOMES), css });

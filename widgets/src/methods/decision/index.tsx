import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { DECISIONS } from "./decision";
import css from "./decision.css?text";

export default defineMethod({ name: "decision", ...screensOf(DECISIONS), css });

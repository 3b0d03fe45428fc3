import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { ROWS } from "./checklist";
import css from "./checklist.css?text";

export default defineMethod({ name: "checklist", ...screensOf(ROWS), css });

import { defineMethod } from "../../model/activity";
import { screensOf } from "../../parts/lines";
import { TRIALS } from "./trial";
import css from "./trial_plan.css?text";

export default defineMethod({ name: "trial_plan", ...screensOf(TRIALS), css });

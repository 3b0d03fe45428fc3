import { defineMethod } from "../../model/activity";
import css from "./budget.css?text";
import { Outcomes } from "./outcomes";
import { Vote } from "./vote";

export default defineMethod({ name: "budget", participant: Vote, room: Outcomes, css });

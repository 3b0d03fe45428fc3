import { defineMethod } from "../../model/activity";
import { Outcomes } from "./outcomes";
import { Rank } from "./rank";
import css from "./ranking.css?text";

export default defineMethod({ name: "ranking", participant: Rank, room: Outcomes, css });

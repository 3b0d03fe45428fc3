import { defineMethod } from "../../model/activity";
import css from "./matrix.css?text";
import { Outcomes } from "./outcomes";
import { Place } from "./place";

export default defineMethod({ name: "matrix", participant: Place, room: Outcomes, css });

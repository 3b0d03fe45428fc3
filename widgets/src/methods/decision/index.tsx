import { defineMethod } from "../../model/activity";
import { Agree } from "./agree";
import { Decide } from "./decide";
import css from "./decision.css?text";

export default defineMethod({ name: "decision", participant: Agree, room: Decide, css });

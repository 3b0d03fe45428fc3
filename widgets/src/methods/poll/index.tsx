import { defineMethod } from "../../model/activity";
import { Choose } from "./choose";
import { Outcomes } from "./outcomes";
import css from "./poll.css?text";

export default defineMethod({ name: "poll", participant: Choose, room: Outcomes, css });

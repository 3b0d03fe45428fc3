import { defineMethod } from "../../model/activity";
import { Distributions } from "./distributions";
import { Rate } from "./rate";
import css from "./scale.css?text";

export default defineMethod({ name: "scale", participant: Rate, room: Distributions, css });

import { defineMethod } from "../../model/activity";
import css from "./barometer.css?text";
import { Glance, Sums } from "./sums";
import { Tell } from "./tell";

export default defineMethod({ name: "barometer", participant: Tell, room: Sums, aside: Glance, css });

import { defineMethod } from "../../model/activity";
import { Fill } from "./fill";
import css from "./form.css?text";
import { Room } from "./results";

export default defineMethod({ name: "form", participant: Fill, room: Room, css });

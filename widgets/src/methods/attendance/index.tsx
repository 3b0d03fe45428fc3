import { defineMethod } from "../../model/activity";
import { Attend } from "./attend";
import css from "./attendance.css?text";
import { Sheet } from "./sheet";

export default defineMethod({ name: "attendance", participant: Attend, room: Sheet, css });

import { defineMethod } from "../../model/activity";
import { Board } from "./board";
import { Grouping } from "./grouping";
import css from "./themes.css?text";

export default defineMethod({ name: "themes", participant: Grouping, room: Board, css });

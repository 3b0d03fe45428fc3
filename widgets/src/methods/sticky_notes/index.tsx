import { defineMethod } from "../../model/activity";
import { Board } from "./board";
import css from "./sticky_notes.css?text";
import { Write } from "./write";

export default defineMethod({ name: "sticky_notes", participant: Write, room: Board, css });

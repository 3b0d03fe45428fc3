import { defineMethod } from "../../model/activity";
import { Board } from "./board";
import css from "./sticky_notes.css?text";
import { typed } from "./typed";
import { Write } from "./write";

export default defineMethod({ name: "sticky_notes", participant: Write, room: Board, typed, css });

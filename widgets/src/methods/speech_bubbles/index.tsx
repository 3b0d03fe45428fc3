import { defineMethod } from "../../model/activity";
import { Fill } from "./fill";
import css from "./speech_bubbles.css?text";
import { typed } from "./typed";
import { Wall } from "./wall";

export default defineMethod({ name: "speech_bubbles", participant: Fill, room: Wall, typed, css });

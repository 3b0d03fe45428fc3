import { defineMethod } from "../../model/activity";
import media from "../../parts/media.css?text";
import { Shelf } from "./shelf";
import css from "./story.css?text";
import { Tell } from "./tell";
import { typed } from "./typed";

export default defineMethod({ name: "story", participant: Tell, room: Shelf, typed, css: media + css });

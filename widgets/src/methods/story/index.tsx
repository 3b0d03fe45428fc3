import { defineMethod } from "../../model/activity";
import media from "../../parts/media.css?text";
import { Shelf } from "./shelf";
import css from "./story.css?text";
import { Tell } from "./tell";

export default defineMethod({ name: "story", participant: Tell, room: Shelf, css: media + css });

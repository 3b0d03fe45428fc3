import { defineMethod } from "../../model/activity";
import media from "../../parts/media.css?text";
import css from "./collage.css?text";
import { Make } from "./make";
import { Wall } from "./wall";

export default defineMethod({ name: "collage", participant: Make, room: Wall, css: media + css });

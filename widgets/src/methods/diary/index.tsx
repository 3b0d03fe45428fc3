import { defineMethod } from "../../model/activity";
import media from "../../parts/media.css?text";
import { Days } from "./days";
import css from "./diary.css?text";
import { Notice } from "./notice";

export default defineMethod({ name: "diary", participant: Notice, room: Days, css: media + css });

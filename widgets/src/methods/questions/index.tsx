import { defineMethod } from "../../model/activity";
import { Arena } from "./arena";
import { Ask } from "./ask";
import css from "./questions.css?text";
import { typed } from "./typed";

export default defineMethod({ name: "questions", participant: Ask, room: Arena, typed, css });

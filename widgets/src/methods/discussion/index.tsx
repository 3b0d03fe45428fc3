import { defineMethod } from "../../model/activity";
import css from "./discussion.css?text";
import { Listen } from "./listen";
import { Talk } from "./talk";
import { typed } from "./typed";

export default defineMethod({ name: "discussion", participant: Listen, room: Talk, typed, css });

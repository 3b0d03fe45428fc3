import { defineMethod } from "../../model/activity";
import { Hold } from "./hold";
import css from "./interview.css?text";
import { Wall } from "./wall";

export default defineMethod({ name: "interview", participant: Hold, room: Wall, css });

import { defineMethod } from "../../model/activity";
import { Answer } from "./answer";
import { Room } from "./room";
import css from "./statements.css?text";

export default defineMethod({ name: "statements", participant: Answer, room: Room, css });

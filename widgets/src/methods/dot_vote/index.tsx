import { defineMethod } from "../../model/activity";
import { Cast } from "./cast";
import css from "./dot_vote.css?text";
import { Room } from "./room";

export default defineMethod({ name: "dot_vote", participant: Cast, room: Room, css });

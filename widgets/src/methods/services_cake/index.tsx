import { defineMethod } from "../../model/activity";
import { Rate } from "./rate";
import { Room } from "./room";
import css from "./services_cake.css?text";

export default defineMethod({ name: "services_cake", participant: Rate, room: Room, css });

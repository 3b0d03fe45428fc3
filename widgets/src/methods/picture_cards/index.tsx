import { defineMethod } from "../../model/activity";
import { Choose } from "./choose";
import css from "./picture_cards.css?text";
import { Room } from "./room";

export default defineMethod({ name: "picture_cards", participant: Choose, room: Room, css });

import { defineMethod } from "../../model/activity";
import { Distributions } from "../../parts/distributions";
import { Rate } from "../../parts/rate";
import rating from "../../parts/rating.css?text";
import own from "./goal_check.css?text";
import { useOutcome } from "./outcome";

export default defineMethod({
  name: "goal_check",
  class: "tk-rating",
  participant: () => <Rate also={useOutcome()} />,
  room: () => <Distributions also={useOutcome()} />,
  css: rating + own,
});

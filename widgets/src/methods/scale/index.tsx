import { defineMethod } from "../../model/activity";
import { Distributions } from "../../parts/distributions";
import { Rate } from "../../parts/rate";
import css from "../../parts/rating.css?text";

export default defineMethod({
  name: "scale",
  class: "tk-rating",
  participant: () => <Rate />,
  room: () => <Distributions />,
  css,
});

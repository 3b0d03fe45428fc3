import { defineMethod, useActivity } from "../../model/activity";
import { Distributions } from "../../parts/distributions";
import { Rate } from "../../parts/rate";
import rating from "../../parts/rating.css?text";
import own from "./areas_of_participation.css?text";
import { SayWord } from "./say_word";
import { useWords } from "./words";

/** What a participant does: choose a face for each question, and give a word where one is asked for. */
function Answer() {
  const asksForWord = useActivity().setting<boolean>("word");
  return <Rate last={asksForWord ? SayWord : undefined} also={useWords()} />;
}

export default defineMethod({
  name: "areas_of_participation",
  class: "tk-rating",
  participant: Answer,
  room: () => <Distributions also={useWords()} />,
  css: rating + own,
});

import { render as draw } from "preact";
import type { Model } from "../../model/activity";
import { addStyle, hasCommonStyles } from "../../model/styles";
import common from "../../parts/common.css?text";
import { Facilitator } from "./facilitator";
import { Room } from "./room";
import { Screen } from "./screen";
import css from "./screen.css?text";

function Whole({ screen }: { readonly screen: Screen }) {
  const setUp = screen.setUp.value;
  const problem = screen.problem.value;
  if (problem !== null && setUp === null) {
    return (
      <main class="tk-host tk-screen">
        <p class="tk-message tk-refused" role="alert">
          <strong>{problem.message}</strong> {problem.hint}
        </p>
      </main>
    );
  }
  if (setUp === null) {
    return <main class="tk-host tk-screen" aria-busy="true" />;
  }
  return setUp.role === "room" ? <Room screen={screen} /> : <Facilitator screen={screen} />;
}

/** The facilitator's window of a phase and the room's view, in anywidget's shape. */
export default {
  render({ model, el }: { model: Model; el: HTMLElement }): () => void {
    if (!hasCommonStyles()) {
      addStyle("common", common);
    }
    addStyle("screen", css);
    const screen = new Screen(model);
    draw(<Whole screen={screen} />, el);
    return () => {
      screen.close();
      draw(null, el);
    };
  },
};

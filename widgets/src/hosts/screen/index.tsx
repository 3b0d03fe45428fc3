import { defineScreen } from "../../model/screen";
import { Unready } from "../../parts/window";
import { Facilitator } from "./facilitator";
import { Room } from "./room";
import room from "./room.css?text";
import { Screen } from "./screen";
import window from "./window.css?text";

function Whole({ screen }: { readonly screen: Screen }) {
  const setUp = screen.setUp.value;
  if (setUp === null) {
    return <Unready kernel={screen.kernel} />;
  }
  return setUp.role === "room" ? <Room screen={screen} /> : <Facilitator screen={screen} />;
}

/** The facilitator's window of a phase, and the room's view. */
export default defineScreen({
  name: "screen",
  css: room + window,
  open: (model) => new Screen(model),
  draw: (screen) => <Whole screen={screen} />,
});

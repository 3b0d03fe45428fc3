import { type ComponentChild, render as draw } from "preact";
import common from "../parts/common.css?text";
import windowCss from "../parts/window.css?text";
import type { KernelModel } from "./kernel";
import { addStyle, hasCommonStyles } from "./styles";

/** Make the module of a facilitator's screen, in anywidget's shape. */
export function defineScreen<Screen extends { close(): void }>(options: {
  readonly name: string;
  readonly css: string;
  readonly open: (model: KernelModel) => Screen;
  readonly draw: (screen: Screen) => ComponentChild;
}) {
  return {
    render({ model, el }: { model: KernelModel; el: HTMLElement }): () => void {
      if (!hasCommonStyles()) {
        addStyle("common", common);
      }
      addStyle("window", windowCss);
      addStyle(options.name, options.css);
      const screen = options.open(model);
      draw(options.draw(screen), el);
      return () => {
        screen.close();
        draw(null, el);
      };
    },
  };
}

import { defineScreen } from "../../model/screen";
import { Editor } from "./editor";
import css from "./kit_editor.css?text";
import { EditorScreen } from "./screen";

export default defineScreen({
  name: "kit_editor",
  css,
  open: (model) => new EditorScreen(model),
  draw: (screen) => <Editor screen={screen} />,
});

import { dirname, join } from "node:path";
import { defineConfig } from "vitest/config";
import { pictures } from "./pictures.mjs";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  plugins: [
    {
      name: "drawn-pictures",
      enforce: "pre",
      resolveId: (id, importer = "") =>
        id.endsWith(".json?pictures") ? `\0pictures:${join(dirname(importer), id)}` : null,
      load: (id) =>
        id.startsWith("\0pictures:") ? pictures(id.slice("\0pictures:".length, -"?pictures".length)) : null,
    },
    {
      // The build turns these into text; here a style changes nothing.
      name: "css-as-text",
      enforce: "pre",
      resolveId: (id) => (id.endsWith(".css?text") ? "\0css-text" : null),
      load: (id) => (id === "\0css-text" ? 'export default ""' : null),
    },
  ],
  test: { environment: "happy-dom", include: ["test/**/*.test.{ts,tsx}"] },
});

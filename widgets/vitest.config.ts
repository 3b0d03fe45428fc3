import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  plugins: [
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

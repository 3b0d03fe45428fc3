// Builds every bundle into the Python package.
//
// - <host>.js             what a host draws: the participant's page, the facilitator's screen …
// - methods/<method>.js   a method, self-contained: in a notebook nothing else is there
// - page/<method>.js      the same method for the participant's page, which brings what all methods share
//                         (`src/shared.ts`), so that a further method weighs a few kilobytes on a phone
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const out = join(here, "..", "src", "talkoot", "static");
const methods = readdirSync(join(source, "methods"));
const hosts = readdirSync(join(source, "hosts"));

/** `import css from "./board.css?text"` gives the style as text. */
const cssAsText = {
  name: "css-as-text",
  setup(plugin) {
    plugin.onResolve({ filter: /\.css\?text$/ }, (found) => ({
      path: join(found.resolveDir, found.path.replace("?text", "")),
      namespace: "css-text",
    }));
    plugin.onLoad({ filter: /.*/, namespace: "css-text" }, async (found) => {
      const built = await build({ entryPoints: [found.path], bundle: true, minify: true, write: false });
      return { contents: built.outputFiles[0].text, loader: "text" };
    });
  },
};

/** What `src/shared.ts` offers is taken from there instead of being bundled once more. */
const takenFromHost = {
  name: "taken-from-host",
  setup(plugin) {
    const shared = (name) => ({ path: name, namespace: "shared" });
    plugin.onResolve({ filter: /^(preact|@preact|@fluent)(\/|$)/ }, (found) => shared(found.path));
    plugin.onResolve({ filter: /^\.\.\/\.\.\/(model|parts)\/[^?]*$/ }, (found) =>
      shared(`${basename(dirname(found.path))}/${basename(found.path)}`),
    );
    plugin.onLoad({ filter: /.*/, namespace: "shared" }, (found) => ({
      contents: `module.exports = globalThis.talkootShared[${JSON.stringify(found.path)}]`,
      loader: "js",
    }));
  },
};

const options = {
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2019",
  // Modules that load modules: every browser that knows <script type="module"> in our range has it.
  supported: { "dynamic-import": true },
  minify: true,
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
};
const method = (name) => join(source, "methods", name, "index.tsx");

// A bundle whose source is gone must not be shipped.
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all([
  build({
    ...options,
    entryPoints: [
      ...methods.map((name) => ({ in: method(name), out: `methods/${name}` })),
      ...hosts.map((name) => ({ in: join(source, "hosts", name, "index.tsx"), out: name })),
      { in: join(source, "hosts", "page", "page.css"), out: "page" },
    ],
    plugins: [cssAsText],
  }),
  build({
    ...options,
    entryPoints: methods.map((name) => ({ in: method(name), out: `page/${name}` })),
    plugins: [cssAsText, takenFromHost],
  }),
]);
process.stdout.write(
  `built ${methods.length} methods and ${hosts.length} hosts into ${relative(here, out)}\n`,
);

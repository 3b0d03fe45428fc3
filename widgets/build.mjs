// Builds every bundle into the Python package.
//
// - <host>.js             what a host draws: the participant's page, the facilitator's screen …
// - methods/<method>.js   a method, self-contained: in a notebook nothing else is there
// - page/<method>.js      the same method for the participant's page, which brings what all methods share
//                         (`src/shared.ts`), so that a further method weighs a few kilobytes on a phone
// - page.<part>.js, page/<method>.<part>.js  what the page or such a method asks for later, by `import("./<part>")`
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { pictures } from "./pictures.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const out = join(here, "..", "src", "talkoot", "static");
const methods = readdirSync(join(source, "methods")).filter((name) => existsSync(method(name)));
const PAGE = "page";
const hosts = readdirSync(join(source, "hosts"));

function method(name) {
  return join(source, "methods", name, "index.tsx");
}

function host(name) {
  return join(source, "hosts", name, "index.tsx");
}

/**
 * `import css from "./board.css?text"` gives the style as text. That of a method holds within the method alone, since
 * a page that shows one after the other keeps them all: `&` is the method's own element. It weighs no more for it.
 */
const cssAsText = {
  name: "css-as-text",
  setup(plugin) {
    plugin.onResolve({ filter: /\.css\?text$/ }, (found) => ({
      path: join(found.resolveDir, found.path.replace("?text", "")),
      namespace: "css-text",
    }));
    plugin.onLoad({ filter: /.*/, namespace: "css-text" }, async (found) => {
      const [, of] = /[\\/]methods[\\/](\w+)[\\/]/.exec(found.path) ?? [];
      const style = readFileSync(found.path, "utf8");
      const { code } = await transform(of === undefined ? style : `:where(.tk-${of}) { ${style} }`, {
        loader: "css",
        minify: true,
        target: ["chrome88", "firefox82", "safari14"],
      });
      return { contents: code, loader: "text" };
    });
  },
};

/** The participant's page has the common styles in a file of its own, so that it does not bring them as text too. */
const commonStylesInFile = {
  name: "common-styles-in-file",
  setup(plugin) {
    plugin.onResolve({ filter: /common\.css\?text$/ }, () => ({ path: "common", namespace: "in-file" }));
    plugin.onLoad({ filter: /.*/, namespace: "in-file" }, () => ({ contents: "", loader: "text" }));
  },
};

/** `import pictures from "./pictures.json?pictures"` gives drawings by name. */
const drawnPictures = {
  name: "drawn-pictures",
  setup(plugin) {
    plugin.onResolve({ filter: /\.json\?pictures$/ }, (found) => ({
      path: join(found.resolveDir, found.path.replace("?pictures", "")),
      namespace: "pictures",
    }));
    plugin.onLoad({ filter: /.*/, namespace: "pictures" }, (found) => ({ contents: pictures(found.path) }));
  },
};

const offered = new Set(
  Array.from(
    readFileSync(join(source, "shared.ts"), "utf-8").matchAll(/"?([\w@/]+)"?(?:: \w+)?,\n/g),
    (found) => found[1],
  ),
);

/** What `src/shared.ts` offers is taken from there instead of being bundled once more. */
const takenFromHost = {
  name: "taken-from-host",
  setup(plugin) {
    const shared = (name) => (offered.has(name) ? { path: name, namespace: "shared" } : null);
    plugin.onResolve({ filter: /^(preact|@preact|@fluent)(\/|$)/ }, (found) => shared(found.path));
    // Whoever asks: a part that is not offered itself must not bring what is offered a second time.
    plugin.onResolve({ filter: /^\.\.?\/[^?]*$/ }, (found) =>
      shared(relative(source, join(found.resolveDir, found.path)).replaceAll("\\", "/")),
    );
    plugin.onLoad({ filter: /.*/, namespace: "shared" }, (found) => ({
      contents: `module.exports = globalThis.talkootShared[${JSON.stringify(found.path)}]`,
      loader: "js",
    }));
  },
};

/**
 * On a phone, what is imported only when it is needed is a file of its own, beside the one that asks (in `folder`); its
 * address changes with its content. Many browsers never ask again for an address that failed once. So what is imported
 * here is a promise (a module with `then`), and each further import asks for the file under another address.
 */
const loadedLater = (folder) => ({
  name: "loaded-later",
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\// }, (found) =>
      found.kind === "dynamic-import"
        ? { path: join(found.resolveDir, found.path), namespace: "later" }
        : null,
    );
    plugin.onLoad({ filter: /.*/, namespace: "later" }, async (found) => {
      const name = `${basename(dirname(found.path))}.${basename(found.path)}`;
      const built = await build({
        ...options,
        entryPoints: [{ in: found.path, out: `${folder}${name}` }],
        plugins: [cssAsText, drawnPictures, takenFromHost],
        write: false,
      });
      const [{ contents, path }] = built.outputFiles;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
      const digest = createHash("sha256").update(contents).digest("hex").slice(0, 16);
      return {
        contents: `
          let address = "./${name}.js?v=${digest}";
          export const then = (come, fail) =>
            import(address).then(come, (why) => {
              address += "&again";
              fail(why);
            });`,
      };
    });
  },
});

// Made beside and then put in place whole: a program that runs meanwhile never meets half of it,
// and a bundle whose source is gone is not shipped.
const fresh = mkdtempSync(`${out}-`);

const options = {
  outdir: fresh,
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

const built = [
  build({
    ...options,
    entryPoints: [
      ...methods.map((name) => ({ in: method(name), out: `methods/${name}` })),
      ...hosts.filter((name) => name !== PAGE).map((name) => ({ in: host(name), out: name })),
    ],
    plugins: [cssAsText, drawnPictures],
  }),
  build({
    ...options,
    entryPoints: [
      { in: host(PAGE), out: PAGE },
      { in: join(source, "hosts", PAGE, "page.css"), out: PAGE },
    ],
    plugins: [commonStylesInFile, cssAsText, loadedLater("")],
  }),
  build({
    ...options,
    entryPoints: methods.map((name) => ({ in: method(name), out: `page/${name}` })),
    plugins: [cssAsText, loadedLater("page/"), takenFromHost],
  }),
];
try {
  await Promise.all(built);
} catch {
  // esbuild has said what is wrong.
  await Promise.allSettled(built);
  rmSync(fresh, { recursive: true, force: true });
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
renameSync(fresh, out);
process.stdout.write(
  `built ${methods.length} methods and ${hosts.length} hosts into ${relative(here, out)}\n`,
);

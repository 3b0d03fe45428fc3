// Pictures from an openly licensed set, as one module: `import pictures from "./pictures.json?pictures"` for a file that
// says what each picture is called in the set. Only those that it names are taken; the licence stands in `../NOTICE`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const set = "@iconify-json/fluent-emoji-flat/icons.json";

/** The source of a module that gives the drawing of each picture by its name. */
export function pictures(file) {
  const { icons, width, height } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(set), "utf-8"),
  );
  const drawn = Object.entries(JSON.parse(readFileSync(file, "utf-8"))).map(([name, icon]) => {
    if (icons[icon] === undefined) {
      throw new Error(`${file}: ${set} has no picture ${icon}`);
    }
    const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`;
    return [name, `<svg ${frame}>${icons[icon].body}</svg>`];
  });
  return `export default ${JSON.stringify(Object.fromEntries(drawn))}`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import organisation from "../../src/hosts/organisation";
import type { KernelModel } from "../../src/model/kernel";
import type { Incoming } from "../../src/model/protocol";

const locales = join(__dirname, "..", "..", "..", "src", "talkoot", "locales");

it("says before anything else that samples are not counted, where there is nothing else", async () => {
  const el = document.createElement("div");
  document.body.append(el);
  let tell: (message: Incoming, buffers: DataView[]) => void = () => undefined;
  const model: KernelModel = {
    on: (_event, listener) => {
      tell = listener;
    },
    off: () => undefined,
    send: () => undefined,
  };
  const leave = organisation.render({ model, el });
  const texts = ["parts", "screen"].map((each) => readFileSync(join(locales, `${each}.en.ftl`), "utf-8"));
  tell(
    { type: "set-up", language: "en", languages: [], texts, addresses: [], public_url: "" } as Incoming,
    [],
  );
  const year = {
    type: "year",
    title: "2026",
    year: 2026,
    years: [],
    sections: [],
    how: "How",
    counted: ["Last."],
  };
  const said = async (only_samples: boolean) => {
    tell({ ...year, only_samples } as Incoming, []);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return el.querySelector("main > p.tk-message")?.textContent;
  };
  expect(await said(true)).toMatch(/^All workshops here are samples/);
  expect(await said(false)).toMatch(/^There is nothing to count yet/);
  leave();
  el.remove();
});

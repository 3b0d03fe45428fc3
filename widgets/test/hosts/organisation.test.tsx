import { expect, it } from "vitest";
import organisation from "../../src/hosts/organisation";
import { catalogues, TestKernel } from "../kernel";

it("says before anything else that samples are not counted, where there is nothing else", async () => {
  const el = document.createElement("div");
  document.body.append(el);
  const kernel = new TestKernel();
  const leave = organisation.render({ model: kernel.model, el });
  kernel.tell({
    type: "set-up",
    language: "en",
    languages: [],
    texts: catalogues("en"),
    addresses: [],
    public_url: "",
  });
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
    kernel.tell({ ...year, only_samples });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return el.querySelector("main > p.tk-message")?.textContent;
  };
  expect(await said(true)).toMatch(/^All workshops here are samples/);
  expect(await said(false)).toMatch(/^There is nothing to count yet/);
  leave();
  el.remove();
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { sideBySidePage } from "./page";

const page = sideBySidePage();

test("the page of published and computed figures is true now (node .scripts/side-by-side.mjs)", () => {
  const file = path.join(__dirname, "../../docs/side-by-side.md");
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("no cell of the published Figur 1, 2 and 4 differs, and the two p values are the only others", () => {
  const [figures, correlations = ""] = page.split("## Drivers and fidelity");
  expect(figures).not.toContain("differs**");
  const differing = correlations.split("\n").filter((line) => line.includes("**differs**"));
  expect(differing.map((line) => line.split("|")[1].trim())).toEqual(["Motivation", "Kompetencer"]);
  // R: of the published p values 0.47 fits r = 0.47 at no n from 4 to 60, 0.003 fits 0.76 at 13 only.
  expect(differing[0]).toContain("fits no n");
  expect(differing[1]).toContain("fits only n = 13");
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { planFaults } from "../report/plan-faults";
import { galleryPage, galleryPictures } from "./gallery-page";
import { GALLERY } from "./gallery";

const docs = path.join(__dirname, "../../docs");

test("the gallery shows charts as they are drawn now (node .scripts/gallery.mjs)", () => {
  const pictures = galleryPictures({ words: true });
  expect(readdirSync(path.join(docs, "images/gallery")).sort()).toEqual(
    pictures.map(({ name }) => `${name}.svg`).sort(),
  );
  for (const { name, svg } of pictures) {
    expect(readFileSync(path.join(docs, "images/gallery", `${name}.svg`), "utf8")).toBe(`${svg}\n`);
  }
  expect(readFileSync(path.join(docs, "gallery.md"), "utf8")).toBe(galleryPage());
});

test.each(GALLERY.map((plan) => [plan.name, plan] as const))(
  "the sheet of %s is sound",
  (_, plan) => {
    expect(planFaults(plan)).toEqual([]);
  },
);

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseManifest, root } from "./read-manifest";

const dist = path.join(root, "dist");

describe("the built product", () => {
  test.each([
    ["manifest.xml", /taskpane\.html$/],
    ["pilot-manifest.xml", /pilot\.html$/],
  ])("holds every file that its %s names", (name, home) => {
    if (!existsSync(path.join(dist, name)))
      throw new Error("dist/ is not built: run npm run build (npm test does).");
    const manifest = parseManifest(readFileSync(path.join(dist, name), "utf8"));
    const [page] = manifest.named("bt:Url");
    const base = page?.attributes.DefaultValue?.replace(home, "") ?? "";
    const named = [...manifest.xml.matchAll(/"(https:[^"]*)"/g)].map(([, address = ""]) => address);
    expect(named.length).toBeGreaterThan(10);
    for (const address of named) {
      expect(address.startsWith(base)).toBe(true);
      const file = address.slice(base.length);
      expect([file, existsSync(path.join(dist, file))]).toEqual([file, true]);
    }
  });

  test("has a pilot that is another add-in, with other functions", () => {
    const [product, pilot] = ["manifest.xml", "pilot-manifest.xml"].map((name) =>
      parseManifest(readFileSync(path.join(dist, name), "utf8")),
    );
    for (const name of ["Id", "SourceLocation"])
      expect(pilot?.named(name)[0]).not.toEqual(product?.named(name)[0]);
    const idsOf = (file: string) => {
      const text = readFileSync(path.join(dist, file), "utf8");
      return (JSON.parse(text) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    };
    const own = idsOf("pilot-functions.json");
    expect(own.length).toBeGreaterThan(0);
    expect(idsOf("functions.json").filter((id) => own.includes(id))).toEqual([]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseManifest, root } from "./read-manifest";

const dist = path.join(root, "dist");

describe("the built product", () => {
  test("holds every file that its manifest names", () => {
    if (!existsSync(path.join(dist, "manifest.xml")))
      throw new Error("dist/ is not built: run npm run build (npm test does).");
    const manifest = parseManifest(readFileSync(path.join(dist, "manifest.xml"), "utf8"));
    const [page] = manifest.named("bt:Url");
    const base = page?.attributes.DefaultValue?.replace(/taskpane\.html$/, "") ?? "";
    const named = [...manifest.xml.matchAll(/"(https:[^"]*)"/g)].map(([, address = ""]) => address);
    expect(named.length).toBeGreaterThan(10);
    for (const address of named) {
      expect(address.startsWith(base)).toBe(true);
      const file = address.slice(base.length);
      expect([file, existsSync(path.join(dist, file))]).toEqual([file, true]);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { claimTexts } from "../../src/language/claim-texts";
import { findingTexts } from "../../src/language/finding-texts";
import { root } from "./run-script";

/** What only the workbench has: its spreadsheet, its host, its page. */
const marks = [/univer/i, /fidelitetHost/, /registerMetadata/, /Begynd forfra/];
const leastSize = 1000;
const firstChunkBudget = 50 * 1024;

function scripts(folder: string): string {
  const files = readdirSync(path.join(root, folder)).filter((file) => /\.(js|html)$/.test(file));
  return files.map((file) => readFileSync(path.join(root, folder, file), "utf8")).join("\n");
}

describe("the built product", () => {
  it("holds nothing of the workbench", () => {
    const product = scripts("dist");
    expect(product.length).toBeGreaterThan(leastSize);
    for (const mark of marks) expect(product).not.toMatch(mark);
    const workbench = scripts(".build/workbench");
    for (const mark of marks) expect(workbench).toMatch(mark);
  });

  it("holds nothing that writes a report's file", () => {
    expect(scripts("dist")).not.toMatch(/c:chartSpace|xl\/worksheets\/sheet|sharedStrings\+xml/);
  });

  it("registers its functions from a first chunk of at most 50 KB, compressed", () => {
    const chunk = readFileSync(path.join(root, "dist/taskpane.js"));
    expect(chunk.toString()).toContain("FIDELITET.OVERSIGT");
    // What findings say is fetched with the reading.
    expect(chunk.toString()).not.toContain(findingTexts["no-survey"].en({}));
    expect(chunk.toString()).toContain("TEKST.KONTROL");
    expect(chunk.toString()).not.toContain(claimTexts.noPair.en);
    expect(gzipSync(chunk).length).toBeLessThanOrEqual(firstChunkBudget);
  });

  it("asks only Microsoft's addresses, beside its own, for scripts", () => {
    const page = readFileSync(path.join(root, "dist/taskpane.html"), "utf8");
    const policy = /Content-Security-Policy content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;",
    );
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
  });
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { MISTAKES } from "./mistakes";

const ROOT = path.join(__dirname, "../..");

// `npm run plant`, and with it `npm run deep`, says which test notices each.
test.each(MISTAKES.map((mistake) => [`${mistake.file}: ${mistake.what}`, mistake] as const))(
  "this mistake can still be made: %s",
  (_, { file, from, to, test }) => {
    const source = readFileSync(path.join(ROOT, "src/excel", file), "utf8");
    expect(source.split(from)).toHaveLength(2);
    const { diagnostics } = ts.transpileModule(
      source.replace(from, () => to),
      {
        fileName: file,
        reportDiagnostics: true,
      },
    );
    expect(diagnostics).toEqual([]);
    expect(existsSync(path.join(ROOT, `test/excel/${test}.test.ts`))).toBe(true);
  },
);

test("no mistake is in the list twice", () => {
  const all = MISTAKES.map(({ file, from, to }) => `${file}\n${from}\n${to}`);
  expect(new Set(all).size).toBe(all.length);
});

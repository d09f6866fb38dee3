import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ANALYSES } from "../../src/analyses/analyses";
import { registerFunctions } from "../../src/functions/register";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/workbench/host/node-workbook";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { toEngineFormula } from "../../src/workbench/sheet/danish-formula";
import { root } from "./run-script";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const documents = [
  "README.md",
  "docs/host.md",
  "CHANGELOG.md",
  "docs/architecture.md",
  "docs/differences.md",
  "docs/uncertainty.md",
  "docs/deployment.md",
  "docs/gallery.md",
  "docs/pilot.md",
];
const metadata = JSON.parse(read("test/functions/golden/functions.json")) as {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
};

/** The rows of the README's tables of functions: call, what it gives, an example, what that shows. */
const rows = read("README.md")
  .split("\n")
  .filter((line) => /^\| `[A-ZÆØÅ.]+\(/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim().replace(/^`|`$/g, "")))
  .map(([, call, , example, shows]) => ({ call, example, shows }));

const figure = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 4 });
const shown = (value: unknown) =>
  typeof value === "number" ? figure.format(value).replace("\u2212", "-") : String(value);

test("the README's table of analyses has every analysis by its title and its key, and no other", () => {
  const table = read("README.md")
    .split("\n")
    .flatMap((line) => /^\| _(.+?)_ +\| `([a-zA-Z]+)` +\| (.+?) +\|$/.exec(line) ?? [])
    .reduce<string[][]>((all, part, i) => {
      if (i % 4 === 0) all.push([]);
      else all[all.length - 1].push(part);
      return all;
    }, []);
  expect(table.map(([title, key]) => `${title}: ${key}`).sort()).toEqual(
    ANALYSES.map(({ title, id }) => `${title.da}: ${id}`).sort(),
  );
  for (const [title, , makes] of table) expect([title, makes]).not.toEqual([title, ""]);
});

describe("the README's table of functions", () => {
  let workbook: NodeWorkbook;

  beforeAll(async () => {
    workbook = await openNodeWorkbook({
      sheets: [
        { name: "Ark1", values: [] },
        ...sampleWorkbook().map(({ name, rows: values }) => ({ name, values })),
      ],
    });
    Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
    registerFunctions();
    workbook.registerMetadata(metadata as Parameters<NodeWorkbook["registerMetadata"]>[0]);
  });
  afterAll(() => {
    workbook.dispose();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  it("has every function with its arguments, and no other", () => {
    const calls = metadata.functions.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join("; ")})`;
    });
    expect(rows.map(({ call }) => call).sort()).toEqual(calls.sort());
  });

  it.each(rows)("$example shows $shows", async ({ example, shows }) => {
    const expected = shows.replace(/…$/, "").split(" · ");
    const values = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const cell = sheet.getRange("A1");
      cell.formulas = [[toEngineFormula(example, "da")]];
      await context.sync();
      const beside = cell.getResizedRange(0, expected.length - 1);
      beside.load("values");
      await context.sync();
      cell.clear();
      await context.sync();
      return beside.values[0] as unknown[];
    });
    expect(values.map(shown)).toEqual(expected);
  });
});

describe.each(documents)("%s", (document) => {
  it("points only to files that are there", () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to);
    const from = path.join(root, path.dirname(document));
    expect(links.filter((link) => !existsSync(path.join(from, link)))).toEqual([]);
    const named = [...read(document).matchAll(/`((?:src|test|docs|assets|\.[a-z]+)\/[\w./-]+)`/g)];
    const files = named.map(([, file]) => file).filter((file) => !file.startsWith(".build/"));
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)];
    const known = [...Object.keys(scripts), "ci"];
    expect(named.map(([, name]) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

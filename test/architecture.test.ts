import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { importCircles } from "./import-circles";

const SOURCE = path.join(__dirname, "../src");

/** What each folder of src may import from; the picture is in docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  stats: [],
  factcheck: ["stats", "language"],
  survey: ["language"],
  evaluation: ["survey", "stats", "language"],
  report: ["evaluation", "survey", "stats", "language"],
  xlsx: ["report", "evaluation", "survey", "stats", "language"],
  svg: ["report", "evaluation", "survey", "stats", "language"],
  analyses: ["report", "evaluation", "survey", "factcheck", "stats", "language"],
  excel: ["analyses", "report", "evaluation", "survey", "factcheck", "stats", "language"],
  functions: ["analyses", "report", "evaluation", "survey", "factcheck", "stats", "language"],
  taskpane: [
    "files",
    "functions",
    "excel",
    "analyses",
    "svg",
    "report",
    "evaluation",
    "survey",
    "factcheck",
    "stats",
    "language",
  ],
  files: ["survey", "language"],
  cli: [
    "files",
    "xlsx",
    "analyses",
    "report",
    "evaluation",
    "survey",
    "factcheck",
    "stats",
    "language",
  ],
  workbench: ["files", "language"],
  pilot: ["language"],
};

/**
 * The wings of a folder, and what each may import from the others. What lies beside the wings joins
 * them: it may import from all, and no wing may import it.
 */
const WINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "workbench/host": {
    book: [],
    client: ["book"],
    functions: ["client"],
    objects: ["client", "book"],
  },
  survey: {
    ground: [],
    rounds: ["ground"],
    units: ["ground"],
    answers: ["ground"],
    mapping: ["answers", "ground"],
    inputs: ["mapping", "answers", "units", "ground"],
    recognise: ["inputs", "mapping", "answers", "rounds", "units", "ground"],
    counting: ["recognise", "answers", "rounds", "ground"],
    reading: ["counting", "recognise", "inputs", "mapping", "answers", "rounds", "units", "ground"],
  },
  taskpane: {
    state: [],
    frame: ["state"],
    "bring-in": ["frame", "state"],
    data: ["bring-in", "frame", "state"],
    analysis: ["data", "frame", "state"],
    report: ["frame", "state"],
    selection: ["analysis", "frame", "state"],
    check: ["frame", "state"],
  },
};

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

function text(file: string): string {
  return readFileSync(path.join(SOURCE, file), "utf8");
}

/** The files of src that each file imports, types too. */
const imports = Object.fromEntries(files.map((file) => [file, importedFiles(file)]));

function importedFiles(file: string): string[] {
  return ts
    .preProcessFile(text(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(".") && !/\.(css|json)$/.test(name))
    .map((name) => {
      const target = path.posix.join(path.posix.dirname(file), name);
      const found = [`${target}.ts`, `${target}.tsx`].find((other) => files.includes(other));
      if (found === undefined) throw new Error(`${file} imports ${name}, which is not there`);
      return found;
    });
}

/** The folders of src that a file imports from, its own left out. */
function importedFolders(file: string): string[] {
  const own = file.split("/")[0];
  return imports[file].map((other) => other.split("/")[0]).filter((folder) => folder !== own);
}

/** The wing of a folder that a file lies in: "" beside the wings, undefined outside the folder. */
function wingOf(folder: string, file: string): string | undefined {
  if (!file.startsWith(`${folder}/`)) return undefined;
  const [wing, ...rest] = file.slice(folder.length + 1).split("/");
  return rest.length > 0 ? wing : "";
}

test.each(files)("%s imports only from folders below its own", (file) => {
  const allowed = MAY_IMPORT[file.split("/")[0]];
  expect(allowed).toBeDefined();
  expect(importedFolders(file).filter((folder) => !allowed.includes(folder))).toEqual([]);
});

test.each(Object.entries(WINGS))(
  "between the wings of %s imports run one way",
  (folder, mayImport) => {
    const wings = new Set(files.map((file) => wingOf(folder, file) ?? "").filter(Boolean));
    expect([...wings].sort()).toEqual(Object.keys(mayImport).sort());
    expect(importCircles(mayImport)).toEqual([]);
    const strays = files.flatMap((file) => {
      const own = wingOf(folder, file);
      if (!own) return [];
      return imports[file]
        .filter((other) => {
          const wing = wingOf(folder, other);
          return wing !== undefined && wing !== own && !mayImport[own].includes(wing);
        })
        .map((other) => `${file} imports ${other}`);
    });
    expect(strays).toEqual([]);
  },
);

test("no files import each other in a circle, not even types", () => {
  expect(importCircles(imports)).toEqual([]);
});

test("only excel, the pilot and the host in workbench name Excel's interface", () => {
  const naming = files.filter((file) => /\bExcel\.[a-zA-Z]/.test(withoutComments(file)));
  const folders = [...new Set(naming.map((file) => file.split("/")[0]))];
  expect(folders.sort()).toEqual(["excel", "pilot", "workbench"]);
});

test("the picture in docs/architecture.md shows what may be imported", () => {
  const page = readFileSync(path.join(SOURCE, "../docs/architecture.md"), "utf8");
  const arrows = [...page.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => [from, to]);
  const below = (folder: string): string[] =>
    arrows.filter(([from]) => from === folder).flatMap(([, to]) => [to, ...below(to)]);
  expect(arrows.filter(([from, to]) => !MAY_IMPORT[from].includes(to))).toEqual([]);
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    expect(page).toContain(`| \`${folder}\``);
    expect(allowed.filter((other) => !below(folder).includes(other))).toEqual([]);
  }
});

function withoutComments(file: string): string {
  return text(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"[^"\n]*"|`[^`]*`/g, '""');
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SOURCE = path.join(__dirname, "../src");

/** What each folder of src may import from; the picture is in docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  stats: [],
  survey: ["stats", "language"],
  evaluation: ["survey", "stats", "language"],
  report: ["evaluation", "survey", "stats", "language"],
  analyses: ["report", "evaluation", "survey", "stats", "language"],
  excel: ["analyses", "report", "evaluation", "survey", "stats", "language"],
  functions: ["analyses", "report", "evaluation", "survey", "stats", "language"],
  taskpane: [
    "files",
    "functions",
    "excel",
    "analyses",
    "report",
    "evaluation",
    "survey",
    "stats",
    "language",
  ],
  files: ["survey", "stats", "language"],
  cli: ["files", "analyses", "report", "evaluation", "survey", "stats", "language"],
  workbench: ["files", "language"],
};

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

function text(file: string): string {
  return readFileSync(path.join(SOURCE, file), "utf8");
}

/** The folders of src that a file imports from, types too, its own left out. */
function importedFolders(file: string): string[] {
  const own = file.split("/")[0];
  return ts
    .preProcessFile(text(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name).split("/")[0])
    .filter((folder) => folder !== own);
}

test.each(files)("%s imports only from folders below its own", (file) => {
  const allowed = MAY_IMPORT[file.split("/")[0]];
  expect(allowed).toBeDefined();
  expect(importedFolders(file).filter((folder) => !allowed.includes(folder))).toEqual([]);
});

test("only excel and the host in workbench name Excel's interface", () => {
  const naming = files.filter((file) => /\bExcel\.[a-zA-Z]/.test(withoutComments(file)));
  expect(naming.map((file) => file.split("/")[0]).filter((f) => f !== "excel")).toEqual(
    naming.map((file) => file.split("/")[0]).filter((f) => f === "workbench"),
  );
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

/**
 * Shows written workbooks as LibreOffice draws them: the report of survey files (of the sample where
 * none are named) and the gallery of charts, as workbook, PDF and one picture a page, in
 * .build/report-pictures. `npm run pictures -- FILE…`. Needs LibreOffice, and pdftoppm for the
 * pictures; says so where they are not installed. No test needs it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { say } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, ".build", "report-pictures");
const offices = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function runs(command, words) {
  const { status, error } = spawnSync(command, words, { stdio: "ignore" });
  return error === undefined && status !== null;
}

const office = offices.find((name) =>
  path.isAbsolute(name) ? existsSync(name) : runs(name, ["--version"]),
);
if (office === undefined) {
  say({
    da: "LibreOffice er ikke installeret: uden det kan arkene ikke tegnes.",
    en: "LibreOffice is not installed: the sheets cannot be drawn without it.",
  });
  process.exit(2);
}

ensureInstalled("run");
const { createJiti } = await import("jiti");
const jiti = createJiti(root);
const load = (file) => jiti.import(path.join(root, file));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const sample = path.join(root, "assets", "sample");
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(sample)
        .filter((file) => file.endsWith(".csv"))
        .map((file) => path.join(sample, file));
const { evaluateCommand } = await load("src/cli/evaluate.ts");
const code = await evaluateCommand(
  ["--json", "--out", path.join(folder, "report.xlsx"), ...files],
  {
    result: () => undefined,
    remark: (text) => process.stderr.write(`${text}\n`),
  },
);
if (code !== 0) process.exit(code);

const { galleryBook } = await load("test/gallery/gallery-book.ts");
const { writeWorkbook } = await load("src/xlsx/write-workbook.ts");
const gallery = writeWorkbook(galleryBook(), { title: "Galleri", builtAt: new Date() });
writeFileSync(path.join(folder, "gallery.xlsx"), gallery);

for (const name of ["report", "gallery"]) {
  // A profile of its own: the user's LibreOffice may be open.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  spawnSync(office, [...words, path.join(folder, `${name}.xlsx`)], { stdio: "ignore" });
  const pdf = path.join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) {
    say({
      da: `LibreOffice kunne ikke tegne ${name}.xlsx.`,
      en: `LibreOffice could not draw ${name}.xlsx.`,
    });
    process.exit(1);
  }
  if (!runs("pdftoppm", ["-r", "110", "-png", pdf, path.join(folder, name)])) {
    say({
      da: "pdftoppm er ikke installeret: der er kun PDF, ingen billeder.",
      en: "pdftoppm is not installed: there are PDF files only, no pictures.",
    });
  }
}
rmSync(path.join(folder, "profile"), { recursive: true, force: true });
process.stdout.write(`${folder}\n`);

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { officeMembers } from "./office-members";

const ROOT = path.join(__dirname, "../../../..");
const FILE = path.join(ROOT, "docs/host.md");
const ROW = /^\| \[`([\w.]+)`\]\((\S+)\) +\| (.+?) +\| (.+?) +\|$/gm;
const HIGHEST = 13;

/** The product's files that name anything of Office's. */
const FILES = ["src/excel", "src/taskpane", "src/functions"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file))
    .filter((file) => /\b(?:Excel|Office|CustomFunctions)\b/.test(readFileSync(file, "utf8"))),
);

/** "`values` 1.1, `load`" by "Excel.Range", as the page has it. */
function listed(): Record<string, string> {
  const rows = [...readFileSync(FILE, "utf8").matchAll(ROW)];
  return Object.fromEntries(rows.map(([, owner = "", , members = ""]) => [owner, members]));
}

/** Microsoft's page about an object. */
function pageOf(owner: string): string {
  const [family = "", ...names] = owner.toLowerCase().split(".");
  const folders = new Map([
    ["officeextension", "office"],
    ["customfunctions", "custom-functions-runtime"],
  ]);
  const file = names.length > 0 ? `/${[family, ...names].join(".")}` : "";
  return `https://learn.microsoft.com/javascript/api/${folders.get(family) ?? family}${file}`;
}

/** Writes the rows anew where UPDATE_HOST_PAGE asks for it; what is not imitated stays. */
function update(members: Record<string, string>): void {
  const text = readFileSync(FILE, "utf8");
  const rows = [...text.matchAll(ROW)];
  const remarks = new Map(rows.map(([, owner, , , remark]) => [owner, remark]));
  const anew = Object.entries(members).map(
    ([owner, names]) =>
      `| [\`${owner}\`](${pageOf(owner)}) | ${names} | ${remarks.get(owner) ?? "–"} |`,
  );
  const [first] = rows;
  const end = text.lastIndexOf("|\n") + 1;
  if (first) writeFileSync(FILE, text.slice(0, first.index) + anew.join("\n") + text.slice(end));
}

function used(): Record<string, string> {
  const byOwner: Record<string, string[]> = {};
  for (const { name, apiSet } of officeMembers(ROOT, FILES)) {
    const [member = "", ...owner] = name.split(".").reverse();
    const version = /^ExcelApi ([\d.]+)$/.exec(apiSet)?.[1];
    (byOwner[owner.reverse().join(".")] ??= []).push(
      `\`${member}\`${version === undefined ? "" : ` ${version}`}`,
    );
  }
  return Object.fromEntries(
    Object.entries(byOwner).map(([owner, members]) => [owner, members.join(", ")]),
  );
}

describe("docs/host.md", () => {
  const members = used();
  if (process.env.UPDATE_HOST_PAGE) update(members);

  it("lists every member of Office.js that the add-in names, with its API set, and no other", () => {
    expect(listed()).toEqual(members);
  });

  it("shows that none is above ExcelApi 1.13", () => {
    const versions = Object.values(members).flatMap((text) =>
      [...text.matchAll(/` 1\.(\d+)/g)].map(([, minor]) => Number(minor)),
    );
    expect(Math.max(...versions)).toBeLessThanOrEqual(HIGHEST);
  });

  it("leads from each object to Microsoft's page about it", () => {
    for (const [, owner = "", page] of readFileSync(FILE, "utf8").matchAll(ROW)) {
      expect(page).toBe(pageOf(owner));
    }
  });
});

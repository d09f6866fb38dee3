import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { officeMembers } from "./office-members";

const ROOT = path.join(__dirname, "../../../..");
const PAGE = readFileSync(path.join(ROOT, "docs/host.md"), "utf8");
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
  const rows = [...PAGE.matchAll(/^\| \[`([\w.]+)`\]\((\S+)\) +\| (.+?) +\| .+\|$/gm)];
  return Object.fromEntries(rows.map(([, owner = "", , members = ""]) => [owner, members]));
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
    const pages = [...PAGE.matchAll(/^\| \[`([\w.]+)`\]\((\S+)\)/gm)];
    for (const [, owner = "", page] of pages) {
      const [family = "", ...names] = owner.toLowerCase().split(".");
      const folder = { officeextension: "office", customfunctions: "custom-functions-runtime" }[
        family
      ];
      const file = names.length > 0 ? `/${[family, ...names].join(".")}` : "";
      expect(page).toBe(`https://learn.microsoft.com/javascript/api/${folder ?? family}${file}`);
    }
  });
});

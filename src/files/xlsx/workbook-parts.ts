import { DamagedFile } from "../unpack";
import type { ZipEntry } from "../zip-directory";
import { readXml } from "./read-xml";

/** A sheet as the workbook lists it, with the part that holds its cells. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  entry: ZipEntry;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  sharedStrings: ZipEntry | null;
  styles: ZipEntry | null;
  /** Whether days are counted from 1904. */
  from1904: boolean;
}

interface Relation {
  kind: string;
  entry: ZipEntry | undefined;
}

/** The part that a relation points to: relative to xl/, or to the root with a slash in front. */
function targetOf(target: string, byName: ReadonlyMap<string, ZipEntry>): ZipEntry | undefined {
  try {
    const path = new URL(target, "zip:///xl/").pathname;
    return byName.get(decodeURIComponent(path).slice(1).toLowerCase());
  } catch {
    // No address at all: it points to nothing.
    return undefined;
  }
}

async function readRelations(
  bytes: Uint8Array,
  entry: ZipEntry,
  byName: ReadonlyMap<string, ZipEntry>,
): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXml(bytes, entry, {
    open: (name, attribute) => {
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attribute(key) ?? "");
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const kind = type.slice(type.lastIndexOf("/") + 1);
      relations.set(id, { kind, entry: targetOf(target, byName) });
    },
  });
  return relations;
}

/**
 * Finds a workbook's sheets, in the order of their tabs, and its strings. Sheets that hold a chart
 * and no cells are passed over.
 *
 * @throws DamagedFile where the workbook lists parts that the file does not have.
 */
export async function readWorkbookParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<WorkbookParts> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const workbook = entries.find(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name));
  const own = workbook?.name.slice("xl/".length).toLowerCase() ?? "";
  const relationsEntry = byName.get(`xl/_rels/${own}.rels`);
  if (workbook === undefined || relationsEntry === undefined) {
    throw new DamagedFile("no workbook part");
  }
  const relations = await readRelations(bytes, relationsEntry, byName);
  const listed: { name: string; hidden: boolean; relation: Relation | undefined }[] = [];
  let from1904 = false;
  await readXml(bytes, workbook, {
    open: (name, attribute) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const id = attribute(":id") ?? "";
      listed.push({
        name: attribute("name") ?? "",
        hidden: (attribute("state") ?? "visible") !== "visible",
        relation: relations.get(id),
      });
    },
  });
  const sheets = listed.flatMap(({ name, hidden, relation }): SheetPart[] => {
    if (relation === undefined) throw new DamagedFile(`${name}: listed, but not there`);
    if (relation.kind !== "worksheet") return [];
    if (relation.entry === undefined) throw new DamagedFile(`${name}: without cells`);
    return [{ name, hidden, entry: relation.entry }];
  });
  const partOf = (wanted: string) =>
    [...relations.values()].find(({ kind }) => kind === wanted)?.entry ?? null;
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), from1904 };
}

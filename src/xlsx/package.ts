import { strToU8, zipSync, type Zippable } from "fflate";
import { NAMESPACES } from "./namespaces";
import { xml, xmlPart, type XmlNode } from "./xml";

/** What a part refers to: another part by its path in the package. */
interface Relation {
  id: string;
  type: string;
  target: string;
}

interface Part {
  /** "xl/workbook.xml". */
  path: string;
  contentType: string;
  root: XmlNode;
  relations: Relation[];
}

/** Where the relations of a part stand. */
function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationsXml(relations: readonly Relation[]): XmlNode {
  return xml(
    "Relationships",
    { xmlns: NAMESPACES.packageRelations },
    relations.map(({ id, type, target }) =>
      xml("Relationship", { Id: id, Type: type, Target: `/${target}` }),
    ),
  );
}

/**
 * The parts of an Office file. Content types and relations follow from what is added, so that none
 * is missing and none leads nowhere.
 */
export class OfficePackage {
  private readonly parts: Part[] = [];
  private readonly own: Relation[] = [];

  /** A part that nothing refers to yet. Its root is made once its relations have their ids. */
  add(
    path: string,
    contentType: string,
    make: (relate: (type: string, target: string) => string) => XmlNode,
  ): string {
    const relations: Relation[] = [];
    const relate = (type: string, target: string) => {
      const id = `rId${relations.length + 1}`;
      relations.push({ id, type, target });
      return id;
    };
    this.parts.push({ path, contentType, root: make(relate), relations });
    return path;
  }

  /** Says what a part is to the package itself. */
  relate(type: string, target: string): void {
    this.own.push({ id: `rId${this.own.length + 1}`, type, target });
  }

  /** The file's bytes; the same for the same parts and date. */
  bytes(date: Date): Uint8Array {
    const types = xml(
      "Types",
      { xmlns: NAMESPACES.contentTypes },
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      this.parts.map(({ path, contentType }) =>
        xml("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    );
    const files: [string, XmlNode][] = [
      ["[Content_Types].xml", types],
      ["_rels/.rels", relationsXml(this.own)],
      ...this.parts.flatMap(({ path, root, relations }): [string, XmlNode][] => [
        [path, root],
        ...(relations.length > 0
          ? [[relationsPath(path), relationsXml(relations)] as [string, XmlNode]]
          : []),
      ]),
    ];
    const zippable: Zippable = {};
    for (const [path, root] of files) zippable[path] = strToU8(xmlPart(root));
    return zipSync(zippable, { mtime: date });
  }
}

import { NAMESPACES } from "./namespaces";
import { xml, type XmlNode } from "./xml";

/**
 * What the file says that it was written by. Excel and others put their own name there when they
 * save it: a file that says this holds nothing but what we wrote.
 */
export const PROGRAM = "Fidelitet for Excel";

/** The part that says it. */
export const PROGRAM_PART = "docProps/app.xml";

export function programXml(): XmlNode {
  return xml(
    "Properties",
    { xmlns: NAMESPACES.extendedProperties },
    xml("Application", {}, PROGRAM),
  );
}

/** Title and time of a file. */
export function corePropertiesXml(title: string, builtAt: Date): XmlNode {
  const time = `${builtAt.toISOString().slice(0, 19)}Z`;
  const stamp = (tag: string) => xml(tag, { "xsi:type": "dcterms:W3CDTF" }, time);
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": NAMESPACES.coreProperties,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    xml("dc:title", {}, title),
    xml("dc:creator", {}, PROGRAM),
    stamp("dcterms:created"),
    stamp("dcterms:modified"),
  );
}

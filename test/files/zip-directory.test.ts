import { isWorkbook, readZipDirectory } from "../../src/files/zip-directory";
import { writeXlsx } from "./write-xlsx";
import { writeZip, type ZipPart } from "./write-zip";

function why(bytes: Uint8Array): string | null {
  const verdict = readZipDirectory(bytes);
  return verdict.kind === "refused" ? verdict.why : null;
}

const PARTS: ZipPart[] = [
  { name: "a.txt", content: "æøå", stored: true },
  { name: "mappe/b.txt", content: "I høj grad ".repeat(100) },
];

test("the directory tells each entry's name, its size packed and unpacked, and where it begins", () => {
  const bytes = writeZip(PARTS);
  const verdict = readZipDirectory(bytes);
  expect(verdict).toMatchObject({
    kind: "zip",
    entries: [
      { name: "a.txt", method: "stored", size: 6, packedSize: 6, dataStart: 35 },
      { name: "mappe/b.txt", method: "deflated", size: 1200 },
    ],
  });
});

test("a remark at the end, bytes in an earlier position and 64-bit sizes make no difference", () => {
  const wide = PARTS.map((part) => ({ ...part, wide: true }));
  const view = new Uint8Array(1000);
  const zip = writeZip(wide, "hilsen fra PK\x05\x06 regnearket");
  view.set(zip, 300);
  const verdict = readZipDirectory(view.subarray(300, 300 + zip.length));
  expect(verdict).toMatchObject({ kind: "zip", entries: [{ size: 6 }, { size: 1200 }] });
});

test("a workbook is told from other packed files by its parts", () => {
  const entries = (bytes: Uint8Array) => {
    const verdict = readZipDirectory(bytes);
    return verdict.kind === "zip" ? verdict.entries : [];
  };
  expect(isWorkbook(entries(writeXlsx([{ name: "Ark1", rows: [["x"]] }])))).toBe(true);
  expect(isWorkbook(entries(writeZip(PARTS)))).toBe(false);
});

test.each([
  ["no zip at all", new TextEncoder().encode("Enhed;A: 1\n"), "not-a-zip"],
  ["nothing", new Uint8Array(0), "not-a-zip"],
  ["half a zip", writeZip(PARTS).subarray(0, 120), "not-a-zip"],
  ["an entry behind a password", writeZip([{ ...PARTS[0], encrypted: true }]), "password"],
  [
    "65,001 entries",
    writeZip(Array.from({ length: 65_001 }, (_, i) => ({ name: `${i}`, content: "" }))),
    "too-large-unpacked",
  ],
  [
    "more than 300 MB unpacked",
    writeZip([{ name: "a", content: "a", claimed: { size: 300_000_001 } }]),
    "too-large-unpacked",
  ],
  [
    "an entry that packs more than 200 to 1",
    writeZip([{ name: "a", content: new Uint8Array(2_000_000) }]),
    "too-large-unpacked",
  ],
  ["two entries of the same name", writeZip([PARTS[0], { ...PARTS[0], name: "A.TXT" }]), "damaged"],
  [
    "a packed size that reaches into the next entry",
    writeZip([{ name: "a", content: "abc", claimed: { packedSize: 40 } }, PARTS[1]]),
    "damaged",
  ],
  [
    "a stored entry of another size unpacked",
    writeZip([{ ...PARTS[0], claimed: { size: 1000 } }]),
    "damaged",
  ],
])("%s is refused", (_, bytes, expected) => {
  expect(why(bytes)).toBe(expected);
});

test("entries that share their bytes are refused", () => {
  const bytes = writeZip([PARTS[1], { ...PARTS[1], name: "mappe/c.txt" }]);
  const view = new DataView(bytes.buffer);
  const second = Buffer.from(bytes).lastIndexOf("PK\x01\x02", undefined, "latin1");
  view.setUint32(second + 42, 0, true);
  bytes.set(Buffer.from("b"), second + 46 + "mappe/".length);
  expect(why(bytes)).toBe("damaged");
});

test("every broken byte gives a verdict, never an error", () => {
  const bytes = writeZip(PARTS, "slut");
  for (let at = 0; at < bytes.length; at++) {
    for (const value of [0x00, 0x7f, 0xff]) {
      const broken = bytes.slice();
      broken[at] = value;
      expect(["zip", "refused"]).toContain(readZipDirectory(broken).kind);
    }
  }
});

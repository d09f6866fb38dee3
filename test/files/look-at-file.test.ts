import { lookAtFile } from "../../src/files/look-at-file";
import { refusalMessage, refused, type RefusalCode } from "../../src/files/refusal";
import { fileTexts } from "../../src/language/file-texts";
import { writeXlsx } from "./write-xlsx";
import { writeZip } from "./write-zip";

function bytes(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

function oldOffice(inside: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set(bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
  file.set(Buffer.from(inside, "utf16le"), 1152);
  return file;
}

test("text is text and a workbook a workbook, whatever they are called", () => {
  expect(lookAtFile("svar.csv", bytes("Enhed;A: 1\n"))).toEqual({
    kind: "text",
    text: "Enhed;A: 1\n",
  });
  const workbook = writeXlsx([{ name: "Ark1", rows: [] }]);
  for (const name of ["svar.xlsx", "svar.XLSX", "svar.csv"]) {
    expect(lookAtFile(name, workbook)).toEqual({ kind: "workbook" });
  }
});

test.each<[string, string, Uint8Array, RefusalCode]>([
  ["no bytes", "tom.csv", new Uint8Array(0), "empty"],
  ["empty lines", "tom.csv", bytes("\r\n \t\r\n"), "empty"],
  ["a mark of UTF-8 and nothing more", "tom.csv", bytes("\xef\xbb\xbf"), "empty"],
  ["a PNG picture", "billede.csv", bytes("\x89PNG\r\n\x1a\n\0\0"), "picture"],
  ["a JPEG picture", "billede.csv", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "picture"],
  ["a WebP picture", "billede.xlsx", bytes("RIFF\x10\0\0\0WEBPVP8 "), "picture"],
  ["a PDF", "rapport.csv", bytes("%PDF-1.7\n"), "pdf"],
  ["a web page", "svar.xls", bytes("\r\n<html xmlns='x'><table>"), "markup"],
  ["a drawing", "svar.csv", bytes("<?xml version='1.0'?><svg/>"), "markup"],
  ["bytes that mean nothing", "svar.csv", bytes("a\0b\x01"), "not-text"],
  ["10 MB on one line", "svar.csv", endless("x;"), "endless-line"],
  ["10 MB within one quoted cell", "svar.csv", endless('"a"'), "endless-line"],
  ["text named .xlsx", "svar.xlsx", bytes("Enhed;A: 1\n"), "not-a-zip"],
  ["half a workbook", "svar.xlsx", bytes("PK\x03\x04 og så intet"), "damaged"],
  ["an old workbook", "svar.xls", oldOffice("Workbook"), "old-workbook"],
  ["a workbook behind a password", "svar.xlsx", oldOffice("EncryptedPackage"), "password"],
  ["a Word document", "svar.xlsx", writeZip([{ name: "word/a", content: "" }]), "not-a-workbook"],
  [
    "a zip bomb",
    "svar.xlsx",
    writeZip([{ name: "xl/workbook.xml", content: new Uint8Array(20_000_000) }]),
    "too-large-unpacked",
  ],
])("%s is refused", (_, name, content, why) => {
  expect(lookAtFile(name, content)).toEqual(refused(why));
});

function endless(part: string): Uint8Array {
  return bytes(part.repeat(Math.ceil(10_000_000 / part.length)));
}

test("long lines of an ordinary export are no endless line", () => {
  const line = `${"I høj grad;".repeat(2_000)}\n`;
  const look = lookAtFile("svar.csv", new TextEncoder().encode(line.repeat(200)));
  expect(look.kind).toBe("text");
});

test.each(Object.keys(fileTexts) as RefusalCode[])(
  "the sentence for “%s” names the file, in both languages",
  (why) => {
    const [da, en] = (["da", "en"] as const).map((language) =>
      refusalMessage("mappe/svar.csv", refused(why), language),
    );
    for (const sentence of [da, en]) expect(sentence).toMatch(/^mappe\/svar\.csv .+\. .+\.$/);
    expect(da).not.toBe(en);
  },
);

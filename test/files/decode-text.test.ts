import { decodeText } from "../../src/files/decode-text";

const TEXT = "Tårnby;»æøå« – 5 €\r\nRødovre;I høj grad\r\n";
const bigEndian = Buffer.from(TEXT, "utf16le").swap16();

function latin(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

test.each([
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`)],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16 without a mark", Buffer.from(TEXT, "utf16le")],
  ["UTF-16 the other way round, with a mark", Buffer.from([0xfe, 0xff, ...bigEndian])],
  ["UTF-16 the other way round, without a mark", bigEndian],
])("Danish letters are read from %s", (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test("what is not UTF-8 is read as Windows-1252, with its own signs for quotes and the euro", () => {
  expect(decodeText(latin("T\xE5rnby \x93\xE6\xF8\xC5\x94 \x80"))).toBe("Tårnby “æøÅ” €");
});

test("a stray control character does not keep a long text from being read", () => {
  const text = `${"Vejen;I høj grad\n".repeat(20)}\x1A`;
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
});

test.each([
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
  ["a zero among letters", [...latin("Vejen\0Vejle")]],
  ["many control characters", [...latin("V\x01\x02\x03ejen")]],
  ["compressed bytes", Array.from({ length: 600 }, (_, i) => (i * 73 + (i >> 3) * 41) & 0xff)],
])("%s is no text", (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeNull();
});

import { decodeBytes, decodeText } from "../../src/files/decode-text";

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

// Bytes as Python's codecs cp850 and mac_roman write "Høj grad, værktøj, måling, Ærø".
test.each([
  ["code page 850", "H\x9Bj grad, v\x91rkt\x9Bj, m\x86ling, \x92r\x9B", "cp850"],
  ["Macintosh", "H\xBFj grad, v\xBErkt\xBFj, m\x8Cling, \xAEr\xBF", "macintosh"],
])("letters that stand where %s has them are read so, and that is said", (_, text, odd) => {
  expect(decodeBytes(latin(text))).toEqual({ text: "Høj grad, værktøj, måling, Ærø", odd });
});

test("letters that became two signs each are put right, and that is said", () => {
  const bytes = new TextEncoder().encode("I hÃ¸j grad; vÃ¦rktÃ¸jer; mÃ¥ling; Ã…benrÃ¥");
  expect(decodeBytes(bytes)).toEqual({
    text: "I høj grad; værktøjer; måling; Åbenrå",
    odd: "utf-8-twice",
  });
});

test("curly quotes within English words are no letters of an old encoding", () => {
  const text = latin("don\x92t, can\x92t, won\x92t, shan\x92t");
  expect(decodeBytes(text)).toEqual({ text: "don’t, can’t, won’t, shan’t", odd: null });
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

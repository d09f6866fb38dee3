import { decodeText } from "../../src/files/decode-text";
import { readText } from "../../src/files/text/read-text";

const readDelimitedText = (text: string) => readText(text).rows.map(({ cells }) => cells);

const ROWS = [
  ["Enhed", "Viden: Kender job, og brancher", "Viden: Bruger dem; ofte"],
  ["Tårnby", "I høj grad", "Slet ikke"],
];

test.each([";", ",", "\t"])(
  "the separator %j is recognised, others may stand in the texts",
  (mark) => {
    const text = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(mark)).join("\r\n");
    expect(readDelimitedText(text)).toEqual(ROWS);
  },
);

test("commas in unquoted headers do not hide the semicolons", () => {
  const text = "Enhed;Viden: a, b, c;Viden: d, e\nVejen;I høj grad;Slet ikke";
  expect(readDelimitedText(text)[1]).toEqual(["Vejen", "I høj grad", "Slet ikke"]);
});

test("UTF-8 with and without byte order mark and Windows-1252 give the same text", () => {
  const utf8 = new TextEncoder().encode("Tårnby æøå");
  const windows = Uint8Array.from([..."T\xE5rnby \xE6\xF8\xE5"].map((c) => c.charCodeAt(0)));
  for (const bytes of [utf8, Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), windows]) {
    expect(decodeText(bytes)).toBe("Tårnby æøå");
  }
});

test("a first line that names the separator is obeyed and is no row", () => {
  expect(readDelimitedText("sep=;\r\nEnhed;Viden: a, b, c\r\nVejen;I høj grad\r\n")).toEqual([
    ["Enhed", "Viden: a, b, c"],
    ["Vejen", "I høj grad"],
  ]);
});

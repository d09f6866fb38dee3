import fc from "fast-check";
import { fileTables } from "../../../src/files/tables/file-tables";
import { textTables } from "../../../src/files/tables/text-tables";

/** Any mess of the marks that text files are made of. */
const mess = fc
  .array(
    fc.constantFrom(
      ...["a", "Vejen", "1", "2,5", ";", ";", ",", "\t", "|", " ", '"', '"', "'", "\\"],
      ...["\n", "\n", "\r\n", "\r", "Kilde: x", "I alt", "---"],
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

test("whatever stands in a file, each line of it is in one row, and each row in one place", () => {
  fc.assert(
    fc.property(mess, (text) => {
      const { text: read, parts } = textTables(text);
      let at = read.rows[0]?.from ?? 0;
      for (const { from, to } of read.rows) {
        // Between two rows stand at most lines that only draw a table.
        expect(text.slice(at, from)).toMatch(/^[-=+|:\s]*$/);
        at = to;
      }
      expect(text.slice(at)).toMatch(/^[-=+|:\s]*$/);
      const placed = parts.flatMap(({ rows, above, below }) => [...rows, ...above, ...below]);
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed.filter((row) => read.rows[row].blank)).toEqual([]);
    }),
    { numRuns: 2_000, seed: 20240306 },
  );
});

test("each filled line is told as part of a table or as standing outside", async () => {
  const line = fc.constantFrom("a;b;c", "1;2;3", "x", "Titel", "", "4;5", "Kilde: x", "I alt;7;8");
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
      fc.pre(lines.some((one) => one !== ""));
      const found = await fileTables("a.csv", new TextEncoder().encode(lines.join("\n")));
      if (found.kind === "refused") throw new Error(found.why);
      const covered = new Set(found.outside.map(({ place }) => Number(place)));
      for (const { place } of found.tables) {
        const [from, to = from] = place.split("-").map(Number);
        for (let at = from; at <= to; at++) covered.add(at);
      }
      const filled = lines.flatMap((one, i) => (one === "" ? [] : [i + 1]));
      expect(filled.filter((at) => !covered.has(at))).toEqual([]);
    }),
    { numRuns: 500, seed: 20240307 },
  );
});

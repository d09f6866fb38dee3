import { noteBoxes, noteRows } from "../../src/report/note-boxes";
import { spotAddress } from "../../src/report/spot";

/** Columns into which so many letters fit. */
const wide = (letters: number) => [letters * 2.8, letters * 2.8 + 0.1];

test("each note stands below the one before, over all columns, and is as high as its text", () => {
  const notes = noteBoxes(["Kort.", "To ord til", "Slut"], 5, wide(6));
  expect(notes.map(({ at }) => spotAddress(at))).toEqual(["A6:B6", "A7:B8", "A9:B9"]);
  expect(noteRows(notes)).toBe(4);
});

test.each([
  ["", 1],
  ["ti tegn nu", 1],
  ["elleve tegn", 2],
  ["et ord der fylder mere", 3],
  ["Samtaleteknikkerne", 2],
  ["et Samtaleteknikkerne", 3],
])("where ten letters fit, »%s« takes %p", (text, rows) => {
  expect(noteRows(noteBoxes([text], 0, wide(10)))).toBe(rows);
});

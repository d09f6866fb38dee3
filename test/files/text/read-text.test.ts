import { readText, TextReading } from "../../../src/files/text/read-text";

function cells(text: string): string[][] {
  return readText(text).rows.map((row) => row.cells);
}

test.each<[string, string, string[][]]>([
  [
    "a text column with commas in a file of semicolons",
    "Enhed;Svar\nVejen;Godt, men dyrt\nÆrø;Ja, nej, måske\n",
    [
      ["Enhed", "Svar"],
      ["Vejen", "Godt, men dyrt"],
      ["Ærø", "Ja, nej, måske"],
    ],
  ],
  [
    "decimal commas",
    "Enhed;x;y\nVejen;1,5;2,5\nÆrø;3,5;4,5\n",
    [
      ["Enhed", "x", "y"],
      ["Vejen", "1,5", "2,5"],
      ["Ærø", "3,5", "4,5"],
    ],
  ],
  ["a column of decimal numbers", "Tal\n1,5\n2,75\n", [["Tal"], ["1,5"], ["2,75"]]],
  [
    "a column of names with the surname first",
    "Navn\nHansen, Anders\nJensen, Bo\n",
    [["Navn"], ["Hansen, Anders"], ["Jensen, Bo"]],
  ],
  ["a column of names", "Anders Hansen\nBo Jensen\n", [["Anders Hansen"], ["Bo Jensen"]]],
  ["a column of rounds", "Måling 1\nMåling 2\n", [["Måling 1"], ["Måling 2"]]],
  ["a sentence", "En linje; og to ord", [["En linje; og to ord"]]],
  ["one row", "a;b,c;d", [["a", "b,c", "d"]]],
  [
    "apostrophes inside words and at their start",
    "Enhed,Svar\nKbh.'s,'n god dag\nVejen,Ja\n",
    [
      ["Enhed", "Svar"],
      ["Kbh.'s", "'n god dag"],
      ["Vejen", "Ja"],
    ],
  ],
  [
    "columns in line, with one blank inside a name",
    "Enhed        Andel    Antal\nVejen          5        1\nKbh. AMC       7       22\n",
    [
      ["Enhed", "Andel", "Antal"],
      ["Vejen", "5", "1"],
      ["Kbh. AMC", "7", "22"],
    ],
  ],
  [
    "blanks beside the separator",
    'Enhed ; A ; B\nVejen ; "I; høj" ; 5\nÆrø ; x ; 6\n',
    [
      ["Enhed", "A", "B"],
      ["Vejen", "I; høj", "5"],
      ["Ærø", "x", "6"],
    ],
  ],
  [
    "a table of Markdown",
    "| Enhed | A |\n|:------|--:|\n| Vejen | 5 |\n| Ærø   | 6 |\n",
    [
      ["Enhed", "A"],
      ["Vejen", "5"],
      ["Ærø", "6"],
    ],
  ],
  [
    "quotes that are not doubled within a quoted cell",
    'a;b;c\n1;"han sagde "ja" til det";2\n3;x;4\n',
    [
      ["a", "b", "c"],
      ["1", 'han sagde "ja" til det', "2"],
      ["3", "x", "4"],
    ],
  ],
  [
    "inches and a name in quotes, in a file without quoted cells",
    'a;b\n5" rør;1\n"Huset" i Vejen;2\n',
    [
      ["a", "b"],
      ['5" rør', "1"],
      ['"Huset" i Vejen', "2"],
    ],
  ],
  [
    "lines that end twice",
    "a;b\r\r\n1;2\r\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
])("%s is read as one reads it", (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
  expect(readText(text).oddities).toMatchObject({ unclosed: [], otherDelimiter: [] });
});

test("rows know their lines, also after cells of several lines", () => {
  const { rows } = readText('a;b\n1;"x\ny\nz"\n\n2;3\n');
  expect(rows.map(({ line, lastLine, blank }) => [line, lastLine, blank])).toEqual([
    [1, 1, false],
    [2, 4, false],
    [5, 5, true],
    [6, 6, false],
  ]);
});

test("a quote that is never closed takes nothing of the next rows with it", () => {
  for (const later of ["Slet ikke", '"Slet ikke"', '"Slet; ikke"', '""']) {
    const text = `Enhed;A;B\nVejen;"I høj grad;5\nÆrø;${later};4\nOdense;x;3\n`;
    const { rows, oddities } = readText(text);
    expect(rows).toHaveLength(4);
    expect(rows[1].cells).toEqual(["Vejen", "I høj grad", "5"]);
    expect(rows[3].cells).toEqual(["Odense", "x", "3"]);
    expect(oddities.unclosed).toEqual([2]);
  }
});

test("a stray quote far down does not swallow rows up to one that ends a cell much later", () => {
  const row = (i: number) => `Vejen ${i};I høj grad;${i}\n`;
  const many = Array.from({ length: 60 }, (_, i) => row(i)).join("");
  const { rows, oddities } = readText(`Enhed;Svar;Nr\n"Ærø;x;1\n${many}rør 8";x;2\n`);
  expect(rows).toHaveLength(63);
  expect(oddities.unclosed).toEqual([2]);
});

test("rows with another separator are read with it, and told", () => {
  const { rows, oddities } = readText('a;b;c\n1;2;3\n"4","x, y",6\n7,8,9\n1\t2\t3\n4;5;6\n');
  expect(rows.map((row) => row.cells)).toEqual([
    ["a", "b", "c"],
    ["1", "2", "3"],
    ["4", "x, y", "6"],
    ["7", "8", "9"],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
  expect(oddities.otherDelimiter).toEqual([
    { line: 3, delimiter: "," },
    { line: 4, delimiter: "," },
    { line: 5, delimiter: "\t" },
  ]);
});

test("a text is read in slices that hold all of its rows in their order", () => {
  const text = `a;b\n${Array.from({ length: 7_000 }, (_, i) => `${i};x`).join("\n")}\n`;
  const slices = [...new TextReading(text).slices()];
  expect(slices.length).toBeGreaterThan(3);
  expect(slices.flat().map((row) => row.cells)).toEqual(cells(text));
});

test.each([
  ["quotes left open on every line", '"x;""y;3\n'.repeat(60_000)],
  ["doubled quotes at the start of every line", '""x;y;3\n'.repeat(60_000)],
  ["backslashes without end", `a;b\n"${"\\".repeat(400_000)}";x\n`],
  ["blanks without end after quotes", `a;b\n${`"x"${" ".repeat(400)}y;1\n`.repeat(2_000)}`],
  ["empty lines without end before an apostrophe", `${"\n".repeat(90_000)}a;'b'\n1;2\n`],
  ["60,000 headers", `${"Spørgsmål;".repeat(60_000)}\n${"5;".repeat(60_000)}\n`],
  ["a cell of 5 MB", `a;b\n1;"${"en linje, og en til\n".repeat(250_000)}"\n2;3\n`],
])("%s are read to their end", (_, text) => {
  const { rows } = readText(text);
  expect(rows[rows.length - 1].to).toBe(text.length);
});

test("a cell longer than what is looked at leaves the rows around it whole", () => {
  const long = "en linje, og en til\n".repeat(20_000);
  expect(cells(`a;b;c\n1;"${long}";3\n4;5;6\n`)).toEqual([
    ["a", "b", "c"],
    ["1", long, "3"],
    ["4", "5", "6"],
  ]);
});

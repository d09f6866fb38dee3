import { readSurveys } from "../../../src/excel/read-surveys";
import { toBase64 } from "../../../src/taskpane/bring-in/base64";
import { bringIn } from "../../../src/taskpane/bring-in/bring-in";
import { broughtSentences } from "../../../src/taskpane/bring-in/brought-sentences";
import { failureSentence } from "../../../src/taskpane/bring-in/bring-in-failure";
import {
  lookAtFiles,
  type PickedFile,
  type ReadyFile,
} from "../../../src/taskpane/bring-in/look-at-files";
import { pastedTable } from "../../../src/taskpane/bring-in/pasted-table";
import { openWorkbook, type OpenedWorkbook } from "../../excel/workbook";
import { writeXlsx } from "../../files/write-xlsx";

const CSV = "Enhed;Samtale: a;Viden: b\r\nVejen;I høj grad;Slet ikke\r\n";

function picked(name: string, content: string | Uint8Array = CSV): PickedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  };
}

const xlsx = (sheet = "Ark1") =>
  writeXlsx([
    {
      name: sheet,
      rows: CSV.trim()
        .split("\r\n")
        .map((line) => line.split(";")),
    },
  ]);

const quietly = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

async function ready(...files: PickedFile[]): Promise<ReadyFile[]> {
  const look = await lookAtFiles(files, quietly());
  expect(look.failures).toEqual([]);
  return look.ready;
}

describe("a look at files", () => {
  test("tells texts from workbooks, and names their sheets after the files", async () => {
    const files = await ready(picked("maaling-1.csv"), picked("Vejen.xlsx", xlsx()));
    expect(files.map(({ kind, title }) => [kind, title])).toEqual([
      ["text", "maaling-1"],
      ["workbook", "Vejen"],
    ]);
  });

  test("refuses what cannot be read, in a sentence that names the file", async () => {
    const unreadable = {
      ...picked("mappe"),
      arrayBuffer: () => Promise.reject(new Error("NotReadableError")),
    };
    const huge = { ...picked("stor.csv"), size: 300_000_000 };
    const files = [
      picked("tom.csv", ""),
      picked("billede.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      picked("falsk.xlsx", "Enhed;Svar"),
      unreadable,
      huge,
      picked("god.csv"),
    ];
    const { ready: good, failures } = await lookAtFiles(files, quietly());
    expect(good.map(({ file }) => file.name)).toEqual(["god.csv"]);
    expect(failures.map((failure) => failureSentence(failure, "da"))).toEqual([
      "tom.csv er tom. Vælg den fil, der indeholder besvarelserne.",
      "billede.csv er et billede, ikke en tabel. Vælg en CSV-fil eller en .xlsx-fil.",
      expect.stringMatching(/^falsk\.xlsx hedder som en Excel-fil, men er det ikke\./),
      "mappe kunne ikke åbnes. Kontrollér, at filen findes og ikke er en mappe, og prøv igen.",
      expect.stringMatching(/^stor\.csv fylder for meget/),
    ]);
  });
});

describe("bringing files in", () => {
  let workbook: OpenedWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook([{ name: "Mit ark", rows: [["mit"]] }]);
  });
  afterEach(() => workbook.close());

  test("makes sheets that are read at once, and touches no other", async () => {
    const files = await ready(picked("Måling 1.csv"), picked("Måling 2.xlsx", xlsx()));
    const { sheets, failures, left } = await bringIn(files, quietly());
    expect({ sheets, failures, left }).toEqual({
      sheets: ["Måling 1", "Måling 2"],
      failures: [],
      left: 0,
    });
    expect(await workbook.sheetNames()).toEqual(["Mit ark", "Måling 1", "Måling 2"]);
    expect(await workbook.cells("Mit ark", "A1")).toEqual([["mit"]]);
    expect((await readSurveys()).rounds.map(({ name }) => name)).toEqual(["Måling 1", "Måling 2"]);
  });

  test("makes a sheet of each of a file's tables, and tells what is amiss in it", async () => {
    const text = `Måling 1\n${CSV}\r\nMåling 2\n${CSV}Vejle;"I høj grad;Slet ikke`;
    const { sheets, findings } = await bringIn(await ready(picked("svar.csv", text)), quietly());
    expect(sheets).toEqual(["Måling 1", "Måling 2"]);
    expect((await readSurveys()).rounds.map(({ name }) => name)).toEqual(["Måling 1", "Måling 2"]);
    expect(findings).toMatchObject([
      { code: "tables-several", source: "svar.csv" },
      { code: "quote-unclosed", source: "svar.csv" },
      { code: "line-ends-mixed", source: "svar.csv" },
    ]);
  });

  test("takes 50 files in one go, and tells how far it has come", async () => {
    const names = Array.from({ length: 50 }, (_, i) => `Måling ${i + 1}.csv`);
    const files = await ready(...names.map((name) => picked(name)));
    const told: string[] = [];
    const onProgress = (_: number, name: string) => told.push(name);
    const { sheets } = await bringIn(files, { ...quietly(), onProgress });
    expect(sheets).toHaveLength(50);
    expect([...new Set(told)]).toEqual(names);
    expect((await readSurveys()).rounds).toHaveLength(50);
  });

  test("goes on after a file that has vanished meanwhile", async () => {
    const [first, second] = await ready(picked("Måling 1.csv"), picked("Måling 2.csv"));
    first.file.arrayBuffer = () => Promise.reject(new Error("Gone"));
    const { sheets, failures } = await bringIn([first, second], quietly());
    expect(sheets).toEqual(["Måling 2"]);
    expect(failures.map((failure) => failureSentence(failure, "da"))).toEqual([
      "Måling 1.csv blev ikke hentet ind. Åbn filen i Excel, og kopiér arket herover.",
    ]);
  });

  test("keeps what is in when it is cancelled, and counts what is not", async () => {
    const files = await ready(...["a", "b", "c"].map((name) => picked(`${name}.csv`)));
    const cancelling = new AbortController();
    const onProgress = (_: number, name: string) => name === "b.csv" && cancelling.abort();
    const brought = await bringIn(files, { signal: cancelling.signal, onProgress });
    expect(brought).toEqual({ sheets: ["a"], failures: [], left: 2, findings: [] });
    expect(await workbook.sheetNames()).toEqual(["Mit ark", "a"]);
  });
});

describe("what is said of the sheets that came in", () => {
  let workbook: OpenedWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook([{ name: "Mit ark", rows: [["mit"]] }]);
  });
  afterEach(() => workbook.close());

  const sentencesOf = async (...sheets: string[]) =>
    broughtSentences(sheets, await readSurveys(), "da");

  test("is that they are brought in only where they were read as answers", async () => {
    await bringIn(await ready(picked("Måling 1.csv")), quietly());
    expect(await sentencesOf("Måling 1")).toEqual({
      sentences: ["Arket »Måling 1« er hentet ind."],
      isWhole: true,
    });
    await bringIn(
      await ready(picked("Vagtplan.csv", "Dag;Navn\nMandag;Bo\nTirsdag;Ib\n")),
      quietly(),
    );
    const { sentences, isWhole } = await sentencesOf("Måling 1", "Vagtplan");
    expect(isWhole).toBe(false);
    expect(sentences).toEqual([
      "Arket »Måling 1« er hentet ind.",
      expect.stringMatching(/^Arket »Vagtplan« er sat ind, men er ikke læst som svar/),
    ]);
  });

  test("promises nothing before they are read", async () => {
    expect(broughtSentences(["a", "b"], null, "da").sentences).toEqual(["2 nye ark er sat ind."]);
    expect((await sentencesOf("Nyt")).sentences).toEqual(["Arket »Nyt« er sat ind."]);
  });
});

describe("a file that Excel refuses", () => {
  test.each([
    ["AccessDenied", /a\.xlsx blev ikke hentet ind: projektmappen er beskyttet/],
    ["RequestPayloadSizeLimitExceeded", /a\.xlsx er for stor til at blive sat ind/],
    ["GeneralException", /a\.xlsx blev ikke hentet ind\. Åbn filen/],
    ["ConnectionFailure", /a\.xlsx blev ikke hentet ind\. Excel svarede ikke\..*prøv igen/],
  ])("for %s is told of so that the user can go on", (code, sentence) => {
    const failure = { file: "a.xlsx", kind: "failed", code } as const;
    expect(failureSentence(failure, "da")).toMatch(sentence);
  });
});

describe("pasted text", () => {
  test.each([
    ["semicolons", "Enhed;Svar\nVejen;4"],
    ["tabs, as from a spreadsheet", "Enhed\tSvar\r\nVejen\t4\r\n"],
    ["commas", "Enhed,Svar\n\nVejen,4\n"],
    ["bars, as in Markdown", "| Enhed | Svar |\n|---|---|\n| Vejen | 4 |\n"],
    ["blanks", "Enhed  Svar\nVejen     4\n"],
  ])("is a table when its columns are parted by %s", (_, text) => {
    expect(pastedTable(text, "Ark1")?.rows).toEqual([
      ["Enhed", "Svar"],
      ["Vejen", "4"],
    ]);
  });

  test.each(["", "  \n ", "kun en linje; og to ord", "en\nto\ntre", "<table><tr></tr></table>\n;"])(
    "%p is none",
    (text) => {
      expect(pastedTable(text, "Ark1")).toBeNull();
    },
  );
});

describe("before files come in", () => {
  const SURVEY = "Enhed;Samtale: a;Viden: b\nVejen;I høj grad;Slet ikke\n";
  const why = async (...files: PickedFile[]) =>
    (await ready(...files)).map(({ nothing }) => nothing?.code ?? null);

  test("those in which nothing can be computed are known", async () => {
    expect(
      await why(
        picked("svar.csv", SURVEY),
        picked("tom.csv", "Enhed;Samtale: a;Viden: b\n"),
        picked("priser.csv", "Vare;Pris\nMælk;12\nBrød;30\n"),
      ),
    ).toEqual([null, expect.any(String), expect.any(String)]);
  });

  test("answers that only lack a unit, lists of units and workbooks are not doubted", async () => {
    const units = "Enhed;Inviterede\nVejen;12\nAssens;30\nHaderslev;14\n";
    expect(
      await why(
        picked("q.csv", "q1;q2;q3\n5;4;1\n2;4;1\n"),
        picked("enheder.csv", units),
        picked("bog.xlsx", xlsx()),
      ),
    ).toEqual([null, null, null]);
  });

  test("a pasted table without answers says why, and what is amiss in it", () => {
    expect(pastedTable("Vare;Pris\nMælk;12\nBrød;30", "Priser")?.nothing).toMatchObject({
      sources: ["Priser"],
    });
    const cut = pastedTable(`${SURVEY}Assens;I høj grad\nÆrø;I høj grad;Slet ikke\n`, "Svar");
    expect(cut?.nothing).toBeNull();
    expect(cut?.findings.map(({ code, source }) => [code, source])).toEqual([["rows-cut", "Svar"]]);
  });
});

test("bytes of any number are written as base64", () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 70_000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});

import fc from "fast-check";
import { toDanishFormula, toEngineFormula } from "../../../src/workbench/sheet/danish-formula";

const danishToEngine: [typed: string, engine: string][] = [
  ['=FIDELITET(A1:B2;"I høj grad")', '=FIDELITET(A1:B2,"I høj grad")'],
  ["=SUCCESKRITERIE(0,56;0,4)", "=SUCCESKRITERIE(0.56,0.4)"],
  ["=SUM(A1;B2;3)", "=SUM(A1,B2,3)"],
  ["=HVIS(A1>0,5;1;2)", "=IF(A1>0.5,1,2)"],
  ["=hvis.fejl(middel(A1:A9);0)", "=IFERROR(AVERAGE(A1:A9),0)"],
  ["=TÆL.HVIS('Måling 6'!D2:D197;\"I høj grad\")", "=COUNTIF('Måling 6'!D2:D197,\"I høj grad\")"],
  ["=AFRUND(2,5;0)+RUND.NED(1,25;1)", "=ROUND(2.5,0)+ROUNDDOWN(1.25,1)"],
  ["=SUM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  [
    '=FIDELITET(A1:A9;{"I høj grad";"I nogen grad"};5)',
    '=FIDELITET(A1:A9,{"I høj grad";"I nogen grad"},5)',
  ],
  [
    "=HVIS(OG(A1=SAND;IKKE(B1=FALSK));#I/T;#VÆRDI!)",
    "=IF(AND(A1=TRUE,NOT(B1=FALSE)),#N/A,#VALUE!)",
  ],
  ["=SUM(,5;,25)", "=SUM(0.5,0.25)"],
  ["=SUM(Tabel1[Svar; i pct.];1,5)", "=SUM(Tabel1[Svar; i pct.],1.5)"],
  ["=ANDEL.KI(12;20;)", "=ANDEL.KI(12,20,)"],
  ["=1,5E3*MIDDEL(A1:A2)", "=1.5E3*AVERAGE(A1:A2)"],
  ["=SUM(0.5;1)", "=SUM(0.5,1)"],
];

const englishKept = [
  '=FIDELITET(A1:B2,"I høj grad")',
  "=SUCCESKRITERIE(0.56,0.4)",
  "=IF(A1>0,1,2)",
  "=COUNTIF(A1:A9,5)",
  "=SUM({1,2;3,4},A1)",
  "='Ja; nej, 1,5'!A1",
  "=LET(x,1,x+1)",
];

describe("a formula typed as a Dane types it", () => {
  it.each(danishToEngine)("%s reaches the engine as %s", (typed, engine) => {
    expect(toEngineFormula(typed, "da")).toBe(engine);
    expect(toEngineFormula(typed, "en")).toBe(engine);
  });

  it("keeps separators and commas in text and sheet names as they are", () => {
    expect(toEngineFormula('=\'a;b,1,5\'!A1&"x;1,5 ""HVIS("""&TEKST(1,5;"0,0")', "da")).toBe(
      '=\'a;b,1,5\'!A1&"x;1,5 ""HVIS("""&TEXT(1.5,"0,0")',
    );
  });

  it("does not take a defined name or a sheet for a function because a part of it is one", () => {
    expect(toEngineFormula("=SUM(DAGPENGE;OGSÅ!A1;HVIS_NY)", "da")).toBe(
      "=SUM(DAGPENGE,OGSÅ!A1,HVIS_NY)",
    );
  });

  it("reads a comma between digits as the display's language does where nothing else tells", () => {
    expect(toEngineFormula("=SUM(0,5)", "da")).toBe("=SUM(0.5)");
    expect(toEngineFormula("=SUM(0,5)", "en")).toBe("=SUM(0,5)");
    expect(toEngineFormula("=A1*0,5", "da")).toBe("=A1*0.5");
  });
});

describe("a formula typed in English", () => {
  it.each(englishKept)("%s is left as it is in both languages of the display", (typed) => {
    expect(toEngineFormula(typed, "da")).toBe(typed);
    expect(toEngineFormula(typed, "en")).toBe(typed);
  });

  it("is only a formula when it begins with =", () => {
    expect(toEngineFormula("HVIS(1;2)", "da")).toBe("HVIS(1;2)");
    expect(toDanishFormula("IF(1,2)")).toBe("IF(1,2)");
  });
});

describe("the formula bar in Danish", () => {
  it.each([
    ['=IF(A1>0.5,{1.5,2;3,4},"a,b")', '=HVIS(A1>0,5;{1,5\\2;3\\4};"a,b")'],
    ["=COUNTIF('a,1.5'!A1:A9,5)", "=TÆL.HVIS('a,1.5'!A1:A9;5)"],
    ["=FIDELITET.KI(A1:A9,0.95)", "=FIDELITET.KI(A1:A9;0,95)"],
    ["=IFERROR(1/0,#N/A)", "=HVIS.FEJL(1/0;#I/T)"],
  ])("shows %s as %s", (engine, danish) => {
    expect(toDanishFormula(engine)).toBe(danish);
  });

  it("gives the same formula back when what it shows is entered again unchanged", () => {
    const leaf = fc.oneof(
      fc.constantFrom("A1", "'Måling 6'!B2:C9", "TRUE", '"a;b,1,5 ""c"""', "#N/A", "{1,2.5;3,4}"),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom("0.5", "12.25", "1.5E3"),
    );
    const formula = fc.letrec<{ node: string; call: string }>((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, leaf, tie("call")),
      call: fc
        .tuple(
          fc.constantFrom("IF", "SUM", "FIDELITET.KI", "ROUND", "KORREL.R"),
          fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
          fc.constantFrom(",", ", "),
        )
        .map(([name, parts, separator]) => `${name}(${parts.join(separator)})`),
    })).node;
    fc.assert(
      fc.property(formula, (inner) => {
        expect(toEngineFormula(toDanishFormula(`=${inner}`), "da")).toBe(`=${inner}`);
      }),
    );
  });
});

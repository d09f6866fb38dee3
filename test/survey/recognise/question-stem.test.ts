import { readSheets } from "../../read-sheets";

const STATEMENTS = Array.from({ length: 18 }, (_, i) => `Udsagn ${i + 1}`);
const ROW = ["Vejen", "Måling 1", ...STATEMENTS.map(() => "I høj grad")];

function elementsOf(headers: readonly string[]): [string[], string[]] {
  const { tally, findings } = readSheets({ Ark1: [["Enhed", "Måling", ...headers], ROW] });
  return [[...tally.elements.all], findings.map(({ code }) => code)];
}

const PROGRAMME = ["Inddragende samtaleteknikker", "Arbejdsmarkedsviden", "Digitale værktøjer"];

test.each([
  ["in brackets", (text: string) => `I hvilken grad gør du dette? [${text}]`],
  ["after a dash", (text: string) => `I hvilken grad passer udsagnene på dig - ${text}`],
])("a question that all statements answer is no core element, statements %s", (_, written) => {
  expect(elementsOf(STATEMENTS.map(written))).toEqual([
    PROGRAMME,
    ["elements-by-order", "straight-lining"],
  ]);
});

test("three questions with as many statements as the programme's have its core elements", () => {
  const question = (i: number) => `Hvor ofte gør du dette, del ${i < 10 ? 1 : i < 14 ? 2 : 3}?`;
  expect(elementsOf(STATEMENTS.map((text, i) => `${question(i)} - ${text}`))).toEqual([
    PROGRAMME,
    ["elements-by-order", "straight-lining"],
  ]);
});

test("a name that all statements share is their core element", () => {
  expect(elementsOf(STATEMENTS.map((text) => `Viden om job [${text}]`))).toEqual([
    ["Viden om job"],
    ["straight-lining"],
  ]);
});

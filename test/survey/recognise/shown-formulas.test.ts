import { readSheets } from "../../read-sheets";

const answers = [
  ["Enhed", "A: 1", "A: 2"],
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Assens", "I høj grad", "I høj grad"],
];

test("a page of formulas beside what they give is no survey", () => {
  const examples = [
    ["=FIDELITET.KI.PERSONER('Måling 6'!D2:M197)", "Enhederne"],
    ["Enhed", "Andel", "Lav"],
    ["=RANG.INTERVAL(B100:B117;G100:G117)", 3, 1],
    ["Vejen", 3, 4],
  ];
  const { sources } = readSheets({ Svar: answers, Eksempler: examples });
  expect(sources.map(({ name }) => name)).toEqual(["Svar"]);
});

test("one response that begins as a formula leaves a survey what it is", () => {
  const { sources } = readSheets({
    Svar: [...answers, ['=HYPERLINK("x")', "I høj grad", "Slet ikke"]],
  });
  expect(sources[0].rows.responses).toBe(3);
});

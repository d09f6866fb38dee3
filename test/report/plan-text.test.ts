import { number, text } from "../../src/report/plan-cell";
import { planText } from "../../src/report/plan-text";
import { spot } from "../../src/report/spot";
import { planWith } from "./plan";

test("tables stand in columns of their own, numbers to the right, titles and notes as they run", () => {
  const plan = planWith({
    cells: [
      [text("En titel, der er længere end hele tabellen under den"), null, null],
      [text("Enhed"), text("Samtaler"), null],
      [null, text("Resultat"), text("Udvikling")],
      [text("Vejen"), number(0.88, "0 %"), number(0.44, "+0 %;-0 %;0 %")],
      [text("Assens"), number(null), number(0.02, "+0 %;-0 %;0 %")],
      [null, null, null],
      [text("Måling"), text("N"), null],
      [text("Måling 1"), number(1200, "#,##0"), null],
    ],
    merges: [spot(1, 0, 2), spot(1, 1, 1, 2)],
  });
  expect(planText(plan, "da")).toEqual({
    text: [
      "En titel, der er længere end hele tabellen under den",
      "Enhed   Samtaler",
      "        Resultat  Udvikling",
      "Vejen       88 %      +44 %",
      "Assens                 +2 %",
      "",
      "Måling    N",
      "Måling 1  1.200",
    ].join("\n"),
    notDrawn: [],
  });
});

test("a head over several columns has room", () => {
  const plan = planWith({
    cells: [
      [text("E"), text("Inddragende samtaleteknikker"), null, text("Viden")],
      [text("A"), number(1), number(2), number(3)],
    ],
    merges: [spot(0, 1, 1, 2)],
  });
  expect(planText(plan, "da").text.split("\n")).toEqual([
    "E  Inddragende samtaleteknikker  Viden",
    "A  1                          2      3",
  ]);
});

test("charts are told of, not left out in silence", () => {
  const plan = planWith({
    charts: [
      {
        family: "panel",
        id: "rounds",
        finding: "",
        subtitle: "",
        source: "",
        alternative: "",
        at: { row: 0, column: 0 },
        width: 100,
        height: 100,
        columns: 1,
        charts: [],
      },
    ],
  });
  expect(planText(plan, "da").notDrawn).toEqual(["charts", "chart-alternatives"]);
});

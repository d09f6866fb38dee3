import { nothingMessage, nothingToCompute } from "../../../src/survey/reading/nothing-to-compute";
import { readSheets } from "../../read-sheets";

const HEADER = ["Enhed", "Måling", "Viden: a"];

test.each<[string, unknown[][], string | null]>([
  ["no survey", [["Navn", "Alder"]], "no-survey"],
  ["only headers", [HEADER], "no-responses"],
  ["only rows without a unit", [HEADER, ["", "Måling 1", "I høj grad"]], "no-responses"],
  ["only “Ved ikke”", [HEADER, ["Vejen", "Måling 1", "Ved ikke"]], "no-valid-answers"],
  ["only unknown answers", [HEADER, ["Vejen", "Måling 1", "måske"]], "no-valid-answers"],
  ["a valid answer", [HEADER, ["Vejen", "Måling 1", "Slet ikke"]], null],
])("%s: %#", (_, rows, code) => {
  const nothing = nothingToCompute(readSheets({ Ark1: rows }));
  expect(nothing?.code ?? null).toBe(code);
  if (nothing === null) return;
  const [da, en] = (["da", "en"] as const).map((language) => nothingMessage(nothing, language));
  expect(da).not.toBe(en);
  if (code !== "no-survey") expect(da).toContain("Ark1");
});

import { publishedCriteria, publishedDrivers } from "./published-figures";
import { sectionWidth, type SheetWriter } from "./sheet-writer";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** The number of units; the source does not state how many each correlation rests on. */
const assumedUnits = 18;

/** The published success criteria, judged by the functions. */
export function criteriaSection(writer: SheetWriter, texts: TryFunctionsTexts): void {
  writer.section(texts.criteria, sectionWidth);
  writer.header([
    texts.indicator,
    texts.targetGroup,
    texts.target,
    texts.start,
    texts.outcome,
    texts.verdict,
    texts.distance,
  ]);
  for (const { indicator, group, target, start, result } of publishedCriteria) {
    const row = writer.row + 1;
    writer.values(
      [
        indicator,
        group,
        target,
        start,
        result,
        `=SUCCESKRITERIE(E${row},C${row})`,
        `=SUCCESKRITERIE.AFSTAND(E${row},C${row})`,
      ],
      ["text", "text", "shareGiven", "shareGiven", "shareGiven", "result", "change"],
    );
  }
  writer.sentence(texts.criteriaSource, "note", sectionWidth);
}

/** Do the published r, n and p agree with each other? */
export function publishedSection(writer: SheetWriter, texts: TryFunctionsTexts): void {
  writer.section(texts.published, sectionWidth);
  writer.header([texts.driver, texts.agrees, texts.reportedR, texts.assumedN, texts.reportedP]);
  for (const [driver, r, p] of publishedDrivers) {
    const row = writer.row + 1;
    writer.values(
      [driver, `=KORREL.KONTROL(C${row},D${row},E${row})`, r, assumedUnits, p],
      ["text", "verdict", "decimalsGiven", "numberGiven", "numberGiven"],
    );
  }
  writer.sentence(texts.publishedSource, "note", sectionWidth);
}

import { normalForm } from "../ground/normal-form";
import { finding, type Finding } from "../mapping/finding";
import { ownKey } from "../mapping/sheet-mapping";
import { ONE_ROUND } from "../recognise/surroundings";
import { answerOf } from "./answer-of";
import type { SheetReader } from "./sheet-reader";

/**
 * Asks whether sheets or files whose names say nothing of a round ("Hold 1", "del 2") are rounds at
 * all: they may be groups, or parts of one round.
 */
export function unnamedRounds(
  readers: readonly Pick<SheetReader, "source" | "recognised">[],
  settled: ReadonlySet<string>,
): Finding[] {
  const own = readers.flatMap(({ source, recognised }) => {
    const { layout, reasons, isRoundSaid } = recognised;
    const isOwn = reasons.round === "sheet" && !isRoundSaid && layout.round !== ONE_ROUND;
    return isOwn && typeof layout.round === "string" ? [{ source, round: layout.round }] : [];
  });
  const names = [...new Map(own.map(({ round }) => [normalForm(round), round])).values()];
  if (names.length < 2) return [];
  const id = `round-unsure|${names.join("|")}`;
  const told = finding("round-unsure", null, null, { header: "", sign: "", names });
  if (settled.has(id)) return [{ ...told, settled: true }];
  const sheets = Object.fromEntries(
    own.map(({ source }) => [ownKey(source), { round: ONE_ROUND }]),
  );
  return [
    {
      ...told,
      answers: [
        answerOf("roundsApart", [names.join(", ")], { settled: [id] }),
        answerOf("roundsOne", [], { sheets }),
      ],
    },
  ];
}

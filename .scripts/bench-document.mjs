import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

const BEGIN = "<!-- What follows is written by `npm run bench -- accept`. -->";

function table({ rows, repetitions, timings, differing }) {
  const lines = timings.map(
    ({ name, milliseconds, timesFloor, timesParsing }) =>
      `| ${name} | ${milliseconds.toFixed(1)} | ${timesFloor.toFixed(1)} | ${timesParsing.toFixed(2)} |`,
  );
  const left = differing.map((name) => `\n${name} is left out: its figures were not the same.\n`);
  return `## ${rows.toLocaleString("en")} rows, median of ${repetitions}\n\n| | ms | × floor | × parsing |\n| --- | ---: | ---: | ---: |\n${lines.join("\n")}\n${left.join("")}`;
}

/** Puts the results of a run in the place of those that the document has. */
export async function acceptResults({ machine, missing, small, sizes }, file) {
  const words = readFileSync(file, "utf8").split(BEGIN)[0];
  const own = [
    `Measured on ${machine}.`,
    `A survey of 200 responses on six sheets: ${small.cold.toFixed(0)} ms the first time, then ${small.warm.toFixed(1)} ms.`,
    ...missing.map((why) => `Not compared: ${why}.`),
    ...sizes.map(table),
  ];
  const text = `${words}${BEGIN}\n\n${own.join("\n\n")}\n`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

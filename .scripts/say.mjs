import process from "node:process";

/** Danish where the machine speaks Danish, else English. */
const danish = /^da(?![a-z])/i.test(
  process.env.LC_ALL || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale,
);

/** The text in the language of the machine. */
export function inLanguage({ da, en }) {
  return danish ? da : en;
}

/** Tells the user something on stderr: stdout belongs to results. */
export function say(texts) {
  process.stderr.write(`${inLanguage(texts)}\n`);
}

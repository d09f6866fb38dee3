import type { Finding } from "../mapping/finding";

/** What two readings of the same rows both find is told once. */
export function onlyOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, source, cell, values }) => {
    const key = JSON.stringify([code, source, cell, values]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

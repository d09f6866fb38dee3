import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** A PostgreSQL server of a test's own. */
export interface Server {
  /** Runs SQL as psql reads it, and gives what it prints, as CSV. */
  run(sql: string): string;
  stop(): void;
}

/** Starts a server on a socket of its own; null where PostgreSQL is not installed. */
export function startServer(): Server | null {
  if (!existsSync(DEBIAN)) return null;
  const newest = readdirSync(DEBIAN)
    .sort((a, b) => Number(b) - Number(a))
    .at(0);
  const bin = path.join(DEBIAN, newest ?? "", "bin");
  if (!existsSync(path.join(bin, "initdb"))) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-pg-"));
  chmodSync(folder, 0o777);
  // PostgreSQL does not run as the root of a machine.
  const isRoot = process.getuid?.() === 0;
  const call = (program: string, words: string[], input?: string) => {
    const own = [path.join(bin, program), ...words];
    const all = isRoot ? ["runuser", "-u", "postgres", "--", ...own] : own;
    return spawnSync(all[0], all.slice(1), { input, encoding: "utf8", cwd: folder });
  };
  const data = path.join(folder, "data");
  const made = call("initdb", [
    "-D",
    data,
    "-A",
    "trust",
    "-U",
    "fidelitet",
    "-E",
    "UTF8",
    "--locale=C",
  ]);
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  const started = () =>
    call("pg_ctl", ["-D", data, "-w", "-l", path.join(folder, "log"), "-o", options, "start"]);
  if (made.status !== 0 || started().status !== 0) return null;
  return {
    run: (sql) => {
      const file = path.join(folder, "statement.sql");
      writeFileSync(file, sql);
      const words = ["-h", folder, "-U", "fidelitet", "-d", "postgres", "-X", "-q", "--csv"];
      const { status, stdout, stderr } = call("psql", [
        ...words,
        "-v",
        "ON_ERROR_STOP=1",
        "-f",
        file,
      ]);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    stop: () => {
      call("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

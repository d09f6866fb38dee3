import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

export interface ServedPages {
  url: string;
  close(): void;
}

/** Serves the built workbench on a free port of this machine. */
export async function serveWorkbench(): Promise<ServedPages> {
  const folder = path.join(root, ".build/workbench");
  if (!existsSync(path.join(folder, "index.html"))) {
    throw new Error("The workbench is not built: run npm test, which builds it first.");
  }
  const server = spawn(process.execPath, [path.join(root, ".scripts/serve.mjs"), folder], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim()));
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, close: () => void server.kill() };
}

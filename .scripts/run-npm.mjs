import { spawnSync } from "node:child_process";
import process from "node:process";

/** npm through the Node that runs us where npm started us, else the npm on the path. */
export function runNpm(words, cwd) {
  // stdout is given our stderr, so that a command's stdout holds only its result.
  const options = { cwd, stdio: ["ignore", 2, 2] };
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}

import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { say } from "./say.mjs";

ensureInstalled("run");
const { bundle } = await import("./bundle.mjs");
try {
  await bundle("product");
  say({
    da: "Tilføjelsesprogrammet ligger klar i dist/.",
    en: "The add-in is ready in dist/.",
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

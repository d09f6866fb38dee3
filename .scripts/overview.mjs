import { runCommand } from "./command.mjs";

await runCommand(async (load) => (await load("../src/cli/overview.ts")).overviewCommand);

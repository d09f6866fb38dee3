import process from "node:process";

/** Where the reader of stdout or stderr goes away (`| head -1`), the command ends quietly. */
export function endQuietly() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
  }
}

import process from "node:process";

/** Where the reader of stdout or stderr goes away (`| head -1`), or has no room left, the command ends without a trace. */
export function endQuietly() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code === "EPIPE") process.exit(0);
      // There is nowhere left to say why: the exit code tells that the result is not whole.
      process.exit(1);
    });
  }
}

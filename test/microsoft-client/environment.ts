import path from "node:path";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import type { Circus } from "@jest/types";
import { TestEnvironment } from "jest-environment-node";
import { EXPECTED_DIFFERENCES } from "./expected-differences";

/**
 * Runs the host's tests with Microsoft's client. A test that is listed among the expected
 * differences must fail: one that passes fails the run, and so does one that is not there.
 */
export default class MicrosoftClientEnvironment extends TestEnvironment {
  private readonly expected: Readonly<Record<string, string>>;
  private readonly unseen: Set<string>;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const file = path.relative(config.projectConfig.rootDir, context.testPath);
    this.expected = EXPECTED_DIFFERENCES[file.split(path.sep).join("/")] ?? {};
    this.unseen = new Set(Object.keys(this.expected));
  }

  handleTestEvent(event: Circus.Event): void {
    if (event.name === "test_start") {
      const title = titleOf(event.test);
      this.unseen.delete(title);
      if (title in this.expected) event.test.failing = true;
    }
    if (event.name === "run_finish" && this.unseen.size > 0) {
      throw new Error(`Listed as different, but not there: ${[...this.unseen].join("; ")}`);
    }
  }
}

function titleOf(test: Circus.TestEntry): string {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

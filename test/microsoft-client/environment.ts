import path from "node:path";
import { TestEnvironment } from "jest-environment-node";
import { EXPECTED_DIFFERENCES } from "./expected-differences";

/** What jest tells of a test, as far as it is needed here. */
interface TestEntry {
  name: string;
  parent: Block;
  /** Whether the test must fail: so `test.failing` has it. */
  failing: boolean;
}

interface Block {
  name: string;
  parent?: Block;
}

type TestEvent = { name: "test_start"; test: TestEntry } | { name: "run_finish" };

/**
 * Runs the host's tests with Microsoft's client. A test that is listed among the expected
 * differences must fail: one that passes fails the run, and so does one that is not there.
 */
export default class MicrosoftClientEnvironment extends TestEnvironment {
  private readonly expected: Readonly<Record<string, string>>;
  private readonly unseen: Set<string>;

  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    const [{ projectConfig }, { testPath }] = given;
    const file = path.relative(projectConfig.rootDir, testPath).split(path.sep).join("/");
    this.expected = EXPECTED_DIFFERENCES[file] ?? {};
    this.unseen = new Set(Object.keys(this.expected));
  }

  handleTestEvent(event: TestEvent): void {
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

function titleOf({ name, parent }: TestEntry): string {
  const names = [name];
  for (let block: Block = parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

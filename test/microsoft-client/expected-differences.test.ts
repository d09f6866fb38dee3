import { EXPECTED_DIFFERENCES } from "./expected-differences";
import MicrosoftClientEnvironment from "./environment";

const FILE = "test/workbench/host/client/batching.test.ts";
const [TITLE = ""] = Object.keys(EXPECTED_DIFFERENCES[FILE] ?? {});

type Given = ConstructorParameters<typeof MicrosoftClientEnvironment>;

function environment(): MicrosoftClientEnvironment {
  const config = {
    projectConfig: { rootDir: "/project", testEnvironmentOptions: {}, globals: {} },
    globalConfig: {},
  };
  const context = { testPath: `/project/${FILE}`, console, docblockPragmas: {} };
  return new MicrosoftClientEnvironment(...([config, context] as unknown as Given));
}

const started = (name: string) => ({ name, parent: { name: "ROOT" }, failing: false });

test("a test that is listed as different must fail, any other must pass", () => {
  const tests = [started(TITLE), started("another")];
  for (const test of tests) environment().handleTestEvent({ name: "test_start", test });
  expect(tests.map(({ failing }) => failing)).toEqual([true, false]);
});

test("a listed test that is not there fails its file", () => {
  const one = environment();
  expect(() => one.handleTestEvent({ name: "run_finish" })).toThrow(TITLE);
  one.handleTestEvent({ name: "test_start", test: started(TITLE) });
  expect(() => one.handleTestEvent({ name: "run_finish" })).not.toThrow();
});

test("every difference has its reason", () => {
  const reasons = Object.values(EXPECTED_DIFFERENCES).flatMap((tests) => Object.values(tests));
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
});

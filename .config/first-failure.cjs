/** Ends the run at the first test that fails, and writes which it was: one is enough to know. */
const { writeFileSync } = require("node:fs");

const file = process.env.FIDELITET_PLANTED_RESULT;

module.exports = class FirstFailure {
  onTestCaseResult({ context, path }, { status, fullName }) {
    if (status === "failed") end({ caught: fullName, client: context.config.displayName, path });
  }

  onTestResult(_test, { testExecError, testFilePath }) {
    if (testExecError) end({ broken: `${testFilePath}: ${testExecError.message}` });
  }

  onRunComplete(_contexts, { numPassedTests }) {
    writeFileSync(file, JSON.stringify({ passed: numPassedTests }));
  }
};

function end(result) {
  writeFileSync(file, JSON.stringify(result));
  process.exit(1);
}

/**
 * Unit, contract and end-to-end tests. The pages under test are built by `.scripts/test.mjs`.
 * What tests Excel code runs twice: with the host's own client library and with Microsoft's.
 */
const rootDir = require("node:path").resolve(__dirname, "..");
const typescript = ["ts-jest", { tsconfig: "tsconfig.json", diagnostics: false }];

/** Published as ES modules only, and needed by Univer. */
const esModules =
  "(lodash-es|nanoid|rbush|kdbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space|saxen)";

const common = {
  rootDir,
  transform: {
    "^.+\\.tsx?$": typescript,
    [`/node_modules/${esModules}/.+\\.js$`]: "<rootDir>/.config/esm-to-cjs.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!${esModules}/)`],
  setupFilesAfterEnv: ["<rootDir>/.config/no-console-noise.cjs"],
};

module.exports = {
  rootDir,
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "our client",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/microsoft-client/"],
    },
    {
      ...common,
      displayName: "Microsoft's client",
      testEnvironment: "<rootDir>/test/microsoft-client/environment.ts",
      testMatch: [
        "<rootDir>/test/excel/**/*.test.ts",
        "<rootDir>/test/workbench/host/**/*.test.ts",
        "<rootDir>/test/microsoft-client/**/*.test.ts",
      ],
      // About the product's source, whoever's client answers.
      testPathIgnorePatterns: ["<rootDir>/test/workbench/host/members/"],
      setupFilesAfterEnv: [
        ...common.setupFilesAfterEnv,
        "<rootDir>/test/microsoft-client/setup.ts",
      ],
    },
  ],
};

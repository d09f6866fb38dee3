/** Unit, contract and end-to-end tests. The pages under test are built by `.scripts/test.mjs`. */
const typescript = ["ts-jest", { tsconfig: "tsconfig.json", diagnostics: false }];

/** Published as ES modules only, and needed by Univer. */
const esModules =
  "(lodash-es|nanoid|rbush|kdbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space|saxen)";

module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": typescript,
    [`/node_modules/${esModules}/.+\\.js$`]: "<rootDir>/.config/esm-to-cjs.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!${esModules}/)`],
  setupFilesAfterEnv: ["<rootDir>/.config/no-console-noise.cjs"],
  testTimeout: 60_000,
};

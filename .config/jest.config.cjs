/** Unit, contract and end-to-end tests. The pages under test are built by `.scripts/test.mjs`. */
const typescript = [
  "ts-jest",
  { tsconfig: "tsconfig.json", diagnostics: false, isolatedModules: true },
];

module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": typescript },
  setupFilesAfterEnv: ["<rootDir>/.config/no-console-noise.cjs"],
  testTimeout: 60_000,
};

/**
 * The tests of Excel code against source in which one mistake is planted: the words of the mistake
 * are replaced as its file is loaded, so that nothing is written anywhere. `.scripts/plant.mjs` says
 * which, and is told of the first test that fails.
 */
const { projects, ...rest } = require("./jest.config.cjs");

module.exports = {
  ...rest,
  reporters: ["<rootDir>/.config/first-failure.cjs"],
  projects: projects.map((project) => ({
    ...project,
    transform: Object.fromEntries(
      Object.entries(project.transform).map(([files, transform]) => [
        files,
        Array.isArray(transform)
          ? ["<rootDir>/.config/planted-source.cjs", transform[1]]
          : transform,
      ]),
    ),
  })),
};

/** ts-jest, with the mistake in FIDELITET_PLANTED put into the file that it belongs to. */
const path = require("node:path");
const { default: tsJest } = require("ts-jest");

const { file, from, to } = JSON.parse(process.env.FIDELITET_PLANTED);
const planted = path.resolve(__dirname, "..", "src", "excel", file);

function withMistake(source, name) {
  return path.resolve(name) === planted ? source.split(from).join(to) : source;
}

module.exports = {
  createTransformer(options) {
    const inner = tsJest.createTransformer(options);
    return {
      process: (source, name, ...rest) => inner.process(withMistake(source, name), name, ...rest),
      getCacheKey: (source, name, ...rest) =>
        inner.getCacheKey(withMistake(source, name), name, ...rest),
    };
  },
};

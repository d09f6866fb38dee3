/** A test that writes to the console fails: noise hides the warning that matters. */
const methods = ["log", "info", "warn", "error", "debug"];
let original;
let noise;

beforeEach(() => {
  noise = [];
  original = methods.map((method) => console[method]);
  for (const method of methods) {
    console[method] = (...words) => noise.push(`console.${method}: ${words.map(String).join(" ")}`);
  }
});

afterEach(() => {
  methods.forEach((method, i) => (console[method] = original[i]));
  if (noise.length > 0) throw new Error(`Console noise in a test:\n${noise.join("\n")}`);
});

import { importCircles } from "./import-circles";

test("imports that all run one way make no circle, however they meet", () => {
  expect(importCircles({ a: ["b", "c"], b: ["d"], c: ["d", "b"], d: [] })).toEqual([]);
});

test("two files, a long way round and a file that imports itself are circles", () => {
  const imports = {
    start: ["a", "x"],
    a: ["b"],
    b: ["a", "alone"],
    x: ["y"],
    y: ["z"],
    z: ["x", "a"],
    alone: [],
    own: ["own"],
  };
  expect(importCircles(imports)).toEqual([["a", "b"], ["own"], ["x", "y", "z"]]);
});

test("circles that share a file are one", () => {
  expect(importCircles({ a: ["b", "c"], b: ["a"], c: ["a"] })).toEqual([["a", "b", "c"]]);
});

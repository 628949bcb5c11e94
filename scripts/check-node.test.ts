import { expect, test } from "vitest";
import { isNewEnough } from "./check-node.mjs";

test.each([
  ["v20.19.0", true],
  ["v20.18.3", false],
  ["v18.20.8", false],
  ["v22.0.0", true],
  ["v24.11.1", true],
])("Node %s is new enough for >=20.19: %s", (version, expected) => {
  expect(isNewEnough(version, ">=20.19")).toBe(expected);
});

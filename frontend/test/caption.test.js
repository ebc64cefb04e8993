// The caption of a picture that is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Caption from "../src/core/caption.js";

const SIGNS = [{ id: "positive", label: "friendly" }, { id: "negative", label: "hostile" }, { id: "neutral", label: "other" }];

test("a caption names no sign but the one that all relations have", () => {
  const said = [[1, 1], [-1], [0, 0], [1, -1], []].map((signs) =>
    Caption.say({ vocabulary: { signs: SIGNS } }, signs.map((sign) => ({ sign })), "of A", 1, []));
  assert.deepEqual(said, [
    "2 of 1 claimed relation: friendly ties of A.",
    "1 of 1 claimed relation: hostile tie of A.",
    "2 of 1 claimed relation: ties of A.",
    "2 of 1 claimed relation: ties of A.",
    "No tie of A, of 1 claimed relation.",
  ]);
});

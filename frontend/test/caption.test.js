// The caption of a picture that is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Caption from "../src/core/caption.js";

test("a caption names no sign but the one that all relations have", () => {
  const said = [[1, 1], [-1], [0, 0], [1, -1], []].map((signs) =>
    Caption.say(signs.map((sign) => ({ sign })), "of A", 1, []));
  assert.deepEqual(said, [
    "2 supportive ties of A, of 1 claimed relation.",
    "1 hostile tie of A, of 1 claimed relation.",
    "2 ties of A, of 1 claimed relation.",
    "2 ties of A, of 1 claimed relation.",
    "No tie of A, of 1 claimed relation.",
  ]);
});

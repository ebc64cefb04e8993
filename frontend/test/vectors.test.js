// Questions about the core with Python's answers. Python's tests write them, a file a record, into
// the folder that VECTORS names, and run this: see tests/vectors.py.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { unpack } from "../src/core/columns.js";
import { messageOf } from "../src/core/errors.js";
import * as questions from "./questions.js";

const CORE = new URL("../src/core/", import.meta.url);
const MOST_TOLD = 3; // of the answers of one record that differ
const folder = process.env.VECTORS;
const modules = new Map([["questions", questions]]);

if (folder) {
  for (const file of readdirSync(CORE).filter((name) => name.endsWith(".js"))) {
    modules.set(basename(file, ".js"), await import(new URL(file, CORE)));
  }
  const files = readdirSync(folder).sort();
  test("there are questions", () => assert.notEqual(files.length, 0));
  describe("the core answers as Python does", () => {
    for (const file of files) test(file, () => check(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  });
} else {
  test("the core answers as Python does", { skip: "pytest writes the questions: pytest tests/frontend" }, () => {});
}

function check({ data: packed, phrases, cases }) {
  assert.notEqual(cases.length, 0);
  const data = packed && unpack(packed);
  const found = cases.map((each) => compare(each, data, phrases)).filter(Boolean);
  if (found.length) assert.fail(`${found.length} of ${cases.length} differ\n\n${found.slice(0, MOST_TOLD).join("\n\n")}`);
}

// What differs, with the question; null where nothing does.
function compare({ call, given, expected, ...allowed }, data, phrases) {
  try {
    const answer = ask(call, data ? [data, ...given] : given, expected, phrases);
    assert.deepEqual(settle(answer, expected, allowed), expected);
    return null;
  } catch (error) {
    const message = error instanceof assert.AssertionError ? error.message : error.stack;
    return `${call}(${JSON.stringify(given).slice(1, -1)})\n${message}`;
  }
}

// As JSON has it; what is thrown is an answer where an error is expected.
function ask(call, given, expected, phrases) {
  const [module, name] = call.split(".");
  const asked = modules.get(module)?.[name];
  assert.notEqual(asked, undefined, `There is no ${call}.`);
  try {
    const answer = typeof asked === "function" ? asked(...given) : asked;
    return JSON.parse(JSON.stringify(answer));
  } catch (error) {
    if (!expected?.error) throw error;
    return { error: messageOf({ phrases }, error) };
  }
}

// The answer, with what a question allows to differ as it was expected: numbers that are near,
// sentences that Python goes on with a hint, and the one other answer that is right as well.
function settle(answer, expected, { near = 0, hints = false, instead }) {
  if (instead !== undefined && isDeepStrictEqual(answer, instead)) return expected;
  const settleAll = (found, wanted) => {
    if (typeof found === "number" && Math.abs(found - wanted) <= near) return wanted;
    if (hints && found && typeof found === "string" && String(wanted).startsWith(found)) return wanted;
    if (Array.isArray(found)) return found.map((each, at) => settleAll(each, wanted?.[at]));
    if (!found || typeof found !== "object") return found;
    return Object.fromEntries(Object.entries(found).map(([key, each]) => [key, settleAll(each, wanted?.[key])]));
  };
  return settleAll(answer, expected);
}

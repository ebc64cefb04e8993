// What is drawn on request: camps, outlines, channels, who only claims; and names of files.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Camps from "../src/core/camps.js";
import * as FileNames from "../src/core/filenames.js";
import * as OnlyClaimants from "../src/core/onlyclaimants.js";
import * as Outlines from "../src/core/outlines.js";
import * as Switches from "../src/core/switches.js";
import * as ViaTies from "../src/core/viaties.js";

const MODES = ["thesis", "intent", "label", "act"];
const EMPTY = { actors: [], claims: [], sources: [], plural: [], vocabulary: { types: [], kinds: [], modes: MODES.map((id) => ({ id })) } };

// Relations from texts such as "a + b" (support) and "a - b label" (hostility, only in passing).
const relationsOf = (...texts) => texts.map((text) => {
  const [from, sign, to, standing = "act"] = text.split(" ");
  return { id: text, from, to, standing, sign: sign === "+" ? 1 : -1 };
});
const campsOf = (...texts) => Camps.find(EMPTY, relationsOf(...texts)).map((camp) => camp.join(""));

test("a camp is at least three actors joined by claimed support", () => {
  assert.deepEqual(campsOf("a + b", "b + c", "x + y"), ["abc"]);
});

test("no hostile tie is inside a camp: the firmest support joins first", () => {
  assert.deepEqual(campsOf("a + b", "b + c", "c + d label", "d + e", "e + f", "d - a"), ["abc", "def"]);
  assert.deepEqual(campsOf("a + b label", "b + c", "c + d", "a - d"), ["bcd"]);
});

test("an interpretation joins nobody, and a hostile one keeps apart", () => {
  assert.deepEqual(campsOf("a + b", "b + c thesis"), []);
  assert.deepEqual(campsOf("a + b", "b + c", "a - c thesis"), []);
});

test("camps do not depend on the order of relations", () => {
  const texts = ["a + b", "b + c", "c + d", "d + a", "a - c", "c + e", "e + f"];
  assert.deepEqual(campsOf(...texts.toReversed()), campsOf(...texts));
});

const at = (x, y) => ({ x, y });
const SQUARE = [at(0, 0), at(10, 0), at(10, 10), at(0, 10)];

test("an outline has the outermost points, and what is in it or near it is inside", () => {
  const outline = Outlines.hull([...SQUARE, at(5, 5), at(5, 0)]);
  assert.deepEqual(new Set(outline.map(({ x, y }) => `${x},${y}`)), new Set(["0,0", "10,0", "10,10", "0,10"]));
  const isInside = (x, y) => Outlines.isInside(outline, at(x, y), 3);
  assert.deepEqual([isInside(5, 5), isInside(12, 5), isInside(14, 5), isInside(12.5, 12.5)], [true, true, false, false]);
});

test("points in a line have an outline too", () => {
  const outline = Outlines.hull([at(0, 0), at(10, 0), at(20, 0)]);
  assert.deepEqual([Outlines.isInside(outline, at(15, 1), 2), Outlines.isInside(outline, at(15, 5), 2)], [true, false]);
});

const claim = (from, to, more = {}) => ({ from, to, stance: "supports", via: [], against: [], by: [], own_voice: false, voice: null, source: "s", ...more });

test("a channel connects both ends, each pair once, and a denial names none", () => {
  const relations = [
    { id: "1", from: "a", to: "b", claims: [claim("a", "b", { via: ["v"] }), claim("a", "b", { via: ["v", "a"] })] },
    { id: "2", from: "c", to: "a", claims: [claim("c", "a", { via: ["v"] }), claim("c", "a", { via: ["w"], stance: "denies" })] },
  ];
  const ties = ViaTies.list(relations).map(({ first, second, relations: ids }) => [first + second, [...ids].join()]);
  assert.deepEqual(ties, [["av", "1,2"], ["bv", "1"], ["cv", "2"]]);
});

test("who is the subject of no claim only claims, and who does neither is no claimant", () => {
  const data = {
    ...EMPTY,
    actors: ["a", "b", "paper", "post", "through", "foe", "moon"].map((id) => ({ id, name: id, folded: [id], aliases: [] })),
    claims: [claim("a", "b", { by: ["post", "a"], via: ["through"], against: ["foe"] }), claim("b", "a", { by: ["through", "foe"] })],
    sources: [{ id: "s", label: "P", published_by: ["paper"] }],
    vocabulary: { ...EMPTY.vocabulary, types: [] },
  };
  assert.deepEqual(OnlyClaimants.list(data), ["paper", "post"]);
});

test("switches are read in their own order, and unknown words are ignored", () => {
  assert.deepEqual(Switches.parse("via,nonsense,folded"), ["folded", "via"]);
  assert.deepEqual(Switches.toggle(["via"], "camps"), ["camps", "via"]);
  assert.deepEqual(Switches.toggle(["camps", "via"], "camps"), ["via"]);
});

test("a file is named after the title and what is shown, in any script", () => {
  assert.equal(FileNames.make(["Aleppo, December 2024", "Israel"]), "aleppo-december-2024-israel");
  assert.equal(FileNames.make(["../x\\y:z", "حزب الله"]), "x-y-z-حزب-الله");
  assert.equal(FileNames.make(["—"]), "");
  assert.ok(FileNames.make(["word ".repeat(60)]).length <= 90);
  assert.equal(FileNames.make(["w".repeat(200)]).length, 90);
});

// Searching finds actors by what readers type.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as Search from "../src/core/search.js";

const ACTORS = [
  ["hts", "Hayat Tahrir al-Sham", ["HTS"]],
  ["turkey", "Turkey", ["Ankara"]],
  ["erdogan", "Recep Tayyip Erdoğan", []],
  ["al-qaeda", "al-Qaeda", []],
  ["us", "United States", ["Washington", "the United States"]],
  ["uae", "United Arab Emirates", []],
  ["iran", "Iran", ["Tehran"]],
  ["iraq", "Iraq", ["Baghdad"]],
  ["beijing", "北京", []],
  ["hizbullah", "حزب الله", []],
  ["__proto__", "constructor", []],
  ["sign", "—", []],
].map(([id, name, aliases]) => ({ id, name, aliases }));

const find = (text, limit = 10) => Search.find(ACTORS, text, limit).map(({ actor, match }) => [actor.id, match]);
const findIds = (...asked) => find(...asked).map(([id]) => id);

describe("the best match comes first", () => {
  const best = [
    ["turkey", "turkey", "Turkey"],
    ["hts", "hts", "HTS"],
    ["WASH", "us", "Washington"],
    ["erdogan", "erdogan", "Recep Tayyip Erdoğan"],
    ["ERDOĞAN", "erdogan", "Recep Tayyip Erdoğan"],
    ["al qaeda", "al-qaeda", "al-Qaeda"],
    ["alqaeda", "al-qaeda", "al-Qaeda"],
    ["hayat sham", "hts", "Hayat Tahrir al-Sham"],
    ["ahrir", "hts", "Hayat Tahrir al-Sham"],
    ["beijing", "beijing", "beijing"],
    ["京", "beijing", "北京"],
    ["الله", "hizbullah", "حزب الله"],
    ["__proto", "__proto__", "__proto__"],
    ["—", "sign", "—"],
  ];
  for (const [typed, ...found] of best) test(typed, () => assert.deepEqual(find(typed)[0], found));
});

describe("a slip of the finger is forgiven", () => {
  const slips = {
    turky: "turkey", trukey: "turkey", tyrkey: "turkey", turrkey: "turkey",
    "untied states": "us", washingtn: "us", emirats: "uae",
  };
  for (const [typed, meant] of Object.entries(slips)) test(typed, () => assert.deepEqual(findIds(typed), [meant]));
});

test("slips are allowed for only where nothing fits without", () => {
  assert.deepEqual(find("iran"), [["iran", "Iran"]]);
});

describe("nothing is found for nothing", () => {
  for (const typed of ["", "   ", "zzz", "quite another name", "-"]) {
    test(JSON.stringify(typed), () => assert.deepEqual(find(typed), []));
  }
});

test("shorter names come first, and the limit holds", () => {
  assert.deepEqual(findIds("united"), ["us", "uae"]);
  assert.deepEqual(findIds("united", 1), ["us"]);
});

// Random names, always the same.
function* randomTexts(number) {
  let state = 7;
  const next = (most) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  for (let at = 0; at < number; at += 1) {
    yield Array.from({ length: 4 + next(9) }, () => " abcdé-ün".charAt(next(9))).join("");
  }
}

test("the first of many are those that all of them begin with", () => {
  const actors = [...randomTexts(300)].map((name, at) => ({ id: `x${at}`, name, aliases: [] }));
  for (const text of [...randomTexts(60)].map((each) => each.slice(0, 3))) {
    assert.deepEqual(Search.find(actors, text, 7), Search.find(actors, text, Infinity).slice(0, 7));
  }
});

test("whatever one typo leaves of a name is found", () => {
  for (const name of [...randomTexts(200)].filter((each) => /^\p{L}{5,}/u.test(each))) {
    for (const typed of [`${name[1]}${name[0]}${name.slice(2)}`, `x${name.slice(1)}`, name.slice(1), `z${name}`]) {
      assert.deepEqual(Search.find([{ id: "1", name, aliases: [] }], typed).map(({ actor }) => actor.name), [name], typed);
    }
  }
});

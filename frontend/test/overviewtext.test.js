// What is said of the overview of a large network.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as OverviewText from "../src/core/overviewtext.js";
import * as Scope from "../src/core/scope.js";

const DISC = { camp: 0, number: 3, names: ["A"], hostile: 0, hostileInside: 0 };
const OVERVIEW = { discs: [DISC], others: [], onlyAgainst: [], neither: [], mixed: 0, leftOut: { lines: 0, ties: 0 }, judged: 4, misfits: 0, leavesOut: false };
const join = (sentences) => sentences.map(OverviewText.join).join(" ");
const say = (more = {}, uncounted = 0, scope = {}) => join(OverviewText.sayCamps({ ...OVERVIEW, ...more }, uncounted, Scope.make(scope)));
const sayOpen = (disc, drawn, undrawn) => join(OverviewText.sayOpen(OVERVIEW, { ...DISC, ...disc }, drawn, undrawn, Scope.EVERYTHING));
const COMPUTED = "Camps are computed from claimed support; no source says so.";
const NARROW = "Camps as in the whole network; counts follow the filters.";

test("it says what is counted, and nothing of what is not there", () => {
  assert.equal(say(), `${COMPUTED} Of 4 pairs of actors (friendly, or hostile between members), all fit the camps. All times count together. In camps: 3 of 3 actors.`);
  assert.equal(say({ judged: 0 }, 0, { as_of: "2015" }), `${COMPUTED} ${NARROW} In camps: 3 of 3 actors.`);
});

test("members and those in no camp add up to all", () => {
  const said = say({ others: ["b", "c"], onlyAgainst: ["d"], neither: ["e"] }, 5);
  assert.match(said, /In camps: 3 of 12 actors\. In no camp: 2 in smaller groups, 1 with hostile ties only, 1 with mixed or other ties, 5 without a counted tie\.$/);
});

test("only all is 100 %, and a rim is explained where one is marked", () => {
  const said = say({ judged: 1281, misfits: 1, leavesOut: true, discs: [{ ...DISC, hostile: 0.1 }] });
  assert.match(said, /Of 1,281 pairs of actors .*, 99 % fit the camps; 1 does not\. All times count together; interpretations are left out\./);
  assert.match(said, /The marked part of a rim is the share of hostile pairs inside\.$/);
});

test("an open camp says how its drawn members were chosen, and what is not drawn", () => {
  assert.match(sayOpen({ number: 70, hostileInside: 7 }, 42, 6), /42 of 70 members have dots: those with the most friendly ties inside\. 6 of 7 hostile pairs inside are not drawn: a member has no dot\./);
  assert.match(sayOpen({}, 1, 0), /1 of 3 members has a dot: the one with the most friendly ties inside\. Lines to discs/);
  assert.match(sayOpen({}, 3, 0), /All 3 members have dots\. Lines to discs/);
});

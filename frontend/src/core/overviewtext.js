// What is said of the overview of a large network: how its camps come about, how clear they are, and what
// it leaves out.
import * as Scope from "./scope.js";
import * as Text from "./text.js";

/** @import { AskedScope, Disc, Overview } from "./types.js" */

/** A part of what is said; `list`: what it counts, from `CampTies`. @typedef {{text: string, list?: string}} Part */

/** Rounded down: only all is 100 %. @param {number} share */
const percent = (share) => Math.floor(share * 100);
/** @type {(number: number, part: Part) => Part[]} */
const some = (number, part) => (number ? [part] : []);

/**
 * Say how camps come about and what is in none.
 * @type {(overview: Overview, uncounted: number, scope: AskedScope) => Part[][]} uncounted: actors that are shown, without a counted tie
 */
export function sayCamps(overview, uncounted, scope) {
  const { discs, others, onlyAgainst, neither, mixed, leftOut } = overview;
  if (!discs.length) return [[{ text: "No member of a camp has a tie in what is shown." }]];
  const members = discs.reduce((sum, { number }) => sum + number, 0);
  const none = [
    ...some(others.length, { text: `${Text.group(others.length)} in smaller groups`, list: "others" }),
    ...some(onlyAgainst.length, { text: `${Text.group(onlyAgainst.length)} with hostile ties only`, list: "only-against" }),
    ...some(neither.length, { text: `${Text.group(neither.length)} with mixed or other ties`, list: "neither" }),
    ...some(uncounted, { text: `${Text.group(uncounted)} without a counted tie`, list: "uncounted" }),
  ];
  const all = members + others.length + onlyAgainst.length + neither.length + uncounted;
  const out = [
    ...some(leftOut.lines, { text: `${Text.count(leftOut.lines, "line")} of ${Text.count(leftOut.ties, "pair")}`, list: "left-out" }),
    ...some(mixed, { text: `${Text.count(mixed, "pair")} with ties of both signs`, list: "mixed" }),
  ];
  return [
    [{ text: "Camps are computed from claimed support; no source says so." }],
    sayNarrow(scope),
    sayFit(overview),
    sayCounted(overview, scope),
    [{ text: `In camps: ${Text.group(members)} of ${Text.count(all, "actor")}` }],
    none.length ? [{ text: "In no camp:" }, ...none] : [],
    out.length ? [{ text: "Left out:" }, ...out] : [],
    discs.some(({ hostile }) => hostile > 0) ? [{ text: "The marked part of a rim is the share of hostile pairs inside." }] : [],
  ].filter((sentence) => sentence.length);
}

/** @param {AskedScope} scope @returns {Part[]} */
const sayNarrow = (scope) => (Scope.toHash(scope) ? [{ text: "Camps as in the whole network; counts follow the filters." }] : []);

/** @param {Overview} overview @returns {Part[]} */
function sayFit({ judged, misfits }) {
  if (!judged) return [];
  const head = `Of ${Text.count(judged, "pair")} of actors (friendly, or hostile between members),`;
  if (!misfits) return [{ text: `${head} all fit the camps` }];
  return [{ text: `${head} ${percent(1 - misfits / judged)} % fit the camps;` }, { text: `${Text.group(misfits)} ${misfits === 1 ? "does" : "do"} not`, list: "misfits" }];
}

/** @type {(overview: Overview, scope: AskedScope) => Part[]} */
function sayCounted({ leavesOut }, scope) {
  const isDated = scope.as_of !== null || scope.during !== null;
  const times = isDated ? "" : "All times count together";
  if (!leavesOut) return times ? [{ text: times }] : [];
  return [{ text: times ? `${times}; interpretations are left out` : "Interpretations are left out" }];
}

/**
 * Say which camp is open, which of its members have dots, and how many hostile pairs inside lack one.
 * @type {(overview: Overview, disc: Disc, drawn: number, undrawn: number, scope: AskedScope) => Part[][]}
 */
export const sayOpen = (overview, { camp, names, number, hostileInside }, drawn, undrawn, scope) => [
  [{ text: `Open: ${names[0]}${number > 1 ? ` and ${Text.count(number - 1, "other")}` : ""}, a computed camp; no source says so.` }],
  drawn < number
    ? [{ text: `${Text.group(drawn)} of` }, { text: Text.count(number, "member"), list: `camp:${camp}` }, { text: `${drawn === 1 ? "has a dot: the one" : "have dots: those"} with the most friendly ties inside.` }]
    : [{ text: "All" }, { text: Text.count(number, "member"), list: `camp:${camp}` }, { text: "have dots." }],
  undrawn ? [{ text: `${Text.group(undrawn)} of ${Text.count(hostileInside, "hostile pair")} inside ${undrawn === 1 ? "is" : "are"} not drawn: a member has no dot.` }] : [],
  [{ text: "Lines to discs count its pairs of actors." }],
  sayNarrow(scope),
  sayCounted(overview, scope),
].filter((sentence) => sentence.length);

/**
 * Say why no camps are drawn, and who is drawn instead.
 * @type {(clear: {fits: number|null, kept: number|null}, drawn: number, all: number) => Part[][]}
 */
export const sayNone = ({ fits, kept }, drawn, all) => [
  [{ text: `No camps are drawn: computed ones are not clear here${fits === null || kept === null ? ""
    : ` (${percent(fits)} % of the pairs of actors would fit, and ${percent(kept)} % of the friendly ones would be inside one)`}.` }],
  [{ text: `${Text.group(drawn)} of ${Text.count(all, "actor")} ${drawn === 1 ? "has a dot" : "have dots"}, those with most ties. Search, paths and “More neighbours” bring others.` }],
];

/**
 * What stands before a part of a sentence.
 * @type {(sentence: Part[], at: number) => string}
 */
export const before = (sentence, at) => (at === 0 ? "" : sentence[at].list && sentence[at - 1].list ? ", " : " ");

/** What ends a sentence. @param {Part[]} sentence */
export const end = (sentence) => (sentence.at(-1)?.text.endsWith(".") ? "" : ".");

/** @param {Part[]} sentence */
export const join = (sentence) => sentence.map(({ text }, at) => before(sentence, at) + text).join("") + end(sentence);

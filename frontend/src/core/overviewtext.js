// What is said of the overview of a large network: how its camps come about, how clear they are, and what
// it leaves out.
import * as Text from "./text.js";

/** @import { Disc, Overview } from "./types.js" */

/** A part of what is said; `list`: what it counts, from `CampTies`. @typedef {{text: string, list?: string}} Part */

/** Rounded down: only all is 100 %. @param {number} share */
const percent = (share) => Math.floor(share * 100);
/** @type {(number: number, part: Part) => Part[]} */
const some = (number, part) => (number ? [part] : []);

/**
 * Say how camps come about and what is in none.
 * @param {Overview} overview
 * @returns {Part[][]} sentences
 */
export function sayCamps({ discs, fits, others, onlyAgainst, neither, mixed, leftOut }) {
  if (!discs.length) return [[{ text: "No member of a camp has a tie in what is shown." }]];
  const clear = fits === null ? [] : fits === 1 ? [{ text: "All ties fit them" }]
    : [{ text: `${percent(fits)} % of the ties fit them,` }, { text: `${100 - percent(fits)} % do not`, list: "misfits" }];
  const none = [
    ...some(others.length, { text: Text.count(others.length, "other"), list: "others" }),
    ...some(onlyAgainst.length, { text: `${Text.group(onlyAgainst.length)} only against them`, list: "only-against" }),
    ...some(neither.length, { text: `${Text.group(neither.length)} with neither`, list: "neither" }),
  ];
  const out = [
    ...some(leftOut.lines, { text: `${Text.count(leftOut.lines, "thin line")} of ${Text.count(leftOut.ties, "tie")}`, list: "left-out" }),
    ...some(mixed, { text: `${Text.count(mixed, "pair")} with ties of both signs`, list: "mixed" }),
  ];
  return [
    [{ text: "Camps are computed from claimed support; no source says so." }],
    clear,
    none.length ? [{ text: "In no camp:" }, ...none] : [],
    out.length ? [{ text: "Left out:" }, ...out] : [],
    [{ text: "The marked part of a rim is the share of hostile ties inside." }],
  ].filter((sentence) => sentence.length);
}

/**
 * Say which camp is open.
 * @type {(disc: Disc, drawn: number) => Part[][]}
 */
export const sayOpen = ({ camp, names, number }, drawn) => [
  [{ text: `Open: ${names[0]}${number > 1 ? ` and ${Text.count(number - 1, "other")}` : ""}, a computed camp; no source says so.` }],
  [{ text: `${Text.group(drawn)} of` }, { text: Text.count(number, "member"), list: `camp:${camp}` }, { text: `${drawn === 1 ? "has a dot" : "have dots"}. Lines to discs count its ties.` }],
];

/**
 * Say why no camps are drawn, and who is drawn instead.
 * @type {(clear: {fits: number|null, kept: number|null}, drawn: number, all: number) => Part[][]}
 */
export const sayNone = ({ fits, kept }, drawn, all) => [
  [{ text: `No camps are drawn: computed ones are not clear here${fits === null || kept === null ? ""
    : ` (${percent(fits)} % of the ties would fit, and ${percent(kept)} % of the friendly ones would be inside one)`}.` }],
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

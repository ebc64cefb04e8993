// What is said of two actors directly, before any chain between them.
import * as Channels from "./channels.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Sentences from "./sentences.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, Selection, Stance } from "./types.js" */

/** @type {Stance[]} */
const OPEN = ["denies", "withholds"];

/**
 * Say what is claimed of a pair; by its sentence what is only denied or not confirmed. Where
 * nothing is claimed, who is named as a channel is told too.
 * @param {Payload} data
 * @param {Selection} selection
 * @param {string} start
 * @param {string} goal
 * @returns {string|null} null where both ends are one
 */
export function say(data, selection, start, goal) {
  if (start === goal) return null;
  const between = selection.relations.filter(({ from, to }) => Channels.isDirect({ from, to }, start, goal));
  const open = between.filter((each) => !Relations.isSupported(each)).flatMap(({ claims }) => claims);
  const told = open.map(({ sentence }) => sentence);
  const claimed = between.filter(Relations.isSupported);
  const beside = claimed.flatMap(({ claims }) => claims.filter(({ stance }) => stance !== "supports"));
  const more = beside.length ? `; ${countOpen(data, beside)}` : "";
  if (claimed.length) {
    return [Phrases.say(data, "direct", { relations: Text.count(claimed.length, "relation"), more }), ...told].join(" ");
  }
  const where = Object.keys(Scope.asGiven(selection.scope)).length ? Phrases.say(data, "here") : "";
  const [first, second] = [start, goal].map((id) => get(Index.of(data).actors, id).said);
  const parts = [Phrases.say(data, "nothing-direct", { first, second }) + where];
  if (open.length) parts.push(countOpen(data, open));
  const channels = sayChannels(data, selection, start, goal);
  if (channels.length) parts.push(Phrases.say(data, "channel-of-other"));
  const end = told.length || channels.length ? ":" : ".";
  return [`${parts.join("; ")}${end}`, ...told, ...channels].join(" ");
}

/**
 * How many deny it, and how many decline to confirm it: "one denies it".
 * @type {(data: Payload, claims: ClaimRecord[]) => string}
 */
function countOpen(data, claims) {
  const origins = new Map(claims.map(({ stance, by, source }) => [JSON.stringify([stance, by[0] ?? source]), stance]));
  const stances = [...origins.values()];
  const told = OPEN.filter((stance) => stances.includes(stance)).map((stance) => {
    const number = stances.filter((each) => each === stance).length;
    return Phrases.say(data, `${stance}-${number === 1 ? "one" : "many"}`, { number: Text.group(number) });
  });
  return Text.joinAnd(told);
}

/** @type {(data: Payload, selection: Selection, start: string, goal: string) => string[]} */
function sayChannels(data, selection, start, goal) {
  const named = Channels.find(data, selection).filter((tie) => Channels.isDirect(tie, start, goal));
  return [...new Map(named.map(({ relation }) => [relation.id, relation])).values()]
    .sort((a, b) => Text.compareAll([a.from, a.type, a.to], [b.from, b.type, b.to]))
    .map((relation) => Sentences.sayRelation(data, relation));
}

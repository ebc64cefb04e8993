// The claims between two actors themselves, shown before any path between them.
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
 * Summarise the claims between two actors, and quote denials and unconfirmed claims in full. If
 * nothing is claimed, include relations that name one of them as a channel.
 * @param {Payload} data
 * @param {Selection} selection
 * @param {string} start
 * @param {string} goal
 * @returns {string|null} null if both ends are the same actor
 */
export function say(data, selection, start, goal) {
  if (start === goal) return null;
  const between = selection.relations.filter((each) => Channels.isDirect(each, start, goal));
  const open = between.filter((each) => !Relations.isSupported(each)).flatMap(({ claims }) => claims);
  const quoted = open.map(({ sentence }) => sentence);
  const claimed = between.filter(Relations.isSupported);
  const disputed = claimed.flatMap(({ claims }) => claims.filter(({ stance }) => stance !== "supports"));
  const more = disputed.length ? `; ${countOpen(data, disputed)}` : "";
  if (claimed.length) {
    return [Phrases.sayCount(data, "direct", claimed.length, { more }), ...quoted].join(" ");
  }
  const where = Object.keys(Scope.asGiven(selection.scope)).length ? Phrases.say(data, "here") : "";
  const [first, second] = [start, goal].map((id) => get(Index.of(data).actors, id).said);
  const parts = [Phrases.say(data, "nothing-direct", { first, second }) + where];
  if (open.length) parts.push(countOpen(data, open));
  const channels = sayChannels(data, selection, start, goal);
  if (channels.length) parts.push(Phrases.say(data, "channel-of-other"));
  const end = quoted.length || channels.length ? ":" : ".";
  return [`${parts.join("; ")}${end}`, ...quoted, ...channels].join(" ");
}

/**
 * Count who denies it and who declines to confirm it: "one denies it".
 * @type {(data: Payload, claims: ClaimRecord[]) => string}
 */
function countOpen(data, claims) {
  const origins = new Map(claims.map(({ stance, by, source }) => [JSON.stringify([stance, by[0] ?? source]), stance]));
  const stances = [...origins.values()];
  return Text.joinAnd(OPEN.filter((stance) => stances.includes(stance)).map((stance) =>
    Phrases.sayCount(data, stance, stances.filter((each) => each === stance).length)));
}

/** @type {(data: Payload, selection: Selection, start: string, goal: string) => string[]} */
function sayChannels(data, selection, start, goal) {
  const named = Channels.find(data, selection).filter((tie) => Channels.isDirect(tie, start, goal));
  return [...new Map(named.map(({ relation }) => [relation.id, relation])).values()]
    .sort((a, b) => Text.compareAll([a.from, a.type, a.to], [b.from, b.type, b.to]))
    .map((relation) => Sentences.sayRelation(data, relation));
}

// A description of the scope: what is shown, and what is not.
import * as Bidi from "./bidi.js";
import * as Choices from "./choices.js";
import * as Facets from "./facets.js";
import * as Index from "./index.js";
import { isThere } from "./lookup.js";
import * as Names from "./names.js";
import * as Phrases from "./phrases.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, EitherGroup, NamedGroup, Payload, SourceRecord } from "./types.js" */

/**
 * How a value of a group is named, and the words where few values are kept, and where few are dropped.
 * @typedef {{name: (id: string) => string, only: (names: string[]) => string,
 *   without: (names: string[]) => string}} Words
 */
/**
 * How many relations are in the scope, how many without any, how many nobody dates to the scope's dates,
 * how many only claims outside the scope contest, and how many nobody claims but somebody denies or does
 * not confirm; out: what the picture leaves out, and how that is called; undrawn: how many actors only
 * make claims and have no dot; folded: how many members are in their body's dot; staged: how many actors
 * and relations a large network draws one by one.
 * @typedef {{shown: number, whole: number, unknown: number, contested: number, open: number,
 *   out?: Out|null, undrawn?: number, folded?: Folded, staged?: Staged|null}} Numbers
 */
/** @typedef {{actors: number, relations: number, words: string}} Out */
/** @typedef {{actors: number, relations: number, cut: number}} Staged cut: how many actors in focus have no dot */
/** @typedef {{members: number, inside: number}} Folded inside: how many relations within their bodies */

const MOST = 4; // names in a list, before the number of others
/** @type {[group: EitherGroup, yes: string, no: string][]} */
const EITHER = [
  ["contested", "only contested relations", "without contested relations"],
  ["relayed", "only what no source says in its own voice", "only what a source says in its own voice"],
  ["single_voice", "only relations of a single voice", "only relations of several voices"],
];

/** @param {string[]} names */
function list(names) {
  const shown = names.length > MOST + 1 ? names.slice(0, MOST) : names;
  const more = names.length - shown.length;
  return Text.joinAnd(more ? [...shown, `${more} more`] : shown);
}

/** @type {(noun: string, names: string[]) => string} */
const plural = (noun, names) => (names.length === 1 ? noun : `${noun}s`);

/**
 * @param {Payload} data
 * @returns {[NamedGroup, Words][]}
 */
function makeGroups(data) {
  const labels = new Map([...data.vocabulary.kinds, ...data.vocabulary.types, ...data.sources].map(({ id, label }) => [id, label]));
  /** @type {Map<string, string>} */
  const modes = new Map(data.vocabulary.modes.map(({ id, label: strength }) => [id, strength]));
  /** @param {string} id */
  const label = (id) => labels.get(id) ?? Bidi.isolate(id);
  /** @type {(name: Words["name"], say: Words["only"]) => Words} */
  const words = (name, say) => ({ name, only: (names) => `only ${say(names)}`, without: (names) => `without ${say(names)}` });
  return [
    ["types", words(label, list)],
    ["signs", words((id) => Signs.labelOf(data, id), (names) => `${list(names)} relations`)],
    ["kinds", words(label, (names) => `actors of the ${plural("kind", names)} ${list(names)}`)],
    ["modes", words((id) => `“${modes.get(id) ?? id}”`, (names) => `claims of the ${plural("strength", names)} ${list(names)}`)],
    ["sources", words(label, (names) => `the ${plural("source", names)} ${list(names)}`)],
    ["claimants", words((id) => nameSpeaker(data, id), (names) => `claims by ${list(names)}`)],
  ];
}

/**
 * Without an author's own claims, the claims that they relay stay.
 * @type {(data: Payload, id: string) => string}
 */
function nameSpeaker(data, id) {
  const name = nameClaimant(data, id);
  return id === Names.OWN_VOICE && data.sources.length === 1 ? `${name} in the source's own voice` : name;
}

/** @param {SourceRecord} source */
const nameAuthor = ({ author, label }) => Bidi.isolate(author ?? label);

/**
 * Word how many relations others claim, alone or with the source itself; empty where the scope
 * does not part the two.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {string}
 */
function sayOthers(data, scope) {
  const { OWN_VOICE } = Names;
  const { scope: asked } = Names.resolve(data, scope);
  if (asked.relayed === null && !asked.without.includes(OWN_VOICE)) return "";
  const without = asked.without.filter((id) => id !== OWN_VOICE);
  const { relations } = Relations.select(data, Scope.make({ ...asked, without, relayed: null }));
  /** @param {ClaimRecord} claim */
  const isOthers = ({ stance, own_voice: own }) => stance === "supports" && !own;
  const others = relations.filter(({ claims }) => claims.some(isOthers));
  const alone = others.filter(({ relayed }) => relayed).length;
  if (!alone || alone === others.length) return "";
  const themselves = nameClaimant(data, OWN_VOICE);
  return `Others claim ${Text.group(others.length)}: ${Text.group(alone)} by nobody else, ${Text.group(others.length - alone)} by ${themselves} too.`;
}

/**
 * Name a claimant for use in a sentence.
 * @param {Payload} data
 * @param {string} id
 * @returns {string}
 */
export function nameClaimant(data, id) {
  const { actors, sources } = Index.of(data);
  if (id === Names.OWN_VOICE) return sources.size > 1 ? "the sources themselves" : nameAuthor([...sources.values()][0]);
  return id === "unnamed" ? Phrases.say(data, "unnamed") : actors.get(id)?.said ?? Bidi.isolate(id);
}

/** @type {(group: NamedGroup, scope: AskedScope, values: string[], words: Words) => string} */
function sayGroup(group, scope, values, { name, only, without }) {
  if (!scope[group].length && !scope.without.length) return "";
  const on = values.filter((value) => Choices.isOn(scope, group, value));
  const isOn = new Set(on);
  const off = values.filter((value) => !isOn.has(value));
  if (scope[group].length && !(off.length && off.length < on.length)) return only(scope[group].map(name));
  return off.length ? without(off.map(name)) : "";
}

/** @param {AskedScope} scope */
function sayTime({ as_of: date, during }) {
  if (date) return `as of ${date}`;
  if (!during) return "";
  return during[0] === during[1] ? `at any time in ${during[0]}` : `at any time from ${during[0]} to ${during[1]}`;
}

/**
 * List the filters of a scope in words; empty where it has none.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {string[]} such as "only backs", "without the source WSWS", "as of 2015"
 */
export function listChoices(data, scope) {
  if (!Object.keys(Scope.asGiven(scope)).length) return [];
  const { scope: resolved } = Names.resolve(data, scope);
  const values = Facets.list(data);
  const groups = makeGroups(data)
    .map(([group, words]) => sayGroup(group, resolved, values[group], words));
  const known = new Set([...values.sources, ...values.claimants]);
  const behind = resolved.without.filter((name) => !known.has(name));
  const others = behind.length > 0 && `without anything by ${list(behind.map((id) => nameClaimant(data, id)))}`;
  const either = EITHER.map(([name, yes, no]) =>
    resolved[name] === null ? "" : resolved[name] ? yes : no);
  const amount = resolved.amount && `only where a claim names ${Bidi.isolate(resolved.amount)} or more`;
  const members = resolved.members && `blocs with members ${resolved.members === "apart" ? "apart from" : "together with"} their body`;
  return [...groups, others, amount, ...either, sayTime(resolved), members].filter(isThere);
}

/** @type {(number: number, isKept: boolean) => string} */
function sayUnknown(number, isKept) {
  if (!number) return "";
  return `${Text.group(number)} undated ${isKept ? "shown faint" : "not shown"}: no claim dates ${number === 1 ? "it" : "them"} to that time.`;
}

/**
 * Say which actors have no dot of their own.
 * @param {Pick<Numbers, "undrawn"|"folded">} numbers
 */
function sayUndrawn({ undrawn = 0, folded = { members: 0, inside: 0 } }) {
  const { members, inside } = folded;
  const within = inside ? `, ${Text.count(inside, "relation")} inside` : "";
  return [
    members && `${Text.count(members, "member")} ${members === 1 ? "is" : "are"} folded into ${members === 1 ? "its body" : "their bodies"}${within}.`,
    undrawn && `${Text.group(undrawn)} who only ${undrawn === 1 ? "claims is" : "claim are"} not drawn.`,
  ].filter(isThere).join(" ");
}

/** @param {Numbers["staged"]} staged */
function sayStaged(staged) {
  if (!staged?.actors) return "";
  const { actors, relations, cut } = staged;
  const more = cut ? ` ${Text.group(cut)} more in focus ${cut === 1 ? "has" : "have"} no dot.` : "";
  return `${Text.count(actors, "actor")} and ${Text.count(relations, "relation")} are drawn one by one.${more}`;
}

/** @param {number} number */
function sayOpen(number) {
  if (!number) return "";
  return `${Text.group(number)} more ${number === 1 ? "is" : "are"} only denied or not confirmed.`;
}

/**
 * Say what the dates and the filters of a scope leave out; "" where that is nothing.
 * @param {AskedScope} scope
 * @param {Pick<Numbers, "unknown"|"contested">} numbers
 * @returns {string}
 */
export function sayCaveats(scope, { unknown, contested }) {
  const against = contested > 0 && `Claims that are left out contest ${Text.group(contested)} of the relations shown.`;
  return [sayUnknown(unknown, scope.unknown === "keep"), against].filter(Boolean).join(" ");
}

/** @type {(out: Out|null|undefined, ofActors: string, ofRelations: string) => string} */
function sayOut(out, ofActors, ofRelations) {
  if (!out?.actors) return "";
  return `${Text.group(out.actors)}${ofActors} and ${Text.group(out.relations)} ${ofRelations} are ${out.words}.`;
}

/**
 * Say in words what a scope shows, and what it doesn't.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {Numbers} numbers
 * @returns {string} one or a few sentences
 */
export function say(data, scope, { shown, whole, unknown, contested, open, out, staged, ...dots }) {
  const choices = listChoices(data, scope);
  const { problems } = Names.resolve(data, scope);
  const all = Text.count(whole, "claimed relation");
  if (!choices.length && !problems.length) {
    const main = out?.actors ? sayOut(out, ` of ${Text.group(data.actors.length)} actors`, `of ${all}`)
      : [`${staged ? "In all" : "Everything is shown"}: ${Text.count(data.actors.length - (dots.undrawn ?? 0), "actor")}, ${all}.`, sayOpen(open)].filter(Boolean).join(" ");
    return [main, sayStaged(staged), sayUndrawn(dots)].filter(Boolean).join(" ");
  }
  const asked = choices.length ? `: ${choices.join("; ")}` : "";
  const head = shown ? `${Text.count(shown, "of", "of")} ${all} ${staged ? "counted" : "shown"}${asked}.` : `Nothing is shown${asked}.`;
  const hint = shown ? "" : "Remove a filter, or clear all.";
  return [
    ...problems, head, sayStaged(staged), sayOpen(open), sayOthers(data, scope), sayCaveats(scope, { unknown, contested }),
    sayOut(out, out?.actors === 1 ? " actor" : " actors", "of these relations"), sayUndrawn(dots), hint,
  ].filter(Boolean).join(" ");
}

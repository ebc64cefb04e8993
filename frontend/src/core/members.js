// Members of bodies, such as a state's leaders, spokespersons and organs: the rule by which the split
// into blocs counts them with their body. See graph/analysis/balance/members.py.
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { AskedScope, Payload, Relation } from "./types.js" */

const ANY = { types: [], signs: [], amount: null, contested: null, relayed: null, single_voice: null, members: null };
const TOO_WEAK = ["thesis", "intent"];

/**
 * Find the members of each body in a scope, whatever types and signs it selects.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {Map<string, string>} the body of each member; that of a body's own member is the same
 */
export function find(data, scope) {
  const bare = Scope.make({ ...scope, ...ANY });
  const relations = Relations.select(data, bare).relations.filter(Relations.isSupported);
  const hostile = new Set(relations.filter(({ sign, standing }) => sign < 0 && (scope.modes.length || standing !== "thesis"))
    .flatMap(({ from, to }) => [Support.pairKey(from, to), Support.pairKey(to, from)]));
  const isDated = Scope.asked(bare) !== null;
  /** @type {Map<string, Set<string>>} */
  const bodies = new Map();
  for (const relation of relations) {
    if (isMembership(data, relation) && isCurrent(relation, isDated)) ensure(bodies, relation.from, () => new Set()).add(relation.to);
  }
  return join(withoutCycles(bodies), (one, other) => hostile.has(Support.pairKey(one, other)));
}

/**
 * Return whether a relation ties a member to a body, by the kinds of its ends.
 * @type {(data: Payload, relation: Relation) => boolean}
 */
export function isMembership(data, { from, to, role }) {
  const { actors, kinds } = Index.of(data);
  if (role !== "membership" && role !== "representation") return false;
  const [member, body] = [from, to].map((id) => get(kinds, get(actors, id).kind));
  return member.role === "member" && body.body;
}

/** @type {(relation: Relation, isDated: boolean) => boolean} */
function isCurrent({ standing, contested, claims }, isDated) {
  const supporting = claims.filter(({ stance }) => stance === "supports");
  const isOver = !isDated && supporting.every(({ tense }) => tense !== "present");
  return !isOver && !contested && !TOO_WEAK.includes(String(standing));
}

/** @param {Map<string, Set<string>>} bodies */
function withoutCycles(bodies) {
  /** @type {(from: string, to: string, seen?: Set<string>) => boolean} */
  const leads = (from, to, seen = new Set()) => [...(bodies.get(from) ?? [])].some((next) => next === to ||
    (!seen.has(next) && leads(next, to, seen.add(next))));
  return new Map([...bodies].map(([member, of]) => [member, [...of].filter((body) => !leads(body, member))]));
}

/**
 * Assign each member to its body, from the top down; not where it has two, or is hostile to one.
 * @param {Map<string, string[]>} bodies
 * @param {(one: string, other: string) => boolean} areHostile
 */
function join(bodies, areHostile) {
  /** @type {Map<string, {body: string|null, over: string[]}>} */
  const found = new Map();
  /** @type {(id: string) => {body: string|null, over: string[]}} */
  const resolve = (id) => ensure(found, id, () => {
    const of = Text.sorted(bodies.get(id) ?? []);
    const tops = new Set(of.map((each) => resolve(each).body ?? each));
    const over = Text.sorted(of.flatMap((each) => [each, ...resolve(each).over]));
    const isJoined = tops.size === 1 && !over.some((each) => areHostile(id, each));
    return isJoined ? { body: [...tops][0], over } : { body: null, over: [] };
  });
  const joined = Text.sorted(bodies.keys()).map((id) => /** @type {const} */ ([id, resolve(id).body]));
  return new Map(joined.flatMap(([id, body]) => (body === null ? [] : [[id, body]])));
}

// The page's record as Python packs it: actors and claims in columns. Here they are objects again, whose
// fields are read from the columns when they are asked for; what Python leaves out is made then.
import * as Bidi from "./bidi.js";
import * as ClaimSentences from "./claimsentences.js";
import * as ClaimTimes from "./claimtimes.js";
import * as ClaimWords from "./claimwords.js";
import * as DrawnRecord from "./drawnrecord.js";
import * as Index from "./index.js";
import { ensure, get, once } from "./lookup.js";
import * as Runs from "./runs.js";

/** @import { ActorRecord, ClaimRecord, Packed, Payload, Table } from "./types.js" */
/** @typedef {ClaimTimes.Times} Times */

/**
 * Fields that are made when they are asked for.
 * @template T
 * @typedef {Record<string, (record: T) => unknown>} Made
 */

/**
 * Unpack the record.
 * @param {Packed} packed
 * @returns {Payload}
 */
export function unpack({ values, actors, claims, positions, ...rest }) {
  const data = /** @type {Payload} */ (/** @type {unknown} */ ({ ...rest }));
  data.actors = makeRecords(actors, values, nameFields(data));
  data.claims = makeRecords(claims, values, claimFields(data));
  return Object.defineProperties(data, {
    positions: { enumerable: true, get: once(() => Object.fromEntries(data.actors.map(({ id }, at) => [id, [positions[2 * at], positions[2 * at + 1]]]))) },
    drawing: { get: once(() => DrawnRecord.make(data)) },
  });
}

/**
 * Records of a table. The fields are getters of their prototype.
 * @template T
 * @param {Table} table
 * @param {Packed["values"]} values
 * @param {Made<T>} made
 * @returns {T[]}
 */
function makeRecords(table, values, made) {
  class Row {
    /** @param {number} row */
    constructor(row) {
      this.row = row;
    }

    toJSON() {
      return Object.fromEntries(names.map((name) => [name, Reflect.get(this, name)]));
    }
  }
  /** @type {(name: string, get: (this: Row) => unknown) => void} */
  const define = (name, get) => { Object.defineProperty(Row.prototype, name, { get }); };
  const columns = Runs.unroll(table);
  for (const [name, column] of Object.entries(columns)) define(name, function read() { return values[column[this.row]]; });
  for (const [name, make] of Object.entries(made)) define(name, function read() { return make(/** @type {T} */ (this)); });
  const names = [columns, made].flatMap(Object.keys);
  return Array.from({ length: table.size }, (_, row) => /** @type {T} */ (new Row(row)));
}

/**
 * The display name of an actor, and its name in sentences.
 * @type {(data: Payload) => Made<ActorRecord>}
 */
const nameFields = (data) => ({
  label: ({ name, kind }) => show(Bidi.isolate(name), get(Index.of(data).kinds, kind).role === "umbrella"),
  said: ({ in_sentences: said, label }) => (said ? Bidi.isolate(said) : label),
});

/** @type {(name: string, isUmbrella: boolean) => string} */
const show = (name, isUmbrella) => (isUmbrella ? `“${name}”` : name);

/**
 * The words of a claim, and when it applies. Many claims have the same dates.
 * @type {(data: Payload) => Made<ClaimRecord & {row: number}>}
 */
function claimFields(data) {
  /** @type {Map<string, Times>} */
  const known = new Map();
  /** @type {Times[]} by row */
  const times = [];
  /** @param {ClaimRecord & {row: number}} claim */
  const timesOf = (claim) => {
    times[claim.row] ??= ensure(known, `${claim.start},${claim.end},${claim.said},${claim.stance}`, () => ClaimTimes.compute(data, claim));
    return times[claim.row];
  };
  return {
    known: (claim) => timesOf(claim).known,
    possible: (claim) => timesOf(claim).possible,
    tense: (claim) => timesOf(claim).tense,
    dates: (claim) => timesOf(claim).dates,
    by_labels: ({ by }) => by.map((entry) => ClaimWords.showClaimant(data, entry)),
    by_many: ({ by }) => by.map((entry) => ClaimWords.isPlural(data, entry)),
    amount_text: (claim) => ClaimWords.sayAmount(claim),
    phrase: (claim) => ClaimWords.phrase(data, claim),
    sentence: (claim) => ClaimSentences.say(data, claim),
  };
}

// The rows of the tables of actors, relations and claims: what stands in them, in which order.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Headings from "./headings.js";
import * as Index from "./index.js";
import * as Names from "./names.js";
import * as Speakers from "./speakers.js";
import * as Text from "./text.js";

const column = (id, label, isNumber = false) => Object.freeze({ id, label, isNumber });
export const COLUMNS = Object.freeze({
  actors: [
    column("name", "Actor"), column("kind", "Kind"), column("relations", "Relations", true),
    column("positive", "Positive", true), column("negative", "Negative", true),
    column("neutral", "Neutral", true), column("named", "Named besides", true), column("aliases", "Also called"),
  ],
  relations: [
    column("from", "From"), column("type", "Claimed"), column("to", "To"), column("who", "According to"),
    column("standing", "Firmest claim"), column("dates", "When"), column("marks", "Marks"),
    column("claims", "Claims", true),
  ],
  claims: [
    column("sentence", "Claim"), column("who", "Who says so"), column("where", "Where"),
    column("said", "Said or reported"), column("mode", "How firmly"),
  ],
});
const FIRST = Object.freeze({ actors: "-relations", relations: "from", claims: "where" });
const SIGNS = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
const folded = new WeakMap();

// A cell: what is read and searched, and what it is sorted by where that is something else.
const cell = (text, key = Text.fold(text)) => ({ text, key });
const number = (count) => ({ text: String(count), key: count, isCount: true });
const date = (text) => cell(text ?? "", text && text !== "past" ? Dates.parse(text).first : "");
const period = (start, end, text) => ({ ...date(start ?? end), text });

function listActors(data, { relations }, ids) {
  const { actors } = Index.of(data);
  const counts = new Map(ids.map((id) => [id, { relations: 0, positive: 0, negative: 0, neutral: 0, named: 0 }]));
  for (const { claims } of relations) {
    for (const claim of claims) {
      for (const id of Names.namedBesides(claim)) if (counts.has(id)) counts.get(id).named += 1;
    }
  }
  for (const { from, to, sign, standing } of relations) {
    for (const id of standing ? new Set([from, to]) : []) {
      if (!counts.has(id)) continue;
      counts.get(id).relations += 1;
      counts.get(id)[SIGNS.get(sign)] += 1;
    }
  }
  const kinds = new Map(data.vocabulary.kinds.map(({ id, label }) => [id, label]));
  return ids.map((id) => {
    const { shown, name, kind, aliases } = actors.get(id);
    const numbers = Object.entries(counts.get(id)).map(([sign, count]) => [sign, number(count)]);
    return {
      record: actors.get(id), select: id,
      cells: {
        name: cell(shown, Text.fold(name)), kind: cell(kinds.get(kind)), ...Object.fromEntries(numbers),
        aliases: cell(aliases.join(", ")),
      },
    };
  });
}

// A row reads from left to right as its claims do: where neither end is first, both stand in From.
function listEnds(relation, { actors }) {
  const [from, to] = Headings.endsOf(relation).map((id) => actors.get(id));
  const end = ({ shown, name }) => cell(shown, Text.fold(name));
  if (!Headings.isMutual(relation)) return { from: end(from), to: end(to) };
  return { from: cell(`${from.shown} and ${to.shown}`, Text.fold(from.name)), to: cell("") };
}

function listRelations(data, { relations }) {
  const index = Index.of(data);
  const modes = new Map(data.vocabulary.modes.map((mode) => [mode.id, mode]));
  return relations.map((relation) => ({
    record: relation, select: relation.id,
    cells: {
      ...listEnds(relation, index), type: cell(Headings.sayType(data, relation)),
      who: cell(Speakers.sayWho(relation.claims, index)),
      standing: cell(sayStrength(data, modes, relation), relation.standing ? -index.strength.get(relation.standing) : 1),
      dates: period(relation.start, relation.end, Headings.sayDates(data, relation)), marks: cell(nameMarks(data, relation).join(", ")),
      claims: number(relation.claims.length),
    },
  }));
}

// Where the tie of today is claimed less firmly than one that is over, both are told.
function sayStrength(data, modes, relation) {
  if (!relation.standing) return "";
  const { mode } = Headings.leadClaim(data, relation);
  return mode === relation.standing ? sayMode(modes.get(mode)) : Headings.sayStrength(data, relation);
}

const sayMode = ({ id, label, tail }) => (id === "thesis" ? `${label}: ${tail}` : label);

function nameMarks(data, relation) {
  const { standing, relayed, voices, self_declared: self } = relation;
  if (!standing) return [];
  return [
    Disputes.say(relation), Headings.markTime(data, relation),
    !voices.length ? "no named voice" : voices.length < 2 ? "single voice" : Text.count(voices.length, "voice"),
    relayed && "relayed", self && "self-declared",
  ].filter(Boolean);
}

function listClaims(data, { relations }) {
  const index = Index.of(data);
  const modes = new Map(data.vocabulary.modes.map((mode) => [mode.id, mode]));
  const order = new Map(data.claims.map((claim, at) => [claim, at]));
  return relations.flatMap(({ id, claims }) => claims.map((claim) => {
    const source = index.sources.get(claim.source);
    const firmly = claim.stance === "supports" ? sayMode(modes.get(claim.mode)) : claim.stance;
    const strength = claim.stance === "supports" ? -index.strength.get(claim.mode) : 1;
    return {
      record: claim, select: id,
      cells: {
        sentence: cell(claim.sentence, Text.fold(index.actors.get(claim.from).name)),
        who: cell(Speakers.nameChain(claim, source)), where: cell(`${source.label} ${claim.at}${claim.event ? ` (event ${Bidi.isolate(claim.event)})` : ""}`, order.get(claim)),
        said: date(claim.said), mode: cell(firmly, strength),
      },
    };
  }));
}

/**
 * List the rows of a table of what a scope has.
 * @param {object} data
 * @param {{relations: object[]}} selection
 * @param {"actors"|"relations"|"claims"} table
 * @param {string[]} ids of the actors that take part
 * @returns {{record: object, select: string, cells: object}[]} record: the actor, relation or
 *   claim; select: what the row selects; cells: column to text and key
 */
export function list(data, selection, table, ids) {
  if (table === "actors") return listActors(data, selection, ids);
  return table === "relations" ? listRelations(data, selection) : listClaims(data, selection);
}

// The words of a row, folded once: it takes longer than finding in them.
function foldRow({ record, cells }) {
  if (!folded.has(record)) {
    const texts = Object.values(cells).filter(({ isCount }) => !isCount).map(({ text }) => text);
    folded.set(record, Text.fold(texts.join("\n")));
  }
  return folded.get(record);
}

/**
 * Read what a table is sorted by; the table's own order where the text names no column of it.
 * @param {string} table
 * @param {string} sort such as "to", or "-to" for falling
 * @returns {{column: string, isFalling: boolean}}
 */
export function readSort(table, sort) {
  const read = (text) => ({ column: text.replace(/^-/, ""), isFalling: text.startsWith("-") });
  const asked = read(sort);
  return COLUMNS[table].some(({ id }) => id === asked.column) ? asked : read(FIRST[table]);
}

// What has no key comes last, whichever way.
function compare(a, b, isFalling) {
  if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
  const order = typeof a === "number" ? a - b : Text.compare(a, b);
  return isFalling ? -order : order;
}

/**
 * Return the rows that hold all words of a text, sorted; equal ones stay in their order.
 * @param {object[]} rows
 * @param {string} table
 * @param {{find: string, sort: string}} wanted
 * @returns {object[]}
 */
export function arrange(rows, table, { find, sort }) {
  const words = Text.fold(find).split(" ").filter(Boolean);
  const fitting = rows.filter((row) => words.every((word) => foldRow(row).includes(word)));
  const { column: id, isFalling } = readSort(table, sort);
  return fitting.sort(({ cells: a }, { cells: b }) => compare(a[id].key, b[id].key, isFalling));
}

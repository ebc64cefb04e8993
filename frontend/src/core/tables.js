// The rows of the tables of actors, relations and claims: their cells and their order.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Cells from "./cells.js";
import { cell, date, number } from "./cells.js";
import * as Headings from "./headings.js";
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Names from "./names.js";
import * as OwnScores from "./ownscores.js";
import * as RelationMarks from "./relationmarks.js";
import * as Signs from "./signs.js";
import * as Speakers from "./speakers.js";
import * as Text from "./text.js";

/** @import { ActorRecord, ClaimRecord, Mode, Payload, RecordIndex, Relation } from "./types.js" */

/** @import { Cell } from "./cells.js" */
/** @typedef {"actors"|"relations"|"claims"} Table */
/** @typedef {{id: string, label: string, isNumber: boolean}} Column */
/**
 * A row: what it is of, the id of what it selects, and its cells by column.
 * @typedef {{record: ActorRecord|Relation|ClaimRecord, select: string, cells: Record<string, Cell>}} TableRow
 */

/** @type {(id: string, label: string, isNumber?: boolean) => Column} */
const column = (id, label, isNumber = false) => Object.freeze({ id, label, isNumber });
/** @type {Readonly<Record<Table, Column[]>>} */
export const COLUMNS = Object.freeze({
  actors: [
    column("name", "Actor"), column("kind", "Kind"), column("relations", "Relations", true),
    ...Signs.ALL.map((sign) => column(sign, "", true)), column("named", "Named besides", true), column("aliases", "Also called"),
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

/** @type {readonly string[]} */
const SIGNS = Signs.ALL;

/**
 * Name the columns of signs; without types that have one, there are none.
 * @type {(data: Payload, column: Column) => Column[]}
 */
function nameSigns(data, named) {
  if (!SIGNS.includes(named.id)) return [named];
  return data.offers.sides ? [column(named.id, Bidi.capitalise(Signs.labelOf(data, named.id)), true)] : [];
}

/**
 * List the columns of a table, own scores last.
 * @param {Payload} data
 * @param {Table} table
 * @returns {Column[]}
 */
export const columnsOf = (data, table) =>
  [...COLUMNS[table].flatMap((each) => nameSigns(data, each)), ...listAmounts(data, table), ...OwnScores.list(data, table).map(({ id, label }) => column(id, label, true))];

/** @type {(data: Payload, table: Table) => Column[]} */
const listAmounts = (data, table) => (table !== "actors" && Amounts.unitsOf(data).length ? [column("amount", "Amount")] : []);

const FIRST = Object.freeze({ actors: "-relations", relations: "from", claims: "where" });
/** @type {WeakMap<TableRow["record"], string>} */
const folded = new WeakMap();

/**
 * A denied amount is no one's claim, but it is read and sorted with its row.
 * @type {(of: Pick<Relation, "claims">, text?: string) => Cell}
 */
const amountCell = (of, text = Amounts.say(of)) => ({ text, key: text && Math.max(...of.claims.map(({ amount }) => amount ?? -Infinity)) });

/** @type {(data: Payload, table: Table) => Record<string, (record: {id: string}) => Cell>} */
const listOwn = (data, table) => Object.fromEntries(OwnScores.list(data, table).map(({ id: score, scores }) =>
  [score, ({ id }) => (Object.hasOwn(scores, id) ? { ...number(scores[id]), text: OwnScores.format(scores[id]) } : Cells.noNumber)]));

const NO_COUNTS = Object.freeze({ relations: 0, positive: 0, negative: 0, neutral: 0, named: 0 });
const COUNTS = /** @type {(keyof typeof NO_COUNTS)[]} */ (Object.keys(NO_COUNTS));

/** @type {(data: Payload, selection: {relations: Relation[]}, ids: string[]) => TableRow[]} */
function listActors(data, { relations }, ids) {
  const { actors } = Index.of(data);
  const counts = new Map(ids.map((id) => [id, { ...NO_COUNTS }]));
  for (const id of relations.flatMap(({ claims }) => claims.flatMap(Names.namedBesides))) {
    const numbers = counts.get(id);
    if (numbers) numbers.named += 1;
  }
  for (const { from, to, sign, standing } of relations) {
    for (const id of standing ? new Set([from, to]) : []) {
      const numbers = counts.get(id);
      if (!numbers) continue;
      numbers.relations += 1;
      numbers[Signs.nameOf(sign)] += 1;
    }
  }
  const kinds = new Map(data.vocabulary.kinds.map(({ id, label }) => [id, label]));
  /** @type {Record<string, (actor: ActorRecord) => Cell>} */
  const numbers = Object.fromEntries(COUNTS.map((what) => [what, ({ id }) => number(get(counts, id)[what])]));
  const OwnCells = Cells.classOf(/** @type {Record<string, (actor: ActorRecord) => Cell>} */ ({
    name: ({ label, name }) => cell(label, Text.fold(name)), kind: ({ kind }) => cell(get(kinds, kind)), ...numbers,
    aliases: ({ aliases }) => cell(aliases.join(", ")), ...listOwn(data, "actors"),
  }));
  return ids.map((id) => ({ record: get(actors, id), select: id, cells: new OwnCells(get(actors, id)) }));
}

/**
 * The ends in the order of the claims; where neither end is first, both are in the column From.
 * @type {(relation: Relation, index: RecordIndex) => {from: Cell, to: Cell}}
 */
function listEnds(relation, { actors }) {
  const [from, to] = Headings.endsOf(relation).map((id) => get(actors, id));
  /** @param {ActorRecord} actor */
  const end = ({ label, name }) => cell(label, Text.fold(name));
  if (!Headings.isMutual(relation)) return { from: end(from), to: end(to) };
  return { from: cell(`${from.label} and ${to.label}`, Text.fold(from.name)), to: cell("") };
}

/** @type {(data: Payload, selection: {relations: Relation[]}) => TableRow[]} */
function listRelations(data, { relations }) {
  const index = Index.of(data);
  const OwnCells = Cells.classOf(/** @type {Record<string, (relation: Relation) => Cell>} */ ({
    from: (relation) => listEnds(relation, index).from,
    to: (relation) => listEnds(relation, index).to,
    type: (relation) => cell(Headings.sayType(data, relation)),
    who: ({ claims }) => cell(Speakers.sayWho(data, claims)),
    standing: (relation) => cell(sayStrength(data, relation), rankMode(index, relation.standing)),
    dates: (relation) => Cells.period(relation.start, relation.end, Headings.sayDates(data, relation)),
    marks: (relation) => cell(RelationMarks.name(data, relation).join(", ")),
    claims: ({ claims }) => number(claims.length),
    amount: (relation) => amountCell(relation),
    ...listOwn(data, "relations"),
  }));
  return relations.map((relation) => ({ record: relation, select: relation.id, cells: new OwnCells(relation) }));
}

/** @type {(index: RecordIndex, mode: Mode|null) => number} */
const rankMode = ({ strength }, mode) => (mode ? -get(strength, mode) : 1);

/**
 * Where the current relation is claimed less firmly than an ended one, both are named.
 * @type {(data: Payload, relation: Relation) => string}
 */
function sayStrength(data, relation) {
  if (!relation.standing) return "";
  const { mode } = Headings.leadClaim(data, relation);
  return mode === relation.standing ? Index.modeOf(data, mode).label : Headings.sayStrength(data, relation);
}

/** @type {(data: Payload, selection: {relations: Relation[]}) => TableRow[]} */
function listClaims(data, { relations }) {
  const index = Index.of(data);
  const order = new Map(data.claims.map((claim, at) => [claim, at]));
  /** @param {ClaimRecord} claim */
  const sayWhere = ({ source, at, event }) => `${get(index.sources, source).label} ${at}${event ? ` (event ${Bidi.isolate(event)})` : ""}`;
  const OwnCells = Cells.classOf(/** @type {Record<string, (claim: ClaimRecord) => Cell>} */ ({
    sentence: ({ sentence, from }) => cell(sentence, Text.fold(get(index.actors, from).name)),
    who: (claim) => cell(Speakers.nameChain(data, claim)),
    where: (claim) => cell(sayWhere(claim), order.get(claim)),
    amount: (claim) => amountCell({ claims: [claim] }, claim.amount_text),
    said: ({ said }) => date(said),
    mode: ({ stance, mode }) => cell(stance === "supports" ? Index.modeOf(data, mode).label : stance, rankMode(index, stance === "supports" ? mode : null)),
  }));
  return relations.flatMap(({ id, claims }) => claims.map((claim) => ({ record: claim, select: id, cells: new OwnCells(claim) })));
}

/**
 * List the rows of a table of what a scope has.
 * @param {Payload} data
 * @param {{relations: Relation[]}} selection
 * @param {Table} table
 * @param {string[]} ids of the actors that take part
 * @returns {TableRow[]}
 */
export function list(data, selection, table, ids) {
  if (table === "actors") return listActors(data, selection, ids);
  return table === "relations" ? listRelations(data, selection) : listClaims(data, selection);
}

/**
 * The text of a row, folded once: folding is slower than searching.
 * @param {TableRow} row
 */
const foldRow = ({ record, cells }) => ensure(folded, record, () => {
  const texts = [];
  for (const column in cells) if (!cells[column].isCount) texts.push(cells[column].text);
  return Text.fold(texts.join("\n"));
});

/**
 * Prepare in slices what finding rows needs.
 * @param {TableRow[]} rows
 * @returns {Generator<void, void>}
 */
export function* prepare(rows) {
  for (const row of rows) {
    foldRow(row);
    yield;
  }
}

/**
 * Parse the sort order of a table; its default order where the text names none of its columns.
 * @param {Table} table
 * @param {string} sort such as "to", or "-to" for descending
 * @param {{id: string}[]} [columns]
 * @returns {{column: string, isDescending: boolean}}
 */
export function readSort(table, sort, columns = COLUMNS[table]) {
  /** @param {string} text */
  const read = (text) => ({ column: text.replace(/^-/, ""), isDescending: text.startsWith("-") });
  const asked = read(sort);
  return columns.some(({ id }) => id === asked.column) ? asked : read(FIRST[table]);
}

/**
 * Rows without a key come last in both orders.
 * @type {(a: string|number, b: string|number, isDescending: boolean) => number}
 */
function compare(a, b, isDescending) {
  if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : Text.compare(String(a), String(b));
  return isDescending ? -order : order;
}

/**
 * Return the rows that match all words of a text, sorted; equal rows keep their order.
 * @param {TableRow[]} rows
 * @param {Table} table
 * @param {{find: string, sort: string}} wanted
 * @param {{id: string}[]} [columns]
 * @returns {TableRow[]}
 */
export function arrange(rows, table, { find, sort }, columns = COLUMNS[table]) {
  const words = Text.fold(find).split(" ").filter(Boolean);
  const fitting = rows.filter((row) => words.every((word) => foldRow(row).includes(word)));
  const { column: id, isDescending } = readSort(table, sort, columns);
  return fitting.sort(({ cells: a }, { cells: b }) => compare(a[id].key, b[id].key, isDescending));
}

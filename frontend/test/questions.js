// What Python's tests ask of the core where one call does not say it: the page's record first, then
// a scope as a reader gives it. Each returns what Python's answer is compared with.

import * as Ask from "../src/core/ask.js";
import * as AskReading from "../src/core/askreading.js";
import * as AskTexts from "../src/core/asktexts.js";
import * as BlocSplits from "../src/core/blocsplits.js";
import * as CampLines from "../src/core/camplines.js";
import * as Choices from "../src/core/choices.js";
import * as Csv from "../src/core/csv.js";
import * as DiscLayout from "../src/core/disclayout.js";
import * as DiscLines from "../src/core/disclines.js";
import * as DiscSizes from "../src/core/discsizes.js";
import * as Ends from "../src/core/ends.js";
import * as Extract from "../src/core/extract.js";
import * as Facets from "../src/core/facets.js";
import * as Headings from "../src/core/headings.js";
import * as Index from "../src/core/index.js";
import * as Members from "../src/core/members.js";
import * as Names from "../src/core/names.js";
import * as Overview from "../src/core/overview.js";
import * as Paths from "../src/core/paths.js";
import * as PathTimes from "../src/core/pathtimes.js";
import * as Ranking from "../src/core/ranking.js";
import * as Records from "../src/core/records.js";
import * as RelationMarks from "../src/core/relationmarks.js";
import * as Relations from "../src/core/relations.js";
import * as Reliance from "../src/core/reliance.js";
import * as Scope from "../src/core/scope.js";
import * as Segments from "../src/core/segments.js";
import * as Sentences from "../src/core/sentences.js";
import * as Summary from "../src/core/summary.js";
import * as Tables from "../src/core/tables.js";
import * as Tensions from "../src/core/tensions.js";
import * as TensionText from "../src/core/tensiontext.js";
import * as Text from "../src/core/text.js";
import * as Timeline from "../src/core/timeline.js";

const selectIn = (data, given) => Relations.select(data, Scope.make(given));
const sorted = (texts) => [...texts].sort(Text.compare);
const mapValues = (entries, change) => Object.fromEntries([...entries].map(([key, value]) => [key, change(value)]));

// As it comes back from the address of a page.
const throughAddress = (given) => Scope.fromHash(`#${Scope.toHash(Scope.make(given))}`);

// The record as it is unpacked

export const unpack = (data, names) => {
  const { names: known, claimants } = Index.of(data);
  return { ...Records.pick(data, names), names: Object.fromEntries(known), claimants: Object.fromEntries(claimants) };
};

// What vis-network draws: names by id, and bends by relation.
export const listDrawn = ({ drawing: { nodes, edges } }) => [
  Object.fromEntries(nodes.map(({ id, label }) => [id, label])),
  Object.fromEntries(edges.map(({ id, smooth }) => [id, smooth ? (smooth.type === "curvedCW" ? 1 : -1) * smooth.roundness : 0])),
];

// Texts, dates and scopes

export const sortTexts = sorted;
export const foldAll = (texts) => texts.map(Text.fold);
export const readScope = (given) => Scope.asGiven(Scope.make(given));
export const writeHash = (given) => Scope.toHash(Scope.make(given));
export const readHash = (hash) => Scope.asGiven(Scope.fromHash(hash));
export const readScopeThroughAddress = (given) => Scope.asGiven(throughAddress(given));

// Questions in plain words

export function askRelations(data, text) {
  const reading = Ask.parse(data, text);
  const { relations, undated } = Relations.select(data, AskReading.scopeOf(reading));
  const ends = Ends.parse(Ends.write(reading));
  const [found, unknown] = [relations, undated].map((all) => all.filter((each) => Ends.has(ends, each)));
  const [claimed, open] = [true, false].map((is) => found.filter((each) => Relations.isSupported(each) === is));
  return { relations: claimed.map(({ id }) => id), open: open.map(({ id }) => id), unknown: unknown.length };
}

export const findWords = (data, wanted) => ({
  claims: AskTexts.findClaims(data, wanted).map(({ at, note }) => [at, note]),
  paragraphs: AskTexts.findParagraphs(data, wanted).map(({ source, id }) => [source.id, id]),
});

// The table of questions

export function select(data, given) {
  const { relations, undated, unknown } = Relations.select(data, throughAddress(given));
  return {
    relations: relations.map((each) => Records.relation(data, each)),
    undated: undated.map((each) => Records.relation(data, each)),
    claims: relations.flatMap(({ claims }) => claims.map((claim) => asRecord(data, claim))),
    unknown,
  };
}

// A single claim, with its relation's ends and type.
const asRecord = ({ fields }, claim) => Records.pick(claim, ["from", "type", "to", ...fields.claim]);

// Only the fields of Python's answer.
function asAnswer(data, { lifts, ...answer }) {
  const relation = (each) => ({ ...Records.relation(data, each), ...Records.pick(each, ["along", "channel"]) });
  const hop = (each) => ({ ...each, relations: each.relations.map(relation) });
  return { ...answer, paths: answer.paths.map((path) => ({ ...path, hops: path.hops.map(hop) })) };
}

export function paths(data, given, asked) {
  const scope = throughAddress(given);
  const found = Paths.find(data, Relations.select(data, scope), { ...asked, scope });
  return {
    ...asAnswer(data, found),
    headings: found.paths.map(({ hops }) => hops.map((hop) => Headings.sayHop(data, hop))),
    times: found.paths.map((path) => PathTimes.say(data, path)),
    asides: found.paths.map((path) => Headings.sayInterpretations(data, path.interpretations)),
  };
}

function rankAtOnce(data, selection, measure) {
  const slices = Ranking.rankInSlices(data, selection, measure);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

export const rank = (data, given, { by }) => rankAtOnce(data, Relations.select(data, throughAddress(given)), by);
export const check = (data, given) => Names.resolve(data, throughAddress(given)).problems;

// Measures

export function scores(data, given, measure) {
  const { actors, note } = rankAtOnce(data, selectIn(data, given), measure);
  return { note, scores: Object.fromEntries(actors.map(({ id, score }) => [id, score])) };
}

export function rankInSlices(data, measure) {
  const selection = selectIn(data, {});
  const slices = Ranking.rankInSlices(data, selection, measure);
  const shares = [];
  let slice = slices.next();
  for (; !slice.done; slice = slices.next()) shares.push(slice.value);
  return {
    gives_way: shares.length > 3,
    rises: shares.every((share, at) => at === 0 || shares[at - 1] <= share),
    is_the_whole: JSON.stringify(slice.value) === JSON.stringify(rankAtOnce(data, selection, measure)),
  };
}

export const listMeasures = () => sorted(Ranking.COUNTED);

// Relations as the page tells them

export const selectRelations = (data, given) => selectIn(data, given).relations.map((each) => Records.relation(data, each));
export const listIds = (data, given) => selectIn(data, given).relations.map(({ id }) => id);
export const listDisputes = (data, given) => Tables.list(data, selectIn(data, given), "relations", [])
  .map(({ cells }) => cells.marks.text.split(", ")[0]);
export const sayStrength = (data, given) => selectIn(data, given).relations.map((each) => [each.id, Headings.sayStrength(data, each)]);
export const nameMarks = (data, given) => selectIn(data, given).relations.map((each) => [each.id, RelationMarks.name(data, each)]);

export function tables(data, given) {
  const selection = selectIn(data, given);
  const rows = (table) => Tables.arrange(
    Tables.list(data, selection, table, Index.of(data).ids), table, { find: "", sort: "" });
  return {
    claims: rows("claims").map(({ record }) => asRecord(data, record)),
    relations: sorted(rows("relations").map(({ record }) => record.id)),
    reading: sorted(rows("relations").map(({ cells: { from, to } }) => `${from.text}|${to.text}`)),
    actors: Object.fromEntries(rows("actors").map(({ select: id, cells }) =>
      [id, ["relations", "positive", "negative", "neutral"].map((name) => cells[name].key)])),
  };
}

// Saved data

export const saveTable = (data, given) => Csv.write(data, selectIn(data, given).relations);

export function saved(data, given) {
  const scope = Scope.make(given);
  const { relations, actors, sources } = Extract.make(data, scope, "all");
  return {
    table: saveTable(data, given),
    relations,
    actors: actors.map(({ id }) => id),
    places: Object.fromEntries(sources.map(({ id, paragraphs }) => [id, paragraphs.map((each) => each.id)])),
  };
}

// Sources

export function weigh(data, given, group, id) {
  const { claims, fallen, gained } = Reliance.weigh(data, Scope.make(given), group, id);
  return { claims, fallen: sorted(fallen), gained: sorted(gained) };
}

export const listPlaces = (data, source) =>
  [...Reliance.byParagraph(data, selectIn(data, {}).relations, source).keys()];
export const aloneByParagraph = (data, source) =>
  mapValues(Reliance.byParagraph(data, selectIn(data, {}).relations, source), ({ alone }) => sorted(alone));

// Tensions and splits

export function tensions(data, given, kinds) {
  const answer = Tensions.list(data, Scope.make(given), kinds);
  const keys = new Set(answer.tensions.map(({ key }) => key));
  if (keys.size < answer.tensions.length) throw new Error("two tensions go by one key");
  const { limits, theses_left_out: left_out, tensions: found, ...rest } = answer;
  const tensions = found.map(({ kind, actors, weakest, lead, statements, relations }) => ({
    kind, actors, weakest, sentence: [lead, ...statements.map(({ text }) => text)].join(" "),
    relations: relations.map((each) => Records.relation(data, each)),
  }));
  return { ...rest, theses_left_out: left_out, left_out, tensions, limits: limits.map((each) => TensionText.sayLimit(data, each)) };
}

export function split(data, given) {
  const { answer, scope, missed } = BlocSplits.find(data, Scope.make(given));
  if (!answer) return { missed: true };
  const { sentences, ...plain } = answer;
  const all = new Map(Relations.select(data, scope).relations.map((each) => [each.id, each]));
  const say = (id) => Sentences.sayRelation(data, all.get(id));
  const lists = [answer.mixed, answer.changed, answer.either_side].flat();
  const result = {
    ...plain,
    blocs: answer.blocs.toSorted(Text.compareAll),
    only_against: answer.only_against.toSorted(Text.compareAll),
    statements: answer.against.map(say),
    others_worded: [answer.structure_across, ...lists.map(({ relations }) => relations)].flat().map(say).every(Boolean),
    pairs_worded: sentences.pairs,
  };
  return missed ? { missed } : result;
}

// Choices, time and words of a scope

const withNumber = (counts) => Object.fromEntries([...counts].filter(([, number]) => number));
export const countFacets = (data, given) => mapValues(Object.entries(Facets.count(data, Scope.make(given))), withNumber);

export const toggle = (data, given, group, value) =>
  Scope.toHash(Choices.toggle(Scope.make(given), group, value, Facets.list(data)[group]));

export const listSteps = (data) => Timeline.list(data).map(({ start, end }) => [start, end]);
export const countSteps = (data, given) => Timeline.count(data, Scope.make(given));
export const placeOnSteps = (data, given) => Timeline.place(data, Scope.make(given));
export const readSteps = (data, given) => Timeline.read(data, ...(placeOnSteps(data, given) ?? [0, Infinity]));

export function sayScope(data, given) {
  const { relations, unknown } = selectIn(data, given);
  const shown = relations.filter(({ standing }) => standing).length;
  const whole = selectIn(data, {}).relations.length;
  return Summary.say(data, Scope.make(given), { shown, whole, unknown, contested: 0 });
}

// Who is drawn in whose dot

export const members = (data, given) => Object.fromEntries(Members.find(data, throughAddress(given)));

// Camps of a large network

export function overview(data, given) {
  const { discs, between, lines, leftOut, others, onlyAgainst, neither, mixed, fits, kept } = Overview.describe(data, selectIn(data, given));
  return {
    discs: discs.map(({ camp, ranked, friendlyInside, hostileInside, hostile }) => ({
      camp, members: sorted(ranked), leading: ranked.slice(0, 3), inside: [friendlyInside, hostileInside], hostile,
    })),
    lines: lines.map(({ first, second, sign, number }) => [first, second, sign, number]),
    leftOut,
    between: sorted(between.map(({ first, second, sign, number }) => `${first} ${second} ${sign} ${number}`)),
    others, unsupported: sorted([...onlyAgainst, ...neither]), mixed, fits, kept,
  };
}

// What is wrong with the first picture of a large network in a pane: counted on what is drawn, with letters of one width.
export function firstPicture(camps, between, pane) {
  const isUpright = pane.width < pane.height;
  const drawn = DiscSizes.list(camps, isUpright);
  const lines = CampLines.choose(between, camps).map((line) => ({ ...line, share: 0.1, width: 2 }));
  const arranged = DiscLayout.arrange({
    discs: camps.map(({ members }, camp) => ({ camp, number: members.length, ...drawn[camp] })),
    lines, pane, base: DiscSizes.baseOf(isUpright), nameOf: (camp, width, isShort) => makeName(camps[camp], width, isShort),
    open: null, inside: new Map(), guests: [],
  });
  const discs = [...arranged.discs.values()];
  const courses = arranged.lines.map(({ curve }) => DiscLines.listPoints(curve, 60));
  const crossings = courses.flatMap((one, at) => courses.slice(at + 1).map((other) => Segments.countCrossings(one, other)));
  const total = crossings.reduce((sum, number) => sum + number, 0);
  const under = discs.filter((disc) => courses.some((course) => course.some((end, at) => at > 0 && Segments.isIn(course[at - 1], end, DiscLayout.nameBox(disc)))));
  return [
    discs.length > 8 && `${discs.length} discs`, lines.length > 14 && `${lines.length} lines`, total > 5 && `${total} crossings`,
    ...under.map(({ camp }) => `a line over the name of ${camp}`),
  ].filter(Boolean);
}

const [LETTER, HIGH] = [6.9, 15];

function makeName({ names: [first, ...others], members }, width, isShort) {
  const named = isShort ? [] : others;
  const texts = [first, [...named, `and ${members.length - 1 - named.length} others`].join(", ")];
  const lines = texts.flatMap((text) => wrap(text, width));
  return { lines: lines.map((text) => ({ text, isBold: false })), width: LETTER * Math.max(...lines.map((text) => text.length)), height: HIGH * lines.length };
}

function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (!lines.length || LETTER * longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

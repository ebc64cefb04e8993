// The filters of the legend, and how each looks next to its box: with the icons of the picture.
import * as Facets from "../../core/facets.js";
import { get, once } from "../../core/lookup.js";
import * as Names from "../../core/names.js";
import * as Phrases from "../../core/phrases.js";
import * as RelationMarks from "../../core/relationmarks.js";
import * as Signs from "../../core/signs.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as Icons from "../../ui/icons.js";

/** @import { EitherGroup, Group, GroupValue, SignName } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */
/**
 * A choice: a value of a group, and how it looks.
 * @typedef {{group: Group, value: GroupValue, icon: Child, text: string, title: string}} Row
 */
/**
 * A group of them; the rows are made when they are first shown.
 * @typedef {{title: string, names: Group[], rows: () => Row[], noun: string, look: string, isClosed: boolean, hint?: string}} RowGroup
 */

const { vocabulary } = Data.record;
/** The values of each group. */
export const values = () => Facets.list(Data.record);
const listTypes = () => vocabulary.types.filter(({ id }) => values().types.includes(id));
/** @type {[group: EitherGroup, value: boolean, text: string, title: string][]} */
const EITHER = [
  ["contested", true, Phrases.say(Data.record, "contested"), RelationMarks.meaning(Data.record, "contested")],
  ["contested", false, "uncontested", "no source here denies it or claims the opposite"],
  ["relayed", true, "only relayed", RelationMarks.meaning(Data.record, "relayed")],
  ["relayed", false, "own voice", "a source says it in its own voice"],
  ["single_voice", true, "single voice", "fewer than two voices claim it"],
  ["single_voice", false, "several voices", "two voices or more claim it"],
];

/** @type {(group: Group, value: GroupValue, icon: Child, text: string, title: string) => Row} */
const row = (group, value, icon, text, title) => ({ group, value, icon, text, title });

const ofTypes = () => listTypes().map((type) => row("types", type.id,
  Icons.line(type, "act", { arrow: !type.symmetric }), type.label, type.meaning));

const ofModes = () => vocabulary.modes.filter(({ id }) => values().modes.includes(id)).reverse().map(({ id, label, meaning }) =>
  row("modes", id, Icons.line(Data.signStyle("positive"), id), label, `relations with such a claim: ${meaning}`));

const ofKinds = () => values().kinds.map((id) => {
  const { label, meaning } = Data.kind(id);
  return row("kinds", id, Icons.kind(id), label, meaning);
});

const ofSigns = () => Signs.ALL.filter((sign) => values().signs.includes(sign)).map((sign) =>
  row("signs", sign, Icons.line(Data.signStyle(sign), "act"), Signs.labelOf(Data.record, sign), sayTypes(sign)));

/**
 * Name the types of a sign.
 * @param {SignName} sign
 */
const sayTypes = (sign) => listTypes().filter((type) => Data.signOf(type) === sign).map(({ label }) => label).join(", ");

const ofSources = () => values().sources.map((id) => {
  const { label, cite } = get(Data.sources, id);
  return row("sources", id, null, label, cite);
});

const ofClaimants = () => values().claimants.map((id) => row("claimants", id, null, nameClaimant(id),
  id === Names.OWN_VOICE ? `in its own voice: ${authors()}` : ""));

const authors = () => Text.joinAnd([...Data.sources.values()].map(({ line }) => line).slice(0, 3));

/** @param {string} id as the scope names it */
function nameClaimant(id) {
  if (id === Names.OWN_VOICE) return Data.sources.size > 1 ? "The sources themselves" : Summary.nameClaimant(Data.record, id);
  return id === "unnamed" ? "Unnamed sources" : Data.nameOf(id);
}

const ofEither = () => EITHER.map(([group, value, text, title]) =>
  row(group, value, value && group === "contested" ? Icons.dispute({ sign: "zigzag", is_open: false }) : null, text, title));

/**
 * List the groups of filters in the order of the legend. A group with nothing to choose between is
 * left out, unless the legend has to explain it.
 */
export function list() {
  const { types, modes, kinds, signs, sources, claimants } = values();
  /** @type {(isThere: boolean, title: string, names: Group[], rows: () => Row[], more?: Partial<RowGroup>) => RowGroup[]} */
  const group = (isThere, title, names, rows, more) => (isThere
    ? [{ title, names, rows: once(rows), noun: "relation", look: "", isClosed: false, ...more }] : []);
  return [
    group(types.length > 0, "Relation types", ["types"], ofTypes),
    group(modes.length > 0, "Strength", ["modes"], ofModes, { look: "legend-firm", hint: "relations with such a claim" }),
    group(types.length > 0, "More", ["contested", "relayed", "single_voice"], ofEither, { look: "legend-pairs" }),
    group(kinds.length > 0, "Kinds", ["kinds"], ofKinds, { noun: "actor", look: "legend-pairs", hint: "of actors" }),
    group(signs.length > 1, "Signs", ["signs"], ofSigns, { isClosed: true }),
    group(sources.length > 1, "Sources", ["sources"], ofSources, { isClosed: true, look: "filter-long" }),
    group(claimants.length > 1, "Claimants", ["claimants"], ofClaimants, { isClosed: true, look: "filter-long" }),
  ].flat();
}

// What the choices of the scope are, and how each looks beside its box: the figures of the picture.
import * as Facets from "../../core/facets.js";
import * as Index from "../../core/index.js";
import * as Names from "../../core/names.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as Figures from "../../ui/figures.js";

const { vocabulary } = Data.record;
export const values = Facets.list(Data.record);
const types = vocabulary.types.filter(({ id }) => values.types.includes(id));
const MEANING = {
  positive: "backs, stands with", negative: "fights, stands against", neutral: "neither: who is part of what, and other ties",
};
const EITHER = [
  ["contested", true, "contested", "claimed and denied, or claimed on both sides at one time"],
  ["contested", false, "uncontested", "nobody in these sources denies it, or claims the opposite"],
  ["relayed", true, "only relayed", "no source says it in its own voice"],
  ["relayed", false, "own voice", "a source says it in its own voice"],
  ["single_voice", true, "single voice", "fewer than two voices claim it"],
  ["single_voice", false, "several voices", "two voices or more claim it"],
];

const row = (group, value, figure, text, title) => ({ group, value, figure, text, title });

const ofTypes = () => types.map((type) => row("types", type.id,
  Figures.line(Data.signOf(type), "act", { arrow: !type.symmetric }), type.label, type.meaning));

const ofModes = () => values.modes.map((id) => {
  const { label, tail, meaning } = Data.mode(id);
  return row("modes", id, Figures.line("positive", id), id === "thesis" ? `${label}: ${tail}` : label, `has a claim of this kind: ${meaning}`);
});

const ofKinds = () => values.kinds.map((id) => {
  const { label, meaning } = Data.kind(id);
  return row("kinds", id, Figures.kind(id), label, meaning);
});

const ofSigns = () => values.signs.map((sign) =>
  row("signs", sign, Figures.line(sign, "act"), sign, MEANING[sign]));

const ofSources = () => values.sources.map((id) => {
  const { label, cite } = Data.sources.get(id);
  return row("sources", id, null, label, cite);
});

const ofClaimants = () => values.claimants.map((id) => row("claimants", id, null, nameClaimant(id),
  id === Names.OWN_VOICE ? `in its own voice: ${authors()}` : ""));

const authors = () => Text.joinAnd([...Data.sources.values()].map(({ line }) => line).slice(0, 3));

function nameClaimant(id) {
  if (id === Names.OWN_VOICE) return Data.sources.size > 1 ? "The sources themselves" : Summary.nameClaimant(id, Index.of(Data.record));
  return id === "unnamed" ? "Unnamed sources" : Data.shown(id);
}

const ofEither = () => EITHER.map(([group, value, text, title]) =>
  row(group, value, value && group === "contested" ? Figures.dispute("contested") : null, text, title));

/**
 * List the groups of choices in the order in which they stand; one with nothing to choose between
 * is left out, but for what the legend has to explain.
 * @returns {{title: string, rows: object[], noun: string, look: string, isClosed: boolean}[]}
 */
export function list() {
  const group = (title, rows, more) => ({ title, rows, noun: "relation", look: "", isClosed: false, ...more });
  return [
    group("Relation types", ofTypes()),
    group("Standing", ofModes(), { look: "legend-firm", hint: "has such a claim" }),
    group("More", types.length ? ofEither() : [], { look: "legend-pairs" }),
    group("Kinds", ofKinds(), { noun: "actor", look: "legend-pairs", hint: "of actors" }),
    group("Signs", values.signs.length > 1 ? ofSigns() : [], { isClosed: true }),
    group("Sources", values.sources.length > 1 ? ofSources() : [], { isClosed: true, look: "filter-long" }),
    group("Claimants", values.claimants.length > 1 ? ofClaimants() : [], { isClosed: true, look: "filter-long" }),
  ].filter(({ rows }) => rows.length);
}

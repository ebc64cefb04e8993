// The cells of the tables.
import * as Headings from "../../core/headings.js";
import { get } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Tables from "../../core/tables.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el, name } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Links from "../shared/links.js";

/** @import { ActorRecord, ClaimRecord, Mode, Relation, TableName } from "../../state/types.js" */
/** @import { TableRow } from "../../core/tables.js" */
/** @import { Child } from "../../ui/types.js" */

const STANCES = { denies: "Denies it", withholds: "Declines to confirm" };

/** @param {string} id */
const actorLink = (id) => Links.to(id, Data.nameOf(id));

/** @param {Relation} relation */
const typeLink = (relation) => Links.to(relation.id, Headings.sayType(Data.record, relation), RelationText.head(relation));

/** @param {Mode} mode */
function modeBadge(mode) {
  const { label, meaning } = Data.mode(mode);
  return RelationText.badge(label, "mode", meaning);
}

/**
 * Show a chain of claimants, origin first; those who are actors are links.
 * @param {ClaimRecord} claim
 */
function chain(claim) {
  const [origin, ...relays] = claim.by.map((entry, at) =>
    (Data.isActor(entry) ? actorLink(entry) : name(claim.by_labels[at])));
  if (!origin) return [name(get(Data.sources, claim.source).label)];
  return [origin, relays.map((relay, at) =>
    [at === 0 ? ", relayed by " : at < relays.length - 1 ? ", " : " and ", relay])];
}

/**
 * Show a claim's sentence, and links to its relation and both ends.
 * @param {ClaimRecord} claim
 */
export function sentence(claim) {
  const id = `${claim.from} ${claim.type} ${claim.to}`;
  const relation = Data.view(State.get().scope).byId.get(id) ?? get(Data.view(Scope.EVERYTHING).byId, id);
  return [
    el("p", { class: "row-sentence" }, name(claim.sentence)),
    el("p", { class: "row-ends" }, Headings.endsOf(relation).map(actorLink).flatMap((end, at) => [at ? [" · ", typeLink(relation), " · "] : null, end])),
  ];
}

/**
 * Show how firmly a claim is made, or that it denies or does not confirm.
 * @param {ClaimRecord} claim
 */
export const firmly = ({ stance, mode }) => (stance === "supports" ? modeBadge(mode)
  : RelationText.badge(STANCES[stance], "strong"));

/** @type {Record<string, (actor: ActorRecord) => Child>} */
const ACTORS = {
  name: ({ id, kind, label }) => [Icons.kind(kind), Links.to(id, label)],
  aliases: ({ aliases }) => aliases.map((alias, at) => [at ? ", " : "", name(alias)]),
};
/** @type {Record<string, (relation: Relation) => Child>} */
const RELATIONS = {
  from: (relation) => {
    const [first, second] = Headings.endsOf(relation).map(actorLink);
    return Headings.isMutual(relation) ? [first, " and ", second] : first;
  },
  type: (relation) => [relation.standing && Icons.ofRelation(relation), typeLink(relation)],
  to: (relation) => (Headings.isMutual(relation) ? "" : actorLink(Headings.endsOf(relation)[1])),
  standing: (relation) => {
    if (!relation.standing) return "";
    const { mode } = Headings.leadClaim(Data.record, relation);
    return mode === relation.standing ? modeBadge(mode)
      : RelationText.badge(Headings.sayStrength(Data.record, relation), "mode", "How firmly it is claimed now and before");
  },
  dates: (relation) => RelationText.dates(relation),
  marks: (relation) => RelationText.badges(relation),
};
/** @type {Record<string, (claim: ClaimRecord) => Child>} */
const CLAIMS = {
  sentence,
  who: chain,
  mode: firmly,
};
// The rows of a table are of its own records.
const SHOWN = /** @type {Record<TableName, Record<string, (record: TableRow["record"]) => Child>>} */ (
  { actors: ACTORS, relations: RELATIONS, claims: CLAIMS });

/**
 * Make a row; its first cell heads it. Roles are named, for a row that is shown as a card would lose
 * them in some browsers.
 * @param {TableName} table
 * @param {TableRow} row
 * @param {boolean} [isCurrent] whether it is selected
 */
export function make(table, { record, select, cells }, isCurrent = false) {
  const shown = Tables.columnsOf(Data.record, table).map(({ id, label, isNumber }, at) => {
    const content = SHOWN[table][id]?.(record) ?? name(cells[id].text);
    // The name of an own score is not safe as the name of a class.
    const kind = id.startsWith("own:") ? "cell-own" : `cell-${id}`;
    const look = [kind, isNumber && "is-number", !cells[id].text && "is-empty"].filter(Boolean).join(" ");
    const props = { "data-label": label, class: look };
    return at ? el("td", { ...props, role: "cell" }, content)
      : el("th", { ...props, scope: "row", role: "rowheader" }, content);
  });
  return el("tr", { key: select, "data-select": select, role: "row", class: isCurrent && "is-current" }, shown);
}

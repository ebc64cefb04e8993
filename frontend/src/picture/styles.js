// Styles of actors and relations, in the current colours and for the current scope.

import * as Amounts from "../core/amounts.js";
import * as Data from "../state/data.js";
import * as State from "../state/state.js";
import * as BlocColours from "./bloccolours.js";
import * as Colours from "./colours.js";
import * as Sizing from "./sizing.js";

/** @import { ActorRecord, Relation, Role, Supported } from "../state/types.js" */
/** @import { ActorStyle, RelationStyle } from "./visnetwork.js" */

const { strokes } = Data.record;
const FAINT = 0.3; // of an actor without a relation in the scope
const UNKNOWN = 0.3; // of a relation that no claim dates to the scope's dates
const PAST = 0.45; // or to come
const STRUCTURE = 0.45; // of who belongs to whom, unless asked for
/** @type {string[]} */
const ROLES = ["membership", "representation"];
/** @param {string} colour */
const all = (colour) => ({ color: colour, highlight: colour, hover: colour });

/** @param {ActorRecord} actor */
function fillOf(actor) {
  const hue = Colours.get(`hue-${Data.kind(actor.kind).colour}`);
  const canvas = Colours.get("canvas");
  const umbrella = Data.isUmbrella(actor.kind);
  return { background: umbrella ? canvas : hue, border: umbrella ? hue : canvas };
}

/**
 * Return the style of an actor.
 * @param {ActorRecord} actor
 * @param {boolean} isFaint
 * @returns {ActorStyle}
 */
export function ofActor(actor, isFaint) {
  const fill = BlocColours.fillOf(actor.id) ?? fillOf(actor);
  const umbrella = Data.isUmbrella(actor.kind);
  return {
    color: { ...fill, highlight: fill, hover: fill },
    opacity: isFaint ? FAINT : 1,
    size: Sizing.sizes.value.get(actor.id) ?? Sizing.USUAL,
    shape: Data.kind(actor.kind).shape,
    shapeProperties: { borderDashes: umbrella && [3, 2] },
    borderWidth: BlocColours.isOn() || umbrella ? 1.5 : 0,
  };
}

/**
 * The ends of a line that have an arrowhead: `to` for directed types; for symmetric ones the ends that
 * a named attacker attacks.
 * @param {Relation} relation
 */
function arrowsOf({ symmetric, from, to, claims }) {
  if (!symmetric) return "to";
  const attackers = claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker);
  /** @param {string} by */
  const attacked = (by) => attackers.includes(by) || attackers.includes("both");
  return [attacked(to) && "from", attacked(from) && "to"].filter(Boolean).join(", ");
}

/**
 * Return whether the line of a symmetric relation has an arrowhead.
 * @param {Relation} relation
 */
export const hasAttacker = (relation) => relation.symmetric && relation.claims.some(({ attacker }) => attacker) && arrowsOf(relation) !== "";

/** What that arrowhead means, for legends. */
export const ATTACKER = "arrow: the attacker named";

/**
 * Return the opacity of a relation's line where it is highlighted.
 * @param {Supported} relation
 */
export function litOpacity(relation) {
  if (relation.holds === "unknown") return UNKNOWN;
  if (Data.isPast(relation) || Data.isToCome(relation)) return PAST;
  return strokes[Data.typeOf(relation).line][relation.standing].opacity;
}

/**
 * The highest opacity of a type's lines: who belongs to whom is pale, unless only such types are chosen.
 * @param {{role: Role}} type
 */
export function mostOpacity({ role }) {
  const { types } = State.get().scope;
  const isAsked = types.length > 0 && types.every((type) => ROLES.includes(Data.types.get(type)?.role ?? ""));
  return ROLES.includes(role) && !isAsked ? STRUCTURE : 1;
}

/**
 * Return the style of a relation, without its bend.
 * @param {Supported} relation
 * @returns {RelationStyle}
 */
export function ofRelation(relation) {
  const { colour: name, line } = Data.typeOf(relation);
  const { width: usual, dashes } = strokes[line][relation.standing];
  const unit = State.get().width;
  const width = unit ? Amounts.widthOf(Data.record, relation, unit) ?? Amounts.WIDTHS.THINNEST / 2 : usual;
  const colour = Colours.get(name);
  return {
    arrows: arrowsOf(relation),
    color: { ...all(colour), inherit: false, opacity: Math.min(litOpacity(relation), mostOpacity(relation)) },
    width,
    dashes: dashes.length > 0 && dashes,
  };
}

export const OPACITY = Object.freeze({ FAINT, UNKNOWN, PAST });

// Two sponsors and their clients as opposing chains: A backs X, X fights Y, B backs Y.
import { get } from "../../core/lookup.js";
import { joinAnd } from "../../core/text.js";
import * as Data from "../../state/data.js";
import { el, name } from "../../ui/element.js";

/** @import { Case, Leg, Tension } from "../../state/types.js" */

const MOST = 3;
const OPPOSED = ["clients-clash", "proxy"];

/** @param {string} id */
const actor = (id) => el("span", { class: "path-actor" }, name(Data.nameOf(id)));
/** @param {string} look @param {string} text */
const sign = (look, text) => el("span", { class: `path-sign path-sign-${look}` }, text);
/** @param {Leg} leg */
const labelOf = (leg) => joinAnd([...new Set(leg.map(({ type }) => get(Data.types, type).label))]);

/** @param {Case} given */
function chain({ actors: [one, other, client, enemy], legs: [backing, support, fight] }) {
  return el("li", { class: "opposed" },
    actor(one), " ", sign("positive", `${labelOf(backing)} →`), " ", actor(client), " ",
    sign("negative", labelOf(fight)), " ",
    actor(enemy), " ", sign("positive", `← ${labelOf(support)}`), " ", actor(other));
}

/**
 * Show a tension of two sides as chains; null for the other kinds.
 * @param {Pick<Tension, "kind"|"cases">} tension
 */
export function show({ kind, cases }) {
  if (!OPPOSED.includes(kind)) return null;
  return el("div", {}, el("p", { class: "path-lead" }, "As claimed:"),
    el("ul", { class: "opposed-list", "aria-label": "Opposing chains" }, cases.slice(0, MOST).map(chain)));
}

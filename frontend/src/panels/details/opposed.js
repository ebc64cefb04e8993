// Two sponsors and their clients as two chains that meet: A backs X, X fights Y, B backs Y.
import * as Data from "../../state/data.js";
import { el, name } from "../../ui/element.js";

const MOST = 3;
const OPPOSED = ["clients-clash", "proxy"];

const actor = (id) => el("span", { class: "path-actor" }, name(Data.shown(id)));
const sign = (look, text) => el("span", { class: `path-sign path-sign-${look}` }, text);

function chain([[backing], [support], [fight]]) {
  return el("li", { class: "opposed" },
    actor(backing.from), " ", sign("positive", `${Data.types.get(backing.type).label} →`), " ", actor(backing.to), " ",
    sign("negative", Data.types.get(fight.type).label), " ",
    actor(support.to), " ", sign("positive", `← ${Data.types.get(support.type).label}`), " ", actor(support.from));
}

/**
 * Show a tension of two sides as chains; null for the other kinds.
 * @param {object} tension
 * @returns {HTMLElement|null}
 */
export function show({ kind, cases }) {
  if (!OPPOSED.includes(kind)) return null;
  return el("div", {}, el("p", { class: "path-lead" }, "As claimed:"),
    el("ul", { class: "opposed-list", "aria-label": "Opposing chains" }, cases.slice(0, MOST).map(chain)));
}

// Where lines run while members are folded: from the dot of their body, side by side with the lines
// that are there.
import { ensure } from "../core/lookup.js";
import * as Support from "../core/support.js";
import * as Text from "../core/text.js";
import { visible } from "../state/derived/visibility.js";
import * as Vis from "./vis.js";

/** @import { Supported, Visible } from "../state/types.js" */
/** @import { EdgeRoute } from "./visnetwork.js" */

const STEP = 0.12;
const WIDEST = 0.48; // between the outermost of parallel lines

/** @type {Map<string, EdgeRoute>} the own routes of lines that now have another */
const before = new Map();

/** Let the lines run as what is visible now asks. */
export function apply() {
  const routes = find(visible.value);
  for (const [id, route] of before) {
    if (routes.has(id)) continue;
    Vis.setRoute(id, route);
    before.delete(id);
  }
  for (const [id, route] of routes) {
    ensure(before, id, () => Vis.routeOf(id));
    Vis.setRoute(id, route);
  }
}

/**
 * Find the lines that do not run between their own ends, and those beside them.
 * @param {Pick<Visible, "relations"|"folds">} shown
 * @returns {Map<string, EdgeRoute>} by id of relation
 */
function find({ relations, folds }) {
  if (!folds.size) return new Map();
  /** @type {Map<string, {relation: Supported, from: string, to: string}[]>} */
  const pairs = new Map();
  for (const relation of relations) {
    const [from, to] = [relation.from, relation.to].map((id) => folds.get(id) ?? id);
    const [first, second] = Text.sorted([from, to]);
    ensure(pairs, Support.pairKey(first, second), () => []).push({ relation, from, to });
  }
  const moved = [...pairs.values()].filter((group) => group.some(({ relation, from, to }) => from !== relation.from || to !== relation.to));
  return new Map(moved.flatMap((group) => {
    const step = Math.min(STEP, WIDEST / Math.max(1, group.length - 1));
    const first = Text.sorted([group[0].from, group[0].to])[0];
    const sorted = group.toSorted((a, b) => b.relation.sign - a.relation.sign || Text.compare(a.relation.id, b.relation.id));
    return sorted.map(({ relation, from, to }, at) => {
      const bend = (at - (group.length - 1) / 2) * step;
      return /** @type {[string, EdgeRoute]} */ ([relation.id, Vis.makeRoute(from, to, from === first ? bend : -bend)]);
    });
  }));
}

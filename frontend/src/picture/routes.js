// Where lines run while members are folded: from the dot of their body, side by side with the lines
// that are there.
import { ensure, get } from "../core/lookup.js";
import * as Scope from "../core/scope.js";
import * as Support from "../core/support.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { visible } from "../state/derived/visibility.js";
import * as Drawing from "./drawing.js";
import * as VisLines from "./vislines.js";

/** @import { Supported, Visible } from "../state/types.js" */
/** @typedef {{from: string, to: string, bend: number}} Route */

const STEP = 0.12;
const WIDEST = 0.48; // between the outermost of parallel lines

/** @type {Map<string, string>} the routes of lines that are not between their own ends, as text */
const applied = new Map();

/** Let the lines run as what is visible now asks. */
export function apply() {
  const routes = find(visible.value);
  for (const id of [...applied.keys()].filter((each) => !routes.has(each))) {
    const { from, to } = get(Data.view(Scope.EVERYTHING).byId, id);
    VisLines.route(id, { from, to, bend: Drawing.bendOf(id) });
    applied.delete(id);
  }
  for (const [id, route] of routes) {
    const text = JSON.stringify([route, Drawing.isUpright()]);
    if (applied.get(id) === text) continue;
    VisLines.route(id, route);
    applied.set(id, text);
  }
}

/**
 * Find the lines that do not run between their own ends, and those beside them.
 * @param {Pick<Visible, "relations"|"folds">} shown
 * @returns {Map<string, Route>} by id of relation
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
      return /** @type {[string, Route]} */ ([relation.id, { from, to, bend: from === first ? bend : -bend }]);
    });
  }));
}

// Where lines begin and end: their arrowheads are before the names that would hide them. Whether types are written on them.
import * as LineEnds from "../core/lineends.js";
import * as Stage from "../state/derived/stage.js";
import * as State from "../state/state.js";
import * as Labels from "./labels.js";
import * as Vis from "./vis.js";
import * as VisLines from "./vislines.js";

/** @type {unknown[]} what the lines were cut for last */
let last = [];
let times = 0;

/** A number that grows when lines are cut in another way. */
export const version = () => times;

/**
 * Cut lines, if names, dots or lines have changed.
 * @param {readonly {id: string}[]} relations
 */
export function cut(relations) {
  const now = [Labels.names(), Vis.version(), relations];
  if (now.every((part, at) => part === last[at])) return;
  last = now;
  times += 1;
  for (const { id } of relations) {
    const { curve, ends } = VisLines.lineOf(id);
    const { line, tips } = LineEnds.find(curve, ends, (point) => Labels.at(point) !== null);
    VisLines.cutLine(id, line, tips);
  }
}

/** Whether the names of types are written on lines: not where there are discs. */
export const hasTypes = () => State.get().names && !Stage.discs.value.length;

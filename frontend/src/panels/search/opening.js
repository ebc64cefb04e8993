// Opening the answer to a question: details, paths, or the rows of a table.
import * as AskReading from "../../core/askreading.js";
import * as Ends from "../../core/ends.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import * as Dock from "../../ui/dock.js";
import * as Tabs from "../../ui/tabs.js";
import * as PathList from "../paths/pathlist.js";

/** @import { PageState, Reading } from "../../state/types.js" */

/**
 * Open the answer to a question that is understood.
 * @param {Reading} reading
 */
export function open(reading) {
  if (reading.kind === "path" || isPair(reading)) return openPair(reading);
  if (reading.kind === "actor") return State.set({ ...narrow(reading), select: reading.actor });
  const { actor, about, from, to, kind } = reading;
  State.set({
    ...narrow(reading), ...ROWS, tab: "table", table: kind === "claims" ? "claims" : "relations",
    ends: Ends.write({ from, to, actor: actor || about }),
  });
  return Tabs.focus();
}

/** @type {Partial<PageState>} */
const ROWS = { select: "", among: "", find: "", sort: "", rows: State.FIRST.rows };

/**
 * A question about two actors is answered by all that is claimed between them.
 * @param {Reading} reading
 */
const isPair = ({ kind, from, to }) => kind === "pair" || (kind === "relations" && from !== "" && to !== "");

/**
 * Open what is claimed between two; if it is nothing, what connects them.
 * @param {Reading} reading
 */
function openPair(reading) {
  const { from, to, kind, without } = reading;
  const narrowed = narrow({ ...reading, types: [], say: "" });
  const { all } = Data.view(narrowed.scope ?? State.get().scope);
  const isClaimed = all.some((each) => Ends.has({ from, to, actor: "" }, { ...each, symmetric: true }));
  if (kind !== "path" && isClaimed) return State.set({ ...narrowed, select: `${from},${to}` });
  State.set({ ...narrowed, tab: "graph", select: "", from, to, path: 0, avoid: kind === "path" ? without : [] });
  Dock.open();
  return PathList.focus();
}

let asked = ""; // the scope that the last question set, as the address has it

/**
 * The scope that a question asks for; one that asks for none leaves it to the reader.
 * @param {Reading} reading
 * @returns {Partial<PageState>}
 */
function narrow(reading) {
  const scope = AskReading.scopeOf(reading);
  const hash = Scope.toHash(scope);
  if (!hash) return leave();
  asked = hash;
  return { scope };
}

/**
 * What a question narrowed ends with the next search; filters that the reader chose stay.
 * @returns {Partial<PageState>}
 */
export function leave() {
  const isOfQuestion = asked !== "" && Scope.toHash(State.get().scope) === asked;
  asked = "";
  return isOfQuestion ? { scope: Scope.EVERYTHING } : {};
}

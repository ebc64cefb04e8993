// Which actors claims connect through a channel ("through Tarn"). No claim states a tie between the two,
// so these are no relations, and are counted nowhere.
import { ensure } from "./lookup.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { Relation } from "./types.js" */
/** @typedef {{first: string, second: string, channels: Set<string>, relations: Set<string>}} ViaTie relations: ids of those whose claims name the channel */

/**
 * List the pairs of an actor and its channel, each once.
 * @param {Relation[]} relations
 * @returns {ViaTie[]}
 */
export function list(relations) {
  /** @type {Map<string, ViaTie>} */
  const ties = new Map();
  for (const { id, from, to, claims } of relations) {
    const channels = claims.filter(({ stance }) => stance === "supports").flatMap(({ via }) => via);
    for (const channel of channels.filter((each) => each !== from && each !== to)) {
      for (const end of [from, to]) {
        const [first, second] = Text.sorted([end, channel]);
        const tie = ensure(ties, Support.pairKey(first, second), () => ({ first, second, channels: new Set(), relations: new Set() }));
        tie.channels.add(channel);
        tie.relations.add(id);
      }
    }
  }
  return [...ties.values()];
}

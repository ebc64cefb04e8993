// Which actors are tied, by which relations: the ground that paths are walked and measures taken on.
// Actors go by their place in the order of ids; arcs lie in rows, one row an actor.
(() => {
  "use strict";

  const built = new WeakMap();

  /**
   * Return the ties of the supported relations of a selection; they are built once and kept.
   * @param {object} data
   * @param {object} selection
   * @param {"any"|"along"} direction "along" walks directed relations forwards only
   * @returns {{ids: string[], number: Map<string, number>, offsets: Int32Array,
   *   targets: Int32Array, firmness: Uint8Array, relations: object[][], inOffsets: Int32Array,
   *   origins: Int32Array, inFirmness: Uint8Array}} the arcs of actor i are offsets[i] to
   *   offsets[i + 1], each with its target, its relations and the firmness of the firmest; those
   *   that arrive at it likewise, with their origins
   */
  function of(data, selection, direction) {
    if (!built.has(selection)) built.set(selection, new Map());
    const ways = built.get(selection);
    if (!ways.has(direction)) ways.set(direction, build(data, selection, direction));
    return ways.get(direction);
  }

  function build(data, selection, direction) {
    const { ids, strength } = ag.index.of(data);
    const number = new Map(ids.map((id, at) => [id, at]));
    const supported = selection.relations.filter((relation) => relation.standing);
    const arcs = collect(supported, number, ids.length, direction);
    const firmest = (relations) => Math.max(...relations.map((each) => strength.get(each.standing)));
    const firmness = Uint8Array.from(arcs, ({ relations }) => firmest(relations));
    const out = layRows(arcs, ids.length, "from");
    const back = layRows(arcs, ids.length, "to");
    return {
      ids,
      number,
      offsets: out.offsets,
      targets: Int32Array.from(arcs, ({ to }) => to),
      firmness,
      relations: arcs.map(({ relations }) => relations),
      inOffsets: back.offsets,
      origins: back.order.map((arc) => arcs[arc].from),
      inFirmness: Uint8Array.from(back.order, (arc) => firmness[arc]),
    };
  }

  // One arc an ordered pair, in the order of both ends, with its relations in the order of ids.
  function collect(relations, number, size, direction) {
    const arcs = new Map();
    const add = (from, to, relation) => {
      const key = from * size + to;
      if (!arcs.has(key)) arcs.set(key, { key, from, to, relations: [] });
      arcs.get(key).relations.push(relation);
    };
    for (const relation of relations) {
      const [from, to] = [number.get(relation.from), number.get(relation.to)];
      if (from === to) continue;
      add(from, to, relation);
      if (relation.symmetric || direction === "any") add(to, from, relation);
    }
    const parts = ({ from, type, to }) => [from, type, to];
    for (const arc of arcs.values()) {
      arc.relations.sort((a, b) => ag.text.compareAll(parts(a), parts(b)));
    }
    return [...arcs.values()].sort((a, b) => a.key - b.key);
  }

  // Where each actor's arcs begin when they are ordered by one of their ends, and that order.
  function layRows(arcs, size, end) {
    const offsets = new Int32Array(size + 1);
    for (const arc of arcs) offsets[arc[end] + 1] += 1;
    for (let at = 0; at < size; at += 1) offsets[at + 1] += offsets[at];
    const free = offsets.slice();
    const order = new Int32Array(arcs.length);
    arcs.forEach((arc, at) => {
      order[free[arc[end]]] = at;
      free[arc[end]] += 1;
    });
    return { offsets, order };
  }

  /**
   * Count the hops from each actor to a goal, over ties of at least a firmness; -1 where none leads.
   * @param {object} ties
   * @param {number} goal
   * @param {number} least
   * @param {Set<number>} avoided
   * @returns {Int32Array}
   */
  function measureDistances(ties, goal, least, avoided) {
    const { inOffsets, origins, inFirmness } = ties;
    const distance = new Int32Array(ties.ids.length).fill(-1);
    distance[goal] = 0;
    const queue = [goal];
    for (let at = 0; at < queue.length; at += 1) {
      const actor = queue[at];
      for (let arc = inOffsets[actor]; arc < inOffsets[actor + 1]; arc += 1) {
        const before = origins[arc];
        if (distance[before] >= 0 || inFirmness[arc] < least || avoided.has(before)) continue;
        distance[before] = distance[actor] + 1;
        queue.push(before);
      }
    }
    return distance;
  }

  ag.ties = Object.freeze({ of, measureDistances });
})();

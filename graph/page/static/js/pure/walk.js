// The search for paths: depth-first, one length and one standing at a time, so that it ends in order.
(() => {
  "use strict";

  const MOST_STEPS = 200000; // then the search gives up and says so

  /**
   * List paths, shorter and firmer ones first, and no more than `most`.
   * @param {object} data
   * @param {object} ties
   * @param {{start: string, goal: string, avoided: string[], max_length: number, most: number}} search
   * @returns {{found: {numbers: number[], arcs: number[]}[], exhausted: boolean}} the actors of each
   *   path by number, and its arcs; exhausted: the search was cut off
   */
  function find(data, ties, { start, goal, avoided, max_length, most }) {
    const end = ties.number.get(goal);
    const shunned = new Set(avoided.map((id) => ties.number.get(id)));
    const levels = [...ag.index.of(data).strength.values()].sort((a, b) => b - a);
    const reach = levels.map((least) => ag.ties.measureDistances(ties, end, least, shunned));
    const walk = makeWalk(ties, end, most);
    for (let length = 1; length <= max_length && !walk.isOver(); length += 1) {
      levels.forEach((least, at) => walk.from(ties.number.get(start), length, least, reach[at]));
    }
    return { found: walk.found, exhausted: walk.isExhausted() };
  }

  function makeWalk({ ids, offsets, targets, firmness }, end, most) {
    const found = [];
    const numbers = [];
    const arcs = [];
    const onPath = new Uint8Array(ids.length);
    let [least, distance, steps] = [0, null, 0];
    const isExhausted = () => steps >= MOST_STEPS;
    const isOver = () => found.length >= most || isExhausted();

    // Give the paths of just this length whose weakest hop has just this strength. A distance of
    // -1 leads nowhere; avoided actors have it too.
    function step(actor, left, met) {
      if (left === 0) {
        if (met && actor === end) found.push({ numbers: [...numbers], arcs: [...arcs] });
        return;
      }
      for (let arc = offsets[actor]; arc < offsets[actor + 1] && !isOver(); arc += 1) {
        const next = targets[arc];
        const away = distance[next];
        if (firmness[arc] < least || away < 0 || away > left - 1 || onPath[next]) continue;
        if (next === end && left > 1) continue;
        steps += 1;
        if (isExhausted()) return;
        onPath[next] = 1;
        numbers.push(next);
        arcs.push(arc);
        step(next, left - 1, met || firmness[arc] === least);
        onPath[next] = 0;
        numbers.pop();
        arcs.pop();
      }
    }

    function from(start, length, weakest, reach) {
      [least, distance] = [weakest, reach];
      onPath[start] = 1;
      numbers.push(start);
      step(start, length, false);
      onPath[start] = 0;
      numbers.pop();
    }

    return { found, from, isOver, isExhausted };
  }

  ag.walk = Object.freeze({ MOST_STEPS, find });
})();

// The search for paths: depth-first, one length and one standing at a time, so that it ends in order.
(() => {
  "use strict";

  const MOST_STEPS = 200000; // then the search gives up and says so

  /**
   * List paths, shorter and firmer ones first, and no more than `most`.
   * @param {object} data
   * @param {object} ties
   * @param {{start: string, goal: string, avoided: string[], max_length: number, most: number,
   *   together: boolean, same_fight: boolean}} search
   * @returns {{found: {numbers: number[], arcs: number[]}[], exhausted: boolean}} the actors of each
   *   path by number, and its arcs; exhausted: the search was cut off
   */
  function find(data, ties, { start, goal, avoided, max_length, most, ...filters }) {
    const end = ties.number.get(goal);
    const shunned = new Set(avoided.map((id) => ties.number.get(id)));
    const levels = [...ag.index.of(data).strength.values()].sort((a, b) => b - a);
    const reach = levels.map((least) => ag.ties.measureDistances(ties, end, least, shunned));
    const walk = makeWalk(ties, end, most, makeGuide(ties, filters));
    const longest = Math.min(max_length, countTied(ties, shunned));
    for (let length = 1; length <= longest && !walk.isOver(); length += 1) {
      levels.forEach((least, at) => walk.from(ties.number.get(start), length, least, reach[at]));
    }
    return { found: walk.found, exhausted: walk.isExhausted() };
  }

  // How many actors lead on to another: no path has more hops.
  function countTied({ ids, offsets, targets }, shunned) {
    const leadsOn = (_, actor) => {
      const next = targets.subarray(offsets[actor], offsets[actor + 1]);
      return !shunned.has(actor) && next.some((other) => !shunned.has(other));
    };
    return ids.filter(leadsOn).length;
  }

  // The course of a path that goes on along an arc, or null where a filter leaves that path out.
  function makeGuide({ ids, relations }, filters) {
    if (!filters.together && !filters.same_fight) return (course) => course;
    const steps = new Map();
    return (course, actor, arc) => {
      if (!steps.has(arc)) steps.set(arc, ag.course.readStep(relations[arc], ids[actor]));
      const next = ag.course.follow(course, steps.get(arc));
      return ag.course.keeps(next, filters) ? next : null;
    };
  }

  function makeWalk({ ids, offsets, targets, firmness }, end, most, guide) {
    const found = [];
    const numbers = [];
    const arcs = [];
    const onPath = new Uint8Array(ids.length);
    let [least, distance, steps] = [0, null, 0];
    const isExhausted = () => steps >= MOST_STEPS;
    const isOver = () => found.length >= most || isExhausted();

    // Give the paths of just this length whose weakest hop has just this strength. A distance of
    // -1 leads nowhere; avoided actors have it too.
    function step(actor, left, met, course) {
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
        const further = guide(course, actor, arc);
        if (!further) continue;
        onPath[next] = 1;
        numbers.push(next);
        arcs.push(arc);
        step(next, left - 1, met || firmness[arc] === least, further);
        onPath[next] = 0;
        numbers.pop();
        arcs.pop();
      }
    }

    function from(start, length, weakest, reach) {
      [least, distance] = [weakest, reach];
      onPath[start] = 1;
      numbers.push(start);
      step(start, length, false, ag.course.START);
      onPath[start] = 0;
      numbers.pop();
    }

    return { found, from, isOver, isExhausted };
  }

  ag.walk = Object.freeze({ MOST_STEPS, find });
})();

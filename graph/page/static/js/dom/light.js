// What is lit in the picture: the selection with its neighbours, else the tension, the bloc or the
// path that is looked at.
(() => {
  "use strict";

  /**
   * Return what is lit; null where everything is shown alike.
   * @returns {{actors: Set<string>, relations: Set<string>, chosen: string[]}|null}
   */
  function get() {
    const { lit, scope } = ag.state.get();
    if (lit) return lit;
    const selected = ag.state.selected();
    if (selected) return ofSelection(selected, ag.data.view(scope));
    return ag.tensionlist.current() ?? ag.blocs.current() ?? ag.pathlist.current();
  }

  function ofSelection({ kind, actors, relation }, view) {
    const [first, second] = actors;
    const around = view.ofActor.get(first) ?? [];
    let relations = relation ? [relation] : around.filter((each) => ag.shown.has(ag.data.other(each, first)));
    if (kind === "pair") relations = around.filter((each) => ag.data.other(each, first) === second);
    return make(relations, actors);
  }

  /**
   * Light relations, their ends, and chosen actors with a ring.
   * @param {object[]} relations
   * @param {string[]} chosen
   */
  function make(relations, chosen) {
    const ends = relations.flatMap(({ from, to }) => [from, to]);
    return {
      actors: new Set([...ends, ...chosen]),
      relations: new Set(relations.map(({ id }) => id)),
      chosen,
    };
  }

  ag.light = Object.freeze({ get, make });
})();

// The page's record, read once; and what a scope makes of it.
(() => {
  "use strict";

  const record = JSON.parse(document.getElementById("data").textContent);
  const index = ag.index.of(record);
  const mapOf = (list) => new Map(list.map((each) => [each.id, each]));
  const kinds = mapOf(record.vocabulary.kinds);
  const modes = mapOf(record.vocabulary.modes);
  const paragraphs = new Map(record.sources.map(({ id, paragraphs }) => [id, mapOf(paragraphs)]));
  const SIGNS = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);

  const views = new WeakMap();

  /**
   * Return what a scope is about: all relations, those that are drawn, and those of each actor.
   * @param {object} scope
   * @returns {{selection: object, all: object[], drawn: object[], byId: Map, ofActor: Map,
   *   unknown: number}} selection: as `ag.standing.select` gives it
   */
  function view(scope) {
    if (!views.has(scope)) views.set(scope, build(scope));
    return views.get(scope);
  }

  function build(scope) {
    const selection = ag.standing.select(record, scope);
    const { relations, unknown } = selection;
    const drawn = relations.filter((relation) => relation.standing);
    const ofActor = new Map();
    for (const relation of drawn) {
      for (const end of [relation.from, relation.to]) {
        if (!ofActor.has(end)) ofActor.set(end, []);
        ofActor.get(end).push(relation);
      }
    }
    return { selection, all: relations, drawn, byId: mapOf(relations), ofActor, unknown };
  }

  const actor = (id) => index.actors.get(id);
  const shown = (id) => actor(id)?.shown ?? id;
  const said = (id) => actor(id)?.said ?? id;
  const other = (relation, id) => (relation.from === id ? relation.to : relation.from);
  const signOf = (relation) => SIGNS.get(relation.sign);
  // Ended, and not asked about at a date on which it held.
  const isPast = ({ ended, holds }) => ended && holds !== "yes";
  const paragraph = (source, at) => paragraphs.get(source)?.get(at);

  ag.data = Object.freeze({
    record, kinds, modes, view, actor, shown, said, other, signOf, paragraph, isPast,
    types: index.types, sources: index.sources, ids: index.ids,
  });
})();

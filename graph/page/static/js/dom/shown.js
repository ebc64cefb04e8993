// What the scope makes of the picture: which relations are drawn, which actors take part, which
// only keep their place, faintly, and which are left out. Nobody ever moves.
(() => {
  "use strict";

  let last = { scope: null, shown: null };

  /**
   * Return what the picture shows now. An actor that is in `full` takes part; in `faint`, the scope
   * leaves it without a relation; all others are of kinds that the scope leaves out.
   * @returns {{relations: object[], full: Set<string>, faint: Set<string>}}
   */
  function get() {
    const { scope } = ag.state.get();
    if (last.scope !== scope) last = { scope, shown: build(scope) };
    return last.shown;
  }

  function build(scope) {
    const { drawn, ofActor } = ag.data.view(scope);
    const isNarrow = Object.keys(ag.scope.asGiven(scope)).some((name) => name !== "kinds");
    const isOfKind = (id) => !scope.kinds.length || scope.kinds.includes(ag.data.actor(id).kind);
    const there = ag.data.ids.filter(isOfKind);
    const takesPart = (id) => !isNarrow || ofActor.has(id);
    return {
      relations: drawn,
      full: new Set(there.filter(takesPart)),
      faint: new Set(there.filter((id) => !takesPart(id))),
    };
  }

  /** Tell whether an actor is in the picture, faintly or not. */
  const has = (id) => get().full.has(id) || get().faint.has(id);

  ag.shown = Object.freeze({ get, has, isFull: (id) => get().full.has(id) });
})();

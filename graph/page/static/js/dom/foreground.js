// What stands in the foreground of the picture, in words for pictures and prints: the selection, the
// tension, the bloc, the path or the surroundings that are looked at.
(() => {
  "use strict";

  const MOST = 4; // hidden actors by name, before it says how many more there are
  const { said } = ag.data;

  // What else than the scope narrows the picture.
  function listChoices(isNear) {
    const { scope, near, hide } = ag.state.get();
    const centres = ag.focus.read(near);
    const hidden = ag.focus.ids(hide).map(said);
    const more = hidden.length - MOST;
    return [
      ...ag.summary.listChoices(ag.data.record, scope),
      !isNear && centres.size > 0 && ag.caption.sayReach(centres, said),
      hidden.length > 0 && `without ${ag.text.joinAnd(more > 1 ? [...hidden.slice(0, MOST), `${more} more`] : hidden)}`,
    ].filter(Boolean);
  }

  function count(relations, whose, isNear = false) {
    const whole = ag.data.view(ag.scope.EVERYTHING).drawn.length;
    return ag.caption.say(relations, whose, whole, listChoices(isNear));
  }

  function lit() {
    const { relations } = ag.light.get();
    return ag.data.view(ag.state.get().scope).drawn.filter(({ id }) => relations.has(id));
  }

  function ofSelection({ kind, actors, relation }) {
    if (kind === "relation") return ag.words.head(relation);
    return count(lit(), kind === "pair" ? `between ${ag.text.joinAnd(actors.map(said))}` : `of ${said(actors[0])}`);
  }

  /**
   * Say what stands in the foreground.
   * @returns {string} "" where nothing does
   */
  function say() {
    const { from, to, near } = ag.state.get();
    const selected = ag.state.selected();
    if (selected) return ofSelection(selected);
    const tension = ag.tensionlist.picked();
    if (tension) return `${tension.lead} ${count(lit(), "behind it")}`;
    const bloc = ag.blocs.picked();
    if (bloc) return `${count(lit(), `within bloc ${bloc} of the split`)} It is not a finding of allegiance.`;
    if (ag.pathlist.current()) return count(lit(), `on a path between ${said(from)} and ${said(to)}`);
    const centres = ag.focus.read(near);
    return centres.size ? `${count(ag.shown.get().relations, ag.caption.sayReach(centres, said), true)} All others are out of focus.` : "";
  }

  /** Say what a picture shows: what stands in its foreground, else what is in scope; a text a line. */
  function listLines() {
    const text = say();
    return text ? [text, ag.scopebar.caveats()].filter(Boolean) : [ag.scopebar.words()];
  }

  ag.foreground = Object.freeze({ listLines });
})();

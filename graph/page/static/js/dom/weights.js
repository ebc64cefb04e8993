// What rests on a source or a claimant, with the switch that leaves it out.
(() => {
  "use strict";

  const { el, replace, name } = ag.element;

  const resolved = () => ag.names.resolve(ag.data.record, ag.state.get().scope).scope;

  /**
   * Return the scope of now, but with a source or claimant counted in.
   * @param {"sources"|"claimants"} group
   * @param {string} id
   * @returns {object}
   */
  const scopeWith = (group, id) => ag.reliance.takeIn(resolved(), group, id);

  function toggle(group, id, title, isOut) {
    const scope = isOut ? scopeWith(group, id) : ag.reliance.leaveOut(resolved(), id);
    const said = ag.reliance.say(ag.reliance.weigh(ag.data.record, scope, group, id));
    ag.state.set({ scope });
    ag.status.say(isOut ? `${title}: counted in again.` : `${title}: left out. Without it, ${said}.`);
  }

  function makeSwitch(group, id, title, { isOut }) {
    const box = el("input", {
      class: "switch-box", type: "checkbox", role: "switch", id: `switch-${group}-${id}`,
      "aria-label": `Count in ${title}`, change: () => toggle(group, id, title, isOut),
    });
    box.checked = !isOut;
    return el("label", { class: "switch" }, box, el("span", { class: "switch-word", "aria-hidden": "true" },
      isOut ? "Left out" : "Counted in"));
  }

  // Written when it is opened: a large source holds up thousands.
  function listFallen({ fallen, kept }) {
    const whole = ag.data.view(ag.scope.EVERYTHING).byId;
    const items = (ids) => el("ul", { class: "fallen-list" },
      ids.map((id) => el("li", {}, ag.links.to(id, ag.words.head(whole.get(id))))));
    return [
      fallen.length > 0 && [el("p", { class: "fallen-head" }, "Nothing else in what is shown claims"), items(fallen)],
      kept.length > 0 && [el("p", { class: "fallen-head" }, "Other claims remain for"), items(kept)],
    ];
  }

  function explain(weight) {
    const lead = weight.isOut ? "Without it, " : "If left out, ";
    const text = `${lead}${ag.reliance.say(weight)}`;
    if (!weight.fallen.length && !weight.kept.length) return el("p", { class: "weight-say" }, `${text}.`);
    const content = el("div", { class: "fallen" });
    const box = el("details", {
      class: "weight-say",
      toggle: () => box.open && !content.firstChild && replace(content, listFallen(weight)),
    }, el("summary", {}, text), content);
    return box;
  }

  /**
   * Show how much rests on a source or a claimant, and the switch.
   * @param {"sources"|"claimants"} group
   * @param {string} id
   * @param {string} title its name, for the switch
   * @param {(weight: object) => Array} head what stands before, given its weight
   * @returns {HTMLElement}
   */
  function show(group, id, title, head) {
    const weight = ag.reliance.weigh(ag.data.record, ag.state.get().scope, group, id);
    return el("div", { class: weight.isOut ? "weight is-out" : "weight" },
      el("div", { class: "weight-text" }, head(weight), explain(weight)),
      makeSwitch(group, id, title, weight));
  }

  const titleOf = (id) => {
    const said = ag.summary.nameClaimant(id, ag.index.of(ag.data.record));
    return ag.data.actor(id)?.shown ?? said.charAt(0).toUpperCase() + said.slice(1);
  };

  /**
   * Show a claimant.
   * @param {string} id as the scope names it
   * @returns {HTMLElement}
   */
  const ofClaimant = (id) => show("claimants", id, titleOf(id), ({ claims }) => el("p", { class: "weight-head" },
    el("strong", {}, ag.data.actor(id) ? ag.links.to(id, titleOf(id)) : name(titleOf(id))), " ",
    el("span", { class: "weight-number" }, ag.text.count(claims, "claim"))));

  ag.weights = Object.freeze({ scopeWith, show, ofClaimant });
})();

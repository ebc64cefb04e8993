// A part of the picture: the surroundings of an actor, one step wider at a time; and who is hidden.
// Over the picture stands what is in focus and hidden, with the way back.
(() => {
  "use strict";

  const { el, svg, replace, byId } = ag.element;
  const MOST = 4; // chips of a sort before it says how many more there are
  const bar = byId("focus-bar");
  const shown = ag.data.shown;

  const focus = (id) => ag.state.set({ near: `${id}:1`, hide: ag.focus.drop(ag.state.get().hide, id) });
  const expand = (id) => ag.state.set({ near: ag.focus.expand(ag.state.get().near, id) });
  const showAll = () => ag.state.set({ near: "", hide: "" });

  function hide(id) {
    const { near, hide: hidden, select, focus: held } = ag.state.get();
    const next = held === id || ag.element.byId("details").contains(document.activeElement);
    ag.state.set({
      hide: ag.focus.add(hidden, id), near: ag.focus.leave(near, id), select: select === id ? "" : select,
    });
    ag.status.say(`${shown(id)} is hidden.`);
    if (next) ag.keyboard.focusBeside(id); // its own button goes away, and the focus would be lost
  }

  /**
   * Make the buttons that an actor's Details have.
   * @param {string} id
   * @returns {HTMLElement[]}
   */
  function actions(id) {
    const button = (text, does, look = "") =>
      el("button", { class: `quiet ${look}`.trim(), type: "button", click: () => does(id) }, text);
    const wider = button("Expand", expand, "focus-expand");
    wider.hidden = !ag.state.get().near;
    return [button("Focus", focus), wider, button("Hide", hide)];
  }

  const plus = (id) => el("button", {
    class: "chip-button", type: "button", "aria-label": `Expand ${shown(id)}`, title: `Expand ${shown(id)}`,
    click: () => again(`Expand ${shown(id)}`, () => expand(id)),
  }, svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: "M8 3.5v9M3.5 8h9" })));

  const centre = ([id, steps]) => ag.chips.make(`${shown(id)}, ${ag.text.count(steps, "step")}`, `Leave ${shown(id)}`,
    () => again("", () => ag.state.set({ near: ag.focus.leave(ag.state.get().near, id) })), plus(id));

  const ghost = (id) => ag.chips.make(shown(id), `Show ${shown(id)} again`,
    () => again("", () => ag.state.set({ hide: ag.focus.drop(ag.state.get().hide, id) })));

  // The chips are made anew: the focus stays where it was, or goes to what is left.
  function again(label, change) {
    change();
    const buttons = [...bar.querySelectorAll("button")];
    const next = buttons.find((button) => button.getAttribute("aria-label") === label) ?? buttons.at(-1);
    (next ?? byId("zoom-all")).focus();
  }

  function group(title, ids, make) {
    if (!ids.length) return null;
    const more = ids.length - MOST;
    return [
      el("span", { class: "focus-title", "aria-hidden": "true" }, title),
      el("ul", { class: "chips", "aria-label": title }, ids.slice(0, MOST).map(make),
        more > 0 && el("li", { class: "focus-more" }, `and ${more} more`)),
    ];
  }

  function render({ near, hide: hidden }) {
    const centres = [...ag.focus.read(near)];
    const ids = ag.focus.ids(hidden);
    bar.hidden = !centres.length && !ids.length;
    replace(bar, group("In focus", centres, centre), group("Hidden", ids, ghost),
      !bar.hidden && el("button", { class: "quiet focus-all", type: "button", click: () => again("", showAll) }, "Show all"));
    for (const button of document.querySelectorAll(".focus-expand")) button.hidden = !near;
  }

  const KEYS = { f: focus, h: hide, "+": expand };

  function onKey(event) {
    const typing = event.target.closest?.("input:not([type=checkbox], [type=range]), textarea, select, dialog");
    if (!KEYS[event.key] || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { focus: held, tab } = ag.state.get();
    const selected = ag.state.selected();
    const id = held || (selected?.kind === "actor" && selected.actors[0]);
    if (tab !== "graph") return;
    event.preventDefault();
    if (id) KEYS[event.key](id);
    else ag.status.say("Select an actor first.");
  }

  // A view of the address has its own part of the picture.
  function fit(state, changed) {
    if (!(changed.has("at") && state.at)) ag.network.showAll(true);
  }

  function start() {
    ag.state.on(render, "near", "hide");
    ag.state.on(fit, "near");
    document.addEventListener("keydown", onKey);
    render(ag.state.get());
  }

  ag.focusbar = Object.freeze({ start, actions });
})();

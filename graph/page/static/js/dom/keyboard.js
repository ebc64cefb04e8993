// The picture's actors as buttons that are heard and not seen: one tab stop, arrows go to the
// nearest actor that way, Enter selects, Escape goes back.
(() => {
  "use strict";

  const { el, byId, replace } = ag.element;
  const WAYS = new Map([
    ["ArrowRight", [1, 0]], ["ArrowLeft", [-1, 0]], ["ArrowDown", [0, 1]], ["ArrowUp", [0, -1]],
  ]);
  const holder = byId("actor-keys");
  const buttons = new Map();

  /**
   * Find where an arrow key leads: to the neighbour that lies best that way, judged by length over
   * the square of the cosine; where no neighbour does, to the best of all.
   * @param {string} id
   * @param {number[]} way
   * @param {string[]} neighbours
   * @returns {string|null}
   */
  function lead(id, way, neighbours) {
    return best(id, way, neighbours) ?? best(id, way, ag.data.ids.filter(ag.shown.has));
  }

  function best(id, [right, down], candidates) {
    const here = ag.network.nodeOf(id);
    let found = null;
    for (const other of candidates) {
      const { x, y } = ag.network.nodeOf(other);
      const length = Math.hypot(x - here.x, y - here.y);
      const cosine = length && ((x - here.x) * right + (y - here.y) * down) / length;
      if (cosine <= 0.35) continue;
      const cost = length / cosine ** 2;
      if (!found || cost < found.cost) found = { other, cost };
    }
    return found?.other ?? null;
  }

  function onKey(event) {
    const { focus, scope } = ag.state.get();
    const around = ag.data.view(scope).ofActor.get(focus) ?? [];
    const neighbours = ag.text.sorted(around.map((relation) => ag.data.other(relation, focus))).filter(ag.shown.has);
    const next = WAYS.has(event.key) ? lead(focus, WAYS.get(event.key), neighbours)
      : event.key === "Home" ? ag.data.ids.find(ag.shown.has)
      : event.key === "End" ? ag.data.ids.findLast(ag.shown.has) : null;
    if (WAYS.has(event.key) || next) event.preventDefault();
    if (next) focusOn(next);
  }

  function focusOn(id) {
    if (buttons.get(id).hidden) return focusBeside(id);
    for (const [other, button] of buttons) button.tabIndex = other === id ? 0 : -1;
    return buttons.get(id).focus({ preventScroll: true });
  }

  /** Go to the actor nearest to one that the picture no longer shows. */
  function focusBeside(id) {
    const { x, y } = ag.network.nodeOf(id);
    const away = (other) => Math.hypot(ag.network.nodeOf(other).x - x, ag.network.nodeOf(other).y - y);
    const [nearest] = ag.data.ids.filter(ag.shown.has).sort((a, b) => away(a) - away(b));
    if (nearest) focusOn(nearest);
    else ag.tabs.focus();
  }

  function describe(actor) {
    const number = ag.data.view(ag.state.get().scope).ofActor.get(actor.id)?.length ?? 0;
    const kind = ag.data.kinds.get(actor.kind).label.toLowerCase();
    return `${actor.shown}, ${kind}, ${ag.text.count(number, "relation")}`;
  }

  function build() {
    buttons.clear();
    for (const actor of ag.data.record.actors) {
      const button = el("button", {
        type: "button",
        tabindex: buttons.size ? -1 : 0,
        click: () => ag.state.set({ select: actor.id }),
        focus: () => { ag.state.set({ focus: actor.id }); ag.network.show([actor.id]); },
        blur: () => ag.state.set({ focus: "" }),
      }, describe(actor));
      buttons.set(actor.id, button);
    }
    replace(holder, [...buttons.values()]);
  }

  // Actors that the picture leaves out have no button; one that is shown is the tab stop.
  function renew() {
    for (const actor of ag.data.record.actors) {
      const button = buttons.get(actor.id);
      button.textContent = describe(actor);
      button.hidden = !ag.shown.has(actor.id);
    }
    const shown = [...buttons.values()].filter((button) => !button.hidden);
    if (shown.some((button) => button.tabIndex === 0)) return;
    for (const button of buttons.values()) button.tabIndex = button === shown[0] ? 0 : -1;
  }

  function start() {
    build();
    ag.state.on(ag.later.make(renew), "scope");
    ag.state.on(renew, "near", "hide");
    holder.addEventListener("keydown", onKey);
    ag.state.on((state) => {
      for (const [id, button] of buttons) button.setAttribute("aria-current", id === state.select);
    }, "select");
  }

  ag.keyboard = Object.freeze({ start, focusOn, focusBeside });
})();

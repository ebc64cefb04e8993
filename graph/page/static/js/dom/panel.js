// The region "Details": what is selected, and a way back.
(() => {
  "use strict";

  const { el, replace, byId } = ag.element;
  const region = byId("details");

  function render(state) {
    const selected = ag.state.selected();
    region.hidden = !selected;
    document.body.classList.toggle("has-details", Boolean(selected));
    if (!selected) return replace(region);
    const [first, second] = selected.actors;
    const view = ag.data.view(state.scope);
    const content = selected.kind === "actor" ? ag.actor.show(first, view)
      : selected.kind === "relation" ? ag.relation.show(selected.relation, view)
      : ag.relation.showPair(first, second, view);
    replace(region, close(), el("div", { class: "details-body" }, ag.outside.notice(selected, view), content));
    region.scrollTop = 0;
    return undefined;
  }

  const close = () => el("button", {
    class: "icon-button details-close", type: "button", "aria-label": "Close details",
    click: (event) => {
      const [id] = ag.state.selected()?.actors ?? [];
      ag.state.set({ select: "" });
      if (event.detail > 0) return;
      if (id && ag.state.get().tab === "graph") ag.keyboard.focusOn(id); // by a key: the focus would be lost
      else ag.tabs.focus();
    },
  }, cross());

  const cross = () => ag.element.svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" },
    ag.element.svg("path", { d: "M4 4l8 8M12 4l-8 8" }));

  function onEscape(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !ag.state.get().select) return;
    ag.state.set({ select: "" });
  }

  function start() {
    ag.state.on(render, "select", "scope");
    document.addEventListener("keydown", onEscape);
    render(ag.state.get());
  }

  ag.panel = Object.freeze({ start });
})();

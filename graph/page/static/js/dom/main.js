// Starts everything, once all scripts are there.
(() => {
  "use strict";

  const { byId } = ag.element;

  // Only small windows show and hide it; in large ones it is always there.
  function toggleSide(open) {
    byId("side").classList.toggle("is-open", open);
    byId("dock-side").setAttribute("aria-expanded", String(open));
  }

  function startDock() {
    byId("dock-side").addEventListener("click", () => toggleSide(!byId("side").classList.contains("is-open")));
    ag.state.on((state) => state.select && toggleSide(false), "select");
  }

  function startPicture() {
    ag.network.start();
    ag.state.on(ag.network.redraw, "select", "focus", "lit", "path", "from", "to", "picked", "tab");
    ag.state.on(({ at }, changed) => {
      if (at && changed.has("at")) return; // a view of the address is kept
      const lit = ag.light.get();
      if (lit) ag.network.show([...lit.actors]);
      else ag.network.putBack();
    }, "select", "path", "from", "to", "picked");
    ag.state.on((_, changed) => !changed.has("at") && ag.network.isUntouched() && ag.network.showAll(), "tab");
    ag.arranging.start();
    ag.viewport.start();
    ag.pointer.start();
    ag.keyboard.start();
  }

  ag.main = Object.freeze({ openSide: () => toggleSide(true) });
  ag.filters.start();
  ag.asof.start();
  ag.timestrip.start();
  ag.scopebar.start();
  ag.tabs.start();
  ag.copylink.start();
  ag.savepicture.start();
  ag.savedata.start();
  ag.printing.start();
  ag.help.start();
  ag.tablepanel.start();
  ag.sourcespanel.start();
  ag.panel.start();
  ag.finder.start();
  ag.pathform.start();
  ag.pathoptions.start();
  ag.rankpanel.start();
  ag.focusbar.start();
  ag.blocs.start();
  ag.tensionlist.start();
  ag.status.start();
  startDock();
  startPicture();
  ag.comparison.start();
  ag.hash.start();
  document.body.dataset.ready = "yes"; // for whoever waits for it
})();

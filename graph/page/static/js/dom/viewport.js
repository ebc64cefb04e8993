// Which part of the picture is seen, in the page's address: a link and a page renewed show the same.
(() => {
  "use strict";

  const SETTLED = 200; // milliseconds: of no drawing: a wheel turns in many small steps
  let waiting = 0;

  function read() {
    const [x, y, scale] = ag.state.get().at.split(",").map(Number);
    return scale > 0 && Number.isFinite(x) && Number.isFinite(y) ? { position: { x, y }, scale } : null;
  }

  function write() {
    if (ag.network.isUntouched()) return ag.state.set({ at: "" });
    const { x, y } = ag.network.vis.getViewPosition();
    return ag.state.set({ at: [x.toFixed(0), y.toFixed(0), ag.network.vis.getScale().toPrecision(4)].join(",") });
  }

  function note() {
    clearTimeout(waiting);
    waiting = setTimeout(write, SETTLED);
  }

  // Only what the address brings moves the picture; what the reader did is there already.
  function apply() {
    const wanted = read();
    if (!wanted) return;
    const { x, y } = ag.network.vis.getViewPosition();
    const isThere = Math.abs(x - wanted.position.x) < 1 && Math.abs(y - wanted.position.y) < 1 &&
      Math.abs(ag.network.vis.getScale() / wanted.scale - 1) < 1e-3;
    if (!isThere) ag.network.moveTo(wanted);
  }

  function start() {
    ag.network.vis.on("afterDrawing", note);
    ag.state.on(apply, "at");
  }

  ag.viewport = Object.freeze({ start });
})();

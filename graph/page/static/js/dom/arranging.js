// Moving actors by hand: with the pointer, or with Shift and the arrows; and saving where they are.
(() => {
  "use strict";

  const { el, byId, replace } = ag.element;
  const { record } = ag.data;
  const FILE = "actors.layout.json";
  const STEP = 10;
  const WAYS = new Map([
    ["ArrowRight", [STEP, 0]], ["ArrowLeft", [-STEP, 0]], ["ArrowDown", [0, STEP]], ["ArrowUp", [0, -STEP]],
  ]);
  const bar = el("div", { class: "arranged", role: "group", "aria-label": "Moved actors", hidden: true });
  const said = el("span");

  const spotOf = (id) => ag.network.nodeOf(id);
  const isMoved = (id, { x, y }) => x !== record.positions[id][0] || y !== record.positions[id][1];

  // Those whom the reader has put elsewhere than where the file has them.
  function moved() {
    const spots = ag.layout.parse(ag.state.get().moved);
    return new Map([...spots].filter(([id, spot]) => ag.data.actor(id) && isMoved(id, spot)));
  }

  function put(id, x, y) {
    const spots = moved().set(id, { x: Math.round(x), y: Math.round(y) });
    const left = [...spots].filter(([other, spot]) => isMoved(other, spot));
    ag.state.set({ moved: ag.layout.write(new Map(left)) });
  }

  function apply() {
    const spots = moved();
    for (const id of ag.data.ids) {
      const [x, y] = record.positions[id];
      Object.assign(spotOf(id), spots.get(id) ?? { x, y });
    }
    ag.network.redraw();
    bar.hidden = !spots.size;
    replace(said, `${ag.text.count(spots.size, "actor")} moved`);
  }

  function onDrag({ nodes }) {
    for (const each of nodes) {
      const id = ag.drawing.fromVis(each);
      put(id, spotOf(id).x, spotOf(id).y);
    }
  }

  // Before the picture's own arrows, which lead from actor to actor.
  function onKey(event) {
    const { focus } = ag.state.get();
    if (!event.shiftKey || !WAYS.has(event.key) || !focus) return;
    event.preventDefault();
    event.stopPropagation();
    const [right, down] = WAYS.get(event.key);
    put(focus, spotOf(focus).x + right, spotOf(focus).y + down);
  }

  function write() {
    const spots = Object.fromEntries([...moved()].map(([id, { x, y }]) => [id, [x, y]]));
    return ag.layout.render({ ...record.positions, ...spots }, [...record.pinned, ...Object.keys(spots)]);
  }

  // Whoever shows this page live may save it where it belongs; else it becomes a file to be moved there.
  function save() {
    const detail = { text: write(), done: () => { bar.hidden = true; } };
    const event = new CustomEvent("actor-graph:save-layout", { detail, cancelable: true });
    if (!window.dispatchEvent(event)) return;
    ag.ownfile.save(FILE, new Blob([detail.text], { type: "application/json" }));
    ag.sharebar.note(`Saved as ${FILE}. Put it into the folder of the data, and the next page has it.`);
  }

  function start() {
    const button = (text, click) => el("button", { class: "quiet", type: "button", click }, text);
    replace(bar, said, button("Save layout", save), button("Put back", () => ag.state.set({ moved: "" })));
    byId("tip").before(bar);
    ag.network.vis.on("dragEnd", onDrag);
    byId("actor-keys").addEventListener("keydown", onKey, true);
    ag.state.on(apply, "moved");
  }

  ag.arranging = Object.freeze({ start });
})();

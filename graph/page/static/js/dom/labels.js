// Names of a readable size where the picture is too small for its own labels: the most tied actors
// first, and none that would cover another name or a foreign dot.
(() => {
  "use strict";

  const SIZE = 11.5;
  const LINE = 12.5;
  const MOST = 80;
  const CELL = 64; // pixels a side: only dots of the same cells can meet a name
  const { font, scaling } = ag.drawing.first.options.nodes;
  const labels = new Map(ag.drawing.first.nodes.map(({ id, label }) => [ag.drawing.fromVis(id), label.split("\n")]));
  const widths = new Map();

  /** Tell whether vis-network draws no labels at a scale, by its own rule. */
  const isNeeded = (scale) => font.size * scale < scaling.label.drawThreshold - 1;

  function widthOf(context, id) {
    if (!widths.has(id)) {
      context.font = `${SIZE}px ${font.face}`;
      widths.set(id, Math.max(...labels.get(id).map((line) => context.measureText(line).width)));
    }
    return widths.get(id);
  }

  // Where a name may stand: under its dot, over it, right or left of it. In pixels of the screen,
  // which is what names are measured in here.
  function makeBoxes(context, id, scale) {
    const { x, y, options } = ag.network.nodeOf(id);
    const [width, height] = [widthOf(context, id) + 4, labels.get(id).length * LINE];
    const [across, down, gap] = [x * scale, y * scale, options.size * scale + 2];
    const at = (left, top) => ({ left, right: left + width, top, bottom: top + height });
    return [
      at(across - width / 2, down + gap), at(across - width / 2, down - gap - height),
      at(across + gap, down - height / 2), at(across - gap - width, down - height / 2),
    ];
  }

  function makeDot(id, scale) {
    const { x, y, options } = ag.network.nodeOf(id);
    const room = options.size * scale;
    return { id, left: x * scale - room, right: x * scale + room, top: y * scale - room, bottom: y * scale + room };
  }

  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  // The numbers of the cells that a box lies in; that two cells far apart may share one does no harm.
  function cellsOf({ left, right, top, bottom }) {
    const cells = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) cells.push(x * 65_537 + y);
    }
    return cells;
  }

  function sortIntoCells(dots) {
    const cells = new Map();
    for (const dot of dots) {
      for (const cell of cellsOf(dot)) cells.set(cell, [...(cells.get(cell) ?? []), dot]);
    }
    return cells;
  }

  // What the frame shows, in pixels of the screen: a name that its edge would cut is not painted.
  function frameBox(scale) {
    const { clientWidth: x, clientHeight: y } = ag.network.frame;
    const [first, last] = [{ x: 0, y: 0 }, { x, y }].map((corner) => ag.network.vis.DOMtoCanvas(corner));
    return { left: first.x * scale, right: last.x * scale, top: first.y * scale, bottom: last.y * scale };
  }

  const isWithin = (box, frame) => box.left >= frame.left && box.right <= frame.right &&
    box.top >= frame.top && box.bottom <= frame.bottom;

  function choose(context, wanted, scale) {
    const frame = frameBox(scale);
    const dots = sortIntoCells(wanted.all.map((id) => makeDot(id, scale)));
    const chosen = [];
    for (const id of wanted.first) {
      if (chosen.length === MOST) break;
      const isFree = (box) => isWithin(box, frame) && !chosen.some((other) => meet(box, other.box)) &&
        !cellsOf(box).some((cell) => dots.get(cell)?.some((dot) => dot.id !== id && meet(box, dot)));
      const boxes = makeBoxes(context, id, scale);
      const box = boxes.find(isFree) ?? (wanted.certain.has(id) && boxes.find((each) => isWithin(each, frame)));
      if (box) chosen.push({ id, box });
    }
    return chosen;
  }

  // Chosen actors first, and named whatever they cover; then those with most relations.
  function order(lit) {
    const { ofActor } = ag.data.view(ag.state.get().scope);
    const { focus } = ag.state.get();
    const certain = new Set([focus, ...(lit?.chosen ?? [])]);
    const rank = (id) => (certain.has(id) ? 1e6 : 0) + (ofActor.get(id)?.length ?? 0);
    const { full, faint } = ag.shown.get();
    const all = lit ? [...lit.actors] : [...full, ...faint];
    const named = lit ? all : [...full, ...[focus].filter((id) => faint.has(id))];
    return { all, certain, first: named.sort((a, b) => rank(b) - rank(a) || ag.text.compare(a, b)) };
  }

  /**
   * Paint the names that fit.
   * @param {CanvasRenderingContext2D} context
   * @param {object|null} lit as `ag.light.get` gives it
   */
  function paint(context, lit) {
    const scale = ag.network.vis.getScale();
    if (!isNeeded(scale)) return;
    context.save();
    context.setLineDash([]);
    const chosen = choose(context, order(lit), scale);
    context.font = `${SIZE / scale}px ${font.face}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 3 / scale;
    context.strokeStyle = ag.colours.get("canvas");
    context.fillStyle = ag.colours.get("label");
    for (const { id, box } of chosen) paintLabel(context, labels.get(id), box, scale);
    context.restore();
  }

  function paintLabel(context, lines, { left, right, top }, scale) {
    lines.forEach((line, at) => {
      const [x, y] = [(left + right) / 2 / scale, (top + at * LINE) / scale];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }

  ag.labels = Object.freeze({ paint, isNeeded, choose, order });
})();

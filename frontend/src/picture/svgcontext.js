// A drawing context that writes SVG: the part of CanvasRenderingContext2D that vis-network 9.1.2 and
// the page's own painters use. Anything else throws, so that a test notices.
import * as Bidi from "../core/bidi.js";
import { element, escapeText, number, readFont, splitColour } from "./svgmarkup.js";

/** @import { Measure, DrawingContext } from "./types.js" */
/** @typedef {Parameters<typeof element>[1]} Attributes */

const TURN = 2 * Math.PI;
/** @type {Partial<Record<CanvasTextAlign, string>>} */
const ANCHORS = { center: "middle", right: "end", end: "end" };

/** @implements {DrawingContext} */
class SvgContext {
  fillStyle = "#000000";
  strokeStyle = "#000000";
  lineWidth = 1;
  /** @type {CanvasLineCap} */
  lineCap = "butt";
  /** @type {CanvasLineJoin} */
  lineJoin = "miter";
  globalAlpha = 1;
  font = "10px sans-serif";
  /** @type {CanvasTextAlign} */
  textAlign = "start";
  /** @type {CanvasTextBaseline} */
  textBaseline = "alphabetic";
  lineDashOffset = 0;
  isCentred = false;
  shadowColor = "transparent";
  shadowBlur = 0;
  shadowOffsetX = 0;
  shadowOffsetY = 0;
  #measure;
  /** @type {{styles: Partial<SvgContext>, state: {x: number, y: number, dash: number[]}}[]} */
  #stack = [];
  #state = { x: 0, y: 0, dash: /** @type {number[]} */ ([]) };
  /** @type {string[]} */
  #path = [];
  /** @type {string[]} */
  #lines = [];

  /** @param {Measure} measure */
  constructor(measure) {
    this.#measure = measure;
  }

  save() {
    this.#stack.push({ styles: { ...this }, state: { ...this.#state } });
  }

  restore() {
    const last = this.#stack.pop();
    if (!last) return;
    Object.assign(this, last.styles);
    this.#state = last.state;
  }

  /** @param {number} x @param {number} y */
  translate(x, y) {
    this.#state.x += x;
    this.#state.y += y;
  }

  /** @param {Iterable<number>} dash */
  setLineDash(dash) { this.#state.dash = [...dash]; }

  beginPath() { this.#path = []; }
  closePath() { if (this.#path.length) this.#path.push("Z"); }
  /** @param {number} x @param {number} y */
  moveTo(x, y) { this.#path.push(`M${this.#at(x, y)}`); }
  /** @param {number} x @param {number} y */
  lineTo(x, y) { this.#path.push(`${this.#path.length ? "L" : "M"}${this.#at(x, y)}`); }
  /** @param {...number} points */
  quadraticCurveTo(...points) { this.#path.push(`Q${this.#all(points)}`); }
  /** @param {...number} points */
  bezierCurveTo(...points) { this.#path.push(`C${this.#all(points)}`); }

  /** @type {DrawingContext["rect"]} */
  rect(x, y, width, height) {
    this.#path.push(`M${this.#at(x, y)}H${number(x + width + this.#state.x)}V${number(y + height + this.#state.y)}H${number(x + this.#state.x)}Z`);
  }

  /**
   * SVG has no arc for a whole circle: it is written as two halves.
   * @type {DrawingContext["arc"]}
   */
  arc(x, y, radius, start, end, isBack = false) {
    /** @param {number} angle */
    const at = (angle) => this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    /** @param {number} angle @param {boolean} isLong */
    const step = (angle, isLong) => {
      this.#path.push(`A${number(radius)} ${number(radius)} 0 ${isLong ? 1 : 0} ${isBack ? 0 : 1} ${at(angle)}`);
    };
    this.#path.push(`${this.#path.length ? "L" : "M"}${at(start)}`);
    if (Math.abs(end - start) >= TURN) {
      step(start + (isBack ? -Math.PI : Math.PI), false);
      return step(start, false);
    }
    const length = (((isBack ? start - end : end - start) % TURN) + TURN) % TURN;
    return step(end, length > Math.PI);
  }

  fill() { this.#write(this.#fillAttributes()); }
  stroke() { this.#write(this.#strokeAttributes()); }

  /** @type {DrawingContext["fillRect"]} */
  fillRect(x, y, width, height) {
    const { x: across, y: down } = this.#state;
    this.#lines.push(element("rect", { x: x + across, y: y + down, width, height, ...this.#fillAttributes() }));
  }

  /** @param {string} text */
  measureText(text) { return { width: this.#measure(this.font, text, this.textBaseline).width }; }

  /** @param {string} text @param {number} x @param {number} y */
  fillText(text, x, y) { this.#text(text, x, y, this.#fillAttributes()); }

  /**
   * Write a text halo, hidden from screen readers so that they read the text once.
   * @param {string} text @param {number} x @param {number} y
   */
  strokeText(text, x, y) { this.#text(text, x, y, { ...this.#strokeAttributes(), "aria-hidden": "true" }); }

  /**
   * Draw a group with a title.
   * @param {string} title @param {() => void} draw
   */
  group(title, draw) {
    this.#lines.push("<g>", element("title", {}, escapeText(Bidi.unwrap(title))));
    draw();
    this.#lines.push("</g>");
  }

  /**
   * Return everything drawn as an SVG file.
   * @param {{width: number, height: number, title: string, description: string}} about
   * @returns {string}
   */
  write({ width, height, title, description }) {
    const head = {
      xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: "img", "aria-labelledby": "title description",
    };
    const labels = [
      element("title", { id: "title" }, escapeText(title)), element("desc", { id: "description" }, escapeText(description)),
    ];
    return `${element("svg", head, `\n${[...labels, ...this.#lines].join("\n")}\n`)}\n`;
  }

  /** @param {number} x @param {number} y */
  #at(x, y) { return `${number(x + this.#state.x)} ${number(y + this.#state.y)}`; }

  /** @param {number[]} points */
  #all(points) {
    const pairs = [];
    for (let at = 0; at < points.length; at += 2) pairs.push(this.#at(points[at], points[at + 1]));
    return pairs.join(" ");
  }

  /** @param {Attributes} attributes */
  #write(attributes) {
    if (this.#path.length) this.#lines.push(element("path", { d: this.#path.join(""), ...attributes }));
  }

  #fillAttributes() {
    const { colour, opacity } = splitColour(this.fillStyle);
    return { fill: colour, "fill-opacity": opacityOrNull(opacity * this.globalAlpha) };
  }

  #strokeAttributes() {
    const { colour, opacity } = splitColour(this.strokeStyle);
    const { dash } = this.#state;
    return {
      fill: "none", stroke: colour, "stroke-width": this.lineWidth, "stroke-opacity": opacityOrNull(opacity * this.globalAlpha),
      "stroke-dasharray": dash.some((length) => length > 0) ? dash.map(number).join(" ") : null,
      "stroke-linecap": this.lineCap === "butt" ? null : this.lineCap,
      "stroke-linejoin": this.lineJoin === "miter" ? null : this.lineJoin,
    };
  }

  /**
   * Write a text on the alphabetic baseline, as programs disagree on others. If `isCentred`, anchor it
   * at its middle, because fonts differ between machines.
   * @param {string} text @param {number} x @param {number} y @param {Attributes} attributes
   */
  #text(text, x, y, attributes) {
    const { weight, size, faces } = readFont(this.font);
    const { width, shift } = this.#measure(this.font, text, this.textBaseline);
    const isTurned = this.isCentred && !ANCHORS[this.textAlign];
    this.#lines.push(element("text", {
      x: x + this.#state.x + (isTurned ? width / 2 : 0), y: y + shift + this.#state.y,
      "font-family": faces, "font-size": size, "font-weight": weight === "bold" ? "bold" : null,
      "text-anchor": isTurned ? "middle" : ANCHORS[this.textAlign], "xml:space": /^\s|\s$|\s\s/.test(text) ? "preserve" : null, ...attributes,
    }, escapeText(text)));
  }
}

/** @param {number} opacity */
const opacityOrNull = (opacity) => (opacity < 1 ? opacity : null);

/**
 * Make a context that writes SVG.
 * @param {Measure} measure
 */
export const make = (measure) => new SvgContext(measure);

// Generated from frontend/src by frontend/build.js: change it there.
"use strict";
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __esm = (fn, res, err) => function __init() {
    if (err) throw err[0];
    try {
      return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
    } catch (e3) {
      throw err = [e3], e3;
    }
  };
  var __export = (target, all3) => {
    for (var name5 in all3)
      __defProp(target, name5, { get: all3[name5], enumerable: true });
  };

  // src/core/lookup.js
  function get(map, key2) {
    const found3 = map.get(key2);
    if (found3 === void 0) throw new Error(`The page's record has nothing for "${key2}".`);
    return found3;
  }
  function ensure(map, key2, make18) {
    const found3 = map.get(key2);
    if (found3 !== void 0) return found3;
    const made = make18();
    map.set(key2, made);
    return made;
  }
  function keepLast(map, key2, make18, most) {
    const found3 = map.get(key2) ?? make18();
    map.delete(key2);
    map.set(key2, found3);
    for (const oldest of map.keys()) if (map.size > most) map.delete(oldest);
    return found3;
  }
  function once(make18) {
    let made;
    return () => {
      made ??= make18();
      return made;
    };
  }
  function finish(slices) {
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    return slice.value;
  }
  function groupBy(list40, keyOf3) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const each3 of list40) ensure(groups2, keyOf3(each3), () => []).push(each3);
    return groups2;
  }
  var isThere;
  var init_lookup = __esm({
    "src/core/lookup.js"() {
      "use strict";
      isThere = (value) => Boolean(value);
    }
  });

  // src/state/pagefile.js
  function textOf(id) {
    const element2 = document.getElementById(id);
    if (!element2?.textContent) throw new Error(`The page lacks its part "${id}".`);
    return element2.textContent;
  }
  function write(view16) {
    const { pieces, styles: styles2 } = JSON.parse(textOf("outline"));
    const scripts = pieces.length - styles2 - 4;
    const texts = [
      escapeText(view16),
      ...textsOf(`${VIEW} ~ style`, styles2),
      textOf("data"),
      textOf("outline"),
      ...textsOf("#outline ~ script", scripts)
    ];
    return (
      /** @type {string[]} */
      pieces.map((piece, at5) => piece + (texts[at5] ?? "")).join("")
    );
  }
  function name() {
    const last5 = window.location.pathname.split("/").at(-1) ?? "";
    try {
      return decodeURIComponent(last5).replace(/\.[^.]*$/, "") || "actors";
    } catch {
      return "actors";
    }
  }
  function save(file, blob) {
    const address3 = URL.createObjectURL(blob);
    const link = document.createElement("a");
    Object.assign(link, { href: address3, download: file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address3), KEPT);
  }
  var VIEW, KEPT, LARGE, isLarge, packed, firstView, textsOf, escapeText;
  var init_pagefile = __esm({
    "src/state/pagefile.js"() {
      "use strict";
      init_lookup();
      VIEW = "meta[name=actor-graph-view]";
      KEPT = 6e4;
      LARGE = 3e5;
      isLarge = () => textOf("data").length > LARGE;
      packed = once(() => (
        /** @type {Packed} */
        JSON.parse(textOf("data"))
      ));
      firstView = () => document.querySelector(VIEW)?.getAttribute("content") ?? "";
      textsOf = (selector, number4) => [...document.querySelectorAll(selector)].slice(0, number4).map((element2) => element2.textContent ?? "");
      escapeText = (text4) => text4.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    }
  });

  // src/state/schedule.js
  function afterPaint(work) {
    let isWaiting = false;
    const run3 = () => {
      if (!isWaiting) return;
      isWaiting = false;
      work();
    };
    return () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => setTimeout(run3));
      setTimeout(run3, HIDDEN_DELAY);
    };
  }
  function pause() {
    const { scheduler } = (
      /** @type {{scheduler?: {yield?: () => Promise<void>}}} */
      /** @type {unknown} */
      window
    );
    if (scheduler?.yield) return scheduler.yield();
    return new Promise((done2) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done2();
      };
      port2.postMessage(null);
    });
  }
  async function run(slices, isWanted = () => true) {
    for (let from = performance.now(); !slices.next().done; ) {
      if (performance.now() - from < SLICE) continue;
      await pause();
      if (!isWanted()) return;
      from = performance.now();
    }
  }
  function inSlices(work) {
    let turn3 = 0;
    return afterPaint(() => {
      turn3 += 1;
      const own2 = turn3;
      run(work(), () => own2 === turn3);
    });
  }
  var HIDDEN_DELAY, SLICE;
  var init_schedule = __esm({
    "src/state/schedule.js"() {
      "use strict";
      HIDDEN_DELAY = 100;
      SLICE = 12;
    }
  });

  // src/core/bidi.js
  function findIsolates(text4) {
    const open13 = [];
    const pairs = [];
    for (let at5 = 0; at5 < text4.length; at5 += 1) {
      if (text4[at5] === OPEN) open13.push(at5);
      const first3 = text4[at5] === CLOSE ? open13.pop() : void 0;
      if (first3 !== void 0) pairs.push([first3, at5]);
    }
    return pairs;
  }
  function showCode(char) {
    const code = Number(char.codePointAt(0)).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  }
  function escapeMarks(text4) {
    if (!HAS_MARK.test(text4)) return text4;
    const kept2 = new Set(findIsolates(text4).flat());
    return text4.replace(MARK, (char, at5) => kept2.has(at5) ? char : showCode(char));
  }
  function dropIsolated(text4) {
    const pairs = findIsolates(text4);
    return pairs.reduceRight((left, [first3, last5]) => left.slice(0, first3) + " ".repeat(last5 + 1 - first3) + left.slice(last5 + 1), text4);
  }
  function isolate(text4) {
    const safe = escapeMarks(text4);
    return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
  }
  function split(text4) {
    const parts = [];
    let from = 0;
    for (const [first3, last5] of findIsolates(text4).sort(([a3], [b2]) => a3 - b2)) {
      if (first3 < from) continue;
      if (first3 > from) parts.push({ text: text4.slice(from, first3), isIsolated: false });
      parts.push({ text: text4.slice(first3 + 1, last5), isIsolated: true });
      from = last5 + 1;
    }
    if (from < text4.length || !parts.length) parts.push({ text: text4.slice(from), isIsolated: false });
    return parts;
  }
  function unwrap(text4) {
    const [first3, ...others] = split(text4);
    return first3?.isIsolated && !others.length ? first3.text : text4;
  }
  function carry(lines4) {
    let open13 = 0;
    return lines4.map((line6) => {
      const begun = OPEN.repeat(open13) + line6;
      open13 = 0;
      for (const char of begun) open13 = Math.max(0, open13 + Number(char === OPEN) - Number(char === CLOSE));
      return begun + CLOSE.repeat(open13);
    });
  }
  var OPEN, CLOSE, MARKS, MARK, HAS_MARK, RIGHT, LIKE_ESCAPE, dropMarks, capitalise, escapeJson, escapeCell;
  var init_bidi = __esm({
    "src/core/bidi.js"() {
      "use strict";
      OPEN = "⁨";
      CLOSE = "⁩";
      MARKS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}";
      MARK = new RegExp(`[${MARKS}]`, "gu");
      HAS_MARK = new RegExp(`[${MARKS}]`, "u");
      RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
      LIKE_ESCAPE = /\\(?=u005c|u061c|u200[ef]|u202[a-e]|u206[6-9a-f]|ufff[9ab]|U000e00[0-7][0-9a-f])/g;
      dropMarks = (text4) => HAS_MARK.test(text4) ? text4.replace(MARK, "") : text4;
      capitalise = (text4) => text4.replace(/^\u2068?./u, (first3) => first3.toUpperCase());
      escapeJson = (text4) => text4.replace(MARK, (char) => Array.from({ length: char.length }, (_3, at5) => `\\u${char.charCodeAt(at5).toString(16).padStart(4, "0")}`).join(""));
      escapeCell = (text4) => escapeMarks(text4.replace(LIKE_ESCAPE, "\\u005c"));
    }
  });

  // src/core/text.js
  function foldCase(char) {
    if (char === "ẞ") return "ss";
    if (new RegExp("\\p{Script=Cherokee}", "u").test(char)) return char.toUpperCase();
    return Array.from(char.toUpperCase(), (part2) => part2.toLowerCase()).join("");
  }
  function combines(char) {
    if (char < "̀") return false;
    return char === IOTA || new RegExp("\\p{M}", "u").test(char) && !(IOTA + char).normalize("NFD").startsWith(IOTA);
  }
  function fold(text4) {
    if (/^[ -~]*$/.test(text4)) return splitSpace(text4.toLowerCase()).join(" ");
    const plain = each(each(text4, foldCase).normalize("NFKD"), foldCase);
    const kept2 = each(plain, (char) => combines(char) ? "" : FOLDED.get(char) ?? char);
    return splitSpace(dropMarks(kept2).replace(UNSEEN, "")).join(" ");
  }
  function compare(left, right) {
    if (left === right) return 0;
    const shorter = Math.min(left.length, right.length);
    for (let at5 = 0; at5 < shorter; at5 += 1) {
      const a3 = left.charCodeAt(at5);
      const b2 = right.charCodeAt(at5);
      if (a3 !== b2) return rank(a3) - rank(b2);
    }
    return left.length - right.length;
  }
  function compareAll(left, right) {
    const shorter = Math.min(left.length, right.length);
    for (let at5 = 0; at5 < shorter; at5 += 1) {
      const order3 = compare(left[at5], right[at5]);
      if (order3) return order3;
    }
    return left.length - right.length;
  }
  function count(number4, noun, plural2 = `${noun}s`) {
    return `${group(number4)} ${number4 === 1 ? noun : plural2}`;
  }
  var FOLDED, SPACE, UNSEEN, UNSPACED, WORD, IOTA, each, splitSpace, words, rank, sorted, join, joinAnd, joinOr, group, choose;
  var init_text = __esm({
    "src/core/text.js"() {
      "use strict";
      init_bidi();
      FOLDED = new Map(Object.entries({
        "‘": "'",
        "’": "'",
        "‚": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        ł: "l",
        ø: "o",
        đ: "d",
        ħ: "h",
        ı: "i",
        æ: "ae",
        œ: "oe",
        ß: "ss"
      }));
      SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
      UNSEEN = new RegExp([
        "(?<=LETTER)[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+",
        "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+(?=LETTER)",
        "[\\u00ad\\u2060\\ufeff]"
      ].join("|").replaceAll("LETTER", "[A-Za-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff]"), "gu");
      UNSPACED = [
        "\\u0e00-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf\\u1b00-\\u1b7f",
        "\\u3005-\\u3007\\u3041-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua4cf",
        "\\ua980-\\ua9ff\\uaa60-\\uaadf\\uf900-\\ufaff\\uff66-\\uff9f\\u{1b000}-\\u{1b16f}",
        "\\u{20000}-\\u{3ffff}"
      ].join("");
      WORD = new RegExp(`(?=[${UNSPACED}])[\\p{L}\\p{N}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
      IOTA = "ͅ";
      each = (text4, replace2) => Array.from(text4, replace2).join("");
      splitSpace = (text4) => text4.split(SPACE).filter(Boolean);
      words = (text4) => fold(text4).match(WORD) ?? [];
      rank = (unit3) => unit3 >= 57344 ? unit3 - 8192 : unit3 >= 55296 ? unit3 + 2048 : unit3;
      sorted = (texts) => [...new Set(texts)].sort(compare);
      join = (parts, word2) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word2} ${parts.at(-1)}`;
      joinAnd = (parts) => join(parts, "and");
      joinOr = (parts) => join(parts, "or");
      group = (number4) => String(number4).replace(/\B(?=(\d{3})+$)/g, ",");
      choose = (pattern, many) => pattern.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_3, one2, more2) => many ? more2 : one2);
    }
  });

  // src/core/phrases.js
  var say, sayCount;
  var init_phrases = __esm({
    "src/core/phrases.js"() {
      "use strict";
      init_text();
      say = (data2, phrase3, given = {}, many = false) => choose(data2.phrases[phrase3], many).replace(/\{(\w+)\}/g, (_3, name5) => given[name5]);
      sayCount = (data2, phrase3, number4, given = {}) => say(data2, phrase3, { ...given, number: group(number4) }, number4 !== 1);
    }
  });

  // src/core/errors.js
  function messageOf(data2, error) {
    if (!(error instanceof InputError)) return error instanceof Error ? error.message : String(error);
    const given = Object.entries(error.given).map(([name5, value]) => [name5, messageOf(data2, value)]);
    return say(data2, error.message, Object.fromEntries(given));
  }
  var InputError, reasonOf;
  var init_errors = __esm({
    "src/core/errors.js"() {
      "use strict";
      init_phrases();
      InputError = class extends Error {
        /**
         * @param {string} phrase
         * @param {Record<string, unknown>} [given] what fills its placeholders: text, or another error
         */
        constructor(phrase3, given = {}) {
          super(phrase3);
          this.given = given;
        }
      };
      reasonOf = (error) => error instanceof InputError && error.given.why || error;
    }
  });

  // src/core/amounts.js
  function parse(text4) {
    const [, number4, unit3] = LIMIT.exec(text4.normalize("NFC").trim().split(/\s+/).join(" ")) ?? ["", "", ""];
    if (!PLAIN.test(number4) || number4.replace(/\D/g, "").length > MOST_DIGITS || [...unit3].length > LONGEST_UNIT) {
      throw new InputError("not-an-amount", { text: isolate(text4) });
    }
    return { number: Number(number4) || 0, unit: unit3 };
  }
  function show(number4, unit3) {
    const [whole2, ...decimals] = formatNumber(number4).split(".");
    const shown4 = [group(Number(whole2)), ...decimals].join(".");
    return unit3 === WEIGHT ? `${WEIGHT} ${shown4}` : `${shown4} ${isolate(unit3)}`;
  }
  function byUnit({ claims: claims2 }) {
    const groups2 = groupBy(claims2.filter(isNumbered), ({ unit: unit3 }) => fold(unit3));
    for (const group6 of groups2.values()) group6.sort((a3, b2) => a3.amount - b2.amount);
    return groups2;
  }
  function widthOf(data2, relation3, unit3) {
    const [claims2, most] = [byUnit(relation3).get(fold(unit3)), largest(data2, unit3)];
    if (!claims2 || !most) return null;
    const own2 = pickLargest(claims2);
    return THINNEST + (WIDEST - THINNEST) * Math.abs(own2.amount) / (Math.abs(most.amount) || 1);
  }
  var LIMIT, PLAIN, WEIGHT, MOST_DIGITS, LONGEST_UNIT, THINNEST, WIDEST, formatNumber, format, isNumbered, reaches, tables, largestByUnit, unitsOf, say2, isDisputed, pickLargest, largest, WIDTHS, sayWidths;
  var init_amounts = __esm({
    "src/core/amounts.js"() {
      "use strict";
      init_bidi();
      init_errors();
      init_lookup();
      init_text();
      LIMIT = /^(?:>=|≥)? ?(-?\d[\d.,]*) ?((?![eE][+-]?\d)[^\d\s+.,<>=-].*)$/;
      PLAIN = /^-?\d+(\.\d+)?$/;
      WEIGHT = "weight";
      [MOST_DIGITS, LONGEST_UNIT] = [15, 30];
      [THINNEST, WIDEST] = [1, 10];
      formatNumber = (number4) => String(number4).includes("e") ? number4.toFixed(MOST_DIGITS).replace(/0+$/, "") : String(number4);
      format = ({ number: number4, unit: unit3 }) => `${formatNumber(number4)} ${unit3}`;
      isNumbered = (claim3) => claim3.stance === "supports" && claim3.amount !== null;
      reaches = ({ claims: claims2 }, { number: number4, unit: unit3 }) => claims2.filter(isNumbered).some((claim3) => fold(claim3.unit) === fold(unit3) && claim3.amount >= number4);
      tables = /* @__PURE__ */ new WeakMap();
      largestByUnit = (data2) => ensure(tables, data2, () => new Map(
        [...byUnit(data2)].map(([unit3, claims2]) => [unit3, pickLargest(claims2)])
      ));
      unitsOf = (data2) => sorted([...largestByUnit(data2).values()].map(({ unit: unit3 }) => unit3));
      say2 = (relation3) => [...byUnit(relation3).values()].map((claims2) => {
        const [least, most] = [claims2[0], claims2[claims2.length - 1]];
        return least.amount === most.amount ? least.amount_text : `${least.amount_text} to ${most.amount_text}`;
      }).join("; ");
      isDisputed = (relation3) => [...byUnit(relation3).values()].some((claims2) => new Set(claims2.map(({ amount }) => amount)).size > 1);
      pickLargest = (claims2) => claims2.reduce((most, claim3) => Math.abs(claim3.amount) > Math.abs(most.amount) ? claim3 : most);
      largest = (data2, unit3) => largestByUnit(data2).get(fold(unit3));
      WIDTHS = Object.freeze({ THINNEST, WIDEST });
      sayWidths = (unit3) => `Lines are as wide as the largest amount in ${isolate(unit3)} that a claim names; what several claim is never added up. Where no claim names one, a line is thin.`;
    }
  });

  // src/core/dates.js
  function daysIn(year2, month) {
    const leap = year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  }
  function parse2(text4) {
    const match2 = FORM.exec(text4.trim());
    if (!match2) throw new InputError("not-a-date", { text: text4 });
    const [written2, , year2, month, day] = match2;
    const last5 = month ?? "12";
    const days2 = daysIn(Number(year2), Number(last5));
    if (year2 === "0000" || !days2 || day === "00" || Number(day ?? 1) > days2) {
      throw new InputError("not-a-day", { text: text4 });
    }
    return {
      text: written2,
      first: `${year2}-${month ?? "01"}-${day ?? "01"}`,
      last: `${year2}-${last5}-${day ?? two(days2)}`
    };
  }
  function spanOf(text4) {
    const { first: first3, last: last5 } = parse2(text4);
    return [first3, last5];
  }
  function merge(spans) {
    const merged = [];
    for (const [first3, last5] of [...spans].sort((a3, b2) => order(a3[0], b2[0]) || order(a3[1], b2[1]))) {
      const before3 = merged.at(-1);
      if (before3 && isAdjacent(before3[1], first3)) before3[1] = later(before3[1], last5);
      else merged.push([first3, last5]);
    }
    return merged;
  }
  function intersect(left, right) {
    const shared = [];
    for (const a3 of left) {
      for (const b2 of right) {
        if (overlaps(a3, b2)) shared.push([later(a3[0], b2[0]), earlier(a3[1], b2[1])]);
      }
    }
    return merge(shared);
  }
  function holds(claim3, asked5) {
    if (claim3.known && overlaps(claim3.known, asked5)) return "yes";
    return claim3.possible && overlaps(claim3.possible, asked5) ? "unknown" : "no";
  }
  function anyHolds(answers2) {
    if (answers2.includes("yes")) return "yes";
    return answers2.includes("unknown") ? "unknown" : "no";
  }
  function say3(data2, [first3, last5]) {
    const [starts, ends2] = [first3, last5].map((day) => SIZES.map((size4) => day.slice(0, size4)));
    const begin = starts.find((text4) => spanOf(text4)[0] === first3) ?? first3;
    const end2 = ends2.find((text4) => spanOf(text4)[1] === last5) ?? last5;
    const whole2 = starts.find((text4) => spanOf(text4)[0] === first3 && spanOf(text4)[1] === last5);
    if (whole2) return say(data2, whole2 === first3 ? "on-day" : "in-period", { date: whole2 });
    return say(data2, "from-to", { first: begin, last: end2 });
  }
  var SIZES, FORM, DAY, ALWAYS, two, overlaps, later, earlier, order, dayBefore, isAdjacent, areSame, TENSES, nearestTense;
  var init_dates = __esm({
    "src/core/dates.js"() {
      "use strict";
      init_errors();
      init_phrases();
      SIZES = ["2012".length, "2012-02".length, "2012-02-29".length];
      FORM = /^(about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
      DAY = 864e5;
      ALWAYS = Object.freeze(["0001-01-01", "9999-12-31"]);
      two = (number4) => String(number4).padStart(2, "0");
      overlaps = (left, right) => left[0] <= right[1] && right[0] <= left[1];
      later = (a3, b2) => a3 > b2 ? a3 : b2;
      earlier = (a3, b2) => a3 < b2 ? a3 : b2;
      order = (a3, b2) => a3 < b2 ? -1 : a3 > b2 ? 1 : 0;
      dayBefore = (day) => day === ALWAYS[0] ? day : new Date(Date.parse(day) - DAY).toISOString().slice(0, ALWAYS[0].length);
      isAdjacent = (last5, first3) => first3 <= last5 || Date.parse(first3) - Date.parse(last5) === DAY;
      areSame = (left, right) => JSON.stringify(left) === JSON.stringify(right);
      TENSES = ["present", "future", "past"];
      nearestTense = (claims2) => TENSES.find((each3) => claims2.some(({ tense }) => tense === each3));
    }
  });

  // src/core/scope.js
  function asSet(value) {
    const given = value ?? [];
    const names4 = typeof given === "string" ? given.split(",").map((part2) => part2.trim()).filter(Boolean) : given;
    return Object.freeze(sorted(names4));
  }
  function asField(field, value, parse9) {
    if (value === null || value === void 0) return null;
    try {
      return parse9(String(value));
    } catch (why) {
      throw new InputError("in-field", { field, why });
    }
  }
  function asRange(value) {
    if (value === null || value === void 0) return null;
    const parts = typeof value === "string" ? cutPeriod(value) : value;
    const dates2 = parts.map((part2) => asField("during", part2 || null, parse2));
    const [start51, end2] = dates2.length === 2 ? dates2 : [];
    if (start51 && end2 && start51.first <= end2.last) return Object.freeze(
      /** @type {const} */
      [start51.text, end2.text]
    );
    const phrase3 = Boolean(start51) === Boolean(end2) ? "not-a-period" : `no-${start51 ? "last" : "first"}-date`;
    throw new InputError(phrase3, { field: "during", given: parts.join("..") });
  }
  function asChoice(field, given, one2, other2) {
    const chosen5 = [one2, other2].find((each3) => each3 === given);
    if (!chosen5) throw new InputError("not-a-choice", { field, given, one: one2, other: other2 });
    return chosen5;
  }
  function cut(text4, mark3) {
    const at5 = text4.indexOf(mark3);
    return at5 < 0 ? [text4, ""] : [text4.slice(0, at5), text4.slice(at5 + mark3.length)];
  }
  function make(given = {}) {
    const as_of = asField("as_of", given.as_of, parse2)?.text ?? null;
    const during = asRange(given.during);
    const unknown = asChoice("unknown", given.unknown ?? "drop", "drop", "keep");
    const members2 = given.members ? asChoice("members", given.members, "together", "apart") : null;
    if (as_of && during) throw new InputError("one-only", { one: "as_of", other: "during" });
    const { contested = null, relayed = null, single_voice = null } = given;
    return Object.freeze({
      types: asSet(given.types),
      signs: asSet(given.signs),
      kinds: asSet(given.kinds),
      modes: asSet(given.modes),
      sources: asSet(given.sources),
      without: asSet(given.without),
      claimants: asSet(given.claimants),
      as_of,
      during,
      amount: asField("amount", given.amount, (text4) => format(parse(text4))),
      unknown,
      contested,
      relayed,
      single_voice,
      members: members2
    });
  }
  function asked(scope2) {
    if (scope2.as_of) return spanOf(scope2.as_of);
    if (!scope2.during) return null;
    return [parse2(scope2.during[0]).first, parse2(scope2.during[1]).last];
  }
  function asGiven(scope2) {
    const narrows = (name5) => isSet(name5) ? scope2[name5].length > 0 : scope2[name5] !== EVERYTHING[name5];
    return Object.fromEntries(KEYS.filter(narrows).map((name5) => [name5, scope2[name5]]));
  }
  function toHash(scope2) {
    return Object.entries(asGiven(scope2)).map(([name5, value]) => {
      const mark3 = name5 === "during" ? ".." : ",";
      return `${name5}=${[value].flat().map((part2) => encodeURIComponent(String(part2))).join(mark3)}`;
    }).join("&");
  }
  function decode(text4) {
    try {
      return decodeURIComponent(text4);
    } catch {
      return text4;
    }
  }
  function fromText(name5, text4) {
    if (isSet(name5)) return text4.split(",").map((part2) => decode(part2).trim()).filter(Boolean);
    if (isEither(name5)) return text4 === "true" ? true : text4 === "false" ? false : null;
    return decode(text4) || null;
  }
  function fromHash(hash) {
    const given = {};
    for (const pair of hash.replace(/^#/, "").split("&")) {
      const [name5, text4] = cut(pair, "=");
      if (has(KEYS, name5)) given[name5] = fromText(name5, text4);
    }
    return make(given);
  }
  var SETS, EITHER, LIMITS, KEYS, has, isEither, isSet, cutPeriod, EVERYTHING;
  var init_scope = __esm({
    "src/core/scope.js"() {
      "use strict";
      init_amounts();
      init_dates();
      init_errors();
      init_text();
      SETS = ["types", "signs", "kinds", "modes", "sources", "without", "claimants"];
      EITHER = ["contested", "relayed", "single_voice"];
      LIMITS = Object.freeze([
        ...SETS,
        /** @type {const} */
        "amount",
        ...EITHER
      ]);
      KEYS = [...SETS, "as_of", "during", "amount", "unknown", ...EITHER, "members"];
      has = (list40, name5) => list40.includes(name5);
      isEither = (name5) => has(EITHER, name5);
      isSet = (name5) => has(SETS, name5);
      cutPeriod = (text4) => (text4.includes("..") ? cut(text4, "..") : [text4, text4]).map((part2) => part2.trim());
      EVERYTHING = make();
    }
  });

  // src/core/choices.js
  function isOn(scope2, group6, value) {
    if (isEither(group6)) return scope2[group6] === null || scope2[group6] === value;
    const name5 = String(value);
    if (EXCLUDABLE.includes(group6) && scope2.without.includes(name5)) return false;
    return scope2[group6].length === 0 || scope2[group6].includes(name5);
  }
  function all(scope2, group6, values2) {
    if (isEither(group6)) return make({ ...scope2, [group6]: null });
    const excluded = EXCLUDABLE.includes(group6) ? without(scope2.without, values2) : scope2.without;
    return make({ ...scope2, without: excluded, [group6]: [] });
  }
  function only(scope2, group6, value, values2) {
    const whole2 = all(scope2, group6, values2);
    if (covers([value], values2)) return whole2;
    return make({ ...whole2, [group6]: isEither(group6) ? value : [value] });
  }
  function toggle(scope2, group6, value, values2) {
    const on5 = values2.filter((each3) => isOn(scope2, group6, each3));
    const wanted = on5.includes(value) ? without(on5, [value]) : [...on5, value];
    if (!wanted.length || covers(wanted, values2)) return all(scope2, group6, values2);
    if (isEither(group6)) return only(scope2, group6, wanted[0], values2);
    if (!EXCLUDABLE.includes(group6) || scope2[group6].length) return keep(scope2, group6, wanted, values2);
    const others = without(scope2.without, values2);
    return make({ ...scope2, without: [...others, ...without(values2, wanted).map(String)] });
  }
  function keep(scope2, group6, wanted, values2) {
    return make({ ...all(scope2, group6, values2), [group6]: wanted.map(String) });
  }
  var EXCLUDABLE, covers, without, isNarrow, isChosen;
  var init_choices = __esm({
    "src/core/choices.js"() {
      "use strict";
      init_scope();
      EXCLUDABLE = ["sources", "claimants"];
      covers = (chosen5, values2) => values2.every((value) => chosen5.includes(value));
      without = (list40, removed) => list40.filter((each3) => !removed.includes(each3));
      isNarrow = (scope2, group6, values2) => isChosen(scope2, group6) && values2.some((value) => !isOn(scope2, group6, value));
      isChosen = (scope2, group6) => isEither(group6) || scope2[group6].length > 0 || scope2.without.length > 0;
    }
  });

  // src/core/index.js
  var core_exports = {};
  __export(core_exports, {
    OWN_VOICE: () => OWN_VOICE,
    UNNAMED: () => UNNAMED,
    findActor: () => findActor,
    groupInSlices: () => groupInSlices,
    modeOf: () => modeOf,
    of: () => of
  });
  function* groupClaims(claims2) {
    const byFrom = groupBy(claims2, ({ from }) => from);
    yield;
    const groups2 = [];
    for (const from of sorted(byFrom.keys())) {
      const own2 = groupBy(get(byFrom, from), ({ type, to: to2 }) => `${to2} ${type}`);
      for (const group6 of [...own2.values()].sort(([a3], [b2]) => compareAll([a3.to, a3.type], [b2.to, b2.type]))) groups2.push(group6);
      yield;
    }
    return groups2;
  }
  function* groupInSlices(data2) {
    const groups2 = grouped.get(data2) ?? (yield* groupClaims(data2.claims));
    grouped.set(data2, groups2);
    return groups2;
  }
  function build(data2) {
    const actors2 = byId(data2.actors);
    const groups2 = () => ensure(grouped, data2, () => finish(groupClaims(data2.claims)));
    const names4 = once(() => foldNames(data2));
    const claimants = once(() => foldClaimants(data2, groups2(), names4()));
    const everyone = once(() => new Map([...claimants(), ...data2.sources.map(({ id }) => (
      /** @type {const} */
      [fold(id), id]
    ))]));
    return Object.freeze({
      actors: actors2,
      get names() {
        return names4();
      },
      get claimants() {
        return claimants();
      },
      get everyone() {
        return everyone();
      },
      get groups() {
        return groups2();
      },
      ids: [...actors2.keys()].sort(compare),
      types: byId(data2.vocabulary.types),
      kinds: byId(data2.vocabulary.kinds),
      modes: byId(data2.vocabulary.modes),
      sources: byId(data2.sources),
      strength: new Map(data2.vocabulary.modes.map((mode3, at5) => [mode3.id, at5 + 1])),
      plural: /* @__PURE__ */ new Set([UNNAMED, ...data2.plural])
    });
  }
  function foldNames({ actors: actors2 }) {
    const names4 = /* @__PURE__ */ new Map();
    for (const { id, name: name5, aliases } of [...actors2].reverse()) {
      for (const each3 of [...aliases, name5, id]) names4.set(fold(each3), id);
    }
    return names4;
  }
  function foldClaimants({ sources: sources3 }, groups2, names4) {
    const entries2 = new Set(groups2.flatMap((group6) => group6.flatMap(({ by }) => by)));
    const found3 = new Map([...entries2].map((entry3) => [fold(entry3), entry3]));
    for (const { author, publisher, short } of sources3) {
      for (const name5 of [author, publisher].filter(isThere)) {
        found3.set(fold(name5), names4.get(fold(name5)) ?? name5);
      }
      if (short && publisher) found3.set(fold(short), get(found3, fold(publisher)));
    }
    const claimants = new Set(found3.values());
    for (const [name5, id] of names4) if (claimants.has(id)) found3.set(name5, id);
    return found3.set(OWN_VOICE, OWN_VOICE);
  }
  function findActor(data2, name5) {
    const index2 = of(data2);
    return index2.actors.has(name5) ? name5 : index2.names.get(fold(name5));
  }
  var OWN_VOICE, UNNAMED, known, byId, grouped, modeOf, of;
  var init_core = __esm({
    "src/core/index.js"() {
      "use strict";
      init_lookup();
      init_text();
      OWN_VOICE = "own-voice";
      UNNAMED = "unnamed";
      known = /* @__PURE__ */ new WeakMap();
      byId = (records) => new Map(records.map((record2) => [record2.id, record2]));
      grouped = /* @__PURE__ */ new WeakMap();
      modeOf = (data2, id) => get(of(data2).modes, id);
      of = (data2) => ensure(known, data2, () => build(data2));
    }
  });

  // src/core/signs.js
  var NAMES, ALL, nameOf, labelOf;
  var init_signs = __esm({
    "src/core/signs.js"() {
      "use strict";
      init_lookup();
      NAMES = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
      ALL = Object.freeze([...NAMES.values()]);
      nameOf = (sign2) => get(NAMES, sign2);
      labelOf = ({ vocabulary: vocabulary2 }, name5) => vocabulary2.signs.find(({ id }) => id === name5)?.label ?? name5;
    }
  });

  // src/core/names.js
  var names_exports = {};
  __export(names_exports, {
    OWN_VOICE: () => OWN_VOICE2,
    namedBesides: () => namedBesides,
    namesBehind: () => namesBehind,
    resolve: () => resolve,
    speakersOf: () => speakersOf
  });
  function resolveName(data2, field, name5, names4, problems) {
    const exact = names4.get(fold(name5));
    if (exact !== void 0) return exact;
    const wanted = findActor(data2, name5) ? [] : words(name5);
    const has4 = (known9) => {
      const words4 = new Set(words(known9));
      return wanted.length > 0 && wanted.every((word2) => words4.has(word2));
    };
    const candidates = sorted([...names4].filter(([known9]) => has4(known9)).map(([, id]) => id));
    if (candidates.length === 1) return candidates[0];
    const given = { name: isolate(name5), names: candidates.map(isolate).join(", ") };
    problems.push(say(data2, candidates.length ? "ambiguous" : `no-${field}`, given));
    return name5;
  }
  function listUnknown(data2, scope2) {
    const ids3 = (records) => records.map(({ id }) => id);
    const { types: types2, kinds: kinds3, modes: modes2 } = data2.vocabulary;
    const { unit: unit3 } = scope2.amount ? parse(scope2.amount) : { unit: "" };
    const isUnit = unitsOf(data2).some((known9) => fold(known9) === fold(unit3));
    const fields = [
      ["types", scope2.types, ids3(types2)],
      ["signs", scope2.signs, ALL],
      ["kinds", scope2.kinds, ids3(kinds3)],
      ["modes", scope2.modes, ids3(modes2)],
      ["sources", scope2.sources, ids3(data2.sources)],
      ["unit", unit3 && !isUnit ? [unit3] : [], []]
    ];
    return fields.flatMap(([field, given, known9]) => given.filter((name5) => !known9.includes(name5)).map((name5) => say(data2, `no-${field}`, { name: isolate(name5) })));
  }
  function resolve(data2, scope2) {
    const problems = listUnknown(data2, scope2);
    if (!scope2.claimants.length && !scope2.without.length) return { scope: scope2, problems };
    const { claimants: names4, everyone } = of(data2);
    const claimants = scope2.claimants.map((name5) => resolveName(data2, "claimants", name5, names4, problems));
    const without2 = scope2.without.map((name5) => resolveName(data2, "without", name5, everyone, problems));
    return { scope: make({ ...scope2, claimants, without: without2 }), problems };
  }
  function speakersOf({ own_voice: own2, by, voice }) {
    return own2 ? [...by, OWN_VOICE2, voice].filter(isThere) : by;
  }
  var OWN_VOICE2, namesBehind, namedBesides;
  var init_names = __esm({
    "src/core/names.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_core();
      init_lookup();
      init_phrases();
      init_scope();
      init_signs();
      init_text();
      ({ OWN_VOICE: OWN_VOICE2 } = core_exports);
      namesBehind = (claim3, index2) => [claim3.source, ...speakersOf(claim3), ...index2.sources.get(claim3.source)?.published_by ?? []];
      namedBesides = ({ via, against: against2 }) => sorted([...via, ...against2]);
    }
  });

  // src/core/support.js
  function describe(supporting, index2, represents) {
    const firmer = (one2, other2) => get(index2.strength, other2.mode) > get(index2.strength, one2.mode) ? other2 : one2;
    return {
      standing: supporting.reduce(firmer).mode,
      relayed: !supporting.some(({ own_voice: own2 }) => own2),
      voices: sorted(supporting.map(({ voice }) => voice).filter(isThere)),
      self_declared: supporting.some((claim3) => isAboutItself(claim3, represents)),
      start: first(supporting.map(({ start: start51 }) => start51), byStart),
      end: supporting.every(({ end: end2 }) => end2) ? first(supporting.map(({ end: end2 }) => end2), byEnd) ?? "past" : null,
      ended: supporting.every(({ tense }) => tense === "past")
    };
  }
  function isAboutItself({ by: [origin], from, to: to2 }, represents) {
    if (origin === void 0) return false;
    if (origin === from || origin === to2) return true;
    return represents.size > 0 && (represents.has(pairKey(origin, from)) || represents.has(pairKey(origin, to2)));
  }
  function first(dates2, order3) {
    const given = dates2.filter((date2) => date2 !== null && date2 !== "past").filter(isThere);
    return given.length ? sorted(given).map(parse2).sort(order3)[0].text : null;
  }
  var pairKey, NONE, isFor, byStart, byEnd;
  var init_support = __esm({
    "src/core/support.js"() {
      "use strict";
      init_dates();
      init_lookup();
      init_text();
      pairKey = (first3, second) => JSON.stringify([first3, second]);
      NONE = Object.freeze({
        standing: null,
        relayed: false,
        voices: Object.freeze([]),
        self_declared: false,
        start: null,
        end: null,
        ended: false
      });
      isFor = ({ stance }) => stance === "supports";
      byStart = (a3, b2) => compareAll([a3.first, a3.last, a3.text], [b2.first, b2.last, b2.text]);
      byEnd = (a3, b2) => compareAll([b2.last, b2.first, b2.text], [a3.last, a3.first, a3.text]);
    }
  });

  // src/core/disputes.js
  function contentOf(claim3, asked5) {
    return {
      respects: [
        named(claim3.means.includes(NOT_NAMED) ? [] : claim3.means),
        named(claim3.against),
        named(claim3.via),
        attackersOf(claim3)
      ],
      amount: claim3.unit && claim3.amount !== null ? { number: claim3.amount, unit: fold(claim3.unit) } : null,
      days: clip(daysOf(claim3), asked5)
    };
  }
  function clip(span2, asked5) {
    if (!span2 || !overlaps(span2, asked5)) return null;
    return [span2[0] > asked5[0] ? span2[0] : asked5[0], span2[1] < asked5[1] ? span2[1] : asked5[1]];
  }
  function matches(denied, said) {
    if (!denied.days || !said.days || !overlaps(denied.days, said.days)) return false;
    if (denied.amount && said.amount && denied.amount.unit === said.amount.unit && denied.amount.number !== said.amount.number) return false;
    return denied.respects.every((mine, at5) => !mine || (said.respects[at5]?.some((each3) => mine.includes(each3)) ?? true));
  }
  function coversAll(denied, said) {
    if (!denied.days || !said.days || !covers2(denied.days, said.days)) return false;
    if (denied.amount && (denied.amount.unit !== said.amount?.unit || denied.amount.number !== said.amount.number)) return false;
    return denied.respects.every((mine, at5) => !mine || (said.respects[at5]?.every((each3) => mine.includes(each3)) ?? false));
  }
  function contests(denial, claims2, asked5) {
    if (denial.stance !== "denies") return false;
    const denied = contentOf(denial, asked5);
    return claims2.some((claim3) => isFor(claim3) && matches(denied, contentOf(claim3, asked5)));
  }
  function assessDenials(claims2, asked5) {
    const of5 = (stance) => claims2.filter((claim3) => claim3.stance === stance).map((claim3) => contentOf(claim3, asked5));
    const denials = of5("denies");
    if (!denials.length) return { contested: false, contested_in_part: false };
    const supports = of5("supports").filter(({ days: given }) => given);
    const contested = denials.some((denied) => supports.some((said) => matches(denied, said)));
    const isWhole4 = supports.every((said) => denials.some((denied) => coversAll(denied, said)));
    return { contested, contested_in_part: contested && !isWhole4 };
  }
  function mark(relation3, found3) {
    const sides2 = relation3.standing && found3.get(relation3.id);
    if (sides2 === "contested") return { ...relation3, contested: true, contested_in_part: false };
    return sides2 && !relation3.contested ? { ...relation3, changed: sides2 } : relation3;
  }
  function* findOpposites(relations5, asked5) {
    const found3 = /* @__PURE__ */ new Map();
    const put3 = (id, sides2) => {
      if ((SEVERITY.get(found3.get(id)) ?? 0) < (SEVERITY.get(sides2) ?? 0)) found3.set(id, sides2);
    };
    const negative = groupBy(relations5.filter(({ standing, sign: sign2 }) => standing && sign2 < 0), keyOf);
    for (const [at5, positive] of relations5.entries()) {
      if (at5 % PART === 0) yield;
      if (!positive.standing || positive.sign <= 0) continue;
      for (const other2 of negative.get(keyOf(positive)) ?? []) {
        const sides2 = compareSides([positive], [other2], asked5);
        put3(positive.id, sides2);
        put3(other2.id, sides2);
      }
    }
    return found3;
  }
  function compareSides(positive, negative, asked5) {
    const sides2 = [positive, negative];
    const [together, apart] = sides2.map((side) => intersect(merge(side.flatMap((relation3) => days(relation3, "known"))), [asked5]));
    if (intersect(together, apart).length) return "contested";
    const open13 = sides2.map((side) => merge(side.flatMap(openDays)));
    return reachesBeyond(together, open13[1]) || reachesBeyond(apart, open13[0]) ? "changed" : "may-have-changed";
  }
  function openDays({ claims: claims2 }) {
    return claims2.filter(isFor).map(({ possible, end: end2, said }) => {
      const last5 = end2 === "past" && said && spanOf(said)[1];
      return last5 && possible?.[1] === last5 ? clip(possible, [ALWAYS[0], dayBefore(last5)]) : possible;
    }).filter(isThere);
  }
  var NOT_NAMED, PART, SEVERITY, named, attackersOf, isOpen, daysOf, covers2, keyOf, pairKey2, reachesBeyond, days, isDated, datedDays;
  var init_disputes = __esm({
    "src/core/disputes.js"() {
      "use strict";
      init_dates();
      init_lookup();
      init_support();
      init_text();
      NOT_NAMED = "unknown";
      PART = 500;
      SEVERITY = /* @__PURE__ */ new Map([["contested", 3], ["changed", 2], ["may-have-changed", 1]]);
      named = (list40) => list40.length ? list40 : null;
      attackersOf = ({ attacker, from, to: to2 }) => attacker ? attacker === "both" ? [from, to2] : [attacker] : null;
      isOpen = ({ stance, start: start51, end: end2 }) => stance !== "supports" && !start51 && (!end2 || end2 === "past");
      daysOf = (claim3) => isOpen(claim3) ? ALWAYS : claim3.possible ?? ALWAYS;
      covers2 = (span2, other2) => span2[0] <= other2[0] && other2[1] <= span2[1];
      keyOf = ({ from, to: to2 }) => from < to2 ? `${from} ${to2}` : `${to2} ${from}`;
      pairKey2 = ([first3, second]) => JSON.stringify([first3, second].sort(compare));
      reachesBeyond = (spans, others) => !spans.every((span2) => others.some((other2) => covers2(other2, span2)));
      days = ({ claims: claims2 }, which) => claims2.filter(isFor).map((claim3) => claim3[which]).filter(isThere);
      isDated = ({ start: start51, end: end2 }) => Boolean(start51) || Boolean(end2 && end2 !== "past");
      datedDays = ({ claims: claims2 }) => days({ claims: claims2.filter(isDated) }, "known");
    }
  });

  // src/core/scopedclaims.js
  function ofVoices(groups2, index2, scope2) {
    const { sources: sources3, claimants, without: without2 } = scope2;
    if (!sources3.length && !claimants.length && !without2.length) return groups2;
    const [wantedSources, wantedClaimants, excluded] = [sources3, claimants, without2].map((names4) => new Set(names4));
    const isKept = (claim3) => {
      if (wantedSources.size && !wantedSources.has(claim3.source)) return false;
      const speaking = speakersOf(claim3);
      if (wantedClaimants.size && !speaking.some((name5) => wantedClaimants.has(name5))) return false;
      return !namesBehind(claim3, index2).some((name5) => excluded.has(name5));
    };
    return groups2.map((group6) => group6.filter(isKept));
  }
  function ofModes(group6, { modes: modes2 }) {
    const isKept = ({ stance, mode: mode3 }) => stance !== "supports" || modes2.includes(mode3);
    return !modes2.length || group6.every(isKept) ? group6 : group6.filter(isKept);
  }
  function atDate(group6, asked5, scope2) {
    if (!asked5) return { group: group6, holds: null };
    const answers2 = group6.map((claim3) => holds(claim3, asked5));
    const supports = answers2.filter((_3, at5) => isFor(group6[at5]));
    const overall = supports.length ? anyHolds(supports) : null;
    if (overall === "no") return { group: [], holds: "no" };
    const isKnownOnly = overall === "yes" && scope2.unknown === "drop";
    const applying = group6.filter((claim3, at5) => answers2[at5] === "yes" || answers2[at5] === "unknown" && !(isKnownOnly && isFor(claim3)));
    if (applying.length === group6.length) return { group: group6, holds: overall };
    const applies = new Set(applying);
    return { group: group6.filter((claim3) => applies.has(claim3) || contests(claim3, applying, asked5)), holds: overall };
  }
  var init_scopedclaims = __esm({
    "src/core/scopedclaims.js"() {
      "use strict";
      init_dates();
      init_disputes();
      init_names();
      init_support();
    }
  });

  // src/core/relations.js
  function select(data2, scope2, groups2) {
    if (groups2) return selectAmong(data2, scope2, groups2);
    return keepLast(ensure(kept, data2, () => /* @__PURE__ */ new Map()), toHash(scope2), () => selectAmong(data2, scope2, of(data2).groups), MOST_KEPT);
  }
  function selectAmong(data2, scope2, groups2) {
    const index2 = of(data2);
    const { scope: asked5 } = resolve(data2, scope2);
    const left = ofVoices(groups2, index2, asked5);
    const whole2 = left === groups2 ? wholeOf(data2) : null;
    const represents = whole2?.represents ?? findRepresentatives(left, index2);
    const isMarked = groups2 === index2.groups || asked5.contested !== null;
    const found3 = left === index2.groups ? relateAll(data2, asked5) : relate(data2, asked5, left, { whole: whole2, represents, isMarked });
    const isPresent2 = (relation3) => relation3.holds !== "unknown" || asked5.unknown === "keep";
    const matching = found3.filter((relation3) => isInScope(relation3, asked5, index2));
    const undated = matching.filter((relation3) => relation3.holds === "unknown");
    return { scope: scope2, relations: matching.filter(isPresent2), undated, unknown: undated.length, represents };
  }
  function relate(data2, scope2, groups2, { whole: whole2, represents, isMarked }) {
    const index2 = of(data2);
    const days2 = asked(scope2);
    const then = whole2 && days2 ? dated.get(data2)?.get(daysKey(scope2)) : whole2;
    const build6 = (group6) => {
      const known9 = then?.ofGroup.get(group6);
      return known9 === void 0 ? buildAt(group6, scope2, days2, { index: index2, represents, ofGroup: whole2?.ofGroup }) : known9;
    };
    const found3 = groups2.map((group6) => build6(ofModes(group6, scope2))).filter(isThere);
    if (!isMarked) return found3;
    const among2 = scope2.modes.length ? groups2.map(build6).filter(isThere) : found3;
    const opposites = finish(findOpposites(among2, days2 ?? ALWAYS));
    return found3.map((relation3) => mark(relation3, opposites));
  }
  function relateAll(data2, scope2) {
    const { represents, ofGroup, opposites, relations: relations5, ofModes: ofModes3 } = wholeAt(data2, scope2);
    const index2 = of(data2);
    const days2 = asked(scope2);
    return keepLast(ofModes3, scope2.modes.join(), () => [...ofGroup.keys()].map((group6, at5) => {
      const narrowed2 = ofModes(group6, scope2);
      if (narrowed2 === group6) return relations5[at5];
      const relation3 = buildAt(narrowed2, scope2, days2, { index: index2, represents });
      return relation3 && mark(relation3, opposites);
    }).filter(isThere), MOST_NARROWED);
  }
  function buildAt(given, scope2, days2, { index: index2, represents, ofGroup }) {
    const { group: group6, holds: holds3 } = atDate(given, days2, scope2);
    const known9 = group6 === given && ofGroup?.get(given);
    if (known9 && (!days2 || group6.every(isFor))) return known9.holds === holds3 ? known9 : { ...known9, holds: holds3 };
    return group6.length ? buildRelation(group6, { holds: holds3, days: days2 }, index2, represents) : null;
  }
  function* prepare(data2) {
    if (!wholes.has(data2)) wholes.set(data2, yield* buildWhole(data2, EVERYTHING));
  }
  function* buildWhole(data2, scope2) {
    const groups2 = yield* groupInSlices(data2);
    const index2 = of(data2);
    const days2 = asked(scope2);
    const always = days2 ? wholeOf(data2) : null;
    const represents = always?.represents ?? findRepresentatives(groups2, index2);
    const ofGroup = /* @__PURE__ */ new Map();
    for (const group6 of groups2) {
      ofGroup.set(group6, buildAt(group6, scope2, days2, { index: index2, represents, ofGroup: always?.ofGroup }));
      if (ofGroup.size % PART2 === 0) yield;
    }
    const built2 = [...ofGroup.values()];
    const opposites = yield* findOpposites(built2.filter(isThere), days2 ?? ALWAYS);
    return { represents, ofGroup, opposites, relations: built2.map((relation3) => relation3 && mark(relation3, opposites)), ofModes: /* @__PURE__ */ new Map() };
  }
  function findRepresentatives(groups2, { types: types2 }) {
    const pairs = /* @__PURE__ */ new Set();
    for (const group6 of groups2) {
      const isFor2 = group6.length > 0 && get(types2, group6[0].type).role === "representation" && group6.some(isFor);
      if (isFor2) pairs.add(pairKey(group6[0].from, group6[0].to));
    }
    return pairs;
  }
  function isInScope(relation3, scope2, index2) {
    const { types: types2, signs: signs2, kinds: kinds3 } = scope2;
    if (types2.length && !types2.includes(relation3.type)) return false;
    if (signs2.length && !signs2.includes(nameOf(relation3.sign))) return false;
    const kindOf2 = (id) => index2.actors.get(id)?.kind ?? "";
    if (kinds3.length && ![relation3.from, relation3.to].every((id) => kinds3.includes(kindOf2(id)))) {
      return false;
    }
    if (scope2.amount && !reaches(relation3, parse(scope2.amount))) return false;
    return EITHER.every((name5) => scope2[name5] === null || scope2[name5] === (name5 === "single_voice" ? hasSingleVoice(relation3) : relation3[name5]));
  }
  function buildRelation(group6, { holds: holds3, days: days2 }, index2, represents) {
    const { from, type, to: to2 } = group6[0];
    const { role, sign: sign2, symmetric } = get(index2.types, type);
    const supporting = group6.filter(isFor);
    const { standing, relayed, voices, self_declared, start: start51, end: end2, ended: ended2 } = supporting.length ? describe(supporting, index2, represents) : NONE;
    const { contested, contested_in_part } = assessDenials(group6, days2 ?? ALWAYS);
    return {
      id: `${from} ${type} ${to2}`,
      from,
      type,
      to: to2,
      role,
      sign: sign2,
      symmetric,
      standing,
      relayed,
      voices,
      self_declared,
      start: start51,
      end: end2,
      ended: ended2,
      contested,
      contested_in_part,
      changed: null,
      holds: holds3,
      claims: group6
    };
  }
  var PART2, MOST_KEPT, MOST_DATED, MOST_NARROWED, kept, wholes, dated, isSupported, daysKey, wholeAt, wholeOf, hasSingleVoice;
  var init_relations = __esm({
    "src/core/relations.js"() {
      "use strict";
      init_amounts();
      init_dates();
      init_disputes();
      init_core();
      init_lookup();
      init_names();
      init_scope();
      init_scopedclaims();
      init_signs();
      init_support();
      PART2 = 500;
      MOST_KEPT = 8;
      MOST_DATED = 2;
      MOST_NARROWED = 3;
      kept = /* @__PURE__ */ new WeakMap();
      wholes = /* @__PURE__ */ new WeakMap();
      dated = /* @__PURE__ */ new WeakMap();
      isSupported = (relation3) => relation3.standing !== null;
      daysKey = ({ as_of, during, unknown }) => JSON.stringify([as_of, during, unknown]);
      wholeAt = (data2, scope2) => asked(scope2) ? keepLast(ensure(dated, data2, () => /* @__PURE__ */ new Map()), daysKey(scope2), () => finish(buildWhole(data2, scope2)), MOST_DATED) : wholeOf(data2);
      wholeOf = (data2) => ensure(wholes, data2, () => finish(buildWhole(data2, EVERYTHING)));
      hasSingleVoice = (relation3) => relation3.voices.length < 2;
    }
  });

  // src/core/facets.js
  function* prepare2(data2) {
    if (!tables2.has(data2)) tables2.set(data2, yield* indexGroups(of(data2).groups));
  }
  function* indexGroups(groups2) {
    const found3 = { modes: /* @__PURE__ */ new Map(), sources: /* @__PURE__ */ new Map(), claimants: /* @__PURE__ */ new Map() };
    const put3 = (name5, value, group6) => {
      const own2 = ensure(found3[name5], value, () => []);
      if (own2.at(-1) !== group6) own2.push(group6);
    };
    for (const [at5, group6] of groups2.entries()) {
      for (const claim3 of group6) {
        if (claim3.stance === "supports") put3("modes", claim3.mode, group6);
        put3("sources", claim3.source, group6);
        for (const speaker of speakersOf(claim3)) put3("claimants", speaker, group6);
      }
      if (at5 % PART3 === 0) yield;
    }
    return found3;
  }
  function listClaimants(data2) {
    const { claimants } = groupsByValue(data2);
    const names4 = /* @__PURE__ */ new Set();
    for (const { own_voice: own2, by } of data2.claims) for (const name5 of own2 ? [OWN_VOICE2] : by) names4.add(name5);
    return sorted(names4).sort((a3, b2) => get(claimants, b2).length - get(claimants, a3).length);
  }
  function listValues(data2) {
    const { claims: claims2, actors: actors2, vocabulary: vocabulary2 } = data2;
    const { sources: sources3, modes: modes2 } = groupsByValue(data2);
    const occurring2 = (known9, values2) => known9.map(({ id }) => id).filter((id) => values2.has(id));
    const types2 = occurring2(vocabulary2.types, new Set(claims2.map(({ type }) => type)));
    const signs2 = new Set(vocabulary2.types.filter(({ id }) => types2.includes(id)).map(({ sign: sign2 }) => nameOf(sign2)));
    return {
      types: types2,
      signs: ALL.filter((sign2) => signs2.has(sign2)),
      kinds: occurring2(vocabulary2.kinds, new Set(actors2.map(({ kind: kind4 }) => kind4))),
      modes: occurring2([...vocabulary2.modes].reverse(), modes2),
      sources: [...sources3.keys()].sort(compare),
      claimants: listClaimants(data2),
      contested: [true, false],
      relayed: [true, false],
      single_voice: [true, false]
    };
  }
  function makeTests(data2, scope2) {
    const { actors: actors2 } = of(data2);
    const values2 = [
      ["types", ({ type }) => [type]],
      ["signs", ({ sign: sign2 }) => [nameOf(sign2)]],
      ["kinds", ({ from, to: to2 }) => [from, to2].map((id) => actors2.get(id)?.kind ?? "")],
      ["contested", ({ contested }) => [contested]],
      ["relayed", ({ relayed }) => [relayed]],
      ["single_voice", (relation3) => [hasSingleVoice(relation3)]]
    ];
    return values2.map(([name5, of5]) => {
      const chosen5 = [scope2[name5]].flat().filter((each3) => each3 !== null);
      const passes2 = (found3) => !chosen5.length || found3.every((each3) => chosen5.includes(each3));
      return { name: name5, of: of5, passes: passes2 };
    });
  }
  function* countAmongRelations(data2, scope2, counts2) {
    const lifted = make({
      ...scope2,
      types: [],
      signs: [],
      kinds: [],
      contested: null,
      relayed: null,
      single_voice: null
    });
    const tests = makeTests(data2, scope2);
    const tied = /* @__PURE__ */ new Set();
    for (const [place6, relation3] of select(data2, lifted).relations.filter(isSupported).entries()) {
      if (place6 % PART3 === 0) yield;
      const found3 = tests.map(({ of: of5 }) => of5(relation3));
      const failed = tests.filter(({ passes: passes2 }, at5) => !passes2(found3[at5]));
      if (failed.length > 1) continue;
      tests.forEach(({ name: name5 }, at5) => {
        if (failed.length && failed[0].name !== name5) return;
        if (name5 === "kinds") tied.add(relation3.from).add(relation3.to);
        else increment(counts2[name5], found3[at5][0]);
      });
    }
    countKinds(data2, scope2, tied, counts2.kinds);
  }
  function countKinds(data2, scope2, tied, numbers) {
    const isWhole4 = Object.keys(asGiven(scope2)).every((name5) => name5 === "kinds");
    for (const { id, kind: kind4 } of data2.actors) if (isWhole4 || tied.has(id)) increment(numbers, kind4);
  }
  function* countAmongClaims(data2, scope2, name5, wanted, counts2) {
    const groups2 = groupsByValue(data2)[name5];
    const values2 = list(data2)[name5];
    const needsAll = name5 === "modes" && scope2.contested !== null;
    for (const value of wanted) {
      yield;
      const alone = only(scope2, name5, value, values2);
      const { relations: relations5 } = select(data2, alone, needsAll ? void 0 : get(groups2, value));
      counts2[name5].set(value, relations5.filter(isSupported).length);
    }
  }
  function* countInSlices(data2, scope2, among2) {
    const { scope: resolved3 } = resolve(data2, scope2);
    const counts2 = {
      types: /* @__PURE__ */ new Map(),
      signs: /* @__PURE__ */ new Map(),
      kinds: /* @__PURE__ */ new Map(),
      modes: /* @__PURE__ */ new Map(),
      sources: /* @__PURE__ */ new Map(),
      claimants: /* @__PURE__ */ new Map(),
      contested: /* @__PURE__ */ new Map(),
      relayed: /* @__PURE__ */ new Map(),
      single_voice: /* @__PURE__ */ new Map()
    };
    yield* countAmongRelations(data2, resolved3, counts2);
    for (const name5 of CLAIM_GROUPS) yield* countAmongClaims(data2, resolved3, name5, among2[name5] ?? [], counts2);
    return counts2;
  }
  var CLAIM_GROUPS, tables2, PART3, listed, groupsByValue, list, increment;
  var init_facets = __esm({
    "src/core/facets.js"() {
      "use strict";
      init_choices();
      init_core();
      init_lookup();
      init_names();
      init_relations();
      init_scope();
      init_signs();
      init_text();
      CLAIM_GROUPS = /** @type {const} */
      ["modes", "sources", "claimants"];
      tables2 = /* @__PURE__ */ new WeakMap();
      PART3 = 500;
      listed = /* @__PURE__ */ new WeakMap();
      groupsByValue = (data2) => ensure(tables2, data2, () => finish(indexGroups(of(data2).groups)));
      list = (data2) => ensure(listed, data2, () => listValues(data2));
      increment = (numbers, value) => numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
  });

  // src/core/onlyclaimants.js
  function* prepare3(data2) {
    if (!known2.has(data2)) known2.set(data2, yield* find(data2));
  }
  function* find(data2) {
    const { ids: ids3, sources: sources3 } = of(data2);
    const subjects = /* @__PURE__ */ new Set();
    const speaking = new Set([...sources3.values()].flatMap((source) => source.published_by));
    for (const [at5, claim3] of data2.claims.entries()) {
      if (at5 % PART4 === 0) yield;
      for (const id of subjectsOf(claim3)) subjects.add(id);
      for (const id of speakersOf(claim3)) speaking.add(id);
    }
    return ids3.filter((id) => speaking.has(id) && !subjects.has(id));
  }
  var PART4, known2, subjectsOf, list2;
  var init_onlyclaimants = __esm({
    "src/core/onlyclaimants.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_names();
      PART4 = 1e3;
      known2 = /* @__PURE__ */ new WeakMap();
      subjectsOf = ({ from, to: to2, via, against: against2 }) => [from, to2, ...via, ...against2];
      list2 = (data2) => ensure(known2, data2, () => finish(find(data2)));
    }
  });

  // src/core/relationmarks.js
  var known3, conditions, list3, conditionsOf, dispute, say4, name2, listDrawn, meaning;
  var init_relationmarks = __esm({
    "src/core/relationmarks.js"() {
      "use strict";
      init_dates();
      init_lookup();
      init_phrases();
      init_support();
      known3 = /* @__PURE__ */ new WeakMap();
      conditions = /* @__PURE__ */ new WeakMap();
      list3 = (data2, relation3) => ensure(known3, relation3, () => {
        if (!relation3.standing) return [];
        const tense = nearestTense(relation3.claims.filter(isFor));
        const facts3 = { tense, voices: Math.min(relation3.voices.length, 2) };
        const find20 = (fact) => Reflect.get(fact in facts3 ? facts3 : relation3, fact);
        return conditionsOf(data2).filter(({ when: when2 }) => when2.every(([fact, value]) => find20(fact) === value)).map(({ mark: mark3 }) => mark3);
      });
      conditionsOf = (data2) => ensure(conditions, data2, () => data2.marks.map((mark3) => ({ mark: mark3, when: Object.entries(mark3.when) })));
      dispute = (data2, relation3) => list3(data2, relation3).find(({ group: group6 }) => group6 === "dispute");
      say4 = (data2, { id }, { voices }) => say(data2, id, { number: String(voices.length) });
      name2 = (data2, relation3, ...groups2) => list3(data2, relation3).filter(({ group: group6 }) => !groups2.length || groups2.includes(group6)).map((mark3) => say4(data2, mark3, relation3));
      listDrawn = (data2, relations5) => data2.marks.filter((mark3) => mark3.sign && relations5.some((relation3) => dispute(data2, relation3) === mark3));
      meaning = (data2, id) => data2.marks.find((mark3) => mark3.id === id)?.means ?? "";
    }
  });

  // src/core/sentences.js
  function holdsIn({ known: known9 }, period2) {
    if (!known9 || !period2?.length) return 0;
    const covers3 = known9[0] <= period2[0].start && period2[period2.length - 1].end <= known9[1];
    return Number(covers3) + Number(period2.some(({ start: start51, end: end2 }) => overlaps(known9, [start51, end2])));
  }
  function leadClaim(data2, relation3, period2 = null) {
    const { strength } = of(data2);
    const weight2 = (claim3) => 2 * (strength.size + 1) * holdsIn(claim3, period2) + 2 * get(strength, claim3.mode) + Number(claim3.tense !== "past");
    const firmer = (best2, claim3) => weight2(claim3) > weight2(best2) ? claim3 : best2;
    return relation3.claims.filter(isFor).reduce(firmer);
  }
  function sayRelation(data2, relation3, period2 = null) {
    const more2 = relation3.claims.filter(isFor).length - 1;
    const notes = more2 ? [sayCount(data2, "more-claims", more2)] : [];
    notes.push(...name2(data2, relation3, "dispute"));
    const tail = notes.length ? ` [${notes.join("; ")}]` : "";
    return leadClaim(data2, relation3, period2).sentence + tail;
  }
  var init_sentences = __esm({
    "src/core/sentences.js"() {
      "use strict";
      init_dates();
      init_core();
      init_lookup();
      init_phrases();
      init_relationmarks();
      init_support();
    }
  });

  // node_modules/@preact/signals-core/dist/signals-core.module.js
  function t() {
    if (!(v > 1)) {
      var i3, t3 = false;
      !(function() {
        var i4 = c;
        c = void 0;
        while (void 0 !== i4) {
          var t4 = i4.S;
          if (t4.v === i4.v) {
            for (var r4 = t4.t; void 0 !== r4; r4 = r4.x) if (r4.i === i4.i) r4.i = t4.i;
          }
          i4 = i4.o;
        }
      })();
      while (void 0 !== h) {
        var r3 = h;
        h = void 0;
        s++;
        while (void 0 !== r3) {
          var n3 = r3.u;
          r3.u = void 0;
          r3.f &= -3;
          if (!(8 & r3.f) && w(r3)) try {
            r3.c();
          } catch (r4) {
            if (!t3) {
              i3 = r4;
              t3 = true;
            }
          }
          r3 = n3;
        }
      }
      s = 0;
      v--;
      if (t3) throw i3;
    } else v--;
  }
  function r(i3) {
    if (v > 0) return i3();
    u = ++e;
    v++;
    try {
      return i3();
    } finally {
      t();
    }
  }
  function f(i3) {
    var t3 = o, r3 = n;
    o = void 0;
    n = void 0;
    try {
      return i3();
    } finally {
      o = t3;
      n = r3;
    }
  }
  function d(i3) {
    if (void 0 !== o) {
      var t3 = i3.n;
      if (void 0 === t3 || t3.t !== o) {
        t3 = { i: 0, S: i3, p: o.s, n: void 0, t: o, e: void 0, x: void 0, r: t3 };
        if (void 0 !== o.s) o.s.n = t3;
        o.s = t3;
        i3.n = t3;
        if (32 & o.f) i3.S(t3);
        return t3;
      } else if (-1 === t3.i) {
        t3.i = 0;
        if (void 0 !== t3.n) {
          t3.n.p = t3.p;
          if (void 0 !== t3.p) t3.p.n = t3.n;
          t3.p = o.s;
          t3.n = void 0;
          o.s.n = t3;
          o.s = t3;
        }
        return t3;
      }
    }
  }
  function l(i3, t3) {
    this.v = i3;
    this.i = 0;
    this.n = void 0;
    this.t = void 0;
    this.l = 0;
    this.W = null == t3 ? void 0 : t3.watched;
    this.Z = null == t3 ? void 0 : t3.unwatched;
    this.name = null == t3 ? void 0 : t3.name;
  }
  function y(i3, t3) {
    return new l(i3, t3);
  }
  function w(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) if (t3.S.i !== t3.i || !t3.S.h() || t3.S.i !== t3.i) return true;
    return false;
  }
  function b(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) {
      var r3 = t3.S.n;
      if (void 0 !== r3) t3.r = r3;
      t3.S.n = t3;
      t3.i = -1;
      if (void 0 === t3.n) {
        i3.s = t3;
        break;
      }
    }
  }
  function _(i3) {
    var t3 = i3.s, r3 = void 0;
    while (void 0 !== t3) {
      var n3 = t3.p;
      if (-1 === t3.i) {
        t3.S.U(t3);
        if (void 0 !== n3) n3.n = t3.n;
        if (void 0 !== t3.n) t3.n.p = n3;
      } else r3 = t3;
      t3.S.n = t3.r;
      if (void 0 !== t3.r) t3.r = void 0;
      t3 = n3;
    }
    i3.s = r3;
  }
  function j(i3, t3) {
    l.call(this, void 0, t3);
    this.x = i3;
    this.s = void 0;
    this.g = a - 1;
    this.f = 4;
  }
  function O(i3, t3) {
    return new j(i3, t3);
  }
  function p(i3) {
    var r3 = i3.j;
    i3.j = void 0;
    if ("function" == typeof r3) {
      v++;
      var n3 = o;
      o = void 0;
      try {
        r3();
      } catch (t3) {
        i3.f &= -2;
        i3.f |= 8;
        g(i3);
        throw t3;
      } finally {
        o = n3;
        t();
      }
    }
  }
  function g(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) t3.S.U(t3);
    i3.x = void 0;
    i3.s = void 0;
    p(i3);
  }
  function S(i3) {
    if (o !== this) throw new Error("Out-of-order effect");
    _(this);
    o = i3;
    this.f &= -2;
    try {
      if (8 & this.f) g(this);
    } finally {
      t();
    }
  }
  function m(i3, t3) {
    this.x = i3;
    this.j = void 0;
    this.s = void 0;
    this.u = void 0;
    this.f = 32;
    this.name = null == t3 ? void 0 : t3.name;
    if (n) n.push(this);
  }
  function x(i3, t3) {
    var r3 = new m(i3, t3);
    try {
      r3.c();
    } catch (i4) {
      r3.d();
      throw i4;
    }
    var n3 = r3.d.bind(r3);
    n3[Symbol.dispose] = n3;
    return n3;
  }
  var i, n, o, h, v, s, e, u, c, a;
  var init_signals_core_module = __esm({
    "node_modules/@preact/signals-core/dist/signals-core.module.js"() {
      i = /* @__PURE__ */ Symbol.for("preact-signals");
      o = void 0;
      h = void 0;
      v = 0;
      s = 0;
      e = 0;
      u = 0;
      c = void 0;
      a = 0;
      l.prototype.brand = i;
      l.prototype.h = function() {
        return true;
      };
      l.prototype.S = function(i3) {
        var t3 = this, r3 = this.t;
        if (r3 !== i3 && void 0 === i3.e) {
          i3.x = r3;
          this.t = i3;
          if (void 0 !== r3) r3.e = i3;
          else f(function() {
            var i4;
            null == (i4 = t3.W) || i4.call(t3);
          });
        }
      };
      l.prototype.U = function(i3) {
        var t3 = this;
        if (void 0 !== this.t) {
          var r3 = i3.e, n3 = i3.x;
          if (void 0 !== r3) {
            r3.x = n3;
            i3.e = void 0;
          }
          if (void 0 !== n3) {
            n3.e = r3;
            i3.x = void 0;
          }
          if (i3 === this.t) {
            this.t = n3;
            if (void 0 === n3) f(function() {
              var i4;
              null == (i4 = t3.Z) || i4.call(t3);
            });
          }
        }
      };
      l.prototype.subscribe = function(i3) {
        var t3 = this;
        return x(function() {
          var r3 = t3.value;
          f(function() {
            return i3(r3);
          });
        }, { name: "sub" });
      };
      l.prototype.valueOf = function() {
        return this.value;
      };
      l.prototype.toString = function() {
        return this.value + "";
      };
      l.prototype.toJSON = function() {
        return this.value;
      };
      l.prototype.peek = function() {
        var i3 = this;
        return f(function() {
          return i3.value;
        });
      };
      Object.defineProperty(l.prototype, "value", { get: function() {
        var i3 = d(this);
        if (void 0 !== i3) i3.i = this.i;
        return this.v;
      }, set: function(i3) {
        if (i3 !== this.v) {
          if (s > 100) throw new Error("Cycle detected");
          !(function(i4) {
            if (0 !== v && 0 === s) {
              if (i4.l !== u) {
                i4.l = u;
                c = { S: i4, v: i4.v, i: i4.i, o: c };
              }
            }
          })(this);
          this.v = i3;
          this.i++;
          a++;
          v++;
          try {
            for (var r3 = this.t; void 0 !== r3; r3 = r3.x) r3.t.N();
          } finally {
            t();
          }
        }
      } });
      j.prototype = new l();
      j.prototype.h = function() {
        this.f &= -3;
        if (1 & this.f) return false;
        if (32 == (36 & this.f)) return true;
        this.f &= -5;
        if (this.g === a) return true;
        this.g = a;
        this.f |= 1;
        if (this.i > 0 && !w(this)) {
          this.f &= -2;
          return true;
        }
        var i3 = o;
        try {
          b(this);
          o = this;
          var t3 = this.x();
          if (16 & this.f || this.v !== t3 || 0 === this.i) {
            this.v = t3;
            this.f &= -17;
            this.i++;
          }
        } catch (i4) {
          this.v = i4;
          this.f |= 16;
          this.i++;
        }
        o = i3;
        _(this);
        this.f &= -2;
        return true;
      };
      j.prototype.S = function(i3) {
        if (void 0 === this.t) {
          this.f |= 36;
          for (var t3 = this.s; void 0 !== t3; t3 = t3.n) t3.S.S(t3);
        }
        l.prototype.S.call(this, i3);
      };
      j.prototype.U = function(i3) {
        if (void 0 !== this.t) {
          l.prototype.U.call(this, i3);
          if (void 0 === this.t) {
            this.f &= -33;
            for (var t3 = this.s; void 0 !== t3; t3 = t3.n) t3.S.U(t3);
          }
        }
      };
      j.prototype.N = function() {
        if (!(2 & this.f)) {
          this.f |= 6;
          for (var i3 = this.t; void 0 !== i3; i3 = i3.x) i3.t.N();
        }
      };
      Object.defineProperty(j.prototype, "value", { get: function() {
        if (1 & this.f) throw new Error("Cycle detected");
        var i3 = d(this);
        this.h();
        if (void 0 !== i3) i3.i = this.i;
        if (16 & this.f) throw this.v;
        return this.v;
      } });
      m.prototype.c = function() {
        var i3 = this.S();
        try {
          if (8 & this.f) return;
          if (void 0 === this.x) return;
          var t3 = this.x();
          if ("function" == typeof t3) this.j = t3;
        } finally {
          i3();
        }
      };
      m.prototype.S = function() {
        if (1 & this.f) throw new Error("Cycle detected");
        this.f |= 1;
        this.f &= -9;
        p(this);
        b(this);
        v++;
        var i3 = o;
        o = this;
        return S.bind(this, i3);
      };
      m.prototype.N = function() {
        if (!(2 & this.f)) {
          this.f |= 2;
          this.u = h;
          h = this;
        }
      };
      m.prototype.d = function() {
        this.f |= 8;
        if (!(1 & this.f)) g(this);
      };
      m.prototype.dispose = function() {
        this.d();
      };
    }
  });

  // src/core/defaultmodes.js
  function excludeTheses(data2, scope2) {
    if (scope2.modes.length) return scope2;
    const modes2 = data2.vocabulary.modes.map(({ id }) => id).filter((id) => id !== THESIS);
    return make({ ...scope2, modes: modes2 });
  }
  function leaveOut(data2, selection2) {
    const scope2 = excludeTheses(data2, selection2.scope);
    return scope2 === selection2.scope ? selection2 : ensure(narrowed, selection2, () => select(data2, scope2));
  }
  function excludesRelations(data2, scope2, without2) {
    if (scope2.modes.length) return false;
    const whole2 = select(data2, scope2);
    const ids3 = (relations5) => relations5.filter(isSupported).map(({ id }) => id);
    const after = new Set(ids3(without2.relations));
    if (ids3(whole2.relations).some((id) => !after.has(id))) return true;
    for (const id of ids3(without2.undated)) after.add(id);
    return ids3(whole2.undated).some((id) => !after.has(id));
  }
  var THESIS, narrowed;
  var init_defaultmodes = __esm({
    "src/core/defaultmodes.js"() {
      "use strict";
      init_lookup();
      init_relations();
      init_scope();
      THESIS = "thesis";
      narrowed = /* @__PURE__ */ new WeakMap();
    }
  });

  // src/core/blocsplits.js
  function unpack(answer7, { shared }, isOfPeriod) {
    if (!answer7 || isOfPeriod && answer7.changed.length) return null;
    const { head: head3, pairs, research, sure } = answer7.sentences;
    const textsAt = (indexes) => indexes.map((index2) => shared[index2]);
    return {
      ...answer7,
      sentences: { head: textsAt(head3), pairs: textsAt(pairs), research: textsAt(research), sure: textsAt(sure) }
    };
  }
  function findForDates({ starts, rows: rows2, answers: answers2 }, [from, to2]) {
    const [first3, last5] = [intervalAt(starts, from), intervalAt(starts, to2)];
    const number4 = rows2[last5 - first3]?.[first3] ?? null;
    return number4 === null ? null : answers2[number4];
  }
  function find2(data2, scope2) {
    const precomputed = scope2.members === "apart" && data2.blocs.apart || data2.blocs.together;
    const passed_over = Object.keys(asGiven(scope2)).filter((name5) => !USED.includes(name5));
    const asked5 = asked(scope2);
    const answer7 = unpack(asked5 ? findForDates(precomputed, asked5) : precomputed.whole, data2.blocs, scope2.during !== null);
    const dates2 = asked5 && answer7 ? { as_of: scope2.as_of, during: scope2.during } : {};
    return {
      answer: answer7 ?? unpack(precomputed.whole, data2.blocs, false),
      scope: excludeTheses(data2, make(dates2)),
      missed: Boolean(asked5 && !answer7),
      passed_over
    };
  }
  function sidesOf(answer7) {
    if (!answer7) return /* @__PURE__ */ new Map();
    const settled = new Set(answer7.settled ?? answer7.blocs.flat());
    const onlyAgainst = answer7.only_against.map((ids3) => new Set(ids3));
    const sideOf = (id, at5) => !settled.has(id) ? "?" : onlyAgainst[at5].has(id) ? ONLY_AGAINST[at5] : BLOCS[at5];
    return new Map(answer7.blocs.flatMap((bloc2, at5) => bloc2.map((id) => [id, sideOf(id, at5)])));
  }
  var BLOCS, ONLY_AGAINST, USED, intervalAt;
  var init_blocsplits = __esm({
    "src/core/blocsplits.js"() {
      "use strict";
      init_defaultmodes();
      init_scope();
      BLOCS = [0, 1];
      ONLY_AGAINST = ["a", "b"];
      USED = ["as_of", "during", "members"];
      intervalAt = (starts, day) => starts.findLastIndex((start51) => start51 <= day);
    }
  });

  // src/core/claimwords.js
  function showClaimant(data2, entry3) {
    if (entry3 === UNNAMED2) return say(data2, UNNAMED2);
    return of(data2).actors.get(entry3)?.label ?? isolate(entry3);
  }
  function phrase(data2, claim3) {
    const { type, tense, mode: mode3, attacker } = claim3;
    const [first3, second] = endsOf(claim3);
    const { patterns } = get(of(data2).types, type);
    const find20 = (attack) => patterns[formOf([tense, mode3 === "intent" && "intent", attack])];
    const pattern = attacker === "both" && find20("both") || find20(attacker ? "attack" : "");
    const isMany = isPlural(data2, pattern.startsWith("{to}") ? second : first3);
    return fill(choose(pattern, isMany), nameOf2(data2, first3), nameOf2(data2, second));
  }
  function state(data2, claim3) {
    const rest2 = sayCircumstances(data2, claim3) + sayTail(data2, claim3);
    if (claim3.stance === "supports") return phrase(data2, claim3) + rest2;
    return (phraseOwn(data2, claim3) || say(data2, "claim-that", { what: phrase(data2, claim3) })) + rest2;
  }
  function phraseOwn(data2, claim3) {
    const { by: [origin], attacker, tense, mode: mode3 } = claim3;
    const { symmetric, gerunds } = get(of(data2).types, claim3.type);
    let [first3, second] = endsOf(claim3);
    if (symmetric && !attacker && origin === second) [first3, second] = [second, first3];
    if (origin !== first3 || attacker === "both" || tense === "future") return "";
    const pattern = gerunds[formOf([mode3 === "intent" && "intent", attacker && "attack"])] ?? "";
    return fill(choose(pattern, isPlural(data2, first3)), "", nameOf2(data2, second));
  }
  function sayCircumstances(data2, { means, via, against: against2, tense, dates: dates2, stance }) {
    const names4 = (ids3) => joinAnd(ids3.map((id) => nameOf2(data2, id)));
    return [
      means.length && ` ${joinMeans(means.map((each3) => data2.vocabulary.means[each3]), stance !== "supports")}`,
      via.length && say(data2, "claim-through", { names: names4(via) }),
      against2.length && (via.length ? "," : "") + say(data2, "claim-against", { names: names4(against2) }),
      tense === "future" && ` ${dates2}`
    ].filter(Boolean).join("");
  }
  function joinMeans(phrases, isDenied3) {
    const join8 = isDenied3 ? joinOr : joinAnd;
    const shared = phrases.filter((each3) => each3.startsWith(WITH)).map((each3) => each3.slice(WITH.length));
    const others = phrases.filter((each3) => !each3.startsWith(WITH));
    if (!shared.length) return join8(others);
    const head3 = WITH + join8(shared);
    return others.length ? `${head3}, ${isDenied3 ? "or" : "and"} ${join8(others)}` : head3;
  }
  function sayTail(data2, { amount_text: amount, mode: mode3, tense, dates: dates2, said, source }) {
    const { published } = get(of(data2).sources, source);
    const given = [
      amount,
      modeOf(data2, mode3).tail,
      tense === "future" ? "" : dates2,
      said && said !== published ? say(data2, "claim-said", { date: said }) : ""
    ].filter(Boolean);
    return given.length ? ` (${given.join("; ")})` : "";
  }
  var UNNAMED2, WITH, nameOf2, sayClaimant, isPlural, endsOf, formOf, fill, sayAmount;
  var init_claimwords = __esm({
    "src/core/claimwords.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_core();
      init_lookup();
      init_phrases();
      init_text();
      ({ UNNAMED: UNNAMED2 } = core_exports);
      WITH = "with ";
      nameOf2 = (data2, id) => of(data2).actors.get(id)?.said ?? isolate(id);
      sayClaimant = (data2, entry3) => of(data2).actors.get(entry3)?.said ?? showClaimant(data2, entry3);
      isPlural = (data2, entry3) => of(data2).actors.get(entry3)?.plural ?? of(data2).plural.has(entry3);
      endsOf = ({ from, to: to2, attacker }) => attacker === to2 ? [to2, from] : [from, to2];
      formOf = (parts) => parts.filter(Boolean).join(" ");
      fill = (pattern, first3, second) => isolate(pattern.replace(/\{from\}|\{to\}/g, (end2) => end2 === "{from}" ? first3 : second));
      sayAmount = ({ amount, unit: unit3 }) => amount === null || unit3 === null ? "" : show(amount, unit3);
    }
  });

  // src/core/claimsentences.js
  function say5(data2, claim3) {
    const { stance, by, private: isPrivate } = claim3;
    const { who, place: place6 } = attribute(data2, claim3);
    const isFor2 = stance === "supports";
    const given = { who: isFor2 ? who : capitalise(who), place: place6, what: state(data2, claim3) };
    const isMany = !isFor2 && by.length > 0 && isPlural(data2, by[0]);
    const mark3 = isPrivate ? ` ${say(data2, "claim-private")}` : "";
    return say(data2, `claim-${stance}`, given, isMany) + mark3;
  }
  function attribute(data2, { by, own_voice: own2, source, at: at5 }) {
    const { label: label2, genre } = get(of(data2).sources, source);
    const who = nameChain(data2, by, label2);
    const isItself = own2 && who === label2;
    const place6 = [isItself ? "" : label2, genre ? isolate(genre) : "", isolate(at5)].filter(Boolean).join(", ");
    return { who, place: own2 ? place6 : say(data2, "claim-in", { place: place6 }) };
  }
  function nameChain(data2, by, source) {
    const [origin, ...relays] = by.map((entry3) => sayClaimant(data2, entry3));
    if (origin === void 0) return source;
    return relays.length ? say(data2, "relayed-by", { origin, relays: joinAnd(relays) }) : origin;
  }
  var init_claimsentences = __esm({
    "src/core/claimsentences.js"() {
      "use strict";
      init_bidi();
      init_claimwords();
      init_core();
      init_lookup();
      init_phrases();
      init_text();
    }
  });

  // src/core/claimtimes.js
  function compute(data2, claim3) {
    const tense = tenseOf(claim3);
    const { start: start51, end: end2 } = claim3;
    return { ...validityOf(claim3), tense, get dates() {
      return sayDates(data2, { start: start51, end: end2 }, tense);
    } };
  }
  function tenseOf({ start: start51, end: end2, said }) {
    const [begun, over2, then] = [start51, end2, said].map(read);
    if (end2 === PAST || over2 && then && over2.last < then.first) return "past";
    return begun && then && begun.first > then.last ? "future" : "present";
  }
  function validityOf({ start: start51, end: end2, said, stance }) {
    const [begun, over2, then] = [start51, end2, said].map(read);
    if (stance !== "supports" && !begun && !over2) return lasting(then);
    if (end2 === PAST) return ended(begun, then);
    const begin = begun ?? then;
    const finish4 = over2 ?? (!begun || then && begun.first <= then.last ? then : begun);
    return { known: begin && finish4 && span(begin.first, finish4.last), possible: span(begun?.first ?? FIRST, over2?.last ?? LAST) };
  }
  function lasting(said) {
    const days2 = span(said?.first ?? FIRST, LAST);
    return { known: said && days2, possible: days2 };
  }
  function ended(start51, said) {
    const latest2 = said ? lastBefore(said) : LAST;
    if (!start51) return { known: null, possible: span(FIRST, latest2) };
    const last5 = said && start51.first <= said.last ? later2(latest2, start51.first) : latest2;
    return { known: span(start51.first, earlier2(start51.last, last5)), possible: span(start51.first, last5) };
  }
  function sayDates(data2, { start: start51, end: end2 }, tense) {
    const say22 = (phrase3, given) => say(data2, phrase3, given);
    if (end2 === PAST) return start51 ? say22("is-over-from", { start: start51 }) : say22("is-over");
    if (tense === "future" && start51) return end2 ? say22("from-to", { first: start51, last: end2 }) : say22("to-begin", { start: start51 });
    if (start51 && end2) return start51 === end2 ? start51 : say22("when", { start: start51, end: end2 });
    if (start51) return say22("since", { start: start51 });
    return end2 ? say22("until", { end: end2 }) : "";
  }
  var FIRST, LAST, PAST, span, later2, earlier2, parsed, read, lastBefore;
  var init_claimtimes = __esm({
    "src/core/claimtimes.js"() {
      "use strict";
      init_dates();
      init_lookup();
      init_phrases();
      [FIRST, LAST] = ALWAYS;
      PAST = "past";
      span = (first3, last5) => first3 <= last5 ? [first3, last5] : null;
      later2 = (a3, b2) => a3 > b2 ? a3 : b2;
      earlier2 = (a3, b2) => a3 < b2 ? a3 : b2;
      parsed = /* @__PURE__ */ new Map();
      read = (date2) => date2 && date2 !== PAST ? ensure(parsed, date2, () => parse2(date2)) : null;
      lastBefore = ({ first: first3, last: last5 }) => first3 === last5 ? dayBefore(first3) : last5;
    }
  });

  // src/core/drawnrecord.js
  var drawnrecord_exports = {};
  __export(drawnrecord_exports, {
    PREFIX: () => PREFIX,
    bendParallels: () => bendParallels,
    edges: () => edges,
    make: () => make2,
    node: () => node
  });
  function make2(data2) {
    const relations5 = select(data2, EVERYTHING).relations.filter(isSupported);
    return { nodes: data2.actors.map((actor3) => node(data2, actor3)), edges: edges(data2, relations5), options: data2.options };
  }
  function node({ positions }, { id, label: label2, wrapped: wrapped2 }) {
    const [x3, y3] = positions[id];
    return { id: PREFIX + id, label: wrapped2 ?? label2, x: x3, y: y3, shape: "dot" };
  }
  function edges(data2, relations5) {
    const bends = Object.keys(data2.bends).length ? new Map(Object.entries(data2.bends)) : bendParallels(relations5);
    return relations5.map(({ id, from, to: to2 }) => ({
      id,
      from: PREFIX + from,
      to: PREFIX + to2,
      smooth: smooth(bends.get(id) ?? 0),
      arrows: "to"
    }));
  }
  function bendParallels(relations5) {
    const bends = /* @__PURE__ */ new Map();
    for (const group6 of groupBy(relations5, ({ from, to: to2 }) => pairKey2([from, to2])).values()) {
      const [first3] = sorted([group6[0].from, group6[0].to]);
      group6.sort((a3, b2) => b2.sign - a3.sign || compareAll([a3.type, a3.from], [b2.type, b2.from]));
      group6.forEach(({ id, from }, place6) => {
        const bend2 = Number(((2 * place6 - group6.length + 1) * BEND).toFixed(3));
        bends.set(id, from === first3 ? bend2 : -bend2);
      });
    }
    return bends;
  }
  var PREFIX, BEND, smooth;
  var init_drawnrecord = __esm({
    "src/core/drawnrecord.js"() {
      "use strict";
      init_disputes();
      init_lookup();
      init_relations();
      init_scope();
      init_text();
      PREFIX = "@";
      BEND = 0.1;
      smooth = (bend2) => bend2 !== 0 && { enabled: true, type: bend2 > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend2) };
    }
  });

  // src/core/runs.js
  function unrollColumn(runs, size4) {
    const column2 = new Int32Array(size4);
    for (let run3 = 0, at5 = 0; run3 < runs.length; at5 += runs[run3 + 1], run3 += 2) column2.fill(runs[run3], at5, at5 + runs[run3 + 1]);
    return column2;
  }
  var unroll;
  var init_runs = __esm({
    "src/core/runs.js"() {
      "use strict";
      unroll = ({ size: size4, columns, runs }) => ({
        ...columns,
        ...Object.fromEntries(Object.entries(runs).map(([name5, given]) => [name5, unrollColumn(given, size4)]))
      });
    }
  });

  // src/core/columns.js
  function unpack2({ values: values2, actors: actors2, claims: claims2, positions, ...rest2 }) {
    const data2 = (
      /** @type {Payload} */
      /** @type {unknown} */
      { ...rest2 }
    );
    data2.actors = makeRecords(actors2, values2, nameFields(data2));
    data2.claims = makeRecords(claims2, values2, claimFields(data2));
    return Object.defineProperties(data2, {
      positions: { enumerable: true, get: once(() => Object.fromEntries(data2.actors.map(({ id }, at5) => [id, [positions[2 * at5], positions[2 * at5 + 1]]]))) },
      drawing: { get: once(() => make2(data2)) }
    });
  }
  function makeRecords(table2, values2, made) {
    class Row {
      /** @param {number} row */
      constructor(row6) {
        this.row = row6;
      }
      toJSON() {
        return Object.fromEntries(names4.map((name5) => [name5, Reflect.get(this, name5)]));
      }
    }
    const define = (name5, get5) => {
      Object.defineProperty(Row.prototype, name5, { get: get5 });
    };
    const columns = unroll(table2);
    for (const [name5, column2] of Object.entries(columns)) define(name5, function read6() {
      return values2[column2[this.row]];
    });
    for (const [name5, make18] of Object.entries(made)) define(name5, function read6() {
      return make18(
        /** @type {T} */
        this
      );
    });
    const names4 = [columns, made].flatMap(Object.keys);
    return Array.from({ length: table2.size }, (_3, row6) => (
      /** @type {T} */
      new Row(row6)
    ));
  }
  function claimFields(data2) {
    const known9 = /* @__PURE__ */ new Map();
    const times3 = [];
    const timesOf = (claim3) => {
      times3[claim3.row] ??= ensure(known9, `${claim3.start},${claim3.end},${claim3.said},${claim3.stance}`, () => compute(data2, claim3));
      return times3[claim3.row];
    };
    return {
      known: (claim3) => timesOf(claim3).known,
      possible: (claim3) => timesOf(claim3).possible,
      tense: (claim3) => timesOf(claim3).tense,
      dates: (claim3) => timesOf(claim3).dates,
      by_labels: ({ by }) => by.map((entry3) => showClaimant(data2, entry3)),
      by_many: ({ by }) => by.map((entry3) => isPlural(data2, entry3)),
      amount_text: (claim3) => sayAmount(claim3),
      phrase: (claim3) => phrase(data2, claim3),
      sentence: (claim3) => say5(data2, claim3)
    };
  }
  var nameFields, show2;
  var init_columns = __esm({
    "src/core/columns.js"() {
      "use strict";
      init_bidi();
      init_claimsentences();
      init_claimtimes();
      init_claimwords();
      init_drawnrecord();
      init_core();
      init_lookup();
      init_runs();
      nameFields = (data2) => ({
        label: ({ name: name5, kind: kind4 }) => show2(isolate(name5), get(of(data2).kinds, kind4).role === "umbrella"),
        said: ({ in_sentences: said, label: label2 }) => said ? isolate(said) : label2
      });
      show2 = (name5, isUmbrella2) => isUmbrella2 ? `“${name5}”` : name5;
    }
  });

  // src/state/data.js
  function* build2(scope2) {
    const selection2 = select(record, scope2);
    yield;
    const { relations: relations5, unknown } = selection2;
    const drawn = relations5.filter(isSupported2);
    const byId5 = mapOf(relations5);
    yield;
    const ofActor7 = /* @__PURE__ */ new Map();
    for (const relation3 of drawn) {
      for (const end2 of [relation3.from, relation3.to]) ensure(ofActor7, end2, () => []).push(relation3);
    }
    return { selection: selection2, all: relations5, drawn, byId: byId5, ofActor: ofActor7, unknown };
  }
  function isSupported2(relation3) {
    return relation3.standing !== null;
  }
  function typedName(id) {
    const { kind: of5, name: name5 } = actor(id);
    return dropMarks(isUmbrella(of5) ? `“${name5}”` : name5);
  }
  function* prepare4() {
    yield* prepare(record);
    views.set(EVERYTHING, yield* build2(EVERYTHING));
    yield;
  }
  var record, index, mapOf, kinds, modes, signs, paragraphs, views, view, find3, isActor, actor, nameOf3, nameInSentence, other, signOf, isPast, isToCome, paragraph, mode, kind, isUmbrella, signStyle, typeOf, types, sources, ids;
  var init_data = __esm({
    "src/state/data.js"() {
      "use strict";
      init_bidi();
      init_columns();
      init_core();
      init_lookup();
      init_relationmarks();
      init_relations();
      init_scope();
      init_signs();
      init_pagefile();
      record = unpack2(packed());
      index = of(record);
      mapOf = (list40) => new Map(list40.map((each3) => [each3.id, each3]));
      ({ kinds } = index);
      modes = mapOf(record.vocabulary.modes);
      signs = mapOf(record.vocabulary.signs);
      paragraphs = once(() => new Map(record.sources.map(({ id, paragraphs: paragraphs2 }) => [id, mapOf(paragraphs2)])));
      views = /* @__PURE__ */ new WeakMap();
      view = (scope2) => ensure(views, scope2, () => finish(build2(scope2)));
      find3 = (id) => id === null ? void 0 : index.actors.get(id);
      isActor = (id) => index.actors.has(id);
      actor = (id) => get(index.actors, id);
      nameOf3 = (id) => find3(id)?.label ?? isolate(id);
      nameInSentence = (id) => find3(id)?.said ?? isolate(id);
      other = (relation3, id) => relation3.from === id ? relation3.to : relation3.from;
      signOf = (relation3) => nameOf(relation3.sign);
      isPast = ({ ended: ended2, holds: holds3 }) => ended2 && holds3 !== "yes";
      isToCome = (relation3) => relation3.start !== null && relation3.holds !== "yes" && relation3.claims.some(({ tense }) => tense === "future") && list3(record, relation3).some(({ id }) => id === "to-come");
      paragraph = (source, at5) => paragraphs().get(source)?.get(at5);
      mode = (id) => get(modes, id);
      kind = (id) => get(kinds, id);
      isUmbrella = (id) => kind(id).role === "umbrella";
      signStyle = (id) => get(signs, id);
      typeOf = ({ type }) => get(types, type);
      types = index.types;
      sources = index.sources;
      ids = index.ids;
    }
  });

  // src/state/state.js
  function set(patch) {
    const changed = new Set(keysOf(patch).filter((key2) => !isSame(patch[key2], signals[key2].peek())));
    if (!changed.size) return;
    r(() => {
      for (const key2 of changed) signals[key2].value = patch[key2];
    });
    for (const listener of listeners) listener(now, changed);
  }
  function written(value) {
    if (Array.isArray(value) || value instanceof Map) return JSON.stringify([...value]);
    return typeof value === "object" && value !== null && "x" in value ? JSON.stringify(value) : null;
  }
  function on(listener, ...keys) {
    listeners.push((state2, changed) => {
      if (!keys.length || keys.some((key2) => changed.has(key2))) listener(state2, changed);
    });
  }
  function as(patch, work) {
    const before3 = Object.fromEntries(keysOf(patch).map((key2) => [key2, signals[key2].peek()]));
    const assign = (parts) => {
      for (const key2 of keysOf(parts)) signals[key2].value = parts[key2];
    };
    return r(() => {
      try {
        assign(patch);
        return work();
      } finally {
        assign(before3);
      }
    });
  }
  var FIRST2, KEYS2, signals, now, listeners, get2, keysOf, isSame, clearScope;
  var init_state = __esm({
    "src/state/state.js"() {
      "use strict";
      init_signals_core_module();
      init_scope();
      FIRST2 = Object.freeze({
        select: "",
        from: "",
        to: "",
        path: 0,
        scope: EVERYTHING,
        isDragging: false,
        direction: "any",
        longest: 4,
        avoid: Object.freeze([]),
        without_kinds: Object.freeze([]),
        via: false,
        together: false,
        same_fight: false,
        near: /* @__PURE__ */ new Map(),
        hide: Object.freeze([]),
        size: "",
        width: "",
        tab: "graph",
        table: "relations",
        sort: "",
        find: "",
        ends: "",
        among: "",
        rows: 100,
        rests: "sources",
        opened: "",
        blocs: false,
        names: false,
        draw: Object.freeze([]),
        unfold: Object.freeze([]),
        tensions: "",
        expected: false,
        picked: "",
        camp: "",
        stage: Object.freeze([]),
        at: null,
        moved: /* @__PURE__ */ new Map(),
        moved_upright: /* @__PURE__ */ new Map(),
        focus: "",
        hovered: null,
        addressProblem: ""
      });
      KEYS2 = /** @type {(keyof PageState)[]} */
      Object.keys(FIRST2);
      signals = /** @type {Record<keyof PageState, Signal<unknown>>} */
      Object.fromEntries(KEYS2.map((key2) => [key2, y(
        /** @type {unknown} */
        FIRST2[key2]
      )]));
      now = /** @type {Readonly<PageState>} */
      Object.freeze(Object.defineProperties({}, Object.fromEntries(
        KEYS2.map((key2) => [key2, { enumerable: true, get: () => signals[key2].value }])
      )));
      listeners = [];
      get2 = () => now;
      keysOf = (patch) => KEYS2.filter((key2) => Object.hasOwn(patch, key2));
      isSame = (one2, other2) => one2 === other2 || written(one2) !== null && written(one2) === written(other2);
      clearScope = () => set({ scope: EVERYTHING, among: "" });
    }
  });

  // src/state/derived/blocs.js
  var LETTERS, answer, sides, selected, chosen;
  var init_blocs = __esm({
    "src/state/derived/blocs.js"() {
      "use strict";
      init_signals_core_module();
      init_blocsplits();
      init_relations();
      init_data();
      init_state();
      LETTERS = Object.freeze(["A", "B"]);
      answer = O(() => find2(record, get2().scope));
      sides = O(() => sidesOf(answer.value.answer));
      selected = O(() => {
        const { relations: relations5, unknown } = select(record, answer.value.scope);
        return { unknown, relations: new Map(relations5.map((relation3) => [relation3.id, relation3])) };
      });
      chosen = O(() => {
        const { tab, picked } = get2();
        if (tab !== "blocs") return -1;
        const at5 = LETTERS.findIndex((letter) => picked === `bloc:${letter}`);
        return at5 >= 0 && answer.value.answer?.blocs[at5] ? at5 : -1;
      });
    }
  });

  // node_modules/preact/dist/preact.mjs
  function g2(n3) {
    n3 && n3.parentNode && n3.remove();
  }
  function k(n3, t3, r3) {
    var u3, i3, f3, o3 = {}, e3 = arguments.length;
    for (f3 in t3) "key" == f3 ? u3 = t3[f3] : "ref" == f3 && "function" != typeof n3 ? i3 = t3[f3] : o3[f3] = t3[f3];
    return e3 > 2 && (o3.children = e3 > 3 ? d2.call(arguments, 2) : r3), m2(n3, o3, u3, i3, null);
  }
  function m2(r3, u3, i3, f3, o3) {
    var e3 = { type: r3, props: u3, key: i3, ref: f3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h2, __v: o3 || ++t2, __i: -1, __u: 0 };
    return !o3 && n2.vnode && n2.vnode(e3), e3;
  }
  function $(n3) {
    return n3.children;
  }
  function x2(n3, t3) {
    this.props = n3, this.context = t3, this.__g = 0;
  }
  function S2(n3, t3) {
    if (null == t3) return n3.__ && S2(n3.__, n3.__i + 1);
    for (var r3; t3 < n3.__k.length; t3++) if ((r3 = n3.__k[t3]) && r3.__e) return r3.__e;
    return "function" != typeof n3.type || n3.props.__P ? null : S2(n3);
  }
  function C(t3) {
    var r3, u3 = t3.__v, i3 = u3.__e, f3 = [], o3 = [], e3 = t3.__P;
    e3 && ((r3 = _2({ constructor: h2 }, u3)).__v = u3.__v + 1, n2.vnode && n2.vnode(r3), z(e3, r3, u3, t3.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f3, i3 || S2(u3), 32 & u3.__u, o3), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f3, r3, o3), u3.__ = u3.__e = null, r3.__e != i3 && j2(r3));
  }
  function j2(n3) {
    if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t3) {
      return t3 && (n3.__e = t3.__e);
    }), j2(n3);
  }
  function L(t3) {
    (8 & t3.__g || (t3.__g |= 8, u2.push(t3), f2++)) && i2 == n2.debounceRendering || ((i2 = n2.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n3, t3 = 1; u2.length; ) u2.length > t3 && u2.sort(o2), n3 = u2.shift(), t3 = u2.length, 8 & n3.__g && C(n3);
    } finally {
      (f2 = u2.length) && (i2 || queueMicrotask)(H);
    }
  }
  function I(n3, t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y2, k2 = t3.length;
    for (l3 = q(r3, t3, g3, l3, k2), s3 = 0; s3 < k2; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p2, v3.__i = s3, _3 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
    return r3.__e = d3, l3;
  }
  function q(n3, t3, r3, u3, i3) {
    var f3, o3, e3, l3, c3, a3, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k2 = n3.__k = Array(i3);
    for (f3 = 0; f3 < i3; f3++) null != (o3 = t3[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k2[f3] = m2(null, o3) : w2(o3) ? o3 = k2[f3] = m2($, { children: o3 }) : o3.constructor === h2 && o3.__b ? o3 = k2[f3] = m2(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k2[f3] = o3, l3 = f3 + _3, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o3.type && (o3.__u |= 4))) : k2[f3] = null;
    if (g3) {
      for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k2[f3]) && 16 & o3.__u) {
        for (_3 = 0, p3 = a3.length; _3 < p3; ) a3[y3 = _3 + p3 >> 1] < o3.__i ? _3 = y3 + 1 : p3 = y3;
        a3[_3] = o3.__i, s3[f3] = _3 + 1;
      }
      for (_3 = a3.length; f3--; ) s3[f3] && (s3[f3] == _3 ? _3-- : k2[f3].__u |= 4);
    }
    if (d3) for (f3 = 0; f3 < v3; f3++) !(e3 = r3[f3]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S2(e3)), J(e3, e3));
    return u3;
  }
  function A(n3, t3, r3, u3) {
    var i3, f3, o3, e3;
    if ("function" == typeof n3.type) {
      if (n3.props.__P) return t3;
      if (i3 = n3.__k) for (f3 = 0; f3 < i3.length; f3++) i3[f3] && (i3[f3].__ = n3, t3 = A(i3[f3], t3, r3, false));
      return t3;
    }
    for (t3 && !t3.parentNode && (t3 = S2(n3)) && !t3.parentNode && (t3 = null), o3 = n3.__e, e3 = t3; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
    for (o3 != e3 && (!u3 && r3.moveBefore && o3.parentNode ? r3.moveBefore(o3, t3) : r3.insertBefore(o3, t3 || null)), t3 = o3; (t3 = t3 && t3.nextSibling) && 8 == t3.nodeType && !t3.data.startsWith("$s"); ) ;
    return t3;
  }
  function P(n3, t3, r3, u3) {
    var i3, f3 = n3.key, o3 = n3.type, e3 = t3[r3], l3 = e3 && !(2 & e3.__u);
    if (null === e3 && null == f3 || l3 && f3 == e3.key && o3 == e3.type) return r3;
    if (u3 > (l3 ? 1 : 0)) {
      for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t3[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
      for (i3 = r3 + 1; i3 < t3.length; i3++) if ((e3 = t3[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
    }
    return -1;
  }
  function T(n3, t3, r3) {
    null == r3 && (r3 = ""), "-" == t3[0] ? n3.setProperty(t3, r3) : n3[t3] = r3;
  }
  function N(n3, t3, r3, u3, i3) {
    var f3, o3;
    if ("style" == t3) if ("string" == typeof r3) n3.style.cssText = r3;
    else {
      if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t3 in u3) r3 && t3 in r3 || T(n3.style, t3);
      if (r3) for (t3 in r3) u3 && r3[t3] == u3[t3] || T(n3.style, t3, r3[t3]);
    }
    else if ("o" == t3[0] && "n" == t3[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t3] = r3, r3 && u3 || (o3 = a2[t3] || (a2[t3] = V(t3)), (n3.__a || (n3.__a = {}))[t3] = c2, f3 = t3 != (t3 = t3.replace(l2, "$1")), (t3 = t3.slice(2))[0] < "a" && (t3 = t3.toLowerCase()), r3 ? n3.addEventListener(t3, o3, f3) : n3.removeEventListener(t3, o3, f3));
    else {
      if ("http://www.w3.org/2000/svg" == i3) t3 = t3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t3 && "height" != t3 && "href" != t3 && "list" != t3 && "form" != t3 && "tabIndex" != t3 && "download" != t3 && "rowSpan" != t3 && "colSpan" != t3 && "role" != t3 && "popover" != t3 && t3 in n3) try {
        return void (n3[t3] = null == r3 ? "" : r3);
      } catch (n4) {
      }
      if ("function" == typeof r3) return;
      null == r3 || false === r3 && "-" != t3[4] ? n3.removeAttribute(t3) : n3.setAttribute(t3, "popover" == t3 && 1 == r3 ? "" : r3);
    }
  }
  function V(t3) {
    return function(r3) {
      var u3 = this.__e;
      if (u3) {
        if (u3 = u3[t3], null == r3[e2]) r3[e2] = c2++;
        else if (r3[e2] < this.__a[t3]) return;
        return u3(n2.event ? n2.event(r3) : r3);
      }
    };
  }
  function z(t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, p3, v3, d3, k2, b2, m3, M, C2, j3, L2, H2, q2, A2, O2, P2, T2, N2, V2 = r3.type;
    if (r3.constructor !== h2) return null;
    128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n2.__b) && s3(r3);
    n: if ("function" == typeof V2) {
      v3 = e3.length;
      try {
        if (M = r3.props, C2 = (s3 = V2.prototype) && s3.render, j3 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j3 ? j3.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C2 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x2(M, L2), d3.constructor = V2, d3.render = K), j3 && j3.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C2 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _2({}, d3.__s)), _2(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k2 = d3.props, b2 = d3.state, d3.__v = r3, u3.__c) {
          if (M !== k2 && C2 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
            r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n3) {
              n3 && (n3.__ = r3);
            }), y2.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S2(u3);
            break n;
          }
          d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C2 && d3.componentDidUpdate && d3.__h.push(function() {
            d3.componentDidUpdate(k2, b2, m3);
          });
        } else C2 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C2 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
        d3.context = L2, d3.props = M, d3.__P = t3, d3.__g &= -5, H2 = n2.__r, q2 = C2 ? 25 : 0;
        do {
          d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
        } while (8 & d3.__g && ++q2 < 25);
        C2 && (y2.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _2({}, i3, d3.getChildContext())), C2 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k2, b2)), A2 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f3 = (t3 = M.__P).namespaceURI, c3 = o3 = null, u3.props && u3.props.__P != t3 && (u3.__k.some(function(n3) {
          n3 && J(n3, n3);
        }), u3.__k = null), l3 = u3.__k ? S2(u3, 0) : null), l3 = I(t3, w2(A2) ? A2 : [A2], r3, u3, i3, f3, o3, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g2), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
      } catch (t4) {
        if (e3.length = v3, r3.__v = null, c3 || o3) if (t4 && t4.then) {
          if (r3.__u |= 128 | c3, o3) {
            for (~(T2 = o3.indexOf(l3 || void 0)) || (T2 = o3.length); (N2 = o3[T2 - 1]) && 8 == N2.nodeType; ) T2--;
            for (; T2 < o3.length; T2++) if (N2 = o3[T2]) if (o3[T2] = null, O2) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O2 = N2));
            }
          }
          if (!O2) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O2 = l3;
          }
          (s3 = B(O2 = r3.__c.__z || (r3.__c.__z = O2))) ? (r3.__e = O2, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
        } else o3 && o3.some(g2);
        else r3.__e = u3.__e;
        r3.__k || (r3.__k = u3.__k || []), t4 && t4.then || D(r3), n2.__e(t4, r3, u3);
      }
    } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f3, o3, e3, c3, a3, t3);
    return (s3 = n2.diffed) && s3(r3), l3;
  }
  function B(n3, t3) {
    if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r3 = 1; n3 = n3.nextSibling; ) {
      if (8 == n3.nodeType) {
        if (n3.data.startsWith("$s")) r3++;
        else if (n3.data.startsWith("/$s") && !--r3) return n3;
      }
      t3 && t3.push(n3);
    }
  }
  function D(n3) {
    n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
  }
  function E(t3, r3, u3) {
    for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
    n2.__c && n2.__c(r3, t3), t3.some(function(r4) {
      try {
        t3 = r4.__h, r4.__h = [], t3.some(function(n3) {
          n3.call(r4);
        });
      } catch (t4) {
        n2.__e(t4, r4.__v);
      }
    });
  }
  function F(t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, y3, _3, k2, b2, m3, M, $2 = u3.props || p2, x3 = r3.props, C2 = r3.type;
    if ("svg" == C2 ? f3 = "http://www.w3.org/2000/svg" : "math" == C2 ? f3 = "http://www.w3.org/1998/Math/MathML" : f3 || (f3 = "http://www.w3.org/1999/xhtml"), o3) {
      for (s3 = 0; s3 < o3.length; s3++) if ((k2 = o3[s3]) && (C2 ? k2.localName == C2 : 3 == k2.nodeType)) {
        t3 = k2, o3[s3] = null;
        break;
      }
    }
    if (!t3) {
      if (M = a3.ownerDocument || document, !C2) return M.createTextNode(x3);
      t3 = M.createElementNS(f3, C2, x3.is ? x3 : a3), l3 && (n2.__m && n2.__m(r3, o3), l3 = false), o3 = null;
    }
    if (C2) {
      if (a3 = "template" == C2 && t3.content || t3, o3 = "textarea" == C2 && null != x3.defaultValue ? null : o3 && d2.call(a3.childNodes), !l3 && o3) for ($2 = {}, s3 = 0; s3 < t3.attributes.length; s3++) $2[(k2 = t3.attributes[s3]).name] = k2.value;
      for (s3 in $2) k2 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k2 : "children" == s3 || s3 in x3 || "value" == s3 && "defaultValue" in x3 || "checked" == s3 && "defaultChecked" in x3 || N(t3, s3, null, k2, f3);
      for (s3 in x3) k2 = x3[s3], "children" == s3 ? _3 = k2 : "dangerouslySetInnerHTML" == s3 ? h3 = k2 : "value" == s3 ? b2 = k2 : "checked" == s3 ? m3 = k2 : l3 && "function" != typeof k2 || $2[s3] === k2 || N(t3, s3, k2, $2[s3], f3);
      h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t3.innerHTML) || (t3.innerHTML = h3.__html), r3.__k = []) : (y3 && (t3.textContent = ""), ("foreignObject" == C2 || "http://www.w3.org/1998/Math/MathML" == f3 && v2.test(C2)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w2(_3) ? _3 : [_3], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S2(u3, 0), l3, c3), o3 && o3.some(g2)), l3 && "textarea" != C2 || (s3 = "value", "progress" == C2 && null == b2 ? t3.removeAttribute(s3) : null == b2 || b2 === t3[s3] && ("progress" != C2 || b2) || N(t3, s3, b2, $2[s3], f3), s3 = "checked", null != m3 && m3 != t3[s3] && N(t3, s3, m3, $2[s3], f3));
    } else $2 === x3 || l3 && t3.data == x3 || (t3.data = x3);
    return t3;
  }
  function G(t3, r3, u3, i3) {
    try {
      "function" == typeof t3 ? r3 ? r3.__x = t3(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t3(null)) : t3.current = r3;
    } catch (t4) {
      n2.__e(t4, u3);
    }
  }
  function J(t3, r3, u3) {
    var i3, f3, o3, e3;
    if (n2.unmount && n2.unmount(t3), !(i3 = t3.ref) || i3.current && i3.current != t3.__e || G(i3, null, r3, t3), i3 = t3.__c) {
      if (i3.componentWillUnmount) try {
        i3.componentWillUnmount();
      } catch (t4) {
        n2.__e(t4, r3);
      }
      i3.__P = i3.__n = null;
    }
    if (i3 = t3.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t3.type || u3 && !t3.props.__P);
    !u3 && (i3 = t3.__c) && (i3 = i3.__z) && (f3 = B(i3, o3 = [])) && (i3 == t3.__e && o3.some(g2), g2(f3), g2(i3)), u3 || g2(t3.__e), t3.__e = t3.__c = t3.__ = null;
  }
  function K(n3, t3, r3) {
    return this.constructor(n3, r3);
  }
  function Q(t3, r3) {
    var u3, i3, f3, o3;
    n2.__ && n2.__(t3, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t3 && 32 & t3.__u) ? null : r3.__k, r3.__k = m2($, { children: [t3] }), f3 = [], o3 = [], z(r3, r3.__k, i3 || p2, p2, r3.namespaceURI, i3 ? null : r3.firstChild ? d2.call(r3.childNodes) : null, f3, i3 ? i3.__e : r3.firstChild, u3, o3), E(f3, r3.__k, o3), r3.__k.props.children = null;
  }
  var n2, t2, r2, u2, i2, f2, o2, e2, l2, c2, a2, s2, h2, p2, y2, v2, w2, d2, _2;
  var init_preact = __esm({
    "node_modules/preact/dist/preact.mjs"() {
      h2 = /* @__PURE__ */ Symbol.for("pv");
      p2 = {};
      y2 = [];
      v2 = /^m(i|n|o|s|text|space)$/;
      w2 = Array.isArray;
      d2 = y2.slice;
      _2 = Object.assign;
      n2 = { __e: function(n3, t3, r3, u3) {
        for (var i3, o3, e3; t3 = t3.__; ) if ((i3 = t3.__c) && !(1 & i3.__g)) {
          i3.__g |= 4;
          try {
            if ((e3 = (o3 = i3.constructor) && o3.getDerivedStateFromError) && i3.setState(o3.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
          } catch (t4) {
            n3 = t4;
          }
        }
        throw f2 = 0, n3;
      } }, t2 = 0, r2 = function(n3) {
        return null != n3 && n3.constructor === h2;
      }, x2.prototype.setState = function(n3, t3) {
        var r3 = this.__s;
        r3 && r3 != this.state || (r3 = this.__s = _2({}, this.state)), "function" == typeof n3 && (n3 = n3(_2({}, r3), this.props)), n3 && (_2(r3, n3), this.__v && (t3 && this.__k.push(t3), L(this)));
      }, x2.prototype.forceUpdate = function(n3) {
        this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
      }, x2.prototype.render = $, u2 = [], f2 = 0, o2 = function(n3, t3) {
        return n3.__v.__b - t3.__v.__b;
      }, e2 = /* @__PURE__ */ Symbol(), l2 = /(PointerCapture)$|Capture$/i, c2 = 0, a2 = {}, s2 = 0;
    }
  });

  // src/ui/element.js
  function listen(props) {
    return Object.fromEntries(Object.entries(props).map(([name5, value]) => [typeof value === "function" && name5 !== "ref" ? `on${name5}` : name5, showMarks(value)]));
  }
  function showMarks(child) {
    const shown4 = Array.isArray(child) ? child.map(showMarks) : typeof child === "string" ? escapeMarks(child) : child;
    return (
      /** @type {T} */
      shown4
    );
  }
  function name3(text4) {
    const line6 = isolate(text4);
    const alone = unwrap(line6);
    return alone === line6 && line6.includes(OPEN) ? el("bdi", { dir: "ltr" }, split2(line6)) : el("bdi", {}, split2(alone));
  }
  function byId2(id, kind4 = (
    /** @type {new () => E} */
    HTMLElement
  )) {
    const found3 = document.getElementById(id);
    if (found3 instanceof kind4) return found3;
    throw new Error(`The page lacks its ${kind4.name} "${id}".`);
  }
  function live(tag, props, view16) {
    let stop = () => {
    };
    const ref = (holder3) => {
      stop();
      if (holder3) stop = show3(holder3, view16);
    };
    return el(tag, { ...props, ref });
  }
  function make3(described3) {
    const holder3 = document.createDocumentFragment();
    Q(described3, holder3);
    return (
      /** @type {E} */
      holder3.firstChild
    );
  }
  function put(holder3, ...content) {
    const parts = (
      /** @type {(Node|Described)[]} */
      /** @type {unknown[]} */
      content.flat(Infinity).filter(Boolean)
    );
    holder3.replaceChildren(...parts.map((part2) => part2 instanceof Node ? part2 : make3(part2)));
  }
  var el, split2, icon, fill2, show3;
  var init_element = __esm({
    "src/ui/element.js"() {
      "use strict";
      init_signals_core_module();
      init_preact();
      init_bidi();
      el = (tag, props, ...children) => k(tag, listen(props ?? {}), ...children.map(showMarks));
      split2 = (text4) => split(text4).map((part2) => part2.isIsolated ? el("bdi", {}, split2(part2.text)) : part2.text);
      icon = (path) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d: path }));
      fill2 = (holder3, ...content) => Q(showMarks(content), holder3);
      show3 = (holder3, view16) => x(() => fill2(holder3, view16()));
    }
  });

  // src/picture/colours.js
  function lightStyle(name5) {
    const rules = [...document.styleSheets].flatMap((sheet2) => [...sheet2.cssRules]);
    return rules.filter((rule) => rule instanceof CSSStyleRule).filter((rule) => rule.selectorText === ":root").findLast(({ style }) => style.getPropertyValue(`--${name5}`))?.style;
  }
  function inLight(work) {
    if (!scheme.matches) return work();
    try {
      isLight = true;
      reset();
      return work();
    } finally {
      isLight = false;
      reset();
    }
  }
  function reset() {
    known4 = /* @__PURE__ */ new Map();
    for (const listener of listeners2) listener();
  }
  var scheme, listeners2, known4, isLight, get3, on2;
  var init_colours = __esm({
    "src/picture/colours.js"() {
      "use strict";
      init_lookup();
      scheme = window.matchMedia("(prefers-color-scheme: dark)");
      listeners2 = [];
      known4 = /* @__PURE__ */ new Map();
      isLight = false;
      get3 = (name5) => ensure(known4, name5, () => {
        const style = isLight ? lightStyle(name5) : getComputedStyle(document.documentElement);
        return style?.getPropertyValue(`--${name5}`).trim() ?? "";
      });
      scheme.addEventListener("change", reset);
      window.matchMedia("print").addEventListener("change", reset);
      on2 = (listener) => listeners2.push(listener);
    }
  });

  // src/core/outlines.js
  function hull(points) {
    const sorted2 = [...points].sort((a3, b2) => a3.x - b2.x || a3.y - b2.y);
    return [...chain(sorted2), ...chain(sorted2.toReversed())];
  }
  function chain(points) {
    const half = [];
    for (const point of points) {
      while (half.length > 1 && turn(half[half.length - 2], half[half.length - 1], point) <= 0) half.pop();
      half.push(point);
    }
    return half.slice(0, -1);
  }
  function isInside(outline2, point, distance3) {
    const edges2 = outline2.map((corner, at5) => (
      /** @type {const} */
      [corner, outline2[(at5 + 1) % outline2.length]]
    ));
    const isWithin2 = outline2.length > 2 && edges2.every(([from, to2]) => turn(from, to2, point) >= 0);
    return isWithin2 || edges2.some(([from, to2]) => distanceTo(point, from, to2) < distance3);
  }
  function distanceTo({ x: x3, y: y3 }, from, to2) {
    const [right, down] = [to2.x - from.x, to2.y - from.y];
    const length2 = right ** 2 + down ** 2;
    const part2 = length2 ? Math.min(1, Math.max(0, ((x3 - from.x) * right + (y3 - from.y) * down) / length2)) : 0;
    return Math.hypot(x3 - from.x - part2 * right, y3 - from.y - part2 * down);
  }
  var turn;
  var init_outlines = __esm({
    "src/core/outlines.js"() {
      "use strict";
      turn = (a3, b2, c3) => (b2.x - a3.x) * (c3.y - a3.y) - (b2.y - a3.y) * (c3.x - a3.x);
    }
  });

  // src/core/segments.js
  function isIn(a3, b2, { left, right, top, bottom }) {
    const [wide, high] = [(right - left) / 2, (bottom - top) / 2];
    const [across, down] = [(b2.x - a3.x) / 2, (b2.y - a3.y) / 2];
    const [x3, y3] = [(a3.x + b2.x - left - right) / 2, (a3.y + b2.y - top - bottom) / 2];
    return Math.abs(x3) < wide + Math.abs(across) && Math.abs(y3) < high + Math.abs(down) && Math.abs(x3 * down - y3 * across) < wide * Math.abs(down) + high * Math.abs(across);
  }
  function countCrossings(one2, other2) {
    if (!doMeet(one2, other2)) return 0;
    let number4 = 0;
    for (let at5 = 1; at5 < one2.length; at5 += 1) {
      const a3 = one2[at5 - 1];
      const b2 = one2[at5];
      const [left, right, top, bottom] = [Math.min(a3.x, b2.x), Math.max(a3.x, b2.x), Math.min(a3.y, b2.y), Math.max(a3.y, b2.y)];
      for (let place6 = 1; place6 < other2.length; place6 += 1) {
        const c3 = other2[place6 - 1];
        const d3 = other2[place6];
        const isApart = c3.x < left && d3.x < left || c3.x > right && d3.x > right || c3.y < top && d3.y < top || c3.y > bottom && d3.y > bottom;
        if (!isApart && doCross(a3, b2, c3, d3)) number4 += 1;
      }
    }
    return number4;
  }
  function isNear(chain5, box3) {
    const { left, right, top, bottom } = boundsOf(chain5);
    return left <= box3.right && box3.left <= right && top <= box3.bottom && box3.top <= bottom;
  }
  var doCross, isLeft, doMeet, boxes, boundsOf;
  var init_segments = __esm({
    "src/core/segments.js"() {
      "use strict";
      init_lookup();
      doCross = (a3, b2, c3, d3) => isLeft(a3, b2, c3) !== isLeft(a3, b2, d3) && isLeft(c3, d3, a3) !== isLeft(c3, d3, b2);
      isLeft = (a3, b2, c3) => (b2.x - a3.x) * (c3.y - a3.y) > (b2.y - a3.y) * (c3.x - a3.x);
      doMeet = (one2, other2) => isNear(one2, boundsOf(other2));
      boxes = /* @__PURE__ */ new WeakMap();
      boundsOf = (chain5) => ensure(boxes, chain5, () => {
        const box3 = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
        for (const { x: x3, y: y3 } of chain5) {
          box3.left = Math.min(box3.left, x3);
          box3.right = Math.max(box3.right, x3);
          box3.top = Math.min(box3.top, y3);
          box3.bottom = Math.max(box3.bottom, y3);
        }
        return box3;
      });
    }
  });

  // src/core/camplines.js
  function choose2(between2, camps2) {
    const firsts = listFirsts(between2);
    return uncross(chooseThick(between2, firsts), firsts, camps2);
  }
  function listFirsts(between2) {
    const joined = /* @__PURE__ */ new Set();
    return new Set(between2.filter((line6) => {
      const isFirst = !joined.has(line6.first) || !joined.has(line6.second);
      joined.add(line6.first).add(line6.second);
      return isFirst;
    }));
  }
  function chooseThick(between2, firsts) {
    const outside = (camp) => sum(between2, ({ first: first3, second, number: number4 }) => first3 === camp || second === camp ? number4 : 0);
    const isThick = ({ first: first3, second, number: number4 }) => number4 >= LEAST * Math.min(outside(first3), outside(second));
    const drawn = new Set(firsts);
    for (const line6 of [...firsts, ...between2.filter((each3) => !firsts.has(each3) && isThick(each3))]) {
      const together = between2.filter((each3) => each3 === line6 || isSamePair(each3, line6) && 2 * each3.number >= line6.number);
      const added = together.filter((each3) => !drawn.has(each3));
      if (drawn.size + added.length <= MOST) for (const each3 of added) drawn.add(each3);
    }
    return between2.filter((line6) => drawn.has(line6));
  }
  function uncross(lines4, firsts, camps2) {
    let left = lines4;
    for (
      const [at5, drawing] of
      /** @type {const} */
      ["wide", "upright"].entries()
    ) {
      const discs2 = new Map(camps2.map(({ [drawing]: [x3, y3], radius: radius2 }, camp) => [camp, { x: x3, y: y3, radius: radius2[at5] }]));
      for (; ; ) {
        const { number: number4, bundles } = findCrossings(left, discs2);
        if (number4 <= CROSSINGS) break;
        const weakest = bundles.map((bundle) => ({ bundle, isFirst: bundle.some((line6) => firsts.has(line6)), ties: sum(bundle, (line6) => line6.number) })).reduce((best2, each3) => (Number(each3.isFirst) - Number(best2.isFirst) || each3.ties - best2.ties) <= 0 ? each3 : best2);
        left = left.filter((line6) => !weakest.bundle.includes(line6));
      }
    }
    return left;
  }
  function findCrossings(lines4, discs2) {
    const bundles = [...groupBy(lines4, ({ first: first3, second }) => `${first3} ${second}`).values()];
    const drawn = bundles.map(([{ first: first3, second }]) => ({ camps: [first3, second], ends: [get(discs2, first3), get(discs2, second)] }));
    const there = new Set(drawn.flatMap(({ camps: camps2 }) => camps2));
    let number4 = 0;
    const crossing = /* @__PURE__ */ new Set();
    for (const [at5, { camps: camps2, ends: [a3, b2] }] of drawn.entries()) {
      const others = [...there].filter((camp) => !camps2.includes(camp)).map((camp) => get(discs2, camp));
      const over2 = others.filter((disc3) => distanceTo(disc3, a3, b2) < disc3.radius);
      const crossed = bundles.filter((_3, place6) => place6 < at5 && !drawn[place6].camps.some((camp) => camps2.includes(camp)) && doCross(a3, b2, drawn[place6].ends[0], drawn[place6].ends[1]));
      number4 += bundles[at5].length * (over2.length + sum(crossed, (bundle) => bundle.length));
      if (over2.length || crossed.length) for (const bundle of [bundles[at5], ...crossed]) crossing.add(bundle);
    }
    return { number: number4, bundles: bundles.filter((bundle) => crossing.has(bundle)) };
  }
  var LEAST, MOST, CROSSINGS, sum, isSamePair;
  var init_camplines = __esm({
    "src/core/camplines.js"() {
      "use strict";
      init_lookup();
      init_outlines();
      init_segments();
      LEAST = 0.06;
      MOST = 14;
      CROSSINGS = 5;
      sum = (list40, number4) => list40.reduce((total, each3) => total + number4(each3), 0);
      isSamePair = (one2, other2) => one2.first === other2.first && one2.second === other2.second;
    }
  });

  // src/core/signedpairs.js
  var signedpairs_exports = {};
  __export(signedpairs_exports, {
    BOTH: () => BOTH,
    FRIENDLY: () => FRIENDLY,
    HOSTILE: () => HOSTILE,
    list: () => list4,
    of: () => of2,
    ofActor: () => ofActor
  });
  function ofActor(data2, selection2, id) {
    const found3 = find4(data2, selection2);
    found3.ofActor ??= byActor(found3.pairs);
    return found3.ofActor.get(id) ?? [];
  }
  function byActor(pairs) {
    const found3 = /* @__PURE__ */ new Map();
    for (const pair of pairs) for (const id of [pair.first, pair.second]) ensure(found3, id, () => []).push(pair);
    return found3;
  }
  function list4(relations5) {
    const pairs = /* @__PURE__ */ new Map();
    for (const each3 of relations5.filter(isSupported)) {
      const { from, to: to2, sign: sign2 } = each3;
      if (!sign2 || from === to2) continue;
      const [first3, second] = compare(from, to2) < 0 ? [from, to2] : [to2, from];
      const pair = ensure(pairs, `${first3} ${second}`, () => ({ first: first3, second, signs: 0, relations: [] }));
      pair.signs |= sign2 > 0 ? FRIENDLY : HOSTILE;
      pair.relations.push(each3);
    }
    return [...pairs.values()];
  }
  var FRIENDLY, HOSTILE, BOTH, known5, find4, of2;
  var init_signedpairs = __esm({
    "src/core/signedpairs.js"() {
      "use strict";
      init_defaultmodes();
      init_lookup();
      init_relations();
      init_text();
      [FRIENDLY, HOSTILE, BOTH] = [1, 2, 3];
      known5 = /* @__PURE__ */ new WeakMap();
      find4 = (data2, selection2) => ensure(known5, selection2, () => ({ pairs: list4(leaveOut(data2, selection2).relations) }));
      of2 = (data2, selection2) => find4(data2, selection2).pairs;
    }
  });

  // src/core/overview.js
  function* prepare5(data2, selection2) {
    if (!described.has(selection2)) described.set(selection2, yield* count2(data2, selection2));
  }
  function* count2(data2, selection2) {
    const camps2 = data2.overview?.camps ?? [];
    const campOf3 = campsOf(camps2);
    const counted2 = leaveOut(data2, selection2);
    yield;
    const tied = listTied(counted2);
    yield;
    const pairs = of2(data2, selection2);
    yield;
    const discs2 = describeDiscs(data2, camps2, { campOf: campOf3, tied, pairs });
    yield;
    const between2 = countBetween(pairs, campOf3);
    yield;
    const friends = pairs.filter(({ signs: signs2 }) => signs2 === FRIENDLY2);
    const inside2 = sum2(discs2, ({ friendlyInside }) => friendlyInside);
    const apart = sum2(between2, ({ sign: sign2, number: number4 }) => sign2 < 0 ? number4 : 0);
    const judged = friends.length + apart + sum2(discs2, ({ hostileInside }) => hostileInside);
    const misfits = judged - inside2 - apart;
    const leavesOut = excludesRelations(data2, selection2.scope, counted2);
    yield;
    return {
      discs: discs2,
      between: between2,
      ...describeLines(between2, camps2),
      ...listOthers(tied, pairs, campOf3),
      mixed: pairs.filter(({ signs: signs2 }) => signs2 === BOTH2).length,
      judged,
      misfits,
      fits: judged ? (judged - misfits) / judged : null,
      kept: friends.length ? inside2 / friends.length : null,
      uncounted: data2.actors.map(({ id }) => id).filter((id) => !tied.has(id)),
      leavesOut
    };
  }
  function listTied({ relations: relations5 }) {
    const tied = /* @__PURE__ */ new Set();
    for (const { standing, from, to: to2 } of relations5) if (standing && from !== to2) tied.add(from).add(to2);
    return tied;
  }
  function describeDiscs(data2, camps2, { campOf: campOf3, tied, pairs }) {
    const { actors: actors2 } = of(data2);
    const [support, usual] = [countSupport(pairs, campOf3), ensure(known6, data2, () => countWhole(data2, campOf3))];
    const counts2 = camps2.map(() => ({ friendly: 0, hostile: 0 }));
    for (const { first: first3, second, signs: signs2 } of pairs) {
      const camp = campOf3.get(first3);
      if (camp === void 0 || camp !== campOf3.get(second) || signs2 === BOTH2) continue;
      counts2[camp][signs2 === FRIENDLY2 ? "friendly" : "hostile"] += 1;
    }
    const most = (by) => (a3, b2) => (by.get(b2) ?? 0) - (by.get(a3) ?? 0);
    const discs2 = camps2.map(({ members: members2 }, camp) => {
      const present = members2.filter((id) => tied.has(id));
      const ranked = present.toSorted((a3, b2) => most(support)(a3, b2) || compare(a3, b2));
      const last5 = ranked[Math.min(NAMED, ranked.length) - 1];
      const leading = ranked.filter((id) => most(support)(id, last5) <= 0);
      const named4 = leading.sort((a3, b2) => most(support)(a3, b2) || most(usual)(a3, b2) || compare(a3, b2));
      const { friendly, hostile } = counts2[camp];
      return {
        camp,
        number: ranked.length,
        ranked,
        names: named4.slice(0, NAMED).map((id) => get(actors2, id).label),
        rest: Math.max(ranked.length - NAMED, 0),
        friendlyInside: friendly,
        hostileInside: hostile,
        hostile: friendly + hostile ? hostile / (friendly + hostile) : 0
      };
    });
    return discs2.filter(({ number: number4 }) => number4);
  }
  function countSupport(pairs, campOf3) {
    const support = /* @__PURE__ */ new Map();
    for (const { first: first3, second, signs: signs2 } of pairs) {
      const camp = campOf3.get(first3);
      if (signs2 !== FRIENDLY2 || camp === void 0 || camp !== campOf3.get(second)) continue;
      for (const id of [first3, second]) support.set(id, (support.get(id) ?? 0) + 1);
    }
    return support;
  }
  function countBetween(pairs, campOf3) {
    const between2 = /* @__PURE__ */ new Map();
    for (const { first: first3, second, signs: signs2 } of pairs) {
      const [one2, other2] = [campOf3.get(first3), campOf3.get(second)];
      if (one2 === void 0 || other2 === void 0 || one2 === other2 || signs2 === BOTH2) continue;
      const [low, high] = one2 < other2 ? [one2, other2] : [other2, one2];
      const sign2 = signs2 === FRIENDLY2 ? (
        /** @type {const} */
        1
      ) : (
        /** @type {const} */
        -1
      );
      ensure(between2, `${low} ${high} ${sign2}`, () => ({ first: low, second: high, sign: sign2, number: 0 })).number += 1;
    }
    return [...between2.values()].sort((a3, b2) => b2.number - a3.number || a3.first - b2.first || a3.second - b2.second || b2.sign - a3.sign);
  }
  function describeLines(between2, camps2) {
    const [all3, kept2] = [sum2(between2, ({ number: number4 }) => number4), choose2(between2, camps2)];
    return {
      lines: kept2.map((line6) => ({ ...line6, share: line6.number / all3, width: widthOf2(line6.number / all3) })),
      leftOut: { lines: between2.length - kept2.length, ties: all3 - sum2(kept2, ({ number: number4 }) => number4) }
    };
  }
  function listOthers(tied, pairs, campOf3) {
    const signsOf2 = new Map([...tied].filter((id) => !campOf3.has(id)).map((id) => [id, /* @__PURE__ */ new Set()]));
    for (const { first: first3, second, signs: signs2 } of pairs) {
      signsOf2.get(first3)?.add(signs2);
      signsOf2.get(second)?.add(signs2);
    }
    const [others, onlyAgainst, neither] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()].map((set3) => (
      /** @type {Set<string>} */
      set3
    ));
    for (const [id, signs2] of signsOf2) {
      if (signs2.has(FRIENDLY2)) others.add(id);
      else if (signs2.has(HOSTILE2) && !signs2.has(BOTH2)) onlyAgainst.add(id);
      else neither.add(id);
    }
    return { others: sorted(others), onlyAgainst: sorted(onlyAgainst), neither: sorted(neither) };
  }
  var FRIENDLY2, HOSTILE2, BOTH2, NAMED, THINNEST2, THICKEST, FULL, described, byMember, known6, describe2, campsOf, sum2, countWhole, widthOf2;
  var init_overview = __esm({
    "src/core/overview.js"() {
      "use strict";
      init_camplines();
      init_defaultmodes();
      init_core();
      init_lookup();
      init_relations();
      init_scope();
      init_signedpairs();
      init_text();
      ({ FRIENDLY: FRIENDLY2, HOSTILE: HOSTILE2, BOTH: BOTH2 } = signedpairs_exports);
      NAMED = 3;
      [THINNEST2, THICKEST] = [1.5, 12];
      FULL = 0.3;
      described = /* @__PURE__ */ new WeakMap();
      byMember = /* @__PURE__ */ new WeakMap();
      known6 = /* @__PURE__ */ new WeakMap();
      describe2 = (data2, selection2) => ensure(described, selection2, () => finish(count2(data2, selection2)));
      campsOf = (camps2) => ensure(byMember, camps2, () => new Map(camps2.flatMap(({ members: members2 }, camp) => members2.map((id) => (
        /** @type {const} */
        [id, camp]
      )))));
      sum2 = (list40, number4) => list40.reduce((total, each3) => total + number4(each3), 0);
      countWhole = (data2, campOf3) => countSupport(of2(data2, select(data2, EVERYTHING)), campOf3);
      widthOf2 = (share2) => THINNEST2 + (THICKEST - THINNEST2) * Math.min(1, share2 / FULL);
    }
  });

  // src/core/campties.js
  function parse3(text4) {
    const [, kind4, first3, second, sign2, actor3 = ""] = FORM2.exec(text4) ?? [];
    return kind4 ? { kind: (
      /** @type {Among["kind"]} */
      kind4
    ), first: Number(first3), second: Number(second), sign: sign2 === "-" ? -1 : 1, actor: actor3 } : null;
  }
  function listActors({ discs: discs2, others, onlyAgainst, neither, uncounted }, { kind: kind4, first: first3 }) {
    if (kind4 === "camp") return discs2.find(({ camp }) => camp === first3)?.ranked ?? [];
    if (kind4 === "others") return others;
    if (kind4 === "only-against") return onlyAgainst;
    if (kind4 === "uncounted") return uncounted;
    return kind4 === "neither" ? neither : null;
  }
  function listMeant(data2, selection2, among2) {
    const { overview: overview2 } = data2;
    if (!overview2) return [];
    const campOf3 = campsOf(overview2.camps);
    const drawn = new Set(describe2(data2, selection2).lines.map(({ first: first3, second, sign: sign2 }) => between(first3, second, sign2)));
    return of2(data2, selection2).filter((pair) => isMeant(among2, pair, campOf3, drawn));
  }
  function signsOf(data2, selection2, id) {
    return new Map(ofActor(data2, selection2, id).filter(({ signs: signs2 }) => signs2 !== BOTH3).map(({ first: first3, second, signs: signs2 }) => [first3 === id ? second : first3, signs2 === FRIENDLY3 ? 1 : -1]));
  }
  function countUndrawn(data2, selection2, { camp, hostileInside }, drawn) {
    const campOf3 = campsOf(data2.overview?.camps ?? []);
    const members2 = new Set(drawn.filter((id) => campOf3.get(id) === camp));
    const count10 = (id) => ofActor(data2, selection2, id).filter(({ first: first3, second, signs: signs2 }) => first3 === id && members2.has(second) && signs2 === HOSTILE3).length;
    return [...members2].reduce((left, id) => left - count10(id), hostileInside);
  }
  function isMeant({ kind: kind4, first: first3, second, sign: wanted, actor: actor3 }, { first: from, second: to2, signs: signs2 }, campOf3, drawn) {
    if (kind4 === "mixed" || signs2 === BOTH3) return kind4 === "mixed" && signs2 === BOTH3;
    const sign2 = signs2 === FRIENDLY3 ? 1 : -1;
    if (kind4 === "with") return sign2 === wanted && [[from, to2], [to2, from]].some(([id, other3]) => id === actor3 && campOf3.get(other3) === first3);
    const [one2, other2] = [campOf3.get(from), campOf3.get(to2)];
    const isInside2 = one2 !== void 0 && one2 === other2;
    if (kind4 === "misfits") return sign2 > 0 ? !isInside2 : isInside2;
    if (one2 === void 0 || other2 === void 0 || isInside2) return false;
    const [low, high] = one2 < other2 ? [one2, other2] : [other2, one2];
    if (kind4 === "left-out") return !drawn.has(between(low, high, sign2));
    return low === first3 && high === second && sign2 === wanted;
  }
  function say6(data2, selection2, among2) {
    const described3 = describe2(data2, selection2);
    const aside = described3.leavesOut ? " Interpretations are left aside." : "";
    if (listActors(described3, among2)) return sayActors(described3, among2) + (among2.kind === "camp" ? "" : aside);
    const meant = listMeant(data2, selection2, among2);
    return `${count(meant.length, "pair")} of actors, in ${count(meant.flatMap(idsOf).length, "relation")}: ${sayTies(data2, described3, among2)}${aside}`;
  }
  function nameCamp({ discs: discs2 }, camp) {
    const disc3 = discs2.find((each3) => each3.camp === camp);
    return disc3 ? `${disc3.names[0]}${disc3.number > 1 ? ` and ${count(disc3.number - 1, "other")}` : ""}` : "an empty camp";
  }
  function sayActors(described3, { kind: kind4, first: first3 }) {
    switch (kind4) {
      case "camp":
        return `Only the computed camp of ${nameCamp(described3, first3)}.`;
      case "others":
        return "Only who has a friendly tie, but is in no camp that is drawn.";
      case "only-against":
        return "Only who has hostile ties, and no friendly one.";
      case "neither":
        return "Only who has friendly and hostile ties to the same actors, or ties that are neither.";
      default:
        return "Only who has no tie that camps count.";
    }
  }
  function sayTies(data2, described3, { kind: kind4, first: first3, second, sign: sign2, actor: actor3 }) {
    const both = "Pairs with ties of both signs are left out.";
    switch (kind4) {
      case "between":
        return `${sign2 > 0 ? "friendly" : "hostile"} ties between the computed camps of ${nameCamp(described3, first3)} and of ${nameCamp(described3, second)}. ${both}`;
      case "with":
        return `${sign2 > 0 ? "friendly" : "hostile"} ties between ${of(data2).actors.get(actor3)?.said ?? isolate(actor3)} and the computed camp of ${nameCamp(described3, first3)}. ${both}`;
      case "left-out":
        return `ties between computed camps that the overview draws no line for. ${both}`;
      case "misfits":
        return "friendly ties that are not inside a computed camp, and hostile ties that are.";
      default:
        return "friendly and hostile ties at once. They count in no camp and on no line.";
    }
  }
  var FRIENDLY3, HOSTILE3, BOTH3, FORM2, between, withCamp, listRelations, idsOf, nameDisc;
  var init_campties = __esm({
    "src/core/campties.js"() {
      "use strict";
      init_bidi();
      init_core();
      init_overview();
      init_signedpairs();
      init_text();
      ({ FRIENDLY: FRIENDLY3, HOSTILE: HOSTILE3, BOTH: BOTH3 } = signedpairs_exports);
      FORM2 = /^(camp|others|only-against|neither|uncounted|between|with|left-out|misfits|mixed)(?::(\d),?(\d)?,?([+-])?(?:,(.+))?)?$/;
      between = (first3, second, sign2) => `between:${first3},${second},${sign2 > 0 ? "+" : "-"}`;
      withCamp = (camp, sign2, actor3) => `with:${camp},${sign2 > 0 ? "+" : "-"},${actor3}`;
      listRelations = (data2, selection2, among2) => new Set(listMeant(data2, selection2, among2).flatMap(idsOf));
      idsOf = ({ relations: relations5 }) => relations5.map(({ id }) => id);
      nameDisc = ({ names: names4, rest: rest2 }) => joinAnd(rest2 ? [...names4, count(rest2, "other")] : names4);
    }
  });

  // src/core/channels.js
  function list5(data2, selection2) {
    const { actors: actors2 } = of(data2);
    const { kinds: kinds3 } = selection2.scope;
    const isOfKinds = (id) => !kinds3.length || kinds3.includes(get(actors2, id).kind);
    return selection2.relations.filter(isSupported).flatMap((relation3) => listChannels(relation3).filter(isOfKinds).flatMap((channel) => {
      const narrowed2 = narrow(data2, relation3, ({ via }) => via.includes(channel), selection2);
      return listPairs(relation3, channel).map(([from, to2]) => ({ from, to: to2, relation: narrowed2 }));
    }));
  }
  function listChannels({ from, to: to2, claims: claims2 }) {
    if (!claims2.some(({ via }) => via.length)) return [];
    const named4 = new Set(claims2.filter(isFor).flatMap(({ via }) => via));
    return sorted([...named4].filter((id) => id !== from && id !== to2));
  }
  function listPairs({ from, to: to2, symmetric }, channel) {
    const pairs = [[from, channel], [channel, to2]];
    return symmetric ? [...pairs, ...pairs.map(([first3, second]) => [second, first3])] : pairs;
  }
  function narrow(data2, relation3, isChosen2, { scope: scope2, represents }) {
    const days2 = asked(scope2);
    const asked5 = days2 ?? ALWAYS;
    const some2 = relation3.claims.filter(isChosen2);
    const kept2 = relation3.claims.filter((claim3) => isChosen2(claim3) || contests(claim3, some2, asked5));
    const { group: claims2, holds: holds3 } = atDate(kept2, days2, scope2);
    const described3 = describe(claims2.filter(isFor), of(data2), represents);
    return { ...relation3, ...described3, ...assessPart(relation3, claims2, asked5), holds: holds3, claims: claims2 };
  }
  function assessPart({ contested, contested_in_part, claims: claims2 }, kept2, asked5) {
    const whole2 = assessDenials(claims2, asked5);
    const isByDenials = whole2.contested === contested && whole2.contested_in_part === contested_in_part;
    return isByDenials ? assessDenials(kept2, asked5) : { contested, contested_in_part };
  }
  function listDeciding(relations5, from, to2) {
    const signed = listDirect(relations5, from, to2).filter(({ sign: sign2 }) => sign2);
    return signed.length ? signed : relations5;
  }
  var found, find5, isDirect, listDirect;
  var init_channels = __esm({
    "src/core/channels.js"() {
      "use strict";
      init_dates();
      init_disputes();
      init_core();
      init_lookup();
      init_relations();
      init_scope();
      init_scopedclaims();
      init_support();
      init_text();
      found = /* @__PURE__ */ new WeakMap();
      find5 = (data2, selection2) => ensure(found, selection2, () => list5(data2, selection2));
      isDirect = (relation3, from, to2) => relation3.from === from && relation3.to === to2 || relation3.from === to2 && relation3.to === from;
      listDirect = (relations5, from, to2) => relations5.filter((each3) => isDirect(each3, from, to2));
    }
  });

  // src/core/direct.js
  function say7(data2, selection2, start51, goal) {
    if (start51 === goal) return null;
    const between2 = selection2.relations.filter((each3) => isDirect(each3, start51, goal));
    const open13 = between2.filter((each3) => !isSupported(each3)).flatMap(({ claims: claims2 }) => claims2);
    const quoted = open13.map(({ sentence: sentence2 }) => sentence2);
    const claimed = between2.filter(isSupported);
    const disputed = claimed.flatMap(({ claims: claims2 }) => claims2.filter(({ stance }) => stance !== "supports"));
    const more2 = disputed.length ? `; ${countOpen(data2, disputed)}` : "";
    if (claimed.length) {
      return [sayCount(data2, "direct", claimed.length, { more: more2 }), ...quoted].join(" ");
    }
    const where = Object.keys(asGiven(selection2.scope)).length ? say(data2, "here") : "";
    const [first3, second] = [start51, goal].map((id) => get(of(data2).actors, id).said);
    const parts = [say(data2, "nothing-direct", { first: first3, second }) + where];
    if (open13.length) parts.push(countOpen(data2, open13));
    const channels = sayChannels(data2, selection2, start51, goal);
    if (channels.length) parts.push(say(data2, "channel-of-other"));
    const end2 = quoted.length || channels.length ? ":" : ".";
    return [`${parts.join("; ")}${end2}`, ...quoted, ...channels].join(" ");
  }
  function countOpen(data2, claims2) {
    const origins = new Map(claims2.map(({ stance, by, source }) => [JSON.stringify([stance, by[0] ?? source]), stance]));
    const stances = [...origins.values()];
    return joinAnd(OPEN2.filter((stance) => stances.includes(stance)).map((stance) => sayCount(data2, stance, stances.filter((each3) => each3 === stance).length)));
  }
  function sayChannels(data2, selection2, start51, goal) {
    const named4 = find5(data2, selection2).filter((tie) => isDirect(tie, start51, goal));
    return [...new Map(named4.map(({ relation: relation3 }) => [relation3.id, relation3])).values()].sort((a3, b2) => compareAll([a3.from, a3.type, a3.to], [b2.from, b2.type, b2.to])).map((relation3) => sayRelation(data2, relation3));
  }
  var OPEN2;
  var init_direct = __esm({
    "src/core/direct.js"() {
      "use strict";
      init_channels();
      init_core();
      init_lookup();
      init_phrases();
      init_relations();
      init_scope();
      init_sentences();
      init_text();
      OPEN2 = ["denies", "withholds"];
    }
  });

  // src/core/hops.js
  function make4(from, to2, between2) {
    const isAlong = (each3) => each3.from === from || each3.to === to2;
    const relations5 = between2.map((each3) => ({
      ...each3,
      along: each3.symmetric ? null : isAlong(each3),
      channel: !isDirect(each3, from, to2)
    }));
    return { from, to: to2, channel: relations5.every(({ channel }) => channel), relations: relations5 };
  }
  function standingOf(data2, { from, to: to2, relations: relations5 }) {
    const { strength } = of(data2);
    const firmer = (best2, mode3) => get(strength, mode3) > get(strength, best2) ? mode3 : best2;
    return listDeciding(relations5, from, to2).map(({ standing }) => standing).reduce(firmer);
  }
  var addsInterpretation;
  var init_hops = __esm({
    "src/core/hops.js"() {
      "use strict";
      init_channels();
      init_core();
      init_lookup();
      addsInterpretation = (data2, hop) => standingOf(data2, hop) !== "thesis" && hop.relations.some(({ standing }) => standing === "thesis");
    }
  });

  // src/core/pathconstraints.js
  function readStep(relations5, from, to2) {
    const days2 = relations5.flatMap((relation3) => days(relation3, "possible"));
    const backing = listDirect(relations5, from, to2).filter(({ role }) => role === "support");
    return {
      days: merge(days2),
      forward: listFights(backing.filter((relation3) => relation3.from === from)),
      backward: listFights(backing.filter((relation3) => relation3.to === from))
    };
  }
  function listFights(backing) {
    const supporting = backing.flatMap(({ claims: claims2 }) => claims2.filter(isFor));
    if (!supporting.length) return null;
    const actual = supporting.filter(({ mode: mode3 }) => mode3 !== "intent");
    const against2 = actual.flatMap((claim3) => claim3.against);
    const events = actual.filter(({ event }) => event).map(({ event }) => `event ${event}`);
    return against2.length ? [...against2, ...events] : [];
  }
  function extend(state2, step2) {
    const forward = extendBacking(state2.forward, step2.forward);
    const backward = extendBacking(state2.backward, step2.backward);
    const isEmpty = (fights) => fights !== null && fights.length === 0;
    return {
      days: intersect(state2.days, step2.days),
      forward,
      backward,
      changes_fight: state2.changes_fight || isEmpty(forward) || isEmpty(backward)
    };
  }
  function extendBacking(shared, named4) {
    if (named4 === null || shared === null) return named4?.length ? named4 : null;
    return named4.length ? shared.filter((actor3) => named4.includes(actor3)) : shared;
  }
  var START, passes;
  var init_pathconstraints = __esm({
    "src/core/pathconstraints.js"() {
      "use strict";
      init_channels();
      init_dates();
      init_disputes();
      init_support();
      START = Object.freeze({
        days: [ALWAYS],
        forward: null,
        backward: null,
        changes_fight: false
      });
      passes = (state2, { together, same_fight }) => !(together && !state2.days.length) && !(same_fight && state2.changes_fight);
    }
  });

  // src/core/ties.js
  function* inSlices2(data2, selection2, direction2, via) {
    const tables5 = ensure(built, selection2, () => /* @__PURE__ */ new Map());
    const key2 = via ? `${direction2} via` : direction2;
    const table2 = tables5.get(key2) ?? (yield* build3(data2, selection2, direction2, via));
    tables5.set(key2, table2);
    return table2;
  }
  function* build3(data2, selection2, direction2, via) {
    const { ids: ids3, strength } = of(data2);
    const number4 = new Map(ids3.map((id, at5) => [id, at5]));
    const supported = selection2.relations.filter(isSupported);
    const named4 = via ? find5(data2, selection2) : [];
    yield;
    const { from, to: to2, relations: relations5 } = yield* collect([...listTies(supported), ...named4], number4, direction2);
    yield;
    const firmest3 = (all3, arc) => {
      const deciding = all3.length > 1 ? listDeciding(all3, ids3[from[arc]], ids3[to2[arc]]) : all3;
      return deciding.reduce((most, each3) => Math.max(most, get(strength, each3.standing)), 0);
    };
    const hasSign = (all3, arc) => all3.some((each3) => each3.sign && isDirect(each3, ids3[from[arc]], ids3[to2[arc]]));
    const back = sortBy(to2, ids3.length);
    const firmness = Uint8Array.from(relations5, firmest3);
    yield;
    return {
      ids: ids3,
      number: number4,
      offsets: sortBy(from, ids3.length).offsets,
      targets: to2,
      firmness,
      structure: Uint8Array.from(relations5, (all3, arc) => Number(!hasSign(all3, arc))),
      relations: relations5,
      inOffsets: back.offsets,
      origins: back.order.map((arc) => from[arc]),
      inArcs: back.order
    };
  }
  function* collect(ties3, number4, direction2) {
    const there = ties3.filter(({ from: from2, to: to3 }) => from2 !== to3);
    const [from, to2] = [there.map((tie) => get(number4, tie.from)), there.map((tie) => get(number4, tie.to))];
    const [starts, ends2] = direction2 === "any" ? [from.concat(to2), to2.concat(from)] : [from, to2];
    yield;
    const { order: order3 } = sortBy(starts, number4.size, sortBy(ends2, number4.size).order);
    yield;
    const firsts = [];
    const relations5 = [];
    for (const at5 of order3) {
      const { relation: relation3 } = there[at5 % there.length];
      const last5 = firsts[firsts.length - 1];
      if (firsts.length && starts[last5] === starts[at5] && ends2[last5] === ends2[at5]) relations5[relations5.length - 1].push(relation3);
      else {
        firsts.push(at5);
        relations5.push([relation3]);
      }
    }
    return {
      from: Int32Array.from(firsts, (at5) => starts[at5]),
      to: Int32Array.from(firsts, (at5) => ends2[at5]),
      relations: relations5.map((all3) => all3.length > 1 ? sort(all3) : all3)
    };
  }
  function sort(relations5) {
    const parts = ({ from, type, to: to2 }) => [from, type, to2];
    return [...new Set(relations5)].sort((a3, b2) => compareAll(parts(a3), parts(b2)));
  }
  function sortBy(ends2, actors2, given) {
    const offsets = new Int32Array(actors2 + 1);
    for (let at5 = 0; at5 < ends2.length; at5 += 1) offsets[ends2[at5] + 1] += 1;
    for (let at5 = 0; at5 < actors2; at5 += 1) offsets[at5 + 1] += offsets[at5];
    const free = offsets.slice();
    const order3 = new Int32Array(ends2.length);
    for (let at5 = 0; at5 < ends2.length; at5 += 1) {
      const item4 = given ? given[at5] : at5;
      order3[free[ends2[item4]]] = item4;
      free[ends2[item4]] += 1;
    }
    return { offsets, order: order3 };
  }
  function startDistances(ties3, goal, avoided2, allows = () => true) {
    const { inOffsets, origins, inArcs } = ties3;
    const distance3 = new Int32Array(ties3.ids.length).fill(-1);
    distance3[goal] = 0;
    const queue = [goal];
    let done2 = 0;
    function reach2(hops) {
      for (; done2 < queue.length && distance3[queue[done2]] < hops; done2 += 1) {
        const actor3 = queue[done2];
        for (let arc = inOffsets[actor3]; arc < inOffsets[actor3 + 1]; arc += 1) {
          const before3 = origins[arc];
          if (distance3[before3] >= 0 || avoided2.has(before3) || !allows(inArcs[arc])) continue;
          distance3[before3] = distance3[actor3] + 1;
          queue.push(before3);
        }
      }
    }
    return { distance: distance3, reach: reach2 };
  }
  function measureDistances(ties3, goal, avoided2) {
    const { distance: distance3, reach: reach2 } = startDistances(ties3, goal, avoided2);
    reach2(Infinity);
    return distance3;
  }
  var built, of3, listTies;
  var init_ties = __esm({
    "src/core/ties.js"() {
      "use strict";
      init_channels();
      init_core();
      init_lookup();
      init_relations();
      init_text();
      built = /* @__PURE__ */ new WeakMap();
      of3 = (data2, selection2, direction2, via = false) => finish(inSlices2(data2, selection2, direction2, via));
      listTies = (relations5) => relations5.flatMap((relation3) => {
        const { from, to: to2, symmetric } = relation3;
        const there = { from, to: to2, relation: relation3 };
        return symmetric ? [there, { from: to2, to: from, relation: relation3 }] : [there];
      });
    }
  });

  // src/core/pathsearch.js
  function find6(data2, ties3, search) {
    const { start: start51, goal, max_length, most, together, same_fight } = search;
    const [origin, end2] = [start51, goal].map((id) => get(ties3.number, id));
    const excluded = listExcluded(data2, ties3, search);
    const extend2 = makeExtend(ties3, { together, same_fight });
    const rounds = listRounds(data2, ties3, end2, excluded);
    const walker = makeWalker(ties3, end2, most, extend2);
    const longest2 = countTied(ties3, excluded, max_length);
    for (let length2 = 1; length2 <= longest2 && !walker.isDone(); length2 += 1) {
      for (const round of rounds) walker.searchFrom(origin, length2, round);
    }
    return { found: walker.found, exhausted: walker.isExhausted() };
  }
  function listExcluded(data2, { ids: ids3, number: number4 }, { start: start51, goal, avoided: avoided2, without_kinds: kinds3 }) {
    const { actors: actors2 } = of(data2);
    const isInner = (id) => id !== start51 && id !== goal && kinds3.includes(get(actors2, id).kind);
    return new Set([...avoided2, ...kinds3.length ? ids3.filter(isInner) : []].map((id) => get(number4, id)));
  }
  function listRounds(data2, ties3, end2, excluded) {
    const { actors: actors2, kinds: kinds3, strength } = of(data2);
    const { ids: ids3, origins, inArcs, targets, firmness, structure } = ties3;
    const looseKinds = new Set([...kinds3.values()].filter(({ role }) => LOOSE_ROLES.includes(role)).map(({ id }) => id));
    const isLooseActor = ensure(loose, ties3, () => ids3.map((id) => looseKinds.has(get(actors2, id).kind)));
    const isLoose = (arc) => structure[arc] === 1 || targets[arc] !== end2 && isLooseActor[targets[arc]];
    const isUsable = (arc, at5) => !excluded.has(targets[arc]) && !excluded.has(origins[at5]);
    const hasLoose = inArcs.some((arc, at5) => isUsable(arc, at5) && isLoose(arc));
    const levels = [...strength.values()].sort((a3, b2) => b2 - a3);
    return (hasLoose ? [false, true] : [false]).flatMap((mayBeLoose) => levels.map((least) => {
      const allows = (arc) => firmness[arc] >= least && (mayBeLoose || !isLoose(arc));
      const marks = (arc) => (firmness[arc] === least ? WEAKEST : 0) | (isLoose(arc) ? LOOSE : 0);
      const distances = startDistances(ties3, end2, excluded, allows);
      return { allows, marks, distances, wanted: mayBeLoose ? WEAKEST | LOOSE : WEAKEST };
    }));
  }
  function countTied({ ids: ids3, offsets, targets }, excluded, most) {
    let number4 = 0;
    for (let actor3 = 0; actor3 < ids3.length && number4 < most; actor3 += 1) {
      const next = targets.subarray(offsets[actor3], offsets[actor3 + 1]);
      if (!excluded.has(actor3) && next.some((other2) => !excluded.has(other2))) number4 += 1;
    }
    return number4;
  }
  function makeExtend({ ids: ids3, targets, relations: relations5 }, filters) {
    if (!filters.together && !filters.same_fight) return (state2) => state2;
    const steps3 = /* @__PURE__ */ new Map();
    return (state2, actor3, arc) => {
      const step2 = ensure(steps3, arc, () => readStep(relations5[arc], ids3[actor3], ids3[targets[arc]]));
      const next = extend(state2, step2);
      return passes(next, filters) ? next : null;
    };
  }
  function makeWalker({ ids: ids3, offsets, targets }, end2, most, extend2) {
    const found3 = [];
    const numbers = [];
    const arcs = [];
    const onPath = new Uint8Array(ids3.length);
    let steps3 = 0;
    const isExhausted = () => steps3 >= MOST_STEPS;
    const isDone = () => found3.length >= most || isExhausted();
    function step2(actor3, left, marks, state2, round) {
      if (left === 0) {
        if (marks === round.wanted && actor3 === end2) found3.push({ numbers: [...numbers], arcs: [...arcs] });
        return;
      }
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1] && !isDone(); arc += 1) {
        const next = targets[arc];
        const away = round.distances.distance[next];
        if (!round.allows(arc) || away < 0 || away > left - 1 || onPath[next]) continue;
        if (next === end2 && left > 1) continue;
        steps3 += 1;
        if (isExhausted()) return;
        const extended = extend2(state2, actor3, arc);
        if (!extended) continue;
        onPath[next] = 1;
        numbers.push(next);
        arcs.push(arc);
        step2(next, left - 1, marks | round.marks(arc), extended, round);
        onPath[next] = 0;
        numbers.pop();
        arcs.pop();
      }
    }
    function searchFrom(start51, length2, round) {
      if (isDone()) return;
      round.distances.reach(length2 - 1);
      onPath[start51] = 1;
      numbers.push(start51);
      step2(start51, length2, 0, START, round);
      onPath[start51] = 0;
      numbers.pop();
    }
    return { found: found3, searchFrom, isDone, isExhausted };
  }
  var MOST_STEPS, WEAKEST, LOOSE, LOOSE_ROLES, loose;
  var init_pathsearch = __esm({
    "src/core/pathsearch.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_pathconstraints();
      init_ties();
      MOST_STEPS = 2e5;
      [WEAKEST, LOOSE] = [1, 2];
      LOOSE_ROLES = ["agreement", "umbrella"];
      loose = /* @__PURE__ */ new WeakMap();
    }
  });

  // src/core/nopath.js
  function listFilters({ together, same_fight }) {
    const found3 = [];
    if (together) found3.push(["lift-together", { together: false, same_fight }]);
    if (same_fight) found3.push(["lift-same_fight", { together, same_fight: false }]);
    return found3;
  }
  function explainFilters(data2, question, measureWith2) {
    const measured = ([phrase3, lift2]) => ({ words: say(data2, phrase3), lift: lift2, steps: measureWith2(lift2) });
    const isFound = ({ steps: steps3 }) => steps3 > 0;
    let lifts = listFilters(question).map(measured).filter(isFound);
    if (!lifts.length && question.together && question.same_fight) {
      const free = { together: false, same_fight: false };
      lifts = [measured(["lift-filters", free])].filter(isFound);
    }
    if (!lifts.length) return NOTHING;
    const filters = ["together", "same_fight"];
    const kept2 = filters.filter((name5) => question[name5]).map((name5) => say(data2, `kept-${name5}`)).join(" and ");
    const ends2 = nameEnds(data2, question);
    return { beyond: say(data2, "no-filtered-path", { ...ends2, kept: kept2, beyond: describeLifts(data2, lifts) }), lifts };
  }
  function nameEnds(data2, { start: start51, goal }) {
    const { actors: actors2 } = of(data2);
    return { first: get(actors2, start51).said, second: get(actors2, goal).said };
  }
  function explain(data2, question) {
    const ends2 = nameEnds(data2, question);
    if (question.start === question.goal) return { ...NOTHING, beyond: say(data2, "one-actor", ends2) };
    const most = question.max_length;
    const shortest = measure(data2, question);
    if (shortest >= 0) {
      return {
        beyond: say(data2, "longer", { ...ends2, most: inSteps(data2, most), shortest: inSteps(data2, shortest) }),
        lifts: [lengthen({ words: `with ${inSteps(data2, shortest)}`, lift: {}, steps: shortest }, most)]
      };
    }
    const lifts = listLimits(question).map(([phrase3, lift2]) => ({ words: say(data2, phrase3), lift: lift2, steps: measure(data2, { ...question, selection: null, ...lift2 }) })).filter(({ steps: steps3 }) => steps3 >= 0);
    const answer7 = (found3) => ({
      beyond: say(data2, "no-path", { ...ends2, beyond: describeLifts(data2, found3) }),
      lifts: found3.map((each3) => lengthen(each3, most))
    });
    if (lifts.length) return answer7(lifts);
    const free = { scope: EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
    const far = measure(data2, { ...question, selection: null, ...free });
    if (far < 0) return { ...NOTHING, beyond: say(data2, "no-path-at-all", ends2) };
    return answer7([{ words: say(data2, "lift-limits"), lift: free, steps: far }]);
  }
  function listPathLimits({ direction: direction2, avoid: avoid2, without_kinds: kinds3, via }) {
    const limits2 = [];
    if (avoid2.length) limits2.push(["lift-avoid", { avoid: [] }]);
    if (kinds3.length) limits2.push(["lift-without_kinds", { without_kinds: [] }]);
    if (direction2 === "along") limits2.push(["lift-direction", { direction: "any" }]);
    if (!via) limits2.push(["lift-via", { via: true }]);
    return limits2;
  }
  function listScopeLimits({ scope: scope2 }) {
    const wider = (change3) => ({ scope: make({ ...scope2, ...change3 }) });
    const isDated2 = asked(scope2) !== null;
    const limits2 = [];
    if (isDated2 && scope2.unknown === "drop") limits2.push(["lift-unknown", wider({ unknown: "keep" })]);
    if (isDated2) limits2.push(["lift-dates", wider({ as_of: null, during: null })]);
    const given = asGiven(scope2);
    for (const name5 of LIMITS) {
      if (name5 in given) limits2.push([`lift-${name5}`, wider({ [name5]: EVERYTHING[name5] })]);
    }
    return limits2;
  }
  function measure(data2, { scope: scope2, selection: selection2, direction: direction2, via, avoid: avoid2, ...question }) {
    const selected2 = selection2 ?? select(data2, scope2);
    const ties3 = of3(data2, selected2, direction2, via);
    const excluded = listExcluded(data2, ties3, { ...question, avoided: avoid2 });
    const [start51, goal] = [question.start, question.goal].map((id) => get(ties3.number, id));
    return measureDistances(ties3, goal, excluded)[start51];
  }
  var inSteps, NOTHING, describeLifts, lengthen, listLimits;
  var init_nopath = __esm({
    "src/core/nopath.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_pathsearch();
      init_phrases();
      init_relations();
      init_scope();
      init_text();
      init_ties();
      inSteps = (data2, number4) => sayCount(data2, "steps", number4);
      NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });
      describeLifts = (data2, lifts) => joinAnd(lifts.map(({ words: words4, steps: steps3 }) => say(data2, "there-is-one", { how: words4, steps: inSteps(data2, steps3) })));
      lengthen = ({ words: words4, lift: lift2, steps: steps3 }, most) => ({ words: words4, steps: steps3, lift: steps3 > most ? { ...lift2, max_length: steps3 } : lift2 });
      listLimits = (question) => [...listPathLimits(question), ...listScopeLimits(question)];
    }
  });

  // src/core/paths.js
  function find7(data2, selection2, question) {
    const asked5 = { ...DEFAULTS(), ...question };
    const { scope: scope2, direction: direction2, max_length, via, limit: limit2, together, same_fight } = asked5;
    check(direction2, max_length, limit2);
    const [start51, goal] = [question.from, question.to].map((name5) => findActor2(data2, name5));
    const avoided2 = findAvoided(data2, asked5.avoid, [start51, goal]);
    const without_kinds = checkKinds(data2, asked5.without_kinds);
    const ties3 = of3(data2, selection2, direction2, via);
    const ends2 = { start: start51, goal, without_kinds, max_length };
    const search = { ...ends2, avoided: avoided2, most: limit2 + 1, together, same_fight };
    const { found: found3, exhausted } = start51 === goal ? { found: [], exhausted: false } : find6(data2, ties3, search);
    const unfiltered = { ...ends2, scope: scope2, selection: selection2, direction: direction2, via, avoid: avoided2 };
    const { beyond, lifts } = found3.length ? { beyond: null, lifts: [] } : explain2(data2, ties3, search, unfiltered, exhausted);
    return {
      from: start51,
      to: goal,
      scope: asGiven(scope2),
      unknown: selection2.unknown,
      truncated: found3.length > limit2 || exhausted,
      cut_off: exhausted,
      direct: say7(data2, selection2, start51, goal),
      beyond,
      lifts,
      paths: found3.slice(0, limit2).map((path) => makePath(data2, ties3, path))
    };
  }
  function explain2(data2, ties3, search, unfiltered, isCutOff) {
    if (isCutOff) return { beyond: say(data2, "cut-off"), lifts: [] };
    if (search.start !== search.goal) {
      const filtered = explainFilters(data2, search, (filters) => {
        const [path] = find6(data2, ties3, { ...search, ...filters, most: 1 }).found;
        return path ? path.arcs.length : 0;
      });
      if (filtered.beyond) return filtered;
    }
    return explain(data2, unfiltered);
  }
  function check(direction2, max_length, limit2) {
    if (direction2 !== "any" && direction2 !== "along") {
      throw new InputError("not-a-choice", { field: "direction", given: direction2, one: "any", other: "along" });
    }
    if (!(max_length >= 1) || !(limit2 >= 1)) {
      throw new InputError("too-low");
    }
  }
  function findActor2(data2, name5) {
    const id = findActor(data2, name5);
    if (id === void 0) throw new InputError("no-actor", { name: isolate(name5) });
    return id;
  }
  function findAvoided(data2, avoid2, ends2) {
    const avoided2 = avoid2.map((name5) => findActor2(data2, name5));
    const invalid = [...new Set(ends2)].filter((id) => avoided2.includes(id));
    if (!invalid.length) return avoided2;
    const names4 = invalid.map((id) => get(of(data2).actors, id).label);
    throw new InputError("avoids-end", { names: joinAnd(names4) });
  }
  function checkKinds(data2, kinds3) {
    const { problems } = resolve(data2, make({ kinds: kinds3 }));
    if (problems.length) throw new Error(problems[0]);
    return kinds3;
  }
  function makePath(data2, ties3, { numbers, arcs }) {
    const actors2 = numbers.map((number4) => ties3.ids[number4]);
    const hops = arcs.map((arc, at5) => make4(actors2[at5], actors2[at5 + 1], ties3.relations[arc]));
    const period2 = sharedDays(hops, "known").map(([start51, end2]) => ({ start: start51, end: end2 }));
    return {
      actors: actors2,
      sign: multiplySigns(hops),
      period: period2.length ? period2 : null,
      period_note: period2.length ? null : explainNoPeriod(hops),
      changes_fight: changesFight(hops),
      weakest: findWeakest(data2, hops),
      interpretations: hops.flatMap((hop, at5) => addsInterpretation(data2, hop) ? [at5] : []),
      sentence: [...new Set(hops.flatMap(({ relations: relations5 }) => relations5.map((each3) => sayRelation(data2, each3, period2))))].join(" "),
      hops
    };
  }
  function multiplySigns(hops) {
    const signs2 = hops.map(({ from, to: to2, relations: relations5 }) => {
      const direct = listDirect(relations5, from, to2);
      const signed = new Set(direct.map(({ sign: sign2 }) => sign2).filter(Boolean));
      return signed.size === 1 ? [...signed][0] : 0;
    });
    return signs2.includes(0) ? null : signs2.reduce((product, sign2) => product * sign2, 1);
  }
  function sharedDays(hops, which) {
    const days2 = hops.map(({ relations: relations5 }) => merge(relations5.flatMap((relation3) => days(relation3, which))));
    return days2.reduce(intersect, [ALWAYS]);
  }
  function explainNoPeriod(hops) {
    return sharedDays(hops, "possible").length ? "undated" : "never-together";
  }
  function changesFight(hops) {
    const steps3 = hops.map(({ from, to: to2, relations: relations5 }) => readStep(relations5, from, to2));
    return steps3.reduce(extend, START).changes_fight;
  }
  function findWeakest(data2, hops) {
    const { strength } = of(data2);
    const standings = hops.map((hop) => standingOf(data2, hop));
    const standing = standings.reduce((a3, b2) => get(strength, b2) < get(strength, a3) ? b2 : a3);
    return { hop: standings.indexOf(standing), standing };
  }
  var DEFAULTS;
  var init_paths = __esm({
    "src/core/paths.js"() {
      "use strict";
      init_bidi();
      init_channels();
      init_dates();
      init_direct();
      init_disputes();
      init_errors();
      init_hops();
      init_core();
      init_lookup();
      init_names();
      init_nopath();
      init_pathconstraints();
      init_pathsearch();
      init_phrases();
      init_scope();
      init_sentences();
      init_text();
      init_ties();
      DEFAULTS = () => ({
        scope: EVERYTHING,
        direction: "any",
        max_length: 4,
        avoid: [],
        without_kinds: [],
        via: false,
        limit: 20,
        together: false,
        same_fight: false
      });
    }
  });

  // src/state/derived/paths.js
  function find8(question) {
    try {
      return find7(record, view(question.scope).selection, question);
    } catch (error) {
      const lifts = [{ words: say(record, "lift-avoid"), lift: { avoid: [] }, steps: 0 }];
      return { paths: [], beyond: messageOf(record, error), lifts: question.avoid.length ? lifts : [] };
    }
  }
  var OPTIONS, answer2, current;
  var init_paths2 = __esm({
    "src/state/derived/paths.js"() {
      "use strict";
      init_signals_core_module();
      init_errors();
      init_paths();
      init_phrases();
      init_data();
      init_state();
      OPTIONS = /** @type {const} */
      ["direction", "longest", "avoid", "without_kinds", "via", "together", "same_fight"];
      answer2 = O(() => {
        const { from, to: to2, scope: scope2, direction: direction2, longest: longest2, avoid: avoid2, without_kinds, via, together, same_fight } = get2();
        if (!from || !to2 || from === to2) return null;
        return find8({ from, to: to2, scope: scope2, direction: direction2, max_length: longest2, avoid: avoid2, without_kinds, via, together, same_fight });
      });
      current = O(() => answer2.value?.paths[get2().path] ?? null);
    }
  });

  // src/state/derived/selection.js
  function parse4(select2) {
    if (isActor(select2)) return { kind: "actor", actors: [select2] };
    const inside2 = view(get2().scope).byId.get(select2);
    const relation3 = inside2 ?? view(EVERYTHING).byId.get(select2);
    if (relation3) return { kind: "relation", actors: [relation3.from, relation3.to], relation: relation3, isOutside: !inside2 };
    const [first3, second, ...more2] = select2.split(",");
    const isPair2 = !more2.length && first3 !== second && isActor(first3) && isActor(second);
    return isPair2 ? { kind: "pair", actors: [first3, second] } : null;
  }
  var selection;
  var init_selection = __esm({
    "src/state/derived/selection.js"() {
      "use strict";
      init_signals_core_module();
      init_scope();
      init_data();
      init_state();
      selection = O(() => parse4(get2().select));
    }
  });

  // src/core/hostility.js
  function listHostileEnds(relation3) {
    const ends2 = [relation3.from, relation3.to];
    if (!relation3.symmetric) return [relation3.from];
    if (isClaimedFight(relation3)) return ends2;
    const attackers = relation3.claims.filter(isFor).map(({ attacker }) => attacker);
    const isNamed2 = attackers.every((each3) => each3 !== null && ends2.includes(each3));
    return isNamed2 ? ends2.filter((end2) => attackers.includes(end2)) : ends2;
  }
  var INTENT, isFight, listModesBeyondIntent, isClaimedFight;
  var init_hostility = __esm({
    "src/core/hostility.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_support();
      INTENT = "intent";
      isFight = (data2, { type }) => get(of(data2).types, type).role === "fighting";
      listModesBeyondIntent = ({ claims: claims2 }) => claims2.filter(({ stance, mode: mode3 }) => stance === "supports" && mode3 !== INTENT).map(({ mode: mode3 }) => mode3);
      isClaimedFight = (relation3) => listModesBeyondIntent(relation3).length > 0;
    }
  });

  // src/core/tensioncases.js
  function unpack3({ cases: { table: table2, several } }) {
    const columns = Object.entries(unroll(table2)).sort(([one2], [other2]) => one2 < other2 ? -1 : 1);
    const listColumns = (what) => columns.filter(([name5]) => name5.startsWith(what)).map(([, column2]) => column2);
    const actors2 = listColumns("actor");
    const legs = listColumns("leg");
    const list40 = (leg) => leg < 0 ? several[FIRST_OF_SEVERAL - leg] : [leg];
    return Array.from({ length: table2.size }, (_3, row6) => [actors2.map((column2) => column2[row6]), legs.map((column2) => column2[row6]).filter((leg) => leg !== NO_LEG).map(list40)]);
  }
  var NO_LEG, FIRST_OF_SEVERAL, known7, list6;
  var init_tensioncases = __esm({
    "src/core/tensioncases.js"() {
      "use strict";
      init_lookup();
      init_runs();
      NO_LEG = -1;
      FIRST_OF_SEVERAL = -2;
      known7 = /* @__PURE__ */ new WeakMap();
      list6 = (rule) => ensure(known7, rule, () => unpack3(rule));
    }
  });

  // src/core/tensionfindings.js
  function weakestOf(data2, { legs }) {
    const modes2 = legs.map((leg) => firmest(data2, leg).standing);
    return modes2.reduce((weak, mode3) => strengthOf(data2, mode3) < strengthOf(data2, weak) ? mode3 : weak);
  }
  function sortCases(data2, cases) {
    const ranked = cases.map((each3) => ({ each: each3, firm: strengthOf(data2, weakestOf(data2, each3)), ids: each3.legs.flat().map(({ id }) => id) }));
    ranked.sort((a3, b2) => b2.firm - a3.firm || a3.each.legs.length - b2.each.legs.length || compareAll(a3.ids, b2.ids));
    return ranked.map(({ each: each3 }) => each3);
  }
  function join2(data2, { named: named4, grouping }, cases) {
    const sorted2 = sortCases(data2, cases);
    const kept2 = grouping === "firmest" ? sorted2.slice(0, 1) : sorted2;
    const relations5 = kept2.flatMap(({ legs }) => legs.flat());
    return {
      actors: [...cases[0].actors.slice(0, named4), ...sorted(cases.flatMap(({ actors: actors2 }) => actors2.slice(named4)))],
      cases: kept2,
      weakest: weakestOf(data2, kept2[0]),
      relations: [...new Map(relations5.map((relation3) => [relation3.id, relation3])).values()]
    };
  }
  function sort2(data2, findings) {
    const ids3 = new Map(findings.map((each3) => [each3, each3.relations.map(({ id }) => id)]));
    return findings.sort((a3, b2) => strengthOf(data2, b2.weakest) - strengthOf(data2, a3.weakest) || compareAll(a3.actors, b2.actors) || compareAll(get(ids3, a3), get(ids3, b2)));
  }
  var strengthOf, firmest;
  var init_tensionfindings = __esm({
    "src/core/tensionfindings.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_text();
      strengthOf = (data2, mode3) => get(of(data2).strength, mode3);
      firmest = (data2, leg) => leg.reduce((best2, each3) => strengthOf(data2, each3.standing) > strengthOf(data2, best2.standing) ? each3 : best2);
    }
  });

  // src/core/tensionindex.js
  function make5(data2, scope2) {
    const selection2 = select(data2, scope2);
    const selectWith = (more2) => select(data2, make({ ...scope2, ...more2 })).relations.filter(isSupported);
    const relations5 = selection2.relations.filter(isSupported);
    const pairs = groupByPair(relations5);
    return {
      data: data2,
      scope: scope2,
      selection: selection2,
      relations: byId3(relations5),
      pairs,
      asked: asked(scope2) ?? ALWAYS,
      days: /* @__PURE__ */ new Map(),
      mixed: once(() => findMixed(pairs)),
      widened: once(() => byId3(selectWith({
        types: [],
        signs: [],
        amount: null,
        relayed: null,
        single_voice: null,
        contested: null
      }))),
      inAllModes: once(() => groupByPair(selectWith({ modes: [] })))
    };
  }
  function findMixed(pairs) {
    const found3 = /* @__PURE__ */ new Map();
    for (const [pair, relations5] of pairs) {
      const sides2 = [1, -1].map((wanted) => relations5.filter(({ from, to: to2, sign: sign2 }) => sign2 === wanted && from !== to2));
      if (sides2.every(({ length: length2 }) => length2) && listShared(sides2, possibleDays).length) {
        for (const { id } of sides2.flat()) found3.set(id, pair);
      }
    }
    return found3;
  }
  function mayCoincide({ days: days2 }, legs) {
    const daysOf2 = (relation3) => ensure(days2, relation3.id, () => merge(possibleDays(relation3)));
    const dated2 = legs.filter((leg) => !leg.some((relation3) => isAlways(daysOf2(relation3))));
    return dated2.length === 0 || listShared(dated2, daysOf2).length > 0;
  }
  var byId3, groupByPair, possibleDays, listShared, isAlways, findKnownDays, findDatedDays;
  var init_tensionindex = __esm({
    "src/core/tensionindex.js"() {
      "use strict";
      init_dates();
      init_disputes();
      init_lookup();
      init_relations();
      init_scope();
      byId3 = (relations5) => new Map(relations5.map((relation3) => [relation3.id, relation3]));
      groupByPair = (relations5) => groupBy(relations5, ({ from, to: to2 }) => pairKey2([from, to2]));
      possibleDays = (relation3) => days(relation3, "possible");
      listShared = (legs, daysOf2) => legs.reduce(
        (days2, leg) => intersect(days2, merge(leg.flatMap(daysOf2))),
        [ALWAYS]
      );
      isAlways = ([span2]) => span2?.[0] === ALWAYS[0] && span2[1] === ALWAYS[1];
      findKnownDays = (cases) => merge(
        cases.flatMap(({ legs }) => listShared(legs, (relation3) => days(relation3, "known")))
      );
      findDatedDays = (cases) => merge(cases.flatMap(({ legs }) => listShared(legs, datedDays)));
    }
  });

  // src/core/speakers.js
  function nameChain2(data2, { by_labels: [origin, ...relays], source }) {
    if (origin === void 0) return get(of(data2).sources, source).label;
    return relays.length ? say(data2, "relayed-by", { origin, relays: joinAnd(relays) }) : origin;
  }
  function sayWho(data2, claims2) {
    const { sources: sources3 } = of(data2);
    const locators = /* @__PURE__ */ new Map();
    for (const claim3 of [...claims2].sort((a3, b2) => ORDER.indexOf(a3.stance) - ORDER.indexOf(b2.stance))) {
      const source = get(sources3, claim3.source);
      const who = [VERBS.get(claim3.stance), nameChain2(data2, claim3)].filter(isThere).join(" ");
      ensure(locators, `${who} (${source.label}`, () => /* @__PURE__ */ new Set()).add(claim3.at);
    }
    return [...locators].map(([key2, at5]) => `${key2} ${[...at5].join(", ")})`).join("; ");
  }
  function list7(data2, claims2) {
    const { actors: actors2, sources: sources3 } = of(data2);
    const speakers = claims2.map(({ by: [entry3], by_many: [plural2], by_labels: [label2], source }) => {
      if (entry3 === void 0) return { entry: source, said: get(sources3, source).label, plural: false };
      return { entry: entry3, said: actors2.get(entry3)?.said ?? label2, plural: plural2 };
    });
    return [...new Map(speakers.map((speaker) => [speaker.entry, speaker])).values()];
  }
  var ORDER, VERBS, numberOf;
  var init_speakers = __esm({
    "src/core/speakers.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_phrases();
      init_text();
      ORDER = ["supports", "denies", "withholds"];
      VERBS = /* @__PURE__ */ new Map([["denies", "denied by"], ["withholds", "not confirmed by"]]);
      numberOf = (speakers) => speakers.length > 1 || speakers[0].plural ? "many" : "one";
    }
  });

  // src/core/tensiontext.js
  function sayKnownDays(lookup, cases) {
    const days2 = findKnownDays(cases);
    const when2 = joinAnd(days2.map((span2) => say3(lookup.data, span2)));
    return areSame(days2, findDatedDays(cases)) ? when2 : say8(lookup, "when-said", { when: when2 });
  }
  function joinNames({ data: data2 }, names4) {
    const more2 = names4.length - MOST_NAMES;
    return joinAnd(more2 < 2 ? names4 : [...names4.slice(0, MOST_NAMES), sayCount(data2, "more-names", more2)]);
  }
  function describeCases(lookup, { cases, relations: relations5 }) {
    const sentences2 = /* @__PURE__ */ new Map();
    for (const each3 of cases.slice(0, MOST_CASES)) {
      const days3 = findKnownDays([each3]);
      for (const leg of each3.legs) {
        const relation3 = firmest(lookup.data, leg);
        ensure(sentences2, relation3, () => sayRelation2(lookup, relation3, days3));
      }
    }
    const more2 = cases.length - MOST_CASES;
    const days2 = findKnownDays(cases);
    const isDated2 = relations5.some(({ start: start51, end: end2 }) => start51 || end2);
    return [
      ...sentences2.values(),
      more2 > 0 && statement(sayCount(lookup.data, "more-cases", more2)),
      !days2.length && statement(say8(lookup, "never-known")),
      days2.length > 0 && isDated2 && statement(say8(lookup, "known-when", { when: sayKnownDays(lookup, cases) }))
    ].filter(isThere);
  }
  function sayForm(lookup, form, relations5, whom, many = true, join8 = joinOr) {
    const verbs = relations5.map((each3) => verbsOf(lookup, each3)[form][isClaimedFight(each3) ? 0 : 1]);
    const chosen5 = [...new Set(verbs)].map((verb) => choose(verb, many));
    const short = chosen5.map((verb) => /^((?:to )?\S+) \{to\}$/.exec(verb)?.[1]).filter(isThere);
    return short.length === chosen5.length ? `${join8(short)} ${whom}` : join8(chosen5.map((verb) => verb.replaceAll("{to}", () => whom)));
  }
  function describeStance(lookup, { cases: [{ actors: [actor3, member, umbrella], legs }] }) {
    const who = isSaid(lookup, [actor3]);
    if (!umbrella) return { phrase: "double-stance", given: { who, doing: sayDoing(lookup, actor3, member, legs.flat()) } };
    const [backing, against2, belonging] = legs;
    const isMember = [backing[0].from, backing[0].to].includes(member);
    const [liked, disliked] = isMember ? [member, umbrella] : [umbrella, member];
    return { phrase: "double-stance-umbrella", given: {
      who,
      liking: sayDoing(lookup, actor3, liked, backing),
      disliking: sayDoing(lookup, actor3, disliked, against2),
      member: isSaid(lookup, [member]),
      belonging: sayDoing(lookup, member, umbrella, belonging)
    } };
  }
  function describeClash(lookup, { cases }) {
    const [{ actors: [one2, other2, client, enemy], legs: [first3, second, , ...bond] }] = cases;
    return { given: {
      allied: bond.length === 1 && sayOfBoth(lookup, "each_other", bond[0]) || say8(lookup, "allies"),
      backing: sayBacking(lookup, cases),
      doing: sayDoing(lookup, one2, client, first3, "doing"),
      others: sayDoing(lookup, other2, enemy, second, "doing")
    } };
  }
  function describeEnemies(lookup, { actors: actors2, cases }) {
    const enemies = joinNames(lookup, actors2.slice(2).map((id) => nameOf4(lookup, id)));
    return { given: { against: sayForm(lookup, "against", cases.flatMap(({ legs }) => legs.flat()), enemies) } };
  }
  function describeBackers(lookup, { actors: [one2, other2, ...backers], cases }) {
    const backing = cases.flatMap(({ legs }) => legs.flat());
    if (!backing.some((each3) => verbsOf(lookup, each3).own)) return {};
    const both = say8(lookup, "both", { one: nameOf4(lookup, one2), other: nameOf4(lookup, other2) });
    const doing = sayForm(lookup, "to", backing, both, areMany(lookup, backers));
    return { phrase: "common-backer-own", given: { who: isSaid(lookup, backers), doing } };
  }
  function describeTriad(lookup, { cases: [{ actors: actors2, legs }] }) {
    const hostile = legs.filter(([{ sign: sign2 }]) => sign2 < 0);
    if (hostile.length === legs.length) {
      return { phrase: "unbalanced-triad-hostile", given: { trio: joinAnd(actors2.map((id) => nameOf4(lookup, id))) } };
    }
    const [[{ from, to: to2 }]] = hostile;
    const foes = actors2.filter((id) => id === from || id === to2);
    const [common, one2, other2] = [...actors2.filter((id) => !foes.includes(id)), ...foes].map((id) => nameOf4(lookup, id));
    return { phrase: "unbalanced-triad", given: { common, one: one2, other: other2 } };
  }
  function pairDenials({ asked: asked5 }, { claims: claims2 }) {
    return claims2.filter(isFor).flatMap((claim3) => claims2.filter((denial) => contests(denial, [claim3], asked5)).map((denial) => ({ denial, claim: claim3 })));
  }
  function describeContested(lookup, { relations: relations5 }) {
    const statements = relations5.flatMap((relation3) => [
      sayRelation2(lookup, relation3),
      ...relation3.claims.filter(({ stance }) => stance === "denies").map((claim3) => statement(claim3.sentence, relation3))
    ]);
    const pairs = relations5.flatMap((relation3) => pairDenials(lookup, relation3));
    if (!pairs.length) return { phrase: "pair-contested", statements };
    const sides2 = [pairs.map(({ denial }) => denial), pairs.map(({ claim: claim3 }) => claim3)].map((claims2) => list7(lookup.data, claims2));
    const [deniers, claimants] = sides2.map((speakers) => joinNames(lookup, speakers.map(({ said }) => said)));
    return { phrase: `denied-${sides2.map(numberOf).join("-")}`, given: { deniers, claimants }, statements };
  }
  function describeChange(lookup, { cases: [{ legs }], relations: relations5 }) {
    const [together, apart] = legs.map((leg) => {
      const cases = [{ legs: [leg] }];
      return findKnownDays(cases).length ? sayKnownDays(lookup, cases) : say8(lookup, "no-day");
    });
    const statements = relations5.map((relation3) => sayRelation2(lookup, relation3));
    statements.push(statement(say8(lookup, "sides-when", { together, apart })));
    return { phrase: `pair-${compareSides(legs[0], legs[1], lookup.asked)}`, statements };
  }
  function describeProxy(lookup, { actors: actors2, cases }) {
    const fights = cases.flatMap(({ legs }) => legs[2]);
    const number4 = new Set(cases.map((each3) => pairKey2(each3.actors.slice(2)))).size;
    const phrase3 = fights.some((each3) => verbsOf(lookup, each3).own) ? "fought-own" : "fought";
    const fought = sayCount(lookup.data, phrase3, number4, { fighting: sayOfBoth(lookup, "each_other", fights) });
    return { given: { backing: sayBacking(lookup, cases), fought, direct: sayDirect(lookup, actors2, fights) } };
  }
  function sayDirect(lookup, actors2, others) {
    const direct = lookup.inAllModes().get(pairKey2(actors2))?.filter((each3) => isFight(lookup.data, each3)) ?? [];
    const fight = sayOfBoth(lookup, "they", direct.length ? direct : others);
    if (!direct.length) return say8(lookup, "no-fight", { fight });
    const firm = direct.flatMap(listModesBeyondIntent);
    const mode3 = lookup.data.vocabulary.modes.findLast(({ id }) => firm.includes(id));
    return mode3 ? say8(lookup, "fight-left-out", { fight, mode: mode3.label }) : say8(lookup, "fight-intended", { fight });
  }
  function describe3(lookup, kind4, finding) {
    const { phrase: phrase3 = kind4, given = {}, statements = describeCases(lookup, finding) } = get(DESCRIBERS, kind4)(lookup, finding);
    const [one2, other2, ...others] = finding.actors.map((id) => nameOf4(lookup, id));
    const lead2 = say8(lookup, phrase3, { one: one2, other: other2, others: joinNames(lookup, others), ...given });
    const cautions = (name5) => Object.hasOwn(lookup.data.phrases, name5) ? [say8(lookup, name5)] : [];
    return {
      lead: [capitalise(lead2), ...cautions(`caution-${finding.weakest}`)].join(" "),
      statements: [...statements, ...cautions(`${kind4}-caution`).map((text4) => statement(text4))]
    };
  }
  function sayLimit(data2, { listed: listed3, found: found3, stopped }) {
    if (found3 === null) return say(data2, "whole-tensions");
    const phrase3 = listed3 === found3 ? "more-tensions" : stopped ? "first-tensions-of-more" : "first-tensions";
    return say(data2, phrase3, { listed: group(listed3), found: group(found3) });
  }
  var MOST_CASES, MOST_NAMES, say8, nameOf4, statement, sayRelation2, areMany, isSaid, verbsOf, sayDoing, sayBacking, sayOfBoth, DESCRIBERS, sayMixed;
  var init_tensiontext = __esm({
    "src/core/tensiontext.js"() {
      "use strict";
      init_bidi();
      init_dates();
      init_disputes();
      init_hostility();
      init_core();
      init_lookup();
      init_phrases();
      init_sentences();
      init_speakers();
      init_support();
      init_tensionfindings();
      init_tensionindex();
      init_text();
      MOST_CASES = 3;
      MOST_NAMES = 3;
      say8 = ({ data: data2 }, phrase3, given, many) => say(data2, phrase3, given, many);
      nameOf4 = ({ data: data2 }, id) => get(of(data2).actors, id).said;
      statement = (text4, relation3 = null) => ({ text: text4, relation: relation3 });
      sayRelation2 = ({ data: data2 }, relation3, days2 = []) => statement(sayRelation(data2, relation3, days2.map(([start51, end2]) => ({ start: start51, end: end2 }))), relation3);
      areMany = ({ data: data2 }, [id, ...others]) => others.length > 0 || get(of(data2).actors, id).plural;
      isSaid = (lookup, ids3) => say8(lookup, "is-said", { name: joinNames(lookup, ids3.map((id) => nameOf4(lookup, id))) }, areMany(lookup, ids3));
      verbsOf = ({ data: data2 }, { type }) => data2.tensions.verbs[type];
      sayDoing = (lookup, actor3, other2, relations5, form = "to") => sayForm(lookup, form, relations5, nameOf4(lookup, other2), areMany(lookup, [actor3]), joinAnd);
      sayBacking = (lookup, cases) => sayForm(lookup, "to", cases.flatMap(({ legs }) => legs.slice(0, 2).flat()), say8(lookup, "opposing-sides"));
      sayOfBoth = (lookup, form, relations5) => joinOr([...new Set(relations5.map((each3) => verbsOf(lookup, each3)[form]))]);
      DESCRIBERS = /* @__PURE__ */ new Map([
        ["clients-clash", describeClash],
        ["double-stance", describeStance],
        ["unbalanced-triad", describeTriad],
        ["contested", describeContested],
        ["changed-sides", describeChange],
        ["proxy", describeProxy],
        ["common-enemy", describeEnemies],
        ["common-backer", describeBackers]
      ]);
      sayMixed = (data2, number4) => number4 ? sayCount(data2, "mixed-pairs", number4) : "";
    }
  });

  // src/core/tensions.js
  function fits(need, relation3, actors2) {
    if (need === "said") return true;
    if (need === "fought") return isClaimedFight(relation3);
    return need === "contested" ? relation3.contested : listHostileEnds(relation3).includes(actors2[need]);
  }
  function narrow2({ data: data2, relations: relations5, widened }, { needs, test, mark: mark3 }, [numbers, fullLegs]) {
    const { groups: groups2 } = of(data2);
    const among2 = mark3 ? widened() : relations5;
    const actors2 = numbers.map((number4) => data2.actors[number4].id);
    const find20 = (number4) => {
      const { from, type, to: to2 } = groups2[number4][0];
      return among2.get(`${from} ${type} ${to2}`);
    };
    const legs = fullLegs.map((leg, at5) => leg.map(find20).filter(isThere).filter((each3) => fits(needs[at5], each3, actors2)));
    const left = test === "two-sided" ? legs.filter(({ length: length2 }) => length2) : legs;
    return left.length && left.every(({ length: length2 }) => length2) ? { actors: actors2, legs: left } : null;
  }
  function holds2(lookup, { test, bars: bars2, clear: clear2, mark: mark3 }, tension) {
    if (test && !CONDITIONS[test](lookup, tension) || bars2.some((bar4) => CONDITIONS[bar4](lookup, tension))) return false;
    if (mark3 && !lookup.pairs.get(pairKey2(tension.actors))?.some((each3) => each3[mark3])) return false;
    return !(clear2 && tension.legs.some(([{ id }]) => lookup.mixed().has(id)));
  }
  function find9(lookup, rules) {
    const found3 = /* @__PURE__ */ new Set();
    return rules.flatMap((rule) => {
      const groups2 = /* @__PURE__ */ new Map();
      for (const [at5, given] of list6(rule).entries()) {
        const tension = narrow2(lookup, rule, given);
        const key2 = tension?.actors.slice(0, rule.named).join(" ") ?? "";
        if (!tension || found3.has(key2) || !holds2(lookup, rule, tension)) continue;
        ensure(groups2, rule.grouping === "each" ? `${at5}` : key2, () => []).push(tension);
      }
      for (const key2 of groups2.keys()) found3.add(key2);
      return [...groups2.values()].map((cases) => join2(lookup.data, rule, cases));
    });
  }
  function countLeftOut({ pairs, mixed }) {
    const neighbours = /* @__PURE__ */ new Map();
    for (const { from, to: to2 } of [...pairs.values()].flat().filter((each3) => each3.sign && each3.from !== each3.to)) {
      ensure(neighbours, from, () => /* @__PURE__ */ new Set()).add(to2);
      ensure(neighbours, to2, () => /* @__PURE__ */ new Set()).add(from);
    }
    const others = (pair) => JSON.parse(pair).map((id) => get(neighbours, id));
    return [...new Set(mixed().values())].map(others).filter(([one2, other2]) => [...one2].some((id) => other2.has(id))).length;
  }
  function list8(data2, scope2, kinds3 = null) {
    const narrowed2 = excludeTheses(data2, scope2);
    const lookup = make5(data2, narrowed2);
    const wanted = data2.tensions.kinds.filter(({ id, by_default: usual }) => kinds3 ? kinds3.includes(id) : usual);
    const isWhole4 = isSame2(narrowed2, excludeTheses(data2, EVERYTHING));
    const listed3 = /* @__PURE__ */ new Set();
    const isNew = ({ relations: relations5 }) => {
      const key2 = sorted(relations5.map(({ id }) => id)).join("\n");
      return !listed3.has(key2) && listed3.add(key2);
    };
    const found3 = wanted.map(({ id: kind4, rules, whole: whole2 }) => ({ kind: kind4, whole: whole2, findings: sort2(data2, find9(lookup, rules)) }));
    const limits2 = found3.map(({ kind: kind4, whole: whole2, findings: { length: length2 } }) => limit(kind4, length2, isWhole4 ? whole2 : whole2 && UNKNOWN)).filter(isThere);
    const tensions = found3.flatMap(({ kind: kind4, findings }) => findings.slice(0, MOST_LISTED).filter(isNew).map((finding) => ({ kind: kind4, ...finding, ...describe3(lookup, kind4, finding) })));
    return {
      scope: asGiven(narrowed2),
      unknown: lookup.selection.unknown,
      truncated: limits2.length > 0,
      limits: limits2,
      mixed_pairs: wanted.some(({ id }) => id === TRIADS) ? countLeftOut(lookup) : 0,
      theses_left_out: excludesRelations(data2, scope2, lookup.selection),
      tensions: addKeys(tensions)
    };
  }
  function limit(kind4, found3, whole2) {
    const listed3 = Math.min(found3, MOST_LISTED);
    if (whole2) return whole2.found === listed3 && !whole2.stopped ? null : { kind: kind4, listed: listed3, ...whole2 };
    return found3 > listed3 ? { kind: kind4, listed: listed3, found: found3, stopped: false } : null;
  }
  function addKeys(tensions) {
    const times3 = /* @__PURE__ */ new Map();
    return tensions.map((tension) => {
      const key2 = `${tension.kind}:${tension.actors.join(",")}`;
      const time = (times3.get(key2) ?? 0) + 1;
      times3.set(key2, time);
      return { ...tension, key: time > 1 ? `${key2}:${time}` : key2 };
    });
  }
  var MOST_LISTED, TRIADS, UNKNOWN, CONDITIONS, areTwoSided, isSame2;
  var init_tensions = __esm({
    "src/core/tensions.js"() {
      "use strict";
      init_defaultmodes();
      init_disputes();
      init_hostility();
      init_core();
      init_lookup();
      init_scope();
      init_tensioncases();
      init_tensionfindings();
      init_tensionindex();
      init_tensiontext();
      init_text();
      MOST_LISTED = 1e3;
      TRIADS = "unbalanced-triad";
      UNKNOWN = { found: null, stopped: false };
      CONDITIONS = {
        "may-meet": (lookup, { legs }) => mayCoincide(lookup, legs),
        "known-together": ({ asked: asked5 }, { legs: [one2, other2] }) => compareSides(one2, other2, asked5) === "contested",
        "two-sided": (_3, { legs }) => areTwoSided(legs.flat()),
        tied: ({ pairs }, { actors: actors2 }) => pairs.has(pairKey2(actors2)),
        fighting: ({ data: data2, pairs }, { actors: actors2 }) => (pairs.get(pairKey2(actors2)) ?? []).some((each3) => isFight(data2, each3) && isClaimedFight(each3))
      };
      areTwoSided = (relations5) => [1, -1].every((wanted) => relations5.some(({ sign: sign2 }) => sign2 === wanted)) || relations5.some(({ claims: claims2 }) => claims2.some(({ stance }) => stance === "denies"));
      isSame2 = (one2, other2) => toHash(one2) === toHash(other2);
    }
  });

  // src/state/derived/tensions.js
  var DEFAULT_KINDS, answer3, chosen2;
  var init_tensions2 = __esm({
    "src/state/derived/tensions.js"() {
      "use strict";
      init_signals_core_module();
      init_tensions();
      init_data();
      init_state();
      DEFAULT_KINDS = Object.freeze(record.tensions.kinds.filter((kind4) => kind4.by_default).map(({ id }) => id));
      answer3 = O(() => {
        const { scope: scope2, expected } = get2();
        const kinds3 = record.tensions.kinds.map(({ id }) => id);
        return list8(record, scope2, expected ? kinds3 : kinds3.filter((id) => DEFAULT_KINDS.includes(id)));
      });
      chosen2 = O(() => {
        const { tab, picked } = get2();
        if (tab !== "tensions" || !picked) return null;
        return answer3.value.tensions.find(({ key: key2 }) => key2 === picked) ?? null;
      });
    }
  });

  // src/state/derived/stage.js
  var stage_exports = {};
  __export(stage_exports, {
    MOST: () => MOST2,
    among: () => among,
    bringNeighbours: () => bringNeighbours,
    byTies: () => byTies,
    campOf: () => campOf,
    close: () => close,
    countTies: () => countTies,
    described: () => described2,
    discOf: () => discOf,
    discs: () => discs,
    hasCamps: () => hasCamps,
    inside: () => inside,
    isOn: () => isOn2,
    lines: () => lines,
    list: () => list9,
    listMissing: () => listMissing,
    open: () => open,
    openCamp: () => openCamp,
    prepare: () => prepare6,
    room: () => room,
    staged: () => staged,
    start: () => start
  });
  function listInside(camp) {
    const disc3 = camp === null ? null : discOf(camp);
    const places2 = disc3 && overview?.camps[disc3.camp].inside;
    return places2 ? keepReadable(disc3.ranked.filter((id) => Object.hasOwn(places2, id)).slice(0, room.value)) : [];
  }
  function keepReadable(ids3) {
    const { ofActor: ofActor7 } = view(get2().scope);
    const kept2 = /* @__PURE__ */ new Set();
    let lines4 = 0;
    for (const id of ids3) {
      lines4 += (ofActor7.get(id) ?? []).filter((relation3) => kept2.has(other(relation3, id))).length;
      if (lines4 > MOST_LINES && kept2.size >= FEW) break;
      kept2.add(id);
    }
    return [...kept2];
  }
  function byTies(ids3) {
    const { ofActor: ofActor7 } = view(get2().scope);
    const ties3 = (id) => ofActor7.get(id)?.length ?? 0;
    return [...ids3].sort((a3, b2) => ties3(b2) - ties3(a3) || compare(a3, b2));
  }
  function countTies(id, isDrawn) {
    const found3 = /* @__PURE__ */ new Map();
    for (const [other2, sign2] of signsOf(record, view(get2().scope).selection, id)) {
      const camp = campOf.get(other2);
      if (camp === void 0 || camp === open.value || isDrawn(other2) || !discOf(camp)) continue;
      const key2 = `${camp} ${sign2}`;
      const entry3 = found3.get(key2) ?? { camp, sign: sign2, number: 0 };
      found3.set(key2, entry3);
      entry3.number += 1;
    }
    return [...found3.values()];
  }
  function listMissing(id) {
    const others = new Set((view(get2().scope).ofActor.get(id) ?? []).map((relation3) => other(relation3, id)));
    return byTies(others).filter((other2) => other2 !== id && !staged.value?.has(other2));
  }
  function bringNeighbours(id) {
    const { stage } = get2();
    const brought = [...listMissing(id).reverse(), id];
    set({ stage: [...stage.filter((each3) => !brought.includes(each3)), ...brought].slice(-MOST2) });
  }
  function keep2({ camp, stage, near }, changed) {
    if (changed.has("camp") || changed.has("stage")) return;
    const camps2 = [...asked2.value, ...near.keys()].flatMap((id) => campOf.get(id) ?? []).map(String);
    const next = !camps2.length || camps2.includes(camp) ? camp : camps2[0];
    const there = /* @__PURE__ */ new Set([...next === camp ? homes.value : listInside(openOf(next)), ...stage]);
    set({ camp: next, stage: [...stage, ...asked2.value.filter((id) => !there.has(id))].slice(-MOST2) });
  }
  function start() {
    if (isOn2) on(keep2, "select", "from", "to", "path", "picked", "near");
  }
  function list9(what) {
    const among2 = parse3(what);
    const isOfActors = among2 !== null && described2.value !== null && listActors(described2.value, among2) !== null;
    set({ tab: "table", table: isOfActors ? "actors" : "relations", among: what, ends: "", find: "", sort: "", rows: FIRST2.rows, select: "" });
  }
  function* prepare6() {
    if (hasCamps) yield* prepare5(record, view(EVERYTHING).selection);
  }
  var MOST2, LEADING, MOST_LINES, FEW, LIKE, overview, room, isOn2, hasCamps, campOf, described2, discs, asked2, open, openOf, discOf, inside, homes, staged, lines, close, openCamp, among;
  var init_stage = __esm({
    "src/state/derived/stage.js"() {
      "use strict";
      init_signals_core_module();
      init_campties();
      init_overview();
      init_scope();
      init_text();
      init_data();
      init_state();
      init_paths2();
      init_selection();
      init_tensions2();
      MOST2 = 300;
      LEADING = 150;
      MOST_LINES = 180;
      FEW = 20;
      LIKE = 0.3;
      ({ overview } = record);
      room = y(60);
      isOn2 = overview !== void 0;
      hasCamps = Boolean(overview?.camps.length);
      campOf = overview ? campsOf(overview.camps) : /* @__PURE__ */ new Map();
      described2 = O(() => hasCamps ? describe2(record, view(get2().scope).selection) : null);
      discs = O(() => get2().near.size ? [] : described2.value?.discs ?? []);
      asked2 = O(() => [
        ...selection.value?.actors ?? [],
        ...current.value?.actors ?? [],
        ...chosen2.value?.actors ?? []
      ]);
      open = O(() => openOf(get2().camp));
      openOf = (camp) => discs.value.find((disc3) => String(disc3.camp) === camp)?.camp ?? null;
      discOf = (camp) => described2.value?.discs.find((disc3) => disc3.camp === camp);
      inside = O(() => listInside(open.value));
      homes = O(() => {
        if (hasCamps || get2().near.size) return inside.value;
        return byTies(view(get2().scope).ofActor.keys()).slice(0, LEADING);
      });
      staged = O(() => {
        if (!isOn2) return null;
        const most = MOST2 - discs.value.length;
        return new Set([...asked2.value, ...get2().stage.toReversed(), ...homes.value].slice(0, most));
      });
      lines = O(() => {
        if (!described2.value || !discs.value.length) return [];
        if (open.value === null) return described2.value.lines;
        const own2 = described2.value.between.filter(({ first: first3, second }) => first3 === open.value || second === open.value);
        const all3 = own2.reduce((sum3, { number: number4 }) => sum3 + number4, 0);
        return own2.map((each3) => ({ ...each3, share: each3.number / all3, width: 1.5 + 8 * Math.min(1, each3.number / all3 / LIKE) }));
      });
      close = () => set({ camp: "", stage: [] });
      openCamp = (camp) => set({ camp: String(camp), stage: [], select: "" });
      among = O(() => described2.value ? parse3(get2().among) : null);
    }
  });

  // src/picture/vis.js
  var vis_exports = {};
  __export(vis_exports, {
    PREFIX: () => PREFIX2,
    USUAL_SIZE: () => USUAL_SIZE,
    atFullScale: () => atFullScale,
    centre: () => centre,
    change: () => change,
    context: () => context,
    dotAt: () => dotAt,
    draw: () => draw,
    edge: () => edge,
    ensure: () => ensure2,
    font: () => font,
    frame: () => frame,
    lineAt: () => lineAt,
    moveTo: () => moveTo,
    on: () => on3,
    onClick: () => onClick,
    onDrag: () => onDrag,
    paintDot: () => paintDot,
    paintLinesWith: () => paintLinesWith,
    positionOf: () => positionOf,
    redraw: () => redraw,
    redrawSoon: () => redrawSoon,
    scale: () => scale,
    setPosition: () => setPosition,
    sizeOf: () => sizeOf,
    start: () => start2,
    toFrame: () => toFrame,
    toPicture: () => toPicture,
    version: () => version,
    wrapped: () => wrapped
  });
  function ensure2(actors2, relations5) {
    if (!isOn2) return;
    const dots2 = actors2.filter((id) => !node2(id)).map((id) => withoutName(node(record, actor(id))));
    const edges2 = relations5.filter(({ id }) => !edge(id)).map(lineOf);
    if (!dots2.length && !edges2.length) return;
    const { emitter } = network.body;
    emitter.emit("_blockRedraw");
    data.nodes.add(dots2);
    data.edges.add(edges2);
    emitter.emit("_allowRedraw");
  }
  function lineOf({ id, from, to: to2 }) {
    const { ofActor: ofActor7 } = view(EVERYTHING);
    const [first3, second] = [from, to2].map((end2) => ofActor7.get(end2) ?? []);
    const [around4, other2] = first3.length < second.length ? [first3, to2] : [second, from];
    const parallel = [...new Set(around4.filter((each3) => each3.from === other2 || each3.to === other2))];
    return edges(record, parallel).filter((each3) => each3.id === id)[0];
  }
  function setPosition(id, { x: x3, y: y3 }) {
    Object.assign(node2(id), { x: x3, y: y3 });
    changes += 1;
  }
  function paintLinesWith(painter) {
    const { renderer } = network;
    const paint14 = renderer._drawEdges.bind(renderer);
    renderer._drawEdges = (context4) => painter(context4, paint14);
  }
  function draw(given, drawn) {
    for (const [id, each3] of given.actors) setStyle(node2(id), PREFIX2 + id, each3);
    for (const [id, each3] of given.relations) setStyle(edge(id), id, each3);
    network.body.nodeIndices = drawn.actors.map((id) => PREFIX2 + id);
    network.body.edgeIndices = drawn.relations;
    network.body.emitter.emit("_requestRedraw");
  }
  function setStyle(item4, key2, style) {
    const text4 = JSON.stringify(style);
    if (styles.get(key2) === text4) return;
    styles.set(key2, text4);
    item4.setOptions(style);
    changes += 1;
  }
  function dotAt(point) {
    const found3 = network.getNodeAt(point);
    return found3 === void 0 ? null : found3.slice(PREFIX2.length);
  }
  function moveTo(view16, duration = 0) {
    network.moveTo({ ...view16, animation: duration > 0 && { duration, easingFunction: "easeInOutQuad" } });
  }
  function onClick(listener) {
    let tapped = null;
    frame.addEventListener("pointerdown", () => {
      tapped = null;
    }, true);
    network.on("click", ({ pointer }) => {
      tapped = pointer.DOM;
    });
    frame.addEventListener("click", ({ shiftKey }) => {
      if (tapped) listener(tapped, shiftKey);
      tapped = null;
    });
  }
  function atFullScale(work) {
    const { view: view16 } = network.body;
    const before3 = view16.scale;
    try {
      view16.scale = 1;
      return work();
    } finally {
      view16.scale = before3;
    }
  }
  function start2() {
    network = new vis.Network(frame, data, options);
    network.on("dragging", ({ nodes: dragged }) => {
      changes += dragged.length;
    });
    const [box3, canvas] = (
      /** @type {NodeListOf<HTMLElement>} */
      frame.querySelectorAll(".vis-network, canvas")
    );
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
    box3.removeAttribute("tabindex");
  }
  var PREFIX2, options, frame, font, USUAL_SIZE, wrapped, withoutName, data, network, changes, styles, node2, edge, context, version, change, positionOf, sizeOf, redraw, redrawSoon, lineAt, scale, centre, toFrame, toPicture, EVENTS, on3, onDrag, paintDot;
  var init_vis = __esm({
    "src/picture/vis.js"() {
      "use strict";
      init_drawnrecord();
      init_scope();
      init_data();
      init_stage();
      init_element();
      ({ PREFIX: PREFIX2 } = drawnrecord_exports);
      options = /** @type {Options} */
      /** @type {unknown} */
      record.options;
      if (isOn2) Object.assign(options.interaction, { dragNodes: !hasCamps, hideEdgesOnDrag: false, hideEdgesOnZoom: false });
      frame = byId2("network");
      font = options.nodes.font;
      USUAL_SIZE = options.nodes.size;
      wrapped = (id) => node(record, actor(id)).label.split("\n");
      withoutName = ({ label: label2, ...dot }) => dot;
      data = {
        nodes: new vis.DataSet(isOn2 ? [] : record.drawing.nodes.map(withoutName)),
        edges: new vis.DataSet(isOn2 ? [] : record.drawing.edges)
      };
      changes = 0;
      styles = /* @__PURE__ */ new Map();
      node2 = (id) => network.body.nodes[PREFIX2 + id];
      edge = (id) => network.body.edges[id];
      context = () => network.canvas.getContext();
      version = () => changes;
      change = () => {
        changes += 1;
      };
      positionOf = (id) => ({ x: node2(id).x, y: node2(id).y });
      sizeOf = (id) => node2(id).options.size;
      redraw = () => network.redraw();
      redrawSoon = () => network.body.emitter.emit("_requestRedraw");
      lineAt = (point) => network.getEdgeAt(point) ?? null;
      scale = () => network.getScale();
      centre = () => network.getViewPosition();
      toFrame = (point) => network.canvasToDOM(point);
      toPicture = (point) => network.DOMtoCanvas(point);
      EVENTS = /** @type {const} */
      { before: "beforeDrawing", drawn: "afterDrawing", zoom: "zoom", resize: "resize" };
      on3 = (event, listener) => network.on(EVENTS[event], listener);
      onDrag = (listener) => network.on("dragEnd", (event) => listener(event.nodes.map((id) => id.slice(PREFIX2.length))));
      paintDot = (context4, id) => node2(id).draw(context4);
    }
  });

  // src/picture/bloccolours.js
  function fillOf(id) {
    if (!isOn3()) return null;
    const look2 = LOOKS.get(places().get(id));
    if (!look2) return { background: get3("canvas"), border: get3("bloc-none") };
    return { background: colour(look2, ""), border: colour(look2, "-edge") };
  }
  function paint(context4, ids3) {
    if (!isOn3()) return;
    const scale2 = scale();
    context4.save();
    Object.assign(context4, { textAlign: "center", textBaseline: "middle" });
    for (const id of ids3) {
      const place6 = places().get(id);
      const { x: x3, y: y3 } = positionOf(id);
      const high = Math.min(sizeOf(id) * 1.25, 16);
      if (place6 === void 0 || high * scale2 < SMALLEST) continue;
      context4.font = `bold ${high}px ${font.face}`;
      context4.fillStyle = colour(get(LOOKS, place6), "-ink");
      context4.fillText(letterOf(place6), x3, y3 + high * 0.06);
    }
    context4.restore();
  }
  function paintDot2(context4, place6, x3, y3) {
    const look2 = LOOKS.get(place6);
    Object.assign(context4, {
      fillStyle: look2 ? colour(look2, "") : get3("canvas"),
      lineWidth: 1.5,
      strokeStyle: look2 ? colour(look2, "-edge") : get3("bloc-none"),
      textAlign: "center"
    });
    context4.beginPath();
    context4.arc(x3, y3, 7, 0, 2 * Math.PI);
    context4.fill();
    context4.stroke();
    if (!look2 || place6 === void 0) return;
    context4.font = `bold 10px ${font.face}`;
    context4.fillStyle = colour(look2, "-ink");
    context4.fillText(letterOf(place6), x3, y3 + 0.5);
  }
  function list10() {
    const { answer: answer7 } = answer.value;
    if (!answer7?.blocs.length) return [];
    const number4 = (wanted) => [...places().values()].filter((place6) => place6 === wanted).length;
    const rows2 = answer7.blocs.map((_3, at5) => ({ place: at5, text: `bloc ${letterOf(at5)}`, number: number4(at5) }));
    const [first3, second] = LETTERS;
    const sides2 = [["a", `only against bloc ${second}`], ["b", `only against bloc ${first3}`], ["?", "may be in either"]];
    const others = sides2.map(([place6, text4]) => ({ place: place6, text: text4, number: number4(place6) }));
    const isDisputed2 = answer7.mixed.some(({ pair }) => pair.some((id) => !places().has(id)));
    const none = `not placed: no support or hostility claimed${isDisputed2 ? ", or only in dispute" : ""}`;
    return [...[...rows2, ...others].filter((row6) => row6.number), { text: none }];
  }
  function say9() {
    const { answer: answer7, missed, passed_over: passed } = answer.value;
    if (!isOn3() || !answer7) return "";
    const [, note5] = answer7.sentences.head;
    const what = `Letters are blocs. ${note5 ?? ""}`.trim();
    const which = missed ? " For all times together." : "";
    return `${what}${which}${passed.length ? " Unfiltered: filters other than dates are ignored in it." : ""}`;
  }
  var PAIRS, LOOKS, SMALLEST, places, isOn3, colour, letterOf, icon2;
  var init_bloccolours = __esm({
    "src/picture/bloccolours.js"() {
      "use strict";
      init_lookup();
      init_blocs();
      init_state();
      init_element();
      init_colours();
      init_vis();
      PAIRS = [[0, "a"], [1, "b"], ["?", "open"], ["a", "open"], ["b", "open"]];
      LOOKS = new Map(PAIRS);
      SMALLEST = 6;
      places = () => sides.value;
      isOn3 = () => get2().blocs;
      colour = (look2, part2) => get3(`bloc-${look2}${part2}`);
      letterOf = (place6) => typeof place6 === "number" ? LETTERS[place6] : place6;
      icon2 = (place6) => el(
        "svg",
        { class: `bloc-figure bloc-${LOOKS.get(place6) === "open" ? "open-dot" : LOOKS.get(place6) ?? "none"}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
        el("circle", { cx: 8, cy: 8, r: 7 }),
        place6 !== void 0 && el("text", { x: 8, y: 11.5, "text-anchor": "middle" }, letterOf(place6))
      );
    }
  });

  // src/core/focus.js
  var focus_exports = {};
  __export(focus_exports, {
    add: () => add,
    drop: () => drop,
    expand: () => expand,
    ids: () => ids2,
    reach: () => reach,
    read: () => read2,
    removeCentre: () => removeCentre,
    write: () => write2
  });
  function read2(text4) {
    const parts = ids2(text4).map((part2) => part2.match(/^(.+):([1-9])$/)).filter(isThere);
    return new Map(parts.map(([, id, steps3]) => [id, Number(steps3)]));
  }
  function reach(centres, relations5, hidden) {
    const neighbours = /* @__PURE__ */ new Map();
    for (const { from, to: to2 } of relations5) {
      if (hidden.has(from) || hidden.has(to2)) continue;
      ensure(neighbours, from, () => []).push(to2);
      ensure(neighbours, to2, () => []).push(from);
    }
    const found3 = /* @__PURE__ */ new Set();
    for (const [id, steps3] of centres) if (!hidden.has(id)) spread(id, steps3, neighbours, found3);
    return found3;
  }
  function spread(id, steps3, neighbours, found3) {
    const seen = /* @__PURE__ */ new Set([id]);
    let edge3 = [id];
    for (let step2 = 0; step2 < steps3 && edge3.length; step2 += 1) {
      const next = edge3.flatMap((each3) => neighbours.get(each3) ?? []).filter((each3) => !seen.has(each3));
      edge3 = [...new Set(next)];
      for (const each3 of edge3) seen.add(each3);
    }
    for (const each3 of seen) found3.add(each3);
  }
  var MOST3, ids2, add, drop, write2, expand, removeCentre;
  var init_focus = __esm({
    "src/core/focus.js"() {
      "use strict";
      init_lookup();
      MOST3 = 9;
      ids2 = (text4) => text4 ? text4.split(",") : [];
      add = (list40, id) => [.../* @__PURE__ */ new Set([...list40, id])];
      drop = (list40, id) => list40.filter((other2) => other2 !== id);
      write2 = (centres) => [...centres].map(([id, steps3]) => `${id}:${steps3}`).join(",");
      expand = (centres, id) => new Map(centres).set(id, Math.min(MOST3, (centres.get(id) ?? 0) + 1));
      removeCentre = (centres, id) => new Map([...centres].filter(([other2]) => other2 !== id));
    }
  });

  // src/core/members.js
  function find10(data2, scope2) {
    const bare = make({ ...scope2, ...ANY });
    const relations5 = select(data2, bare).relations.filter(isSupported);
    const hostile = new Set(relations5.filter(({ sign: sign2, standing }) => sign2 < 0 && (scope2.modes.length || standing !== "thesis")).flatMap(({ from, to: to2 }) => [pairKey(from, to2), pairKey(to2, from)]));
    const isDated2 = asked(bare) !== null;
    const bodies = /* @__PURE__ */ new Map();
    for (const relation3 of relations5) {
      if (isMembership(data2, relation3) && isCurrent(relation3, isDated2)) ensure(bodies, relation3.from, () => /* @__PURE__ */ new Set()).add(relation3.to);
    }
    return join3(withoutCycles(bodies), (one2, other2) => hostile.has(pairKey(one2, other2)));
  }
  function isMembership(data2, { from, to: to2, role }) {
    const { actors: actors2, kinds: kinds3 } = of(data2);
    if (role !== "membership" && role !== "representation") return false;
    const [member, body] = [from, to2].map((id) => get(kinds3, get(actors2, id).kind));
    return member.role === "member" && body.body;
  }
  function isCurrent({ standing, contested, claims: claims2 }, isDated2) {
    const supporting = claims2.filter(({ stance }) => stance === "supports");
    const isOver = !isDated2 && supporting.every(({ tense }) => tense !== "present");
    return !isOver && !contested && !TOO_WEAK.includes(String(standing));
  }
  function withoutCycles(bodies) {
    const leads = (from, to2, seen = /* @__PURE__ */ new Set()) => [...bodies.get(from) ?? []].some((next) => next === to2 || !seen.has(next) && leads(next, to2, seen.add(next)));
    return new Map([...bodies].map(([member, of5]) => [member, [...of5].filter((body) => !leads(body, member))]));
  }
  function join3(bodies, areHostile) {
    const found3 = /* @__PURE__ */ new Map();
    const resolve5 = (id) => ensure(found3, id, () => {
      const of5 = sorted(bodies.get(id) ?? []);
      const tops = new Set(of5.map((each3) => resolve5(each3).body ?? each3));
      const over2 = sorted(of5.flatMap((each3) => [each3, ...resolve5(each3).over]));
      const isJoined = tops.size === 1 && !over2.some((each3) => areHostile(id, each3));
      return isJoined ? { body: [...tops][0], over: over2 } : { body: null, over: [] };
    });
    const joined = sorted(bodies.keys()).map((id) => (
      /** @type {const} */
      [id, resolve5(id).body]
    ));
    return new Map(joined.flatMap(([id, body]) => body === null ? [] : [[id, body]]));
  }
  var ANY, TOO_WEAK;
  var init_members = __esm({
    "src/core/members.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_relations();
      init_scope();
      init_support();
      init_text();
      ANY = { types: [], signs: [], amount: null, contested: null, relayed: null, single_voice: null, members: null };
      TOO_WEAK = ["thesis", "intent"];
    }
  });

  // src/state/derived/folding.js
  function toggle2(body) {
    const { unfold } = get2();
    set({ unfold: unfold.includes(body) ? unfold.filter((each3) => each3 !== body) : [...unfold, body] });
  }
  var NONE2, members, asked3, folded, membersOf;
  var init_folding = __esm({
    "src/state/derived/folding.js"() {
      "use strict";
      init_signals_core_module();
      init_members();
      init_data();
      init_state();
      init_paths2();
      init_selection();
      init_stage();
      init_tensions2();
      NONE2 = /* @__PURE__ */ new Map();
      members = O(() => get2().draw.includes("folded") && !discs.value.length ? find10(record, get2().scope) : NONE2);
      asked3 = O(() => /* @__PURE__ */ new Set([
        ...selection.value?.actors ?? [],
        ...get2().near.keys(),
        ...current.value?.actors ?? [],
        ...chosen2.value?.actors ?? []
      ]));
      folded = O(() => {
        if (!members.value.size) return NONE2;
        const { unfold } = get2();
        return new Map([...members.value].filter(([member, body]) => !unfold.includes(body) && !asked3.value.has(member)));
      });
      membersOf = (body) => [...members.value].filter(([, of5]) => of5 === body).map(([member]) => member);
    }
  });

  // src/state/derived/visibility.js
  function draw2(base, left) {
    const [full, faint] = [base.full, base.faint].map((ids3) => new Set([...ids3].filter((id) => !left.has(id))));
    return { ...base, full, faint, undrawn: base.full.size + base.faint.size - full.size - faint.size };
  }
  function listAmong(ids3) {
    const { ofActor: ofActor7 } = view(get2().scope);
    const there = new Set(ids3);
    return ids3.flatMap((id) => [...new Set(ofActor7.get(id))].filter(({ from, to: to2 }) => from === id && there.has(to2)));
  }
  function keepOnly(base, ids3) {
    const [full, faint] = [base.full, base.faint].map((all3) => new Set(ids3.filter((id) => all3.has(id))));
    const relations5 = listAmong(ids3.filter((id) => full.has(id) || faint.has(id)));
    const actors2 = full.size + faint.size;
    const cut7 = get2().near.size ? base.full.size + base.faint.size - actors2 : 0;
    return { ...base, full, faint, relations: relations5, staged: { actors: actors2, relations: relations5.length, cut: cut7 } };
  }
  function narrow3(base, near, hidden) {
    const { relations: all3, full, faint } = base;
    const reached = near.size ? reach(near, all3, hidden) : null;
    const isKept = (id) => !hidden.has(id) && (!reached || reached.has(id));
    const relations5 = all3.filter(({ from, to: to2 }) => isKept(from) && isKept(to2));
    const left = [full, faint].map((ids3) => new Set([...ids3].filter(isKept)));
    const actors2 = full.size + faint.size - left[0].size - left[1].size;
    return { ...base, relations: relations5, full: left[0], faint: left[1], out: { actors: actors2, relations: all3.length - relations5.length } };
  }
  function fold2(base, folded3) {
    const isDrawn = (id) => base.full.has(id) || base.faint.has(id);
    const folds = new Map([...folded3].filter((pair) => pair.every(isDrawn)));
    if (!folds.size) return base;
    const dotOf5 = (id) => folds.get(id) ?? id;
    const full = new Set([...base.full].map(dotOf5));
    const relations5 = base.relations.filter(({ from, to: to2 }) => dotOf5(from) !== dotOf5(to2));
    return {
      ...base,
      relations: relations5,
      full,
      folds,
      faint: new Set([...base.faint].filter((id) => !folds.has(id) && !full.has(id))),
      inside: base.relations.length - relations5.length
    };
  }
  var UNFOLDED, undrawn, inScope, inFocus, ready, dots, lines2, onStage, visible, standIn, isVisible, isPresent, isInScope2;
  var init_visibility = __esm({
    "src/state/derived/visibility.js"() {
      "use strict";
      init_signals_core_module();
      init_focus();
      init_onlyclaimants();
      init_scope();
      init_text();
      init_data();
      init_state();
      init_folding();
      init_stage();
      UNFOLDED = /* @__PURE__ */ new Map();
      undrawn = O(() => {
        const { draw: draw4, near } = get2();
        return new Set(draw4.includes("claimants") ? [] : list2(record).filter((id) => !near.has(id)));
      });
      inScope = O(() => {
        const { scope: scope2 } = get2();
        const { drawn, ofActor: ofActor7 } = view(scope2);
        const isNarrow2 = Object.keys(asGiven(scope2)).some((name5) => name5 !== "kinds");
        const isOfKind = (id) => !scope2.kinds.length || scope2.kinds.includes(actor(id).kind);
        const candidates = ids.filter(isOfKind);
        const isInvolved = (id) => !isNarrow2 || ofActor7.has(id);
        return {
          relations: drawn,
          full: new Set(candidates.filter(isInvolved)),
          faint: new Set(candidates.filter((id) => !isInvolved(id))),
          out: { actors: 0, relations: 0 },
          undrawn: 0,
          folds: UNFOLDED,
          inside: 0,
          staged: null
        };
      });
      inFocus = O(() => {
        const { near, hide: hide3 } = get2();
        const drawn = undrawn.value.size ? draw2(inScope.value, undrawn.value) : inScope.value;
        return near.size || hide3.length ? narrow3(drawn, near, new Set(hide3)) : drawn;
      });
      ready = O(() => {
        const staged2 = staged.value;
        if (!staged2 || !get2().near.size) return staged2;
        const { full, faint } = inFocus.value;
        return new Set([...staged2, ...get2().near.keys(), ...byTies([...full, ...faint])].slice(0, MOST2));
      });
      dots = O(() => ready.value ? sorted([...ready.value].filter(isActor)) : ids);
      lines2 = O(() => {
        const { drawn } = view(get2().scope);
        return ready.value ? listAmong(dots.value) : drawn;
      });
      onStage = O(() => ready.value ? keepOnly(inFocus.value, dots.value) : inFocus.value);
      visible = O(() => fold2(onStage.value, folded.value));
      standIn = (id) => visible.value.folds.get(id) ?? id;
      isVisible = (id) => visible.value.full.has(id) || visible.value.faint.has(id);
      isPresent = (id) => isVisible(standIn(id));
      isInScope2 = (id) => inScope.value.full.has(id);
    }
  });

  // src/state/derived/highlight.js
  function ofSelection({ kind: kind4, actors: actors2, relation: relation3 }) {
    const [first3, second] = actors2;
    const around4 = [...view(get2().scope).ofActor.get(first3) ?? [], ...listDenied(first3)];
    let relations5 = relation3 ? [relation3] : around4.filter((each3) => isPresent(other(each3, first3)));
    if (kind4 === "pair") relations5 = around4.filter((each3) => other(each3, first3) === second);
    return make6(relations5, actors2);
  }
  function ofBloc(at5) {
    const within = new Set(answer.value.answer?.blocs[at5].filter(isPresent));
    const ties3 = [...selected.value.relations.values()].filter(({ from, to: to2, sign: sign2, standing }) => sign2 && standing && within.has(from) && within.has(to2));
    return { ...make6(ties3, []), actors: new Set([...within].map(standIn)) };
  }
  function make6(relations5, chosen5) {
    const there = new Set(dots.value);
    const staged2 = relations5.filter(({ from, to: to2 }) => there.has(from) && there.has(to2));
    const drawn = staged2.filter(({ from, to: to2 }) => standIn(from) !== standIn(to2));
    const ends2 = staged2.flatMap(({ from, to: to2 }) => [from, to2]);
    const ringed = chosen5.filter((id) => there.has(id));
    return {
      actors: new Set([...ends2, ...ringed].map(standIn)),
      relations: new Set(drawn.map(({ id }) => id)),
      chosen: ringed.map(standIn)
    };
  }
  var PAIRED, highlight, onStage2, ofActor2, listDenied, ofTension, ofPath;
  var init_highlight = __esm({
    "src/state/derived/highlight.js"() {
      "use strict";
      init_signals_core_module();
      init_data();
      init_state();
      init_blocs();
      init_paths2();
      init_selection();
      init_stage();
      init_tensions2();
      init_visibility();
      PAIRED = ["clients-clash", "proxy", "common-enemy", "common-backer"];
      highlight = O(() => {
        const { hovered } = get2();
        if (hovered?.actors.size) return hovered;
        if (selection.value) return ofSelection(selection.value);
        if (chosen2.value) return ofTension(chosen2.value);
        if (chosen.value >= 0) return onStage2(ofBloc(chosen.value));
        return current.value ? ofPath(current.value) : null;
      });
      onStage2 = (found3) => isOn2 && !found3.actors.size ? null : found3;
      ofActor2 = (id) => ofSelection({ kind: "actor", actors: [id] });
      listDenied = (id) => (get2().draw.includes("denied") ? view(get2().scope).all : []).filter(({ standing, from, to: to2 }) => !standing && (from === id || to2 === id));
      ofTension = ({ kind: kind4, relations: relations5, actors: actors2 }) => make6(relations5, PAIRED.includes(kind4) ? actors2.slice(0, 2) : actors2);
      ofPath = ({ hops, actors: actors2 }) => make6(hops.flatMap((hop) => hop.relations), [actors2[0], actors2[actors2.length - 1]]);
    }
  });

  // src/core/headings.js
  function leadClaim2(data2, relation3) {
    return leadClaim(data2, { claims: nearestClaims(relation3.claims.filter(isFor)) });
  }
  function nearestClaims(claims2) {
    const nearest = nearestTense(claims2);
    return claims2.filter(({ tense }) => tense === nearest);
  }
  function firmest2(data2, { claims: claims2 }) {
    const { strength } = of(data2);
    const weight2 = (claim3) => get(strength, claim3.mode) * TENSES.length - TENSES.indexOf(claim3.tense);
    return claims2.filter(isFor).reduce((best2, claim3) => weight2(claim3) > weight2(best2) ? claim3 : best2);
  }
  function sayStrength(data2, relation3) {
    const [head3, other2] = [leadClaim2(data2, relation3), firmest2(data2, relation3)];
    if (head3.mode === other2.mode) return markOf(data2, head3.mode);
    const [when2, then] = [head3, other2].map((claim3) => sayTense(data2, claim3));
    return `${markOf(data2, head3.mode)} ${when2 || say(data2, "now")}; ${markOf(data2, other2.mode)}, ${then}`;
  }
  function sayDates2(data2, relation3) {
    const { strength } = of(data2);
    const claims2 = relation3.standing ? relation3.claims.filter(isFor) : relation3.claims;
    const byStrength = [...claims2].sort((a3, b2) => get(strength, b2.mode) - get(strength, a3.mode));
    const periods = /* @__PURE__ */ new Map();
    for (const { dates: dates2, mode: mode3 } of byStrength) ensure(periods, dates2, () => /* @__PURE__ */ new Set()).add(mode3);
    const isMixed = relation3.standing && new Set(claims2.map(({ mode: mode3 }) => mode3)).size > 1 && periods.size > 1;
    const texts = [...periods].map(([dates2, modes2]) => (dates2 || "undated") + (isMixed ? ` (${[...modes2].map((mode3) => markOf(data2, mode3)).join(", ")})` : ""));
    const more2 = texts.length > MOST4 + 1 ? [`and ${texts.length - MOST4} more periods`] : [];
    return [...more2.length ? texts.slice(0, MOST4) : texts, ...more2].join("; ");
  }
  function attackerOf({ claims: claims2 }) {
    const attackers = new Set(claims2.filter(isFor).map(({ attacker: attacker2 }) => attacker2));
    const [attacker] = attackers;
    return attackers.size === 1 && attacker !== "both" ? attacker : null;
  }
  function endsOf2(relation3) {
    const { from, to: to2 } = relation3;
    return attackerOf(relation3) === to2 ? [to2, from] : [from, to2];
  }
  function arrowOf(relation3, { from, to: to2 }) {
    if (isMutual(relation3)) return "↔";
    const [first3, second] = endsOf2(relation3);
    return first3 === from || second === to2 ? "→" : "←";
  }
  function sayType(data2, relation3) {
    const { label: label2 } = get(of(data2).types, relation3.type);
    return relation3.standing ? addMarks(data2, relation3, label2) : `${label2} (${sayOpen(relation3)})`;
  }
  function addMarks(data2, relation3, label2) {
    const { mode: mode3 } = leadClaim2(data2, relation3);
    const marks = [modeOf(data2, mode3).mark, ...name2(data2, relation3, "time")].filter(Boolean);
    return marks.length ? `${label2} (${marks.join(", ")})` : label2;
  }
  function sayHop(data2, hop) {
    const label2 = (each3) => each3.channel ? addMarks(data2, each3, say(data2, "as-channel")) : sayType(data2, each3);
    const parts = new Map(hop.relations.map((relation3) => {
      const arrow2 = arrowOf(relation3, hop);
      const [dispute4] = name2(data2, relation3, "dispute");
      const text4 = label2(relation3) + (dispute4 ? ` [${dispute4}]` : "");
      return [`${arrow2} ${text4}`, { arrow: arrow2, text: text4 }];
    }));
    const [arrow, another] = new Set([...parts.values()].map((each3) => each3.arrow));
    if (another === void 0) return `${arrow} ${[...parts.values()].map(({ text: text4 }) => text4).join(", ")} ${arrow}`;
    return `– ${[...parts.keys()].join(", ")} –`;
  }
  var MOST4, sayTense, markOf, isMutual, OPEN3, sayOpen, sayInterpretations;
  var init_headings = __esm({
    "src/core/headings.js"() {
      "use strict";
      init_dates();
      init_core();
      init_lookup();
      init_phrases();
      init_relationmarks();
      init_sentences();
      init_support();
      init_text();
      MOST4 = 3;
      sayTense = (data2, { tense }) => tense === "present" ? "" : say(data2, tense === "future" ? "to-come" : "ended");
      markOf = (data2, id) => {
        const { mark: mark3, label: label2 } = modeOf(data2, id);
        return mark3 || label2;
      };
      isMutual = (relation3) => relation3.symmetric && !attackerOf(relation3);
      OPEN3 = { supports: "", denies: "denied", withholds: "not confirmed" };
      sayOpen = ({ claims: claims2 }) => sorted(claims2.map(({ stance }) => OPEN3[stance])).join(", ");
      sayInterpretations = (data2, hops) => sayCount(data2, "interpretations", hops.length, { steps: joinAnd(hops.map((hop) => String(hop + 1))) });
    }
  });

  // src/ui/relationtext.js
  function phrase2(pattern, first3, second, many) {
    return isolate(choose(pattern, many).replace(/\{from\}|\{to\}/g, (mark3) => mark3 === "{from}" ? first3 : second));
  }
  function head(relation3) {
    if (relation3.standing) return `Claimed: ${leadClaim2(record, relation3).phrase}`;
    const { claims: claims2 } = relation3;
    const stances = sorted(claims2.map(({ stance }) => stance)).map((stance) => OPEN4[stance]);
    const [first3, ...others] = stances;
    const said = [first3, ...others.map((text4) => text4.toLowerCase())].join(" and ");
    return `${said}: ${nearestClaims(claims2)[0].phrase}`;
  }
  function headFrom(relation3, id, isOver) {
    const claim3 = leadClaim2(record, relation3);
    const { attacker, mode: mode3 } = claim3;
    const { symmetric, patterns } = get(types, relation3.type);
    const { tense } = claim3;
    const form = [tense === "past" && !isOver ? "present" : tense, mode3 === "intent" && "intent", attacker && "attack"];
    const pattern = patterns[form.filter(Boolean).join(" ")];
    const name5 = nameInSentence(id);
    if (attacker === "both") return `Claimed: ${phrase2(pattern, `${name5} and …`, "each other", true)}`;
    const isFirst = attacker ? attacker === id : symmetric || relation3.from === id;
    return `Claimed: ${isFirst ? phrase2(pattern, name5, "…", isPlural2(id)) : phrase2(pattern, "…", name5, false)}`;
  }
  function groupAlike(relations5, id) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const relation3 of relations5) {
      ensure(groups2, headFrom(relation3, id, false), () => []).push(relation3);
    }
    return [...groups2.values()].map((own2) => ({ head: headFrom(own2[0], id, own2.every(({ ended: ended2 }) => ended2)), own: own2 }));
  }
  function when(relation3) {
    if (relation3.contested) return "";
    if (relation3.ended) return years(relation3);
    return relation3.start && isToCome(relation3) ? `from ${year(relation3.start)}` : "";
  }
  function years({ start: start51, end: end2 }) {
    if (!end2 || end2 === "past") return start51 ? `${year(start51)}–?` : "ended";
    if (!start51) return `–${year(end2)}`;
    return year(start51) === year(end2) ? year(end2) : `${year(start51)}–${year(end2)}`;
  }
  function badges(relation3) {
    const title = ({ group: group6, means }) => group6 === "time" && dates(relation3) || group6 === "voices" && relation3.voices.map(claimant).join(", ") || capitalise(means);
    return list3(record, relation3).map((mark3) => badge(say4(record, mark3, relation3), mark3.group === "dispute" ? "strong" : "plain", title(mark3)));
  }
  var OPEN4, isPlural2, year, dates, badge, claimant;
  var init_relationtext = __esm({
    "src/ui/relationtext.js"() {
      "use strict";
      init_bidi();
      init_headings();
      init_lookup();
      init_relationmarks();
      init_text();
      init_data();
      init_element();
      OPEN4 = { denies: "Denied", withholds: "Unconfirmed" };
      isPlural2 = (id) => actor(id).plural;
      year = (date2) => date2.startsWith("about ") ? `c. ${date2.slice(6, 10)}` : date2.slice(0, 4);
      dates = (relation3) => sayDates2(record, relation3);
      badge = (text4, look2, title) => el("span", { class: `badge badge-${look2}`, title }, text4);
      claimant = (entry3) => nameOf3(entry3);
    }
  });

  // src/ui/icons.js
  function kind2(kind4) {
    const { shape, colour: colour2 } = kind(kind4);
    const look2 = isUmbrella(kind4) ? "figure figure-open" : "figure";
    return el(
      "svg",
      { class: `${look2} hue-${colour2}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
      el("path", { d: SHAPES.get(shape) })
    );
  }
  function line({ colour: colour2, line: dashed }, mode3, { arrow = false, ended: ended2 = false } = {}) {
    const { width, dashes, opacity } = record.strokes[dashed][mode3];
    return el(
      "svg",
      {
        class: `line line-${colour2}`,
        viewBox: "0 0 34 12",
        "aria-hidden": "true",
        opacity: ended2 ? 0.45 : opacity
      },
      el("path", {
        d: `M1 6H${arrow ? 27 : 33}`,
        "stroke-width": width,
        "stroke-dasharray": dashes.join(" ") || null
      }),
      arrow && el("path", { class: "line-head", d: "M26 2.5L33.5 6L26 9.5L27.8 6z" })
    );
  }
  function dispute2({ sign: sign2, is_open: isBroken }) {
    const isHalf = sign2 === "half";
    return el(
      "svg",
      { class: `line line-dispute ${isBroken ? "is-broken" : ""}`.trim(), viewBox: "0 0 34 14", "aria-hidden": "true" },
      el("path", { class: "line-rest", d: "M1 7H33" }),
      el("circle", { cx: 17, cy: 7, r: 6, "stroke-dasharray": isBroken ? "2 1.6" : null }),
      el("path", { class: isHalf ? "line-half" : "line-zigzag", d: isHalf ? HALF : ZIGZAG })
    );
  }
  var SHAPES, ofRelation, ZIGZAG, HALF;
  var init_icons = __esm({
    "src/ui/icons.js"() {
      "use strict";
      init_data();
      init_element();
      SHAPES = /* @__PURE__ */ new Map([
        ["dot", "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z"],
        ["square", "M3 3h10v10H3z"],
        ["diamond", "M8 1.5L14.5 8L8 14.5L1.5 8z"],
        ["triangle", "M8 2L14 13H2z"],
        ["triangleDown", "M8 14L14 3H2z"],
        ["hexagon", "M4.7 2.5h6.6L14.5 8l-3.2 5.5H4.7L1.5 8z"],
        ["star", "M8 1.2l2 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.9l-4.3 2.6 1.1-4.9L1 6.3l5-.5z"]
      ]);
      ofRelation = (relation3) => line(
        typeOf(relation3),
        relation3.standing ?? "thesis",
        { arrow: !relation3.symmetric, ended: isPast(relation3) }
      );
      ZIGZAG = "M13.5 8.5L16 4.5L18 9.5L20.5 5.5";
      HALF = "M17 1a6 6 0 0 1 0 12z";
    }
  });

  // src/core/ends.js
  function parse5(text4) {
    const [from, to2] = text4.split(",");
    return to2 === void 0 ? { from: "", to: "", actor: from } : { from, to: to2, actor: "" };
  }
  function has2(ends2, { from, to: to2, symmetric }) {
    if (ends2.actor) return ends2.actor === from || ends2.actor === to2;
    const fits2 = (first3, second) => (!ends2.from || ends2.from === first3) && (!ends2.to || ends2.to === second);
    return fits2(from, to2) || symmetric && fits2(to2, from);
  }
  var write3, actorsOf, isNamed;
  var init_ends = __esm({
    "src/core/ends.js"() {
      "use strict";
      write3 = ({ from, to: to2, actor: actor3 }) => actor3 || (from || to2 ? `${from},${to2}` : "");
      actorsOf = (text4) => text4.split(",").filter(Boolean);
      isNamed = ({ actor: actor3 }, { via, against: against2 }) => actor3 !== "" && (via.includes(actor3) || against2.includes(actor3));
    }
  });

  // src/core/layout.js
  function parse6(text4) {
    const positions = /* @__PURE__ */ new Map();
    for (const part2 of text4.split(",")) {
      const [, id, ...numbers] = /^(.+):(-?\d+):(-?\d+)$/.exec(part2) ?? [];
      const [x3, y3] = numbers.map(Number);
      if (id && Math.abs(x3) < MOST5 && Math.abs(y3) < MOST5) positions.set(id, { x: x3, y: y3 });
    }
    return positions;
  }
  function section(key2, entries2, write12) {
    const lines4 = sorted(Object.keys(entries2)).map((id) => `${JSON.stringify(id)}: ${write12(id)}`);
    return `"${key2}": {
${lines4.join(",\n")}
}`;
  }
  function writeCamps(camps2) {
    const discs2 = Object.fromEntries(camps2.map(({ wide, upright }, at5) => [at5, [...wide, ...upright]]));
    const inside2 = Object.fromEntries(camps2.flatMap((camp, at5) => Object.entries(camp.inside).map(([id, place6]) => [id, [at5, ...place6]])));
    const write12 = (key2, rows2) => Object.keys(rows2).length ? section(key2, rows2, (id) => `[${rows2[id].join(", ")}]`) : "";
    return [write12("camps", discs2), write12("inside", inside2)];
  }
  function render(layout) {
    const { positions, pinned, lone, upright, overview: overview2 } = layout;
    const known9 = (ids3) => [...new Set(ids3)].filter((id) => Object.hasOwn(positions, id));
    const join8 = (parts) => `{${parts.filter(Boolean).join(", ")}}`;
    return `${join8([
      writePositions(layout),
      writeIds("pinned", known9(pinned)),
      writeIds("lone", known9(lone)),
      ...writeStyle(layout),
      ...writeCamps(overview2?.camps ?? []),
      Object.keys(upright.positions).length ? `"upright": ${join8([writePositions(upright), ...writeStyle(upright)])}` : ""
    ])}
`;
  }
  var MOST5, write4, writePositions, writeStyle, writeIds;
  var init_layout = __esm({
    "src/core/layout.js"() {
      "use strict";
      init_lookup();
      init_text();
      MOST5 = 1e7;
      write4 = (positions) => sorted(positions.keys()).map((id) => `${id}:${get(positions, id).x}:${get(positions, id).y}`).join(",");
      writePositions = ({ positions }) => section("positions", positions, (id) => `[${positions[id].map(Math.round).join(", ")}]`);
      writeStyle = ({ names: names4, bends }) => [
        Object.keys(names4).length ? section("names", names4, (id) => JSON.stringify(names4[id])) : "",
        Object.keys(bends).length ? section("bends", bends, (id) => String(bends[id])) : ""
      ];
      writeIds = (key2, ids3) => ids3.length ? `"${key2}": [
${sorted(ids3).map((id) => JSON.stringify(id)).join(",\n")}
]` : "";
    }
  });

  // src/core/betweenness.js
  function visit({ offsets, targets }, origin, { queue, distance: distance3, paths }) {
    distance3.fill(-1);
    paths.fill(0);
    distance3[origin] = 0;
    paths[origin] = 1;
    queue[0] = origin;
    let reached = 1;
    for (let at5 = 0; at5 < reached; at5 += 1) {
      const actor3 = queue[at5];
      const further = distance3[actor3] + 1;
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
        const next = targets[arc];
        if (distance3[next] < 0) {
          distance3[next] = further;
          queue[reached] = next;
          reached += 1;
        }
        if (distance3[next] === further) paths[next] += paths[actor3];
      }
    }
    return reached;
  }
  function addShares({ offsets, targets }, reached, { queue, distance: distance3, paths, share: share2 }, scores) {
    share2.fill(0);
    for (let at5 = reached - 1; at5 > 0; at5 -= 1) {
      const actor3 = queue[at5];
      const nearer = distance3[actor3] - 1;
      const each3 = (1 + share2[actor3]) / paths[actor3];
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
        const before3 = targets[arc];
        if (distance3[before3] === nearer) share2[before3] += paths[before3] * each3;
      }
      scores[actor3] += share2[actor3];
    }
  }
  function* compute2(ties3, members2) {
    const scores = new Float64Array(ties3.ids.length);
    const work = start3(members2, ties3.ids.length);
    for (const [at5, origin] of members2.entries()) {
      addShares(ties3, visit(ties3, origin, work), work, scores);
      if (at5 % SLICE2 === SLICE2 - 1) yield at5 / members2.length;
    }
    const pairs = (work.size - 1) * (work.size - 2);
    return pairs > 0 ? scores.map((score) => score / pairs) : scores;
  }
  var SLICE2, start3;
  var init_betweenness = __esm({
    "src/core/betweenness.js"() {
      "use strict";
      SLICE2 = 20;
      start3 = (members2, size4) => ({
        size: members2.length,
        queue: new Int32Array(size4),
        distance: new Int32Array(size4),
        paths: new Float64Array(size4),
        share: new Float64Array(size4)
      });
    }
  });

  // src/core/reach.js
  function countFrom(origin, rows2, ends2, { queue, seen }) {
    seen[origin] = origin;
    queue[0] = origin;
    let reached = 1;
    for (let at5 = 0; at5 < reached; at5 += 1) {
      const actor3 = queue[at5];
      for (let arc = rows2[actor3]; arc < rows2[actor3 + 1]; arc += 1) {
        if (seen[ends2[arc]] === origin) continue;
        seen[ends2[arc]] = origin;
        queue[reached] = ends2[arc];
        reached += 1;
      }
    }
    return reached - 1;
  }
  function count3(ties3, members2, rows2, ends2) {
    const scores = new Float64Array(ties3.ids.length);
    const work = start4(ties3.ids.length);
    for (const actor3 of members2) scores[actor3] = countFrom(actor3, rows2, ends2, work);
    return scores;
  }
  var start4, out, behind;
  var init_reach = __esm({
    "src/core/reach.js"() {
      "use strict";
      start4 = (size4) => ({ queue: new Int32Array(size4), seen: new Int32Array(size4).fill(-1) });
      out = (ties3, members2) => count3(ties3, members2, ties3.offsets, ties3.targets);
      behind = (ties3, members2) => count3(ties3, members2, ties3.inOffsets, ties3.origins);
    }
  });

  // src/core/ranking.js
  function countSigned({ offsets, relations: relations5 }, actor3, sign2) {
    const ties3 = relations5.slice(offsets[actor3], offsets[actor3 + 1]);
    return ties3.filter((between2) => between2.some((relation3) => relation3.sign === sign2)).length;
  }
  function* rankInSlices(data2, selection2, measure5) {
    const known9 = find11(data2, measure5);
    if (known9?.whole) return rankWhole(data2, known9.id, known9.whole);
    const computation = COMPUTATIONS.get(measure5);
    if (!computation) throw new InputError("no-measure", { name: measure5 });
    const [direction2, compute3, isCounted] = computation;
    const used2 = leaveOut(data2, selection2);
    const ties3 = of3(data2, keep3(used2, isCounted), direction2);
    const members2 = listTied2(data2, used2);
    const computed = compute3(ties3, members2);
    const scores = "next" in computed ? yield* computed : computed;
    const note5 = isCounted === isBacking && !ties3.targets.length ? say(data2, "no-backing") : null;
    const scored = members2.map((actor3) => ({ id: ties3.ids[actor3], score: scores[actor3] }));
    return answer4(data2, selection2, measure5, note5, scored);
  }
  function answer4(data2, selection2, measure5, note5, scored) {
    const used2 = leaveOut(data2, selection2);
    return {
      measure: measure5,
      layer: find11(data2, measure5)?.layer ?? null,
      scope: asGiven(used2.scope),
      unknown: used2.unknown,
      theses_left_out: excludesRelations(data2, selection2.scope, used2),
      counted: scored.length,
      absent: countActors(data2, used2.scope) - listTied2(data2, used2).length,
      note: note5,
      actors: order2(data2, scored)
    };
  }
  function rankWhole(data2, measure5, { scores, note: note5, refused }) {
    if (refused) throw new Error(refused);
    const scored = data2.actors.flatMap(({ id }, at5) => {
      const score = scores[at5] ?? null;
      return score === null ? [] : [{ id, score }];
    });
    return answer4(data2, select(data2, EVERYTHING), measure5, note5, scored);
  }
  function sayCounted(data2, { counted: counted2, absent }, isOfMore2 = false) {
    if (!counted2) return say(data2, "nobody-tied");
    const ranked = sayCount(data2, isOfMore2 ? "ranked-whole" : "ranked", counted2);
    return absent ? `${ranked} ${sayCount(data2, "not-ranked", absent)}` : ranked;
  }
  function keep3(selection2, isCounted) {
    if (!isCounted) return selection2;
    return { ...selection2, relations: selection2.relations.filter(isCounted) };
  }
  function listTied2(data2, selection2) {
    const ties3 = of3(data2, selection2, "any");
    return [...ties3.ids.keys()].filter((actor3) => countOut(ties3, actor3));
  }
  function order2(data2, scored, round = (score) => Number(score.toFixed(DECIMALS))) {
    const { actors: actors2 } = of(data2);
    const rounded = scored.map((entry3) => ({ ...entry3, level: round(entry3.score) })).sort((a3, b2) => b2.level - a3.level || compare(a3.id, b2.id));
    let rank3 = 0;
    return rounded.map(({ id, score, level }, at5) => {
      if (at5 === 0 || level !== rounded[at5 - 1].level) rank3 = at5 + 1;
      return { id, name: get(actors2, id).name, score, rank: rank3 };
    });
  }
  var DECIMALS, countOut, countIn, countNet, each2, isPositive, isBacking, COMPUTATIONS, find11, isOfMore, countActors, COUNTED;
  var init_ranking = __esm({
    "src/core/ranking.js"() {
      "use strict";
      init_betweenness();
      init_defaultmodes();
      init_errors();
      init_core();
      init_lookup();
      init_phrases();
      init_reach();
      init_relations();
      init_scope();
      init_text();
      init_ties();
      DECIMALS = 9;
      countOut = ({ offsets }, actor3) => offsets[actor3 + 1] - offsets[actor3];
      countIn = ({ inOffsets }, actor3) => inOffsets[actor3 + 1] - inOffsets[actor3];
      countNet = (ties3, actor3) => countSigned(ties3, actor3, 1) - countSigned(ties3, actor3, -1);
      each2 = (count10) => (ties3, members2) => {
        const scores = new Float64Array(ties3.ids.length);
        for (const actor3 of members2) scores[actor3] = count10(ties3, actor3);
        return scores;
      };
      isPositive = ({ sign: sign2 }) => sign2 === 1;
      isBacking = ({ role }) => role === "support";
      COMPUTATIONS = /* @__PURE__ */ new Map([
        ["degree", ["any", each2(countOut)]],
        ["in-degree", ["along", each2(countIn)]],
        ["out-degree", ["along", each2(countOut)]],
        ["positive-degree", ["any", each2((ties3, actor3) => countSigned(ties3, actor3, 1))]],
        ["negative-degree", ["any", each2((ties3, actor3) => countSigned(ties3, actor3, -1))]],
        ["net-degree", ["any", each2(countNet)]],
        ["betweenness", ["any", compute2]],
        ["positive-betweenness", ["any", compute2, isPositive]],
        ["reach-out", ["along", out, isBacking]],
        ["reach-in", ["along", behind, isBacking]]
      ]);
      find11 = ({ measures }, measure5) => measures.find(({ id }) => id === measure5);
      isOfMore = (data2, measure5, scope2) => Boolean(find11(data2, measure5)?.whole) && toHash(scope2) !== "";
      countActors = (data2, { kinds: kinds3 }) => data2.actors.filter(({ kind: kind4 }) => !kinds3.length || kinds3.includes(kind4)).length;
      COUNTED = Object.freeze([...COMPUTATIONS.keys()]);
    }
  });

  // src/core/ownscores.js
  function list11({ own_scores: own2 }, table2) {
    if (!own2) return [];
    return table2 === "actors" ? own2.actors : table2 === "relations" ? own2.relations : [];
  }
  function find12(data2, id) {
    const found3 = list11(data2, "actors").find((each3) => each3.id === id);
    return found3 && data2.own_scores ? { ...found3, means: data2.own_scores.means } : null;
  }
  function rank2(data2, id) {
    const found3 = find12(data2, id);
    if (!found3) return null;
    const scored = Object.entries(found3.scores).map(([actor3, score]) => ({ id: actor3, score }));
    const actors2 = order2(data2, scored, Number);
    return { measure: id, counted: actors2.length, absent: data2.actors.length - actors2.length, actors: actors2 };
  }
  var format2;
  var init_ownscores = __esm({
    "src/core/ownscores.js"() {
      "use strict";
      init_ranking();
      format2 = (score) => String(Number(score.toPrecision(4)));
    }
  });

  // src/core/switches.js
  var ALL2, parse7, toggle3;
  var init_switches = __esm({
    "src/core/switches.js"() {
      "use strict";
      ALL2 = Object.freeze(["folded", "camps", "via", "denied", "claimants"]);
      parse7 = (text4) => ALL2.filter((each3) => text4.split(",").includes(each3));
      toggle3 = (on5, each3) => ALL2.filter((other2) => on5.includes(other2) !== (other2 === each3));
    }
  });

  // src/state/address.js
  var address_exports = {};
  __export(address_exports, {
    isGiven: () => isGiven,
    read: () => read3,
    start: () => start5,
    write: () => write5
  });
  function readView(written2) {
    const [x3, y3, scale2] = written2.split(",", 3).map(Number);
    return scale2 > 0 && Number.isFinite(x3) && Number.isFinite(y3) ? { x: x3, y: y3, scale: scale2, upright: written2.endsWith(",upright") } : void 0;
  }
  function writeView(view16) {
    return view16 ? [view16.x.toFixed(0), view16.y.toFixed(0), view16.scale.toPrecision(4), ...view16.upright ? ["upright"] : []].join(",") : "";
  }
  function decode2(written2) {
    try {
      return decodeURIComponent(written2.replace(/\+/g, " "));
    } catch {
      return written2;
    }
  }
  function write5(state2) {
    const written2 = NAMES2.filter((name5) => writePart(name5, state2) !== writePart(name5, FIRST2)).map((name5) => `${name5}=${encode(writePart(name5, state2))}`);
    return [...written2, toHash(state2.scope)].filter(Boolean).join("&");
  }
  function read3(hash) {
    const given = new Map(hash.replace(/^#/, "").split("&").map((part2) => {
      const at5 = part2.indexOf("=");
      return at5 < 0 ? [part2, ""] : [part2.slice(0, at5), decode2(part2.slice(at5 + 1))];
    }));
    const view16 = (
      /** @type {Pick<PageState, Name>} */
      Object.fromEntries(NAMES2.map((name5) => [name5, readPart(name5, given.get(name5))]))
    );
    const unknown = listNames(view16).filter(([name5, id]) => !isKnown(name5, id));
    for (const end2 of ENDS) if (!isActor(view16[end2])) view16[end2] = "";
    if (!isKnown("camp", view16.camp)) view16.camp = "";
    if (!actorsOf(view16.ends).every(isActor)) view16.ends = "";
    for (const ids3 of LISTS) view16[ids3] = view16[ids3].filter((id) => isKnown(ids3, id));
    for (const key2 of MOVED) view16[key2] = new Map([...view16[key2]].filter(([id]) => isActor(id)));
    view16.near = new Map([...view16.near].filter(([id]) => isActor(id)));
    const { scope: scope2, problem: problem3 } = readScope(hash);
    return { ...view16, addressProblem: [sayUnknown(unknown), problem3].filter(Boolean).join(" "), path: 0, scope: scope2 };
  }
  function isKnown(name5, id) {
    if (name5 === "select") return parse4(id) !== null;
    if (name5 === "camp") return Object.keys(record.overview?.camps ?? []).includes(id);
    return name5 === "without_kinds" ? kinds.has(id) : isActor(id);
  }
  function listNames(view16) {
    const ids3 = LISTS.flatMap((name5) => view16[name5].map((id) => (
      /** @type {Named} */
      [name5, id]
    )));
    const centres = [...view16.near.keys()].map((id) => (
      /** @type {Named} */
      ["near", id]
    ));
    const ends2 = ["select", "camp", ...ENDS].map((name5) => (
      /** @type {Named} */
      [name5, view16[
        /** @type {"select"} */
        name5
      ]]
    ));
    const rows2 = actorsOf(view16.ends).map((id) => (
      /** @type {Named} */
      ["ends", id]
    ));
    return [...ends2, ...ids3, ...centres, ...rows2].filter(([, id]) => id);
  }
  function sayUnknown(unknown) {
    const names4 = [...new Set(unknown.map(([name5, id]) => `${name5 === "camp" ? "camp " : ""}“${isolate(id)}”`))];
    return names4.length ? `There is no ${joinAnd(names4)} in this project.` : "";
  }
  function readScope(hash) {
    try {
      const scope2 = fromHash(hash);
      const { scope: old } = get2();
      return { scope: toHash(scope2) === toHash(old) ? old : scope2, problem: "" };
    } catch (error) {
      const rest2 = hash.replace(/^#/, "").split("&").filter((part2) => !/^(as_of|during|unknown|amount)=/.test(part2));
      return { scope: fromHash(rest2.join("&")), problem: `${messageOf(record, error)} The address is read without its times${/(^|&)amount=/.test(hash.replace(/^#/, "")) ? " and its amount" : ""}.` };
    }
  }
  function replace(hash) {
    visited.add(hash);
    window.history.replaceState(null, "", `${window.location.href.replace(/#.*$/, "")}#${hash}`);
  }
  function follow() {
    const { path, moved: moved2, moved_upright } = get2();
    const isWritten = now2() === write5(get2());
    const isBack = visited.has(now2());
    const next = { ...get2(), ...read3(now2()), ...isWritten && { path }, ...isBack && { moved: moved2, moved_upright } };
    if (isBack && !isWritten) replace(write5(next));
    visited.add(now2());
    set(next);
  }
  function push(hash) {
    visited.add(hash);
    window.location.hash = hash;
  }
  function start5() {
    const first3 = firstView();
    if (first3 && !now2()) replace(first3);
    set(read3(now2()));
    visited.add(now2());
    on((state2) => {
      if (state2.isDragging) return;
      if (write5(state2) !== write5({ ...get2(), ...read3(now2()) })) push(write5(state2));
    }, ...STEPS, "scope", "isDragging");
    on((state2) => replace(write5(state2)), "at", "moved", "moved_upright");
    window.addEventListener("hashchange", follow);
  }
  var text, one, flag, never, steps, list12, TABS, SIDES, PARTS, NAMES2, QUIET, LISTS, MOVED, ENDS, visited, STEPS, encode, writePart, readPart, now2, isGiven;
  var init_address = __esm({
    "src/state/address.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_campties();
      init_ends();
      init_errors();
      init_focus();
      init_layout();
      init_ownscores();
      init_scope();
      init_switches();
      init_text();
      init_data();
      init_selection();
      init_pagefile();
      init_state();
      text = { read: (written2) => written2, write: (value) => value };
      one = (known9) => ({ read: (written2) => known9.find((each3) => each3 === written2), write: (value) => value });
      flag = { read: (written2) => written2 === "yes" || void 0, write: (value) => value ? "yes" : "" };
      never = { read: () => void 0, write: () => "" };
      steps = { read: (written2) => /^[1-9]\d?$/.test(written2) ? Number(written2) : void 0, write: String };
      list12 = { read: ids2, write: (ids3) => ids3.join(",") };
      TABS = ["graph", "table", "sources", "blocs", "tensions"];
      SIDES = ["blocs", "tensions"];
      PARTS = {
        direction: one(["any", "along"]),
        longest: steps,
        avoid: list12,
        without_kinds: list12,
        via: flag,
        together: flag,
        same_fight: flag,
        near: focus_exports,
        hide: list12,
        size: one([...record.measures, ...list11(record, "actors")].map(({ id }) => id)),
        width: { read: (written2) => one(unitsOf(record)).read(written2), write: (value) => value },
        select: text,
        from: text,
        to: text,
        tab: one(record.offers.sides ? TABS : TABS.filter((tab) => !SIDES.includes(tab))),
        table: one(["actors", "relations", "claims"]),
        sort: text,
        find: text,
        ends: text,
        among: { read: (written2) => parse3(written2) ? written2 : void 0, write: (value) => value },
        rests: one(["sources", "claimants"]),
        opened: text,
        camp: text,
        stage: list12,
        at: { read: readView, write: writeView },
        moved: { read: parse6, write: write4 },
        moved_upright: { read: parse6, write: write4 },
        blocs: record.offers.sides ? flag : never,
        names: flag,
        draw: { read: parse7, write: (on5) => on5.join(",") },
        unfold: list12,
        tensions: text,
        expected: flag,
        picked: text
      };
      NAMES2 = /** @type {Name[]} */
      Object.keys(PARTS);
      QUIET = ["find", "at", "moved", "moved_upright"];
      LISTS = /** @type {const} */
      ["avoid", "without_kinds", "hide", "unfold", "stage"];
      MOVED = /** @type {const} */
      ["moved", "moved_upright"];
      ENDS = /** @type {const} */
      ["from", "to"];
      visited = /* @__PURE__ */ new Set();
      STEPS = NAMES2.filter((name5) => !QUIET.includes(name5));
      encode = (written2) => encodeURIComponent(written2).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+");
      writePart = (name5, state2) => PARTS[name5].write(state2[name5]);
      readPart = (name5, written2) => written2 && PARTS[name5].read(written2) || FIRST2[name5];
      now2 = () => window.location.hash.replace(/^#/, "");
      isGiven = () => Boolean(now2() || firstView());
    }
  });

  // src/panels/shared/links.js
  function to(select2, text4, label2) {
    return el("a", {
      class: "link",
      "aria-label": label2,
      href: `#${f(() => write5({ ...get2(), select: select2 }))}`,
      click: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        set({ select: select2 });
      }
    }, name3(text4));
  }
  var init_links = __esm({
    "src/panels/shared/links.js"() {
      "use strict";
      init_signals_core_module();
      init_address();
      init_state();
      init_element();
    }
  });

  // src/panels/details/statements.js
  function show4({ text: text4, relation: relation3 }) {
    if (!relation3) return el("li", { class: "statement statement-note" }, name3(text4));
    const link = to(relation3.id, "Claims", `Claims. ${head(relation3)}`);
    return el("li", { class: "statement" }, ofRelation(relation3), el("p", {}, name3(text4), " ", link));
  }
  function sayUnknown2(scope2, unknown) {
    if (!unknown || scope2.unknown === "keep") return null;
    const are = unknown === 1 ? "is" : "are";
    return `${count(unknown, "relation")} that no claim dates to that time ${are} left out.`;
  }
  var list13;
  var init_statements = __esm({
    "src/panels/details/statements.js"() {
      "use strict";
      init_text();
      init_element();
      init_icons();
      init_relationtext();
      init_links();
      list13 = (statements, label2) => el("ul", { class: "statements", "aria-label": label2 }, statements.map(show4));
    }
  });

  // src/panels/blocs/bloclegend.js
  function view2() {
    if (!isOn3()) return null;
    return [
      el("p", { class: "legend-title" }, "Blocs · a split, not a finding of allegiance"),
      el("ul", {}, list10().map(({ place: place6, text: text4, number: number4 = 0 }) => el(
        "li",
        { class: "legend-entry" },
        icon2(place6),
        el("span", { class: "legend-text" }, text4),
        number4 > 0 && el("span", { class: "legend-number" }, String(number4))
      ))),
      el("button", { class: "quiet bloc-off", type: "button", click: onOff }, "Colour by kind again")
    ];
  }
  function onOff() {
    set({ blocs: false });
    byId2("tab-blocs").focus();
  }
  function start6() {
    show3(byId2("legend-blocs"), view2);
    x(() => {
      document.body.classList.toggle("has-blocs", isOn3());
      byId2("legend-blocs").hidden = !isOn3();
    });
  }
  var init_bloclegend = __esm({
    "src/panels/blocs/bloclegend.js"() {
      "use strict";
      init_signals_core_module();
      init_bloccolours();
      init_state();
      init_element();
    }
  });

  // src/panels/blocs/blocs.js
  var blocs_exports2 = {};
  __export(blocs_exports2, {
    start: () => start7
  });
  function sayWhat(scope2) {
    const { passed_over: passed, missed } = answer.value;
    const date2 = scope2.as_of ?? (scope2.during ? [...new Set(scope2.during)].join(" to ") : null);
    const when2 = missed ? `Not computed for ${date2}; this is the answer for all times together.` : date2 ? `${scope2.as_of ? "As of" : "At any time in"} ${date2}: ties that a claim dates to that time.` : "All times together: each claim counts, whatever its dates.";
    const choices2 = joinAnd(passed.map((each3) => CHOICES[each3]));
    const unfiltered = passed.length > 0 && [
      " ",
      badge("unfiltered", "strong", "Filters other than dates are ignored here"),
      ` Filters that are ignored here: ${choices2}.`
    ];
    return el("p", { class: "panel-note" }, when2, unfiltered);
  }
  function bloc(ids3, at5, apart) {
    const letter = letterOf(at5);
    const key2 = `bloc:${letter}`;
    const firm = ids3.length - apart.length;
    const highlight2 = () => set({ hovered: ofBloc(at5) });
    const clearHighlight = () => set({ hovered: null });
    const choose9 = () => set({ picked: get2().picked === key2 ? "" : key2, select: "" });
    const isPicked = get2().picked === key2;
    return el(
      "section",
      { class: isPicked ? "group bloc is-current" : "group bloc", "aria-labelledby": `bloc-${letter}`, mouseenter: highlight2, mouseleave: clearHighlight },
      el(
        "h3",
        { class: "group-title", id: `bloc-${letter}` },
        el(
          "button",
          { class: "bloc-show", type: "button", "aria-pressed": String(isPicked), focus: highlight2, blur: clearHighlight, click: choose9 },
          icon2(at5),
          `Bloc ${letter}`,
          el("span", { class: "legend-number" }, String(firm))
        )
      ),
      membersOf2(ids3, apart, `In bloc ${letter}`, `Beside bloc ${letter}`)
    );
  }
  function openMark(id) {
    if (sides.value.get(id) !== "?") return null;
    const isEither2 = answer.value.answer?.either_side?.some(({ actors: ids3 }) => ids3.includes(id));
    return [" ", el(
      "span",
      { class: "bloc-open", title: "Another equally good split may put it on the other side" },
      el("span", { "aria-hidden": "true" }, "?"),
      el("span", { class: "hidden" }, isEither2 ? `(${words2.either})` : "(may be in either)")
    )];
  }
  function membersOf2(ids3, apart, label2, restLabel) {
    const firm = ids3.filter((id) => !apart.includes(id));
    const rest2 = ids3.filter((id) => apart.includes(id));
    return [actors(firm, label2), rest2.length > 0 && [el("p", { class: "panel-note" }, `${words2.only_against}:`), actors(rest2, restLabel)]];
  }
  function groupsOf({ unique, together_always: groups2, only_against: against2 }) {
    if (unique || !groups2?.length) return null;
    return el(
      "details",
      { class: "bloc-together" },
      el("summary", { class: "fold-summary" }, words2.together),
      groups2.map((ids3, at5) => el(
        "div",
        { role: "group", "aria-label": `${words2.together}, group ${at5 + 1}` },
        membersOf2(ids3, against2.flat(), "Together", "Beside them")
      ))
    );
  }
  function showAnswer(answer7) {
    const { head: head3, pairs, research, sure } = answer7.sentences;
    const hasTies = answer7.blocs.length > 0;
    return [
      lines3([...head3, ...pairs]),
      answer7.blocs.map((ids3, at5) => bloc(ids3, at5, answer7.only_against[at5])),
      hasTies && el("div", { class: "group" }, lines3(sure), groupsOf(answer7)),
      either(answer7),
      hasTies && section2("Against the split", answer7.against.length ? list13(statementsOf(answer7.against), "Against the split") : el("p", { class: "bloc-line" }, "All counted ties fit this split.")),
      list14(words2.across, answer7.structure_across),
      list14(words2.mixed, answer7.mixed.flatMap(({ relations: relations5 }) => relations5)),
      list14(words2.changed, answer7.changed.flatMap(({ relations: relations5 }) => relations5)),
      research.length > 0 && el("details", { class: "group" }, el("summary", { class: "fold-summary" }, "For researchers"), lines3(research))
    ];
  }
  function view3() {
    if (!isOpen2()) return null;
    const { answer: answer7, scope: scope2 } = answer.value;
    const { scope: asked5, blocs: isOn6 } = get2();
    return [
      el(
        "div",
        { class: "panel-head" },
        el("h2", { class: "hidden" }, "Blocs"),
        choice("bloc-colours", "Colour by bloc", isOn6, (blocs) => set({ blocs })),
        record.blocs.apart && choice(
          "bloc-members",
          "Members with their body",
          asked5.members !== "apart",
          (isTogether) => set({ scope: make({ ...get2().scope, members: isTogether ? null : "apart" }) })
        )
      ),
      el(
        "div",
        { class: "blocs" },
        sayWhat(asked5),
        el("p", { class: "panel-note" }, [sayUnknown2(scope2, selected.value.unknown), words2.left_out].filter(Boolean).join(" ")),
        hasCamps2 && el("p", { class: "panel-note" }, NOT_CAMPS),
        answer7 ? showAnswer(answer7) : el(
          "p",
          { class: "empty" },
          "This page holds no split: too many actors are connected. Use the command line: ",
          el("code", {}, COMMAND)
        )
      )
    ];
  }
  function start7() {
    start6();
    show3(byId2("blocs-panel"), view3);
  }
  var words2, COMMAND, CHOICES, NOT_CAMPS, hasCamps2, isOpen2, actors, statementsOf, either, lines3, list14, section2, choice;
  var init_blocs2 = __esm({
    "src/panels/blocs/blocs.js"() {
      "use strict";
      init_lookup();
      init_scope();
      init_sentences();
      init_text();
      init_bloccolours();
      init_data();
      init_data();
      init_blocs();
      init_highlight();
      init_state();
      init_element();
      init_relationtext();
      init_statements();
      init_links();
      init_bloclegend();
      ({ words: words2 } = record.blocs);
      COMMAND = "actor-graph balance";
      CHOICES = {
        types: "relation types",
        signs: "signs",
        kinds: "kinds of actors",
        modes: "strength",
        sources: "sources",
        without: "sources or claimants left out",
        claimants: "claimants",
        unknown: "undated relations",
        amount: "smallest amount",
        contested: "contested",
        relayed: "relayed",
        single_voice: "number of voices"
      };
      NOT_CAMPS = "Blocs ask whether all actors split into two sides with few ties that do not fit; the camps of the overview are groups joined by claimed support, however many there are.";
      hasCamps2 = Boolean(record.overview?.camps.length);
      isOpen2 = () => get2().tab === "blocs";
      actors = (ids3, label2) => el("ul", { class: "bloc-actors", "aria-label": label2 }, ids3.map((id) => el("li", {}, to(id, nameOf3(id)), openMark(id))));
      statementsOf = (ids3) => ids3.map((id) => get(selected.value.relations, id)).map((relation3) => ({ relation: relation3, text: sayRelation(record, relation3) }));
      either = ({ either_side: found3 }) => found3 && found3.length > 0 && section2("Either side", found3.map(({ actors: ids3, relations: relations5 }) => {
        const names4 = joinAnd(ids3.map(nameOf3));
        return [el("p", { class: "bloc-line" }, name3(`${names4}: ${words2.either}. The ties that decide it:`)), list13(statementsOf(relations5), `What decides ${names4}`)];
      }));
      lines3 = (sentences2) => sentences2.filter(Boolean).map((text4) => el("p", { class: "bloc-line" }, name3(text4)));
      list14 = (title, ids3) => ids3.length > 0 && section2(title, list13(statementsOf(ids3), title));
      section2 = (title, ...content) => el("section", { class: "group" }, el("h3", { class: "group-title" }, title), content);
      choice = (id, label2, checked, change3) => el(
        "label",
        { class: "panel-switch", for: id },
        el("input", { type: "checkbox", id, checked, change: ({ currentTarget }) => change3(currentTarget.checked) }),
        label2
      );
    }
  });

  // src/core/lineends.js
  function pointOn({ from, via, to: to2 }, part2) {
    const rest2 = 1 - part2;
    return {
      x: rest2 * rest2 * from.x + 2 * rest2 * part2 * via.x + part2 * part2 * to2.x,
      y: rest2 * rest2 * from.y + 2 * rest2 * part2 * via.y + part2 * part2 * to2.y
    };
  }
  function cut2(curve, start51, end2) {
    const { from, via, to: to2 } = curve;
    const [a3, b2, c3] = [(1 - start51) * (1 - end2), start51 * (1 - end2) + end2 * (1 - start51), start51 * end2];
    return {
      from: pointOn(curve, start51),
      to: pointOn(curve, end2),
      via: { x: a3 * from.x + b2 * via.x + c3 * to2.x, y: a3 * from.y + b2 * via.y + c3 * to2.y }
    };
  }
  function findPart(curve, away) {
    const { from, via, to: to2 } = curve;
    const bulge = Math.abs(from.x + to2.x - 2 * via.x) + Math.abs(from.y + to2.y - 2 * via.y);
    if (bulge < TINY) return Math.max(0, 1 - away / Math.max(distance(from, to2), TINY));
    let [low, high] = [0, 1];
    for (let step2 = 0; step2 < 16; step2 += 1) {
      const middle2 = (low + high) / 2;
      if (distance(pointOn(curve, middle2), to2) > away) low = middle2;
      else high = middle2;
    }
    return low;
  }
  function listPoints(curve, { tip: tip2, back }) {
    const [front, middle2, rear] = [tip2, (tip2 + back) / 2, back].map((part2) => pointOn(curve, part2));
    const [right, down] = [(front.x - rear.x) * SIDE, (front.y - rear.y) * SIDE];
    return { axis: [front, middle2, rear], corners: [{ x: rear.x - down, y: rear.y + right }, { x: rear.x + down, y: rear.y - right }] };
  }
  function findHead(curve, { border, head: head3 }, other2, isHidden) {
    const length2 = distance(curve.from, curve.to);
    const most = other2.head ? length2 / 2 : length2 - other2.border - LEFT;
    let partly = null;
    for (let away = border; away + head3 < most; away += STEP) {
      const found3 = place(curve, away, head3);
      const { axis, corners } = listPoints(curve, found3);
      if (axis.some(isHidden)) continue;
      if (!corners.some(isHidden)) return found3;
      partly ??= found3;
    }
    return partly ?? place(curve, border, head3);
  }
  function find13(curve, ends2, isHidden) {
    const to2 = ends2.to.head ? findHead(curve, ends2.to, ends2.from, isHidden) : null;
    const from = ends2.from.head ? findHead(reverse(curve), ends2.from, ends2.to, isHidden) : null;
    return {
      line: cut2(curve, from ? 1 - from.back : 0, to2 ? to2.back : 1),
      tips: {
        from: from ? pointOn(curve, 1 - from.tip) : curve.from,
        to: to2 ? pointOn(curve, to2.tip) : curve.to
      }
    };
  }
  var STEP, LEFT, SIDE, TINY, NOTCH, reverse, distance, place;
  var init_lineends = __esm({
    "src/core/lineends.js"() {
      "use strict";
      STEP = 2;
      LEFT = 6;
      SIDE = 0.3;
      TINY = 1e-6;
      NOTCH = 0.9;
      reverse = ({ from, via, to: to2 }) => ({ from: to2, via, to: from });
      distance = (one2, other2) => Math.hypot(one2.x - other2.x, one2.y - other2.y);
      place = (curve, away, head3) => ({ tip: findPart(curve, away), back: findPart(curve, away + head3 * NOTCH) });
    }
  });

  // src/core/disclines.js
  function route(lines4, discs2, names4, pane2, places2 = MIDDLE) {
    const drawn = lines4.filter(({ first: first3, second }) => discs2.has(first3) && discs2.has(second));
    const boxes2 = names4.flatMap((name5) => name5 ?? []);
    const own2 = new Map([...discs2.values()].map((disc3, at5) => [disc3, names4[at5] ?? null]));
    const ways = drawn.map((line6) => listWays(line6, drawn, { discs: discs2, boxes: boxes2, own: own2, pane: pane2 }));
    const chosen5 = findWays(ways, drawn);
    return placeMarks(drawn.map((line6, at5) => ({ line: line6, curve: chosen5[at5].curve })), [...discs2.values()], boxes2, places2);
  }
  function findWays(ways, lines4) {
    const order3 = [...lines4.keys()];
    let [best2, fewest] = [
      /** @type {Way[]} */
      [],
      Infinity
    ];
    for (const price of PRICES) {
      for (const turns of [order3, order3.toReversed()]) {
        const chosen5 = chooseWays(ways, lines4, turns, price);
        const crossings = countAll(chosen5.map(({ points }) => points));
        if (crossings < fewest) [best2, fewest] = [chosen5, crossings];
        if (fewest <= CROSSINGS2) return best2;
      }
    }
    return best2;
  }
  function chooseWays(ways, lines4, turns, price) {
    const chosen5 = [];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const before3 = [...chosen5];
      for (const at5 of turns) chosen5[at5] = chooseWay(ways[at5], lines4, chosen5, at5, price);
      if (chosen5.every((way, at5) => way === before3[at5])) break;
    }
    return chosen5;
  }
  function listWays(line6, lines4, { discs: discs2, boxes: boxes2, own: own2, pane: pane2 }) {
    const [from, to2] = [get(discs2, line6.first), get(discs2, line6.second)];
    const others = [...discs2.values()].filter((disc3) => disc3 !== from && disc3 !== to2);
    const shift = lines4.some((other2) => other2 !== line6 && isSamePair2(other2, line6)) ? line6.sign * shiftOf(from, to2) : 0;
    return BENDS.map((bend2) => {
      const curve = cut3(curveOf(from, to2, bend2, shift), from, to2, own2);
      const points = listPoints2(curve, COARSE);
      const outside = points.filter(({ x: x3, y: y3 }) => Math.abs(x3) > pane2.width / 2 || Math.abs(y3) > pane2.height / 2);
      const cost = (length(points) < SHORTEST ? COSTS.short : 0) + COSTS.gap * (gap(curve.from, from) + gap(curve.to, to2)) + costOf(points, others, boxes2) + COSTS.out * outside.length + COSTS.bend * Math.abs(bend2);
      return { curve, bend: bend2, points, cost };
    });
  }
  function chooseWay(ways, lines4, chosen5, at5, price) {
    const others = [...chosen5.keys()].filter((place6) => place6 !== at5 && chosen5[place6]);
    const twins = others.filter((place6) => isSamePair2(lines4[place6], lines4[at5]));
    let [best2, least] = [ways[0], Infinity];
    for (const way of ways) {
      let cost = way.cost + twins.reduce((sum3, twin) => sum3 + COSTS.unlike * Math.abs(chosen5[twin].bend - way.bend), 0);
      for (const other2 of others) if (cost < least) cost += price * countCrossings(way.points, chosen5[other2].points);
      if (cost < least) [best2, least] = [way, cost];
    }
    return best2;
  }
  function curveOf(from, to2, bend2, shift) {
    const [right, down] = [to2.x - from.x, to2.y - from.y];
    const length2 = Math.hypot(right, down) || 1;
    const moved2 = (x3, y3) => ({ x: x3 - shift * down / length2, y: y3 + shift * right / length2 });
    return {
      from: moved2(from.x, from.y),
      to: moved2(to2.x, to2.y),
      via: moved2((from.x + to2.x) / 2 - 2 * bend2 * down, (from.y + to2.y) / 2 + 2 * bend2 * right)
    };
  }
  function cut3(curve, first3, second, names4) {
    const points = listPoints2(curve, FINE);
    const isIn3 = (point, disc3) => {
      const name5 = names4.get(disc3);
      return Math.hypot(point.x - disc3.x, point.y - disc3.y) <= disc3.radius + 3 || Boolean(name5 && isOn4(point, name5, 2, 1));
    };
    const start51 = (points.findLastIndex((point) => isIn3(point, first3)) + 1) / FINE;
    const before3 = points.findIndex((point) => isIn3(point, second));
    const end2 = (before3 < 0 ? FINE : before3 - 1) / FINE;
    return start51 < end2 ? { from: pointOn(curve, start51), to: pointOn(curve, end2), via: blend(curve, start51, end2) } : curve;
  }
  function blend({ from, via, to: to2 }, start51, end2) {
    const at5 = (axis) => (1 - end2) * ((1 - start51) * from[axis] + start51 * via[axis]) + end2 * ((1 - start51) * via[axis] + start51 * to2[axis]);
    return { x: at5("x"), y: at5("y") };
  }
  function costOf(points, discs2, names4) {
    let cost = 0;
    for (const { x: x3, y: y3, radius: radius2 } of discs2) {
      for (const point of points) {
        const room2 = Math.hypot(point.x - x3, point.y - y3) - radius2;
        if (room2 < CLEAR) cost += room2 < 1 ? COSTS.over : COSTS.near;
      }
    }
    for (const name5 of names4) {
      const [near, over2] = [grow(name5, CLEAR), grow(name5, 1)];
      if (!isNear(points, near)) continue;
      for (let at5 = 1; at5 < points.length; at5 += 1) {
        if (isIn(points[at5 - 1], points[at5], near)) cost += isIn(points[at5 - 1], points[at5], over2) ? COSTS.over : COSTS.near;
      }
    }
    return cost;
  }
  function placeMarks(routed, discs2, names4, parts) {
    const courses = routed.map(({ curve }) => listPoints2(curve, FINE));
    const marks = [];
    return routed.map(({ line: line6, curve }, at5) => {
      const [wide, high] = [5 + 4 * String(line6.number).length, 9];
      const costAt = (point, rank3) => rank3 + HIDDEN.name * names4.filter((name5) => isOn4(point, name5, wide, high)).length + HIDDEN.disc * discs2.filter((disc3) => Math.hypot(point.x - disc3.x, point.y - disc3.y) < disc3.radius + high).length + HIDDEN.mark * marks.filter((mark4) => isOn4(point, mark4, wide, high)).length + HIDDEN.line * courses.filter((course, other2) => other2 !== at5 && isOnCourse(course, point, wide, high)).length;
      const places2 = parts.map((part2, rank3) => ({ point: pointOn(curve, part2), cost: costAt(pointOn(curve, part2), rank3) }));
      const { point: mark3 } = places2.reduce((best2, place6) => place6.cost < best2.cost ? place6 : best2);
      marks.push({ left: mark3.x - wide, right: mark3.x + wide, top: mark3.y - high, bottom: mark3.y + high });
      return { ...line6, curve, mark: mark3 };
    });
  }
  var BENDS, SHIFTS, SHORT, FINE, COARSE, MIDDLE, END, PASSES, PRICES, CROSSINGS2, CLEAR, SHORTEST, HIDDEN, COSTS, countAll, countCrossings2, shiftOf, gap, length, isSamePair2, listPoints2, grow, isOn4, isOnCourse;
  var init_disclines = __esm({
    "src/core/disclines.js"() {
      "use strict";
      init_lineends();
      init_lookup();
      init_segments();
      BENDS = [0, 0.06, 0.12, 0.18, 0.24, 0.32, 0.42, 0.54, 0.7, 0.9].flatMap((bend2) => bend2 ? [bend2, -bend2] : [0]);
      SHIFTS = { short: 14, usual: 8 };
      SHORT = 80;
      FINE = 96;
      COARSE = 32;
      MIDDLE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
      END = [0.86, 0.8, 0.74, 0.68, 0.92, 0.6, 0.5];
      PASSES = 4;
      PRICES = [24, 60, 120];
      CROSSINGS2 = 5;
      CLEAR = 4;
      SHORTEST = 16;
      HIDDEN = { name: 80, mark: 100, disc: 60, line: 20 };
      COSTS = { gap: 3, over: 400, near: 30, out: 25, bend: 24, unlike: 60, short: 50 };
      countAll = (chains) => chains.reduce((sum3, one2, at5) => sum3 + chains.slice(0, at5).reduce((own2, other2) => own2 + countCrossings(one2, other2), 0), 0);
      countCrossings2 = (curves) => countAll(curves.map((curve) => listPoints2(curve, COARSE)));
      shiftOf = (from, to2) => Math.hypot(from.x - to2.x, from.y - to2.y) - from.radius - to2.radius < SHORT ? SHIFTS.short : SHIFTS.usual;
      gap = (end2, disc3) => Math.max(0, Math.hypot(end2.x - disc3.x, end2.y - disc3.y) - disc3.radius - 14);
      length = (points) => points.reduce((sum3, { x: x3, y: y3 }, at5) => sum3 + (at5 ? Math.hypot(x3 - points[at5 - 1].x, y3 - points[at5 - 1].y) : 0), 0);
      isSamePair2 = (one2, other2) => one2.first === other2.first && one2.second === other2.second;
      listPoints2 = (curve, steps3) => Array.from({ length: steps3 + 1 }, (_3, at5) => pointOn(curve, at5 / steps3));
      grow = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });
      isOn4 = ({ x: x3, y: y3 }, { left, right, top, bottom }, wide, high) => x3 > left - wide && x3 < right + wide && y3 > top - high && y3 < bottom + high;
      isOnCourse = (course, { x: x3, y: y3 }, wide, high) => isNear(course, { left: x3 - wide, right: x3 + wide, top: y3 - high, bottom: y3 + high }) && course.some((each3) => Math.abs(each3.x - x3) < wide && Math.abs(each3.y - y3) < high);
    }
  });

  // src/core/discsides.js
  function choose3(placed2, lines4, pane2, boxOf) {
    const discOf2 = new Map(placed2.map((disc3) => [disc3.camp, disc3]));
    const ends2 = lines4.flatMap(({ first: first3, second }) => {
      const [one2, other2] = [discOf2.get(first3), discOf2.get(second)];
      return one2 && other2 ? [[one2, other2]] : [];
    });
    for (let pass = 0; pass < PASSES2; pass += 1) {
      for (const disc3 of placed2.filter(({ side }) => side !== "inside")) {
        const costOf2 = (side) => {
          const box3 = boxOf({ ...disc3, side });
          return box3 ? weigh(box3, disc3, placed2, ends2, pane2, boxOf) : 0;
        };
        disc3.side = costOf2("above") < costOf2("below") ? "above" : "below";
      }
    }
  }
  function weigh(box3, disc3, placed2, ends2, { width, height }, boxOf) {
    const over2 = ends2.filter(([one2, other2]) => isIn(one2, other2, box3));
    const covered = placed2.filter((other2) => other2 !== disc3 && (isNear2(box3, other2) || overlap(box3, boxOf(other2))));
    const isOut = box3.left < -width / 2 || box3.right > width / 2 || box3.top < -height / 2 || box3.bottom > height / 2;
    return over2.length + COSTS2.covered * covered.length + (isOut ? COSTS2.out : 0);
  }
  var PASSES2, COSTS2, isNear2, overlap;
  var init_discsides = __esm({
    "src/core/discsides.js"() {
      "use strict";
      init_segments();
      PASSES2 = 2;
      COSTS2 = { covered: 2, out: 4 };
      isNear2 = ({ left, right, top, bottom }, { x: x3, y: y3, radius: radius2 }) => Math.hypot(x3 - Math.max(left, Math.min(right, x3)), y3 - Math.max(top, Math.min(bottom, y3))) < radius2;
      overlap = (one2, other2) => other2 !== null && one2.left < other2.right && other2.left < one2.right && one2.top < other2.bottom && other2.top < one2.bottom;
    }
  });

  // src/core/stagedots.js
  function place2({ open: open13, inside: inside2, guests, pane: pane2 }, discs2, names4) {
    const home = open13 === null ? void 0 : discs2.get(open13);
    const dots2 = /* @__PURE__ */ new Map();
    if (home) {
      const far = Math.max(0, home.radius - RIM);
      for (const [id, { x: x3, y: y3 }] of fill3(inside2)) dots2.set(id, { x: home.x + far * x3, y: home.y + far * y3 });
    }
    const free = listCells(pane2).filter((cell3) => [...dots2.values()].every((dot) => distance2(dot, cell3) >= CELL));
    const boxes2 = names4.flatMap((name5) => name5 ?? []);
    for (const guest of guests) placeGuest(guest, { dots: dots2, free, discs: discs2, home, names: boxes2 });
    return dots2;
  }
  function fill3(inside2) {
    const dots2 = [...inside2].map(([id, [x3, y3]]) => ({ id, angle: Math.atan2(y3, x3), far: Math.hypot(x3, y3) }));
    const reach2 = Math.max(0.01, ...dots2.map(({ far }) => far));
    const mean = dots2.reduce((sum3, { far }) => sum3 + far, 0) / dots2.length / reach2;
    const ranks = new Map(dots2.toSorted((a3, b2) => a3.far - b2.far).map(({ id }, rank3) => [id, Math.sqrt((rank3 + 0.5) / dots2.length)]));
    return dots2.map(({ id, angle, far }) => {
      const wanted = mean < EVEN ? (far / reach2 + (ranks.get(id) ?? 0)) / 2 : far / reach2;
      return [id, { x: wanted * Math.cos(angle), y: wanted * Math.sin(angle) }];
    });
  }
  function listCells({ width, height }) {
    const cells = [];
    for (let y3 = -height / 2 + CELL; y3 < height / 2 - CELL; y3 += CELL) {
      for (let x3 = -width / 2 + CELL; x3 < width / 2 - CELL; x3 += CELL) cells.push({ x: x3, y: y3 });
    }
    return cells;
  }
  function placeGuest({ id, camp, near }, { dots: dots2, free, discs: discs2, home, names: names4 }) {
    const own2 = camp === void 0 ? void 0 : discs2.get(camp);
    const isAtHome = own2 !== void 0 && own2 === home;
    const wanted = own2 && !isAtHome ? own2 : middle(near.flatMap((other2) => dots2.get(other2) ?? [])) ?? home ?? { x: 0, y: 0 };
    const fits2 = (cell3) => isAtHome ? distance2(cell3, own2) < own2.radius - RIM / 2 : isClear(cell3, [...discs2.values()], names4);
    let best2 = -1;
    free.forEach((cell3, at5) => {
      if (fits2(cell3) && (best2 < 0 || distance2(cell3, wanted) < distance2(free[best2], wanted))) best2 = at5;
    });
    dots2.set(id, best2 < 0 ? { x: wanted.x, y: wanted.y } : free.splice(best2, 1)[0]);
  }
  function middle(points) {
    if (!points.length) return null;
    const mean = (axis) => points.reduce((sum3, point) => sum3 + point[axis], 0) / points.length;
    return { x: mean("x"), y: mean("y") };
  }
  var RIM, EVEN, CELL, isClear, distance2;
  var init_stagedots = __esm({
    "src/core/stagedots.js"() {
      "use strict";
      RIM = 34;
      EVEN = 0.58;
      CELL = 26;
      isClear = (cell3, discs2, names4) => discs2.every((disc3) => distance2(cell3, disc3) > disc3.radius + 12) && !names4.some(({ left, right, top, bottom }) => cell3.x > left - 12 && cell3.x < right + 12 && cell3.y > top - 10 && cell3.y < bottom + 10);
      distance2 = (one2, other2) => Math.hypot(one2.x - other2.x, one2.y - other2.y);
    }
  });

  // src/core/disclayout.js
  function arrange(asked5) {
    const { placed: placed2, lines: lines4 } = asked5.discs.some(({ camp }) => camp === asked5.open) ? draw3(asked5, surround(asked5)) : spread2(asked5);
    const names4 = placed2.map(nameBox);
    const discs2 = indexDiscs(placed2);
    return { discs: discs2, lines: lines4, dots: place2(asked5, discs2, names4) };
  }
  function nameBox({ x: x3, y: y3, radius: radius2, name: name5, side }) {
    if (!name5) return null;
    const tops = { inside: y3 - name5.height / 2, above: y3 - radius2 - NAME_GAP - name5.height, below: y3 + radius2 + NAME_GAP };
    const top = tops[side];
    return { left: x3 - name5.width / 2, right: x3 + name5.width / 2, top, bottom: top + name5.height };
  }
  function spread2(asked5) {
    const tries = TRIES.slice(asked5.pane.width < NARROW ? 1 : 0);
    let [best2, least] = [
      /** @type {Drawn} */
      { placed: [], lines: [] },
      Infinity
    ];
    for (const { isShort, part: part2 } of tries) {
      const drawn = draw3(asked5, trySpread(asked5, isShort, part2));
      const faults = countFaults(drawn);
      if (faults < least) [best2, least] = [drawn, faults];
      if (!faults) break;
    }
    return best2;
  }
  function trySpread({ discs: discs2, lines: lines4, pane: pane2, base, nameOf: nameOf9 }, isShort, part2) {
    const [across, down] = [pane2.width / base.width, pane2.height / base.height];
    const placed2 = discs2.map(({ camp, x: x3, y: y3, radius: drawn }) => {
      const radius2 = Math.max(LEAST2, part2 * drawn * Math.min(across, down));
      return { camp, x: x3 * across, y: y3 * down, radius: radius2, ...fitName(radius2, (width) => nameOf9(camp, width, isShort), pane2) };
    });
    for (let turn3 = 0; turn3 < TURNS; turn3 += 1) {
      choose3(placed2, lines4, pane2, nameBox);
      for (const disc3 of placed2) keepIn(disc3, pane2);
      for (let step2 = 0; step2 < STEPS2 && pushApart(placed2); step2 += 1) for (const disc3 of placed2) keepIn(disc3, pane2);
    }
    return placed2;
  }
  function fitName(radius2, nameOf9, pane2) {
    const inner2 = nameOf9(radius2 * 1.5);
    if (Math.hypot(inner2.width / 2, inner2.height / 2) <= radius2 - 6) return { side: "inside", name: inner2 };
    return { side: "below", name: nameOf9(Math.max(92, Math.min(150, pane2.width / 3.6))) };
  }
  function around(disc3) {
    const { x: x3, y: y3, radius: radius2 } = disc3;
    const name5 = nameBox(disc3) ?? { left: x3, right: x3, top: y3, bottom: y3 };
    return {
      left: Math.min(x3 - radius2, name5.left),
      right: Math.max(x3 + radius2, name5.right),
      top: Math.min(y3 - radius2, name5.top),
      bottom: Math.max(y3 + radius2, name5.bottom)
    };
  }
  function pushApart(placed2) {
    let any = false;
    placed2.forEach((one2, at5) => {
      for (const other2 of placed2.slice(at5 + 1)) {
        const [a3, b2] = [around(one2), around(other2)];
        const across = Math.min(a3.right, b2.right) - Math.max(a3.left, b2.left) + APART;
        const down = Math.min(a3.bottom, b2.bottom) - Math.max(a3.top, b2.top) + APART;
        if (across <= 0 || down <= 0) continue;
        any = true;
        const axis = across < down ? "x" : "y";
        const way = (Math.min(across, down) / 2 + 0.5) * (one2[axis] < other2[axis] ? -1 : 1);
        one2[axis] += way;
        other2[axis] -= way;
      }
    });
    return any;
  }
  function keepIn(disc3, { width, height }) {
    const { left, right, top, bottom } = around(disc3);
    disc3.x += Math.max(0, -width / 2 - left) - Math.max(0, right - width / 2);
    disc3.y += Math.max(0, -height / 2 - top) - Math.max(0, bottom - height / 2);
  }
  function surround({ discs: discs2, open: open13, pane: pane2, nameOf: nameOf9 }) {
    const [along2, away] = pane2.width >= pane2.height ? (
      /** @type {const} */
      ["y", "x"]
    ) : (
      /** @type {const} */
      ["x", "y"]
    );
    const { length: length2, depth, edge: edge3 } = measure2(pane2);
    const most = Math.max(...discs2.map(({ number: number4 }) => number4));
    const others = discs2.filter(({ camp }) => camp !== open13).sort((a3, b2) => a3[away] - b2[away] || a3.camp - b2.camp);
    const half = Math.ceil(others.length / 2);
    const sides2 = [others.slice(0, half), others.slice(half)];
    const placed2 = sides2.flatMap((row6, which) => row6.sort((a3, b2) => a3[along2] - b2[along2] || a3.camp - b2.camp).map(({ camp, number: number4 }, at5) => {
      const slot = length2 / row6.length;
      const name5 = nameOf9(camp, (along2 === "y" ? edge3 : slot) - 8, true);
      const radius3 = Math.max(SMALLEST2, LARGEST * (edge3 / WIDEST2) * Math.sqrt(number4 / most));
      const spot = { [along2]: -length2 / 2 + slot * (at5 + 0.5), [away]: (which ? 1 : -1) * (depth - edge3) / 2 };
      const side = (along2 === "x" ? !which : spot.y < 0) ? (
        /** @type {const} */
        "above"
      ) : (
        /** @type {const} */
        "below"
      );
      return { camp, x: spot.x, y: spot.y + (side === "above" ? 1 : -1) * (name5.height + NAME_GAP) / 2, radius: radius3, name: name5, side };
    }));
    const radius2 = radiusOfOpen(pane2);
    return [{ camp: (
      /** @type {number} */
      open13
    ), x: 0, y: 0, radius: radius2, name: null, side: "inside" }, ...placed2];
  }
  function radiusOfOpen(pane2) {
    const { length: length2, depth, edge: edge3 } = measure2(pane2);
    return Math.max(SMALLEST2, Math.min(length2 / 2 - 2, depth / 2 - edge3));
  }
  var LEAST2, NAME_GAP, APART, STEPS2, TURNS, TRIES, OVERLAP, NARROW, SMALLEST2, LARGEST, WIDEST2, HIGH, draw3, indexDiscs, countFaults, measure2;
  var init_disclayout = __esm({
    "src/core/disclayout.js"() {
      "use strict";
      init_camplines();
      init_disclines();
      init_discsides();
      init_stagedots();
      LEAST2 = 9;
      NAME_GAP = 4;
      APART = 14;
      STEPS2 = 160;
      TURNS = 2;
      TRIES = [{ isShort: false, part: 1 }, { isShort: true, part: 1 }, { isShort: true, part: 0.8 }, { isShort: true, part: 0.6 }];
      OVERLAP = 100;
      NARROW = 500;
      [SMALLEST2, LARGEST] = [7, 24];
      WIDEST2 = 150;
      HIGH = 86;
      draw3 = ({ lines: lines4, pane: pane2 }, placed2) => ({ placed: placed2, lines: route(lines4, indexDiscs(placed2), placed2.map(nameBox), pane2) });
      indexDiscs = (placed2) => new Map(placed2.map((disc3) => [disc3.camp, disc3]));
      countFaults = ({ placed: placed2, lines: lines4 }) => (pushApart(placed2.map((disc3) => ({ ...disc3 }))) ? OVERLAP : 0) + Math.max(0, countCrossings2(lines4.map(({ curve }) => curve)) - CROSSINGS);
      measure2 = ({ width, height }) => width >= height ? { length: height, depth: width, edge: Math.max(84, Math.min(WIDEST2, width * 0.16)) } : { length: width, depth: height, edge: HIGH };
    }
  });

  // src/core/discsizes.js
  function list15(camps2, isUpright2) {
    const radii = camps2.map(({ radius: radius2 }) => radius2[isUpright2 ? 1 : 0]);
    const { width, height } = baseOf(isUpright2);
    const area = radii.reduce((sum3, radius2) => sum3 + Math.PI * radius2 ** 2, 0);
    const growth = Math.max(1, Math.min(MOST_GROWTH, Math.sqrt(FILLED * width * height / area)));
    return camps2.map(({ wide, upright }, camp) => {
      const [x3, y3] = isUpright2 ? upright : wide;
      return { x: x3, y: y3, radius: growth * radii[camp] };
    });
  }
  var WIDE, UPRIGHT, FILLED, MOST_GROWTH, baseOf;
  var init_discsizes = __esm({
    "src/core/discsizes.js"() {
      "use strict";
      WIDE = { width: 980, height: 577 };
      UPRIGHT = { width: 390, height: 546 };
      FILLED = 0.13;
      MOST_GROWTH = 2;
      baseOf = (isUpright2) => isUpright2 ? UPRIGHT : WIDE;
    }
  });

  // src/picture/discnames.js
  function wrap(text4, font2, width) {
    const lines4 = [""];
    for (const word2 of text4.split(" ")) {
      const longer = `${lines4[lines4.length - 1]} ${word2}`.trim();
      if (lines4[lines4.length - 1] && widthOf3(font2, longer) > width) lines4.push(word2);
      else lines4[lines4.length - 1] = longer;
    }
    return carry(lines4);
  }
  function shorten(rest2, width) {
    const text4 = `and ${count(rest2, "other")}`;
    return widthOf3(FONTS.plain, text4) > width ? `+${count(rest2, "other")}` : text4;
  }
  function make7(camp, width, isShort) {
    const { names: [first3, ...others], number: number4 } = (
      /** @type {NonNullable<ReturnType<typeof Stage.discOf>>} */
      discOf(camp)
    );
    const named4 = isShort ? [] : others;
    const rest2 = number4 - 1 - named4.length;
    const tail = joinAnd(rest2 ? [...named4, count(rest2, "other")] : named4);
    const bold = wrap(first3, FONTS.bold, width);
    const plain = tail ? wrap(named4.length ? tail : shorten(rest2, width), FONTS.plain, width) : [];
    const lines4 = [...bold.map((text4) => ({ text: text4, isBold: true })), ...plain.map((text4) => ({ text: text4, isBold: false }))];
    const widest = Math.max(...lines4.map(({ text: text4, isBold }) => widthOf3(isBold ? FONTS.bold : FONTS.plain, text4)));
    return { lines: lines4, width: Math.ceil(widest) + 4, height: lines4.length * HIGH2 };
  }
  var HIGH2, FONTS, context2, widths, widthOf3;
  var init_discnames = __esm({
    "src/picture/discnames.js"() {
      "use strict";
      init_bidi();
      init_lookup();
      init_text();
      init_stage();
      init_vis();
      HIGH2 = 15;
      FONTS = { bold: `bold 13px ${font.face}`, plain: `12px ${font.face}` };
      context2 = document.createElement("canvas").getContext("2d");
      widths = /* @__PURE__ */ new Map();
      widthOf3 = (font2, text4) => ensure(widths, `${font2} ${text4}`, () => {
        if (!context2) throw new Error("This browser cannot measure text.");
        context2.font = font2;
        return context2.measureText(text4).width;
      });
    }
  });

  // src/picture/stagelayout.js
  function prepare7(given) {
    fit(given);
    current2.peek();
  }
  var LEAST3, ROOM, pane, size, fit, current2;
  var init_stagelayout = __esm({
    "src/picture/stagelayout.js"() {
      "use strict";
      init_signals_core_module();
      init_disclayout();
      init_discsizes();
      init_data();
      init_stage();
      init_state();
      init_discnames();
      LEAST3 = 10;
      ROOM = 3e3;
      pane = y(baseOf(false));
      size = () => pane.peek();
      fit = (given) => {
        const { width, height } = pane.peek();
        if (width === given.width && height === given.height) return;
        r(() => {
          pane.value = given;
          room.value = Math.max(LEAST3, Math.round(Math.PI * radiusOfOpen(given) ** 2 / ROOM));
        });
      };
      current2 = O(() => {
        const { overview: overview2 } = record;
        const discs2 = discs.value;
        if (!overview2 || !discs2.length) return null;
        const open13 = open.value;
        const isUpright2 = pane.value.width < pane.value.height;
        const drawn = list15(overview2.camps, isUpright2);
        const homes2 = new Set(inside.value);
        const { ofActor: ofActor7 } = view(get2().scope);
        return arrange({
          discs: discs2.map(({ camp, number: number4 }) => {
            const { x: x3, y: y3, radius: radius2 } = drawn[camp];
            return { camp, number: number4, x: x3, y: y3, radius: radius2 * Math.sqrt(number4 / overview2.camps[camp].members.length) };
          }),
          open: open13,
          lines: lines.value,
          pane: pane.value,
          base: baseOf(isUpright2),
          nameOf: make7,
          inside: new Map(inside.value.map((id) => [id, overview2.camps[
            /** @type {number} */
            open13
          ].inside[id]])),
          guests: [...staged.value ?? []].filter((id) => !homes2.has(id)).map((id) => ({
            id,
            camp: campOf.get(id),
            near: (ofActor7.get(id) ?? []).map((relation3) => other(relation3, id))
          }))
        });
      });
    }
  });

  // src/picture/vislines.js
  function pointOn2(id, part2) {
    const { edgeType } = edge2(id);
    return edgeType.getPoint(part2, edgeType.getViaNode());
  }
  function curveOf2(id) {
    const { from, to: to2, edgeType } = edge2(id);
    const via = Object.getPrototypeOf(edgeType).getViaNode.call(edgeType) ?? { x: (from.x + to2.x) / 2, y: (from.y + to2.y) / 2 };
    return { from, via, to: to2 };
  }
  function lineOf2(id) {
    const { from, to: to2, options: { arrows, width } } = edge2(id);
    const { via } = curveOf2(id);
    const endOf = (end2, { enabled, scaleFactor }) => ({
      border: end2.distanceToBorder(context(), Math.atan2(end2.y - via.y, end2.x - via.x)),
      head: enabled ? 15 * scaleFactor + 3 * width : 0
    });
    return { curve: { from, via, to: to2 }, ends: { from: endOf(from, arrows.from), to: endOf(to2, arrows.to) } };
  }
  function cutLine(id, line6, tips) {
    const { edgeType, options: { arrows, width } } = edge2(id);
    const isStraight = !Object.getPrototypeOf(edgeType).getViaNode.call(edgeType);
    const headOf = (end2) => ({
      point: tips[end2],
      core: line6[end2],
      angle: Math.atan2(tips[end2].y - line6[end2].y, tips[end2].x - line6[end2].x),
      length: 15 * arrows[end2].scaleFactor + 3 * width,
      type: "arrow"
    });
    const heads = { from: headOf("from"), to: headOf("to") };
    Object.assign(edgeType, {
      fromPoint: line6.from,
      toPoint: line6.to,
      getViaNode: () => isStraight ? void 0 : line6.via,
      /** @type {(context: DrawingContext, end: "from"|"to") => object} */
      getArrowData: (_3, end2) => heads[end2]
    });
  }
  function bend(id, bend2) {
    const type = bend2 > 0 ? "curvedCW" : "curvedCCW";
    edge2(id).setOptions({ smooth: bend2 !== 0 && { enabled: true, type, roundness: Math.abs(bend2) } });
    change();
  }
  function route2(id, { from, to: to2, bend: wanted }) {
    edge2(id).setOptions({ from: PREFIX2 + from, to: PREFIX2 + to2 });
    bend(id, wanted);
  }
  function atOpacity(id, opacity, work) {
    const { color } = edge2(id).options;
    const before3 = color.opacity;
    color.opacity = opacity;
    work();
    color.opacity = before3;
  }
  var edge2, hasLine, paintLine, paintHeads;
  var init_vislines = __esm({
    "src/picture/vislines.js"() {
      "use strict";
      init_vis();
      ({ edge: edge2 } = vis_exports);
      hasLine = (id) => Boolean(edge2(id)?.connected);
      paintLine = (context4, id) => edge2(id).draw(context4);
      paintHeads = (context4, id) => edge2(id).drawArrows(context4);
    }
  });

  // src/picture/drawing.js
  function placeOf(id) {
    const { names: names4 } = current3.value.file;
    return Object.hasOwn(names4, id) ? names4[id] : "below";
  }
  function fileOf(id, { file } = current3.value) {
    const [x3, y3] = file.positions[id];
    return { x: x3, y: y3 };
  }
  function movedIn(drawing, positions = get2()[drawing.key]) {
    const isMoved = (id, { x: x3, y: y3 }) => x3 !== fileOf(id, drawing).x || y3 !== fileOf(id, drawing).y;
    return new Map([...positions].filter(([id, position]) => isMoved(id, position)));
  }
  function listPositions() {
    const [wide, upright] = [movedIn(WIDE2), hasUpright ? movedIn(UPRIGHT2) : /* @__PURE__ */ new Map()];
    const join8 = (file, moved2) => ({ ...file, ...Object.fromEntries([...moved2].map(([id, { x: x3, y: y3 }]) => [id, [x3, y3]])) });
    return {
      wide: join8(record.positions, wide),
      upright: join8(record.upright.positions, upright),
      moved: [...wide.keys(), ...upright.keys()]
    };
  }
  function place3() {
    const arranged2 = current2.value;
    ensure2(dots.value, lines2.value);
    for (const id of dots.value) setPosition(id, arranged2?.dots.get(id) ?? fromBase(baseOf2(id)));
  }
  function stretch(wanted) {
    const before3 = factors;
    factors = wanted;
    place3();
    return Math.abs(wanted.x - before3.x) > 1e-6 || Math.abs(wanted.y - before3.y) > 1e-6;
  }
  function choose4({ width, height }) {
    const before3 = current3.value;
    use(hasUpright && width < height ? UPRIGHT2 : WIDE2);
    return current3.value !== before3;
  }
  function use(drawing) {
    if (drawing === current3.value) return;
    r(() => {
      current3.value = drawing;
      for (const { id } of lines2.value) bend(id, bendOf(id));
      place3();
    });
  }
  function asBase(work) {
    const before3 = { drawing: current3.value, factors, stage: size() };
    try {
      use(WIDE2);
      fit(WIDE2.size);
      stretch({ x: 1, y: 1 });
      return work();
    } finally {
      use(before3.drawing);
      fit(before3.stage);
      stretch(before3.factors);
    }
  }
  var WIDE2, UPRIGHT2, hasUpright, current3, factors, isUpright, size2, moved, setMoved, baseOf2, spotOf, toBase, fromBase, bendOf;
  var init_drawing = __esm({
    "src/picture/drawing.js"() {
      "use strict";
      init_signals_core_module();
      init_data();
      init_data();
      init_visibility();
      init_state();
      init_stagelayout();
      init_vis();
      init_vislines();
      WIDE2 = { size: { width: 980, height: 577 }, key: (
        /** @type {const} */
        "moved"
      ), file: record };
      UPRIGHT2 = { size: { width: 390, height: 546 }, key: (
        /** @type {const} */
        "moved_upright"
      ), file: record.upright };
      hasUpright = ids.every((id) => Object.hasOwn(record.upright.positions, id));
      current3 = y(
        /** @type {Drawing} */
        WIDE2
      );
      factors = { x: 1, y: 1 };
      isUpright = () => current3.value === UPRIGHT2;
      size2 = () => current3.value.size;
      moved = () => movedIn(current3.value);
      setMoved = (positions) => set({ [current3.value.key]: movedIn(current3.value, positions) });
      baseOf2 = (id) => get2()[current3.value.key].get(id) ?? fileOf(id);
      spotOf = (id) => current2.value?.dots.get(id) ?? baseOf2(id);
      toBase = ({ x: x3, y: y3 }) => ({ x: x3 / factors.x, y: y3 / factors.y });
      fromBase = ({ x: x3, y: y3 }) => ({ x: x3 * factors.x, y: y3 * factors.y });
      bendOf = (id) => current3.value.file.bends[id] ?? 0;
    }
  });

  // src/panels/compare/comparison.js
  var comparison_exports = {};
  __export(comparison_exports, {
    listPainted: () => listPainted,
    start: () => start8
  });
  function item({ text: text4, select: select2 }) {
    return el("li", {}, name3(text4), select2 && [" ", to(select2, "Show")]);
  }
  function panel(record2) {
    const check3 = el("input", { type: "checkbox", checked: true, change: ({ currentTarget }) => {
      showsGone = currentTarget.checked;
      redraw();
    } });
    return el(
      "section",
      { class: "block", id: "comparison", "aria-labelledby": "comparison-title" },
      el("h2", { class: "block-title", id: "comparison-title" }, "Changes"),
      el("p", { class: "comparison-between" }, name3(`From ${record2.old} to ${record2.new}. ${record2.summary}`)),
      el("ul", { class: "comparison-key" }, HAPPENED.map((what) => el("li", {}, mark2(what), what))),
      el("label", { class: "comparison-show" }, check3, "Draw what is gone"),
      record2.lists.map(list16)
    );
  }
  function disc(context4, x3, y3, what) {
    context4.save();
    context4.setLineDash(what === "gone" ? [2.5, 2] : []);
    context4.beginPath();
    context4.arc(x3, y3, SIZE, 0, 2 * Math.PI);
    context4.fillStyle = get3(what === "added" ? "label" : "canvas");
    context4.fill();
    context4.lineWidth = 1.4;
    context4.strokeStyle = get3("label");
    context4.stroke();
    context4.font = `700 11px ${font.face}`;
    context4.textAlign = "center";
    context4.textBaseline = "middle";
    context4.fillStyle = get3(what === "added" ? "canvas" : "label");
    context4.fillText(SIGNS[what], x3, y3 + 0.5);
    context4.restore();
    painted.push(what);
  }
  function paintGoneActor(context4, { x: across, y: down, label: label2 }) {
    if (!hasGone()) return;
    const { x: x3, y: y3 } = fromBase({ x: across, y: down });
    context4.save();
    context4.setLineDash([3, 3]);
    context4.beginPath();
    context4.arc(x3, y3, SIZE + 2, 0, 2 * Math.PI);
    context4.lineWidth = 1.4;
    context4.strokeStyle = get3("faint");
    context4.stroke();
    context4.font = `italic 12px ${font.face}`;
    context4.textAlign = "center";
    context4.textBaseline = "top";
    context4.fillStyle = get3("faint");
    context4.fillText(`${label2} (gone)`, x3, y3 + SIZE + 6);
    context4.restore();
    painted.push("gone");
  }
  function paintGoneRelation(context4, relation3) {
    const [from, to2] = [relation3.from, relation3.to].map(positionOf2);
    if (!from || !to2) return;
    context4.save();
    context4.setLineDash([1.5, 5]);
    context4.lineWidth = 2;
    context4.strokeStyle = get3("faint");
    context4.beginPath();
    context4.moveTo(from.x, from.y);
    context4.lineTo(to2.x, to2.y);
    context4.stroke();
    context4.restore();
    disc(context4, (from.x + to2.x) / 2, (from.y + to2.y) / 2, "gone");
  }
  function paint2(context4, record2) {
    painted = [];
    const { byId: relations5 } = view(get2().scope);
    const lit3 = highlight.value;
    context4.save();
    if (showsGone) {
      context4.globalAlpha = lit3 ? 0.25 : 1;
      for (const each3 of record2.gone_relations) if (!relations5.has(each3.id)) paintGoneRelation(context4, each3);
      for (const each3 of record2.gone_actors) paintGoneActor(context4, each3);
    }
    for (const [id, what] of Object.entries(record2.relations)) {
      if (!relations5.get(id)?.standing || !hasLine(id)) continue;
      context4.globalAlpha = lit3 && !lit3.relations.has(id) ? 0.25 : 1;
      const { x: x3, y: y3 } = pointOn2(id, POSITION);
      disc(context4, x3, y3, what);
    }
    for (const [id, what] of Object.entries(record2.actors)) {
      const node3 = here(id);
      if (!node3) continue;
      context4.globalAlpha = lit3 && !lit3.actors.has(id) ? 0.25 : 1;
      disc(context4, node3.x + sizeOf(id), node3.y - sizeOf(id), what);
    }
    context4.restore();
  }
  function start8() {
    const { comparison } = record;
    if (!comparison) return;
    byId2("side").prepend(make3(panel(comparison)));
    on3("drawn", (context4) => paint2(context4, comparison));
    redraw();
  }
  var SIGNS, HAPPENED, SIZE, POSITION, showsGone, painted, mark2, list16, here, hasGone, positionOf2, listPainted;
  var init_comparison = __esm({
    "src/panels/compare/comparison.js"() {
      "use strict";
      init_colours();
      init_drawing();
      init_vis();
      init_vislines();
      init_data();
      init_highlight();
      init_stage();
      init_visibility();
      init_state();
      init_element();
      init_links();
      SIGNS = { added: "+", gone: "−", changed: "≠" };
      HAPPENED = /** @type {Happened[]} */
      Object.keys(SIGNS);
      SIZE = 7;
      POSITION = 0.36;
      showsGone = true;
      painted = [];
      mark2 = (what) => el("span", { class: `comparison-mark is-${what}`, "aria-hidden": "true" }, SIGNS[what]);
      list16 = ({ title, happened, items }) => el(
        "details",
        { class: `comparison-list is-${happened}`, open: true },
        el("summary", {}, title),
        el("ul", {}, items.map(item))
      );
      here = (id) => isPresent(id) ? positionOf(standIn(id)) : null;
      hasGone = () => !isUpright() && !isOn2;
      positionOf2 = (end2) => here(end2.id) ?? (hasGone() ? fromBase(end2) : null);
      listPainted = () => [...painted];
    }
  });

  // src/ui/status.js
  function announce(text4) {
    const line6 = byId2("status");
    line6.textContent = "";
    line6.textContent = text4;
  }
  var init_status = __esm({
    "src/ui/status.js"() {
      "use strict";
      init_element();
    }
  });

  // src/ui/tabs.js
  var tabs_exports = {};
  __export(tabs_exports, {
    focus: () => focus,
    start: () => start9
  });
  function render2(state2) {
    const { tab, rests } = state2;
    const isBeside = isNextToPicture(state2);
    for (const [name5, panel3] of PANELS) {
      const isOpen6 = name5 === tab;
      tabOf(name5).setAttribute("aria-selected", String(isOpen6));
      tabOf(name5).tabIndex = isOpen6 ? 0 : -1;
      if (name5 === "graph") byId2(panel3).classList.toggle("is-behind", !isOpen6 && !isBeside);
      else byId2(panel3).hidden = !isOpen6;
    }
    document.body.classList.toggle("has-list-panel", isBeside);
    byId2("sources-panel").className = rests === "claimants" ? "list-panel" : "reading";
  }
  function nextTo(key2, tab) {
    const step2 = STEPS3.get(key2);
    if (step2) return NAMES3.at((NAMES3.indexOf(tab) + step2) % NAMES3.length);
    if (key2 === "Home") return NAMES3[0];
    return key2 === "End" ? NAMES3.at(-1) : void 0;
  }
  function onKey(event) {
    const next = nextTo(event.key, get2().tab);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set({ tab: next });
    tabOf(next).focus();
  }
  function keepFocus(state2) {
    const { activeElement: held } = document;
    const isHidden = [...PANELS].some(([name5, panel3]) => name5 !== state2.tab && byId2(panel3).contains(held) && !(name5 === "graph" && isNextToPicture(state2)));
    if (isUsed && (isHidden || held === document.body)) focus();
  }
  function start9() {
    for (const name5 of PANELS.keys()) tabOf(name5).hidden = !NAMES3.includes(name5);
    for (const name5 of NAMES3) tabOf(name5).addEventListener("click", () => set({ tab: name5 }));
    byId2("tabs").addEventListener("keydown", onKey);
    on(render2, "tab", "rests");
    on(keepFocus, "tab");
    document.addEventListener("focusin", () => {
      isUsed = true;
    });
    render2(get2());
  }
  var PANELS, SIGNED, NAMES3, STEPS3, tabOf, isNextToPicture, isUsed, focus;
  var init_tabs = __esm({
    "src/ui/tabs.js"() {
      "use strict";
      init_lookup();
      init_data();
      init_state();
      init_element();
      PANELS = /* @__PURE__ */ new Map([
        ["graph", "picture"],
        ["table", "table-panel"],
        ["sources", "sources-panel"],
        ["blocs", "blocs-panel"],
        ["tensions", "tensions-panel"]
      ]);
      SIGNED = ["blocs", "tensions"];
      NAMES3 = [...PANELS.keys()].filter((name5) => record.offers.sides || !SIGNED.includes(name5));
      STEPS3 = /* @__PURE__ */ new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);
      tabOf = (name5) => byId2(`tab-${name5}`);
      isNextToPicture = ({ tab, rests }) => SIGNED.includes(tab) || tab === "sources" && rests === "claimants";
      isUsed = false;
      focus = () => byId2(get(PANELS, get2().tab)).focus({ preventScroll: true });
    }
  });

  // src/picture/discs.js
  function listOwn({ chosen: chosen5 }) {
    const arranged2 = current2.value;
    const [id, another] = chosen5;
    if (!arranged2 || !id || another !== void 0 || !isVisible(id)) return [];
    const key2 = [arranged2, id, version(), visible.value];
    if (key2.some((part2, at5) => part2 !== last.key[at5])) last = { key: key2, lines: routeOwn(arranged2, id) };
    return last.lines;
  }
  function routeOwn(arranged2, id) {
    const own2 = { ...positionOf(id), radius: sizeOf(id) };
    const ties3 = countTies(id, isVisible).map((each3) => ({ ...each3, first: OWN, second: each3.camp, share: 0, width: 1.5 }));
    const discs2 = new Map([...arranged2.discs].filter(([camp]) => camp !== open.value));
    return route(ties3, new Map([...discs2, [OWN, own2]]), [...discs2.values()].map(nameBox), size(), END);
  }
  function paint3(context4, highlighted) {
    const arranged2 = current2.value;
    if (!arranged2) return;
    const lines4 = listLines(highlighted);
    const there = new Set(lines4.map(({ second }) => second));
    for (const line6 of lines4) paintLine2(context4, line6);
    for (const disc3 of arranged2.discs.values()) {
      if (highlighted && !there.has(disc3.camp)) continue;
      paintDisc(context4, disc3, discOf(disc3.camp)?.hostile ?? 0);
      paintName(context4, disc3);
    }
    for (const line6 of lines4) paintNumber(context4, line6);
  }
  function paintLine2(context4, { curve: { from, via, to: to2 }, sign: sign2, width }) {
    const { colour: colour2, line: line6 } = lookOf(sign2);
    context4.save();
    Object.assign(context4, { lineWidth: width, strokeStyle: get3(colour2), lineCap: "butt", globalAlpha: 0.75 });
    context4.setLineDash(record.strokes[line6].act.dashes.map((length2) => length2 * Math.max(1, width / 3)));
    context4.beginPath();
    context4.moveTo(from.x, from.y);
    context4.quadraticCurveTo(via.x, via.y, to2.x, to2.y);
    context4.stroke();
    context4.restore();
  }
  function paintNumber(context4, { mark: { x: x3, y: y3 }, number: number4, sign: sign2 }) {
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, {
      font: `bold 12px ${font.face}`,
      textAlign: "center",
      textBaseline: "middle",
      fillStyle: get3("canvas")
    });
    const text4 = group(number4);
    const wide = context4.measureText(text4).width + 8;
    context4.fillRect(x3 - wide / 2, y3 - 9, wide, 18);
    context4.fillStyle = get3(lookOf(sign2).colour);
    context4.fillText(text4, x3, y3 + 0.5);
    context4.restore();
  }
  function paintDisc(context4, disc3, hostile) {
    const { x: x3, y: y3, radius: radius2 } = disc3;
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, { fillStyle: get3("camp"), strokeStyle: get3("ghost"), lineWidth: 1.2 });
    context4.beginPath();
    context4.arc(x3, y3, radius2, 0, 2 * Math.PI);
    context4.fill();
    context4.stroke();
    if (hostile > 0) paintArc(context4, disc3, hostile);
    context4.restore();
  }
  function paintArc(context4, { x: x3, y: y3, radius: radius2 }, share2) {
    const { colour: colour2, line: line6 } = lookOf(-1);
    const wide = Math.max(3, Math.min(ARC, radius2 / 4));
    context4.setLineDash(record.strokes[line6].act.dashes);
    Object.assign(context4, { strokeStyle: get3(colour2), lineWidth: wide, lineCap: "butt" });
    context4.beginPath();
    context4.arc(x3, y3, radius2 - wide / 2, TOP, TOP + 2 * Math.PI * share2);
    context4.stroke();
  }
  function paintName(context4, disc3) {
    const box3 = nameBox(disc3);
    if (!box3 || !disc3.name) return;
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, {
      textAlign: "center",
      textBaseline: "middle",
      lineJoin: "round",
      lineWidth: 4,
      strokeStyle: get3(disc3.side === "inside" ? "camp" : "canvas")
    });
    disc3.name.lines.forEach(({ text: text4, isBold }, at5) => {
      const [x3, y3] = [(box3.left + box3.right) / 2, box3.top + (at5 + 0.5) * HIGH2];
      context4.font = isBold ? FONTS.bold : FONTS.plain;
      context4.fillStyle = get3(isBold ? "label" : "soft");
      context4.strokeText(text4, x3, y3);
      context4.fillText(text4, x3, y3);
    });
    context4.restore();
  }
  function paintFocus(context4) {
    const disc3 = focused.value === null ? void 0 : find14(focused.value);
    if (!disc3) return;
    context4.save();
    context4.setLineDash([]);
    context4.beginPath();
    context4.arc(disc3.x, disc3.y, disc3.radius + 4, 0, 2 * Math.PI);
    Object.assign(context4, { lineWidth: 2.5, strokeStyle: get3("accent") });
    context4.stroke();
    context4.restore();
  }
  function at(point) {
    const there = toPicture(point);
    const found3 = list17().find((disc3) => {
      const name5 = nameBox(disc3);
      const far = Math.hypot(there.x - disc3.x, there.y - disc3.y);
      return far <= disc3.radius && (disc3.camp !== open.value || far >= disc3.radius - BAND) || name5 && there.x >= name5.left && there.x <= name5.right && there.y >= name5.top && there.y <= name5.bottom;
    });
    return found3?.camp ?? null;
  }
  function lineAt2(point) {
    const there = toPicture(point);
    const near = NEAR / scale();
    return listLines(highlight.value).find(({ curve, mark: mark3, width }) => {
      const points = listPoints2(curve, 16);
      return Math.hypot(there.x - mark3.x, there.y - mark3.y) < 12 || points.some((end2, place6) => place6 > 0 && distanceTo(there, points[place6 - 1], end2) < Math.max(near, width / 2));
    }) ?? null;
  }
  function listTies2({ first: first3, second, sign: sign2 }) {
    list9(first3 === OWN ? withCamp(second, sign2, actorOfLines()) : between(first3, second, sign2));
  }
  function count4(camp) {
    const disc3 = discOf(camp);
    if (!disc3) return "";
    const { number: number4, friendlyInside: friendly, hostileInside: hostile } = disc3;
    return `${count(number4, "member")}. Pairs inside: ${group(friendly)} friendly, ${group(hostile)} hostile.`;
  }
  function sayLine({ first: first3, second, sign: sign2, number: number4 }) {
    const [one2, other2] = [first3, second].map((camp) => {
      const disc3 = discOf(camp);
      return camp === OWN ? nameOf3(actorOfLines()) : disc3 ? `${disc3.names[0]}’s camp` : "";
    });
    return `${count(number4, "pair")} of actors with ${sign2 > 0 ? "friendly" : "hostile"} ties only, between ${one2} and ${other2}`;
  }
  var ARC, NEAR, BAND, TOP, OWN, focused, list17, find14, last, listLines, lookOf, listNames2, listBoxes, actorOfLines, say10, nameOf5;
  var init_discs = __esm({
    "src/picture/discs.js"() {
      "use strict";
      init_signals_core_module();
      init_campties();
      init_disclayout();
      init_disclines();
      init_outlines();
      init_signs();
      init_text();
      init_data();
      init_highlight();
      init_stage();
      init_visibility();
      init_colours();
      init_discnames();
      init_stagelayout();
      init_vis();
      ARC = 5;
      NEAR = 6;
      BAND = 16;
      TOP = -Math.PI / 2;
      OWN = -1;
      focused = y(
        /** @type {number|null} */
        null
      );
      list17 = () => [...current2.value?.discs.values() ?? []];
      find14 = (camp) => current2.value?.discs.get(camp);
      last = { key: [], lines: [] };
      listLines = (highlighted) => highlighted ? listOwn(highlighted) : current2.value?.lines ?? [];
      lookOf = (sign2) => signStyle(nameOf(sign2));
      listNames2 = () => list17().flatMap((disc3) => nameBox(disc3) ?? []);
      listBoxes = () => list17().flatMap((disc3) => {
        const { x: x3, y: y3, radius: radius2 } = disc3;
        return [{ left: x3 - radius2, right: x3 + radius2, top: y3 - radius2, bottom: y3 + radius2 }, nameBox(disc3) ?? []].flat();
      });
      actorOfLines = () => highlight.value?.chosen[0] ?? "";
      say10 = (camp) => `${count4(camp)} The camp is computed; no source says so.`;
      nameOf5 = (camp) => {
        const disc3 = discOf(camp);
        return disc3 ? nameDisc(disc3) : "";
      };
    }
  });

  // src/core/stretch.js
  function findFactor(reaches2, room2, most) {
    const isTooLong = (factor) => {
      let [low2, high2] = [Infinity, -Infinity];
      for (const { at: at5, before: before3, after } of reaches2) {
        low2 = Math.min(low2, at5 * factor - before3);
        high2 = Math.max(high2, at5 * factor + after);
      }
      return high2 - low2 > room2;
    };
    if (!isTooLong(most)) return most;
    let [low, high] = [0, most];
    for (let step2 = 0; step2 < STEPS4; step2 += 1) {
      const middle2 = (low + high) / 2;
      if (isTooLong(middle2)) high = middle2;
      else low = middle2;
    }
    return low;
  }
  function fitAxis(reaches2, room2, base) {
    const most = Math.min(MOST6, LARGER * Math.max(1, room2 / base));
    const dots2 = reaches2.map(({ at: at5 }) => ({ at: at5, before: DOT, after: DOT }));
    const bare = findFactor(dots2, room2, most);
    return Math.max(findFactor(reaches2, room2, most), Math.min(room2 / base, bare), SHARE * bare);
  }
  function fit2(spots, room2, base) {
    const [across, down] = [
      spots.map(({ x: at5, left, right }) => ({ at: at5, before: left, after: right })),
      spots.map(({ y: at5, above, below }) => ({ at: at5, before: above, after: below }))
    ];
    const [x3, y3] = [fitAxis(across, room2.width, base.width), fitAxis(down, room2.height, base.height)];
    if (Math.min(x3, y3) >= LEAST4) return { ...even(x3, y3), scale: 1 };
    const [dotsX, dotsY] = [across, down].map((reaches2) => reaches2.map(({ at: at5 }) => ({ at: at5, before: 0, after: 0 })));
    const total = even(findFactor(dotsX, room2.width, MOST6), findFactor(dotsY, room2.height, MOST6));
    const scale2 = Math.min(1, Math.min(total.x, total.y) / LEAST4);
    return { x: total.x / scale2, y: total.y / scale2, scale: scale2 };
  }
  var LEAST4, MOST6, LARGER, UNEVEN, DOT, SHARE, STEPS4, even;
  var init_stretch = __esm({
    "src/core/stretch.js"() {
      "use strict";
      LEAST4 = 0.6;
      MOST6 = 3;
      LARGER = 1.25;
      UNEVEN = 2;
      DOT = 10;
      SHARE = 0.75;
      STEPS4 = 40;
      even = (x3, y3) => ({ x: Math.min(x3, UNEVEN * y3), y: Math.min(y3, UNEVEN * x3) });
    }
  });

  // src/state/derived/ranking.js
  function isCurrent2() {
    const { size: size4, scope: scope2 } = get2();
    return latest.value?.measure === size4 && latest.value.of === scope2;
  }
  function publish(ranking) {
    if (latest.peek() === ranking) return;
    latest.value = ranking;
    for (const listener of listeners3) listener();
  }
  function finish2({ measure: measure5, scope: scope2 }, answer7) {
    answersOf(scope2).set(measure5, Object.freeze({ ...answer7, measure: measure5, of: scope2 }));
    run2 = null;
    update();
  }
  function update() {
    const { size: measure5, scope: scope2 } = get2();
    run2 = null;
    if (!measure5) return publish(null);
    const known9 = answersOf(scope2).get(measure5);
    if (known9) return publish(known9);
    const own2 = rank2(record, measure5);
    const request2 = { measure: measure5, scope: scope2 };
    if (own2) return finish2(request2, own2);
    run2 = { ...request2, slices: rankInSlices(record, view(scope2).selection, measure5) };
    return continueRun();
  }
  var SLICE_TIME, answers, latest, listeners3, run2, get4, on4, answersOf, continueRun, start10;
  var init_ranking2 = __esm({
    "src/state/derived/ranking.js"() {
      "use strict";
      init_signals_core_module();
      init_errors();
      init_lookup();
      init_ownscores();
      init_ranking();
      init_data();
      init_schedule();
      init_state();
      SLICE_TIME = 10;
      answers = /* @__PURE__ */ new WeakMap();
      latest = y(
        /** @type {CurrentRanking|null} */
        null
      );
      listeners3 = [];
      run2 = null;
      get4 = () => latest.value;
      on4 = (listener) => listeners3.push(listener);
      answersOf = (scope2) => ensure(answers, scope2, () => /* @__PURE__ */ new Map());
      continueRun = afterPaint(() => {
        if (!run2) return;
        const until = performance.now() + SLICE_TIME;
        try {
          let slice = run2.slices.next();
          while (!slice.done && performance.now() < until) slice = run2.slices.next();
          if (slice.done) finish2(run2, slice.value);
          else continueRun();
        } catch (error) {
          finish2(run2, { refused: messageOf(record, error), actors: [] });
        }
      });
      start10 = () => on(update, "size", "scope");
    }
  });

  // src/picture/boxes.js
  function boundsOf2(ids3, boxOf) {
    const boxes2 = ids3.map((id) => boxOf(id));
    const least = (side) => Math.min(...boxes2.map((box3) => box3[side]));
    const most = (side) => Math.max(...boxes2.map((box3) => box3[side]));
    return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
  }
  function scaleFor(box3, part2, largest2) {
    const { width, height } = inner(part2);
    return Math.min(width / (box3.right - box3.left), height / (box3.bottom - box3.top), largest2);
  }
  var PADDING, inner;
  var init_boxes = __esm({
    "src/picture/boxes.js"() {
      "use strict";
      PADDING = 12;
      inner = ({ left, right, top, bottom }) => ({
        width: Math.max(right - left - 2 * PADDING, PADDING),
        height: Math.max(bottom - top - 2 * PADDING, PADDING)
      });
    }
  });

  // src/picture/frame.js
  function rectangleOf(element2) {
    const { left, top } = own();
    const { offsetWidth: width, offsetHeight: height, offsetParent } = element2;
    if (!width || !height) return null;
    const outer = offsetParent?.getBoundingClientRect();
    const [x3, y3] = outer ? [outer.left + element2.offsetLeft - left, outer.top + element2.offsetTop - top] : [element2.getBoundingClientRect().left - left, element2.getBoundingClientRect().top - top];
    return { left: x3, top: y3, right: x3 + width, bottom: y3 + height };
  }
  function wholePart() {
    const { width, height } = own();
    const bottom = (rectangleOf(byId2("zoom"))?.top ?? height) - (width < NARROW2 ? HINT : 0);
    const top = Math.min(Math.max(...listBars().map((bar4) => rectangleOf(bar4)?.bottom ?? 0)), bottom / 3);
    return { left: 0, top, right: width, bottom };
  }
  function openPart() {
    const { width } = own();
    const part2 = wholePart();
    const whole2 = { ...part2 };
    for (const id of PANELS2) {
      const over2 = rectangleOf(byId2(id));
      if (!over2 || over2.right <= 0 || over2.left >= width) continue;
      if (over2.right - over2.left > width * 0.8) part2.bottom = Math.min(part2.bottom, over2.top);
      else if (over2.left > 0) part2.right = Math.min(part2.right, over2.left);
    }
    if (part2.bottom < LEAST5) part2.bottom = whole2.bottom;
    return part2;
  }
  function roomyPart() {
    const [part2, whole2] = [openPart(), wholePart()];
    const [width, height] = [part2, whole2].map((box3) => [box3.right - box3.left, box3.bottom - box3.top]).reduce((one2, other2) => [one2[0] / other2[0], one2[1] / other2[1]]);
    return width >= ROOMY && height >= ROOMY ? part2 : whole2;
  }
  function confines() {
    return { frame: { ...openPart(), top: 0 }, covered: listBars().flatMap((bar4) => rectangleOf(bar4) ?? []) };
  }
  function onPanels(listener) {
    const observer = new ResizeObserver(listener);
    for (const element2 of [...PANELS2.map((id) => byId2(id)), ...listBars()]) observer.observe(element2);
  }
  var PANELS2, LEAST5, NARROW2, HINT, ROOMY, own, listBars, size3;
  var init_frame = __esm({
    "src/picture/frame.js"() {
      "use strict";
      init_element();
      init_vis();
      PANELS2 = ["details", "side", "blocs-panel", "tensions-panel", "sources-panel"];
      LEAST5 = 80;
      NARROW2 = 520;
      HINT = 14;
      ROOMY = 0.5;
      own = () => frame.getBoundingClientRect();
      listBars = () => ["focus-bar", "overview"].flatMap((id) => document.getElementById(id) ?? []);
      size3 = () => ({ width: frame.clientWidth, height: frame.clientHeight });
    }
  });

  // src/picture/foldmarks.js
  function listBodies() {
    const { unfold } = get2();
    const bodies = sorted(members.value.values()).filter(isVisible);
    return bodies.map((body) => {
      const isOpen6 = unfold.includes(body);
      return { body, isOpen: isOpen6, members: isOpen6 ? membersOf(body) : foldedInto(body) };
    }).filter(({ members: members2 }) => members2.length);
  }
  function paint4(context4, highlighted, lines4) {
    if (!members.value.size) return;
    const scale2 = scale();
    for (const each3 of lines4) paintRings(context4, each3, scale2);
    for (const mark3 of listMarks(scale2)) {
      if (!highlighted || highlighted.actors.has(mark3.body)) paintMark(context4, mark3, scale2);
    }
  }
  function paintRings(context4, { id, from, to: to2, type }, scale2) {
    const ends2 = [from, to2].map((end2) => ({ isMember: standIn(end2) !== end2, ...positionOf(standIn(end2)) }));
    const length2 = Math.hypot(ends2[0].x - ends2[1].x, ends2[0].y - ends2[1].y);
    ends2.filter(({ isMember }) => isMember).forEach((end2) => {
      const part2 = Math.min(0.4, AWAY / Math.max(scale2, 1) / length2);
      paintRing(context4, pointOn2(id, end2 === ends2[0] ? part2 : 1 - part2), get3(typeOf({ type }).colour));
    });
  }
  function paintRing(context4, { x: x3, y: y3 }, colour2) {
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, { lineWidth: 1.4, strokeStyle: colour2, fillStyle: get3("canvas") });
    context4.beginPath();
    context4.arc(x3, y3, RING, 0, 2 * Math.PI);
    context4.fill();
    context4.stroke();
    context4.restore();
  }
  function paintMark(context4, { text: text4, left, right, top, bottom }, scale2) {
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, {
      fillStyle: get3("canvas"),
      strokeStyle: get3("label"),
      lineWidth: 1 / scale2,
      font: `bold ${10.5 / scale2}px ${font.face}`,
      textAlign: "center",
      textBaseline: "middle"
    });
    context4.beginPath();
    context4.rect(left, top, right - left, bottom - top);
    context4.fill();
    context4.stroke();
    context4.fillStyle = get3("label");
    context4.fillText(text4, (left + right) / 2, (top + bottom) / 2 + 0.5 / scale2);
    context4.restore();
  }
  function toggle4(body) {
    const members2 = joinAnd(membersOf(body).map(nameOf3));
    if (!members2) return announce(`No member of ${nameOf3(body)} is folded.`);
    toggle2(body);
    const isOpen6 = get2().unfold.includes(body);
    return announce(isOpen6 ? `${members2}: drawn with dots of their own.` : `${members2}: folded into the dot of ${nameOf3(body)}.`);
  }
  function at2(point) {
    const { x: x3, y: y3 } = toPicture(point);
    const isIn3 = ({ left, right, top, bottom }) => x3 >= left && x3 <= right && y3 >= top && y3 <= bottom;
    return listMarks(scale()).find(isIn3)?.body ?? null;
  }
  function say11(body) {
    const found3 = listBodies().find((each3) => each3.body === body);
    if (!found3) return "";
    const names4 = joinAnd(found3.members.map(nameOf3));
    return found3.isOpen ? `Fold ${names4} into the dot of ${nameInSentence(body)}` : `Folded into the dot of ${nameInSentence(body)}: ${names4}. Click to open.`;
  }
  var HIGH3, LETTER, RING, AWAY, foldedInto, listMarks, listAreas;
  var init_foldmarks = __esm({
    "src/picture/foldmarks.js"() {
      "use strict";
      init_text();
      init_data();
      init_folding();
      init_visibility();
      init_state();
      init_status();
      init_colours();
      init_vis();
      init_vislines();
      HIGH3 = 14;
      LETTER = 6.4;
      RING = 2.8;
      AWAY = 8;
      foldedInto = (body) => [...visible.value.folds].filter(([, of5]) => of5 === body).map(([member]) => member);
      listMarks = (scale2) => listBodies().map(({ body, members: members2, isOpen: isOpen6 }) => {
        const { x: x3, y: y3 } = positionOf(body);
        const text4 = isOpen6 ? "−" : `+${members2.length}`;
        const [away, wide, high] = [sizeOf(body) * 0.6, (text4.length * LETTER + 7) / scale2, HIGH3 / scale2];
        return { body, text: text4, left: x3 + away, right: x3 + away + wide, top: y3 - away - high, bottom: y3 - away };
      });
      listAreas = () => listMarks(scale());
    }
  });

  // src/picture/labelplacement.js
  function cellsOf({ left, right, top, bottom }) {
    const cells = [];
    for (let x3 = Math.floor(left / CELL2); x3 <= Math.floor(right / CELL2); x3 += 1) {
      for (let y3 = Math.floor(top / CELL2); y3 <= Math.floor(bottom / CELL2); y3 += 1) cells.push(x3 * 65537 + y3);
    }
    return cells;
  }
  function add2(placed2, { id, positions }) {
    const position = positions.find(({ box: box3 }) => !placed2.covers(box3)) ?? positions.find(({ box: box3 }) => makeRoom(placed2, box3));
    if (position) placed2.add({ id, from: null, ...position, positions });
    return Boolean(position);
  }
  function makeRoom(placed2, box3) {
    const before3 = placed2.in(box3).map((label2) => ({ label: label2, old: { ...label2 } }));
    for (const { label: label2 } of before3) placed2.remove(label2);
    const isDone = before3.every(({ label: label2 }) => {
      const elsewhere = label2.positions.find((each3) => !overlap2(each3.box, box3) && !placed2.covers(each3.box));
      if (elsewhere) Object.assign(label2, { from: null }, elsewhere);
      if (elsewhere) placed2.add(label2);
      return elsewhere;
    });
    if (isDone) return true;
    for (const { label: label2, old } of before3) {
      if (label2.box !== old.box) placed2.remove(label2);
      Object.assign(label2, old);
      placed2.add(label2);
    }
    return false;
  }
  var CELL2, ALONG, ACROSS, AWAY2, DIRECTIONS, PLACES, boxAt, beside, list18, listFar, overlap2, isWithin, Grid;
  var init_labelplacement = __esm({
    "src/picture/labelplacement.js"() {
      "use strict";
      init_lookup();
      CELL2 = 64;
      ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];
      ACROSS = [0.5, 0.2, 0.8];
      AWAY2 = [8, 14, 20, 26, 34, 42, 52, 64, 80, 100];
      DIRECTIONS = Array.from({ length: 16 }, (_3, at5) => [Math.cos(at5 * Math.PI / 8), Math.sin(at5 * Math.PI / 8)]);
      PLACES = {
        below: ({ x: x3, y: y3, room: room2 }, name5, part2 = 0.5) => boxAt(x3 - part2 * name5.width, y3 + room2, name5),
        above: ({ x: x3, y: y3, room: room2 }, name5, part2 = 0.5) => boxAt(x3 - part2 * name5.width, y3 - room2 - name5.height, name5),
        right: ({ x: x3, y: y3, room: room2 }, name5, part2 = 0.5) => boxAt(x3 + room2, y3 - part2 * name5.height, name5),
        left: ({ x: x3, y: y3, room: room2 }, name5, part2 = 0.5) => boxAt(x3 - room2 - name5.width, y3 - part2 * name5.height, name5)
      };
      boxAt = (left, top, { width, height }) => ({ left, right: left + width, top, bottom: top + height });
      beside = (dot, name5, place6) => PLACES[place6](dot, name5);
      list18 = (dot, name5) => [
        ...Object.values(PLACES).map((at5) => at5(dot, name5)),
        ...ALONG.slice(1).flatMap((part2) => [PLACES.below(dot, name5, part2), PLACES.above(dot, name5, part2)]),
        ...ACROSS.slice(1).flatMap((part2) => [PLACES.right(dot, name5, part2), PLACES.left(dot, name5, part2)])
      ];
      listFar = ({ x: x3, y: y3, room: room2 }, name5) => AWAY2.flatMap((away) => DIRECTIONS.map(([across, down]) => boxAt(
        x3 + across * (room2 + away + name5.width / 2) - name5.width / 2,
        y3 + down * (room2 + away + name5.height / 2) - name5.height / 2,
        name5
      )));
      overlap2 = (a3, b2) => a3.left < b2.right && b2.left < a3.right && a3.top < b2.bottom && b2.top < a3.bottom;
      isWithin = (box3, frame2) => box3.left >= frame2.left && box3.right <= frame2.right && box3.top >= frame2.top && box3.bottom <= frame2.bottom;
      Grid = class {
        /** @type {Map<number, Item[]>} */
        #cells = /* @__PURE__ */ new Map();
        /** @type {Set<Item>} */
        #items = /* @__PURE__ */ new Set();
        /** @param {Iterable<Item>} [items] */
        constructor(items = []) {
          for (const item4 of items) this.add(item4);
        }
        /** @param {Item} item */
        add(item4) {
          this.#items.add(item4);
          for (const cell3 of cellsOf(item4.box)) ensure(this.#cells, cell3, () => []).push(item4);
        }
        /** @param {Item} item */
        remove(item4) {
          this.#items.delete(item4);
          for (const cell3 of cellsOf(item4.box)) {
            const items = this.#cells.get(cell3) ?? [];
            items.splice(items.indexOf(item4), 1);
          }
        }
        get size() {
          return this.#items.size;
        }
        /** All items. */
        all() {
          return [...this.#items];
        }
        /**
         * The items that overlap a box.
         * @param {Box} box
         * @returns {Item[]}
         */
        in(box3) {
          const found3 = cellsOf(box3).flatMap((cell3) => this.#cells.get(cell3)?.filter((item4) => overlap2(item4.box, box3)) ?? []);
          return found3.length > 1 ? [...new Set(found3)] : found3;
        }
        /**
         * Return whether an item overlaps a box, other than that of an actor.
         * @param {Box} box
         * @param {string|null} [id]
         * @returns {boolean}
         */
        covers(box3, id = null) {
          return cellsOf(box3).some((cell3) => Boolean(this.#cells.get(cell3)?.some((item4) => item4.id !== id && overlap2(item4.box, box3))));
        }
      };
    }
  });

  // src/picture/namesizes.js
  function reachOf(id) {
    const [{ width, height }] = formsOf(id);
    const dot = sizeOf(id);
    const place6 = placeOf(id);
    const across = place6 === "left" || place6 === "right" ? Math.max(dot, height / 2) : dot;
    const along2 = place6 === "above" || place6 === "below" ? Math.max(dot, width / 2) : dot;
    return {
      left: place6 === "left" ? dot + GAP + width : along2,
      right: place6 === "right" ? dot + GAP + width : along2,
      above: place6 === "above" ? dot + GAP + height : across,
      below: place6 === "below" ? dot + GAP + height : across
    };
  }
  var LETTERS2, LINE, GAP, BESIDE, context3, widths2, forms, widthOf4, measure3, formsOf;
  var init_namesizes = __esm({
    "src/picture/namesizes.js"() {
      "use strict";
      init_bidi();
      init_lookup();
      init_drawing();
      init_vis();
      LETTERS2 = font.size;
      LINE = LETTERS2 + 1;
      GAP = 3;
      BESIDE = 1;
      context3 = document.createElement("canvas").getContext("2d");
      widths2 = /* @__PURE__ */ new Map();
      forms = /* @__PURE__ */ new Map();
      widthOf4 = (line6) => ensure(widths2, line6, () => {
        if (!context3) throw new Error("This browser cannot measure text.");
        context3.font = `${LETTERS2}px ${font.face}`;
        return context3.measureText(line6).width;
      });
      measure3 = (lines4) => ({ lines: lines4, width: Math.max(...lines4.map(widthOf4)) + 2 * BESIDE, height: lines4.length * LINE });
      formsOf = (id) => ensure(forms, id, () => {
        const lines4 = wrapped(id);
        const words4 = lines4.flatMap((line6) => dropMarks(line6).split(" ")).map(isolate);
        const isNarrower = words4.length > lines4.length && words4.length <= 3;
        return [lines4, isNarrower && words4].filter(isThere).map(measure3);
      });
    }
  });

  // src/picture/labelchoice.js
  function dotOf(id, unit3) {
    const { x: x3, y: y3 } = positionOf(id);
    return { id, x: x3 * unit3, y: y3 * unit3, size: sizeOf(id) * unit3 };
  }
  function countMost(dots2) {
    const [xs, ys] = [dots2.map(({ x: x3 }) => x3), dots2.map(({ y: y3 }) => y3)];
    const range = (values2) => Math.max(...values2) - Math.min(...values2);
    return dots2.length ? MOST7 * Math.max(1, range(xs) * range(ys) / WINDOW) : 0;
  }
  function positionsOf(anchor, rank3) {
    const [usual, ...narrow5] = formsOf(anchor.id);
    const withLines = (boxes2, lines4, from) => boxes2.map((box3) => ({ box: box3, lines: lines4, from }));
    const chosen5 = withLines([beside(anchor, usual, placeOf(anchor.id))], usual.lines);
    if (rank3 >= MOST7) return [...chosen5, ...withLines(list18(anchor, usual).slice(0, 4), usual.lines)];
    const forms3 = [usual, ...narrow5];
    const near = forms3.flatMap((form) => withLines(list18(anchor, form), form.lines));
    const far = rank3 < MOST_LEADERS ? forms3.flatMap((form) => withLines(listFar(anchor, form), form.lines, anchor)) : [];
    return [...chosen5, ...near, ...far];
  }
  function supplant(placed2, { id, positions }, ranks) {
    const own2 = get(ranks, id);
    const isOverLess = ({ box: box3 }) => placed2.in(box3).every((other2) => get(ranks, other2.id) > own2);
    const position = positions.find(isOverLess);
    if (!position) return null;
    const out2 = placed2.in(position.box);
    for (const each3 of out2) placed2.remove(each3);
    placed2.add({ id, from: null, ...position, positions });
    return out2;
  }
  function placeAll(placed2, labels, ranks, most) {
    const waiting5 = [];
    const out2 = [];
    for (const { id, chosen: chosen5, positions } of labels) {
      const isFree4 = placed2.size < most && positions[0] === chosen5 && !placed2.covers(chosen5.box);
      if (isFree4) placed2.add({ id, from: null, ...chosen5, positions });
      else waiting5.push({ id, positions });
    }
    for (const label2 of waiting5) {
      if (placed2.size < most && add2(placed2, label2)) continue;
      const others = supplant(placed2, label2, ranks);
      if (others) waiting5.push(...others);
      else out2.push(label2);
    }
    return out2;
  }
  function listAsked({ all: all3, pale, order: order3 }, unit3, confines3) {
    const [dots2, faded] = [all3, pale].map((ids3) => new Grid(ids3.map((id) => around2(dotOf(id, unit3)))));
    const isSeen = ({ box: box3 }) => !confines3 || isWithin(box3, confines3.frame) && !confines3.covered.some((each3) => overlap2(box3, each3));
    const asked5 = order3.map((id) => dotOf(id, unit3));
    return asked5.map((dot, rank3) => {
      const positions = positionsOf({ ...dot, room: dot.size + GAP }, rank3);
      const inFrame = positions.filter(isSeen);
      const free = inFrame.filter(({ box: box3 }) => !dots2.covers(box3, dot.id));
      const [better, others] = [false, true].map((isFaded) => free.filter(({ box: box3 }) => faded.covers(box3, dot.id) === isFaded));
      return { id: dot.id, chosen: positions[0], positions: [...better, ...others], anyhow: inFrame[0] ?? positions[0] };
    });
  }
  function choose5(wanted, unit3, confines3) {
    const asked5 = listAsked(wanted, unit3, confines3);
    const ranks = new Map(wanted.order.map((id, at5) => [id, at5]));
    const placed2 = new Grid();
    let out2 = [];
    const most = countMost(wanted.order.map((id) => dotOf(id, unit3)));
    for (const isLast of [false, true]) {
      if (!out2.length) out2 = placeAll(placed2, asked5.filter(({ id }) => wanted.last.has(id) === isLast), ranks, most);
    }
    const left = new Set(out2.map(({ id }) => id));
    for (const { id, anyhow } of asked5.filter((each3) => left.has(each3.id) && wanted.certain.has(each3.id))) {
      for (const each3 of placed2.in(anyhow.box)) placed2.remove(each3);
      placed2.add({ id, from: null, ...anyhow, positions: [] });
    }
    return placed2.all();
  }
  var MOST7, WINDOW, MOST_LEADERS, around2;
  var init_labelchoice = __esm({
    "src/picture/labelchoice.js"() {
      "use strict";
      init_lookup();
      init_drawing();
      init_labelplacement();
      init_namesizes();
      init_vis();
      MOST7 = 80;
      WINDOW = 980 * 577;
      MOST_LEADERS = 12;
      around2 = ({ id, x: x3, y: y3, size: size4 }) => ({ id, box: { left: x3 - size4, right: x3 + size4, top: y3 - size4, bottom: y3 + size4 } });
    }
  });

  // src/picture/labels.js
  function unit() {
    const scale2 = scale();
    return Math.min(scale2, Math.sqrt(scale2));
  }
  function confine(given) {
    confines2 = given;
  }
  function unconfined(work) {
    const before3 = confines2;
    try {
      confines2 = null;
      return work();
    } finally {
      confines2 = before3;
    }
  }
  function request() {
    const { ofActor: ofActor7 } = view(get2().scope);
    const { focus: focus4 } = get2();
    const highlighted = highlight.value;
    const certain = /* @__PURE__ */ new Set([focus4, ...highlighted?.chosen ?? []]);
    const ties3 = (id) => ofActor7.get(id)?.length ?? 0;
    const rank3 = (id) => (certain.has(id) ? 1e6 : 0) + ties3(id);
    const { full, faint } = visible.value;
    const shown4 = [...full, ...faint];
    const all3 = highlighted ? [...highlighted.actors] : shown4;
    const last5 = new Set(all3.filter((id) => rank3(id) === 0));
    return { all: all3, pale: highlighted ? shown4 : [], certain, last: last5, order: [...all3].sort((a3, b2) => rank3(b2) - rank3(a3) || compare(a3, b2)) };
  }
  function chosen3() {
    const factor = unit();
    const key2 = [version(), factor, highlight.value, visible.value, get2().focus, confines2];
    if (key2.every((part2, at5) => part2 === last2.key[at5])) return last2;
    const names4 = choose5(request(), factor, confines2 && {
      frame: times(confines2.frame, factor),
      covered: [...confines2.covered, ...listAreas(), ...listNames2()].map((box3) => times(box3, factor))
    });
    last2 = { key: key2, names: names4, grid: new Grid(names4) };
    return last2;
  }
  function reachOf2(id, factor = unit()) {
    const { x: x3, y: y3 } = positionOf(id);
    const { left, right, above, below } = reachOf(id);
    return { left: x3 - left / factor, right: x3 + right / factor, top: y3 - above / factor, bottom: y3 + below / factor };
  }
  function at3({ x: x3, y: y3 }) {
    const [across, down] = [x3 * unit(), y3 * unit()];
    return chosen3().grid.in({ left: across, right: across, top: down, bottom: down })[0]?.id ?? null;
  }
  function paint5(context4) {
    const factor = unit();
    const { faint } = visible.value;
    context4.save();
    context4.setLineDash([]);
    context4.font = `${LETTERS2 / factor}px ${font.face}`;
    context4.textAlign = "center";
    context4.textBaseline = "middle";
    context4.lineJoin = "round";
    context4.lineWidth = 3 / factor;
    context4.strokeStyle = get3("canvas");
    for (const each3 of names()) {
      context4.fillStyle = get3(faint.has(each3.id) ? "faint" : "label");
      paintLabel(context4, each3, factor);
    }
    context4.restore();
  }
  function paintLeader(context4, { x: x3, y: y3, size: size4 }, { left, right, top, bottom }, factor) {
    const [endX, endY] = [Math.min(Math.max(x3, left), right), Math.min(Math.max(y3, top), bottom)];
    const part2 = size4 / Math.hypot(endX - x3, endY - y3);
    context4.save();
    context4.strokeStyle = context4.fillStyle;
    context4.lineWidth = 1 / factor;
    context4.beginPath();
    context4.moveTo((x3 + (endX - x3) * part2) / factor, (y3 + (endY - y3) * part2) / factor);
    context4.lineTo(endX / factor, endY / factor);
    context4.stroke();
    context4.restore();
  }
  function paintLabel(context4, { lines: lines4, box: box3, from }, factor) {
    const { left, right, top } = box3;
    if (from) paintLeader(context4, from, box3, factor);
    lines4.forEach((line6, at5) => {
      const [x3, y3] = [(left + right) / 2 / factor, (top + (at5 + 0.5) * LINE) / factor];
      context4.strokeText(line6, x3, y3);
      context4.fillText(line6, x3, y3);
    });
  }
  var times, confines2, last2, names, listBoxes2;
  var init_labels = __esm({
    "src/picture/labels.js"() {
      "use strict";
      init_text();
      init_data();
      init_highlight();
      init_visibility();
      init_state();
      init_colours();
      init_discs();
      init_foldmarks();
      init_labelchoice();
      init_labelplacement();
      init_namesizes();
      init_vis();
      times = ({ left, right, top, bottom }, factor) => ({ left: left * factor, right: right * factor, top: top * factor, bottom: bottom * factor });
      confines2 = null;
      last2 = { key: [{}], names: [], grid: new Grid() };
      names = () => chosen3().names;
      listBoxes2 = () => names().map(({ box: box3 }) => times(box3, 1 / unit()));
    }
  });

  // src/picture/lines.js
  function cut4(relations5) {
    const now4 = [names(), version(), relations5];
    if (now4.every((part2, at5) => part2 === last3[at5])) return;
    last3 = now4;
    times2 += 1;
    for (const { id } of relations5) {
      const { curve, ends: ends2 } = lineOf2(id);
      const { line: line6, tips } = find13(curve, ends2, (point) => at3(point) !== null);
      cutLine(id, line6, tips);
    }
  }
  var last3, times2, version2, hasTypes;
  var init_lines = __esm({
    "src/picture/lines.js"() {
      "use strict";
      init_lineends();
      init_stage();
      init_state();
      init_labels();
      init_vis();
      init_vislines();
      last3 = [];
      times2 = 0;
      version2 = () => times2;
      hasTypes = () => get2().names && !discs.value.length;
    }
  });

  // src/picture/linelayer.js
  function makeCopy(screen, paint14) {
    const canvas = document.createElement("canvas");
    canvas.width = screen.canvas.width + 2 * MARGIN;
    canvas.height = screen.canvas.height + 2 * MARGIN;
    const context4 = canvas.getContext("2d");
    if (!context4) return null;
    const { a: a3, d: d3, e: x3, f: y3 } = screen.getTransform();
    context4.setTransform(a3, 0, 0, d3, x3 + MARGIN, y3 + MARGIN);
    paint14(context4);
    return { canvas, x: x3, y: y3 };
  }
  function paintLines(screen, paint14) {
    const { a: a3, e: x3, f: y3 } = screen.getTransform();
    const { relations: relations5 } = visible.value;
    const now4 = [relations5, version(), version2(), a3, screen.canvas.width, screen.canvas.height];
    const isSame3 = relations5.length >= MANY && now4.every((part2, at5) => part2 === last4[at5]);
    last4 = now4;
    if (!isSame3) copy = null;
    else if (!copy || Math.max(Math.abs(x3 - copy.x), Math.abs(y3 - copy.y)) > MARGIN) copy = makeCopy(screen, paint14);
    if (!copy || !isWhole(x3 - copy.x) || !isWhole(y3 - copy.y)) return paint14(screen);
    screen.save();
    screen.setTransform(1, 0, 0, 1, 0, 0);
    screen.drawImage(copy.canvas, Math.round(x3 - copy.x) - MARGIN, Math.round(y3 - copy.y) - MARGIN);
    return screen.restore();
  }
  var MANY, MARGIN, last4, copy, isWhole, start11;
  var init_linelayer = __esm({
    "src/picture/linelayer.js"() {
      "use strict";
      init_visibility();
      init_lines();
      init_vis();
      MANY = 200;
      MARGIN = 200;
      last4 = [];
      copy = null;
      isWhole = (shift) => Math.abs(shift - Math.round(shift)) < 0.01;
      start11 = () => paintLinesWith(paintLines);
    }
  });

  // src/picture/denied.js
  function paint6(context4, highlighted) {
    for (const relation3 of list19(highlighted)) paintLine3(context4, curveOf3(relation3));
  }
  function paintMarks(context4, highlighted) {
    for (const relation3 of list19(highlighted)) {
      const points = OFFSETS.map((part2) => pointOn3(curveOf3(relation3), part2));
      paintMark2(context4, points.find(isFree) ?? points[0], isDenied(relation3));
    }
  }
  function curveOf3(relation3) {
    const [from, to2] = [relation3.from, relation3.to].map((id) => positionOf(standIn(id)));
    const [right, down] = [to2.x - from.x, to2.y - from.y];
    return { from, to: to2, middle: { x: (from.x + to2.x) / 2 - down * BEND2 * 2, y: (from.y + to2.y) / 2 + right * BEND2 * 2 } };
  }
  function pointOn3({ from, middle: middle2, to: to2 }, part2) {
    const [a3, b2, c3] = [(1 - part2) ** 2, 2 * part2 * (1 - part2), part2 ** 2];
    return { x: a3 * from.x + b2 * middle2.x + c3 * to2.x, y: a3 * from.y + b2 * middle2.y + c3 * to2.y };
  }
  function paintLine3(context4, { from, middle: middle2, to: to2 }) {
    context4.save();
    Object.assign(context4, { lineWidth: 1.2, strokeStyle: get3("ghost"), lineCap: "butt" });
    context4.setLineDash([2, 3]);
    context4.beginPath();
    context4.moveTo(from.x, from.y);
    context4.quadraticCurveTo(middle2.x, middle2.y, to2.x, to2.y);
    context4.stroke();
    context4.restore();
  }
  function paintMark2(context4, point, hasCross) {
    context4.save();
    context4.setLineDash([]);
    paintSign(context4, point, hasCross);
    context4.restore();
  }
  function paintSign(context4, { x: x3, y: y3 }, hasCross) {
    context4.beginPath();
    context4.arc(x3, y3, 6.5, 0, 2 * Math.PI);
    Object.assign(context4, { fillStyle: get3("canvas"), strokeStyle: get3("ghost"), lineWidth: 1 });
    context4.fill();
    context4.stroke();
    if (!hasCross) {
      Object.assign(context4, { font: `bold 11px ${font.face}`, textAlign: "center", textBaseline: "middle", fillStyle: get3("soft") });
      return context4.fillText("?", x3, y3 + 0.5);
    }
    Object.assign(context4, { lineWidth: 1.8, strokeStyle: get3("soft") });
    context4.beginPath();
    context4.moveTo(x3 - 3, y3 - 3);
    context4.lineTo(x3 + 3, y3 + 3);
    context4.moveTo(x3 + 3, y3 - 3);
    context4.lineTo(x3 - 3, y3 + 3);
    return context4.stroke();
  }
  function at4(point) {
    const there = toPicture(point);
    const near = NEAR2 / scale();
    const isNear3 = (relation3) => {
      const curve = curveOf3(relation3);
      return PARTS2.slice(1).some((part2, before3) => distanceTo(there, pointOn3(curve, PARTS2[before3]), pointOn3(curve, part2)) < near);
    };
    return relations.value.find(isNear3)?.id ?? null;
  }
  var BEND2, NEAR2, OFFSETS, ROOM2, PARTS2, relations, isDenied, list19, isFree;
  var init_denied = __esm({
    "src/picture/denied.js"() {
      "use strict";
      init_signals_core_module();
      init_outlines();
      init_data();
      init_visibility();
      init_state();
      init_colours();
      init_labels();
      init_vis();
      BEND2 = 0.14;
      NEAR2 = 6;
      OFFSETS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
      ROOM2 = 7;
      PARTS2 = Array.from({ length: 11 }, (_3, at5) => at5 / 10);
      relations = O(() => (get2().draw.includes("denied") ? view(get2().scope).all : []).filter(({ standing, from, to: to2 }) => !standing && isPresent(from) && isPresent(to2) && standIn(from) !== standIn(to2)));
      isDenied = ({ claims: claims2 }) => claims2.some(({ stance }) => stance === "denies");
      list19 = (highlighted) => relations.value.filter(({ id }) => !highlighted || highlighted.relations.has(id));
      isFree = ({ x: x3, y: y3 }) => dots.value.filter(isVisible).map((id) => reachOf2(id)).every(({ left, right, top, bottom }) => x3 + ROOM2 < left || x3 - ROOM2 > right || y3 + ROOM2 < top || y3 - ROOM2 > bottom);
    }
  });

  // src/core/camps.js
  function find15(data2, relations5) {
    const hostile = relations5.filter(({ sign: sign2 }) => sign2 < 0);
    const campOf3 = /* @__PURE__ */ new Map();
    const own2 = (id) => ensure(campOf3, id, () => [id]);
    for (const { first: first3, second } of listPairs2(data2, relations5)) {
      const [one2, other2] = [own2(first3), own2(second)];
      if (one2 === other2 || hostile.some(({ from, to: to2 }) => isBetween(from, to2, one2, other2))) continue;
      one2.push(...other2);
      for (const id of other2) campOf3.set(id, one2);
    }
    const camps2 = [...new Set(campOf3.values())].filter((camp) => camp.length >= LEAST6);
    return camps2.map((camp) => sorted(camp)).sort((a3, b2) => b2.length - a3.length || compareAll(a3, b2));
  }
  function listPairs2(data2, relations5) {
    const { strength } = of(data2);
    const pairs = /* @__PURE__ */ new Map();
    for (const { from, to: to2, standing, sign: sign2 } of relations5) {
      if (sign2 <= 0 || standing === "thesis" || from === to2) continue;
      const [first3, second] = sorted([from, to2]);
      const pair = ensure(pairs, pairKey(first3, second), () => ({ first: first3, second, strength: 0, number: 0 }));
      pair.strength = Math.max(pair.strength, get(strength, standing));
      pair.number += 1;
    }
    return [...pairs.values()].sort((a3, b2) => b2.strength - a3.strength || b2.number - a3.number || compareAll([a3.first, a3.second], [b2.first, b2.second]));
  }
  var LEAST6, isBetween;
  var init_camps = __esm({
    "src/core/camps.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_support();
      init_text();
      LEAST6 = 3;
      isBetween = (from, to2, one2, other2) => one2.includes(from) && other2.includes(to2) || one2.includes(to2) && other2.includes(from);
    }
  });

  // src/picture/hulls.js
  function list20() {
    const { full, faint } = visible.value;
    return camps.value.flatMap((camp) => {
      const outline2 = hull(camp.map(positionOf));
      const others = [...full, ...faint].filter((id) => !camp.includes(id));
      const isApart = others.every((id) => !isInside(outline2, positionOf(id), ROOM3 + sizeOf(id)));
      return isApart ? [outline2] : [];
    });
  }
  function paint7(context4) {
    for (const outline2 of list20()) paintOutline(context4, outline2, ROOM3);
  }
  function listCaptionPoints(outline2) {
    const [x3, y3] = (
      /** @type {const} */
      ["x", "y"].map((axis) => outline2.reduce((sum3, point) => sum3 + point[axis], 0) / outline2.length)
    );
    const around4 = outline2.map((point) => {
      const length2 = Math.hypot(point.x - x3, point.y - y3) || 1;
      const away = 1 + (ROOM3 + CAPTION_GAP) / length2;
      return { x: x3 + (point.x - x3) * away, y: y3 + (point.y - y3) * away };
    });
    return [...around4, { x: x3, y: y3 }].sort((one2, other2) => one2.y - other2.y);
  }
  function paintOutline(context4, outline2, room2) {
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, { fillStyle: get3("camp"), strokeStyle: get3("camp"), lineWidth: 2 * room2, lineJoin: "round", lineCap: "round" });
    context4.beginPath();
    outline2.forEach(({ x: x3, y: y3 }, at5) => {
      context4[at5 ? "lineTo" : "moveTo"](x3, y3);
    });
    context4.closePath();
    context4.fill();
    context4.stroke();
    context4.restore();
  }
  var ROOM3, LEAST7, CAPTION_GAP, CAPTION, camps;
  var init_hulls = __esm({
    "src/picture/hulls.js"() {
      "use strict";
      init_signals_core_module();
      init_camps();
      init_outlines();
      init_data();
      init_stage();
      init_visibility();
      init_state();
      init_colours();
      init_vis();
      ROOM3 = 22;
      LEAST7 = 3;
      CAPTION_GAP = 10;
      CAPTION = "joined by claimed support, not a finding";
      camps = O(() => (get2().draw.includes("camps") && !isOn2 ? find15(record, view(get2().scope).drawn) : []).map((camp) => camp.filter(isVisible)).filter((camp) => camp.length >= LEAST7));
    }
  });

  // src/core/sizes.js
  function share(scores) {
    const values2 = [...scores.values()];
    const lowest = Math.min(0, ...values2);
    const range = Math.max(0, ...values2) - lowest;
    return new Map([...scores].map(([id, score]) => [id, range > 0 ? (score - lowest) / range : 0]));
  }
  function fit3(scores, dots2, usual) {
    const shares = share(scores);
    const sizeAll = (size4) => new Map(dots2.map(({ id }) => [id, size4(id)]));
    if (new Set(shares.values()).size < 2) {
      return sizeAll((id) => shares.size === 0 || shares.has(id) ? usual : LEAST8);
    }
    const sized = (largest3) => sizeAll((id) => radius(shares.get(id) ?? 0, largest3));
    const largest2 = LARGEST2.find((each3) => isFree2(dots2, sized(each3))) ?? usual;
    return sized(largest2);
  }
  function isFree2(dots2, sizes2) {
    const boxes2 = dots2.map((dot) => makeBoxes(dot, get(sizes2, dot.id)));
    const ordered = boxes2.sort((a3, b2) => a3.left - b2.left);
    return ordered.every((one2, at5) => {
      for (let next = at5 + 1; next < ordered.length && ordered[next].left < one2.right; next += 1) {
        if (one2.parts.some((part2) => ordered[next].parts.some((other2) => overlap3(part2, other2)))) return false;
      }
      return true;
    });
  }
  function makeBoxes({ x: x3, y: y3, half, drop: drop2 }, size4) {
    const room2 = size4 + GAP2;
    const dot = { left: x3 - room2, right: x3 + room2, top: y3 - room2, bottom: y3 + room2 };
    const label2 = { left: x3 - half, right: x3 + half, top: y3 + size4, bottom: y3 + size4 + drop2 + BELOW };
    return { left: x3 - Math.max(room2, half), right: x3 + Math.max(room2, half), parts: [dot, label2] };
  }
  var LEAST8, LARGEST2, GAP2, BELOW, radius, overlap3;
  var init_sizes = __esm({
    "src/core/sizes.js"() {
      "use strict";
      init_lookup();
      LEAST8 = 6;
      LARGEST2 = [24, 22, 20, 18, 16, 14, 13, 12, 11, 10];
      GAP2 = 1.5;
      BELOW = 3;
      radius = (part2, largest2) => Math.max(LEAST8, largest2 * Math.sqrt(part2));
      overlap3 = (a3, b2) => a3.left < b2.right && b2.left < a3.right && a3.top < b2.bottom && b2.top < a3.bottom;
    }
  });

  // src/picture/sizing.js
  var USUAL, dotOf2, sizes;
  var init_sizing = __esm({
    "src/picture/sizing.js"() {
      "use strict";
      init_signals_core_module();
      init_sizes();
      init_ranking2();
      init_visibility();
      init_drawing();
      init_vis();
      USUAL = USUAL_SIZE;
      dotOf2 = (id) => ({ id, ...spotOf(id), half: 0, drop: 0 });
      sizes = O(() => {
        const ranking = get4();
        if (!ranking || ranking.refused) return /* @__PURE__ */ new Map();
        const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
        return fit3(scores, dots.value.map(dotOf2), USUAL);
      });
    }
  });

  // src/picture/styles.js
  function fillOf2(actor3) {
    const hue = get3(`hue-${kind(actor3.kind).colour}`);
    const canvas = get3("canvas");
    const umbrella = isUmbrella(actor3.kind);
    return { background: umbrella ? canvas : hue, border: umbrella ? hue : canvas };
  }
  function ofActor3(actor3, isFaint) {
    const fill5 = fillOf(actor3.id) ?? fillOf2(actor3);
    const umbrella = isUmbrella(actor3.kind);
    return {
      color: { ...fill5, highlight: fill5, hover: fill5 },
      opacity: isFaint ? FAINT : 1,
      size: sizes.value.get(actor3.id) ?? USUAL,
      shape: kind(actor3.kind).shape,
      shapeProperties: { borderDashes: umbrella && [3, 2] },
      borderWidth: isOn3() || umbrella ? 1.5 : 0
    };
  }
  function arrowsOf({ symmetric, from, to: to2, claims: claims2 }) {
    if (!symmetric) return "to";
    const attackers = claims2.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker);
    const attacked = (by) => attackers.includes(by) || attackers.includes("both");
    return [attacked(to2) && "from", attacked(from) && "to"].filter(Boolean).join(", ");
  }
  function litOpacity(relation3) {
    if (relation3.holds === "unknown") return UNKNOWN2;
    if (isPast(relation3) || isToCome(relation3)) return PAST2;
    return strokes[typeOf(relation3).line][relation3.standing].opacity;
  }
  function mostOpacity({ role }) {
    const { types: types2 } = get2().scope;
    const isAsked = types2.length > 0 && types2.every((type) => ROLES.includes(types.get(type)?.role ?? ""));
    return ROLES.includes(role) && !isAsked ? STRUCTURE : 1;
  }
  function ofRelation2(relation3) {
    const { colour: name5, line: line6 } = typeOf(relation3);
    const { width: usual, dashes } = strokes[line6][relation3.standing];
    const unit3 = get2().width;
    const width = unit3 ? widthOf(record, relation3, unit3) ?? WIDTHS.THINNEST / 2 : usual;
    const colour2 = get3(name5);
    return {
      arrows: arrowsOf(relation3),
      color: { ...all2(colour2), inherit: false, opacity: Math.min(litOpacity(relation3), mostOpacity(relation3)) },
      width,
      dashes: dashes.length > 0 && dashes
    };
  }
  var strokes, FAINT, UNKNOWN2, PAST2, STRUCTURE, ROLES, all2, hasAttacker, ATTACKER, OPACITY;
  var init_styles = __esm({
    "src/picture/styles.js"() {
      "use strict";
      init_amounts();
      init_data();
      init_state();
      init_bloccolours();
      init_colours();
      init_sizing();
      ({ strokes } = record);
      FAINT = 0.3;
      UNKNOWN2 = 0.3;
      PAST2 = 0.45;
      STRUCTURE = 0.45;
      ROLES = ["membership", "representation"];
      all2 = (colour2) => ({ color: colour2, highlight: colour2, hover: colour2 });
      hasAttacker = (relation3) => relation3.symmetric && relation3.claims.some(({ attacker }) => attacker) && arrowsOf(relation3) !== "";
      ATTACKER = "arrow: the attacker named";
      OPACITY = Object.freeze({ FAINT, UNKNOWN: UNKNOWN2, PAST: PAST2 });
    }
  });

  // src/core/reliance.js
  function include(scope2, group6, id) {
    if (isOn(scope2, group6, id)) return scope2;
    const kept2 = scope2[group6].length ? [...scope2[group6], id] : [];
    return make({ ...scope2, without: less(scope2.without, id), [group6]: kept2 });
  }
  function groupsOf2(data2, scope2, id) {
    if (scope2.contested !== null) return of(data2).groups;
    return ensure(behind2, data2, () => groupByVoice(data2)).get(id) ?? [];
  }
  function groupByVoice(data2) {
    const index2 = of(data2);
    const found3 = /* @__PURE__ */ new Map();
    for (const group6 of index2.groups) {
      const voices = new Set(group6.flatMap((claim3) => namesBehind(claim3, index2)));
      for (const voice of voices) ensure(found3, voice, () => []).push(group6);
    }
    return found3;
  }
  function weigh2(data2, scope2, group6, id) {
    const { scope: asked5 } = resolve(data2, scope2);
    const base = include(asked5, group6, id);
    return { ...compare2(data2, base, [id], groupsOf2(data2, base, id)), isOut: base !== asked5 };
  }
  function weighExcluded(data2, scope2) {
    const { scope: asked5 } = resolve(data2, scope2);
    const base = make({ ...asked5, without: [] });
    return compare2(data2, base, asked5.without, of(data2).groups);
  }
  function compare2(data2, base, ids3, groups2) {
    const before3 = select(data2, base, groups2).relations;
    const after = byId4(select(data2, make({ ...base, without: [...base.without, ...ids3] }), groups2).relations);
    const stood = byId4(before3);
    const index2 = of(data2);
    const own2 = before3.flatMap(({ claims: claims2 }) => claims2).filter((claim3) => ids3.some((id) => isBehind(claim3, id, index2)));
    const helped = new Set(own2.filter(isFor).map(relationOf));
    return {
      claims: own2.length,
      fallen: [...stood.keys()].filter((each3) => !after.has(each3)),
      kept: [...stood.keys()].filter((each3) => after.has(each3) && helped.has(each3)),
      gained: [...after.keys()].filter((each3) => !stood.has(each3))
    };
  }
  function byClaims(data2, ids3) {
    const index2 = of(data2);
    const counts2 = /* @__PURE__ */ new Map();
    for (const claim3 of data2.claims) {
      for (const id of namesBehind(claim3, index2)) counts2.set(id, (counts2.get(id) ?? 0) + 1);
    }
    return [...ids3].sort((a3, b2) => (counts2.get(b2) ?? 0) - (counts2.get(a3) ?? 0));
  }
  function byParagraph(data2, relations5, source) {
    const order3 = new Map(data2.claims.map((claim3, at5) => [claim3, at5]));
    const mine = relations5.flatMap(({ claims: claims2 }) => claims2.filter((claim3) => claim3.source === source)).sort((a3, b2) => get(order3, a3) - get(order3, b2));
    const found3 = /* @__PURE__ */ new Map();
    for (const claim3 of mine) ensure(found3, claim3.at, () => ({ claims: [], alone: [] })).claims.push(claim3);
    for (const { id, claims: claims2 } of relations5) {
      const places2 = new Set(claims2.filter(isFor).map((claim3) => claim3.source === source ? claim3.at : null));
      const [only2] = places2;
      if (places2.size === 1 && only2 !== null) get(found3, only2).alone.push(id);
    }
    return found3;
  }
  function say12({ fallen, kept: kept2, gained }, who, remaining) {
    const whole2 = remaining + fallen.length - gained.length;
    const lost = fallen.length ? `${fallen.length} of ${count(whole2, "relation")}` : "no relation";
    const parts = [
      `${lost} ${fallen.length > 1 ? "disappear" : "disappears"}`,
      kept2.length > 0 && `${kept2.length} ${kept2.length === 1 ? "is" : "are"} supported elsewhere`,
      gained.length > 0 && `${gained.length} more would be shown`
    ];
    return `Without ${who}, ${parts.filter(isThere).join("; ")}.`;
  }
  var less, exclude, behind2, isBehind, relationOf, byId4;
  var init_reliance = __esm({
    "src/core/reliance.js"() {
      "use strict";
      init_choices();
      init_core();
      init_lookup();
      init_names();
      init_relations();
      init_scope();
      init_support();
      init_text();
      less = (list40, gone) => list40.filter((each3) => each3 !== gone);
      exclude = (scope2, id) => make({ ...scope2, without: [...scope2.without, id] });
      behind2 = /* @__PURE__ */ new WeakMap();
      isBehind = (claim3, id, index2) => namesBehind(claim3, index2).includes(id);
      relationOf = ({ from, type, to: to2 }) => `${from} ${type} ${to2}`;
      byId4 = (relations5) => new Map(relations5.filter(isSupported).map((each3) => [each3.id, each3]));
    }
  });

  // src/core/summary.js
  function list21(names4) {
    const shown4 = names4.length > MOST8 + 1 ? names4.slice(0, MOST8) : names4;
    const more2 = names4.length - shown4.length;
    return joinAnd(more2 ? [...shown4, `${more2} more`] : shown4);
  }
  function makeGroups(data2) {
    const labels = new Map([...data2.vocabulary.kinds, ...data2.vocabulary.types, ...data2.sources].map(({ id, label: label3 }) => [id, label3]));
    const modes2 = new Map(data2.vocabulary.modes.map(({ id, label: strength }) => [id, strength]));
    const label2 = (id) => labels.get(id) ?? isolate(id);
    const words4 = (name5, say22) => ({ name: name5, only: (names4) => `only ${say22(names4)}`, without: (names4) => `without ${say22(names4)}` });
    return [
      ["types", words4(label2, list21)],
      ["signs", words4((id) => labelOf(data2, id), (names4) => `${list21(names4)} relations`)],
      ["kinds", words4(label2, (names4) => `actors of the ${plural("kind", names4)} ${list21(names4)}`)],
      ["modes", words4((id) => `“${modes2.get(id) ?? id}”`, (names4) => `claims of the ${plural("strength", names4)} ${list21(names4)}`)],
      ["sources", words4(label2, (names4) => `the ${plural("source", names4)} ${list21(names4)}`)],
      ["claimants", words4((id) => nameSpeaker(data2, id), (names4) => `claims by ${list21(names4)}`)]
    ];
  }
  function nameSpeaker(data2, id) {
    const name5 = nameClaimant(data2, id);
    return id === OWN_VOICE2 && data2.sources.length === 1 ? `${name5} in the source's own voice` : name5;
  }
  function sayOthers(data2, scope2) {
    const { OWN_VOICE: OWN_VOICE3 } = names_exports;
    const { scope: asked5 } = resolve(data2, scope2);
    if (asked5.relayed === null && !asked5.without.includes(OWN_VOICE3)) return "";
    const without2 = asked5.without.filter((id) => id !== OWN_VOICE3);
    const { relations: relations5 } = select(data2, make({ ...asked5, without: without2, relayed: null }));
    const isOthers = ({ stance, own_voice: own2 }) => stance === "supports" && !own2;
    const others = relations5.filter(({ claims: claims2 }) => claims2.some(isOthers));
    const alone = others.filter(({ relayed }) => relayed).length;
    if (!alone || alone === others.length) return "";
    const themselves = nameClaimant(data2, OWN_VOICE3);
    return `Others claim ${group(others.length)}: ${group(alone)} by nobody else, ${group(others.length - alone)} by ${themselves} too.`;
  }
  function nameClaimant(data2, id) {
    const { actors: actors2, sources: sources3 } = of(data2);
    if (id === OWN_VOICE2) return sources3.size > 1 ? "the sources themselves" : nameAuthor([...sources3.values()][0]);
    return id === "unnamed" ? say(data2, "unnamed") : actors2.get(id)?.said ?? isolate(id);
  }
  function sayGroup(group6, scope2, values2, { name: name5, only: only2, without: without2 }) {
    if (!scope2[group6].length && !scope2.without.length) return "";
    const on5 = values2.filter((value) => isOn(scope2, group6, value));
    const isOn6 = new Set(on5);
    const off = values2.filter((value) => !isOn6.has(value));
    if (scope2[group6].length && !(off.length && off.length < on5.length)) return only2(scope2[group6].map(name5));
    return off.length ? without2(off.map(name5)) : "";
  }
  function sayTime({ as_of: date2, during }) {
    if (date2) return `as of ${date2}`;
    if (!during) return "";
    return during[0] === during[1] ? `at any time in ${during[0]}` : `at any time from ${during[0]} to ${during[1]}`;
  }
  function listChoices(data2, scope2) {
    if (!Object.keys(asGiven(scope2)).length) return [];
    const { scope: resolved3 } = resolve(data2, scope2);
    const values2 = list(data2);
    const groups2 = makeGroups(data2).map(([group6, words4]) => sayGroup(group6, resolved3, values2[group6], words4));
    const known9 = /* @__PURE__ */ new Set([...values2.sources, ...values2.claimants]);
    const behind4 = resolved3.without.filter((name5) => !known9.has(name5));
    const others = behind4.length > 0 && `without anything by ${list21(behind4.map((id) => nameClaimant(data2, id)))}`;
    const either2 = EITHER2.map(([name5, yes, no]) => resolved3[name5] === null ? "" : resolved3[name5] ? yes : no);
    const amount = resolved3.amount && `only where a claim names ${isolate(resolved3.amount)} or more`;
    const members2 = resolved3.members && `blocs with members ${resolved3.members === "apart" ? "apart from" : "together with"} their body`;
    return [...groups2, others, amount, ...either2, sayTime(resolved3), members2].filter(isThere);
  }
  function sayUnknown3(number4, isKept) {
    if (!number4) return "";
    return `${group(number4)} undated ${isKept ? "shown faint" : "not shown"}: no claim dates ${number4 === 1 ? "it" : "them"} to that time.`;
  }
  function sayUndrawn({ undrawn: undrawn2 = 0, folded: folded3 = { members: 0, inside: 0 } }) {
    const { members: members2, inside: inside2 } = folded3;
    const within = inside2 ? `, ${count(inside2, "relation")} inside` : "";
    return [
      members2 && `${count(members2, "member")} ${members2 === 1 ? "is" : "are"} folded into ${members2 === 1 ? "its body" : "their bodies"}${within}.`,
      undrawn2 && `${group(undrawn2)} who only ${undrawn2 === 1 ? "claims is" : "claim are"} not drawn.`
    ].filter(isThere).join(" ");
  }
  function sayStaged(staged2) {
    if (!staged2?.actors) return "";
    const { actors: actors2, relations: relations5, cut: cut7 } = staged2;
    const more2 = cut7 ? ` ${group(cut7)} more in focus ${cut7 === 1 ? "has" : "have"} no dot.` : "";
    return `${count(actors2, "actor")} and ${count(relations5, "relation")} are drawn one by one.${more2}`;
  }
  function sayOpen2(number4) {
    if (!number4) return "";
    return `${group(number4)} more ${number4 === 1 ? "is" : "are"} only denied or not confirmed.`;
  }
  function sayCaveats(scope2, { unknown, contested }) {
    const against2 = contested > 0 && `Claims that are left out contest ${group(contested)} of the relations shown.`;
    return [sayUnknown3(unknown, scope2.unknown === "keep"), against2].filter(Boolean).join(" ");
  }
  function sayOut(out2, ofActors, ofRelations2) {
    if (!out2?.actors) return "";
    return `${group(out2.actors)}${ofActors} and ${group(out2.relations)} ${ofRelations2} are ${out2.words}.`;
  }
  function say13(data2, scope2, { shown: shown4, whole: whole2, unknown, contested, open: open13, out: out2, staged: staged2, ...dots2 }) {
    const choices2 = listChoices(data2, scope2);
    const { problems } = resolve(data2, scope2);
    const all3 = count(whole2, "claimed relation");
    if (!choices2.length && !problems.length) {
      const main = out2?.actors ? sayOut(out2, ` of ${group(data2.actors.length)} actors`, `of ${all3}`) : [`${staged2 ? "In all" : "Everything is shown"}: ${count(data2.actors.length - (dots2.undrawn ?? 0), "actor")}, ${all3}.`, sayOpen2(open13)].filter(Boolean).join(" ");
      return [main, sayStaged(staged2), sayUndrawn(dots2)].filter(Boolean).join(" ");
    }
    const asked5 = choices2.length ? `: ${choices2.join("; ")}` : "";
    const head3 = shown4 ? `${count(shown4, "of", "of")} ${all3} ${staged2 ? "counted" : "shown"}${asked5}.` : `Nothing is shown${asked5}.`;
    const hint = shown4 ? "" : "Remove a filter, or clear all.";
    return [
      ...problems,
      head3,
      sayStaged(staged2),
      sayOpen2(open13),
      sayOthers(data2, scope2),
      sayCaveats(scope2, { unknown, contested }),
      sayOut(out2, out2?.actors === 1 ? " actor" : " actors", "of these relations"),
      sayUndrawn(dots2),
      hint
    ].filter(Boolean).join(" ");
  }
  var MOST8, EITHER2, plural, nameAuthor;
  var init_summary = __esm({
    "src/core/summary.js"() {
      "use strict";
      init_bidi();
      init_choices();
      init_facets();
      init_core();
      init_lookup();
      init_names();
      init_phrases();
      init_relations();
      init_scope();
      init_signs();
      init_text();
      MOST8 = 4;
      EITHER2 = [
        ["contested", "only contested relations", "without contested relations"],
        ["relayed", "only what no source says in its own voice", "only what a source says in its own voice"],
        ["single_voice", "only relations of a single voice", "only relations of several voices"]
      ];
      plural = (noun, names4) => names4.length === 1 ? noun : `${noun}s`;
      nameAuthor = ({ author, label: label2 }) => isolate(author ?? label2);
    }
  });

  // src/state/derived/fallen.js
  var resolved, weight, relations2, nameOf6, names2, text2;
  var init_fallen = __esm({
    "src/state/derived/fallen.js"() {
      "use strict";
      init_signals_core_module();
      init_lookup();
      init_names();
      init_reliance();
      init_scope();
      init_summary();
      init_text();
      init_data();
      init_state();
      resolved = O(() => resolve(record, get2().scope).scope);
      weight = O(() => {
        const { tab, rests } = get2();
        const scope2 = resolved.value;
        const isListed2 = tab === "sources" && rests === "claimants";
        return isListed2 && scope2.without.length ? weighExcluded(record, scope2) : null;
      });
      relations2 = O(() => {
        const whole2 = view(EVERYTHING).byId;
        return (weight.value?.fallen ?? []).map((id) => (
          /** @type {Relation} */
          get(whole2, id)
        ));
      });
      nameOf6 = (id) => sources.get(id)?.label ?? nameClaimant(record, id);
      names2 = () => joinAnd(byClaims(record, resolved.value.without).map(nameOf6));
      text2 = O(() => {
        const { scope: scope2 } = get2();
        return weight.value ? say12(weight.value, names2(), view(scope2).drawn.length) : "";
      });
    }
  });

  // src/picture/ghosts.js
  function curveOf4({ id, from: one2, to: other2 }) {
    if (standIn(one2) === one2 && standIn(other2) === other2 && hasLine(id)) return curveOf2(id);
    const [from, to2] = [one2, other2].map((end2) => positionOf(standIn(end2)));
    return { from, via: { x: (from.x + to2.x) / 2, y: (from.y + to2.y) / 2 }, to: to2 };
  }
  function paint8(context4, highlighted) {
    for (const relation3 of list22(highlighted)) paintLine4(context4, curveOf4(relation3), typeOf(relation3));
  }
  function paintLine4(context4, { from, via, to: to2 }, { colour: colour2 }) {
    context4.save();
    Object.assign(context4, { globalAlpha: OPACITY2, lineWidth: 1.2, strokeStyle: get3(colour2), lineCap: "butt" });
    context4.setLineDash(DASHES);
    context4.beginPath();
    context4.moveTo(from.x, from.y);
    context4.quadraticCurveTo(via.x, via.y, to2.x, to2.y);
    context4.stroke();
    context4.restore();
  }
  var OPACITY2, DASHES, relations3, list22;
  var init_ghosts = __esm({
    "src/picture/ghosts.js"() {
      "use strict";
      init_signals_core_module();
      init_data();
      init_fallen();
      init_visibility();
      init_colours();
      init_vis();
      init_vislines();
      OPACITY2 = 0.4;
      DASHES = [3, 5];
      relations3 = O(() => relations2.value.filter(({ from, to: to2 }) => isPresent(from) && isPresent(to2) && standIn(from) !== standIn(to2)));
      list22 = (highlighted) => highlighted ? [] : relations3.value;
    }
  });

  // src/core/viaties.js
  function list23(relations5) {
    const ties3 = /* @__PURE__ */ new Map();
    for (const { id, from, to: to2, claims: claims2 } of relations5) {
      const channels = claims2.filter(({ stance }) => stance === "supports").flatMap(({ via }) => via);
      for (const channel of channels.filter((each3) => each3 !== from && each3 !== to2)) {
        for (const end2 of [from, to2]) {
          const [first3, second] = sorted([end2, channel]);
          const tie = ensure(ties3, pairKey(first3, second), () => ({ first: first3, second, channels: /* @__PURE__ */ new Set(), relations: /* @__PURE__ */ new Set() }));
          tie.channels.add(channel);
          tie.relations.add(id);
        }
      }
    }
    return [...ties3.values()];
  }
  var init_viaties = __esm({
    "src/core/viaties.js"() {
      "use strict";
      init_lookup();
      init_support();
      init_text();
    }
  });

  // src/picture/vialines.js
  function list24(highlighted) {
    const isLit = ({ relations: relations5, channels }) => !highlighted || [...relations5].some((id) => highlighted.relations.has(id)) || highlighted.chosen.some((id) => channels.has(id));
    return ties.value.filter(isLit);
  }
  function paint9(context4, highlighted) {
    for (const { first: first3, second } of list24(highlighted)) paintLine5(context4, positionOf(first3), positionOf(second));
  }
  function paintLine5(context4, from, to2) {
    context4.save();
    context4.setLineDash([]);
    Object.assign(context4, { globalAlpha: OPACITY3, lineWidth: 1.2, strokeStyle: get3("sign-neutral") });
    context4.beginPath();
    context4.moveTo(from.x, from.y);
    context4.lineTo(to2.x, to2.y);
    context4.stroke();
    context4.restore();
  }
  var OPACITY3, ties;
  var init_vialines = __esm({
    "src/picture/vialines.js"() {
      "use strict";
      init_signals_core_module();
      init_viaties();
      init_visibility();
      init_state();
      init_colours();
      init_vis();
      OPACITY3 = 0.5;
      ties = O(() => (get2().draw.includes("via") ? list23(visible.value.relations) : []).map((tie) => ({ ...tie, first: standIn(tie.first), second: standIn(tie.second) })).filter(({ first: first3, second }) => first3 !== second && isVisible(first3) && isVisible(second)));
    }
  });

  // src/picture/underlay.js
  function paint10(context4, highlighted) {
    paint3(context4, highlighted);
    if (!highlighted) paint7(context4);
    paint9(context4, highlighted);
    paint6(context4, highlighted);
    paint8(context4, highlighted);
  }
  var start12;
  var init_underlay = __esm({
    "src/picture/underlay.js"() {
      "use strict";
      init_denied();
      init_discs();
      init_ghosts();
      init_hulls();
      init_vialines();
      init_vis();
      start12 = () => on3("before", (context4) => paint10(context4, null));
    }
  });

  // src/picture/overlay.js
  function start13() {
    on3("before", prepare8);
    on3("drawn", (context4) => paint11(context4, visibleBox()));
  }
  function visibleBox() {
    const { clientWidth: width, clientHeight: height } = frame;
    const [first3, last5] = [{ x: 0, y: 0 }, { x: width, y: height }].map((corner) => toPicture(corner));
    return { left: first3.x, top: first3.y, right: last5.x, bottom: last5.y };
  }
  function paint11(context4, box3) {
    forget();
    const state2 = get2();
    const highlighted = highlight.value;
    if (highlighted) {
      veil(context4, box3);
      paint10(context4, highlighted);
      paintHighlighted(context4, lines2.value, highlighted);
    }
    const marked = highlighted ? lines2.value.filter((relation3) => highlighted.relations.has(relation3.id)) : visible.value.relations;
    for (const relation3 of marked) paintMark3(context4, relation3);
    paint(context4, highlighted ? highlighted.actors : visible.value.full);
    paint4(context4, highlighted, marked);
    for (const id of highlighted?.chosen ?? []) ring(context4, id, "accent", 2.5, 5);
    paint5(context4);
    if (!highlighted) for (const outline2 of list20()) paintCaption(context4, outline2, box3);
    paintMarks(context4, highlighted);
    paintFocus(context4);
    if (state2.focus) ring(context4, state2.focus, "accent", 2, 8);
  }
  function paintCaption(context4, outline2, box3) {
    context4.save();
    context4.font = `10px ${font.face}`;
    const [wide, high] = [context4.measureText(CAPTION).width / 2 + 3, 7];
    const point = listCaptionPoints(outline2).find(({ x: x3, y: y3 }) => isWithin({ left: x3 - wide, right: x3 + wide, top: y3 - high, bottom: y3 + high }, box3) && isFree3({ x: x3, y: y3 }, wide, high));
    if (point) writeAt(context4, point, CAPTION);
    context4.restore();
  }
  function veil(context4, { left, top, right, bottom }) {
    context4.save();
    context4.globalAlpha = VEIL;
    context4.fillStyle = get3("canvas");
    context4.fillRect(left, top, right - left, bottom - top);
    context4.restore();
  }
  function paintHighlighted(context4, drawn, highlighted) {
    const lines4 = drawn.filter(({ id }) => highlighted.relations.has(id));
    for (const each3 of lines4) atOpacity(each3.id, litOpacity(each3), () => paintLine(context4, each3.id));
    for (const each3 of lines4) atOpacity(each3.id, litOpacity(each3), () => paintHeads(context4, each3.id));
    for (const id of highlighted.actors) paintDot(context4, id);
  }
  function forget() {
    const now4 = [names(), version(), hasTypes()];
    if (now4.every((part2, at5) => part2 === found2[at5])) return;
    found2 = now4;
    obstacles = new Grid([...listBoxes2(), ...dots.value.map(dotOf3), ...listNames2()].map((box3) => ({ id: "", box: box3 })));
    occupied.clear();
  }
  function isFree3({ x: x3, y: y3 }, wide, high) {
    const isApart = (other2) => !other2 || Math.abs(x3 - other2.x) > wide + other2.wide || Math.abs(y3 - other2.y) > high + other2.high;
    const isClear2 = !obstacles.covers({ left: x3 - wide, right: x3 + wide, top: y3 - high, bottom: y3 + high });
    return isClear2 && [...occupied.values()].every(isApart);
  }
  function dotOf3(id) {
    const { x: x3, y: y3 } = positionOf(id);
    const size4 = sizeOf(id);
    return { left: x3 - size4, right: x3 + size4, top: y3 - size4, bottom: y3 + size4 };
  }
  function paintMark3(context4, relation3) {
    const dispute4 = dispute(record, relation3);
    if (dispute4) paintDispute(context4, relation3, dispute4);
    if (scale() > 0.75) paintText(context4, relation3);
  }
  function paintDispute(context4, { id }, mark3) {
    paintDisc2(context4, findFreePoint(id, 7, 7) ?? pointOn2(id, 0.5), mark3);
  }
  function paintDisc2(context4, point, { sign: sign2, is_open: isBroken }) {
    context4.save();
    context4.setLineDash([]);
    context4.beginPath();
    context4.arc(point.x, point.y, 6.5, 0, 2 * Math.PI);
    context4.fillStyle = get3("canvas");
    context4.fill();
    context4.lineWidth = 1.3;
    context4.strokeStyle = get3("label");
    context4.setLineDash(isBroken ? [2, 1.6] : []);
    context4.stroke();
    context4.setLineDash([]);
    if (sign2 === "half") paintHalf(context4, point, isBroken ? "ghost" : "label");
    else paintZigzag(context4, point);
    context4.restore();
  }
  function paintHalf(context4, point, colour2) {
    context4.beginPath();
    context4.arc(point.x, point.y, 6.5, -Math.PI / 2, Math.PI / 2);
    context4.closePath();
    context4.fillStyle = get3(colour2);
    context4.fill();
  }
  function paintZigzag(context4, { x: x3, y: y3 }) {
    context4.beginPath();
    context4.moveTo(x3 - 3.5, y3 + 1.5);
    context4.lineTo(x3 - 1, y3 - 2.5);
    context4.lineTo(x3 + 1, y3 + 2.5);
    context4.lineTo(x3 + 3.5, y3 - 1.5);
    context4.stroke();
  }
  function paintText(context4, relation3) {
    const type = hasTypes() && typeOf(relation3).label;
    const text4 = [type, when(relation3)].filter(Boolean).join(" ");
    if (!text4) return;
    context4.save();
    context4.font = `10px ${font.face}`;
    const point = findFreePoint(relation3.id, type ? context4.measureText(text4).width / 2 + 3 : 32, 7, text4);
    if (point) writeAt(context4, point, text4);
    context4.restore();
  }
  function paintNumbers(context4, numbers) {
    context4.save();
    context4.font = `bold 11px ${font.face}`;
    for (const [id, number4] of numbers) {
      writeAt(context4, findFreePoint(id, 4 + 3 * String(number4).length, 7, "number") ?? pointOn2(id, 0.5), String(number4), "label");
    }
    context4.restore();
    for (const id of numbers.keys()) occupied.delete(`number ${id}`);
  }
  function writeAt(context4, { x: x3, y: y3 }, text4, colour2 = "faint") {
    context4.textAlign = "center";
    context4.textBaseline = "middle";
    context4.lineJoin = "round";
    context4.lineWidth = 3;
    context4.strokeStyle = get3("canvas");
    context4.strokeText(text4, x3, y3);
    context4.fillStyle = get3(colour2);
    context4.fillText(text4, x3, y3);
  }
  function ring(context4, id, colour2, width, gap2) {
    const { x: x3, y: y3 } = positionOf(id);
    context4.save();
    context4.setLineDash([]);
    context4.beginPath();
    context4.arc(x3, y3, sizeOf(id) + gap2, 0, 2 * Math.PI);
    context4.lineWidth = width;
    context4.strokeStyle = get3(colour2);
    context4.stroke();
    context4.restore();
  }
  var VEIL, OFFSETS2, occupied, found2, obstacles, prepare8, findFreePoint;
  var init_overlay = __esm({
    "src/picture/overlay.js"() {
      "use strict";
      init_lookup();
      init_relationmarks();
      init_data();
      init_highlight();
      init_visibility();
      init_state();
      init_relationtext();
      init_bloccolours();
      init_colours();
      init_denied();
      init_discs();
      init_foldmarks();
      init_hulls();
      init_labelplacement();
      init_labels();
      init_lines();
      init_styles();
      init_underlay();
      init_vis();
      init_vislines();
      VEIL = 0.86;
      OFFSETS2 = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
      occupied = /* @__PURE__ */ new Map();
      found2 = [];
      obstacles = new Grid();
      prepare8 = () => cut4(lines2.value);
      findFreePoint = (id, wide, high, what = "disc") => ensure(occupied, `${what} ${id}`, () => {
        const free = OFFSETS2.map((at5) => pointOn2(id, at5)).find((point) => isFree3(point, wide, high));
        return free ? { ...free, wide, high } : null;
      });
    }
  });

  // src/picture/routes.js
  function apply() {
    const routes = find16(visible.value);
    for (const id of [...applied.keys()].filter((each3) => !routes.has(each3))) {
      const { from, to: to2 } = get(view(EVERYTHING).byId, id);
      route2(id, { from, to: to2, bend: bendOf(id) });
      applied.delete(id);
    }
    for (const [id, route3] of routes) {
      const text4 = JSON.stringify([route3, isUpright()]);
      if (applied.get(id) === text4) continue;
      route2(id, route3);
      applied.set(id, text4);
    }
  }
  function find16({ relations: relations5, folds }) {
    if (!folds.size) return /* @__PURE__ */ new Map();
    const pairs = /* @__PURE__ */ new Map();
    for (const relation3 of relations5) {
      const [from, to2] = [relation3.from, relation3.to].map((id) => folds.get(id) ?? id);
      const [first3, second] = sorted([from, to2]);
      ensure(pairs, pairKey(first3, second), () => []).push({ relation: relation3, from, to: to2 });
    }
    const moved2 = [...pairs.values()].filter((group6) => group6.some(({ relation: relation3, from, to: to2 }) => from !== relation3.from || to2 !== relation3.to));
    return new Map(moved2.flatMap((group6) => {
      const step2 = Math.min(STEP2, WIDEST3 / Math.max(1, group6.length - 1));
      const first3 = sorted([group6[0].from, group6[0].to])[0];
      const sorted2 = group6.toSorted((a3, b2) => b2.relation.sign - a3.relation.sign || compare(a3.relation.id, b2.relation.id));
      return sorted2.map(({ relation: relation3, from, to: to2 }, at5) => {
        const bend2 = (at5 - (group6.length - 1) / 2) * step2;
        return (
          /** @type {[string, Route]} */
          [relation3.id, { from, to: to2, bend: from === first3 ? bend2 : -bend2 }]
        );
      });
    }));
  }
  var STEP2, WIDEST3, applied;
  var init_routes = __esm({
    "src/picture/routes.js"() {
      "use strict";
      init_lookup();
      init_scope();
      init_support();
      init_text();
      init_data();
      init_visibility();
      init_drawing();
      init_vislines();
      STEP2 = 0.12;
      WIDEST3 = 0.48;
      applied = /* @__PURE__ */ new Map();
    }
  });

  // src/picture/network.js
  var network_exports = {};
  __export(network_exports, {
    actorAt: () => actorAt,
    isUntouched: () => isUntouched,
    moveTo: () => moveTo2,
    prepare: () => prepare9,
    putBack: () => putBack,
    refresh: () => refresh,
    show: () => show5,
    showAll: () => showAll,
    start: () => start14
  });
  function refresh() {
    const { relations: relations5, full, faint } = visible.value;
    const ids3 = dots.value.filter((id) => full.has(id) || faint.has(id));
    const present = new Set(ids3);
    const drawn = relations5.filter(({ from, to: to2 }) => present.has(standIn(from)) && present.has(standIn(to2)));
    const styles2 = {
      actors: new Map(dots.value.map((id) => [id, ofActor3(actor(id), faint.has(id))])),
      relations: new Map(lines2.value.map((each3) => [each3.id, ofRelation2(each3)]))
    };
    if (isOn2) place3();
    draw(styles2, { actors: ids3, relations: drawn.map(({ id }) => id) });
  }
  function dotOf4(id) {
    const { x: x3, y: y3 } = positionOf(id);
    const size4 = sizeOf(id);
    return { left: x3 - size4, right: x3 + size4, top: y3 - size4, bottom: y3 + size4 };
  }
  function centre2(box3, part2, scale2, animated) {
    const { width, height } = size3();
    const x3 = (box3.left + box3.right) / 2 - ((part2.left + part2.right) / 2 - width / 2) / scale2;
    const y3 = (box3.top + box3.bottom) / 2 - ((part2.top + part2.bottom) / 2 - height / 2) / scale2;
    moveTo({ position: { x: x3, y: y3 }, scale: scale2 }, animated ? animationTime(260) : 0);
    return ({ left, right, top, bottom }) => ({
      left: x3 + (left - width / 2) / scale2,
      right: x3 + (right - width / 2) / scale2,
      top: y3 + (top - height / 2) / scale2,
      bottom: y3 + (bottom - height / 2) / scale2
    });
  }
  function keepNamesWithin(toPicture2) {
    const { frame: frame2, covered } = confines();
    confine({ frame: toPicture2(frame2), covered: covered.map(toPicture2) });
  }
  function showAll(animated = false) {
    if (discs.value.length) return showStage(animated);
    const ids3 = ids.filter(isOn2 || get2().near.size ? isVisible : (id) => !undrawn.value.has(id));
    if (!ids3.length) return;
    choose4(size3());
    const part2 = openPart();
    const spots = ids3.map((id) => ({ ...baseOf2(id), ...reachOf(id) }));
    const { scale: wanted, ...factors2 } = fit2(spots, inner(roomyPart()), size2());
    const isStill = !stretch(factors2);
    const dots2 = boundsOf2(ids3, dotOf4);
    const scale2 = scaleFor(dots2, part2, wanted);
    const toPicture2 = centre2(scale2 < 1 ? dots2 : boundsOf2(ids3, (id) => reachOf2(id, 1)), part2, scale2, animated && isStill);
    keepNamesWithin(toPicture2);
    fittedTo = partOfFrame();
    untouched = true;
    before = null;
  }
  function stagePane() {
    const { width, height } = inner(roomyPart());
    return { width: Math.floor(width), height: Math.floor(height) };
  }
  function showStage(animated) {
    choose4(size3());
    const part2 = roomyPart();
    const pane2 = stagePane();
    fit(pane2);
    const { width, height } = size2();
    stretch({ x: pane2.width / width, y: pane2.height / height });
    keepNamesWithin(centre2({ left: 0, right: 0, top: 0, bottom: 0 }, part2, 1, animated));
    fittedTo = partOfFrame(1);
    untouched = true;
    before = null;
  }
  function refit() {
    if (!frame.clientWidth) return;
    const isTurned = choose4(size3());
    if (isTurned || untouched && fittedTo !== partOfFrame()) showAll();
  }
  function show5(ids3) {
    if (!ids3.length) return;
    refit();
    const part2 = openPart();
    const box3 = boundsOf2(ids3, reachOf2);
    const [first3, last5] = [[box3.left, box3.top], [box3.right, box3.bottom]].map(([x3, y3]) => toFrame({ x: x3, y: y3 }));
    const inside2 = first3.x >= part2.left && first3.y >= part2.top && last5.x <= part2.right && last5.y <= part2.bottom;
    const scale2 = scale();
    if (inside2 && (scale2 >= READABLE || ids3.length < 2)) return;
    before ??= { untouched, position: centre(), scale: scale2 };
    keepNamesWithin(centre2(box3, part2, scaleFor(box3, part2, Math.max(scale2, READABLE)), true));
    untouched = false;
  }
  function putBack() {
    if (!before) return;
    const { untouched: fitted, position, scale: scale2 } = before;
    before = null;
    if (fitted) showAll(true);
    else {
      confine(null);
      moveTo({ position, scale: scale2 }, animationTime(260));
    }
  }
  function fitDrawn(_3, changed) {
    redraw();
    if (untouched && !changed.has("at")) showAll(true);
  }
  function touch() {
    confine(null);
    untouched = false;
    before = null;
  }
  function zoom(factor) {
    touch();
    moveTo({ scale: scale() * factor }, animationTime(160));
  }
  function prepare9() {
    if (isOn2) prepare7(stagePane());
  }
  function start14() {
    start12();
    start13();
    start11();
    x(apply);
    O(() => [visible.value, current2.value]).subscribe(refresh);
    redraw();
    onDrag(touch);
    on3("zoom", touch);
    on3("resize", () => requestAnimationFrame(refit));
    onPanels(() => requestAnimationFrame(refit));
    on2(refresh);
    on4(refresh);
    on(refresh, "blocs", "names", "width");
    on(fitDrawn, "draw");
    on((_3, changed) => {
      if (!changed.has("at")) showAll();
    }, "camp");
    byId2("zoom-in").addEventListener("click", () => zoom(1.3));
    byId2("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
    byId2("zoom-all").addEventListener("click", () => showAll(true));
    showAll();
  }
  function moveTo2({ x: x3, y: y3, scale: scale2 }) {
    refit();
    moveTo({ position: fromBase({ x: x3, y: y3 }), scale: scale2 });
    touch();
  }
  var READABLE, reducedMotion, untouched, fittedTo, before, actorAt, animationTime, partOfFrame, isUntouched;
  var init_network = __esm({
    "src/picture/network.js"() {
      "use strict";
      init_signals_core_module();
      init_stretch();
      init_data();
      init_ranking2();
      init_stage();
      init_visibility();
      init_state();
      init_element();
      init_boxes();
      init_colours();
      init_drawing();
      init_frame();
      init_labels();
      init_linelayer();
      init_namesizes();
      init_overlay();
      init_routes();
      init_stagelayout();
      init_styles();
      init_underlay();
      init_vis();
      READABLE = 0.8;
      reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
      untouched = true;
      fittedTo = "";
      before = null;
      actorAt = (point) => dotAt(point) ?? at3(toPicture(point));
      animationTime = (duration) => reducedMotion.matches ? 0 : duration;
      partOfFrame = (scale2 = scale()) => [...Object.values(openPart()), discs.value.length ? scale2 : 1].join();
      isUntouched = () => untouched;
    }
  });

  // src/picture/keyboard.js
  var keyboard_exports = {};
  __export(keyboard_exports, {
    focusNearest: () => focusNearest,
    focusOn: () => focusOn,
    focusOnDisc: () => focusOnDisc,
    start: () => start15,
    toggle: () => toggle5
  });
  function isThere2(key2) {
    const camp = campOf2(key2);
    return camp === null ? isVisible(key2) : find14(camp) !== void 0;
  }
  function positionOf3(key2) {
    const camp = campOf2(key2);
    return camp === null ? positionOf(key2) : find14(camp) ?? { x: 0, y: 0 };
  }
  function lead(key2, way, neighbours) {
    return best(key2, way, neighbours) ?? best(key2, way, listKeys());
  }
  function best(key2, [right, down], candidates) {
    const here2 = positionOf3(key2);
    let found3 = null;
    for (const other2 of candidates) {
      const { x: x3, y: y3 } = positionOf3(other2);
      const length2 = Math.hypot(x3 - here2.x, y3 - here2.y);
      const cosine = length2 && ((x3 - here2.x) * right + (y3 - here2.y) * down) / length2;
      if (cosine <= 0.35) continue;
      const cost = length2 / cosine ** 2;
      if (!found3 || cost < found3.cost) found3 = { other: other2, cost };
    }
    return found3?.other ?? null;
  }
  function listNeighbours(id) {
    const { ofActor: ofActor7 } = view(get2().scope);
    const others = behind3(id).flatMap((each3) => (ofActor7.get(each3) ?? []).map((relation3) => other(relation3, each3)));
    return sorted(others.map(standIn)).filter((other2) => other2 !== id && isVisible(other2));
  }
  function onKey2(event) {
    const { focus: focus4 } = get2();
    const here2 = focused.value === null ? focus4 : keyOf2(focused.value);
    const way = WAYS.get(event.key);
    const next = way ? lead(here2, way, focus4 ? listNeighbours(focus4) : []) : event.key === "Home" ? listKeys()[0] : event.key === "End" ? listKeys().at(-1) : null;
    if (way || next) event.preventDefault();
    if (next) focusOn(next);
  }
  function focusOn(key2) {
    const button4 = buttons.get(key2);
    if (!button4 || button4.hidden) return focusNearest(key2);
    makeTabStop(key2);
    return button4.focus({ preventScroll: true });
  }
  function makeTabStop(key2) {
    for (const [other2, button4] of buttons) button4.tabIndex = other2 === key2 ? 0 : -1;
  }
  function arrive(id) {
    set(isActor(get2().select) ? { focus: id, select: id } : { focus: id });
    show5([id]);
  }
  function focusNearest(key2) {
    const { x: x3, y: y3 } = dots.value.includes(key2) || campOf2(key2) !== null ? positionOf3(key2) : centre();
    const away = (other2) => Math.hypot(positionOf3(other2).x - x3, positionOf3(other2).y - y3);
    const [nearest] = listKeys().sort((a3, b2) => away(a3) - away(b2));
    if (nearest) focusOn(nearest);
    else focus();
  }
  function describe4(key2) {
    const camp = campOf2(key2);
    if (camp !== null) return `Camp: ${nameOf5(camp)}. ${say10(camp)}${camp === open.value ? " It is open." : ""}`;
    const number4 = view(get2().scope).ofActor.get(key2)?.length ?? 0;
    const actor3 = actor(key2);
    const kind4 = kind(actor3.kind).label.toLowerCase();
    const members2 = behind3(key2).slice(1);
    const folded3 = members2.length ? `, with ${count(members2.length, "member")} folded into its dot: ${joinAnd(members2.map(nameOf3))}` : "";
    return `${actor3.label}, ${kind4}, ${count(number4, "relation")}${folded3}`;
  }
  function toggle5(camp) {
    const isOpen6 = camp === open.value;
    if (isOpen6) close();
    else openCamp(camp);
    announce(isOpen6 ? "The camp is closed." : `The camp is open: ${count(inside.value.length, "actor has a dot", "actors have dots")}.`);
  }
  function renew() {
    const keys = [...discs.value.map(({ camp }) => keyOf2(camp)), ...dots.value];
    for (const [at5, key2] of keys.entries()) {
      const button4 = ensure(buttons, key2, () => campOf2(key2) === null ? makeActor(key2) : makeDisc(Number(key2)));
      button4.textContent = describe4(key2);
      button4.hidden = !isThere2(key2);
      button4.setAttribute("aria-current", String(key2 === get2().select));
      if (holder.children[at5] !== button4) holder.insertBefore(button4, holder.children[at5] ?? null);
    }
    const left = new Set(keys);
    for (const [key2, button4] of buttons) if (!left.has(key2)) button4.hidden = true;
    const shown4 = [...buttons.values()].filter((button4) => !button4.hidden);
    if (shown4.some((button4) => button4.tabIndex === 0)) return;
    for (const button4 of buttons.values()) button4.tabIndex = button4 === shown4[0] ? 0 : -1;
  }
  function start15() {
    renew();
    O(() => [visible.value, discs.value, open.value]).subscribe(afterPaint(renew));
    on(renew, "near", "hide", "draw", "unfold", "camp", "stage");
    holder.addEventListener("keydown", onKey2);
    on(({ select: select2 }) => {
      for (const [id, button4] of buttons) button4.setAttribute("aria-current", String(id === select2));
      if (isActor(select2) && isVisible(select2)) makeTabStop(select2);
    }, "select");
  }
  var WAYS, holder, buttons, DISC, keyOf2, campOf2, listKeys, focusOnDisc, behind3, makeActor, makeDisc;
  var init_keyboard = __esm({
    "src/picture/keyboard.js"() {
      "use strict";
      init_signals_core_module();
      init_lookup();
      init_text();
      init_data();
      init_stage();
      init_visibility();
      init_schedule();
      init_state();
      init_element();
      init_status();
      init_tabs();
      init_discs();
      init_network();
      init_vis();
      WAYS = /* @__PURE__ */ new Map([
        ["ArrowRight", [1, 0]],
        ["ArrowLeft", [-1, 0]],
        ["ArrowDown", [0, 1]],
        ["ArrowUp", [0, -1]]
      ]);
      holder = byId2("actor-keys");
      buttons = /* @__PURE__ */ new Map();
      DISC = " ";
      keyOf2 = (camp) => `${DISC}${camp}`;
      campOf2 = (key2) => key2.startsWith(DISC) ? Number(key2) : null;
      listKeys = () => [...list17().map(({ camp }) => keyOf2(camp)), ...dots.value.filter(isVisible)];
      focusOnDisc = (camp) => focusOn(keyOf2(camp));
      behind3 = (id) => [id, ...[...visible.value.folds].filter(([, body]) => body === id).map(([member]) => member)];
      makeActor = (id) => make3(el("button", {
        type: "button",
        tabindex: -1,
        click: () => set({ select: id }),
        focus: () => arrive(id),
        blur: () => set({ focus: "" })
      }));
      makeDisc = (camp) => make3(el("button", {
        type: "button",
        tabindex: -1,
        click: () => toggle5(camp),
        focus: () => {
          focused.value = camp;
          redraw();
        },
        blur: () => {
          focused.value = null;
          redraw();
        }
      }));
    }
  });

  // src/core/mentions.js
  function group2(claims2, namesOf2) {
    const found3 = /* @__PURE__ */ new Map();
    for (const claim3 of claims2) {
      const names4 = namesOf2(claim3);
      for (const id of names4.length > 1 ? new Set(names4) : names4) ensure(found3, id, () => []).push(claim3);
    }
    return found3;
  }
  var tables3, tablesOf, says, named2;
  var init_mentions = __esm({
    "src/core/mentions.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_names();
      tables3 = /* @__PURE__ */ new WeakMap();
      tablesOf = (data2) => ensure(tables3, data2, () => ({
        says: group2(data2.claims, speakersOf),
        via: group2(of(data2).groups.flat(), ({ via }) => via),
        against: group2(of(data2).groups.flat(), ({ against: against2 }) => against2)
      }));
      says = (data2, id) => tablesOf(data2).says.get(id) ?? [];
      named2 = (data2, id, field) => tablesOf(data2)[field].get(id) ?? [];
    }
  });

  // src/picture/hovercard.js
  function show6(point, ...content) {
    fill2(card, ...content);
    card.hidden = false;
    const { width, height } = card.getBoundingClientRect();
    card.style.left = `${placeAlong(point.x, width, innerWidth)}px`;
    card.style.top = `${placeAlong(point.y, height, innerHeight)}px`;
  }
  function placeAlong(at5, length2, room2) {
    const after = at5 + GAP3;
    const place6 = after + length2 <= room2 - EDGE ? after : at5 - GAP3 - length2;
    return Math.max(EDGE, Math.min(place6, room2 - EDGE - length2));
  }
  function hide() {
    card.hidden = true;
  }
  var GAP3, EDGE, card;
  var init_hovercard = __esm({
    "src/picture/hovercard.js"() {
      "use strict";
      init_element();
      GAP3 = 14;
      EDGE = 8;
      card = byId2("hover-card");
    }
  });

  // src/picture/hovering.js
  function under(point) {
    const body = at2(point);
    if (body) return { key: `mark ${body}`, actor: null, card: () => say11(body) };
    const actor3 = actorAt(point);
    if (actor3 !== null) return { key: actor3, actor: actor3, card: () => ofActor4(actor3) };
    const relation3 = view(get2().scope).byId.get(lineAt3(point) ?? "");
    return relation3 ? { key: relation3.id, actor: null, card: () => name3(sentenceOf(relation3)) } : underDiscs(point);
  }
  function underDiscs(point) {
    const camp = at(point);
    if (camp !== null) {
      const isOpen6 = camp === open.value;
      const card2 = () => [el("strong", {}, name3(nameOf5(camp))), el("div", {}, say10(camp)), el("div", {}, isOpen6 ? "Click to close it." : "Click to open it.")];
      return { key: `disc ${camp}`, actor: null, card: card2 };
    }
    const line6 = lineAt2(point);
    return line6 && { key: `line ${line6.first} ${line6.second} ${line6.sign}`, actor: null, card: () => name3(`${sayLine(line6)}. Click to list them.`) };
  }
  function ofActor4(id) {
    const { label: label2, kind: kind4 } = actor(id);
    const missing = isOn2 ? listMissing(id).length : 0;
    const outside = visible.value.full.has(id) ? missing && ` · ${count(missing, "neighbour")} without a dot` : " · no relation shown";
    return [el("strong", {}, name3(label2)), el("span", { class: "hover-kind" }, kind2(kind4), `${kind(kind4).label.toLowerCase()}${outside || ""}`)];
  }
  function onMove({ clientX: x3, clientY: y3, buttons: buttons2, pointerType }) {
    if (buttons2 || pointerType === "touch") return;
    if (waiting === null) requestAnimationFrame(look);
    waiting = { x: x3, y: y3 };
  }
  function look() {
    if (waiting === null) return;
    const point = waiting;
    waiting = null;
    const { left, top } = frame.getBoundingClientRect();
    const found3 = under({ x: point.x - left, y: point.y - top });
    frame.classList.toggle("is-over", found3 !== null);
    if (found3) show6(point, found3.card());
    else hide();
    if (over === (found3?.key ?? "")) return;
    over = found3?.key ?? "";
    clearTimeout(timer);
    timer = setTimeout(light, REST, found3?.actor);
  }
  function light(id) {
    const next = id ? ofActor2(id) : null;
    if (next?.relations.size) set({ hovered: next });
    else if (lit && get2().hovered === lit) set({ hovered: null });
    lit = next;
  }
  function rest() {
    waiting = null;
    clearTimeout(timer);
    hide();
    light();
  }
  function leave() {
    rest();
    over = "";
    frame.classList.remove("is-over");
  }
  function start16() {
    frame.addEventListener("pointermove", onMove);
    frame.addEventListener("pointerleave", leave);
    frame.addEventListener("wheel", rest, { passive: true });
    document.addEventListener("keydown", rest, true);
  }
  var REST, waiting, over, timer, lit, lineAt3, sentenceOf;
  var init_hovering = __esm({
    "src/picture/hovering.js"() {
      "use strict";
      init_headings();
      init_sentences();
      init_text();
      init_data();
      init_highlight();
      init_stage();
      init_visibility();
      init_state();
      init_element();
      init_icons();
      init_denied();
      init_discs();
      init_foldmarks();
      init_hovercard();
      init_network();
      init_vis();
      REST = 120;
      waiting = null;
      over = "";
      timer = 0;
      lit = null;
      lineAt3 = (point) => lineAt(point) ?? at4(point);
      sentenceOf = (relation3) => relation3.standing ? sayRelation(record, relation3) : nearestClaims(relation3.claims)[0].sentence;
    }
  });

  // src/picture/pointer.js
  var pointer_exports = {};
  __export(pointer_exports, {
    onDoubleClick: () => onDoubleClick,
    start: () => start17
  });
  function onDoubleClick(listener) {
    onDouble = listener;
  }
  function onClick2(point, isShift) {
    const body = at2(point);
    if (body) return toggle4(body);
    const actor3 = actorAt(point);
    const line6 = actor3 ? null : lineAt3(point);
    if (!actor3 && !line6 && onDiscs(point)) return void 0;
    const { left, top } = frame.getBoundingClientRect();
    if (actor3 && !isShift) first2 = { id: actor3, x: left + point.x, y: top + point.y, at: pressed };
    return set({ select: (actor3 && isShift ? join4(actor3) : actor3) ?? line6 ?? "" });
  }
  function onDiscs(point) {
    const camp = at(point);
    const line6 = camp === null ? lineAt2(point) : null;
    if (line6) listTies2(line6);
    else if (camp !== null && (camp !== open.value || !get2().select)) toggle5(camp);
    else return false;
    return true;
  }
  function join4(id) {
    const [other2] = selection.value?.actors ?? [];
    return other2 && other2 !== id && !selection.value?.relation ? `${other2},${id}` : id;
  }
  function onDown({ clientX: x3, clientY: y3, button: button4, timeStamp }) {
    rest();
    pressed = timeStamp;
    isSecond = button4 === 0 && pressed - first2.at < DOUBLE && Math.hypot(x3 - first2.x, y3 - first2.y) < NEAR3;
  }
  function onSecond(event) {
    if (!isSecond) return;
    isSecond = false;
    event.preventDefault();
    event.stopPropagation();
    first2.at = -Infinity;
    onDouble(first2.id);
  }
  function showHint() {
    const { addressProblem, select: select2 } = get2();
    tip.textContent = addressProblem || (select2 ? "" : discs.value.length ? DISC_HINT : HINT2);
    tip.hidden = !tip.textContent;
  }
  function start17() {
    start16();
    onClick(onClick2);
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("click", onSecond, true);
    on(showHint, "select", "addressProblem", "near");
    showHint();
  }
  var HINT2, DISC_HINT, DOUBLE, NEAR3, tip, first2, pressed, isSecond, onDouble;
  var init_pointer = __esm({
    "src/picture/pointer.js"() {
      "use strict";
      init_selection();
      init_stage();
      init_state();
      init_element();
      init_discs();
      init_foldmarks();
      init_hovering();
      init_keyboard();
      init_network();
      init_vis();
      HINT2 = "Select an actor or a line to see who claims what.";
      DISC_HINT = "Click a disc to open a camp, a number to list its ties.";
      DOUBLE = 500;
      NEAR3 = 8;
      tip = byId2("tip");
      first2 = { id: "", x: 0, y: 0, at: -Infinity };
      pressed = 0;
      isSecond = false;
      onDouble = () => {
      };
    }
  });

  // src/ui/chips.js
  var cross, make8;
  var init_chips = __esm({
    "src/ui/chips.js"() {
      "use strict";
      init_element();
      cross = () => icon("M4.5 4.5l7 7M11.5 4.5l-7 7");
      make8 = (text4, does, remove, ...more2) => el(
        "li",
        { class: "chip" },
        el("span", { class: "chip-text" }, name3(text4)),
        more2,
        el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: remove }, cross())
      );
    }
  });

  // src/panels/focus/walking.js
  function listStops(id) {
    const stops = /* @__PURE__ */ new Map();
    for (const relation3 of view(get2().scope).drawn) {
      const ends2 = [relation3.from, relation3.to].map(standIn);
      const other2 = ends2[ends2[0] === id ? 1 : 0];
      if (!ends2.includes(id) || other2 === id || !isVisible(other2)) continue;
      const key2 = `${relation3.type} ${other2}`;
      const stop = stops.get(key2) ?? { type: relation3.type, other: other2, relations: [] };
      stops.set(key2, { ...stop, relations: [...stop.relations, relation3] });
    }
    const place6 = ({ type }) => ORDER2.get(type) ?? 0;
    return [...stops.values()].sort((a3, b2) => place6(a3) - place6(b2) || compare(nameOf3(a3.other), nameOf3(b2.other)) || compare(a3.other, b2.other));
  }
  function go(id, text4) {
    focusOn(id);
    announce(text4);
    clearTimeout(timer2);
    timer2 = setTimeout(showCard, MOVED2, id, text4);
  }
  function showCard(id, text4) {
    if (get2().focus !== id) return;
    const { left, top } = frame.getBoundingClientRect();
    const { x: x3, y: y3 } = toFrame(positionOf(id));
    show6({ x: left + x3, y: top + y3 }, name3(text4));
  }
  function onKey3({ key: key2 }) {
    if (key2 === "Enter" || key2 === " ") around3.here = "";
    clearTimeout(timer2);
  }
  function start18() {
    document.addEventListener("keydown", onKey3, true);
    on(({ focus: focus4 }) => {
      if (!focus4) hide();
    }, "focus");
  }
  var MOVED2, ORDER2, around3, along, timer2, walk, toNext, toPrevious, toNextType, walkAlong, toNextHop, toPreviousHop;
  var init_walking = __esm({
    "src/panels/focus/walking.js"() {
      "use strict";
      init_sentences();
      init_text();
      init_hovercard();
      init_keyboard();
      init_vis();
      init_data();
      init_paths2();
      init_visibility();
      init_state();
      init_element();
      init_status();
      MOVED2 = 300;
      ORDER2 = new Map(record.vocabulary.types.map(({ id }, at5) => [id, at5]));
      around3 = { from: "", here: "", at: -1 };
      along = { here: "", at: -1 };
      timer2 = 0;
      walk = (choose9) => (id) => {
        const { from, at: at5 } = around3.here === id ? around3 : { from: standIn(id), at: -1 };
        const stops = listStops(from);
        if (!stops.length) return announce(`${nameOf3(from)} has no neighbours in the picture.`);
        const next = choose9(stops, at5);
        const { other: other2, relations: relations5 } = stops[next];
        go(other2, `${next + 1} of ${stops.length}. ${relations5.map((each3) => sayRelation(record, each3)).join(" ")}`);
        around3 = { from, here: other2, at: next };
      };
      toNext = walk((stops, at5) => (at5 + 1) % stops.length);
      toPrevious = walk((stops, at5) => (at5 > 0 ? at5 : stops.length) - 1);
      toNextType = walk((stops, at5) => Math.max(0, stops.findIndex(({ type }, place6) => place6 > at5 && type !== stops[at5]?.type)));
      walkAlong = (step2) => (id) => {
        const path = current.value;
        if (!path) return announce("No path is open.");
        const { actors: actors2, hops, period: period2 } = path;
        const at5 = along.here === id && actors2[along.at] ? along.at : actors2.findIndex((each3) => standIn(each3) === id);
        const next = at5 < 0 ? 0 : at5 + step2;
        const actor3 = actors2[next];
        if (!actor3) return announce(`${nameOf3(id)} is the ${step2 > 0 ? "end" : "start"} of the path.`);
        if (!isVisible(standIn(actor3))) return announce(`${nameOf3(actor3)} is not in the picture.`);
        const hop = hops[Math.min(at5, next)];
        go(standIn(actor3), at5 < 0 ? `Start of the path: ${nameOf3(actor3)}.` : `Step ${hops.indexOf(hop) + 1} of ${hops.length}. ${hop.relations.map((each3) => sayRelation(record, each3, period2)).join(" ")}`);
        along = { here: standIn(actor3), at: next };
      };
      toNextHop = walkAlong(1);
      toPreviousHop = walkAlong(-1);
    }
  });

  // src/panels/focus/focusbar.js
  var focusbar_exports = {};
  __export(focusbar_exports, {
    actions: () => actions,
    choices: () => choices,
    start: () => start19
  });
  function hide2(id) {
    const { near, hide: hidden, select: select2, focus: held } = get2();
    const next = held === id || byId2("details").contains(document.activeElement);
    set({
      hide: add(hidden, id),
      near: removeCentre(near, id),
      select: select2 === id ? "" : select2
    });
    announce(`${shown(id)} is hidden.`);
    if (next) focusNearest(id);
  }
  function choices(id) {
    const { near } = get2();
    const missing = isOn2 && !near.size && listMissing(id).length > 0;
    return [
      ["Focus", () => focus2(id)],
      ...missing ? [
        /** @type {[string, () => void]} */
        ["More neighbours", () => bringNeighbours(id)]
      ] : [],
      ...near.size ? [
        /** @type {[string, () => void]} */
        ["Expand", () => expand2(id)]
      ] : [],
      ["Hide", () => hide2(id)]
    ];
  }
  function keepFocus2() {
    if (document.activeElement === document.body) byId2("details").querySelector("h2")?.focus();
  }
  function leave2(change3) {
    change3();
    ([...bar.querySelectorAll("button")].at(-1) ?? byId2("zoom-all")).focus();
  }
  function group3(title, ids3, make18) {
    if (!ids3.length) return null;
    const more2 = ids3.length - MOST9;
    return [
      el("span", { class: "focus-title", "aria-hidden": "true" }, title),
      el(
        "ul",
        { class: "chips", "aria-label": title },
        ids3.slice(0, MOST9).map(make18),
        more2 > 0 && el("li", { class: "focus-more" }, `and ${more2} more`)
      )
    ];
  }
  function view4() {
    const { near, hide: ids3 } = get2();
    bar.hidden = !near.size && !ids3.length;
    return [
      group3("In focus", [...near], centre3),
      group3("Hidden", ids3, hiddenActor),
      !bar.hidden && el("button", { class: "quiet focus-all", type: "button", click: () => leave2(showAll2) }, "Show all")
    ];
  }
  function onKey4(event) {
    const does = KEYS3[event.key];
    const typing = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, select, dialog");
    if (!does || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { focus: held, tab } = get2();
    const selected2 = selection.value;
    const id = selected2?.kind === "actor" ? selected2.actors[0] : held;
    if (tab !== "graph") return;
    event.preventDefault();
    if (id || ALONG2.includes(does)) does(id);
    else announce("Select an actor first.");
  }
  function fit4(state2, changed) {
    if (!(changed.has("at") && state2.at)) showAll(true);
  }
  function start19() {
    show3(bar, view4);
    on(fit4, "near");
    document.addEventListener("keydown", onKey4);
    onDoubleClick(takeIn);
    start18();
  }
  var MOST9, bar, shown, focus2, expand2, takeIn, showAll2, actions, plus, centre3, hiddenActor, KEYS3, ALONG2;
  var init_focusbar = __esm({
    "src/panels/focus/focusbar.js"() {
      "use strict";
      init_focus();
      init_text();
      init_foldmarks();
      init_keyboard();
      init_network();
      init_pointer();
      init_data();
      init_selection();
      init_stage();
      init_state();
      init_chips();
      init_element();
      init_status();
      init_walking();
      MOST9 = 4;
      bar = byId2("focus-bar");
      shown = nameOf3;
      focus2 = (id) => set({ near: /* @__PURE__ */ new Map([[id, 1]]), hide: drop(get2().hide, id) });
      expand2 = (id) => set({ near: expand(get2().near, id) });
      takeIn = (id) => get2().near.size ? expand2(id) : focus2(id);
      showAll2 = () => set({ near: /* @__PURE__ */ new Map(), hide: [] });
      actions = (id) => choices(id).map(([text4, does]) => el("button", { key: text4, class: "quiet", type: "button", click: () => {
        does();
        keepFocus2();
      } }, text4));
      plus = (id) => el("button", {
        class: "chip-button",
        type: "button",
        "aria-label": `Expand ${shown(id)}`,
        title: `Expand ${shown(id)}`,
        click: () => expand2(id)
      }, icon("M8 3.5v9M3.5 8h9"));
      centre3 = ([id, steps3]) => make8(
        `${shown(id)}, ${count(steps3, "step")}`,
        `Leave ${shown(id)}`,
        () => leave2(() => set({ near: removeCentre(get2().near, id) })),
        plus(id)
      );
      hiddenActor = (id) => make8(
        shown(id),
        `Show ${shown(id)} again`,
        () => leave2(() => set({ hide: drop(get2().hide, id) }))
      );
      KEYS3 = {
        f: focus2,
        h: hide2,
        m: toggle4,
        "+": expand2,
        n: toNext,
        p: toPrevious,
        t: toNextType,
        w: toNextHop,
        b: toPreviousHop
      };
      ALONG2 = [toNextHop, toPreviousHop];
    }
  });

  // src/core/typos.js
  function count5(name5, typed) {
    const most = allowed(typed.length);
    if (!most || typed.length > LONGEST) return null;
    let fewest = most + 1;
    for (let at5 = 0; at5 >= 0; at5 = name5.indexOf(" ", at5) + 1 || -1) {
      fewest = Math.min(fewest, typosToMatch(name5, at5, typed, most));
    }
    return fewest <= most ? fewest : null;
  }
  function typosToMatch(name5, from, typed, most) {
    const width = Math.min(name5.length - from, typed.length + most);
    const far = most + 1;
    let [before3, row6, next] = ROWS;
    for (const each3 of ROWS) each3.fill(far, 0, typed.length + far + 1);
    for (let at5 = 0; at5 <= most; at5 += 1) row6[at5] = at5;
    let least = 0;
    for (let line6 = 1; line6 <= typed.length && least <= most; line6 += 1) {
      const first3 = Math.max(1, line6 - most);
      least = next[first3 - 1] = first3 === 1 ? Math.min(line6, far) : far;
      for (let at5 = first3; at5 <= Math.min(width, line6 + most); at5 += 1) {
        const same = typed.charCodeAt(line6 - 1) === name5.charCodeAt(from + at5 - 1);
        let typos = Math.min(row6[at5] + 1, next[at5 - 1] + 1, row6[at5 - 1] + (same ? 0 : 1), far);
        if (line6 > 1 && at5 > 1 && isSwap(name5, from + at5, typed, line6)) {
          typos = Math.min(typos, before3[at5 - 2] + 1);
        }
        next[at5] = typos;
        least = Math.min(least, typos);
      }
      [before3, row6, next] = [row6, next, before3];
    }
    return least;
  }
  var LONGEST, allowed, ROWS, isSwap;
  var init_typos = __esm({
    "src/core/typos.js"() {
      "use strict";
      LONGEST = 250;
      allowed = (length2) => length2 < 4 ? 0 : length2 < 8 ? 1 : 2;
      ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST + 4));
      isSwap = (name5, at5, typed, line6) => typed.charCodeAt(line6 - 1) === name5.charCodeAt(at5 - 2) && typed.charCodeAt(line6 - 2) === name5.charCodeAt(at5 - 1);
    }
  });

  // src/core/search.js
  function simplify(text4) {
    const folded3 = fold(text4);
    return (folded3.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [folded3]).join(" ");
  }
  function* prepare10(actors2) {
    if (!lists.has(actors2)) lists.set(actors2, yield* collectNames(actors2));
  }
  function* collectNames(actors2) {
    const names4 = { entries: [], owners: [], lines: "", starts: [] };
    let start51 = 0;
    for (const [owner, actor3] of actors2.entries()) {
      for (const entry3 of namesOf(actor3)) {
        names4.entries.push(entry3);
        names4.owners.push(owner);
        names4.starts.push(start51);
        start51 += entry3.plain.length + 1;
      }
      yield;
    }
    names4.lines = names4.entries.map(({ plain }) => plain).join("\n");
    return names4;
  }
  function* listContaining({ lines: lines4, starts }, text4) {
    for (let at5 = lines4.indexOf(text4), entry3 = 0; at5 >= 0 && entry3 < starts.length; at5 = lines4.indexOf(text4, starts[entry3])) {
      while (entry3 + 1 < starts.length && starts[entry3 + 1] <= at5) entry3 += 1;
      yield entry3;
      entry3 += 1;
    }
  }
  function lettersOf(text4) {
    let letters = 0;
    for (let at5 = 0; at5 < text4.length; at5 += 1) letters |= 1 << (text4.charCodeAt(at5) & 31);
    return letters;
  }
  function find17(actors2, text4, limit2 = 10) {
    const typed = simplify(text4);
    if (!typed) return [];
    const parts = typed.split(" ");
    let fitting = findBest(actors2, findRarest(actors2, parts), makeFit(typed, parts), limit2);
    const isTypo = !fitting.length;
    if (isTypo) fitting = findBest(actors2, "", makeTypos(typed), limit2);
    return fitting.map(({ actor: actor3, match: match2 }) => ({ actor: actor3, match: match2, isTypo }));
  }
  function findRarest(actors2, parts) {
    const sample = listNames3(actors2).entries.slice(0, SAMPLE);
    const counts2 = parts.map((part2) => sample.filter(({ plain }) => plain.includes(part2)).length);
    return parts[counts2.indexOf(Math.min(...counts2))];
  }
  function findBest(actors2, contained, measure5, limit2) {
    const names4 = listNames3(actors2);
    const found3 = [];
    let own2 = [];
    const close5 = () => {
      if (own2.length) insert(found3, bestOf(own2), limit2);
      own2 = [];
    };
    for (const at5 of listContaining(names4, contained)) {
      const [entry3, actor3] = [names4.entries[at5], actors2[names4.owners[at5]]];
      const fit5 = measure5(entry3);
      if (fit5 === null) continue;
      if (own2.length && own2[0].actor !== actor3) close5();
      own2.push({ actor: actor3, match: entry3.text, fit: fit5, plain: entry3.plain });
    }
    close5();
    return found3;
  }
  function bestOf(fitting) {
    const best2 = fitting.reduce((a3, b2) => b2.fit < a3.fit ? b2 : a3);
    const shown4 = best2.match === best2.actor.id ? fitting[0] : best2;
    return { ...shown4, fit: best2.fit };
  }
  function insert(found3, one2, limit2) {
    if (found3.length === limit2) {
      if (byFit(one2, found3[limit2 - 1]) > 0) return;
      found3.pop();
    }
    const place6 = found3.findIndex((other2) => byFit(one2, other2) < 0);
    found3.splice(place6 < 0 ? found3.length : place6, 0, one2);
  }
  function byFit(a3, b2) {
    return a3.fit - b2.fit || a3.plain.length - b2.plain.length || compare(a3.plain, b2.plain) || compare(a3.actor.id, b2.actor.id);
  }
  function makeFit(typed, parts) {
    return ({ plain: name5 }) => {
      if (!parts.every((part2) => name5.includes(part2))) return null;
      if (name5 === typed) return EXACT;
      if (name5.startsWith(typed)) return BEGINS;
      if (name5.includes(` ${typed}`)) return WORD_BEGINS;
      const words4 = name5.split(" ");
      if (parts.every((part2) => words4.some((word2) => word2.startsWith(part2)))) return WORDS_BEGIN;
      return name5.includes(typed) ? WITHIN : null;
    };
  }
  function makeTypos(typed) {
    const [letters, most] = [lettersOf(typed), allowed(typed.length)];
    return (name5) => countBits(letters & ~name5.letters) > most ? null : count5(name5.plain, typed);
  }
  function countBits(bits) {
    let number4 = 0;
    for (let left = bits; left; left &= left - 1) number4 += 1;
    return number4;
  }
  var EXACT, BEGINS, WORD_BEGINS, WORDS_BEGIN, WITHIN, SAMPLE, entries, lists, namesOf, listNames3;
  var init_search = __esm({
    "src/core/search.js"() {
      "use strict";
      init_lookup();
      init_text();
      init_typos();
      EXACT = 0;
      BEGINS = 1;
      WORD_BEGINS = 2;
      WORDS_BEGIN = 3;
      WITHIN = 4;
      SAMPLE = 300;
      entries = /* @__PURE__ */ new WeakMap();
      lists = /* @__PURE__ */ new WeakMap();
      namesOf = (actor3) => ensure(entries, actor3, () => [actor3.name, ...actor3.aliases, actor3.id].map((text4) => {
        const plain = simplify(text4);
        return { text: text4, plain, letters: lettersOf(plain) };
      }));
      listNames3 = (actors2) => ensure(lists, actors2, () => finish(collectNames(actors2)));
    }
  });

  // src/ui/combobox.js
  function attach(input2, { label: label2, suggest: suggest2 }) {
    const id = `${input2.id}-list`;
    const list40 = make3(el("ul", { class: "choices-list", id, role: "listbox", "aria-label": label2, hidden: true }));
    const note5 = make3(el("p", { class: "choices-none", hidden: true }));
    const box3 = make3(el("div", { class: "choices", hidden: true }));
    box3.append(note5, list40);
    input2.after(box3);
    for (const [key2, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id
    })) input2.setAttribute(key2, value);
    let choices2 = [];
    let at5 = -1;
    function update2() {
      const found3 = suggest2(input2.value);
      if (!found3) return close5();
      choices2 = found3.choices;
      at5 = choices2.length && !choices2[0].isNear ? 0 : -1;
      fill2(list40, choices2.map(option3));
      fill2(note5, name3(found3.note));
      list40.hidden = !choices2.length;
      note5.hidden = !found3.note;
      box3.hidden = list40.hidden && note5.hidden;
      if (found3.note && !choices2.length) announce(found3.note);
      input2.setAttribute("aria-expanded", String(!list40.hidden));
      return mark3();
    }
    const option3 = (choice6, place6) => el("li", {
      class: "choice",
      role: "option",
      id: `${id}-${place6}`,
      "aria-selected": String(place6 === at5),
      pointerdown: (event) => event.preventDefault(),
      click: () => pick3(place6)
    }, choice6.content);
    function mark3() {
      [...list40.children].forEach((item4, place6) => {
        item4.setAttribute("aria-selected", String(place6 === at5));
      });
      if (at5 >= 0) {
        input2.setAttribute("aria-activedescendant", `${id}-${at5}`);
        list40.children[at5].scrollIntoView({ block: "nearest" });
      } else input2.removeAttribute("aria-activedescendant");
    }
    function close5() {
      choices2 = [];
      box3.hidden = list40.hidden = note5.hidden = true;
      input2.setAttribute("aria-expanded", "false");
      input2.removeAttribute("aria-activedescendant");
    }
    function pick3(place6) {
      const choice6 = choices2[place6];
      close5();
      input2.value = choice6.pick();
    }
    function move(step2) {
      at5 = at5 < 0 && step2 < 0 ? choices2.length - 1 : (at5 + step2 + choices2.length) % choices2.length;
      mark3();
    }
    function onKey9(event) {
      const step2 = STEPS5.get(event.key);
      if (step2 && list40.hidden) update2();
      else if (step2 && choices2.length) move(step2);
      else if (event.key === "Enter" && at5 >= 0 && choices2.length) pick3(at5);
      else if (event.key === "Enter" && !note5.hidden) announce(sayNear());
      else if (event.key === "Escape" && (input2.value || !box3.hidden)) {
        if (box3.hidden) input2.value = "";
        close5();
      } else return;
      event.preventDefault();
    }
    const sayNear = () => `${note5.textContent} ${choices2.length ? "The arrow keys go through what may be meant." : ""}`.trim();
    input2.addEventListener("input", update2);
    input2.addEventListener("keydown", onKey9);
    input2.addEventListener("blur", close5);
  }
  var STEPS5;
  var init_combobox = __esm({
    "src/ui/combobox.js"() {
      "use strict";
      init_element();
      init_status();
      STEPS5 = /* @__PURE__ */ new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
    }
  });

  // src/ui/actorbox.js
  function attach2(input2, { label: label2, choose: choose9, keep: keep4 = false }) {
    const isTypedOut = () => keep4 && findActor(record, input2.value.trim()) !== void 0;
    function suggest2(text4) {
      if (isTypedOut()) return null;
      const choices2 = find17(record.actors, text4, MOST10).map(({ actor: actor3, match: match2, isTypo }) => ({
        content: show7(actor3, match2),
        isNear: isTypo,
        pick: () => {
          choose9(actor3.id);
          return keep4 ? typedName(actor3.id) : "";
        }
      }));
      return { choices: choices2, note: choices2.length || !text4.trim() ? "" : NOBODY };
    }
    attach(input2, { label: label2, suggest: suggest2 });
    input2.addEventListener("input", () => {
      if (keep4 && !input2.value.trim()) choose9("");
    });
    return { set: (actor3) => {
      input2.value = actor3 ? typedName(actor3) : "";
    } };
  }
  var MOST10, NOBODY, show7;
  var init_actorbox = __esm({
    "src/ui/actorbox.js"() {
      "use strict";
      init_core();
      init_search();
      init_data();
      init_combobox();
      init_element();
      init_icons();
      MOST10 = 8;
      NOBODY = "No actor found.";
      show7 = (actor3, match2 = actor3.name) => [
        kind2(actor3.kind),
        el("span", { class: "choice-name" }, name3(actor3.label)),
        ...match2 === actor3.name ? [] : [el("span", { class: "choice-match" }, name3(match2))]
      ];
    }
  });

  // src/ui/dock.js
  var dock_exports = {};
  __export(dock_exports, {
    open: () => open2,
    start: () => start20
  });
  function toggle6(isOpen6) {
    byId2("side").classList.toggle("is-open", isOpen6);
    byId2("dock-side").setAttribute("aria-expanded", String(isOpen6));
  }
  function start20() {
    byId2("dock-side").addEventListener("click", () => toggle6(!byId2("side").classList.contains("is-open")));
    on((state2) => state2.select && toggle6(false), "select");
  }
  var open2;
  var init_dock = __esm({
    "src/ui/dock.js"() {
      "use strict";
      init_state();
      init_element();
      open2 = () => toggle6(true);
    }
  });

  // src/core/pathtimes.js
  function say14(data2, { hops, period: period2, period_note: note5 }) {
    if (!period2) return say(data2, note5 === "undated" ? "all-undated" : "never-together");
    const dated2 = hops.map(({ relations: relations5 }) => merge(relations5.flatMap(datedDays))).reduce(intersect, [ALWAYS]);
    const days2 = period2.map(({ start: start51, end: end2 }) => (
      /** @type {const} */
      [start51, end2]
    ));
    const phrase3 = areSame(dated2, days2) ? "all-apply" : "all-apply-when-said";
    const isIntended = hops.some((hop) => standingOf(data2, hop) === "intent");
    return say(data2, phrase3, { when: joinAnd(days2.map((span2) => say3(data2, span2))) }, isIntended);
  }
  var init_pathtimes = __esm({
    "src/core/pathtimes.js"() {
      "use strict";
      init_dates();
      init_disputes();
      init_hops();
      init_phrases();
      init_text();
    }
  });

  // src/panels/paths/pathitem.js
  function show8(path, on5) {
    return [
      el(
        "button",
        { class: "path-show", type: "button", ...on5 },
        el("span", { class: "path-lead" }, `Claimed chain, ${count(path.hops.length, "step")}: `),
        el("span", { class: "path-chain" }, chain2(path))
      ),
      badges2(path),
      el(
        "ul",
        { class: "path-hops", "aria-label": "Steps" },
        path.hops.map((hop, at5) => step(hop, path, !isEven(path) && path.weakest.hop === at5))
      ),
      el("p", { class: "path-note" }, note(path))
    ];
  }
  function chain2({ actors: actors2, hops }) {
    return actors2.map((id, at5) => [
      at5 > 0 && [" ", el("span", { class: `path-sign path-sign-${signOf2(hops[at5 - 1])}` }, sayHop(record, hops[at5 - 1])), " "],
      el("span", { class: "path-actor" }, name3(nameOf3(id)))
    ]);
  }
  function signOf2({ relations: relations5 }) {
    const direct = relations5.filter(({ channel }) => !channel);
    const signs2 = new Set(direct.map(signOf).filter((each3) => each3 !== "neutral"));
    return signs2.size > 1 ? "mixed" : [...signs2][0] ?? "neutral";
  }
  function badges2({ changes_fight: changes2, period_note: why }) {
    const made = [
      changes2 && badge("changes the fight", "strong", CHANGES),
      why === "never-together" && badge("never at the same time", "strong", asSentence(say(record, "never-together")))
    ].filter(Boolean);
    return made.length > 0 && el("p", { class: "path-badges" }, made);
  }
  function step(hop, { hops, period: period2, weakest }, isWeakest) {
    const say22 = (relation3) => sayRelation(record, relation3, period2);
    const shown4 = new Set(hops.slice(0, hops.indexOf(hop)).flatMap(({ relations: relations5 }) => relations5.map(say22)));
    const holding = listDeciding(hop.relations, hop.from, hop.to);
    const isMarked = (relation3) => isWeakest && relation3.standing === weakest.standing && holding.includes(relation3);
    return hop.relations.filter((relation3) => !shown4.has(say22(relation3))).map((relation3) => el(
      "li",
      { class: "path-hop" },
      ofRelation(relation3),
      el(
        "p",
        {},
        name3(say22(relation3)),
        " ",
        seeClaims(relation3),
        isMarked(relation3) && [" ", badge("weakest step", "plain", "The whole chain is no better supported than this step")]
      )
    ));
  }
  function note(path) {
    const { sign: product, changes_fight: changes2 } = path;
    return [
      product && say(record, product > 0 ? "one-side" : "opposite-sides"),
      asSentence(say14(record, path)),
      changes2 && CHANGES,
      sayWeakest(path),
      sayInterpretations2(path)
    ].filter(Boolean).join(" ");
  }
  function sayWeakest(path) {
    const { hop, standing } = path.weakest;
    return !isEven(path) && `Weakest step: ${hop + 1}, ${mode(standing).label}.`;
  }
  function sayInterpretations2({ interpretations: hops, weakest: { standing } }) {
    const said = standing !== "thesis" && hops.length > 0 && sayInterpretations(record, hops);
    return said && asSentence(said);
  }
  var CHANGES, isEven, seeClaims, asSentence;
  var init_pathitem = __esm({
    "src/panels/paths/pathitem.js"() {
      "use strict";
      init_channels();
      init_headings();
      init_hops();
      init_pathtimes();
      init_phrases();
      init_sentences();
      init_text();
      init_data();
      init_element();
      init_icons();
      init_relationtext();
      init_links();
      CHANGES = "The backing claimed along this chain is said to be for different fights.";
      isEven = ({ hops }) => new Set(hops.map((hop) => standingOf(record, hop))).size === 1;
      seeClaims = (relation3) => to(relation3.id, "Claims", `Claims. ${head(relation3)}`);
      asSentence = (text4) => `${text4[0].toUpperCase()}${text4.slice(1)}.`;
    }
  });

  // src/panels/paths/pathoptions.js
  var pathoptions_exports = {};
  __export(pathoptions_exports, {
    start: () => start21,
    toState: () => toState
  });
  function toState({ max_length: longest2, ...rest2 }) {
    return longest2 ? { ...rest2, longest: longest2 } : rest2;
  }
  function onKind(kind4, isLeftOut) {
    const change3 = isLeftOut ? add : drop;
    set2({ without_kinds: change3(get2().without_kinds, kind4) });
  }
  function sayAll(state2) {
    const names4 = state2.avoid.map(nameOf3);
    const labels = state2.without_kinds.map((kind4) => kind(kind4).label);
    return [
      state2.direction === "along" && "along the arrows",
      state2.longest !== FIRST3.longest && `up to ${count(state2.longest, "step")}`,
      names4.length > 0 && `not through ${names4.length > 2 ? count(names4.length, "actor") : joinAnd(names4)}`,
      labels.length > 0 && `not through kinds: ${labels.join(", ")}`,
      state2.together && "held together",
      state2.same_fight && "same fight",
      state2.via && "through channels"
    ].filter(Boolean).join(", ");
  }
  function onReset() {
    set2(FIRST3);
    byId2("path-options").querySelector("summary")?.focus();
  }
  function onDrop(id) {
    set2({ avoid: drop(get2().avoid, id) });
    byId2("path-avoid").focus();
  }
  function view5() {
    const said = sayAll(get2());
    return el(
      "details",
      { class: "fold" },
      el("summary", { class: "fold-summary" }, "Options ", el("bdi", { class: "fold-note", dir: "ltr" }, said)),
      el(
        "div",
        { class: "path-fields" },
        row("Direction", "path-direction", direction()),
        row("Longest", "path-longest", longest()),
        row("Avoid", "path-avoid", avoid(), avoided(get2()))
      ),
      el(
        "fieldset",
        { class: "path-kinds" },
        el("legend", { class: "path-hint" }, "Not through these kinds of actors"),
        kinds2.map(kindBox)
      ),
      OFFERED.map(check2),
      el("p", { class: "path-hint" }, "Types, dates and sources are set in the legend and under Time."),
      said && el("button", { class: "quiet path-reset", type: "button", click: onReset }, "Reset options")
    );
  }
  function start21() {
    show3(byId2("path-options"), view5);
    attach2(byId2("path-avoid", HTMLInputElement), {
      label: "Actors to avoid",
      choose: (id) => {
        if (id) set2({ avoid: add(get2().avoid, id) });
      }
    });
  }
  var FIRST3, USUAL2, CHECKS, OFFERED, set2, check2, used, kinds2, kindBox, row, direction, longest, avoid, avoided;
  var init_pathoptions = __esm({
    "src/panels/paths/pathoptions.js"() {
      "use strict";
      init_focus();
      init_text();
      init_data();
      init_paths2();
      init_state();
      init_actorbox();
      init_chips();
      init_element();
      FIRST3 = /** @type {Partial<PageState>} */
      Object.fromEntries(OPTIONS.map((name5) => [name5, FIRST2[name5]]));
      USUAL2 = 6;
      CHECKS = [
        ["together", "Held together", "only chains whose steps may overlap in time"],
        ["same_fight", "Same fight", "leave out chains whose backing is said to be for different fights"],
        ["via", "Through channels", "actors named as a channel count as steps"]
      ];
      OFFERED = CHECKS.filter(([option3]) => option3 !== "same_fight" || record.offers.fights);
      set2 = (patch) => set({ ...patch, path: 0 });
      check2 = ([option3, label2, hint]) => el(
        "div",
        { class: "path-check" },
        el("input", {
          type: "checkbox",
          id: `path-${option3}`,
          "aria-describedby": `path-${option3}-hint`,
          checked: get2()[option3],
          change: ({ currentTarget }) => set2({ [option3]: currentTarget.checked })
        }),
        el("label", { for: `path-${option3}` }, label2),
        el("span", { class: "path-hint", id: `path-${option3}-hint` }, hint)
      );
      used = new Set(record.actors.map(({ kind: kind4 }) => kind4));
      kinds2 = [...kinds.values()].filter(({ id }) => used.has(id));
      kindBox = ({ id, label: label2 }) => el(
        "label",
        { class: "path-kind" },
        el("input", {
          type: "checkbox",
          id: `path-kind-${id}`,
          checked: get2().without_kinds.includes(id),
          change: ({ currentTarget }) => onKind(id, currentTarget.checked)
        }),
        name3(label2)
      );
      row = (text4, id, ...content) => [
        el("label", { class: "path-label", for: id }, text4),
        el("div", { class: "path-end" }, content)
      ];
      direction = () => el("select", {
        class: "field",
        id: "path-direction",
        value: get2().direction,
        change: ({ currentTarget }) => set2({ direction: currentTarget.value === "along" ? "along" : "any" })
      }, el("option", { value: "any" }, "either way"), el("option", { value: "along" }, "along the arrows"));
      longest = () => el("select", {
        class: "field",
        id: "path-longest",
        value: String(get2().longest),
        change: ({ currentTarget }) => set2({ longest: Number(currentTarget.value) })
      }, Array.from({ length: Math.max(USUAL2, get2().longest) }, (_3, at5) => el("option", { value: String(at5 + 1) }, count(at5 + 1, "step"))));
      avoid = () => el("input", {
        class: "field",
        id: "path-avoid",
        type: "text",
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: false
      });
      avoided = ({ avoid: ids3 }) => ids3.length > 0 && el(
        "ul",
        { class: "chips", "aria-label": "Avoided" },
        ids3.map((id) => make8(nameOf3(id), `Stop avoiding ${nameOf3(id)}`, () => onDrop(id)))
      );
    }
  });

  // src/panels/paths/pathlist.js
  function view6() {
    const found3 = answer2.value;
    if (!found3) return problem.value && el("p", { class: "empty" }, problem.value);
    const number4 = found3.paths.length;
    return [
      found3.direct && el("p", { class: "path-direct" }, name3(found3.direct)),
      el("p", { class: number4 ? "path-count" : "empty", tabindex: -1 }, name3(sayFound(found3))),
      number4 > 0 && el("ol", { class: "paths", "aria-label": "Paths" }, found3.paths.map(item2)),
      found3.lifts.length > 0 && el("div", { class: "lifts", role: "group", "aria-label": "What to change" }, found3.lifts.map(lift))
    ];
  }
  function sayFound({ paths, truncated, cut_off: isCutOff, beyond }) {
    if (!paths.length) return beyond ?? "No path.";
    const first3 = truncated && !isCutOff ? "The first " : "";
    const end2 = `The search stopped after ${count(MOST_STEPS, "step")}; narrow the scope.`;
    const counted2 = `${first3}${count(paths.length, "path")}, shortest first, then best supported.`;
    return isCutOff ? `${counted2} ${end2}` : counted2;
  }
  function item2(path, at5) {
    const highlight2 = () => set({ hovered: ofPath(path) });
    const clearHighlight = () => set({ hovered: null });
    const isCurrent3 = get2().path === at5;
    return el(
      "li",
      { class: isCurrent3 ? "path is-current" : "path", mouseenter: highlight2, mouseleave: clearHighlight },
      show8(path, { "aria-pressed": String(isCurrent3), focus: highlight2, blur: clearHighlight, click: () => set({ path: at5, select: "" }) })
    );
  }
  function focus3() {
    const head3 = holder2.querySelector("[tabindex]");
    if (head3 instanceof HTMLElement) head3.focus();
  }
  function showError(text4) {
    announce(text4);
    problem.value = text4;
  }
  function clearError() {
    problem.value = "";
  }
  function start22() {
    show3(holder2, view6);
    on(() => {
      clearError();
      if (answer2.value) announce(sayFound(answer2.value));
    }, "from", "to", "scope", ...OPTIONS);
  }
  var holder2, problem, lift;
  var init_pathlist = __esm({
    "src/panels/paths/pathlist.js"() {
      "use strict";
      init_signals_core_module();
      init_pathsearch();
      init_text();
      init_highlight();
      init_paths2();
      init_state();
      init_element();
      init_status();
      init_pathitem();
      init_pathoptions();
      holder2 = byId2("path-results");
      problem = y("");
      lift = ({ words: words4, lift: change3 }) => el("button", {
        class: "quiet lift",
        type: "button",
        click: () => {
          set({ ...toState(change3), path: 0 });
          focus3();
        }
      }, `Ask ${words4}`);
    }
  });

  // src/panels/paths/pathform.js
  var pathform_exports = {};
  __export(pathform_exports, {
    prefill: () => prefill,
    start: () => start23
  });
  function makeEnd(end2) {
    const input2 = inputOf(end2);
    const box3 = attach2(input2, {
      label: `Actors to choose for ${end2 === "from" ? "From" : "To"}`,
      choose: (id) => {
        chosen4[end2] = id;
        clearError();
      },
      keep: true
    });
    input2.addEventListener("input", clearError);
    return box3;
  }
  function resolve2(end2) {
    const text4 = inputOf(end2).value.trim();
    if (chosen4[end2] && nameOf3(chosen4[end2]) === text4) return chosen4[end2];
    return text4 && findActor(record, text4) || null;
  }
  function refuse(sentence2) {
    set({ from: "", to: "", path: 0 });
    showError(sentence2);
  }
  function refuseEnd(end2) {
    const text4 = inputOf(end2).value.trim();
    inputOf(end2).focus();
    refuse(text4 ? `No actor found with the name “${isolate(text4)}”. Choose one from the list.` : "Choose an actor for both From and To.");
  }
  function onSubmit(event) {
    event.preventDefault();
    const [from, to2] = ENDS2.map(resolve2);
    if (!from || !to2) return refuseEnd(from ? "to" : "from");
    if (from === to2) return refuse("From and To are the same actor. Choose two.");
    const { select: select2 } = get2();
    return set({ from, to: to2, path: 0, select: [from, to2].includes(select2) ? "" : select2 });
  }
  function prefill(end2, id) {
    chosen4[end2] = id;
    inputOf(end2).value = typedName(id);
    open2();
    inputOf(end2 === "from" ? "to" : "from").focus();
  }
  function start23() {
    const boxes2 = { from: makeEnd("from"), to: makeEnd("to") };
    on((state2) => {
      for (const end2 of ENDS2) {
        chosen4[end2] = state2[end2] || chosen4[end2];
        if (state2[end2]) boxes2[end2].set(state2[end2]);
      }
      byId2("path-clear").hidden = !(state2.from && state2.to);
    }, ...ENDS2);
    byId2("path-form").addEventListener("focusin", prepare11, { once: true });
    byId2("path-form").addEventListener("submit", onSubmit);
    byId2("path-swap").addEventListener("click", () => {
      const [from, to2] = ENDS2.map(inputOf);
      [from.value, to2.value] = [to2.value, from.value];
      [chosen4.from, chosen4.to] = [chosen4.to, chosen4.from];
      const state2 = get2();
      if (state2.from && state2.to) set({ from: state2.to, to: state2.from, path: 0 });
    });
    byId2("path-clear").addEventListener("click", () => {
      set({ from: "", to: "", path: 0 });
      for (const end2 of ENDS2) {
        chosen4[end2] = "";
        boxes2[end2].set("");
      }
      byId2("path-from").focus();
    });
    start22();
  }
  var ENDS2, chosen4, inputOf, prepare11;
  var init_pathform = __esm({
    "src/panels/paths/pathform.js"() {
      "use strict";
      init_bidi();
      init_core();
      init_ties();
      init_data();
      init_schedule();
      init_state();
      init_actorbox();
      init_dock();
      init_element();
      init_pathlist();
      ENDS2 = ["from", "to"];
      chosen4 = { from: "", to: "" };
      inputOf = (end2) => byId2(`path-${end2}`, HTMLInputElement);
      prepare11 = inSlices(function* makeTies() {
        const { scope: scope2, direction: direction2, via } = get2();
        yield* inSlices2(record, view(scope2).selection, direction2, via);
      });
    }
  });

  // src/core/citing.js
  function cite({ cite: text4, url }, at5) {
    return ["Source:", text4, at5 && `${capitalise(namePlace(at5))}.`, url || "No web address is recorded."].filter(Boolean).join(" ");
  }
  function list25(data2, heading, claims2, notes = []) {
    const { sources: sources3 } = of(data2);
    const cited = sorted(claims2.map(({ source }) => source));
    return [
      heading,
      ...claims2.map((each3) => `- ${[quoteOf(each3), each3.sentence].filter(Boolean).join(" ")}`),
      ...cited.map((id) => cite(get(sources3, id))),
      ...notes
    ].join("\n");
  }
  var namePlace, quoteOf, claim;
  var init_citing = __esm({
    "src/core/citing.js"() {
      "use strict";
      init_bidi();
      init_core();
      init_lookup();
      init_text();
      namePlace = (at5) => at5 === "headline" ? at5 : `paragraph ${at5.replace(/^p(?=\d+$)/, "")}`;
      quoteOf = ({ quote: quote2 }) => quote2 && `“${isolate(quote2)}”`;
      claim = (data2, claim3) => [quoteOf(claim3), claim3.sentence, cite(get(of(data2).sources, claim3.source), claim3.at)].filter(Boolean).join("\n");
    }
  });

  // src/ui/dialog.js
  function open3(title, ...content) {
    const dialog = make3(el(
      "dialog",
      {
        class: "dialog",
        "aria-labelledby": "dialog-title",
        keydown: (event) => event.stopPropagation(),
        // the page's own keyboard shortcuts do not apply here
        click: ({ target, currentTarget }) => target === currentTarget && dialog.close(),
        close: () => dialog.remove()
      },
      el(
        "div",
        { class: "dialog-body" },
        el(
          "div",
          { class: "dialog-head" },
          el("h2", { class: "dialog-title", id: "dialog-title" }, title),
          el("button", {
            class: "icon-button",
            type: "button",
            "aria-label": "Close",
            click: () => dialog.close()
          }, cross2())
        ),
        content
      )
    ));
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }
  function choose6(field) {
    field.focus();
    field.select();
  }
  var cross2;
  var init_dialog = __esm({
    "src/ui/dialog.js"() {
      "use strict";
      init_element();
      cross2 = () => icon("M4 4l8 8M12 4l-8 8");
    }
  });

  // src/ui/sharebar.js
  function add3(label2, path, click) {
    const button4 = make3(el(
      "button",
      { class: "share-button", type: "button", title: label2, click },
      icon(path),
      el("span", { class: "share-word" }, label2)
    ));
    byId2("share").append(button4);
    return button4;
  }
  function note2(text4) {
    const line6 = byId2("share-note");
    clearTimeout(waiting2);
    announce(text4);
    line6.textContent = text4;
    waiting2 = setTimeout(() => {
      line6.textContent = "";
    }, SHOWN);
  }
  var SHOWN, waiting2;
  var init_sharebar = __esm({
    "src/ui/sharebar.js"() {
      "use strict";
      init_element();
      init_status();
      SHOWN = 8e3;
      waiting2 = 0;
    }
  });

  // src/panels/details/outside.js
  function measure4({ kind: kind4, actors: [first3, second], relation: relation3 }, view16) {
    if (kind4 === "actor") return view16.ofActor.get(first3)?.length ?? 0;
    const isBetween2 = ({ from, to: to2 }) => from === first3 && to2 === second || from === second && to2 === first3;
    const isMeant2 = (each3) => relation3 ? each3.id === relation3.id : isBetween2(each3);
    return view16.all.filter(isMeant2).flatMap(({ claims: claims2 }) => claims2).length;
  }
  function say15({ kind: kind4, isOutside }, more2) {
    if (isOutside) return "This relation is outside what is shown. All claims about it are listed here.";
    const what = kind4 === "actor" ? "claimed relation" : "claim";
    const about4 = { actor: "of it", relation: "about it", pair: "about the two" }[kind4];
    return `${count(more2, `more ${what}`)} ${about4} ${more2 === 1 ? "is" : "are"} outside what is shown.`;
  }
  function notice(selected2, view16) {
    const [inside2, whole2] = [view16, view(EVERYTHING)].map((each3) => measure4(selected2, each3));
    const contested = listContested(pick(selected2, view16)).length;
    if (inside2 >= whole2 && !contested) return null;
    return el(
      "p",
      { class: "outside" },
      inside2 < whole2 && say15(selected2, whole2 - inside2),
      " ",
      contested > 0 && el("strong", {}, sayContested(selected2, contested)),
      " ",
      el(
        "button",
        { class: "quiet outside-clear", type: "button", click: clearScope },
        selected2.isOutside ? "Clear the scope" : "See what is left out"
      )
    );
  }
  function pick({ kind: kind4, actors: [first3, second], relation: relation3, isOutside }, view16) {
    if (relation3) return isOutside ? [] : [relation3];
    const around4 = view16.ofActor.get(first3) ?? [];
    return kind4 === "actor" ? around4 : around4.filter((each3) => other(each3, first3) === second);
  }
  var known8, listContested, sayContested;
  var init_outside = __esm({
    "src/panels/details/outside.js"() {
      "use strict";
      init_lookup();
      init_scope();
      init_text();
      init_data();
      init_state();
      init_element();
      known8 = /* @__PURE__ */ new WeakMap();
      listContested = (relations5) => ensure(known8, relations5, () => {
        const whole2 = view(EVERYTHING).byId;
        return relations5.filter(({ id, contested }) => !contested && get(whole2, id).contested);
      });
      sayContested = ({ kind: kind4 }, number4) => kind4 === "relation" ? "Claims that are left out contest it." : `Claims that are left out contest ${number4} of these relations.`;
    }
  });

  // src/panels/legend/scopebar.js
  var scopebar_exports = {};
  __export(scopebar_exports, {
    caveats: () => caveats,
    start: () => start24,
    words: () => words3
  });
  function words3(isPicture = true) {
    const { scope: scope2 } = get2();
    const { all: all3, drawn, unknown } = view(scope2);
    const open13 = all3.length - drawn.length;
    const whole2 = view(EVERYTHING).drawn.length;
    const contested = listContested(drawn).length;
    return say13(record, scope2, { shown: drawn.length, whole: whole2, unknown, contested, open: open13, ...isPicture && picture() });
  }
  function caveats() {
    const { scope: scope2 } = get2();
    const { drawn, unknown } = view(scope2);
    return sayCaveats(scope2, { unknown, contested: listContested(drawn).length });
  }
  function picture() {
    const { out: { actors: actors2, relations: relations5 }, undrawn: undrawn2, folds, inside: inside2, staged: staged2 } = visible.value;
    return {
      out: { actors: actors2, relations: relations5, words: get2().near.size ? "out of focus" : "hidden" },
      undrawn: staged2 ? 0 : undrawn2,
      staged: staged2,
      folded: { members: folds.size, inside: inside2 }
    };
  }
  function render3() {
    const { scope: scope2 } = get2();
    const text4 = words3();
    if (line2.textContent !== text4) line2.textContent = text4;
    const isKept = scope2.unknown === "keep";
    unknownButton.hidden = !view(scope2).unknown;
    unknownButton.textContent = isKept ? "Hide undated" : "Show undated faint";
    claimantsButton.hidden = !visible.value.undrawn || visible.value.staged !== null;
    clearButton.hidden = toHash(scope2) === "";
  }
  function toggleUnknown() {
    const { scope: scope2 } = get2();
    set({ scope: make({ ...scope2, unknown: scope2.unknown === "keep" ? "drop" : "keep" }) });
  }
  function onClear() {
    clearScope();
    line2.focus();
  }
  function onShowClaimants() {
    set({ draw: toggle3(get2().draw, "claimants") });
    line2.focus();
  }
  function start24() {
    clearButton.addEventListener("click", onClear);
    unknownButton.addEventListener("click", toggleUnknown);
    claimantsButton.addEventListener("click", onShowClaimants);
    x(render3);
  }
  var line2, unknownButton, claimantsButton, clearButton;
  var init_scopebar = __esm({
    "src/panels/legend/scopebar.js"() {
      "use strict";
      init_signals_core_module();
      init_scope();
      init_summary();
      init_switches();
      init_data();
      init_visibility();
      init_state();
      init_element();
      init_outside();
      line2 = byId2("scope-line");
      unknownButton = byId2("scope-unknown");
      claimantsButton = byId2("scope-claimants");
      clearButton = byId2("scope-clear");
    }
  });

  // src/panels/share/citetext.js
  async function copy2(text4) {
    try {
      await navigator.clipboard.writeText(text4);
      note2("Copied, with who says so, and where.");
    } catch {
      show9(text4);
    }
  }
  function show9(text4) {
    const dialog = open3(
      NAME,
      el("p", { role: "status" }, "This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C."),
      el("textarea", { class: "field cite-text", readonly: true, rows: 9, "aria-label": "Cited text", value: text4 })
    );
    const field = dialog.querySelector("textarea");
    if (field) choose6(field);
  }
  function listNotes(relations5, isOutside) {
    const kind4 = relations5.length === 1 && !isDenied2(relations5[0]) && dispute(record, relations5[0])?.id;
    const isWhole4 = isOutside || toHash(get2().scope) === "";
    const isHidden = !isWhole4 && listContested(relations5).length > 0;
    return [
      kind4 && OPPOSED[kind4],
      isHidden && "Claims that are left out here contest this.",
      !isWhole4 && `What is shown: ${words3(false)}`
    ].filter(isThere);
  }
  var NAME, ICON, ofClaim, OPPOSED, isDenied2, ofRelations;
  var init_citetext = __esm({
    "src/panels/share/citetext.js"() {
      "use strict";
      init_citing();
      init_dates();
      init_disputes();
      init_lookup();
      init_relationmarks();
      init_scope();
      init_data();
      init_state();
      init_dialog();
      init_element();
      init_sharebar();
      init_outside();
      init_scopebar();
      NAME = "Copy as cited text";
      ICON = "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z";
      ofClaim = (claim3) => el("button", {
        class: "icon-button cite-claim",
        type: "button",
        title: NAME,
        "aria-label": `${NAME}: ${claim3.sentence}`,
        click: () => copy2(claim(record, claim3))
      }, icon(ICON));
      OPPOSED = {
        contested: "Contested: a relation of the opposite sign is also claimed between the two.",
        changed: "Changed sides: by the dates claimed, the two had a relation of the opposite sign at another time.",
        "may-have-changed": "May have changed sides: a relation of the opposite sign is also claimed between the two, not known to be at the same time."
      };
      isDenied2 = ({ claims: claims2 }) => assessDenials(claims2, ALWAYS).contested;
      ofRelations = (heading, relations5, isOutside = false) => relations5.length > 0 && el(
        "p",
        { class: "details-actions" },
        el("button", {
          class: "quiet",
          type: "button",
          click: () => copy2(list25(record, heading, relations5.flatMap(({ claims: claims2 }) => claims2), listNotes(relations5, isOutside)))
        }, NAME)
      );
    }
  });

  // src/panels/shared/editing.js
  var editing_exports = {};
  __export(editing_exports, {
    addActor: () => addActor,
    isOn: () => isOn5,
    ofActor: () => ofActor5,
    ofClaim: () => ofClaim2,
    ofPlace: () => ofPlace,
    start: () => start25
  });
  function ofClaim2(claim3, where) {
    if (!allowed2.value) return null;
    const id = `${where}-${record.claims.indexOf(claim3)}`;
    return el(
      "p",
      { class: "edit-buttons" },
      button("Edit", `Edit: ${claim3.sentence}`, id, { what: "change claim", claim: claim3 }),
      button("Remove", `Remove: ${claim3.sentence}`, `${id}-remove`, { what: "remove claim", claim: claim3 })
    );
  }
  var allowed2, isOn5, ask, button, ofActor5, ofPlace, addActor, start25;
  var init_editing = __esm({
    "src/panels/shared/editing.js"() {
      "use strict";
      init_signals_core_module();
      init_data();
      init_element();
      allowed2 = y(
        /** @type {MayEdit|null} */
        null
      );
      isOn5 = () => allowed2.value !== null;
      ask = (detail) => window.dispatchEvent(new CustomEvent("actor-graph:edit", { detail }));
      button = (text4, label2, id, asked5) => el("button", {
        class: "quiet edit-button",
        type: "button",
        id: `edit-${id}`,
        "aria-label": label2,
        click: () => ask(asked5)
      }, text4);
      ofActor5 = (actor3) => allowed2.value && [
        button("Edit", `Edit ${nameOf3(actor3)}`, "actor", { what: "change actor", actor: actor3 }),
        button("Remove", `Remove ${nameOf3(actor3)}`, "actor-remove", { what: "remove actor", actor: actor3 })
      ];
      ofPlace = (source, at5) => allowed2.value && el(
        "p",
        { class: "edit-buttons" },
        button("Add a claim", `Add a claim to ${at5}`, `${source}-${at5}`, { what: "add claim", source, at: at5 }),
        allowed2.value.missed[source]?.includes(at5) && el("span", { class: "badge badge-strong", title: "It names two actors, and has no claim." }, "missed?")
      );
      addActor = () => allowed2.value && button("Add an actor", "Add an actor", "new-actor", { what: "add actor" });
      start25 = () => window.addEventListener("actor-graph:may-edit", ({ detail }) => {
        allowed2.value = detail;
      });
    }
  });

  // src/panels/shared/claims.js
  function list26(claims2) {
    return STANCES.map(([stance, head3]) => {
      const chosen5 = claims2.filter((claim3) => claim3.stance === stance);
      if (!chosen5.length) return null;
      const items = chosen5.map((claim3, at5) => show10(claim3, chosen5[at5 - 1]));
      return [
        head3 && el("h4", { class: `claims-head claims-${stance}` }, head3),
        el("ul", { class: `claims claims-${stance}` }, items)
      ];
    });
  }
  function show10(claim3, before3) {
    const source = get(sources, claim3.source);
    const repeated = before3?.source === claim3.source || sources.size === 1;
    return el(
      "li",
      { class: "claim" },
      ofClaim(claim3),
      el("p", { class: "claim-sentence" }, name3(claim3.sentence)),
      claim3.quote && el("p", { class: "claim-quote" }, el("span", { class: "term" }, "In the source's words: "), el("q", {}, name3(claim3.quote))),
      el("p", { class: "claim-meta" }, claim3.stance === "supports" && [mode2(claim3), " "], place4(claim3)),
      details(claim3).map(([term, text4]) => el("p", { class: "claim-meta" }, el("span", { class: "term" }, `${term}: `), name3(text4))),
      !repeated && el("p", { class: "claim-source" }, name3(source.line)),
      ofClaim2(claim3, "claim")
    );
  }
  function mode2(claim3) {
    const { label: label2, meaning: meaning2 } = mode(claim3.mode);
    return badge(label2, "mode", meaning2);
  }
  function place4(claim3) {
    const paragraph2 = paragraph(claim3.source, claim3.at);
    const where = el("span", { class: "claim-at" }, namePlace(claim3.at));
    const starts = paragraph2?.starts && [" (“", name3(paragraph2.starts), " …”)"];
    return [where, starts];
  }
  function details(claim3) {
    const all3 = [
      ["Note", claim3.note],
      ["Event", claim3.event],
      ["Coded by", claim3.coder]
    ];
    return all3.flatMap(([term, text4]) => text4 ? [[term, text4]] : []);
  }
  function sources2(relations5) {
    const claims2 = relations5.flatMap((relation3) => relation3.claims);
    const ids3 = sorted(claims2.map((claim3) => claim3.source));
    const show18 = (id) => el(
      "li",
      { class: "claim-source" },
      cite2(get(sources, id)),
      summaries(get(sources, id), new Set(claims2.filter(({ source }) => source === id).map(({ at: at5 }) => at5)))
    );
    return ids3.length > 0 && el(
      "section",
      { class: "group" },
      el("h3", { class: "group-title" }, ids3.length > 1 ? "Sources" : "Source"),
      el("ul", {}, ids3.map(show18))
    );
  }
  function summaries({ paragraphs: paragraphs2 }, cited) {
    const found3 = paragraphs2.filter(({ id, gist }) => gist && cited.has(id));
    return found3.map(({ id, gist }) => el(
      "p",
      { class: "claim-gist" },
      el("span", { class: "claim-at" }, capitalise(namePlace(id))),
      ". Summary: ",
      name3(gist)
    ));
  }
  function address(url) {
    if (!url || !/^https?:\/\//i.test(url)) return url ? name3(url) : null;
    return el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, "Open the source");
  }
  var STANCES, cite2;
  var init_claims = __esm({
    "src/panels/shared/claims.js"() {
      "use strict";
      init_bidi();
      init_citing();
      init_lookup();
      init_text();
      init_data();
      init_element();
      init_relationtext();
      init_citetext();
      init_editing();
      STANCES = [["supports", ""], ["denies", "Disputed by"], ["withholds", "Not confirmed"]];
      cite2 = ({ cite: text4, url }) => [name3(text4), url ? " " : "", address(url)];
    }
  });

  // src/core/cells.js
  function classOf(makers) {
    class Cells {
      #record;
      /** @type {Record<string, Cell>} */
      #made = {};
      static {
        for (const [id, make18] of Object.entries(makers)) {
          const get5 = function read6() {
            this.#made[id] ??= make18(this.#record);
            return this.#made[id];
          };
          Object.defineProperty(Cells.prototype, id, { enumerable: true, get: get5 });
        }
      }
      /** @param {T} record */
      constructor(record2) {
        this.#record = record2;
      }
    }
    return (
      /** @type {new (record: T) => Record<string, Cell>} */
      /** @type {unknown} */
      Cells
    );
  }
  var cell, number, noNumber, date, period;
  var init_cells = __esm({
    "src/core/cells.js"() {
      "use strict";
      init_dates();
      init_text();
      cell = (text4, key2 = fold(text4)) => ({ text: text4, key: key2 });
      number = (count10) => ({ text: String(count10), key: count10, isCount: true });
      noNumber = Object.freeze({ text: "", key: "", isCount: true });
      date = (text4) => cell(text4 ?? "", text4 && text4 !== "past" ? parse2(text4).first : "");
      period = (start51, end2, text4) => ({ ...date(start51 ?? end2), text: text4 });
    }
  });

  // src/core/tables.js
  function nameSigns(data2, named4) {
    if (!SIGNS2.includes(named4.id)) return [named4];
    return data2.offers.sides ? [column(named4.id, capitalise(labelOf(data2, named4.id)), true)] : [];
  }
  function listActors2(data2, { relations: relations5 }, ids3) {
    const { actors: actors2 } = of(data2);
    const counts2 = new Map(ids3.map((id) => [id, { ...NO_COUNTS }]));
    for (const id of relations5.flatMap(({ claims: claims2 }) => claims2.flatMap(namedBesides))) {
      const numbers2 = counts2.get(id);
      if (numbers2) numbers2.named += 1;
    }
    for (const { from, to: to2, sign: sign2, standing } of relations5) {
      for (const id of standing ? /* @__PURE__ */ new Set([from, to2]) : []) {
        const numbers2 = counts2.get(id);
        if (!numbers2) continue;
        numbers2.relations += 1;
        numbers2[nameOf(sign2)] += 1;
      }
    }
    const kinds3 = new Map(data2.vocabulary.kinds.map(({ id, label: label2 }) => [id, label2]));
    const numbers = Object.fromEntries(COUNTS.map((what) => [what, ({ id }) => number(get(counts2, id)[what])]));
    const OwnCells = classOf(
      /** @type {Record<string, (actor: ActorRecord) => Cell>} */
      {
        name: ({ label: label2, name: name5 }) => cell(label2, fold(name5)),
        kind: ({ kind: kind4 }) => cell(get(kinds3, kind4)),
        ...numbers,
        aliases: ({ aliases }) => cell(aliases.join(", ")),
        ...listOwn2(data2, "actors")
      }
    );
    return ids3.map((id) => ({ record: get(actors2, id), select: id, cells: new OwnCells(get(actors2, id)) }));
  }
  function listEnds(relation3, { actors: actors2 }) {
    const [from, to2] = endsOf2(relation3).map((id) => get(actors2, id));
    const end2 = ({ label: label2, name: name5 }) => cell(label2, fold(name5));
    if (!isMutual(relation3)) return { from: end2(from), to: end2(to2) };
    return { from: cell(`${from.label} and ${to2.label}`, fold(from.name)), to: cell("") };
  }
  function listRelations2(data2, { relations: relations5 }) {
    const index2 = of(data2);
    const OwnCells = classOf(
      /** @type {Record<string, (relation: Relation) => Cell>} */
      {
        from: (relation3) => listEnds(relation3, index2).from,
        to: (relation3) => listEnds(relation3, index2).to,
        type: (relation3) => cell(sayType(data2, relation3)),
        who: ({ claims: claims2 }) => cell(sayWho(data2, claims2)),
        standing: (relation3) => cell(sayStrength2(data2, relation3), rankMode(index2, relation3.standing)),
        dates: (relation3) => period(relation3.start, relation3.end, sayDates2(data2, relation3)),
        marks: (relation3) => cell(name2(data2, relation3).join(", ")),
        claims: ({ claims: claims2 }) => number(claims2.length),
        amount: (relation3) => amountCell(relation3),
        ...listOwn2(data2, "relations")
      }
    );
    return relations5.map((relation3) => ({ record: relation3, select: relation3.id, cells: new OwnCells(relation3) }));
  }
  function sayStrength2(data2, relation3) {
    if (!relation3.standing) return "";
    const { mode: mode3 } = leadClaim2(data2, relation3);
    return mode3 === relation3.standing ? modeOf(data2, mode3).label : sayStrength(data2, relation3);
  }
  function listClaims(data2, { relations: relations5 }) {
    const index2 = of(data2);
    const order3 = new Map(data2.claims.map((claim3, at5) => [claim3, at5]));
    const sayWhere = ({ source, at: at5, event }) => `${get(index2.sources, source).label} ${at5}${event ? ` (event ${isolate(event)})` : ""}`;
    const OwnCells = classOf(
      /** @type {Record<string, (claim: ClaimRecord) => Cell>} */
      {
        sentence: ({ sentence: sentence2, from }) => cell(sentence2, fold(get(index2.actors, from).name)),
        who: (claim3) => cell(nameChain2(data2, claim3)),
        where: (claim3) => cell(sayWhere(claim3), order3.get(claim3)),
        amount: (claim3) => amountCell({ claims: [claim3] }, claim3.amount_text),
        said: ({ said }) => date(said),
        mode: ({ stance, mode: mode3 }) => cell(stance === "supports" ? modeOf(data2, mode3).label : stance, rankMode(index2, stance === "supports" ? mode3 : null))
      }
    );
    return relations5.flatMap(({ id, claims: claims2 }) => claims2.map((claim3) => ({ record: claim3, select: id, cells: new OwnCells(claim3) })));
  }
  function list27(data2, selection2, table2, ids3) {
    if (table2 === "actors") return listActors2(data2, selection2, ids3);
    return table2 === "relations" ? listRelations2(data2, selection2) : listClaims(data2, selection2);
  }
  function* prepare12(rows2) {
    for (const row6 of rows2) {
      foldRow(row6);
      yield;
    }
  }
  function readSort(table2, sort3, columns = COLUMNS[table2]) {
    const read6 = (text4) => ({ column: text4.replace(/^-/, ""), isDescending: text4.startsWith("-") });
    const asked5 = read6(sort3);
    return columns.some(({ id }) => id === asked5.column) ? asked5 : read6(FIRST4[table2]);
  }
  function compare3(a3, b2, isDescending) {
    if (a3 === "" !== (b2 === "")) return a3 === "" ? 1 : -1;
    const order3 = typeof a3 === "number" && typeof b2 === "number" ? a3 - b2 : compare(String(a3), String(b2));
    return isDescending ? -order3 : order3;
  }
  function arrange2(rows2, table2, { find: find20, sort: sort3 }, columns = COLUMNS[table2]) {
    const words4 = fold(find20).split(" ").filter(Boolean);
    const fitting = rows2.filter((row6) => words4.every((word2) => foldRow(row6).includes(word2)));
    const { column: id, isDescending } = readSort(table2, sort3, columns);
    return fitting.sort(({ cells: a3 }, { cells: b2 }) => compare3(a3[id].key, b2[id].key, isDescending));
  }
  var column, COLUMNS, SIGNS2, columnsOf, listAmounts, FIRST4, folded2, amountCell, listOwn2, NO_COUNTS, COUNTS, rankMode, foldRow;
  var init_tables = __esm({
    "src/core/tables.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_cells();
      init_cells();
      init_headings();
      init_core();
      init_lookup();
      init_names();
      init_ownscores();
      init_relationmarks();
      init_signs();
      init_speakers();
      init_text();
      column = (id, label2, isNumber = false) => Object.freeze({ id, label: label2, isNumber });
      COLUMNS = Object.freeze({
        actors: [
          column("name", "Actor"),
          column("kind", "Kind"),
          column("relations", "Relations", true),
          ...ALL.map((sign2) => column(sign2, "", true)),
          column("named", "Named besides", true),
          column("aliases", "Also called")
        ],
        relations: [
          column("from", "From"),
          column("type", "Claimed"),
          column("to", "To"),
          column("who", "According to"),
          column("standing", "Firmest claim"),
          column("dates", "When"),
          column("marks", "Marks"),
          column("claims", "Claims", true)
        ],
        claims: [
          column("sentence", "Claim"),
          column("who", "Who says so"),
          column("where", "Where"),
          column("said", "Said or reported"),
          column("mode", "How firmly")
        ]
      });
      SIGNS2 = ALL;
      columnsOf = (data2, table2) => [...COLUMNS[table2].flatMap((each3) => nameSigns(data2, each3)), ...listAmounts(data2, table2), ...list11(data2, table2).map(({ id, label: label2 }) => column(id, label2, true))];
      listAmounts = (data2, table2) => table2 !== "actors" && unitsOf(data2).length ? [column("amount", "Amount")] : [];
      FIRST4 = Object.freeze({ actors: "-relations", relations: "from", claims: "where" });
      folded2 = /* @__PURE__ */ new WeakMap();
      amountCell = (of5, text4 = say2(of5)) => ({ text: text4, key: text4 && Math.max(...of5.claims.map(({ amount }) => amount ?? -Infinity)) });
      listOwn2 = (data2, table2) => Object.fromEntries(list11(data2, table2).map(({ id: score, scores }) => [score, ({ id }) => Object.hasOwn(scores, id) ? { ...number(scores[id]), text: format2(scores[id]) } : noNumber]));
      NO_COUNTS = Object.freeze({ relations: 0, positive: 0, negative: 0, neutral: 0, named: 0 });
      COUNTS = /** @type {(keyof typeof NO_COUNTS)[]} */
      Object.keys(NO_COUNTS);
      rankMode = ({ strength }, mode3) => mode3 ? -get(strength, mode3) : 1;
      foldRow = ({ record: record2, cells }) => ensure(folded2, record2, () => {
        const texts = [];
        for (const column2 in cells) if (!cells[column2].isCount) texts.push(cells[column2].text);
        return fold(texts.join("\n"));
      });
    }
  });

  // src/panels/table/tablecells.js
  function modeBadge(mode3) {
    const { label: label2, meaning: meaning2 } = mode(mode3);
    return badge(label2, "mode", meaning2);
  }
  function chain3(claim3) {
    const [origin, ...relays] = claim3.by.map((entry3, at5) => isActor(entry3) ? actorLink(entry3) : name3(claim3.by_labels[at5]));
    if (!origin) return [name3(get(sources, claim3.source).label)];
    return [origin, relays.map((relay, at5) => [at5 === 0 ? ", relayed by " : at5 < relays.length - 1 ? ", " : " and ", relay])];
  }
  function sentence(claim3) {
    const id = `${claim3.from} ${claim3.type} ${claim3.to}`;
    const relation3 = view(get2().scope).byId.get(id) ?? get(view(EVERYTHING).byId, id);
    return [
      el("p", { class: "row-sentence" }, name3(claim3.sentence)),
      el("p", { class: "row-ends" }, endsOf2(relation3).map(actorLink).flatMap((end2, at5) => [at5 ? [" · ", typeLink(relation3), " · "] : null, end2]))
    ];
  }
  function make9(table2, { record: record2, select: select2, cells }, isCurrent3 = false) {
    const shown4 = columnsOf(record, table2).map(({ id, label: label2, isNumber }, at5) => {
      const content = SHOWN2[table2][id]?.(record2) ?? name3(cells[id].text);
      const kind4 = id.startsWith("own:") ? "cell-own" : `cell-${id}`;
      const look2 = [kind4, isNumber && "is-number", !cells[id].text && "is-empty"].filter(Boolean).join(" ");
      const props = { "data-label": label2, class: look2 };
      return at5 ? el("td", { ...props, role: "cell" }, content) : el("th", { ...props, scope: "row", role: "rowheader" }, content);
    });
    return el("tr", { key: select2, "data-select": select2, role: "row", class: isCurrent3 && "is-current" }, shown4);
  }
  var STANCES2, actorLink, typeLink, firmly, ACTORS, RELATIONS, CLAIMS, SHOWN2;
  var init_tablecells = __esm({
    "src/panels/table/tablecells.js"() {
      "use strict";
      init_headings();
      init_lookup();
      init_scope();
      init_tables();
      init_data();
      init_state();
      init_element();
      init_icons();
      init_relationtext();
      init_links();
      STANCES2 = { denies: "Denies it", withholds: "Declines to confirm" };
      actorLink = (id) => to(id, nameOf3(id));
      typeLink = (relation3) => to(relation3.id, sayType(record, relation3), head(relation3));
      firmly = ({ stance, mode: mode3 }) => stance === "supports" ? modeBadge(mode3) : badge(STANCES2[stance], "strong");
      ACTORS = {
        name: ({ id, kind: kind4, label: label2 }) => [kind2(kind4), to(id, label2)],
        aliases: ({ aliases }) => aliases.map((alias, at5) => [at5 ? ", " : "", name3(alias)])
      };
      RELATIONS = {
        from: (relation3) => {
          const [first3, second] = endsOf2(relation3).map(actorLink);
          return isMutual(relation3) ? [first3, " and ", second] : first3;
        },
        type: (relation3) => [relation3.standing && ofRelation(relation3), typeLink(relation3)],
        to: (relation3) => isMutual(relation3) ? "" : actorLink(endsOf2(relation3)[1]),
        standing: (relation3) => {
          if (!relation3.standing) return "";
          const { mode: mode3 } = leadClaim2(record, relation3);
          return mode3 === relation3.standing ? modeBadge(mode3) : badge(sayStrength(record, relation3), "mode", "How firmly it is claimed now and before");
        },
        dates: (relation3) => dates(relation3),
        marks: (relation3) => badges(relation3)
      };
      CLAIMS = {
        sentence,
        who: chain3,
        mode: firmly
      };
      SHOWN2 = /** @type {Record<TableName, Record<string, (record: TableRow["record"]) => Child>>} */
      { actors: ACTORS, relations: RELATIONS, claims: CLAIMS };
    }
  });

  // src/panels/details/answer.js
  function ofActor6(id, groups2, about4) {
    const nameOther = (relation3) => nameInSentence(other(relation3, id));
    const show18 = ({ head: head3, own: own2 }, at5) => [
      el("strong", {}, name3(at5 ? capitalise(head3.slice(CLAIMED.length)) : head3)),
      own2.length > 1 ? ` (${own2.length}): ` : ": ",
      clauses(own2, nameOther)
    ];
    return list28(about4, bySign(groups2, ({ own: [first3] }) => first3).map((part2) => line3(join5(part2.map(show18), ". ", "."))));
  }
  function ofPair(about4) {
    const claimed = about4.filter(({ standing }) => standing);
    if (!claimed.length) return list28(about4, [line3(["Nobody claims a relation between the two here."])]);
    return list28(about4, bySign(claimed, (relation3) => relation3).map((part2) => line3([clauses(part2, head), "."])));
  }
  function list28(about4, lines4) {
    const open13 = sayOpen3(about4);
    return about4.length > 0 && el(
      "section",
      { class: "answer", "aria-label": "In short" },
      lines4.slice(0, MOST_LINES2 - (open13 ? 1 : 0)),
      open13
    );
  }
  function bySign(all3, relationOf2) {
    const ofSign = (sign2) => all3.filter((one2) => signOf(relationOf2(one2)) === sign2);
    const signed = ["positive", "negative"].map(ofSign).filter((part2) => part2.length > 0);
    return signed.length ? signed : [all3].filter((part2) => part2.length > 0);
  }
  function clauses(relations5, say22) {
    const alike = /* @__PURE__ */ new Map();
    for (const relation3 of relations5) ensure(alike, sayGrounds(relation3), () => []).push(relation3);
    const all3 = [...alike];
    const more2 = all3.slice(MOST_CLAUSES).flatMap(([, own2]) => own2).length;
    return joinFirst(all3.slice(0, MOST_CLAUSES).map(([grounds, own2]) => [names3(own2, say22), name3(grounds)]), more2);
  }
  function names3(relations5, say22) {
    const links = relations5.slice(0, MOST_NAMES2).map((relation3) => to(relation3.id, say22(relation3), head(relation3)));
    const more2 = relations5.length - links.length;
    const all3 = more2 ? [...links, `${more2} more`] : links;
    return all3.map((each3, at5) => [at5 === 0 ? "" : at5 === all3.length - 1 ? " and " : ", ", each3]);
  }
  function sayGrounds(relation3) {
    const strength = sayStrength(record, relation3);
    const marks = [
      ...name2(record, relation3, "time", "dispute"),
      ...strength === mode("act").label ? [] : [strength]
    ];
    const voices = [...new Set(relation3.claims.filter(({ stance }) => stance === "supports").map(nameOrigin))];
    return `, according to ${joinAnd(voices)}${marks.length ? ` (${marks.join(", ")})` : ""}`;
  }
  function nameOrigin({ own_voice: isOwn2, by: [first3], by_labels: [shown4], source }) {
    const { author, label: label2 } = get(sources, source);
    return isOwn2 ? author ?? label2 : `${find3(first3 ?? null)?.said ?? shown4} in ${label2}`;
  }
  function sayOpen3(about4) {
    const parts = OPEN5.flatMap(([stance, lead2]) => {
      const byVoice = /* @__PURE__ */ new Map();
      for (const relation3 of about4) {
        for (const claim3 of relation3.claims.filter((each3) => each3.stance === stance)) {
          ensure(byVoice, nameOrigin(claim3), () => []).push([relation3, claim3]);
        }
      }
      return [...byVoice].map(([voice, found3]) => [
        el("strong", {}, lead2, name3(voice)),
        ": ",
        joinFirst(found3.slice(0, MOST_CLAUSES).map(([{ id }, { phrase: phrase3 }]) => to(id, phrase3)), found3.length - MOST_CLAUSES)
      ]);
    });
    return parts.length > 0 && line3(join5(parts, ". ", "."));
  }
  var MOST_LINES2, MOST_CLAUSES, MOST_NAMES2, CLAIMED, OPEN5, line3, join5, joinFirst;
  var init_answer = __esm({
    "src/panels/details/answer.js"() {
      "use strict";
      init_bidi();
      init_headings();
      init_lookup();
      init_relationmarks();
      init_text();
      init_data();
      init_element();
      init_relationtext();
      init_links();
      MOST_LINES2 = 3;
      MOST_CLAUSES = 5;
      MOST_NAMES2 = 8;
      CLAIMED = "Claimed: ";
      OPEN5 = /** @type {const} */
      [["denies", "Denied by "], ["withholds", "Not confirmed by "]];
      line3 = (children) => el("p", { class: "answer-line" }, children);
      join5 = (parts, between2, end2 = "") => [...parts.flatMap((part2, at5) => at5 ? [between2, part2] : [part2]), end2];
      joinFirst = (parts, more2) => join5([...parts, ...more2 > 0 ? [`${more2} more below`] : []], "; ");
    }
  });

  // src/panels/details/memberbutton.js
  function make10(id) {
    const number4 = membersOf(id).length;
    const verb = get2().unfold.includes(id) ? "Fold" : "Open";
    return number4 > 0 && el(
      "button",
      { key: "members", class: "quiet", type: "button", click: () => toggle4(id) },
      `${verb} ${count(number4, "member")}`
    );
  }
  var init_memberbutton = __esm({
    "src/panels/details/memberbutton.js"() {
      "use strict";
      init_text();
      init_foldmarks();
      init_folding();
      init_state();
      init_element();
    }
  });

  // src/panels/details/relation.js
  function ends(first3, second) {
    return el(
      "p",
      { class: "details-ends" },
      to(first3, nameOf3(first3)),
      " and ",
      to(second, nameOf3(second))
    );
  }
  function show11(relation3, view16) {
    const between2 = ofPair2(relation3.from, relation3.to, view16).length;
    return [
      el("p", { class: "details-kind" }, ofRelation(relation3), label(relation3)),
      el("h2", { class: "details-title details-title-long", tabindex: -1 }, name3(head(relation3))),
      ends(relation3.from, relation3.to),
      ofRelations(head(relation3), [relation3], !view16.byId.has(relation3.id)),
      el(
        "div",
        { class: "relation-head" },
        el("span", { class: "relation-dates" }, dates(relation3)),
        badges(relation3)
      ),
      amounts(relation3),
      list26(relation3.claims),
      against(relation3),
      sources2([relation3]),
      between2 > 1 && el(
        "p",
        { class: "details-more" },
        to(pairOf(relation3), `All that is said between the two (${between2})`)
      )
    ];
  }
  function amounts(relation3) {
    const text4 = say2(relation3);
    return text4 && el(
      "p",
      { class: "claim-meta" },
      el("span", { class: "term" }, "Amount: "),
      name3(text4),
      isDisputed(relation3) && " (claims differ)"
    );
  }
  function label(relation3) {
    const word2 = get(types, relation3.type).label;
    return relation3.standing ? `${word2}: ${sayStrength(record, relation3)}` : word2;
  }
  function ofPair2(first3, second, view16) {
    return view16.all.filter(({ from, to: to2 }) => from === first3 && to2 === second || from === second && to2 === first3);
  }
  function against(relation3) {
    if (!relation3.contested && !relation3.changed) return null;
    const view16 = view(get2().scope);
    const asked5 = asked(get2().scope) ?? ALWAYS;
    const opposite = ofPair2(relation3.from, relation3.to, view16).filter((other2) => other2.standing && other2.sign && other2.sign === -relation3.sign);
    const sidesOf3 = (other2) => compareSides([relation3], [other2], asked5);
    return Object.entries(AGAINST).map(([sides2, words4]) => {
      const others = opposite.filter((other2) => sidesOf3(other2) === sides2);
      return others.length > 0 && el(
        "p",
        { class: "relation-against" },
        words4,
        others.map((other2, at5) => [at5 ? "; " : "", to(other2.id, head(other2))])
      );
    });
  }
  function showPair(first3, second, view16) {
    const relations5 = ofPair2(first3, second, view16);
    return [
      el("p", { class: "details-kind" }, "Two actors"),
      el(
        "h2",
        { class: "details-title details-title-long", tabindex: -1 },
        name3(nameOf3(first3)),
        " and ",
        name3(nameOf3(second))
      ),
      ofPair(relations5),
      ends(first3, second),
      ofRelations(`Claims about ${nameInSentence(first3)} and ${nameInSentence(second)}`, relations5),
      relations5.length ? relations5.map(section3) : el("p", { class: "empty" }, "No claim that is shown is about these two."),
      sources2(relations5)
    ];
  }
  var pairOf, AGAINST, section3;
  var init_relation = __esm({
    "src/panels/details/relation.js"() {
      "use strict";
      init_amounts();
      init_dates();
      init_disputes();
      init_headings();
      init_lookup();
      init_scope();
      init_data();
      init_state();
      init_element();
      init_icons();
      init_relationtext();
      init_citetext();
      init_claims();
      init_links();
      init_answer();
      pairOf = ({ from, to: to2 }) => `${from},${to2}`;
      AGAINST = { contested: "In conflict with: ", changed: "At another time: ", "may-have-changed": "Possibly at another time: " };
      section3 = (relation3) => el(
        "section",
        { class: "group" },
        el("h3", { class: "group-title" }, name3(head(relation3))),
        el(
          "div",
          { class: "relation-head" },
          ofRelation(relation3),
          el("span", { class: "relation-dates" }, dates(relation3)),
          badges(relation3)
        ),
        amounts(relation3),
        list26(relation3.claims)
      );
    }
  });

  // src/panels/details/actor.js
  function show12(id, view16) {
    const actor3 = actor(id);
    const relations5 = view16.ofActor.get(id) ?? [];
    const groups2 = groupRelations(id, relations5);
    const about4 = view16.all.filter(({ from, to: to2 }) => from === id || to2 === id);
    return [
      el("p", { class: "details-kind" }, kind2(actor3.kind), kind(actor3.kind).label),
      el("h2", { class: "details-title", tabindex: -1 }, name3(actor3.label)),
      ofActor6(id, groups2, about4),
      facts(actor3),
      el("p", { class: "details-count" }, count6(relations5)),
      live("p", { class: "details-actions" }, () => [
        start26("Paths from here", "from", id),
        start26("Paths to here", "to", id),
        actions(id),
        make10(id),
        ofActor5(id)
      ]),
      relations5.length ? showGroups(groups2, id) : el("p", { class: "empty" }, "No claim that is shown connects this actor to another."),
      listOpen(id, view16),
      named3(id, view16),
      says2(id, view16),
      sources2(relations5)
    ];
  }
  function listOpen(id, view16) {
    const open13 = view16.all.filter(({ standing, from, to: to2 }) => !standing && (from === id || to2 === id));
    return OPEN6.map(([title, isOfIt]) => {
      const found3 = open13.filter(isOfIt);
      return found3.length > 0 && el(
        "section",
        { class: "group", "aria-label": title },
        el("h3", { class: "group-title" }, title),
        el("ul", { class: "group-list" }, found3.map((relation3) => el(
          "li",
          { class: "relation" },
          el("div", { class: "relation-head" }, to(relation3.id, head(relation3))),
          list26(relation3.claims)
        )))
      );
    });
  }
  function named3(id, view16) {
    return NAMED2.map(([title, field]) => {
      const found3 = named2(record, id, field).filter((claim3) => isShown(claim3, view16));
      return found3.length > 0 && el(
        "section",
        { class: "group", "aria-label": title },
        el("h3", { class: "group-title" }, title),
        listClaims2(found3)
      );
    });
  }
  function says2(id, view16) {
    const own2 = says(record, id).filter((claim3) => isShown(claim3, view16));
    if (!own2.length) return null;
    const more2 = own2.length > MOST11 && el("p", { class: "details-fact" }, `The first ${MOST11} of ${own2.length}.`);
    return el(
      "section",
      { class: "group", "aria-label": "What it says" },
      el("h3", { class: "group-title" }, name3(`Claims by or through ${nameInSentence(id)}`)),
      more2,
      isAlone(id) ? null : el(
        "p",
        { class: "details-actions" },
        el(
          "button",
          { class: "quiet", type: "button", click: () => showOnly(id) },
          `Show only ${own2.length === 1 ? "this claim" : "these claims"}`
        )
      ),
      listClaims2(own2)
    );
  }
  function facts(actor3) {
    return [
      actor3.aliases.length > 0 && el(
        "p",
        { class: "details-fact" },
        "Also called ",
        actor3.aliases.map((alias, at5) => [at5 ? ", " : "", name3(alias)])
      ),
      actor3.named_by && el("p", { class: "details-fact" }, "The name is a label given by ", name3(labelOf2(actor3.named_by)), "."),
      actor3.note && el("p", { class: "details-fact" }, name3(actor3.note))
    ];
  }
  function count6(relations5) {
    const parts = (record.offers.sides ? ALL : []).map((sign2) => ({ sign: sign2, number: relations5.filter((relation3) => signOf(relation3) === sign2).length })).filter(({ number: number4 }) => number4).map(({ number: number4, sign: sign2 }) => `${number4} ${labelOf(record, sign2)}`);
    const all3 = count(relations5.length, "claimed relation");
    return parts.length ? `${all3}: ${joinAnd(parts)}` : all3;
  }
  function groupRelations(id, relations5) {
    return record.vocabulary.types.flatMap(({ id: type, symmetric }) => {
      const own2 = relations5.filter((relation3) => relation3.type === type);
      return [true, false].flatMap((outward) => groupAlike(own2.filter(({ from }) => (symmetric || from === id) === outward), id));
    });
  }
  function showGroups(groups2, id) {
    const all3 = groups2.flatMap(({ own: own2 }) => own2).length;
    if (all3 <= FIRST5) return groups2.map((group6) => showGroup(group6, (relation3) => entry(relation3, id)));
    if (listed2.id !== id) Object.assign(listed2, { id, number: y(FIRST5) });
    const { number: number4 } = listed2;
    isOn5();
    const made = /* @__PURE__ */ new Map();
    const entryOf = (relation3) => ensure(made, relation3, () => entry(relation3, id));
    if (number4.peek() < all3) addRest(number4, all3);
    return live("div", { class: "is-long" }, () => cut5(groups2, number4.value).map((group6) => showGroup(group6, entryOf)));
  }
  function cut5(groups2, number4) {
    let left = number4;
    return groups2.flatMap(({ head: head3, own: own2 }) => {
      const shown4 = own2.slice(0, Math.max(left, 0));
      left -= shown4.length;
      return shown4.length ? [{ head: head3, own: shown4 }] : [];
    });
  }
  function entry(relation3, id) {
    const other2 = other(relation3, id);
    return el(
      "li",
      { class: "relation" },
      el(
        "div",
        { class: "relation-head" },
        ofRelation(relation3),
        to(other2, nameOf3(other2)),
        el("span", { class: "relation-dates" }, dates(relation3)),
        badges(relation3)
      ),
      list26(relation3.claims),
      against(relation3)
    );
  }
  var MOST11, FIRST5, PART5, OPEN6, NAMED2, isShown, listClaims2, isAlone, showOnly, start26, labelOf2, listed2, showGroup, addRest;
  var init_actor = __esm({
    "src/panels/details/actor.js"() {
      "use strict";
      init_signals_core_module();
      init_lookup();
      init_mentions();
      init_scope();
      init_signs();
      init_text();
      init_data();
      init_schedule();
      init_state();
      init_element();
      init_icons();
      init_relationtext();
      init_focusbar();
      init_pathform();
      init_claims();
      init_editing();
      init_links();
      init_tablecells();
      init_answer();
      init_memberbutton();
      init_relation();
      MOST11 = 20;
      FIRST5 = 30;
      PART5 = 20;
      OPEN6 = [
        ["Denied", ({ claims: claims2 }) => claims2.some(({ stance }) => stance === "denies")],
        ["Asked about, not confirmed", ({ claims: claims2 }) => claims2.every(({ stance }) => stance === "withholds")]
      ];
      NAMED2 = /** @type {const} */
      [["Named as channel", "via"], ["Named as the one fought against", "against"]];
      isShown = (claim3, { byId: byId5 }) => Boolean(byId5.get(`${claim3.from} ${claim3.type} ${claim3.to}`)?.claims.includes(claim3));
      listClaims2 = (claims2) => el("ul", {}, claims2.slice(0, MOST11).map((claim3) => el(
        "li",
        { class: "place-claim" },
        sentence(claim3),
        el("p", { class: "place-firmly" }, firmly(claim3))
      )));
      isAlone = (id) => get2().scope.claimants.join() === id;
      showOnly = (id) => set({ scope: make({ ...get2().scope, claimants: [id] }) });
      start26 = (text4, end2, id) => el("button", {
        class: "quiet",
        type: "button",
        click: () => prefill(end2, id)
      }, text4);
      labelOf2 = (id) => sources.get(id)?.label ?? nameOf3(id);
      listed2 = { id: "", number: y(FIRST5) };
      showGroup = ({ head: head3, own: own2 }, entryOf) => el(
        "section",
        { class: "group" },
        el("h3", { class: "group-title" }, name3(head3)),
        el("ul", { class: "group-list" }, own2.map(entryOf))
      );
      addRest = (number4, all3) => inSlices(function* add4() {
        while (listed2.number === number4 && number4.value < all3) {
          number4.value += PART5;
          yield;
        }
      })();
    }
  });

  // src/panels/details/panel.js
  var panel_exports = {};
  __export(panel_exports, {
    start: () => start27
  });
  function view7() {
    const selected2 = selection.value;
    if (!selected2) return null;
    const scope2 = view(get2().scope);
    return [close2(), el(
      "div",
      { key: get2().select, class: "details-body" },
      notice(selected2, scope2),
      about(selected2, scope2)
    )];
  }
  function about(selected2, scope2) {
    if (selected2.kind === "actor") return show12(selected2.actors[0], scope2);
    return selected2.kind === "relation" ? show11(selected2.relation, scope2) : showPair(...selected2.actors, scope2);
  }
  function open4() {
    region.hidden = !selection.value;
    document.body.classList.toggle("has-details", Boolean(selection.value));
    region.scrollTop = 0;
  }
  function closeByKey() {
    const [id] = selection.value?.actors ?? [];
    const hadFocus = region.contains(document.activeElement);
    set({ select: "" });
    if (!hadFocus) return;
    if (id && get2().tab === "graph") focusOn(id);
    else focus();
  }
  function onEscape(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !get2().select) return;
    closeByKey();
  }
  function render4() {
    fill2(region, view7());
    const { select: select2 } = get2();
    if (select2 && select2 !== shown2 && isByKey) region.querySelector("h2")?.focus();
    shown2 = select2;
  }
  function start27() {
    x(open4);
    x(render4);
    document.addEventListener("keydown", onEscape);
    document.addEventListener("keydown", ({ key: key2 }) => {
      isByKey = key2 === "Enter" || key2 === " ";
    }, true);
    document.addEventListener("pointerdown", () => {
      isByKey = false;
    }, true);
  }
  var region, close2, cross3, isByKey, shown2;
  var init_panel = __esm({
    "src/panels/details/panel.js"() {
      "use strict";
      init_signals_core_module();
      init_keyboard();
      init_data();
      init_selection();
      init_state();
      init_element();
      init_tabs();
      init_actor();
      init_outside();
      init_relation();
      region = byId2("details");
      close2 = () => el("button", {
        class: "icon-button details-close",
        type: "button",
        "aria-label": "Close details",
        click: (event) => event.detail > 0 ? set({ select: "" }) : closeByKey()
      }, cross3());
      cross3 = () => icon("M4 4l8 8M12 4l-8 8");
      isByKey = false;
      shown2 = "";
    }
  });

  // src/panels/focus/actormenu.js
  var actormenu_exports = {};
  __export(actormenu_exports, {
    start: () => start28
  });
  function list29(id) {
    const { select: select2 } = get2();
    const isOther = isActor(select2) && select2 !== id;
    return [
      ["Details", () => set({ select: id })],
      ...isOther ? [
        /** @type {[string, () => void]} */
        [
          `What is claimed between it and ${nameInSentence(select2)}`,
          () => set({ select: `${select2},${id}` })
        ]
      ] : [],
      ["Paths from here", () => prefill("from", id)],
      ["Paths to here", () => prefill("to", id)],
      ...choices(id)
    ];
  }
  function open5(id, { x: x3, y: y3 }) {
    close3();
    menu = make3(el(
      "div",
      { class: "menu", role: "menu", "aria-label": nameOf3(id), keydown: (event) => onKey5(event, id) },
      list29(id).map(([text4, does]) => el("button", {
        class: "menu-item",
        type: "button",
        role: "menuitem",
        tabindex: -1,
        click: () => {
          close3();
          does();
        }
      }, text4))
    ));
    byId2("stage").append(menu);
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(0, Math.min(x3, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(0, Math.min(y3, innerHeight - height - 8))}px`;
    menu.querySelector("button")?.focus();
  }
  function close3() {
    menu?.remove();
    menu = null;
  }
  function onKey5(event, id) {
    event.stopPropagation();
    const step2 = STEPS6.get(event.key);
    if (step2 && menu) {
      const items = [...menu.querySelectorAll("button")];
      const at5 = document.activeElement ? items.indexOf(document.activeElement) : -1;
      menu.querySelectorAll("button")[(at5 + step2 + items.length) % items.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      close3();
      focusOn(id);
    } else return;
    event.preventDefault();
  }
  function onPicture(event) {
    const { left, top } = frame.getBoundingClientRect();
    const id = actorAt({ x: event.clientX - left, y: event.clientY - top });
    if (id === null) return;
    event.preventDefault();
    open5(id, { x: event.clientX, y: event.clientY });
  }
  function onKeys(event) {
    const { focus: focus4 } = get2();
    if (!focus4) return;
    event.preventDefault();
    const { left, top } = frame.getBoundingClientRect();
    const { x: x3, y: y3 } = toFrame(positionOf(focus4));
    open5(focus4, { x: left + x3, y: top + y3 });
  }
  function start28() {
    frame.addEventListener("contextmenu", onPicture);
    byId2("actor-keys").addEventListener("contextmenu", onKeys);
    document.addEventListener("pointerdown", ({ target }) => {
      if (menu && !(target instanceof Node && menu.contains(target))) close3();
    });
  }
  var STEPS6, menu;
  var init_actormenu = __esm({
    "src/panels/focus/actormenu.js"() {
      "use strict";
      init_keyboard();
      init_network();
      init_vis();
      init_data();
      init_state();
      init_element();
      init_pathform();
      init_focusbar();
      STEPS6 = /* @__PURE__ */ new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
      menu = null;
    }
  });

  // src/panels/help/keys.js
  var key, ANYWHERE, PICTURE, CHOSEN, SEARCH, TABS2, TIME, KEYS4;
  var init_keys = __esm({
    "src/panels/help/keys.js"() {
      "use strict";
      init_stage();
      key = (where, keys, does) => Object.freeze({ where, keys: Object.freeze(keys), does });
      ANYWHERE = "Anywhere";
      PICTURE = "In the picture (Tab moves there)";
      CHOSEN = "With an actor selected or focused";
      SEARCH = "In an actor search box";
      TABS2 = "On the tabs";
      TIME = "On an end of the time range";
      KEYS4 = Object.freeze([
        key(ANYWHERE, ["/"], "Search actors"),
        key(ANYWHERE, ["Escape"], "Close what is open: a list, a dialog, Details"),
        key(ANYWHERE, ["?"], "List the keys"),
        key(ANYWHERE, ["Ctrl Z"], "Take back the last move of an actor or change of filters"),
        key(ANYWHERE, ["Ctrl Shift Z"], "Repeat it"),
        key(PICTURE, ["←", "→", "↑", "↓"], "Go to the nearest actor in that direction, connected ones first"),
        key(PICTURE, ["Home", "End"], "Go to the first or the last actor"),
        key(PICTURE, ["Enter"], "Select the actor"),
        ...hasCamps ? [key(PICTURE, ["Enter"], "Open or close the camp of a disc"), key(PICTURE, ["Escape"], "Close the camp")] : [],
        key(PICTURE, ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"], "Move the actor"),
        key(PICTURE, ["Shift F10"], "Open the actor's menu"),
        key(CHOSEN, ["f"], "Focus on the actor"),
        key(CHOSEN, ["+"], "Show one step more around the actor"),
        key(CHOSEN, ["h"], "Hide the actor"),
        key(CHOSEN, ["m"], "Open the members folded into the actor’s dot, or fold them again"),
        key(CHOSEN, ["n", "p"], "Go to its next or previous neighbour; press Enter there to go on from it"),
        key(CHOSEN, ["t"], "Go on to its neighbours of the next relation type"),
        key(CHOSEN, ["w", "b"], "Walk along the open path, a step on or back"),
        key(SEARCH, ["↓", "↑"], "Go through the actors found"),
        key(SEARCH, ["Enter"], "Choose the actor"),
        key(TABS2, ["←", "→"], "Open the previous or next tab"),
        key(TABS2, ["Home", "End"], "Open the first or the last tab"),
        key(TIME, ["←", "→"], "Move it one step")
      ]);
    }
  });

  // src/panels/help/help.js
  var help_exports = {};
  __export(help_exports, {
    start: () => start29
  });
  function open6() {
    if (document.querySelector("dialog[open]")) return;
    const parts = [...new Set(KEYS4.map(({ where }) => where))];
    open3("Keys", parts.map((where) => [
      el("h3", { class: "keys-where" }, where),
      el("dl", { class: "keys" }, KEYS4.filter((each3) => each3.where === where).map(row2))
    ]));
  }
  function onKey6(event) {
    const typing = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, select");
    if (event.key !== "?" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open6();
  }
  function start29() {
    add3("Keys", ICON2, open6).classList.add("share-keys");
    document.addEventListener("keydown", onKey6);
  }
  var ICON2, row2;
  var init_help = __esm({
    "src/panels/help/help.js"() {
      "use strict";
      init_dialog();
      init_element();
      init_sharebar();
      init_keys();
      ICON2 = "M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M8 12.6v.1";
      row2 = ({ keys, does }) => el(
        "div",
        { class: "keys-row" },
        el("dt", {}, keys.map((key2) => [el("kbd", { class: "key" }, key2), " "])),
        el("dd", {}, does)
      );
    }
  });

  // src/panels/legend/asof.js
  var asof_exports = {};
  __export(asof_exports, {
    start: () => start30
  });
  function showError2(text4) {
    const isFixed = !text4 && !note3.hidden;
    box.setAttribute("aria-invalid", String(Boolean(text4)));
    note3.hidden = !text4;
    note3.textContent = text4;
    if (text4 || isFixed) announce(text4);
  }
  function sayDates3({ as_of: date2, during }) {
    if (date2) return `Still shown: as of ${date2}.`;
    return during ? `Still shown: ${during[0]} to ${during[1]}.` : "Still shown: all times.";
  }
  function ask2() {
    const text4 = box.value.trim();
    const { scope: scope2 } = get2();
    if (text4 === (scope2.as_of ?? "")) return showError2("");
    try {
      set({ scope: make({ ...scope2, as_of: text4 || null, during: null }) });
      return showError2("");
    } catch (error) {
      return showError2(`${messageOf(record, reasonOf(error))} ${sayDates3(scope2)}`);
    }
  }
  function render5({ scope: scope2 }) {
    box.value = scope2.as_of ?? "";
    byId2("time-clear").hidden = !asked(scope2);
    showError2("");
  }
  function start30() {
    byId2("as-of-form").addEventListener("submit", (event) => {
      event.preventDefault();
      ask2();
    });
    box.addEventListener("change", ask2);
    byId2("time-clear").addEventListener("click", () => {
      set({ scope: make({ ...get2().scope, as_of: null, during: null }) });
      box.focus();
    });
    on(render5, "scope");
    render5(get2());
  }
  var box, note3;
  var init_asof = __esm({
    "src/panels/legend/asof.js"() {
      "use strict";
      init_errors();
      init_scope();
      init_data();
      init_state();
      init_element();
      init_status();
      box = byId2("as-of", HTMLInputElement);
      note3 = byId2("as-of-note");
    }
  });

  // src/panels/legend/amountfilter.js
  function ask3(number4, of5) {
    unit2.value = of5;
    try {
      const amount = number4.trim() ? `${number4.trim()} ${of5}` : null;
      set({ scope: make({ ...get2().scope, amount }) });
      problem2.value = "";
    } catch {
      problem2.value = "Enter a plain number, such as 25 or 0.5.";
      announce(problem2.value);
    }
  }
  function make11() {
    const units2 = unitsOf(record);
    if (!units2.length) return null;
    const { amount } = get2().scope;
    const asked5 = amount ? parse(amount) : null;
    const number4 = asked5 ? formatNumber(asked5.number) : "";
    const of5 = units2.find((each3) => each3 === asked5?.unit) ?? (unit2.value || units2[0]);
    return el(
      "fieldset",
      { class: "legend-part filter-group" },
      el(
        "legend",
        { class: "legend-title" },
        "Amount",
        el("span", { class: "filter-hint", "aria-hidden": "true" }, " · relations with such a claim")
      ),
      el(
        "div",
        { class: "as-of amount-row" },
        el("label", { class: "path-label", for: "amount-least" }, "At least"),
        el("input", {
          class: "field as-of-box",
          id: "amount-least",
          type: "text",
          inputmode: "decimal",
          autocomplete: "off",
          value: number4,
          "aria-invalid": String(Boolean(problem2.value)),
          "aria-describedby": "amount-note",
          change: ({ currentTarget }) => ask3(currentTarget.value, of5)
        }),
        el("select", {
          class: "field",
          "aria-label": "Unit",
          change: ({ currentTarget }) => ask3(number4, currentTarget.value)
        }, units2.map((each3) => el("option", { value: each3, selected: each3 === of5 }, each3)))
      ),
      el("p", { class: "as-of-note", id: "amount-note", hidden: !problem2.value }, problem2.value)
    );
  }
  var problem2, unit2;
  var init_amountfilter = __esm({
    "src/panels/legend/amountfilter.js"() {
      "use strict";
      init_signals_core_module();
      init_amounts();
      init_scope();
      init_data();
      init_state();
      init_element();
      init_status();
      problem2 = y("");
      unit2 = y("");
    }
  });

  // src/panels/legend/disclegend.js
  function make12() {
    const discs2 = discs.value;
    if (!discs2.length) return null;
    const signs2 = new Set(lines.value.map(({ sign: sign2 }) => sign2));
    return el(
      "section",
      { class: "legend-part filter-group", "aria-label": "Discs and lines" },
      el("h3", { class: "legend-title" }, "Discs and lines"),
      el(
        "ul",
        { class: "filter-list" },
        row3(disc2(false), "a computed camp, no source says so; area: its members"),
        discs2.some(({ hostile }) => hostile > 0) && row3(disc2(true), "hostile share of the pairs inside"),
        signs2.has(1) && row3(line(signStyle("positive"), "act"), "pairs with friendly ties only"),
        signs2.has(-1) && row3(line(signStyle("negative"), "act"), "pairs with hostile ties only")
      ),
      signs2.size > 0 && el("p", { class: "size-note" }, "The number on a line counts pairs of actors; its width shows their share.")
    );
  }
  var RIM2, disc2, row3;
  var init_disclegend = __esm({
    "src/panels/legend/disclegend.js"() {
      "use strict";
      init_data();
      init_stage();
      init_element();
      init_icons();
      RIM2 = "M17 2A5 5 0 0 1 21.8 8.5";
      disc2 = (isMarked) => el(
        "svg",
        { class: "line", viewBox: "0 0 34 14", "aria-hidden": "true" },
        el("circle", { class: "legend-disc", cx: 17, cy: 7, r: 6.3 }),
        isMarked && el("path", { class: "legend-rim", d: RIM2 })
      );
      row3 = (icon3, text4) => el("li", { class: "filter filter-plain" }, icon3, el("span", { class: "legend-text" }, text4));
    }
  });

  // src/panels/legend/filterrows.js
  function nameClaimant2(id) {
    if (id === OWN_VOICE2) return sources.size > 1 ? "The sources themselves" : nameClaimant(record, id);
    return id === "unnamed" ? "Unnamed sources" : nameOf3(id);
  }
  function list30() {
    const { types: types2, modes: modes2, kinds: kinds3, signs: signs2, sources: sources3, claimants } = values();
    const group6 = (isThere3, title, names4, rows2, more2) => isThere3 ? [{ title, names: names4, rows: once(rows2), noun: "relation", look: "", isClosed: false, ...more2 }] : [];
    return [
      group6(types2.length > 0, "Relation types", ["types"], ofTypes),
      group6(modes2.length > 0, "Strength", ["modes"], ofModes2, { look: "legend-firm", hint: "relations with such a claim" }),
      group6(types2.length > 0, "More", ["contested", "relayed", "single_voice"], ofEither, { look: "legend-pairs" }),
      group6(kinds3.length > 0, "Kinds", ["kinds"], ofKinds, { noun: "actor", look: "legend-pairs", hint: "of actors" }),
      group6(signs2.length > 1, "Signs", ["signs"], ofSigns, { isClosed: true }),
      group6(sources3.length > 1, "Sources", ["sources"], ofSources, { isClosed: true, look: "filter-long" }),
      group6(claimants.length > 1, "Claimants", ["claimants"], ofClaimants, { isClosed: true, look: "filter-long" })
    ].flat();
  }
  var vocabulary, values, listTypes, EITHER3, row4, ofTypes, ofModes2, ofKinds, ofSigns, sayTypes, ofSources, ofClaimants, authors, ofEither;
  var init_filterrows = __esm({
    "src/panels/legend/filterrows.js"() {
      "use strict";
      init_facets();
      init_lookup();
      init_names();
      init_phrases();
      init_relationmarks();
      init_signs();
      init_summary();
      init_text();
      init_data();
      init_icons();
      ({ vocabulary } = record);
      values = () => list(record);
      listTypes = () => vocabulary.types.filter(({ id }) => values().types.includes(id));
      EITHER3 = [
        ["contested", true, say(record, "contested"), meaning(record, "contested")],
        ["contested", false, "uncontested", "no source here denies it or claims the opposite"],
        ["relayed", true, "only relayed", meaning(record, "relayed")],
        ["relayed", false, "own voice", "a source says it in its own voice"],
        ["single_voice", true, "single voice", "fewer than two voices claim it"],
        ["single_voice", false, "several voices", "two voices or more claim it"]
      ];
      row4 = (group6, value, icon3, text4, title) => ({ group: group6, value, icon: icon3, text: text4, title });
      ofTypes = () => listTypes().map((type) => row4(
        "types",
        type.id,
        line(type, "act", { arrow: !type.symmetric }),
        type.label,
        type.meaning
      ));
      ofModes2 = () => vocabulary.modes.filter(({ id }) => values().modes.includes(id)).reverse().map(({ id, label: label2, meaning: meaning2 }) => row4("modes", id, line(signStyle("positive"), id), label2, `relations with such a claim: ${meaning2}`));
      ofKinds = () => values().kinds.map((id) => {
        const { label: label2, meaning: meaning2 } = kind(id);
        return row4("kinds", id, kind2(id), label2, meaning2);
      });
      ofSigns = () => ALL.filter((sign2) => values().signs.includes(sign2)).map((sign2) => row4("signs", sign2, line(signStyle(sign2), "act"), labelOf(record, sign2), sayTypes(sign2)));
      sayTypes = (sign2) => listTypes().filter((type) => signOf(type) === sign2).map(({ label: label2 }) => label2).join(", ");
      ofSources = () => values().sources.map((id) => {
        const { label: label2, cite: cite3 } = get(sources, id);
        return row4("sources", id, null, label2, cite3);
      });
      ofClaimants = () => values().claimants.map((id) => row4(
        "claimants",
        id,
        null,
        nameClaimant2(id),
        id === OWN_VOICE2 ? `in its own voice: ${authors()}` : ""
      ));
      authors = () => joinAnd([...sources.values()].map(({ line: line6 }) => line6).slice(0, 3));
      ofEither = () => EITHER3.map(([group6, value, text4, title]) => row4(group6, value, value && group6 === "contested" ? dispute2({ sign: "zigzag", is_open: false }) : null, text4, title));
    }
  });

  // src/panels/legend/filters.js
  var filters_exports = {};
  __export(filters_exports, {
    start: () => start31
  });
  function toggle7({ group: group6, value, text: text4 }, title) {
    let isBack = false;
    change2((before3) => {
      const next = toggle(before3, group6, value, values()[group6]);
      isBack = isOn(before3, group6, value) && isOn(next, group6, value);
      return next;
    });
    if (!isBack) return;
    word.value = { title, text: `“${text4}” was the only one left, so all are shown again.` };
    announce(word.value.text);
  }
  function resetAll({ names: names4 }, button4) {
    button4.closest(".filter-group, .filter-fold")?.querySelector("input")?.focus();
    change2((before3) => names4.reduce((all3, group6) => all(all3, group6, values()[group6]), before3));
  }
  function onFold(title, isOpen6) {
    const rest2 = [...unfolded.value].filter((other2) => other2 !== title);
    unfolded.value = new Set(isOpen6 ? [...rest2, title] : rest2);
  }
  function showWhole(title, button4) {
    const set3 = button4.closest("fieldset");
    const shown4 = set3?.querySelectorAll("input").length ?? 0;
    whole.value = /* @__PURE__ */ new Set([...whole.value, title]);
    set3?.querySelectorAll("input")[shown4]?.focus();
  }
  function rowsOf(group6) {
    if (!isOpened(group6)) return [];
    const rows2 = group6.rows();
    if (rows2.length <= 2 * FIRST6 || whole.value.has(group6.title)) return rows2;
    const named4 = /* @__PURE__ */ new Set([...scope.value.sources, ...scope.value.claimants, ...scope.value.without]);
    return rows2.filter(({ value }, at5) => at5 < FIRST6 || typeof value === "string" && named4.has(value));
  }
  function showGroup2(group6) {
    const { title, look: look2, hint, isClosed, names: names4 } = group6;
    const rows2 = rowsOf(group6);
    const more2 = isOpened(group6) && group6.rows().length > rows2.length && el("button", {
      class: "quiet filter-more",
      type: "button",
      click: ({ currentTarget }) => showWhole(title, currentTarget)
    }, `Show all ${group(group6.rows().length)}`);
    const reset2 = names4.some((each3) => isNarrow(scope.value, each3, values()[each3])) && el("button", {
      class: "quiet filter-all",
      type: "button",
      "aria-label": `Show all: ${title}`,
      click: ({ currentTarget }) => resetAll(group6, currentTarget)
    }, "show all");
    const said = word.value.title === title && el("p", { class: "filter-word" }, word.value.text);
    const set3 = el(
      "fieldset",
      { class: "legend-part filter-group" },
      el(
        "legend",
        { class: isClosed ? "hidden" : "legend-title" },
        title,
        hint && el("span", { class: "filter-hint", "aria-hidden": "true" }, ` · ${hint}`)
      ),
      !isClosed && reset2,
      el("ul", { class: `filter-list ${look2}`.trim() }, rows2.map((row6) => showRow(row6, group6)), explain3(title)),
      more2,
      said
    );
    if (!isClosed) return set3;
    return el(
      "details",
      { class: "filter-fold", toggle: ({ currentTarget }) => onFold(title, currentTarget.open) },
      el("summary", { class: "filter-summary" }, title, " ", el("span", { class: "filter-note" }, sayHowMany(names4))),
      reset2,
      set3
    );
  }
  function showRow(row6, { title, noun }) {
    const { group: group6, value, icon: icon3, text: text4 } = row6;
    const isOn6 = isOn(scope.value, group6, value);
    const counted2 = counts.value?.[group6].get(value) ?? 0;
    const canBeAlone = values()[group6].length > 1 && typeof value === "string";
    const look2 = [!isOn6 && "is-off", counts.value && !counted2 && "is-none"].filter(Boolean).join(" ");
    const showOnly2 = () => change2((before3) => only(before3, group6, value, values()[group6]));
    return el(
      "li",
      { class: `filter ${look2}`.trim(), title: row6.title, dblclick: () => canBeAlone && showOnly2() },
      el(
        "label",
        { class: "filter-label" },
        el("input", { class: "filter-box", type: "checkbox", checked: isOn6, change: () => toggle7(row6, title) }),
        icon3,
        el("span", { class: "legend-text" }, name3(text4)),
        el("span", { class: "legend-number" }, counts.value && [
          el("span", { "aria-hidden": "true" }, String(counted2)),
          el("span", { class: "hidden" }, `, ${count(counted2, noun)}`)
        ])
      ),
      canBeAlone && el("button", {
        class: "filter-only",
        type: "button",
        "aria-label": `Only ${text4}`,
        click: showOnly2
      }, "only")
    );
  }
  function explain3(title) {
    const { attack, hasPast, hasToCome, marks } = explained();
    const row6 = (icon3, text4, meaning2) => el(
      "li",
      { class: "filter filter-plain", title: meaning2 },
      icon3,
      el("span", { class: "legend-text" }, text4)
    );
    return [
      title === "Relation types" && attack && row6(line(typeOf(attack), "act", { arrow: true }), ATTACKER, "it points from the attacker that a claim names to the attacked"),
      title === "Strength" && hasPast && row6(line(signStyle("positive"), "act", { ended: true }), "ended, with years", meaning(record, "ended")),
      title === "Strength" && hasToCome && row6(line(signStyle("positive"), "act", { ended: true }), "announced, with its start", meaning(record, "to-come")),
      ...(title === "More" ? marks : []).map((mark3) => row6(dispute2(mark3), say(record, mark3.id), mark3.means))
    ];
  }
  function sayHowMany(names4) {
    const all3 = names4.flatMap((group6) => values()[group6].map((value) => (
      /** @type {[Group, GroupValue]} */
      [group6, value]
    )));
    const isNarrow2 = names4.some((group6) => isNarrow(scope.value, group6, values()[group6]));
    const on5 = isNarrow2 ? all3.filter(([group6, value]) => isOn(scope.value, group6, value)).length : all3.length;
    return on5 === all3.length ? String(on5) : `${on5} of ${all3.length}`;
  }
  function start31() {
    on(() => {
      word.value = { title: "", text: "" };
    }, "scope");
    scope.subscribe(count7);
    unfolded.subscribe(count7);
    whole.subscribe(count7);
    show3(byId2("legend"), () => [make12(), ...groups().map(showGroup2), make11()]);
  }
  var FIRST6, ON_DEMAND, groups, resolve3, scope, NONE3, unfolded, whole, counts, word, change2, isOpened, explained, count7;
  var init_filters = __esm({
    "src/panels/legend/filters.js"() {
      "use strict";
      init_signals_core_module();
      init_choices();
      init_facets();
      init_lookup();
      init_names();
      init_phrases();
      init_relationmarks();
      init_scope();
      init_text();
      init_styles();
      init_data();
      init_schedule();
      init_state();
      init_element();
      init_icons();
      init_status();
      init_amountfilter();
      init_disclegend();
      init_filterrows();
      init_filterrows();
      FIRST6 = 100;
      ON_DEMAND = ["modes", "sources", "claimants"];
      groups = once(list30);
      resolve3 = (scope2) => resolve(record, scope2).scope;
      scope = O(() => resolve3(get2().scope));
      NONE3 = /* @__PURE__ */ new Set();
      unfolded = y(NONE3);
      whole = y(NONE3);
      counts = y(
        /** @type {Counts|null} */
        null
      );
      word = y({ title: "", text: "" });
      change2 = (make18) => set({ scope: make18(resolve3(get2().scope)) });
      isOpened = ({ title, isClosed }) => !isClosed || unfolded.value.has(title);
      explained = once(() => {
        const { drawn } = view(EVERYTHING);
        return {
          attack: drawn.find(hasAttacker),
          hasPast: drawn.some(isPast),
          hasToCome: drawn.some(isToCome),
          marks: listDrawn(record, drawn).filter(({ id }) => id !== "contested")
        };
      });
      count7 = inSlices(function* countShown() {
        const shown4 = groups().flatMap(rowsOf);
        const valuesOf2 = (name5) => shown4.filter(({ group: group6 }) => group6 === name5).map(({ value }) => String(value));
        counts.value = yield* countInSlices(record, scope.value, Object.fromEntries(ON_DEMAND.map((name5) => [name5, valuesOf2(name5)])));
      });
    }
  });

  // src/panels/legend/linewidth.js
  var linewidth_exports = {};
  __export(linewidth_exports, {
    start: () => start32
  });
  function about2() {
    const { width } = get2();
    return width && el("p", { class: "size-note" }, sayWidths(width));
  }
  function start32() {
    if (!units().length) return;
    const select2 = byId2("width-by", HTMLSelectElement);
    byId2("width-choice").hidden = false;
    show3(select2, choice2);
    select2.addEventListener("change", () => {
      set({ width: select2.value });
      announce(select2.value ? sayWidths(select2.value) : "Line width shows how firmly a relation is claimed.");
    });
    show3(byId2("width-about"), about2);
  }
  var units, choice2;
  var init_linewidth = __esm({
    "src/panels/legend/linewidth.js"() {
      "use strict";
      init_amounts();
      init_data();
      init_state();
      init_element();
      init_status();
      units = () => unitsOf(record);
      choice2 = () => [["", "how firmly"], ...units().map((unit3) => [unit3, `amount in ${unit3}`])].map(([value, label2]) => el("option", { value, selected: get2().width === value }, label2));
    }
  });

  // src/panels/legend/pictureoptions.js
  var pictureoptions_exports = {};
  __export(pictureoptions_exports, {
    start: () => start33
  });
  function listChoices2() {
    const { all: all3, drawn } = view(EVERYTHING);
    const claimants = list2(record).length;
    return [
      {
        id: "folded",
        text: "Fold members",
        isOffered: drawn.some((each3) => isMembership(record, each3)),
        about: () => "leaders, spokespersons and organs are in the dot of their body, which says how many, such as +2. Click that to open it, or use Details. A small ring on a line: the tie is a member’s."
      },
      { id: "camps", text: "Outline camps", isOffered: record.offers.sides, about: sayCamps },
      {
        id: "via",
        text: "Channels",
        isOffered: drawn.some((each3) => list23([each3]).length > 0),
        about: () => "thin grey lines lead by way of the actor that a claim names as channel. They are not relations."
      },
      {
        id: "denied",
        text: "Only denied",
        isOffered: drawn.length < all3.length,
        about: () => "a cross means denied, and claimed by nobody; a question mark, not confirmed."
      },
      { id: "claimants", text: "Who only claims", isOffered: claimants > 0, about: () => `${count(claimants, "actor")} whom no claim is about.` }
    ];
  }
  function sayCamps() {
    get2().moved;
    const [number4, outlined] = [camps.value.length, list20().length];
    const left = number4 - outlined;
    const what = "joined by claimed support, no claimed hostility inside at any time shown; not a finding of allegiance.";
    if (!number4) return `${what} There is no camp of three or more here.`;
    return left ? `${what} ${left} of ${count(number4, "camp")} ${left === 1 ? "has" : "have"} no outline: other actors are drawn among the members.` : what;
  }
  function view8() {
    const { names: names4, draw: draw4 } = get2();
    const off = [NAMES4, ...offered()].filter(({ id }) => isOnlyWhole(id)).map(({ text: text4 }) => text4);
    return el(
      "fieldset",
      { class: "filter-group" },
      el("legend", { class: "legend-title" }, "In the picture"),
      el(
        "ul",
        { class: "picture-options" },
        box2(NAMES4.text, names4 && !isOnlyWhole(NAMES4.id), () => set({ names: !names4 }), isOnlyWhole(NAMES4.id)),
        offered().map(({ id, text: text4 }) => box2(text4, draw4.includes(id) && !isOnlyWhole(id), () => set({ draw: toggle3(draw4, id) }), isOnlyWhole(id)))
      ),
      off.length > 0 && el("p", { class: "size-note" }, `${joinAnd(off)}: only where the network is drawn whole.`),
      offered().filter(({ id }) => draw4.includes(id) && !isOnlyWhole(id)).map(({ text: text4, about: about4 }) => el("p", { class: "size-note" }, el("span", { class: "term" }, `${text4}: `), about4()))
    );
  }
  var WHOLE, NO_DISCS, NAMES4, offered, box2, isOnlyWhole, start33;
  var init_pictureoptions = __esm({
    "src/panels/legend/pictureoptions.js"() {
      "use strict";
      init_lookup();
      init_members();
      init_onlyclaimants();
      init_scope();
      init_switches();
      init_text();
      init_viaties();
      init_hulls();
      init_data();
      init_data();
      init_stage();
      init_state();
      init_element();
      WHOLE = ["camps", "claimants"];
      NO_DISCS = ["names", "folded"];
      NAMES4 = { id: "names", text: "Write types on lines" };
      offered = once(() => listChoices2().filter(({ isOffered }) => isOffered));
      box2 = (text4, checked, change3, disabled = false) => el(
        "li",
        {},
        el("label", { class: "picture-option" }, el("input", { class: "filter-box", type: "checkbox", checked, change: change3, disabled }), text4)
      );
      isOnlyWhole = (id) => isOn2 && WHOLE.includes(id) || discs.value.length > 0 && NO_DISCS.includes(id);
      start33 = () => show3(byId2("picture-options"), view8);
    }
  });

  // src/core/timeline.js
  function findRange({ claims: claims2 }) {
    const [never2, always] = ALWAYS;
    let [first3, last5] = [always, never2];
    for (const { known: known9, possible } of claims2) {
      for (const day of [...known9 ?? [], ...possible ?? []]) {
        if (day === never2 || day === always) continue;
        if (day < first3) first3 = day;
        if (day > last5) last5 = day;
      }
    }
    return last5 === never2 ? null : [first3, last5];
  }
  function divide([first3, last5], [unit3, digits, years2]) {
    const steps3 = [];
    if (unit3 === "day") {
      for (let at5 = Date.parse(first3); at5 <= Date.parse(last5) && steps3.length <= MOST12; at5 += DAY2) {
        const day = new Date(at5).toISOString().slice(0, digits);
        steps3.push([day, day]);
      }
    } else if (unit3 === "month") {
      const number4 = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
      for (let at5 = number4(first3); at5 <= number4(last5) && steps3.length <= MOST12; at5 += 1) {
        const month = `${pad(Math.floor(at5 / 12), 4)}-${pad(at5 % 12 + 1, 2)}`;
        steps3.push([month, month]);
      }
    } else {
      const start51 = Math.floor(Number(first3.slice(0, 4)) / years2) * years2;
      for (let at5 = start51; at5 <= Number(last5.slice(0, 4)) && steps3.length <= MOST12; at5 += years2) {
        steps3.push([pad(Math.max(at5, 1), 4), pad(Math.min(at5 + years2 - 1, 9999), 4)]);
      }
    }
    return steps3;
  }
  function build4(data2) {
    const range = findRange(data2);
    if (!range) return [];
    const tries = UNITS.map((unit3) => divide(range, unit3));
    const steps3 = tries.find(({ length: length2 }) => length2 <= MOST12) ?? tries[tries.length - 1];
    return steps3.map(([start51, end2]) => Object.freeze({
      start: start51,
      end: end2,
      first: spanOf(start51)[0],
      last: spanOf(end2)[1]
    }));
  }
  function* countInSlices2(data2, scope2) {
    const steps3 = list31(data2);
    const timeless = make({ ...scope2, as_of: null, during: null });
    const numbers = steps3.map(() => ({ known: 0, possible: 0 }));
    const places2 = /* @__PURE__ */ new Map();
    const placeOf2 = (span2) => ensure(places2, span2, () => (
      /** @type {[number, number]} */
      [
        steps3.findIndex(({ last: last5 }) => span2[0] <= last5),
        steps3.findLastIndex(({ first: first3 }) => first3 <= span2[1])
      ]
    ));
    for (const [place6, relation3] of select(data2, timeless).relations.entries()) {
      if (place6 % PART6 === 0) yield;
      const states = answer5(relation3, steps3.length, placeOf2);
      states.forEach((state2, at5) => {
        if (state2) numbers[at5][state2 === 2 ? "known" : "possible"] += 1;
      });
    }
    return numbers;
  }
  function answer5(relation3, number4, placeOf2) {
    const states = new Uint8Array(number4);
    const mark3 = (spans, state2) => {
      for (const [from, to2] of spans.map(placeOf2)) if (from >= 0) states.fill(state2, from, to2 + 1);
    };
    mark3(days(relation3, "possible"), 1);
    mark3(days(relation3, "known"), 2);
    return states;
  }
  function place5(data2, scope2) {
    const asked5 = asked(scope2);
    const steps3 = list31(data2);
    if (!asked5 || !steps3.length) return null;
    const before3 = steps3.filter(({ last: last5 }) => last5 < asked5[0]).length;
    const through = steps3.filter(({ first: first3 }) => first3 <= asked5[1]).length;
    return [Math.min(before3, steps3.length - 1), Math.max(through, 1)];
  }
  function read4(data2, from, to2) {
    const steps3 = list31(data2);
    if (from <= 0 && to2 >= steps3.length) return null;
    return [steps3[from].start, steps3[to2 - 1].end];
  }
  var PART6, MOST12, UNITS, DAY2, tables4, pad, list31;
  var init_timeline = __esm({
    "src/core/timeline.js"() {
      "use strict";
      init_dates();
      init_disputes();
      init_lookup();
      init_relations();
      init_scope();
      PART6 = 500;
      MOST12 = 120;
      UNITS = [["day", 10, 1], ["month", 7, 1], ["year", 4, 1], ["decade", 4, 10], ["century", 4, 100], ["millennium", 4, 1e3]];
      DAY2 = 864e5;
      tables4 = /* @__PURE__ */ new WeakMap();
      pad = (number4, digits) => String(number4).padStart(digits, "0");
      list31 = (data2) => ensure(tables4, data2, () => Object.freeze(build4(data2)));
    }
  });

  // src/panels/legend/timestrip.js
  var timestrip_exports = {};
  __export(timestrip_exports, {
    start: () => start34
  });
  function choose7(from, to2) {
    const during = read4(record, from, to2);
    const { scope: scope2 } = get2();
    const next = make({ ...scope2, as_of: null, during });
    if (toHash(next) !== toHash(scope2)) set({ isDragging: true, scope: next });
  }
  function release() {
    clearTimeout(waiting3);
    drag = null;
    isPressed = false;
    set({ isDragging: false });
  }
  function onSlide(at5, slider2) {
    const other2 = placed(get2().scope)[1 - at5];
    const value = Number(slider2.value);
    const [from, to2] = at5 ? [other2, Math.max(value, other2 + 1)] : [Math.min(value, other2 - 1), other2];
    choose7(from, to2);
    slider2.value = String(placed(get2().scope)[at5]);
    clearTimeout(waiting3);
    if (!isPressed) waiting3 = setTimeout(release, PAUSE);
  }
  function play() {
    const [from, to2] = placed(get2().scope);
    isPlaying.value = true;
    if (to2 - from === steps2().length) choose7(0, 1);
    else if (to2 === steps2().length) choose7(0, to2 - from);
    turn2 = setInterval(goOn, calm.matches ? SLOW : QUICK);
  }
  function goOn() {
    const [from, to2] = placed(get2().scope);
    if (to2 === steps2().length) pause2();
    else choose7(from + 1, to2 + 1);
  }
  function pause2() {
    clearInterval(turn2);
    isPlaying.value = false;
    release();
  }
  function stepAt({ clientX, currentTarget }) {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(steps2().length - 1, Math.floor((clientX - left) / width * steps2().length)));
  }
  function onDown2(event) {
    if (event.button) return;
    if (isPlaying.value) pause2();
    const at5 = stepAt(event);
    const [from, to2] = placed(get2().scope);
    const isInside2 = at5 >= from && at5 < to2 && to2 - from < steps2().length;
    drag = { at: at5, moved: false, window: isInside2 ? [from, to2] : null };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function onMove2(event) {
    if (!drag) return;
    const at5 = stepAt(event);
    drag.moved ||= at5 !== drag.at;
    if (!drag.moved) return;
    if (!drag.window) return choose7(Math.min(at5, drag.at), Math.max(at5, drag.at) + 1);
    const [from, to2] = drag.window;
    const by = Math.max(-from, Math.min(steps2().length - to2, at5 - drag.at));
    return choose7(from + by, to2 + by);
  }
  function onUp() {
    if (!drag) return;
    if (!drag.moved) choose7(drag.at, drag.at + 1);
    release();
  }
  function bars() {
    const { numbers } = counted.value;
    const [from, to2] = placed(get2().scope);
    const most = Math.max(1, ...numbers.map(({ known: known9, possible }) => known9 + possible));
    const bar4 = (at5, number4, below, look2) => el("rect", {
      class: look2,
      x: at5 + 0.06,
      width: 0.88,
      y: HEIGHT - (number4 + below) / most * HEIGHT,
      height: number4 / most * HEIGHT
    });
    return el("svg", {
      class: "time-bars",
      viewBox: `0 0 ${steps2().length} ${HEIGHT}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      pointerdown: onDown2,
      pointermove: onMove2,
      pointerup: onUp,
      pointercancel: onUp
    }, numbers.map(({ known: known9, possible }, at5) => el(
      "g",
      { class: (at5 < from || at5 >= to2) && "is-out" },
      el("title", {}, `${nameOf7(at5, at5 + 1)}: ${group(known9)} dated to this time, ${group(possible)} undated, may apply`),
      el("rect", { class: "time-ground", x: at5, width: 1, y: 0, height: HEIGHT }),
      bar4(at5, known9, 0, "time-known"),
      bar4(at5, possible, known9, "time-possible")
    )));
  }
  function nameOf7(from, to2) {
    const [first3, last5] = [steps2()[from].start, steps2()[to2 - 1].end];
    return first3 === last5 ? first3 : `${first3} to ${last5}`;
  }
  function sayWindow({ as_of: date2, during }) {
    if (date2) return date2;
    return during ? [...new Set(during)].join(" to ") : "all times";
  }
  function view9() {
    const { scope: scope2 } = get2();
    return [
      el("div", { class: "time-strip" }, bars(), placed(scope2).map(slider)),
      el(
        "p",
        { class: "time-scale" },
        el("span", {}, steps2()[0].start),
        el("span", { class: "time-now" }, playButton(), sayWindow(scope2)),
        el("span", {}, steps2()[steps2().length - 1].end)
      ),
      el(
        "p",
        { class: "time-key" },
        el("span", { class: "time-known-key" }, "dated to this time"),
        el("span", { class: "time-possible-key" }, "undated, may apply")
      )
    ];
  }
  function start34() {
    if (steps2().length < 2) return;
    show3(byId2("strip"), view9);
    on(count8, "scope");
    count8();
  }
  var steps2, HEIGHT, QUICK, SLOW, PAUSE, drag, isPressed, waiting3, NONE4, counted, placed, calm, isPlaying, turn2, playButton, count8, slider;
  var init_timestrip = __esm({
    "src/panels/legend/timestrip.js"() {
      "use strict";
      init_signals_core_module();
      init_scope();
      init_text();
      init_timeline();
      init_data();
      init_schedule();
      init_state();
      init_element();
      steps2 = () => list31(record);
      HEIGHT = 100;
      [QUICK, SLOW] = [900, 2500];
      PAUSE = 700;
      drag = null;
      isPressed = false;
      waiting3 = 0;
      NONE4 = [];
      counted = y({ of: "", numbers: NONE4 });
      placed = (scope2) => place5(record, scope2) ?? [0, steps2().length];
      calm = matchMedia("(prefers-reduced-motion: reduce)");
      isPlaying = y(false);
      turn2 = 0;
      playButton = () => el("button", {
        class: "quiet time-play",
        type: "button",
        "aria-label": isPlaying.value ? "Pause" : "Play over time",
        click: () => isPlaying.value ? pause2() : play()
      }, icon(isPlaying.value ? "M5.5 3.5v9M10.5 3.5v9" : "M5 3.5v9l7-4.5z"));
      count8 = inSlices(function* countSteps() {
        const { scope: scope2 } = get2();
        const of5 = toHash(make({ ...scope2, as_of: null, during: null }));
        if (counted.value.of === of5 && counted.value.numbers.length) return;
        const numbers = yield* countInSlices2(record, scope2);
        counted.value = { of: of5, numbers };
      });
      slider = (edge3, at5) => el("input", {
        class: `time-slider time-${at5 ? "to" : "from"}`,
        type: "range",
        min: 0,
        max: steps2().length,
        step: 1,
        value: edge3,
        "aria-label": at5 ? "Period ends" : "Period begins",
        "aria-valuetext": at5 ? steps2()[edge3 - 1].end : steps2()[edge3].start,
        input: ({ currentTarget }) => onSlide(at5, currentTarget),
        blur: release,
        pointerdown: () => {
          isPressed = true;
        },
        pointerup: release,
        pointercancel: release
      });
    }
  });

  // src/core/overviewtext.js
  function sayCamps2(overview2, uncounted, scope2) {
    const { discs: discs2, others, onlyAgainst, neither, mixed, leftOut } = overview2;
    if (!discs2.length) return [[{ text: "No member of a camp has a tie in what is shown." }]];
    const members2 = discs2.reduce((sum3, { number: number4 }) => sum3 + number4, 0);
    const none = [
      ...some(others.length, { text: `${group(others.length)} in smaller groups`, list: "others" }),
      ...some(onlyAgainst.length, { text: `${group(onlyAgainst.length)} with hostile ties only`, list: "only-against" }),
      ...some(neither.length, { text: `${group(neither.length)} with mixed or other ties`, list: "neither" }),
      ...some(uncounted, { text: `${group(uncounted)} without a counted tie`, list: "uncounted" })
    ];
    const all3 = members2 + others.length + onlyAgainst.length + neither.length + uncounted;
    const out2 = [
      ...some(leftOut.lines, { text: `${count(leftOut.lines, "line")} of ${count(leftOut.ties, "pair")}`, list: "left-out" }),
      ...some(mixed, { text: `${count(mixed, "pair")} with ties of both signs`, list: "mixed" })
    ];
    return [
      [{ text: "Camps are computed from claimed support; no source says so." }],
      sayNarrow(scope2),
      sayFit(overview2),
      sayCounted2(overview2, scope2),
      [{ text: `In camps: ${group(members2)} of ${count(all3, "actor")}` }],
      none.length ? [{ text: "In no camp:" }, ...none] : [],
      out2.length ? [{ text: "Left out:" }, ...out2] : [],
      discs2.some(({ hostile }) => hostile > 0) ? [{ text: "The marked part of a rim is the share of hostile pairs inside." }] : []
    ].filter((sentence2) => sentence2.length);
  }
  function sayFit({ judged, misfits }) {
    if (!judged) return [];
    const head3 = `Of ${count(judged, "pair")} of actors (friendly, or hostile between members),`;
    if (!misfits) return [{ text: `${head3} all fit the camps` }];
    return [{ text: `${head3} ${percent(1 - misfits / judged)} % fit the camps;` }, { text: `${group(misfits)} ${misfits === 1 ? "does" : "do"} not`, list: "misfits" }];
  }
  function sayCounted2({ leavesOut }, scope2) {
    const isDated2 = scope2.as_of !== null || scope2.during !== null;
    const times3 = isDated2 ? "" : "All times count together";
    if (!leavesOut) return times3 ? [{ text: times3 }] : [];
    return [{ text: times3 ? `${times3}; interpretations are left out` : "Interpretations are left out" }];
  }
  var percent, some, sayNarrow, sayOpen4, sayNone, before2, end, join6;
  var init_overviewtext = __esm({
    "src/core/overviewtext.js"() {
      "use strict";
      init_scope();
      init_text();
      percent = (share2) => Math.floor(share2 * 100);
      some = (number4, part2) => number4 ? [part2] : [];
      sayNarrow = (scope2) => toHash(scope2) ? [{ text: "Camps as in the whole network; counts follow the filters." }] : [];
      sayOpen4 = (overview2, { camp, names: names4, number: number4, hostileInside }, drawn, undrawn2, scope2) => [
        [{ text: `Open: ${names4[0]}${number4 > 1 ? ` and ${count(number4 - 1, "other")}` : ""}, a computed camp; no source says so.` }],
        drawn < number4 ? [{ text: `${group(drawn)} of` }, { text: count(number4, "member"), list: `camp:${camp}` }, { text: `${drawn === 1 ? "has a dot: the one" : "have dots: those"} with the most friendly ties inside.` }] : [{ text: "All" }, { text: count(number4, "member"), list: `camp:${camp}` }, { text: "have dots." }],
        undrawn2 ? [{ text: `${group(undrawn2)} of ${count(hostileInside, "hostile pair")} inside ${undrawn2 === 1 ? "is" : "are"} not drawn: a member has no dot.` }] : [],
        [{ text: "Lines to discs count its pairs of actors." }],
        sayNarrow(scope2),
        sayCounted2(overview2, scope2)
      ].filter((sentence2) => sentence2.length);
      sayNone = ({ fits: fits2, kept: kept2 }, drawn, all3) => [
        [{ text: `No camps are drawn: computed ones are not clear here${fits2 === null || kept2 === null ? "" : ` (${percent(fits2)} % of the pairs of actors would fit, and ${percent(kept2)} % of the friendly ones would be inside one)`}.` }],
        [{ text: `${group(drawn)} of ${count(all3, "actor")} ${drawn === 1 ? "has a dot" : "have dots"}, those with most ties. Search, paths and “More neighbours” bring others.` }]
      ];
      before2 = (sentence2, at5) => at5 === 0 ? "" : sentence2[at5].list && sentence2[at5 - 1].list ? ", " : " ";
      end = (sentence2) => sentence2.at(-1)?.text.endsWith(".") ? "" : ".";
      join6 = (sentence2) => sentence2.map(({ text: text4 }, at5) => before2(sentence2, at5) + text4).join("") + end(sentence2);
    }
  });

  // src/state/derived/stagewords.js
  var sentences, text3;
  var init_stagewords = __esm({
    "src/state/derived/stagewords.js"() {
      "use strict";
      init_signals_core_module();
      init_campties();
      init_overviewtext();
      init_data();
      init_state();
      init_stage();
      init_visibility();
      sentences = O(() => {
        const { near, scope: scope2 } = get2();
        if (!isOn2 || near.size) return [];
        const described3 = described2.value;
        if (!described3) {
          const { full: full2, faint: faint2 } = visible.value;
          return sayNone(record.overview ?? { fits: null, kept: null }, full2.size + faint2.size, view(scope2).ofActor.size);
        }
        const disc3 = open.value === null ? void 0 : discOf(open.value);
        if (!disc3) return sayCamps2(described3, described3.uncounted.filter(isInScope2).length, scope2);
        const { full, faint } = visible.value;
        const undrawn2 = countUndrawn(record, view(scope2).selection, disc3, [...full, ...faint]);
        return sayOpen4(described3, disc3, inside.value.length, undrawn2, scope2);
      });
      text3 = () => sentences.value.map(join6).join(" ");
    }
  });

  // src/panels/overview/overviewbar.js
  var overviewbar_exports = {};
  __export(overviewbar_exports, {
    start: () => start35
  });
  function list32(open13) {
    isListed.value = false;
    open13();
    focus();
  }
  function close4() {
    const camp = open.value;
    const hadFocus = [bar2, byId2("actor-keys")].some((part2) => part2.contains(document.activeElement));
    close();
    announce("The camp is closed.");
    if (camp !== null && hadFocus) focusOnDisc(camp);
  }
  function leaveStage() {
    close();
    focus();
  }
  function onListEscape(event) {
    if (event.key !== "Escape" || !isListed.value) return;
    event.preventDefault();
    isListed.value = false;
    bar2.querySelector(".overview-ties")?.focus();
  }
  function view10() {
    const sentences2 = sentences.value;
    const isOpen6 = open.value !== null;
    const first3 = isOpen6 ? FIRST7.open : FIRST7.closed;
    const hasTies = lines.value.length > 0;
    bar2.hidden = !sentences2.length;
    return [
      el(
        "p",
        { class: "overview-text" },
        sentences2.slice(0, 1).map(write6),
        el("span", { class: "overview-second" }, sentences2.slice(1, first3).map(write6)),
        el("span", { class: `overview-rest ${isWhole2.value ? "is-shown" : ""}` }, sentences2.slice(first3).map(write6), hasTies && [tiesButton(), " "]),
        sentences2.length > first3 && el("button", {
          class: "overview-list overview-more",
          type: "button",
          "aria-expanded": String(isWhole2.value),
          click: () => {
            isWhole2.value = !isWhole2.value;
          }
        }, isWhole2.value ? "Less" : "More")
      ),
      isOpen6 ? button2("Close camp", close4) : get2().stage.length > 0 && button2(hasCamps ? "Only discs" : "Only the most tied", leaveStage),
      hasTies && isListed.value && ties2()
    ];
  }
  function onEscape2(event) {
    const { select: select2, tab } = get2();
    const isElsewhere = event.target instanceof Element && event.target.closest("input, dialog");
    if (event.key !== "Escape" || event.defaultPrevented || isElsewhere || select2 || tab !== "graph" || open.value === null) return;
    close4();
  }
  function start35() {
    if (!isOn2) return;
    byId2("focus-bar").after(bar2);
    show3(bar2, view10);
    bar2.addEventListener("keydown", onListEscape);
    document.addEventListener("keydown", onEscape2);
  }
  var FIRST7, bar2, isListed, figure, write6, isWhole2, tiesButton, ties2, button2;
  var init_overviewbar = __esm({
    "src/panels/overview/overviewbar.js"() {
      "use strict";
      init_signals_core_module();
      init_overviewtext();
      init_discs();
      init_keyboard();
      init_stage();
      init_stagewords();
      init_state();
      init_element();
      init_status();
      init_tabs();
      FIRST7 = { open: 1, closed: 2 };
      bar2 = make3(el("div", { class: hasCamps ? "overview has-camps" : "overview", id: "overview", role: "group", "aria-label": "Overview", hidden: true }));
      isListed = y(false);
      figure = ({ text: text4, list: what }) => what ? el("button", { class: "overview-list", type: "button", click: () => list32(() => list9(what)) }, name3(text4)) : name3(text4);
      write6 = (sentence2) => [sentence2.map((part2, at5) => [before2(sentence2, at5), figure(part2)]), end(sentence2), " "];
      isWhole2 = y(false);
      tiesButton = () => el("button", {
        class: "overview-list overview-ties",
        type: "button",
        "aria-expanded": String(isListed.value),
        click: () => {
          isListed.value = !isListed.value;
        }
      }, `Ties between camps (${lines.value.length})`);
      ties2 = () => el("ul", { class: "overview-lines" }, lines.value.map((line6) => el(
        "li",
        {},
        el("button", { class: "overview-list", type: "button", click: () => list32(() => listTies2(line6)) }, name3(sayLine(line6)))
      )));
      button2 = (text4, click) => el("button", { class: "quiet overview-close", type: "button", click }, text4);
    }
  });

  // src/core/filenames.js
  function make13(texts) {
    const words4 = texts.join(" ").normalize("NFC").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    return words4.reduce((name5, word2) => name5.length + word2.length < LONGEST2 ? `${name5}${name5 && "-"}${word2}` : name5, "") || [...words4.slice(0, 1).join("")].slice(0, LONGEST2).join("");
  }
  var LONGEST2;
  var init_filenames = __esm({
    "src/core/filenames.js"() {
      "use strict";
      LONGEST2 = 90;
    }
  });

  // src/picture/svgmarkup.js
  function element(tag, attributes, content = "") {
    const given = Object.entries(attributes).map(([name5, value]) => value === null || value === void 0 ? "" : ` ${name5}="${typeof value === "number" ? number2(value) : escapeText2(value)}"`);
    return content ? `<${tag}${given.join("")}>${content}</${tag}>` : `<${tag}${given.join("")}/>`;
  }
  function readFont(font2) {
    const found3 = FONT.exec(font2.trim());
    if (!found3) throw new Error(`No SVG can be written in the font "${font2}".`);
    const [, weight2, size4, list40] = found3;
    const faces = list40.split(",").map((face2) => face2.trim().replace(/["']/g, "")).map((face2) => face2.includes(" ") ? `'${face2}'` : face2).join(",");
    return { weight: weight2, size: Number(size4), faces };
  }
  function splitColour(colour2) {
    const numbers = /^rgba?\(([^)]*)\)$/.exec(colour2)?.[1].split(",").map(Number);
    if (!numbers) return { colour: colour2, opacity: 1 };
    const [opacity = 1] = numbers.slice(3);
    const digits = numbers.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, "0"));
    return { colour: `#${digits.join("")}`, opacity };
  }
  var SIGNS3, INVALID, FONT, escapeText2, number2;
  var init_svgmarkup = __esm({
    "src/picture/svgmarkup.js"() {
      "use strict";
      init_bidi();
      SIGNS3 = /* @__PURE__ */ new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);
      INVALID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
      FONT = /^(?:(bold|italic|normal|\d{3})\s+)?([\d.]+)px\s+(.*)$/;
      escapeText2 = (text4) => escapeMarks(String(text4)).replace(INVALID, "�").replace(/[&<>"]/g, (sign2) => SIGNS3.get(sign2) ?? sign2);
      number2 = (value) => String(Math.round(value * 100) / 100 + 0);
    }
  });

  // src/picture/svgcontext.js
  var TURN, ANCHORS, SvgContext, opacityOrNull, make14;
  var init_svgcontext = __esm({
    "src/picture/svgcontext.js"() {
      "use strict";
      init_bidi();
      init_svgmarkup();
      TURN = 2 * Math.PI;
      ANCHORS = { center: "middle", right: "end", end: "end" };
      SvgContext = class {
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
        #state = { x: 0, y: 0, dash: (
          /** @type {number[]} */
          []
        ) };
        /** @type {string[]} */
        #path = [];
        /** @type {string[]} */
        #lines = [];
        /** @param {Measure} measure */
        constructor(measure5) {
          this.#measure = measure5;
        }
        save() {
          this.#stack.push({ styles: { ...this }, state: { ...this.#state } });
        }
        restore() {
          const last5 = this.#stack.pop();
          if (!last5) return;
          Object.assign(this, last5.styles);
          this.#state = last5.state;
        }
        /** @param {number} x @param {number} y */
        translate(x3, y3) {
          this.#state.x += x3;
          this.#state.y += y3;
        }
        /** @param {Iterable<number>} dash */
        setLineDash(dash) {
          this.#state.dash = [...dash];
        }
        beginPath() {
          this.#path = [];
        }
        closePath() {
          if (this.#path.length) this.#path.push("Z");
        }
        /** @param {number} x @param {number} y */
        moveTo(x3, y3) {
          this.#path.push(`M${this.#at(x3, y3)}`);
        }
        /** @param {number} x @param {number} y */
        lineTo(x3, y3) {
          this.#path.push(`${this.#path.length ? "L" : "M"}${this.#at(x3, y3)}`);
        }
        /** @param {...number} points */
        quadraticCurveTo(...points) {
          this.#path.push(`Q${this.#all(points)}`);
        }
        /** @param {...number} points */
        bezierCurveTo(...points) {
          this.#path.push(`C${this.#all(points)}`);
        }
        /** @type {DrawingContext["rect"]} */
        rect(x3, y3, width, height) {
          this.#path.push(`M${this.#at(x3, y3)}H${number2(x3 + width + this.#state.x)}V${number2(y3 + height + this.#state.y)}H${number2(x3 + this.#state.x)}Z`);
        }
        /**
         * SVG has no arc for a whole circle: it is written as two halves.
         * @type {DrawingContext["arc"]}
         */
        arc(x3, y3, radius2, start51, end2, isBack = false) {
          const at5 = (angle) => this.#at(x3 + radius2 * Math.cos(angle), y3 + radius2 * Math.sin(angle));
          const step2 = (angle, isLong) => {
            this.#path.push(`A${number2(radius2)} ${number2(radius2)} 0 ${isLong ? 1 : 0} ${isBack ? 0 : 1} ${at5(angle)}`);
          };
          this.#path.push(`${this.#path.length ? "L" : "M"}${at5(start51)}`);
          if (Math.abs(end2 - start51) >= TURN) {
            step2(start51 + (isBack ? -Math.PI : Math.PI), false);
            return step2(start51, false);
          }
          const length2 = ((isBack ? start51 - end2 : end2 - start51) % TURN + TURN) % TURN;
          return step2(end2, length2 > Math.PI);
        }
        fill() {
          this.#write(this.#fillAttributes());
        }
        stroke() {
          this.#write(this.#strokeAttributes());
        }
        /** @type {DrawingContext["fillRect"]} */
        fillRect(x3, y3, width, height) {
          const { x: across, y: down } = this.#state;
          this.#lines.push(element("rect", { x: x3 + across, y: y3 + down, width, height, ...this.#fillAttributes() }));
        }
        /** @param {string} text */
        measureText(text4) {
          return { width: this.#measure(this.font, text4, this.textBaseline).width };
        }
        /** @param {string} text @param {number} x @param {number} y */
        fillText(text4, x3, y3) {
          this.#text(text4, x3, y3, this.#fillAttributes());
        }
        /**
         * Write a text halo, hidden from screen readers so that they read the text once.
         * @param {string} text @param {number} x @param {number} y
         */
        strokeText(text4, x3, y3) {
          this.#text(text4, x3, y3, { ...this.#strokeAttributes(), "aria-hidden": "true" });
        }
        /**
         * Draw a group with a title.
         * @param {string} title @param {() => void} draw
         */
        group(title, draw4) {
          this.#lines.push("<g>", element("title", {}, escapeText2(unwrap(title))));
          draw4();
          this.#lines.push("</g>");
        }
        /**
         * Return everything drawn as an SVG file.
         * @param {{width: number, height: number, title: string, description: string}} about
         * @returns {string}
         */
        write({ width, height, title, description }) {
          const head3 = {
            xmlns: "http://www.w3.org/2000/svg",
            width,
            height,
            viewBox: `0 0 ${number2(width)} ${number2(height)}`,
            role: "img",
            "aria-labelledby": "title description"
          };
          const labels = [
            element("title", { id: "title" }, escapeText2(title)),
            element("desc", { id: "description" }, escapeText2(description))
          ];
          return `${element("svg", head3, `
${[...labels, ...this.#lines].join("\n")}
`)}
`;
        }
        /** @param {number} x @param {number} y */
        #at(x3, y3) {
          return `${number2(x3 + this.#state.x)} ${number2(y3 + this.#state.y)}`;
        }
        /** @param {number[]} points */
        #all(points) {
          const pairs = [];
          for (let at5 = 0; at5 < points.length; at5 += 2) pairs.push(this.#at(points[at5], points[at5 + 1]));
          return pairs.join(" ");
        }
        /** @param {Attributes} attributes */
        #write(attributes) {
          if (this.#path.length) this.#lines.push(element("path", { d: this.#path.join(""), ...attributes }));
        }
        #fillAttributes() {
          const { colour: colour2, opacity } = splitColour(this.fillStyle);
          return { fill: colour2, "fill-opacity": opacityOrNull(opacity * this.globalAlpha) };
        }
        #strokeAttributes() {
          const { colour: colour2, opacity } = splitColour(this.strokeStyle);
          const { dash } = this.#state;
          return {
            fill: "none",
            stroke: colour2,
            "stroke-width": this.lineWidth,
            "stroke-opacity": opacityOrNull(opacity * this.globalAlpha),
            "stroke-dasharray": dash.some((length2) => length2 > 0) ? dash.map(number2).join(" ") : null,
            "stroke-linecap": this.lineCap === "butt" ? null : this.lineCap,
            "stroke-linejoin": this.lineJoin === "miter" ? null : this.lineJoin
          };
        }
        /**
         * Write a text on the alphabetic baseline, as programs disagree on others. If `isCentred`, anchor it
         * at its middle, because fonts differ between machines.
         * @param {string} text @param {number} x @param {number} y @param {Attributes} attributes
         */
        #text(text4, x3, y3, attributes) {
          const { weight: weight2, size: size4, faces } = readFont(this.font);
          const { width, shift } = this.#measure(this.font, text4, this.textBaseline);
          const isTurned = this.isCentred && !ANCHORS[this.textAlign];
          this.#lines.push(element("text", {
            x: x3 + this.#state.x + (isTurned ? width / 2 : 0),
            y: y3 + shift + this.#state.y,
            "font-family": faces,
            "font-size": size4,
            "font-weight": weight2 === "bold" ? "bold" : null,
            "text-anchor": isTurned ? "middle" : ANCHORS[this.textAlign],
            "xml:space": /^\s|\s$|\s\s/.test(text4) ? "preserve" : null,
            ...attributes
          }, escapeText2(text4)));
        }
      };
      opacityOrNull = (opacity) => opacity < 1 ? opacity : null;
      make14 = (measure5) => new SvgContext(measure5);
    }
  });

  // src/panels/picture/canvas.js
  function contextOf(canvas) {
    const context4 = canvas.getContext("2d");
    if (!context4) throw new Error("The picture is too large for this browser.");
    return context4;
  }
  var blank;
  var init_canvas = __esm({
    "src/panels/picture/canvas.js"() {
      "use strict";
      blank = () => contextOf(document.createElement("canvas"));
    }
  });

  // src/core/caption.js
  function kindOf(data2, relations5) {
    const [sign2, other2] = new Set(relations5.map((relation3) => relation3.sign));
    return sign2 && other2 === void 0 ? `${labelOf(data2, nameOf(sign2))} ` : "";
  }
  function say16(data2, relations5, whose, whole2, choices2) {
    const all3 = count(whole2, "claimed relation");
    const ties3 = `${kindOf(data2, relations5)}${relations5.length === 1 ? "tie" : "ties"} ${whose}`;
    const head3 = relations5.length ? `${relations5.length} of ${all3}: ${ties3}` : `No tie ${whose}, of ${all3}`;
    return `${[head3, ...choices2].join("; ")}.`;
  }
  var sayReach;
  var init_caption = __esm({
    "src/core/caption.js"() {
      "use strict";
      init_signs();
      init_text();
      sayReach = (centres, nameOf9) => `within ${joinAnd([...centres].map(([id, steps3]) => `${count(steps3, "step")} of ${nameOf9(id)}`))}`;
    }
  });

  // src/panels/picture/foreground.js
  function listChoices3(isNear3, scope2 = get2().scope) {
    const { near: centres, hide: hide3 } = get2();
    const hidden = hide3.map(nameInSentence);
    const more2 = hidden.length - MOST13;
    return [
      ...listChoices(record, scope2),
      !isNear3 && centres.size > 0 && sayReach2(),
      hidden.length > 0 && `without ${joinAnd(more2 > 1 ? [...hidden.slice(0, MOST13), `${more2} more`] : hidden)}`
    ].filter(isThere);
  }
  function count9(relations5, whose, isNear3 = false) {
    const { scope: scope2 } = get2();
    const whole2 = view(EVERYTHING).drawn.length;
    const isSaid2 = scope2.signs.length === 1 && kindOf(record, relations5);
    return say16(record, relations5, whose, whole2, listChoices3(isNear3, isSaid2 ? make({ ...scope2, signs: [] }) : scope2));
  }
  function lit2() {
    const { byId: byId5 } = view(get2().scope);
    return [...highlight.value?.relations ?? []].map((id) => byId5.get(id)).filter(isThere).filter(({ standing }) => standing);
  }
  function number3() {
    const relations5 = highlight.value ? lit2() : visible.value.relations;
    return new Map(relations5.length > MOST_NUMBERED ? [] : relations5.map(({ id }, at5) => [id, at5 + 1]));
  }
  function name4() {
    const { from, to: to2, near: centres } = get2();
    const bloc2 = LETTERS[chosen.value];
    const actors2 = selection.value?.actors ?? chosen2.value?.actors ?? (bloc2 ? [] : current.value ? [from, to2] : [...centres.keys()]);
    const disc3 = actors2.length || open.value === null ? void 0 : discOf(open.value);
    return [...actors2.map(nameOf3), bloc2 ? `bloc ${bloc2}` : "", disc3 ? `camp of ${disc3.names[0]}` : "", ...listChoices3(true)].filter(isThere);
  }
  function ofSelection2({ kind: kind4, actors: actors2, relation: relation3 }) {
    if (relation3) return head(relation3);
    const { ofActor: ofActor7 } = view(get2().scope);
    const drawn = lit2();
    const all3 = isOn2 && kind4 === "actor" ? ofActor7.get(actors2[0]) ?? [] : drawn;
    const missing = all3.length - drawn.length;
    const more2 = missing ? ` ${count(missing, "of them leads", "of them lead")} to actors without a dot.` : "";
    return count9(all3, kind4 === "pair" ? `between ${joinAnd(actors2.map(nameInSentence))}` : `of ${nameInSentence(actors2[0])}`) + more2;
  }
  function say17() {
    const { from, to: to2, near: centres } = get2();
    const selected2 = selection.value;
    if (selected2) return ofSelection2(selected2);
    const tension = chosen2.value;
    if (tension) return `${tension.lead} ${count9(lit2(), "behind it")}`;
    const bloc2 = LETTERS[chosen.value];
    if (bloc2) return `${count9(lit2(), `within bloc ${bloc2} of the split`)} It is not a finding of allegiance.`;
    if (current.value) return count9(lit2(), `on a path between ${nameInSentence(from)} and ${nameInSentence(to2)}`);
    return centres.size ? `${count9(visible.value.relations, sayReach2(), true)} All others are out of focus.` : "";
  }
  function listLines2() {
    const text4 = say17();
    return text4 ? [text4, caveats()].filter(Boolean) : [words3()];
  }
  var MOST13, MOST_NUMBERED, sayReach2;
  var init_foreground = __esm({
    "src/panels/picture/foreground.js"() {
      "use strict";
      init_caption();
      init_lookup();
      init_scope();
      init_summary();
      init_text();
      init_data();
      init_data();
      init_blocs();
      init_highlight();
      init_paths2();
      init_selection();
      init_stage();
      init_tensions2();
      init_visibility();
      init_state();
      init_relationtext();
      init_scopebar();
      MOST13 = 4;
      MOST_NUMBERED = 30;
      sayReach2 = () => sayReach(get2().near, nameInSentence);
    }
  });

  // src/panels/picture/picturelegend.js
  function line4({ colour: name5, line: dashed }, mode3, { hasHead = false, opacity = 1, width = 0 } = {}) {
    return (context4, x3, y3) => {
      const look2 = record.strokes[dashed][mode3];
      const colour2 = get3(name5);
      Object.assign(context4, {
        globalAlpha: Math.min(look2.opacity, opacity),
        lineWidth: width || look2.width,
        strokeStyle: colour2,
        fillStyle: colour2
      });
      context4.setLineDash(look2.dashes);
      context4.beginPath();
      context4.moveTo(x3, y3);
      context4.lineTo(x3 + LINE2 - (hasHead ? 7 : 0), y3);
      context4.stroke();
      if (!hasHead) return;
      context4.beginPath();
      outline(context4, x3 + LINE2, y3, [[-8, -3.4], [0, 0], [-8, 3.4], [-6.2, 0]]);
      context4.fill();
    };
  }
  function outline(context4, x3, y3, corners) {
    corners.forEach(([right, down], at5) => {
      context4[at5 ? "lineTo" : "moveTo"](x3 + right, y3 + down);
    });
    context4.closePath();
  }
  function list33({ relations: relations5, full, faint }) {
    const { vocabulary: vocabulary2 } = record;
    const [types2, modes2] = [once2(relations5.map(({ type }) => type)), once2(relations5.map(({ standing }) => standing))];
    const kinds3 = once2([...full, ...faint].map((id) => actor(id).kind));
    const attack = relations5.find(hasAttacker);
    return [
      { title: "Claimed relations", entries: [
        ...vocabulary2.types.filter(({ id }) => types2.has(id)).map((type) => entry2(type.label, line4(type, "act", { hasHead: !type.symmetric, opacity: highlight.value ? 1 : mostOpacity(type) }))),
        attack && entry2(ATTACKER, line4(typeOf(attack), "act", { hasHead: true }))
      ].filter(isThere) },
      { title: "Strength", entries: vocabulary2.modes.filter(({ id }) => modes2.has(id)).toReversed().map((mode3) => entry2(mode3.label, line4({ ...signStyle("positive"), colour: "soft" }, mode3.id))) },
      { title: "Marks", entries: listMarks2(relations5, faint) },
      { title: "Camps", entries: listCamps() },
      { title: "Also drawn", entries: listSwitches() },
      { title: "Actors", entries: vocabulary2.kinds.filter(({ id }) => kinds3.has(id)).map((each3) => entry2(each3.label, kind3(each3), ICON3)) },
      ...listWidths(),
      ...listBlocs()
    ].filter(({ entries: entries2 }) => entries2.length);
  }
  function listWidths() {
    const unit3 = get2().width;
    const most = unit3 && largest(record, unit3);
    if (!most) return [];
    const wide = (width) => line4(signStyle("neutral"), "act", { width });
    return [{ title: "Line width", entries: [
      entry2(`${most.amount_text}, the largest claimed`, wide(WIDTHS.WIDEST)),
      entry2("no amount claimed", wide(WIDTHS.THINNEST / 2))
    ] }];
  }
  function listCamps() {
    if (highlight.value || !list17().length) return [];
    const disc3 = (share2) => (
      /** @type {Draw} */
      ((context4, x3, y3) => paintDisc(context4, { x: x3 + ICON3 / 2, y: y3, radius: 8 }, share2))
    );
    const signs2 = once2(lines.value.map(({ sign: sign2 }) => sign2));
    return [
      entry2("a computed camp; no source says so; its area: members", disc3(0), ICON3),
      list17().some(({ camp }) => (discOf(camp)?.hostile ?? 0) > 0) && entry2("hostile share of the pairs inside", disc3(0.3), ICON3),
      signs2.has(1) && entry2("how many pairs with friendly ties only", line4(signStyle("positive"), "act", { width: 3 })),
      signs2.has(-1) && entry2("how many pairs with hostile ties only", line4(signStyle("negative"), "act", { width: 3 }))
    ].filter(isThere);
  }
  function listSwitches() {
    const highlighted = highlight.value;
    const denied = list19(highlighted);
    const ghosts = list22(highlighted);
    const crossed = (hasCross) => (context4, x3, y3) => {
      const middle2 = { x: x3 + LINE2 / 2, y: y3 };
      paintLine3(context4, { from: { x: x3, y: y3 }, middle: middle2, to: { x: x3 + LINE2, y: y3 } });
      paintMark2(context4, middle2, hasCross);
    };
    return [
      visible.value.folds.size > 0 && entry2("a tie of a member, not of its body", (context4, x3, y3) => {
        line4(signStyle("neutral"), "act")(context4, x3, y3);
        context4.globalAlpha = 1;
        paintRing(context4, { x: x3 + LINE2 / 2, y: y3 }, get3("sign-neutral"));
      }),
      list24(highlighted).length > 0 && entry2("named as channel, no relation", (context4, x3, y3) => paintLine5(context4, { x: x3, y: y3 }, { x: x3 + LINE2, y: y3 })),
      denied.some(isDenied) && entry2("only denied", crossed(true)),
      denied.some((relation3) => !isDenied(relation3)) && entry2("only asked about, not confirmed", crossed(false)),
      ghosts.length > 0 && entry2(`${ghosts.length} that disappear without ${names2()}`, (context4, x3, y3) => paintLine4(context4, { from: { x: x3, y: y3 }, via: { x: x3 + LINE2 / 2, y: y3 }, to: { x: x3 + LINE2, y: y3 } }, typeOf(ghosts[0]))),
      !highlighted && list20().length > 0 && entry2("joined by claimed support, no claimed hostility inside at any time shown; not a finding of allegiance", (context4, x3, y3) => paintOutline(context4, [{ x: x3 + 6, y: y3 }, { x: x3 + LINE2 - 6, y: y3 }], 6))
    ].filter(isThere);
  }
  function listBlocs() {
    if (!isOn3()) return [];
    const entries2 = list10().map(({ place: place6, text: text4 }) => entry2(text4, (context4, x3, y3) => paintDot2(context4, place6, x3 + ICON3 / 2, y3), ICON3));
    return [{ title: "Blocs", entries: entries2 }];
  }
  function listMarks2(relations5, faint) {
    const { FAINT: FAINT2, UNKNOWN: UNKNOWN3, PAST: PAST3 } = OPACITY;
    const pale = (opacity) => line4(signStyle("neutral"), "act", { opacity });
    return [
      ...listDrawn(record, relations5).map((mark3) => entry2(say(record, mark3.id), dispute3(mark3))),
      relations5.some(isPast) && entry2("ended, with years", pale(PAST3)),
      relations5.some(isToCome) && entry2("announced, with its start", pale(PAST3)),
      relations5.some(({ holds: holds3 }) => holds3 === "unknown") && entry2(say(record, "unknown-then"), pale(UNKNOWN3)),
      faint.size > 0 && entry2("no relation shown", (context4, x3, y3) => {
        context4.globalAlpha = FAINT2;
        kind3({ role: "none", shape: "dot", colour: "grey" })(context4, x3, y3);
      }, ICON3)
    ].filter(isThere);
  }
  var ENTRY, LINE2, ICON3, CORNERS, once2, kind3, dispute3, entry2;
  var init_picturelegend = __esm({
    "src/panels/picture/picturelegend.js"() {
      "use strict";
      init_amounts();
      init_lookup();
      init_phrases();
      init_relationmarks();
      init_bloccolours();
      init_colours();
      init_denied();
      init_discs();
      init_foldmarks();
      init_ghosts();
      init_hulls();
      init_overlay();
      init_styles();
      init_vialines();
      init_data();
      init_fallen();
      init_highlight();
      init_stage();
      init_visibility();
      init_state();
      ENTRY = Object.freeze({ gap: 8, apart: 22, high: 20 });
      [LINE2, ICON3] = [34, 16];
      CORNERS = /* @__PURE__ */ new Map([
        ["square", [[-5, -5], [5, -5], [5, 5], [-5, 5]]],
        ["diamond", [[0, -6.5], [6.5, 0], [0, 6.5], [-6.5, 0]]],
        ["triangle", [[0, -6], [6, 5], [-6, 5]]],
        ["triangleDown", [[0, 6], [6, -5], [-6, -5]]],
        ["hexagon", [[-3.3, -5.6], [3.3, -5.6], [6.5, 0], [3.3, 5.6], [-3.3, 5.6], [-6.5, 0]]],
        ["star", Array.from({ length: 10 }, (_3, at5) => {
          const [angle, far] = [at5 * Math.PI / 5 - Math.PI / 2, at5 % 2 ? 3 : 7];
          return [far * Math.cos(angle), far * Math.sin(angle)];
        })]
      ]);
      once2 = (values2) => new Set(values2);
      kind3 = ({ role, shape, colour: colour2 }) => (context4, left, y3) => {
        const [x3, hue] = [left + ICON3 / 2, get3(isOn3() ? "soft" : `hue-${colour2}`)];
        Object.assign(context4, { fillStyle: hue, strokeStyle: hue, lineWidth: 1.5 });
        context4.setLineDash(role === "umbrella" ? [3, 2] : []);
        const corners = CORNERS.get(shape);
        context4.beginPath();
        if (corners) outline(context4, x3, y3, corners);
        else context4.arc(x3, y3, 5.5, 0, 2 * Math.PI);
        context4[role === "umbrella" ? "stroke" : "fill"]();
      };
      dispute3 = (mark3) => (context4, x3, y3) => {
        line4(signStyle("neutral"), "act")(context4, x3, y3);
        paintDisc2(context4, { x: x3 + LINE2 / 2, y: y3 }, mark3);
      };
      entry2 = (text4, draw4, wide = LINE2) => ({ text: text4, draw: draw4, wide });
    }
  });

  // src/panels/picture/painting.js
  function wrap2(context4, font2, text4, width) {
    context4.font = font2;
    const fits2 = (line6) => context4.measureText(line6).width <= width;
    const lines4 = [""];
    for (const word2 of text4.split(/\s+/).filter(Boolean).flatMap((each3) => cut6(each3, fits2))) {
      const longer = `${lines4.at(-1)} ${word2}`.trim();
      if (lines4.at(-1) && !fits2(longer)) lines4.push(word2);
      else lines4[lines4.length - 1] = longer;
    }
    return carry(lines4);
  }
  function cut6(word2, fits2) {
    const parts = [];
    let rest2 = [...word2];
    while (rest2.length > 1 && !fits2(rest2.join(""))) {
      const over2 = rest2.findIndex((_3, at5) => at5 > 0 && !fits2(rest2.slice(0, at5 + 1).join("")));
      parts.push(rest2.slice(0, over2).join(""));
      rest2 = rest2.slice(over2);
    }
    return [...parts, rest2.join("")];
  }
  function saySize() {
    const { size: size4, scope: scope2 } = get2();
    const ranking = get4();
    if (!size4 || ranking?.refused) return "";
    const own2 = find12(record, size4);
    if (own2) return `Dots are sized by ${own2.label}. ${own2.means}`;
    const measure5 = find11(record, size4);
    if (!measure5) return "";
    const { attention, tensions } = record;
    const ofMore = isOfMore(record, size4, scope2) && say(record, "whole-network");
    const sentences2 = [`Dots are sized by ${measure5.label.toLowerCase()}.`, ofMore, measure5.means, measure5.means_not, attention];
    return [...sentences2, ranking?.theses_left_out && tensions.left_out].filter(Boolean).join(" ");
  }
  function planAll(context4, shown4) {
    const box3 = surround2([...shown4.full, ...shown4.faint]);
    const width = Math.max(NARROWEST, Math.ceil(box3.right - box3.left + 2 * MARGIN2));
    const lines4 = [];
    let down = MARGIN2;
    const write12 = (look2, text4) => {
      for (const line6 of text4 ? wrap2(context4, look2.font, text4, width - 2 * MARGIN2) : []) {
        lines4.push({ ...look2, text: line6, x: MARGIN2, y: down + look2.high / 2 });
        down += look2.high;
      }
    };
    write12(HEAD, isolate(record.title));
    for (const text4 of [record.banner, ...say18()]) write12(TEXT, text4);
    down += MARGIN2;
    const origin = { x: (width - box3.left - box3.right) / 2, y: down - box3.top };
    down += box3.bottom - box3.top + MARGIN2;
    const legend2 = planLegend(context4, shown4, width, down);
    const claims2 = planClaims(context4, width, legend2.bottom);
    return { width, height: Math.ceil(claims2.bottom + MARGIN2), lines: lines4, origin, legend: legend2, claims: claims2 };
  }
  function planClaims(context4, width, top) {
    const { byId: byId5 } = view(get2().scope);
    const numbers = [...number3()];
    let y3 = top + MARGIN2;
    const parts = numbers.length ? [{ text: "Claims", ...TEXT, font: LABEL.font, x: MARGIN2, y: y3 }] : [];
    for (const [id, number4] of numbers) {
      parts.push({ text: String(number4), ...LABEL, font: `bold ${LABEL.font}`, x: MARGIN2 + TITLES, y: y3 });
      for (const text4 of wrap2(context4, LABEL.font, sayRelation(record, get(byId5, id)), width - 2 * MARGIN2 - TITLES - NUMBER)) {
        parts.push({ text: text4, ...LABEL, x: MARGIN2 + TITLES + NUMBER, y: y3 });
        y3 += LINE3;
      }
    }
    return { bottom: parts.length ? y3 - LINE3 / 2 : top, parts };
  }
  function planLegend(context4, shown4, width, top) {
    const parts = [];
    let y3 = top + ENTRY.high / 2;
    for (const { title, entries: entries2 } of list33(shown4)) {
      let x3 = MARGIN2 + TITLES;
      parts.push({ text: title, ...TEXT, font: LABEL.font, x: MARGIN2, y: y3 });
      for (const { text: text4, draw: draw4, wide } of entries2) {
        context4.font = LABEL.font;
        const whole2 = wide + ENTRY.gap + context4.measureText(text4).width;
        if (x3 > MARGIN2 + TITLES && x3 + whole2 > width - MARGIN2) [x3, y3] = [MARGIN2 + TITLES, y3 + ENTRY.high];
        parts.push({ text: text4, ...LABEL, x: x3 + wide + ENTRY.gap, y: y3, draw: draw4, at: x3 });
        x3 += whole2 + ENTRY.apart;
      }
      y3 += ENTRY.high + 4;
    }
    return { top, bottom: y3 - ENTRY.high / 2, parts };
  }
  function surround2(ids3) {
    const boxes2 = [...ids3.map((id) => reachOf2(id)), ...listBoxes2(), ...listBoxes()];
    if (!boxes2.length) return { left: 0, top: 0, right: 0, bottom: 0 };
    const most = (side, pick3) => pick3(...boxes2.map((box3) => box3[side]));
    return {
      left: most("left", Math.min),
      top: most("top", Math.min),
      right: most("right", Math.max),
      bottom: most("bottom", Math.max)
    };
  }
  function paint12(context4, planned) {
    const { width, height, origin, lines: lines4, legend: legend2, claims: claims2 } = planned;
    context4.fillStyle = get3("canvas");
    context4.fillRect(0, 0, width, height);
    for (const line6 of lines4) write7(context4, line6);
    context4.save();
    context4.translate(origin.x, origin.y);
    asSaved(() => paintNetwork(context4, {
      left: -origin.x,
      right: width - origin.x,
      top: lines4[lines4.length - 1].y + TEXT.high - origin.y,
      bottom: legend2.top - origin.y
    }));
    context4.restore();
    for (const part2 of [...legend2.parts, ...claims2.parts]) write7(context4, part2);
  }
  function paintNetwork(context4, box3) {
    const { relations: relations5, full, faint } = visible.value;
    const group6 = (title, draw4) => context4.group ? context4.group(title, draw4) : draw4();
    const isThere3 = (id) => full.has(id) || faint.has(id);
    const nodes = ids.filter(isThere3);
    const drawn = relations5.filter(({ from, to: to2 }) => isThere3(standIn(from)) && isThere3(standIn(to2)));
    apply();
    prepare8();
    paint10(context4, null);
    for (const relation3 of drawn) {
      group6(sayRelation(record, relation3), () => {
        paintLine(context4, relation3.id);
        paintHeads(context4, relation3.id);
      });
    }
    context4.isCentred = true;
    for (const id of nodes) group6(nameOf3(id), () => paintDot(context4, id));
    paint11(context4, box3);
    paintNumbers(context4, number3());
  }
  function write7(context4, { text: text4, font: font2, colour: colour2, x: x3, y: y3, draw: draw4, at: at5 = x3 }) {
    context4.save();
    Object.assign(context4, { font: font2, fillStyle: get3(colour2), textAlign: "left", textBaseline: "middle" });
    context4.setLineDash([]);
    context4.fillText(text4, x3, y3);
    draw4?.(context4, at5, y3);
    context4.restore();
  }
  var face, MARGIN2, NARROWEST, HEAD, TEXT, LABEL, TITLES, NUMBER, LINE3, sayWidth, say18, asSaved, plan;
  var init_painting = __esm({
    "src/panels/picture/painting.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_lookup();
      init_ownscores();
      init_phrases();
      init_ranking();
      init_sentences();
      init_bloccolours();
      init_colours();
      init_discs();
      init_drawing();
      init_labels();
      init_network();
      init_overlay();
      init_routes();
      init_underlay();
      init_vis();
      init_vislines();
      init_data();
      init_ranking2();
      init_stage();
      init_stagewords();
      init_visibility();
      init_state();
      init_foreground();
      init_picturelegend();
      ({ face } = font);
      MARGIN2 = 28;
      NARROWEST = 640;
      HEAD = { font: `bold 20px ${face}`, high: 27, colour: "ink" };
      TEXT = { font: `13px ${face}`, high: 19, colour: "soft" };
      LABEL = { font: `12px ${face}`, colour: "ink" };
      TITLES = 128;
      NUMBER = 24;
      LINE3 = 17;
      sayWidth = () => get2().width && sayWidths(get2().width);
      say18 = () => [...listLines2(), text3(), say9(), saySize(), sayWidth()].filter(Boolean);
      asSaved = (work) => unconfined(() => asBase(() => atFullScale(() => {
        if (isOn2) refresh();
        return work();
      })));
      plan = (context4, shown4 = visible.value) => asSaved(() => planAll(context4, shown4));
    }
  });

  // src/panels/picture/savepicture.js
  var savepicture_exports = {};
  __export(savepicture_exports, {
    start: () => start36,
    writeSvg: () => writeSvg
  });
  function measureWith(context4) {
    return (font2, text4, baseline) => {
      const ascentOn = (line6) => {
        context4.textBaseline = line6;
        return context4.measureText(text4).fontBoundingBoxAscent;
      };
      context4.font = font2;
      return { width: context4.measureText(text4).width, shift: ascentOn("alphabetic") - ascentOn(baseline) };
    };
  }
  function writeSvg() {
    return inLight(() => {
      const planned = plan(blank());
      const context4 = make14(measureWith(blank()));
      paint12(context4, planned);
      const { title, banner } = record;
      return context4.write({ ...planned, title, description: [banner, ...listLines2()].join(" ") });
    });
  }
  function paintCanvas() {
    return inLight(() => {
      const planned = plan(blank());
      const { width, height } = planned;
      const scale2 = Math.min(TWICE, LONGEST3 / Math.max(width, height), Math.sqrt(MOST14 / (width * height)));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [Math.floor(width * scale2), Math.floor(height * scale2)];
      const context4 = contextOf(canvas);
      context4.scale(scale2, scale2);
      paint12(context4, planned);
      return { canvas, scale: scale2 };
    });
  }
  function saveSvg() {
    save2("svg", new Blob([writeSvg()], { type: "image/svg+xml" }));
  }
  function savePng() {
    const { canvas, scale: scale2 } = paintCanvas();
    const smaller = scale2 < TWICE ? ` It is at ${scale2.toFixed(1)} times the size: this is the largest that browsers can make.` : "";
    canvas.toBlob((blob) => {
      if (blob) save2("png", blob, smaller);
      else note2("The picture is too large for a PNG in this browser. Save it as SVG instead.");
    }, "image/png");
  }
  function save2(ending, blob, more2 = "") {
    const name5 = make13([record.title, ...name4()].map(dropMarks));
    const file = `${name5 || name()}.${ending}`;
    save(file, blob);
    note2(`Saved as ${file}.${more2}`);
  }
  function open7() {
    const choice6 = (name5, what, work, first3) => el(
      "li",
      { class: "picture-choice" },
      el("button", {
        class: "button",
        type: "button",
        autofocus: first3,
        "aria-describedby": `picture-${name5}`,
        click: () => {
          dialog.close();
          work();
        }
      }, name5),
      el("span", { id: `picture-${name5}` }, what)
    );
    const dialog = open3(
      "Save picture",
      el("p", {}, "Everything that is shown, with the title, the sources, a description of the filters and a legend. In light colours, for print."),
      el(
        "ul",
        { class: "picture-choices" },
        choice6("PNG", "for documents and slides, at twice the size", savePng, true),
        choice6("SVG", "for print and drawing programs, at any size", saveSvg)
      )
    );
  }
  var ICON4, TWICE, LONGEST3, MOST14, start36;
  var init_savepicture = __esm({
    "src/panels/picture/savepicture.js"() {
      "use strict";
      init_bidi();
      init_filenames();
      init_colours();
      init_svgcontext();
      init_data();
      init_pagefile();
      init_dialog();
      init_element();
      init_sharebar();
      init_canvas();
      init_foreground();
      init_painting();
      ICON4 = "M2.5 4.2a1.2 1.2 0 0 1 1.2-1.2h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2zM3 11.5l3.2-3.3 2.3 2.3 1.6-1.6 2.9 2.9M10.6 5.9v.1";
      TWICE = 2;
      LONGEST3 = 16e3;
      MOST14 = 64e6;
      start36 = () => add3("Save picture", ICON4, open7);
    }
  });

  // src/panels/details/chains.js
  function chain4({ actors: [one2, other2, client, enemy], legs: [backing, support, fight] }) {
    return el(
      "li",
      { class: "opposed" },
      actor2(one2),
      " ",
      sign("positive", `${labelOf3(backing)} →`),
      " ",
      actor2(client),
      " ",
      sign("negative", labelOf3(fight)),
      " ",
      actor2(enemy),
      " ",
      sign("positive", `← ${labelOf3(support)}`),
      " ",
      actor2(other2)
    );
  }
  function show13({ kind: kind4, cases }) {
    if (!OPPOSED2.includes(kind4)) return null;
    return el(
      "div",
      {},
      el("p", { class: "path-lead" }, "As claimed:"),
      el("ul", { class: "opposed-list", "aria-label": "Opposing chains" }, cases.slice(0, MOST15).map(chain4))
    );
  }
  var MOST15, OPPOSED2, actor2, sign, labelOf3;
  var init_chains = __esm({
    "src/panels/details/chains.js"() {
      "use strict";
      init_lookup();
      init_text();
      init_data();
      init_element();
      MOST15 = 3;
      OPPOSED2 = ["clients-clash", "proxy"];
      actor2 = (id) => el("span", { class: "path-actor" }, name3(nameOf3(id)));
      sign = (look2, text4) => el("span", { class: `path-sign path-sign-${look2}` }, text4);
      labelOf3 = (leg) => joinAnd([...new Set(leg.map(({ type }) => get(types, type).label))]);
    }
  });

  // src/panels/table/tablepanel.js
  var tablepanel_exports = {};
  __export(tablepanel_exports, {
    makeWhole: () => makeWhole,
    start: () => start37
  });
  function hasEnds({ record: record2 }) {
    const { ends: text4 } = get2();
    if (!text4 || !("type" in record2)) return true;
    const ends2 = parse5(text4);
    if ("standing" in record2) return has2(ends2, record2);
    const { from, to: to2, type } = record2;
    return has2(ends2, { from, to: to2, symmetric: get(types, type).symmetric }) || isNamed(ends2, record2);
  }
  function sayAmong(table2) {
    const [among2, described3] = [among.value, described2.value];
    if (!among2 || !described3 || table2 === "actors" !== (listActors(described3, among2) !== null)) return "";
    return say6(record, view(get2().scope).selection, among2);
  }
  function sayEnds({ table: table2, ends: text4 }) {
    if (!text4 || table2 === "actors") return "";
    const { types: types2 } = get2().scope;
    const isMutual2 = types2.length > 0 && types2.every((type) => types.get(type)?.symmetric);
    const { from, to: to2, actor: actor3 } = parse5(text4);
    const parts = [[actor3, "with"], [from, isMutual2 ? "with" : "from"], [to2, isMutual2 ? "with" : "to"]];
    return `Only ${parts.filter(([id]) => id).map(([id, word2]) => `${word2} ${nameOf3(id)}`).join(" ")}.`;
  }
  function sortBy2(id, isNumber) {
    const { table: table2, sort: sort3 } = get2();
    const now4 = readSort(table2, sort3, columnsOf2(table2));
    const isDescending = now4.column === id ? !now4.isDescending : isNumber;
    set({ sort: isDescending ? `-${id}` : id, rows: MORE });
  }
  function countAll2(table2) {
    const { all: all3, drawn } = view(get2().scope);
    if (table2 === "actors") return group(ids.filter(isInScope2).length);
    return group(table2 === "relations" ? drawn.length : all3.reduce((sum3, { claims: claims2 }) => sum3 + claims2.length, 0));
  }
  function say19({ table: table2, find: text4, ends: ends2 }) {
    const { noun, about: about4 } = WORDS[table2];
    const [there, all3] = [arranged.value, rows.value].map((some2) => some2.filter((row6) => !isOpen3(row6)).length);
    const open13 = arranged.value.filter(isOpen3).length;
    const number4 = [
      text4.trim() || sayEnds({ table: table2, ends: ends2 }) || sayAmong(table2) ? `${group(there)} of ${count(all3, noun)}` : count(all3, noun),
      open13 > 0 && `${group(open13)} only denied or not confirmed`
    ].filter(Boolean).join(", and ");
    const own2 = list11(record, table2).length > 0 && record.own_scores?.means;
    return [`${number4}.`, sayEnds({ table: table2, ends: ends2 }), sayAmong(table2), about4, own2].filter(Boolean).join(" ");
  }
  function sayEmpty({ find: text4, ends: ends2, among: among2 }) {
    const isFiltered = Boolean((text4.trim() || ends2 || among2) && rows.value.length);
    const none = text4.trim() ? `No rows match “${isolate(text4.trim())}”.` : "No such relation is claimed in this scope.";
    return el(
      "div",
      { class: "table-empty" },
      el("p", { class: "empty" }, isFiltered ? none : "Nothing is shown in this scope."),
      el("button", {
        class: "quiet",
        type: "button",
        click: () => {
          byId2("table-find").focus();
          return isFiltered ? set({ find: "", ends: "", among: "", rows: MORE }) : clearScope();
        }
      }, isFiltered ? "Show all rows" : "Clear the scope")
    );
  }
  function onFind(text4) {
    setFind(text4);
    clearTimeout(announcing);
    announcing = setTimeout(() => announce(say19(get2())), PAUSE2);
  }
  function onFindKey(event) {
    if (event.key !== "Escape" || !event.currentTarget.value) return;
    event.preventDefault();
    onFind("");
  }
  function showMore() {
    set({ rows: get2().rows + MORE });
    announce(`${group(Math.min(get2().rows, arranged.value.length))} of ${count(arranged.value.length, "row")} are shown.`);
  }
  function makeWhole() {
    const { table: table2 } = get2();
    return el(
      "table",
      {},
      el("caption", {}, say19(get2())),
      el("thead", {}, el("tr", {}, columnsOf2(table2).map(({ label: label2 }) => el("th", {}, label2)))),
      el("tbody", {}, arranged.value.map((row6) => make9(table2, row6)))
    );
  }
  function showInPicture() {
    const ids3 = actorsOf(get2().ends);
    set({ tab: "graph", select: "", near: new Map(ids3.map((id) => [id, 1])), hide: [] });
    focusOn(ids3[0]);
  }
  function head2({ table: table2, sort: sort3 }) {
    const { column: column2, isDescending } = readSort(table2, sort3, columnsOf2(table2));
    return el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columnsOf2(table2).map(({ id, label: label2, isNumber }) => el("th", {
      key: id,
      scope: "col",
      role: "columnheader",
      "data-column": id,
      class: isNumber && "is-number",
      "aria-sort": column2 === id ? isDescending ? "descending" : "ascending" : null
    }, el("button", { class: "sort", type: "button", click: () => sortBy2(id, isNumber) }, label2)))));
  }
  function view11() {
    const state2 = get2();
    if (state2.tab !== "table") return null;
    const { table: table2, select: select2 } = state2;
    const found3 = arranged.value;
    const left = found3.length - state2.rows;
    return [
      el(
        "div",
        { class: "reading-head" },
        el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "Rows"), TITLES2.map(choice3)),
        el("label", { class: "hidden", for: "table-find" }, "Filter rows"),
        el("input", {
          class: "field table-find",
          id: "table-find",
          type: "search",
          placeholder: "Filter rows",
          autocomplete: "off",
          spellcheck: false,
          value: state2.find,
          focus: prepare13,
          input: ({ currentTarget }) => onFind(currentTarget.value),
          keydown: onFindKey
        }),
        sayEnds(state2) && found3.length > 0 && [
          el("button", { class: "quiet table-all", type: "button", click: showInPicture }, "Show in the picture")
        ],
        (sayEnds(state2) || sayAmong(table2)) && found3.length > 0 && el("button", { class: "quiet table-all", type: "button", click: () => set({ ends: "", among: "", rows: MORE }) }, "Show all rows")
      ),
      el(
        "table",
        { class: "table", role: "table" },
        el("caption", { class: "table-caption" }, name3(say19(state2))),
        head2(state2),
        el(
          "tbody",
          { key: table2, role: "rowgroup" },
          found3.slice(0, state2.rows).map((row6) => make9(table2, row6, row6.select === select2))
        )
      ),
      !found3.length && sayEmpty(state2),
      left > 0 && el("p", { class: "table-end" }, el(
        "button",
        { class: "quiet table-more", type: "button", click: showMore },
        `Show ${Math.min(left, MORE)} more of ${count(left, "row")} left`
      ))
    ];
  }
  var MORE, PAUSE2, TITLES2, WORDS, announcing, columnsOf2, rows, arranged, prepare13, isAmong, isOpen3, setFind, choice3, start37;
  var init_tablepanel = __esm({
    "src/panels/table/tablepanel.js"() {
      "use strict";
      init_signals_core_module();
      init_bidi();
      init_campties();
      init_ends();
      init_lookup();
      init_ownscores();
      init_tables();
      init_text();
      init_keyboard();
      init_data();
      init_stage();
      init_visibility();
      init_schedule();
      init_state();
      init_element();
      init_status();
      init_tablecells();
      MORE = 100;
      PAUSE2 = 400;
      TITLES2 = [["actors", "Actors"], ["relations", "Relations"], ["claims", "Claims"]];
      WORDS = {
        actors: { noun: "actor", about: "Actors in what is shown." },
        relations: { noun: "claimed relation", about: "Each is a claim by those named, not an established fact." },
        claims: { noun: "claim", about: "Each row is what one claimant says in one paragraph." }
      };
      announcing = 0;
      columnsOf2 = (table2) => columnsOf(record, table2);
      rows = O(() => {
        const { scope: scope2, table: table2 } = get2();
        return list27(record, { relations: view(scope2).all }, table2, ids.filter(isInScope2));
      });
      arranged = O(() => {
        const { table: table2, sort: sort3, find: find20 } = get2();
        return arrange2(rows.value.filter(hasEnds).filter(isAmong.value), table2, { sort: sort3, find: find20 }, columnsOf2(table2));
      });
      prepare13 = inSlices(() => prepare12(rows.value));
      isAmong = O(() => {
        const [among2, described3] = [among.value, described2.value];
        if (!among2 || !described3) return () => true;
        const actors2 = listActors(described3, among2);
        const ids3 = new Set(actors2 ?? listRelations(record, view(get2().scope).selection, among2));
        return ({ record: record2, select: select2 }) => "type" in record2 ? Boolean(actors2) || ids3.has(select2) : !actors2 || ids3.has(record2.id);
      });
      isOpen3 = ({ record: record2 }) => "standing" in record2 && !record2.standing;
      setFind = (text4) => set({ find: text4, rows: MORE });
      choice3 = ([table2, title]) => el(
        "label",
        { class: "segment" },
        el("input", {
          class: "segment-box",
          type: "radio",
          name: "table",
          value: table2,
          checked: get2().table === table2,
          change: () => set({ table: table2, sort: "", rows: MORE })
        }),
        title,
        " ",
        el("span", { class: "segment-number" }, countAll2(table2))
      );
      start37 = () => show3(byId2("table-panel"), view11);
    }
  });

  // src/panels/print/printcamps.js
  function list34() {
    const described3 = described2.value;
    if (!described3 || !discs.value.length) return [];
    return [
      el("h2", {}, "Computed camps"),
      el("ul", {}, described3.discs.map(({ camp }) => el("li", { class: "print-claim" }, el("strong", {}, name3(nameOf5(camp))), ": ", count4(camp)))),
      el("h2", {}, "Ties between them"),
      el("ul", {}, described3.between.map((each3) => el("li", { class: "print-claim" }, name3(`${sayLine(each3)}.`))))
    ];
  }
  var init_printcamps = __esm({
    "src/panels/print/printcamps.js"() {
      "use strict";
      init_discs();
      init_stage();
      init_element();
    }
  });

  // src/panels/print/printparts.js
  function paint13(canvas, width, height, draw4) {
    [canvas.width, canvas.height] = [Math.ceil(width * TWICE2), Math.ceil(height * TWICE2)];
    const context4 = contextOf(canvas);
    context4.scale(TWICE2, TWICE2);
    context4.beginPath();
    context4.rect(0, 0, width, height);
    context4.clip();
    draw4(context4);
  }
  function picture2(shown4) {
    const planned = plan(blank(), shown4);
    const { y: y3, high } = planned.lines[planned.lines.length - 1];
    const top = y3 + high;
    const draw4 = (context4) => {
      context4.translate(0, -top);
      paint12(context4, { ...planned, lines: planned.lines.slice(-1), legend: { ...planned.legend, parts: [] }, claims: { ...planned.claims, parts: [] } });
    };
    return el("canvas", {
      class: "print-picture",
      ref: (canvas) => canvas && paint13(canvas, planned.width, planned.legend.top - top, draw4)
    });
  }
  function legend(shown4) {
    const { high } = ENTRY;
    const sign2 = ({ draw: draw4, wide }) => el("canvas", {
      class: wide > high ? "print-line" : "print-figure",
      ref: (canvas) => canvas && paint13(canvas, wide, high, (context4) => draw4(context4, 0, high / 2))
    });
    return el("dl", { class: "print-legend" }, list33(shown4).map(({ title, entries: entries2 }) => el(
      "div",
      {},
      el("dt", {}, title),
      el("dd", {}, el("ul", {}, entries2.map((entry3) => el("li", {}, sign2(entry3), " ", entry3.text))))
    )));
  }
  function relations4(list40) {
    const numbers = number3();
    return list40.map((each3) => relation(each3, numbers));
  }
  function copy3(part2) {
    const copied = (
      /** @type {HTMLElement} */
      part2.cloneNode(true)
    );
    copied.hidden = false;
    for (const each3 of copied.querySelectorAll(SCREEN_ONLY)) each3.remove();
    for (const button4 of copied.querySelectorAll("button")) {
      const text4 = document.createElement("span");
      text4.className = "print-button";
      text4.append(...button4.childNodes);
      button4.replaceWith(text4);
    }
    for (const each3 of [copied, ...copied.querySelectorAll("[id], [role], [tabindex]")]) {
      for (const kind4 of ["id", "role", "tabindex", "aria-labelledby"]) each3.removeAttribute(kind4);
    }
    return copied;
  }
  var TWICE2, SCREEN_ONLY, claim2, claims, relation;
  var init_printparts = __esm({
    "src/panels/print/printparts.js"() {
      "use strict";
      init_bidi();
      init_element();
      init_relationtext();
      init_canvas();
      init_foreground();
      init_painting();
      init_picturelegend();
      init_tablecells();
      TWICE2 = 2;
      SCREEN_ONLY = "input, select, label, fieldset, .reading-head, .hidden, [hidden], .sources-about, .outside-clear, [aria-label^='Claims.']";
      claim2 = (each3) => el(
        "li",
        { class: "print-claim" },
        name3(each3.sentence),
        " ",
        firmly(each3),
        each3.quote && el("span", { class: "print-note" }, " In the source's words: ", name3(`“${isolate(each3.quote)}”`)),
        each3.note && el("span", { class: "print-note" }, " Note: ", name3(each3.note))
      );
      claims = (list40) => el("ul", {}, list40.map(claim2));
      relation = (each3, numbers) => el(
        "section",
        { class: "print-relation" },
        el(
          "div",
          { class: "print-head" },
          el("h3", {}, numbers.has(each3.id) && el("span", { class: "print-number" }, `${numbers.get(each3.id)} `), name3(head(each3))),
          each3.standing && el("p", { class: "print-marks" }, dates(each3), " ", badges(each3).map((badge2) => [badge2, " "]))
        ),
        claims(each3.claims)
      );
    }
  });

  // src/panels/print/printchoice.js
  function inForeground() {
    const highlighted = highlight.value;
    if (!highlighted) return visible.value;
    const drawn = view(get2().scope).drawn.filter(({ id }) => highlighted.relations.has(id));
    return { relations: drawn, full: highlighted.actors, faint: /* @__PURE__ */ new Set() };
  }
  function listOfActor(id, relations5) {
    const listed3 = new Set(relations5.flatMap((each3) => each3.claims));
    const others = inScope2().flatMap((each3) => each3.claims).filter((claim3) => !listed3.has(claim3));
    const spoken = others.filter((claim3) => speakersOf(claim3).includes(id));
    const through = others.filter((claim3) => claim3.via.includes(id) && !spoken.includes(claim3));
    const part2 = (title, content) => content && [el("h2", {}, name3(title)), content];
    return [
      part2(WHO, relations5.length > 0 && relations4(relations5)),
      part2(`Claims by or through ${nameInSentence(id)}`, spoken.length > 0 && claims(spoken)),
      part2(`Claims that name ${nameInSentence(id)} as channel`, through.length > 0 && claims(through)),
      sources2([...relations5, { claims: [...spoken, ...through] }])
    ];
  }
  function ofSelection3(selected2) {
    const { kind: kind4, actors: [first3, second], relation: only2 } = selected2;
    const isEnd = ({ from, to: to2 }, id) => from === id || to2 === id;
    const relations5 = only2 ? [only2] : inScope2().filter((each3) => isEnd(each3, first3) && (!second || isEnd(each3, second)));
    const outside = notice(selected2, view(get2().scope));
    return {
      shown: inForeground(),
      content: [
        el("h2", { class: "print-subject" }, selected2.actors.map((id, at5) => [at5 ? " and " : "", name3(nameOf3(id))])),
        kind4 === "actor" && aboutActor(actor(first3)),
        outside && copy3(make3(outside)),
        kind4 === "actor" ? listOfActor(first3, relations5) : list35(relations5)
      ]
    };
  }
  function ofPath2(path) {
    const relations5 = path.hops.flatMap((hop) => hop.relations);
    const item4 = copy3(make3(el("div", { class: "print-path" }, show8(path, {}))));
    item4.querySelector(".path-hops")?.remove();
    return { shown: inForeground(), content: [item4, list35(relations5)] };
  }
  function ofTension2(tension) {
    const statements = el("div", {}, show13(tension), list13(tension.statements, "Claims behind it"));
    return { shown: inForeground(), content: [copy3(make3(statements)), list35(tension.relations)] };
  }
  function ofTab(tab) {
    const part2 = tab === "table" ? make3(makeWhole()) : copy3(byId2(`${tab}-panel`));
    part2.classList.add("print-tab");
    const isListPanel = tab === "blocs" || tab === "tensions";
    for (const fold3 of isListPanel ? part2.querySelectorAll("details") : []) fold3.open = true;
    return { shown: isListPanel && inForeground(), content: [el("h2", {}, TITLES3[tab]), part2] };
  }
  function ofPicture(isAll2) {
    const relations5 = inScope2().filter(({ from, to: to2 }) => isAll2 && isOn2 || isPresent(from) && isPresent(to2));
    const camps2 = list34();
    const content = camps2.length && !relations5.length ? [] : relations5.length ? list35(relations5) : [el("h2", {}, WHO), el("p", {}, "Nothing is shown in this scope.")];
    return { shown: visible.value, content: [...camps2, ...content] };
  }
  function choose8(isAll2) {
    const { tab } = get2();
    const selected2 = selection.value;
    if (selected2) return ofSelection3(selected2);
    const tension = chosen2.value;
    if (tension) return ofTension2(tension);
    if (tab !== "graph") return ofTab(tab);
    return current.value ? ofPath2(current.value) : ofPicture(isAll2);
  }
  function say20() {
    const { tab, near, hide: hide3 } = get2();
    const selected2 = selection.value;
    if (selected2) return `What is selected: ${joinAnd(selected2.actors.map(nameOf3))}, with who claims what.`;
    if (chosen2.value) return "The tension that is chosen, with the claims behind it.";
    if (tab !== "graph") return `What the tab ${TITLES3[tab]} shows.`;
    if (current.value) return "The path that is shown, with who claims what.";
    if (near.size || hide3.length) return "What is in focus, with who claims what.";
    return isOn2 ? "What is drawn, with who claims it." : "";
  }
  var NOTHING2, inScope2, WHO, list35, aboutActor, TITLES3;
  var init_printchoice = __esm({
    "src/panels/print/printchoice.js"() {
      "use strict";
      init_names();
      init_text();
      init_data();
      init_highlight();
      init_paths2();
      init_selection();
      init_stage();
      init_tensions2();
      init_visibility();
      init_state();
      init_element();
      init_chains();
      init_outside();
      init_statements();
      init_pathitem();
      init_claims();
      init_tablepanel();
      init_printcamps();
      init_printparts();
      NOTHING2 = Object.freeze({ select: "", from: "", to: "", near: /* @__PURE__ */ new Map(), hide: [], tab: "graph", picked: "", hovered: null });
      inScope2 = () => view(get2().scope).all;
      WHO = "Who claims what";
      list35 = (relations5) => [el("h2", {}, WHO), relations4(relations5), sources2(relations5)];
      aboutActor = ({ aliases, note: note5, kind: kind4 }) => el(
        "p",
        { class: "print-about" },
        kind(kind4).label,
        aliases.length > 0 && [". Also called ", aliases.map((alias, at5) => [at5 ? ", " : "", name3(alias)])],
        note5 && [". ", name3(note5)]
      );
      TITLES3 = { table: "Table", sources: "Sources", blocs: "Blocs", tensions: "Tensions" };
    }
  });

  // src/panels/print/printing.js
  var printing_exports = {};
  __export(printing_exports, {
    start: () => start38
  });
  function write8() {
    const { shown: shown4, content } = choose8(isAll);
    const { title, banner } = record;
    document.title = [TITLE, joinAnd(name4())].filter(Boolean).join(": ");
    sheet.classList.toggle("print-part", shown4 !== visible.value);
    inLight(() => put(
      sheet,
      el("h1", {}, name3(title)),
      el("p", {}, name3(banner)),
      (shown4 ? say18() : [words3(false)]).map((text4) => el("p", {}, name3(text4))),
      shown4 && [picture2(shown4), legend(shown4)],
      content
    ));
  }
  function clear() {
    isAll = false;
    document.title = TITLE;
    put(sheet);
  }
  function print(all3) {
    isAll = all3;
    window.print();
  }
  function open8() {
    const part2 = say20();
    const choice6 = (text4, what, all3, first3) => el(
      "li",
      { class: "print-choice" },
      el("button", {
        class: "button",
        type: "button",
        autofocus: first3,
        "aria-describedby": `print-${all3}`,
        click: () => {
          dialog.close();
          print(all3);
        }
      }, text4),
      el("span", { id: `print-${all3}` }, what)
    );
    const number4 = count(view(get2().scope).drawn.length, "claimed relation");
    const dialog = open3("Print", el(
      "ul",
      { class: "print-choices" },
      part2 && choice6("Print this", part2, false, true),
      choice6("Print everything", `The whole picture and who claims what: ${number4}.`, true, !part2)
    ));
  }
  function start38() {
    document.body.append(sheet);
    add3("Print", ICON5, open8);
    on((_3, changed) => {
      if (changed.size > 1 || !changed.has("at")) isAll = false;
    });
    window.addEventListener("beforeprint", fill4);
    window.addEventListener("afterprint", clear);
    window.matchMedia("print").addEventListener("change", ({ matches: matches3 }) => matches3 ? fill4() : clear());
  }
  var ICON5, TITLE, sheet, isAll, fill4;
  var init_printing = __esm({
    "src/panels/print/printing.js"() {
      "use strict";
      init_text();
      init_colours();
      init_data();
      init_visibility();
      init_state();
      init_dialog();
      init_element();
      init_sharebar();
      init_scopebar();
      init_foreground();
      init_painting();
      init_printchoice();
      init_printparts();
      ICON5 = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z";
      TITLE = document.title;
      sheet = make3(el("div", { class: "print" }));
      isAll = false;
      fill4 = () => isAll ? as(NOTHING2, write8) : write8();
    }
  });

  // src/panels/rank/rankpanel.js
  var rankpanel_exports = {};
  __export(rankpanel_exports, {
    start: () => start39
  });
  function about3() {
    const { size: size4, scope: scope2 } = get2();
    if (!size4) return suggestion();
    const own2 = find12(record, size4);
    const ranking = current4();
    if (own2) return [el("p", { class: "size-means" }, own2.means), ranking && showOwn(ranking)];
    const measure5 = find11(record, size4);
    return measure5 && [
      el("p", { class: "size-means" }, measure5.means, " ", measure5.means_not),
      el("p", { class: "size-note" }, record.attention),
      isOfMore(record, size4, scope2) && el("p", { class: "size-means" }, el("strong", {}, say(record, "whole-network"))),
      ranking ? answer6(ranking) : el("p", { class: "size-note" }, "Computing …")
    ];
  }
  function suggestion() {
    const measure5 = find11(record, SUGGESTED);
    return measure5 && el(
      "p",
      { class: "size-note" },
      el("button", { class: "quiet size-suggested", type: "button", click: suggest }, `Suggested: ${measure5.label}`),
      ` ${measure5.means} It assumes nothing, and follows the filters.`
    );
  }
  function suggest() {
    set({ size: SUGGESTED });
    byId2("size-by").focus();
  }
  function answer6(ranking) {
    const { actors: actors2, counted: counted2 = 0, absent = 0, of: scope2, measure: measure5 } = ranking;
    if (ranking.refused) return el("p", { class: "size-means" }, ranking.refused);
    const isOfMore2 = isOfMore(record, measure5, scope2);
    const where = isOfMore2 ? ", in the whole network" : toHash(scope2) === "" ? "" : ", in what is shown";
    const hasScores = actors2.some(({ score }) => score);
    return [
      hasScores && list36(actors2, isOfMore2),
      counted2 > 0 && !hasScores && el("p", { class: "size-means" }, "Every score is 0: nothing that is shown counts towards this measure."),
      el("p", { class: "size-note" }, sayCounted(record, { counted: counted2, absent }, isOfMore2)),
      ranking.theses_left_out && el("p", { class: "size-note" }, record.tensions.left_out),
      ranking.note && el("p", { class: "size-note" }, ranking.note),
      el(
        "p",
        { class: "size-note" },
        `Counted on ${ranking.layer}${where}. `,
        hasScores && sayAreas(actors2)
      )
    ];
  }
  function announce2() {
    const ranking = current4();
    if (!ranking) return;
    const { measure: measure5, of: scope2, actors: actors2, counted: counted2 = 0, absent = 0, refused } = ranking;
    const label2 = (find12(record, measure5) ?? find11(record, measure5))?.label;
    if (!counted2) return announce(refused ?? sayCounted(record, { counted: counted2, absent }));
    const first3 = actors2.filter(({ rank: rank3 }) => rank3 === 1).slice(0, 3).map(({ id }) => nameOf3(id));
    const note5 = isOfMore(record, measure5, scope2) ? ` ${say(record, "whole-network")}` : "";
    announce(`Dots are sized by ${label2}. Highest: ${joinAnd(first3)}.${note5}`);
  }
  function start39() {
    const select2 = byId2("size-by", HTMLSelectElement);
    show3(select2, choice4);
    select2.addEventListener("change", () => set({ size: select2.value }));
    show3(byId2("size-about"), about3);
    on4(announce2);
    start10();
  }
  var TOP2, SUGGESTED, SIZES2, BELOW2, isWhole3, current4, list36, sayAreas, showOwn, table, row5, more, option, choice4;
  var init_rankpanel = __esm({
    "src/panels/rank/rankpanel.js"() {
      "use strict";
      init_signals_core_module();
      init_ownscores();
      init_phrases();
      init_ranking();
      init_scope();
      init_text();
      init_data();
      init_data();
      init_ranking2();
      init_state();
      init_element();
      init_status();
      init_links();
      TOP2 = 10;
      SUGGESTED = "degree";
      SIZES2 = "A dot's area shows its score; the smallest dots, and those without a rank, are enlarged so that they can be seen.";
      BELOW2 = "The smallest dot has the lowest score, which is below 0; areas grow from there.";
      isWhole3 = y(false);
      current4 = () => isCurrent2() ? get4() : null;
      list36 = (actors2, isOfMore2 = false) => [table(actors2, isOfMore2), actors2.length > TOP2 && more(actors2.length)];
      sayAreas = (actors2) => (actors2.at(-1)?.score ?? 0) < 0 ? BELOW2 : SIZES2;
      showOwn = ({ actors: actors2, absent }) => [
        list36(actors2),
        el("p", { class: "size-note" }, `${count(actors2.length, "actor")} with this score${absent ? `, ${group(absent)} without` : ""}.`),
        el("p", { class: "size-note" }, sayAreas(actors2))
      ];
      table = (actors2, isOfMore2) => el(
        "table",
        { class: "ranking", "aria-label": isOfMore2 ? "Ranking of the whole network" : "Ranking" },
        el("thead", {}, el("tr", {}, ["Rank", "Actor", "Score"].map((head3) => el("th", { scope: "col" }, head3)))),
        el("tbody", {}, (isWhole3.value ? actors2 : actors2.slice(0, TOP2)).map(row5))
      );
      row5 = ({ id, score, rank: rank3 }) => el(
        "tr",
        {},
        el("td", {}, String(rank3)),
        el("td", {}, to(id, nameOf3(id))),
        el("td", {}, format2(score))
      );
      more = (number4) => el("button", {
        class: "quiet size-more",
        type: "button",
        "aria-expanded": String(isWhole3.value),
        click: () => {
          isWhole3.value = !isWhole3.value;
        }
      }, isWhole3.value ? `Show the first ${TOP2}` : `Show all ${group(number4)}`);
      option = ({ id, label: label2 }) => el("option", { value: id, selected: get2().size === id }, label2);
      choice4 = () => [
        option({ id: "", label: "equal size" }),
        el("optgroup", { label: "Suggested" }, record.measures.filter(({ id }) => id === SUGGESTED).map(option)),
        el("optgroup", { label: "Counted in what is shown" }, record.measures.filter(({ id, whole: whole2 }) => !whole2 && id !== SUGGESTED).map(option)),
        el("optgroup", { label: "For researchers: of the whole network only" }, record.measures.filter(({ whole: whole2 }) => whole2).map(option)),
        list11(record, "actors").map(option)
      ];
    }
  });

  // src/core/asklexicon.js
  function* prepare14(data2) {
    if (!lexicons.has(data2)) lexicons.set(data2, yield* build5(data2));
  }
  function* build5(data2) {
    const { actors: actors2, names: names4 } = of(data2);
    const options2 = listMeanings(data2);
    const meanings = [...options2];
    if (names4.size) yield;
    const speaking = of(data2).claimants;
    yield;
    const claimants = sorted([...speaking.values()].filter((id) => id !== OWN_VOICE2));
    const outside = claimants.filter((id) => !actors2.has(id));
    const shown4 = new Map([
      ...data2.actors.map((actor3) => (
        /** @type {const} */
        [actor3.id, actor3.label]
      )),
      ...outside.map((id) => (
        /** @type {const} */
        [id, id === UNNAMED3 ? say(data2, UNNAMED3) : isolate(id)]
      ))
    ]);
    yield;
    const called = groupBy([...speaking], ([, id]) => id);
    const namesOf2 = (id) => sorted([shown4.get(id) ?? id, ...get(called, id).map(([name5]) => name5)]);
    const spoken = outside.map((id) => ({ id, name: id, aliases: namesOf2(id) }));
    yield;
    const lexicon = {
      data: data2,
      options: options2,
      meanings,
      longest: 0,
      named: [...data2.actors, ...spoken],
      shown: shown4,
      claimants: new Set(claimants),
      tied: new Set(data2.claims.flatMap(({ from, to: to2 }) => [from, to2]))
    };
    yield* addNames(lexicon, spoken);
    for (const phrase3 of options2.keys()) lexicon.longest = Math.max(lexicon.longest, phrase3.split(" ").length);
    return lexicon;
  }
  function* addNames({ data: data2, options: options2, claimants }, spoken) {
    const all3 = ({ id, name: name5, aliases }) => (
      /** @type {[string, string[]]} */
      [id, [name5, ...aliases, id]]
    );
    for (const [phrase3, id] of yield* findUnique(data2.actors.map(all3))) {
      const found3 = ensure(options2, phrase3, () => []);
      found3.push(option2("name", id));
      if (claimants.has(id)) found3.push(option2("claimant", id));
    }
    for (const [phrase3, id] of yield* findUnique(spoken.map(all3))) {
      ensure(options2, phrase3, () => []).push(option2("claimant", id));
    }
    const authors2 = new Set(data2.sources.map(({ author }) => author));
    for (const [phrase3, id] of yield* findUnique(spoken.filter(({ id: id2 }) => authors2.has(id2)).map(all3).map(lastWords))) {
      ensure(options2, phrase3, () => [option2("claimant", id)]);
    }
    for (const [phrase3, id] of yield* findUnique(data2.actors.map(initials))) {
      const found3 = ensure(options2, phrase3, () => []);
      if (!found3.some(({ value }) => value)) found3.push(option2("name", id, { written: true }));
    }
  }
  function listMeanings({ ask: ask4 }) {
    const options2 = /* @__PURE__ */ new Map();
    for (const meaning2 of ask4.meanings) {
      for (const word2 of meaning2.words) {
        ensure(options2, word2, () => []).push(option2(meaning2.symbol, "", { meaning: meaning2 }));
      }
    }
    ask4.months.forEach((month, at5) => {
      for (const word2 of /* @__PURE__ */ new Set([month, month.slice(0, 3)])) {
        ensure(options2, word2, () => []).push(option2("month", String(at5 + 1).padStart(2, "0")));
      }
    });
    return options2;
  }
  function* findUnique(named4) {
    const found3 = /* @__PURE__ */ new Map();
    for (const [id, names4] of named4) {
      for (const name5 of names4) ensure(found3, words(name5).join(" "), () => /* @__PURE__ */ new Set()).add(id);
      yield;
    }
    return [...found3].filter(([phrase3, ids3]) => phrase3 && ids3.size === 1).map(([phrase3, [id]]) => [phrase3, id]);
  }
  var UNNAMED3, lexicons, of4, option2, nameOption, isActor2, speaksOnly, isName, lastWords, initials;
  var init_asklexicon = __esm({
    "src/core/asklexicon.js"() {
      "use strict";
      init_bidi();
      init_core();
      init_lookup();
      init_names();
      init_phrases();
      init_text();
      ({ UNNAMED: UNNAMED3 } = core_exports);
      lexicons = /* @__PURE__ */ new WeakMap();
      of4 = (data2) => ensure(lexicons, data2, () => finish(build5(data2)));
      option2 = (symbol, value = "", more2 = {}) => ({ symbol, value, meaning: null, written: false, ...more2 });
      nameOption = (lexicon, id) => option2(isActor2(lexicon, id) ? "name" : "claimant", id);
      isActor2 = (lexicon, id) => of(lexicon.data).actors.has(id);
      speaksOnly = (lexicon, id) => lexicon.claimants.has(id) && !lexicon.tied.has(id);
      isName = (lexicon, words4) => (lexicon.options.get(words4.join(" ")) ?? []).some(({ value }) => value !== "");
      lastWords = ([id, names4]) => [id, names4.map(words).filter((words4) => words4.length > 1).map((words4) => words4[words4.length - 1])];
      initials = ({ id, name: name5, aliases }) => [id, [name5, ...aliases].map(words).filter((words4) => words4.length > 1).map((words4) => words4.map((word2) => Array.from(word2)[0]).join(""))];
    }
  });

  // src/core/asktokens.js
  function list37(text4) {
    const tokens = splitSpace(text4).flatMap((chunk) => splitChunk(chunk.replace(EDGES, "")));
    if (/[a-z]/.test(text4) && /[A-Z]/.test(text4)) return [tokens];
    return [true, false].map((capitals) => tokens.map((token) => ({ ...token, capitals })));
  }
  function splitChunk(chunk) {
    const period2 = PERIOD.exec(chunk);
    if (period2) {
      const [first3, last5] = period2.slice(1).filter(Boolean);
      return [first3, "to", last5].map((text4) => ({ text: text4, capitals: false }));
    }
    if (isDate(chunk)) return [{ text: chunk, capitals: false }];
    return chunk.split("-").flatMap((part2) => {
      const capitals = CAPITALS.test(part2.replace(/[^A-Za-z]/g, ""));
      return words(part2).map((text4) => ({ text: text4, capitals }));
    });
  }
  function isDate(text4) {
    try {
      return DATE.test(text4) && Boolean(parse2(text4));
    } catch {
      return false;
    }
  }
  function split3(lexicon, tokens) {
    const segments = [];
    for (let at5 = 0; at5 < tokens.length; ) {
      let length2 = Math.min(lexicon.longest, tokens.length - at5);
      let options2 = findOptions(lexicon, tokens, at5, length2);
      while (!options2.length && length2 > 1) {
        length2 -= 1;
        options2 = findOptions(lexicon, tokens, at5, length2);
      }
      segments.push({ text: tokens.slice(at5, at5 + length2).map(({ text: text4 }) => text4).join(" "), options: options2 });
      at5 += length2;
    }
    return joinWho(joinDates(segments).filter((segment) => !isDropped(segment)));
  }
  function findOptions(lexicon, tokens, at5, length2) {
    const part2 = tokens.slice(at5, at5 + length2);
    const phrase3 = part2.map(({ text: text4 }) => text4).join(" ");
    const options2 = lexicon.options.get(phrase3) ?? [];
    const isWritten = tokens.length === length2 || part2.every(({ capitals }) => capitals);
    const names4 = options2.filter(({ symbol }) => symbol === "name" || symbol === "claimant");
    const others = options2.filter((each3) => !names4.includes(each3));
    if (length2 === 1 && names4.length && isWritten) return names4;
    if (length2 === 1 && others.length) return others;
    const kept2 = [...names4.filter(({ written: written2 }) => isWritten || !written2), ...others];
    if (kept2.length || length2 > 1) return kept2;
    if (isDate(phrase3)) return [option2("date", phrase3)];
    return DAY3.test(phrase3) ? [option2("day", phrase3.padStart(2, "0"))] : [];
  }
  function joinDates(segments) {
    const joined = [];
    for (let at5 = 0; at5 < segments.length; ) {
      const place6 = at5;
      const order3 = DATES.find((symbols) => readDate(segments, place6, symbols));
      const text4 = order3 && readDate(segments, at5, order3);
      joined.push(text4 ? { text: text4, options: [option2("date", text4)] } : withoutParts(segments[at5]));
      at5 += order3?.length ?? 1;
    }
    return joined;
  }
  function readDate(segments, at5, symbols) {
    const parts = new Map(symbols.map((symbol, place6) => {
      const segment = segments[at5 + place6];
      return [symbol, segment && find18(segment, symbol)?.value];
    }));
    if (![...parts.values()].every(Boolean) || parts.get("date")?.length !== 4) return "";
    const text4 = ["date", "month", "day"].filter((symbol) => parts.has(symbol)).map((symbol) => parts.get(symbol)).join("-");
    return isDate(text4) ? text4 : "";
  }
  var EDGES, PERIOD, DATE, DAY3, CAPITALS, DATES, isDropped, find18, joinWho, withoutParts;
  var init_asktokens = __esm({
    "src/core/asktokens.js"() {
      "use strict";
      init_asklexicon();
      init_dates();
      init_text();
      EDGES = /^[?!.,;:()[\]"'“”‘’«»]+|[?!.,;:()[\]"'“”‘’«»]+$/g;
      PERIOD = /^(?:(\d{4}(?:-\d{2}){0,2})(?:\.\.|–)(\d{4}(?:-\d{2}){0,2})|(\d{4})-(\d{4}))$/;
      DATE = /^\d{4}(?:-\d{2}){0,2}$/;
      DAY3 = /^\d{1,2}$/;
      CAPITALS = /^[A-Z]{2,}$/;
      DATES = [["day", "month", "date"], ["month", "day", "date"], ["month", "date"]];
      isDropped = ({ options: options2 }) => options2.length > 0 && options2.every(({ symbol }) => symbol === "drop");
      find18 = (segment, symbol) => segment.options.find((each3) => each3.symbol === symbol);
      joinWho = (segments) => segments.filter((segment, at5) => !(at5 > 0 && find18(segment, "who") && find18(segments[at5 - 1], "who")));
      withoutParts = ({ text: text4, options: options2 }) => ({ text: text4, options: options2.filter(({ symbol }) => symbol !== "month" && symbol !== "day") });
    }
  });

  // src/core/askforms.js
  function match(form, segments) {
    for (const { end: end2, captures } of matches2(elementsOf(form), segments, 0)) {
      if (end2 === segments.length) return captures;
    }
    return null;
  }
  function find19(form, segments) {
    for (let start51 = 0; start51 < segments.length; start51 += 1) {
      for (const found3 of matches2(elementsOf(form), segments, start51)) return { start: start51, ...found3 };
    }
    return null;
  }
  function* matches2([element2, ...rest2], segments, at5) {
    if (!element2) {
      yield { end: at5, captures: [] };
      return;
    }
    const segment = segments[at5];
    const option3 = segment && element2.symbols.map((symbol) => find18(segment, symbol)).find(isThere);
    if (option3) {
      for (const { end: end2, captures } of matches2(rest2, segments, at5 + 1)) {
        yield { end: end2, captures: [[segment, option3], ...captures] };
      }
    }
    if (element2.isOptional) yield* matches2(rest2, segments, at5);
  }
  var forms2, elementsOf;
  var init_askforms = __esm({
    "src/core/askforms.js"() {
      "use strict";
      init_asktokens();
      init_lookup();
      forms2 = /* @__PURE__ */ new Map();
      elementsOf = (form) => ensure(forms2, form, () => form.split(" ").map((part2) => ({
        symbols: part2.replace(/\?$/, "").split("|"),
        isOptional: part2.endsWith("?")
      })));
    }
  });

  // src/core/asknearest.js
  function list38(lexicon, segments, read6) {
    const found3 = /* @__PURE__ */ new Set();
    for (const tried of listTries(lexicon, segments)) {
      const reading = read6(lexicon, tried);
      if (reading) found3.add(reading.question);
      if (found3.size === MOST16) break;
    }
    return [...found3];
  }
  function* listTries(lexicon, segments) {
    const choices2 = splitRuns(segments).map((run3) => listChoices4(lexicon, run3));
    const best2 = choices2.map(([first3]) => first3 ?? []);
    for (const [at5, each3] of choices2.entries()) {
      for (const choice6 of each3) yield [...best2.slice(0, at5), choice6, ...best2.slice(at5 + 1)].flat();
    }
    yield best2.flat();
    yield* listShorter(best2.flat());
  }
  function splitRuns(segments) {
    const runs = [];
    for (const segment of segments) {
      const last5 = runs.at(-1);
      if (!segment.options.length && last5 && !last5[0].options.length) last5.push(segment);
      else runs.push([segment]);
    }
    return runs;
  }
  function listChoices4(lexicon, run3) {
    if (run3[0].options.length) return [run3];
    const whole2 = run3.map(({ text: text4 }) => text4).join(" ");
    const names4 = listNames4(lexicon, whole2);
    if (names4.length || run3.length === 1) {
      return [...names4, ...listWords(lexicon, whole2)].map((each3) => [each3]).slice(0, MOST16);
    }
    const found3 = run3.flatMap(({ text: text4 }) => [...listNames4(lexicon, text4), ...listWords(lexicon, text4)].slice(0, 1));
    return found3.length ? [found3] : [];
  }
  function listNames4(lexicon, text4) {
    if (text4.length < MOST16) return [];
    return find17(lexicon.named, text4, MOST16).map(({ actor: actor3 }) => ({ text: text4, options: [nameOption(lexicon, actor3.id)] }));
  }
  function listWords(lexicon, text4) {
    const near = lexicon.meanings.flatMap(([word2, [{ meaning: meaning2 }]]) => {
      const isLong = Math.min(word2.length, text4.length) >= LEAST_LETTERS;
      const isAlike = Math.abs(word2.length - text4.length) <= allowed(text4.length);
      const typos = isLong && isAlike && meaning2 ? count5(word2, text4) : null;
      return typos === null ? [] : [{ word: word2, typos }];
    });
    near.sort((a3, b2) => a3.typos - b2.typos || compare(a3.word, b2.word));
    return near.slice(0, 1).map(({ word: word2 }) => ({ text: word2, options: lexicon.options.get(word2) ?? [] }));
  }
  function* listShorter(segments) {
    const names4 = segments.filter((each3) => find18(each3, "name") || find18(each3, "claimant"));
    const [verb] = segments.filter((each3) => find18(each3, "verb"));
    const [noun] = segments.filter((each3) => find18(each3, "noun"));
    const [who, of5] = ["who", "of"].map((text4) => ({ text: text4, options: [option2(text4)] }));
    const [name5] = names4;
    if (verb && name5) yield [who, verb, name5];
    if (verb && name5) yield [name5, verb, who];
    if (noun && name5) yield [noun, of5, name5];
    yield names4.slice(0, 2);
    for (const each3 of names4.slice(0, MOST16)) yield [each3];
  }
  var MOST16, LEAST_LETTERS;
  var init_asknearest = __esm({
    "src/core/asknearest.js"() {
      "use strict";
      init_asklexicon();
      init_asktokens();
      init_search();
      init_text();
      init_typos();
      MOST16 = 3;
      LEAST_LETTERS = 4;
    }
  });

  // src/core/askreading.js
  function show14(lexicon, reading) {
    const question = capitalise(showKind(lexicon, reading) + showModifiers(lexicon, reading));
    const isQuestion = reading.kind === "path" || reading.kind === "relations" && !reading.noun || reading.kind === "claims" && reading.by;
    return isQuestion ? `${question}?` : question;
  }
  function showKind(lexicon, reading) {
    const { data: data2 } = lexicon;
    const { kind: kind4, from, to: to2, actor: actor3, by, about: about4, words: words4 } = reading;
    const names4 = {
      from: nameOf8(lexicon, from),
      to: nameOf8(lexicon, to2),
      actor: nameOf8(lexicon, actor3),
      by: nameOf8(lexicon, by),
      about: nameOf8(lexicon, about4)
    };
    if (kind4 === "actor") return names4.actor;
    if (kind4 === "words") return say(data2, "ask-words", { words: words4.join(" ") });
    if (kind4 === "relations") return showRelations(lexicon, reading, names4);
    if (kind4 === "claims") return say(data2, ["ask", by && "by", about4 && "about"].filter(Boolean).join("-"), names4);
    return say(data2, `ask-${kind4}`, names4);
  }
  function showRelations({ data: data2 }, { noun, say: say22 }, names4) {
    if (noun) {
      const actor3 = names4.actor || (noun === "from" ? names4.from : names4.to);
      const other2 = noun === "from" ? names4.to : names4.from;
      return say(data2, other2 ? "ask-noun-of" : "ask-noun", { say: say22, actor: actor3, other: other2 });
    }
    const parts = ["ask", names4.from && "from", names4.to && "to"];
    return say(data2, parts.filter(Boolean).join("-"), { say: say22, ...names4 });
  }
  function showModifiers(lexicon, { kind: kind4, without: without2, as_of: date2, during, by }) {
    const { data: data2 } = lexicon;
    const parts = [];
    if (without2.length) {
      parts.push(say(data2, "ask-without", { names: joinAnd(without2.map((id) => nameOf8(lexicon, id))) }));
    }
    if (date2) parts.push(say(data2, date2.split("-").length === 3 ? "ask-on" : "ask-in", { date: date2 }));
    if (during.length) parts.push(say(data2, "ask-during", { start: during[0], end: during[1] }));
    if (by && kind4 !== "claims") parts.push(say(data2, "ask-according", { by: nameOf8(lexicon, by) }));
    return parts.join("");
  }
  var make15, scopeOf, nameOf8;
  var init_askreading = __esm({
    "src/core/askreading.js"() {
      "use strict";
      init_bidi();
      init_phrases();
      init_scope();
      init_text();
      make15 = (given) => ({
        kind: "unclear",
        question: "",
        types: [],
        say: "",
        noun: "",
        from: "",
        to: "",
        actor: "",
        by: "",
        about: "",
        as_of: "",
        during: [],
        without: [],
        words: [],
        read_as: [],
        unknown: [],
        nearest: [],
        ...given
      });
      scopeOf = ({ kind: kind4, types: types2, by, without: without2, as_of, during }) => make({
        types: types2,
        claimants: by ? [by] : [],
        without: kind4 === "path" ? [] : without2,
        as_of: as_of || null,
        during: during.length ? during : null
      });
      nameOf8 = ({ shown: shown4 }, id) => id ? shown4.get(id) ?? id : "";
    }
  });

  // src/core/asktexts.js
  function mayHave(data2, wanted) {
    if (!wanted.length) return false;
    const known9 = ensure(occurring, data2, () => finish(listWords2(data2)));
    return wanted.every((part2) => known9.some((word2) => begins(word2, part2)));
  }
  function* prepare15(data2) {
    if (!occurring.has(data2)) occurring.set(data2, yield* listWords2(data2));
  }
  function* listWords2({ claims: claims2, actors: actors2, sources: sources3, vocabulary: vocabulary2 }) {
    const found3 = /* @__PURE__ */ new Set();
    const add4 = (text4) => {
      for (const word2 of words(text4 ?? "")) found3.add(word2);
    };
    for (const { said } of actors2) {
      add4(said);
      yield;
    }
    for (const { note: note5, quote: quote2 } of claims2) {
      if (note5) add4(note5);
      if (quote2) add4(quote2);
      yield;
    }
    for (const { patterns } of vocabulary2.types) Object.values(patterns).flatMap(resolve4).forEach(add4);
    for (const { gist } of sources3.flatMap(({ paragraphs: paragraphs2 }) => paragraphs2)) add4(gist);
    return [...found3];
  }
  function hasWords(wanted, ...texts) {
    const words4 = words(texts.filter(Boolean).join(" "));
    return wanted.length > 0 && wanted.every((part2) => words4.some((word2) => begins(word2, part2)));
  }
  var LEAST_LETTERS2, occurring, findClaims, findParagraphs, has3, resolve4, isIn2, begins;
  var init_asktexts = __esm({
    "src/core/asktexts.js"() {
      "use strict";
      init_lookup();
      init_text();
      LEAST_LETTERS2 = 4;
      occurring = /* @__PURE__ */ new WeakMap();
      findClaims = (data2, wanted) => mayHave(data2, wanted) ? data2.claims.filter((claim3) => isIn2(claim3, wanted)) : [];
      findParagraphs = (data2, wanted) => data2.sources.flatMap((source) => source.paragraphs.filter(({ gist }) => hasWords(wanted, gist)).map(({ id, gist }) => ({ source, id, gist })));
      has3 = (data2, wanted) => mayHave(data2, wanted) && (data2.claims.some((claim3) => isIn2(claim3, wanted)) || findParagraphs(data2, wanted).length > 0);
      resolve4 = (pattern) => [choose(pattern, false), choose(pattern, true)];
      isIn2 = ({ phrase: phrase3, note: note5, quote: quote2 }, wanted) => hasWords(wanted, phrase3, note5, quote2);
      begins = (word2, part2) => word2 === part2 || part2.length >= LEAST_LETTERS2 && word2.startsWith(part2);
    }
  });

  // src/core/ask.js
  function parse8(data2, text4) {
    const lexicon = of4(data2);
    const quoted = words(text4);
    if (isQuoted(text4) && quoted.length && !isName(lexicon, quoted)) return searchWords(lexicon, quoted);
    const ways = list37(text4);
    for (const tokens of ways) {
      const reading = readSegments(lexicon, split3(lexicon, tokens));
      if (reading) return reading;
    }
    return explain4(lexicon, text4, ways[ways.length - 1].map((token) => token.text), split3(lexicon, ways[ways.length - 1]));
  }
  function explain4(lexicon, text4, words4, segments) {
    const unknown = segments.filter(({ options: options2 }) => !options2.length).map((segment) => segment.text);
    const nearest = list38(lexicon, segments, readSegments);
    if (unknown.length === segments.length && has3(lexicon.data, words4)) {
      const found3 = searchWords(lexicon, words4);
      if (!nearest.length) return found3;
      nearest.push(found3.question);
    }
    return make15({ question: splitSpace(text4).join(" "), unknown, nearest });
  }
  function readSegments(lexicon, segments) {
    if (segments.some(({ options: options2 }) => !options2.length)) return null;
    const { rest: rest2, modifiers } = takeModifiers(lexicon, segments);
    for (const { form, kind: kind4, names: names4 } of lexicon.data.ask.readings) {
      const captures = match(form, rest2);
      if (captures) {
        const reading = modify(lexicon, read5(lexicon, kind4, names4, captures), modifiers);
        return reading && finish3(lexicon, reading);
      }
    }
    return null;
  }
  function takeModifiers({ data: data2 }, segments) {
    const rest2 = [...segments];
    const modifiers = [];
    for (const { form, kind: kind4 } of data2.ask.modifiers) {
      for (let place6 = find19(form, rest2); place6; place6 = find19(form, rest2)) {
        modifiers.push({ kind: kind4, values: valuesOf(place6.captures) });
        rest2.splice(place6.start, place6.end - place6.start);
      }
    }
    return { rest: rest2, modifiers };
  }
  function read5(lexicon, kind4, names4, captures) {
    const values2 = valuesOf(captures);
    if (kind4 === "name") return readName(lexicon, values2[0]);
    const given = { kind: kind4 };
    let side = "";
    for (const [{ text: word2 }, { meaning: meaning2 }] of captures) {
      if (!meaning2?.types.length) continue;
      const { say: say22 } = meaning2;
      side = meaning2.side;
      Object.assign(given, { types: meaning2.types, say: say22, noun: side });
      if (meaning2.loose) given.read_as = [say(lexicon.data, "read-as", { word: word2, say: say22 })];
    }
    names4.forEach((name5, at5) => {
      const end2 = findEnd(name5, side, !names4.includes("other"));
      given[FIELDS[end2] ?? end2] = values2[at5];
    });
    return make15(given);
  }
  function findEnd(name5, side, isAlone2) {
    if (name5 === "side") return side === "any" && !isAlone2 ? "to" : side;
    return name5 === "other" ? OPPOSITE[side] : name5;
  }
  function readName(lexicon, id) {
    const speaks = speaksOnly(lexicon, id) || !isActor2(lexicon, id);
    return make15(speaks ? { kind: "claims", by: id } : { kind: "actor", actor: id });
  }
  function modify(lexicon, reading, modifiers) {
    if (reading.from && reading.from === reading.to) return null;
    let changed = reading;
    for (const { kind: kind4, values: values2 } of modifiers) {
      if (!changed) return null;
      if (kind4 === "by" || kind4 === "without") changed = addName(lexicon, changed, kind4, values2[0]);
      else changed = addTime(lexicon, changed, kind4, values2);
    }
    return changed;
  }
  function addTime({ data: data2 }, reading, kind4, [date2, end2]) {
    if (reading.as_of || reading.during.length) return null;
    const [first3, last5] = data2.ask.years;
    if (kind4 === "as_of") return { ...reading, as_of: date2 };
    if (kind4 === "since") return { ...reading, during: [date2, date2 > last5 ? date2 : last5] };
    if (kind4 === "until") return { ...reading, during: [date2 < first3 ? date2 : first3, date2] };
    return date2 <= end2 ? { ...reading, during: [date2, end2] } : null;
  }
  function addName(lexicon, reading, kind4, id) {
    if (kind4 === "by") return lexicon.claimants.has(id) && !reading.by ? { ...reading, by: id } : null;
    const without2 = [...reading.without, id];
    if ((reading.kind === "path" || reading.kind === "pair") && isActor2(lexicon, id)) {
      return id === reading.from || id === reading.to ? null : { ...reading, kind: "path", without: without2 };
    }
    return speaksOnly(lexicon, id) && reading.kind !== "path" ? { ...reading, without: without2 } : null;
  }
  var FIELDS, OPPOSITE, isQuoted, searchWords, valuesOf, finish3;
  var init_ask = __esm({
    "src/core/ask.js"() {
      "use strict";
      init_askforms();
      init_asklexicon();
      init_asknearest();
      init_askreading();
      init_asktexts();
      init_asktokens();
      init_phrases();
      init_text();
      FIELDS = { any: "actor" };
      OPPOSITE = { from: "to", to: "from", any: "from" };
      isQuoted = (text4) => /^".*"$|^"$/s.test(fold(text4));
      searchWords = (lexicon, words4) => finish3(lexicon, make15({ kind: "words", words: words4 }));
      valuesOf = (captures) => captures.map(([, { value }]) => value).filter(Boolean);
      finish3 = (lexicon, reading) => ({ ...reading, question: show14(lexicon, reading) });
    }
  });

  // src/panels/search/completion.js
  function list39(text4) {
    const [, head3, part2] = /^(.*\S\s+)(\S+)$/u.exec(text4.trimStart()) ?? [];
    if (!part2 || part2.length < LEAST_LETTERS3) return { begun: [], whole: [] };
    const names4 = find17(record.actors, part2, MOST17).filter(({ isTypo }) => !isTypo).map(({ actor: actor3 }) => `${head3}${actor3.name}`);
    const whole2 = names4.filter(isRead).map((each3) => parse8(record, each3).question);
    return { begun: listWords3(head3, fold(part2)), whole: [...new Set(whole2)] };
  }
  function listWords3(head3, part2) {
    const [{ name: name5 }] = record.actors;
    const meant = record.ask.meanings.filter(({ symbol }) => SYMBOLS.includes(symbol));
    const found3 = meant.flatMap(({ words: words4, say: say22 }) => {
      const word2 = [say22.replace(BEFORE_NAME, ""), ...words4].find((each3) => each3.startsWith(part2));
      return word2 ? [`${head3}${word2} `] : [];
    });
    return [...new Set(found3)].filter((begun) => isRead(`${begun}${name5}`) || isRead(`${begun}of ${name5}`)).slice(0, MOST17);
  }
  var MOST17, LEAST_LETTERS3, SYMBOLS, BEFORE_NAME, isRead;
  var init_completion = __esm({
    "src/panels/search/completion.js"() {
      "use strict";
      init_ask();
      init_search();
      init_text();
      init_data();
      MOST17 = 4;
      LEAST_LETTERS3 = 2;
      SYMBOLS = ["verb", "noun"];
      BEFORE_NAME = /^(?:is|are) (?:an? )?/;
      isRead = (text4) => !["unclear", "words"].includes(parse8(record, text4).kind);
    }
  });

  // src/panels/search/opening.js
  function open9(reading) {
    if (reading.kind === "path" || isPair(reading)) return openPair(reading);
    if (reading.kind === "actor") return set({ ...narrow4(reading), select: reading.actor });
    const { actor: actor3, about: about4, from, to: to2, kind: kind4 } = reading;
    set({
      ...narrow4(reading),
      ...ROWS2,
      tab: "table",
      table: kind4 === "claims" ? "claims" : "relations",
      ends: write3({ from, to: to2, actor: actor3 || about4 })
    });
    return focus();
  }
  function openPair(reading) {
    const { from, to: to2, kind: kind4, without: without2 } = reading;
    const narrowed2 = narrow4({ ...reading, types: [], say: "" });
    const { all: all3 } = view(narrowed2.scope ?? get2().scope);
    const isClaimed = all3.some((each3) => has2({ from, to: to2, actor: "" }, { ...each3, symmetric: true }));
    if (kind4 !== "path" && isClaimed) return set({ ...narrowed2, select: `${from},${to2}` });
    set({ ...narrowed2, tab: "graph", select: "", from, to: to2, path: 0, avoid: kind4 === "path" ? without2 : [] });
    open2();
    return focus3();
  }
  function narrow4(reading) {
    const scope2 = scopeOf(reading);
    const hash = toHash(scope2);
    if (!hash) return leave3();
    asked4 = hash;
    return { scope: scope2 };
  }
  function leave3() {
    const isOfQuestion = asked4 !== "" && toHash(get2().scope) === asked4;
    asked4 = "";
    return isOfQuestion ? { scope: EVERYTHING } : {};
  }
  var ROWS2, isPair, asked4;
  var init_opening = __esm({
    "src/panels/search/opening.js"() {
      "use strict";
      init_askreading();
      init_ends();
      init_scope();
      init_data();
      init_state();
      init_dock();
      init_tabs();
      init_pathlist();
      ROWS2 = { select: "", among: "", find: "", sort: "", rows: FIRST2.rows };
      isPair = ({ kind: kind4, from, to: to2 }) => kind4 === "pair" || kind4 === "relations" && from !== "" && to2 !== "";
      asked4 = "";
    }
  });

  // src/panels/search/suggestions.js
  function* prepare16() {
    yield* prepare14(record);
    yield* prepare15(record);
    yield* prepare10(record.actors);
    yield* prepare10(of4(record).named);
  }
  function make16(text4) {
    if (!text4.trim()) return { choices: [], note: "" };
    const reading = parse8(record, text4);
    const found3 = find17(record.actors, text4, MOST18);
    const actors2 = found3.map(({ actor: actor3, match: match2, isTypo }) => actorChoice(actor3, match2, isTypo));
    const listed3 = new Set(found3.map(({ actor: actor3 }) => actor3.label));
    const isNamed2 = found3.some(({ isTypo }) => !isTypo);
    if (reading.kind === "unclear" || reading.kind === "words") {
      const completion = list39(text4);
      const completed = complete(completion);
      if (reading.kind === "words" && !isNamed2 && !completed.length) return searchWords2(reading);
      const near = reading.nearest.filter((question) => !listed3.has(question) && !completion.whole.includes(question)).map(nearChoice);
      const choices2 = [...completed, ...actors2, ...near].slice(0, MOST18);
      return { choices: choices2, note: isNamed2 || completed.length ? "" : sayUnclear(reading, choices2.length > 0) };
    }
    return { choices: understood(reading, found3).slice(0, MOST18), note: reading.read_as.join(" ") };
  }
  function complete({ begun, whole: whole2 }) {
    const stays = begun.map((each3) => ({
      content: [el("span", { class: "choice-name" }, `${each3}…`), el("span", { class: "choice-match" }, "go on")],
      isNear: true,
      pick: () => each3
    }));
    return [...stays, ...whole2.map(nearChoice)];
  }
  function sayUnclear({ unknown }, isNear3) {
    const words4 = unknown.map((word2) => `“${isolate(word2)}”`);
    const problem3 = `Not understood: ${words4.length ? joinAnd(words4) : "the question"}.`;
    return isNear3 ? `${problem3} Did you mean:` : `${unknown.length === 1 ? `${NOBODY} ` : ""}${problem3} ${HINT3}`;
  }
  function understood(reading, found3) {
    const others = found3.filter(({ actor: actor4, isTypo }) => !isTypo && actor4.id !== reading.actor).map(({ actor: actor4, match: match2 }) => actorChoice(actor4, match2, false));
    if (!isPlainActor(reading)) return [questionChoice(reading), ...others];
    const same = found3.find(({ actor: actor4 }) => actor4.id === reading.actor);
    const actor3 = actor(reading.actor);
    return [actorChoice(actor3, same?.match ?? actor3.name, false), ...others, ...listQuestions(actor3).map((question) => questionChoice(question))];
  }
  function listQuestions({ id, label: shown4 }) {
    const own2 = view(EVERYTHING).ofActor.get(id) ?? [];
    const asked5 = record.ask.meanings.filter(({ symbol, types: types2, loose: loose2 }) => symbol === "verb" && types2.length === 1 && !loose2);
    const texts = asked5.flatMap(({ types: [type], say: say22 }) => {
      const relations5 = own2.filter((each3) => each3.type === type);
      const isClaimed = (ends2) => relations5.some((each3) => has2({ from: "", to: "", actor: "", ...ends2 }, each3));
      const isDirected = !get(types, type).symmetric;
      return [isClaimed({ to: id }) && `Who ${say22} ${shown4}?`, isDirected && isClaimed({ from: id }) && `${shown4} ${say22} whom?`];
    });
    return texts.filter((text4) => typeof text4 === "string").slice(0, MOST_QUESTIONS).map((text4) => parse8(record, text4)).filter(({ kind: kind4 }) => kind4 === "relations");
  }
  function searchWords2({ words: words4, question }) {
    const claims2 = findClaims(record, words4);
    const paragraphs2 = findParagraphs(record, words4);
    const number4 = count(claims2.length + paragraphs2.length, "place");
    const choices2 = [
      ...claims2.map((claim3) => textChoice(`${claim3.sentence} ${claim3.note ?? ""}`, { select: `${claim3.from} ${claim3.type} ${claim3.to}` })),
      ...paragraphs2.map(({ source, id, gist }) => textChoice(`${source.label} ${id}: ${gist}`, { tab: "sources", opened: source.id }))
    ];
    return { choices: choices2.slice(0, MOST18), note: `${question} in claims, notes and summaries: ${number4}.` };
  }
  var MOST18, MOST_QUESTIONS, HINT3, isPlainActor, actorChoice, questionChoice, nearChoice, wordsChoice, textChoice;
  var init_suggestions = __esm({
    "src/panels/search/suggestions.js"() {
      "use strict";
      init_ask();
      init_asklexicon();
      init_asktexts();
      init_bidi();
      init_ends();
      init_lookup();
      init_scope();
      init_search();
      init_text();
      init_data();
      init_state();
      init_actorbox();
      init_element();
      init_completion();
      init_opening();
      MOST18 = 8;
      MOST_QUESTIONS = 4;
      HINT3 = "Ask for example: who backs NAME, NAME and NAME, what does NAME claim.";
      isPlainActor = ({ kind: kind4, actor: actor3, as_of: date2, during, by, without: without2 }) => kind4 === "actor" && actor(actor3) && ![date2, by, ...during, ...without2].some(Boolean);
      actorChoice = (actor3, match2, isNear3) => ({
        content: show7(actor3, match2 || actor3.name),
        isNear: isNear3,
        pick: () => {
          set({ ...leave3(), select: actor3.id });
          return "";
        }
      });
      questionChoice = (reading, isNear3 = false) => ({
        content: [el("span", { class: "choice-name" }, name3(reading.question)), el("span", { class: "choice-match" }, "question")],
        isNear: isNear3,
        pick: () => {
          open9(reading);
          return dropMarks(reading.question);
        }
      });
      nearChoice = (question) => {
        const reading = parse8(record, question);
        if (isPlainActor(reading)) return actorChoice(actor(reading.actor), "", true);
        return reading.kind === "words" ? wordsChoice(reading) : questionChoice(reading, true);
      };
      wordsChoice = ({ question }) => ({
        content: [el("span", { class: "choice-name" }, name3(question)), el("span", { class: "choice-match" }, "in the texts")],
        isNear: true,
        pick: () => question
      });
      textChoice = (text4, patch) => ({
        content: el("span", { class: "choice-name" }, name3(text4.trim())),
        isNear: false,
        pick: () => {
          set({ ...leave3(), ...patch });
          return "";
        }
      });
    }
  });

  // src/panels/search/finder.js
  var finder_exports = {};
  __export(finder_exports, {
    start: () => start40
  });
  function onSlash(event) {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
  function start40() {
    attach(input, { label: "Actors found", suggest: make16 });
    input.addEventListener("focus", prepare17, { once: true });
    document.addEventListener("keydown", onSlash);
  }
  var input, prepare17;
  var init_finder = __esm({
    "src/panels/search/finder.js"() {
      "use strict";
      init_schedule();
      init_combobox();
      init_element();
      init_suggestions();
      input = byId2("finder-input", HTMLInputElement);
      prepare17 = inSlices(prepare16);
    }
  });

  // src/panels/share/copylink.js
  var copylink_exports = {};
  __export(copylink_exports, {
    WHOLE: () => WHOLE2,
    address: () => address2,
    start: () => start41
  });
  function address2() {
    const hash = view12();
    return window.location.href.replace(/#.*$/, "") + (hash && `#${hash}`);
  }
  function isOnlyHere() {
    const { protocol, hostname } = window.location;
    if (protocol === "file:") return "This page is a file: a link to it would show your folders, and would not open on another computer.";
    return HERE.includes(hostname) && "This page comes from your own computer: a link to it would not open on another.";
  }
  async function copy4() {
    const why = isOnlyHere();
    if (why) return offerCopy(why);
    try {
      await navigator.clipboard.writeText(address2());
      return note2("Link copied. It opens this page on what you see now.");
    } catch {
      return showAddress();
    }
  }
  function offerCopy(why) {
    const dialog = open3(
      "Copy link",
      el("p", {}, `${why} Save this view instead: a copy of the page that opens on what you see now. You can e-mail it.`),
      el("p", {}, el("strong", {}, WHOLE2)),
      el("div", { class: "dialog-actions" }, el("button", {
        class: "button",
        type: "button",
        autofocus: true,
        click: () => {
          dialog.close();
          saveView();
        }
      }, "Save this view"))
    );
  }
  function saveView() {
    const file = `${name().replace(/-view$/, "")}-view.html`;
    save(file, new Blob([write(view12())], { type: "text/html" }));
    note2(`Saved as ${file}.`);
  }
  function showAddress() {
    const dialog = open3(
      "Copy link",
      el("p", {}, "This browser does not let the page copy. The link is selected: copy it with Ctrl+C or ⌘C."),
      el("input", { class: "field", type: "text", readonly: true, value: address2(), "aria-label": "Link" })
    );
    const field = dialog.querySelector("input");
    if (field) choose6(field);
  }
  var ICON6, HERE, WHOLE2, view12, start41;
  var init_copylink = __esm({
    "src/panels/share/copylink.js"() {
      "use strict";
      init_address();
      init_pagefile();
      init_state();
      init_dialog();
      init_element();
      init_sharebar();
      ICON6 = "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2.4 2.4a2.6 2.6 0 0 0 3.7 3.7l.9-.9";
      HERE = ["localhost", "127.0.0.1", "[::1]"];
      WHOLE2 = "A filter doesn't redact: the copy holds every claim of this page (but no private notes).";
      view12 = () => write5(get2());
      start41 = () => add3("Copy link", ICON6, copy4);
    }
  });

  // src/core/records.js
  var pick2, relation2;
  var init_records = __esm({
    "src/core/records.js"() {
      "use strict";
      pick2 = (record2, names4) => Object.fromEntries(names4.map((name5) => [name5, Reflect.get(record2, name5)]));
      relation2 = ({ fields }, found3) => ({ ...pick2(found3, fields.relation), claims: found3.claims.map((each3) => pick2(each3, fields.claim)) });
    }
  });

  // src/core/extract.js
  function actorsOf2(data2, claims2) {
    const index2 = of(data2);
    const named4 = claims2.flatMap((claim3) => [...namesIn(claim3), ...index2.sources.get(claim3.source)?.published_by ?? []]);
    return sorted(named4.filter((id) => index2.actors.has(id)));
  }
  function describeSource({ id, title, author, publisher, short, published, genre, language, url, paragraphs: paragraphs2 }, cited) {
    const kept2 = paragraphs2.filter((each3) => !cited || cited.has(locatorKey(id, each3.id)));
    return { id, title, author, publisher, short, published, genre, language, url, paragraphs: kept2 };
  }
  function listCited({ sources: sources3 }, claims2) {
    const cited = new Set(claims2.map(({ source, at: at5 }) => locatorKey(source, at5)));
    const kept2 = new Set(claims2.map(({ source }) => source));
    return sources3.filter(({ id }) => kept2.has(id)).map((source) => describeSource(source, cited));
  }
  function make17(data2, scope2, words4) {
    const { relations: relations5, unknown } = select(data2, scope2);
    const claims2 = relations5.flatMap((relation3) => relation3.claims);
    const given = asGiven(scope2);
    const isNarrow2 = Object.keys(given).length > 0;
    const { actors: actors2, ids: ids3 } = of(data2);
    const wanted = isNarrow2 ? actorsOf2(data2, claims2) : ids3;
    return {
      title: data2.title,
      about: data2.banner,
      shown: words4,
      scope: given,
      unknown,
      actors: wanted.map((id) => get(actors2, id)).map(({ id, name: name5, kind: kind4, aliases, named_by: by, note: note5 }) => ({ id, name: name5, kind: kind4, aliases, named_by: by, note: note5 })),
      sources: isNarrow2 ? listCited(data2, claims2) : data2.sources.map((each3) => describeSource(each3, null)),
      relations: relations5.map((each3) => relation2(data2, each3))
    };
  }
  var namesIn, locatorKey;
  var init_extract = __esm({
    "src/core/extract.js"() {
      "use strict";
      init_core();
      init_lookup();
      init_records();
      init_relations();
      init_scope();
      init_text();
      namesIn = ({ from, to: to2, by, voice, against: against2, via }) => [from, to2, ...by, voice ?? "", ...against2, ...via];
      locatorKey = (source, at5) => JSON.stringify([source, at5]);
    }
  });

  // src/core/csv.js
  function escapeCell2(text4) {
    const plain = escapeCell(text4);
    return FORMULA.test(plain) ? `'${plain}` : plain;
  }
  function listOthers2(data2, claim3) {
    const { actors: actors2 } = of(data2);
    return actorsOf2(data2, [claim3]).filter((id) => id !== claim3.from && id !== claim3.to).map((id) => get(actors2, id)).map(({ id, name: name5, kind: kind4 }) => `${id} = ${name5} (${kind4})`);
  }
  function makeRow(data2, relation3, claim3) {
    const { actors: actors2, sources: sources3 } = of(data2);
    const [first3, second] = endsOf2(relation3).map((id) => get(actors2, id));
    const sourceFields = Object.entries(get(sources3, claim3.source)).map(([name5, value]) => [`source_${name5}`, value]);
    const { symmetric, standing, voices, contested, contested_in_part, changed } = relation3;
    const values2 = {
      ...pick2(claim3, data2.csv),
      ...Object.fromEntries(sourceFields),
      amount: amountOf(claim3),
      from: first3.id,
      to: second.id,
      private: claim3.private || null,
      from_name: first3.name,
      from_kind: first3.kind,
      to_name: second.name,
      to_kind: second.kind,
      others: listOthers2(data2, claim3),
      claimants: claim3.by_labels,
      sign: nameOf(relation3.sign),
      symmetric,
      standing,
      voices: voices.length,
      contested,
      contested_in_part,
      changed,
      says: claim3.sentence
    };
    return data2.csv.map((name5) => formatCell(values2[name5]));
  }
  function write9(data2, relations5) {
    const rows2 = [...relations5].sort((a3, b2) => compare(a3.id, b2.id)).flatMap((relation3) => relation3.claims.map((claim3) => makeRow(data2, relation3, claim3)));
    return BOM + line5(data2.csv) + rows2.map(line5).join("");
  }
  var BOM, FORMULA, join7, cell2, formatCell, quote, amountOf, line5;
  var init_csv = __esm({
    "src/core/csv.js"() {
      "use strict";
      init_amounts();
      init_bidi();
      init_extract();
      init_headings();
      init_core();
      init_lookup();
      init_records();
      init_signs();
      init_text();
      BOM = "\uFEFF";
      FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
      join7 = (items) => items.map((item4) => item4.replace(/[\\;]/g, "\\$&")).join("; ");
      cell2 = (value) => Array.isArray(value) ? join7(value) : String(value ?? "");
      formatCell = (value) => typeof value === "number" ? String(value) : escapeCell2(cell2(value));
      quote = (text4) => /[",\r\n]/.test(text4) ? `"${text4.replaceAll('"', '""')}"` : text4;
      amountOf = ({ amount }) => amount && Math.abs(amount) < 1e-4 ? formatNumber(amount) : amount;
      line5 = (cells) => `${cells.map(quote).join(",")}\r
`;
    }
  });

  // src/panels/share/savedata.js
  var savedata_exports = {};
  __export(savedata_exports, {
    start: () => start42
  });
  function save3({ ending, type, write: write12 }) {
    const file = name() + ending;
    const text4 = write12(view(get2().scope));
    save(file, new Blob([text4], { type: `${type};charset=utf-8` }));
    note2(`Saved as ${file}.`);
  }
  function open10() {
    const { all: all3 } = view(get2().scope);
    const claims2 = all3.flatMap((relation3) => relation3.claims);
    const number4 = count(claims2.length, "claim");
    const withheld = claims2.filter((claim3) => claim3.private).length;
    const button4 = (format3, isFirst) => el("button", {
      class: "button",
      type: "button",
      autofocus: isFirst,
      click: () => {
        dialog.close();
        save3(format3);
      }
    }, format3.button);
    const dialog = open3(
      "Save data",
      el("p", {}, `The file holds what is in scope: ${number4}, including denials. ${words3(false)}`),
      withheld > 0 && el("p", {}, el("strong", {}, `${count(withheld, "private claim")} in it: not for publication.`)),
      Object.values(FORMATS).map(({ about: about4 }) => el("p", {}, about4)),
      el(
        "p",
        {},
        el("strong", {}, "A filter doesn't redact: "),
        "this page holds everything except private notes, whatever is shown. To share only a part, share the file, not the page."
      ),
      el("div", { class: "dialog-actions" }, button4(FORMATS.csv, true), button4(FORMATS.json, false))
    );
  }
  var ICON7, FORMATS, start42;
  var init_savedata = __esm({
    "src/panels/share/savedata.js"() {
      "use strict";
      init_bidi();
      init_csv();
      init_extract();
      init_text();
      init_data();
      init_pagefile();
      init_state();
      init_dialog();
      init_element();
      init_sharebar();
      init_scopebar();
      ICON7 = "M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11";
      FORMATS = {
        csv: {
          button: "Save as CSV",
          ending: "-claims.csv",
          type: "text/csv",
          about: "CSV: one row per claim, for spreadsheets, pandas and R.",
          write: (view16) => write9(record, view16.all)
        },
        json: {
          button: "Save as JSON",
          ending: "-data.json",
          type: "application/json",
          about: "JSON: relations with their claims, the actors and sources that they name, and a description of what is shown.",
          write: () => {
            const { scope: scope2 } = get2();
            return `${escapeJson(JSON.stringify(make17(record, scope2, words3(false)), null, 1))}
`;
          }
        }
      };
      start42 = () => add3("Save data", ICON7, open10);
    }
  });

  // src/panels/sources/weights.js
  function say21(weight2, group6, id) {
    const { drawn } = view(get2().scope);
    const remaining = weight2.isOut ? drawn.length : drawn.length - weight2.fallen.length + weight2.gained.length;
    return say12(weight2, group6 === "sources" ? "this source" : nameClaimant(record, id), remaining);
  }
  function toggle8(group6, id, title, isOut) {
    const said = say21(weigh2(record, get2().scope, group6, id), group6, id);
    set({ scope: isOut ? scopeWith(group6, id) : exclude(resolved2(), id) });
    announce(isOut ? `${title}: included again.` : `${title}: excluded. ${said}`);
  }
  function listFallen({ fallen, kept: kept2 }) {
    const whole2 = view(EVERYTHING).byId;
    const items = (ids3) => el(
      "ul",
      { class: "fallen-list" },
      ids3.map((id) => el("li", {}, to(id, head(get(whole2, id)))))
    );
    return [
      fallen.length > 0 && [el("p", { class: "fallen-head" }, "Supported by no other claim that is shown"), items(fallen)],
      kept2.length > 0 && [el("p", { class: "fallen-head" }, "Still supported by other claims"), items(kept2)]
    ];
  }
  function explain5(weight2, group6, id) {
    const [text4, key2] = [say21(weight2, group6, id), `${group6} ${id}`];
    if (!weight2.fallen.length && !weight2.kept.length) return el("p", { class: "weight-say" }, text4);
    return el(
      "details",
      { class: "weight-say", open: opened.value.has(key2), toggle: ({ currentTarget }) => onFold2(key2, currentTarget.open) },
      el("summary", {}, text4),
      el("div", { class: "fallen" }, opened.value.has(key2) && listFallen(weight2))
    );
  }
  function onFold2(key2, isOpen6) {
    if (opened.value.has(key2) === isOpen6) return;
    const others = [...opened.value].filter((other2) => other2 !== key2);
    opened.value = new Set(isOpen6 ? [...others, key2] : others);
  }
  function show15(group6, id, title, head3) {
    const weight2 = weigh2(record, get2().scope, group6, id);
    return el(
      "div",
      { class: weight2.isOut ? "weight is-out" : "weight" },
      el("div", { class: "weight-text" }, head3(weight2), explain5(weight2, group6, id)),
      makeSwitch(group6, id, title, weight2.isOut)
    );
  }
  var opened, resolved2, scopeWith, makeSwitch, titleOf, ofClaimant;
  var init_weights = __esm({
    "src/panels/sources/weights.js"() {
      "use strict";
      init_signals_core_module();
      init_bidi();
      init_lookup();
      init_names();
      init_reliance();
      init_scope();
      init_summary();
      init_text();
      init_data();
      init_state();
      init_element();
      init_relationtext();
      init_status();
      init_links();
      opened = y(
        /** @type {Set<string>} */
        /* @__PURE__ */ new Set()
      );
      resolved2 = () => resolve(record, get2().scope).scope;
      scopeWith = (group6, id) => include(resolved2(), group6, id);
      makeSwitch = (group6, id, title, isOut) => el(
        "label",
        { class: "switch" },
        el("input", {
          class: "switch-box",
          type: "checkbox",
          role: "switch",
          id: `switch-${group6}-${id}`,
          checked: !isOut,
          "aria-label": `Count in ${title}`,
          change: () => toggle8(group6, id, title, isOut)
        }),
        el("span", { class: "switch-word", "aria-hidden": "true" }, isOut ? "Excluded" : "Included")
      );
      titleOf = (id) => {
        const said = nameClaimant(record, id);
        return find3(id)?.label ?? capitalise(said);
      };
      ofClaimant = (id) => show15("claimants", id, titleOf(id), ({ claims: claims2 }) => el(
        "p",
        { class: "weight-head" },
        el("strong", {}, isActor(id) ? to(id, titleOf(id)) : name3(titleOf(id))),
        " ",
        el("span", { class: "weight-number" }, count(claims2, "claim"))
      ));
    }
  });

  // src/panels/sources/sources.js
  function listPlaces({ paragraphs: paragraphs2 }, found3) {
    const known9 = new Set(paragraphs2.map(({ id }) => id));
    const others = [...found3.keys()].filter((at5) => !known9.has(at5)).map((id) => ({ id, starts: "", gist: "" }));
    return [...others, ...paragraphs2];
  }
  function showPlace({ id, starts, gist }, found3, source) {
    const { claims: claims2, alone } = found3.get(id) ?? NONE5;
    const number4 = claims2.length ? count(claims2.length, "claim") : "No claim is shown";
    const only2 = alone.length > 0 && `; ${count(alone.length, "relation")} ${alone.length === 1 ? "rests" : "rest"} on this paragraph alone`;
    return el(
      "li",
      { class: "place" },
      el(
        "h3",
        { class: "place-head" },
        el("span", { class: "claim-at" }, capitalise(namePlace(id))),
        starts && el("span", { class: "place-starts" }, " (“", name3(starts), " …”)")
      ),
      gist && el("p", { class: "place-gist" }, "Summary: ", name3(gist)),
      el("p", { class: "place-number" }, number4, only2, "."),
      claims2.length > 0 && el("ul", { class: "place-claims" }, claims2.map(showClaim)),
      ofPlace(source, id)
    );
  }
  function facts2({ label: label2, language, url }) {
    return el(
      "p",
      { class: "source-facts" },
      `Short name: ${label2}`,
      language && `; language: ${language}`,
      ". ",
      address(url)
    );
  }
  function showHead(source, isOpen6) {
    return el("h2", { class: "source-title" }, el("button", {
      class: "source-open",
      type: "button",
      id: `source-${source.id}`,
      "aria-expanded": String(isOpen6),
      click: () => set({ opened: isOpen6 ? "none" : source.id })
    }, name3(`“${isolate(source.title)}”`)));
  }
  function show16(source, isOpen6) {
    const { all: all3 } = view(scopeWith("sources", source.id));
    const found3 = byParagraph(record, all3, source.id);
    return el(
      "article",
      { key: source.id, class: "source", "aria-labelledby": `source-${source.id}` },
      show15("sources", source.id, source.label, ({ claims: claims2 }) => [
        showHead(source, isOpen6),
        el("p", { class: "source-line" }, name3(source.line)),
        facts2(source),
        el(
          "p",
          { class: "weight-head weight-number" },
          `${count(claims2, "claim")} in ${count(found3.size, "paragraph")}`
        )
      ]),
      isOpen6 && el(
        "ol",
        { class: "places" },
        listPlaces(source, found3).map((place6) => showPlace(place6, found3, source.id))
      )
    );
  }
  var NONE5, showClaim;
  var init_sources = __esm({
    "src/panels/sources/sources.js"() {
      "use strict";
      init_bidi();
      init_citing();
      init_reliance();
      init_text();
      init_data();
      init_state();
      init_element();
      init_claims();
      init_editing();
      init_tablecells();
      init_weights();
      NONE5 = Object.freeze({ claims: [], alone: [] });
      showClaim = (claim3) => el(
        "li",
        { class: "place-claim" },
        sentence(claim3),
        el("p", { class: "place-firmly" }, firmly(claim3)),
        ofClaim2(claim3, "place")
      );
    }
  });

  // src/panels/sources/sourcespanel.js
  var sourcespanel_exports = {};
  __export(sourcespanel_exports, {
    start: () => start43
  });
  function listShown() {
    const { claimants, without: without2 } = resolved2();
    const named4 = /* @__PURE__ */ new Set([...claimants, ...without2]);
    return lists2().claimants.filter((id, at5) => at5 < shown3.value || named4.has(id));
  }
  function showMore2() {
    shown3.value += MORE2;
    announce(`${group(listShown().length)} of ${count(lists2().claimants.length, "claimant")} are shown.`);
  }
  function showClaimants() {
    const left = lists2().claimants.length - listShown().length;
    return [
      el("ul", { class: "claimants" }, listShown().map((id) => el("li", { key: id }, ofClaimant(id)))),
      left > 0 && el("p", { class: "table-end" }, el(
        "button",
        { class: "quiet table-more", type: "button", click: showMore2 },
        `Show ${Math.min(left, MORE2)} more of ${count(left, "claimant")} left`
      ))
    ];
  }
  function view13() {
    const { tab, rests } = get2();
    if (tab !== "sources") return null;
    return [
      el(
        "div",
        { class: "reading-head" },
        el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "What rests on"), TITLES4.map(choice5)),
        addActor()
      ),
      text2.value && el("p", { class: "sources-fallen" }, text2.value),
      el("p", { class: "sources-about" }, lists2()[rests].length ? ABOUT[rests] : EMPTY[rests]),
      el("div", { class: "sources-body", key: rests }, SHOWN3[rests](get2()))
    ];
  }
  var TITLES4, lists2, ABOUT, EMPTY, isOpen4, MORE2, shown3, SHOWN3, choice5, start43;
  var init_sourcespanel = __esm({
    "src/panels/sources/sourcespanel.js"() {
      "use strict";
      init_signals_core_module();
      init_facets();
      init_lookup();
      init_reliance();
      init_text();
      init_data();
      init_fallen();
      init_state();
      init_element();
      init_status();
      init_editing();
      init_sources();
      init_weights();
      TITLES4 = [["sources", "Sources"], ["claimants", "Claimants"]];
      lists2 = once(() => ({ sources: record.sources, claimants: byClaims(record, list(record).claimants) }));
      ABOUT = {
        sources: "Each source paragraph by paragraph, with the claims made there. The switch excludes a source everywhere on this page.",
        claimants: "Everyone who makes or relays a claim in these sources. The switch excludes every claim that they make or relay; what disappears stays in the picture as pale dashes."
      };
      EMPTY = { sources: "No sources.", claimants: "No claims." };
      isOpen4 = ({ id }, { opened: opened2 }) => opened2 === id || !opened2 && lists2().sources.length === 1;
      MORE2 = 100;
      shown3 = y(MORE2);
      SHOWN3 = {
        /** @param {PageState} state */
        sources: (state2) => lists2().sources.map((source) => show16(source, isOpen4(source, state2))),
        claimants: showClaimants
      };
      choice5 = ([rests, title]) => el(
        "label",
        { class: "segment" },
        el("input", {
          class: "segment-box",
          type: "radio",
          name: "rests",
          value: rests,
          checked: get2().rests === rests,
          change: () => set({ rests })
        }),
        title,
        " ",
        el("span", { class: "segment-number" }, String(lists2()[rests].length))
      );
      start43 = () => show3(byId2("sources-panel"), view13);
    }
  });

  // src/panels/tensions/sides.js
  function group4(tensions) {
    const ofActor7 = /* @__PURE__ */ new Map();
    for (const tension of tensions) for (const id of tension.actors.slice(0, 2)) ensure(ofActor7, id, () => []).push(tension);
    const left = new Set(tensions);
    return tensions.flatMap((tension) => {
      if (!left.has(tension)) return [];
      const found3 = connect(tension, ofActor7);
      for (const each3 of found3.tensions) left.delete(each3);
      return found3.isSplit ? [found3] : found3.tensions.map((each3) => ({ sides: sidesOf2(each3), tensions: [each3] }));
    });
  }
  function connect(start51, ofActor7) {
    const side = /* @__PURE__ */ new Map([[start51.actors[0], 0]]);
    const tensions = /* @__PURE__ */ new Set([start51]);
    let isSplit = true;
    for (const [id, own2] of side) {
      for (const tension of get(ofActor7, id)) {
        tensions.add(tension);
        const [one2, another] = tension.actors;
        const other2 = one2 === id ? another : one2;
        if (!side.has(other2)) side.set(other2, own2 === 0 ? 1 : 0);
        else if (side.get(other2) === own2) isSplit = false;
      }
    }
    const on5 = (wanted) => [...side].filter(([, number4]) => number4 === wanted).map(([id]) => id);
    return { isSplit, sides: (
      /** @type {[string[], string[]]} */
      [on5(0), on5(1)]
    ), tensions: [...tensions] };
  }
  var sidesOf2;
  var init_sides = __esm({
    "src/panels/tensions/sides.js"() {
      "use strict";
      init_lookup();
      sidesOf2 = ({ actors: [one2, other2] }) => [[one2], [other2]];
    }
  });

  // src/panels/tensions/tensionlist.js
  var tensionlist_exports = {};
  __export(tensionlist_exports, {
    start: () => start44
  });
  function onExpected({ currentTarget: { checked } }) {
    const { tensions } = get2();
    const isGone = !checked && tensions && !DEFAULT_KINDS.includes(tensions);
    set({ expected: checked, tensions: isGone ? "" : tensions });
  }
  function view14() {
    if (!isOpen5()) return null;
    const { tensions, truncated } = answer3.value;
    const { expected, tensions: wanted } = get2();
    const there = record.tensions.kinds.filter(({ id }) => expected || DEFAULT_KINDS.includes(id));
    const ofKind = new Map(there.map(({ id }) => [id, tensions.filter(({ kind: kind4 }) => kind4 === id)]));
    const only2 = ofKind.has(wanted) ? wanted : "";
    const shown4 = there.filter(({ id }) => get(ofKind, id).length && (!only2 || only2 === id));
    return [
      el(
        "div",
        { class: "panel-head" },
        el("h2", { class: "hidden" }, "Tensions"),
        el("p", { class: "panel-note", role: "status" }, sayAbout()),
        el("label", { class: "hidden", for: "tension-kind" }, "Kind of tension"),
        el(
          "select",
          { class: "field", id: "tension-kind", value: only2, change: ({ currentTarget }) => set({ tensions: currentTarget.value }) },
          el("option", { value: "" }, `All kinds (${group(tensions.length)}${truncated ? " listed" : ""})`),
          there.map(({ id, label: label2 }) => el("option", { value: id }, `${label2} (${sayNumber(id, get(ofKind, id).length)})`))
        )
      ),
      el(
        "div",
        { class: "tension-groups" },
        shown4.map((kind4) => group5(kind4, get(ofKind, kind4.id))),
        !shown4.length && el("p", { class: "empty" }, tensions.length ? "No tension of this kind in what is shown." : "No tensions in what is shown. Remove a filter, or choose other dates.")
      ),
      foot()
    ];
  }
  function foot() {
    return el(
      "div",
      { class: "panel-foot" },
      el(
        "label",
        { class: "panel-switch", for: "tension-expected" },
        el("input", { type: "checkbox", id: "tension-expected", "aria-describedby": "tension-expected-hint", checked: get2().expected, change: onExpected }),
        "Include triangles that balance theory finds odd"
      ),
      el(
        "p",
        { class: "panel-note", id: "tension-expected-hint" },
        "Adds pairs without a claimed tie whom a shared enemy or backer would put on one side."
      )
    );
  }
  function sayAbout() {
    const { tensions, unknown, truncated, limits: given, mixed_pairs: mixed, theses_left_out: isNarrow2 } = answer3.value;
    const isMore = given.some(({ listed: listed3, found: found3 }) => found3 !== null && listed3 < found3);
    return [
      `${sayHowMany2(tensions)} in what is shown${truncated ? ` are listed; there ${isMore ? "are" : "may be"} more` : ""}. A tension is a reason to look again, not a finding.`,
      sayUnknown2(get2().scope, unknown),
      isNarrow2 && record.tensions.left_out,
      sayMixed(record, mixed)
    ].filter(Boolean).join(" ");
  }
  function sayNumber(id, listed3) {
    const limit2 = findLimit(id);
    if (!limit2) return group(listed3);
    if (limit2.found === null) return `${group(listed3)} or more`;
    return `${group(listed3)} of ${limit2.stopped ? "more than " : ""}${group(limit2.found)}`;
  }
  function sayHowMany2(tensions) {
    const usual = tensions.filter(({ kind: kind4 }) => DEFAULT_KINDS.includes(kind4)).length;
    const more2 = tensions.length - usual;
    const said = count(usual, "tension");
    return more2 ? `${said} and ${count(more2, "tie")} that balance theory would expect` : said;
  }
  function group5({ id, label: label2, means }, found3) {
    const limit2 = findLimit(id);
    const most = Math.max(limits.value.get(id) ?? MORE3, found3.findIndex(({ key: key2 }) => key2 === get2().picked) + 1);
    return el(
      "section",
      { key: id, class: "group", "aria-labelledby": `tensions-${id}` },
      el("h3", { class: "group-title", id: `tensions-${id}` }, label2, " ", el("span", { class: "legend-number" }, sayNumber(id, found3.length))),
      el("p", { class: "panel-note" }, [means, limit2 && sayLimit(record, limit2)].filter(Boolean).join(" ")),
      el("ol", { class: "tensions", "aria-label": label2 }, OPPOSED3.includes(id) ? bySides(found3.slice(0, most)) : found3.slice(0, most).map(item3)),
      found3.length > most && el("button", {
        class: "quiet tension-more",
        type: "button",
        click: () => {
          limits.value = new Map(limits.value).set(id, most + MORE3);
        }
      }, `Show ${Math.min(MORE3, found3.length - most)} more of ${found3.length - most} left`)
    );
  }
  function twoSides([one2, other2], pairs) {
    const key2 = pairs[0].key;
    const isOpen6 = pairs.some((each3) => each3.key === get2().picked);
    return el(
      "li",
      { key: `sides ${key2}`, class: "tension" },
      el(
        "details",
        { open: isOpen6 },
        el(
          "summary",
          { class: "tension-sides" },
          el("strong", {}, `${pairs.length} pairs`),
          " said to back opposing sides: on one side ",
          name3(nameAll(one2)),
          "; on the other ",
          name3(nameAll(other2)),
          "."
        ),
        el("ol", { class: "tensions" }, pairs.map(item3))
      )
    );
  }
  function item3(tension) {
    const { key: key2, lead: lead2, statements } = tension;
    const isPicked = get2().picked === key2;
    const highlight2 = () => set({ hovered: ofTension(tension) });
    const clearHighlight = () => set({ hovered: null });
    const choose9 = () => set({ picked: isPicked ? "" : key2, select: "" });
    return el(
      "li",
      { key: key2, class: isPicked ? "tension is-current" : "tension", "data-key": key2, mouseenter: highlight2, mouseleave: clearHighlight },
      el("button", { class: "tension-show", type: "button", "aria-expanded": String(isPicked), focus: highlight2, blur: clearHighlight, click: choose9 }, name3(lead2)),
      el("p", { class: "tension-by" }, name3(sayWho2(tension))),
      isPicked && el("div", { class: "tension-claims" }, show13(tension), list13(statements, "Claims behind it"))
    );
  }
  function sayWho2({ relations: relations5, weakest }) {
    const claims2 = relations5.flatMap((each3) => each3.claims).filter(({ stance }) => stance === "supports");
    const names4 = [...new Set(claims2.map(nameOrigin2))];
    const more2 = names4.length - 3;
    const first3 = more2 > 1 ? [...names4.slice(0, 3), `${more2} more`] : names4;
    return `Claimed by ${joinAnd(first3)}. Weakest part: ${mode(weakest).label}.`;
  }
  function nameOrigin2({ by: [id], by_labels: [origin], source }) {
    return isActor(id) ? nameInSentence(id) : origin ?? get(sources, source).label;
  }
  function bringIntoView() {
    const current5 = panel2.querySelector(".is-current");
    if (current5 && !current5.contains(document.activeElement)) current5.scrollIntoView({ block: "nearest" });
  }
  function onEscape3(event) {
    if (event.key !== "Escape" || event.defaultPrevented || get2().select || !chosen2.value) return;
    set({ picked: "", hovered: null });
  }
  function start44() {
    on(() => {
      limits.value = /* @__PURE__ */ new Map();
    }, "scope");
    show3(panel2, view14);
    panel2.addEventListener("keydown", onEscape3);
    on(bringIntoView, "picked", "tab");
  }
  var MORE3, FEW2, OPPOSED3, limits, panel2, isOpen5, findLimit, bySides, nameAll;
  var init_tensionlist = __esm({
    "src/panels/tensions/tensionlist.js"() {
      "use strict";
      init_signals_core_module();
      init_lookup();
      init_tensiontext();
      init_text();
      init_data();
      init_data();
      init_highlight();
      init_tensions2();
      init_state();
      init_element();
      init_chains();
      init_statements();
      init_sides();
      MORE3 = 50;
      FEW2 = 3;
      OPPOSED3 = ["clients-clash", "proxy"];
      limits = y(
        /** @type {Map<string, number>} */
        /* @__PURE__ */ new Map()
      );
      panel2 = byId2("tensions-panel");
      isOpen5 = () => get2().tab === "tensions";
      findLimit = (id) => answer3.value.limits.find(({ kind: kind4 }) => kind4 === id);
      bySides = (tensions) => group4(tensions).flatMap(({ sides: sides2, tensions: pairs }) => pairs.length < FEW2 ? pairs.map(item3) : twoSides(sides2, pairs));
      nameAll = (ids3) => joinAnd(ids3.map(nameInSentence));
    }
  });

  // src/picture/arranging.js
  var arranging_exports = {};
  __export(arranging_exports, {
    start: () => start45
  });
  function put2(id, { x: x3, y: y3 }) {
    setMoved(moved().set(id, { x: Math.round(x3), y: Math.round(y3) }));
  }
  function apply2() {
    place3();
    redraw();
    isSaved.value = false;
  }
  function onDrag2(ids3) {
    for (const id of ids3) put2(id, toBase(positionOf(id)));
  }
  function onKey7(event) {
    const { focus: focus4 } = get2();
    const way = WAYS2.get(event.key);
    if (!event.shiftKey || !way || !focus4 || hasCamps) return;
    event.preventDefault();
    event.stopPropagation();
    const [right, down] = way;
    const { x: x3, y: y3 } = baseOf2(focus4);
    put2(focus4, { x: x3 + right, y: y3 + down });
  }
  function write10() {
    const { wide, upright, moved: moved2 } = listPositions();
    return render({
      ...record,
      positions: wide,
      pinned: [...record.pinned, ...moved2],
      upright: { ...record.upright, positions: upright }
    });
  }
  function save4() {
    const detail = { text: write10(), done: () => {
      isSaved.value = true;
    } };
    const event = new CustomEvent("actor-graph:save-layout", { detail, cancelable: true });
    if (!window.dispatchEvent(event)) return;
    save(FILE, new Blob([detail.text], { type: "application/json" }));
    note2(`Saved as ${FILE}. Put it into the data folder: the next page that you build uses it.`);
  }
  function view15() {
    const number4 = moved().size;
    bar3.hidden = !number4 || isSaved.value;
    const button4 = (text4, click) => el("button", { class: "quiet", type: "button", click }, text4);
    return [
      el("span", {}, `${count(number4, "actor")} moved`),
      button4("Save layout", save4),
      button4("Put back", () => setMoved(/* @__PURE__ */ new Map()))
    ];
  }
  function start45() {
    byId2("tip").before(bar3);
    show3(bar3, view15);
    onDrag(onDrag2);
    byId2("actor-keys").addEventListener("keydown", onKey7, true);
    on(apply2, "moved", "moved_upright");
  }
  var FILE, STEP3, WAYS2, bar3, isSaved;
  var init_arranging = __esm({
    "src/picture/arranging.js"() {
      "use strict";
      init_signals_core_module();
      init_layout();
      init_text();
      init_data();
      init_stage();
      init_pagefile();
      init_state();
      init_element();
      init_sharebar();
      init_drawing();
      init_vis();
      FILE = "actors.layout.json";
      STEP3 = 10;
      WAYS2 = /* @__PURE__ */ new Map([
        ["ArrowRight", [STEP3, 0]],
        ["ArrowLeft", [-STEP3, 0]],
        ["ArrowDown", [0, STEP3]],
        ["ArrowUp", [0, -STEP3]]
      ]);
      bar3 = make3(el("div", { class: "arranged", role: "group", "aria-label": "Moved actors", hidden: true }));
      isSaved = y(false);
    }
  });

  // src/picture/fullscreen.js
  var fullscreen_exports = {};
  __export(fullscreen_exports, {
    start: () => start46
  });
  function show17() {
    const isFull = document.fullscreenElement !== null;
    const name5 = isFull ? "Leave full screen" : "Full screen";
    button3.setAttribute("aria-label", name5);
    button3.title = name5;
    fill2(button3, icon(isFull ? LEAVE : ENTER));
  }
  async function toggle9() {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  }
  function start46() {
    button3.hidden = !document.fullscreenEnabled;
    button3.addEventListener("click", toggle9);
    document.addEventListener("fullscreenchange", show17);
    show17();
  }
  var ENTER, LEAVE, button3;
  var init_fullscreen = __esm({
    "src/picture/fullscreen.js"() {
      "use strict";
      init_element();
      ENTER = "M9.5 2.5h4v4M13 3L9.5 6.5M6.5 13.5h-4v-4M3 13l3.5-3.5";
      LEAVE = "M9.5 2.5v4h4M10 6l3.5-3.5M6.5 13.5v-4h-4M6 10l-3.5 3.5";
      button3 = byId2("full-screen");
    }
  });

  // src/picture/viewport.js
  var viewport_exports = {};
  __export(viewport_exports, {
    start: () => start47
  });
  function write11() {
    const { x: x3, y: y3 } = toBase(centre());
    const scale2 = Number(scale().toPrecision(4));
    const at5 = { x: Math.round(x3), y: Math.round(y3), scale: scale2, upright: isUpright() };
    set({ at: isUntouched() ? null : at5 });
  }
  function scheduleWrite() {
    clearTimeout(waiting4);
    waiting4 = setTimeout(write11, SETTLED);
  }
  function apply3({ at: at5 }) {
    if (!at5 || at5.upright !== isUpright()) return;
    const { x: x3, y: y3 } = toBase(centre());
    const isApplied = Math.abs(x3 - at5.x) < 1 && Math.abs(y3 - at5.y) < 1 && Math.abs(scale() / at5.scale - 1) < 1e-3;
    if (!isApplied) moveTo2(at5);
  }
  function start47() {
    on3("drawn", scheduleWrite);
    on(apply3, "at");
  }
  var SETTLED, waiting4;
  var init_viewport = __esm({
    "src/picture/viewport.js"() {
      "use strict";
      init_state();
      init_drawing();
      init_network();
      init_vis();
      SETTLED = 200;
      waiting4 = 0;
    }
  });

  // src/state/undo.js
  var undo_exports = {};
  __export(undo_exports, {
    start: () => start48
  });
  function part() {
    const { scope: scope2, near, hide: hide3, camp, stage, moved: moved2, moved_upright } = get2();
    return { scope: scope2, near, hide: hide3, camp, stage, moved: moved2, moved_upright };
  }
  function note4() {
    if (get2().isDragging || isOwn) return;
    const next = part();
    if (Object.entries(next).every(([key2, value]) => now3[
      /** @type {keyof Part} */
      key2
    ] === value)) return;
    done.push(now3);
    if (done.length > MOST19) done.shift();
    undone.length = 0;
    now3 = next;
  }
  function go2(from, to2) {
    const next = from.pop();
    if (!next) return;
    to2.push(now3);
    now3 = next;
    isOwn = true;
    set(next);
    isOwn = false;
  }
  function onKey8(event) {
    const isTyping = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, dialog");
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key2 = event.key.toLowerCase();
    if (key2 !== "z" && key2 !== "y") return;
    event.preventDefault();
    if (key2 === "y" || event.shiftKey) go2(undone, done);
    else go2(done, undone);
  }
  function start48() {
    now3 = part();
    on(note4, "scope", "near", "hide", "camp", "stage", "moved", "moved_upright", "isDragging");
    document.addEventListener("keydown", onKey8);
  }
  var MOST19, done, undone, now3, isOwn;
  var init_undo = __esm({
    "src/state/undo.js"() {
      "use strict";
      init_state();
      MOST19 = 100;
      done = [];
      undone = [];
      now3 = part();
      isOwn = false;
    }
  });

  // src/ui/selected.js
  var selected_exports = {};
  __export(selected_exports, {
    start: () => start49
  });
  function onSelect() {
    const selected2 = selection.value;
    if (get2().addressProblem) return announce(get2().addressProblem);
    if (!selected2) return announce("Nothing is selected.");
    const names4 = selected2.actors.map(nameOf3);
    if (selected2.kind === "relation") return announce(`Selected. ${head(selected2.relation)}`);
    return announce(`Selected: ${joinAnd(names4)}. Details say who claims what.`);
  }
  var start49;
  var init_selected = __esm({
    "src/ui/selected.js"() {
      "use strict";
      init_text();
      init_data();
      init_selection();
      init_state();
      init_relationtext();
      init_status();
      start49 = () => on(onSelect, "select", "addressProblem");
    }
  });

  // src/main.js
  var main_exports = {};
  __export(main_exports, {
    start: () => start50
  });
  function listen2() {
    on(redrawSoon, "camp", "stage", "select", "focus", "hovered", "draw", "unfold", "path", "from", "to", "picked", "tab", "rests");
    on(({ at: at5 }, changed) => {
      if (at5 && changed.has("at")) return;
      const highlighted = highlight.value;
      if (highlighted) show5([...highlighted.actors]);
      else putBack();
    }, "select", "path", "from", "to", "picked");
    on((_3, changed) => !changed.has("at") && isUntouched() && showAll(), "tab", "rests");
  }
  function* listSteps() {
    yield* prepare4();
    yield* prepare3(record);
    yield* prepare6();
    yield* startAll(PARTS3);
    yield* prepare2(record);
    yield* startAll(REST2);
  }
  function* startAll(parts) {
    for (const part2 of parts) {
      part2.start();
      yield;
    }
  }
  async function open11() {
    document.body.classList.toggle("is-opening", isGiven());
    byId2("scope-line").textContent = `Loading ${count(ids.length, "actor")} …`;
    await pause();
    try {
      await run(listSteps());
    } finally {
      document.body.inert = false;
      document.body.classList.remove("is-opening");
    }
  }
  async function start50() {
    document.body.inert = isOn2;
    if (isOn2) await open11();
    else finish(listSteps());
  }
  var PARTS3, REST2;
  var init_main = __esm({
    "src/main.js"() {
      "use strict";
      init_facets();
      init_lookup();
      init_onlyclaimants();
      init_text();
      init_blocs2();
      init_comparison();
      init_panel();
      init_actormenu();
      init_focusbar();
      init_help();
      init_asof();
      init_filters();
      init_linewidth();
      init_pictureoptions();
      init_scopebar();
      init_timestrip();
      init_overviewbar();
      init_pathform();
      init_pathoptions();
      init_savepicture();
      init_printing();
      init_rankpanel();
      init_finder();
      init_copylink();
      init_savedata();
      init_editing();
      init_sourcespanel();
      init_tablepanel();
      init_tensionlist();
      init_arranging();
      init_fullscreen();
      init_keyboard();
      init_network();
      init_pointer();
      init_viewport();
      init_vis();
      init_address();
      init_data();
      init_highlight();
      init_stage();
      init_schedule();
      init_state();
      init_undo();
      init_dock();
      init_element();
      init_selected();
      init_tabs();
      PARTS3 = [
        stage_exports,
        asof_exports,
        scopebar_exports,
        tabs_exports,
        copylink_exports,
        savepicture_exports,
        savedata_exports,
        printing_exports,
        help_exports,
        tablepanel_exports,
        sourcespanel_exports,
        overviewbar_exports,
        panel_exports,
        editing_exports,
        finder_exports,
        pathform_exports,
        pathoptions_exports,
        rankpanel_exports,
        focusbar_exports,
        actormenu_exports,
        blocs_exports2,
        tensionlist_exports,
        selected_exports,
        dock_exports,
        vis_exports,
        { start: prepare9 },
        network_exports,
        { start: listen2 },
        arranging_exports,
        viewport_exports,
        pointer_exports,
        keyboard_exports,
        fullscreen_exports
      ];
      REST2 = [linewidth_exports, pictureoptions_exports, timestrip_exports, filters_exports, comparison_exports, address_exports, undo_exports];
    }
  });

  // src/page.js
  init_pagefile();
  init_schedule();
  async function open12() {
    if (isLarge()) {
      document.body.inert = true;
      await pause();
      packed();
      await pause();
    }
    const { start: start51 } = await Promise.resolve().then(() => (init_main(), main_exports));
    await start51();
    document.body.dataset.ready = "yes";
    performance.mark("ready");
  }
  open12();
})();

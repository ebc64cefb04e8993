// Generated from frontend/src by frontend/build.js: change it there.
"use strict";
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all4) => {
    for (var name3 in all4)
      __defProp(target, name3, { get: all4[name3], enumerable: true });
  };

  // src/core/dates.js
  var SIZES = ["2012".length, "2012-02".length, "2012-02-29".length];
  var FORM = /^(about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
  var EXPECTED = "Write 2012, 2012-06, 2012-06-01 or about 2012.";
  var DAY = 864e5;
  var ALWAYS = Object.freeze(["0001-01-01", "9999-12-31"]);
  var two = (number3) => String(number3).padStart(2, "0");
  function daysIn(year, month) {
    const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  }
  function parse(text2) {
    const match = FORM.exec(text2.trim());
    if (!match) throw new Error(`"${text2}" is not a date. ${EXPECTED}`);
    const [written2, , year, month, day] = match;
    const last8 = month ?? "12";
    const days2 = daysIn(Number(year), Number(last8));
    if (year === "0000" || !days2 || day === "00" || Number(day ?? 1) > days2) {
      throw new Error(`"${text2}" is not a day in the calendar. ${EXPECTED}`);
    }
    return {
      text: written2,
      first: `${year}-${month ?? "01"}-${day ?? "01"}`,
      last: `${year}-${last8}-${day ?? two(days2)}`
    };
  }
  function spanOf(text2) {
    const { first: first2, last: last8 } = parse(text2);
    return [first2, last8];
  }
  var meets = (left, right) => left[0] <= right[1] && right[0] <= left[1];
  var later = (a, b) => a > b ? a : b;
  var sooner = (a, b) => a < b ? a : b;
  var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  var dayBefore = (day) => day === ALWAYS[0] ? day : new Date(Date.parse(day) - DAY).toISOString().slice(0, ALWAYS[0].length);
  var touches = (last8, first2) => first2 <= last8 || Date.parse(first2) - Date.parse(last8) === DAY;
  function unite(spans) {
    const merged = [];
    for (const [first2, last8] of [...spans].sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))) {
      const before2 = merged.at(-1);
      if (before2 && touches(before2[1], first2)) before2[1] = later(before2[1], last8);
      else merged.push([first2, last8]);
    }
    return merged;
  }
  function intersect(left, right) {
    const shared = [];
    for (const a of left) {
      for (const b of right) {
        if (meets(a, b)) shared.push([later(a[0], b[0]), sooner(a[1], b[1])]);
      }
    }
    return unite(shared);
  }
  function holds(claim3, asked3) {
    if (claim3.known && meets(claim3.known, asked3)) return "yes";
    return claim3.possible && meets(claim3.possible, asked3) ? "unknown" : "no";
  }
  function anyHolds(answers2) {
    if (answers2.includes("yes")) return "yes";
    return answers2.includes("unknown") ? "unknown" : "no";
  }
  function say([first2, last8]) {
    const cut3 = (day, size) => day.slice(0, size);
    const whole = SIZES.find((size) => spanOf(cut3(first2, size))[0] === first2 && spanOf(cut3(first2, size))[1] === last8);
    if (whole) return whole < first2.length ? `in ${cut3(first2, whole)}` : `on ${first2}`;
    const begin = SIZES.find((size) => spanOf(cut3(first2, size))[0] === first2);
    const end = SIZES.find((size) => spanOf(cut3(last8, size))[1] === last8);
    return `from ${cut3(first2, begin)} to ${cut3(last8, end)}`;
  }
  function hasEnded({ end, said: said4 }) {
    if (end === "past" || !end || !said4) return end === "past";
    return spanOf(end)[1] < spanOf(said4)[0];
  }
  var isToCome = (claim3) => Boolean(claim3.start && claim3.said) && !hasEnded(claim3) && spanOf(claim3.start)[0] > spanOf(claim3.said)[1];

  // src/core/text.js
  var text_exports = {};
  __export(text_exports, {
    compare: () => compare,
    compareAll: () => compareAll,
    count: () => count,
    fold: () => fold,
    joinAnd: () => joinAnd,
    sorted: () => sorted,
    words: () => words
  });

  // src/core/bidi.js
  var OPEN = "⁨";
  var CLOSE = "⁩";
  var MARKS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}";
  var MARK = new RegExp(`[${MARKS}]`, "gu");
  var HAS_MARK = new RegExp(`[${MARKS}]`, "u");
  var RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  var LIKE_ESCAPE = /\\(?=u005c|u061c|u200[ef]|u202[a-e]|u206[6-9a-f]|ufff[9ab]|U000e00[0-7][0-9a-f])/g;
  function findIsolates(text2) {
    const open7 = [];
    const pairs = [];
    for (let at2 = 0; at2 < text2.length; at2 += 1) {
      if (text2[at2] === OPEN) open7.push(at2);
      const first2 = text2[at2] === CLOSE ? open7.pop() : void 0;
      if (first2 !== void 0) pairs.push([first2, at2]);
    }
    return pairs;
  }
  function showCode(char) {
    const code = Number(char.codePointAt(0)).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  }
  function escapeMarks(text2) {
    if (!HAS_MARK.test(text2)) return text2;
    const kept = new Set(findIsolates(text2).flat());
    return text2.replace(MARK, (char, at2) => kept.has(at2) ? char : showCode(char));
  }
  function dropIsolated(text2) {
    const pairs = findIsolates(text2);
    return pairs.reduceRight((left, [first2, last8]) => left.slice(0, first2) + " ".repeat(last8 + 1 - first2) + left.slice(last8 + 1), text2);
  }
  function isolate(text2) {
    const safe = escapeMarks(text2);
    return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
  }
  var dropMarks = (text2) => HAS_MARK.test(text2) ? text2.replace(MARK, "") : text2;
  function carry(lines2) {
    let open7 = 0;
    return lines2.map((line6) => {
      const begun = OPEN.repeat(open7) + line6;
      open7 = 0;
      for (const char of begun) open7 = Math.max(0, open7 + Number(char === OPEN) - Number(char === CLOSE));
      return begun + CLOSE.repeat(open7);
    });
  }
  var capitalise = (text2) => text2.replace(/^\u2068?./u, (first2) => first2.toUpperCase());
  var escapeCell = (text2) => escapeMarks(text2.replace(LIKE_ESCAPE, "\\u005c"));

  // src/core/text.js
  var FOLDED = new Map([
    ...Array.from("‘’‚ʼ", (mark7) => [mark7, "'"]),
    ...Array.from("“”„«»", (mark7) => [mark7, '"']),
    ...Object.entries({ ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", æ: "ae", œ: "oe", ß: "ss" })
  ]);
  var SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
  var UNSEEN = new RegExp([
    "(?<=LETTER)[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+",
    "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+(?=LETTER)",
    "[\\u00ad\\u2060\\ufeff]"
  ].join("|").replaceAll("LETTER", "[A-Za-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff]"), "gu");
  var UNSPACED = [
    "\\u0e00-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf\\u1b00-\\u1b7f",
    "\\u3005-\\u3007\\u3041-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua4cf",
    "\\ua980-\\ua9ff\\uaa60-\\uaadf\\uf900-\\ufaff\\uff66-\\uff9f\\u{1b000}-\\u{1b16f}",
    "\\u{20000}-\\u{3ffff}"
  ].join("");
  var WORD = new RegExp(`(?=[${UNSPACED}])[\\p{L}\\p{N}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
  var IOTA = "ͅ";
  var each = (text2, replace3) => Array.from(text2, replace3).join("");
  function foldCase(char) {
    if (char === "ẞ") return "ss";
    if (new RegExp("\\p{Script=Cherokee}", "u").test(char)) return char.toUpperCase();
    return Array.from(char.toUpperCase(), (part2) => part2.toLowerCase()).join("");
  }
  function combines(char) {
    if (char < "̀") return false;
    return char === IOTA || new RegExp("\\p{M}", "u").test(char) && !(IOTA + char).normalize("NFD").startsWith(IOTA);
  }
  function fold(text2) {
    if (/^[ -~]*$/.test(text2)) return text2.toLowerCase().split(SPACE).filter(Boolean).join(" ");
    const plain = each(each(text2, foldCase).normalize("NFKD"), foldCase);
    const kept = each(plain, (char) => combines(char) ? "" : FOLDED.get(char) ?? char);
    return dropMarks(kept).replace(UNSEEN, "").split(SPACE).filter(Boolean).join(" ");
  }
  var words = (text2) => fold(text2).match(WORD) ?? [];
  var rank = (unit) => unit >= 57344 ? unit - 8192 : unit >= 55296 ? unit + 2048 : unit;
  function compare(left, right) {
    if (left === right) return 0;
    const shorter = Math.min(left.length, right.length);
    for (let at2 = 0; at2 < shorter; at2 += 1) {
      const a = left.charCodeAt(at2);
      const b = right.charCodeAt(at2);
      if (a !== b) return rank(a) - rank(b);
    }
    return left.length - right.length;
  }
  function compareAll(left, right) {
    const shorter = Math.min(left.length, right.length);
    for (let at2 = 0; at2 < shorter; at2 += 1) {
      const order5 = compare(left[at2], right[at2]);
      if (order5) return order5;
    }
    return left.length - right.length;
  }
  var sorted = (texts) => [...new Set(texts)].sort(compare);
  function joinAnd(parts) {
    if (parts.length < 2) return parts.join("");
    return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  }
  function count(number3, noun, plural2 = `${noun}s`) {
    const digits = String(number3).replace(/\B(?=(\d{3})+$)/g, ",");
    return `${digits} ${number3 === 1 ? noun : plural2}`;
  }

  // src/core/scope.js
  var SETS = ["types", "signs", "kinds", "modes", "sources", "without", "claimants"];
  var CHOICES = ["contested", "relayed", "single_voice"];
  var KEYS = Object.freeze([...SETS, "as_of", "during", "unknown", ...CHOICES, "members"]);
  function asSet(value) {
    if (value === null || value === void 0) return [];
    const parts = typeof value === "string" ? value.split(",") : value;
    const texts = typeof value === "string" ? parts.map((part2) => part2.trim()) : parts;
    return sorted(typeof value === "string" ? texts.filter(Boolean) : texts);
  }
  function asDate(name3, value) {
    if (value === null || value === void 0) return null;
    try {
      return parse(String(value));
    } catch (error) {
      throw new Error(`${name3}: ${error.message}`);
    }
  }
  function asRange(value) {
    if (value === null || value === void 0) return null;
    const parts = Array.isArray(value) ? value : cutPeriod(String(value));
    const [start36, end] = parts.length === 2 ? parts.map((part2) => asDate("during", part2 || null)) : [];
    if (start36 && end === null) throw new Error(sayOpen(start36, "last"));
    if (end && start36 === null) throw new Error(sayOpen(end, "first"));
    if (!start36 || !end || end.last < start36.first) {
      throw new Error(`during: ${parts.join("..")} is no period. Write it as 2012..2017-06.`);
    }
    return Object.freeze([start36.text, end.text]);
  }
  var cutPeriod = (text2) => (text2.includes("..") ? cut(text2, "..") : [text2, text2]).map((part2) => part2.trim());
  function sayOpen({ text: text2, first: first2 }, lacks) {
    const given = Number(first2.slice(0, 4));
    const year = String(lacks === "last" ? Math.min(given + 12, 9999) : Math.max(given - 12, 1)).padStart(4, "0");
    const [open7, closed] = lacks === "last" ? [`${text2}..`, `${text2}..${year}`] : [`..${text2}`, `${year}..${text2}`];
    const unit = ["year", "month", "day"][text2.split("-").length - 1];
    return `during: ${open7} has no ${lacks} date; write ${closed}, or ${text2} for that ${unit}.`;
  }
  function cut(text2, mark7) {
    const at2 = text2.indexOf(mark7);
    return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + mark7.length)];
  }
  function make(partial = {}) {
    const scope = {};
    for (const name3 of SETS) scope[name3] = Object.freeze(asSet(partial[name3]));
    scope.as_of = asDate("as_of", partial.as_of)?.text ?? null;
    scope.during = asRange(partial.during);
    scope.unknown = partial.unknown ?? "drop";
    for (const name3 of CHOICES) scope[name3] = partial[name3] ?? null;
    scope.members = partial.members ?? null;
    if (scope.unknown !== "drop" && scope.unknown !== "keep") {
      throw new Error(`unknown is "${scope.unknown}"; it can be "drop" or "keep".`);
    }
    if (![null, "together", "apart"].includes(scope.members)) {
      throw new Error(`members is "${scope.members}"; it can be "together" or "apart".`);
    }
    if (scope.as_of && scope.during) throw new Error("A scope has as_of or during, not both.");
    return Object.freeze(scope);
  }
  function asked(scope) {
    if (scope.as_of) return spanOf(scope.as_of);
    if (!scope.during) return null;
    return [parse(scope.during[0]).first, parse(scope.during[1]).last];
  }
  function asGiven(scope) {
    const narrows = (name3) => SETS.includes(name3) ? scope[name3].length > 0 : scope[name3] !== EVERYTHING[name3];
    return Object.fromEntries(KEYS.filter(narrows).map((name3) => [name3, scope[name3]]));
  }
  function toHash(scope) {
    return Object.entries(asGiven(scope)).map(([name3, value]) => {
      const mark7 = name3 === "during" ? ".." : ",";
      return `${name3}=${[value].flat().map(encodeURIComponent).join(mark7)}`;
    }).join("&");
  }
  function decode(text2) {
    try {
      return decodeURIComponent(text2);
    } catch {
      return text2;
    }
  }
  function fromText(name3, text2) {
    if (SETS.includes(name3)) return text2.split(",").map((part2) => decode(part2).trim()).filter(Boolean);
    if (CHOICES.includes(name3)) return text2 === "true" ? true : text2 === "false" ? false : null;
    return decode(text2) || null;
  }
  function fromHash(hash) {
    const partial = {};
    for (const pair of hash.replace(/^#/, "").split("&")) {
      const [name3, text2] = cut(pair, "=");
      if (KEYS.includes(name3)) partial[name3] = fromText(name3, text2);
    }
    return make(partial);
  }
  var EVERYTHING = make();

  // src/core/disputes.js
  var NOT_NAMED = "unknown";
  var FIRMNESS = /* @__PURE__ */ new Map([["contested", 3], ["changed", 2], ["may-have-changed", 1]]);
  var WORDS = /* @__PURE__ */ new Map([
    ["contested", "contested"],
    ["contested-in-part", "contested in part"],
    ["changed", "changed sides"],
    ["may-have-changed", "may have changed sides"]
  ]);
  var isFor = ({ stance }) => stance === "supports";
  var named = (list19) => list19.length ? list19 : null;
  var attackersOf = ({ attacker, from, to: to2 }) => attacker && (attacker === "both" ? [from, to2] : [attacker]);
  function matterOf(claim3, asked3) {
    return {
      respects: [
        named(claim3.means.includes(NOT_NAMED) ? [] : claim3.means),
        named(claim3.against),
        named(claim3.via),
        attackersOf(claim3)
      ],
      days: clip(daysMeant(claim3), asked3)
    };
  }
  var isOpen = ({ stance, start: start36, end }) => stance !== "supports" && !start36 && (!end || end === "past");
  var daysMeant = (claim3) => isOpen(claim3) ? ALWAYS : claim3.possible ?? ALWAYS;
  function clip(span, asked3) {
    if (!span || !meets(span, asked3)) return null;
    return [span[0] > asked3[0] ? span[0] : asked3[0], span[1] < asked3[1] ? span[1] : asked3[1]];
  }
  var covers = (span, other2) => span[0] <= other2[0] && other2[1] <= span[1];
  function meets2(denied, said4) {
    return Boolean(denied.days && said4.days) && meets(denied.days, said4.days) && denied.respects.every((mine, at2) => !mine || !said4.respects[at2] || mine.some((each3) => said4.respects[at2].includes(each3)));
  }
  function coversAll(denied, said4) {
    return Boolean(denied.days && said4.days) && covers(denied.days, said4.days) && denied.respects.every((mine, at2) => !mine || (said4.respects[at2]?.every((each3) => mine.includes(each3)) ?? false));
  }
  function contests(denial, claims2, asked3) {
    if (denial.stance !== "denies") return false;
    const denied = matterOf(denial, asked3);
    return claims2.some((claim3) => isFor(claim3) && meets2(denied, matterOf(claim3, asked3)));
  }
  function weighDenials(claims2, asked3) {
    const of4 = (stance) => claims2.filter((claim3) => claim3.stance === stance).map((claim3) => matterOf(claim3, asked3));
    const denials = of4("denies");
    if (!denials.length) return { contested: false, contested_in_part: false };
    const supports = of4("supports").filter(({ days: given }) => given);
    const contested = denials.some((denied) => supports.some((said4) => meets2(denied, said4)));
    const isWhole = supports.every((said4) => denials.some((denied) => coversAll(denied, said4)));
    return { contested, contested_in_part: contested && !isWhole };
  }
  function markOpposites(relations, among, asked3) {
    const found2 = findOpposites(among, asked3);
    for (const relation3 of relations) {
      const sides = relation3.standing && found2.get(relation3.id);
      if (sides === "contested") Object.assign(relation3, { contested: true, contested_in_part: false });
      else if (sides && !relation3.contested) relation3.changed = sides;
    }
  }
  function findOpposites(relations, asked3) {
    const found2 = /* @__PURE__ */ new Map();
    const put3 = (id, sides) => {
      if (!(FIRMNESS.get(found2.get(id)) >= FIRMNESS.get(sides))) found2.set(id, sides);
    };
    for (const group4 of groupByPair(relations)) {
      const negative = group4.filter((relation3) => relation3.sign < 0);
      for (const positive of group4.filter((relation3) => relation3.sign > 0)) {
        for (const other2 of negative) {
          const sides = compareSides([positive], [other2], asked3);
          put3(positive.id, sides);
          put3(other2.id, sides);
        }
      }
    }
    return found2;
  }
  function groupByPair(relations) {
    const pairs = /* @__PURE__ */ new Map();
    for (const relation3 of relations) {
      if (!relation3.standing || !relation3.sign) continue;
      const key2 = JSON.stringify([relation3.from, relation3.to].sort(compare));
      if (!pairs.has(key2)) pairs.set(key2, []);
      pairs.get(key2).push(relation3);
    }
    return pairs.values();
  }
  function compareSides(positive, negative, asked3) {
    const sides = [positive, negative];
    const known4 = sides.map((side) => intersect(unite(side.flatMap((relation3) => days(relation3, "known"))), [asked3]));
    if (intersect(...known4).length) return "contested";
    const open7 = sides.map((side) => unite(side.flatMap(openDays)));
    return reachesBeyond(known4[0], open7[1]) || reachesBeyond(known4[1], open7[0]) ? "changed" : "may-have-changed";
  }
  var reachesBeyond = (spans, others) => !spans.every((span) => others.some((other2) => covers(other2, span)));
  function openDays({ claims: claims2 }) {
    return claims2.filter(isFor).map(({ possible, end, said: said4 }) => {
      const last8 = end === "past" && said4 && spanOf(said4)[1];
      return possible && possible[1] === last8 ? clip(possible, [ALWAYS[0], dayBefore(last8)]) : possible;
    }).filter(Boolean);
  }
  function kindOf({ contested, contested_in_part: inPart, changed }) {
    if (contested) return inPart ? "contested-in-part" : "contested";
    return changed;
  }
  var say2 = (relation3) => WORDS.get(kindOf(relation3)) ?? "";
  var days = ({ claims: claims2 }, which) => claims2.filter(isFor).map((claim3) => claim3[which]).filter(Boolean);

  // src/core/index.js
  var known = /* @__PURE__ */ new WeakMap();
  var byId = (records) => new Map(records.map((record3) => [record3.id, record3]));
  var dateOf = (text2) => {
    if (!text2 || text2 === "past") return null;
    return { ...parse(text2), about: text2.startsWith("about ") };
  };
  var entryOf = (claim3) => ({
    claim: claim3,
    supports: claim3.stance === "supports",
    start: dateOf(claim3.start),
    end: dateOf(claim3.end),
    said: dateOf(claim3.said)
  });
  function groupClaims(claims2) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const claim3 of claims2) {
      const key2 = JSON.stringify([claim3.from, claim3.to, claim3.type]);
      if (!groups2.has(key2)) groups2.set(key2, []);
      groups2.get(key2).push(entryOf(claim3));
    }
    const parts = ([{ claim: claim3 }]) => [claim3.from, claim3.to, claim3.type];
    return [...groups2.values()].sort((a, b) => compareAll(parts(a), parts(b)));
  }
  function nameActors(actors2) {
    const names = /* @__PURE__ */ new Map();
    for (const actor3 of [...actors2].sort((a, b) => compare(b.id, a.id))) {
      for (const name3 of [...actor3.aliases, actor3.name, actor3.id]) {
        names.set(fold(name3), actor3.id);
      }
    }
    return names;
  }
  function build(data) {
    const actors2 = byId(data.actors);
    const names = nameActors(data.actors);
    const idOr = (name3) => names.get(fold(name3)) ?? name3;
    const publishers = ({ author, publisher }) => [author, publisher].filter(Boolean).map(idOr);
    return Object.freeze({
      actors: actors2,
      names,
      ids: [...actors2.keys()].sort(compare),
      types: byId(data.vocabulary.types),
      sources: byId(data.sources),
      published_by: new Map(data.sources.map((source) => [source.id, publishers(source)])),
      strength: new Map(data.vocabulary.modes.map((mode2, at2) => [mode2.id, at2 + 1])),
      groups: groupClaims(data.claims)
    });
  }
  function of(data) {
    if (!known.has(data)) known.set(data, build(data));
    return known.get(data);
  }

  // src/core/sentences.js
  function holdsIn({ known: known4 }, period2) {
    if (!known4 || !period2?.length) return 0;
    const covers3 = known4[0] <= period2[0].start && period2.at(-1).end <= known4[1];
    return covers3 + period2.some(({ start: start36, end }) => meets(known4, [start36, end]));
  }
  function leadClaim(data, relation3, period2 = null) {
    const { strength } = of(data);
    const weight = (claim3) => 2 * (strength.size + 1) * holdsIn(claim3, period2) + 2 * strength.get(claim3.mode) + !hasEnded(claim3);
    const firmer = (best2, claim3) => weight(claim3) > weight(best2) ? claim3 : best2;
    return relation3.claims.filter(({ stance }) => stance === "supports").reduce(firmer);
  }
  function sayRelation(data, relation3, period2 = null) {
    const more3 = relation3.claims.filter(({ stance }) => stance === "supports").length - 1;
    const notes = more3 ? [count(more3, "more claim")] : [];
    if (say2(relation3)) notes.push(say2(relation3));
    const tail = notes.length ? ` [${notes.join("; ")}]` : "";
    return leadClaim(data, relation3, period2).sentence + tail;
  }

  // src/core/hostility.js
  var INTENT = "intent";
  var supporting = ({ claims: claims2 }) => claims2.filter(({ stance }) => stance === "supports");
  function findFightMode(data, relation3) {
    const { strength } = of(data);
    const modes2 = supporting(relation3).map(({ mode: mode2 }) => mode2).filter((mode2) => mode2 !== INTENT);
    return modes2.reduce((best2, mode2) => strength.get(mode2) > (strength.get(best2) ?? 0) ? mode2 : best2, null) ?? INTENT;
  }
  var isFought = (relation3) => supporting(relation3).some(({ mode: mode2 }) => mode2 !== INTENT);
  function listHostileEnds(relation3) {
    const ends2 = [relation3.from, relation3.to];
    if (!relation3.symmetric) return [relation3.from];
    if (isFought(relation3)) return ends2;
    const attackers = supporting(relation3).map(({ attacker }) => attacker);
    return attackers.every((each3) => ends2.includes(each3)) ? ends2.filter((end) => attackers.includes(end)) : ends2;
  }

  // src/core/names.js
  var names_exports = {};
  __export(names_exports, {
    OWN_VOICE: () => OWN_VOICE,
    namedBesides: () => namedBesides,
    namesBehind: () => namesBehind,
    resolve: () => resolve,
    speakersOf: () => speakersOf
  });
  var OWN_VOICE = "own-voice";
  var claimants = /* @__PURE__ */ new WeakMap();
  function nameClaimants(data) {
    const index2 = of(data);
    const { fold: fold2 } = text_exports;
    const names = /* @__PURE__ */ new Map();
    for (const { claim: claim3 } of index2.groups.flat()) {
      for (const entry3 of claim3.by) names.set(fold2(entry3), entry3);
    }
    for (const { author, publisher, label: label2 } of [...index2.sources.values()]) {
      for (const name3 of [author, publisher].filter(Boolean)) {
        names.set(fold2(name3), index2.names.get(fold2(name3)) ?? name3);
      }
      if (publisher) names.set(fold2(label2), names.get(fold2(publisher)));
    }
    const speaking = new Set(names.values());
    for (const [name3, id] of index2.names) if (speaking.has(id)) names.set(name3, id);
    return names.set(OWN_VOICE, OWN_VOICE);
  }
  function claimantNames(data) {
    if (!claimants.has(data)) claimants.set(data, nameClaimants(data));
    return claimants.get(data);
  }
  function resolveName(what, name3, names, problems) {
    const exact = names.get(fold(name3));
    if (exact !== void 0) return exact;
    const wanted = words(name3);
    const has3 = (known4) => {
      const words4 = new Set(words(known4));
      return wanted.length > 0 && wanted.every((word) => words4.has(word));
    };
    const fitting = [...names].filter(([known4]) => has3(known4)).map(([, id]) => id);
    const near = sorted(fitting);
    if (near.length === 1) return near[0];
    const hint = `may be ${near.map(isolate).join(" or ")}. Write one of them.`;
    const given = isolate(name3);
    problems.push(near.length ? `"${given}" ${hint}` : `There is no ${what} "${given}".`);
    return name3;
  }
  function checkWords(data, scope, problems) {
    const ids3 = (records) => records.map(({ id }) => id);
    const allowed2 = {
      types: ids3(data.vocabulary.types),
      signs: ["positive", "negative", "neutral"],
      kinds: ids3(data.vocabulary.kinds),
      modes: ids3(data.vocabulary.modes),
      sources: ids3(data.sources)
    };
    for (const [name3, known4] of Object.entries(allowed2)) {
      for (const value of scope[name3].filter((word) => !known4.includes(word))) {
        problems.push(`There is no ${name3.slice(0, -1)} "${isolate(value)}".`);
      }
    }
  }
  function resolve(data, scope) {
    const problems = [];
    checkWords(data, scope, problems);
    if (!scope.claimants.length && !scope.without.length) return { scope, problems };
    const names = claimantNames(data);
    const everyone = new Map(names);
    for (const { id } of data.sources) everyone.set(fold(id), id);
    const resolved2 = {
      claimants: scope.claimants.map((name3) => resolveName("claimant", name3, names, problems)),
      without: scope.without.map((name3) => resolveName("source or claimant", name3, everyone, problems))
    };
    return { scope: make({ ...scope, ...resolved2 }), problems };
  }
  function speakersOf({ own_voice: own, by, voice }) {
    return own ? [...by, OWN_VOICE, voice].filter(Boolean) : by;
  }
  var namesBehind = (claim3, index2) => [claim3.source, ...speakersOf(claim3), ...index2.published_by.get(claim3.source) ?? []];
  var namedBesides = ({ via, against: against2 }) => sorted([...via, ...against2]);

  // src/core/standing.js
  var REPRESENTS = ["leads", "speaks-for"];
  var SIGN_NAMES = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
  var CHOICES2 = ["contested", "relayed", "single_voice"];
  var pairKey = (first2, second) => JSON.stringify([first2, second]);
  function select(data, scope, groups2 = of(data).groups) {
    const index2 = of(data);
    const { scope: asked3 } = resolve(data, scope);
    const read6 = readGroups(groups2, index2, asked3);
    const represents = findRepresentatives(read6);
    const days2 = asked(asked3);
    const build8 = (narrowed2) => narrowed2.map((group4) => atDate(group4, days2, asked3)).filter(({ group: group4 }) => group4.length > 0).map(({ group: group4, holds: holds2 }) => buildRelation(group4, { holds: holds2, days: days2 }, index2, represents));
    const found2 = build8(read6.map((group4) => narrowByMode(group4, asked3)));
    markOpposites(found2, asked3.modes.length ? build8(read6) : found2, days2 ?? ALWAYS);
    const isPresent = (relation3) => relation3.holds !== "unknown" || asked3.unknown === "keep";
    const shown3 = found2.filter((relation3) => isShown(relation3, asked3, index2));
    const undated = shown3.filter((relation3) => relation3.holds === "unknown");
    return { scope, relations: shown3.filter(isPresent), undated, unknown: undated.length, represents };
  }
  function readGroups(groups2, index2, scope) {
    const { sources: sources3, claimants: claimants2, without } = scope;
    if (!sources3.length && !claimants2.length && !without.length) return groups2;
    const [kept, heard, dropped] = [sources3, claimants2, without].map((names) => new Set(names));
    const isRead = ({ claim: claim3 }) => {
      if (kept.size && !kept.has(claim3.source)) return false;
      const speaking = speakersOf(claim3);
      if (heard.size && !speaking.some((name3) => heard.has(name3))) return false;
      return !namesBehind(claim3, index2).some((name3) => dropped.has(name3));
    };
    return groups2.map((group4) => group4.filter(isRead));
  }
  function findRepresentatives(groups2) {
    const pairs = /* @__PURE__ */ new Set();
    for (const { claim: claim3, supports } of groups2.flat()) {
      if (supports && REPRESENTS.includes(claim3.type)) pairs.add(pairKey(claim3.from, claim3.to));
    }
    return pairs;
  }
  function narrowByMode(group4, { modes: modes2 }) {
    if (!modes2.length) return group4;
    return group4.filter(({ claim: claim3, supports }) => !supports || modes2.includes(claim3.mode));
  }
  function atDate(group4, asked3, scope) {
    if (!asked3) return { group: group4, holds: null };
    const answers2 = group4.map((entry3) => holds(entry3.claim, asked3));
    const supports = answers2.filter((_, at2) => group4[at2].supports);
    const overall = supports.length ? anyHolds(supports) : null;
    if (overall === "no") return { group: [], holds: "no" };
    const onlyKnown = overall === "yes" && scope.unknown === "drop";
    const lasts = ({ supports: isFor3 }, at2) => answers2[at2] === "yes" || answers2[at2] === "unknown" && (!onlyKnown || !isFor3);
    const lasting = group4.filter(lasts).map(({ claim: claim3 }) => claim3);
    const stays = (entry3, at2) => lasts(entry3, at2) || contests(entry3.claim, lasting, asked3);
    return { group: group4.filter(stays), holds: overall };
  }
  function isShown(relation3, scope, index2) {
    const { types: types3, signs, kinds: kinds4 } = scope;
    if (types3.length && !types3.includes(relation3.type)) return false;
    if (signs.length && !signs.includes(SIGN_NAMES.get(relation3.sign))) return false;
    const kindOf3 = (id) => index2.actors.get(id)?.kind;
    if (kinds4.length && ![relation3.from, relation3.to].every((id) => kinds4.includes(kindOf3(id)))) {
      return false;
    }
    const found2 = { ...relation3, single_voice: hasSingleVoice(relation3) };
    return CHOICES2.every((name3) => scope[name3] === null || scope[name3] === found2[name3]);
  }
  var hasSingleVoice = (relation3) => relation3.voices.length < 2;
  function buildRelation(group4, { holds: holds2, days: days2 }, index2, represents) {
    const { from, type, to: to2 } = group4[0].claim;
    const { sign: sign2, symmetric } = index2.types.get(type);
    const supporting2 = group4.filter((entry3) => entry3.supports);
    const claims2 = group4.map((entry3) => entry3.claim);
    return {
      id: `${from} ${type} ${to2}`,
      from,
      type,
      to: to2,
      sign: sign2,
      symmetric,
      ...supporting2.length ? describe(supporting2, index2, represents) : UNSUPPORTED,
      ...weighDenials(claims2, days2 ?? ALWAYS),
      changed: null,
      holds: holds2,
      claims: claims2
    };
  }
  var UNSUPPORTED = Object.freeze({
    standing: null,
    relayed: false,
    voices: Object.freeze([]),
    self_declared: false,
    start: null,
    end: null,
    ended: false
  });
  function describe(supporting2, index2, represents) {
    const modes2 = supporting2.map(({ claim: claim3 }) => claim3.mode);
    const strength = (mode2) => index2.strength.get(mode2) ?? 0;
    return {
      standing: modes2.reduce((best2, mode2) => strength(mode2) > strength(best2) ? mode2 : best2),
      relayed: !supporting2.some(({ claim: claim3 }) => claim3.own_voice),
      voices: sorted(supporting2.map(({ claim: claim3 }) => claim3.voice).filter(Boolean)),
      self_declared: supporting2.some(({ claim: claim3 }) => isAboutItself(claim3, represents)),
      start: findStart(supporting2),
      end: findEnd(supporting2),
      ended: supporting2.every(({ claim: claim3 }) => hasEnded(claim3))
    };
  }
  function isAboutItself({ by: [origin], from, to: to2 }, represents) {
    if (origin === void 0) return false;
    return [from, to2].some((end) => origin === end || represents.has(pairKey(origin, end)));
  }
  var order2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  var byStart = (a, b) => order2(a.first, b.first) || order2(a.last, b.last) || order2(a.about, b.about);
  var byEnd = (a, b) => order2(b.last, a.last) || order2(b.first, a.first) || order2(b.about, a.about);
  function findStart(supporting2) {
    const starts = supporting2.map(({ start: start36 }) => start36).filter(Boolean);
    return starts.sort(byStart)[0]?.text ?? null;
  }
  function findEnd(supporting2) {
    if (!supporting2.every(({ claim: claim3 }) => claim3.end)) return null;
    const ends2 = supporting2.map(({ end }) => end).filter(Boolean);
    return ends2.sort(byEnd)[0]?.text ?? "past";
  }

  // src/core/ground.js
  var THESIS = "thesis";
  var pairKey2 = (first2, second) => JSON.stringify([first2, second].sort(compare));
  function leaveOutTheses(data, scope) {
    if (scope.modes.length) return scope;
    const modes2 = data.vocabulary.modes.map(({ id }) => id).filter((id) => id !== THESIS);
    return make({ ...scope, modes: modes2 });
  }
  function lacksTheses(data, scope, narrowed2) {
    if (scope.modes.length) return false;
    const whole = select(data, scope);
    const ids3 = (relations) => relations.filter(({ standing }) => standing).map(({ id }) => id);
    const after = new Set(ids3(narrowed2.relations));
    const either2 = /* @__PURE__ */ new Set([...after, ...ids3(narrowed2.undated)]);
    return ids3(whole.relations).some((id) => !after.has(id)) || ids3(whole.undated).some((id) => !either2.has(id));
  }
  function make2(data, scope) {
    const selection = select(data, scope);
    const relations = selection.relations.filter(({ standing }) => standing);
    const of4 = (wanted) => relations.filter(({ type }) => type === wanted);
    const forwards = (each3) => [each3.from, each3.to, each3];
    const backwards = (each3) => [each3.to, each3.from, each3];
    const towards = (each3) => listHostileEnds(each3).map((end) => end === each3.from ? forwards(each3) : backwards(each3));
    const bothWays = (list19) => list19.flatMap((each3) => [forwards(each3), backwards(each3)]);
    return {
      data,
      scope,
      selection,
      relations,
      backers: lookUp(of4("backs").map(backwards)),
      clients: lookUp(of4("backs").map(forwards)),
      fights: lookUp(bothWays(of4("fights").filter(isFought))),
      allies: lookUp(bothWays(of4("allied-with"))),
      groups: lookUp(of4("part-of").map(forwards)),
      hostile: collect([...of4("opposes"), ...of4("fights")].flatMap(towards)),
      ...partSigns(relations),
      asked: asked(scope) ?? ALWAYS,
      days: /* @__PURE__ */ new Map()
    };
  }
  function partSigns(relations) {
    const [signed, mixed] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    const daysOf = (relation3) => days(relation3, "possible");
    for (const [key2, { pair, relations: group4 }] of groupByEnds(relations.filter(({ sign: sign2 }) => sign2))) {
      const signs = [1, -1].filter((sign2) => group4.some((each3) => each3.sign === sign2));
      const legs = new Map(signs.map((sign2) => [sign2, group4.filter((each3) => each3.sign === sign2)]));
      if (pair[0] === pair[1]) continue;
      if (legs.size > 1 && shareDays([...legs.values()], daysOf)) mixed.set(key2, pair);
      else signed.set(key2, { pair, legs });
    }
    return { signed, mixed };
  }
  function lookUp(entries2) {
    const found2 = /* @__PURE__ */ new Map();
    const inOrder2 = entries2.sort((a, b) => compareAll(a.slice(0, 2), b.slice(0, 2)));
    for (const [first2, second, relation3] of inOrder2) {
      if (first2 === second) continue;
      if (!found2.has(first2)) found2.set(first2, /* @__PURE__ */ new Map());
      found2.get(first2).set(second, relation3);
    }
    return found2;
  }
  function collect(entries2) {
    const found2 = /* @__PURE__ */ new Map();
    for (const [first2, second, relation3] of entries2) {
      if (first2 === second) continue;
      if (!found2.has(first2)) found2.set(first2, /* @__PURE__ */ new Map());
      const others = found2.get(first2);
      others.set(second, [...others.get(second) ?? [], relation3]);
    }
    return found2;
  }
  function groupByEnds(relations) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const relation3 of relations) {
      const pair = [relation3.from, relation3.to].sort(compare);
      const key2 = JSON.stringify(pair);
      if (!groups2.has(key2)) groups2.set(key2, { pair, relations: [] });
      groups2.get(key2).relations.push(relation3);
    }
    return new Map([...groups2].sort(([, a], [, b]) => compareAll(a.pair, b.pair)));
  }
  var legsOf = ({ signed }, first2, second) => signed.get(pairKey2(first2, second)).legs;
  var isMixed = ({ mixed }, first2, second) => mixed.has(pairKey2(first2, second));
  var kindOf2 = (ground, id) => of(ground.data).actors.get(id).kind;
  function listEnemies({ signed }) {
    const ties = [...signed.values()].filter(({ legs }) => legs.has(-1));
    const against2 = (legs, actor3) => legs.get(-1).filter((each3) => listHostileEnds(each3).includes(actor3));
    const ends2 = ({ pair: [first2, second], legs }) => [[first2, second, against2(legs, second)], [second, first2, against2(legs, first2)]];
    return lookUp(ties.flatMap(ends2).filter(([, , leg]) => leg.length));
  }
  var listShared = (legs, daysOf) => legs.reduce(
    (days2, leg) => intersect(days2, unite(leg.flatMap(daysOf))),
    [ALWAYS]
  );
  var shareDays = (legs, daysOf) => listShared(legs, daysOf).length > 0;
  var isAlways = ([span]) => span?.[0] === ALWAYS[0] && span[1] === ALWAYS[1];
  function mayMeet({ days: days2 }, legs) {
    const daysOf = ({ id, claims: claims2 }) => {
      if (!days2.has(id)) days2.set(id, unite(days({ claims: claims2 }, "possible")));
      return days2.get(id);
    };
    const bound = legs.filter((leg) => !leg.some((relation3) => isAlways(daysOf(relation3))));
    return bound.length === 0 || shareDays(bound, daysOf);
  }
  var findKnownDays = (cases) => unite(
    cases.flatMap((legs) => listShared(legs, (relation3) => days(relation3, "known")))
  );
  function fightsInOtherModes(ground) {
    if (!ground.otherFights) {
      const widest = select(ground.data, make({ ...ground.scope, modes: [] }));
      const fights = widest.relations.filter(({ type, standing }) => type === "fights" && standing);
      const modeOf = (relation3) => findFightMode(ground.data, relation3);
      ground.otherFights = new Map(fights.map((each3) => [pairKey2(each3.from, each3.to), modeOf(each3)]));
    }
    return ground.otherFights;
  }

  // src/core/splits.js
  var BESIDE = ["a", "b"];
  var FOLLOWED = ["as_of", "during", "members"];
  var placeOf = (starts, day) => starts.findLastIndex((start36) => start36 <= day);
  function unpack(answer6, { shelf }, isOfPeriod) {
    if (!answer6 || isOfPeriod && answer6.changed.length) return null;
    const take = (places2) => places2.map((place4) => shelf[place4]);
    const sentences = Object.fromEntries(Object.entries(answer6.sentences).map(([where, places2]) => [where, take(places2)]));
    return { ...answer6, joined: take(answer6.joined), not_joined: take(answer6.not_joined), sentences };
  }
  function find(data, scope) {
    const ahead = scope.members === "apart" && data.blocs.apart || data.blocs.together;
    const { starts, rows, answers: answers2, whole } = ahead;
    const passed_over = Object.keys(asGiven(scope)).filter((name3) => !FOLLOWED.includes(name3));
    const asked3 = asked(scope);
    const [first2, last8] = asked3 ? asked3.map((day) => placeOf(starts, day)) : [];
    const answer6 = unpack(asked3 ? answers2[rows[last8 - first2]?.[first2]] : whole, data.blocs, scope.during);
    const dates2 = asked3 && answer6 ? { as_of: scope.as_of, during: scope.during } : {};
    return {
      answer: answer6 ?? unpack(whole, data.blocs),
      scope: leaveOutTheses(data, make(dates2)),
      missed: Boolean(asked3 && !answer6),
      passed_over
    };
  }
  function sayMembers(members2, what, name3) {
    if (!members2.length) return "";
    const bodies = /* @__PURE__ */ new Map();
    for (const { member, body: body4, why } of members2) {
      const key2 = why ? `${member} ${body4}` : body4;
      bodies.set(key2, { body: body4, why, names: [...bodies.get(key2)?.names ?? [], name3(member)] });
    }
    const parts = sorted(bodies.keys()).map((key2) => bodies.get(key2)).map(({ body: body4, why, names }) => `${joinAnd(names)} with ${name3(body4)}${why ? ` (${why})` : ""}`);
    return `${what}: ${parts.join("; ")}.`;
  }
  function place(answer6) {
    if (!answer6) return /* @__PURE__ */ new Map();
    const settled = new Set(answer6.settled ?? answer6.blocs.flat());
    const beside = answer6.only_against.map((ids3) => new Set(ids3));
    const placeIn = (at2) => (id) => [id, !settled.has(id) ? "?" : beside[at2].has(id) ? BESIDE[at2] : at2];
    return new Map(answer6.blocs.flatMap((bloc2, at2) => bloc2.map(placeIn(at2))));
  }

  // src/state/data.js
  var record = JSON.parse(document.getElementById("data").textContent);
  var index = of(record);
  var mapOf = (list19) => new Map(list19.map((each3) => [each3.id, each3]));
  var kinds = mapOf(record.vocabulary.kinds);
  var modes = mapOf(record.vocabulary.modes);
  var paragraphs = new Map(record.sources.map(({ id, paragraphs: paragraphs2 }) => [id, mapOf(paragraphs2)]));
  var SIGNS = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
  var views = /* @__PURE__ */ new WeakMap();
  function view(scope) {
    if (!views.has(scope)) views.set(scope, build2(scope));
    return views.get(scope);
  }
  function build2(scope) {
    const selection = select(record, scope);
    const { relations, unknown } = selection;
    const drawn = relations.filter((relation3) => relation3.standing);
    const ofActor = /* @__PURE__ */ new Map();
    for (const relation3 of drawn) {
      for (const end of [relation3.from, relation3.to]) {
        if (!ofActor.has(end)) ofActor.set(end, []);
        ofActor.get(end).push(relation3);
      }
    }
    return { selection, all: relations, drawn, byId: mapOf(relations), ofActor, unknown };
  }
  var actor = (id) => index.actors.get(id);
  var shown = (id) => actor(id)?.shown ?? isolate(id);
  var said = (id) => actor(id)?.said ?? isolate(id);
  var typed = (id) => dropMarks(actor(id).kind === "umbrella" ? `“${actor(id).name}”` : actor(id).name);
  var other = (relation3, id) => relation3.from === id ? relation3.to : relation3.from;
  var signOf = (relation3) => SIGNS.get(relation3.sign);
  var isPast = ({ ended, holds: holds2 }) => ended && holds2 !== "yes";
  var paragraph = (source, at2) => paragraphs.get(source)?.get(at2);
  var types = index.types;
  var sources = index.sources;
  var ids = index.ids;

  // src/state/state.js
  var state = Object.freeze({
    select: "",
    from: "",
    to: "",
    path: 0,
    scope: EVERYTHING,
    held: false,
    focus: "",
    lit: null,
    direction: "any",
    longest: "4",
    avoid: "",
    without_kinds: "",
    via: "",
    together: "",
    same_fight: "",
    near: "",
    hide: "",
    size: "",
    ranking: null,
    lost: "",
    tab: "graph",
    table: "relations",
    sort: "",
    find: "",
    rows: 100,
    rests: "sources",
    opened: "",
    at: "",
    moved: "",
    blocs: "",
    tensions: "",
    expected: "",
    picked: ""
  });
  var listeners = [];
  function set(patch) {
    const changed = new Set(Object.keys(patch).filter((key2) => patch[key2] !== state[key2]));
    if (!changed.size) return;
    state = Object.freeze({ ...state, ...patch });
    for (const listener of listeners) listener(state, changed);
  }
  function on(listener, ...keys) {
    listeners.push((now3, changed) => {
      if (!keys.length || keys.some((key2) => changed.has(key2))) listener(now3, changed);
    });
  }
  function as(patch, work) {
    const before2 = state;
    try {
      state = Object.freeze({ ...state, ...patch });
      return work();
    } finally {
      state = before2;
    }
  }
  function parse2(select3) {
    if (actor(select3)) return { kind: "actor", actors: [select3] };
    const inside = view(state.scope).byId.get(select3);
    const relation3 = inside ?? view(EVERYTHING).byId.get(select3);
    if (relation3) return { kind: "relation", actors: [relation3.from, relation3.to], relation: relation3, isOutside: !inside };
    const pair = select3.split(",");
    if (pair.length === 2 && pair[0] !== pair[1] && pair.every((id) => actor(id))) {
      return { kind: "pair", actors: pair };
    }
    return null;
  }
  var get = () => state;
  var selected = () => parse2(state.select);
  var clearScope = () => set({ scope: EVERYTHING });

  // src/ui/element.js
  var SVG = "http://www.w3.org/2000/svg";
  var el = (tag, props, ...children) => fill(document.createElement(tag), props, children);
  var svg = (tag, props, ...children) => fill(document.createElementNS(SVG, tag), props, children);
  function fill(element2, props, children) {
    for (const [name3, value] of Object.entries(props ?? {})) {
      if (typeof value === "function") element2.addEventListener(name3, value);
      else if (value === true) element2.setAttribute(name3, "");
      else if (value !== null && value !== void 0 && value !== false) {
        element2.setAttribute(name3, escapeMarks(String(value)));
      }
    }
    append(element2, children);
    return element2;
  }
  function append(element2, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== void 0 && child !== false) {
        element2.append(child instanceof Node ? child : escapeMarks(String(child)));
      }
    }
  }
  function replace(element2, ...children) {
    element2.replaceChildren();
    append(element2, children);
  }
  var byId2 = (id) => document.getElementById(id);
  var name = (text2) => el("bdi", { dir: "ltr" }, isolate(text2));

  // src/picture/colours.js
  var scheme = window.matchMedia("(prefers-color-scheme: dark)");
  var listeners2 = [];
  var known2 = /* @__PURE__ */ new Map();
  var isLight = false;
  function get2(name3) {
    if (!known2.has(name3)) {
      const style = isLight ? lightStyle(name3) : getComputedStyle(document.documentElement);
      known2.set(name3, style.getPropertyValue(`--${name3}`).trim());
    }
    return known2.get(name3);
  }
  function lightStyle(name3) {
    const rules = [...document.styleSheets].flatMap((sheet2) => [...sheet2.cssRules]);
    return rules.filter((rule) => rule.selectorText === ":root").map(({ style }) => style).findLast((style) => style.getPropertyValue(`--${name3}`));
  }
  function inLight(work) {
    if (!scheme.matches) return work();
    try {
      isLight = true;
      renew();
      return work();
    } finally {
      isLight = false;
      renew();
    }
  }
  function renew() {
    known2 = /* @__PURE__ */ new Map();
    for (const listener of listeners2) listener();
  }
  scheme.addEventListener("change", renew);
  window.matchMedia("print").addEventListener("change", renew);
  var on2 = (listener) => listeners2.push(listener);

  // src/picture/first.js
  var PREFIX = "@";
  var first = record.drawing;
  var toVis = (id) => PREFIX + id;
  var fromVis = (id) => id.slice(PREFIX.length);

  // src/core/channels.js
  function find2(data, selection) {
    const { actors: actors2 } = of(data);
    const { kinds: kinds4 } = selection.scope;
    const isOfKinds = (id) => !kinds4.length || kinds4.includes(actors2.get(id).kind);
    return selection.relations.filter(({ standing }) => standing).flatMap((relation3) => listChannels(relation3).filter(isOfKinds).flatMap((channel) => {
      const narrowed2 = narrow(data, relation3, ({ via }) => via.includes(channel), selection);
      return listPairs(relation3, channel).map(([from, to2]) => ({ from, to: to2, relation: narrowed2 }));
    }));
  }
  function listChannels({ from, to: to2, claims: claims2 }) {
    const supporting2 = claims2.filter(({ stance }) => stance === "supports");
    const named3 = new Set(supporting2.flatMap(({ via }) => via));
    return sorted([...named3].filter((id) => id !== from && id !== to2));
  }
  function listPairs({ from, to: to2, symmetric }, channel) {
    const pairs = [[from, channel], [channel, to2]];
    return symmetric ? [...pairs, ...pairs.map(([first2, second]) => [second, first2])] : pairs;
  }
  function narrow(data, relation3, isChosen, { scope, represents }) {
    const days2 = asked(scope);
    const asked3 = days2 ?? ALWAYS;
    const some = relation3.claims.filter(isChosen);
    const told2 = relation3.claims.filter((claim3) => isChosen(claim3) || contests(claim3, some, asked3));
    const { group: group4, holds: holds2 } = atDate(told2.map(entryOf), days2, scope);
    const claims2 = group4.map(({ claim: claim3 }) => claim3);
    const described = describe(group4.filter(({ supports }) => supports), of(data), represents);
    return { ...relation3, ...described, ...weighPart(relation3, claims2, asked3), holds: holds2, claims: claims2 };
  }
  function weighPart({ contested, contested_in_part, claims: claims2 }, kept, asked3) {
    const whole = weighDenials(claims2, asked3);
    const isByDenials = whole.contested === contested && whole.contested_in_part === contested_in_part;
    return isByDenials ? weighDenials(kept, asked3) : { contested, contested_in_part };
  }
  var isDirect = (relation3, from, to2) => relation3.from === from && relation3.to === to2 || relation3.from === to2 && relation3.to === from;
  var listDirect = (relations, from, to2) => relations.filter((each3) => isDirect(each3, from, to2));
  function listHolding(relations, from, to2) {
    const signed = listDirect(relations, from, to2).filter(({ sign: sign2 }) => sign2);
    return signed.length ? signed : relations;
  }

  // src/core/course.js
  var START = Object.freeze({
    days: [ALWAYS],
    forward: null,
    backward: null,
    changes_fight: false
  });
  function readStep(relations, from, to2) {
    const days2 = relations.flatMap((relation3) => days(relation3, "possible"));
    const backing = listDirect(relations, from, to2).filter(({ type }) => type === "backs");
    return {
      days: unite(days2),
      forward: nameFights(backing.filter((relation3) => relation3.from === from)),
      backward: nameFights(backing.filter((relation3) => relation3.to === from))
    };
  }
  function nameFights(backing) {
    const claims2 = backing.flatMap((relation3) => relation3.claims);
    const supporting2 = claims2.filter(({ stance }) => stance === "supports");
    if (!supporting2.length) return null;
    const fought = supporting2.filter(({ mode: mode2 }) => mode2 !== "intent");
    const against2 = fought.flatMap((claim3) => claim3.against);
    const events = fought.filter(({ event }) => event).map(({ event }) => `event ${event}`);
    return against2.length ? [...against2, ...events] : [];
  }
  function follow(course, step2) {
    const forward = followBacking(course.forward, step2.forward);
    const backward = followBacking(course.backward, step2.backward);
    const isEmpty = (fights) => fights !== null && fights.length === 0;
    return {
      days: intersect(course.days, step2.days),
      forward,
      backward,
      changes_fight: course.changes_fight || isEmpty(forward) || isEmpty(backward)
    };
  }
  function followBacking(shared, named3) {
    if (named3 === null || shared === null) return named3?.length ? named3 : null;
    return named3.length ? shared.filter((actor3) => named3.includes(actor3)) : shared;
  }
  var keeps = (course, { together: together2, same_fight }) => !(together2 && !course.days.length) && !(same_fight && course.changes_fight);

  // src/core/direct.js
  var OPEN2 = [
    ["denies", "denies it", "deny it"],
    ["withholds", "declines to confirm it", "decline to confirm it"]
  ];
  function say3(data, selection, start36, goal) {
    if (start36 === goal) return null;
    const between = selection.relations.filter(({ from, to: to2 }) => isDirect({ from, to: to2 }, start36, goal));
    const open7 = between.filter(({ standing }) => !standing).flatMap(({ claims: claims2 }) => claims2);
    const told2 = open7.map(({ sentence: sentence2 }) => sentence2);
    const claimed = between.filter(({ standing }) => standing).length;
    const beside = between.filter(({ standing }) => standing).flatMap(({ claims: claims2 }) => claims2.filter(({ stance }) => stance !== "supports"));
    const more3 = beside.length ? `; ${countOpen(beside)}` : "";
    if (claimed) return [`Directly: ${count(claimed, "relation")} claimed${more3}.`, ...told2].join(" ");
    const where = Object.keys(asGiven(selection.scope)).length ? " in this scope" : "";
    const [first2, second] = [start36, goal].map((id) => of(data).actors.get(id).said);
    const parts = [`No source here says anything of ${first2} and ${second} directly${where}`];
    if (open7.length) parts.push(countOpen(open7));
    const channels = sayChannels(data, selection, start36, goal);
    if (channels.length) parts.push("one is named as channel of the other");
    const end = told2.length || channels.length ? ":" : ".";
    return [`${parts.join("; ")}${end}`, ...told2, ...channels].join(" ");
  }
  function countOpen(claims2) {
    const origins = new Set(claims2.map(({ stance, by, source }) => JSON.stringify([stance, by[0] ?? source])));
    const stances = [...origins].map((origin) => JSON.parse(origin)[0]);
    const told2 = OPEN2.map(([stance, one, many]) => {
      const number3 = stances.filter((each3) => each3 === stance).length;
      return number3 === 1 ? `one ${one}` : number3 && `${number3} ${many}`;
    });
    return joinAnd(told2.filter(Boolean));
  }
  function sayChannels(data, selection, start36, goal) {
    const named3 = find2(data, selection).filter((tie) => isDirect(tie, start36, goal));
    const parts = ({ from, type, to: to2 }) => [from, type, to2];
    return [...new Map(named3.map(({ relation: relation3 }) => [relation3.id, relation3])).values()].sort((a, b) => compareAll(parts(a), parts(b))).map((relation3) => sayRelation(data, relation3));
  }

  // src/core/hops.js
  function make3(from, to2, between) {
    const isAlong = (each3) => each3.from === from || each3.to === to2;
    const relations = between.map((each3) => ({
      ...each3,
      along: each3.symmetric ? null : isAlong(each3),
      channel: !isDirect(each3, from, to2)
    }));
    return { from, to: to2, channel: relations.every(({ channel }) => channel), relations };
  }
  function standingOf(data, { from, to: to2, relations }) {
    const { strength } = of(data);
    const firmer = (best2, mode2) => strength.get(mode2) > strength.get(best2) ? mode2 : best2;
    return listHolding(relations, from, to2).map(({ standing }) => standing).reduce(firmer);
  }
  var addsInterpretation = (data, hop) => standingOf(data, hop) !== "thesis" && hop.relations.some(({ standing }) => standing === "thesis");

  // src/core/ties.js
  var built = /* @__PURE__ */ new WeakMap();
  function of2(data, selection, direction2, via = false) {
    if (!built.has(selection)) built.set(selection, /* @__PURE__ */ new Map());
    const ways = built.get(selection);
    const way = via ? `${direction2} via` : direction2;
    if (!ways.has(way)) ways.set(way, build3(data, selection, direction2, via));
    return ways.get(way);
  }
  function build3(data, selection, direction2, via) {
    const { ids: ids3, strength } = of(data);
    const number3 = new Map(ids3.map((id, at2) => [id, at2]));
    const supported = selection.relations.filter((relation3) => relation3.standing);
    const named3 = via ? find2(data, selection) : [];
    const arcs = collect2([...listTies(supported), ...named3], number3, direction2);
    const firmest3 = (relations) => Math.max(...relations.map((each3) => strength.get(each3.standing)));
    const endsOf2 = ({ from, to: to2 }) => [ids3[from], ids3[to2]];
    const out2 = layRows(arcs, ids3.length, "from");
    const back = layRows(arcs, ids3.length, "to");
    return {
      ids: ids3,
      number: number3,
      offsets: out2.offsets,
      targets: Int32Array.from(arcs, ({ to: to2 }) => to2),
      firmness: Uint8Array.from(arcs, (arc) => firmest3(listHolding(arc.relations, ...endsOf2(arc)))),
      structure: Uint8Array.from(arcs, (arc) => !listDirect(arc.relations, ...endsOf2(arc)).some(({ sign: sign2 }) => sign2)),
      relations: arcs.map(({ relations }) => relations),
      inOffsets: back.offsets,
      origins: back.order.map((arc) => arcs[arc].from),
      inArcs: back.order
    };
  }
  var listTies = (relations) => relations.flatMap((relation3) => {
    const { from, to: to2, symmetric } = relation3;
    const there = { from, to: to2, relation: relation3 };
    return symmetric ? [there, { from: to2, to: from, relation: relation3 }] : [there];
  });
  function collect2(ties, number3, direction2) {
    const arcs = /* @__PURE__ */ new Map();
    const add4 = (from, to2, relation3) => {
      const key2 = from * number3.size + to2;
      if (!arcs.has(key2)) arcs.set(key2, { key: key2, from, to: to2, relations: /* @__PURE__ */ new Set() });
      arcs.get(key2).relations.add(relation3);
    };
    for (const tie of ties) {
      const [from, to2] = [number3.get(tie.from), number3.get(tie.to)];
      if (from === to2) continue;
      add4(from, to2, tie.relation);
      if (direction2 === "any") add4(to2, from, tie.relation);
    }
    const parts = ({ from, type, to: to2 }) => [from, type, to2];
    const order5 = (relations) => [...relations].sort((a, b) => compareAll(parts(a), parts(b)));
    return [...arcs.values()].map((arc) => ({ ...arc, relations: order5(arc.relations) })).sort((a, b) => a.key - b.key);
  }
  function layRows(arcs, size, end) {
    const offsets = new Int32Array(size + 1);
    for (const arc of arcs) offsets[arc[end] + 1] += 1;
    for (let at2 = 0; at2 < size; at2 += 1) offsets[at2 + 1] += offsets[at2];
    const free = offsets.slice();
    const order5 = new Int32Array(arcs.length);
    arcs.forEach((arc, at2) => {
      order5[free[arc[end]]] = at2;
      free[arc[end]] += 1;
    });
    return { offsets, order: order5 };
  }
  function measureDistances(ties, goal, avoided2, allows = () => true) {
    const { inOffsets, origins, inArcs } = ties;
    const distance = new Int32Array(ties.ids.length).fill(-1);
    distance[goal] = 0;
    const queue = [goal];
    for (let at2 = 0; at2 < queue.length; at2 += 1) {
      const actor3 = queue[at2];
      for (let arc = inOffsets[actor3]; arc < inOffsets[actor3 + 1]; arc += 1) {
        const before2 = origins[arc];
        if (distance[before2] >= 0 || avoided2.has(before2) || !allows(inArcs[arc])) continue;
        distance[before2] = distance[actor3] + 1;
        queue.push(before2);
      }
    }
    return distance;
  }

  // src/core/walk.js
  var MOST_STEPS = 2e5;
  var [WEAKEST, LOOSE] = [1, 2];
  var LOOSE_KINDS = ["agreement", "umbrella"];
  function find3(data, ties, search) {
    const { start: start36, goal, max_length, most, together: together2, same_fight } = search;
    const [origin, end] = [start36, goal].map((id) => ties.number.get(id));
    const shunned = listShunned(data, ties, search);
    const guide = makeGuide(ties, { together: together2, same_fight });
    const rounds = listRounds(data, ties, end, shunned);
    const walk = makeWalk(ties, end, most, guide);
    const longest2 = Math.min(max_length, countTied(ties, shunned));
    for (let length = 1; length <= longest2 && !walk.isOver(); length += 1) {
      for (const round of rounds) walk.from(origin, length, round);
    }
    return { found: walk.found, exhausted: walk.isExhausted() };
  }
  function listShunned(data, { ids: ids3, number: number3 }, { start: start36, goal, avoided: avoided2, without_kinds: kinds4 }) {
    const { actors: actors2 } = of(data);
    const isInner = (id) => id !== start36 && id !== goal && kinds4.includes(actors2.get(id).kind);
    return new Set([...avoided2, ...ids3.filter(isInner)].map((id) => number3.get(id)));
  }
  function listRounds(data, ties, end, shunned) {
    const { actors: actors2, strength } = of(data);
    const { ids: ids3, origins, inArcs, targets, firmness, structure } = ties;
    const isLooseKind = ids3.map((id) => LOOSE_KINDS.includes(actors2.get(id).kind));
    const isLoose = (arc) => structure[arc] === 1 || targets[arc] !== end && isLooseKind[targets[arc]];
    const isWalked = (arc, at2) => !shunned.has(targets[arc]) && !shunned.has(origins[at2]);
    const hasLoose = inArcs.some((arc, at2) => isWalked(arc, at2) && isLoose(arc));
    const levels = [...strength.values()].sort((a, b) => b - a);
    return (hasLoose ? [false, true] : [false]).flatMap((loose) => levels.map((least) => {
      const allows = (arc) => firmness[arc] >= least && (loose || !isLoose(arc));
      const marks = (arc) => (firmness[arc] === least ? WEAKEST : 0) | (isLoose(arc) ? LOOSE : 0);
      const distance = measureDistances(ties, end, shunned, allows);
      return { allows, marks, distance, wanted: loose ? WEAKEST | LOOSE : WEAKEST };
    }));
  }
  function countTied({ ids: ids3, offsets, targets }, shunned) {
    const leadsOn = (_, actor3) => {
      const next = targets.subarray(offsets[actor3], offsets[actor3 + 1]);
      return !shunned.has(actor3) && next.some((other2) => !shunned.has(other2));
    };
    return ids3.filter(leadsOn).length;
  }
  function makeGuide({ ids: ids3, targets, relations }, filters) {
    if (!filters.together && !filters.same_fight) return (course) => course;
    const steps2 = /* @__PURE__ */ new Map();
    return (course, actor3, arc) => {
      if (!steps2.has(arc)) steps2.set(arc, readStep(relations[arc], ids3[actor3], ids3[targets[arc]]));
      const next = follow(course, steps2.get(arc));
      return keeps(next, filters) ? next : null;
    };
  }
  function makeWalk({ ids: ids3, offsets, targets }, end, most, guide) {
    const found2 = [];
    const numbers = [];
    const arcs = [];
    const onPath = new Uint8Array(ids3.length);
    let [round, steps2] = [null, 0];
    const isExhausted = () => steps2 >= MOST_STEPS;
    const isOver = () => found2.length >= most || isExhausted();
    function step2(actor3, left, met, course) {
      if (left === 0) {
        if (met === round.wanted && actor3 === end) found2.push({ numbers: [...numbers], arcs: [...arcs] });
        return;
      }
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1] && !isOver(); arc += 1) {
        const next = targets[arc];
        const away = round.distance[next];
        if (!round.allows(arc) || away < 0 || away > left - 1 || onPath[next]) continue;
        if (next === end && left > 1) continue;
        steps2 += 1;
        if (isExhausted()) return;
        const further = guide(course, actor3, arc);
        if (!further) continue;
        onPath[next] = 1;
        numbers.push(next);
        arcs.push(arc);
        step2(next, left - 1, met | round.marks(arc), further);
        onPath[next] = 0;
        numbers.pop();
        arcs.pop();
      }
    }
    function from(start36, length, within) {
      if (isOver()) return;
      round = within;
      onPath[start36] = 1;
      numbers.push(start36);
      step2(start36, length, 0, START);
      onPath[start36] = 0;
      numbers.pop();
    }
    return { found: found2, from, isOver, isExhausted };
  }

  // src/core/limits.js
  var LIFTED = [
    ["types", "with all relation types", []],
    ["signs", "with all signs", []],
    ["kinds", "with all kinds of actors", []],
    ["modes", "with all modes", []],
    ["sources", "with all sources", []],
    ["without", "with nothing left out", []],
    ["claimants", "with all claimants", []],
    ["contested", "with contested and uncontested relations alike", null],
    ["relayed", "with what is only relayed and what is not alike", null],
    ["single_voice", "with any number of voices", null]
  ];
  var CUT_OFF = "The search was cut off before it found a path; narrow the scope.";
  var NEVER = "paths that never held together";
  var CHANGING = "paths that change the fight";
  var inSteps = (number3) => count(number3, "step");
  var NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });
  function listFilters({ together: together2, same_fight }) {
    const ways = [];
    if (together2) ways.push([NEVER, { together: false, same_fight }]);
    if (same_fight) ways.push([CHANGING, { together: together2, same_fight: false }]);
    return ways;
  }
  function explainFilters(data, question, measureWith2) {
    const measured = ([words4, lift2]) => ({ words: `with ${words4}`, lift: lift2, steps: measureWith2(lift2) });
    const isThere = ({ steps: steps2 }) => steps2 > 0;
    let lifts = listFilters(question).map(measured).filter(isThere);
    if (!lifts.length && question.together && question.same_fight) {
      const free = { together: false, same_fight: false };
      lifts = [measured([`${NEVER} and ${CHANGING}`, free])].filter(isThere);
    }
    if (!lifts.length) return NOTHING;
    const kept = [];
    if (question.together) kept.push("may ever have held at one time");
    if (question.same_fight) kept.push("stays with one fight");
    const [first2, second] = nameEnds(data, question);
    return { beyond: `No path from ${first2} to ${second} ${kept.join(" and ")}; ${tell(lifts)}.`, lifts };
  }
  var nameEnds = (data, { start: start36, goal }) => [start36, goal].map((id) => of(data).actors.get(id).said);
  var tell = (lifts) => joinAnd(lifts.map(({ words: words4, steps: steps2 }) => `${words4} there is one of ${inSteps(steps2)}`));
  function explain(data, question) {
    const [first2, second] = nameEnds(data, question);
    if (question.start === question.goal) {
      return { ...NOTHING, beyond: `Both ends are ${first2}; a path needs two actors.` };
    }
    const least = question.max_length;
    const shortest = measure(data, question);
    if (shortest >= 0) {
      return {
        beyond: `No path from ${first2} to ${second} has ${inSteps(least)} or fewer; the shortest takes ${inSteps(shortest)}.`,
        lifts: [lengthen({ words: `with ${inSteps(shortest)}`, lift: {}, steps: shortest }, least)]
      };
    }
    const lifts = listTries(question).map(([words4, lift2]) => ({ words: words4, lift: lift2, steps: measure(data, { ...question, selection: null, ...lift2 }) })).filter(({ steps: steps2 }) => steps2 >= 0);
    const nothing = `No path ties ${first2} to ${second} in this scope`;
    if (lifts.length) return { beyond: `${nothing}; ${tell(lifts)}.`, lifts: lifts.map((each3) => lengthen(each3, least)) };
    const free = { scope: EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
    const far = measure(data, { ...question, selection: null, ...free });
    if (far < 0) return { ...NOTHING, beyond: `No path ties ${first2} to ${second}, with no limits either.` };
    const all4 = { words: "with none of its limits", lift: free, steps: far };
    return { beyond: `${nothing}; ${tell([all4])}.`, lifts: [lengthen(all4, least)] };
  }
  var lengthen = ({ words: words4, lift: lift2, steps: steps2 }, least) => ({ words: words4, steps: steps2, lift: steps2 > least ? { ...lift2, max_length: steps2 } : lift2 });
  var listTries = (question) => [...listWalks(question), ...listScopes(question)];
  function listWalks({ direction: direction2, avoid: avoid2, without_kinds: kinds4, via }) {
    const tries = [];
    if (avoid2.length) tries.push(["with no actor avoided", { avoid: [] }]);
    if (kinds4.length) tries.push(["through all kinds of actors", { without_kinds: [] }]);
    if (direction2 === "along") {
      tries.push(["against the direction of some relations", { direction: "any" }]);
    }
    if (!via) tries.push(["through claimed channels", { via: true }]);
    return tries;
  }
  function listScopes({ scope }) {
    const wider = (change2) => ({ scope: make({ ...scope, ...change2 }) });
    const isDated = asked(scope) !== null;
    const tries = [];
    if (isDated && scope.unknown === "drop") {
      tries.push(["with relations of unknown date", wider({ unknown: "keep" })]);
    }
    if (isDated) tries.push(["at other dates", wider({ as_of: null, during: null })]);
    for (const [name3, words4, nothing] of LIFTED) {
      const isLimit = nothing === null ? scope[name3] !== null : scope[name3].length > 0;
      if (isLimit) tries.push([words4, wider({ [name3]: nothing })]);
    }
    return tries;
  }
  function measure(data, { scope, selection, direction: direction2, via, avoid: avoid2, ...question }) {
    const selected2 = selection ?? select(data, scope);
    const ties = of2(data, selected2, direction2, via);
    const shunned = listShunned(data, ties, { ...question, avoided: avoid2 });
    const [start36, goal] = [question.start, question.goal].map((id) => ties.number.get(id));
    return measureDistances(ties, goal, shunned)[start36];
  }

  // src/core/paths.js
  function find4(data, selection, question) {
    const asked3 = { ...DEFAULTS(), ...question };
    const { scope, direction: direction2, max_length, via, limit, together: together2, same_fight } = asked3;
    check(direction2, max_length, limit);
    const [start36, goal] = [question.from, question.to].map((name3) => findActor(data, name3));
    const avoided2 = findAvoided(data, asked3.avoid, [start36, goal]);
    const without_kinds = checkKinds(data, asked3.without_kinds);
    const ties = of2(data, selection, direction2, via);
    let [found2, exhausted] = [[], false];
    const ends2 = { start: start36, goal, without_kinds, max_length };
    const search = { ...ends2, avoided: avoided2, most: limit + 1, together: together2, same_fight };
    if (start36 !== goal) ({ found: found2, exhausted } = find3(data, ties, search));
    const unfiltered = { ...ends2, scope, selection, direction: direction2, via, avoid: avoided2 };
    const { beyond, lifts } = found2.length ? { beyond: null, lifts: [] } : explain2(data, ties, search, unfiltered, exhausted);
    return {
      from: start36,
      to: goal,
      scope: asGiven(scope),
      unknown: selection.unknown,
      truncated: found2.length > limit || exhausted,
      cut_off: exhausted,
      direct: say3(data, selection, start36, goal),
      beyond,
      lifts,
      paths: found2.slice(0, limit).map((path) => makePath(data, ties, path))
    };
  }
  var DEFAULTS = () => ({
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
  function explain2(data, ties, search, unfiltered, isCutOff) {
    if (isCutOff) return { beyond: CUT_OFF, lifts: [] };
    if (search.start !== search.goal) {
      const filtered = explainFilters(data, search, (filters) => {
        const [path] = find3(data, ties, { ...search, ...filters, most: 1 }).found;
        return path ? path.arcs.length : 0;
      });
      if (filtered.beyond) return filtered;
    }
    return explain(data, unfiltered);
  }
  function check(direction2, max_length, limit) {
    if (direction2 !== "any" && direction2 !== "along") {
      throw new Error(`direction is "${direction2}"; it can be "any" or "along".`);
    }
    if (!(max_length >= 1) || !(limit >= 1)) {
      throw new Error("A path has at least one step, and one is the least to list.");
    }
  }
  function findActor(data, name3) {
    const { actors: actors2, names } = of(data);
    const id = actors2.has(name3) ? name3 : names.get(fold(name3));
    if (id === void 0) throw new Error(`There is no actor "${name3}".`);
    return id;
  }
  function findAvoided(data, avoid2, ends2) {
    const avoided2 = avoid2.map((name3) => findActor(data, name3));
    const wrong = [...new Set(ends2)].filter((id) => avoided2.includes(id));
    if (!wrong.length) return avoided2;
    const names = wrong.map((id) => of(data).actors.get(id).shown);
    throw new Error(`No path avoids its own ends: take ${joinAnd(names)} out of what is to be avoided.`);
  }
  function checkKinds(data, kinds4) {
    const { problems } = resolve(data, make({ kinds: kinds4 }));
    if (problems.length) throw new Error(problems[0]);
    return kinds4;
  }
  function makePath(data, ties, { numbers, arcs }) {
    const actors2 = numbers.map((number3) => ties.ids[number3]);
    const hops = arcs.map((arc, at2) => make3(actors2[at2], actors2[at2 + 1], ties.relations[arc]));
    const period2 = sharedDays(hops, "known").map(([start36, end]) => ({ start: start36, end }));
    return {
      actors: actors2,
      sign: multiplySigns(hops),
      period: period2.length ? period2 : null,
      period_note: period2.length ? null : noteWhyNone(hops),
      changes_fight: changesFight(hops),
      weakest: findWeakest(data, hops),
      interpretations: hops.flatMap((hop, at2) => addsInterpretation(data, hop) ? [at2] : []),
      sentence: [...new Set(hops.flatMap(({ relations }) => relations.map((each3) => sayRelation(data, each3, period2))))].join(" "),
      hops
    };
  }
  function multiplySigns(hops) {
    const signs = hops.map(({ from, to: to2, relations }) => {
      const direct = listDirect(relations, from, to2);
      const signed = new Set(direct.map(({ sign: sign2 }) => sign2).filter(Boolean));
      return signed.size === 1 ? [...signed][0] : null;
    });
    return signs.includes(null) ? null : signs.reduce((product, sign2) => product * sign2, 1);
  }
  function sharedDays(hops, which) {
    return hops.reduce((shared, { relations }) => {
      const days2 = relations.flatMap((relation3) => days(relation3, which));
      return intersect(shared, unite(days2));
    }, [ALWAYS]);
  }
  function noteWhyNone(hops) {
    return sharedDays(hops, "possible").length ? "undated" : "never-together";
  }
  function changesFight(hops) {
    const steps2 = hops.map(({ from, to: to2, relations }) => readStep(relations, from, to2));
    return steps2.reduce(follow, START).changes_fight;
  }
  function findWeakest(data, hops) {
    const { strength } = of(data);
    const standings = hops.map((hop) => standingOf(data, hop));
    const standing = standings.reduce((a, b) => strength.get(b) < strength.get(a) ? b : a);
    return { hop: standings.indexOf(standing), standing };
  }

  // src/core/headings.js
  var MARKS2 = /* @__PURE__ */ new Map([["present", ""], ["future", "to come"], ["past", "ended"]]);
  var MOST = 3;
  var isFor2 = ({ stance }) => stance === "supports";
  var tenseOf = (claim3) => hasEnded(claim3) ? "past" : isToCome(claim3) ? "future" : "present";
  var markOf = (data, id) => {
    const { mark: mark7, label: label2 } = data.vocabulary.modes.find((mode2) => mode2.id === id);
    return mark7 || label2.toLowerCase();
  };
  function leadClaim2(data, relation3) {
    return leadClaim(data, { ...relation3, claims: nearestClaims(relation3.claims.filter(isFor2)) });
  }
  function nearestClaims(claims2) {
    const nearest = [...MARKS2.keys()].find((tense) => claims2.some((claim3) => tenseOf(claim3) === tense));
    return claims2.filter((claim3) => tenseOf(claim3) === nearest);
  }
  function firmest(data, { claims: claims2 }) {
    const { strength } = of(data);
    const order5 = [...MARKS2.keys()];
    const weight = (claim3) => strength.get(claim3.mode) * order5.length - order5.indexOf(tenseOf(claim3));
    return claims2.filter(isFor2).reduce((best2, claim3) => weight(claim3) > weight(best2) ? claim3 : best2);
  }
  var markTime = (data, relation3) => relation3.standing ? MARKS2.get(tenseOf(leadClaim2(data, relation3))) : "";
  function sayStrength(data, relation3) {
    const [head3, other2] = [leadClaim2(data, relation3), firmest(data, relation3)];
    if (head3.mode === other2.mode) return markOf(data, head3.mode);
    const [when, then] = [head3, other2].map((claim3) => MARKS2.get(tenseOf(claim3)));
    return `${markOf(data, head3.mode)} ${when || "now"}; ${markOf(data, other2.mode)}, ${then}`;
  }
  function sayDates(data, relation3) {
    const { strength } = of(data);
    const claims2 = relation3.standing ? relation3.claims.filter(isFor2) : relation3.claims;
    const firmly2 = [...claims2].sort((a, b) => strength.get(b.mode) - strength.get(a.mode));
    const periods = /* @__PURE__ */ new Map();
    for (const { dates: dates2, mode: mode2 } of firmly2) periods.set(dates2, (periods.get(dates2) ?? /* @__PURE__ */ new Set()).add(mode2));
    const isMixed3 = relation3.standing && new Set(claims2.map(({ mode: mode2 }) => mode2)).size > 1 && periods.size > 1;
    const told2 = [...periods].map(([dates2, modes2]) => (dates2 || "undated") + (isMixed3 ? ` (${[...modes2].map((mode2) => markOf(data, mode2)).join(", ")})` : ""));
    const more3 = told2.length > MOST + 1 ? [`and ${told2.length - MOST} more periods`] : [];
    return [...more3.length ? told2.slice(0, MOST) : told2, ...more3].join("; ");
  }
  function attackerOf({ claims: claims2 }) {
    const attackers = new Set(claims2.filter(({ stance }) => stance === "supports").map(({ attacker: attacker2 }) => attacker2));
    const [attacker] = attackers;
    return attackers.size === 1 && attacker !== "both" ? attacker : null;
  }
  function endsOf(relation3) {
    const { from, to: to2 } = relation3;
    return attackerOf(relation3) === to2 ? [to2, from] : [from, to2];
  }
  var isMutual = (relation3) => relation3.symmetric && !attackerOf(relation3);
  function arrowOf(relation3, { from, to: to2 }) {
    if (isMutual(relation3)) return "↔";
    const [first2, second] = endsOf(relation3);
    return first2 === from || second === to2 ? "→" : "←";
  }
  var OPEN3 = { denies: "denied", withholds: "not confirmed" };
  var sayOpen2 = ({ claims: claims2 }) => sorted(claims2.map(({ stance }) => OPEN3[stance])).join(", ");
  function sayType(data, relation3) {
    const { label: label2 } = data.vocabulary.types.find(({ id }) => id === relation3.type);
    return relation3.standing ? mark(data, relation3, label2) : `${label2} (${sayOpen2(relation3)})`;
  }
  function mark(data, relation3, label2) {
    const { mode: mode2 } = leadClaim2(data, relation3);
    const firmness = data.vocabulary.modes.find(({ id }) => id === mode2).mark;
    const marks = [firmness, markTime(data, relation3)].filter(Boolean);
    return marks.length ? `${label2} (${marks.join(", ")})` : label2;
  }
  function sayHop(data, hop) {
    const label2 = (each3) => each3.channel ? mark(data, each3, "named as channel") : sayType(data, each3);
    const told2 = new Map(hop.relations.map((relation3) => {
      const arrow = arrowOf(relation3, hop);
      const dispute3 = say2(relation3);
      const word = label2(relation3) + (dispute3 ? ` [${dispute3}]` : "");
      return [`${arrow} ${word}`, [arrow, word]];
    }));
    const [arrows, words4] = [0, 1].map((at2) => [...told2.values()].map((each3) => each3[at2]));
    if (new Set(arrows).size === 1) return `${arrows[0]} ${words4.join(", ")} ${arrows[0]}`;
    return `– ${[...told2.keys()].join(", ")} –`;
  }
  function sayInterpretations(hops) {
    const numbers = joinAnd(hops.map((hop) => String(hop + 1)));
    if (hops.length === 1) return `step ${numbers} also includes an interpretation`;
    return `steps ${numbers} also include interpretations`;
  }

  // src/ui/words.js
  var OPEN4 = { denies: "Denied", withholds: "Unconfirmed" };
  function phrase(pattern, first2, second, many) {
    const names = /* @__PURE__ */ new Map([["{from}", first2], ["{to}", second]]);
    return isolate(pattern.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one, more3) => many ? more3 : one).replace(/\{from\}|\{to\}/g, (mark7) => names.get(mark7)));
  }
  var isPlural = (id) => actor(id).plural;
  function head(relation3) {
    if (relation3.standing) return `Claimed: ${leadClaim2(record, relation3).phrase}`;
    const { claims: claims2 } = relation3;
    const stances = sorted(claims2.map(({ stance }) => stance)).map((stance) => OPEN4[stance]);
    const [first2, ...others] = stances;
    const said4 = [first2, ...others.map((word) => word.toLowerCase())].join(" and ");
    return `${said4}: ${nearestClaims(claims2)[0].phrase}`;
  }
  function headFrom(relation3, id, isOver) {
    const claim3 = leadClaim2(record, relation3);
    const { attacker, mode: mode2 } = claim3;
    const { symmetric, patterns } = types.get(relation3.type);
    const tense = tenseOf(claim3);
    const form = [tense === "past" && !isOver ? "present" : tense, mode2 === "intent" && "intent", attacker && "attack"];
    const pattern = patterns[form.filter(Boolean).join(" ")];
    const name3 = said(id);
    if (attacker === "both") return `Claimed: ${phrase(pattern, `${name3} and …`, "each other", true)}`;
    const isFirst = attacker ? attacker === id : symmetric || relation3.from === id;
    return `Claimed: ${isFirst ? phrase(pattern, name3, "…", isPlural(id)) : phrase(pattern, "…", name3, false)}`;
  }
  function groupAlike(relations, id) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const relation3 of relations) {
      const head3 = headFrom(relation3, id, false);
      groups2.set(head3, [...groups2.get(head3) ?? [], relation3]);
    }
    return [...groups2.values()].map((own) => ({ head: headFrom(own[0], id, own.every(({ ended }) => ended)), own }));
  }
  function years({ start: start36, end }) {
    const year = (date2) => date2.startsWith("about ") ? `c. ${date2.slice(6, 10)}` : date2.slice(0, 4);
    if (!end || end === "past") return start36 ? `${year(start36)}–?` : "ended";
    if (!start36) return `–${year(end)}`;
    return year(start36) === year(end) ? year(end) : `${year(start36)}–${year(end)}`;
  }
  var dates = (relation3) => sayDates(record, relation3);
  var DISPUTES = {
    "contested": "Claimed and denied, or claimed on both sides at one time",
    "contested-in-part": "A denial is about less than what is claimed",
    "changed": "By the dates claimed, on the other side at another time",
    "may-have-changed": "Claimed on both sides, and not known to be so on one day"
  };
  var badge = (text2, look2, title) => el("span", { class: `badge badge-${look2}`, title }, text2);
  function badges(relation3) {
    if (!relation3.standing) return [];
    const { relayed, voices, self_declared: self, holds: holds2 } = relation3;
    const time = markTime(record, relation3);
    return [
      holds2 === "unknown" && badge("not known to hold then", "plain", "No claim dates it to the dates chosen"),
      kindOf(relation3) && badge(say2(relation3), "strong", DISPUTES[kindOf(relation3)]),
      time && badge(time, "plain", dates(relation3)),
      voices.length === 1 && badge("single voice", "plain", voices.map(claimant).join()),
      !voices.length && badge("no named voice", "plain", "Nobody is named who says so"),
      voices.length > 1 && badge(`${voices.length} voices`, "plain", voices.map(claimant).join(", ")),
      relayed && badge("relayed", "plain", "Not said in the source's own voice"),
      self && badge("self-declared", "plain", "The claimant speaks for one of the two")
    ].filter(Boolean);
  }
  var claimant = (entry3) => shown(entry3);

  // src/ui/status.js
  var line = byId2("status");
  function say4(text2) {
    line.textContent = "";
    line.textContent = text2;
  }
  function onSelect() {
    const selected2 = selected();
    if (get().lost) return say4(get().lost);
    if (!selected2) return say4("Nothing is selected.");
    const names = selected2.actors.map(shown);
    if (selected2.kind === "relation") return say4(`Selected. ${head(selected2.relation)}`);
    return say4(`Selected: ${joinAnd(names)}. Details say who claims what.`);
  }
  var start = () => on(onSelect, "select", "lost");

  // src/ui/figures.js
  var SHAPES = /* @__PURE__ */ new Map([
    ["dot", "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z"],
    ["square", "M3 3h10v10H3z"],
    ["diamond", "M8 1.5L14.5 8L8 14.5L1.5 8z"],
    ["triangle", "M8 2L14 13H2z"],
    ["triangleDown", "M8 14L14 3H2z"],
    ["hexagon", "M4.7 2.5h6.6L14.5 8l-3.2 5.5H4.7L1.5 8z"],
    ["star", "M8 1.2l2 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.9l-4.3 2.6 1.1-4.9L1 6.3l5-.5z"]
  ]);
  function kind(kind3) {
    const { shape, colour: colour2 } = kinds.get(kind3);
    const look2 = kind3 === "umbrella" ? "figure figure-open" : "figure";
    return svg(
      "svg",
      { class: `${look2} hue-${colour2}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
      svg("path", { d: SHAPES.get(shape) })
    );
  }
  function line2(sign2, mode2, { arrow = false, ended = false } = {}) {
    const { width, dashes, opacity } = record.strokes[sign2][mode2];
    return svg(
      "svg",
      {
        class: `line line-${sign2}`,
        viewBox: "0 0 34 12",
        "aria-hidden": "true",
        opacity: ended ? 0.45 : opacity
      },
      svg("path", {
        d: `M1 6H${arrow ? 27 : 33}`,
        "stroke-width": width,
        "stroke-dasharray": dashes.join(" ") || null
      }),
      arrow && svg("path", { class: "line-head", d: "M26 2.5L33.5 6L26 9.5L27.8 6z" })
    );
  }
  var ofRelation = (relation3) => line2(
    signOf(relation3),
    relation3.standing ?? "thesis",
    { arrow: !relation3.symmetric, ended: isPast(relation3) }
  );
  var ZIGZAG = "M13.5 8.5L16 4.5L18 9.5L20.5 5.5";
  var HALF = "M17 1a6 6 0 0 1 0 12z";
  function dispute(kind3) {
    const isHalf = kind3.endsWith("changed");
    const isBroken = ["contested-in-part", "may-have-changed"].includes(kind3);
    return svg(
      "svg",
      { class: `line line-dispute ${isBroken ? "is-broken" : ""}`.trim(), viewBox: "0 0 34 14", "aria-hidden": "true" },
      svg("path", { class: "line-rest", d: "M1 7H33" }),
      svg("circle", { cx: 17, cy: 7, r: 6, "stroke-dasharray": isBroken ? "2 1.6" : null }),
      svg("path", { class: isHalf ? "line-half" : "line-zigzag", d: isHalf ? HALF : ZIGZAG })
    );
  }

  // src/core/focus.js
  var ids2 = (text2) => text2 ? text2.split(",") : [];
  var add = (text2, id) => [.../* @__PURE__ */ new Set([...ids2(text2), id])].join(",");
  var drop = (text2, id) => ids2(text2).filter((other2) => other2 !== id).join(",");
  function read(text2) {
    const parts = ids2(text2).map((part2) => part2.match(/^(.+):([1-9])$/)).filter(Boolean);
    return new Map(parts.map(([, id, steps2]) => [id, Number(steps2)]));
  }
  var write = (centres) => [...centres].map(([id, steps2]) => `${id}:${steps2}`).join(",");
  function expand(text2, id) {
    const centres = read(text2);
    return write(centres.set(id, Math.min(9, (centres.get(id) ?? 0) + 1)));
  }
  function leave(text2, id) {
    const centres = read(text2);
    centres.delete(id);
    return write(centres);
  }
  function reach(centres, relations, hidden) {
    const neighbours = /* @__PURE__ */ new Map();
    for (const { from, to: to2 } of relations) {
      if (hidden.has(from) || hidden.has(to2)) continue;
      for (const [one, other2] of [[from, to2], [to2, from]]) {
        if (!neighbours.has(one)) neighbours.set(one, []);
        neighbours.get(one).push(other2);
      }
    }
    const found2 = /* @__PURE__ */ new Set();
    for (const [id, steps2] of centres) if (!hidden.has(id)) spread(id, steps2, neighbours, found2);
    return found2;
  }
  function spread(id, steps2, neighbours, found2) {
    const seen3 = /* @__PURE__ */ new Set([id]);
    let edge = [id];
    for (let step2 = 0; step2 < steps2 && edge.length; step2 += 1) {
      const next = edge.flatMap((each3) => neighbours.get(each3) ?? []).filter((each3) => !seen3.has(each3));
      edge = [...new Set(next)];
      for (const each3 of edge) seen3.add(each3);
    }
    for (const each3 of seen3) found2.add(each3);
  }

  // src/core/attention.js
  var DAMPING = 0.85;
  var TOLERANCE = 1e-12;
  var MOST_ROUNDS = 1e3;
  function pagerank(ties, members2) {
    const size = members2.length;
    let scores = new Float64Array(ties.ids.length);
    let next = new Float64Array(ties.ids.length);
    for (const actor3 of members2) scores[actor3] = 1 / size;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      spread2(ties, members2, scores, next);
      const change2 = members2.reduce((sum, id) => sum + Math.abs(next[id] - scores[id]), 0);
      [scores, next] = [next, scores];
      if (change2 < size * TOLERANCE) break;
    }
    return scores;
  }
  function spread2({ offsets, targets }, members2, scores, next) {
    next.fill(0);
    let idle = 0;
    for (const actor3 of members2) {
      const [first2, last8] = [offsets[actor3], offsets[actor3 + 1]];
      if (first2 === last8) idle += scores[actor3];
      const part2 = scores[actor3] / (last8 - first2);
      for (let arc = first2; arc < last8; arc += 1) next[targets[arc]] += part2;
    }
    const base = (DAMPING * idle + 1 - DAMPING) / members2.length;
    for (const actor3 of members2) next[actor3] = DAMPING * next[actor3] + base;
  }

  // src/core/chains.js
  var SLICE = 20;
  var start2 = (members2, size) => ({
    size: members2.length,
    queue: new Int32Array(size),
    distance: new Int32Array(size),
    chains: new Float64Array(size),
    share: new Float64Array(size)
  });
  function visit({ offsets, targets }, origin, { queue, distance, chains }) {
    distance.fill(-1);
    chains.fill(0);
    distance[origin] = 0;
    chains[origin] = 1;
    queue[0] = origin;
    let reached = 1;
    for (let at2 = 0; at2 < reached; at2 += 1) {
      const actor3 = queue[at2];
      const further = distance[actor3] + 1;
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
        const next = targets[arc];
        if (distance[next] < 0) {
          distance[next] = further;
          queue[reached] = next;
          reached += 1;
        }
        if (distance[next] === further) chains[next] += chains[actor3];
      }
    }
    return reached;
  }
  function addShares({ offsets, targets }, reached, { queue, distance, chains, share: share2 }, scores) {
    share2.fill(0);
    for (let at2 = reached - 1; at2 > 0; at2 -= 1) {
      const actor3 = queue[at2];
      const nearer = distance[actor3] - 1;
      const each3 = (1 + share2[actor3]) / chains[actor3];
      for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
        const before2 = targets[arc];
        if (distance[before2] === nearer) share2[before2] += chains[before2] * each3;
      }
      scores[actor3] += share2[actor3];
    }
  }
  function* betweenness(ties, members2) {
    const scores = new Float64Array(ties.ids.length);
    const work = start2(members2, ties.ids.length);
    for (const [at2, origin] of members2.entries()) {
      addShares(ties, visit(ties, origin, work), work, scores);
      if (at2 % SLICE === SLICE - 1) yield at2 / members2.length;
    }
    const pairs = (work.size - 1) * (work.size - 2);
    return pairs > 0 ? scores.map((score) => score / pairs) : scores;
  }
  function* closeness(ties, members2) {
    const scores = new Float64Array(ties.ids.length);
    const work = start2(members2, ties.ids.length);
    for (const [at2, origin] of members2.entries()) {
      const others = visit(ties, origin, work) - 1;
      let steps2 = 0;
      for (let rank2 = 1; rank2 <= others; rank2 += 1) steps2 += work.distance[work.queue[rank2]];
      if (steps2 > 0) scores[origin] = others / steps2 * (others / (work.size - 1));
      if (at2 % SLICE === SLICE - 1) yield at2 / members2.length;
    }
    return scores;
  }
  function* harmonic(ties, members2) {
    const scores = new Float64Array(ties.ids.length);
    const work = start2(members2, ties.ids.length);
    const others = Math.max(work.size - 1, 1);
    for (const [at2, origin] of members2.entries()) {
      const reached = visit(ties, origin, work);
      let sum = 0;
      for (let rank2 = 1; rank2 < reached; rank2 += 1) sum += 1 / work.distance[work.queue[rank2]];
      scores[origin] = sum / others;
      if (at2 % SLICE === SLICE - 1) yield at2 / members2.length;
    }
    return scores;
  }

  // src/core/eigenvector.js
  var LEAST_MEMBERS = 3;
  var TOLERANCE2 = 4e-16;
  var MOST_ROUNDS2 = 1e5;
  var SLICE2 = 500;
  function* measure2(ties, members2) {
    const counted2 = findLargest(ties, members2);
    const scores = yield* settle(ties, counted2);
    const left = members2.length - counted2.length;
    const note5 = `n = ${counted2.length} actors of the largest component of positive ties; left out: ${left ? count(left, "actor") : "none"}.`;
    return { scores, counted: counted2, note: note5 };
  }
  function findLargest(ties, members2) {
    const seen3 = /* @__PURE__ */ new Set();
    const components = [];
    for (const actor3 of members2) {
      if (!seen3.has(actor3)) components.push(gather(ties, actor3, seen3));
    }
    const size = components.reduce((most, each3) => Math.max(most, each3.length), 0);
    if (size < LEAST_MEMBERS) {
      throw new Error(
        "Eigenvector centrality needs a component of at least 3 actors joined by positive ties; this scope has none."
      );
    }
    const largest = components.filter((each3) => each3.length === size);
    if (largest.length > 1) {
      throw new Error(
        `Eigenvector centrality needs one largest component of positive ties; this scope has ${largest.length} of ${size} actors each.`
      );
    }
    return largest[0].sort((a, b) => a - b);
  }
  function gather({ offsets, targets }, origin, seen3) {
    const found2 = [origin];
    seen3.add(origin);
    for (let at2 = 0; at2 < found2.length; at2 += 1) {
      for (let arc = offsets[found2[at2]]; arc < offsets[found2[at2] + 1]; arc += 1) {
        if (seen3.has(targets[arc])) continue;
        seen3.add(targets[arc]);
        found2.push(targets[arc]);
      }
    }
    return found2;
  }
  function* settle({ ids: ids3, offsets, targets }, counted2) {
    let scores = new Float64Array(ids3.length);
    let next = new Float64Array(ids3.length);
    for (const actor3 of counted2) scores[actor3] = 1 / Math.sqrt(counted2.length);
    for (let round = 1; round <= MOST_ROUNDS2; round += 1) {
      let squares = 0;
      for (const actor3 of counted2) {
        next[actor3] = scores[actor3];
        for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
          next[actor3] += scores[targets[arc]];
        }
        squares += next[actor3] ** 2;
      }
      let change2 = 0;
      for (const actor3 of counted2) {
        next[actor3] /= Math.sqrt(squares);
        change2 = Math.max(change2, Math.abs(next[actor3] - scores[actor3]));
      }
      [scores, next] = [next, scores];
      if (change2 < TOLERANCE2) return scores;
      if (round % SLICE2 === 0) yield round / MOST_ROUNDS2;
    }
    throw new Error(
      "Eigenvector centrality does not settle in the page in this scope. Ask on the command line: actor-graph rank eigenvector."
    );
  }

  // src/core/pn.js
  var LEAST_ACTORS = 3;
  var ENEMY = 2;
  var TOLERANCE3 = 1e-13;
  var MOST_ROUNDS3 = 1e3;
  function measure3(ties, members2) {
    const weights = Int8Array.from(ties.relations, weigh);
    const rows = members2.map((actor3) => [actor3, listTies2(ties, weights, actor3)]);
    const counted2 = rows.filter(([, row5]) => row5.length).map(([actor3]) => actor3);
    if (counted2.length < LEAST_ACTORS) {
      throw new Error(
        `PN centrality needs at least 3 actors with a tie of one sign; this scope has ${counted2.length || "none"}.`
      );
    }
    const mixed = ties.relations.filter(isMixed2).length / 2;
    const note5 = sayCounted(counted2.length, members2.length - counted2.length, mixed);
    const scores = settle2(ties, rows.filter(([, row5]) => row5.length), counted2.length);
    return { scores, counted: counted2, note: note5 };
  }
  var has = (relations, sign2) => relations.some((relation3) => relation3.sign === sign2);
  var isMixed2 = (relations) => has(relations, 1) && has(relations, -1);
  function weigh(relations) {
    const [friend, enemy] = [has(relations, 1), has(relations, -1)];
    if (friend === enemy) return 0;
    return friend ? 1 : -ENEMY;
  }
  function listTies2({ offsets, targets }, weights, actor3) {
    const row5 = [];
    for (let arc = offsets[actor3]; arc < offsets[actor3 + 1]; arc += 1) {
      if (weights[arc]) row5.push([targets[arc], weights[arc]]);
    }
    return row5;
  }
  function settle2({ ids: ids3 }, rows, counted2) {
    const scores = new Float64Array(ids3.length);
    for (const [actor3] of rows) scores[actor3] = 1;
    for (let round = 0; round < MOST_ROUNDS3; round += 1) {
      let change2 = 0;
      for (const [actor3, row5] of rows) {
        let sum = 0;
        for (const [other2, weight] of row5) sum += weight * scores[other2];
        const score = 1 + sum / (2 * counted2 - 2);
        change2 = Math.max(change2, Math.abs(score - scores[actor3]));
        scores[actor3] = score;
      }
      if (change2 < TOLERANCE3) break;
    }
    return scores;
  }
  function sayCounted(counted2, others, mixed) {
    const left = [];
    if (others) left.push(`${count(others, "actor")} without one`);
    if (mixed) left.push(`${count(mixed, "pair")} with ties of both signs`);
    const none = left.join(" and ") || "none";
    return `n = ${counted2} actors with a tie of one sign; left out: ${none}.`;
  }

  // src/core/reach.js
  var NO_BACKING = "Nobody is claimed to back anybody in this scope.";
  var start3 = (size) => ({ queue: new Int32Array(size), seen: new Int32Array(size).fill(-1) });
  function countFrom(origin, rows, ends2, { queue, seen: seen3 }) {
    seen3[origin] = origin;
    queue[0] = origin;
    let reached = 1;
    for (let at2 = 0; at2 < reached; at2 += 1) {
      const actor3 = queue[at2];
      for (let arc = rows[actor3]; arc < rows[actor3 + 1]; arc += 1) {
        if (seen3[ends2[arc]] === origin) continue;
        seen3[ends2[arc]] = origin;
        queue[reached] = ends2[arc];
        reached += 1;
      }
    }
    return reached - 1;
  }
  function count2(ties, members2, rows, ends2) {
    const scores = new Float64Array(ties.ids.length);
    const work = start3(ties.ids.length);
    for (const actor3 of members2) scores[actor3] = countFrom(actor3, rows, ends2, work);
    return { scores, counted: members2, note: ties.targets.length ? null : NO_BACKING };
  }
  var out = (ties, members2) => count2(ties, members2, ties.offsets, ties.targets);
  var behind = (ties, members2) => count2(ties, members2, ties.inOffsets, ties.origins);

  // src/core/ranking.js
  var DECIMALS = 9;
  var countOut = ({ offsets }, actor3) => offsets[actor3 + 1] - offsets[actor3];
  var countIn = ({ inOffsets }, actor3) => inOffsets[actor3 + 1] - inOffsets[actor3];
  function countSigned({ offsets, relations }, actor3, sign2) {
    const ties = relations.slice(offsets[actor3], offsets[actor3 + 1]);
    return ties.filter((between) => between.some((relation3) => relation3.sign === sign2)).length;
  }
  var countNet = (ties, actor3) => countSigned(ties, actor3, 1) - countSigned(ties, actor3, -1);
  var each2 = (count9) => (ties, members2) => {
    const scores = new Float64Array(ties.ids.length);
    for (const actor3 of members2) scores[actor3] = count9(ties, actor3);
    return scores;
  };
  var narrowed = /* @__PURE__ */ new WeakMap();
  var isPositive = ({ sign: sign2 }) => sign2 === 1;
  var isBacking = ({ type }) => type === "backs";
  var MEASURES = /* @__PURE__ */ new Map([
    ["degree", ["any", each2(countOut)]],
    ["in-degree", ["along", each2(countIn)]],
    ["out-degree", ["along", each2(countOut)]],
    ["positive-degree", ["any", each2((ties, actor3) => countSigned(ties, actor3, 1))]],
    ["negative-degree", ["any", each2((ties, actor3) => countSigned(ties, actor3, -1))]],
    ["net-degree", ["any", each2(countNet)]],
    ["betweenness", ["any", (...given) => betweenness(...given)]],
    ["closeness", ["any", (...given) => closeness(...given)]],
    ["pagerank", ["along", (...given) => pagerank(...given)]],
    ["harmonic", ["any", (...given) => harmonic(...given)]],
    ["positive-betweenness", ["any", (...given) => betweenness(...given), isPositive]],
    ["eigenvector", ["any", (...given) => measure2(...given), isPositive]],
    ["pn", ["any", (...given) => measure3(...given)]],
    ["reach-out", ["along", (...given) => out(...given), isBacking]],
    ["reach-in", ["along", (...given) => behind(...given), isBacking]]
  ]);
  function* rankInSlices(data, selection, measure6) {
    if (!MEASURES.has(measure6)) throw new Error(`There is no measure "${measure6}".`);
    const [direction2, compute, isCounted] = MEASURES.get(measure6);
    const used2 = leaveOutTheses2(data, selection);
    const ties = of2(data, keep(used2, isCounted), direction2);
    const members2 = listTied(data, used2);
    const computed = compute(ties, members2);
    const found2 = typeof computed.next === "function" ? yield* computed : computed;
    const ofAll = { scores: found2, counted: members2, note: null };
    const { scores, counted: counted2, note: note5 } = found2 instanceof Float64Array ? ofAll : found2;
    const scored = counted2.map((actor3) => ({ id: ties.ids[actor3], score: scores[actor3] }));
    return answer(data, selection, measure6, note5, scored);
  }
  function answer(data, selection, measure6, note5, scored) {
    const used2 = leaveOutTheses2(data, selection);
    return {
      measure: measure6,
      layer: data.measures[measure6]?.layer ?? null,
      scope: asGiven(used2.scope),
      unknown: used2.unknown,
      theses_left_out: lacksTheses(data, selection.scope, used2),
      counted: scored.length,
      absent: countActors(data, used2.scope) - listTied(data, used2).length,
      note: note5,
      actors: order3(data, scored)
    };
  }
  function known3(data, measure6) {
    const { note: note5, scores } = data.measures[measure6] ?? {};
    if (!scores) return null;
    const scored = Object.entries(scores).map(([id, score]) => ({ id, score }));
    return answer(data, select(data, EVERYTHING), measure6, note5, scored);
  }
  function sayCounted2({ counted: counted2, absent }) {
    if (!counted2) return "No actor has a tie in this scope.";
    const ranked = `Ranked: ${count(counted2, "actor")} with a tie in this scope.`;
    return absent ? `${ranked} Not ranked: ${count(absent, "actor")} without one.` : ranked;
  }
  function leaveOutTheses2(data, selection) {
    const scope = leaveOutTheses(data, selection.scope);
    if (scope === selection.scope) return selection;
    if (!narrowed.has(selection)) narrowed.set(selection, select(data, scope));
    return narrowed.get(selection);
  }
  function keep(selection, isCounted) {
    if (!isCounted) return selection;
    return { ...selection, relations: selection.relations.filter(isCounted) };
  }
  function listTied(data, selection) {
    const ties = of2(data, selection, "any");
    return [...ties.ids.keys()].filter((actor3) => countOut(ties, actor3));
  }
  var countActors = (data, { kinds: kinds4 }) => data.actors.filter(({ kind: kind3 }) => !kinds4.length || kinds4.includes(kind3)).length;
  function order3(data, scored) {
    const { actors: actors2 } = of(data);
    const rounded = scored.map((entry3) => ({ ...entry3, level: Number(entry3.score.toFixed(DECIMALS)) })).sort((a, b) => b.level - a.level || compare(a.id, b.id));
    let place4 = 0;
    return rounded.map(({ id, score, level }, at2) => {
      if (at2 === 0 || level !== rounded[at2 - 1].level) place4 = at2 + 1;
      return { id, name: actors2.get(id).name, score, rank: place4 };
    });
  }
  var MEASURES_ = Object.freeze([...MEASURES.keys()]);

  // src/state/ownfile.js
  var VIEW = "meta[name=actor-graph-view]";
  var KEPT = 6e4;
  var firstView = () => document.querySelector(VIEW).content;
  var textsOf = (selector, number3) => [...document.querySelectorAll(selector)].slice(0, number3).map((element2) => element2.textContent);
  var escapeText = (text2) => text2.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  function write2(view4) {
    const { pieces, styles } = JSON.parse(document.getElementById("outline").textContent);
    const scripts = pieces.length - styles - 4;
    const texts = [
      escapeText(view4),
      ...textsOf(`${VIEW} ~ style`, styles),
      document.getElementById("data").textContent,
      document.getElementById("outline").textContent,
      ...textsOf("#outline ~ script", scripts)
    ];
    return pieces.map((piece, at2) => piece + (texts[at2] ?? "")).join("");
  }
  function name2() {
    const last8 = window.location.pathname.split("/").at(-1);
    try {
      return decodeURIComponent(last8).replace(/\.[^.]*$/, "") || "actors";
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

  // src/state/hash.js
  var FIRST = {
    direction: "any",
    longest: "4",
    avoid: "",
    without_kinds: "",
    via: "",
    together: "",
    same_fight: "",
    near: "",
    hide: "",
    size: "",
    select: "",
    from: "",
    to: "",
    tab: "graph",
    table: "relations",
    sort: "",
    find: "",
    rests: "sources",
    opened: "",
    at: "",
    moved: "",
    blocs: "",
    tensions: "",
    expected: "",
    picked: ""
  };
  var PLAIN = Object.keys(FIRST);
  var QUIET = ["find", "at", "moved"];
  var LISTS = ["avoid", "without_kinds", "hide"];
  var STEPS = PLAIN.filter((name3) => !QUIET.includes(name3));
  var VALUES = {
    direction: ["any", "along"],
    longest: Array.from({ length: 99 }, (_, at2) => String(at2 + 1)),
    via: ["", "yes"],
    together: ["", "yes"],
    same_fight: ["", "yes"],
    size: ["", ...MEASURES_],
    tab: ["graph", "table", "sources", "blocs", "tensions"],
    blocs: ["", "yes"],
    expected: ["", "yes"],
    table: ["actors", "relations", "claims"],
    rests: ["sources", "claimants"]
  };
  var decode2 = (text2) => {
    try {
      return decodeURIComponent(text2.replace(/\+/g, " "));
    } catch {
      return text2;
    }
  };
  function write3(state2) {
    const plain = PLAIN.filter((name3) => state2[name3] !== FIRST[name3]).map((name3) => `${name3}=${encodeURIComponent(state2[name3]).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+")}`);
    return [...plain, toHash(state2.scope)].filter(Boolean).join("&");
  }
  function read2(hash) {
    const given = new Map(hash.replace(/^#/, "").split("&").map((part2) => {
      const at2 = part2.indexOf("=");
      return at2 < 0 ? [part2, ""] : [part2.slice(0, at2), decode2(part2.slice(at2 + 1))];
    }));
    const view4 = Object.fromEntries(PLAIN.map((name3) => [name3, given.get(name3) || FIRST[name3]]));
    for (const [name3, known4] of Object.entries(VALUES)) if (!known4.includes(view4[name3])) view4[name3] = FIRST[name3];
    const lost = list(view4).filter(([name3, id]) => !isKnown(name3, id));
    for (const end of ["from", "to"]) if (!actor(view4[end])) view4[end] = "";
    for (const ids3 of LISTS) view4[ids3] = ids2(view4[ids3]).filter((id) => isKnown(ids3, id)).join(",");
    view4.near = write([...read(view4.near)].filter(([id]) => actor(id)));
    const { scope, problem } = readScope(hash);
    return { ...view4, lost: [sayLost(lost), problem].filter(Boolean).join(" "), path: 0, scope };
  }
  function isKnown(name3, id) {
    if (name3 === "select") return parse2(id);
    return name3 === "without_kinds" ? kinds.has(id) : actor(id);
  }
  function list(view4) {
    const ids3 = LISTS.flatMap((name3) => ids2(view4[name3]).map((id) => [name3, id]));
    const centres = [...read(view4.near).keys()].map((id) => ["near", id]);
    return [...["select", "from", "to"].map((name3) => [name3, view4[name3]]), ...ids3, ...centres].filter(([, id]) => id);
  }
  function sayLost(lost) {
    const names = [...new Set(lost.map(([, id]) => `“${isolate(id)}”`))];
    return names.length ? `Nothing goes by ${joinAnd(names)} here.` : "";
  }
  function readScope(hash) {
    try {
      const scope = fromHash(hash);
      const { scope: old } = get();
      return { scope: toHash(scope) === toHash(old) ? old : scope, problem: "" };
    } catch (error) {
      const rest = hash.replace(/^#/, "").split("&").filter((part2) => !/^(as_of|during|unknown)=/.test(part2));
      return { scope: fromHash(rest.join("&")), problem: `${error.message} The address is read without its times.` };
    }
  }
  var now = () => window.location.hash.replace(/^#/, "");
  var replace2 = (hash) => window.history.replaceState(null, "", `${window.location.href.replace(/#.*$/, "")}#${hash}`);
  function start4() {
    const first2 = firstView();
    if (first2 && !now()) replace2(first2);
    set(read2(now()));
    on((state2) => {
      if (state2.held) return;
      if (write3(state2) !== write3({ ...get(), ...read2(now()) })) window.location.hash = write3(state2);
    }, ...STEPS, "scope", "held");
    on((state2) => replace2(write3(state2)), "at", "moved");
    window.addEventListener("hashchange", () => set(read2(now())));
  }

  // src/panels/shared/links.js
  function to(select3, text2, look2 = "") {
    const { scope } = get();
    return el("a", {
      class: `link ${look2}`.trim(),
      href: `#${write3({ ...get(), select: select3, scope })}`,
      click: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        set({ select: select3 });
      }
    }, name(text2));
  }

  // src/panels/paths/pathitem.js
  var SIGNS2 = /* @__PURE__ */ new Map([
    [1, "By balance theory the two would be on one side."],
    [-1, "By balance theory the two would be on opposite sides."]
  ]);
  var NEVER2 = "By the dates claimed, the steps never applied at one time.";
  var UNDATED = "No date is known on which all steps apply.";
  var CHANGES = "The backing that is claimed along it is said to be for different fights.";
  function show(path, on3) {
    return [
      el(
        "button",
        { class: "path-show", type: "button", ...on3 },
        el("span", { class: "path-lead" }, `Claimed chain, ${count(path.hops.length, "step")}: `),
        el("span", { class: "path-chain" }, chain(path))
      ),
      badges2(path),
      el(
        "ul",
        { class: "path-hops", "aria-label": "Steps" },
        path.hops.map((hop, at2) => step(hop, path, !isEven(path) && path.weakest.hop === at2))
      ),
      el("p", { class: "path-note" }, note(path))
    ];
  }
  function chain({ actors: actors2, hops }) {
    return actors2.map((id, at2) => [
      at2 > 0 && [" ", el("span", { class: `path-sign path-sign-${signOf2(hops[at2 - 1])}` }, sayHop(record, hops[at2 - 1])), " "],
      el("span", { class: "path-actor" }, name(shown(id)))
    ]);
  }
  function signOf2({ relations }) {
    const direct = relations.filter(({ channel }) => !channel);
    const signs = new Set(direct.map(signOf).filter((each3) => each3 !== "neutral"));
    return signs.size > 1 ? "mixed" : [...signs][0] ?? "neutral";
  }
  function badges2({ changes_fight: changes, period_note: why }) {
    const made = [
      changes && badge("changes the fight", "strong", CHANGES),
      why === "never-together" && badge("never held together", "strong", NEVER2)
    ].filter(Boolean);
    return made.length > 0 && el("p", { class: "path-badges" }, made);
  }
  var isEven = ({ hops }) => new Set(hops.map((hop) => standingOf(record, hop))).size === 1;
  var isIntended = ({ hops }) => hops.some((hop) => standingOf(record, hop) === "intent");
  function step(hop, { hops, period: period2, weakest }, isWeakest) {
    const say16 = (relation3) => sayRelation(record, relation3, period2);
    const told2 = new Set(hops.slice(0, hops.indexOf(hop)).flatMap(({ relations }) => relations.map(say16)));
    const holding = listHolding(hop.relations, hop.from, hop.to);
    const isMarked = (relation3) => isWeakest && relation3.standing === weakest.standing && holding.includes(relation3);
    return hop.relations.filter((relation3) => !told2.has(say16(relation3))).map((relation3) => el(
      "li",
      { class: "path-hop" },
      ofRelation(relation3),
      el(
        "p",
        {},
        name(say16(relation3)),
        " ",
        seeClaims(relation3),
        isMarked(relation3) && [" ", badge("weakest step", "plain", "What the whole chain can at most rest on")]
      )
    ));
  }
  function seeClaims(relation3) {
    const link = to(relation3.id, "Claims");
    link.setAttribute("aria-label", `Claims. ${head(relation3)}`);
    return link;
  }
  function note(path) {
    const { sign: product, period: period2, period_note: why, changes_fight: changes } = path;
    const together2 = joinAnd(period2?.map(({ start: start36, end }) => say([start36, end])) ?? []);
    return [
      SIGNS2.get(product),
      together2 ? `All steps ${isIntended(path) ? "apply or are announced" : "apply"} ${together2}, according to the sources.` : why === "never-together" ? NEVER2 : UNDATED,
      changes && CHANGES,
      sayWeakest(path),
      sayInterpretations2(path)
    ].filter(Boolean).join(" ");
  }
  function sayWeakest(path) {
    const { hop, standing } = path.weakest;
    return !isEven(path) && `Weakest step: ${hop + 1}, ${modes.get(standing).strength}.`;
  }
  function sayInterpretations2({ interpretations: hops, weakest: { standing } }) {
    const said4 = standing !== "thesis" && hops.length > 0 && sayInterpretations(hops);
    return said4 && `${said4[0].toUpperCase()}${said4.slice(1)}.`;
  }

  // src/ui/chips.js
  var cross = () => svg(
    "svg",
    { viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("path", { d: "M4.5 4.5l7 7M11.5 4.5l-7 7" })
  );
  var make4 = (text2, does, take, ...more3) => el(
    "li",
    { class: "chip" },
    el("span", { class: "chip-text" }, name(text2)),
    more3,
    el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: take }, cross())
  );

  // src/core/search.js
  var EXACT = 0;
  var BEGINS = 1;
  var WORD_BEGINS = 2;
  var WORDS_BEGIN = 3;
  var WITHIN = 4;
  var entries = /* @__PURE__ */ new WeakMap();
  function simplify(text2) {
    const folded2 = fold(text2);
    return (folded2.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [folded2]).join(" ");
  }
  function namesOf(actor3) {
    if (!entries.has(actor3)) {
      const texts = [actor3.name, ...actor3.aliases, actor3.id];
      entries.set(actor3, texts.map((text2) => ({ text: text2, plain: simplify(text2) })));
    }
    return entries.get(actor3);
  }
  function find5(actors2, text2, limit = 10) {
    const typed2 = simplify(text2);
    if (!typed2) return [];
    let fitting = bestOfEach(actors2, typed2, fitOf);
    if (!fitting.length) fitting = bestOfEach(actors2, typed2, countSlips);
    return fitting.sort(byFit).slice(0, limit).map(({ actor: actor3, match }) => ({ actor: actor3, match }));
  }
  function bestOfEach(actors2, typed2, measure6) {
    return actors2.map((actor3) => bestOf(actor3, typed2, measure6)).filter(Boolean);
  }
  function bestOf(actor3, typed2, measure6) {
    const fitting = namesOf(actor3).map(({ text: text2, plain }) => ({ actor: actor3, match: text2, fit: measure6(plain, typed2), plain })).filter(({ fit: fit3 }) => fit3 !== null);
    if (!fitting.length) return null;
    const best2 = fitting.reduce((a, b) => b.fit < a.fit ? b : a);
    const shown3 = best2.match === actor3.id ? fitting[0] : best2;
    return { ...shown3, fit: best2.fit };
  }
  function byFit(a, b) {
    return a.fit - b.fit || a.plain.length - b.plain.length || compare(a.plain, b.plain) || compare(a.actor.id, b.actor.id);
  }
  function fitOf(name3, typed2) {
    if (name3 === typed2) return EXACT;
    if (name3.startsWith(typed2)) return BEGINS;
    if (name3.includes(` ${typed2}`)) return WORD_BEGINS;
    const words4 = name3.split(" ");
    const begins = (part2) => words4.some((word) => word.startsWith(part2));
    if (typed2.split(" ").every(begins)) return WORDS_BEGIN;
    return name3.includes(typed2) ? WITHIN : null;
  }
  var allowed = (length) => length < 4 ? 0 : length < 8 ? 1 : 2;
  function countSlips(name3, typed2) {
    const most = allowed(typed2.length);
    if (!most) return null;
    let fewest = most + 1;
    for (let at2 = 0; at2 >= 0; at2 = name3.indexOf(" ", at2) + 1 || -1) {
      fewest = Math.min(fewest, slipsToBegin(name3, at2, typed2, most));
    }
    return fewest <= most ? fewest : null;
  }
  function slipsToBegin(name3, from, typed2, most) {
    const width = Math.min(name3.length - from, typed2.length + most);
    const far = most + 1;
    let [before2, row5, next] = [0, 1, 2].map(() => new Uint16Array(typed2.length + far + 1).fill(far));
    for (let at2 = 0; at2 <= most; at2 += 1) row5[at2] = at2;
    let least = 0;
    for (let line6 = 1; line6 <= typed2.length && least <= most; line6 += 1) {
      const first2 = Math.max(1, line6 - most);
      least = next[first2 - 1] = first2 === 1 ? Math.min(line6, far) : far;
      for (let at2 = first2; at2 <= Math.min(width, line6 + most); at2 += 1) {
        const same = typed2.charCodeAt(line6 - 1) === name3.charCodeAt(from + at2 - 1);
        let slips = Math.min(row5[at2] + 1, next[at2 - 1] + 1, row5[at2 - 1] + (same ? 0 : 1), far);
        if (line6 > 1 && at2 > 1 && isSwap(name3, from + at2, typed2, line6)) {
          slips = Math.min(slips, before2[at2 - 2] + 1);
        }
        next[at2] = slips;
        least = Math.min(least, slips);
      }
      [before2, row5, next] = [row5, next, before2];
    }
    return least;
  }
  var isSwap = (name3, at2, typed2, line6) => typed2.charCodeAt(line6 - 1) === name3.charCodeAt(at2 - 2) && typed2.charCodeAt(line6 - 2) === name3.charCodeAt(at2 - 1);

  // src/ui/combobox.js
  var MOST2 = 8;
  function make5(input2, { label: label2, choose: choose3, keep: keep3 = false }) {
    const id = `${input2.id}-list`;
    const list19 = el("ul", { class: "choices", id, role: "listbox", "aria-label": label2, hidden: true });
    const nothing = el("p", { class: "choices choices-none", hidden: true });
    input2.after(list19, nothing);
    for (const [key2, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id
    })) input2.setAttribute(key2, value);
    let found2 = [];
    let at2 = -1;
    function isTypedOut() {
      try {
        return keep3 && Boolean(findActor(record, input2.value.trim()));
      } catch {
        return false;
      }
    }
    function offer() {
      if (isTypedOut()) return close2();
      found2 = find5(record.actors, input2.value, MOST2);
      at2 = found2.length ? 0 : -1;
      replace(list19, found2.map(option));
      list19.hidden = !found2.length;
      nothing.hidden = found2.length > 0 || !input2.value.trim();
      nothing.textContent = "No actor goes by that name.";
      if (!nothing.hidden) say4(nothing.textContent);
      input2.setAttribute("aria-expanded", String(!list19.hidden));
      return mark7();
    }
    function option({ actor: actor3, match }, place4) {
      const also = match !== actor3.name && el("span", { class: "choice-match" }, name(match));
      return el("li", {
        class: "choice",
        role: "option",
        id: `${id}-${place4}`,
        "aria-selected": "false",
        pointerdown: (event) => event.preventDefault(),
        click: () => take(place4)
      }, kind(actor3.kind), el("span", { class: "choice-name" }, name(actor3.shown)), also);
    }
    function mark7() {
      [...list19.children].forEach((item4, place4) => {
        item4.setAttribute("aria-selected", String(place4 === at2));
      });
      if (at2 >= 0) {
        input2.setAttribute("aria-activedescendant", `${id}-${at2}`);
        list19.children[at2].scrollIntoView({ block: "nearest" });
      } else input2.removeAttribute("aria-activedescendant");
    }
    function close2() {
      found2 = [];
      list19.hidden = nothing.hidden = true;
      input2.setAttribute("aria-expanded", "false");
      input2.removeAttribute("aria-activedescendant");
    }
    function take(place4) {
      const { actor: actor3 } = found2[place4];
      input2.value = keep3 ? typed(actor3.id) : "";
      close2();
      choose3(actor3.id);
    }
    function onKey6(event) {
      const step2 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step2 && list19.hidden) offer();
      else if (step2 && found2.length) {
        at2 = (at2 + step2 + found2.length) % found2.length;
        mark7();
      } else if (event.key === "Enter" && found2.length) take(at2);
      else if (event.key === "Escape" && (input2.value || !list19.hidden)) {
        if (list19.hidden && nothing.hidden) input2.value = "";
        close2();
      } else return;
      event.preventDefault();
    }
    input2.addEventListener("input", () => {
      offer();
      if (keep3 && !input2.value.trim()) choose3("");
    });
    input2.addEventListener("keydown", onKey6);
    input2.addEventListener("blur", close2);
    return { set: (actor3) => {
      input2.value = actor3 ? typed(actor3) : "";
    } };
  }

  // src/panels/paths/pathoptions.js
  var FIRST2 = { direction: "any", longest: "4", avoid: "", without_kinds: "", via: "", together: "", same_fight: "" };
  var NAMES = Object.keys(FIRST2);
  var USUAL = 6;
  var CHECKS = [
    ["together", "Held together", "only chains whose steps may have applied at one time"],
    ["same_fight", "Same fight", "leave out backing that is said to be for different fights"],
    ["via", "Through channels", "whoever is named as a channel is a step too"]
  ];
  var set2 = (patch) => set({ ...patch, path: 0 });
  var direction = el(
    "select",
    { class: "field", id: "path-direction", change: () => set2({ direction: direction.value }) },
    el("option", { value: "any" }, "either way"),
    el("option", { value: "along" }, "along the arrows")
  );
  var longest = el("select", { class: "field", id: "path-longest", change: () => set2({ longest: longest.value }) });
  var avoid = el("input", {
    class: "field",
    id: "path-avoid",
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false"
  });
  var avoided = el("ul", { class: "chips", "aria-label": "Avoided", hidden: true });
  var said2 = el("bdi", { class: "fold-note", dir: "ltr" });
  var reset = el("button", { class: "quiet path-reset", type: "button", hidden: true, click: onReset }, "Reset options");
  var read3 = (state2) => ({
    direction: state2.direction,
    max_length: Number(state2.longest),
    avoid: ids2(state2.avoid),
    without_kinds: ids2(state2.without_kinds),
    via: state2.via === "yes",
    together: state2.together === "yes",
    same_fight: state2.same_fight === "yes"
  });
  function toState({ scope, max_length: steps2, avoid: names, without_kinds: kinds4, ...rest }) {
    const patch = scope ? { scope } : {};
    if (steps2) patch.longest = String(steps2);
    if (names) patch.avoid = names.join(",");
    if (kinds4) patch.without_kinds = kinds4.join(",");
    if (rest.direction) patch.direction = rest.direction;
    for (const [option] of CHECKS) if (option in rest) patch[option] = rest[option] ? "yes" : "";
    return patch;
  }
  var check2 = ([option, label2, hint]) => {
    const box2 = el("input", { type: "checkbox", id: `path-${option}`, "aria-describedby": `path-${option}-hint` });
    box2.addEventListener("change", () => set2({ [option]: box2.checked ? "yes" : "" }));
    return el(
      "div",
      { class: "path-check" },
      box2,
      el("label", { for: `path-${option}` }, label2),
      el("span", { class: "path-hint", id: `path-${option}-hint` }, hint)
    );
  };
  var used = new Set(record.actors.map(({ kind: kind3 }) => kind3));
  var kindBoxes = new Map([...kinds.keys()].filter((kind3) => used.has(kind3)).map((kind3) => {
    const box2 = el("input", { type: "checkbox", id: `path-kind-${kind3}`, change: () => onKind(kind3, box2.checked) });
    return [kind3, box2];
  }));
  function onKind(kind3, isLeftOut) {
    const change2 = isLeftOut ? add : drop;
    set2({ without_kinds: change2(get().without_kinds, kind3) });
  }
  var kinds2 = () => el(
    "fieldset",
    { class: "path-kinds" },
    el("legend", { class: "path-hint" }, "Not through these kinds of actors"),
    [...kindBoxes].map(([kind3, box2]) => el("label", { class: "path-kind" }, box2, name(kinds.get(kind3).label)))
  );
  var row = (text2, field, ...more3) => [
    el("label", { class: "path-label", for: field.id }, text2),
    el("div", { class: "path-end" }, field, more3)
  ];
  function sayAll(state2) {
    const names = ids2(state2.avoid).map(shown);
    const labels = ids2(state2.without_kinds).map((kind3) => kinds.get(kind3).label);
    return [
      state2.direction === "along" && "along the arrows",
      state2.longest !== FIRST2.longest && `up to ${count(Number(state2.longest), "step")}`,
      names.length > 0 && `not through ${names.length > 2 ? count(names.length, "actor") : joinAnd(names)}`,
      labels.length > 0 && `not through kinds: ${labels.join(", ")}`,
      state2.together && "held together",
      state2.same_fight && "same fight",
      state2.via && "through channels"
    ].filter(Boolean).join(", ");
  }
  function onReset() {
    set2(FIRST2);
    byId2("path-options").querySelector("summary").focus();
  }
  function onDrop(id) {
    set2({ avoid: drop(get().avoid, id) });
    avoid.focus();
  }
  function render(state2) {
    direction.value = state2.direction;
    const most = Math.max(USUAL, Number(state2.longest));
    replace(longest, Array.from({ length: most }, (_, at2) => el("option", { value: at2 + 1 }, count(at2 + 1, "step"))));
    longest.value = state2.longest;
    const ids3 = ids2(state2.avoid);
    avoided.hidden = !ids3.length;
    replace(avoided, ids3.map((id) => make4(shown(id), `Stop avoiding ${shown(id)}`, () => onDrop(id))));
    const left = ids2(state2.without_kinds);
    for (const [kind3, box2] of kindBoxes) box2.checked = left.includes(kind3);
    for (const [option] of CHECKS) byId2(`path-${option}`).checked = state2[option] === "yes";
    const text2 = sayAll(state2);
    said2.textContent = text2;
    reset.hidden = !text2;
  }
  function start5() {
    replace(byId2("path-options"), el(
      "details",
      { class: "fold" },
      el("summary", { class: "fold-summary" }, "Options ", said2),
      el(
        "div",
        { class: "path-fields" },
        row("Direction", direction),
        row("Longest", longest),
        row("Avoid", avoid, avoided)
      ),
      kinds2(),
      CHECKS.map(check2),
      el("p", { class: "path-hint" }, "Types, dates and sources are those of the legend and of Time."),
      reset
    ));
    make5(avoid, {
      label: "Actors to avoid",
      choose: (id) => id && set2({ avoid: add(get().avoid, id) })
    });
    on(render, ...NAMES);
    render(get());
  }

  // src/panels/paths/pathlist.js
  var holder = byId2("path-results");
  var last = { key: "", found: null };
  function answer2() {
    const state2 = get();
    const { from, to: to2, scope } = state2;
    if (!from || !to2 || from === to2) return null;
    const question = { from, to: to2, scope, ...read3(state2) };
    const key2 = JSON.stringify([{ ...question, scope: "" }, toHash(scope)]);
    if (last.key !== key2) last = { key: key2, found: find6(question) };
    return last.found;
  }
  function find6(question) {
    try {
      return find4(record, view(question.scope).selection, question);
    } catch (error) {
      const lifts = [{ words: "with no actor avoided", lift: { avoid: [] } }];
      return { paths: [], beyond: error.message, lifts: question.avoid.length ? lifts : [] };
    }
  }
  var lightOf = ({ hops, actors: actors2 }) => make6(hops.flatMap((hop) => hop.relations), [actors2.at(0), actors2.at(-1)]);
  function current() {
    const path = answer2()?.paths[get().path];
    return path ? lightOf(path) : null;
  }
  var list2 = () => answer2()?.paths ?? [];
  function render2() {
    const found2 = answer2();
    if (!found2) return replace(holder);
    const number3 = found2.paths.length;
    const text2 = number3 ? countPaths(found2) : found2.beyond ?? "No path.";
    say4(text2);
    replace(
      holder,
      found2.direct && el("p", { class: "path-direct" }, name(found2.direct)),
      el("p", { class: number3 ? "path-count" : "empty", tabindex: -1 }, name(text2)),
      number3 > 0 && el("ol", { class: "paths", "aria-label": "Paths" }, found2.paths.map(item)),
      found2.lifts.length > 0 && el("div", { class: "lifts", role: "group", "aria-label": "What to change" }, found2.lifts.map(lift))
    );
    return mark2();
  }
  function countPaths({ paths, truncated, cut_off: isCutOff }) {
    const first2 = truncated && !isCutOff ? "The first " : "";
    const end = `The search was cut off after ${count(MOST_STEPS, "step")}; narrow the scope.`;
    const counted2 = `${first2}${count(paths.length, "path")}, shortest first, then best supported.`;
    return isCutOff ? `${counted2} ${end}` : counted2;
  }
  function item(path, at2) {
    const light = () => set({ lit: lightOf(path) });
    const dark = () => set({ lit: null });
    return el(
      "li",
      { class: "path", mouseenter: light, mouseleave: dark },
      show(path, { focus: light, blur: dark, click: () => set({ path: at2, select: "" }) })
    );
  }
  var lift = ({ words: words4, lift: change2 }) => el("button", {
    class: "quiet lift",
    type: "button",
    click: () => {
      set({ ...toState(change2), path: 0 });
      holder.querySelector("[tabindex]")?.focus();
    }
  }, `Ask ${words4}`);
  function mark2() {
    const { path } = get();
    [...holder.querySelectorAll(".path")].forEach((each3, at2) => {
      each3.classList.toggle("is-current", at2 === path);
      each3.querySelector(".path-show").setAttribute("aria-pressed", String(at2 === path));
    });
  }
  function complain(text2) {
    say4(text2);
    replace(holder, el("p", { class: "empty" }, text2));
  }
  var calm = () => !answer2() && replace(holder);
  function start6() {
    on(render2, "from", "to", "scope", ...NAMES);
    on(mark2, "path");
  }

  // src/core/findings.js
  var strengthOf = (data, mode2) => of(data).strength.get(mode2);
  var firmest2 = (data, leg) => leg.reduce((best2, each3) => strengthOf(data, each3.standing) > strengthOf(data, best2.standing) ? each3 : best2);
  function weakestLeg(data, legs) {
    const modes2 = legs.map((leg) => firmest2(data, leg).standing);
    return modes2.reduce((weak, mode2) => strengthOf(data, mode2) < strengthOf(data, weak) ? mode2 : weak);
  }
  var idsOf = (legs) => legs.flatMap((leg) => leg.map(({ id }) => id));
  function sortCases(data, cases) {
    const ranked = cases.map((legs) => ({ legs, firm: strengthOf(data, weakestLeg(data, legs)), ids: idsOf(legs) }));
    ranked.sort((a, b) => b.firm - a.firm || a.legs.length - b.legs.length || compareAll(a.ids, b.ids));
    return ranked.map(({ legs }) => legs);
  }
  function make7(data, actors2, cases) {
    const told2 = cases.flat(2);
    return {
      actors: actors2,
      cases,
      weakest: weakestLeg(data, cases[0]),
      relations: [...new Map(told2.map((relation3) => [relation3.id, relation3])).values()]
    };
  }
  function sort(data, findings) {
    const ids3 = new Map(findings.map((each3) => [each3, each3.relations.map(({ id }) => id)]));
    return findings.sort((a, b) => strengthOf(data, b.weakest) - strengthOf(data, a.weakest) || compareAll(a.actors, b.actors) || compareAll(ids3.get(a), ids3.get(b)));
  }
  function allow(left) {
    const allowance = { left, spent: false };
    allowance.of = function* of4(tries) {
      for (const each3 of tries) {
        if (!allowance.left) {
          allowance.spent = true;
          return;
        }
        allowance.left -= 1;
        yield each3;
      }
    };
    return allowance;
  }

  // src/core/records.js
  var RELATION = [
    "from",
    "type",
    "to",
    "id",
    "sign",
    "standing",
    "relayed",
    "voices",
    "self_declared",
    "contested",
    "contested_in_part",
    "changed",
    "start",
    "end",
    "ended",
    "holds"
  ];
  var CLAIM = [
    "source",
    "at",
    "by",
    "own_voice",
    "mode",
    "stance",
    "said",
    "start",
    "end",
    "means",
    "against",
    "via",
    "attacker",
    "event",
    "quote",
    "note"
  ];
  var pick = (record3, names) => Object.fromEntries(names.map((name3) => [name3, record3[name3]]));
  function relation(found2) {
    const inStep = found2.along === void 0 ? {} : pick(found2, ["along", "channel"]);
    const claims2 = found2.claims.map((each3) => pick(each3, CLAIM));
    return { ...pick(found2, RELATION), ...inStep, claims: claims2 };
  }

  // src/core/tensionkinds.js
  var sortCases2 = (data, cases) => sortCases(data, cases);
  var NONE = /* @__PURE__ */ new Map();
  var isBefore = (a, b) => compare(a, b) < 0;
  var make8 = ({ data }, actors2, cases) => make7(data, actors2, cases);
  var inOrder = (ids3) => [...ids3].sort(compare);
  function put(map, key2, value) {
    if (!map.has(key2)) map.set(key2, []);
    map.get(key2).push(value);
  }
  function* listSides({ fights, backers }) {
    for (const [client, enemies] of fights) {
      for (const [enemy, fight] of enemies) {
        for (const [sponsor, backing] of backers.get(client) ?? NONE) {
          for (const [other2, support] of backers.get(enemy) ?? NONE) {
            if (isBefore(sponsor, other2) && sponsor !== enemy && other2 !== client) {
              yield { sides: [sponsor, other2, client, enemy], clash: [[backing], [support], [fight]] };
            }
          }
        }
      }
    }
  }
  function* findClashes(ground, allowance) {
    for (const { sides, clash } of allowance.of(listSides(ground))) {
      const cases = listBonds(ground, sides[0], sides[1]).map((bond) => [...clash, ...bond]).filter((legs) => mayMeet(ground, legs));
      if (cases.length) yield make8(ground, sides, sortCases2(ground.data, cases).slice(0, 1));
    }
  }
  function listBonds(ground, first2, second) {
    const allied = ground.allies.get(first2)?.get(second);
    const [mine, theirs] = [first2, second].map((id) => listAlliances(ground, id));
    const shared = inOrder([...mine.keys()].filter((id) => theirs.has(id)));
    const through = shared.flatMap((alliance) => mine.get(alliance).flatMap((one) => theirs.get(alliance).map((other2) => [[one], [other2]])));
    const isPart = (bond) => bond.some(([{ type }]) => type === "part-of");
    return [...allied ? [[[allied]]] : [], ...through.filter(isPart)];
  }
  function listAlliances(ground, id) {
    const found2 = /* @__PURE__ */ new Map();
    for (const ties of [ground.groups, ground.allies]) {
      for (const [other2, relation3] of ties.get(id) ?? NONE) {
        if (kindOf2(ground, other2) === "alliance") put(found2, other2, relation3);
      }
    }
    return found2;
  }
  function* findStances(ground, allowance) {
    const direct = /* @__PURE__ */ new Set();
    for (const { pair, legs } of allowance.of(listDirect2(ground))) {
      if (compareSides(...legs, ground.asked) !== "contested") continue;
      direct.add(JSON.stringify(pair));
      yield make8(ground, pair, [legs]);
    }
    const pairs = /* @__PURE__ */ new Map();
    for (const { pair, legs } of allowance.of(listThroughUmbrellas(ground))) {
      const key2 = JSON.stringify(pair);
      if (!direct.has(key2) && mayMeet(ground, legs)) put(pairs, key2, legs);
    }
    for (const [key2, cases] of pairs) {
      const umbrellas = sorted(cases.map((legs) => legs.at(-1)[0].to));
      yield make8(ground, [...JSON.parse(key2), ...umbrellas], sortCases2(ground.data, cases));
    }
  }
  function* listDirect2({ clients, hostile }) {
    for (const [actor3, backed] of clients) {
      for (const [other2, backing] of backed) {
        const against2 = hostile.get(actor3)?.get(other2);
        if (against2) yield { pair: [actor3, other2], legs: [[backing], against2] };
      }
    }
  }
  function* listThroughUmbrellas(ground) {
    const enemies = /* @__PURE__ */ new Map();
    for (const [actor3, others] of ground.hostile) {
      for (const [other2, relations] of others) {
        if (!enemies.has(other2)) enemies.set(other2, /* @__PURE__ */ new Map());
        enemies.get(other2).set(actor3, relations);
      }
    }
    for (const [member, groups2] of ground.groups) {
      for (const [umbrella, belonging] of groups2) {
        if (kindOf2(ground, umbrella) !== "umbrella") continue;
        for (const [liked, disliked] of [[member, umbrella], [umbrella, member]]) {
          const [backers, against2] = [ground.backers.get(liked) ?? NONE, enemies.get(disliked) ?? NONE];
          for (const actor3 of inOrder([...backers.keys()].filter((id) => against2.has(id)))) {
            yield { pair: [actor3, member], legs: [[backers.get(actor3)], against2.get(actor3), [belonging]] };
          }
        }
      }
    }
  }
  function* findTriads(ground, allowance) {
    for (const trio of allowance.of(listTriads(ground))) {
      const [first2, second, third] = trio;
      const pairs = [[first2, second], [first2, third], [second, third]].map((pair) => [...legsOf(ground, ...pair).values()]);
      for (const one of pairs[0]) for (const two2 of pairs[1]) for (const three of pairs[2]) {
        const legs = [one, two2, three];
        const negative = legs.filter(([{ sign: sign2 }]) => sign2 < 0).length;
        if (negative % 2 && mayMeet(ground, legs)) yield make8(ground, trio, [legs]);
      }
    }
  }
  function countLeftOut({ signed, mixed }) {
    const neighbours = /* @__PURE__ */ new Map();
    const add4 = (from, to2) => neighbours.set(from, (neighbours.get(from) ?? /* @__PURE__ */ new Set()).add(to2));
    for (const [first2, second] of [...[...signed.values()].map(({ pair }) => pair), ...mixed.values()]) {
      add4(first2, second);
      add4(second, first2);
    }
    return [...mixed.values()].filter(([first2, second]) => [...neighbours.get(first2)].some((id) => neighbours.get(second).has(id))).length;
  }
  function* listTriads(ground) {
    const neighbours = /* @__PURE__ */ new Map();
    const add4 = (from, to2) => neighbours.set(from, (neighbours.get(from) ?? /* @__PURE__ */ new Set()).add(to2));
    for (const { pair: [first2, second] } of ground.signed.values()) {
      add4(first2, second);
      add4(second, first2);
    }
    const order5 = [...neighbours.keys()].sort((a, b) => neighbours.get(a).size - neighbours.get(b).size || compare(a, b));
    const place4 = new Map(order5.map((id, at2) => [id, at2]));
    const onwards = new Map(order5.map((id) => [id, inOrder([...neighbours.get(id)].filter((other2) => place4.get(other2) > place4.get(id)))]));
    for (const actor3 of order5) {
      for (const other2 of onwards.get(actor3)) {
        const both = new Set(onwards.get(other2));
        for (const third of onwards.get(actor3)) if (both.has(third)) yield inOrder([actor3, other2, third]);
      }
    }
  }
  function* findProxies(ground, allowance) {
    const pairs = /* @__PURE__ */ new Map();
    for (const { sides: [one, other2, ...clients], clash } of allowance.of(listSides(ground))) {
      if (ground.fights.get(one)?.has(other2) || !mayMeet(ground, clash)) continue;
      put(pairs, JSON.stringify([one, other2]), { clash, clients });
    }
    for (const [key2, found2] of pairs) {
      const pair = JSON.parse(key2);
      const clients = sorted(found2.flatMap((each3) => each3.clients)).filter((id) => !pair.includes(id));
      yield make8(ground, [...pair, ...clients], sortCases2(ground.data, found2.map(({ clash }) => clash)));
    }
  }

  // src/core/tensionpairs.js
  var make9 = ({ data }, actors2, cases) => make7(data, actors2, cases);
  function* findContested(ground, allowance) {
    const pairs = [...groupByEnds(ground.relations.filter(({ contested }) => contested)).values()];
    const groups2 = pairs.length ? groupAll(ground, true) : null;
    const all4 = pairs.map(({ pair }) => ({ pair, relations: groups2.get(JSON.stringify(pair)).relations }));
    for (const { pair, relations } of allowance.of(all4.filter(hasBothSides))) {
      const signs = [1, 0, -1].filter((sign2) => relations.some((each3) => each3.sign === sign2));
      yield make9(ground, pair, [signs.map((sign2) => relations.filter((each3) => each3.sign === sign2))]);
    }
  }
  function groupAll({ data, scope }, contested) {
    const anything = { types: [], signs: [], relayed: null, single_voice: null, contested };
    const widest = select(data, make({ ...scope, ...anything })).relations;
    return groupByEnds(widest.filter(({ standing }) => standing));
  }
  function* findChanges(ground, allowance) {
    const pairs = [...groupByEnds(ground.relations.filter(({ changed }) => changed)).values()];
    const groups2 = pairs.length ? groupAll(ground, null) : null;
    for (const { pair } of allowance.of(pairs)) {
      const { relations } = groups2.get(JSON.stringify(pair));
      const legs = [1, -1].map((sign2) => relations.filter((each3) => each3.sign === sign2));
      const isBoth = legs.every(({ length }) => length);
      if (isBoth && compareSides(...legs, ground.asked) !== "contested") yield make9(ground, pair, [legs]);
    }
  }
  function hasBothSides({ relations }) {
    const isDenied2 = relations.some(({ claims: claims2 }) => claims2.some(({ stance }) => stance === "denies"));
    return isDenied2 || [1, -1].every((sign2) => relations.some((each3) => each3.sign === sign2));
  }
  var findEnemies = (ground, allowance) => findShared(ground, allowance, listEnemies(ground));
  function findBackers(ground, allowance) {
    const clients = [...ground.clients].map(([backer, backed]) => {
      const clear2 = [...backed].filter(([id]) => !isMixed(ground, backer, id));
      return [backer, new Map(clear2.map(([id, relation3]) => [id, [relation3]]))];
    });
    return findShared(ground, allowance, new Map(clients));
  }
  function* findShared(ground, allowance, around2) {
    const tied = new Set(ground.relations.map(({ from, to: to2 }) => pairKey2(from, to2)));
    const pairs = /* @__PURE__ */ new Map();
    for (const { middle, pair } of allowance.of(listPairs2(around2))) {
      const key2 = JSON.stringify(pair);
      const legs = pair.map((id) => around2.get(middle).get(id));
      if (tied.has(key2) || !mayMeet(ground, legs)) continue;
      if (!pairs.has(key2)) pairs.set(key2, []);
      pairs.get(key2).push({ middle, legs });
    }
    for (const [key2, found2] of pairs) {
      const cases = sortCases(ground.data, found2.map(({ legs }) => legs));
      yield make9(ground, [...JSON.parse(key2), ...found2.map(({ middle }) => middle)], cases);
    }
  }
  function* listPairs2(around2) {
    for (const middle of [...around2.keys()].sort(compare)) {
      const others = [...around2.get(middle).keys()].sort(compare);
      for (const [at2, first2] of others.entries()) {
        for (const second of others.slice(at2 + 1)) yield { middle, pair: [first2, second] };
      }
    }
  }

  // src/core/speakers.js
  var ORDER = ["supports", "denies", "withholds"];
  var VERBS = /* @__PURE__ */ new Map([["denies", "denied by"], ["withholds", "not confirmed by"]]);
  function nameChain({ by_shown: [origin, ...relays] }, source) {
    if (origin === void 0) return source.label;
    return relays.length ? `${origin}, relayed by ${joinAnd(relays)}` : origin;
  }
  function sayWho(claims2, { sources: sources3 }) {
    const places2 = /* @__PURE__ */ new Map();
    for (const claim3 of [...claims2].sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance))) {
      const source = sources3.get(claim3.source);
      const who = [VERBS.get(claim3.stance), nameChain(claim3, source)].filter(Boolean).join(" ");
      const key2 = `${who} (${source.label}`;
      if (!places2.has(key2)) places2.set(key2, /* @__PURE__ */ new Set());
      places2.get(key2).add(claim3.at);
    }
    return [...places2].map(([key2, at2]) => `${key2} ${[...at2].join(", ")})`).join("; ");
  }
  var numberOf = (speakers) => speakers.length > 1 || speakers[0].plural ? "many" : "one";
  function list3(data, claims2) {
    const { actors: actors2, sources: sources3 } = of(data);
    const speakers = claims2.map(({ by: [entry3], by_many: [plural2], by_shown: [shown3], source }) => {
      if (entry3 === void 0) return { entry: source, said: sources3.get(source).label, plural: false };
      return { entry: entry3, said: actors2.get(entry3)?.said ?? shown3, plural: plural2 };
    });
    return [...new Map(speakers.map((speaker) => [speaker.entry, speaker])).values()];
  }

  // src/core/tensionwords.js
  var MOST_CASES = 3;
  var MOST_NAMES = 3;
  var joinAnd2 = (parts) => joinAnd(parts);
  var count3 = (...asked3) => count(...asked3);
  var say5 = ({ data }, phrase2, given = {}) => data.tensions.phrases[phrase2].replace(/\{(\w+)\}/g, (_, name3) => given[name3]);
  var actorOf = ({ data }, id) => of(data).actors.get(id);
  var nameOf = (ground, id) => actorOf(ground, id).said;
  var statement = (text2, relation3 = null) => ({ text: text2, relation: relation3 });
  var sayRelation2 = ({ data }, relation3, days2 = []) => {
    const period2 = days2.map(([start36, end]) => ({ start: start36, end }));
    return statement(sayRelation(data, relation3, period2), relation3);
  };
  function isSaid(ground, id) {
    return say5(ground, actorOf(ground, id).plural ? "many-are-said" : "one-is-said", { name: nameOf(ground, id) });
  }
  var namesOf2 = (ground, ids3) => joinNames(ids3.map((id) => nameOf(ground, id)));
  function joinNames(names) {
    const more3 = names.length - MOST_NAMES;
    if (more3 < 2) return joinAnd2(names);
    return joinAnd2([...names.slice(0, MOST_NAMES), count3(more3, "more", "more")]);
  }
  function tellCases(ground, { cases }) {
    const told2 = cases.slice(0, MOST_CASES);
    const legs = told2.flatMap((each3) => {
      const days2 = findKnownDays([each3]);
      return each3.map((leg) => ({ relation: firmest2(ground.data, leg), days: days2 }));
    });
    const relations = new Map(legs.toReversed().map((leg) => [leg.relation.id, leg]));
    const inOrder2 = [...new Set(legs.map(({ relation: relation3 }) => relation3.id))].map((id) => relations.get(id));
    const more3 = cases.length - told2.length;
    return [
      ...inOrder2.map(({ relation: relation3, days: days2 }) => sayRelation2(ground, relation3, days2)),
      more3 > 0 && statement(say5(ground, more3 === 1 ? "one-more" : "many-more", { more: count3(more3, "more such case") })),
      tellDays(ground, cases)
    ].filter(Boolean);
  }
  var sayDays = (days2) => joinAnd2(days2.map(say));
  function tellDays(ground, cases) {
    const days2 = findKnownDays(cases);
    if (!days2.length) return statement(say5(ground, "never-known"));
    if (!cases.flat(2).some(({ start: start36, end }) => start36 || end)) return null;
    return statement(say5(ground, "known-when", { when: sayDays(days2) }));
  }
  function tellClash(ground, finding) {
    const [one, other2, client, enemy] = finding.actors.map((id) => nameOf(ground, id));
    return [say5(ground, "clients-clash", { one, other: other2, client, enemy }), tellCases(ground, finding)];
  }
  function tellStance(ground, finding) {
    const [actor3, member] = finding.actors;
    const [[backing], against2, belonging] = finding.cases[0];
    const done = against2.map((each3) => isFought(each3) ? each3.type : "opposes");
    const hostile = ["opposes", "fights"].filter((type) => done.includes(type));
    const doing = hostile.map((type) => say5(ground, type));
    const who = isSaid(ground, actor3);
    if (!belonging) {
      const all4 = joinAnd2([say5(ground, "backs"), ...doing]);
      return [say5(ground, "double-stance", { who, doing: all4, other: nameOf(ground, member) }), tellCases(ground, finding)];
    }
    const umbrella = belonging[0].to;
    const liked = backing.to;
    const given = {
      who,
      liked: nameOf(ground, liked),
      doing: joinAnd2(doing),
      disliked: nameOf(ground, liked === member ? umbrella : member),
      member: isSaid(ground, member),
      umbrella: nameOf(ground, umbrella)
    };
    return [say5(ground, "double-stance-umbrella", given), tellCases(ground, finding)];
  }
  function tellTriad(ground, finding) {
    const [first2, second, third] = finding.actors;
    const pairs = [[first2, second], [first2, third], [second, third]];
    const negative = finding.cases[0].map(([{ sign: sign2 }]) => sign2 < 0);
    const statements = tellCases(ground, finding);
    if (negative.every(Boolean)) {
      const trio = joinAnd2(finding.actors.map((id) => nameOf(ground, id)));
      return [say5(ground, "unbalanced-triad-hostile", { trio }), statements];
    }
    const foes = pairs[negative.indexOf(true)];
    const common = finding.actors.find((id) => !foes.includes(id));
    const [one, other2] = foes.map((id) => nameOf(ground, id));
    return [say5(ground, "unbalanced-triad", { common: nameOf(ground, common), one, other: other2 }), statements];
  }
  function pairDenials({ asked: asked3 }, { claims: claims2 }) {
    return claims2.filter(({ stance }) => stance === "supports").flatMap((claim3) => claims2.filter((denial) => contests(denial, [claim3], asked3)).map((denial) => [denial, claim3]));
  }
  function tellContested(ground, finding) {
    const [one, other2] = finding.actors.map((id) => nameOf(ground, id));
    const denials = ({ claims: claims2 }) => claims2.filter(({ stance }) => stance === "denies");
    const statements = finding.relations.flatMap((relation3) => [
      sayRelation2(ground, relation3),
      ...denials(relation3).map((claim3) => statement(claim3.sentence, relation3))
    ]);
    const pairs = finding.relations.flatMap((relation3) => pairDenials(ground, relation3));
    if (!pairs.length) return [say5(ground, "contested", { one, other: other2 }), statements];
    const [denied, claimed] = [0, 1].map((at2) => list3(ground.data, pairs.map((pair) => pair[at2])));
    const phrase2 = `denied-${numberOf(denied)}-${numberOf(claimed)}`;
    const [deniers, claimants2] = [denied, claimed].map((speakers) => joinNames(speakers.map(({ said: said4 }) => said4)));
    return [say5(ground, phrase2, { deniers, claimants: claimants2, one, other: other2 }), statements];
  }
  function tellChange(ground, finding) {
    const [one, other2] = finding.actors.map((id) => nameOf(ground, id));
    const legs = finding.cases[0];
    const [together2, apart] = legs.map((leg) => {
      const days2 = unite(leg.flatMap((relation3) => days(relation3, "known")));
      return days2.length ? sayDays(days2) : say5(ground, "no-day");
    });
    return [
      say5(ground, compareSides(...legs, ground.asked), { one, other: other2 }),
      [...finding.relations.map((relation3) => sayRelation2(ground, relation3)), statement(say5(ground, "sides-when", { together: together2, apart }))]
    ];
  }
  function tellProxy(ground, finding) {
    const pair = finding.actors.slice(0, 2);
    const [one, other2] = pair.map((id) => nameOf(ground, id));
    const fights = new Set(finding.cases.map((legs) => legs.at(-1)[0].id)).size;
    const behind2 = fights === 1 ? say5(ground, "one-fight") : count3(fights, "fight");
    return [say5(ground, "proxy", { one, other: other2, behind: behind2, direct: sayDirect(ground, pair) }), tellCases(ground, finding)];
  }
  function sayDirect(ground, pair) {
    const mode2 = fightsInOtherModes(ground).get(pairKey2(...pair));
    if (!mode2) return say5(ground, "no-fight");
    if (mode2 === "intent") return say5(ground, "fight-intended");
    const { label: label2 } = ground.data.vocabulary.modes.find(({ id }) => id === mode2);
    return say5(ground, "fight-left-out", { mode: label2.toLowerCase() });
  }
  function tellShared(phrase2, caution) {
    return (ground, finding) => {
      const [one, other2, ...third] = finding.actors;
      const given = { one: nameOf(ground, one), other: nameOf(ground, other2), others: namesOf2(ground, third) };
      const cautions = caution ? [statement(say5(ground, caution))] : [];
      return [say5(ground, phrase2, given), [...tellCases(ground, finding), ...cautions]];
    };
  }
  var TELL = /* @__PURE__ */ new Map([
    ["clients-clash", tellClash],
    ["double-stance", tellStance],
    ["unbalanced-triad", tellTriad],
    ["contested", tellContested],
    ["changed-sides", tellChange],
    ["proxy", tellProxy],
    ["common-enemy", tellShared("common-enemy", "common-enemy-caution")],
    ["common-backer", tellShared("common-backer", null)]
  ]);
  function tell2(ground, kind3, finding) {
    const [text2, statements] = TELL.get(kind3)(ground, finding);
    const caution = `caution-${finding.weakest}`;
    const cautions = Object.hasOwn(ground.data.tensions.phrases, caution) ? [say5(ground, caution)] : [];
    return { lead: [capitalise(text2), ...cautions].join(" "), statements };
  }
  function sayMixed(data, number3) {
    return number3 ? say5({ data }, "mixed-pairs", { pairs: count3(number3, "pair") }) : "";
  }

  // src/core/tensions.js
  var MOST_TRIES = 2e5;
  var MOST_LISTED = 1e3;
  var FIND = /* @__PURE__ */ new Map([
    ["clients-clash", (...asked3) => findClashes(...asked3)],
    ["double-stance", (...asked3) => findStances(...asked3)],
    ["unbalanced-triad", (...asked3) => findTriads(...asked3)],
    ["contested", (...asked3) => findContested(...asked3)],
    ["changed-sides", (...asked3) => findChanges(...asked3)],
    ["proxy", (...asked3) => findProxies(...asked3)],
    ["common-enemy", (...asked3) => findEnemies(...asked3)],
    ["common-backer", (...asked3) => findBackers(...asked3)]
  ]);
  function list4(data, scope, kinds4 = null) {
    const narrowed2 = leaveOutTheses(data, scope);
    const ground = make2(data, narrowed2);
    const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => kinds4 ? kinds4.includes(id) : usual);
    let truncated = false;
    const tensions = wanted.flatMap(({ id: kind3 }) => {
      const allowance = allow(MOST_TRIES);
      const found2 = sort(data, [...FIND.get(kind3)(ground, allowance)]);
      truncated ||= allowance.spent || found2.length > MOST_LISTED;
      return found2.slice(0, MOST_LISTED).map((finding) => ({
        kind: kind3,
        ...finding,
        ...tell2(ground, kind3, finding)
      }));
    });
    return {
      scope: asGiven(narrowed2),
      unknown: ground.selection.unknown,
      truncated,
      mixed_pairs: wanted.some(({ id }) => id === "unbalanced-triad") ? countLeftOut(ground) : 0,
      theses_left_out: lacksTheses(data, scope, ground.selection),
      tensions: nameAll(tensions)
    };
  }
  function nameAll(tensions) {
    const times = /* @__PURE__ */ new Map();
    return tensions.map((tension) => {
      const key2 = `${tension.kind}:${tension.actors.join(",")}`;
      times.set(key2, (times.get(key2) ?? 0) + 1);
      return { ...tension, key: times.get(key2) > 1 ? `${key2}:${times.get(key2)}` : key2 };
    });
  }

  // src/panels/details/opposed.js
  var MOST3 = 3;
  var OPPOSED = ["clients-clash", "proxy"];
  var actor2 = (id) => el("span", { class: "path-actor" }, name(shown(id)));
  var sign = (look2, text2) => el("span", { class: `path-sign path-sign-${look2}` }, text2);
  function chain2([[backing], [support], [fight]]) {
    return el(
      "li",
      { class: "opposed" },
      actor2(backing.from),
      " ",
      sign("positive", `${types.get(backing.type).label} →`),
      " ",
      actor2(backing.to),
      " ",
      sign("negative", types.get(fight.type).label),
      " ",
      actor2(support.to),
      " ",
      sign("positive", `← ${types.get(support.type).label}`),
      " ",
      actor2(support.from)
    );
  }
  function show2({ kind: kind3, cases }) {
    if (!OPPOSED.includes(kind3)) return null;
    return el(
      "div",
      {},
      el("p", { class: "path-lead" }, "As claimed:"),
      el("ul", { class: "opposed-list", "aria-label": "Opposing chains" }, cases.slice(0, MOST3).map(chain2))
    );
  }

  // src/panels/details/statements.js
  function show3({ text: text2, relation: relation3 }) {
    if (!relation3) return el("li", { class: "statement statement-note" }, name(text2));
    const link = to(relation3.id, "Claims");
    link.setAttribute("aria-label", `Claims. ${head(relation3)}`);
    return el("li", { class: "statement" }, ofRelation(relation3), el("p", {}, name(text2), " ", link));
  }
  var list5 = (statements, label2) => el("ul", { class: "statements", "aria-label": label2 }, statements.map(show3));
  function sayUnknown(scope, unknown) {
    if (!unknown || scope.unknown === "keep") return null;
    const are = unknown === 1 ? "is" : "are";
    return `${count(unknown, "relation")} that no claim dates to then ${are} left out.`;
  }

  // src/panels/tensions/tensionlist.js
  var MORE = 50;
  var PAIRED = ["clients-clash", "proxy", "common-enemy", "common-backer"];
  var USUAL2 = record.tensions.kinds.filter((kind3) => kind3.by_default).map(({ id }) => id);
  var holder2 = el("div", { class: "tension-groups" });
  var about = el("p", { class: "beside-note", role: "status" });
  var kinds3 = el("select", { class: "field", id: "tension-kind", change: () => set({ tensions: kinds3.value }) });
  var expected = el("input", { type: "checkbox", id: "tension-expected", change: onExpected });
  var written = /* @__PURE__ */ new Map();
  var last2 = { scope: null, expected: null, answer: null };
  var isOpen2 = () => get().tab === "tensions";
  function answer3() {
    const state2 = get();
    if (last2.scope !== state2.scope || last2.expected !== state2.expected) {
      const asked3 = record.tensions.kinds.map(({ id }) => id).filter((id) => state2.expected || USUAL2.includes(id));
      last2 = { scope: state2.scope, expected: state2.expected, answer: list4(record, state2.scope, asked3) };
    }
    return last2.answer;
  }
  var lightOf2 = ({ kind: kind3, relations, actors: actors2 }) => make6(relations, PAIRED.includes(kind3) ? actors2.slice(0, 2) : actors2);
  var picked = () => isOpen2() && get().picked ? answer3().tensions.find(({ key: key2 }) => key2 === get().picked) : null;
  var current2 = () => picked() ? lightOf2(picked()) : null;
  function onExpected() {
    const { tensions } = get();
    const isGone = !expected.checked && tensions && !USUAL2.includes(tensions);
    set({ expected: expected.checked ? "yes" : "", tensions: isGone ? "" : tensions });
  }
  function render3(state2) {
    if (!isOpen2()) return;
    const { tensions, unknown, truncated, mixed_pairs: mixed, theses_left_out: isNarrow2 } = answer3();
    const numberOf2 = (id) => tensions.filter(({ kind: kind3 }) => kind3 === id).length;
    const there = record.tensions.kinds.filter(({ id }) => state2.expected || USUAL2.includes(id));
    const only2 = there.some(({ id }) => id === state2.tensions) ? state2.tensions : "";
    renderChoice(there, numberOf2, tensions.length, only2);
    replace(about, [
      truncated ? "There are more than these, or the search was cut off; narrow what is shown." : `${sayHowMany(tensions)} in what is shown. A tension is a reason to look again, not a finding.`,
      sayUnknown(state2.scope, unknown),
      isNarrow2 && record.tensions.left_out,
      sayMixed(record, mixed)
    ].filter(Boolean).join(" "));
    const shown3 = there.filter(({ id }) => numberOf2(id) && (!only2 || only2 === id));
    replace(
      holder2,
      shown3.map((kind3) => group(kind3, tensions.filter((each3) => each3.kind === kind3.id))),
      !shown3.length && el("p", { class: "empty" }, tensions.length ? "None of this kind is found in what is shown." : "None is found in what is shown. Take a choice back, or choose other dates.")
    );
    mark3(state2);
  }
  function sayHowMany(tensions) {
    const usual = tensions.filter(({ kind: kind3 }) => USUAL2.includes(kind3)).length;
    const more3 = tensions.length - usual;
    const said4 = count(usual, "tension");
    return more3 ? `${said4} and ${count(more3, "tie")} that balance theory would expect` : said4;
  }
  function renderChoice(there, numberOf2, all4, only2) {
    replace(
      kinds3,
      el("option", { value: "" }, `All kinds (${all4})`),
      there.map(({ id, label: label2 }) => el("option", { value: id }, `${label2} (${numberOf2(id)})`))
    );
    kinds3.value = only2;
    expected.checked = Boolean(get().expected);
  }
  function group({ id, label: label2, means }, found2) {
    const most = Math.max(written.get(id) ?? MORE, found2.findIndex(({ key: key2 }) => key2 === get().picked) + 1);
    return el(
      "section",
      { class: "group", "aria-labelledby": `tensions-${id}` },
      el("h3", { class: "group-title", id: `tensions-${id}` }, label2, " ", el("span", { class: "legend-number" }, String(found2.length))),
      el("p", { class: "beside-note" }, means),
      el("ol", { class: "tensions", "aria-label": label2 }, found2.slice(0, most).map(item2)),
      found2.length > most && el("button", {
        class: "quiet tension-more",
        type: "button",
        click: () => {
          written.set(id, most + MORE);
          render3(get());
        }
      }, `Show ${Math.min(MORE, found2.length - most)} more of ${found2.length - most} left`)
    );
  }
  function item2(tension) {
    const light = () => set({ lit: lightOf2(tension) });
    const dark = () => set({ lit: null });
    const choose3 = () => set({ picked: get().picked === tension.key ? "" : tension.key, select: "" });
    return el(
      "li",
      { class: "tension", "data-key": tension.key, mouseenter: light, mouseleave: dark },
      el("button", { class: "tension-show", type: "button", focus: light, blur: dark, click: choose3 }, name(tension.lead)),
      el("p", { class: "tension-by" }, name(sayWho2(tension))),
      el("div", { class: "tension-claims", hidden: true })
    );
  }
  function sayWho2({ relations, weakest }) {
    const claims2 = relations.flatMap((each3) => each3.claims).filter(({ stance }) => stance === "supports");
    const names = [...new Set(claims2.map(nameOrigin))];
    const more3 = names.length - 3;
    const first2 = more3 > 1 ? [...names.slice(0, 3), `${more3} more`] : names;
    return `Claimed by ${joinAnd(first2)}. Weakest part: ${modes.get(weakest).strength}.`;
  }
  function nameOrigin({ by: [id], by_shown: [origin], source }) {
    return actor(id) ? said(id) : origin ?? sources.get(source).label;
  }
  function mark3({ picked: key2 }) {
    for (const each3 of holder2.querySelectorAll(".tension")) {
      const isPicked = each3.dataset.key === key2;
      const claims2 = each3.lastElementChild;
      each3.classList.toggle("is-current", isPicked);
      each3.querySelector(".tension-show").setAttribute("aria-expanded", String(isPicked));
      claims2.hidden = !isPicked;
      if (isPicked && !claims2.children.length) {
        const tension = answer3().tensions.find((found2) => found2.key === key2);
        replace(claims2, show2(tension), list5(tension.statements, "Claims behind it"));
      }
      if (isPicked && !each3.contains(document.activeElement)) each3.scrollIntoView({ block: "nearest" });
    }
  }
  function onEscape(event) {
    if (event.key !== "Escape" || event.defaultPrevented || get().select || !picked()) return;
    set({ picked: "", lit: null });
  }
  function start7() {
    replace(
      byId2("tensions-panel"),
      el(
        "div",
        { class: "beside-head" },
        el("h2", { class: "hidden" }, "Tensions"),
        about,
        el("label", { class: "hidden", for: "tension-kind" }, "Kind of tension"),
        kinds3,
        el("label", { class: "beside-switch", for: "tension-expected" }, expected, "Also what balance theory would expect")
      ),
      holder2
    );
    byId2("tensions-panel").addEventListener("keydown", onEscape);
    on((_, changed) => {
      if (changed.has("scope")) written.clear();
    }, "scope");
    on(render3, "tab", "scope", "tensions", "expected");
    on((state2) => isOpen2() && mark3(state2), "picked");
  }

  // src/state/shown.js
  var last3 = { scope: null, base: null };
  var now2 = { key: null, shown: null };
  function get3() {
    const { scope, near, hide: hide2 } = get();
    if (last3.scope !== scope) {
      last3 = { scope, base: build4(scope) };
      now2 = { key: null, shown: null };
    }
    const key2 = `${near} ${hide2}`;
    if (now2.key !== key2) now2 = { key: key2, shown: key2 === " " ? last3.base : narrow2(last3.base, near, hide2) };
    return now2.shown;
  }
  function build4(scope) {
    const { drawn, ofActor } = view(scope);
    const isNarrow2 = Object.keys(asGiven(scope)).some((name3) => name3 !== "kinds");
    const isOfKind = (id) => !scope.kinds.length || scope.kinds.includes(actor(id).kind);
    const there = ids.filter(isOfKind);
    const takesPart = (id) => !isNarrow2 || ofActor.has(id);
    return {
      relations: drawn,
      full: new Set(there.filter(takesPart)),
      faint: new Set(there.filter((id) => !takesPart(id))),
      out: { actors: 0, relations: 0 }
    };
  }
  function narrow2({ relations: all4, full, faint }, near, hide2) {
    const hidden = new Set(ids2(hide2));
    const centres = read(near);
    const reached = centres.size ? reach(centres, all4, hidden) : null;
    const stays = (id) => !hidden.has(id) && (!reached || reached.has(id));
    const relations = all4.filter(({ from, to: to2 }) => stays(from) && stays(to2));
    const left = [full, faint].map((ids3) => new Set([...ids3].filter(stays)));
    const actors2 = full.size + faint.size - left[0].size - left[1].size;
    return { relations, full: left[0], faint: left[1], out: { actors: actors2, relations: all4.length - relations.length } };
  }
  var has2 = (id) => get3().full.has(id) || get3().faint.has(id);
  function isInScope(id) {
    get3();
    return last3.base.full.has(id);
  }
  var isFull = (id) => get3().full.has(id);

  // src/state/light.js
  function get4() {
    const { lit: lit2, scope } = get();
    if (lit2) return lit2;
    const selected2 = selected();
    if (selected2) return ofSelection(selected2, view(scope));
    return current2() ?? current3() ?? current();
  }
  function ofSelection({ kind: kind3, actors: actors2, relation: relation3 }, view4) {
    const [first2, second] = actors2;
    const around2 = view4.ofActor.get(first2) ?? [];
    let relations = relation3 ? [relation3] : around2.filter((each3) => has2(other(each3, first2)));
    if (kind3 === "pair") relations = around2.filter((each3) => other(each3, first2) === second);
    return make6(relations, actors2);
  }
  function make6(relations, chosen) {
    const ends2 = relations.flatMap(({ from, to: to2 }) => [from, to2]);
    return {
      actors: /* @__PURE__ */ new Set([...ends2, ...chosen]),
      relations: new Set(relations.map(({ id }) => id)),
      chosen
    };
  }

  // src/core/sizes.js
  var LEAST = 6;
  var LARGEST = [24, 22, 20, 18, 16, 14, 13, 12, 11, 10];
  var GAP = 1.5;
  var BELOW = 3;
  function share(scores) {
    const values3 = [...scores.values()];
    const lowest = Math.min(0, ...values3);
    const range = Math.max(0, ...values3) - lowest;
    return new Map([...scores].map(([id, score]) => [id, range > 0 ? (score - lowest) / range : 0]));
  }
  var radius = (part2, largest) => Math.max(LEAST, largest * Math.sqrt(part2));
  function fit(scores, places2, usual) {
    const shares = share(scores);
    const sizeAll = (size) => new Map(places2.map(({ id }) => [id, size(id)]));
    if (new Set(shares.values()).size < 2) {
      return sizeAll((id) => shares.size === 0 || shares.has(id) ? usual : LEAST);
    }
    const sized = (largest2) => sizeAll((id) => radius(shares.get(id) ?? 0, largest2));
    const largest = LARGEST.find((each3) => isFree(places2, sized(each3))) ?? usual;
    return sized(largest);
  }
  function isFree(places2, sizes) {
    const boxes2 = places2.map((place4) => makeBoxes(place4, sizes.get(place4.id)));
    const ordered = boxes2.sort((a, b) => a.left - b.left);
    return ordered.every((one, at2) => {
      for (let next = at2 + 1; next < ordered.length && ordered[next].left < one.right; next += 1) {
        if (one.parts.some((part2) => ordered[next].parts.some((other2) => meet(part2, other2)))) return false;
      }
      return true;
    });
  }
  function makeBoxes({ x, y, half, drop: drop2 }, size) {
    const room = size + GAP;
    const dot = { left: x - room, right: x + room, top: y - room, bottom: y + room };
    const label2 = { left: x - half, right: x + half, top: y + size, bottom: y + size + drop2 + BELOW };
    return { left: x - Math.max(room, half), right: x + Math.max(room, half), parts: [dot, label2] };
  }
  var meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  // src/picture/sizing.js
  var USUAL3 = record.drawing.nodes[0]?.size;
  var places = /* @__PURE__ */ new Map();
  var last4 = { ranking: null, sizes: /* @__PURE__ */ new Map() };
  function placeOf2(id) {
    const { x, y, options: options2 } = nodeOf(id);
    if (!places.has(id)) {
      const { left, right, bottom } = boxOf(id);
      places.set(id, { half: (right - left) / 2, drop: bottom - y - options2.size });
    }
    return { id, x, y, ...places.get(id) };
  }
  function build5(ranking) {
    if (!ranking || ranking.refused) return /* @__PURE__ */ new Map();
    const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
    return fit(scores, ids.map(placeOf2), USUAL3);
  }
  function of3(id) {
    const { ranking } = get();
    if (last4.ranking !== ranking) last4 = { ranking, sizes: build5(ranking) };
    return last4.sizes.get(id) ?? USUAL3;
  }

  // src/picture/drawing.js
  var { strokes } = record;
  var FAINT = 0.3;
  var UNKNOWN = 0.3;
  var ENDED = 0.45;
  var all = (colour2) => ({ color: colour2, highlight: colour2, hover: colour2 });
  function fillOf2(actor3) {
    const hue = get2(`hue-${kinds.get(actor3.kind).colour}`);
    const canvas = get2("canvas");
    const umbrella = actor3.kind === "umbrella";
    return { background: umbrella ? canvas : hue, border: umbrella ? hue : canvas };
  }
  function drawActor(actor3, isFaint) {
    const fill2 = fillOf(actor3.id) ?? fillOf2(actor3);
    return {
      color: { ...fill2, highlight: fill2, hover: fill2 },
      opacity: isFaint ? FAINT : 1,
      size: of3(actor3.id),
      borderWidth: isOn() || actor3.kind === "umbrella" ? 1.5 : 0,
      font: { color: get2(isFaint ? "faint" : "label"), strokeColor: get2("canvas") }
    };
  }
  var strokeOf = (relation3) => strokes[signOf(relation3)][relation3.standing];
  function arrowsOf({ symmetric, from, to: to2, claims: claims2 }) {
    if (!symmetric) return "to";
    const attackers = claims2.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker);
    const attacked = (by) => attackers.includes(by) || attackers.includes("both");
    return [attacked(to2) && "from", attacked(from) && "to"].filter(Boolean).join(", ");
  }
  function opacityOf(relation3, opacity) {
    if (relation3.holds === "unknown") return UNKNOWN;
    return isPast(relation3) ? ENDED : opacity;
  }
  function drawRelation(relation3) {
    const { width, dashes, opacity } = strokeOf(relation3);
    const colour2 = get2(`sign-${signOf(relation3)}`);
    return {
      arrows: arrowsOf(relation3),
      color: { ...all(colour2), inherit: false, opacity: opacityOf(relation3, opacity) },
      width,
      dashes: dashes.length > 0 && dashes
    };
  }
  var OPACITY = Object.freeze({ FAINT, UNKNOWN, ENDED });

  // src/picture/namespots.js
  var CELL = 64;
  var ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];
  var BESIDE2 = [0.5, 0.2, 0.8];
  var AWAY = [8, 14, 20, 26, 34, 42];
  var WAYS = Array.from({ length: 16 }, (_, at2) => [Math.cos(at2 * Math.PI / 8), Math.sin(at2 * Math.PI / 8)]);
  function list6({ x, y, room }, { width, height }, all4) {
    const at2 = (left2, top) => ({ left: left2, right: left2 + width, top, bottom: top + height });
    const under2 = (part2) => at2(x - part2 * width, y + room);
    const over = (part2) => at2(x - part2 * width, y - room - height);
    const right = (part2) => at2(x + room, y - part2 * height);
    const left = (part2) => at2(x - room - width, y - part2 * height);
    const first2 = [under2, over, right, left].map((spot) => spot(0.5));
    if (!all4) return first2;
    return [
      ...first2,
      ...ALONG.slice(1).flatMap((part2) => [under2(part2), over(part2)]),
      ...BESIDE2.slice(1).flatMap((part2) => [right(part2), left(part2)])
    ];
  }
  var listFar = ({ x, y, room }, { width, height }) => AWAY.flatMap((away) => WAYS.map(([across, down]) => {
    const [left, top] = [
      x + across * (room + away + width / 2) - width / 2,
      y + down * (room + away + height / 2) - height / 2
    ];
    return { left, right: left + width, top, bottom: top + height };
  }));
  var meet2 = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  var isWithin = (box2, frame2) => box2.left >= frame2.left && box2.right <= frame2.right && box2.top >= frame2.top && box2.bottom <= frame2.bottom;
  function cellsOf({ left, right, top, bottom }) {
    const cells = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) cells.push(x * 65537 + y);
    }
    return cells;
  }
  function makeObstacles(dots) {
    const cells = /* @__PURE__ */ new Map();
    for (const dot of dots) {
      for (const cell3 of cellsOf(dot)) {
        if (!cells.has(cell3)) cells.set(cell3, []);
        cells.get(cell3).push(dot);
      }
    }
    return (box2, id) => cellsOf(box2).some((cell3) => cells.get(cell3)?.some((dot) => dot.id !== id && meet2(box2, dot)));
  }
  function add2(chosen, { id, spots: spots2 }) {
    const isFree3 = ({ box: box2 }, others) => !others.some((other2) => meet2(box2, other2.box));
    const free = spots2.find((spot) => isFree3(spot, chosen));
    if (free) return chosen.push({ id, ...free, spots: spots2 }) > 0;
    for (const spot of spots2) {
      const inWay = chosen.filter((other2) => meet2(spot.box, other2.box));
      const rest = [...chosen.filter((other2) => !inWay.includes(other2)), spot];
      const moved2 = inWay.map((other2) => {
        const elsewhere = other2.spots.find((each3) => isFree3(each3, rest));
        rest.push(elsewhere ?? other2);
        return elsewhere;
      });
      if (!moved2.every(Boolean)) continue;
      inWay.forEach((other2, at2) => {
        Object.assign(other2, { from: null }, moved2[at2]);
      });
      return chosen.push({ id, ...spot, spots: spots2 }) > 0;
    }
    return false;
  }

  // src/picture/labels.js
  var SIZE = 11.5;
  var LINE = 12.5;
  var MOST4 = 80;
  var LED = 12;
  var { font, scaling } = first.options.nodes;
  var { drawThreshold: SMALLEST } = scaling.label;
  var wrapped = new Map(first.nodes.map(({ id, label: label2 }) => [fromVis(id), label2.split("\n")]));
  var widths = /* @__PURE__ */ new Map();
  var painted = [];
  var isNeeded = (scale) => font.size * scale < SMALLEST;
  function allow2(isDrawn) {
    network.nodesHandler.options.scaling.label.drawThreshold = isDrawn ? 0 : Infinity;
  }
  function widthOf(context, line6) {
    if (!widths.has(line6)) {
      context.font = `${SIZE}px ${font.face}`;
      widths.set(line6, context.measureText(line6).width);
    }
    return widths.get(line6);
  }
  function measure4(context, lines2) {
    const width = Math.max(...lines2.map((line6) => widthOf(context, line6))) + 4;
    return { lines: lines2, width, height: lines2.length * LINE };
  }
  function formsOf(context, id, all4) {
    const lines2 = wrapped.get(id);
    const words4 = lines2.flatMap((line6) => dropMarks(line6).split(" ")).map(isolate);
    const isNarrower = all4 && words4.length > lines2.length && words4.length <= 3;
    return [lines2, isNarrower && words4].filter(Boolean).map((each3) => measure4(context, each3));
  }
  function dotOf(id, scale) {
    const { x, y, options: options2 } = nodeOf(id);
    return { id, x: x * scale, y: y * scale, size: options2.size * scale };
  }
  var around = ({ id, x, y, size }) => ({ id, left: x - size, right: x + size, top: y - size, bottom: y + size });
  var OVER = "#focus-bar, .strip, #details, #side, #blocs-panel, #tensions-panel";
  function seen(scale) {
    const own = frame.getBoundingClientRect();
    const toBox = ({ left, top, right, bottom }) => {
      const [first2, last8] = [[left, top], [right, bottom]].map(([x, y]) => network.DOMtoCanvas({ x: x - own.left, y: y - own.top }));
      return { left: first2.x * scale, right: last8.x * scale, top: first2.y * scale, bottom: last8.y * scale };
    };
    const over = [...document.querySelectorAll(OVER)].map((each3) => each3.getBoundingClientRect());
    return { frame: toBox(own), covered: over.filter(({ width }) => width).map(toBox) };
  }
  function spotsOf(context, dot, rank2) {
    const place4 = { ...dot, room: dot.size + 2 };
    const forms = formsOf(context, dot.id, rank2 < MOST4);
    const near = forms.flatMap((form) => list6(place4, form, rank2 < MOST4).map((box2) => ({ box: box2, lines: form.lines })));
    const far = (form) => listFar(place4, form).map((box2) => ({ box: box2, lines: form.lines, from: place4 }));
    return rank2 < LED ? [...near, ...forms.flatMap(far)] : near;
  }
  function choose(context, wanted, scale) {
    const { frame: frame2, covered } = seen(scale);
    const isSeen = ({ box: box2 }) => isWithin(box2, frame2) && !covered.some((each3) => meet2(box2, each3));
    const meetsDot = makeObstacles(wanted.all.map((id) => around(dotOf(id, scale))));
    const inView = wanted.first.map((id) => dotOf(id, scale)).filter((dot) => meet2(around(dot), frame2));
    const chosen = [];
    let left = 0;
    for (const [at2, dot] of inView.entries()) {
      const { id } = dot;
      if (chosen.length === MOST4 || left && wanted.untied.has(id)) break;
      const inFrame = spotsOf(context, dot, at2).filter(isSeen);
      const spots2 = inFrame.filter(({ box: box2 }) => !meetsDot(box2, id));
      if (add2(chosen, { id, spots: spots2 })) continue;
      if (wanted.certain.has(id) && inFrame.length) chosen.push({ id, ...inFrame[0], spots: [] });
      else left += 1;
    }
    return chosen;
  }
  function order4(lit2) {
    const { ofActor } = view(get().scope);
    const { focus: focus4 } = get();
    const certain = /* @__PURE__ */ new Set([focus4, ...lit2?.chosen ?? []]);
    const ties = (id) => ofActor.get(id)?.length ?? 0;
    const rank2 = (id) => (certain.has(id) ? 1e6 : 0) + ties(id);
    const { full, faint } = get3();
    const all4 = lit2 ? [...lit2.actors] : [...full, ...faint];
    const named3 = lit2 ? all4 : [...full, ...[focus4].filter((id) => faint.has(id))];
    return {
      all: all4,
      certain,
      first: [...named3].sort((a, b) => rank2(b) - rank2(a) || compare(a, b)),
      untied: new Set(named3.filter((id) => rank2(id) === 0))
    };
  }
  function paint(context, lit2) {
    const scale = network.getScale();
    if (!isNeeded(scale)) return;
    painted = choose(context, order4(lit2), scale);
    context.save();
    context.setLineDash([]);
    context.font = `${SIZE / scale}px ${font.face}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 3 / scale;
    context.strokeStyle = get2("canvas");
    context.fillStyle = get2("label");
    for (const each3 of painted) paintLabel(context, each3, scale);
    context.restore();
  }
  function paintLeader(context, { x, y, size }, { left, right, top, bottom }, scale) {
    const [endX, endY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
    const part2 = size / Math.hypot(endX - x, endY - y);
    context.save();
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 1 / scale;
    context.beginPath();
    context.moveTo((x + (endX - x) * part2) / scale, (y + (endY - y) * part2) / scale);
    context.lineTo(endX / scale, endY / scale);
    context.stroke();
    context.restore();
  }
  function paintLabel(context, { lines: lines2, box: box2, from }, scale) {
    const { left, right, top } = box2;
    if (from) paintLeader(context, from, box2, scale);
    lines2.forEach((line6, at2) => {
      const [x, y] = [(left + right) / 2 / scale, (top + at2 * LINE) / scale];
      context.strokeText(line6, x, y);
      context.fillText(line6, x, y);
    });
  }
  function at(point) {
    const scale = network.getScale();
    const [x, y] = [point.x * scale, point.y * scale];
    const isIn = ({ box: box2 }) => x >= box2.left && x <= box2.right && y >= box2.top && y <= box2.bottom;
    return painted.find(isIn)?.id ?? null;
  }

  // src/picture/marks.js
  var VEIL = 0.86;
  var SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
  var HALVED = /* @__PURE__ */ new Set(["changed", "may-have-changed"]);
  var BROKEN = /* @__PURE__ */ new Set(["contested-in-part", "may-have-changed"]);
  var spots = /* @__PURE__ */ new Map();
  var network2 = null;
  function attach(drawn) {
    network2 = drawn;
    network2.on("beforeDrawing", () => allow2(!get4() && areLabelsLarge()));
    network2.on("afterDrawing", (context) => paint3(context, seen2()));
    network2.on("dragEnd", () => spots.clear());
    on(() => spots.clear(), "ranking", "moved");
  }
  var areLabelsLarge = () => !isNeeded(network2.getScale());
  function seen2() {
    const { clientWidth: width, clientHeight: height } = frame;
    const [first2, last8] = [{ x: 0, y: 0 }, { x: width, y: height }].map((corner) => network2.DOMtoCanvas(corner));
    return { left: first2.x, top: first2.y, right: last8.x, bottom: last8.y };
  }
  function paint3(context, box2) {
    const state2 = get();
    const { drawn } = view(state2.scope);
    const lit2 = get4();
    if (lit2) {
      veil(context, box2);
      paintLit(context, drawn, lit2);
    }
    const inLight2 = lit2 ? drawn.filter((relation3) => lit2.relations.has(relation3.id)) : get3().relations;
    for (const relation3 of inLight2) paintMark(context, relation3);
    paint2(context, lit2 ? lit2.actors : get3().full);
    for (const id of lit2?.chosen ?? []) ring(context, id, "accent", 2.5, 5);
    paint(context, lit2);
    if (lit2) for (const relation3 of inLight2) paintCoveredHead(context, relation3);
    if (state2.focus) ring(context, state2.focus, "accent", 2, 8);
  }
  function veil(context, { left, top, right, bottom }) {
    context.save();
    context.globalAlpha = VEIL;
    context.fillStyle = get2("canvas");
    context.fillRect(left, top, right - left, bottom - top);
    context.restore();
  }
  function paintLit(context, drawn, lit2) {
    const edges2 = drawn.filter(({ id }) => lit2.relations.has(id)).map(({ id }) => edgeOf(id));
    for (const edge of edges2) edge.draw(context);
    for (const edge of edges2) edge.drawArrows(context);
    allow2(areLabelsLarge());
    const labels = [...lit2.actors].map((id) => nodeOf(id).draw(context));
    for (const label2 of labels) label2.drawExternalLabel?.();
  }
  function findSpot(id, wide, high, what = "disc") {
    const key2 = `${what} ${id}`;
    if (!spots.has(key2)) {
      const { edgeType } = edgeOf(id);
      const free = SPOTS.map((at2) => edgeType.getPoint(at2)).find((spot) => isFree2(spot, wide, high));
      spots.set(key2, free ? { ...free, wide, high } : null);
    }
    return spots.get(key2);
  }
  function isFree2({ x, y }, wide, high) {
    const isClear = (box2) => x + wide < box2.left || x - wide > box2.right || y + high < box2.top || y - high > box2.bottom;
    const apart = (spot) => !spot || Math.abs(x - spot.x) > wide + spot.wide || Math.abs(y - spot.y) > high + spot.high;
    return ids.every((id) => isClear(boxOf(id))) && [...spots.values()].every(apart);
  }
  function paintCoveredHead(context, { id }) {
    const edge = edgeOf(id);
    const { from, to: to2 } = edge.options.arrows;
    const isHidden = to2.enabled && comesFromBelow(edge, edge.to, 0.85) || from.enabled && comesFromBelow(edge, edge.from, 0.15);
    if (isHidden) edge.drawArrows(context);
  }
  function comesFromBelow({ edgeType }, { x, y }, at2) {
    const point = edgeType.getPoint(at2);
    return point.y - y > 0.35 * Math.abs(point.x - x);
  }
  function paintMark(context, relation3) {
    const dispute3 = kindOf(relation3);
    if (dispute3) paintDispute(context, relation3, dispute3);
    if (relation3.ended && !relation3.contested && network2.getScale() > 0.75) paintYears(context, relation3);
  }
  function paintDispute(context, { id }, kind3) {
    paintDisc(context, findSpot(id, 7, 7) ?? edgeOf(id).edgeType.getPoint(0.5), kind3);
  }
  function paintDisc(context, spot, kind3) {
    context.save();
    context.setLineDash([]);
    context.beginPath();
    context.arc(spot.x, spot.y, 6.5, 0, 2 * Math.PI);
    context.fillStyle = get2("canvas");
    context.fill();
    context.lineWidth = 1.3;
    context.strokeStyle = get2("label");
    context.setLineDash(BROKEN.has(kind3) ? [2, 1.6] : []);
    context.stroke();
    context.setLineDash([]);
    if (HALVED.has(kind3)) paintHalf(context, spot, BROKEN.has(kind3) ? "ghost" : "label");
    else paintZigzag(context, spot);
    context.restore();
  }
  function paintHalf(context, spot, colour2) {
    context.beginPath();
    context.arc(spot.x, spot.y, 6.5, -Math.PI / 2, Math.PI / 2);
    context.closePath();
    context.fillStyle = get2(colour2);
    context.fill();
  }
  function paintZigzag(context, spot) {
    context.beginPath();
    context.moveTo(spot.x - 3.5, spot.y + 1.5);
    context.lineTo(spot.x - 1, spot.y - 2.5);
    context.lineTo(spot.x + 1, spot.y + 2.5);
    context.lineTo(spot.x + 3.5, spot.y - 1.5);
    context.stroke();
  }
  function paintYears(context, relation3) {
    const years2 = years(relation3);
    const spot = findSpot(relation3.id, 32, 7, "years");
    if (!spot) return;
    context.save();
    context.font = `10px ${first.options.nodes.font.face}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = get2("canvas");
    context.strokeText(years2, spot.x, spot.y);
    context.fillStyle = get2("faint");
    context.fillText(years2, spot.x, spot.y);
    context.restore();
  }
  function ring(context, id, colour2, width, gap) {
    const { x, y, options: options2 } = nodeOf(id);
    context.save();
    context.setLineDash([]);
    context.beginPath();
    context.arc(x, y, options2.size + gap, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = get2(colour2);
    context.stroke();
    context.restore();
  }

  // src/picture/network.js
  var PADDING = 28;
  var NARROW = 16;
  var STRIP = 30;
  var LARGEST2 = 1.25;
  var READABLE = 0.8;
  var calm2 = window.matchMedia("(prefers-reduced-motion: reduce)");
  var frame = byId2("network");
  var { nodes, edges, options } = first;
  var sets = { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) };
  var network = new vis.Network(frame, sets, options);
  var looks = /* @__PURE__ */ new Map();
  var untouched = true;
  var before = null;
  var nodeOf = (id) => network.body.nodes[toVis(id)];
  var edgeOf = (id) => network.body.edges[id];
  var boxOf = (id) => nodeOf(id).shape.boundingBox;
  function refresh() {
    const { relations, full, faint } = get3();
    const ids3 = ids.filter((id) => full.has(id) || faint.has(id));
    const here2 = new Set(ids3);
    const drawn = relations.filter(({ from, to: to2 }) => here2.has(from) && here2.has(to2));
    for (const id of ids) setLook(nodeOf(id), `@${id}`, drawActor(actor(id), faint.has(id)));
    for (const relation3 of view(get().scope).drawn) {
      setLook(edgeOf(relation3.id), relation3.id, drawRelation(relation3));
    }
    network.body.nodeIndices = ids3.map(toVis);
    network.body.edgeIndices = drawn.map(({ id }) => id);
    network.body.emitter.emit("_requestRedraw");
  }
  function setLook(item4, key2, look2) {
    const text2 = JSON.stringify(look2);
    if (looks.get(key2) === text2) return;
    looks.set(key2, text2);
    item4.setOptions(look2);
  }
  function actorAt(point) {
    const dot = network.getNodeAt(point);
    if (dot !== void 0) return fromVis(dot);
    const at2 = network.DOMtoCanvas(point);
    if (isNeeded(network.getScale())) return at(at2);
    const isIn = ({ left, right, top, bottom }) => at2.x >= left && at2.x <= right && at2.y >= top && at2.y <= bottom;
    const lit2 = get4();
    const isNamed = (id) => has2(id) && (!lit2 || lit2.actors.has(id));
    return ids.findLast((id) => isNamed(id) && isIn(boxOf(id))) ?? null;
  }
  var relationAt = (point) => network.getEdgeAt(point) ?? null;
  function openPart() {
    const own = frame.getBoundingClientRect();
    const part2 = { left: 0, top: 0, right: own.width, bottom: own.height - STRIP };
    for (const panel2 of ["details", "side", "blocs-panel", "tensions-panel"].map(byId2)) {
      const over = panel2.getBoundingClientRect();
      if (!over.width || over.right <= own.left || over.left >= own.right) continue;
      if (over.width > own.width * 0.8) part2.bottom = Math.min(part2.bottom, over.top - own.top);
      else if (over.left > own.left) part2.right = Math.min(part2.right, over.left - own.left);
    }
    if (part2.bottom < 80) part2.bottom = own.height - STRIP;
    const focused = byId2("focus-bar").getBoundingClientRect();
    if (focused.height) part2.top = Math.min(focused.bottom - own.top, part2.bottom / 3);
    return part2;
  }
  function dotOf2(id) {
    const { x, y, options: { size } } = nodeOf(id);
    return { left: x - size, right: x + size, top: y - size, bottom: y + size };
  }
  function surround(ids3, roomOf = boxOf) {
    const boxes2 = ids3.map(roomOf);
    const least = (side) => Math.min(...boxes2.map((box2) => box2[side]));
    const most = (side) => Math.max(...boxes2.map((box2) => box2[side]));
    return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
  }
  function scaleFor(box2, part2, largest, padding = PADDING) {
    const width = Math.max(part2.right - part2.left - 2 * padding, PADDING);
    const height = Math.max(part2.bottom - part2.top - 2 * PADDING, PADDING);
    return Math.min(width / (box2.right - box2.left), height / (box2.bottom - box2.top), largest);
  }
  var move = (duration) => !calm2.matches && { duration, easingFunction: "easeInOutQuad" };
  function centre(box2, part2, scale, animated) {
    const own = frame.getBoundingClientRect();
    const x = (box2.left + box2.right) / 2 - ((part2.left + part2.right) / 2 - own.width / 2) / scale;
    const y = (box2.top + box2.bottom) / 2 - ((part2.top + part2.bottom) / 2 - own.height / 2) / scale;
    network.moveTo({ position: { x, y }, scale, animation: animated && move(260) });
  }
  function showAll(animated = false) {
    const ids3 = get().near ? ids.filter(has2) : ids;
    if (!ids3.length) return;
    const box2 = surround(ids3);
    const part2 = openPart();
    const scale = scaleFor(box2, part2, LARGEST2);
    const dots = surround(ids3, dotOf2);
    const larger = scaleFor(dots, part2, LARGEST2, NARROW);
    if (larger > scale && isNeeded(larger)) centre(dots, part2, larger, animated);
    else centre(box2, part2, scale, animated);
    untouched = true;
    before = null;
  }
  function show4(ids3) {
    if (!ids3.length) return;
    const part2 = openPart();
    const box2 = surround(ids3);
    const [first2, last8] = [[box2.left, box2.top], [box2.right, box2.bottom]].map(([x, y]) => network.canvasToDOM({ x, y }));
    const inside = first2.x >= part2.left && first2.y >= part2.top && last8.x <= part2.right && last8.y <= part2.bottom;
    const scale = network.getScale();
    if (inside && (scale >= READABLE || ids3.length < 2)) return;
    before ??= { untouched, position: network.getViewPosition(), scale };
    centre(box2, part2, scaleFor(box2, part2, Math.max(scale, READABLE)), true);
    untouched = false;
  }
  function putBack() {
    if (!before) return;
    const { untouched: fitted, position, scale } = before;
    before = null;
    if (fitted) showAll(true);
    else network.moveTo({ position, scale, animation: move(260) });
  }
  function touch() {
    untouched = false;
    before = null;
  }
  function zoom(factor) {
    touch();
    network.moveTo({ scale: network.getScale() * factor, animation: move(160) });
  }
  function start8() {
    const canvas = frame.querySelector("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
    frame.querySelector(".vis-network").removeAttribute("tabindex");
    attach(network);
    refresh();
    network.redraw();
    for (const event of ["dragEnd", "zoom"]) network.on(event, touch);
    const fit3 = () => frame.clientWidth > 0 && showAll();
    network.on("resize", () => untouched && requestAnimationFrame(fit3));
    on2(refresh);
    on(refresh, "scope", "ranking", "near", "hide", "blocs");
    byId2("zoom-in").addEventListener("click", () => zoom(1.3));
    byId2("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
    byId2("zoom-all").addEventListener("click", () => showAll(true));
    showAll();
  }
  function moveTo(view4) {
    network.moveTo({ ...view4, animation: false });
    touch();
  }
  var isUntouched = () => untouched;
  var redraw = () => network.redraw();

  // src/picture/bloccolours.js
  var LETTERS = ["A", "B"];
  var LOOKS = /* @__PURE__ */ new Map([[0, "a"], [1, "b"], ["?", "open"], ["a", "open"], ["b", "open"]]);
  var SMALLEST2 = 6;
  var last5 = { scope: null, found: null, places: /* @__PURE__ */ new Map() };
  var isOn = () => get().blocs === "yes";
  var colour = (look2, part2) => get2(`bloc-${look2}${part2}`);
  function found() {
    const { scope } = get();
    if (last5.scope !== scope) {
      const split = find(record, scope);
      last5 = { scope, found: split, places: place(split.answer) };
    }
    return last5.found;
  }
  function placeOf3(id) {
    found();
    return last5.places.get(id);
  }
  var letterOf = (place4) => LETTERS[place4] ?? place4;
  function fillOf(id) {
    if (!isOn()) return null;
    const look2 = LOOKS.get(placeOf3(id));
    if (!look2) return { background: get2("canvas"), border: get2("bloc-none") };
    return { background: colour(look2, ""), border: colour(look2, "-edge") };
  }
  function paint2(context, ids3) {
    if (!isOn()) return;
    const scale = network.getScale();
    context.save();
    Object.assign(context, { textAlign: "center", textBaseline: "middle" });
    for (const id of ids3) {
      const place4 = placeOf3(id);
      const { x, y, options: { size } } = nodeOf(id);
      const high = Math.min(size * 1.25, 16);
      if (place4 === void 0 || high * scale < SMALLEST2) continue;
      context.font = `bold ${high}px ${first.options.nodes.font.face}`;
      context.fillStyle = colour(LOOKS.get(place4), "-ink");
      context.fillText(letterOf(place4), x, y + high * 0.06);
    }
    context.restore();
  }
  function paintDot(context, place4, x, y) {
    const look2 = LOOKS.get(place4);
    Object.assign(context, {
      fillStyle: look2 ? colour(look2, "") : get2("canvas"),
      lineWidth: 1.5,
      strokeStyle: look2 ? colour(look2, "-edge") : get2("bloc-none"),
      textAlign: "center"
    });
    context.beginPath();
    context.arc(x, y, 7, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    if (!look2) return;
    context.font = `bold 10px ${first.options.nodes.font.face}`;
    context.fillStyle = colour(look2, "-ink");
    context.fillText(letterOf(place4), x, y + 0.5);
  }
  var figure = (place4) => svg(
    "svg",
    { class: `bloc-figure bloc-${LOOKS.get(place4) === "open" ? "open-dot" : LOOKS.get(place4) ?? "none"}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("circle", { cx: 8, cy: 8, r: 7 }),
    place4 !== void 0 && svg("text", { x: 8, y: 11.5, "text-anchor": "middle" }, letterOf(place4))
  );
  function list7() {
    const { answer: answer6 } = found();
    if (!answer6?.blocs.length) return [];
    const number3 = (wanted) => [...last5.places.values()].filter((place4) => place4 === wanted).length;
    const rows = answer6.blocs.map((_, at2) => ({ place: at2, text: `bloc ${LETTERS[at2]}`, number: number3(at2) }));
    const [first2, second] = LETTERS;
    const others = [["a", `only against bloc ${second}`], ["b", `only against bloc ${first2}`], ["?", "may be in either"]].map(([place4, text2]) => ({ place: place4, text: text2, number: number3(place4) }));
    return [...rows, ...others].filter((row5) => row5.number).concat({ place: void 0, text: "in none: no tie of one sign" });
  }
  function say6() {
    const { answer: answer6, missed, passed_over: passed } = found();
    if (!isOn() || !answer6) return "";
    const [, note5] = answer6.sentences.head;
    const what = `Letters are blocs. ${note5 ?? ""}`.trim();
    const which = missed ? " Of all times together." : "";
    return `${what}${which}${passed.length ? " Unfiltered: choices other than dates are not followed in it." : ""}`;
  }
  function renderLegend() {
    const holder6 = byId2("legend-blocs");
    document.body.classList.toggle("has-blocs", isOn());
    holder6.hidden = !isOn();
    replace(holder6, isOn() && [
      el("p", { class: "legend-title" }, "Blocs · a split, not a finding of allegiance"),
      el("ul", {}, list7().map(({ place: place4, text: text2, number: number3 }) => el(
        "li",
        { class: "legend-entry" },
        figure(place4),
        el("span", { class: "legend-text" }, text2),
        number3 > 0 && el("span", { class: "legend-number" }, String(number3))
      ))),
      el("button", { class: "quiet bloc-off", type: "button", click: onOff }, "Colour by kind again")
    ]);
  }
  function onOff() {
    set({ blocs: "" });
    byId2("tab-blocs").focus();
  }
  function start9() {
    on(renderLegend, "blocs", "scope");
    renderLegend();
  }

  // src/panels/blocs/blocs.js
  var { words: words2 } = record.blocs;
  var COMMAND = "actor-graph balance";
  var CHOICES3 = {
    types: "relation types",
    signs: "signs",
    kinds: "kinds of actors",
    modes: "standing",
    sources: "sources",
    without: "sources or claimants left out",
    claimants: "claimants",
    unknown: "undated relations",
    contested: "contested",
    relayed: "relayed",
    single_voice: "single voices"
  };
  var body = el("div", { class: "blocs" });
  var colours = el("input", {
    type: "checkbox",
    id: "bloc-colours",
    change: () => set({ blocs: colours.checked ? "yes" : "" })
  });
  var members = el("input", {
    type: "checkbox",
    id: "bloc-members",
    change: () => set({ scope: make({ ...get().scope, members: members.checked ? null : "apart" }) })
  });
  var last6 = { found: null, relations: /* @__PURE__ */ new Map(), unknown: 0 };
  var isOpen3 = () => get().tab === "blocs";
  function view2() {
    const found2 = found();
    if (last6.found !== found2) {
      const { relations, unknown } = select(record, found2.scope);
      last6 = { found: found2, unknown, relations: new Map(relations.map((relation3) => [relation3.id, relation3])) };
    }
    return last6;
  }
  function lightOf3(at2) {
    const { found: found2, relations } = view2();
    const within = new Set(found2.answer.blocs[at2].filter(has2));
    const ties = [...relations.values()].filter(({ from, to: to2, sign: sign2, standing }) => sign2 && standing && within.has(from) && within.has(to2));
    const { relations: lit2 } = make6(ties, []);
    return { actors: within, relations: lit2, chosen: [] };
  }
  function current3() {
    const at2 = ["bloc:A", "bloc:B"].indexOf(get().picked);
    return isOpen3() && found().answer?.blocs[at2] ? lightOf3(at2) : null;
  }
  function sayWhat(scope) {
    const { passed_over: passed, missed } = found();
    const date2 = scope.as_of ?? (scope.during ? [...new Set(scope.during)].join(" to ") : null);
    const when = missed ? `Not worked out for ${date2}; here stands the answer for all times together.` : date2 ? `${scope.as_of ? "As of" : "At any time in"} ${date2}: ties that a claim dates to then.` : "All times together: each claim counts, whenever it is said to hold.";
    const choices = joinAnd(passed.map((each3) => CHOICES3[each3]));
    const unfiltered = passed.length > 0 && [
      " ",
      badge("unfiltered", "strong", "Other choices than dates are not followed"),
      ` What is chosen of ${choices} is not followed here.`
    ];
    return el("p", { class: "beside-note" }, when, unfiltered);
  }
  function bloc(ids3, at2, apart) {
    const letter = letterOf(at2);
    const key2 = `bloc:${letter}`;
    const firm = ids3.length - apart.length;
    const light = () => set({ lit: lightOf3(at2) });
    const dark = () => set({ lit: null });
    const choose3 = () => set({ picked: get().picked === key2 ? "" : key2, select: "" });
    return el(
      "section",
      { class: "group bloc", "data-key": key2, "aria-labelledby": `bloc-${letter}`, mouseenter: light, mouseleave: dark },
      el(
        "h3",
        { class: "group-title", id: `bloc-${letter}` },
        el(
          "button",
          { class: "bloc-show", type: "button", "aria-pressed": "false", focus: light, blur: dark, click: choose3 },
          figure(at2),
          `Bloc ${letter}`,
          el("span", { class: "legend-number" }, String(firm))
        )
      ),
      parted(ids3, apart, `In bloc ${letter}`, `Beside bloc ${letter}`)
    );
  }
  var actors = (ids3, label2) => el("ul", { class: "bloc-actors", "aria-label": label2 }, ids3.map((id) => el("li", {}, to(id, shown(id)), openMark(id))));
  function openMark(id) {
    if (placeOf3(id) !== "?") return null;
    const isEither = found().answer.either_side?.some(({ actors: ids3 }) => ids3.includes(id));
    return [" ", el(
      "span",
      { class: "bloc-open", title: "Another of the best splits may put it on the other side" },
      el("span", { "aria-hidden": "true" }, "?"),
      el("span", { class: "hidden" }, isEither ? `(${words2.either})` : "(may be in either)")
    )];
  }
  var told = (ids3) => ids3.map((id) => view2().relations.get(id)).map((relation3) => ({ relation: relation3, text: sayRelation(record, relation3) }));
  function parted(ids3, apart, label2, besideLabel) {
    const firm = ids3.filter((id) => !apart.includes(id));
    const rest = ids3.filter((id) => apart.includes(id));
    return [actors(firm, label2), rest.length > 0 && [el("p", { class: "beside-note" }, `${words2.only_against}:`), actors(rest, besideLabel)]];
  }
  function together({ unique, together_always: groups2, only_against: against2 }) {
    if (unique || !groups2?.length) return null;
    return el(
      "details",
      { class: "bloc-together" },
      el("summary", { class: "fold-summary" }, words2.together),
      groups2.map((ids3, at2) => el(
        "div",
        { role: "group", "aria-label": `${words2.together}, group ${at2 + 1}` },
        parted(ids3, against2.flat(), "Together", "Beside them")
      ))
    );
  }
  var either = ({ either_side: found2 }) => found2?.length > 0 && section("Either side", found2.map(({ actors: ids3, relations }) => {
    const names = joinAnd(ids3.map(shown));
    return [el("p", { class: "bloc-line" }, name(`${names}: ${words2.either}. The ties that decide it:`)), list5(told(relations), `What decides ${names}`)];
  }));
  var lines = (sentences) => sentences.filter(Boolean).map((text2) => el("p", { class: "bloc-line" }, name(text2)));
  var list8 = (title, ids3) => ids3.length > 0 && section(title, list5(told(ids3), title));
  function show5(answer6) {
    const { head: head3, pairs, count: count9, sure } = answer6.sentences;
    const say16 = (found2, what) => sayMembers(found2, what, shown);
    const hasTies = answer6.blocs.length > 0;
    return [
      lines([...head3, ...pairs, say16(answer6.joined, words2.joined), say16(answer6.not_joined, words2.not_joined)]),
      answer6.blocs.map((ids3, at2) => bloc(ids3, at2, answer6.only_against[at2])),
      hasTies && el("div", { class: "group" }, lines(sure), together(answer6)),
      either(answer6),
      hasTies && section("Against the split", answer6.against.length ? list5(told(answer6.against), "Against the split") : el("p", { class: "bloc-line" }, "No counted tie is against it.")),
      list8(words2.across, answer6.structure_across),
      list8(words2.mixed, answer6.mixed.flatMap(({ relations }) => relations)),
      list8(words2.changed, answer6.changed.flatMap(({ relations }) => relations)),
      count9.length > 0 && section("Triads and shares", lines(count9))
    ];
  }
  var section = (title, ...content) => el("section", { class: "group" }, el("h3", { class: "group-title" }, title), content);
  function render4(state2) {
    colours.checked = isOn();
    members.checked = state2.scope.members !== "apart";
    if (!isOpen3()) return;
    const { answer: answer6, scope } = found();
    replace(
      body,
      sayWhat(state2.scope),
      el("p", { class: "beside-note" }, [sayUnknown(scope, view2().unknown), words2.left_out].filter(Boolean).join(" ")),
      answer6 ? show5(answer6) : el(
        "p",
        { class: "empty" },
        "Too many actors hang together for this page to carry a split. Ask on the command line: ",
        el("code", {}, COMMAND)
      )
    );
    mark4(state2);
  }
  function mark4({ picked: picked3 }) {
    for (const each3 of body.querySelectorAll(".bloc")) {
      each3.classList.toggle("is-current", each3.dataset.key === picked3);
      each3.querySelector(".bloc-show").setAttribute("aria-pressed", String(each3.dataset.key === picked3));
    }
  }
  function start10() {
    replace(
      byId2("blocs-panel"),
      el(
        "div",
        { class: "beside-head" },
        el("h2", { class: "hidden" }, "Blocs"),
        el("label", { class: "beside-switch", for: "bloc-colours" }, colours, "Colour by bloc"),
        record.blocs.apart && el("label", { class: "beside-switch", for: "bloc-members" }, members, "Members with their body")
      ),
      body
    );
    start9();
    on(render4, "tab", "scope", "blocs", "near", "hide");
    on((state2) => isOpen3() && mark4(state2), "picked");
  }
  var picked2 = () => current3() ? get().picked.slice("bloc:".length) : "";

  // src/panels/compare/comparison.js
  var record2 = record.comparison;
  var SIGNS3 = { added: "+", gone: "−", changed: "≠" };
  var WORDS2 = { added: "added", gone: "gone", changed: "changed" };
  var SIZE2 = 7;
  var SPOTS2 = { added: 0.36, changed: 0.36 };
  var showsGone = true;
  var painted2 = [];
  var mark5 = (what) => el("span", { class: `comparison-mark is-${what}`, "aria-hidden": "true" }, SIGNS3[what]);
  function item3({ text: text2, select: select3 }) {
    return el("li", {}, name(text2), select3 && [" ", to(select3, "Show")]);
  }
  var list9 = ({ title, happened, items }) => el(
    "details",
    { class: `comparison-list is-${happened}`, open: true },
    el("summary", {}, title),
    el("ul", {}, items.map(item3))
  );
  function panel() {
    const check3 = el("input", { type: "checkbox", checked: true, change: ({ target }) => {
      showsGone = target.checked;
      redraw();
    } });
    return el(
      "section",
      { class: "block", id: "comparison", "aria-labelledby": "comparison-title" },
      el("h2", { class: "block-title", id: "comparison-title" }, "Changes"),
      el("p", { class: "comparison-between" }, name(`From ${record2.old} to ${record2.new}. ${record2.summary}`)),
      el("ul", { class: "comparison-key" }, Object.keys(SIGNS3).map((what) => el("li", {}, mark5(what), WORDS2[what]))),
      el("label", { class: "comparison-show" }, check3, "Draw what is gone"),
      record2.lists.map(list9)
    );
  }
  function disc(context, x, y, what) {
    context.save();
    context.setLineDash(what === "gone" ? [2.5, 2] : []);
    context.beginPath();
    context.arc(x, y, SIZE2, 0, 2 * Math.PI);
    context.fillStyle = get2(what === "added" ? "label" : "canvas");
    context.fill();
    context.lineWidth = 1.4;
    context.strokeStyle = get2("label");
    context.stroke();
    context.font = `700 11px ${first.options.nodes.font.face}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = get2(what === "added" ? "canvas" : "label");
    context.fillText(SIGNS3[what], x, y + 0.5);
    context.restore();
    painted2.push(what);
  }
  var here = (id) => has2(id) ? nodeOf(id) : null;
  var spotOf = (end) => here(end.id) ?? end;
  function paintGoneActor(context, { x, y, shown: shown3 }) {
    context.save();
    context.setLineDash([3, 3]);
    context.beginPath();
    context.arc(x, y, SIZE2 + 2, 0, 2 * Math.PI);
    context.lineWidth = 1.4;
    context.strokeStyle = get2("faint");
    context.stroke();
    context.font = `italic 12px ${first.options.nodes.font.face}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    context.fillStyle = get2("faint");
    context.fillText(`${shown3} (gone)`, x, y + SIZE2 + 6);
    context.restore();
    painted2.push("gone");
  }
  function paintGoneRelation(context, relation3) {
    const [from, to2] = [relation3.from, relation3.to].map(spotOf);
    context.save();
    context.setLineDash([1.5, 5]);
    context.lineWidth = 2;
    context.strokeStyle = get2("faint");
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to2.x, to2.y);
    context.stroke();
    context.restore();
    disc(context, (from.x + to2.x) / 2, (from.y + to2.y) / 2, "gone");
  }
  function paint4(context) {
    painted2 = [];
    const { byId: relations } = view(get().scope);
    const lit2 = get4();
    context.save();
    if (showsGone) {
      context.globalAlpha = lit2 ? 0.25 : 1;
      for (const each3 of record2.gone_relations) if (!relations.has(each3.id)) paintGoneRelation(context, each3);
      for (const each3 of record2.gone_actors) paintGoneActor(context, each3);
    }
    for (const [id, what] of Object.entries(record2.relations)) {
      if (!relations.get(id)?.standing || !edgeOf(id)?.connected) continue;
      context.globalAlpha = lit2 && !lit2.relations.has(id) ? 0.25 : 1;
      const { x, y } = edgeOf(id).edgeType.getPoint(SPOTS2[what]);
      disc(context, x, y, what);
    }
    for (const [id, what] of Object.entries(record2.actors)) {
      const node = here(id);
      if (!node) continue;
      context.globalAlpha = lit2 && !lit2.actors.has(id) ? 0.25 : 1;
      disc(context, node.x + node.options.size, node.y - node.options.size, what);
    }
    context.restore();
  }
  function start11() {
    if (!record2) return;
    byId2("side").prepend(panel());
    network.on("afterDrawing", paint4);
    redraw();
  }

  // src/state/later.js
  var HIDDEN = 100;
  function make10(work) {
    let isWaiting = false;
    const run2 = () => {
      if (!isWaiting) return;
      isWaiting = false;
      work();
    };
    return () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => setTimeout(run2));
      setTimeout(run2, HIDDEN);
    };
  }

  // src/ui/tabs.js
  var PANELS = /* @__PURE__ */ new Map([
    ["graph", "picture"],
    ["table", "table-panel"],
    ["sources", "sources-panel"],
    ["blocs", "blocs-panel"],
    ["tensions", "tensions-panel"]
  ]);
  var BESIDE3 = ["blocs", "tensions"];
  var NAMES2 = [...PANELS.keys()];
  var STEPS2 = /* @__PURE__ */ new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);
  var tabOf = (name3) => byId2(`tab-${name3}`);
  function render5({ tab }) {
    for (const [name3, panel2] of PANELS) {
      const isOpen5 = name3 === tab;
      tabOf(name3).setAttribute("aria-selected", String(isOpen5));
      tabOf(name3).tabIndex = isOpen5 ? 0 : -1;
      if (name3 === "graph") byId2(panel2).classList.toggle("is-behind", !isOpen5 && !BESIDE3.includes(tab));
      else byId2(panel2).hidden = !isOpen5;
    }
    document.body.classList.toggle("has-beside", BESIDE3.includes(tab));
  }
  function onKey(event) {
    const at2 = NAMES2.indexOf(get().tab);
    const next = STEPS2.has(event.key) ? NAMES2.at((at2 + STEPS2.get(event.key)) % NAMES2.length) : { Home: NAMES2[0], End: NAMES2.at(-1) }[event.key];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set({ tab: next });
    tabOf(next).focus();
  }
  function start12() {
    for (const name3 of NAMES2) tabOf(name3).addEventListener("click", () => set({ tab: name3 }));
    byId2("tabs").addEventListener("keydown", onKey);
    on(render5, "tab");
    render5(get());
  }
  var focus = () => byId2(PANELS.get(get().tab)).focus({ preventScroll: true });

  // src/picture/keyboard.js
  var WAYS2 = /* @__PURE__ */ new Map([
    ["ArrowRight", [1, 0]],
    ["ArrowLeft", [-1, 0]],
    ["ArrowDown", [0, 1]],
    ["ArrowUp", [0, -1]]
  ]);
  var holder3 = byId2("actor-keys");
  var buttons = /* @__PURE__ */ new Map();
  function lead(id, way, neighbours) {
    return best(id, way, neighbours) ?? best(id, way, ids.filter(has2));
  }
  function best(id, [right, down], candidates) {
    const here2 = nodeOf(id);
    let found2 = null;
    for (const other2 of candidates) {
      const { x, y } = nodeOf(other2);
      const length = Math.hypot(x - here2.x, y - here2.y);
      const cosine = length && ((x - here2.x) * right + (y - here2.y) * down) / length;
      if (cosine <= 0.35) continue;
      const cost = length / cosine ** 2;
      if (!found2 || cost < found2.cost) found2 = { other: other2, cost };
    }
    return found2?.other ?? null;
  }
  function onKey2(event) {
    const { focus: focus4, scope } = get();
    const around2 = view(scope).ofActor.get(focus4) ?? [];
    const neighbours = sorted(around2.map((relation3) => other(relation3, focus4))).filter(has2);
    const next = WAYS2.has(event.key) ? lead(focus4, WAYS2.get(event.key), neighbours) : event.key === "Home" ? ids.find(has2) : event.key === "End" ? ids.findLast(has2) : null;
    if (WAYS2.has(event.key) || next) event.preventDefault();
    if (next) focusOn(next);
  }
  function focusOn(id) {
    if (buttons.get(id).hidden) return focusBeside(id);
    for (const [other2, button] of buttons) button.tabIndex = other2 === id ? 0 : -1;
    return buttons.get(id).focus({ preventScroll: true });
  }
  function focusBeside(id) {
    const { x, y } = nodeOf(id);
    const away = (other2) => Math.hypot(nodeOf(other2).x - x, nodeOf(other2).y - y);
    const [nearest] = ids.filter(has2).sort((a, b) => away(a) - away(b));
    if (nearest) focusOn(nearest);
    else focus();
  }
  function describe2(actor3) {
    const number3 = view(get().scope).ofActor.get(actor3.id)?.length ?? 0;
    const kind3 = kinds.get(actor3.kind).label.toLowerCase();
    return `${actor3.shown}, ${kind3}, ${count(number3, "relation")}`;
  }
  function build6() {
    buttons.clear();
    for (const actor3 of record.actors) {
      const button = el("button", {
        type: "button",
        tabindex: buttons.size ? -1 : 0,
        click: () => set({ select: actor3.id }),
        focus: () => {
          set({ focus: actor3.id });
          show4([actor3.id]);
        },
        blur: () => set({ focus: "" })
      }, describe2(actor3));
      buttons.set(actor3.id, button);
    }
    replace(holder3, [...buttons.values()]);
  }
  function renew2() {
    for (const actor3 of record.actors) {
      const button = buttons.get(actor3.id);
      button.textContent = describe2(actor3);
      button.hidden = !has2(actor3.id);
    }
    const shown3 = [...buttons.values()].filter((button) => !button.hidden);
    if (shown3.some((button) => button.tabIndex === 0)) return;
    for (const button of buttons.values()) button.tabIndex = button === shown3[0] ? 0 : -1;
  }
  function start13() {
    build6();
    on(make10(renew2), "scope");
    on(renew2, "near", "hide");
    holder3.addEventListener("keydown", onKey2);
    on((state2) => {
      for (const [id, button] of buttons) button.setAttribute("aria-current", id === state2.select);
    }, "select");
  }

  // src/panels/focus/focusbar.js
  var MOST5 = 4;
  var bar = byId2("focus-bar");
  var shown2 = shown;
  var focus2 = (id) => set({ near: `${id}:1`, hide: drop(get().hide, id) });
  var expand2 = (id) => set({ near: expand(get().near, id) });
  var showAll2 = () => set({ near: "", hide: "" });
  function hide(id) {
    const { near, hide: hidden, select: select3, focus: held } = get();
    const next = held === id || byId2("details").contains(document.activeElement);
    set({
      hide: add(hidden, id),
      near: leave(near, id),
      select: select3 === id ? "" : select3
    });
    say4(`${shown2(id)} is hidden.`);
    if (next) focusBeside(id);
  }
  function actions(id) {
    const button = (text2, does, look2 = "") => el("button", { class: `quiet ${look2}`.trim(), type: "button", click: () => does(id) }, text2);
    const wider = button("Expand", expand2, "focus-expand");
    wider.hidden = !get().near;
    return [button("Focus", focus2), wider, button("Hide", hide)];
  }
  var plus = (id) => el("button", {
    class: "chip-button",
    type: "button",
    "aria-label": `Expand ${shown2(id)}`,
    title: `Expand ${shown2(id)}`,
    click: () => again(`Expand ${shown2(id)}`, () => expand2(id))
  }, svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: "M8 3.5v9M3.5 8h9" })));
  var centre2 = ([id, steps2]) => make4(
    `${shown2(id)}, ${count(steps2, "step")}`,
    `Leave ${shown2(id)}`,
    () => again("", () => set({ near: leave(get().near, id) })),
    plus(id)
  );
  var ghost = (id) => make4(
    shown2(id),
    `Show ${shown2(id)} again`,
    () => again("", () => set({ hide: drop(get().hide, id) }))
  );
  function again(label2, change2) {
    change2();
    const buttons2 = [...bar.querySelectorAll("button")];
    const next = buttons2.find((button) => button.getAttribute("aria-label") === label2) ?? buttons2.at(-1);
    (next ?? byId2("zoom-all")).focus();
  }
  function group2(title, ids3, make15) {
    if (!ids3.length) return null;
    const more3 = ids3.length - MOST5;
    return [
      el("span", { class: "focus-title", "aria-hidden": "true" }, title),
      el(
        "ul",
        { class: "chips", "aria-label": title },
        ids3.slice(0, MOST5).map(make15),
        more3 > 0 && el("li", { class: "focus-more" }, `and ${more3} more`)
      )
    ];
  }
  function render6({ near, hide: hidden }) {
    const centres = [...read(near)];
    const ids3 = ids2(hidden);
    bar.hidden = !centres.length && !ids3.length;
    replace(
      bar,
      group2("In focus", centres, centre2),
      group2("Hidden", ids3, ghost),
      !bar.hidden && el("button", { class: "quiet focus-all", type: "button", click: () => again("", showAll2) }, "Show all")
    );
    for (const button of document.querySelectorAll(".focus-expand")) button.hidden = !near;
  }
  var KEYS2 = { f: focus2, h: hide, "+": expand2 };
  function onKey3(event) {
    const typing = event.target.closest?.("input:not([type=checkbox], [type=range]), textarea, select, dialog");
    if (!KEYS2[event.key] || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { focus: held, tab } = get();
    const selected2 = selected();
    const id = held || selected2?.kind === "actor" && selected2.actors[0];
    if (tab !== "graph") return;
    event.preventDefault();
    if (id) KEYS2[event.key](id);
    else say4("Select an actor first.");
  }
  function fit2(state2, changed) {
    if (!(changed.has("at") && state2.at)) showAll(true);
  }
  function start14() {
    on(render6, "near", "hide");
    on(fit2, "near");
    document.addEventListener("keydown", onKey3);
    render6(get());
  }

  // src/ui/dock.js
  function toggle(isOpen5) {
    byId2("side").classList.toggle("is-open", isOpen5);
    byId2("dock-side").setAttribute("aria-expanded", String(isOpen5));
  }
  var open = () => toggle(true);
  function start15() {
    byId2("dock-side").addEventListener("click", () => toggle(!byId2("side").classList.contains("is-open")));
    on((state2) => state2.select && toggle(false), "select");
  }

  // src/panels/paths/pathform.js
  var ENDS = ["from", "to"];
  var asked2 = { from: "", to: "" };
  function makeEnd(end) {
    const input2 = byId2(`path-${end}`);
    const box2 = make5(input2, {
      label: `Actors to choose for ${end === "from" ? "From" : "To"}`,
      choose: (id) => {
        asked2[end] = id;
        calm();
      },
      keep: true
    });
    input2.addEventListener("input", calm);
    return [end, box2];
  }
  function resolve2(end) {
    const text2 = byId2(`path-${end}`).value.trim();
    if (asked2[end] && shown(asked2[end]) === text2) return asked2[end];
    try {
      return text2 && findActor(record, text2);
    } catch {
      return null;
    }
  }
  function refuse(sentence2) {
    set({ from: "", to: "", path: 0 });
    complain(sentence2);
  }
  function onSubmit(event) {
    event.preventDefault();
    const [from, to2] = ENDS.map(resolve2);
    const missing = ENDS.find((_, at2) => ![from, to2][at2]);
    if (missing) {
      byId2(`path-${missing}`).focus();
      const text2 = byId2(`path-${missing}`).value.trim();
      return refuse(text2 ? `No actor goes by the name “${isolate(text2)}”. Choose one from the list.` : "Name an actor for both From and To.");
    }
    if (from === to2) return refuse("From and To are the same actor. Choose two.");
    const { select: select3 } = get();
    return set({ from, to: to2, path: 0, select: [from, to2].includes(select3) ? "" : select3 });
  }
  function prefill(end, id) {
    asked2[end] = id;
    byId2(`path-${end}`).value = typed(id);
    open();
    byId2(end === "from" ? "path-to" : "path-from").focus();
  }
  function start16() {
    const boxes2 = new Map(ENDS.map(makeEnd));
    on((state2) => {
      for (const end of ENDS) {
        asked2[end] = state2[end] || asked2[end];
        if (state2[end]) boxes2.get(end).set(state2[end]);
      }
      byId2("path-clear").hidden = !(state2.from && state2.to);
    }, ...ENDS);
    byId2("path-form").addEventListener("submit", onSubmit);
    byId2("path-swap").addEventListener("click", () => {
      const [from, to2] = [byId2("path-from").value, byId2("path-to").value];
      [byId2("path-from").value, byId2("path-to").value] = [to2, from];
      [asked2.from, asked2.to] = [asked2.to, asked2.from];
      const state2 = get();
      if (state2.from && state2.to) set({ from: state2.to, to: state2.from, path: 0 });
    });
    byId2("path-clear").addEventListener("click", () => {
      set({ from: "", to: "", path: 0 });
      for (const end of ENDS) {
        asked2[end] = "";
        boxes2.get(end).set("");
      }
      byId2("path-from").focus();
    });
    start6();
  }

  // src/core/citing.js
  function cite({ cite: text2, url }, at2) {
    return ["Source:", text2, at2 && (at2 === "headline" ? "Headline." : `Paragraph ${at2}.`), url].filter(Boolean).join(" ");
  }
  var claim = (data, { sentence: sentence2, at: at2, source }) => `${sentence2}
${cite(of(data).sources.get(source), at2)}`;
  function list10(data, heading, claims2, notes = []) {
    const { sources: sources3 } = of(data);
    const cited = sorted(claims2.map(({ source }) => source));
    return [
      heading,
      ...claims2.map(({ sentence: sentence2 }) => `- ${sentence2}`),
      ...cited.map((id) => cite(sources3.get(id))),
      ...notes
    ].join("\n");
  }

  // src/ui/dialog.js
  var cross2 = () => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: "M4 4l8 8M12 4l-8 8" }));
  function open2(title, ...content) {
    const dialog = el(
      "dialog",
      {
        class: "dialog",
        "aria-labelledby": "dialog-title",
        keydown: (event) => event.stopPropagation(),
        // the page's own keys are not meant here
        click: (event) => event.target === dialog && dialog.close(),
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
    );
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  // src/ui/sharebar.js
  var SHOWN = 8e3;
  function add3(word, figure2, click) {
    const button = el(
      "button",
      { class: "share-button", type: "button", title: word, click },
      svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: figure2 })),
      el("span", { class: "share-word" }, word)
    );
    byId2("share").append(button);
    return button;
  }
  var waiting = 0;
  function note2(text2) {
    const line6 = byId2("share-note");
    clearTimeout(waiting);
    say4(text2);
    line6.textContent = text2;
    waiting = setTimeout(() => {
      line6.textContent = "";
    }, SHOWN);
  }

  // src/panels/details/outside.js
  function measure5({ kind: kind3, actors: [first2, second], relation: relation3 }, view4) {
    const whole = view(EVERYTHING);
    if (kind3 === "actor") return [view4, whole].map(({ ofActor }) => ofActor.get(first2)?.length ?? 0);
    const isBetween = ({ from, to: to2 }) => from === first2 && to2 === second || from === second && to2 === first2;
    const isMeant = kind3 === "relation" ? ({ id }) => id === relation3.id : isBetween;
    return [view4, whole].map(({ all: all4 }) => all4.filter(isMeant).flatMap(({ claims: claims2 }) => claims2).length);
  }
  function listContested(relations) {
    const whole = view(EVERYTHING).byId;
    return relations.filter(({ id, contested }) => !contested && whole.get(id).contested);
  }
  function say7({ kind: kind3, isOutside }, more3) {
    if (isOutside) return "This relation is outside what is shown. Here stand all claims about it.";
    const what = kind3 === "actor" ? "claimed relation" : "claim";
    const about4 = { actor: "of it", relation: "about it", pair: "about the two" }[kind3];
    return `${count(more3, `more ${what}`)} ${about4} ${more3 === 1 ? "is" : "are"} outside what is shown.`;
  }
  function notice(selected2, view4) {
    const [inside, whole] = measure5(selected2, view4);
    const contested = listContested(pick2(selected2, view4)).length;
    if (inside >= whole && !contested) return null;
    return el(
      "p",
      { class: "outside" },
      inside < whole && say7(selected2, whole - inside),
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
  function pick2({ kind: kind3, actors: [first2, second], relation: relation3, isOutside }, view4) {
    if (kind3 === "relation") return isOutside ? [] : [relation3];
    const around2 = view4.ofActor.get(first2) ?? [];
    return kind3 === "actor" ? around2 : around2.filter((each3) => other(each3, first2) === second);
  }
  var sayContested = ({ kind: kind3 }, number3) => kind3 === "relation" ? "Claims that are left out contest it." : `Claims that are left out contest ${number3} of these relations.`;

  // src/core/choices.js
  var KEEPS = ["types", "signs", "kinds", "modes", "sources", "claimants"];
  var DROPS = ["sources", "claimants"];
  var EITHER = ["contested", "relayed", "single_voice"];
  var covers2 = (chosen, values3) => values3.every((value) => chosen.includes(value));
  var less = (list19, gone) => list19.filter((each3) => !gone.includes(each3));
  function isOn2(scope, group4, value) {
    if (EITHER.includes(group4)) return scope[group4] === null || scope[group4] === value;
    if (DROPS.includes(group4) && scope.without.includes(value)) return false;
    return scope[group4].length === 0 || scope[group4].includes(value);
  }
  var isNarrow = (scope, group4, values3) => values3.some((value) => !isOn2(scope, group4, value));
  function all2(scope, group4, values3) {
    if (EITHER.includes(group4)) return make({ ...scope, [group4]: null });
    const without = DROPS.includes(group4) ? less(scope.without, values3) : scope.without;
    return make({ ...scope, without, [group4]: [] });
  }
  function only(scope, group4, value, values3) {
    const whole = all2(scope, group4, values3);
    if (covers2([value], values3)) return whole;
    return make({ ...whole, [group4]: EITHER.includes(group4) ? value : [value] });
  }
  function toggle2(scope, group4, value, values3) {
    const on3 = values3.filter((each3) => isOn2(scope, group4, each3));
    const wanted = on3.includes(value) ? less(on3, [value]) : [...on3, value];
    if (!wanted.length || covers2(wanted, values3)) return all2(scope, group4, values3);
    if (EITHER.includes(group4)) return only(scope, group4, wanted[0], values3);
    if (!DROPS.includes(group4) || scope[group4].length) return keep2(scope, group4, wanted, values3);
    const others = less(scope.without, values3);
    return make({ ...scope, without: [...others, ...less(values3, wanted)] });
  }
  function keep2(scope, group4, wanted, values3) {
    return make({ ...all2(scope, group4, values3), [group4]: wanted });
  }

  // src/core/facets.js
  var CHOICES4 = ["contested", "relayed", "single_voice"];
  var SIGNS4 = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
  var tables = /* @__PURE__ */ new WeakMap();
  function findGroups(data) {
    if (!tables.has(data)) tables.set(data, sortGroups(of(data).groups));
    return tables.get(data);
  }
  function sortGroups(groups2) {
    const found2 = { modes: /* @__PURE__ */ new Map(), sources: /* @__PURE__ */ new Map(), claimants: /* @__PURE__ */ new Map() };
    const put3 = (name3, value, group4) => {
      if (!found2[name3].has(value)) found2[name3].set(value, /* @__PURE__ */ new Set());
      found2[name3].get(value).add(group4);
    };
    for (const group4 of groups2) {
      for (const { claim: claim3, supports } of group4) {
        if (supports) put3("modes", claim3.mode, group4);
        put3("sources", claim3.source, group4);
        for (const speaker of speakersOf(claim3)) put3("claimants", speaker, group4);
      }
    }
    return found2;
  }
  function listClaimants(data) {
    const { claimants: claimants2 } = findGroups(data);
    const names = data.claims.flatMap(({ own_voice: own, by }) => own ? [OWN_VOICE] : by);
    return sorted(names).sort((a, b) => claimants2.get(b).size - claimants2.get(a).size);
  }
  function list11(data) {
    const { claims: claims2, actors: actors2, vocabulary: vocabulary2 } = data;
    const { sources: sources3, modes: modes2 } = findGroups(data);
    const occurring = (known4, values3) => known4.map(({ id }) => id).filter((id) => values3.has(id));
    const types3 = occurring(vocabulary2.types, new Set(claims2.map(({ type }) => type)));
    const signs = new Set(vocabulary2.types.filter(({ id }) => types3.includes(id)).map(({ sign: sign2 }) => SIGNS4.get(sign2)));
    return {
      types: types3,
      signs: [...SIGNS4.values()].filter((sign2) => signs.has(sign2)),
      kinds: occurring(vocabulary2.kinds, new Set(actors2.map(({ kind: kind3 }) => kind3))),
      modes: occurring([...vocabulary2.modes].reverse(), modes2),
      sources: [...sources3.keys()].sort(compare),
      claimants: listClaimants(data),
      ...Object.fromEntries(CHOICES4.map((name3) => [name3, [true, false]]))
    };
  }
  var isSupported = ({ standing }) => standing !== null;
  function makeTests(data, scope) {
    const { actors: actors2 } = of(data);
    const values3 = {
      types: ({ type }) => [type],
      signs: ({ sign: sign2 }) => [SIGNS4.get(sign2)],
      kinds: ({ from, to: to2 }) => [from, to2].map((id) => actors2.get(id)?.kind),
      contested: ({ contested }) => [contested],
      relayed: ({ relayed }) => [relayed],
      single_voice: ({ voices }) => [voices.length < 2]
    };
    return Object.entries(values3).map(([name3, of4]) => {
      const chosen = CHOICES4.includes(name3) ? [scope[name3]].filter((each3) => each3 !== null) : scope[name3];
      return { name: name3, of: of4, passes: (found2) => !chosen.length || found2.every((each3) => chosen.includes(each3)) };
    });
  }
  function countAmongRelations(data, scope, counts) {
    const lifted = make({
      ...scope,
      types: [],
      signs: [],
      kinds: [],
      contested: null,
      relayed: null,
      single_voice: null
    });
    const tests = makeTests(data, scope);
    const tied = /* @__PURE__ */ new Set();
    for (const relation3 of select(data, lifted).relations.filter(isSupported)) {
      const found2 = tests.map(({ of: of4 }) => of4(relation3));
      const failed = tests.filter(({ passes }, at2) => !passes(found2[at2]));
      if (failed.length > 1) continue;
      tests.forEach(({ name: name3 }, at2) => {
        if (failed.length && failed[0].name !== name3) return;
        if (name3 === "kinds") tied.add(relation3.from).add(relation3.to);
        else raise(counts[name3], found2[at2][0]);
      });
    }
    countKinds(data, scope, tied, counts.kinds);
  }
  var raise = (numbers, value) => numbers.set(value, (numbers.get(value) ?? 0) + 1);
  function countKinds(data, scope, tied, numbers) {
    const isWhole = Object.keys(asGiven(scope)).every((name3) => name3 === "kinds");
    for (const { id, kind: kind3 } of data.actors) if (isWhole || tied.has(id)) raise(numbers, kind3);
  }
  function countAmongClaims(data, scope, name3, counts) {
    const groups2 = findGroups(data)[name3];
    const values3 = list11(data)[name3];
    const needsAll = name3 === "modes" && scope.contested !== null;
    for (const value of values3) {
      const alone = only(scope, name3, value, values3);
      const { relations } = select(data, alone, needsAll ? void 0 : [...groups2.get(value)]);
      counts[name3].set(value, relations.filter(isSupported).length);
    }
  }
  function count4(data, scope, among = ["modes", "sources", "claimants"]) {
    const { scope: resolved2 } = resolve(data, scope);
    const names = [...KEEPS, ...CHOICES4];
    const counts = Object.fromEntries(names.map((name3) => [name3, /* @__PURE__ */ new Map()]));
    countAmongRelations(data, resolved2, counts);
    for (const name3 of among) countAmongClaims(data, resolved2, name3, counts);
    return counts;
  }

  // src/core/summary.js
  var MOST6 = 4;
  var PLURAL = { act: "acts", label: "epithets", intent: "intents", thesis: "interpretations" };
  var EITHER2 = {
    contested: ["only contested relations", "without contested relations"],
    relayed: ["only what no source says in its own voice", "only what a source says in its own voice"],
    single_voice: ["only relations of a single voice", "only relations of several voices"]
  };
  function list12(names) {
    const shown3 = names.length > MOST6 + 1 ? names.slice(0, MOST6) : names;
    const more3 = names.length - shown3.length;
    return joinAnd(more3 ? [...shown3, `${more3} more`] : shown3);
  }
  var plural = (noun, names) => names.length === 1 ? noun : `${noun}s`;
  function makeGroups(data) {
    const index2 = of(data);
    const labels = new Map([...data.vocabulary.kinds, ...data.vocabulary.types, ...data.sources].map(({ id, label: label3 }) => [id, label3]));
    const label2 = (id) => labels.get(id) ?? isolate(id);
    return {
      types: [label2, (names) => `only ${list12(names)}`, (names) => `without ${list12(names)}`],
      signs: [String, (names) => `only ${list12(names)} relations`, (names) => `without ${list12(names)} relations`],
      kinds: [
        label2,
        (names) => `only actors of the ${plural("kind", names)} ${list12(names)}`,
        (names) => `without actors of the ${plural("kind", names)} ${list12(names)}`
      ],
      modes: [
        (id) => PLURAL[id] ?? id,
        (names) => `only claims that are ${list12(names)}`,
        (names) => `without claims that are ${list12(names)}`
      ],
      sources: [
        label2,
        (names) => `only the ${plural("source", names)} ${list12(names)}`,
        (names) => `without the ${plural("source", names)} ${list12(names)}`
      ],
      claimants: [
        (id) => nameSpeaker(id, index2),
        (names) => `only claims by ${list12(names)}`,
        (names) => `without claims by ${list12(names)}`
      ]
    };
  }
  function nameSpeaker(id, index2) {
    const name3 = nameClaimant(id, index2);
    return id === OWN_VOICE && index2.sources.size === 1 ? `${name3} in the source's own voice` : name3;
  }
  var nameAuthor = ({ author, label: label2 }) => isolate(author ?? label2);
  function sayOthers(data, scope) {
    const { OWN_VOICE: OWN_VOICE2 } = names_exports;
    const { scope: asked3 } = resolve(data, scope);
    if (asked3.relayed === null && !asked3.without.includes(OWN_VOICE2)) return "";
    const without = asked3.without.filter((id) => id !== OWN_VOICE2);
    const { relations } = select(data, make({ ...asked3, without, relayed: null }));
    const isOthers = ({ stance, own_voice: own }) => stance === "supports" && !own;
    const others = relations.filter(({ claims: claims2 }) => claims2.some(isOthers));
    const alone = others.filter(({ relayed }) => relayed).length;
    if (!alone || alone === others.length) return "";
    const themselves = nameClaimant(OWN_VOICE2, of(data));
    return `Others claim ${others.length}: ${alone} by nobody else, ${others.length - alone} by ${themselves} too.`;
  }
  function nameClaimant(id, { actors: actors2, sources: sources3 }) {
    if (id === OWN_VOICE) return sources3.size > 1 ? "the sources themselves" : nameAuthor([...sources3.values()][0]);
    return id === "unnamed" ? "unnamed sources" : actors2.get(id)?.said ?? isolate(id);
  }
  function sayGroup(group4, scope, values3, [name3, saysOnly, saysWithout]) {
    const on3 = values3.filter((value) => isOn2(scope, group4, value));
    const off = values3.filter((value) => !on3.includes(value));
    if (scope[group4].length && !(off.length && off.length < on3.length)) return saysOnly(scope[group4].map(name3));
    return off.length ? saysWithout(off.map(name3)) : "";
  }
  function sayTime({ as_of: date2, during }) {
    if (date2) return `as of ${date2}`;
    if (!during) return "";
    return during[0] === during[1] ? `at any time in ${during[0]}` : `at any time from ${during[0]} to ${during[1]}`;
  }
  function listChoices(data, scope) {
    const { scope: resolved2 } = resolve(data, scope);
    const values3 = list11(data);
    const groups2 = Object.entries(makeGroups(data)).map(([group4, words4]) => sayGroup(group4, resolved2, values3[group4], words4));
    const known4 = /* @__PURE__ */ new Set([...values3.sources, ...values3.claimants]);
    const behind2 = resolved2.without.filter((name3) => !known4.has(name3));
    const others = behind2.length > 0 && `without anything by ${list12(behind2.map((id) => nameClaimant(id, of(data))))}`;
    const either2 = Object.entries(EITHER2).map(([name3, [yes, no]]) => resolved2[name3] === null ? "" : resolved2[name3] ? yes : no);
    const members2 = resolved2.members && `blocs with members ${resolved2.members === "apart" ? "apart from" : "together with"} their body`;
    return [...groups2, others, ...either2, sayTime(resolved2), members2].filter(Boolean);
  }
  function sayUnknown2(number3, isKept) {
    if (!number3) return "";
    return `${number3} undated ${isKept ? "shown faint" : "not shown"}: no claim dates ${number3 === 1 ? "it" : "them"} to then.`;
  }
  function sayOpen3(number3) {
    if (!number3) return "";
    return `${number3} more ${number3 === 1 ? "is" : "are"} only denied or not confirmed.`;
  }
  function sayCaveats(scope, { unknown, contested }) {
    const against2 = contested > 0 && `Claims left out contest ${contested} of what is shown.`;
    return [sayUnknown2(unknown, scope.unknown === "keep"), against2].filter(Boolean).join(" ");
  }
  function sayOut(out2, ofActors, ofRelations2) {
    if (!out2?.actors) return "";
    const are = out2.actors + out2.relations === 1 ? "is" : "are";
    return `${out2.actors}${ofActors} and ${out2.relations} ${ofRelations2} ${are} ${out2.words}.`;
  }
  function say8(data, scope, { shown: shown3, whole, unknown, contested, open: open7, out: out2 }) {
    const choices = listChoices(data, scope);
    const { problems } = resolve(data, scope);
    const all4 = count(whole, "claimed relation");
    if (!choices.length && !problems.length) {
      if (out2?.actors) return sayOut(out2, ` of ${data.actors.length} actors`, `of ${all4}`);
      return [`Everything is shown: ${count(data.actors.length, "actor")}, ${all4}.`, sayOpen3(open7)].filter(Boolean).join(" ");
    }
    const asked3 = choices.length ? `: ${choices.join("; ")}` : "";
    const head3 = shown3 ? `${count(shown3, "of", "of")} ${all4} shown${asked3}.` : `Nothing is shown${asked3}.`;
    const hint = shown3 ? "" : "Take a choice back, or clear all.";
    return [
      ...problems,
      head3,
      sayOpen3(open7),
      sayOthers(data, scope),
      sayCaveats(scope, { unknown, contested }),
      sayOut(out2, out2?.actors === 1 ? " actor" : " actors", "of these relations"),
      hint
    ].filter(Boolean).join(" ");
  }

  // src/panels/legend/scopebar.js
  var line3 = byId2("scope-line");
  var unknownButton = byId2("scope-unknown");
  var clearButton = byId2("scope-clear");
  function words3(isPicture = true) {
    const { scope } = get();
    const { all: all4, drawn, unknown } = view(scope);
    const open7 = all4.length - drawn.length;
    const whole = view(EVERYTHING).drawn.length;
    const contested = listContested(drawn).length;
    return say8(record, scope, { shown: drawn.length, whole, unknown, contested, open: open7, ...isPicture && focus3() });
  }
  function caveats() {
    const { scope } = get();
    const { drawn, unknown } = view(scope);
    return sayCaveats(scope, { unknown, contested: listContested(drawn).length });
  }
  function focus3() {
    const { actors: actors2, relations } = get3().out;
    return { out: { actors: actors2, relations, words: get().near ? "out of focus" : "hidden" } };
  }
  function render7({ scope }) {
    const text2 = words3();
    if (line3.textContent !== text2) line3.textContent = text2;
    const isKept = scope.unknown === "keep";
    unknownButton.hidden = !view(scope).unknown;
    unknownButton.textContent = isKept ? "Hide undated" : "Show undated faint";
    clearButton.hidden = toHash(scope) === "";
  }
  function toggleUnknown() {
    const { scope } = get();
    set({ scope: make({ ...scope, unknown: scope.unknown === "keep" ? "drop" : "keep" }) });
  }
  function onClear() {
    clearScope();
    line3.focus();
  }
  function start17() {
    clearButton.addEventListener("click", onClear);
    unknownButton.addEventListener("click", toggleUnknown);
    on(render7, "scope", "near", "hide");
    render7(get());
  }

  // src/panels/share/citetext.js
  var NAME = "Copy as cited text";
  var FIGURE = "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z";
  async function copy(text2) {
    try {
      await navigator.clipboard.writeText(text2);
      note2("Copied, with who says so and where.");
    } catch {
      show6(text2);
    }
  }
  function show6(text2) {
    const field = el("textarea", { class: "field cite-text", readonly: true, rows: 9, "aria-label": "Cited text" });
    field.value = text2;
    open2(
      NAME,
      el("p", { role: "status" }, "The browser lets this page copy nothing. The text is selected: copy it by hand, with Ctrl+C or ⌘C."),
      field
    );
    field.focus();
    field.select();
  }
  var ofClaim = (claim3) => el("button", {
    class: "icon-button cite-claim",
    type: "button",
    title: NAME,
    "aria-label": `${NAME}: ${claim3.sentence}`,
    click: () => copy(claim(record, claim3))
  }, svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: FIGURE })));
  var OPPOSED2 = {
    contested: "Contested: something of the other sign is claimed of the same two.",
    changed: "Changed sides: by the dates claimed, the same two were on the other side at another time.",
    "may-have-changed": "May have changed sides: something of the other sign is claimed of the same two, and not known to be of one time."
  };
  var isDenied = ({ claims: claims2 }) => weighDenials(claims2, ALWAYS).contested;
  function listNotes(relations, isOutside) {
    const kind3 = relations.length === 1 && !isDenied(relations[0]) && kindOf(relations[0]);
    const isWhole = isOutside || toHash(get().scope) === "";
    const isHidden = !isWhole && listContested(relations).length > 0;
    return [
      kind3 && OPPOSED2[kind3],
      isHidden && "Claims that are left out here contest this.",
      !isWhole && `What is shown: ${words3(false)}`
    ].filter(Boolean);
  }
  var ofRelations = (heading, relations, isOutside = false) => relations.length > 0 && el(
    "p",
    { class: "details-actions" },
    el("button", {
      class: "quiet",
      type: "button",
      click: () => copy(list10(record, heading, relations.flatMap(({ claims: claims2 }) => claims2), listNotes(relations, isOutside)))
    }, NAME)
  );

  // src/panels/shared/claims.js
  var STANCES = [["supports", ""], ["denies", "Disputed by"], ["withholds", "Not confirmed"]];
  function list13(claims2) {
    return STANCES.map(([stance, head3]) => {
      const chosen = claims2.filter((claim3) => claim3.stance === stance);
      if (!chosen.length) return null;
      const items = chosen.map((claim3, at2) => show7(claim3, chosen[at2 - 1]));
      return [
        head3 && el("h4", { class: `claims-head claims-${stance}` }, head3),
        el("ul", { class: `claims claims-${stance}` }, items)
      ];
    });
  }
  function show7(claim3, before2) {
    const source = sources.get(claim3.source);
    const repeated = before2?.source === claim3.source;
    return el(
      "li",
      { class: "claim" },
      ofClaim(claim3),
      el("p", { class: "claim-sentence" }, name(claim3.sentence)),
      el("p", { class: "claim-meta" }, claim3.stance === "supports" && [mode(claim3), " "], place2(claim3)),
      details(claim3).map(([term, text2]) => el("p", { class: "claim-meta" }, el("span", { class: "term" }, `${term}: `), name(text2))),
      !repeated && el("p", { class: "claim-source" }, name(source.line))
    );
  }
  function mode(claim3) {
    const { label: label2, meaning, tail } = modes.get(claim3.mode);
    const text2 = claim3.mode === "thesis" ? `${label2}: ${tail}` : label2;
    return badge(text2, "mode", meaning);
  }
  function place2(claim3) {
    const paragraph2 = paragraph(claim3.source, claim3.at);
    const where = el("span", { class: "claim-at" }, claim3.at);
    const starts = paragraph2?.starts && [" begins “", name(paragraph2.starts), "”"];
    const gist = paragraph2?.gist && el("span", { class: "claim-gist" }, name(paragraph2.gist));
    return [where, starts, starts || gist ? ". " : "", gist && ["Summary: ", gist]];
  }
  function details(claim3) {
    return [
      ["In the source's words", claim3.quote && `“${isolate(claim3.quote)}”`],
      ["Note", claim3.note],
      ["Event", claim3.event],
      ["Coded by", claim3.coder]
    ].filter(([, text2]) => text2);
  }
  function sources2(relations) {
    const ids3 = sorted(relations.flatMap(({ claims: claims2 }) => claims2.map((claim3) => claim3.source)));
    return ids3.length > 0 && el(
      "section",
      { class: "group" },
      el("h3", { class: "group-title" }, ids3.length > 1 ? "Sources" : "Source"),
      el("ul", {}, ids3.map((id) => el("li", { class: "claim-source" }, cite2(sources.get(id)))))
    );
  }
  var cite2 = ({ cite: text2, url }) => [name(text2), url ? " " : "", address(url)];
  function address(url) {
    if (!url || !/^https?:\/\//i.test(url)) return url ? name(url) : null;
    return el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, "Open the source");
  }

  // src/core/tables.js
  var column = (id, label2, isNumber = false) => Object.freeze({ id, label: label2, isNumber });
  var COLUMNS = Object.freeze({
    actors: [
      column("name", "Actor"),
      column("kind", "Kind"),
      column("relations", "Relations", true),
      column("positive", "Positive", true),
      column("negative", "Negative", true),
      column("neutral", "Neutral", true),
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
  var FIRST3 = Object.freeze({ actors: "-relations", relations: "from", claims: "where" });
  var SIGNS5 = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
  var folded = /* @__PURE__ */ new WeakMap();
  var cell = (text2, key2 = fold(text2)) => ({ text: text2, key: key2 });
  var number = (count9) => ({ text: String(count9), key: count9, isCount: true });
  var date = (text2) => cell(text2 ?? "", text2 && text2 !== "past" ? parse(text2).first : "");
  var period = (start36, end, text2) => ({ ...date(start36 ?? end), text: text2 });
  function listActors(data, { relations }, ids3) {
    const { actors: actors2 } = of(data);
    const counts = new Map(ids3.map((id) => [id, { relations: 0, positive: 0, negative: 0, neutral: 0, named: 0 }]));
    for (const { claims: claims2 } of relations) {
      for (const claim3 of claims2) {
        for (const id of namedBesides(claim3)) if (counts.has(id)) counts.get(id).named += 1;
      }
    }
    for (const { from, to: to2, sign: sign2, standing } of relations) {
      for (const id of standing ? /* @__PURE__ */ new Set([from, to2]) : []) {
        if (!counts.has(id)) continue;
        counts.get(id).relations += 1;
        counts.get(id)[SIGNS5.get(sign2)] += 1;
      }
    }
    const kinds4 = new Map(data.vocabulary.kinds.map(({ id, label: label2 }) => [id, label2]));
    return ids3.map((id) => {
      const { shown: shown3, name: name3, kind: kind3, aliases } = actors2.get(id);
      const numbers = Object.entries(counts.get(id)).map(([sign2, count9]) => [sign2, number(count9)]);
      return {
        record: actors2.get(id),
        select: id,
        cells: {
          name: cell(shown3, fold(name3)),
          kind: cell(kinds4.get(kind3)),
          ...Object.fromEntries(numbers),
          aliases: cell(aliases.join(", "))
        }
      };
    });
  }
  function listEnds(relation3, { actors: actors2 }) {
    const [from, to2] = endsOf(relation3).map((id) => actors2.get(id));
    const end = ({ shown: shown3, name: name3 }) => cell(shown3, fold(name3));
    if (!isMutual(relation3)) return { from: end(from), to: end(to2) };
    return { from: cell(`${from.shown} and ${to2.shown}`, fold(from.name)), to: cell("") };
  }
  function listRelations(data, { relations }) {
    const index2 = of(data);
    const modes2 = new Map(data.vocabulary.modes.map((mode2) => [mode2.id, mode2]));
    return relations.map((relation3) => ({
      record: relation3,
      select: relation3.id,
      cells: {
        ...listEnds(relation3, index2),
        type: cell(sayType(data, relation3)),
        who: cell(sayWho(relation3.claims, index2)),
        standing: cell(sayStrength2(data, modes2, relation3), relation3.standing ? -index2.strength.get(relation3.standing) : 1),
        dates: period(relation3.start, relation3.end, sayDates(data, relation3)),
        marks: cell(nameMarks(data, relation3).join(", ")),
        claims: number(relation3.claims.length)
      }
    }));
  }
  function sayStrength2(data, modes2, relation3) {
    if (!relation3.standing) return "";
    const { mode: mode2 } = leadClaim2(data, relation3);
    return mode2 === relation3.standing ? sayMode(modes2.get(mode2)) : sayStrength(data, relation3);
  }
  var sayMode = ({ id, label: label2, tail }) => id === "thesis" ? `${label2}: ${tail}` : label2;
  function nameMarks(data, relation3) {
    const { standing, relayed, voices, self_declared: self } = relation3;
    if (!standing) return [];
    return [
      say2(relation3),
      markTime(data, relation3),
      !voices.length ? "no named voice" : voices.length < 2 ? "single voice" : count(voices.length, "voice"),
      relayed && "relayed",
      self && "self-declared"
    ].filter(Boolean);
  }
  function listClaims(data, { relations }) {
    const index2 = of(data);
    const modes2 = new Map(data.vocabulary.modes.map((mode2) => [mode2.id, mode2]));
    const order5 = new Map(data.claims.map((claim3, at2) => [claim3, at2]));
    return relations.flatMap(({ id, claims: claims2 }) => claims2.map((claim3) => {
      const source = index2.sources.get(claim3.source);
      const firmly2 = claim3.stance === "supports" ? sayMode(modes2.get(claim3.mode)) : claim3.stance;
      const strength = claim3.stance === "supports" ? -index2.strength.get(claim3.mode) : 1;
      return {
        record: claim3,
        select: id,
        cells: {
          sentence: cell(claim3.sentence, fold(index2.actors.get(claim3.from).name)),
          who: cell(nameChain(claim3, source)),
          where: cell(`${source.label} ${claim3.at}${claim3.event ? ` (event ${isolate(claim3.event)})` : ""}`, order5.get(claim3)),
          said: date(claim3.said),
          mode: cell(firmly2, strength)
        }
      };
    }));
  }
  function list14(data, selection, table2, ids3) {
    if (table2 === "actors") return listActors(data, selection, ids3);
    return table2 === "relations" ? listRelations(data, selection) : listClaims(data, selection);
  }
  function foldRow({ record: record3, cells }) {
    if (!folded.has(record3)) {
      const texts = Object.values(cells).filter(({ isCount }) => !isCount).map(({ text: text2 }) => text2);
      folded.set(record3, fold(texts.join("\n")));
    }
    return folded.get(record3);
  }
  function readSort(table2, sort2) {
    const read6 = (text2) => ({ column: text2.replace(/^-/, ""), isFalling: text2.startsWith("-") });
    const asked3 = read6(sort2);
    return COLUMNS[table2].some(({ id }) => id === asked3.column) ? asked3 : read6(FIRST3[table2]);
  }
  function compare2(a, b, isFalling) {
    if (a === "" !== (b === "")) return a === "" ? 1 : -1;
    const order5 = typeof a === "number" ? a - b : compare(a, b);
    return isFalling ? -order5 : order5;
  }
  function arrange(rows, table2, { find: find8, sort: sort2 }) {
    const words4 = fold(find8).split(" ").filter(Boolean);
    const fitting = rows.filter((row5) => words4.every((word) => foldRow(row5).includes(word)));
    const { column: id, isFalling } = readSort(table2, sort2);
    return fitting.sort(({ cells: a }, { cells: b }) => compare2(a[id].key, b[id].key, isFalling));
  }

  // src/panels/table/tablecells.js
  var STANCES2 = /* @__PURE__ */ new Map([["denies", "Denies it"], ["withholds", "Declines to confirm"]]);
  var actorLink = (id) => to(id, shown(id));
  function typeLink(relation3) {
    const link = to(relation3.id, sayType(record, relation3));
    link.setAttribute("aria-label", head(relation3));
    return link;
  }
  function modeBadge(mode2) {
    const { label: label2, tail, meaning } = modes.get(mode2);
    return badge(mode2 === "thesis" ? `${label2}: ${tail}` : label2, "mode", meaning);
  }
  function chain3(claim3) {
    const [origin, ...relays] = claim3.by.map((entry3, at2) => actor(entry3) ? actorLink(entry3) : name(claim3.by_shown[at2]));
    if (!origin) return [name(sources.get(claim3.source).label)];
    return [origin, relays.map((relay, at2) => [at2 === 0 ? ", relayed by " : at2 < relays.length - 1 ? ", " : " and ", relay])];
  }
  function sentence(claim3) {
    const id = `${claim3.from} ${claim3.type} ${claim3.to}`;
    const relation3 = view(get().scope).byId.get(id) ?? view(EVERYTHING).byId.get(id);
    return [
      el("p", { class: "row-sentence" }, name(claim3.sentence)),
      el("p", { class: "row-ends" }, endsOf(relation3).map(actorLink).flatMap((end, at2) => [at2 ? [" · ", typeLink(relation3), " · "] : null, end]))
    ];
  }
  var firmly = ({ stance, mode: mode2 }) => stance === "supports" ? modeBadge(mode2) : badge(STANCES2.get(stance), "strong");
  var ACTORS = {
    name: ({ id, kind: kind3, shown: shown3 }) => [kind(kind3), to(id, shown3)],
    aliases: ({ aliases }) => aliases.map((alias, at2) => [at2 ? ", " : "", name(alias)])
  };
  var RELATIONS = {
    from: (relation3) => {
      const [first2, second] = endsOf(relation3).map(actorLink);
      return isMutual(relation3) ? [first2, " and ", second] : first2;
    },
    type: (relation3) => [relation3.standing && ofRelation(relation3), typeLink(relation3)],
    to: (relation3) => isMutual(relation3) ? "" : actorLink(endsOf(relation3)[1]),
    standing: (relation3) => {
      if (!relation3.standing) return "";
      const { mode: mode2 } = leadClaim2(record, relation3);
      return mode2 === relation3.standing ? modeBadge(mode2) : badge(sayStrength(record, relation3), "mode", "How firmly it is claimed now and before");
    },
    dates: (relation3) => dates(relation3),
    marks: (relation3) => badges(relation3)
  };
  var CLAIMS = {
    sentence,
    who: chain3,
    mode: firmly
  };
  var SHOWN2 = { actors: ACTORS, relations: RELATIONS, claims: CLAIMS };
  function make11(table2, { record: record3, select: select3, cells }) {
    const shown3 = COLUMNS[table2].map(({ id, label: label2, isNumber }, at2) => {
      const content = SHOWN2[table2][id]?.(record3) ?? name(cells[id].text);
      const look2 = [`cell-${id}`, isNumber && "is-number", !cells[id].text && "is-empty"].filter(Boolean).join(" ");
      const props = { "data-label": label2, class: look2 };
      return at2 ? el("td", { ...props, role: "cell" }, content) : el("th", { ...props, scope: "row", role: "rowheader" }, content);
    });
    return el("tr", { "data-select": select3, role: "row" }, shown3);
  }

  // src/panels/details/relation.js
  var pairOf = ({ from, to: to2 }) => `${from},${to2}`;
  function ends(first2, second) {
    return el(
      "p",
      { class: "details-ends" },
      to(first2, shown(first2)),
      " and ",
      to(second, shown(second))
    );
  }
  function show8(relation3, view4) {
    const between = ofPair(relation3.from, relation3.to, view4).length;
    return [
      el("p", { class: "details-kind" }, ofRelation(relation3), label(relation3)),
      el("h2", { class: "details-title details-title-long" }, name(head(relation3))),
      ends(relation3.from, relation3.to),
      ofRelations(head(relation3), [relation3], !view4.byId.has(relation3.id)),
      el(
        "div",
        { class: "relation-head" },
        el("span", { class: "relation-dates" }, dates(relation3)),
        badges(relation3)
      ),
      list13(relation3.claims),
      against(relation3),
      sources2([relation3]),
      between > 1 && el(
        "p",
        { class: "details-more" },
        to(pairOf(relation3), `All that is said between the two (${between})`)
      )
    ];
  }
  function label(relation3) {
    const word = types.get(relation3.type).label;
    return relation3.standing ? `${word}: ${sayStrength(record, relation3)}` : word;
  }
  function ofPair(first2, second, view4) {
    return view4.all.filter(({ from, to: to2 }) => from === first2 && to2 === second || from === second && to2 === first2);
  }
  var AGAINST = { contested: "Against it stands: ", changed: "At another time: ", "may-have-changed": "Perhaps at another time: " };
  function against(relation3) {
    if (!relation3.contested && !relation3.changed) return null;
    const view4 = view(get().scope);
    const asked3 = asked(get().scope) ?? ALWAYS;
    const opposite = ofPair(relation3.from, relation3.to, view4).filter((other2) => other2.standing && other2.sign && other2.sign === -relation3.sign);
    const sidesOf = (other2) => compareSides([relation3], [other2], asked3);
    return Object.entries(AGAINST).map(([sides, words4]) => {
      const others = opposite.filter((other2) => sidesOf(other2) === sides);
      return others.length > 0 && el(
        "p",
        { class: "relation-against" },
        words4,
        others.map((other2, at2) => [at2 ? "; " : "", to(other2.id, head(other2))])
      );
    });
  }
  function showPair(first2, second, view4) {
    const relations = ofPair(first2, second, view4);
    return [
      el("p", { class: "details-kind" }, "Two actors"),
      el(
        "h2",
        { class: "details-title details-title-long" },
        name(shown(first2)),
        " and ",
        name(shown(second))
      ),
      ends(first2, second),
      ofRelations(`Claims about ${said(first2)} and ${said(second)}`, relations),
      relations.length ? relations.map(section2) : el("p", { class: "empty" }, "No claim in what is shown is about the two."),
      sources2(relations)
    ];
  }
  var section2 = (relation3) => el(
    "section",
    { class: "group" },
    el("h3", { class: "group-title" }, name(head(relation3))),
    el(
      "div",
      { class: "relation-head" },
      ofRelation(relation3),
      el("span", { class: "relation-dates" }, dates(relation3)),
      badges(relation3)
    ),
    list13(relation3.claims)
  );

  // src/panels/details/actor.js
  var MOST7 = 20;
  function show9(id, view4) {
    const actor3 = actor(id);
    const relations = view4.ofActor.get(id) ?? [];
    return [
      el("p", { class: "details-kind" }, kind(actor3.kind), kinds.get(actor3.kind).label),
      el("h2", { class: "details-title" }, name(actor3.shown)),
      facts(actor3),
      el("p", { class: "details-count" }, count5(relations)),
      el(
        "p",
        { class: "details-actions" },
        start18("Paths from here", "from", id),
        start18("Paths to here", "to", id),
        actions(id)
      ),
      relations.length ? group3(id, relations) : el("p", { class: "empty" }, "No claim in what is shown ties it to anyone."),
      listOpen(id, view4),
      named2(id, view4),
      says(id, view4),
      sources2(relations)
    ];
  }
  var OPEN5 = [
    ["Denied", ({ claims: claims2 }) => claims2.some(({ stance }) => stance === "denies")],
    ["Asked about, not confirmed", ({ claims: claims2 }) => claims2.every(({ stance }) => stance === "withholds")]
  ];
  function listOpen(id, view4) {
    const open7 = view4.all.filter(({ standing, from, to: to2 }) => !standing && (from === id || to2 === id));
    return OPEN5.map(([title, isOfIt]) => {
      const found2 = open7.filter(isOfIt);
      return found2.length > 0 && el(
        "section",
        { class: "group", "aria-label": title },
        el("h3", { class: "group-title" }, title),
        el("ul", { class: "group-list" }, found2.map((relation3) => el(
          "li",
          { class: "relation" },
          el("div", { class: "relation-head" }, to(relation3.id, head(relation3))),
          list13(relation3.claims)
        )))
      );
    });
  }
  var NAMED = [["Named as channel", "via"], ["Named as the one fought against", "against"]];
  function named2(id, view4) {
    const claims2 = view4.all.flatMap((relation3) => relation3.claims);
    return NAMED.map(([title, field]) => {
      const found2 = claims2.filter((claim3) => claim3[field].includes(id));
      return found2.length > 0 && el(
        "section",
        { class: "group", "aria-label": title },
        el("h3", { class: "group-title" }, title),
        listClaims2(found2)
      );
    });
  }
  var listClaims2 = (claims2) => el("ul", {}, claims2.slice(0, MOST7).map((claim3) => el(
    "li",
    { class: "place-claim" },
    sentence(claim3),
    el("p", { class: "place-firmly" }, firmly(claim3))
  )));
  function says(id, view4) {
    const inView = new Set(view4.all.flatMap(({ claims: claims2 }) => claims2));
    const own = record.claims.filter((claim3) => inView.has(claim3) && speakersOf(claim3).includes(id));
    if (!own.length) return null;
    const more3 = own.length > MOST7 && el("p", { class: "details-fact" }, `The first ${MOST7} of ${own.length}.`);
    return el(
      "section",
      { class: "group", "aria-label": "What it says" },
      el("h3", { class: "group-title" }, name(`Claims by or through ${said(id)}`)),
      more3,
      isAlone(id) ? null : el(
        "p",
        { class: "details-actions" },
        el(
          "button",
          { class: "quiet", type: "button", click: () => showOnly(id) },
          `Show only ${own.length === 1 ? "this claim" : "these claims"}`
        )
      ),
      listClaims2(own)
    );
  }
  var isAlone = (id) => get().scope.claimants.join() === id;
  var showOnly = (id) => set({ scope: make({ ...get().scope, claimants: [id] }) });
  var start18 = (text2, end, id) => el("button", {
    class: "quiet",
    type: "button",
    click: () => prefill(end, id)
  }, text2);
  function facts(actor3) {
    const label2 = sources.get(actor3.named_by)?.label ?? shown(actor3.named_by ?? "");
    return [
      actor3.aliases.length > 0 && el(
        "p",
        { class: "details-fact" },
        "Also called ",
        actor3.aliases.map((alias, at2) => [at2 ? ", " : "", name(alias)])
      ),
      actor3.named_by && el("p", { class: "details-fact" }, "The name is a label given by ", name(label2), "."),
      actor3.note && el("p", { class: "details-fact" }, name(actor3.note))
    ];
  }
  function count5(relations) {
    const parts = ["positive", "negative", "neutral"].map((sign2) => [relations.filter((relation3) => signOf(relation3) === sign2).length, sign2]).filter(([number3]) => number3).map(([number3, sign2]) => `${number3} ${sign2}`);
    const all4 = count(relations.length, "claimed relation");
    return parts.length ? `${all4}: ${joinAnd(parts)}` : all4;
  }
  function group3(id, relations) {
    const groups2 = record.vocabulary.types.flatMap(({ id: type, symmetric }) => {
      const own = relations.filter((relation3) => relation3.type === type);
      return [true, false].flatMap((outward) => groupAlike(own.filter(({ from }) => (symmetric || from === id) === outward), id));
    });
    return groups2.map(({ head: head3, own }) => el(
      "section",
      { class: "group" },
      el("h3", { class: "group-title" }, name(head3)),
      el("ul", { class: "group-list" }, own.map((relation3) => entry(relation3, id)))
    ));
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
        to(other2, shown(other2)),
        el("span", { class: "relation-dates" }, dates(relation3)),
        badges(relation3)
      ),
      list13(relation3.claims),
      against(relation3)
    );
  }

  // src/panels/details/panel.js
  var region = byId2("details");
  function render8(state2) {
    const selected2 = selected();
    region.hidden = !selected2;
    document.body.classList.toggle("has-details", Boolean(selected2));
    if (!selected2) return replace(region);
    const [first2, second] = selected2.actors;
    const view4 = view(state2.scope);
    const content = selected2.kind === "actor" ? show9(first2, view4) : selected2.kind === "relation" ? show8(selected2.relation, view4) : showPair(first2, second, view4);
    replace(region, close(), el("div", { class: "details-body" }, notice(selected2, view4), content));
    region.scrollTop = 0;
    return void 0;
  }
  var close = () => el("button", {
    class: "icon-button details-close",
    type: "button",
    "aria-label": "Close details",
    click: (event) => {
      const [id] = selected()?.actors ?? [];
      set({ select: "" });
      if (event.detail > 0) return;
      if (id && get().tab === "graph") focusOn(id);
      else focus();
    }
  }, cross3());
  var cross3 = () => svg(
    "svg",
    { viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("path", { d: "M4 4l8 8M12 4l-8 8" })
  );
  function onEscape2(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !get().select) return;
    set({ select: "" });
  }
  function start19() {
    on(render8, "select", "scope");
    document.addEventListener("keydown", onEscape2);
    render8(get());
  }

  // src/panels/help/keys.js
  var key = (where, keys, does) => Object.freeze({ where, keys: Object.freeze(keys), does });
  var ANYWHERE = "Anywhere";
  var PICTURE = "In the picture, which Tab reaches";
  var CHOSEN = "With an actor selected, or reached in the picture";
  var SEARCH = "In a box that finds actors";
  var TABS = "On the tabs";
  var TIME = "On an end of the strip of time";
  var KEYS3 = Object.freeze([
    key(ANYWHERE, ["/"], "Search actors"),
    key(ANYWHERE, ["Escape"], "Close what is open: a list, a dialog, Details"),
    key(ANYWHERE, ["?"], "List the keys"),
    key(PICTURE, ["←", "→", "↑", "↓"], "Go to the nearest actor that way, tied ones first"),
    key(PICTURE, ["Home", "End"], "Go to the first or the last actor"),
    key(PICTURE, ["Enter"], "Select the actor"),
    key(PICTURE, ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"], "Move the actor by hand"),
    key(CHOSEN, ["f"], "Focus on the actor"),
    key(CHOSEN, ["+"], "Show one step more around the actor"),
    key(CHOSEN, ["h"], "Hide the actor"),
    key(SEARCH, ["↓", "↑"], "Go through the actors found"),
    key(SEARCH, ["Enter"], "Take the actor"),
    key(TABS, ["←", "→"], "Open the tab beside it"),
    key(TABS, ["Home", "End"], "Open the first or the last tab"),
    key(TIME, ["←", "→"], "Move it by a step")
  ]);

  // src/panels/help/help.js
  var FIGURE2 = "M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M8 12.6v.1";
  function open3() {
    if (document.querySelector("dialog[open]")) return;
    const parts = [...new Set(KEYS3.map(({ where }) => where))];
    open2("Keys", parts.map((where) => [
      el("h3", { class: "keys-where" }, where),
      el("dl", { class: "keys" }, KEYS3.filter((each3) => each3.where === where).map(row2))
    ]));
  }
  var row2 = ({ keys, does }) => el(
    "div",
    { class: "keys-row" },
    el("dt", {}, keys.map((key2) => [el("kbd", { class: "key" }, key2), " "])),
    el("dd", {}, does)
  );
  function onKey4(event) {
    const typing = event.target.closest?.("input:not([type=checkbox], [type=range]), textarea, select");
    if (event.key !== "?" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open3();
  }
  function start20() {
    add3("Keys", FIGURE2, open3).classList.add("share-keys");
    document.addEventListener("keydown", onKey4);
  }

  // src/panels/legend/asof.js
  var box = byId2("as-of");
  var note3 = byId2("as-of-note");
  function complain2(text2) {
    const isMended = !text2 && !note3.hidden;
    box.setAttribute("aria-invalid", String(Boolean(text2)));
    note3.hidden = !text2;
    note3.textContent = text2;
    if (text2 || isMended) say4(text2);
  }
  function sayWhatHolds({ as_of: date2, during }) {
    if (date2) return `Still shown: as of ${date2}.`;
    return during ? `Still shown: ${during[0]} to ${during[1]}.` : "Still shown: all times.";
  }
  function ask() {
    const text2 = box.value.trim();
    const { scope } = get();
    if (text2 === (scope.as_of ?? "")) return complain2("");
    try {
      set({ scope: make({ ...scope, as_of: text2 || null, during: null }) });
      return complain2("");
    } catch (error) {
      return complain2(`${error.message.replace(/^as_of: /, "")} ${sayWhatHolds(scope)}`);
    }
  }
  function render9({ scope }) {
    box.value = scope.as_of ?? "";
    byId2("time-clear").hidden = !asked(scope);
    complain2("");
  }
  function start21() {
    byId2("as-of-form").addEventListener("submit", (event) => {
      event.preventDefault();
      ask();
    });
    box.addEventListener("change", ask);
    byId2("time-clear").addEventListener("click", () => {
      set({ scope: make({ ...get().scope, as_of: null, during: null }) });
      box.focus();
    });
    on(render9, "scope");
    render9(get());
  }

  // src/panels/legend/filterrows.js
  var { vocabulary } = record;
  var values = list11(record);
  var types2 = vocabulary.types.filter(({ id }) => values.types.includes(id));
  var MEANING = {
    positive: "backs, stands with",
    negative: "fights, stands against",
    neutral: "neither: who is part of what, and other ties"
  };
  var EITHER3 = [
    ["contested", true, "contested", "claimed and denied, or claimed on both sides at one time"],
    ["contested", false, "uncontested", "nobody in these sources denies it, or claims the opposite"],
    ["relayed", true, "only relayed", "no source says it in its own voice"],
    ["relayed", false, "own voice", "a source says it in its own voice"],
    ["single_voice", true, "single voice", "fewer than two voices claim it"],
    ["single_voice", false, "several voices", "two voices or more claim it"]
  ];
  var row3 = (group4, value, figure2, text2, title) => ({ group: group4, value, figure: figure2, text: text2, title });
  var ofTypes = () => types2.map((type) => row3(
    "types",
    type.id,
    line2(signOf(type), "act", { arrow: !type.symmetric }),
    type.label,
    type.meaning
  ));
  var ofModes = () => values.modes.map((id) => {
    const { label: label2, tail, meaning } = modes.get(id);
    return row3("modes", id, line2("positive", id), id === "thesis" ? `${label2}: ${tail}` : label2, `has a claim of this kind: ${meaning}`);
  });
  var ofKinds = () => values.kinds.map((id) => {
    const { label: label2, meaning } = kinds.get(id);
    return row3("kinds", id, kind(id), label2, meaning);
  });
  var ofSigns = () => values.signs.map((sign2) => row3("signs", sign2, line2(sign2, "act"), sign2, MEANING[sign2]));
  var ofSources = () => values.sources.map((id) => {
    const { label: label2, cite: cite3 } = sources.get(id);
    return row3("sources", id, null, label2, cite3);
  });
  var ofClaimants = () => values.claimants.map((id) => row3(
    "claimants",
    id,
    null,
    nameClaimant2(id),
    id === OWN_VOICE ? `in its own voice: ${authors()}` : ""
  ));
  var authors = () => joinAnd([...sources.values()].map(({ line: line6 }) => line6).slice(0, 3));
  function nameClaimant2(id) {
    if (id === OWN_VOICE) return sources.size > 1 ? "The sources themselves" : nameClaimant(id, of(record));
    return id === "unnamed" ? "Unnamed sources" : shown(id);
  }
  var ofEither = () => EITHER3.map(([group4, value, text2, title]) => row3(group4, value, value && group4 === "contested" ? dispute("contested") : null, text2, title));
  function list15() {
    const group4 = (title, rows, more3) => ({ title, rows, noun: "relation", look: "", isClosed: false, ...more3 });
    return [
      group4("Relation types", ofTypes()),
      group4("Standing", ofModes(), { look: "legend-firm", hint: "has such a claim" }),
      group4("More", types2.length ? ofEither() : [], { look: "legend-pairs" }),
      group4("Kinds", ofKinds(), { noun: "actor", look: "legend-pairs", hint: "of actors" }),
      group4("Signs", values.signs.length > 1 ? ofSigns() : [], { isClosed: true }),
      group4("Sources", values.sources.length > 1 ? ofSources() : [], { isClosed: true, look: "filter-long" }),
      group4("Claimants", values.claimants.length > 1 ? ofClaimants() : [], { isClosed: true, look: "filter-long" })
    ].filter(({ rows }) => rows.length);
  }

  // src/panels/legend/filters.js
  var resolve3 = (scope) => resolve(record, scope).scope;
  var change = (make15) => set({ scope: make15(resolve3(get().scope)) });
  var DISPUTES2 = [
    ["contested-in-part", "a denial is about less than what is claimed"],
    ["changed", "by the dates claimed, the two were on the other side at another time"],
    ["may-have-changed", "claimed on both sides, and not known to be so on one day"]
  ];
  var groups = [];
  function toggle3({ group: group4, value, text: text2 }) {
    let isBack = false;
    change((scope) => {
      const next = toggle2(scope, group4, value, values[group4]);
      isBack = isOn2(scope, group4, value) && isOn2(next, group4, value);
      return next;
    });
    update(get());
    if (!isBack) return;
    const { word } = groups.find(({ names }) => names.includes(group4));
    word.textContent = `“${text2}” was the last one, so all are shown again.`;
    word.hidden = false;
    say4(word.textContent);
  }
  function makeRow(row5, noun) {
    const { group: group4, value, figure: figure2, text: text2, title } = row5;
    const box2 = el("input", { class: "filter-box", type: "checkbox", change: () => toggle3(row5) });
    const number3 = el("span", { class: "legend-number" });
    const canBeAlone = values[group4].length > 1 && typeof value === "string";
    const item4 = el(
      "li",
      { class: "filter", title },
      el(
        "label",
        { class: "filter-label" },
        box2,
        figure2,
        el("span", { class: "legend-text" }, name(text2)),
        number3
      ),
      canBeAlone && el("button", {
        class: "filter-only",
        type: "button",
        "aria-label": `Only ${text2}`,
        click: () => change((scope) => only(scope, group4, value, values[group4]))
      }, "only")
    );
    return { ...row5, noun, box: box2, number: number3, item: item4 };
  }
  function makeGroup({ title, rows, noun, look: look2, hint, isClosed }) {
    const made = rows.map((row5) => makeRow(row5, noun));
    const names = [...new Set(rows.map(({ group: group4 }) => group4))];
    const reset2 = el("button", {
      class: "quiet filter-all",
      type: "button",
      "aria-label": `Show all: ${title}`,
      hidden: true,
      click: () => resetAll(names, made)
    }, "show all");
    const list19 = el("ul", { class: `filter-list ${look2}`.trim() }, made.map(({ item: item4 }) => item4), explain3(title));
    const word = el("p", { class: "filter-word", hidden: true });
    const words4 = [title, hint && el("span", { class: "filter-hint", "aria-hidden": "true" }, ` · ${hint}`)];
    const set3 = el(
      "fieldset",
      { class: "legend-part filter-group" },
      el("legend", { class: isClosed ? "hidden" : "legend-title" }, words4),
      !isClosed && reset2,
      list19,
      word
    );
    if (!isClosed) return { element: set3, made, names, reset: reset2, word, isOpen: () => true };
    const note5 = el("span", { class: "filter-note" });
    const fold2 = el(
      "details",
      { class: "filter-fold", toggle: () => count6() },
      el("summary", { class: "filter-summary" }, title, " ", note5),
      reset2,
      set3
    );
    return { element: fold2, made, names, reset: reset2, word, note: note5, isOpen: () => fold2.open };
  }
  function resetAll(names, made) {
    change((scope) => names.reduce((all4, group4) => all2(all4, group4, values[group4]), scope));
    made[0].box.focus();
  }
  function explain3(title) {
    const { drawn } = view(EVERYTHING);
    const row5 = (figure2, text2, meaning) => el(
      "li",
      { class: "filter filter-plain", title: meaning },
      figure2,
      el("span", { class: "legend-text" }, text2)
    );
    const isThere = (kind3) => drawn.some((relation3) => kindOf(relation3) === kind3);
    return [
      title === "Standing" && drawn.some(isPast) && row5(line2("positive", "act", { ended: true }), "ended, with its years", "the claims say that it is over"),
      ...(title === "More" ? DISPUTES2.filter(([kind3]) => isThere(kind3)) : []).map(([kind3, meaning]) => row5(dispute(kind3), WORDS.get(kind3), meaning))
    ].filter(Boolean);
  }
  function update(state2) {
    const scope = resolve3(state2.scope);
    for (const { made, names, reset: reset2, word, note: note5 } of groups) {
      word.hidden = true;
      for (const { group: group4, value, box: box2, item: item4 } of made) {
        box2.checked = isOn2(scope, group4, value);
        item4.classList.toggle("is-off", !box2.checked);
      }
      reset2.hidden = !names.some((group4) => isNarrow(scope, group4, values[group4]));
      if (note5) note5.textContent = sayHowMany2(made);
    }
    count6();
  }
  var count6 = make10(() => {
    const { scope } = get();
    const open7 = groups.filter(({ isOpen: isOpen5 }) => isOpen5()).flatMap(({ names }) => names);
    const among = ["modes", "sources", "claimants"].filter((group4) => open7.includes(group4));
    const counts = count4(record, scope, among);
    for (const row5 of groups.flatMap(({ made }) => made)) showNumber(row5, counts[row5.group].get(row5.value) ?? 0);
  });
  function showNumber({ noun, number: number3, item: item4 }, counted2) {
    item4.classList.toggle("is-none", !counted2);
    replace(
      number3,
      el("span", { "aria-hidden": "true" }, String(counted2)),
      el("span", { class: "hidden" }, `, ${count(counted2, noun)}`)
    );
  }
  function sayHowMany2(made) {
    const on3 = made.filter(({ box: box2 }) => box2.checked).length;
    return on3 === made.length ? String(on3) : `${on3} of ${made.length}`;
  }
  function start22() {
    groups = list15().map(makeGroup);
    replace(byId2("legend"), groups.map(({ element: element2 }) => element2));
    on(update, "scope");
    update(get());
  }

  // src/core/timeline.js
  var MOST8 = 120;
  var UNITS = [["day", 10, 1], ["month", 7, 1], ["year", 4, 1], ["decade", 4, 10], ["century", 4, 100], ["millennium", 4, 1e3]];
  var DAY2 = 864e5;
  var tables2 = /* @__PURE__ */ new WeakMap();
  function findRange({ claims: claims2 }) {
    const [never, always] = ALWAYS;
    const days2 = claims2.flatMap(({ known: known4, possible }) => [...known4 ?? [], ...possible ?? []]).filter((day) => day !== never && day !== always);
    if (!days2.length) return null;
    return [days2.reduce((a, b) => b < a ? b : a), days2.reduce((a, b) => b > a ? b : a)];
  }
  var pad = (number3, digits) => String(number3).padStart(digits, "0");
  function divide([first2, last8], [unit, digits, years2]) {
    const steps2 = [];
    if (unit === "day") {
      for (let at2 = Date.parse(first2); at2 <= Date.parse(last8) && steps2.length <= MOST8; at2 += DAY2) {
        const day = new Date(at2).toISOString().slice(0, digits);
        steps2.push([day, day]);
      }
    } else if (unit === "month") {
      const number3 = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
      for (let at2 = number3(first2); at2 <= number3(last8) && steps2.length <= MOST8; at2 += 1) {
        const month = `${pad(Math.floor(at2 / 12), 4)}-${pad(at2 % 12 + 1, 2)}`;
        steps2.push([month, month]);
      }
    } else {
      const start36 = Math.floor(Number(first2.slice(0, 4)) / years2) * years2;
      for (let at2 = start36; at2 <= Number(last8.slice(0, 4)) && steps2.length <= MOST8; at2 += years2) {
        steps2.push([pad(Math.max(at2, 1), 4), pad(Math.min(at2 + years2 - 1, 9999), 4)]);
      }
    }
    return steps2;
  }
  function build7(data) {
    const range = findRange(data);
    if (!range) return [];
    const tries = UNITS.map((unit) => divide(range, unit));
    const steps2 = tries.find(({ length }) => length <= MOST8) ?? tries.at(-1);
    return steps2.map(([start36, end]) => Object.freeze({
      start: start36,
      end,
      first: spanOf(start36)[0],
      last: spanOf(end)[1]
    }));
  }
  function list16(data) {
    if (!tables2.has(data)) tables2.set(data, Object.freeze(build7(data)));
    return tables2.get(data);
  }
  function count7(data, scope) {
    const steps2 = list16(data);
    const timeless = make({ ...scope, as_of: null, during: null });
    const numbers = steps2.map(() => ({ known: 0, possible: 0 }));
    for (const relation3 of select(data, timeless).relations) {
      const states = answer4(relation3, steps2);
      states.forEach((state2, at2) => {
        if (state2) numbers[at2][state2 === 2 ? "known" : "possible"] += 1;
      });
    }
    return numbers;
  }
  function answer4(relation3, steps2) {
    const states = new Uint8Array(steps2.length);
    for (const [which, state2] of [["possible", 1], ["known", 2]]) {
      for (const span of days(relation3, which)) {
        steps2.forEach(({ first: first2, last: last8 }, at2) => {
          if (span[0] <= last8 && first2 <= span[1]) states[at2] = state2;
        });
      }
    }
    return states;
  }
  function place3(data, scope) {
    const asked3 = asked(scope);
    const steps2 = list16(data);
    if (!asked3 || !steps2.length) return null;
    const before2 = steps2.filter(({ last: last8 }) => last8 < asked3[0]).length;
    const through = steps2.filter(({ first: first2 }) => first2 <= asked3[1]).length;
    return [Math.min(before2, steps2.length - 1), Math.max(through, 1)];
  }
  function read4(data, from, to2) {
    const steps2 = list16(data);
    if (from <= 0 && to2 >= steps2.length) return null;
    return [steps2[from].start, steps2[to2 - 1].end];
  }

  // src/panels/legend/timestrip.js
  var steps = list16(record);
  var HEIGHT = 100;
  var PAUSE = 700;
  var holder4 = byId2("strip");
  var bars = svg("svg", { class: "time-bars", viewBox: `0 0 ${steps.length} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" });
  var text = el("span", { class: "time-now" });
  var sliders = ["from", "to"].map((end) => el("input", {
    class: `time-slider time-${end}`,
    type: "range",
    min: 0,
    max: steps.length,
    step: 1,
    "aria-label": end === "from" ? "Period begins" : "Period ends"
  }));
  var drag = null;
  var isPressed = false;
  var waiting2 = 0;
  var counted = "";
  var placed = (scope) => place3(record, scope) ?? [0, steps.length];
  function show10(from, to2) {
    const during = read4(record, from, to2);
    const { scope } = get();
    const next = make({ ...scope, as_of: null, during });
    if (toHash(next) !== toHash(scope)) set({ held: true, scope: next });
  }
  function release() {
    clearTimeout(waiting2);
    drag = null;
    isPressed = false;
    set({ held: false });
  }
  function onSlide(at2) {
    const other2 = placed(get().scope)[1 - at2];
    const value = Number(sliders[at2].value);
    const [from, to2] = at2 ? [other2, Math.max(value, other2 + 1)] : [Math.min(value, other2 - 1), other2];
    show10(from, to2);
    render10(get());
    clearTimeout(waiting2);
    if (!isPressed) waiting2 = setTimeout(release, PAUSE);
  }
  function stepAt({ clientX }) {
    const { left, width } = bars.getBoundingClientRect();
    return Math.max(0, Math.min(steps.length - 1, Math.floor((clientX - left) / width * steps.length)));
  }
  function onDown(event) {
    if (event.button) return;
    const at2 = stepAt(event);
    const [from, to2] = placed(get().scope);
    const isInside = at2 >= from && at2 < to2 && to2 - from < steps.length;
    drag = { at: at2, moved: false, window: isInside ? [from, to2] : null };
    bars.setPointerCapture(event.pointerId);
  }
  function onMove(event) {
    if (!drag) return;
    const at2 = stepAt(event);
    drag.moved ||= at2 !== drag.at;
    if (!drag.moved) return;
    if (!drag.window) return show10(Math.min(at2, drag.at), Math.max(at2, drag.at) + 1);
    const [from, to2] = drag.window;
    const by = Math.max(-from, Math.min(steps.length - to2, at2 - drag.at));
    return show10(from + by, to2 + by);
  }
  function onUp() {
    if (!drag) return;
    if (!drag.moved) show10(drag.at, drag.at + 1);
    release();
  }
  var drawBars = make10(() => {
    const { scope } = get();
    const key2 = toHash(make({ ...scope, as_of: null, during: null }));
    if (counted === key2 && bars.children.length) return;
    counted = key2;
    const numbers = count7(record, scope);
    const most = Math.max(1, ...numbers.map(({ known: known4, possible }) => known4 + possible));
    const bar3 = (at2, number3, below, look2) => svg("rect", {
      class: look2,
      x: at2 + 0.06,
      width: 0.88,
      y: HEIGHT - (number3 + below) / most * HEIGHT,
      height: number3 / most * HEIGHT
    });
    replace(bars, numbers.map(({ known: known4, possible }, at2) => svg(
      "g",
      {},
      svg("title", {}, `${nameOf2(at2, at2 + 1)}: ${known4} claimed to hold, ${possible} may`),
      svg("rect", { class: "time-ground", x: at2, width: 1, y: 0, height: HEIGHT }),
      bar3(at2, known4, 0, "time-known"),
      bar3(at2, possible, known4, "time-possible")
    )));
    markBars(scope);
  });
  function markBars(scope) {
    const [from, to2] = placed(scope);
    [...bars.children].forEach((group4, at2) => {
      group4.classList.toggle("is-out", at2 < from || at2 >= to2);
    });
  }
  function nameOf2(from, to2) {
    const [first2, last8] = [steps[from].start, steps[to2 - 1].end];
    return first2 === last8 ? first2 : `${first2} to ${last8}`;
  }
  function render10({ scope }) {
    const [from, to2] = placed(scope);
    markBars(scope);
    drawBars();
    [from, to2].forEach((edge, at2) => {
      sliders[at2].value = edge;
      sliders[at2].setAttribute("aria-valuetext", at2 ? steps[edge - 1].end : steps[edge].start);
    });
    text.textContent = scope.as_of ?? (scope.during ? scope.during.filter((date2, at2, both) => !at2 || date2 !== both[0]).join(" to ") : "all times");
  }
  function start23() {
    if (steps.length < 2) return;
    replace(
      holder4,
      el("div", { class: "time-strip" }, bars, sliders),
      el("p", { class: "time-scale" }, el("span", {}, steps.at(0).start), text, el("span", {}, steps.at(-1).end)),
      el("p", { class: "time-key" }, el("span", { class: "time-known-key" }, "claimed to hold"), el("span", { class: "time-possible-key" }, "may hold"))
    );
    sliders.forEach((slider, at2) => {
      slider.addEventListener("input", () => onSlide(at2));
      slider.addEventListener("blur", release);
      slider.addEventListener("pointerdown", () => {
        isPressed = true;
      });
      slider.addEventListener("pointerup", release);
      slider.addEventListener("pointercancel", release);
    });
    for (const [event, listener] of [["down", onDown], ["move", onMove], ["up", onUp], ["cancel", onUp]]) {
      bars.addEventListener(`pointer${event}`, listener);
    }
    on(render10, "scope");
    render10(get());
  }

  // src/picture/svgmarkup.js
  var SIGNS6 = /* @__PURE__ */ new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);
  var UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  var escapeText2 = (text2) => String(text2).replace(UNFIT, "�").replace(/[&<>"]/g, (sign2) => SIGNS6.get(sign2));
  var number2 = (value) => String(Math.round(value * 100) / 100 + 0);
  function element(tag, attributes, content = "") {
    const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0).map(([name3, value]) => ` ${name3}="${typeof value === "number" ? number2(value) : escapeText2(value)}"`);
    return content ? `<${tag}${given.join("")}>${content}</${tag}>` : `<${tag}${given.join("")}/>`;
  }
  function part(colour2) {
    const numbers = /^rgba?\(([^)]*)\)$/.exec(colour2)?.[1].split(",").map(Number);
    if (!numbers) return { colour: colour2, opacity: 1 };
    const [opacity = 1] = numbers.slice(3);
    const digits = numbers.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, "0"));
    return { colour: `#${digits.join("")}`, opacity };
  }

  // src/picture/svgcontext.js
  var TURN = 2 * Math.PI;
  var FIRST4 = {
    fillStyle: "#000000",
    strokeStyle: "#000000",
    lineWidth: 1,
    lineCap: "butt",
    lineJoin: "miter",
    globalAlpha: 1,
    font: "10px sans-serif",
    textAlign: "start",
    textBaseline: "alphabetic",
    lineDashOffset: 0,
    isCentred: false,
    shadowColor: "transparent",
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0
  };
  var ANCHORS = { center: "middle", right: "end", end: "end" };
  var FONT = /^(?:(bold|italic|normal|\d{3})\s+)?([\d.]+)px\s+(.*)$/;
  var SvgContext = class {
    #measure;
    #stack = [];
    #state = { x: 0, y: 0, dash: [] };
    #path = [];
    #lines = [];
    constructor(measure6) {
      this.#measure = measure6;
      Object.assign(this, FIRST4);
    }
    save() {
      const looks2 = Object.fromEntries(Object.keys(FIRST4).map((name3) => [name3, this[name3]]));
      this.#stack.push({ looks: looks2, state: { ...this.#state } });
    }
    restore() {
      const last8 = this.#stack.pop();
      if (!last8) return;
      Object.assign(this, last8.looks);
      this.#state = last8.state;
    }
    translate(x, y) {
      this.#state.x += x;
      this.#state.y += y;
    }
    setLineDash(dash) {
      this.#state.dash = [...dash];
    }
    beginPath() {
      this.#path = [];
    }
    closePath() {
      if (this.#path.length) this.#path.push("Z");
    }
    moveTo(x, y) {
      this.#path.push(`M${this.#at(x, y)}`);
    }
    lineTo(x, y) {
      this.#path.push(`${this.#path.length ? "L" : "M"}${this.#at(x, y)}`);
    }
    quadraticCurveTo(...points) {
      this.#path.push(`Q${this.#all(points)}`);
    }
    bezierCurveTo(...points) {
      this.#path.push(`C${this.#all(points)}`);
    }
    rect(x, y, width, height) {
      this.#path.push(`M${this.#at(x, y)}H${number2(x + width + this.#state.x)}V${number2(y + height + this.#state.y)}H${number2(x + this.#state.x)}Z`);
    }
    // A whole circle has no arc of its own in SVG: two halves make it.
    arc(x, y, radius2, start36, end, isBack = false) {
      const at2 = (angle) => this.#at(x + radius2 * Math.cos(angle), y + radius2 * Math.sin(angle));
      const step2 = (angle, isLong) => this.#path.push(`A${number2(radius2)} ${number2(radius2)} 0 ${isLong ? 1 : 0} ${isBack ? 0 : 1} ${at2(angle)}`);
      this.#path.push(`${this.#path.length ? "L" : "M"}${at2(start36)}`);
      if (Math.abs(end - start36) >= TURN) {
        step2(start36 + (isBack ? -Math.PI : Math.PI), false);
        return step2(start36, false);
      }
      const length = ((isBack ? start36 - end : end - start36) % TURN + TURN) % TURN;
      return step2(end, length > Math.PI);
    }
    fill() {
      this.#write(this.#fillLook());
    }
    stroke() {
      this.#write(this.#strokeLook());
    }
    fillRect(x, y, width, height) {
      const { x: across, y: down } = this.#state;
      this.#lines.push(element("rect", { x: x + across, y: y + down, width, height, ...this.#fillLook() }));
    }
    measureText(text2) {
      return { width: this.#measure(this.font, text2, this.textBaseline).width };
    }
    fillText(text2, x, y) {
      this.#text(text2, x, y, this.#fillLook());
    }
    // The halo: whoever listens or searches finds the text once.
    strokeText(text2, x, y) {
      this.#text(text2, x, y, { ...this.#strokeLook(), "aria-hidden": "true" });
    }
    /** Draw what belongs together, under a title. */
    group(title, draw) {
      this.#lines.push("<g>", element("title", {}, escapeText2(title)));
      draw();
      this.#lines.push("</g>");
    }
    /**
     * Return all that was drawn as an SVG file.
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
      const words4 = [
        element("title", { id: "title" }, escapeText2(title)),
        element("desc", { id: "description" }, escapeText2(description))
      ];
      return `${element("svg", head3, `
${[...words4, ...this.#lines].join("\n")}
`)}
`;
    }
    #at(x, y) {
      return `${number2(x + this.#state.x)} ${number2(y + this.#state.y)}`;
    }
    #all(points) {
      const pairs = [];
      for (let at2 = 0; at2 < points.length; at2 += 2) pairs.push(this.#at(points[at2], points[at2 + 1]));
      return pairs.join(" ");
    }
    #write(look2) {
      if (this.#path.length) this.#lines.push(element("path", { d: this.#path.join(""), ...look2 }));
    }
    #fillLook() {
      const { colour: colour2, opacity } = part(this.fillStyle);
      return { fill: colour2, "fill-opacity": see(opacity * this.globalAlpha) };
    }
    #strokeLook() {
      const { colour: colour2, opacity } = part(this.strokeStyle);
      const { dash } = this.#state;
      return {
        fill: "none",
        stroke: colour2,
        "stroke-width": this.lineWidth,
        "stroke-opacity": see(opacity * this.globalAlpha),
        "stroke-dasharray": dash.some((length) => length > 0) ? dash.map(number2).join(" ") : null,
        "stroke-linecap": this.lineCap === "butt" ? null : this.lineCap,
        "stroke-linejoin": this.lineJoin === "miter" ? null : this.lineJoin
      };
    }
    // Programs do not agree on other baselines: all text is set on the alphabetic one. Nor does every
    // machine have the same letters: lines of a name are set by their middle, where `isCentred`.
    #text(text2, x, y, look2) {
      const [, weight, size, face2] = FONT.exec(this.font.trim());
      const { width, shift } = this.#measure(this.font, text2, this.textBaseline);
      const isTurned = this.isCentred && !ANCHORS[this.textAlign];
      this.#lines.push(element("text", {
        x: x + this.#state.x + (isTurned ? width / 2 : 0),
        y: y + shift + this.#state.y,
        "font-family": faces(face2),
        "font-size": Number(size),
        "font-weight": weight === "bold" ? "bold" : null,
        "text-anchor": isTurned ? "middle" : ANCHORS[this.textAlign],
        "xml:space": /^\s|\s$|\s\s/.test(text2) ? "preserve" : null,
        ...look2
      }, escapeText2(text2)));
    }
  };
  var faces = (list19) => list19.split(",").map((face2) => face2.trim().replace(/["']/g, "")).map((face2) => face2.includes(" ") ? `'${face2}'` : face2).join(",");
  var see = (opacity) => opacity < 1 ? opacity : null;
  var make12 = (measure6) => new SvgContext(measure6);

  // src/core/caption.js
  var KINDS = /* @__PURE__ */ new Map([[1, "supportive "], [-1, "hostile "]]);
  function say9(relations, whose, whole, choices) {
    const [sign2, other2] = new Set(relations.map((relation3) => relation3.sign));
    const kind3 = other2 === void 0 && KINDS.get(sign2) || "";
    const number3 = relations.length ? count(relations.length, `${kind3}tie`) : "No tie";
    const narrowed2 = choices.length ? `: ${choices.join("; ")}` : "";
    return `${number3} ${whose}, of ${count(whole, "claimed relation")}${narrowed2}.`;
  }
  var sayReach = (centres, nameOf3) => `within ${joinAnd([...centres].map(([id, steps2]) => `${count(steps2, "step")} of ${nameOf3(id)}`))}`;

  // src/panels/picture/foreground.js
  var MOST9 = 4;
  function listChoices2(isNear) {
    const { scope, near, hide: hide2 } = get();
    const centres = read(near);
    const hidden = ids2(hide2).map(said);
    const more3 = hidden.length - MOST9;
    return [
      ...listChoices(record, scope),
      !isNear && centres.size > 0 && sayReach(centres, said),
      hidden.length > 0 && `without ${joinAnd(more3 > 1 ? [...hidden.slice(0, MOST9), `${more3} more`] : hidden)}`
    ].filter(Boolean);
  }
  function count8(relations, whose, isNear = false) {
    const whole = view(EVERYTHING).drawn.length;
    return say9(relations, whose, whole, listChoices2(isNear));
  }
  function lit() {
    const { relations } = get4();
    return view(get().scope).drawn.filter(({ id }) => relations.has(id));
  }
  function ofSelection2({ kind: kind3, actors: actors2, relation: relation3 }) {
    if (kind3 === "relation") return head(relation3);
    return count8(lit(), kind3 === "pair" ? `between ${joinAnd(actors2.map(said))}` : `of ${said(actors2[0])}`);
  }
  function say10() {
    const { from, to: to2, near } = get();
    const selected2 = selected();
    if (selected2) return ofSelection2(selected2);
    const tension = picked();
    if (tension) return `${tension.lead} ${count8(lit(), "behind it")}`;
    const bloc2 = picked2();
    if (bloc2) return `${count8(lit(), `within bloc ${bloc2} of the split`)} It is not a finding of allegiance.`;
    if (current()) return count8(lit(), `on a path between ${said(from)} and ${said(to2)}`);
    const centres = read(near);
    return centres.size ? `${count8(get3().relations, sayReach(centres, said), true)} All others are out of focus.` : "";
  }
  function listLines() {
    const text2 = say10();
    return text2 ? [text2, caveats()].filter(Boolean) : [words3()];
  }

  // src/panels/picture/picturelegend.js
  var picturelegend_exports = {};
  __export(picturelegend_exports, {
    ENTRY: () => ENTRY,
    list: () => list17
  });
  var ENTRY = Object.freeze({ gap: 8, apart: 22, high: 20 });
  var [LINE2, FIGURE3] = [34, 16];
  var CORNERS = /* @__PURE__ */ new Map([
    ["square", [[-5, -5], [5, -5], [5, 5], [-5, 5]]],
    ["diamond", [[0, -6.5], [6.5, 0], [0, 6.5], [-6.5, 0]]],
    ["triangle", [[0, -6], [6, 5], [-6, 5]]],
    ["triangleDown", [[0, 6], [6, -5], [-6, -5]]],
    ["hexagon", [[-3.3, -5.6], [3.3, -5.6], [6.5, 0], [3.3, 5.6], [-3.3, 5.6], [-6.5, 0]]],
    ["star", Array.from({ length: 10 }, (_, at2) => {
      const [angle, far] = [at2 * Math.PI / 5 - Math.PI / 2, at2 % 2 ? 3 : 7];
      return [far * Math.cos(angle), far * Math.sin(angle)];
    })]
  ]);
  var once = (values3) => new Set(values3);
  function line4(sign2, mode2, { hasHead = false, opacity = 1, colour: name3 = `sign-${sign2}` } = {}) {
    return (context, x, y) => {
      const look2 = record.strokes[sign2][mode2];
      const colour2 = get2(name3);
      Object.assign(context, {
        globalAlpha: Math.min(look2.opacity, opacity),
        lineWidth: look2.width,
        strokeStyle: colour2,
        fillStyle: colour2
      });
      context.setLineDash(look2.dashes);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + LINE2 - (hasHead ? 7 : 0), y);
      context.stroke();
      if (!hasHead) return;
      context.beginPath();
      outline(context, x + LINE2, y, [[-8, -3.4], [0, 0], [-8, 3.4], [-6.2, 0]]);
      context.fill();
    };
  }
  function outline(context, x, y, corners) {
    corners.forEach(([right, down], at2) => {
      context[at2 ? "lineTo" : "moveTo"](x + right, y + down);
    });
    context.closePath();
  }
  var kind2 = ({ id, shape, colour: colour2 }) => (context, left, y) => {
    const [x, hue] = [left + FIGURE3 / 2, get2(isOn() ? "soft" : `hue-${colour2}`)];
    Object.assign(context, { fillStyle: hue, strokeStyle: hue, lineWidth: 1.5 });
    context.setLineDash(id === "umbrella" ? [3, 2] : []);
    context.beginPath();
    if (CORNERS.has(shape)) outline(context, x, y, CORNERS.get(shape));
    else context.arc(x, y, 5.5, 0, 2 * Math.PI);
    context[id === "umbrella" ? "stroke" : "fill"]();
  };
  var dispute2 = (kind3) => (context, x, y) => {
    line4("neutral", "act")(context, x, y);
    paintDisc(context, { x: x + LINE2 / 2, y }, kind3);
  };
  var entry2 = (text2, draw, wide = LINE2) => ({ text: text2, draw, wide });
  function list17({ relations, full, faint }) {
    const { vocabulary: vocabulary2 } = record;
    const [types3, modes2] = [once(relations.map(({ type }) => type)), once(relations.map(({ standing }) => standing))];
    const kinds4 = once([...full, ...faint].map((id) => actor(id).kind));
    const tail = ({ id, label: label2, tail: more3 }) => id === "thesis" ? `${label2}: ${more3}` : label2;
    return [
      { title: "Claimed relations", entries: vocabulary2.types.filter(({ id }) => types3.has(id)).map((type) => entry2(type.label, line4(signOf(type), "act", { hasHead: !type.symmetric }))) },
      { title: "Standing", entries: vocabulary2.modes.filter(({ id }) => modes2.has(id)).toReversed().map((mode2) => entry2(tail(mode2), line4("positive", mode2.id, { colour: "soft" }))) },
      { title: "Marks", entries: listMarks(relations, faint) },
      { title: "Actors", entries: vocabulary2.kinds.filter(({ id }) => kinds4.has(id)).map((each3) => entry2(each3.label, kind2(each3), FIGURE3)) },
      ...listBlocs()
    ].filter(({ entries: entries2 }) => entries2.length);
  }
  function listBlocs() {
    if (!isOn()) return [];
    const entries2 = list7().map(({ place: place4, text: text2 }) => entry2(text2, (context, x, y) => paintDot(context, place4, x + FIGURE3 / 2, y), FIGURE3));
    return [{ title: "Blocs", entries: entries2 }];
  }
  function listMarks(relations, faint) {
    const { FAINT: FAINT2, UNKNOWN: UNKNOWN2, ENDED: ENDED2 } = OPACITY;
    const pale = (opacity) => line4("neutral", "act", { opacity });
    const disputes = once(relations.map(kindOf));
    return [
      ...[...WORDS].filter(([id]) => disputes.has(id)).map(([id, text2]) => entry2(text2, dispute2(id))),
      relations.some(isPast) && entry2("ended, with its years", pale(ENDED2)),
      relations.some(({ holds: holds2 }) => holds2 === "unknown") && entry2("not known to hold then", pale(UNKNOWN2)),
      faint.size > 0 && entry2("in no relation that is shown", (context, x, y) => {
        context.globalAlpha = FAINT2;
        kind2({ id: "", shape: "dot", colour: "grey" })(context, x, y);
      }, FIGURE3)
    ].filter(Boolean);
  }

  // src/panels/picture/painting.js
  var { face } = first.options.nodes.font;
  var MARGIN = 28;
  var NARROWEST = 640;
  var HEAD = { font: `bold 20px ${face}`, high: 27, colour: "ink" };
  var TEXT = { font: `13px ${face}`, high: 19, colour: "soft" };
  var LABEL = { font: `12px ${face}`, colour: "ink" };
  var TITLES = 128;
  function wrap(context, { font: font2 }, text2, width) {
    context.font = font2;
    const fits = (line6) => context.measureText(line6).width <= width;
    const lines2 = [""];
    for (const word of text2.split(/\s+/).filter(Boolean).flatMap((each3) => cut2(each3, fits))) {
      const longer = `${lines2.at(-1)} ${word}`.trim();
      if (lines2.at(-1) && !fits(longer)) lines2.push(word);
      else lines2[lines2.length - 1] = longer;
    }
    return carry(lines2);
  }
  function cut2(word, fits) {
    const parts = [];
    let rest = [...word];
    while (rest.length > 1 && !fits(rest.join(""))) {
      const over = rest.findIndex((_, at2) => at2 > 0 && !fits(rest.slice(0, at2 + 1).join("")));
      parts.push(rest.slice(0, over).join(""));
      rest = rest.slice(over);
    }
    return [...parts, rest.join("")];
  }
  function saySize() {
    const { size, ranking } = get();
    if (!size || ranking?.refused) return "";
    const { attention, measures, tensions } = record;
    const { label: label2, means, means_not: meansNot } = measures[size];
    const told2 = [`Dots are sized by ${label2.toLowerCase()}.`, means, meansNot, attention];
    return [...told2, ranking?.theses_left_out && tensions.left_out].filter(Boolean).join(" ");
  }
  var say11 = () => [...listLines(), say6(), saySize()].filter(Boolean);
  function plan(context, shown3 = get3()) {
    const box2 = surround2([...shown3.full, ...shown3.faint]);
    const width = Math.max(NARROWEST, Math.ceil(box2.right - box2.left + 2 * MARGIN));
    const lines2 = [];
    let down = MARGIN;
    const write12 = (look2, text2) => {
      for (const line6 of text2 ? wrap(context, look2, text2, width - 2 * MARGIN) : []) {
        lines2.push({ ...look2, text: line6, x: MARGIN, y: down + look2.high / 2 });
        down += look2.high;
      }
    };
    write12(HEAD, isolate(record.title));
    for (const text2 of [record.banner, ...say11()]) write12(TEXT, text2);
    down += MARGIN;
    const origin = { x: (width - box2.left - box2.right) / 2, y: down - box2.top };
    down += box2.bottom - box2.top + MARGIN;
    const legend2 = planLegend(context, shown3, width, down);
    return { width, height: Math.ceil(legend2.bottom + MARGIN), lines: lines2, origin, legend: legend2 };
  }
  function planLegend(context, shown3, width, top) {
    const parts = [];
    let y = top + ENTRY.high / 2;
    for (const { title, entries: entries2 } of list17(shown3)) {
      let x = MARGIN + TITLES;
      parts.push({ text: title, ...TEXT, font: LABEL.font, x: MARGIN, y });
      for (const { text: text2, draw, wide } of entries2) {
        context.font = LABEL.font;
        const whole = wide + ENTRY.gap + context.measureText(text2).width;
        if (x > MARGIN + TITLES && x + whole > width - MARGIN) [x, y] = [MARGIN + TITLES, y + ENTRY.high];
        parts.push({ text: text2, ...LABEL, x: x + wide + ENTRY.gap, y, draw, at: x });
        x += whole + ENTRY.apart;
      }
      y += ENTRY.high + 4;
    }
    return { top, bottom: y - ENTRY.high / 2, parts };
  }
  function surround2(ids3) {
    const boxes2 = ids3.map(boxOf);
    if (!boxes2.length) return { left: 0, top: 0, right: 0, bottom: 0 };
    const most = (side, pick3) => pick3(...boxes2.map((box2) => box2[side]));
    return {
      left: most("left", Math.min),
      top: most("top", Math.min),
      right: most("right", Math.max),
      bottom: most("bottom", Math.max)
    };
  }
  function paint5(context, planned) {
    const { width, height, origin, lines: lines2, legend: legend2 } = planned;
    context.fillStyle = get2("canvas");
    context.fillRect(0, 0, width, height);
    for (const line6 of lines2) write4(context, line6);
    context.save();
    context.translate(origin.x, origin.y);
    atFullScale(() => paintNetwork(context, {
      left: -origin.x,
      right: width - origin.x,
      top: lines2.at(-1).y + TEXT.high - origin.y,
      bottom: legend2.top - origin.y
    }));
    context.restore();
    for (const part2 of legend2.parts) write4(context, part2);
  }
  function atFullScale(work) {
    const { view: view4 } = network.body;
    const { scale } = view4;
    try {
      view4.scale = 1;
      allow2(true);
      return work();
    } finally {
      view4.scale = scale;
    }
  }
  function paintNetwork(context, box2) {
    const { relations, full, faint } = get3();
    const group4 = context.group ? (title, draw) => context.group(title, draw) : (_, draw) => draw();
    const isThere = (id) => full.has(id) || faint.has(id);
    const nodes2 = ids.filter(isThere);
    const drawn = relations.filter(({ from, to: to2 }) => isThere(from) && isThere(to2));
    const blank2 = document.createElement("canvas").getContext("2d");
    for (const { id } of drawn) edgeOf(id).drawArrows(blank2);
    for (const relation3 of drawn) {
      group4(sayRelation(record, relation3), () => {
        edgeOf(relation3.id).draw(context);
        edgeOf(relation3.id).drawArrows(context);
      });
    }
    context.isCentred = true;
    const named3 = nodes2.map((id) => {
      let label2;
      group4(shown(id), () => {
        label2 = nodeOf(id).draw(context);
      });
      return label2;
    });
    if (!get4()) for (const label2 of named3) label2.drawExternalLabel?.();
    paint3(context, box2);
  }
  function write4(context, { text: text2, font: font2, colour: colour2, x, y, draw, at: at2 }) {
    context.save();
    Object.assign(context, { font: font2, fillStyle: get2(colour2), textAlign: "left", textBaseline: "middle" });
    context.setLineDash([]);
    context.fillText(text2, x, y);
    draw?.(context, at2, y);
    context.restore();
  }

  // src/panels/picture/savepicture.js
  var FIGURE4 = "M2.5 4.2a1.2 1.2 0 0 1 1.2-1.2h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2zM3 11.5l3.2-3.3 2.3 2.3 1.6-1.6 2.9 2.9M10.6 5.9v.1";
  var TWICE = 2;
  var LONGEST = 16e3;
  var MOST10 = 64e6;
  var blank = () => document.createElement("canvas").getContext("2d");
  function measureWith(context) {
    return (font2, text2, baseline) => {
      const ascentOn = (line6) => {
        context.textBaseline = line6;
        return context.measureText(text2).fontBoundingBoxAscent;
      };
      context.font = font2;
      return { width: context.measureText(text2).width, shift: ascentOn("alphabetic") - ascentOn(baseline) };
    };
  }
  function writeSvg() {
    return inLight(() => {
      const planned = plan(blank());
      const context = make12(measureWith(blank()));
      paint5(context, planned);
      const { title, banner } = record;
      return context.write({ ...planned, title, description: [banner, ...listLines()].join(" ") });
    });
  }
  function paintCanvas() {
    return inLight(() => {
      const planned = plan(blank());
      const { width, height } = planned;
      const scale = Math.min(TWICE, LONGEST / Math.max(width, height), Math.sqrt(MOST10 / (width * height)));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [Math.floor(width * scale), Math.floor(height * scale)];
      const context = canvas.getContext("2d");
      context.scale(scale, scale);
      paint5(context, planned);
      return { canvas, scale };
    });
  }
  function saveSvg() {
    save2("svg", new Blob([writeSvg()], { type: "image/svg+xml" }));
  }
  function savePng() {
    const { canvas, scale } = paintCanvas();
    const smaller = scale < TWICE ? ` It is ${scale.toFixed(1)} times the size: larger ones do not fit into a browser.` : "";
    canvas.toBlob((blob) => {
      if (blob) save2("png", blob, smaller);
      else note2("This browser can't make so large a PNG. Save the picture as SVG instead.");
    }, "image/png");
  }
  function save2(ending, blob, more3 = "") {
    const file = `${name2()}.${ending}`;
    save(file, blob);
    note2(`Saved as ${file}.${more3}`);
  }
  function open4() {
    const choice = (name3, what, work, first2) => el(
      "li",
      { class: "picture-choice" },
      el("button", {
        class: "button",
        type: "button",
        autofocus: first2,
        "aria-describedby": `picture-${name3}`,
        click: () => {
          dialog.close();
          work();
        }
      }, name3),
      el("span", { id: `picture-${name3}` }, what)
    );
    const dialog = open2(
      "Save picture",
      el("p", {}, "All that is shown, with the title, the sources, the scope in words and a legend. In light colours, for print."),
      el(
        "ul",
        { class: "picture-choices" },
        choice("PNG", "for documents and slides, at twice the size", savePng, true),
        choice("SVG", "for print and drawing programs, at any size", saveSvg)
      )
    );
  }
  var start24 = () => add3("Save picture", FIGURE4, open4);

  // src/panels/table/tablepanel.js
  var MORE2 = 100;
  var PAUSE2 = 400;
  var TITLES2 = /* @__PURE__ */ new Map([["actors", "Actors"], ["relations", "Relations"], ["claims", "Claims"]]);
  var WORDS3 = {
    actors: { noun: "actor", about: "Actors that take part in what is shown." },
    relations: { noun: "claimed relation", about: "Each is a claim by those named, not an established fact." },
    claims: { noun: "claim", about: "One row says what one claimant says in one paragraph." }
  };
  var body2 = el("tbody", { role: "rowgroup" });
  var caption = el("caption", { class: "table-caption" });
  var head2 = el("thead", { role: "rowgroup" });
  var more = el("button", { class: "quiet table-more", type: "button", click: showMore });
  var empty = el("div", { class: "table-empty", hidden: true });
  var find7 = el("input", {
    class: "field table-find",
    id: "table-find",
    type: "search",
    placeholder: "Filter rows",
    autocomplete: "off",
    spellcheck: "false",
    input: onFind,
    keydown: onFindKey
  });
  var radios = /* @__PURE__ */ new Map();
  var last7 = { view: null, rows: {} };
  var arranged = [];
  var telling = 0;
  function rowsOf(table2) {
    const { scope } = get();
    const view4 = view(scope);
    if (last7.view !== view4) last7 = { view: view4, rows: {} };
    const ids3 = ids.filter(isInScope);
    last7.rows[table2] ??= list14(record, { relations: view4.all }, table2, ids3);
    return last7.rows[table2];
  }
  function makeHead(table2) {
    head2.dataset.table = table2;
    replace(head2, el("tr", { role: "row" }, COLUMNS[table2].map(({ id, label: label2, isNumber }) => el(
      "th",
      { scope: "col", role: "columnheader", "data-column": id, class: isNumber && "is-number" },
      el("button", { class: "sort", type: "button", click: () => sortBy(id, isNumber) }, label2)
    ))));
  }
  function sortBy(id, isNumber) {
    const { table: table2, sort: sort2 } = get();
    const now3 = readSort(table2, sort2);
    const isFalling = now3.column === id ? !now3.isFalling : isNumber;
    set({ sort: isFalling ? `-${id}` : id, rows: MORE2 });
  }
  function markSort({ table: table2, sort: sort2 }) {
    const { column: column2, isFalling } = readSort(table2, sort2);
    for (const cell3 of head2.querySelectorAll("th")) {
      if (cell3.dataset.column !== column2) cell3.removeAttribute("aria-sort");
      else cell3.setAttribute("aria-sort", isFalling ? "descending" : "ascending");
    }
  }
  function render11(state2) {
    const { tab, table: table2 } = state2;
    if (tab !== "table") return;
    if (head2.dataset.table !== table2) makeHead(table2);
    if (find7.value !== state2.find) find7.value = state2.find;
    radios.get(table2).box.checked = true;
    for (const [name3, { number: number3 }] of radios) number3.textContent = countAll(name3);
    markSort(state2);
    arranged = arrange(rowsOf(table2), table2, state2);
    replace(body2);
    write5(state2);
  }
  function write5({ table: table2, rows }) {
    body2.append(...arranged.slice(body2.children.length, rows).map((row5) => make11(table2, row5)));
    const left = arranged.length - body2.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, MORE2)} more of ${count(left, "row")} left`;
    replace(caption, say12(get()));
    empty.hidden = arranged.length > 0;
    if (!arranged.length) replace(empty, sayEmpty(get()));
    mark6(get());
  }
  function countAll(table2) {
    const { all: all4, drawn } = view(get().scope);
    if (table2 === "actors") return String(ids.filter(isInScope).length);
    return String(table2 === "relations" ? drawn.length : all4.reduce((sum, { claims: claims2 }) => sum + claims2.length, 0));
  }
  function say12({ table: table2, find: text2 }) {
    const { noun, about: about4 } = WORDS3[table2];
    const isOpen5 = ({ record: record3 }) => table2 === "relations" && !record3.standing;
    const [there, all4] = [arranged, rowsOf(table2)].map((rows) => rows.filter((row5) => !isOpen5(row5)).length);
    const open7 = arranged.filter(isOpen5).length;
    const number3 = [
      text2.trim() ? `${there} of ${count(all4, noun)}` : count(all4, noun),
      open7 > 0 && `${open7} only denied or not confirmed`
    ].filter(Boolean).join(", and ");
    return `${number3}. ${about4}`;
  }
  function sayEmpty({ table: table2, find: text2 }) {
    const filtered = text2.trim() && rowsOf(table2).length;
    return [
      el("p", { class: "empty" }, filtered ? `No rows match “${isolate(text2.trim())}”.` : "Nothing is shown in this scope."),
      el("button", {
        class: "quiet",
        type: "button",
        click: () => {
          find7.focus();
          return filtered ? setFind("") : clearScope();
        }
      }, filtered ? "Show all rows" : "Clear the scope")
    ];
  }
  function mark6({ select: select3 }) {
    for (const row5 of body2.children) row5.classList.toggle("is-current", row5.dataset.select === select3);
  }
  var setFind = (text2) => set({ find: text2, rows: MORE2 });
  function onFind() {
    setFind(find7.value);
    clearTimeout(telling);
    telling = setTimeout(() => say4(say12(get())), PAUSE2);
  }
  function onFindKey(event) {
    if (event.key !== "Escape" || !find7.value) return;
    event.preventDefault();
    find7.value = "";
    onFind();
  }
  function showMore() {
    set({ rows: get().rows + MORE2 });
    say4(`${body2.children.length} of ${arranged.length} rows are shown.`);
  }
  function makeWhole() {
    const { table: table2 } = get();
    return el(
      "table",
      {},
      el("caption", {}, say12(get())),
      el("thead", {}, el("tr", {}, COLUMNS[table2].map(({ label: label2 }) => el("th", {}, label2)))),
      el("tbody", {}, arrange(rowsOf(table2), table2, get()).map((row5) => make11(table2, row5)))
    );
  }
  function makeChoice(table2) {
    const number3 = el("span", { class: "segment-number" });
    const box2 = el("input", {
      class: "segment-box",
      type: "radio",
      name: "table",
      value: table2,
      change: () => set({ table: table2, sort: "", rows: MORE2 })
    });
    return [table2, { box: box2, number: number3, label: el("label", { class: "segment" }, box2, TITLES2.get(table2), " ", number3) }];
  }
  function start25() {
    radios = new Map([...TITLES2.keys()].map(makeChoice));
    replace(
      byId2("table-panel"),
      el(
        "div",
        { class: "reading-head" },
        el(
          "fieldset",
          { class: "segments" },
          el("legend", { class: "hidden" }, "Rows"),
          [...radios.values()].map(({ label: label2 }) => label2)
        ),
        el("label", { class: "hidden", for: "table-find" }, "Filter rows"),
        find7
      ),
      el("table", { class: "table", role: "table" }, caption, head2, body2),
      empty,
      el("p", { class: "table-end" }, more)
    );
    on((state2, changed) => {
      if (changed.size === 1 && changed.has("rows")) write5(state2);
      else render11(state2);
    }, "tab", "table", "sort", "find", "rows", "scope");
    on(mark6, "select");
    render11(get());
  }

  // src/panels/print/printparts.js
  var TWICE2 = 2;
  var SCREEN_ONLY = "input, select, label, fieldset, .reading-head, .hidden, [hidden], .sources-about, .outside-clear, [aria-label^='Claims.']";
  function makeCanvas(width, height, draw) {
    const canvas = el("canvas");
    [canvas.width, canvas.height] = [Math.ceil(width * TWICE2), Math.ceil(height * TWICE2)];
    const context = canvas.getContext("2d");
    context.scale(TWICE2, TWICE2);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    draw(context);
    return canvas;
  }
  function picture(shown3) {
    const planned = plan(el("canvas").getContext("2d"), shown3);
    const { y, high } = planned.lines.at(-1);
    const top = y + high;
    const canvas = makeCanvas(planned.width, planned.legend.top - top, (context) => {
      context.translate(0, -top);
      paint5(context, { ...planned, lines: planned.lines.slice(-1), legend: { ...planned.legend, parts: [] } });
    });
    canvas.classList.add("print-picture");
    return canvas;
  }
  function legend(shown3) {
    const { ENTRY: ENTRY2, list: list19 } = picturelegend_exports;
    const sign2 = ({ draw, wide }) => {
      const canvas = makeCanvas(wide, ENTRY2.high, (context) => draw(context, 0, ENTRY2.high / 2));
      canvas.classList.add(wide > ENTRY2.high ? "print-line" : "print-figure");
      return canvas;
    };
    return el("dl", { class: "print-legend" }, list19(shown3).map(({ title, entries: entries2 }) => el(
      "div",
      {},
      el("dt", {}, title),
      el("dd", {}, el("ul", {}, entries2.map((entry3) => el("li", {}, sign2(entry3), " ", entry3.text))))
    )));
  }
  var claim2 = (each3) => el(
    "li",
    { class: "print-claim" },
    name(each3.sentence),
    " ",
    firmly(each3),
    each3.quote && el("span", { class: "print-note" }, " In the source's words: ", name(`“${isolate(each3.quote)}”`)),
    each3.note && el("span", { class: "print-note" }, " Note: ", name(each3.note))
  );
  var claims = (list19) => el("ul", {}, list19.map(claim2));
  var relation2 = (each3) => el(
    "section",
    { class: "print-relation" },
    el(
      "div",
      { class: "print-head" },
      el("h3", {}, name(head(each3))),
      each3.standing && el("p", { class: "print-marks" }, dates(each3), " ", badges(each3).map((badge2) => [badge2, " "]))
    ),
    claims(each3.claims)
  );
  function copy2(part2) {
    const copied = part2.cloneNode(true);
    copied.hidden = false;
    for (const each3 of copied.querySelectorAll(SCREEN_ONLY)) each3.remove();
    for (const button of copied.querySelectorAll("button")) {
      button.replaceWith(el("span", { class: "print-button" }, [...button.childNodes]));
    }
    for (const each3 of [copied, ...copied.querySelectorAll("[id], [role], [tabindex]")]) {
      for (const kind3 of ["id", "role", "tabindex", "aria-labelledby"]) each3.removeAttribute(kind3);
    }
    return copied;
  }

  // src/panels/print/printchoice.js
  var NOTHING2 = Object.freeze({ select: "", from: "", to: "", near: "", hide: "", tab: "graph", picked: "", lit: null });
  var inScope = () => view(get().scope).all;
  var WHO = "Who claims what";
  var list18 = (relations) => [el("h2", {}, WHO), relations.map(relation2), sources2(relations)];
  function litOf({ relations, actors: actors2 }) {
    const drawn = view(get().scope).drawn.filter(({ id }) => relations.has(id));
    return { relations: drawn, full: actors2, faint: /* @__PURE__ */ new Set() };
  }
  var aboutActor = ({ aliases, note: note5, kind: kind3 }) => el(
    "p",
    { class: "print-about" },
    kinds.get(kind3).label,
    aliases.length > 0 && [". Also called ", aliases.map((alias, at2) => [at2 ? ", " : "", name(alias)])],
    note5 && [". ", name(note5)]
  );
  function listOfActor(id, relations) {
    const told2 = new Set(relations.flatMap((each3) => each3.claims));
    const others = inScope().flatMap((each3) => each3.claims).filter((claim3) => !told2.has(claim3));
    const spoken = others.filter((claim3) => speakersOf(claim3).includes(id));
    const through = others.filter((claim3) => claim3.via.includes(id) && !spoken.includes(claim3));
    const part2 = (title, content) => content && [el("h2", {}, name(title)), content];
    return [
      part2(WHO, relations.length > 0 && relations.map(relation2)),
      part2(`Claims by or through ${said(id)}`, spoken.length > 0 && claims(spoken)),
      part2(`Claims that name ${said(id)} as channel`, through.length > 0 && claims(through)),
      sources2([...relations, { claims: [...spoken, ...through] }])
    ];
  }
  function ofSelection3(selected2) {
    const { kind: kind3, actors: [first2, second], relation: only2 } = selected2;
    const isEnd = (id) => ({ from, to: to2 }) => from === id || to2 === id;
    const relations = only2 ? [only2] : inScope().filter(isEnd(first2)).filter(kind3 === "pair" ? isEnd(second) : () => true);
    const outside = notice(selected2, view(get().scope));
    return {
      shown: litOf(get4()),
      content: [
        el("h2", { class: "print-subject" }, selected2.actors.map((id, at2) => [at2 ? " and " : "", name(shown(id))])),
        kind3 === "actor" && aboutActor(actor(first2)),
        outside && copy2(outside),
        kind3 === "actor" ? listOfActor(first2, relations) : list18(relations)
      ]
    };
  }
  function ofPath(path) {
    const relations = path.hops.flatMap((hop) => hop.relations);
    const item4 = copy2(el("div", { class: "print-path" }, show(path, {})));
    item4.querySelector(".path-hops").remove();
    return { shown: litOf(get4()), content: [item4, list18(relations)] };
  }
  function ofTension(tension) {
    const statements = el("div", {}, show2(tension), list5(tension.statements, "Claims behind it"));
    return { shown: litOf(get4()), content: [copy2(statements), list18(tension.relations)] };
  }
  var TITLES3 = { table: "Table", sources: "Sources", blocs: "Blocs", tensions: "Tensions" };
  function ofTab(tab) {
    const part2 = tab === "table" ? makeWhole() : copy2(byId2(`${tab}-panel`));
    part2.classList.add("print-tab");
    const isBeside = tab === "blocs" || tab === "tensions";
    for (const fold2 of isBeside ? part2.querySelectorAll("details") : []) fold2.open = true;
    const lit2 = get4();
    return { shown: isBeside && (lit2 ? litOf(lit2) : get3()), content: [el("h2", {}, TITLES3[tab]), part2] };
  }
  function ofPicture() {
    const relations = inScope().filter(({ from, to: to2 }) => has2(from) && has2(to2));
    const content = relations.length ? list18(relations) : [el("h2", {}, WHO), el("p", {}, "Nothing is shown in this scope.")];
    return { shown: get3(), content };
  }
  function choose2() {
    const { tab, path } = get();
    const selected2 = selected();
    if (selected2) return ofSelection3(selected2);
    const tension = picked();
    if (tension) return ofTension(tension);
    if (tab !== "graph") return ofTab(tab);
    return current() ? ofPath(list2()[path]) : ofPicture();
  }
  function say13() {
    const { tab, near, hide: hide2 } = get();
    const selected2 = selected();
    if (selected2) return `What is selected: ${joinAnd(selected2.actors.map(shown))}, with who claims what.`;
    if (picked()) return "The tension that is chosen, with the claims behind it.";
    if (tab !== "graph") return `What the tab ${TITLES3[tab]} shows.`;
    if (current()) return "The path that is shown, with who claims what.";
    return near || hide2 ? "What is in focus, with who claims what." : "";
  }

  // src/panels/print/printing.js
  var FIGURE5 = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z";
  var sheet = el("div", { class: "print" });
  var isAll = false;
  function write6() {
    const { shown: shown3, content } = choose2();
    const { title, banner } = record;
    sheet.classList.toggle("print-part", shown3 !== get3());
    replace(
      sheet,
      el("h1", {}, name(title)),
      el("p", {}, name(banner)),
      (shown3 ? say11() : [words3(false)]).map((text2) => el("p", {}, name(text2))),
      shown3 && inLight(() => [picture(shown3), legend(shown3)]),
      content
    );
  }
  var make13 = () => isAll ? as(NOTHING2, write6) : write6();
  function clear() {
    isAll = false;
    replace(sheet);
  }
  function print(all4) {
    isAll = all4;
    window.print();
  }
  function open5() {
    const part2 = say13();
    const choice = (text2, what, all4, first2) => el(
      "li",
      { class: "print-choice" },
      el("button", {
        class: "button",
        type: "button",
        autofocus: first2,
        "aria-describedby": `print-${all4}`,
        click: () => {
          dialog.close();
          print(all4);
        }
      }, text2),
      el("span", { id: `print-${all4}` }, what)
    );
    const number3 = count(view(get().scope).drawn.length, "claimed relation");
    const dialog = open2("Print", el(
      "ul",
      { class: "print-choices" },
      part2 && choice("Print this", part2, false, true),
      choice("Print everything", `The whole picture and who claims what: ${number3}.`, true, !part2)
    ));
  }
  function start26() {
    document.body.append(sheet);
    add3("Print", FIGURE5, open5);
    on(() => {
      isAll = false;
    });
    window.addEventListener("beforeprint", make13);
    window.addEventListener("afterprint", clear);
    window.matchMedia("print").addEventListener("change", ({ matches }) => matches ? make13() : clear());
  }

  // src/state/measuring.js
  var AT_ONCE = 10;
  var answers = /* @__PURE__ */ new WeakMap();
  var run = null;
  function answersOf(scope) {
    if (!answers.has(scope)) answers.set(scope, /* @__PURE__ */ new Map());
    return answers.get(scope);
  }
  function finish({ measure: measure6, scope }, answer6) {
    answersOf(scope).set(measure6, Object.freeze({ ...answer6, measure: measure6, of: scope }));
    run = null;
    ask2();
  }
  var go = make10(() => {
    if (!run) return;
    const until = performance.now() + AT_ONCE;
    try {
      let slice = run.slices.next();
      while (!slice.done && performance.now() < until) slice = run.slices.next();
      if (slice.done) finish(run, slice.value);
      else go();
    } catch (error) {
      finish(run, { refused: error.message, actors: [] });
    }
  });
  function ask2() {
    const { size: measure6, scope } = get();
    run = null;
    if (!measure6) return set({ ranking: null });
    const isWhole = toHash(scope) === "";
    const known4 = answersOf(scope).get(measure6) ?? (isWhole && known3(record, measure6));
    if (known4?.of) return set({ ranking: known4 });
    const begin = { measure: measure6, scope };
    if (known4) return finish(begin, known4);
    run = { ...begin, slices: rankInSlices(record, view(scope).selection, measure6) };
    return go();
  }
  var isCurrent = ({ ranking, size, scope }) => ranking?.measure === size && ranking.of === scope;
  var start27 = () => on(ask2, "size", "scope");

  // src/panels/rank/rankpanel.js
  var TOP = 10;
  var SIZES2 = "A dot's area tells its score; the smallest, and those without a rank, are drawn large enough to be seen.";
  var BELOW2 = "The smallest dot has the lowest score, which is below 0; areas grow from there.";
  var select2 = byId2("size-by");
  var holder5 = byId2("size-about");
  var all3 = false;
  function render12(state2) {
    select2.value = state2.size;
    if (!state2.size) return replace(holder5);
    const measure6 = record.measures[state2.size];
    const isCurrent2 = isCurrent(state2);
    return replace(
      holder5,
      el("p", { class: "size-means" }, measure6.means, " ", measure6.means_not),
      el("p", { class: "size-note" }, record.attention),
      isCurrent2 ? answer5(state2) : el("p", { class: "size-note" }, "Computing …")
    );
  }
  function answer5({ ranking, scope }) {
    if (ranking.refused) return el("p", { class: "size-means" }, ranking.refused);
    const isNarrow2 = toHash(scope) !== "";
    const bears = ranking.actors.some(({ score }) => score);
    return [
      bears && table(ranking.actors),
      bears && ranking.actors.length > TOP && more2(ranking.actors.length),
      ranking.counted > 0 && !bears && el("p", { class: "size-means" }, "Nothing in what is shown bears on it: every score is 0."),
      el("p", { class: "size-note" }, sayCounted2(ranking)),
      ranking.theses_left_out && el("p", { class: "size-note" }, record.tensions.left_out),
      ranking.note && el("p", { class: "size-note" }, ranking.note),
      el(
        "p",
        { class: "size-note" },
        `Counted on ${ranking.layer}${isNarrow2 ? ", in what is shown" : ""}. `,
        bears && (ranking.actors.at(-1).score < 0 ? BELOW2 : SIZES2)
      )
    ];
  }
  var table = (actors2) => el(
    "table",
    { class: "ranking", "aria-label": "Ranking" },
    el("thead", {}, el("tr", {}, ["Rank", "Actor", "Score"].map((head3) => el("th", { scope: "col" }, head3)))),
    el("tbody", {}, (all3 ? actors2 : actors2.slice(0, TOP)).map(row4))
  );
  var row4 = ({ id, score, rank: rank2 }) => el(
    "tr",
    {},
    el("td", {}, String(rank2)),
    el("td", {}, to(id, shown(id))),
    el("td", {}, write7(score))
  );
  var write7 = (score) => String(Number(score.toPrecision(4)));
  var more2 = (number3) => el("button", {
    class: "quiet size-more",
    type: "button",
    "aria-expanded": String(all3),
    click: () => {
      all3 = !all3;
      render12(get());
      holder5.querySelector(".size-more").focus();
    }
  }, all3 ? `Show the first ${TOP}` : `Show all ${number3}`);
  function tell3(state2) {
    if (!state2.size || !isCurrent(state2)) return;
    const { ranking } = state2;
    const { label: label2 } = record.measures[state2.size];
    if (!ranking.counted) return say4(ranking.refused ?? sayCounted2(ranking));
    const first2 = ranking.actors.filter(({ rank: rank2 }) => rank2 === 1).slice(0, 3).map(({ id }) => shown(id));
    say4(`Dots are sized by ${label2}. Highest: ${joinAnd(first2)}.`);
  }
  function start28() {
    replace(
      select2,
      el("option", { value: "" }, "equal size"),
      MEASURES_.map((id) => el("option", { value: id }, record.measures[id].label))
    );
    select2.addEventListener("change", () => set({ size: select2.value }));
    on(render12, "size", "scope", "ranking");
    on(tell3, "ranking");
    start27();
    render12(get());
  }

  // src/panels/search/finder.js
  var input = byId2("finder-input");
  function onSlash(event) {
    const typing = event.target.closest?.("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  }
  function start29() {
    make5(input, {
      label: "Actors found",
      choose: (id) => set({ select: id })
    });
    document.addEventListener("keydown", onSlash);
  }

  // src/panels/share/copylink.js
  var FIGURE6 = "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2.4 2.4a2.6 2.6 0 0 0 3.7 3.7l.9-.9";
  var HERE = ["localhost", "127.0.0.1", "[::1]"];
  var WHOLE = "A filter doesn't redact: the copy holds every claim of this page (but no private notes).";
  var view3 = () => write3(get());
  function address2() {
    const hash = view3();
    return window.location.href.replace(/#.*$/, "") + (hash && `#${hash}`);
  }
  function isOnlyHere() {
    const { protocol, hostname } = window.location;
    if (protocol === "file:") return "This page is a file: its address shows your folders, and opens nowhere else.";
    return HERE.includes(hostname) && "This page comes from your own machine: its address opens nowhere else.";
  }
  async function copy3() {
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
    const dialog = open2(
      "Copy link",
      el("p", {}, `${why} Save this view instead: a copy of the page that opens on what you see now. It can be mailed.`),
      el("p", {}, el("strong", {}, WHOLE)),
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
    const file = `${name2().replace(/-view$/, "")}-view.html`;
    save(file, new Blob([write2(view3())], { type: "text/html" }));
    note2(`Saved as ${file}.`);
  }
  function showAddress() {
    const field = el("input", { class: "field", type: "text", readonly: true, value: address2(), "aria-label": "Link" });
    open2(
      "Copy link",
      el("p", {}, "The browser lets no page copy here. The link is selected: copy it by hand, with Ctrl+C or ⌘C."),
      field
    );
    field.focus();
    field.select();
  }
  var start30 = () => add3("Copy link", FIGURE6, copy3);

  // src/core/extract.js
  var namesIn = ({ from, to: to2, by, voice, against: against2, via }) => [from, to2, ...by, voice ?? "", ...against2, ...via];
  function actorsOf(data, claims2) {
    const index2 = of(data);
    const named3 = claims2.flatMap((claim3) => [...namesIn(claim3), ...index2.published_by.get(claim3.source) ?? []]);
    return sorted(named3.filter((id) => index2.actors.has(id)));
  }
  function listSources({ sources: sources3 }, claims2, isNarrow2) {
    const cited = new Set(claims2.map(({ source, at: at2 }) => JSON.stringify([source, at2])));
    const isCited = (source, at2) => !isNarrow2 || cited.has(JSON.stringify([source, at2]));
    const kept = new Set(claims2.map(({ source }) => source));
    return sources3.filter(({ id }) => !isNarrow2 || kept.has(id)).map(({ id, paragraphs: paragraphs2, ...card }) => ({
      id,
      title: card.title,
      author: card.author,
      publisher: card.publisher,
      short: card.short,
      published: card.published,
      genre: card.genre,
      language: card.language,
      url: card.url,
      paragraphs: paragraphs2.filter((each3) => isCited(id, each3.id))
    }));
  }
  function make14(data, scope, words4) {
    const { relations, unknown } = select(data, scope);
    const claims2 = relations.flatMap((relation3) => relation3.claims);
    const given = asGiven(scope);
    const isNarrow2 = Object.keys(given).length > 0;
    const { actors: actors2, ids: ids3 } = of(data);
    const wanted = isNarrow2 ? actorsOf(data, claims2) : ids3;
    return {
      title: data.title,
      about: data.banner,
      shown: words4,
      scope: given,
      unknown,
      actors: wanted.map((id) => actors2.get(id)).map(({ id, name: name3, kind: kind3, aliases, named_by: by, note: note5 }) => ({ id, name: name3, kind: kind3, aliases, named_by: by, note: note5 })),
      sources: listSources(data, claims2, isNarrow2),
      relations: relations.map(relation)
    };
  }

  // src/core/csv.js
  var CLAIM2 = [
    "source",
    "at",
    "by",
    "stance",
    "mode",
    "said",
    "start",
    "end",
    "means",
    "against",
    "via",
    "attacker",
    "event",
    "quote",
    "note",
    "coder",
    "private",
    "own_voice"
  ];
  var CARD = ["title", "author", "publisher", "short", "published", "genre", "url"];
  var COLUMNS2 = Object.freeze([
    "from",
    "type",
    "to",
    ...CLAIM2,
    "from_name",
    "from_kind",
    "to_name",
    "to_kind",
    "others",
    ...CARD.map((name3) => `source_${name3}`),
    "claimants",
    "sign",
    "symmetric",
    "standing",
    "voices",
    "contested",
    "contested_in_part",
    "changed",
    "says"
  ]);
  var SIGNS7 = /* @__PURE__ */ new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
  var MARK2 = "\uFEFF";
  var FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
  var join = (items) => items.map((item4) => item4.replace(/[\\;]/g, "\\$&")).join("; ");
  var cell2 = (value) => Array.isArray(value) ? join(value) : String(value ?? "");
  function shield(text2) {
    const plain = escapeCell(text2);
    return FORMULA.test(plain) ? `'${plain}` : plain;
  }
  var quote = (text2) => /[",\r\n]/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2;
  var line5 = (cells) => `${cells.map(quote).join(",")}\r
`;
  function listOthers(data, claim3) {
    const { actors: actors2 } = of(data);
    return actorsOf(data, [claim3]).filter((id) => id !== claim3.from && id !== claim3.to).map((id) => `${id} = ${actors2.get(id).name} (${actors2.get(id).kind})`);
  }
  function makeRow2(data, relation3, claim3) {
    const { actors: actors2, sources: sources3 } = of(data);
    const [first2, second] = endsOf(relation3).map((id) => actors2.get(id));
    const source = sources3.get(claim3.source);
    return [
      first2.id,
      claim3.type,
      second.id,
      ...CLAIM2.map((name3) => cell2(name3 === "private" ? claim3.private || null : claim3[name3])),
      first2.name,
      first2.kind,
      second.name,
      second.kind,
      join(listOthers(data, claim3)),
      ...CARD.map((name3) => cell2(source[name3])),
      join(claim3.by_shown),
      SIGNS7.get(relation3.sign),
      cell2(relation3.symmetric),
      cell2(relation3.standing),
      cell2(relation3.voices.length),
      cell2(relation3.contested),
      cell2(relation3.contested_in_part),
      cell2(relation3.changed),
      claim3.sentence
    ];
  }
  function write8(data, relations) {
    const rows = [...relations].sort((a, b) => compare(a.id, b.id)).flatMap((relation3) => relation3.claims.map((claim3) => makeRow2(data, relation3, claim3)));
    return MARK2 + line5(COLUMNS2) + rows.map((row5) => line5(row5.map(shield))).join("");
  }

  // src/panels/share/savedata.js
  var FIGURE7 = "M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11";
  var FORMATS = {
    csv: {
      button: "Save as CSV",
      ending: "-claims.csv",
      type: "text/csv",
      about: "CSV: one row a claim, for spreadsheets, pandas and R.",
      write: (view4) => write8(record, view4.all)
    },
    json: {
      button: "Save as JSON",
      ending: "-data.json",
      type: "application/json",
      about: "JSON: relations with their claims, the actors and sources that they name, and what is shown in words.",
      write: () => {
        const { scope } = get();
        return `${JSON.stringify(make14(record, scope, words3(false)), null, 1)}
`;
      }
    }
  };
  function save3({ ending, type, write: write12 }) {
    const file = name2() + ending;
    const text2 = write12(view(get().scope));
    save(file, new Blob([text2], { type: `${type};charset=utf-8` }));
    note2(`Saved as ${file}.`);
  }
  function open6() {
    const { all: all4 } = view(get().scope);
    const claims2 = all4.flatMap((relation3) => relation3.claims);
    const number3 = count(claims2.length, "claim");
    const withheld = claims2.filter((claim3) => claim3.private).length;
    const button = (format, isFirst) => el("button", {
      class: "button",
      type: "button",
      autofocus: isFirst,
      click: () => {
        dialog.close();
        save3(format);
      }
    }, format.button);
    const dialog = open2(
      "Save data",
      el("p", {}, `What is in scope goes into the file: ${number3}, denials included. ${words3(false)}`),
      withheld > 0 && el("p", {}, el("strong", {}, `${count(withheld, "private claim")} in it: not for publication.`)),
      Object.values(FORMATS).map(({ about: about4 }) => el("p", {}, about4)),
      el(
        "p",
        {},
        el("strong", {}, "A filter doesn't redact: "),
        "this page holds everything but private notes, whatever it shows. To pass on a part, pass on the file and not the page."
      ),
      el("div", { class: "dialog-actions" }, button(FORMATS.csv, true), button(FORMATS.json, false))
    );
  }
  var start31 = () => add3("Save data", FIGURE7, open6);

  // src/core/reliance.js
  var less2 = (list19, gone) => list19.filter((each3) => each3 !== gone);
  function takeIn(scope, group4, id) {
    if (isOn2(scope, group4, id)) return scope;
    const kept = scope[group4].length ? [...scope[group4], id] : [];
    return make({ ...scope, without: less2(scope.without, id), [group4]: kept });
  }
  var leaveOut = (scope, id) => make({ ...scope, without: [...scope.without, id] });
  function groupsOf(data, scope, id) {
    const index2 = of(data);
    if (scope.contested !== null) return index2.groups;
    return index2.groups.filter((group4) => group4.some(({ claim: claim3 }) => isBehind(claim3, id, index2)));
  }
  var isBehind = (claim3, id, index2) => namesBehind(claim3, index2).includes(id);
  var relationOf = ({ from, type, to: to2 }) => `${from} ${type} ${to2}`;
  var byId3 = (relations) => new Map(relations.filter(({ standing }) => standing).map((each3) => [each3.id, each3]));
  function weigh2(data, scope, group4, id) {
    const { scope: asked3 } = resolve(data, scope);
    const base = takeIn(asked3, group4, id);
    const groups2 = groupsOf(data, base, id);
    const before2 = select(data, base, groups2).relations;
    const after = byId3(select(data, leaveOut(base, id), groups2).relations);
    const stood = byId3(before2);
    const index2 = of(data);
    const own = before2.flatMap(({ claims: claims2 }) => claims2).filter((claim3) => isBehind(claim3, id, index2));
    const helped = new Set(own.filter(({ stance }) => stance === "supports").map(relationOf));
    return {
      claims: own.length,
      fallen: [...stood.keys()].filter((each3) => !after.has(each3)),
      kept: [...stood.keys()].filter((each3) => after.has(each3) && helped.has(each3)),
      gained: [...after.keys()].filter((each3) => !stood.has(each3)),
      isOut: base !== asked3
    };
  }
  function byParagraph(data, relations, source) {
    const order5 = new Map(data.claims.map((claim3, at3) => [claim3, at3]));
    const found2 = /* @__PURE__ */ new Map();
    const at2 = (locator) => {
      if (!found2.has(locator)) found2.set(locator, { claims: [], alone: [] });
      return found2.get(locator);
    };
    for (const { id, claims: claims2 } of relations) {
      const here2 = claims2.filter((claim3) => claim3.source === source);
      for (const claim3 of here2) at2(claim3.at).claims.push(claim3);
      const places2 = new Set(claims2.filter(({ stance }) => stance === "supports").map((claim3) => claim3.source === source ? claim3.at : null));
      const [only2] = places2;
      if (places2.size === 1 && only2 !== null) at2(only2).alone.push(id);
    }
    for (const { claims: claims2 } of found2.values()) claims2.sort((a, b) => order5.get(a) - order5.get(b));
    return found2;
  }
  function say14({ fallen, kept, gained }) {
    const what = (number3, isFirst) => isFirst ? count(number3, "relation") : String(number3);
    return [
      fallen.length > 0 && `${what(fallen.length, true)} ${fallen.length === 1 ? "falls" : "fall"}`,
      kept.length > 0 && `${what(kept.length, !fallen.length)} ${kept.length === 1 ? "keeps" : "keep"} other support`,
      gained.length > 0 && `${gained.length} more would be shown`
    ].filter(Boolean).join(", ") || "no relation falls";
  }

  // src/panels/sources/weights.js
  var resolved = () => resolve(record, get().scope).scope;
  var scopeWith = (group4, id) => takeIn(resolved(), group4, id);
  function toggle4(group4, id, title, isOut) {
    const scope = isOut ? scopeWith(group4, id) : leaveOut(resolved(), id);
    const said4 = say14(weigh2(record, scope, group4, id));
    set({ scope });
    say4(isOut ? `${title}: counted in again.` : `${title}: left out. Without it, ${said4}.`);
  }
  function makeSwitch(group4, id, title, { isOut }) {
    const box2 = el("input", {
      class: "switch-box",
      type: "checkbox",
      role: "switch",
      id: `switch-${group4}-${id}`,
      "aria-label": `Count in ${title}`,
      change: () => toggle4(group4, id, title, isOut)
    });
    box2.checked = !isOut;
    return el("label", { class: "switch" }, box2, el(
      "span",
      { class: "switch-word", "aria-hidden": "true" },
      isOut ? "Left out" : "Counted in"
    ));
  }
  function listFallen({ fallen, kept }) {
    const whole = view(EVERYTHING).byId;
    const items = (ids3) => el(
      "ul",
      { class: "fallen-list" },
      ids3.map((id) => el("li", {}, to(id, head(whole.get(id)))))
    );
    return [
      fallen.length > 0 && [el("p", { class: "fallen-head" }, "Nothing else in what is shown claims"), items(fallen)],
      kept.length > 0 && [el("p", { class: "fallen-head" }, "Other claims remain for"), items(kept)]
    ];
  }
  function explain4(weight) {
    const lead2 = weight.isOut ? "Without it, " : "If left out, ";
    const text2 = `${lead2}${say14(weight)}`;
    if (!weight.fallen.length && !weight.kept.length) return el("p", { class: "weight-say" }, `${text2}.`);
    const content = el("div", { class: "fallen" });
    const box2 = el("details", {
      class: "weight-say",
      toggle: () => box2.open && !content.firstChild && replace(content, listFallen(weight))
    }, el("summary", {}, text2), content);
    return box2;
  }
  function show11(group4, id, title, head3) {
    const weight = weigh2(record, get().scope, group4, id);
    return el(
      "div",
      { class: weight.isOut ? "weight is-out" : "weight" },
      el("div", { class: "weight-text" }, head3(weight), explain4(weight)),
      makeSwitch(group4, id, title, weight)
    );
  }
  var titleOf = (id) => {
    const said4 = nameClaimant(id, of(record));
    return actor(id)?.shown ?? capitalise(said4);
  };
  var ofClaimant = (id) => show11("claimants", id, titleOf(id), ({ claims: claims2 }) => el(
    "p",
    { class: "weight-head" },
    el("strong", {}, actor(id) ? to(id, titleOf(id)) : name(titleOf(id))),
    " ",
    el("span", { class: "weight-number" }, count(claims2, "claim"))
  ));

  // src/panels/sources/sources.js
  function listPlaces({ paragraphs: paragraphs2 }, found2) {
    const known4 = new Set(paragraphs2.map(({ id }) => id));
    const others = [...found2.keys()].filter((at2) => !known4.has(at2)).map((id) => ({ id, starts: "", gist: "" }));
    return [...others, ...paragraphs2];
  }
  function showPlace({ id, starts, gist }, { claims: claims2, alone } = { claims: [], alone: [] }) {
    const number3 = claims2.length ? count(claims2.length, "claim") : "No claim in what is shown";
    const only2 = alone.length > 0 && `; ${count(alone.length, "relation")} ${alone.length === 1 ? "rests" : "rest"} on this paragraph alone`;
    return el(
      "li",
      { class: "place" },
      el(
        "h3",
        { class: "place-head" },
        el("span", { class: "claim-at" }, id),
        starts && el("span", { class: "place-starts" }, " begins “", name(starts), "”")
      ),
      gist && el("p", { class: "place-gist" }, "In short: ", name(gist)),
      el("p", { class: "place-number" }, number3, only2, "."),
      claims2.length > 0 && el("ul", { class: "place-claims" }, claims2.map(showClaim))
    );
  }
  var showClaim = (claim3) => el(
    "li",
    { class: "place-claim" },
    sentence(claim3),
    el("p", { class: "place-firmly" }, firmly(claim3))
  );
  function facts2({ label: label2, language, url }) {
    return el(
      "p",
      { class: "source-facts" },
      `Called ${label2} here`,
      language && `; language: ${language}`,
      ". ",
      address(url)
    );
  }
  function showHead(source, isOpen5) {
    return el("h2", { class: "source-title" }, el("button", {
      class: "source-open",
      type: "button",
      id: `source-${source.id}`,
      "aria-expanded": String(isOpen5),
      click: () => set({ opened: isOpen5 ? "none" : source.id })
    }, name(`“${isolate(source.title)}”`)));
  }
  function show12(source, isOpen5) {
    const { all: all4 } = view(scopeWith("sources", source.id));
    const found2 = byParagraph(record, all4, source.id);
    return el(
      "article",
      { class: "source", "aria-labelledby": `source-${source.id}` },
      show11("sources", source.id, source.label, ({ claims: claims2 }) => [
        showHead(source, isOpen5),
        el("p", { class: "source-line" }, name(source.line)),
        facts2(source),
        el(
          "p",
          { class: "weight-head weight-number" },
          `${count(claims2, "claim")} in ${count(found2.size, "paragraph")}`
        )
      ]),
      isOpen5 && el(
        "ol",
        { class: "places" },
        listPlaces(source, found2).map((place4) => showPlace(place4, found2.get(place4.id)))
      )
    );
  }

  // src/panels/sources/sourcespanel.js
  var values2 = list11(record);
  var TITLES4 = /* @__PURE__ */ new Map([["sources", "Sources"], ["claimants", "Claimants"]]);
  var LISTS2 = { sources: record.sources, claimants: values2.claimants };
  var ABOUT = {
    sources: "Read a source paragraph by paragraph, with the claims that rest on each. The switch leaves a source out everywhere in this page.",
    claimants: "Whoever says something in these sources, or passes it on. The switch leaves out every claim that goes through them."
  };
  var EMPTY = { sources: "There is no source.", claimants: "No claim is made." };
  var about2 = el("p", { class: "sources-about" });
  var body3 = el("div", { class: "sources-body" });
  var boxes = /* @__PURE__ */ new Map();
  var isOpen4 = ({ id }, { opened }) => opened === id || !opened && LISTS2.sources.length === 1;
  var SHOWN3 = {
    sources: (state2) => LISTS2.sources.map((source) => show12(source, isOpen4(source, state2))),
    claimants: () => el("ul", { class: "claimants" }, LISTS2.claimants.map((id) => el("li", {}, ofClaimant(id))))
  };
  function render13(state2) {
    if (state2.tab !== "sources") return;
    const { rests } = state2;
    const focused = document.activeElement?.id;
    boxes.get(rests).checked = true;
    about2.textContent = LISTS2[rests].length ? ABOUT[rests] : EMPTY[rests];
    replace(body3, SHOWN3[rests](state2));
    if (focused && document.activeElement?.id !== focused) byId2(focused)?.focus({ preventScroll: true });
  }
  function makeChoice2(rests) {
    const box2 = el("input", {
      class: "segment-box",
      type: "radio",
      name: "rests",
      value: rests,
      change: () => set({ rests })
    });
    boxes.set(rests, box2);
    return el(
      "label",
      { class: "segment" },
      box2,
      TITLES4.get(rests),
      " ",
      el("span", { class: "segment-number" }, String(LISTS2[rests].length))
    );
  }
  function start32() {
    boxes = /* @__PURE__ */ new Map();
    replace(
      byId2("sources-panel"),
      el(
        "div",
        { class: "reading-head" },
        el(
          "fieldset",
          { class: "segments" },
          el("legend", { class: "hidden" }, "What rests on"),
          [...TITLES4.keys()].map(makeChoice2)
        )
      ),
      about2,
      body3
    );
    on(render13, "tab", "rests", "opened", "scope");
    render13(get());
  }

  // src/core/layout.js
  var MOST11 = 1e7;
  function parse3(text2) {
    const spots2 = /* @__PURE__ */ new Map();
    for (const part2 of text2.split(",")) {
      const [, id, x, y] = /^(.+):(-?\d+):(-?\d+)$/.exec(part2) ?? [];
      if (id && Math.abs(x) < MOST11 && Math.abs(y) < MOST11) spots2.set(id, { x: Number(x), y: Number(y) });
    }
    return spots2;
  }
  var write9 = (spots2) => sorted([...spots2.keys()]).map((id) => `${id}:${spots2.get(id).x}:${spots2.get(id).y}`).join(",");
  function render14(positions, pinned) {
    const lines2 = (ids4, write12) => ids4.map(write12).join(",\n");
    const ids3 = sorted(Object.keys(positions));
    const spots2 = lines2(ids3, (id) => `${JSON.stringify(id)}: [${positions[id].map(Math.round).join(", ")}]`);
    const pins = sorted([...new Set(pinned)].filter((id) => Object.hasOwn(positions, id)));
    const told2 = pins.length ? `, "pinned": [
${lines2(pins, (id) => JSON.stringify(id))}
]` : "";
    return `{"positions": {
${spots2}
}${told2}}
`;
  }

  // src/picture/arranging.js
  var FILE = "actors.layout.json";
  var STEP = 10;
  var WAYS3 = /* @__PURE__ */ new Map([
    ["ArrowRight", [STEP, 0]],
    ["ArrowLeft", [-STEP, 0]],
    ["ArrowDown", [0, STEP]],
    ["ArrowUp", [0, -STEP]]
  ]);
  var bar2 = el("div", { class: "arranged", role: "group", "aria-label": "Moved actors", hidden: true });
  var said3 = el("span");
  var spotOf2 = (id) => nodeOf(id);
  var isMoved = (id, { x, y }) => x !== record.positions[id][0] || y !== record.positions[id][1];
  function moved() {
    const spots2 = parse3(get().moved);
    return new Map([...spots2].filter(([id, spot]) => actor(id) && isMoved(id, spot)));
  }
  function put2(id, x, y) {
    const spots2 = moved().set(id, { x: Math.round(x), y: Math.round(y) });
    const left = [...spots2].filter(([other2, spot]) => isMoved(other2, spot));
    set({ moved: write9(new Map(left)) });
  }
  function apply() {
    const spots2 = moved();
    for (const id of ids) {
      const [x, y] = record.positions[id];
      Object.assign(spotOf2(id), spots2.get(id) ?? { x, y });
    }
    redraw();
    bar2.hidden = !spots2.size;
    replace(said3, `${count(spots2.size, "actor")} moved`);
  }
  function onDrag({ nodes: nodes2 }) {
    for (const each3 of nodes2) {
      const id = fromVis(each3);
      put2(id, spotOf2(id).x, spotOf2(id).y);
    }
  }
  function onKey5(event) {
    const { focus: focus4 } = get();
    if (!event.shiftKey || !WAYS3.has(event.key) || !focus4) return;
    event.preventDefault();
    event.stopPropagation();
    const [right, down] = WAYS3.get(event.key);
    put2(focus4, spotOf2(focus4).x + right, spotOf2(focus4).y + down);
  }
  function write10() {
    const spots2 = Object.fromEntries([...moved()].map(([id, { x, y }]) => [id, [x, y]]));
    return render14({ ...record.positions, ...spots2 }, [...record.pinned, ...Object.keys(spots2)]);
  }
  function save4() {
    const detail = { text: write10(), done: () => {
      bar2.hidden = true;
    } };
    const event = new CustomEvent("actor-graph:save-layout", { detail, cancelable: true });
    if (!window.dispatchEvent(event)) return;
    save(FILE, new Blob([detail.text], { type: "application/json" }));
    note2(`Saved as ${FILE}. Put it into the folder of the data, and the next page has it.`);
  }
  function start33() {
    const button = (text2, click) => el("button", { class: "quiet", type: "button", click }, text2);
    replace(bar2, said3, button("Save layout", save4), button("Put back", () => set({ moved: "" })));
    byId2("tip").before(bar2);
    network.on("dragEnd", onDrag);
    byId2("actor-keys").addEventListener("keydown", onKey5, true);
    on(apply, "moved");
  }

  // src/picture/pointer.js
  var tip = byId2("tip");
  var HINT = "Select an actor or a line to see who claims what.";
  var waiting3 = null;
  function onClick({ pointer }) {
    const actor3 = actorAt(pointer.DOM);
    set({ select: actor3 ?? relationAt(pointer.DOM) ?? "" });
  }
  function under(point) {
    const actor3 = actorAt(point);
    if (actor3 !== null) return { text: about3(actor3), found: true };
    const relation3 = view(get().scope).byId.get(relationAt(point));
    return relation3 ? { text: sayRelation(record, relation3), found: true } : { text: "", found: false };
  }
  function about3(id) {
    const { shown: shown3, kind: kind3 } = actor(id);
    const outside = isFull(id) ? "" : " · in no relation that is shown";
    return `${shown3} · ${kinds.get(kind3).label.toLowerCase()}${outside}`;
  }
  function onMove2(event) {
    const { left, top } = frame.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    if (waiting3 === null) requestAnimationFrame(look);
    waiting3 = point;
  }
  function look() {
    const { text: text2, found: found2 } = under(waiting3);
    waiting3 = null;
    frame.classList.toggle("is-over", found2);
    say15(text2);
  }
  function say15(text2) {
    const { lost, select: select3 } = get();
    const hint = lost || (select3 ? "" : HINT);
    tip.textContent = text2 || hint;
    tip.hidden = !tip.textContent;
  }
  function start34() {
    network.on("click", onClick);
    frame.addEventListener("pointermove", onMove2);
    frame.addEventListener("pointerleave", () => say15(""));
    on(() => say15(""), "select", "lost");
    say15("");
  }

  // src/picture/viewport.js
  var SETTLED = 200;
  var waiting4 = 0;
  function read5() {
    const [x, y, scale] = get().at.split(",").map(Number);
    return scale > 0 && Number.isFinite(x) && Number.isFinite(y) ? { position: { x, y }, scale } : null;
  }
  function write11() {
    if (isUntouched()) return set({ at: "" });
    const { x, y } = network.getViewPosition();
    return set({ at: [x.toFixed(0), y.toFixed(0), network.getScale().toPrecision(4)].join(",") });
  }
  function note4() {
    clearTimeout(waiting4);
    waiting4 = setTimeout(write11, SETTLED);
  }
  function apply2() {
    const wanted = read5();
    if (!wanted) return;
    const { x, y } = network.getViewPosition();
    const isThere = Math.abs(x - wanted.position.x) < 1 && Math.abs(y - wanted.position.y) < 1 && Math.abs(network.getScale() / wanted.scale - 1) < 1e-3;
    if (!isThere) moveTo(wanted);
  }
  function start35() {
    network.on("afterDrawing", note4);
    on(apply2, "at");
  }

  // src/main.js
  function startPicture() {
    start8();
    on(redraw, "select", "focus", "lit", "path", "from", "to", "picked", "tab");
    on(({ at: at2 }, changed) => {
      if (at2 && changed.has("at")) return;
      const lit2 = get4();
      if (lit2) show4([...lit2.actors]);
      else putBack();
    }, "select", "path", "from", "to", "picked");
    on((_, changed) => !changed.has("at") && isUntouched() && showAll(), "tab");
    start33();
    start35();
    start34();
    start13();
  }
  start22();
  start21();
  start23();
  start17();
  start12();
  start30();
  start24();
  start31();
  start26();
  start20();
  start25();
  start32();
  start19();
  start29();
  start16();
  start5();
  start28();
  start14();
  start10();
  start7();
  start();
  start15();
  startPicture();
  start11();
  start4();
  document.body.dataset.ready = "yes";
})();

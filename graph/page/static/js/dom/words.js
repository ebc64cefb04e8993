// Wording: what a relation is headed by, its dates, and the short marks beside it.
(() => {
  "use strict";

  const { el } = ag.element;
  const OPEN = { denies: "Denied", withholds: "Unconfirmed" };

  /**
   * Word a relation of two named actors, such as "Turkey backs …". Only to stand behind "Claimed:".
   * @param {string} type
   * @param {string} first
   * @param {string} second
   * @param {{many?: boolean, past?: boolean}} [form] many: whether the verb is in the plural
   * @returns {string}
   */
  function phrase(type, first, second, { many = false, past = false } = {}) {
    const { says, said } = ag.data.types.get(type);
    const names = new Map([["{from}", first], ["{to}", second]]);
    return (past ? said : says)
      .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one, more) => (many ? more : one))
      .replace(/\{from\}|\{to\}/g, (mark) => names.get(mark));
  }

  const isPlural = (id) => ag.data.actor(id).plural;

  /** Head a relation, as its firmest claim has it: "Claimed: Turkey intends to attack YPG". */
  function head(relation) {
    if (relation.standing) return `Claimed: ${ag.headings.leadClaim(ag.data.record, relation).phrase}`;
    const { claims } = relation;
    return `${[...new Set(claims.map(({ stance }) => OPEN[stance]))].join(" and ")}: ${claims[0].phrase}`;
  }

  /** Head the relations of one type, as seen from one actor: "Claimed: Turkey backs …". */
  function headGroup(type, id, outward, relations) {
    const name = ag.data.said(id);
    const past = relations.every(({ ended }) => ended);
    const worded = outward ? phrase(type, name, "…", { many: isPlural(id), past }) : phrase(type, "…", name, { past });
    return `Claimed: ${worded}`;
  }

  /** The years of an ended relation, for its line. */
  function years({ start, end }) {
    const year = (date) => date.replace(/^about /, "").slice(0, 4);
    if (!end || end === "past") return start ? `${year(start)}–?` : "ended";
    if (!start) return `–${year(end)}`;
    return year(start) === year(end) ? year(end) : `${year(start)}–${year(end)}`;
  }

  /** Say when a relation is claimed to hold. */
  function dates({ start, end }) {
    if (end === "past") return start ? `from ${start}, ended, unknown when` : "ended, unknown when";
    if (start && end) return start === end ? start : `${start} to ${end}`;
    if (start) return `since ${start}, no end recorded`;
    return end ? `until ${end}` : "undated";
  }

  const DISPUTES = {
    "contested": "Claimed and denied, or claimed on both sides at one time",
    "contested-in-part": "A denial is about less than what is claimed",
    "changed": "By the dates claimed, on the other side at another time",
    "may-have-changed": "Claimed on both sides, and not known to be so on one day",
  };

  const badge = (text, look, title) => el("span", { class: `badge badge-${look}`, title }, text);

  /**
   * Return the marks of a relation as small labels with text.
   * @param {object} relation
   * @returns {HTMLElement[]}
   */
  function badges(relation) {
    if (!relation.standing) return [];
    const { ended, relayed, voices, self_declared: self, holds } = relation;
    return [
      holds === "unknown" && badge("not known to hold then", "plain", "No claim dates it to the dates chosen"),
      ag.disputes.kindOf(relation) && badge(ag.disputes.say(relation), "strong", DISPUTES[ag.disputes.kindOf(relation)]),
      ended && badge("ended", "plain", dates(relation)),
      voices.length < 2 && badge("single voice", "plain", voices.map(claimant).join() || "unnamed"),
      voices.length > 1 && badge(`${voices.length} voices`, "plain", voices.map(claimant).join(", ")),
      relayed && badge("relayed", "plain", "Not said in the source's own voice"),
      self && badge("self-declared", "plain", "The claimant speaks for one of the two"),
    ].filter(Boolean);
  }

  const claimant = (entry) => ag.data.shown(entry);

  ag.words = Object.freeze({ phrase, isPlural, head, headGroup, years, dates, badges, badge });
})();

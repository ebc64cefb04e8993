// How actors and relations are drawn: in the colours of the moment, as the scope has them.
(() => {
  "use strict";

  const PREFIX = "@"; // vis-network keeps ids as keys of plain objects
  const { drawing, strokes } = ag.data.record;
  const FAINT = 0.3; // of an actor that the scope leaves without a relation
  const UNKNOWN = 0.3; // of a relation that nobody dates to the scope's dates
  const ENDED = 0.45;
  const toVis = (id) => PREFIX + id;
  const fromVis = (id) => id.slice(PREFIX.length);
  const all = (colour) => ({ color: colour, highlight: colour, hover: colour });

  function fillOf(actor) {
    const hue = ag.colours.get(`hue-${ag.data.kinds.get(actor.kind).colour}`);
    const canvas = ag.colours.get("canvas");
    const umbrella = actor.kind === "umbrella";
    return { background: umbrella ? canvas : hue, border: umbrella ? hue : canvas };
  }

  /**
   * Return how an actor looks.
   * @param {object} actor
   * @param {boolean} isFaint
   * @returns {object} options of a node
   */
  function drawActor(actor, isFaint) {
    const fill = ag.bloccolours.fillOf(actor.id) ?? fillOf(actor);
    return {
      color: { ...fill, highlight: fill, hover: fill },
      opacity: isFaint ? FAINT : 1,
      size: ag.sizing.of(actor.id),
      borderWidth: ag.bloccolours.isOn() || actor.kind === "umbrella" ? 1.5 : 0,
      font: { color: ag.colours.get(isFaint ? "faint" : "label"), strokeColor: ag.colours.get("canvas") },
    };
  }

  /**
   * Return the stroke of a relation: width, dashes and opacity.
   * @param {object} relation
   * @returns {{width: number, dashes: number[], opacity: number}}
   */
  const strokeOf = (relation) => strokes[ag.data.signOf(relation)][relation.standing];

  // At which ends a line has an arrowhead: directed types point at `to`, a symmetric one at whom a
  // named attacker attacks.
  function arrowsOf({ symmetric, from, to, claims }) {
    if (!symmetric) return "to";
    const attackers = claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker);
    const attacked = (by) => attackers.includes(by) || attackers.includes("both");
    return [attacked(to) && "from", attacked(from) && "to"].filter(Boolean).join(", ");
  }

  function opacityOf(relation, opacity) {
    if (relation.holds === "unknown") return UNKNOWN;
    return ag.data.isPast(relation) ? ENDED : opacity;
  }

  /**
   * Return how a relation looks; its bend stays as it is.
   * @param {object} relation
   * @returns {object} options of an edge
   */
  function drawRelation(relation) {
    const { width, dashes, opacity } = strokeOf(relation);
    const colour = ag.colours.get(`sign-${ag.data.signOf(relation)}`);
    return {
      arrows: arrowsOf(relation),
      color: { ...all(colour), inherit: false, opacity: opacityOf(relation, opacity) },
      width,
      dashes: dashes.length > 0 && dashes,
    };
  }

  ag.drawing = Object.freeze({
    toVis, fromVis, strokeOf, drawActor, drawRelation, first: drawing, OPACITY: Object.freeze({ FAINT, UNKNOWN, ENDED }),
  });
})();

// How actors and relations are drawn in the colours of the moment.
(() => {
  "use strict";

  const PREFIX = "@"; // vis-network keeps ids as keys of plain objects
  const { drawing, strokes } = ag.data.record;
  const edges = new Map(drawing.edges.map((edge) => [edge.id, edge]));
  const toVis = (id) => PREFIX + id;
  const fromVis = (id) => id.slice(PREFIX.length);
  const all = (colour) => ({ color: colour, highlight: colour, hover: colour });

  function fillOf(actor) {
    const hue = ag.colours.get(`hue-${ag.data.kinds.get(actor.kind).colour}`);
    const canvas = ag.colours.get("canvas");
    const umbrella = actor.kind === "umbrella";
    return { background: umbrella ? canvas : hue, border: umbrella ? hue : canvas };
  }

  function drawActor(actor) {
    const fill = fillOf(actor);
    return { id: toVis(actor.id), color: { ...fill, highlight: fill, hover: fill } };
  }

  /**
   * Return the stroke of a relation: width, dashes and opacity.
   * @param {object} relation
   * @returns {{width: number, dashes: number[], opacity: number}}
   */
  const strokeOf = (relation) => strokes[ag.data.signOf(relation)][relation.standing];

  function drawRelation(relation) {
    const { opacity } = edges.get(relation.id).color;
    const colour = ag.colours.get(`sign-${ag.data.signOf(relation)}`);
    return { id: relation.id, color: { ...all(colour), inherit: false, opacity } };
  }

  function font() {
    return { color: ag.colours.get("label"), strokeColor: ag.colours.get("canvas") };
  }

  /**
   * Return the changes that bring the picture to the colours of the moment.
   * @returns {{nodes: object[], edges: object[], font: object}}
   */
  function recolour() {
    const { drawn } = ag.data.view(ag.scope.EVERYTHING);
    return {
      nodes: ag.data.record.actors.map(drawActor),
      edges: drawn.map(drawRelation),
      font: font(),
    };
  }

  ag.drawing = Object.freeze({ toVis, fromVis, strokeOf, recolour, first: drawing });
})();

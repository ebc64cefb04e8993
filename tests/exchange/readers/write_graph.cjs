// Write one small network with graphology, which Gephi Lite is built on, as GEXF and as JSON.
const { writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [folder, out] = process.argv.slice(2);
const load = createRequire(`${folder}/package.json`);
const graphology = load("graphology");
const gexf = load("graphology-gexf");

function make(Graph) {
  const graph = new Graph();
  const kinds = { Oster: "state", "River Guard": "armed-group", "Västra & Co": "organisation" };
  const ids = Object.keys(kinds).map((label, at) => {
    graph.addNode(`n${at}`, { label, kind: kinds[label], x: at, y: 2, size: 3, color: "#ff0000" });
    return `n${at}`;
  });
  return { graph, ids };
}

const { graph, ids } = make(graphology.MultiGraph);
graph.addDirectedEdge(ids[0], ids[1], { label: "backs", weight: 2 });
graph.addDirectedEdge(ids[0], ids[1], { label: "opposes" });
graph.addUndirectedEdge(ids[1], ids[2], { label: "fights" });
writeFileSync(`${out}/graphology.gexf`, gexf.write(graph));
writeFileSync(`${out}/graphology.json`, JSON.stringify(graph.export()));
const plain = make(graphology.UndirectedGraph);
plain.graph.addEdge(plain.ids[0], plain.ids[1], { label: "backs" });
writeFileSync(`${out}/undirected.json`, JSON.stringify(plain.graph.export()));

"""Write one small network with igraph, pandas and pyyed into a folder, as their users do."""

import sys
from pathlib import Path

import igraph
import pandas
import pyyed

folder = Path(sys.argv[1])
names = {"Oster": "state", "River Guard": "armed-group", "Västra & Co": "organisation"}
ties = [(0, 1, "backs"), (0, 1, "opposes"), (1, 2, "fights")]

graph = igraph.Graph(directed=True)
graph.add_vertices(list(names))
graph.vs["kind"] = list(names.values())
graph.add_edges([tie[:2] for tie in ties])
graph.es["type"] = [tie[2] for tie in ties]
graph.es["weight"] = [1.5, 2, 3]
graph.write_gml(str(folder / "igraph.gml"))
graph.write_graphml(str(folder / "igraph.graphml"))
graph.write_pajek(str(folder / "igraph.net"))

edges = pandas.DataFrame(ties, columns=["Source", "Target", "Type"])
edges["Start"] = pandas.to_datetime(["2012-06-01", None, None])
edges["End"] = [2013.0, None, None]
nodes = pandas.DataFrame({"Id": range(3), "Label": list(names), "Kind": list(names.values())})
edges.to_csv(folder / "pandas-edges.csv")
nodes.to_csv(folder / "pandas-nodes.csv", index=False)
for engine in ("openpyxl", "xlsxwriter"):
    with pandas.ExcelWriter(folder / f"pandas-{engine}.xlsx", engine=engine) as book:
        edges.to_excel(book, sheet_name="edges")
        nodes.to_excel(book, sheet_name="nodes", index=False)

drawn = pyyed.Graph()
for name in names:
    drawn.add_node(name)
for first, second, type in ties:
    ends = [list(names)[at] for at in (first, second)]
    arrows = {"arrowhead": "none"} if type == "fights" else {}
    drawn.add_edge(*ends, label=type, **arrows)
(folder / "pyyed.graphml").write_text(drawn.get_graph(), encoding="utf-8")

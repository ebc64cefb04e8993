"""Damaged files of every format give a result or an error, and nobody whom they do not name."""

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_datasets import make_dataset
from rounds import examples

from graph.exchange.export import render_export
from graph.exchange.import_files import ENDINGS, READERS, read_import, render_rejects
from graph.exchange.import_options import ImportOptions
from graph.exchange.render_project import render_data
from graph.files import read_project
from graph.model.graph import build_graph

OURS = ("csv", "graphml", "gexf", "nodelink", "cytoscape")
NODES = {
    "graphml": "<node",
    "gexf": "<node",
    "nodelink": "{",
    "cytoscape": "{",
    "gml": "node",
    "pajek": "\n",
}
"""What is in a file at least once a node."""
FOREIGN = {
    "csv": """from,type,to,start,note
Oster,backs,River Guard,2012-06-00,"x\r\ny"
Vessa,fights,Oster,,
""",
    "graphml": """<graphml><key id="t" for="edge" attr.name="type"><default>backs</default></key>
<key id="n" for="node" attr.name="name"/><graph edgedefault="directed">
<node id="n0"><data key="n">Oster</data></node><node id="n1"><data key="n">Vessa</data></node>
<edge source="n0" target="n1"/><edge source="n1" target="n0"><data key="t">fights</data></edge>
</graph></graphml>""",
    "gexf": """<gexf version="1.3"><graph defaultedgetype="directed" mode="dynamic"><attributes
class="edge" mode="dynamic"><attribute id="0" title="type" type="string"/></attributes><nodes>
<node id="1" label="Oster"/><node id="2" label="Vessa" start="1918"/></nodes><edges>
<edge source="1" target="2" start="2010" end="2016"><attvalues>
<attvalue for="0" value="allied-with" end="2013"/>
<attvalue for="0" value="fights" start="2014"/></attvalues></edge>
<edge source="2" target="1" type="mutual" kind="backs" timestamps="[2012, 2013]"/>
</edges></graph></gexf>""",
    "nodelink": """{"directed": true, "nodes": [{"id": "Oster"}, {"id": "Vessa"}, {"id": "Tarn"}],
"links": [{"source": 0, "target": 1, "type": "backs"},
{"source": 2, "target": 0, "type": "fights"}]}""",
    "cytoscape": """{"elements": {"nodes": [{"data": {"id": "a", "name": "Oster"}},
{"data": {"id": "b", "name": "Vessa"}}], "edges": [{"data": {"source": "a", "target": "b",
"interaction": "backs"}}]}}""",
    "pajek": """*Vertices 2
1 "Oster" 0.1 0.2
2 "Vessa"
*Arcs :1 "backs"
1 2 1
*Edges
2 1 -1 [2012] c Red
""",
    "gml": """graph [ directed 1 node [ id 0 label "Oster" ] node [ id 1 label "Vessa" ]
edge [ source 0 target 1 type "backs" start 2012.0 ] ]""",
}
PIECES = st.sampled_from(
    ["", "0", "1", "-1", "7", "null", "[]", "{}", '"', "'", "<", ">", ",", ";", "\n", "&", "\x00",
     "]", "Oster", "oster", "OSTER", "vessa", "both", "unnamed", "Page 2", "2012-06", "é", "\ud800"]
)  # fmt: skip


@st.composite
def damaged(draw, format):
    """Draw a file that we or others wrote, with a few of its pieces cut, doubled or replaced."""
    if format in OURS and draw(st.booleans()):
        dataset = make_dataset(draw(st.integers(0, 200)), actors=4, claims=5)
        text = render_export(build_graph(dataset), format).removeprefix("\ufeff")
    else:
        text = FOREIGN[format]
    for _ in range(draw(st.integers(0, 4))):
        words = [found.span() for found in re.finditer(r"[\w-]+|[^\w\s]", text)] or [(0, 0)]
        start, end = draw(st.sampled_from(words))
        other = draw(st.sampled_from(words))
        piece = draw(st.sampled_from([draw(PIECES), text[slice(*other)]]))
        text = text[:start] + piece + text[draw(st.sampled_from([start, end])) :]
    return text


@pytest.mark.parametrize("format", READERS)
@examples(30)
@given(data=st.data())
def test_a_damaged_file_adds_no_actor_that_it_does_not_name(tmp_path_factory, format, data):
    text = data.draw(damaged(format))
    folder = tmp_path_factory.mktemp("fuzzed")
    ending = next(each for each, of in ENDINGS.items() if of == format)
    path = folder / f"file{ending}"
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
    options = ImportOptions(
        source={"id": "lab", "publisher": "Lab"}, kind="state", type="linked-to"
    )
    result = read_import([path], options, format)
    render_rejects(result.rejected)
    said = squeeze(decode(text))
    for actor in result.dataset.actors.values():
        assert squeeze(actor.name) in said
    if format in NODES:
        assert len(result.dataset.actors) <= text.count(NODES[format])
    if result.dataset.actors:
        written = folder / "data.yaml"
        written.write_text(render_data(result.dataset), encoding="utf-8")
        assert read_project(written).errors == ()
    else:
        assert result.problems or result.rejected or "node" not in text.lower()


def decode(text):
    """Remove the escapes of XML and JSON, also those of JSON inside XML."""
    plain = html.unescape(text)
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: json.loads(f'"{found[0]}"'), plain)


def squeeze(text):
    return "".join(char for char in text.casefold() if char.isalnum())

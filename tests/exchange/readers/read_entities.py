"""Read entities with the followthemoney library, and print what it kept of each as JSON."""

import json
import sys
from pathlib import Path

from followthemoney import model
from followthemoney.exc import InvalidData

results = []
for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    given = json.loads(line)
    try:
        model.get(given["schema"]).validate(given)
        fault = None
    except InvalidData as error:
        fault = str(error.errors)
    kept = model.get_proxy(given).to_dict()
    results.append({"given": given, "kept": kept, "fault": fault})
json.dump(results, sys.stdout)

"""Rank a store by PageRank on a small cluster of Spark; one executor is killed in the middle."""

import json
import os
import signal
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

from pyspark import SparkContext

from graph.tables.engines import spark
from graph.tables.engines.spark import Spark
from graph.tables.questions.pagerank import rank_pagerank
from graph.tables.session import open_tables

MASTER = "local-cluster[2,1,1024]"
AT = 20
"""The table at which an executor is killed: PageRank is in its rounds by then."""


def list_executors():
    """List the processes of executors that this process started."""
    listed = subprocess.run(
        ["ps", "-ww", "-eo", "pid,ppid,args"], capture_output=True, text=True, check=True
    )
    rows = [line.split(None, 2) for line in listed.stdout.splitlines()[1:]]
    ours = {os.getpid()}
    for _ in rows:
        ours |= {int(pid) for pid, parent, _ in rows if int(parent) in ours}
    found = [int(pid) for pid, _, args in rows if int(pid) in ours and "ExecutorBackend" in args]
    return sorted(found)


def main(store):
    tables_made, before = 0, []
    make = Spark.table

    def table(self, name, sql):
        nonlocal tables_made
        tables_made += 1
        if tables_made == AT:
            before.extend(list_executors())
            os.kill(before[0], signal.SIGKILL)
        make(self, name, sql)

    Spark.table = table
    spark._quiet = nullcontext  # else what Java writes goes nowhere, its log too
    spark._OPTIONS["spark.sql.shuffle.partitions"] = "2"
    with open_tables(Path(store), "spark", MASTER) as tables:
        SparkContext.getOrCreate().setLogLevel("INFO")
        answer = rank_pagerank(tables).as_json()
        after = list_executors()
    found = {"answer": answer, "before": before, "killed": before[0], "after": after}
    sys.stdout.write(json.dumps({**found, "tables": tables_made, "killed_at": AT}))


if __name__ == "__main__":
    main(sys.argv[1])

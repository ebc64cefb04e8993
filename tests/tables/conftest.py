"""One session of Spark for all tests."""

import pytest

SMALL = (
    "--driver-memory 1g --conf spark.sql.codegen.wholeStage=false "
    "--conf spark.sql.codegen.factoryMode=NO_CODEGEN --conf spark.sql.adaptive.enabled=false "
    "--driver-java-options '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' "
    "--conf spark.executor.extraJavaOptions='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'"
)
"""On tiny tables, Spark and Java take longer to compile and to plan than to compute."""
PARTITIONS = "2"


@pytest.fixture
def small_spark(monkeypatch):
    """Let Spark start with settings for tiny tables, also in processes that a test starts."""
    from graph.tables.engines import spark

    monkeypatch.setenv("PYSPARK_SUBMIT_ARGS", f"{SMALL} pyspark-shell")
    monkeypatch.setitem(spark._OPTIONS, "spark.sql.shuffle.partitions", PARTITIONS)

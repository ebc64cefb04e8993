"""One session of Spark for all tests."""

import pytest

SMALL = (
    "--driver-memory 1g --conf spark.sql.codegen.wholeStage=false "
    "--conf spark.sql.codegen.factoryMode=NO_CODEGEN --conf spark.sql.adaptive.enabled=false"
)
"""On tiny tables, Spark takes longer to compile and to plan than to compute."""


@pytest.fixture(scope="session")
def spark_master():
    """The address of a Spark that is kept from test to test."""
    from graph.tables.engines import spark

    patched = pytest.MonkeyPatch()
    patched.setattr(spark, "stop", lambda session: None)
    patched.setenv("PYSPARK_SUBMIT_ARGS", f"{SMALL} pyspark-shell")
    yield "local[2]"
    patched.undo()
    from pyspark.sql import SparkSession

    if session := SparkSession.getActiveSession():
        session.stop()

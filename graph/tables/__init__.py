"""Big tables of claims: a store of Parquet files, and questions put to DuckDB or Spark."""

// Each property of `held` with its type: what Bolt carries without loss as it is, what it does not as text, and null for what is neither.
UNWIND keys(held) AS name
WITH name, held[name] AS value, replace(valueType(held[name]), ' NOT NULL', '') AS type
RETURN [name, type, CASE
  WHEN type IN ['STRING', 'BOOLEAN', 'FLOAT', 'LIST<STRING>', 'LIST<BOOLEAN>', 'LIST<FLOAT>', 'LIST<NOTHING>'] THEN value
  WHEN type = 'POINT' THEN [value.srid, value.x, value.y, CASE WHEN value.srid IN [4979, 9157] THEN value.z END]
  WHEN type = 'LIST<POINT>' THEN [each IN value | [each.srid, each.x, each.y, CASE WHEN each.srid IN [4979, 9157] THEN each.z END]]
  WHEN type STARTS WITH 'LIST<' THEN toStringList(value)
  WHEN type IN ['INTEGER', 'DATE', 'LOCAL TIME', 'ZONED TIME', 'LOCAL DATETIME', 'ZONED DATETIME', 'DURATION'] THEN toString(value)
END] AS entry

// What happened to an entity that a load wrote: of one that records describe the load knows (src/data/load/identify.ts), of one of a data set alone what it held before tells.
WITH entity AS node, row, before, namesBefore, row.properties AS stated
WITH node, row.told AS told, CASE
    WHEN row.happened IS NOT NULL THEN row.happened
    WHEN before.stamp IS NULL THEN 'ADDED'
    WHEN before {.*, stamp: ''} <> stated {.*, id: row.id, stamp: ''} OR size(row.names) <> size(namesBefore)
      OR any(name IN row.names WHERE NOT name.kind + name.id IN namesBefore) THEN 'CHANGED'
  END AS happened

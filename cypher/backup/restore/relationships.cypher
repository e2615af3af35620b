// Writes relationships of an export between nodes that were written before.
/* :param { rows: [{type: 'FEEDS', from: 'segment:a@1', to: 'segment:b@2', plain: {key: 'a'}, typed: [{name: 'weight', type: 'FLOAT', texts: ['1']}]}] } */
// empty: a write
UNWIND $rows AS row
MATCH (from:Restoring {restoreKey: row.from})
MATCH (to:Restoring {restoreKey: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.plain
FOREACH (part IN row.typed |
  SET link[part.name] =
// include shared/typed
)

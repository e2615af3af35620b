// Writes nodes of an export, each marked until all of it is there.
/* :param { rows: [{key: 'chain:sample@1', labels: ['Entity', 'Chain'], plain: {id: 'chain:sample'}, typed: [{name: 'order', type: 'INTEGER', texts: ['1']}]}] } */
// empty: a write
UNWIND $rows AS row
CREATE (node:Restoring)
SET node = row.plain
SET node.restoreKey = row.key
SET node:$(row.labels)
FOREACH (part IN row.typed |
  SET node[part.name] =
// include shared/typed
)

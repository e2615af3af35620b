// Writes entities: what a row does not say any more is removed, but for roles, which are removed by whoever gave them.
/* :param { rows: [{id: 'chain:sample', labels: ['Entity', 'Chain'], properties: {name: '样例'}}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
WITH node, row, COLLECT {
  MATCH (node)<-[given:GIVES_ROLE]-()
  RETURN given.role
} AS roles
WITH node, row, [label IN labels(node) WHERE NOT label IN row.labels + roles] AS stale
REMOVE node:$(stale)
SET node = row.properties
SET node:$(row.labels)
SET node.id = row.id, node.dataset = $dataset, node.stamp = $stamp

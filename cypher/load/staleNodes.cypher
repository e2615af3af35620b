// Removes the entities, names and former ids of a data set that its last load did not write again, but for what others link to.
/* :param { dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
CALL () {
  MATCH (node:Entity {dataset: $dataset})
  RETURN node
  UNION
  MATCH (node:Alias {dataset: $dataset})
  RETURN node
  UNION
  MATCH (node:FormerId {dataset: $dataset})
  RETURN node
}
WITH node
WHERE node.stamp <> $stamp AND NOT EXISTS {
  (node)-[link]-()
  WHERE link.dataset <> $dataset
} AND NOT EXISTS {
  (node)<-[:HAS_ALIAS]-(owner)-[link]-()
  WHERE owner.stamp <> $stamp AND link.dataset <> $dataset
}
DETACH DELETE node

// Removes the entities, names and former ids of a data set that its last load did not write again.
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
WHERE node.stamp <> $stamp
DETACH DELETE node

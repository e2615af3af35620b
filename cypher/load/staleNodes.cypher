// Removes the entities, names and former ids of a data set that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
CALL () {
  MATCH (node:Entity {dataset: $dataset})
  WHERE node.stamp <> $stamp
  RETURN node
  LIMIT $limit
  UNION
  MATCH (node:Alias {dataset: $dataset})
  WHERE node.stamp <> $stamp
  RETURN node
  LIMIT $limit
  UNION
  MATCH (node:FormerId {dataset: $dataset})
  WHERE node.stamp <> $stamp
  RETURN node
  LIMIT $limit
}
DETACH DELETE node

// Removes the nodes of a data set alone that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
MATCH (node:Entity {dataset: $dataset})
WHERE node.stamp <> $stamp
WITH node
LIMIT $limit
DETACH DELETE node

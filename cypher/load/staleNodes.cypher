// Removes the nodes of a data set that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
MATCH (node:Entity|Alias|FormerId {dataset: $dataset})
WHERE node.stamp <> $stamp
DETACH DELETE node

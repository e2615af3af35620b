// Removes the relationships of a data set that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
MATCH (owner:Entity {dataset: $dataset})-[link]->()
WHERE link.dataset = $dataset AND link.stamp <> $stamp
DELETE link

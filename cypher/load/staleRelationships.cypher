// Removes the relationships of one type that a data set's last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
// include shared/factTypes
MATCH ()-[link:TYPE]->()
WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
WITH link
LIMIT $limit
DELETE link

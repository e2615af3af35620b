// Removes the relationships of a data set that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
// include shared/factTypes
CALL () {
// union
  MATCH ()-[link:TYPE]->()
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  RETURN link
  LIMIT $limit
// end
}
DELETE link

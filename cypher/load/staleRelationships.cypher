// Removes the relationships of a data set that its last load did not write again; those of names go with the names.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
CALL () {
  MATCH (:Entity {dataset: $dataset})-[link]->()
  WHERE link.dataset = $dataset AND link.stamp <> $stamp AND type(link) <> 'HAS_ALIAS'
  RETURN link
  LIMIT $limit
  UNION
  MATCH ()-[link:INVESTED_IN {dataset: $dataset}]->()
  WHERE link.stamp <> $stamp
  RETURN link
  LIMIT $limit
}
DELETE link

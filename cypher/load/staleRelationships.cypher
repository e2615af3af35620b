// Removes the relationships of a data set that its last load did not write again, but for names of what others link to.
/* :param { dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
CALL () {
  MATCH (owner:Entity {dataset: $dataset})-[link]->()
  WHERE link.dataset = $dataset AND link.stamp <> $stamp AND NOT (type(link) = 'HAS_ALIAS' AND owner.stamp <> $stamp AND EXISTS {
    (owner)-[other]-()
    WHERE other.dataset <> $dataset
  })
  RETURN link
  UNION
  MATCH ()-[link:INVESTED_IN {dataset: $dataset}]->()
  WHERE link.stamp <> $stamp
  RETURN link
}
DELETE link

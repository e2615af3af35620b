// Hands the organizations that a data set's last load did not write again, with their names, to another that gives them a role.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
MATCH (body:Entity {dataset: $dataset})
WHERE body.stamp <> $stamp
CALL (body) {
  MATCH (body)<-[given:GIVES_ROLE]-()
  WHERE given.dataset <> $dataset
  RETURN given
  ORDER BY given.dataset
  LIMIT 1
}
WITH body, given
LIMIT $limit
SET body.dataset = given.dataset, body.stamp = given.stamp
WITH body, given
MATCH (body)-[link:HAS_ALIAS|NOW]-(name)
SET link.dataset = given.dataset, link.stamp = given.stamp
SET name.dataset = given.dataset, name.stamp = given.stamp

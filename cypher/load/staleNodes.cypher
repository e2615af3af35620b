// Removes the nodes of a data set alone that its last load did not write again, with their names and the ids that they bore before.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10, told: ['Source'] } */
// empty: a write
MATCH (node:Entity {dataset: $dataset})
WHERE node.stamp <> $stamp
WITH node, CASE WHEN any(label IN labels(node) WHERE label IN $told) THEN node.id END AS id
LIMIT $limit
CALL (node) {
  MATCH (node)-[:HAS_ALIAS|NOW]-(name)
  DETACH DELETE name
}
DETACH DELETE node
RETURN collect(id) AS removed

// What a filter names, by its id or by one that it bore before.
/* :param { id: 'chain:humanoid-robot' } */
// budget: 10 database hits
CALL () {
  MATCH (node:Entity {id: $id})
  RETURN node
  UNION
  MATCH (:FormerId {id: $id})-[:NOW]->(node:Entity)
  RETURN node
}
RETURN node.id AS id, labels(node) AS labels

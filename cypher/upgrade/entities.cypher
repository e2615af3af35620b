// Every node after one, as an earlier version wrote it: with its names, who gave it roles, and the facts that start at it.
/* :param { after: '', limit: 1 } */
// budget: 400 database hits
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id, [label IN labels(entity) WHERE NOT label IN ['Entity', 'Alias']] AS labels, properties(entity) AS properties,
COLLECT {
  MATCH (entity)-[:HAS_ALIAS]->(alias:Alias)
  RETURN {value: alias.value, kind: alias.kind}
} AS names, COLLECT {
  MATCH (entity)<-[given:GIVES_ROLE]-()
  RETURN {dataset: given.dataset, role: given.role}
} AS roles, COLLECT {
  MATCH (entity)-[fact]->(other:Entity)
  WHERE fact.dataset IS NOT NULL AND fact.factId IS NULL
  RETURN {element: elementId(fact), type: type(fact), to: other.id, key: coalesce(fact.key, ''), dataset: fact.dataset}
} AS facts

// Counts what a data set wrote, but for its facts: its own nodes, its records, and the names of both; and of which sources its quotes are.
/* :param { id: 'dataset:none' } */
// empty: a write
MATCH (dataset:Dataset {id: $id})
CALL (dataset) {
  MATCH (node:Entity {dataset: dataset.id})
  RETURN count(node) + sum(COUNT { (node)-[:HAS_ALIAS]->() }) AS own, sum(COUNT { (node)-[:FROM]->() }) AS quoted
}
CALL (dataset) {
  MATCH (record:Record {dataset: dataset.id})
  RETURN count(record) + sum(coalesce(size(record.aliasValues), 1)) AS described
}
SET dataset.nodes = own + described, dataset.relationships = quoted

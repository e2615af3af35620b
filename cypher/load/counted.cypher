// Counts what a data set wrote: its own nodes, its records, and the names of both; and its relationships.
/* :param { id: 'dataset:none' } */
// empty: a write
// include shared/factTypes
MATCH (dataset:Dataset {id: $id})
CALL (dataset) {
  MATCH (node:Entity {dataset: dataset.id})
  RETURN count(node) + sum(COUNT { (node)-[:HAS_ALIAS]->() }) AS own
}
CALL (dataset) {
  MATCH (record:Record {dataset: dataset.id})
  RETURN count(record) + sum(size(record.aliasValues)) AS described
}
CALL (dataset) {
// union
  MATCH ()-[link:TYPE]->()
  WHERE link.dataset = dataset.id AND link.factId IS NOT NULL
  RETURN 'TYPE' AS type, count(link) AS links
// end
}
WITH dataset, own, described, sum(links) AS links
SET dataset.nodes = own + described, dataset.relationships = links

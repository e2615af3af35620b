// Counts what a data set wrote: its own nodes, its records, and the names of both; and its relationships.
/* :param { id: 'dataset:none' } */
// empty: a write
// types: OCCUPIES FEEDS HAS_SEGMENT LEADS SUPPLIES SUPPLIES_INDUSTRY COOPERATES_WITH COMPETES_WITH INVESTED_IN WITHOUT_CAPITAL
// types: CONTROLS LOCATED_IN PART_OF BASED_IN MEMBER_OF COVERS RECOGNIZED_AS LISTED_AS REACHED ABOUT OF_METRIC CONTRADICTS ISSUED_BY
// types: APPLIES_IN OFFERS INCUBATED_BY RESEARCHES_WITH NOT_SAME_AS FROM MAKES KIND_OF MADE_FROM OF_PRODUCT CLASSED_AS IN_INDUSTRY
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

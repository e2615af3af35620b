// Counts the facts of one type that a data set wrote.
/* :param { id: 'dataset:none' } */
// empty: a write
// include shared/factTypes
MATCH (dataset:Dataset {id: $id})
CALL (dataset) {
  MATCH ()-[link:TYPE]->()
  WHERE link.dataset = dataset.id AND link.factId IS NOT NULL
  RETURN count(link) AS links
}
SET dataset.relationships = dataset.relationships + links

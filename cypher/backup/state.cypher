// How much the store holds, but for what it notes of changes, of which data sets, and what its elements are numbered by: whether two readings are of one state.
/* :param {} */
// budget: 60 database hits
RETURN COUNT { MATCH () } - COUNT { MATCH (:Change) } - COUNT { MATCH (:ChangeLog) } AS nodes, COUNT { MATCH ()-[]->() } AS relationships,
  COLLECT { MATCH (node) RETURN elementId(node) LIMIT 1 } AS firstNode,
  COLLECT { MATCH ()-[link]->() RETURN elementId(link) LIMIT 1 } AS firstRelationship,
  COLLECT {
    MATCH (dataset:Dataset)
    WHERE dataset.id IS NOT NULL
    WITH dataset
    ORDER BY dataset.id
    RETURN {id: dataset.id, hash: dataset.hash, loadedAt: dataset.importedAt, file: dataset.file}
  } AS datasets

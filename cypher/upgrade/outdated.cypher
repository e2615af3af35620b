// Data sets that an earlier version wrote, without records and ids of facts.
/* :param { restoring: 'dataset:restore', limit: 500 } */
// empty: the store of the tests is of this version
// budget: 15 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL AND dataset.layout IS NULL AND dataset.id <> $restoring
RETURN dataset.id AS id, dataset.kind AS kind
LIMIT $limit

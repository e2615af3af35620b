// The data sets that state something, of which types their facts are, and when each was loaded.
/* :param {} */
// budget: 30 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL
RETURN dataset.id AS id, dataset.types AS types, dataset.importedAt AS loadedAt

// How many links data sets of one's own state beside the documents.
/* :param { kinds: ['SEED', 'DERIVED', 'DEMO'] } */
// budget: 20 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL AND NOT dataset.kind IN $kinds
RETURN sum(dataset.relationships) AS links

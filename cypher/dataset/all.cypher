// Which data sets the store holds, and when each was loaded.
/* :param { unfinished: 'unfinished', limit: 500 } */
// budget: 15 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL
WITH dataset
ORDER BY dataset.id
LIMIT $limit
RETURN dataset.id AS id, CASE dataset.kind
  WHEN 'SEED' THEN 'FACTS'
  WHEN 'DEMO' THEN 'DEMO'
  ELSE 'IMPORT'
END AS kind, dataset.importedAt AS loadedAt, dataset.hash <> $unfinished AS isComplete, dataset.nodes AS nodes,
  dataset.relationships AS relationships

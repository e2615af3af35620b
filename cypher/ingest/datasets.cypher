// The data sets that people imported, each with what it was called, from where and when, and how much it holds.
/* :param { kinds: ['IMPORT', 'INVESTMENTS'], unfinished: 'unfinished', limit: 500 } */
// empty: the project's own facts are no import
// budget: 10 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL AND dataset.kind IN $kinds
WITH dataset
ORDER BY dataset.id
LIMIT $limit
RETURN dataset.id AS id, dataset.kind AS kind, coalesce(dataset.name, dataset.id) AS name,
  coalesce(dataset.file, 'a file of no name') AS file, dataset.importedAt AS importedAt, dataset.hash <> $unfinished AS isComplete,
  dataset.nodes AS nodes, dataset.relationships AS relationships

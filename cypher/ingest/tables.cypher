// The tables that the store holds, each with the file and the day of its last import and as many lines as it had.
/* :param { from: 'dataset:investments-' } */
// empty: the project's own facts are no table
// budget: 10 database hits
MATCH (dataset:Dataset)
WHERE dataset.id STARTS WITH $from
RETURN dataset.id AS id, coalesce(dataset.name, dataset.id) AS name, coalesce(dataset.file, 'a file of no name') AS file,
       dataset.importedAt AS importedAt,
       COUNT { (:Source {id: replace(dataset.id, 'dataset:', 'source:')})<-[:FROM]-() } AS lines
ORDER BY id

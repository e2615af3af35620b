// Which facts of a data set the store holds.
/* :param { id: 'dataset:seed' } */
// budget: 19 database hits
MATCH (dataset:Dataset {id: $id})
RETURN dataset.hash AS hash, dataset.file AS file, dataset.importedAt AS importedAt, dataset.nodes AS nodes, dataset.relationships AS relationships,
  dataset.types AS types

// Notes a load: which facts, from what file, when, how many.
/* :param { id: 'dataset:sample', kind: 'SEED', name: null, file: null, hash: 'a', importedAt: '2026-01-01', layout: 3, nodes: 1, relationships: 1, types: ['SUPPLIES'] } */
// empty: a write
MERGE (dataset:Dataset {id: $id})
SET dataset.kind = $kind, dataset.name = $name, dataset.file = $file
SET dataset.hash = $hash, dataset.importedAt = $importedAt, dataset.layout = $layout
SET dataset.nodes = $nodes, dataset.relationships = $relationships, dataset.types = $types

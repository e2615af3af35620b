// Notes that what is derived is to be derived again, where there is anything to derive it from.
/* :param { derived: 'dataset:derived', kind: 'DERIVED', hash: 'unfinished', importedAt: '2026-01-01', layout: 3 } */
// empty: a write
OPTIONAL MATCH (known:Dataset {id: $derived})
OPTIONAL MATCH (:Segment)-[link:OF_PRODUCT]->()
WHERE link.dataset > '' AND link.factId IS NOT NULL
WITH known, link
LIMIT 1
WHERE known IS NOT NULL OR link IS NOT NULL
MERGE (dataset:Dataset {id: $derived})
ON CREATE SET dataset.kind = $kind, dataset.importedAt = $importedAt, dataset.layout = $layout, dataset.nodes = 0, dataset.relationships = 0
SET dataset.hash = $hash

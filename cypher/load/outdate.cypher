// Notes of which segments and products somebody may stand in or make otherwise: those named, those beside what becomes another thing or a firm, and those of what a load drops.
/* :param { ids: ['product:none'], around: ['enterprise:none'], organizations: [{id: 'enterprise:none', isFirm: true}], dataset: 'dataset:none', stamp: 'a', derived: 'dataset:derived', kind: 'DERIVED', hash: 'unfinished', layout: 4 } */
// empty: a write
// types: MAKES OCCUPIES OF_PRODUCT KIND_OF
CALL () {
  UNWIND $ids + $around AS id
  MATCH (place:Entity {id: id})
  RETURN place
  UNION
  UNWIND $around AS id
  MATCH (:Entity {id: id})-[:MAKES|OCCUPIES|OF_PRODUCT|KIND_OF]->(place)
  RETURN place
  UNION
  UNWIND $around AS id
  MATCH (:Entity {id: id})<-[:OF_PRODUCT|KIND_OF]-(place)
  RETURN place
  UNION
  // Of nobody but a firm anything is derived.
  UNWIND $organizations AS organization
  MATCH (known:Entity {id: organization.id})
  WHERE known:Enterprise <> organization.isFirm
  MATCH (known)-[:MAKES|OCCUPIES]->(place)
  RETURN place
  UNION
// union
  MATCH (from)-[link:TYPE]->(to)
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  UNWIND [from, to] AS place
  RETURN place
// end
}
WITH place
WHERE place:Segment OR place:Product
MERGE (derived:Dataset {id: $derived})
ON CREATE SET derived += {kind: $kind, importedAt: toString(datetime.truncate('millisecond')), layout: $layout, nodes: 0, relationships: 0}
SET derived.hash = $hash
MERGE (derived)-[:TO_DERIVE]->(place)

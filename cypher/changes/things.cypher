// Whatever is exported but for facts, by its id: with its names, its data sets, where it stands, and of which document a passage is.
/* :param { ids: ['enterprise:ubtech', 'citation:000-title'] } */
// budget: 150 database hits
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (node)-[:HAS_ALIAS]->(alias) RETURN [alias.value, alias.kind] } AS aliases,
  COLLECT { MATCH (node)<-[:DESCRIBES]-(record) RETURN record.dataset } AS datasets,
  COLLECT { MATCH (node)-[to:LOCATED_IN|COVERS|APPLIES_IN|PART_OF|KIND_OF|OF_PRODUCT|ABOUT|OF_METRIC|DATA_FROM]->(place) RETURN [type(to), place.id] }
  + COLLECT { MATCH (node)<-[of:HAS_SEGMENT|HAS_RUNG]-(whole) RETURN [type(of), whole.id] } AS ends,
  head(COLLECT { MATCH (node)-[:FROM]->(document:Source) RETURN [document.id, document.dataset] }) AS document

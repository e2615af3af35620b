// What regions are parts of.
/* :param { ids: ['region:440305'] } */
// budget: 130 database hits
UNWIND $ids AS id
MATCH (region:Entity {id: id})
RETURN id, COLLECT { MATCH (region)-[:PART_OF*1..4]->(place:Region) RETURN DISTINCT place.id AS place LIMIT 40 } AS above

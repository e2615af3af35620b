// Removes entities that no record describes any more, with their names and rows.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:DESCRIBES]-() }
// Within a transaction, an index still finds a node that it has put there and that is gone.
REMOVE entity.toList
// What was derived of it goes with it.
WITH entity, id, COLLECT { MATCH (entity)-[fact]-() WHERE fact.factId IS NOT NULL RETURN fact.factId } AS facts
OPTIONAL MATCH (entity)-[:HAS_ALIAS|NOW|HAS_ROW]-(name)
DETACH DELETE name, entity
RETURN collect(DISTINCT [id, facts]) AS removed

// Which entities records describe.
/* :param { ids: ['dataset:seed/chain:humanoid-robot'] } */
// budget: 20 database hits
UNWIND $ids AS id
MATCH (:Record {id: id})-[:DESCRIBES]->(entity:Entity)
RETURN id, entity.id AS entity

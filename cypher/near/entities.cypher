// Every pair that is near, judged or not, by one of the things that it is of.
/* :param { after: '', limit: 10 } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
MATCH (record)-[near:NEAR]->()
WHERE near.id > $after
WITH record, near
ORDER BY near.id
LIMIT $limit
MATCH (record)-[:DESCRIBES]->(entity:Entity)
RETURN near.id AS id, entity.id AS entity

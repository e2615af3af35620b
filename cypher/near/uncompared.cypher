// Records whose names are still to be compared; whether another record gives the same thing the same name, so that it was compared already.
/* :param { limit: 10 } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
MATCH (record:Record {uncompared: true})
WITH record
LIMIT $limit
MATCH (record)-[:DESCRIBES]->(entity:Entity)
RETURN record.id AS id, record.name AS name, entity.id AS entity, EXISTS {
  MATCH (entity)<-[:DESCRIBES]-(other:Record)
  WHERE other.uncompared IS NULL AND other <> record AND record.name IN coalesce(other.aliasValues, [other.name])
} AS isKnown

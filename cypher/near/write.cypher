// Notes what a record is near to, in place of what was noted of it before: from it to the best record that has the other name.
/* :param { rows: [{record: 'dataset:sample/organization:a', near: [{entity: 'organization:b', knownAs: '甲乙', properties: {id: 'near:sample', score: 0.5}}]}] } */
// empty: a write
UNWIND $rows AS row
MATCH (record:Record {id: row.record})
CALL (record) {
  MATCH (record)-[before:NEAR]->()
  DELETE before
}
REMOVE record.uncompared
WITH record, row
UNWIND row.near AS near
CALL (near) {
  MATCH (:Entity {id: near.entity})<-[:DESCRIBES]-(known:Record)
  WHERE near.knownAs IN coalesce(known.aliasValues, [known.name])
  RETURN known
  ORDER BY known.isAuthored DESC, known.id
  LIMIT 1
}
WITH record, near, known
WHERE NOT EXISTS { (known)-[:NEAR]->(record) }
CREATE (record)-[link:NEAR]->(known)
SET link = near.properties
SET link.dataset = record.dataset

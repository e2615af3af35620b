// Removes records. What another record says of the same thing, or was found near to one of them, is compared again.
/* :param { ids: ['dataset:sample/chain:sample'] } */
// empty: a write
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  MATCH (record)<-[:NEAR]-(other:Record)
  SET other.uncompared = true
}
CALL (record) {
  MATCH (record)-[:NEAR]-()
  WITH record
  LIMIT 1
  MATCH (record)-[:DESCRIBES]->()<-[:DESCRIBES]-(other:Record {isAuthored: false})
  WHERE other <> record
  SET other.uncompared = true
}
DETACH DELETE record

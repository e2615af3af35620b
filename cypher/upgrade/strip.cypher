// Removes what an earlier version noted at names, and at things that several data sets may describe.
/* :param { rows: [{id: 'chain:none', isDescribed: true}] } */
// empty: a write
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity, row) {
  WITH entity
  WHERE row.isDescribed
  REMOVE entity.dataset, entity.stamp
}
CALL (entity) {
  MATCH (entity)-[link:HAS_ALIAS|NOW]-(name)
  REMOVE link.dataset, link.stamp, name.dataset, name.stamp
}
CALL (entity) {
  MATCH (entity)<-[given:GIVES_ROLE]-()
  DELETE given
}

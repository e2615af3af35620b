// Removes what an earlier version noted at things that several data sets may describe.
/* :param { ids: ['chain:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
REMOVE entity.dataset, entity.stamp
WITH entity
CALL (entity) {
  MATCH (entity)-[link:HAS_ALIAS|NOW]-(name)
  REMOVE link.dataset, link.stamp, name.dataset, name.stamp
}
CALL (entity) {
  MATCH (entity)<-[given:GIVES_ROLE]-()
  DELETE given
}

// Takes its credit code from an entity that a record leaves, so that the entity which the record describes now can have it.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
REMOVE entity.uscc

// Removes records.
/* :param { ids: ['dataset:sample/chain:sample'] } */
// empty: a write
UNWIND $ids AS id
MATCH (record:Record {id: id})
DETACH DELETE record

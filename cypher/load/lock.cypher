// Keeps every other writer waiting until the transaction ends, which is never committed.
/* :param { id: 'lock:writer' } */
// empty: a write
MERGE (:Dataset {id: $id})

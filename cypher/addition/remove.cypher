// Removes what an editor added.
/* :param { ids: ['addition:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (addition:Addition {id: id})
DELETE addition

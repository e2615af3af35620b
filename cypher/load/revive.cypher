// Removes ids that things bore before, where other things have them now.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (former:FormerId {id: id})
DETACH DELETE former

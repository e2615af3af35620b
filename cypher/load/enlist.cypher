// Notes firms that no list holds as to be put on lists.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (firm:Enterprise {id: id})
SET firm:Row, firm.toList = true

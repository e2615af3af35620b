// Orders firms by their highest title.
/* :param { ids: ['enterprise:ubtech'], highest: 9 } */
// empty: a write
UNWIND $ids AS id
MATCH (firm:Enterprise {id: id})
CALL (firm) {
  OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
  RETURN coalesce(max(title.rank), 0) AS rank
}
SET firm.tierKey = toString($highest - rank) + ' ' + firm.id

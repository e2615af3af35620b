// Which regions places are part of, themselves included.
/* :param { ids: ['region:440300', 'region:110000'] } */
// budget: 140 database hits
UNWIND $ids AS id
MATCH (:Region {id: id})-[:PART_OF*0..4]->(above:Region)
RETURN id, collect(DISTINCT {id: above.id, level: above.level, code: above.code}) AS above
ORDER BY id

// Where some organizations are, and those that they control over one or two links, offices included.
/* :param { ids: ['enterprise:byd'] } */
// budget: 60 database hits
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:CONTROLS*0..2]->(:Organization)-[:LOCATED_IN]->(place:Region)
RETURN id, collect(DISTINCT place.id) AS places
ORDER BY id

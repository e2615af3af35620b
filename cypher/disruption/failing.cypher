// Which of the ids stand for an enterprise, now or before a merge.
/* :param { ids: ['enterprise:inovance', 'enterprise:byd'] } */
// budget: 32 database hits
UNWIND $ids AS asked
CALL (asked) {
  MATCH (firm:Enterprise {id: asked})
  RETURN firm
  UNION
  MATCH (:FormerId {id: asked})-[:NOW]->(firm:Enterprise)
  RETURN firm
}
RETURN asked, firm.id AS id
ORDER BY asked

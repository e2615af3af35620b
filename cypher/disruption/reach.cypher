// How many firms are within four supply links of some firms, and how many supplies those have, up to a bound.
/* :param { ids: ['enterprise:inovance'], firms: 20000 } */
// budget: 45 database hits
UNWIND $ids AS asked
MATCH (:Enterprise {id: asked})-[:SUPPLIES*0..4]-(firm:Enterprise)
WITH DISTINCT firm
LIMIT $firms
RETURN count(firm) AS firms, sum(COUNT { (firm)<-[:SUPPLIES]-() }) AS links

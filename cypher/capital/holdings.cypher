// Who has invested in the firms of a chain, and in which.
/* :param { chain: 'chain:integrated-circuit', limit: 50000 } */
// budget: 1900 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)<-[:INVESTED_IN]-(investor:Investor)
WITH investor, collect(DISTINCT firm.id) AS held
RETURN investor.id AS id, held
ORDER BY id
LIMIT $limit

// Ways of two links from a leader to a firm: by a common partner, customer, supplier or investor.
/* :param { id: 'enterprise:byd', limit: 20000 } */
// budget: 160 database hits
// empty: no document names two firms with a common partner and a leader among them
MATCH (this:Entity {id: $id})
CALL (this) {
  WITH this
  WHERE this:Chain
  MATCH (this)<-[:LEADS]-(leader:Enterprise)
  RETURN leader
  UNION
  WITH this
  WHERE this:Enterprise
  MATCH (this)-[:LEADS]->(:Chain)
  RETURN this AS leader
  UNION
  WITH this
  WHERE this:Enterprise AND NOT EXISTS { (this)-[:LEADS]->(:Chain) }
  MATCH (this)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain)<-[:LEADS]-(leader:Enterprise)
  RETURN leader
}
MATCH (leader)-[first:SUPPLIES|COOPERATES_WITH|INVESTED_IN]-(middle:Organization)
MATCH (middle)-[second:SUPPLIES|COOPERATES_WITH|INVESTED_IN]-(firm:Enterprise)
WHERE firm <> leader AND (this:Chain OR this = leader OR this = firm)
WITH leader, middle, firm, [first, second] AS links
LIMIT $limit
WITH leader.id AS leader, middle.id AS middle, firm.id AS firm,
     [r IN links | {from: startNode(r).id, to: endNode(r).id, kind: type(r), product: r.product, confidence: r.confidence, citations: coalesce(r.citations, [])}] AS links
RETURN leader, middle, firm, links
ORDER BY leader, firm, middle

// Every firm that a co-investor of an investor holds, and its own, with all that is known of who invested in them.
/* :param { this: 'investor:yueke' } */
// budget: 3000 database hits
MATCH (this)-[:INVESTED_IN]->(:Enterprise)<-[:INVESTED_IN]-(partner:Investor)
WITH DISTINCT partner
LIMIT 2000
MATCH (partner)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
LIMIT 10000
MATCH (firm)<-[deal:INVESTED_IN]-(investor:Investor)
WITH firm, collect([investor.id, deal.investedOn, coalesce(deal.citations, [])]) AS deals
OPTIONAL MATCH (firm)-[:OCCUPIES]->(segment:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
WITH firm, deals, collect(DISTINCT segment.id) AS segments, collect(DISTINCT chain.id) AS chains
WITH {id: firm.id, deals: deals, segments: segments, chains: chains} AS edge

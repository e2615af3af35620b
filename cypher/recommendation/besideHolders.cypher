// A firm and every other that an investor of it holds, with all that is known of who invested in it.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 1000 database hits
MATCH (this)<-[:INVESTED_IN]-(holder:Investor)
MATCH (holder)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
LIMIT 10000
MATCH (firm)<-[deal:INVESTED_IN]-(investor:Investor)
WITH firm, collect([investor.id, deal.investedOn, coalesce(deal.citations, [])]) AS deals
OPTIONAL MATCH (firm)-[:OCCUPIES]->(segment:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
WITH firm, deals, collect(DISTINCT segment.id) AS segments, collect(DISTINCT chain.id) AS chains
WITH {id: firm.id, deals: deals, segments: segments, chains: chains} AS edge

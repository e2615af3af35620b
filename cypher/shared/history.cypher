// Who is known to have invested in a firm, when and in which round, and where it stands.
MATCH (firm)<-[deal:INVESTED_IN]-(investor:Investor)
WITH firm, collect([investor.id, deal.investedOn, coalesce(deal.citations, []), deal.round]) AS deals
OPTIONAL MATCH (firm)-[:OCCUPIES]->(segment:Segment)
WITH firm, deals, collect(DISTINCT segment.id) AS segments
WITH {id: firm.id, deals: deals, segments: segments} AS edge

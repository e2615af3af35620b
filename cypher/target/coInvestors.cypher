// Whom the investors based in a region have invested beside, and in what.
/* :param { this: 'chain:integrated-circuit', region: 'region:440000' } */
// budget: 3000 database hits
MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(fund:Investor)
WITH DISTINCT fund
MATCH (fund)-[own:INVESTED_IN]->(shared:Enterprise)<-[other:INVESTED_IN]-(partner:Investor)
WHERE partner <> fund
WITH partner, fund, shared, own, other
ORDER BY partner.id, fund.id, shared.id
WITH partner, collect({
  fund: fund.id,
  shared: shared.id,
  own: {confidence: own.confidence, citations: coalesce(own.citations, [])},
  other: {confidence: other.confidence, citations: coalesce(other.citations, [])}
})[0] AS beside
WITH {partner: partner.id, beside: beside} AS edge
ORDER BY edge.partner

// Who the investors based in a region or mandated for it have invested beside, one firm a pair.
/* :param { this: 'chain:integrated-circuit', region: 'region:440000' } */
// budget: 3830 database hits
OPTIONAL MATCH (:Region {id: $region})-[:PART_OF*0..4]->(above:Region)
WITH collect(above.id) AS mandated
CALL (mandated) {
  MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[at:LOCATED_IN]-(fund:Investor)
  WHERE coalesce(at.basis, '') <> 'OFFICE'
  RETURN fund
  UNION
  MATCH (fund:Investor)
  WHERE fund.mandateRegions IS NOT NULL AND any(region IN fund.mandateRegions WHERE region IN mandated)
  RETURN fund
}
MATCH (fund)-[own:INVESTED_IN]->(shared:Enterprise)<-[other:INVESTED_IN]-(partner:Investor)
WHERE partner <> fund
WITH fund, partner, min([
  shared.id,
  own.confidence,
  coalesce(own.citations, []),
  other.confidence,
  coalesce(other.citations, [])
]) AS first
WITH {
  fund: fund.id,
  partner: partner.id,
  shared: first[0],
  own: {confidence: first[1], citations: first[2]},
  other: {confidence: first[3], citations: first[4]}
} AS edge

// Who the investors based in a region have invested beside, and in what.
/* :param { this: 'chain:integrated-circuit', region: 'region:440000' } */
// budget: 3800 database hits
MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[at:LOCATED_IN]-(fund:Investor)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH DISTINCT fund
MATCH (fund)-[own:INVESTED_IN]->(shared:Enterprise)<-[other:INVESTED_IN]-(partner:Investor)
WHERE partner <> fund
WITH partner, min([
  fund.id,
  shared.id,
  own.confidence,
  coalesce(own.citations, []),
  other.confidence,
  coalesce(other.citations, [])
]) AS first
WITH {
  partner: partner.id,
  fund: first[0],
  shared: first[1],
  own: {confidence: first[2], citations: first[3]},
  other: {confidence: first[4], citations: first[5]}
} AS edge

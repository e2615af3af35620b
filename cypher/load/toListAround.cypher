// Notes firms as to be put on lists that stand in what becomes another thing, or that an investor of another kind has invested in.
/* :param { around: ['region:none'], organizations: [{id: 'investor:none', isInvestor: true, kind: 'BANK'}] } */
// empty: a write
CALL () {
  UNWIND $around AS id
  MATCH (:Region {id: id})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise)
  RETURN firm
  UNION
  UNWIND $around AS id
  MATCH (:Segment {id: id})<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
  UNION
  UNWIND $around AS id
  MATCH (:Chain {id: id})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
  UNION
  UNWIND $around AS id
  MATCH (:Entity {id: id})-[:INVESTED_IN]->(firm:Enterprise)
  RETURN firm
  UNION
  UNWIND $organizations AS organization
  MATCH (known:Entity {id: organization.id})
  WHERE known:Investor <> organization.isInvestor OR coalesce(known.investorKind, '') <> organization.kind
  MATCH (known)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN firm
}
SET firm.toList = true

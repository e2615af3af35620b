// What another investor holds, alone or with its group, and in which chains.
/* :param { this: 'investor:yueke', other: 'investor:guangzhou-fund', mergeGroups: true } */
// budget: 156 database hits
CALL () {
  MATCH (other:Entity {id: $other})
  RETURN other
  UNION
  MATCH (:FormerId {id: $other})-[:NOW]->(other:Entity)
  RETURN other
}
CALL (other) {
  RETURN other AS member
  UNION
  WITH other
  WHERE $mergeGroups
  MATCH (above:Organization)-[:CONTROLS*0..20]->(other)
  WITH DISTINCT above
  MATCH (above)-[:CONTROLS*0..20]->(member:Investor)
  RETURN DISTINCT member
}
OPTIONAL MATCH (member)-[link:INVESTED_IN]->(firm:Enterprise)
WITH this, other, collect(DISTINCT member) AS members, collect(DISTINCT firm) AS firms, max(link.investedOn) AS newest
CALL (firms) {
  UNWIND firms AS firm
  MATCH (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(chain:Chain)
  RETURN collect(DISTINCT chain.id) AS chains
}
WITH {
  id: other.id,
  isInvestor: other:Investor,
  isSameGroup: this IN members,
  firms: [firm IN firms[..50000] | firm.id],
  chains: chains,
  newest: newest
} AS edge

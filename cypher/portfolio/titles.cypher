// The titles that the firms of a portfolio are known to have been granted.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 119 database hits
CALL (this) {
  RETURN this AS member
  UNION
  WITH this
  WHERE $mergeGroups
  MATCH (above:Organization)-[:CONTROLS*0..4]->(this)
  WITH DISTINCT above
  MATCH (above)-[:CONTROLS*0..4]->(member:Investor)
  RETURN member
}
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
WITH {
  id: title.id,
  firm: firm.id,
  tier: title.tier,
  level: title.level,
  grantedOn: title.grantedOn,
  validUntil: title.validUntil
} AS edge

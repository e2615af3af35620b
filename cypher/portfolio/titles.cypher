// The titles that the firms of a portfolio are known to have been granted.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 145 database hits
// include shared/members
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

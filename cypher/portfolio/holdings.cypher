// The firms that an investor, or its whole group, has invested in, and when.
/* :param { this: 'investor:shenzhen-hti', mergeGroups: true } */
// budget: 189 database hits
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
MATCH (member)-[link:INVESTED_IN]->(firm:Enterprise)
WITH firm, collect(link.investedOn) AS dates, count(link) AS investments
WITH {id: firm.id, key: firm.nameKey, dates: dates, investments: investments} AS edge

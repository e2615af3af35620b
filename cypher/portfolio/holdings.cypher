// The firms that an investor, or its whole group, has invested in, when, and whether a supplier of them is known.
/* :param { this: 'investor:shenzhen-hti', mergeGroups: true } */
// budget: 240 database hits
// include shared/members
MATCH (member)-[link:INVESTED_IN]->(firm:Enterprise)
WITH firm, collect(link.investedOn) AS dates, count(link) AS investments
WITH {
  id: firm.id,
  key: firm.nameKey,
  dates: dates,
  investments: investments,
  isSupplied: EXISTS { (firm)<-[:SUPPLIES]-() }
} AS edge

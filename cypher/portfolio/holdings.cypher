// The firms that an investor, or its whole group, has invested in, and when.
/* :param { this: 'investor:shenzhen-hti', mergeGroups: true } */
// budget: 228 database hits
// include shared/members
MATCH (member)-[link:INVESTED_IN]->(firm:Enterprise)
WITH firm, collect(link.investedOn) AS dates, count(link) AS investments
WITH {id: firm.id, key: firm.nameKey, dates: dates, investments: investments} AS edge

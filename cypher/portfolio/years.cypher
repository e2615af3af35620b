// In which years an investor, or its whole group, is known to have invested by a day, and in how many firms.
/* :param { this: 'enterprise:foshan-smart-city', mergeGroups: false, until: '~' } */
// budget: 220 database hits
// include shared/members
MATCH (member)-[deal:INVESTED_IN]->(firm:Enterprise)
WHERE deal.investedOn <= $until
WITH left(deal.investedOn, 4) AS year, count(DISTINCT firm) AS count, max(deal.investedOn) AS newest
WITH {key: year, count: count, newest: newest} AS edge

// A firm, then every other that an investor of it holds, with all that is known of who invested in it.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 1000 database hits
CALL (this) {
  RETURN this AS firm
  UNION
  MATCH (this)<-[:INVESTED_IN]-(:Investor)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN DISTINCT firm
  LIMIT $firms
}
// include shared/history

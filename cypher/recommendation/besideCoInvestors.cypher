// Every firm of an investor, then those that a co-investor of it holds, with all that is known of who invested in them.
/* :param { this: 'investor:yueke' } */
// budget: 3000 database hits
CALL (this) {
  MATCH (this)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN DISTINCT firm
  LIMIT $firms
  UNION
  MATCH (this)-[:INVESTED_IN]->(:Enterprise)<-[:INVESTED_IN]-(partner:Investor)
  WITH DISTINCT partner
  LIMIT $partners
  MATCH (partner)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN DISTINCT firm
  LIMIT $firms
}
// include shared/history

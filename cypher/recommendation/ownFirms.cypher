// The firms of an investor, with all that is known of who invested in them.
/* :param { this: 'investor:yueke' } */
// budget: 1000 database hits
MATCH (this)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
LIMIT $firms
// include shared/history

// Beside which partners some funds have invested, and in what: one firm a pair.
/* :param { ids: ['investor:shenzhen-hti', 'investor:kunpeng-equity'], limit: 1000000 } */
// budget: 300 database hits
UNWIND $ids AS id
MATCH (fund:Investor {id: id})-[:INVESTED_IN]->(shared:Enterprise)
WITH DISTINCT fund, shared, shared.id AS firm
MATCH (shared)<-[:INVESTED_IN]-(partner:Investor)
WHERE partner <> fund
WITH fund, partner, min(firm) AS shared
RETURN fund.id AS fund, partner.id AS partner, shared
ORDER BY partner, fund
LIMIT $limit

// Firms that share investors with a firm, most shared investors first.
/* :graphql { enterprise(by: { name: "宝德计算机系统股份有限公司" }) { coInvested { totalCount edges { sharedCount shared { name } node { name } } } } } */
// budget: 500 database hits
MATCH (this)<-[:INVESTED_IN]-(fund:Investor)
WITH DISTINCT this, fund, COUNT { (fund)-[:INVESTED_IN]->() } AS held
ORDER BY held, fund.id
LIMIT 100
WITH this, collect(CASE WHEN held <= 1000 THEN fund END) AS leading, collect(CASE WHEN held > 1000 THEN fund END) AS hubs
UNWIND leading AS lead
MATCH (lead)-[:INVESTED_IN]->(node:Enterprise)
WHERE node <> this
WITH node, hubs, collect(DISTINCT lead) AS found
WITH node, found + [hub IN hubs WHERE EXISTS { (node)<-[:INVESTED_IN]-(hub) }] AS shared
WITH node, {shared: shared, sharedCount: size(shared)} AS edge
ORDER BY right('000000' + toString(999999 - edge.sharedCount), 6) + ' ' + node.id

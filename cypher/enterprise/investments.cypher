// Who has invested in an enterprise.
/* :graphql { enterprise(by: { name: "云从科技" }) { investments { totalCount edges { round node { name } } } } } */
// budget: 146 database hits
// count: COUNT { (this)<-[:INVESTED_IN]-() }
// filter asOf: edge.investedOn <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.investedOn, '0') <= $asOfOrUndated + '~'
MATCH (this)<-[edge:INVESTED_IN]-(node:Investor)
ORDER BY node.nameKey + ' ' + edge.key
